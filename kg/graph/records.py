"""What a graph hands out: frozen records without RDF terms, for the page, the command line and networkx.

IRIs are plain strings. A `Quote` is a place in the text with its words, always exactly as the document has them.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Datatype, MentionKind, Mode, Span, Status, TopClass


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """Words of a document, and the sentence around them (the words themselves where the graph knows no sentence)."""

    document: str
    span: Span
    text: str
    sentence_span: Span
    sentence: str

    def within(self) -> Span:
        """Return the place of the words within the sentence."""
        return Span(self.span.start - self.sentence_span.start, self.span.end - self.sentence_span.start)


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Words that fill a role of a fact: "subject", "object" or "trigger". `span` counts from the sentence's start."""

    span: Span
    role: str


@dataclass(frozen=True, slots=True)
class Value:
    """A literal object; `language` is "" for numbers and dates."""

    text: str
    datatype: Datatype
    language: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """An article of the graph. `date` is ISO 8601 or ""; `text` is "" when the graph leaves the text out."""

    iri: str
    id: str
    title: str
    date: str
    publisher: str
    language: str
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """Words that stand for a node."""

    quote: Quote
    kind: MentionKind
    step: str


@dataclass(frozen=True, slots=True)
class NodeRecord:
    """An entity or event. `kind` is the finer class, e.g. "Company", or ""; `names` begins with the label."""

    iri: str
    type: TopClass
    kind: str
    label: str
    names: tuple[str, ...]
    implied: bool
    mentions: tuple[MentionRecord, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that says a statement, and the words of its sentence that filled the roles."""

    quote: Quote
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement: `object` is the IRI of a node, or a Value; `source` an IRI, `source_text` words, or both ""."""

    iri: str
    subject: str
    property: str
    object: str | Value
    status: Status
    source: str
    source_text: str
    rules: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """What somebody says; `speaker` is the IRI of a node or "", `speaker_text` his description where he is none."""

    iri: str
    speaker: str
    speaker_text: str
    content: str
    mode: Mode
    quote: Quote


@dataclass(frozen=True, slots=True)
class TimeRecord:
    """A time expression and its value."""

    iri: str
    text: str
    value: Value
    quote: Quote


@dataclass(frozen=True, slots=True)
class Explanation:
    """One place that says one fact about an entity, in words. `marks` count from the start of `quote.sentence`."""

    subject: str
    relation: str
    object: str
    status: Status
    source: str
    document: DocumentRecord
    quote: Quote
    marks: tuple[Mark, ...]
    statement: StatementRecord

    @property
    def fact(self) -> str:
        """The fact in words: subject, relation, object."""
        return f"{self.subject} {self.relation} {self.object}"
