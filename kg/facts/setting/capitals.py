"""Which town "la capitale" is: the one that is known as the capital of a country that the article tells of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from kg.entities.authority import capitals_of
from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite
from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Entity, Fact
from kg.schema import Schema
from kg.text.tree import Token
from kg.text.wordlists import countries

_CITY = frozenset(["City"])


def capitals(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield which town is the capital of which country, where the text calls one so and names both.

    Args:
        reading: the text.
        schema: the classes.
    """
    called = table("fr", "capitals")["noun"]
    nouns = [token for token in reading.doc if token.lower_ == called and _is_plain(token)]
    pairs = list(_named(reading, schema)) if nouns else []
    for noun in nouns:
        own = _country_of(reading, noun)
        fitting = [(town, land) for town, land in pairs if land == own] if own else _told_of(reading, pairs)
        if len(fitting) == 1:
            town, land = fitting[0]
            yield reading.fact(town, "capitalOf", land, noun, "fr:capitals", words={"subject": [noun]})


def _is_plain(noun: Token) -> bool:
    """Tell whether a noun is "la capitale", perhaps of a country: no "capitale économique" or "capitale du rire"."""
    return is_definite(noun) and noun.pos_ == "NOUN" and "Plur" not in noun.morph.get("Number", [])


def _country_of(reading: Reading, noun: Token) -> str:
    """Return the country with which a noun is said, something that is none for another complement, "" for none."""
    adjectives = [child for child in noun.children if child.dep_ == "amod"]
    complements = [child for child in noun.children if syntax.preposition(child) == "de"]
    found = [reading.country(child) for child in adjectives] + [reading.resolution.entity_of(c) for c in complements]
    return (found[0] or noun.text) if found else ""


def _named(reading: Reading, schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield each town that the text names and that is the capital of a country of the text, with the country."""
    lands = [entity for entity in reading.resolution.entities if entity.kind == "Country"]
    towns = [entity for entity in reading.resolution.entities if reading.is_a(entity.id, _CITY, schema)]
    for land in lands:
        known = _of_country(land)
        yield from ((town.id, land.id) for town in towns if known & {town.label, *town.names})


def _of_country(land: Entity) -> set[str]:
    return {town for name in (land.label, *land.names) for town in capitals_of(name)}


def governed_from(reading: Reading, town: str) -> set[str]:
    """Return the countries of the text of which a place is the capital: "Berlin signe" is "l'Allemagne signe"."""
    lands = (entity for entity in reading.resolution.entities if entity.kind == "Country")
    return {land.id for land in lands if reading.resolution.label_of(town) in _of_country(land)}


def is_abroad(reading: Reading, town: str, land: str) -> bool:
    """Tell whether a place is known as the capital of other countries only: "Syldavie : pourparlers à Berlin"."""
    called = reading.resolution.label_of(town)
    homes = {code for code, towns in _by_code().items() if called in towns}
    own = countries().get(reading.resolution.label_of(land))
    return bool(homes) and own is not None and own not in homes


def without_foreign(reading: Reading, facts: Iterable[Fact]) -> list[Fact]:
    """Leave out guesses that a table of capitals contradicts: "un Russe vit dans la capitale, Berlin".

    "Berlin, capitale de la Russie" is what the text says, and stays.

    Args:
        reading: the text.
        facts: what was found so far.
    """
    return [
        fact
        for fact in facts
        if fact.property != "capitalOf" or _is_worded(fact) or not is_abroad(reading, fact.subject, str(fact.object))
    ]


def _is_worded(fact: Fact) -> bool:
    """Tell whether a word other than "capitale" says of which country."""
    words = dict(fact.words)
    return words.get("object") != words.get("trigger")


@cache
def _by_code() -> dict[str, list[str]]:
    known: dict[str, list[str]] = table("fr", "capitals")["capitals"]
    return known


def _told_of(reading: Reading, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the country that the article is about with its capital, or all where it is about none."""
    return [(town, land) for town, land in pairs if reading.home in (land, None)]
