"""Joins the parts of one name that the readers of names left apart: foreign names held together by small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.lang import words as word_set
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import known_kinds, place_kinds

_ARTICLES = {"La", "Le", "Les", "L'", "L’", "Un", "Une"}
_LONG = 8  # letters of what is no acronym
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


def doubled(words: Words) -> Iterator[Candidate]:
    """Yield what a stroke joins to an acronym that is none of a place: "GUX/NVL", but not "Paris/Lyon".

    Known bodies stay two ("le match PSG/OM", "l'accord PS/EELV"), unless they are one party: "la CDU/CSU".
    """
    for i in range(1, len(words) - 1):
        if words.text[i] != "/" or words.doc[i - 1].whitespace_ or words.doc[i].whitespace_:
            continue
        pair = words.text[i - 1], words.text[i + 1]
        short = pair[1].isupper() and all(word.isalpha() and 1 < len(word) < _LONG for word in pair)
        if not short or not words.capital[i - 1] or any(word in place_kinds() or _is_town(word) for word in pair):
            continue
        kinds = [known_kinds().get(word, "") for word in pair]
        one = i > 1 and words.lower[i - 2] in {"la", "le", "l'"}
        if not {*kinds} - {"", "Party"} and (one or not all(kinds)):
            yield Candidate(i - 1, i + 2, "ORG")


def _is_town(word: str) -> bool:
    return word.capitalize() in place_kinds()


def titled(words: Words, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield titles that go on with "de" and a person: "La Chanson de Mona Brévard".

    A capital article inside a sentence opens them, and a noun for what is told of somebody: "La Joconde" and
    "La Redoute" are whole by themselves, and behind "de" stands who painted or owns them.
    """
    persons = {candidate.start: candidate for candidate in found if candidate.label == "PER"}
    for left in found:
        opens = words.text[left.start] in _ARTICLES and left.end - left.start == 2 and not words.opens[left.start]
        told = opens and words.lower[left.start + 1] in word_set("fr", "institutions", "lives")
        right = persons.get(left.end + 1) if told else None
        if right is not None and words.lower[left.end] in {"de", "d'"} and right.end - right.start > 1:
            yield Candidate(left.start, right.end, "WORK")


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
