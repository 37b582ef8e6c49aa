"""RDF/XML 1.1 (https://www.w3.org/TR/rdf-syntax-grammar/): all documents together, sorted as in Turtle.

XML 1.0 cannot hold control characters: such a character of a literal becomes U+FFFD.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.order import key, prefixes
from kg.graph.results import for_xml

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


_ROOT = re.compile(rb"<rdf:RDF ([^>]*)>")  # pyoxigraph declares the namespaces in another order on every run


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the triples of a graph as RDF/XML; the same triples give the same bytes."""
    triples = (_for_xml(each) for each in sorted(graph.triples(), key=key))
    found = ox.serialize(triples, format=ox.RdfFormat.RDF_XML, prefixes=prefixes(graph)) or b""
    return _ROOT.sub(lambda tag: b"<rdf:RDF\n\t" + b"\n\t".join(sorted(tag[1].split())) + b">", found, count=1)


def _for_xml(triple: ox.Triple) -> ox.Triple:
    value = triple.object
    if not isinstance(value, ox.Literal) or for_xml(value.value) == value.value:
        return triple
    plain = {"language": value.language} if value.language else {"datatype": value.datatype}
    return ox.Triple(triple.subject, triple.predicate, ox.Literal(for_xml(value.value), **plain))
