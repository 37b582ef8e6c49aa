"""Finds bodies that common nouns alone name: "9e régiment d'artillerie", "ligue pour la paix", "l'armée"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lang import words as word_set
from kg.text.institutions import INDEFINITE, class_of, of_group
from kg.text.names import Candidate, Words

_ORDINAL = re.compile(r"\d{1,3}(e|er|re|ère|ème)")
_DEFINITE = {"le", "la", "l'", "du", "au"}


def numbered(words: Words) -> Iterator[Candidate]:
    """Yield the units of an army: a numeral, a noun of the list and its complement."""
    nouns = word_set("fr", "institutions", "of_number")
    for i in range(len(words) - 2):
        if _ORDINAL.fullmatch(words.text[i]) and words.lower[i + 1] in nouns:
            end = _complements(words, i + 2)
            if end > i + 2:
                yield Candidate(i, end, "ORG", "Army")


def causes(words: Words) -> Iterator[Candidate]:
    """Yield the bodies that are named by what they stand for: "coordination nationale pour la défense de ..."."""
    nouns = word_set("fr", "institutions", "of_cause")
    for i in range(1, len(words) - 2):
        if words.lower[i] not in nouns or words.lower[i - 1] in INDEFINITE:
            continue
        j = i + 1
        while j < len(words) - 2 and words.pos[j] == "ADJ":
            j += 1
        definite = words.capital[i] or words.lower[i - 1] in _DEFINITE
        if definite and words.lower[j] in {"pour", "contre"} and words.pos[j + 1] in {"DET", "NOUN"}:
            end = of_group(words, j, {}, free=True, opening={"pour", "contre"})
            if end > j:
                yield Candidate(i, _complements(words, end), *class_of((words.lower[i],)))


def _complements(words: Words, j: int) -> int:
    """Return the end of up to three groups of "de" and a noun that follow each other."""
    for _ in range(3):
        j = of_group(words, j, {}, free=True)
    return j


def bare(words: Words, chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield "l'armée" and its like, of which a country has one, unless a name of the article begins with the noun.

    Args:
        words: the article.
        chosen: its names.
    """
    named = {words.lower[candidate.start] for candidate in chosen}
    inside = {i for candidate in chosen for i in range(candidate.start, candidate.end)}
    nouns = word_set("fr", "institutions", "bare") - named
    for i in range(1, len(words) - 1):
        if (
            words.lower[i] in nouns
            and i not in inside
            and words.lower[i - 1] in _DEFINITE
            and words.pos[i + 1] != "ADJ"
            and words.lower[i + 1] not in {"de", "du", "des", "d'"}
        ):
            yield Candidate(i, i + 1, *class_of((words.lower[i],)))
