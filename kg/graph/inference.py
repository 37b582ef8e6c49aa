"""Infers what follows from the asserted facts of a graph, into a named graph of its own that says it is inferred.

The rules are SPARQL, one file each in `ontology/rules/`: those of OWL 2 RL (https://www.w3.org/TR/owl2-profiles/#OWL_2_RL)
that the axioms of the ontology need, and a few that say the same in schema.org. They run until nothing new follows.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.store import KnowledgeGraph
from kg.graph.union import in_union, with_union
from kg.graph.vocabulary import KG, PROV, RDF, RDFS, STATUSES
from kg.resources import ontology

_UNION = ox.DefaultGraph()
_LABEL = (ox.Literal("ce qui est déduit", language="fr"), ox.Literal("what is inferred", language="en"))


def infer(graph: KnowledgeGraph) -> KnowledgeGraph:
    """Return what follows from a graph and is not in it, as a graph of its own.

    Args:
        graph: the graph; it is not changed. What it reports, negates or plans is no ground for anything.

    Returns:
        One named graph, a `kg:InferredGraph` that names the articles it was derived from.
    """
    name = ox.NamedNode(f"{graph.base}graph/inferred")
    found = sorted(_consequences(graph), key=str)
    quads = [ox.Quad(each.subject, each.predicate, each.object, name) for each in found]
    about = (ox.Quad(name, predicate, object_, name) for predicate, object_ in _about(graph))
    store = ox.Store()
    store.extend(with_union([*quads, *about]))
    return KnowledgeGraph(store, base=graph.base, schema=graph.schema)


def rules() -> dict[str, str]:
    """Return the rules by name, each a CONSTRUCT query whose first line says what follows from what."""
    files = sorted(ontology("rules").iterdir(), key=lambda each: each.name)
    return {each.name.removesuffix(".rq"): each.read_text("utf-8") for each in files if each.name.endswith(".rq")}


def _about(graph: KnowledgeGraph) -> Iterator[tuple[ox.NamedNode, ox.NamedNode | ox.Literal]]:
    yield RDF.type, KG.InferredGraph
    yield from ((RDFS.label, each) for each in _LABEL)
    yield from ((PROV.wasDerivedFrom, ox.NamedNode(each.iri)) for each in graph.documents())


def _consequences(graph: KnowledgeGraph) -> set[ox.Triple]:
    """Return what the rules find, until they find nothing new."""
    given = set(_grounds(graph))
    store = ox.Store()
    store.load(ontology("kg.ttl").read_bytes(), ox.RdfFormat.TURTLE)
    store.extend(in_union(set(graph.schema.own)))
    axioms = {each.triple for each in store}
    store.extend(in_union(given))
    found: set[ox.Triple] = set()
    while new := {each for rule in rules().values() for each in _constructed(store, rule)} - given - axioms - found:
        found |= new
        store.extend(in_union(new))
    subjects = {each.subject for each in given} | {each.object for each in given}
    return {each for each in found if each.subject in subjects}


def _constructed(store: ox.Store, rule: str) -> Iterator[ox.Triple]:
    answer = store.query(rule)
    if not isinstance(answer, ox.QueryTriples):
        raise GraphError("A rule must be a CONSTRUCT query; look at the files of ontology/rules.")
    return answer


def _grounds(graph: KnowledgeGraph) -> Iterator[ox.Triple]:
    """Yield the plain triples that a rule may start from: facts and classes, unless they are only said otherwise."""
    facts = {ox.NamedNode(KG.iri + name) for name in graph.schema.facts}
    doubtful = _said(graph, set(STATUSES.values()) - {KG.asserted}) - _said(graph, {KG.asserted})
    classes = {ox.NamedNode(KG.iri + name) for name in graph.schema.classes if graph.schema.top(name)}
    for each in graph.triples():
        of_class = each.predicate == RDF.type and each.object in classes
        if of_class or (each.predicate in facts and each not in doubtful):
            yield each


def _said(graph: KnowledgeGraph, statuses: set[ox.NamedNode]) -> set[ox.Triple]:
    """Return the triples of the statements with one of some statuses."""
    patterns = (graph.store.quads_for_pattern(None, KG.status, status, _UNION) for status in statuses)
    statements = [quad.subject for pattern in patterns for quad in pattern]
    parts = ([_object(graph, each, role) for role in (RDF.subject, RDF.predicate, RDF.object)] for each in statements)
    return {ox.Triple(*terms) for terms in parts if None not in terms and isinstance(terms[1], ox.NamedNode)}  # type: ignore[arg-type]


def _object(graph: KnowledgeGraph, node: object, predicate: ox.NamedNode) -> object:
    quads = graph.store.quads_for_pattern(node, predicate, None, _UNION)  # type: ignore[arg-type]
    return next((quad.object for quad in quads), None)
