"""What is known of one goes for his like: "son compatriote X", "son homologue comorien X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.facts.grammar.bearers import bearers
from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.occurrences import occurrences
from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Fact
from kg.text.tree import Token


def counterparts(reading: Reading, facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the citizenship of compatriots, and the country that a head's "homologue" leads.

    Args:
        reading: the text.
        facts: its relations so far.
    """
    kinds = table("fr", "titles")["alike"]
    places: dict[tuple[str, str], str] = {}
    for fact in facts:
        if fact.property in kinds.values() and isinstance(fact.object, str) and fact.status == "asserted":
            places.setdefault((fact.subject, fact.property), fact.object)
    for noun in occurrences(reading.doc, kinds):
        name = kinds.get(lemma(noun))
        place = _place(reading, noun, name, places) if name else None
        if place is not None:
            for person, bearer in _persons(reading, noun):
                words = {"subject": [bearer], "trigger": [noun]}
                yield reading.fact(person, name, place, noun, f"fr:{name}/{lemma(noun)}", words=words)


def _place(reading: Reading, noun: Token, name: str, places: dict[tuple[str, str], str]) -> str | None:
    """Return the country: that of him whose compatriot it is, or that of which somebody is head like him."""
    roles = reading.arguments.of(noun)
    owners = (reading.node(token) for role in ("possessive", "de") for token in roles.get(role, ()))
    shared = next((places[owner, name] for owner in owners if owner and (owner, name) in places), None)
    if shared is None or name == "citizenOf":
        return shared
    return next((country for token in roles.get("adjective", ()) if (country := reading.country(token))), None)


def _persons(reading: Reading, noun: Token) -> Iterator[tuple[str, Token]]:
    """Yield the persons whom the noun describes, each once, with the word that names him."""
    seen: set[str] = set()
    for token in bearers(reading.arguments, noun):
        node = reading.node(token)
        if node and node not in seen and reading.resolution.type_of(node)[0] == "Person":
            seen.add(node)
            yield node, token
