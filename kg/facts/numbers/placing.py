"""Numbers that say where a place is, or how large: "à 30 km de Klow", "dans un village de 400 habitants"."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_introduced
from kg.facts.grammar.locations import is_distant
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count, is_away
from kg.lang import words
from kg.text.tree import Token


def is_of_place(count: Count, numbers: dict[int, int]) -> bool:
    """ "à 30 km de Klow", "dans un village de 400 habitants": what says where a place is, or how large."""
    return (
        _is_its_own(count)
        or _is_peopled(count, numbers)
        or is_away(count)
        or (count.is_distance and _leads_to_place(count.noun))
    )


def _is_peopled(count: Count, numbers: dict[int, int]) -> bool:
    noun = count.place.head
    large = lemma(count.noun) in words("fr", "counts", "inhabitants") and preposition(count.place) == "de"
    return large and is_introduced(noun) and preposition(noun) != "" and noun.i not in numbers


def _is_its_own(count: Count) -> bool:
    """ "Klow, avec ses 340 000 habitants, a élu X": how large a town is, which does something."""
    own = any(syntax.owns(child) and child.dep_ == "det" for child in count.noun.lefts)
    return own and preposition(count.place) == "avec" and lemma(count.noun) in words("fr", "counts", "inhabitants")


def _leads_to_place(unit: Token) -> bool:
    """ "à 30 km (au sud) de Klow": how far away a place is, which no happening has for its size."""
    return any(is_distant(token) for token in unit.subtree if token.pos_ == "PROPN")
