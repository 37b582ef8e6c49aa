"""Counts that sources dispute: "60 000 personnes selon la police, 100 000 selon les organisateurs"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from kg.model import Span
from kg.text.speech.attribution import Attribution
from kg.text.speech.frames import Frames
from kg.text.tree import Token

_LONGEST = 5  # tokens between a number and its source
_COUNTED = ("NOUN", "ADJ", "ADP", "PROPN", "SYM")


def rival_counts(frames: Frames, sources: Sequence[Attribution]) -> dict[int, Span]:
    """Return what each of two sources or more says that stand behind a number of one clause: the number alone.

    Where a verb stands between two of them, each says a clause: "les ventes ont perdu 10 %, selon X ; le prix a doublé
    en 2010, selon Y".

    Args:
        frames: the document.
        sources: its attributions, in order.

    Returns:
        The place of the number and what it counts, by the first token of the attribution.
    """
    found: dict[int, Span] = {}
    for _, group in groupby(sources, key=lambda source: frames.bounds(source.first)):
        counts: dict[int, Span] = {}
        last = None
        for source in group:
            count = _count_before(frames, source.first)
            if last is None or count is None or _has_verb(frames, last, source.first):
                counts = {}
            if count is not None:
                counts[source.first] = count
            if len(counts) > 1:
                found |= counts
            last = source.last
    return found


def _has_verb(frames: Frames, first: int, last: int) -> bool:
    return any(token.pos_ in ("VERB", "AUX") for token in frames.doc[first:last])


def _count_before(frames: Frames, first: int) -> Span | None:
    """Return the number, with what it counts, that ends right before a token, or before a comma in front of it."""
    start, _ = frames.bounds(first)
    end = first - (first > start and frames.doc[first - 1].text == ",")
    at = end - 1
    while at >= max(start, end - _LONGEST) and not _is_numeral(frames.doc[at]):
        if frames.doc[at].pos_ not in _COUNTED:
            return None
        at -= 1
    if at < max(start, end - _LONGEST):
        return None
    while at > start and _is_numeral(frames.doc[at - 1]):
        at -= 1
    return frames.span(at, end)


def _is_numeral(token: Token) -> bool:
    return token.pos_ == "NUM" or token.text.isdigit()
