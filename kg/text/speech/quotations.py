"""Finds what stands between quotation marks, whatever the marks, over the characters of the document.

Only outermost quotations are listed: what is quoted inside a quotation belongs to it. A turn of dialogue inside one
pair of marks (« Oui. — Non. ») is a quotation of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.model import Span

_PARAGRAPH = re.compile(r"^[^\n]*\S[^\n]*(?:\n(?!\s*\n)[^\n]*\S[^\n]*)*", re.MULTILINE)
_DEEPEST = 8  # quotations inside one another; more are no text
# 'words' or ‘words’, whole: alone, such a mark is an apostrophe
_SINGLE = r"(?<!\w)['‘](?=\w)(?:[^'’‘«»“”„\"\n]|(?<=\w)['’](?=\w))+(?<=[\w.!?…])['’](?!\w)"
_MARK = re.compile(rf"{_SINGLE}|[«»“”„\"]")
_TURN = re.compile(r"(?<=[.!?…])\s*[—–]\s*(?=\w)")
_CLOSES = {"«": "»", "“": "”", "„": "“”", '"': '"'}
_EDGE = " \t\n\r\u00a0\u202f\u2009,;:"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `outer` with its marks, `inner` the words without marks and final full stop."""

    outer: Span
    inner: Span


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations of a text, in order; one a paragraph where « is opened again at each."""
    found: list[Quotation] = []
    for paragraph in _PARAGRAPH.finditer(text):
        for outer in _marked(text, Span(*paragraph.span())):
            found.extend(_turns(text, outer))
    return tuple(found)


def trim(text: str, start: int, end: int) -> Span:
    """Return the place without white space, commas and a final full stop at its edges; "..." and "etc." stay."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and (
        text[end - 1] in _EDGE or (text[end - 1] == "." and text[end - 2 : end - 1] not in (".", "]", ")"))
    ):
        end -= 1
    return Span(start, end)


def _marked(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the outermost pairs of marks of a paragraph; a quotation that is left open ends with it."""
    opened: list[tuple[str, int]] = []
    last_close = -1
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, at = match.group(), match.start()
        if len(mark) > 1:
            if not opened:
                yield Span(*match.span())
        elif _closing(text, mark, at, opened):
            while opened and mark not in _CLOSES[opened[-1][0]]:
                opened.pop()
            _, start = opened.pop()
            last_close = at + 1
            if not opened:
                yield Span(start, at + 1)
        elif (
            mark in _CLOSES and len(opened) < _DEEPEST and not (mark == '"' and (opened or text[at - 1 : at].isalnum()))
        ):
            opened.append((mark, at))
    if opened and opened[0][0] != '"':
        start = opened[0][1]
        yield Span(start, last_close if last_close > start else paragraph.end)


def _closing(text: str, mark: str, at: int, opened: list[tuple[str, int]]) -> bool:
    """Tell whether the mark closes a quotation that is open. “ closes only „."""
    if not any(mark in _CLOSES[opener] for opener, _ in opened):
        return False
    return mark != "“" or opened[-1][0] == "„"


def _turns(text: str, outer: Span) -> Iterator[Quotation]:
    """Yield the turns of dialogue in one pair of marks; mostly there is one."""
    inside_end = outer.end - 1 if text[outer.end - 1] in "»”“\"'’" and outer.end - 1 > outer.start else outer.end
    cuts = [match.span() for match in _TURN.finditer(text, outer.start + 1, inside_end)]
    edges = [(outer.start, outer.start + 1), *cuts, (inside_end, outer.end)]
    for (left, start), (end, right) in pairwise(edges):
        inner = trim(text, start, end)
        if inner.start < inner.end:
            yield Quotation(Span(left if left == outer.start else start, right if right == outer.end else end), inner)
