"""How far a name goes on: behind "de" a name or a noun with its adjectives, and words with a capital in a row."""

from __future__ import annotations

from collections.abc import Collection

from kg.text.names.compounds import compound_at
from kg.text.names.words import Words

DE = {"de", "d'", "du", "des"}
ARTICLES = {"la", "l'", "le", "les"}
# Adjectives made from verbs, and those in -able, describe; they are no part of a name.
VERBAL = ("ent", "ente", "ents", "entes", "ant", "ante", "ants", "antes", "able", "ables")


def of_group(
    words: Words, j: int, ends: dict[int, int], *, free: bool, opening: Collection[str] = frozenset(DE)
) -> int:
    """Return the end of a preposition of `opening` and what follows: a name, or any noun with its adjectives if `free`.

    Args:
        words: the article.
        j: the token at which the preposition is looked for; it is returned if there is none.
        ends: where the names that begin at a token end.
        free: whether a common noun may follow.
        opening: the prepositions, "de" and its forms if nothing else is said.
    """
    if j >= len(words) or words.lower[j] not in opening:
        return j
    k = j + 1 + (j + 1 < len(words) and words.lower[j + 1] in ARTICLES)
    if k >= len(words):
        return j
    if k in ends:
        return ends[k] or j
    if words.capital[k] and words.pos[k] == "PROPN":
        return run_end(words, k)
    if compound_at(words, k):
        return _noun_group_end(words, k)
    if not free or words.pos[k] not in {"NOUN", "PROPN", "ADJ"}:
        return j
    return _noun_group_end(words, k)


def _noun_group_end(words: Words, k: int) -> int:
    k += len(compound_at(words, k)) or 1
    while k + 1 < len(words) and words.text[k] == "-":
        k += 2  # "libre-échange", at whose hyphen the tokeniser splits
    while k < len(words) and words.pos[k] == "ADJ" and not words.lower[k].endswith(VERBAL):
        k += 1
    if k + 1 < len(words) and words.lower[k] == "et":
        more = k + 1 + (words.lower[k + 1] in DE)
        more += more < len(words) and words.lower[more] in ARTICLES | {"des"}
        if more < len(words) and words.pos[more] == "NOUN" and (words.lower[k + 1] in DE or words.capital[more]):
            return _noun_group_end(words, more)
    return k


def run_end(words: Words, j: int) -> int:
    """Return the end of the words with a capital that begin at a token."""
    while j < len(words) and words.capital[j] and words.pos[j] in {"PROPN", "NOUN", "ADJ", "X"}:
        j += 1
    return j
