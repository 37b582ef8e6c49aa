"""Places that belong to a happening by what it is: where a storm strikes, the country of an election."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.facts.grammar.circumstances import PLACE
from kg.facts.grammar.syntax import lemma
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening, Story
from kg.lang import table
from kg.model import Fact

_BESIDE = frozenset(["in", "at", "comma", "bracket", "region", "compass", "beyond", "of"])  # links of juxtaposed names
_GROUNDS = ("City", "Region", "Landform", "")


def fill_countries(reading: Reading, tellings: Iterable[Happening]) -> None:
    """Give happenings of a country's own the country: "l'élection présidentielle ghanéenne", "la crise grecque".

    Args:
        reading: the text.
        tellings: its happenings, with their roles.
    """
    lists = table("fr", "scenes")["domestic"]
    domestic = {*lists["happenings"], *lists["at_home"]}
    for telling in tellings:
        if {telling.entry.kind, telling.entry.label, lemma(telling.token)} & domestic:
            for adjective in telling.match.roles.get("adjective", ()):
                country = reading.country(adjective)
                if country and not telling.holds(country):
                    telling.fillers.append((PLACE, country, adjective))


def fill_home(reading: Reading, stories: Iterable[Story]) -> None:
    """Give an election that is told without a place the country that the title is about.

    "Syldavie : ... Le scrutin du 12 août ...", unless something says that it is elsewhere. Of a law or a strike readers
    ask who made it, not where. "Élu en 2016, X ..." is of no election that the article tells.
    """
    home = reading.home
    if home is None:
        return
    for story in (story for story in stories if not story.of(PLACE) and not story.has_name):
        telling = story.tellings[0]
        held = telling.entry.kind == "election" and telling.match.part == "noun"
        told = any(each.holds(home) for each in story.tellings)
        if held and not told and not _is_abroad(reading, telling, home):
            telling.fillers.append((PLACE, home, telling.token))


def _is_abroad(reading: Reading, telling: Happening, home: str) -> bool:
    """Tell whether the sentence of a telling names another place, or another people."""
    for token in telling.token.sent:
        node = reading.country(token) or reading.resolution.entity_of(token)
        if node and node != home and reading.resolution.type_of(node)[0] == "Place":
            return True
    return False


def fill_surroundings(reading: Reading, tellings: Iterable[Happening], relations: Iterable[Fact]) -> None:
    """Give a happening the place in which its own is said to lie, right there: "à Klow, en Syldavie", "Klow (Ostrie)".

    Args:
        reading: the text.
        tellings: its happenings, with their places.
        relations: the facts that know which place lies where.
    """
    around = [
        (words["subject"], fact.object, words["object"])
        for fact in relations
        if fact.property == "locatedIn" and fact.rule.rpartition("/")[2] in _BESIDE and isinstance(fact.object, str)
        for words in [dict(fact.words)]
    ]
    for telling in tellings if around else ():
        for token in [token for name, _, token in telling.fillers if name == PLACE]:
            named = reading.resolution.mention_of(token)
            found = next((each for each in around if named is not None and named.span.covers(each[0])), None)
            if found is not None and not telling.holds(found[1]):
                row = reading.doc.char_span(found[2].start, found[2].end)
                telling.fillers.append((PLACE, found[1], row[0] if row else token))


def grounded(reading: Reading, facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the facts; the ground that a storm hits is where it happens, a house is a thing hit.

    A parliament that people elect wins nothing: their vote is about it.
    """
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
        yield _of_elected(reading, fact, struck["elected"]) if fact.property == "winnerOf" else fact


def _of_elected(reading: Reading, fact: Fact, elected: list[str]) -> Fact:
    """ "Ils élisent dimanche le Parlement": turn a victory of such a body into what the election is about."""
    event = str(fact.object)
    if reading.event_kinds.get(event) != "Election" or reading.resolution.type_of(fact.subject)[1] not in elected:
        return fact
    told = {"subject": "object", "object": "subject"}
    words = tuple((told.get(role, role), span) for role, span in fact.words)
    return replace(fact, subject=event, property="affects", object=fact.subject, words=words)
