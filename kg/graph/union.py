"""Quads of the default graph, in which a store shows the union of all its named graphs.

A quad is of the default graph by itself; to name that graph takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from kg.graph.mapping import Triple


def in_union(triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    """Yield triples as quads of the default graph."""
    return (ox.Quad(each.subject, each.predicate, each.object) for each in triples)


def in_both(triples: Iterable[Triple], graph: ox.NamedNode) -> Iterator[ox.Quad]:
    """Yield triples in a named graph, each in the default graph too."""
    for triple in triples:
        yield ox.Quad(*triple, graph)
        yield ox.Quad(*triple)


def with_union(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield quads, each with its triple in the default graph."""
    for quad in quads:
        yield quad
        if not isinstance(quad.graph_name, ox.DefaultGraph):
            yield ox.Quad(quad.subject, quad.predicate, quad.object)
