"""Sentences as quotations see them: what stands between quotation marks is one piece, however many sentences it has."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc as Parse

from kg.model import Mode, Span
from kg.text.agencies import openings
from kg.text.phrases import phrase
from kg.text.speech.quotations import Quotation, find_quotations, trim
from kg.text.tree import Token, tree

_HYPHEN = re.compile("-(t-)?")
_DASHES = frozenset({"-", "–", "—"})
_STOPS = frozenset({".", "!", "?", "…", "...", "?!", "!!", "??"})


@dataclass(frozen=True, slots=True)
class Said:
    """A claim before its last check: `speaker` is the head word of who says it, `cue` the word that tells so."""

    content: Span
    mode: Mode
    speaker: Token
    cue: Span

    def speaker_span(self) -> Span:
        """Return the place of the speaker's name or description; "elle" of "dit-elle"."""
        span, hyphen = phrase(self.speaker), _HYPHEN.match(self.speaker.text)
        return Span(span.start + hyphen.end(), span.end) if hyphen and self.speaker.pos_ == "PRON" else span


class Frames:
    """A document with its quotations: which token stands in which, and where sentences begin and end around them."""

    def __init__(self, parse: Parse, text: str) -> None:
        self.doc = tree(parse)
        self.text = text
        self.quotations: tuple[Quotation, ...] = find_quotations(text)
        self._starts = [token.idx for token in self.doc]
        self._quoted = [-1] * len(self.doc)
        for number, quotation in enumerate(self.quotations):
            first, last = self.tokens(quotation.outer)
            self._quoted[first:last] = [number] * (last - first)
        self._news = {head.span.end for head in openings(text)}
        self._first = self._sentence_starts()

    def tokens(self, span: Span) -> tuple[int, int]:
        """Return the tokens of a place: the first, and the one after the last."""
        first = max(0, bisect.bisect_right(self._starts, span.start) - 1)
        if first < len(self.doc) and self._starts[first] + len(self.doc[first]) <= span.start:
            first += 1
        return first, max(first, bisect.bisect_left(self._starts, span.end))

    def signature(self, quotation: Span) -> Token | None:
        """Return the name behind a dash on the line below a quotation: "— Luc Roy, maire"."""
        row = self.doc[self.tokens(quotation)[1] :][:3]
        if [token.text in _DASHES for token in row] != [False, True, False] or "\n" not in row[0].text:
            return None
        return row[2] if row[2].pos_ == "PROPN" else None

    def span(self, first: int, last: int) -> Span:
        """Return the place of the tokens from `first` up to, not with, `last`, trimmed of punctuation."""
        if first >= last:
            return Span(0, 0)
        end = self.doc[last - 1]
        return trim(self.text, self._starts[first], end.idx + len(end))

    def quoted(self, at: int) -> int:
        """Return the number of the quotation that the token stands in, or -1."""
        return self._quoted[at]

    def bounds(self, at: int) -> tuple[int, int]:
        """Return the tokens of the sentence around a token; inside a quotation it does not reach beyond the marks."""
        place = bisect.bisect_right(self._first, at) - 1
        first, last = self._first[place], self._first[place + 1] if place + 1 < len(self._first) else len(self.doc)
        number = self._quoted[at]
        if number >= 0:
            return self._within(at, number)
        while first < min(at, last - 1) and self.doc[first].text in _DASHES:
            first += 1
        return first, last

    def behind_colon(self, start: int, at: int) -> int:
        """Return the token behind the last colon before a token that stands in no quotation, else `start`."""
        return next((n + 1 for n in range(at - 1, start, -1) if self.doc[n].text == ":" and self._quoted[n] < 0), start)

    def is_heading(self, at: int) -> bool:
        """Tell whether the paragraph around a token ends without a stop, as titles do."""
        end = next((token.i for token in self.doc.tokens[at:] if _breaks(token)), len(self.doc))
        last = self.doc[end - 1].text if end else ""
        return last[-1:] not in (".", "!", "?", "…", "»", '"', "'", "’", "”", ":")

    def outside(self, first: int, last: int) -> Iterator[Token]:
        """Yield the tokens of a range that stand in no quotation."""
        return (self.doc[at] for at in range(first, last) if self._quoted[at] < 0)

    def snap(self, span: Span) -> Span:
        """Return the place stretched so that it cuts through no quotation."""
        for quotation in self.quotations:
            outer = quotation.outer
            if span.overlaps(outer) and not span.covers(outer) and not quotation.inner.covers(span):
                span = Span(min(span.start, outer.start), max(span.end, outer.end))
        return span

    def sentence(self, span: Span) -> Span:
        """Return the place of the sentence, or the sentences, around a place."""
        first, last = self.tokens(span)
        start = self._first[bisect.bisect_right(self._first, first) - 1]
        after = bisect.bisect_left(self._first, max(last, first + 1))
        end = self._first[after] if after < len(self._first) else len(self.doc)
        while end > start + 1 and self.doc[end - 1].is_space:
            end -= 1
        while start < end - 1 and self.doc[start].is_space:
            start += 1
        return Span(self._starts[start], self._starts[end - 1] + len(self.doc[end - 1]))

    def _sentence_starts(self) -> list[int]:
        starts = [0]
        for at in range(1, len(self.doc)):
            if self._ends_before(at):
                starts.append(at)
        return starts

    def _ends_before(self, at: int) -> bool:
        """Tell whether a sentence ends before the token: at a paragraph, a stop, a quotation that has one."""
        before, token = self.doc.tokens[at - 1], self.doc.tokens[at]
        if _breaks(before) or self._behind_dateline(at):
            return True
        if self._quoted[at] >= 0 and self._quoted[at] == self._quoted[at - 1]:
            return False
        if token.is_space or token.text in _STOPS or token.text == ")":
            return False
        capital = token.text[:1].isupper() or token.text[:1] in "«“‘\"'[(-–—" or token.text[:1].isdigit()
        if self._quoted[at - 1] >= 0:
            return capital and at >= 2 and (self.doc[at - 2].text in _STOPS) and token.text[:1] not in "(-–—"
        return (before.text in _STOPS and capital) or before.text == ";"

    def _behind_dateline(self, at: int) -> bool:
        """Tell whether "Brest, le 4 mai 2023 –", "(Klow, 4 mai 2023)", "KLOW (Orbix) -" or "(Orbix)" ends before it."""
        return self._starts[at] in self._news

    def _within(self, at: int, number: int) -> tuple[int, int]:
        """Return the sentence around a token inside a quotation."""
        first, last = self.tokens(self.quotations[number].inner)
        cuts = [n + 1 for n in range(first, last) if self.doc[n].text in _STOPS or self.doc[n].text == ";"]
        edges = [first, *cuts, last]
        place = min(max(bisect.bisect_right(edges, at) - 1, 0), len(edges) - 2)
        return edges[place], edges[place + 1]


def _breaks(token: Token) -> bool:
    """Tell whether a paragraph ends with a word."""
    return token.is_space and "\n" in token.text
