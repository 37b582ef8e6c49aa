"""Nouns of several words that have a body's noun inside and name none: "chefs d'État et de gouvernement"."""

from __future__ import annotations

from functools import cache

from kg.lang import table
from kg.text.names import Words
from kg.text.wordlists import split_words, without_accents


def compound_at(words: Words, i: int) -> tuple[str, ...]:
    """Return the words of the compound that begins at a token, in small letters without accents, or nothing."""
    for compound in _compounds():
        row = words.lower[i : i + len(compound)]
        if tuple(map(without_accents, row)) == compound:
            return compound
    return ()


@cache
def _compounds() -> tuple[tuple[str, ...], ...]:
    return tuple(split_words(without_accents(noun.lower())) for noun in table("fr", "institutions")["whole"])
