"""Cytoscape JSON (https://js.cytoscape.org/#notation/elements-json): nodes and statements with their attributes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kg.export.network import edges, nodes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the nodes and statements of a graph as Cytoscape JSON."""
    elements = {
        "nodes": [{"data": {"value": row["id"], "name": row["label"], **row}} for row in nodes(graph)],
        "edges": [{"data": {"key": row["id"], "interaction": row["property"], **row}} for row in edges(graph)],
    }
    # `value`, `key`, `directed` and `multigraph` are what networkx asks for.
    found = {"data": [], "directed": True, "multigraph": True, "elements": elements}
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()
