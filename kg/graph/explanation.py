"""Puts the facts about a node into words, each with the sentence that says it."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kg.graph.reading import Reader
from kg.graph.records import DocumentRecord, Explanation, StatementRecord, Value
from kg.schema import Schema

LANGUAGE = "fr"


def explanations(reader: Reader, nodes: list[ox.NamedNode], schema: Schema) -> list[Explanation]:
    """Return what the graph says about the nodes, in the order of documents and text.

    Args:
        reader: the graph.
        nodes: entities or events.
        schema: the ontology, for the words of the relations.
    """
    statements = {iri for node in nodes for iri in reader.statements_about(node)}
    explainer = _Explainer(reader, schema)
    found = [each for iri in statements for each in explainer.explain(reader.statement(iri))]
    return sorted(found, key=lambda each: (each.quote, each.statement.iri))


class _Explainer:
    """Remembers labels and documents, which many facts share."""

    def __init__(self, reader: Reader, schema: Schema) -> None:
        self.reader = reader
        self.schema = schema
        self.labels: dict[str, str] = {}
        self.documents: dict[str, DocumentRecord] = {}

    def explain(self, statement: StatementRecord) -> Iterator[Explanation]:
        for evidence in statement.evidence:
            yield Explanation(
                subject=self.label(statement.subject),
                relation=self.schema.property(statement.property).label(LANGUAGE),
                object=self.words(statement.object),
                status=statement.status,
                source=self.label(statement.source) if statement.source else statement.source_text,
                document=self.document(evidence.quote.document),
                quote=evidence.quote,
                marks=evidence.marks,
                statement=statement,
            )

    def words(self, object_: str | Value) -> str:
        return object_.text if isinstance(object_, Value) else self.label(object_)

    def label(self, iri: str) -> str:
        if iri not in self.labels:
            self.labels[iri] = self.reader.label(ox.NamedNode(iri))
        return self.labels[iri]

    def document(self, iri: str) -> DocumentRecord:
        if iri not in self.documents:
            self.documents[iri] = self.reader.document(ox.NamedNode(iri))
        return self.documents[iri]
