"""Words for a day in a parse: "lundi", "mardi soir", which the parser often takes for what is done or for a name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.lang import table

if TYPE_CHECKING:
    from spacy.tokens import Token as ParsedToken

    from kg.text.tree import Token


def is_weekday(word: Token | ParsedToken) -> bool:
    """Tell whether a word is the name of a day of the week."""
    return word.text.lower() in _vocabulary("weekday")


def is_bare_day(word: Token | ParsedToken, *, parts: bool = False) -> bool:
    """Tell whether a word is a day without an article, which is when, not what: "a adopté lundi des sanctions".

    Args:
        word: the word.
        parts: whether a part of a day will do too: "mardi soir".
    """
    day = is_weekday(word) or (parts and word.text.lower() in _vocabulary("part"))
    return day and not any(child.dep_ in ("det", "case") for child in word.lefts)


def ends_date(word: Token | ParsedToken) -> bool:
    """Tell whether a date may end with a word: a day of the week, or a month."""
    return is_weekday(word) or word.text.lower() in _vocabulary("month")


@cache
def time_nouns() -> frozenset[str]:
    """Return the nouns in which time is counted or told."""
    named = (word for row in table("fr", "times")["vocabulary"].values() for word in row)
    return frozenset((*named, *table("fr", "counts")["time"]))


@cache
def _vocabulary(key: str) -> frozenset[str]:
    return frozenset(table("fr", "times")["vocabulary"][key])
