"""One table of facts for spreadsheets: a row for each place that says a fact, with sentence, source and article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.export.cells import table
from kg.graph.records import DocumentRecord, Evidence, NodeRecord, Value

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

COLUMNS = (
    *("subject", "relation", "object", "status", "said by", "sentence", "words"),
    *("article", "headline", "published", "publisher", "url", "from", "to"),
    *("subject type", "object type", "property", "rules", "subject id", "object id", "statement"),
)


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the facts of a graph as one CSV table, in the order of the texts."""
    nodes = {node.iri: node for node in graph.nodes()}
    documents = {each.iri: each for each in graph.documents()}
    return table(COLUMNS, _rows(graph, nodes, documents))


def _rows(
    graph: KnowledgeGraph, nodes: dict[str, NodeRecord], documents: dict[str, DocumentRecord]
) -> Iterator[tuple[object, ...]]:
    for each in graph.statements():
        relation = graph.schema.property(each.property).label("fr")
        subject, subject_type = _words(each.subject, nodes)
        object_, object_type = _words(each.object, nodes)
        source = _words(each.source, nodes)[0] if each.source else each.source_text
        fact = (subject, relation, object_, each.status, source)
        ids = (each.subject, each.object if isinstance(each.object, str) else "", each.iri)
        about = (subject_type, object_type, each.property, " ".join(each.rules), *ids)
        for evidence in each.evidence:
            yield *fact, *_place(evidence, documents), *about


def _place(evidence: Evidence, documents: dict[str, DocumentRecord]) -> tuple[object, ...]:
    quote = evidence.quote
    article = documents[quote.document]
    about = (article.id, article.title, article.date, article.publisher, article.url)
    return quote.sentence, quote.text, *about, quote.span.start, quote.span.end


def _words(term: str | Value, nodes: dict[str, NodeRecord]) -> tuple[str, str]:
    """Return what a node or value is called, and its type."""
    if isinstance(term, Value):
        return term.text, term.datatype
    return (nodes[term].label, nodes[term].type) if term in nodes else (term, "")
