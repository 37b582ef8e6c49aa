"""GraphML (http://graphml.graphdrawing.org/specification.html): nodes and statements with their attributes.

A character that XML 1.0 cannot hold becomes U+FFFD.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from kg.export.markup import NAMES_OF_TYPES, cell, document
from kg.export.network import EDGE_COLUMNS, NODE_COLUMNS, Row, edges, nodes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

_ENDS = ("id", "source", "target")


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the nodes and statements of a graph as GraphML."""
    root = Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    _declare(root, "node", NODE_COLUMNS)
    _declare(root, "edge", EDGE_COLUMNS)
    found = SubElement(root, "graph", edgedefault="directed")
    for row in nodes(graph):
        _data(SubElement(found, "node", id=cell(row["id"])), "node", row)
    for row in edges(graph):
        ends = {name: cell(row[name]) for name in _ENDS}
        _data(SubElement(found, "edge", ends), "edge", row)
    return document(root)


def _declare(root: Element, kind: str, columns: dict[str, type]) -> None:
    for name, type_ in columns.items():
        if name not in _ENDS:
            about = {"id": f"{kind}.{name}", "for": kind, "attr.name": name, "attr.type": NAMES_OF_TYPES[type_]}
            SubElement(root, "key", about)


def _data(element: Element, kind: str, row: Row) -> None:
    for name, value in row.items():
        if name not in _ENDS:
            SubElement(element, "data", key=f"{kind}.{name}").text = cell(value)
