"""What is hit where a part of it is: "la porte de la mosquée", "le site de la banque", "la note de l'Espagne"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.facts.reading import Reading
from kg.facts.syntax import lemma
from kg.lang import table
from kg.text.tree import Token

_DEPTH = 3  # "une valve d'un moteur du lanceur"
_LAND = ("Country", "Region", "City", "Landform", "BodyOfWater", "")


def whole(reading: Reading, noun: Token, depth: int = _DEPTH) -> str | None:
    """Return the individual of which a noun names a part or a belonging, or None.

    Args:
        reading: the text.
        noun: the head of a phrase that names nobody itself.
        depth: how many parts of parts may be passed.
    """
    members = reading.behind(noun)[:1]  # "deux membres de X"
    if members and reading.resolution.type_of(members[0])[0] == "Organization":
        return members[0]
    partitive = any(
        child.dep_ == "det" and child.pos_ == "ADP" for child in noun.children
    )  # "décolle du site": misread
    if not depth or noun.pos_ != "NOUN" or partitive or not _lists(noun):
        return None
    return next((node for node in _owners(reading, noun, depth) if _may_own(reading, node, _lists(noun))), None)


def _owners(reading: Reading, noun: Token, depth: int) -> Iterator[str]:
    roles = reading.arguments.of(noun)
    for owner in (*roles.get("de", ()), *roles.get("possessive", ())):
        node = reading.resolution.entity_of(owner) or whole(reading, owner, depth - 1)
        if node:
            yield node


def _may_own(reading: Reading, node: str, lists: frozenset[str]) -> bool:
    """Tell whether an individual has such parts: no town has a roof, and only a country has a debt rating."""
    top, kind = reading.resolution.type_of(node)
    land = top == "Place" and kind in _LAND
    return "of_countries" in lists if land else bool(lists - {"of_countries"}) and top != "Event"


def _lists(noun: Token) -> frozenset[str]:
    return _by_noun().get(lemma(noun)) or _by_noun().get(noun.lower_, frozenset())


@cache
def _by_noun() -> dict[str, frozenset[str]]:
    lists = table("fr", "parts")
    return {noun: frozenset(name for name in lists if noun in lists[name]) for name in lists for noun in lists[name]}
