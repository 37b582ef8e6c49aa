"""One individual, one node: shows the articles of a graph with their nodes called by the individuals they stand for.

The named graph of an article says what the article says, whatever is found out later. A graph of its own
(`graph/resolution`) says which nodes of which articles are which individual; the default graph, which queries, page and
exports show, is made of both. Take the resolution away, and the default graph is the articles' own words again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice

import pyoxigraph as ox

from kg.graph.identifiers import statement_iri
from kg.graph.union import in_union
from kg.graph.vocabulary import KG, RDF, RDFS, SCHEMA, SKOS, TOP_CLASSES

_UNION = ox.DefaultGraph()
PARTS = (RDF.subject, RDF.predicate, RDF.object, KG.status, KG.attributedTo)
_TOPS = frozenset(TOP_CLASSES.values())
_GROUP = 200  # articles shown at once: their triples are in memory
Node = ox.NamedNode


def resolution_graph(base: str) -> ox.NamedNode:
    """Return the name of the graph that says which nodes are one individual."""
    return ox.NamedNode(f"{base}graph/resolution")


def decisions_graph(base: str) -> ox.NamedNode:
    """Return the name of the graph that remembers what was decided by hand."""
    return ox.NamedNode(f"{base}graph/decisions")


def ontology_graph(base: str) -> ox.NamedNode:
    """Return the name of the graph that keeps what an ontology of the user's own declares."""
    return ox.NamedNode(f"{base}graph/ontology")


def changed_graph(base: str) -> ox.NamedNode:
    """Return the name of the graph that lists the articles which came or went since the store was resolved."""
    return ox.NamedNode(f"{base}graph/changed")


def authority_graph(base: str) -> ox.NamedNode:
    """Return the name of the graph that keeps the entries of authority files."""
    return ox.NamedNode(f"{base}graph/authority")


def document_graphs(store: ox.Store) -> list[ox.NamedNode]:
    """Return the named graphs of articles, by IRI."""
    quads = store.quads_for_pattern(None, RDF.type, SCHEMA.NewsArticle, None)
    found = {
        quad.subject for quad in quads if quad.subject == quad.graph_name and isinstance(quad.subject, ox.NamedNode)
    }
    return sorted(found, key=lambda each: each.value)


