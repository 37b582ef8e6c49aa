"""Turtle 1.1 (https://www.w3.org/TR/turtle/): all documents together, in an order a reader can follow.

pyoxigraph writes it, triples sorted by us: rdflib sorts by itself, but takes some thirty times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.order import key, prefixes, tidy

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the triples of a graph as Turtle; the same triples give the same bytes."""
    triples = sorted(graph.triples(), key=key)
    return tidy(ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes(graph)) or b"")
