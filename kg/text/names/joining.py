"""Joins the parts of one name that the readers of names left apart: foreign names held together by small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.lang import words as word_set
from kg.text.names.words import Candidate, Words

_MOST = 2  # small words in a row, as in "Bank of the West"


def bridged(words: Words, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the names that stand on both sides of "&", "of", "van der" and the like as one.

    Args:
        words: the article.
        found: the names found so far.
    """
    bridges = word_set("fr", "common_words", "bridges")
    ends = _widest({candidate.end: candidate for candidate in found}, found)
    for right in found:
        k = right.start
        while k > 0 and words.text[k - 1] in bridges and right.start - k < _MOST:
            k -= 1
        if 0 < k < right.start and words.capital[right.start]:
            left = ends.get(k)
            start = left.start if left else k - 1
            if left or (words.capital[start] and words.pos[start] in {"PROPN", "X"}):
                yield Candidate(start, right.end, _label(words, left, right, k))


def _widest(ends: dict[int, Candidate], found: Sequence[Candidate]) -> dict[int, Candidate]:
    for candidate in found:
        if candidate.start < ends[candidate.end].start:
            ends[candidate.end] = candidate
    return ends


def _label(words: Words, left: Candidate | None, right: Candidate, k: int) -> str:
    """Return the label of the whole: a firm for what "&" joins, else what the first part is."""
    if words.text[k] in {"&", "and", "und"}:
        return "ORG"
    return left.label if left else right.label
