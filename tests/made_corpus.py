"""Articles made by hand for tests that span several of them: names, and facts between names, one sentence each."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from itertools import count

from kg.graph.store import KnowledgeGraph
from kg.model import Document, Entity, Event, Evidence, Extraction, Fact, Mention, Span, Status, TopClass, Value


@dataclass
class Article:
    """An article under construction; its text is what the facts say, a sentence each."""

    id: str
    date: str = ""
    publisher: str = ""
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    numbers: count = field(default_factory=count)

    def add(self, words: str) -> Span:
        start = len(self.text)
        self.text += f"{words}. "
        self.sentences.append(Span(start, start + len(words) + 1))
        return Span(start, start + len(words))

    def entity(self, type_: TopClass, label: str, *names: str, kind: str = "", said: str = "") -> str:
        """Add an entity that is named once, as `said`, and return its id."""
        span = self.add(said or label)
        name = Span(span.end - len(label), span.end) if said else span
        self.entities.append(
            Entity(f"e{next(self.numbers)}", type_, label, (label, *names), (Mention(name, label, "name"),), kind)
        )
        return self.entities[-1].id

    def person(self, label: str, *names: str, said: str = "") -> str:
        return self.entity("Person", label, *names, said=said)

    def event(self, kind: str, label: str) -> str:
        span = self.add(label)
        self.events.append(Event(f"v{next(self.numbers)}", kind, label, (label,), (Mention(span, label, "name"),)))
        return self.events[-1].id

    def fact(
        self, subject: str, property_: str, object_: str | Value, status: Status = "asserted", **more: str
    ) -> None:
        span = self.add(f"{subject} {property_} {object_}")
        evidence = Evidence(span, self.sentences[-1])
        self.facts.append(Fact(subject, property_, object_, status, f"fr:{property_}/1", evidence, **more))

    def extraction(self) -> Extraction:
        date = dt.date.fromisoformat(self.date) if self.date else None
        document = Document(self.id, self.text, self.id, date, self.publisher)
        parts = tuple(self.sentences), tuple(self.entities), tuple(self.events), tuple(self.facts)
        return Extraction(document, *parts, (), ())


def corpus(*articles: Article) -> KnowledgeGraph:
    """Return the graph of some articles."""
    return KnowledgeGraph.from_extractions(each.extraction() for each in articles)
