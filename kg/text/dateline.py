"""Finds the date that an article gives itself: without it, "hier" and "le 24 mai" cannot be resolved.

A date counts only where the press puts the date of an article; a date inside a sentence tells of something else.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from kg.lang import table

HEAD_LINES = 8
LINE_LENGTH = 300
HOUR = r"(?:,? (?:a )?\d{1,2} ?[h:](?: ?\d\d)?(?: ?(?:UTC|GMT|CEST|CET))?)?"
AGENCY = r"(?: ?\([\w ./-]{2,30}\)|(?: ?/|,) ?[A-Z]{2,6}\b)?"


def dateline(text: str, language: str = "fr") -> dt.date | None:
    """Return the date that the article gives itself, or None.

    Read are, in this order of trust: "Publié le 12/05/2023", a line that starts with "22 mai 2012. -", one of the first
    lines that is a date or starts with "Paris, le 3 mars 2024 -", and "Mis à jour le 13/05/2023".

    Args:
        text: the text of the article.
        language: the language whose words for dates are used.
    """
    lines = [_fold(line[:LINE_LENGTH]) for line in map(str.strip, text.splitlines()) if line]
    published, started, alone, updated = _patterns(language)
    searches = ((published, lines), (started, lines), (alone, lines[:HEAD_LINES]), (updated, lines))
    return next((day for pattern, where in searches for day in _days(pattern, where, language)), None)


def iso_date(text: str) -> dt.date | None:
    """Return the calendar date at the start of an ISO 8601 date or date-time, or None if there is none."""
    try:
        return dt.date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def fold(word: str) -> str:
    """Return a word in lower case and without accents, as the lists of this module have them."""
    return _fold(word).lower()


def _fold(line: str) -> str:
    """Drop the accents and make all kinds of spaces one; capitals stay, as they tell a place from a word."""
    letters = unicodedata.normalize("NFKD", line)
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def _days(pattern: re.Pattern[str], lines: list[str], language: str) -> Iterator[dt.date]:
    for line in lines:
        match = pattern.search(line)
        day = match and _day(match, language)
        if day:
            yield day


def _day(match: re.Match[str], language: str) -> dt.date | None:
    if match["iso"]:
        return iso_date(match["iso"])
    month = int(match["number"]) if match["number"] else _months(language)[match["month"].lower()]
    try:
        return dt.date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[str, int]:
    names = table(language, "dateline")["months"]
    return {name: number for number, group in enumerate(names, start=1) for name in group}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the four shapes of a dateline, the most trusted first."""
    words = table(language, "dateline")
    published, updated = (f"(?i:{_any(words[key])})" for key in ("published", "updated"))
    day = rf"(?<!\d)(?:(?i:{_any(words['weekdays'])}),? )?(?:(?i:le) )?{_date(language)}"
    by = rf"(?i:(?:{_any(words['bylines'])}) [^,.;:|·•]{{1,60}})"
    ended = rf"{HOUR}(?:\.?$| ?[|·•(/–—-]|\. |,? (?:et )?{updated})"
    closed = r"(?:\.?$| ?[|·•]|,?\.? ?[-–—]+(?!\S| \d))"
    word = rf"(?:[A-Z][^\W\d]*|{_any(words['particles'])})"
    place = rf"\(?[A-Z][^\W\d]*(?:[ '’-]{word}){{0,6}}\)?(?: \([^()]{{1,40}}\))?"
    byline = rf"(?:^(?:{by},? |{place}, |(?i:{_any(words['articles'])}) )?|[|·•] ?|[-–—] )"
    announced = rf"(?: {by},?)?(?:,| ?:| le ?:)? {day}"
    shapes = (
        f"{byline}{published}{announced}{ended}",
        rf"^{day}{HOUR}\. ?[-–—]",
        rf"^(?:{by} ?[|·•] |{place}(?:{AGENCY},?|,| ?[-–—]) )?{day}{HOUR}{AGENCY}{closed}",
        f"(?:{byline}|[,.] ){updated}{announced}{ended}",
    )
    return tuple(map(re.compile, shapes))


def _date(language: str) -> str:
    month = _any(sorted(_months(language), key=len, reverse=True))
    written = rf"(?P<day>\d{{1,2}})(?:er|\.)? ?(?:(?i:(?P<month>{month}))\.? |[/.-](?P<number>\d{{1,2}})[/.-])"
    return rf"(?:(?P<iso>\d{{4}}-\d\d-\d\d)|{written}(?P<year>(?:19|20)\d\d))\b"


def _any(words: list[str]) -> str:
    return "|".join(map(re.escape, words))
