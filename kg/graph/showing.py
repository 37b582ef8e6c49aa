"""Changes what the default graph of a store shows where articles or individuals change, and leaves the rest as it is.

A triple that an article no longer shows stays as long as another one shows it. Which ones do is asked of the store: a
triple about individuals can only come from the nodes that stand for them, and an index finds those.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass

import pyoxigraph as ox

from kg.graph.identity import PARTS, Identity, changed, changed_graph, resolution_graph, unfinished
from kg.graph.lookup import Amended, Lookup, stored
from kg.graph.shown import Showing
from kg.graph.union import in_union
from kg.graph.vocabulary import KG, RDF, RDFS

_UNION = ox.DefaultGraph()
GROUP = 500  # articles whose changes are written at once: they are in memory
FLUSHED = 5  # groups after which they are brought to the disk: until then the engine has them in memory


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
    memory = stored(resolution)
    new = set(memory)  # numbers as a store writes them
    removed, added = _difference(store.quads_for_pattern(None, None, None, graph), new)
    before, after = (Showing(store, Identity.of(each, base)) for each in (store, memory))

    def settle() -> None:
        store.remove_graph(graph)
        store.extend([*new, *in_union(quad.triple for quad in new)])

    made = _Change(before, after, removed, added, new.__contains__, settle)
    _rewrite(made, _concerned(before, after, _differing(before, after)))


def reshow_changed(store: ox.Store, base: str, removed: Iterable[ox.Quad], added: Iterable[ox.Quad]) -> None:
    """Change the resolution that a store has, and show what changes by it, as `reshow` does; the rest is not looked at.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        removed: quads of the resolution that are no more.
        added: those that are new.
    """
    gone, come = (set(stored(each)) for each in (removed, added))  # numbers as a store writes them
    gone, come = gone - come, come - gone
    now, then = Amended(store), Amended(store, gone, come)
    before = Showing(store, Lookup(now, base, changed(store, base)))
    after = Showing(store, Lookup(then, base))

    def settle() -> None:
        store.extend([*come, *in_union(quad.triple for quad in come)])
        for quad in gone:
            store.remove(quad)
        now.amend(come, gone)
        then.amend()

    called = {quad.subject for quad in gone | come if quad.predicate in (RDF.type, RDFS.label)}
    nodes = _relinked(now, then, gone | come) | _renamed(before, after, called)

    def stays(quad: ox.Quad) -> bool:
        return quad in come or (quad in store and quad not in gone)

    made = _Change(before, after, [*gone], [*come], stays, settle)
    _rewrite(made, _concerned(before, after, nodes))


def _rewrite(change_: _Change, concerned: dict[object, set[object]]) -> None:
    """Write a change of a resolution, and what is shown otherwise by it of the articles concerned."""
    before, after, removed, added = change_.before, change_.after, change_.removed, change_.added
    store, base = before.store, before.identity.base
    graph = resolution_graph(base)
    groups = _groups(sorted(concerned, key=str))
    with unfinished(store, base) if len(groups) > 1 else nullcontext():
        if len(groups) > 1:  # in two steps, each of them whole: that takes less memory than an update
            change_.settle()
            added = []
        was, is_ = ({quad.triple for quad in each} for each in (removed, added))
        for number, group in enumerate(groups, 1):
            touched = {each: _touched(store, each, concerned[each]) for each in group}
            for article, quads in touched.items():
                was.update(before.identity.called(article, quads))
                is_.update(after.identity.called(article, quads))
            gone = after.only(was - is_, _apart(graph, touched), was)
            gone = (
                each for each in gone if not change_.stays(ox.Quad(each.subject, each.predicate, each.object, graph))
            )
            change(store, [*removed, *in_union(gone)], [*added, *in_union(is_ - was)], drop=[changed_graph(base)])
            removed, added, was, is_ = [], [], set(), set()
            if number % FLUSHED == 0:
                store.flush()


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of the resolution of a store: what it shows before and after, and its quads that differ.

    `stays` tells whether a quad is one of the new resolution; `settle` puts it in the place of the old one.
    """

    before: Showing
    after: Showing
    removed: list[ox.Quad]
    added: list[ox.Quad]
    stays: Callable[[ox.Quad], bool]
    settle: Callable[[], None]


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


def _concerned(before: Showing, after: Showing, nodes: set[object]) -> dict[object, set[object]]:
    """Return the articles that are shown otherwise by one identity than by another, and the nodes by which they are.

    An article that came after the resolution may be shown otherwise as a whole: it has no nodes here.

    Args:
        before: one identity.
        after: another.
        nodes: those that may be shown otherwise.
    """
    old, new = before.identity, after.identity
    found: defaultdict[object, set[object]] = defaultdict(set)
    for node in nodes:
        for quad in before.store.quads_for_pattern(node, RDFS.label, None, None):  # type: ignore[arg-type]
            if before.is_article(quad.graph_name) and _differs(old, new, quad.graph_name, node):
                found[quad.graph_name].add(node)
    return {**found, **{each: set() for each in old.fresh if before.is_article(each)}}


def _relinked(before: Amended, after: Amended, quads: Iterable[ox.Quad]) -> set[object]:
    """Return the nodes of links that come or go; other quads of a link say no more than why."""
    links = {quad.subject for quad in quads if quad.predicate in (KG.localNode, KG.inDocument, KG.individual)}
    graph = next(iter(quads), None)
    found: set[object] = set()
    for link in links:
        for each in (before, after):
            pattern = each.quads_for_pattern(link, KG.localNode, None, graph.graph_name if graph else None)
            found.update(quad.object for quad in pattern)
    return found


def _differing(before: Showing, after: Showing) -> set[object]:
    """Return the nodes that stand for another individual, or for one that is called otherwise, in some article."""
    old, new = before.identity, after.identity
    nodes = {
        node for node in {*old.everywhere, *new.everywhere} if old.everywhere.get(node) != new.everywhere.get(node)
    }
    nodes |= {pair[1] for pair in {*old.within, *new.within} if old.within.get(pair) != new.within.get(pair)}
    return nodes | _renamed(before, after, {*old.labels, *new.labels, *old.tops, *new.tops})


def _renamed(before: Showing, after: Showing, individuals: Iterable[object]) -> set[object]:
    """Return the nodes of individuals that are called otherwise."""
    differing = (each for each in individuals if _called(before.identity, each) != _called(after.identity, each))
    return {node for each in differing for node in before.nodes(each) | after.nodes(each)}


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
