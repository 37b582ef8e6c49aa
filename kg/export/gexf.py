"""GEXF 1.3 (https://gexf.net/): nodes and statements with their attributes, for Gephi.

A character that XML 1.0 cannot hold becomes U+FFFD.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from kg.export.markup import NAMES_OF_TYPES, cell, document
from kg.export.network import EDGE_COLUMNS, NODE_COLUMNS, Row, edges, nodes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

_BUILT_IN = ("id", "label", "source", "target")


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the nodes and statements of a graph as GEXF."""
    root = Element("gexf", xmlns="http://gexf.net/1.3", version="1.3")
    found = SubElement(root, "graph", defaultedgetype="directed", mode="static")
    _declare(found, "node", NODE_COLUMNS)
    _declare(found, "edge", EDGE_COLUMNS)
    _items(SubElement(found, "nodes"), "node", list(nodes(graph)))
    _items(SubElement(found, "edges"), "edge", list(edges(graph)))
    return document(root)


def _declare(graph: Element, kind: str, columns: dict[str, type]) -> None:
    attributes = SubElement(graph, "attributes", {"class": kind, "mode": "static"})
    for name, type_ in columns.items():
        if name not in _BUILT_IN:
            SubElement(attributes, "attribute", id=f"{kind}.{name}", title=name, type=NAMES_OF_TYPES[type_])


def _items(parent: Element, kind: str, rows: list[Row]) -> None:
    for row in rows:
        element = SubElement(parent, kind, {name: cell(row[name]) for name in _BUILT_IN if name in row})
        values = SubElement(element, "attvalues")
        for name, value in row.items():
            if name not in _BUILT_IN:
                SubElement(values, "attvalue", {"for": f"{kind}.{name}", "value": cell(value)})
