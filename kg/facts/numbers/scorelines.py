"""How matches end: "s'est imposé 3 à 2", "(2-1)", "6-4, 6-3", each for the match that its sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.facts.grammar.syntax import lemma
from kg.facts.numbers.counts import is_unit
from kg.facts.numbers.resuming import Triggers
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.text.tree import Token

_REACH = 15  # tokens


def scorelines(reading: Reading, triggers: Triggers) -> Iterator[tuple[int, str, Token]]:
    """Yield the result of each match that tells it: the number of the happening, the words, the first of them.

    Args:
        reading: the text.
        triggers: the trigger word and the kind of each happening, in text order.
    """
    matches = [(token, number) for number, (token, kind) in enumerate(triggers) if kind == "match"]
    played = [(token, number) for token, number in matches if not _is_reached(token)]
    found = list(_scores(reading)) if played else []
    pairs = [
        (abs(first.i - token.i), first.i, number, text)
        for text, first in found
        for token, number in played
        if first.sent.start == token.sent.start and reading.status.read(token).status != "planned"
    ]
    ended: set[int] = set()
    for distance, at, number, text in sorted(pairs):
        if distance <= _REACH and not ended & {at, -number - 1}:
            ended.update((at, -number - 1))
            yield number, text, reading.doc[at]


def _is_reached(match: Token) -> bool:
    """ "S'est qualifié pour la finale (4-2)": what a match gives a place in is played later."""
    above = match.dep_ in ("obj", "nmod", "nsubj:pass") or match.dep_.startswith("obl")
    return above and lemma(match.head) in table("fr", "counts")["scoreline"]["reaching"]


def _scores(reading: Reading) -> Iterator[tuple[str, Token]]:
    """Yield what looks like the result of a match, with its first word; not "menait 2 à 0"."""
    for match in _shape().finditer(reading.document.text):
        first = next((token for token in reading.doc if token.idx <= match.start() < token.idx + len(token)), None)
        so_far = (
            first is not None and first.i and lemma(first.nbor(-1)) in table("fr", "counts")["scoreline"]["leading"]
        )
        if first is not None and not so_far and not _counts_on(reading, match):
            yield match.group(), first


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
