"""Finds which tellings of a happening, in different articles, are of one: its kind, and day, place and people agree.

An article's events are its own (`event/accident--<article>`): only here may two become one, and only if nothing speaks
against it. When the articles appeared helps to tell, but is never taken for when it happened.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import pyoxigraph as ox

from kg.graph.vocabulary import KG, RDF, RDFS, SCHEMA
from kg.resolution.bodies import own_words
from kg.resolution.names import key
from kg.resolution.profiles import Occurrence
from kg.resolution.scores import SCORES, Reason, Verdict

TELLING = 3  # words of a label that says which happening it is, as "accident de car" does not
DAY, WEEK, MONTH = 1, 7, 31  # days
_PLACES = ("occurredIn", "locatedIn")


@dataclass(slots=True)
class Telling:
    """An event as one article tells it; `places` and `people` are individuals, `published` is ISO 8601 or ""."""

    occurrence: Occurrence
    kind: str
    label: str
    published: str
    days: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Told:
    """An event as the graph of an article has it: `notes` are the properties that tie it to nodes and values."""

    document: str
    node: str
    kind: str
    label: str
    published: str
    notes: list[tuple[str, str]]

    def telling(self, who: Mapping[str, str]) -> Telling:
        """Return it with individuals.

        Args:
            who: the individuals of the article, by node, but for countries: these are too wide a place to join or part
                happenings.
        """
        found = Telling((self.document, self.node), self.kind, self.label, self.published)
        for property_, value in self.notes:
            if property_ == "occurredOn" and value[:4].isdigit():
                found.days.add(value)
            elif individual := who.get(value, ""):
                (found.places if property_ in _PLACES else found.people).add(individual)
        return found


def tellings_of(store: ox.Store, document: ox.NamedNode) -> Iterator[Told]:
    """Yield the events of an article that have a kind."""

    def of(node: object, predicate: ox.NamedNode) -> list[str]:
        return sorted(_value(q.object) for q in store.quads_for_pattern(node, predicate, None, document))  # type: ignore[arg-type]

    def notes(event: ox.NamedNode) -> Iterator[tuple[str, str]]:
        for statement in store.quads_for_pattern(None, RDF.subject, event, document):
            name = "".join(of(statement.subject, RDF.predicate)).removeprefix(KG.iri)
            yield name, of(statement.subject, RDF.object)[0]
        for statement in store.quads_for_pattern(None, RDF.object, event, document):
            yield "", of(statement.subject, RDF.subject)[0]

    published = next(iter(of(document, SCHEMA.datePublished)), "")
    for quad in sorted(store.quads_for_pattern(None, RDF.type, KG.Event, document), key=str):
        kinds = [each.removeprefix(KG.iri) for each in of(quad.subject, RDF.type) if each != KG.Event.value]
        if kinds and isinstance(quad.subject, ox.NamedNode):
            label = next(iter(of(quad.subject, RDFS.label)), "")
            yield Told(document.value, quad.subject.value, kinds[0], label, published, sorted(notes(quad.subject)))


def judge(one: Telling, other: Telling) -> Verdict:
    """Return whether two tellings of one kind are of one happening, and why."""
    names = [*_when(one, other), *_where(one, other)]
    shared = sorted(one.people & other.people)[:2]
    names += ["shared participant"] * len(shared)
    if key(one.label) == key(other.label) and len(own_words(one.label)) >= TELLING:
        names.append("same name")
    if one.occurrence[0] == other.occurrence[0]:
        names.append("one article has both")
    return Verdict(tuple(Reason(name, SCORES.event[name]) for name in names))


def _when(one: Telling, other: Telling) -> Iterator[str]:
    days = [(a, b) for a in sorted(one.days) for b in sorted(other.days)]
    exact = [_apart(a, b) for a, b in days if len(a) == len(b) == 10]
    if exact and min(exact) <= DAY:
        yield "same day"
    elif exact or (days and not any(a.startswith(b) or b.startswith(a) for a, b in days)):
        yield "other day"
    elif any(min(len(a), len(b)) >= 7 for a, b in days):
        yield "same month"
    between = _apart(one.published, other.published)
    if between <= WEEK:
        yield "news of one week"
    elif between > MONTH and not days:
        yield "long apart"


def _where(one: Telling, other: Telling) -> Iterator[str]:
    if one.places & other.places:
        yield "same place"
    elif one.places and other.places:
        yield "other place"


@lru_cache(maxsize=200_000)
def _apart(one: str, other: str) -> int:
    """Return how many days lie between two dates; of an unknown one, many."""
    try:
        return abs((dt.date.fromisoformat(one[:10]) - dt.date.fromisoformat(other[:10])).days)
    except ValueError:
        return MONTH * 100


def gathered(
    tellings: list[Telling], judged: Mapping[tuple[int, int], Verdict]
) -> Iterator[tuple[list[Telling], Verdict]]:
    """Yield the tellings of one happening, joined pair by pair, the surest first, if no two of them contradict.

    Args:
        tellings: in order.
        judged: the pairs of them that may be one, by their places.
    """
    group = {index: [index] for index in range(len(tellings))}
    whys: dict[int, Verdict] = {}
    for _, (a, b) in sorted((-verdict.score, pair) for pair, verdict in judged.items()):
        if group[a] is group[b]:
            continue
        across = ((min(x, y), max(x, y)) for x in group[a] for y in group[b])
        known = (judged.get((x, y)) or judge(tellings[x], tellings[y]) for x, y in across)
        if not any(verdict.contradicted for verdict in known):
            group[a].extend(group[b])
            whys.setdefault(id(group[a]), judged[a, b])
            for index in group[b]:
                group[index] = group[a]
    for members in {id(each): each for each in group.values() if len(each) > 1}.values():
        yield [tellings[index] for index in sorted(members)], whys[id(members)]


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))
