"""Reads what spaCy knows of all words of a text at once: a column for each attribute, a row for each word.

Asked word by word, spaCy makes an object for every answer, which takes some times as long.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spacy import attrs
from spacy.strings import StringStore
from spacy.tokens import Doc as Parse

NAMES = (attrs.ORTH, attrs.LOWER, attrs.LEMMA, attrs.POS, attrs.DEP, attrs.ENT_TYPE, attrs.MORPH)
FLAGS = (attrs.IS_DIGIT, attrs.IS_PUNCT, attrs.IS_SPACE)
NUMBERS = (attrs.IDX, attrs.SPACY, attrs.SENT_START)
_STARTS = {1: True, -1: False, 0: None}


def rows(parse: Parse) -> Iterator[tuple[Any, ...]]:
    """Yield the attributes of each word, in this order.

    Text, lower-case text, lemma, part of speech, dependency, class of name, features ("Number=Sing|Person=3"); whether
    it is a number, a punctuation mark, white space; place in the text, white space behind it, whether a sentence
    starts with it (None where nothing says so).
    """
    strings = parse.vocab.strings
    words = [_read(column, strings) for column in parse.to_array(list(NAMES)).T.tolist()]
    flags = [list(map(bool, column)) for column in parse.to_array(list(FLAGS)).T.tolist()]
    places, spaces, starts = parse.to_array(list(NUMBERS)).astype("int64").T.tolist()
    behind = [" " if space else "" for space in spaces]
    return zip(*words, *flags, places, behind, [_STARTS[start] for start in starts], strict=True)


def _read(column: list[int], strings: StringStore) -> list[str]:
    """Return the strings of a column, each looked up once."""
    known = {key: strings[key] for key in set(column)}
    return [known[key] for key in column]


def heads(parse: Parse) -> list[int]:
    """Return the place of the head of each word."""
    distances = parse.to_array([attrs.HEAD]).astype("int64").ravel().tolist()
    return [place + distance for place, distance in enumerate(distances)]
