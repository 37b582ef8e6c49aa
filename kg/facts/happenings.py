"""Tellings of happenings: the trigger words of a text that the event lexicon knows, each with what fills its roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from kg.facts import syntax
from kg.facts.circumstances import PLACE
from kg.facts.lexicon import EventEntry, Lexicon
from kg.facts.literals import number_words
from kg.facts.predicates import Match, find
from kg.facts.reading import Reading
from kg.facts.scenes import fill_places, fill_times, heads_title
from kg.facts.tolls import tolls
from kg.lang import table
from kg.model import Value


@dataclass
class Happening:
    """One telling of an event: its trigger, and for each property the fillers with the word that names them.

    `name` is the id of the entity, where the happening bears a name.
    """

    match: Match[EventEntry]
    fillers: list[tuple[str, str | Value, Token]] = field(default_factory=list)
    name: str = ""

    @property
    def entry(self) -> EventEntry:
        """The entry of the lexicon that knows the trigger."""
        return self.match.entry

    @property
    def token(self) -> Token:
        """The head of the trigger."""
        return self.match.token

    def holds(self, node: str) -> bool:
        """Tell whether an individual already has a part in it."""
        return any(filler == node for _, filler, _ in self.fillers)

    def of(self, name: str) -> set[str]:
        """Return what fills a property, as ids and literal texts."""
        return {
            str(filler.text if isinstance(filler, Value) else filler) for key, filler, _ in self.fillers if key == name
        }


def find_happenings(reading: Reading, lexicon: Lexicon) -> list[Happening]:
    """Return the tellings of a text in text order, with their roles, dates, places and numbers."""
    matches = find(reading.arguments, lexicon.events_by_lemma)
    tellings = _outermost([Happening(match) for match in matches if _happens(reading, match)])
    tellings = sorted([*tellings, *_named(reading)], key=lambda telling: telling.token.i)
    for telling in tellings:
        _fill_roles(reading, telling, lexicon)
    tellings = [telling for telling in tellings if not _only_counts(telling)]
    numbers = numbers_of(tellings)
    tellings = [telling for telling in tellings if not _is_deed_of_event(telling, tellings, numbers)]
    numbers = numbers_of(tellings)
    fill_times(reading, tellings, numbers)
    fill_places(reading, tellings, numbers)
    for toll in tolls(reading, [(telling.token, telling.entry.kind) for telling in tellings], numbers):
        tellings[toll.happening].fillers.append((toll.property, toll.value, toll.token))
    return tellings


def numbers_of(tellings: list[Happening]) -> dict[int, int]:
    """Return the number of the telling of each trigger word, by the word's place among the tokens."""
    return {word.i: number for number, telling in enumerate(tellings) for word in telling.match.words}


def _named(reading: Reading) -> Iterator[Happening]:
    """Yield the tellings of happenings that bear a name ("Euro 2012"), which are entities already."""
    for entity in reading.resolution.entities:
        entry = EventEntry("fr:events/name", "", (), "object", entity.label, ())
        for mention in entity.mentions if entity.type == "Event" else ():
            words = reading.doc.char_span(mention.span.start, mention.span.end, alignment_mode="expand")
            if words is not None:
                yield Happening(Match(entry, words.root, tuple(words), {}, "name"), name=entity.id)


def _happens(reading: Reading, match: Match[EventEntry]) -> bool:
    """Leave out words inside a name, and what is said not to happen."""
    if reading.in_name(match.token) or is_classifier(match.token) or match.token.i in reading.speech:
        return False
    return match.part == "noun" or reading.status.read(match.token).status != "negated"


def is_classifier(noun: Token) -> bool:
    """Tell whether a bare noun only says what kind of thing its head is ("un centre de détention")."""
    nouns = syntax.syntax_table()["nouns"]
    if noun.dep_ != "nmod" or any(child.dep_ not in ("case", "punct") for child in noun.children):
        return False
    return syntax.preposition(noun) == "de" and syntax.lemma(noun.head) not in (
        *nouns["transparent"],
        *nouns["contents"],
    )


def _only_counts(telling: Happening) -> bool:
    """ "14 personnes ont été tuées" counts the victims of a happening told elsewhere; it is none of its own."""
    token, lists = telling.token, table("fr", "tolls")
    if telling.match.part == "noun":
        counted = (token, *(child for child in token.children if child.dep_ == "nmod"))
        return syntax.lemma(token) in lists["dead"] and any(number for noun in counted for number in number_words(noun))
    return syntax.lemma(token) in lists["victims"] and not telling.fillers


def _is_deed_of_event(telling: Happening, tellings: list[Happening], numbers: dict[int, int]) -> bool:
    """ "La tempête a ravagé la côte" tells what the storm did, no other happening: the storm takes over its roles."""
    subjects = telling.match.roles.get("subject", ()) if telling.match.part == "verb" else ()
    doer = next((numbers[token.i] for token in subjects if token.i in numbers and token.i != telling.token.i), None)
    if doer is None:
        return False
    known = tellings[doer]
    known.fillers.extend(each for each in telling.fillers if isinstance(each[1], str) and not known.holds(each[1]))
    return True


def _outermost(tellings: list[Happening]) -> list[Happening]:
    """Keep one telling a word: "faire une déclaration" hides "déclaration"."""
    inner = {word.i for telling in tellings for word in telling.match.words if word.i != telling.token.i}
    by_head = {telling.token.i: telling for telling in reversed(tellings) if telling.token.i not in inner}
    return [by_head[index] for index in sorted(by_head)]


def other_end(name: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the classes of what an event is tied to by a property, whichever way it runs."""
    declared = lexicon.schema.properties[name]
    return declared.range if declared.domain == {"Event"} else declared.domain


def _fill_roles(reading: Reading, telling: Happening, lexicon: Lexicon) -> None:
    for name, roles in telling.entry.roles:
        allowed = other_end(name, lexicon)
        for role in roles:
            for token in telling.match.roles.get(role, ()):
                node = _party(reading, role, token)
                if not node or telling.holds(node) or not reading.is_a(node, allowed, lexicon.schema):
                    continue
                if _fits(reading, telling, name, role, node, lexicon):
                    scene = telling.match.part == "noun" and role in ("object", "possessive", "adjective")
                    where = scene and _is_scene(reading, name, node)
                    telling.fillers.append((PLACE if where else name, node, token))


def _party(reading: Reading, role: str, token: Token) -> str | None:
    if heads_title(token):
        return None
    return reading.country(token) if role == "adjective" else reading.resolution.entity_of(token)


def _is_scene(reading: Reading, name: str, node: str) -> bool:
    """ "la fusillade d'Oran": the place behind a noun is where it happened, unless a country takes part."""
    top, kind = reading.resolution.type_of(node)
    return top == "Place" and (name in ("affects", "winnerOf") or (name == "participatedIn" and kind != "Country"))


def _fits(reading: Reading, telling: Happening, name: str, role: str, node: str, lexicon: Lexicon) -> bool:
    """Tell whether a filler may be acted on: a subject acts, unless it is a thing ("le film sort")."""
    acting = any(key == "organizes" and role in roles for key, roles in telling.entry.roles)
    return not (acting and name == "affects") or reading.is_a(node, frozenset(["Product", "Work"]), lexicon.schema)
