"""What a notebook shows of a graph: counts and the first facts, as a small table built without string formatting."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from kg.graph.records import Value

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

ROWS = 20


def summary(graph: KnowledgeGraph) -> str:
    """Return a graph as an HTML fragment; texts of articles are escaped by the serializer."""
    labels = {each.iri: each.label for each in graph.nodes()}
    statements = list(graph.statements())
    root = Element("div")
    counts = f"{len(list(graph.documents()))} documents, {len(labels)} nodes, {len(statements)} statements"
    SubElement(root, "p").text = counts
    table = SubElement(root, "table")
    _row(table, "th", ("subject", "property", "object", "status", "source", "sentence"))
    for each in islice(statements, ROWS):
        object_ = each.object.text if isinstance(each.object, Value) else labels.get(each.object, each.object)
        source = labels.get(each.source, each.source_text)
        sentence = each.evidence[0].quote.sentence if each.evidence else ""
        cells = (labels.get(each.subject, each.subject), each.property, object_, each.status, source, sentence)
        _row(table, "td", cells)
    return tostring(root, encoding="unicode", method="html")


def _row(table: Element, tag: str, cells: tuple[str, ...]) -> None:
    row = SubElement(table, "tr")
    for cell in cells:
        SubElement(row, tag).text = cell
