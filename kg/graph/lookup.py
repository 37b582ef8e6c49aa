"""Who is who in a store, looked up where it is asked: for a change of few articles not all links need be read."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import Any

import pyoxigraph as ox

from kg.graph.identity import Identity, changed, is_resolved, resolution_graph
from kg.graph.vocabulary import KG, RDF, RDFS, TOP_CLASSES

_TOPS = frozenset(TOP_CLASSES.values())
Term = object  # of a pattern: None fits all


def stored(quads: Iterable[ox.Quad]) -> ox.Store:
    """Return a store in memory with some quads."""
    found = ox.Store()
    found.extend(quads)
    return found


class Amended:
    """The quads of a store without some, and with some others, as if they were taken out and put in.

    Args:
        store: any store.
        removed: quads that it has, and that do not count.
        added: quads that it has not, and that do.
    """

    def __init__(self, store: ox.Store, removed: Iterable[ox.Quad] = (), added: Iterable[ox.Quad] = ()) -> None:
        self.store = store
        self.amend(removed, added)

    def amend(self, removed: Iterable[ox.Quad] = (), added: Iterable[ox.Quad] = ()) -> None:
        """Amend the store otherwise; the quads must be the same as before if what was looked up is to stay true."""
        self._removed, self._added = set(removed), stored(added)

    def quads_for_pattern(self, *pattern: Term) -> Iterator[ox.Quad]:
        """Yield the quads that match; see `ox.Store`."""
        for quad in self.store.quads_for_pattern(*pattern):  # type: ignore[arg-type]
            if quad not in self._removed:
                yield quad
        yield from self._added.quads_for_pattern(*pattern)  # type: ignore[arg-type]


class _Found(dict):  # type: ignore[type-arg]
    """A dictionary that looks up what it is asked for the first time; what is not found counts as missing."""

    def __init__(self, find: Callable[[Any], object]) -> None:
        super().__init__()
        self._find = find

    def get(self, key: object, default: object = None) -> object:
        if not super().__contains__(key):
            self[key] = self._find(key)
        found = self[key]
        return default if found is None else found

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None


class _Resolution:
    """The graph of a resolution, to be asked of one node; apart from its `Lookup`, which would never be let go else."""

    def __init__(self, store: ox.Store | Amended, base: str) -> None:
        self.store, self.graph = store, resolution_graph(base)
        self._known: dict[object, dict[object, object]] = {}

    def quads(self, *pattern: Term) -> Iterable[ox.Quad]:
        return self.store.quads_for_pattern(*pattern, self.graph)  # type: ignore[call-arg,arg-type]

    def value(self, node: object, predicate: ox.NamedNode, among: Container[object] | None = None) -> object:
        known = self.quads(node, predicate, None) if isinstance(node, ox.NamedNode) else ()
        return next((each.object for each in known if among is None or each.object in among), None)

    def individuals(self, node: object) -> dict[object, object]:
        """Return the individuals of a node by article; by None, the one for which it stands in all."""
        if node not in self._known:
            found: dict[object, object] = {}
            links = self.quads(None, KG.localNode, node) if isinstance(node, ox.NamedNode) else ()
            for link in links:
                documents = [each.object for each in self.quads(link.subject, KG.inDocument, None)]
                known: Sequence[object] = documents or [None]
                found.update(dict.fromkeys(known, self.value(link.subject, KG.individual)))
            self._known[node] = found
        return self._known[node]

    def nodes(self, individual: object) -> set[object]:
        links = self.quads(None, KG.individual, individual) if isinstance(individual, ox.NamedNode) else ()
        return {each.object for link in links for each in self.quads(link.subject, KG.localNode, None)}


class Lookup(Identity):
    """An identity that is looked up, as long as its store holds it.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        fresh: the articles that are shown in their own words.
    """

    def __init__(self, store: ox.Store | Amended, base: str, fresh: Iterable[object] = ()) -> None:
        asked = _Resolution(store, base)
        super().__init__(
            base,
            everywhere=_Found(lambda node: asked.individuals(node).get(None)),
            within=_Found(lambda pair: asked.individuals(pair[1]).get(pair[0])),
            labels=_Found(lambda node: asked.value(node, RDFS.label)),
            tops=_Found(lambda node: asked.value(node, RDF.type, _TOPS)),
            fresh=set(fresh),
            resolved=True,
        )
        self._asked = asked

    def nodes(self, individual: object) -> set[object]:
        """Return the nodes that stand for an individual of another IRI, in all articles or in some."""
        return self._asked.nodes(individual)


def lookup(store: ox.Store, base: str) -> Identity:
    """Return who is who in a store, to be looked up; without a resolution, each node stands for itself."""
    return Lookup(store, base, changed(store, base)) if is_resolved(store, base) else Identity.of(store, base)
