"""Gives a graph to other libraries: rdflib for RDF, networkx for graph algorithms. Both are imported only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx
import pyoxigraph as ox
import rdflib

from kg.errors import GraphError
from kg.graph.records import Value
from kg.graph.vocabulary import PREFIXES, XSD, entity_prefixes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def to_rdflib(graph: KnowledgeGraph) -> rdflib.Graph:
    """Return the triples of all documents as an rdflib graph, with the prefixes bound."""
    found = rdflib.Graph()
    for prefix, iri in (PREFIXES | entity_prefixes(graph.base)).items():
        found.bind(prefix, iri, replace=True)
    for triple in graph.triples():
        found.add((_rdflib(triple.subject), _rdflib(triple.predicate), _rdflib(triple.object)))
    return found


def to_networkx(graph: KnowledgeGraph) -> networkx.MultiDiGraph:
    """Return nodes and statements as a networkx graph.

    Nodes are IRIs with `label`, `type`, `kind` and `values`, the literal facts as (property, text, status). Edges run
    from subject to object under the IRI of the statement, with `property`, `label` (French), `status`, `source` and
    `rules`.
    """
    found = networkx.MultiDiGraph()
    for node in graph.nodes():
        found.add_node(node.iri, label=node.label, type=node.type, kind=node.kind, values=[])
    for each in graph.statements():
        if isinstance(each.object, Value):
            found.nodes[each.subject]["values"].append((each.property, each.object.text, each.status))
            continue
        found.add_edge(
            each.subject,
            each.object,
            key=each.iri,
            property=each.property,
            label=graph.schema.property(each.property).label("fr"),
            status=each.status,
            source=each.source or each.source_text,
            rules=list(each.rules),
        )
    return found


def _rdflib(term: object) -> rdflib.term.Node:
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if isinstance(term, ox.Literal):
        # A plain literal is an xsd:string in RDF 1.1, but rdflib takes the two for different terms.
        plain = term.language or term.datatype == XSD.string
        datatype = None if plain else rdflib.URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    raise GraphError(f"{term} is no term of RDF 1.1; rdflib cannot hold it.")
