"""Two tables for spreadsheets and statistics, nodes.csv and edges.csv, in one archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.export.cells import archive, table
from kg.export.network import EDGE_COLUMNS, NODE_COLUMNS, edges, nodes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the nodes and edges of a graph as an archive of two CSV tables."""
    return archive(
        {
            "nodes.csv": table(NODE_COLUMNS, (row.values() for row in nodes(graph))),
            "edges.csv": table(EDGE_COLUMNS, (row.values() for row in edges(graph))),
        }
    )
