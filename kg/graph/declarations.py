"""Keeps in a graph what an ontology of the user's own declares, and finds it there again.

A file or store is then whole without that ontology: labels, validation and inference know the classes and properties.
"""

from __future__ import annotations

import pyoxigraph as ox

from kg.graph.identity import ontology_graph
from kg.graph.union import with_union
from kg.graph.vocabulary import OWL, RDF
from kg.own_terms import is_inner
from kg.schema import Schema, extended

_UNION = ox.DefaultGraph()
_KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.Ontology)


def declare(store: ox.Store, schema: Schema, base: str) -> None:
    """Write what a schema adds to the shipped ontology in the place of what the store has of that kind."""
    graph = ontology_graph(base)
    old = {quad.triple for quad in store.quads_for_pattern(None, None, None, graph)}
    if old == schema.own:
        return
    for each in sorted(old - schema.own, key=str):
        store.remove(ox.Quad(*_terms(each), graph))
        store.remove(ox.Quad(*_terms(each)))
    store.extend(with_union(ox.Quad(*_terms(each), graph) for each in schema.own))


def declared(store: ox.Store) -> Schema:
    """Return the shipped ontology with what the default graph of a store declares beyond it."""
    quads = (quad for kind in _KINDS for quad in store.quads_for_pattern(None, RDF.type, kind, _UNION))
    waiting: set[object] = {quad.subject for quad in quads}
    found: dict[object, set[ox.Triple]] = {}
    while waiting:
        node = waiting.pop()
        found[node] = {quad.triple for quad in store.quads_for_pattern(node, None, None, _UNION)}  # type: ignore[arg-type]
        objects = {each.object for each in found[node]}
        waiting |= {each for each in objects if isinstance(each, ox.NamedNode) and is_inner(each)} - found.keys()
    return extended(frozenset(triple for triples in found.values() for triple in triples))


def _terms(triple: ox.Triple) -> tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]:
    return triple.subject, triple.predicate, triple.object  # type: ignore[return-value]
