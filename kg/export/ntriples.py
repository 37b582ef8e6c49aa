"""Canonical N-Triples (https://www.w3.org/TR/n-triples/#canonical-ntriples): sorted lines, all documents together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the triples of a graph as sorted N-Triples."""
    lines = (ox.serialize(graph.triples(), format=ox.RdfFormat.N_TRIPLES) or b"").splitlines(keepends=True)
    return b"".join(sorted(lines))
