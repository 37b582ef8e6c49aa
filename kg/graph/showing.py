"""Changes what the default graph of a store shows where articles or individuals change, and leaves the rest as it is.

A triple that an article no longer shows stays as long as another one shows it. Which ones do is asked of the store: a
triple about individuals can only come from the nodes that stand for them, and an index finds those.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from itertools import product

import pyoxigraph as ox

from kg.graph.identifiers import statement_iri
from kg.graph.identity import PARTS, Identity, changed_graph, is_shown, resolution_graph, unfinished
from kg.graph.union import in_union
from kg.graph.vocabulary import RDF, RDFS, SCHEMA, SKOS

_UNION = ox.DefaultGraph()
_NAMES = (RDFS.label, SKOS.altLabel)
GROUP = 500  # articles whose changes are written at once: they are in memory
FLUSHED = 5  # groups after which they are brought to the disk: until then the engine has them in memory
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
        self._called: dict[tuple[object, object], object] = {}
        for node, individual in identity.everywhere.items():
            self._nodes[individual].add(node)
        for (_, node), individual in identity.within.items():
            self._nodes[individual].add(node)

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


def reshow(store: ox.Store, base: str, resolution: Iterable[ox.Quad] = ()) -> None:
    """Put another resolution in the place of the one that a store has, if any, and show what changes by it.

    What changes in few articles is written in one transaction; for more, a mark stands in the store meanwhile, by which
    `mend` knows what a crash has left half done.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        resolution: the graph that says who is who; nothing, if nobody is to be resolved.
    """
    graph = resolution_graph(base)
    memory = ox.Store()
    memory.extend(resolution)
    new = set(memory)  # numbers as a store writes them
    removed, added = _difference(store.quads_for_pattern(None, None, None, graph), new)
    before, after = (Showing(store, Identity.of(each, base)) for each in (store, memory))
    concerned = _concerned(before, after)
    groups = _groups(sorted(concerned, key=str))
    with unfinished(store, base) if len(groups) > 1 else nullcontext():
        if len(groups) > 1:  # in two steps, each of them whole: that takes less memory than an update
            store.remove_graph(graph)
            store.extend([*new, *in_union(quad.triple for quad in new)])
            added = []
        was, is_ = ({quad.triple for quad in each} for each in (removed, added))
        for number, group in enumerate(groups, 1):
            touched = {each: _touched(store, each, concerned[each]) for each in group}
            for article, quads in touched.items():
                was.update(before.identity.called(article, quads))
                is_.update(after.identity.called(article, quads))
            gone = after.only(was - is_, _apart(graph, touched), was)
            gone = (each for each in gone if ox.Quad(each.subject, each.predicate, each.object, graph) not in new)
            change(store, [*removed, *in_union(gone)], [*added, *in_union(is_ - was)], drop=[changed_graph(base)])
            removed, added, was, is_ = [], [], set(), set()
            if number % FLUSHED == 0:
                store.flush()


def change(store: ox.Store, removed: Iterable[ox.Quad], added: Iterable[ox.Quad], drop: Iterable[ox.NamedNode]) -> None:
    """Drop graphs, then take quads out of a store and put others in, in one transaction."""
    drops = [f"DROP SILENT GRAPH {graph} ;" for graph in drop]
    store.update("\n".join([*drops, "DELETE DATA", _block(removed), "; INSERT DATA", _block(added)]))


def _difference(old: Iterable[ox.Quad], new: set[ox.Quad]) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """Return the quads that only the old have, and those that only the new have."""
    gone, come = [], set(new)
    for quad in old:
        if quad in new:
            come.remove(quad)
        else:
            gone.append(quad)
    return gone, [*come]


def _apart(graph: object, touched: Mapping[object, set[ox.Quad]]) -> Callable[[ox.Quad], bool]:
    """Return what tells whether a quad is of a graph, or among those of an article that were looked at already."""
    return lambda quad: quad.graph_name == graph or quad in touched.get(quad.graph_name, ())


def _groups(articles: list[object]) -> list[list[object]]:
    """Return articles in groups whose triples fit in memory; at least one, since the resolution itself is to change."""
    return [articles[start : start + GROUP] for start in range(0, max(len(articles), 1), GROUP)]


def _concerned(before: Showing, after: Showing) -> dict[object, set[object]]:
    """Return the articles that are shown otherwise by one identity than by another, and the nodes by which they are.

    An article that came after the resolution may be shown otherwise as a whole: it has no nodes here.
    """
    old, new = before.identity, after.identity
    nodes = _differing(before, after)
    found: defaultdict[object, set[object]] = defaultdict(set)
    for node in nodes:
        for quad in before.store.quads_for_pattern(node, RDFS.label, None, None):  # type: ignore[arg-type]
            if before.is_article(quad.graph_name) and _differs(old, new, quad.graph_name, node):
                found[quad.graph_name].add(node)
    return {**found, **{each: set() for each in old.fresh if before.is_article(each)}}


def _differing(before: Showing, after: Showing) -> set[object]:
    """Return the nodes that stand for another individual, or for one that is called otherwise, in some article."""
    old, new = before.identity, after.identity
    nodes = {
        node for node in {*old.everywhere, *new.everywhere} if old.everywhere.get(node) != new.everywhere.get(node)
    }
    nodes |= {pair[1] for pair in {*old.within, *new.within} if old.within.get(pair) != new.within.get(pair)}
    for individual in {*old.labels, *new.labels, *old.tops, *new.tops}:
        if _called(old, individual) != _called(new, individual):
            nodes |= before.nodes(individual) | after.nodes(individual)
    return nodes


def _touched(store: ox.Store, article: object, nodes: set[object]) -> set[ox.Quad]:
    """Return what an article says of some nodes, and the whole of its statements about them; all, if none are given."""
    if not nodes:
        return set(store.quads_for_pattern(None, None, None, article))  # type: ignore[arg-type]
    found = _with(store, article, nodes)
    return found | _with(store, article, {quad.subject for quad in found if quad.predicate in PARTS})


def _with(store: ox.Store, article: object, terms: set[object]) -> set[ox.Quad]:
    """Return the quads of an article that have one of these terms as subject or object."""
    return {
        quad
        for each in terms
        for subject, object_ in ((each, None), (None, each))
        for quad in store.quads_for_pattern(subject, None, object_, article)  # type: ignore[arg-type]
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
