"""TriG 1.1 (https://www.w3.org/TR/trig/): as Turtle, one block per document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.order import key, prefixes, tidy

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the quads of a graph as TriG; the same quads give the same bytes."""
    quads = sorted(graph.quads(), key=lambda each: (str(each.graph_name), key(each.triple)))
    return tidy(ox.serialize(quads, format=ox.RdfFormat.TRIG, prefixes=prefixes(graph)) or b"")
