"""Finds the dateline: where a paragraph says from where, when and by whom its news comes, before the news.

"KLOW (Reuters) - ", "(Belga) ", "OTTAWA – ", "Lima, le 4 mai 2012 – ", "22 mai 2012. - ": what stands there is no part
of the story, and acts nowhere in it. Everything that has to know a dateline asks here; the date of an article, which
may stand elsewhere too, is read in `kg.text.dateline`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.model import Span
from kg.text.wordlists import known_kinds, place_kinds

_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
_CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ /,]+[A-ZÀ-Þ'’.-]+){0,4}"
_PLACE = rf"{_WORD}(?:[ ,/]+(?:(?:d[eu]|des|la|les?|sur|en|et) |[dl]['’])*{_WORD}){{0,4}}"
_DATE = r",? (?:le )?(?:[^\W\d]+ )?\d{1,2}(?:er)? [^\W\d]+\.?(?: \d{4})?"
_AGENCY = r"(?: ?\([^()\n]{2,30}\)|, [A-Z]{2,6})"
_OUT = r"(?:[^\n.(]|\([^\n.()]{0,40}\))"  # not "Anne Roy (Lima, 1914 – Quito, 2002)"
_DASH = r"\.?\s*[-–—]+\s+(?=[A-ZÀ-Þ«\"“])"
_SIGNED = re.compile(
    rf"(?P<town>{_PLACE})(?:(?:{_DATE})?{_AGENCY}|{_DATE}){_DASH}|\([A-Z][\w/.-]{{1,15}}\)(?:\s*[-–—])?\s+(?=[A-ZÀ-Þ«])"
    rf"|\((?P<at>{_PLACE}),? (?:le )?\d{{1,2}}(?:er)? [^\W\d]+ \d{{4}}\)(?:\s*[-–—:])?\s+(?=[A-ZÀ-Þ«\"“])"
)
_DATED = re.compile(
    rf"(?:(?P<town>{_PLACE}),? (?=\D{{0,14}}\d))?{_OUT}{{0,60}}?\b(?:19|20)\d\d\.?\s*[-–—]\s+(?=[^\W\d_a-z]|[«\"“])"
)
_PLACED = re.compile(rf"(?P<town>{_CAPS}|{_PLACE})\s*(?:[-–—]+|\||:)\s+(?=[A-ZÀ-Þ][a-zà-ÿ'’ ]|[«\"“])")
_LETTERS = 4  # of a place in capitals; "PSG" or "OM" before a dash are a side in a match
_FULL = (".", "!", "?", "»", "…")
_SENTENCE = 60  # characters of a line that is no heading


@dataclass(frozen=True, slots=True)
class Opening:
    """A dateline: its place, with the blank behind it, and that of the town or the agency that it begins with."""

    span: Span
    town: Span | None = None


def opening(text: str, start: int, end: int) -> Opening | None:
    """Return the dateline that opens a paragraph, or nothing.

    Args:
        text: the article.
        start: where the paragraph begins; a place alone does not count before a title.
        end: where it ends.
    """
    dated = _DATED.match(text, start, end)
    if dated:
        return _opening(dated)
    signed = _SIGNED.match(text, start, end)
    if signed:
        return _opening(signed) if end - signed.end() > _SENTENCE // 3 else None
    placed = _PLACED.match(text, start, end)
    if placed is None or end - start < _SENTENCE:
        return None
    if not text[:start].strip() and not text[start:end].rstrip().endswith(_FULL):
        return None  # a title
    return _opening(placed) if _is_town(placed["town"], placed[0]) else None


def openings(text: str) -> list[Opening]:
    """Return the datelines of an article, in order."""
    lines = ((match.start(), match.end()) for match in re.finditer(r"[^\n]+", text))
    return [found for start, end in lines if (found := opening(text, start, end))]


def _is_town(name: str, words: str) -> bool:
    """Tell whether a name alone opens the news: a known place, or one in capitals before a dash."""
    if name in place_kinds() or name.title() in place_kinds():
        return place_kinds().get(name) != "Country"
    long = len(name) >= _LETTERS or known_kinds().get(name) == "Media"
    return name.isupper() and long and ":" not in words


def _opening(match: re.Match[str]) -> Opening:
    groups = match.groupdict()
    name = next((name for name in ("town", "at") if groups.get(name)), None)
    return Opening(Span(*match.span()), _town(match[name], match.start(name)) if name else None)


def _town(words: str, start: int) -> Span | None:
    """Return the town in what opens a dateline: "ACCRA" of "ACCRA, Ghana", but nothing of "Par Luc Roy, Klow"."""
    first, comma, _ = words.partition(",")
    plain = not comma or first.isupper() or first in place_kinds()
    return Span(start, start + len(first.rstrip())) if plain else None
