"""Tellings of happenings: the trigger words of a text that the event lexicon knows, each with what fills its roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Span as SpacySpan
from spacy.tokens import Token

from kg.facts import syntax
from kg.facts.circumstances import first_happening, hosts, is_location, root_of
from kg.facts.lexicon import EventEntry, Lexicon
from kg.facts.literals import number_words
from kg.facts.predicates import Match, find
from kg.facts.reading import Reading
from kg.facts.tolls import tolls
from kg.lang import table
from kg.model import TimeExpression, Value

PLACE, TIME = "occurredIn", "occurredOn"


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
    _fill_times(reading, tellings, numbers)
    _fill_places(reading, tellings, numbers)
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


def _fill_times(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    for time, tokens in reading.time_tokens:
        number = first_happening(reading.arguments, root_of(tokens), numbers)
        value = day(time)
        if number is not None and value.text not in tellings[number].of(TIME):
            tellings[number].fillers.append((TIME, value, root_of(tokens)))


def day(time: TimeExpression) -> Value:
    """Return the date of a happening: its day, where the text tells the minute."""
    return Value(time.value.text[:10], "date") if time.value.datatype == "minute" else time.value


def _fill_places(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    for token in reading.doc:
        if not reading.is_place(token) or not (is_location(token) or heads_title(token)):
            continue
        if any(host.pos_ == "PROPN" and reading.is_place(host) for host in hosts(token)):
            continue  # "à Hilliard, dans la banlieue de Columbus": the outer place says where the inner one lies
        number = _titled(token, tellings) if heads_title(token) else first_happening(reading.arguments, token, numbers)
        node = reading.resolution.entity_of(token)
        if number is not None and node and not tellings[number].holds(node):
            tellings[number].fillers.append((PLACE, node, token))


def fill_from_lead(reading: Reading, telling: Happening, numbers: dict[int, int], known: set[str]) -> None:
    """Give the happening of the title the date and the place of the lead, where nothing else in the lead claims them.

    Args:
        reading: the text.
        telling: the first telling of the title's happening.
        numbers: the number of the telling of each trigger word.
        known: the properties that are known already.
    """
    lead = next((sentence for sentence in reading.doc.sents if _tells(sentence)), None)
    if lead is None:
        return
    if TIME not in known:
        roots = [
            (time, root_of(tokens)) for time, tokens in reading.time_tokens if lead.start <= tokens[0].i < lead.end
        ]
        free = [(time, root) for time, root in roots if first_happening(reading.arguments, root, numbers) is None]
        telling.fillers.extend((TIME, day(time), root) for time, root in free[:1])
    if PLACE not in known:
        places = [token for token in lead if token.pos_ == "PROPN" and reading.is_place(token) and is_location(token)]
        unclaimed = [token for token in places if first_happening(reading.arguments, token, numbers) is None]
        telling.fillers.extend((PLACE, reading.resolution.entity_of(token) or "", token) for token in unclaimed[:1])


def _tells(sentence: SpacySpan) -> bool:
    """Tell whether a sentence below the title is a lead: it has a finite verb."""
    return sentence.start > 0 and any("Fin" in token.morph.get("VerbForm", []) for token in sentence)


def heads_title(token: Token) -> bool:
    """Tell whether a name opens the title before a colon: "Nigeria : crash d'un avion"."""
    after = next((other for other in token.doc[token.i + 1 : token.i + 4] if other.text == ":"), None)
    if after is None or token.sent.start > 0:
        return False
    return all(other.pos_ in ("PROPN", "DET", "NOUN", "ADP", "X") for other in token.doc[: after.i])


def _titled(token: Token, tellings: list[Happening]) -> int | None:
    """Return the first happening of the title."""
    return next((n for n, each in enumerate(tellings) if each.token.sent.start == token.sent.start), None)
