"""What a minister is charged with, which names nobody: "ministre de l'Éducation nationale et de la Jeunesse"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.text.dateline import fold
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import demonyms, first_names, known_kinds, place_kinds, roles

_LONGEST = 16  # tokens
_POST = 3  # tokens: "secrétaire d'État"
_JOINS = {"et", ","}
_LOOSE = {"DET", "ADP", "CCONJ", "ADJ", "NOUN", "PROPN"}
_ARTICLES = {"la", "l'", "le", "les"}
_CONTRACTED = {"du", "des", "au", "aux"}
_PREPOSITIONS = {"de", "à"}


def without_charges(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without those that are what somebody in a government is charged with.

    Args:
        words: the article.
        found: the candidates; persons and what is well known as a whole stay.
    """
    for candidate in found:
        text = words.span(candidate.start, candidate.end).of(words.article)
        known = text in _known() or (candidate.label == "PER" and fold(text) not in _portfolios())
        if known or not is_charge(words, candidate.start):
            yield candidate


def is_charge(words: Words, i: int) -> bool:
    """Tell whether a capital opens what somebody is charged with: "chargé des Transports, de la Mer et de la Pêche".

    Args:
        words: the article.
        i: the token; a word that no list of charges has counts with an article behind a post of a government only.
    """
    listed = fold(words.text[i]) in _portfolios()
    if not words.capital[i] or not (listed or _may_be_charge(words.text[i])):
        return False
    j = _before_group(words, i, bare=listed)
    if j < 0:
        return False
    if _is_charged(words, j, listed=listed):
        return True
    if words.lower[j] not in _JOINS:
        return False
    for k in range(j - 1, max(-1, j - _LONGEST), -1):
        if _is_charged(words, k, listed=listed):
            return words.lower[k + 1] in _CONTRACTED | _PREPOSITIONS | {"d'"}
        if not (words.pos[k] in _LOOSE or words.lower[k] in _JOINS):
            return False
    return False


def _before_group(words: Words, i: int, *, bare: bool) -> int:
    """Return the token before "du" or "de la" that stands before a token, or -1; with `bare` "de" alone will do."""
    j = i - 1
    if j > 0 and words.lower[j] in _CONTRACTED:
        return j - 1
    article = j > 0 and words.lower[j] in _ARTICLES
    j -= article
    return j - 1 if j > 0 and (article or bare) and words.lower[j] in _PREPOSITIONS | {"d'"} else -1


def _is_charged(words: Words, j: int, *, listed: bool) -> bool:
    """Tell whether a post of a government, or "chargé" before a listed charge, ends at a token, adjectives aside."""
    if listed and words.lower[j] in table("fr", "titles")["charged"]:
        return True
    while j > 0 and (words.lower[j] in table("fr", "titles")["charged"] or _qualifies(words, j)):
        j -= 1
    return any(_is_governing(tuple(words.lower[max(0, j - size + 1) : j + 1])) for size in range(1, _POST + 1)) and (
        words.lower[max(0, j - 1)] not in {"premier", "première"}
    )


def _qualifies(words: Words, j: int) -> bool:
    return words.pos[j] == "ADJ" or words.lower[j] in demonyms()


def _is_governing(form: tuple[str, ...]) -> bool:
    return form in roles() and roles()[form][0] in table("fr", "titles")["governing"]


def _may_be_charge(text: str) -> bool:
    opens = text in word_set("fr", "organisations", "prefixes")
    return not (opens or text in first_names() or text in _known())


@cache
def _known() -> frozenset[str]:
    return frozenset(known_kinds()) | frozenset(place_kinds())


@cache
def _portfolios() -> frozenset[str]:
    return frozenset(fold(charge) for charge in table("fr", "titles")["portfolios"])
