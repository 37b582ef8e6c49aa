"""Dates told by counting from that of the clause: "mercredi, au lendemain de la grève", "deux jours après le vote"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from kg.facts.grammar.circumstances import TIME, inside
from kg.facts.grammar.roads import clause_of, root_of
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Value
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.tellings.telling import Happening

DAY = len("2012-10-18")
_NEAR = 40  # characters
_BEHIND = 3  # tokens: a comma, an article and the day


def fill_reckoned(
    reading: Reading, tellings: list[Happening], numbers: dict[int, int]
) -> tuple[frozenset[int], frozenset[int]]:
    """Give what a clause counts from its date: "au lendemain de la grève" is the day before that of the clause.

    Args:
        reading: the text.
        tellings: its happenings, which get the dates.
        numbers: the number of the happening of each trigger word.

    Returns:
        the numbers of those from which clauses count, as the date of the clause is not theirs; and the places of the
        times that are theirs alone.
    """
    found, taken = set(), set()
    for noun, days in _counted_from(reading):
        number = inside(noun, numbers)
        if number is None:
            continue
        found.add(number)
        time, own = _date_beside(reading, noun)
        if time is not None and not tellings[number].of(TIME):
            day = dt.date.fromisoformat(time[0].text[:DAY]) - dt.timedelta(days=0 if own else days)
            tellings[number].fillers.append((TIME, Value(day.isoformat(), "date"), time[1]))
            taken.update([time[1].i] if own else [])
    return frozenset(found), frozenset(taken)


def _counted_from(reading: Reading) -> Iterator[tuple[Token, int]]:
    """Yield the nouns from which a clause counts the days, and how many they are."""
    shifts: dict[str, int] = table("fr", "scenes")["reckoned"]["nouns"]
    for token in reading.doc:
        if token.pos_ not in ("NOUN", "PROPN"):
            continue
        role = preposition(token)
        if role == "de" and token.head.i < token.i and preposition(token.head) == "à" and lemma(token.head) in shifts:
            yield token, shifts[lemma(token.head)]
        elif role in ("après", "avant"):
            before = reading.document.text[max(0, token.left_edge.idx - _NEAR) : token.idx]
            match = _days().search(before)
            if match:
                count = _number(match["count"])
                yield token, count if match["side"].lower() == "après" else -count


def _date_beside(reading: Reading, noun: Token) -> tuple[tuple[Value, Token] | None, bool]:
    """Return the day of the clause in which a noun stands, and whether it is rather the noun's own.

    Its own stands right behind it, between commas or below it: "deux jours après la chute, le 3 mai, d'un rocher".
    """
    clause, found = clause_of(noun), None
    for time, tokens in reading.time_tokens:
        root = root_of(tokens)
        if len(time.value.text) < DAY or clause_of(root) is not clause or clause is None:
            continue
        if noun.is_ancestor(root) or noun.i < root.i <= noun.i + _BEHIND:
            return (time.value, root), True
        found = found or (time.value, root)
    return found, False


def _number(word: str) -> int:
    numbers: dict[str, int] = table("fr", "times")["vocabulary"]["number"]
    return int(word) if word.isdigit() else numbers[word.lower()]


@cache
def _days() -> re.Pattern[str]:
    numbers = "|".join(sorted(table("fr", "times")["vocabulary"]["number"], key=len, reverse=True))
    return re.compile(table("fr", "scenes")["reckoned"]["days"].replace("{number}", rf"(?P<count>\d+|{numbers})"), re.I)
