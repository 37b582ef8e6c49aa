"""RDF 1.2 Turtle (https://www.w3.org/TR/rdf12-turtle/, a draft): each statement reifies its triple.

`rdf:reifies <<( s p o )>>` stands for rdf:subject, rdf:predicate and rdf:object; all else is as in Turtle 1.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.order import key, prefixes, tidy
from kg.graph.vocabulary import KG, RDF

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

_ROLES = (RDF.subject, RDF.predicate, RDF.object)


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the triples of a graph as RDF 1.2 Turtle; the same triples give the same bytes."""
    triples = sorted(_reified(graph.triples()), key=key)
    return tidy(ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes(graph)) or b"")


def _reified(triples: Iterator[ox.Triple]) -> Iterator[ox.Triple]:
    roles: dict[object, dict[object, ox.Triple]] = {}
    for each in triples:
        if each.predicate in _ROLES:
            roles.setdefault(each.subject, {})[each.predicate] = each
            continue
        if each.predicate == RDF.type and each.object == KG.Statement:
            continue  # who reifies is a statement
        yield each
    for statement, found in roles.items():
        if len(found) == len(_ROLES):
            subject, predicate, object_ = (found[role].object for role in _ROLES)
            yield ox.Triple(statement, RDF.reifies, ox.Triple(subject, predicate, object_))  # type: ignore[arg-type]
        else:
            yield from found.values()
