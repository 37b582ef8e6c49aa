"""Tables that `neo4j-admin database import` reads, in one archive, with the command that does it.

Header fields: https://neo4j.com/docs/operations-manual/current/import/ ("CSV header format").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.export.cells import archive, table
from kg.export.network import EDGE_COLUMNS, NODE_COLUMNS, Row, edges, nodes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

COMMAND = """neo4j-admin database import full \
    --nodes=nodes.csv --relationships=relationships.csv --multiline-fields=true neo4j
"""
_TYPES = {bool: ":boolean", int: ":int", str: ""}


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the nodes and edges of a graph as an archive of two tables with the headers of Neo4j."""
    node_header = ["id:ID", *_header(NODE_COLUMNS, {"id"}), ":LABEL"]
    edge_header = ["id", *_header(EDGE_COLUMNS, {"id", "source", "target"}), ":START_ID", ":END_ID", ":TYPE"]
    return archive(
        {
            "nodes.csv": table(node_header, map(_node, nodes(graph)), guarded=False),
            "relationships.csv": table(edge_header, map(_edge, edges(graph)), guarded=False),
            "import.txt": COMMAND.encode(),
        }
    )


def _header(columns: dict[str, type], special: set[str]) -> list[str]:
    return [f"{name}{_TYPES[kind]}" for name, kind in columns.items() if name not in special]


def _node(row: Row) -> list[object]:
    labels = ";".join(str(row[name]) for name in ("type", "kind") if row[name])
    return [*map(_cell, row.values()), labels]


def _edge(row: Row) -> list[object]:
    plain = [_cell(value) for name, value in row.items() if name not in ("source", "target")]
    return [*plain, row["source"], row["target"], row["property"]]


def _cell(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value
