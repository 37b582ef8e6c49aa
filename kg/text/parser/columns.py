"""Reads what spaCy knows of all words of a text at once: a column for each attribute, a row for each word.

Asked word by word, spaCy makes an object for every answer, which takes some times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from spacy import attrs
from spacy.strings import StringStore
from spacy.tokens import Doc as Parse

NAMES = (attrs.ORTH, attrs.LOWER, attrs.LEMMA, attrs.POS, attrs.DEP, attrs.ENT_TYPE, attrs.MORPH)
FLAGS = (attrs.IS_DIGIT, attrs.IS_PUNCT, attrs.IS_SPACE)
NUMBERS = (attrs.IDX, attrs.SPACY, attrs.SENT_START)
Turn = Callable[[str], Any]
_STARTS = {1: True, -1: False, 0: None}


def rows(parse: Parse, turned: Sequence[Turn]) -> Iterator[tuple[Any, ...]]:
    """Yield the attributes of each word, in this order.

    Text, lower-case text, lemma, part of speech, dependency, class of name, features ("Number=Sing|Person=3"); whether
    it is a number, a punctuation mark, white space; place in the text, white space behind it, whether a sentence
    starts with it (None where nothing says so).

    Args:
        parse: the text.
        turned: for each of the first seven, into what its strings are turned, each different one once.
    """
    strings = parse.vocab.strings
    columns = parse.to_array(list(NAMES)).T.tolist()
    words = [_read(column, strings, turn) for column, turn in zip(columns, turned, strict=True)]
    flags = [list(map(bool, column)) for column in parse.to_array(list(FLAGS)).T.tolist()]
    places, spaces, starts = parse.to_array(list(NUMBERS)).astype("int64").T.tolist()
    behind = [" " if space else "" for space in spaces]
    return zip(*words, *flags, places, behind, [_STARTS[start] for start in starts], strict=True)


def _read(column: list[int], strings: StringStore, turn: Turn) -> list[Any]:
    """Return what the strings of a column are turned into, each looked up once."""
    known = {key: turn(strings[key]) for key in set(column)}
    return [known[key] for key in column]


def heads(parse: Parse) -> list[int]:
    """Return the place of the head of each word."""
    distances = parse.to_array([attrs.HEAD]).astype("int64").ravel().tolist()
    return [place + distance for place, distance in enumerate(distances)]
