"""Finds where an agency's line says from where and from whom the news comes, before the sentence that it opens.

"KLOW (Reuters) - ", "(Belga) ", "OTTAWA – ": what stands there is no part of the story, and acts nowhere in it.
"""

from __future__ import annotations

import re

from kg.model import Span
from kg.text.wordlists import known_kinds

_CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ /,]+[A-ZÀ-Þ'’.-]+){0,4}"
_PLACE = r"[A-ZÀ-Þ][\w'’.-]*(?:[ ,/]+[A-ZÀ-Þ][\w'’.-]*){0,4}"
_DATE = r",? (?:le )?(?:[^\W\d]+ )?\d{1,2}(?:er)? [^\W\d]+\.?(?: \d{4})?"
_AGENCY = r"(?: ?\([^()\n]{2,30}\)|,? [A-Z]{2,6})"
_DASH = r"\s*[-–—]+\s+(?=[A-ZÀ-Þ«\"“])"
_SIGNED = re.compile(
    rf"{_PLACE}(?:{_DATE})?{_AGENCY}{_DASH}|{_PLACE}{_DATE}{_DASH}|\([A-Z][\w/.-]{{1,15}}\)(?:\s*[-–—])?\s+(?=[A-ZÀ-Þ«])"
)
_PLACED = re.compile(rf"(?P<name>{_CAPS})\s*[-–—]+\s+(?=[A-ZÀ-Þ][a-zà-ÿ'’ ]|[«\"“])")
_LETTERS = 4  # of a place in capitals; "PSG" or "OM" before a dash are a side in a match
_FULL = (".", "!", "?", "»", "…")
_SENTENCE = 60  # characters of a line that is no heading


def opening(text: str, start: int, end: int) -> int:
    """Return where the story begins in a paragraph, behind the words that say from where it comes.

    Args:
        text: the article.
        start: where the paragraph begins; a place in capitals alone does not count before a title.
        end: where it ends.
    """
    signed = _SIGNED.match(text, start, end)
    if signed:
        return signed.end() if end - signed.end() > _SENTENCE // 3 else start
    placed = _PLACED.match(text, start, end)
    title = not text[:start].strip() and not text[start:end].rstrip().endswith(_FULL)
    if placed is None or title or end - start < _SENTENCE:
        return start
    long = len(placed["name"]) >= _LETTERS or known_kinds().get(placed["name"]) == "Media"
    return placed.end() if long else start


def openings(text: str) -> list[Span]:
    """Return the places at the start of the lines of an article that say from where it comes."""
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    return [Span(start, at) for start, end in lines if (at := opening(text, start, end)) > start]
