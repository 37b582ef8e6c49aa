"""What the stages hand to each other: frozen records, without spaCy and without RDF.

Every place in the text is a `Span` in code points of `Document.text`, which no stage ever changes, so each record can
be shown as a quotation: `document.text[span.start:span.end]`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Status = Literal["asserted", "reported", "negated", "planned"]
Mode = Literal["direct", "indirect"]
MentionKind = Literal["name", "description", "pronoun"]
TopClass = Literal["Person", "Organization", "Place", "Product", "Work", "Event", "Other"]
Datatype = Literal["string", "integer", "date", "gYearMonth", "gYear", "gMonthDay", "week", "minute"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the text: code points `start` (included) to `end` (excluded)."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def join(self, other: Span) -> Span:
        """Return the smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, text: str) -> str:
        """Return the characters of `text` at this place."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is the decoded file, or the text taken out of a page; it is never changed afterwards."""

    id: str
    text: str
    title: str = ""
    date: dt.date | None = None
    publisher: str = ""
    language: str = "fr"
    url: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for an individual. `step` names the step of coreference that tied them to it."""

    span: Span
    text: str
    kind: MentionKind
    step: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A named individual. `id` holds within the document; `kind` is a finer class of the ontology, if known.

    `names` are its distinct names, verbatim; `implied` says that nothing names it (a country behind an adjective).
    """

    id: str
    type: TopClass
    label: str
    names: tuple[str, ...]
    mentions: tuple[Mention, ...]
    kind: str = ""
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """A happening: `kind` is a key of the event lexicon, `triggers` the words that name it, verbatim."""

    id: str
    kind: str
    label: str
    triggers: tuple[str, ...]
    mentions: tuple[Mention, ...]


Node = Entity | Event


@dataclass(frozen=True, slots=True)
class Value:
    """A literal object. Dates keep the precision of the text: "2012", "2012-05", "2012-W44", "2012-05-22T07:44"."""

    text: str
    datatype: Datatype = "string"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the text says it: the words, and the sentence around them."""

    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of the text. `subject`, and `object` when it is a str, are ids of entities or events.

    `source` is the id of the one who says so, `source_text` his description where he is no entity. `words` gives for
    "subject", "object" and "trigger" the place of the words that filled the role.
    """

    subject: str
    property: str
    object: str | Value
    status: Status
    rule: str
    evidence: Evidence
    source: str = ""
    source_text: str = ""
    words: tuple[tuple[str, Span], ...] = ()


def object_text(fact: Fact) -> str:
    """Return the object of a fact as a string: the text of a value, or the id of an individual."""
    return fact.object.text if isinstance(fact.object, Value) else fact.object


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says. `content` is the place of what is said, without quotation marks and without "que".

    `speaker_span` is the place of the words for the speaker; `speaker` is the id of the entity they stand for (filled
    after coreference), `speaker_text` the words themselves. `cue` is the place of the verb or of "selon".
    """

    content: Span
    mode: Mode
    evidence: Evidence
    speaker_span: Span | None = None
    speaker: str = ""
    speaker_text: str = ""
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression that the text, with the article's date, lets us resolve."""

    span: Span
    text: str
    value: Value
    sentence: Span


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one document says: what the graph is made from."""

    document: Document
    sentences: tuple[Span, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    times: tuple[TimeExpression, ...]
