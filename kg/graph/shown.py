"""What a store shows of its articles by one identity: which quads are shown as a triple, and whether any are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product

import pyoxigraph as ox

from kg.graph.identifiers import statement_iri
from kg.graph.identity import PARTS, Identity, is_shown
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
        self._statements: dict[object, list[ox.NamedNode]] = {}
        self._called: dict[tuple[object, object], object] = {}

    def only(
        self, triples: Iterable[ox.Triple], apart: Callable[[ox.Quad], bool], among: Iterable[ox.Triple]
    ) -> Iterator[ox.Triple]:
        """Yield those of some triples that no quads of named graphs are shown as, but for some quads.

        Args:
            triples: what others may show.
            apart: tells whether a quad does not count.
            among: the triples with all that belongs to them: they say what the statements are about.
        """
        parts: defaultdict[object, dict[object, object]] = defaultdict(dict)
        for each in among:
            if each.predicate in PARTS:
                parts[each.subject][each.predicate] = each.object
        for each in triples:
            called = self._statement if each.subject in parts else self.identity.individual
            others = (quad for quad in self._sources(each, parts) if not apart(quad))
            if not any(each in self._shown(quad, called) for quad in others):
                yield each

    def nodes(self, individual: object) -> set[object]:
        """Return the nodes that may stand for an individual in one article or another."""
        return {individual, *self.identity.nodes(individual)}

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

    def _shown(self, quad: ox.Quad, called: Callable[[object, object], object]) -> list[ox.Triple]:
        """Return the triple that a quad is shown as, if it is; `called` says under which name its subject is."""
        graph, identity = quad.graph_name, self.identity
        if graph in identity.fresh or not self.is_article(graph):
            return [quad.triple] if is_shown(graph, identity.base) else []
        object_ = identity.individual(graph, quad.object)
        return list(identity.fitting(ox.Triple(called(graph, quad.subject), quad.predicate, object_)))  # type: ignore[arg-type]

    def _statement(self, graph: object, statement: object) -> object:
        """Return what a statement of an article is shown as; asked for each of its triples, looked up once."""
        if (graph, statement) not in self._called:
            parts: dict[object, object] = {
                each.predicate: each.object
                for name in PARTS
                for each in self.store.quads_for_pattern(statement, name, None, graph)  # type: ignore[arg-type]
            }
            self._called[graph, statement] = self.identity.statement(graph, statement, parts)
        return self._called[graph, statement]

    def is_article(self, graph: object) -> bool:
        """Tell whether a graph is the named graph of an article."""
        if graph not in self._articles:
            self._articles[graph] = (
                isinstance(graph, ox.NamedNode) and ox.Quad(graph, RDF.type, SCHEMA.NewsArticle, graph) in self.store
            )
        return self._articles[graph]
