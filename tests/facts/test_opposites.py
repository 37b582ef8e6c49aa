"""What is never one happening: one that undoes the other, and two stages of a contest, on parses built by hand."""

from __future__ import annotations

from itertools import chain

import pytest

from kg.facts.grammar.syntax import syntax_table
from kg.facts.lexicon import load_lexicon
from tests.facts.hand_read import CITY, PERSON, read

# L'<first> d'Anne a choqué Klow. La <second> d'Anne a eu lieu lundi.
TWICE = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
{first} {first} NOUN nsubj 5 Number=Sing
d' de ADP case 3 -
Anne Anne PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
choqué choquer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 -
. . PUNCT punct 5 -
La le DET det 9 Definite=Def|Number=Sing|PronType=Art
{second} {second} NOUN nsubj 13 Number=Sing
d' de ADP case 11 -
Anne Anne PROPN nmod 9 -
a avoir AUX aux:tense 13 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 13 Number=Sing
lundi lundi NOUN obl:mod 13 Number=Sing
. . PUNCT punct 13 -
"""


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        pytest.param("arrestation", "libération", 2, id="one undoes the other"),
        pytest.param("arrestation", "arrestation", 1, id="the same"),
        pytest.param("finale", "demi-finale", 2, id="two stages"),
        pytest.param("finale", "finale", 1, id="one stage"),
    ],
)
def test_how_many_happenings(first: str, second: str, number: int) -> None:
    told = read(TWICE.format(first=first, second=second), {"Anne": PERSON, "Klow": CITY})
    assert len(told.events) == number


@pytest.mark.parametrize(("second", "number"), [("Lima", 2), ("Klow", 1)])
def test_who_is_received_in_two_towns_is_received_twice(second: str, number: int) -> None:
    # Luc a reçu Anne à Klow. Luc a reçu Anne à <second>.
    rows = """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
reçu recevoir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 2 -
à à ADP case 5 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
Luc Luc PROPN nsubj 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
reçu recevoir VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 9 -
à à ADP case 12 -
{second} {second} PROPN obl:mod 9 -
. . PUNCT punct 9 -
"""
    told = read(rows.format(second=second), {"Anne": PERSON, "Luc": PERSON, "Klow": CITY, "Lima": CITY})
    assert len(told.events) == number


def test_opposites_are_labels_of_the_lexicon() -> None:
    labels = {entry.label for entry in load_lexicon().events}
    assert set(chain.from_iterable(syntax_table()["nouns"]["opposites"])) <= labels
