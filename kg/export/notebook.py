"""What a notebook shows of a graph: its page in a frame that may run its scripts and nothing else.

Built without string formatting. Where frames are refused, as in notebooks that nobody has run, the first facts stay.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from kg.export.html import render
from kg.graph.records import StatementRecord, Value

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

ROWS = 20
LARGEST = 3000  # nodes of a graph whose page is put into the notebook, which keeps it in its file
# No same origin: the frame reads neither the notebook nor its cookies.
SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"


def show(graph: KnowledgeGraph) -> str:
    """Return a graph as an HTML fragment: counts, its page in a sandboxed frame, and its first facts.

    Args:
        graph: the graph; of one with more than 3,000 nodes the page is left out.
    """
    labels = {each.iri: each.label for each in graph.nodes()}
    statements = list(graph.statements())
    root = Element("div")
    counts = f"{len(list(graph.documents()))} documents, {len(labels)} nodes, {len(statements)} statements"
    SubElement(root, "p").text = counts
    if 0 < len(labels) <= LARGEST:
        style = "width: 100%; height: 640px; border: 1px solid #8888; border-radius: 8px"
        SubElement(root, "iframe", title=counts, sandbox=SANDBOX, style=style, srcdoc=render(graph))
    elif labels:
        SubElement(root, "p").text = "The page is too large for a notebook; write it with graph.view(path)."
    details = SubElement(root, "details")
    SubElement(details, "summary").text = f"{min(ROWS, len(statements))} of {len(statements)} statements"
    _table(details, labels, statements)
    return tostring(root, encoding="unicode", method="html")


def _table(parent: Element, labels: dict[str, str], statements: list[StatementRecord]) -> None:
    table = SubElement(parent, "table")
    _row(table, "th", ("subject", "property", "object", "status", "source", "sentence"))
    for each in islice(statements, ROWS):
        object_ = each.object.text if isinstance(each.object, Value) else labels.get(each.object, each.object)
        source = labels.get(each.source, each.source_text)
        sentence = each.evidence[0].quote.sentence if each.evidence else ""
        cells = (labels.get(each.subject, each.subject), each.property, object_, each.status, source, sentence)
        _row(table, "td", cells)


def _row(table: Element, tag: str, cells: tuple[str, ...]) -> None:
    row = SubElement(table, "tr")
    for cell in cells:
        SubElement(row, tag).text = cell
