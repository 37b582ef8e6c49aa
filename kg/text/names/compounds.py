"""Nouns of several words that have a body's noun inside and name none: "chefs d'État et de gouvernement"."""

from __future__ import annotations

from functools import cache

from kg.lang import table
from kg.text.names.words import Words
from kg.text.wordlists import split_words, without_accents

_REACH = 5  # tokens


def compound_at(words: Words, i: int) -> tuple[str, ...]:
    """Return the words of the compound that begins at a token, in small letters without accents, or nothing."""
    for compound in _compounds().get(words.lower[i], ()) if i < len(words) else ():
        row = words.lower[i : i + len(compound)]
        if tuple(map(without_accents, row)) == compound:
            return compound
    return ()


def in_compound(words: Words, i: int) -> bool:
    """Tell whether a token stands inside a compound, behind its first word."""
    known, first = _compounds(), max(0, i - _REACH)
    opening = (k for k in range(first, i) if words.lower[k] in known)
    return any(k + len(compound_at(words, k)) > i for k in opening)


@cache
def _compounds() -> dict[str, list[tuple[str, ...]]]:
    """The compounds by their first word, with its accents and without."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for noun in table("fr", "institutions")["whole"]:
        compound = split_words(without_accents(noun.lower()))
        for first in sorted({split_words(noun.lower())[0], compound[0]}):
            index.setdefault(first, []).append(compound)
    return index
