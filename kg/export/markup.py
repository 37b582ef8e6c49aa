"""What the XML formats of graph tools share: cells as XML may hold them, and a document as bytes."""

from __future__ import annotations

from xml.etree.ElementTree import Element, indent, tostring

from kg.graph.results import for_xml

NAMES_OF_TYPES = {str: "string", int: "int", bool: "boolean"}


def cell(value: object) -> str:
    """Return a value as XML Schema writes it."""
    return str(value).lower() if isinstance(value, bool) else for_xml(str(value))


def document(root: Element) -> bytes:
    """Return an XML document in UTF-8."""
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'.encode()
