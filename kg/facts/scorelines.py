"""How matches end: "s'est imposé 3 à 2", "(2-1)", "6-4, 6-3", each for the match that its sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.facts.counts import is_unit
from kg.facts.reading import Reading
from kg.facts.resuming import Triggers
from kg.facts.syntax import lemma
from kg.lang import table, words
from kg.text.tree import Token


def scorelines(reading: Reading, triggers: Triggers) -> Iterator[tuple[int, str, Token]]:
    """Yield the result of each match that tells it: the number of the happening, the words, the first of them.

    Args:
        reading: the text.
        triggers: the trigger word and the kind of each happening, in text order.
    """
    played = [(token, number) for number, (token, kind) in enumerate(triggers) if kind == "match"]
    done: set[int] = set()
    for match in _shape().finditer(reading.document.text) if played else ():
        first = next((token for token in reading.doc if token.idx <= match.start() < token.idx + len(token)), None)
        if first is None or _counts_on(reading, match):
            continue
        near = [pair for pair in played if pair[0].sent.start == first.sent.start and pair[1] not in done]
        before = [number for token, number in near if token.i < first.i]
        number = before[-1] if before else next((number for _, number in near), None)
        if number is not None:
            done.add(number)
            yield number, match.group(), first


def _counts_on(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether what follows is counted: "un élève de 13-14 ans", "3 à 4 mètres", "de 3 à 4 heures"."""
    times = [time.span for time, _ in reading.time_tokens]
    if any(span.start < match.end() and match.start() < span.end for span in times):
        return True
    after = next((token for token in reading.doc if token.idx >= match.end()), None)
    if after is None or any(span.start <= after.idx < span.end for span in times):
        return False
    return after.pos_ == "NOUN" or is_unit(after) or lemma(after) in words("fr", "counts", "time")


@cache
def _shape() -> re.Pattern[str]:
    pattern: str = table("fr", "counts")["scoreline"]["shape"]
    return re.compile(pattern)
