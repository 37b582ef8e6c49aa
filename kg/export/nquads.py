"""N-Quads (https://www.w3.org/TR/n-quads/): sorted lines, each with the named graph of its document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the quads of a graph as sorted N-Quads."""
    lines = (ox.serialize(graph.quads(), format=ox.RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(lines))
