"""Changes what the default graph of a store shows where articles or individuals change, and leaves the rest as it is.

A triple that an article no longer shows stays as long as another one shows it. Which ones do is asked of the store: a
triple about individuals can only come from the nodes that stand for them, and an index finds those.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import product

import pyoxigraph as ox

from kg.graph.identifiers import statement_iri
from kg.graph.identity import PARTS, Identity, changed_graph, is_shown, resolution_graph
from kg.graph.union import in_union
from kg.graph.vocabulary import RDF, RDFS, SCHEMA, SKOS

_UNION = ox.DefaultGraph()
_NAMES = (RDFS.label, SKOS.altLabel)
Parts = Mapping[object, Mapping[object, object]]


class Showing:
    """What a store shows of its articles, seen by an identity that may not be the one it holds.

    Args:
        store: quads with one named graph per article.
        identity: which individual each node stands for.
    """

    def __init__(self, store: ox.Store, identity: Identity) -> None:
        self.store = store
        self.identity = identity
        self._articles: dict[object, bool] = {}
        self._nodes: defaultdict[object, set[object]] = defaultdict(set)
        self._statements: dict[object, list[ox.NamedNode]] = {}
        for node, individual in identity.everywhere.items():
            self._nodes[individual].add(node)
        for (_, node), individual in identity.within.items():
            self._nodes[individual].add(node)

    def of(self, article: object) -> set[ox.Triple]:
        """Return what the store shows of an article."""
        return set(self.identity.shown(article, self.store.quads_for_pattern(None, None, None, article)))  # type: ignore[arg-type]

    def only(
        self, triples: Iterable[ox.Triple], graphs: Container[object], among: Iterable[ox.Triple]
    ) -> Iterator[ox.Triple]:
        """Yield those of some triples that no named graph but these shows.

        Args:
            triples: what may be shown by others.
            graphs: those that do not count.
            among: the triples with all that belongs to them: they say what the statements are about.
        """
        parts: defaultdict[object, dict[object, object]] = defaultdict(dict)
        for each in among:
            if each.predicate in PARTS:
                parts[each.subject][each.predicate] = each.object
        for each in triples:
            found = (quad for quad in self._sources(each, parts) if quad.graph_name not in graphs)
            if not any(each in self._shown(quad) for quad in found):
                yield each

    def nodes(self, individual: object) -> set[object]:
        """Return the nodes that may stand for an individual in one article or another."""
        return {individual, *self._nodes.get(individual, ())}

    def _sources(self, triple: ox.Triple, parts: Parts) -> Iterator[ox.Quad]:
        """Yield the quads of named graphs that may be shown as a triple."""
        predicates = _NAMES if triple.predicate in _NAMES else (triple.predicate,)
        for subject, predicate, object_ in product(
            self._subjects(triple.subject, parts), predicates, self.nodes(triple.object)
        ):
            for quad in self.store.quads_for_pattern(subject, predicate, object_, None):  # type: ignore[arg-type]
                if quad.graph_name != _UNION:
                    yield quad

    def _subjects(self, subject: object, parts: Parts) -> Iterable[object]:
        """Return what may be shown under a name: nodes, or statements about them."""
        if subject not in parts:
            return self.nodes(subject)
        if subject not in self._statements:
            terms = [self.nodes(parts[subject].get(name)) for name in PARTS]
            iris = {statement_iri(self.identity.base, *each) for each in product(*terms)}  # type: ignore[arg-type]
            self._statements[subject] = [each for each in iris if self._is_said(each)]
        return self._statements[subject]

    def _is_said(self, statement: ox.NamedNode) -> bool:
        return any(True for _ in self.store.quads_for_pattern(statement, RDF.subject, None, None))

    def _shown(self, quad: ox.Quad) -> list[ox.Triple]:
        """Return the triple that a quad is shown as, if it is."""
        graph, identity = quad.graph_name, self.identity
        if graph in identity.fresh or not self.is_article(graph):
            return [quad.triple] if is_shown(graph, identity.base) else []
        subject = self._statement(quad)
        object_ = identity.individual(graph, quad.object)
        return list(identity.fitting(ox.Triple(subject, quad.predicate, object_)))  # type: ignore[arg-type]

    def _statement(self, quad: ox.Quad) -> object:
        parts: dict[object, object] = {
            each.predicate: each.object
            for name in PARTS
            for each in self.store.quads_for_pattern(quad.subject, name, None, quad.graph_name)
        }
        if parts:
            return self.identity.statement(quad.graph_name, quad.subject, parts)
        return self.identity.individual(quad.graph_name, quad.subject)

    def is_article(self, graph: object) -> bool:
        """Tell whether a graph is the named graph of an article."""
        if graph not in self._articles:
            self._articles[graph] = (
                isinstance(graph, ox.NamedNode) and ox.Quad(graph, RDF.type, SCHEMA.NewsArticle, graph) in self.store
            )
        return self._articles[graph]


def reshow(store: ox.Store, base: str, resolution: Iterable[ox.Quad], most: int) -> bool:
    """Put another resolution in the place of the one that a store has, and show what changes by it.

    Args:
        store: a resolved store.
        base: the IRI that all minted IRIs begin with.
        resolution: the graph that says who is who.
        most: of how many articles what is shown may change.

    Returns:
        Whether it was done; if more articles are concerned, nothing is changed.
    """
    graph = resolution_graph(base)
    new, old = set(resolution), set(store.quads_for_pattern(None, None, None, graph))
    memory = ox.Store()
    memory.extend(new)
    before, after = (Showing(store, Identity.of(each, base)) for each in (store, memory))
    articles = _concerned(before, after)
    if len(articles) > most:
        return False
    was = {quad.triple for quad in old}.union(*(before.of(each) for each in articles))
    is_ = {quad.triple for quad in new}.union(*(after.of(each) for each in articles))
    gone = after.only(was - is_, {*articles, graph}, was)
    removed, added = [*(old - new), *in_union(gone)], [*(new - old), *in_union(is_ - was)]
    change(store, removed, added, drop=[changed_graph(base)])
    return True


def change(store: ox.Store, removed: Iterable[ox.Quad], added: Iterable[ox.Quad], drop: Iterable[ox.NamedNode]) -> None:
    """Drop graphs, then take quads out of a store and put others in, in one transaction."""
    drops = [f"DROP SILENT GRAPH {graph} ;" for graph in drop]
    store.update("\n".join([*drops, "DELETE DATA", _block(removed), "; INSERT DATA", _block(added)]))


def _concerned(before: Showing, after: Showing) -> set[object]:
    """Return the articles that are shown otherwise by one identity than by another."""
    old, new = before.identity, after.identity
    nodes = {
        node for node in {*old.everywhere, *new.everywhere} if old.everywhere.get(node) != new.everywhere.get(node)
    }
    nodes |= {pair[1] for pair in {*old.within, *new.within} if old.within.get(pair) != new.within.get(pair)}
    for individual in {*old.labels, *new.labels, *old.tops, *new.tops}:
        if _called(old, individual) != _called(new, individual):
            nodes |= before.nodes(individual) | after.nodes(individual)
    fresh = {each for each in old.fresh if before.is_article(each)}
    return fresh | {
        quad.graph_name
        for node in nodes
        for quad in before.store.quads_for_pattern(node, RDFS.label, None, None)  # type: ignore[arg-type]
        if before.is_article(quad.graph_name) and _differs(old, new, quad.graph_name, node)
    }


def _differs(old: Identity, new: Identity, article: object, node: object) -> bool:
    one, other = old.individual(article, node), new.individual(article, node)
    return one != other or _called(old, one) != _called(new, other)


def _called(identity: Identity, individual: object) -> tuple[object, object]:
    return identity.labels.get(individual), identity.tops.get(individual)


def _block(quads: Iterable[ox.Quad]) -> str:
    """Return quads as SPARQL has data; the RDF library writes the terms, which SPARQL and N-Triples share."""
    graphs: dict[object, list[ox.Triple]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name, []).append(quad.triple)
    parts = {name: (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"") for name, triples in graphs.items()}
    blocks = (
        text.decode() if name == _UNION else f"GRAPH {name} {{ {text.decode()} }}" for name, text in parts.items()
    )
    return f"{{ {' '.join(blocks)} }}"
