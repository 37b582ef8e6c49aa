"""Graphs taken out of a store and another put in their place, in one transaction, the default graph being the union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.graph.mapping import Triple

_UNION = ox.DefaultGraph()


def replace(store: ox.Store, graphs: list[ox.NamedNode], node: ox.NamedNode, new: list[Triple]) -> None:
    """Put what a document says in the place of some graphs, and keep the default graph the union of all.

    Args:
        store: one named graph per document, and their union in the default graph.
        graphs: the documents that go.
        node: the document that comes.
        new: what it says; may be nothing.
    """
    triples = {ox.Triple(*each) for each in new}
    gone = set(_in_union(_only_in(store, graphs) - triples))
    drops = [f"DROP GRAPH {graph} ;" for graph in graphs]
    added = [*(ox.Quad(*each, node) for each in new), *_in_union(triples)]
    store.update("\n".join([*drops, "DELETE DATA", _block(gone), "; INSERT DATA", _block(added)]))


def _only_in(store: ox.Store, graphs: list[ox.NamedNode]) -> set[ox.Triple]:
    """Return the triples that no document but these says."""
    homes = {*graphs, _UNION}
    triples = {quad.triple for graph in graphs for quad in store.quads_for_pattern(None, None, None, graph)}
    return {each for each in triples if all(quad.graph_name in homes for quad in _with_triple(store, each))}


def _with_triple(store: ox.Store, triple: ox.Triple) -> Iterator[ox.Quad]:
    return store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)


def _in_union(triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    return (ox.Quad(each.subject, each.predicate, each.object, _UNION) for each in triples)


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