@dataclass(slots=True)
class Identity:
    """Which individual each node stands for: in all articles, or in one; `labels` and `tops` of the individuals.

    `fresh` are the articles that came after the resolution: they are shown in their own words. `resolved` tells
    whether there is a resolution at all.
    """

    base: str
    everywhere: dict[object, Node] = field(default_factory=dict)
    within: dict[tuple[object, object], Node] = field(default_factory=dict)
    labels: dict[object, ox.Literal] = field(default_factory=dict)
    tops: dict[object, Node] = field(default_factory=dict)
    fresh: set[object] = field(default_factory=set)
    resolved: bool = False
    _nodes: dict[object, set[object]] | None = None

    @classmethod
    def of(cls, store: ox.Store, base: str) -> Identity:
        """Read the resolution of a store; without one, each node stands for itself."""
        graph = resolution_graph(base)
        found = cls(base, fresh=changed(store, base), resolved=is_resolved(store, base))

        def pairs(predicate: ox.NamedNode) -> Iterator[tuple[object, object]]:
            return ((q.subject, q.object) for q in store.quads_for_pattern(None, predicate, None, graph))

        individuals = dict(pairs(KG.individual))
        documents: defaultdict[object, list[object]] = defaultdict(list)
        for link, document in pairs(KG.inDocument):
            documents[link].append(document)
        for link, node in pairs(KG.localNode):
            found.within.update({(each, node): individuals[link] for each in documents.get(link, ())})  # type: ignore[misc]
            if link not in documents:
                found.everywhere[node] = individuals[link]  # type: ignore[assignment]
        found.labels.update(pairs(RDFS.label))  # type: ignore[arg-type]
        found.tops.update((node, top) for node, top in pairs(RDF.type) if top in _TOPS)  # type: ignore[misc]
        return found

    def individual(self, document: object, node: object) -> object:
        """Return the individual that a node of an article stands for, or the node itself."""
        if document in self.fresh:
            return node
        return self.within.get((document, node)) or self.everywhere.get(node, node)

    def nodes(self, individual: object) -> set[object]:
        """Return the nodes that stand for an individual of another IRI, in all articles or in some."""
        if self._nodes is None:
            self._nodes = defaultdict(set)
            for node, each in self.everywhere.items():
                self._nodes[each].add(node)
            for (_, node), each in self.within.items():
                self._nodes[each].add(node)
        return self._nodes.get(individual) or set()

    def statement(self, document: object, statement: object, parts: Mapping[object, object]) -> object:
        """Return what a statement of an article is called if its nodes are called by their individuals."""
        old = [parts.get(name) for name in PARTS]
        new = [self.individual(document, term) for term in old]
        return statement if new == old else statement_iri(self.base, *new)  # type: ignore[arg-type]

    def shown(self, document: object, quads: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
        """Yield what an article says, its nodes called by their individuals; statements become those about them.

        Args:
            document: the article.
            quads: the whole of its graph.
        """
        kept = list(quads)
        return self.called(document, kept) if self._concerns(document, kept) else (quad.triple for quad in kept)

    def called(self, document: object, quads: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
        """Yield some of what an article says as `shown` does.

        Args:
            document: the article.
            quads: a part of its graph, in which statements are whole.
        """
        kept = list(quads)
        if document in self.fresh:
            yield from (quad.triple for quad in kept)
            return
        renamed = self._statements(document, kept)
        for quad in kept:
            subject = renamed.get(quad.subject) or self.individual(document, quad.subject)
            object_ = renamed.get(quad.object) or self.individual(document, quad.object)
            yield from self.fitting(ox.Triple(subject, quad.predicate, object_))  # type: ignore[arg-type]

    def _concerns(self, document: object, quads: list[ox.Quad]) -> bool:
        """Tell whether any node of an article, all of which have labels, is called otherwise; most often none is."""
        return document not in self.fresh and any(
            (individual := self.individual(document, quad.subject)) != quad.subject or individual in self.labels
            for quad in quads
            if quad.predicate == RDFS.label
        )

    def _statements(self, document: object, quads: list[ox.Quad]) -> dict[object, Node]:
        """Return the new IRIs of the statements about nodes that are called otherwise."""
        parts: defaultdict[object, dict[object, object]] = defaultdict(dict)
        for quad in quads:
            if quad.predicate in PARTS:
                parts[quad.subject][quad.predicate] = quad.object
        found = {each: self.statement(document, each, terms) for each, terms in parts.items()}
        return {each: name for each, name in found.items() if name != each}  # type: ignore[misc]

    def fitting(self, triple: ox.Triple) -> Iterator[ox.Triple]:
        """Yield a triple as the individual has it: with one label and one top class."""
        label, top = self.labels.get(triple.subject), self.tops.get(triple.subject)
        if label is not None and triple.predicate in (RDFS.label, SKOS.altLabel):
            if triple.object != label:
                yield ox.Triple(triple.subject, SKOS.altLabel, triple.object)
        elif top is None or triple.predicate != RDF.type or triple.object not in _TOPS or triple.object == top:
            yield triple


def show(store: ox.Store, base: str) -> None:
    """Make the default graph of a store anew: all named graphs together, articles with their individuals.

    Decisions and authority files are ground of the resolution and no part of it.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
    """
    with unfinished(store, base):
        store.clear_graph(_UNION)
        identity, articles = Identity.of(store, base), set(document_graphs(store))
        graphs = (each for each in sorted(store.named_graphs(), key=str) if is_shown(each, base))
        while group := list(islice(graphs, _GROUP)):
            store.bulk_extend(_shown(store, group, identity, articles))
    store.optimize()  # the old default graph is gone, but its files are still looked into


@contextmanager
def unfinished(store: ox.Store, base: str) -> Iterator[None]:
    """Let a mark stand in a store as long as its default graph is half done, so that `mend` knows."""
    mark = _mark(base)
    store.add(ox.Quad(mark, RDF.type, KG.ResolutionGraph, mark))
    store.flush()
    yield
    store.flush()
    store.remove_graph(mark)


def _shown(
    store: ox.Store, graphs: Iterable[Node | ox.BlankNode], identity: Identity, articles: Container[object]
) -> Iterator[ox.Quad]:
    for graph in graphs:
        quads = store.quads_for_pattern(None, None, None, graph)
        triples = identity.shown(graph, quads) if graph in articles else (quad.triple for quad in quads)
        yield from in_union(triples)


def is_shown(graph: object, base: str) -> bool:
    """Tell whether the default graph shows what a named graph says."""
    hidden = (_mark(base), changed_graph(base), decisions_graph(base), authority_graph(base))
    return graph not in hidden


def mend(store: ox.Store, base: str) -> None:
    """Make the default graph of a store anew if a crash has left it half done."""
    if store.contains_named_graph(_mark(base)):
        show(store, base)


def changed(store: ox.Store, base: str) -> set[object]:
    """Return the articles that came or went since the store was resolved."""
    return {quad.object for quad in store.quads_for_pattern(None, None, None, changed_graph(base))}


def as_changed(documents: Iterable[Node], base: str) -> list[ox.Quad]:
    """Return the quads that note that articles came or went."""
    graph = changed_graph(base)
    return [ox.Quad(graph, KG.inDocument, each, graph) for each in documents]


def _mark(base: str) -> ox.NamedNode:
    return ox.NamedNode(f"{base}graph/unfinished")


def is_resolved(store: ox.Store, base: str) -> bool:
    """Tell whether the default graph of a store shows individuals of a resolution."""
    return store.contains_named_graph(resolution_graph(base))
