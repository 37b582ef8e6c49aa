"""Facts of parses built by hand: who is who is written beside the sentence, so that no model takes part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.facts.extraction import extract_facts
from kg.facts.lexicon import load_lexicon
from kg.facts.reading import Reading
from kg.model import Claim, Document, Event, Evidence, Fact, Span, Value
from kg.text.times import find_times
from tests.facts.tagged_sentences import StubResolution
from tests.hand_built import build

Triple = tuple[str, str, str]
TODAY = dt.date(2024, 5, 15)  # a Wednesday
PERSON, CITY, COUNTRY = ("Person", ""), ("Place", "City"), ("Place", "Country")
COMPANY, VEHICLE = ("Organization", "Company"), ("Product", "Vehicle")


@dataclass(frozen=True)
class Told:
    """What a text tells: its events, and its facts in which the label of an event stands for it."""

    events: tuple[Event, ...]
    facts: tuple[Fact, ...]

    @property
    def labels(self) -> list[str]:
        """The labels of the events, in text order."""
        return [event.label for event in self.events]

    def node(self, term: str | Value) -> str:
        """Return a subject or object in words."""
        labels = {event.id: event.label for event in self.events}
        return term.text if isinstance(term, Value) else labels.get(term, term)

    def triples(self, *names: str) -> list[Triple]:
        """Return the facts of the properties, or all, each once, in text order."""
        rows = [(self.node(f.subject), f.property, self.node(f.object)) for f in self.facts]
        return list(dict.fromkeys(row for row in rows if not names or row[1] in names))

    def statuses(self, name: str) -> set[str]:
        """Return the statuses of the facts of a property."""
        return {fact.status for fact in self.facts if fact.property == name}


def reading_of(table: str, names: Mapping[str, tuple[str, str]], *, cues: Iterable[str] = ()) -> Reading:
    """Return what is known of a parse built by hand; see `read`."""
    doc = build(table)
    document = Document("x", doc.text, date=TODAY)
    places = [(token.text, Span(token.idx, token.idx + len(token))) for token in doc]
    nodes = {name: [span for word, span in places if word == name] for name in names}
    whole = Span(0, len(doc.text))
    claims = tuple(Claim(whole, "indirect", Evidence(whole, whole), cue=span) for word, span in places if word in cues)
    times = tuple(find_times(doc, document))
    return Reading(document, doc, StubResolution(nodes, dict(names)), times, claims)  # type: ignore[arg-type]


def read(table: str, names: Mapping[str, tuple[str, str]], *, cues: Iterable[str] = ()) -> Told:
    """Draw events and facts from a parse built by hand.

    Args:
        table: the parse, see `tests.hand_built`.
        names: the words that are names, with top class and finer class.
        cues: the words by which somebody says something.
    """
    return Told(*extract_facts(reading_of(table, names, cues=cues), load_lexicon()))
