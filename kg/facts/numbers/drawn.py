"""Which words tell happenings that are drawn: some turn out to be none, and nothing measures them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.text.tree import Token

GONE = -1  # the number of a happening that turned out to be none


def drawn(told: Iterable[Token], numbers: dict[int, int]) -> int | None:
    """Return the number of the first word that tells a happening which is drawn, if any does.

    Args:
        told: words that may tell one.
        numbers: the number of the happening of each trigger word.
    """
    found = (numbers.get(word.i, GONE) for word in told)
    return next((number for number in found if number != GONE), None)
