"""JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): one object per document, with a context that makes keys readable.

Written here, since no library we have writes a context and sorts: keys and values come in one fixed order.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.export.order import key, prefixes
from kg.graph.vocabulary import RDF, XSD

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

Json = dict[str, Any]


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the quads of a graph as JSON-LD; the same quads give the same bytes."""
    context = prefixes(graph)
    quads = sorted(graph.quads(), key=lambda each: (str(each.graph_name), key(each.triple)))
    graphs = []
    for name, group in groupby(quads, key=lambda each: each.graph_name):
        nodes = _nodes([each.triple for each in group], context)
        graphs += nodes if isinstance(name, ox.DefaultGraph) else [{"@id": name.value, "@graph": nodes}]
    found = {"@context": context, "@graph": graphs}
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _nodes(triples: list[ox.Triple], context: dict[str, str]) -> list[Json]:
    nodes = []
    for subject, about in groupby(triples, key=lambda each: each.subject):
        node: Json = {"@id": _id(subject)}
        for predicate, group in groupby(about, key=lambda each: each.predicate):
            name = "@type" if predicate == RDF.type else _short(predicate.value, context)
            node[name] = [
                _type(each.object, context) if name == "@type" else _value(each.object, context) for each in group
            ]
        nodes.append(node)
    return nodes


def _type(term: object, context: dict[str, str]) -> str:
    return _short(_id(term), context)


def _value(term: object, context: dict[str, str]) -> Json | str:
    if not isinstance(term, ox.Literal):
        return {"@id": _id(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype == XSD.string:
        return term.value
    return {"@value": term.value, "@type": _short(term.datatype.value, context)}


def _id(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def _short(iri: str, context: dict[str, str]) -> str:
    """Return a term of a vocabulary with its prefix."""
    for prefix, start in context.items():
        if iri.startswith(start) and iri != start:
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri
