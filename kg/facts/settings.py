"""Places that belong to a happening by what it is: where a storm strikes, the country of an election."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.facts.circumstances import PLACE
from kg.facts.reading import Reading
from kg.facts.syntax import lemma
from kg.facts.telling import Happening
from kg.lang import table
from kg.model import Fact

_GROUNDS = ("City", "Region", "Landform", "")


def fill_countries(reading: Reading, tellings: Iterable[Happening]) -> None:
    """Give happenings of a country's own the country: "l'élection présidentielle ghanéenne", "la crise grecque".

    Args:
        reading: the text.
        tellings: its happenings, with their roles.
    """
    domestic = {*table("fr", "scenes")["domestic"]["happenings"]}
    for telling in tellings:
        if {telling.entry.kind, telling.entry.label, lemma(telling.token)} & domestic:
            for adjective in telling.match.roles.get("adjective", ()):
                country = reading.country(adjective)
                if country and not telling.holds(country):
                    telling.fillers.append((PLACE, country, adjective))


def grounded(reading: Reading, facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the facts; the ground that a storm hits is where it happens, a house is a thing hit."""
    struck = table("fr", "scenes")["struck"]
    grounds = {kind: (*_GROUNDS, "Country") for kind in struck["anywhere"]} | dict.fromkeys(struck["towns"], _GROUNDS)
    for fact in facts:
        target = fact.object if isinstance(fact.object, str) else ""
        if fact.property == "affects" and target and target not in reading.event_kinds:
            known = fact.subject in reading.event_kinds
            kind = reading.event_kinds[fact.subject] if known else reading.resolution.type_of(fact.subject)[1]
            top, finer = reading.resolution.type_of(target)
            if top == "Place" and finer in grounds.get(kind, ()):
                yield replace(fact, property=PLACE)
                continue
        yield fact
