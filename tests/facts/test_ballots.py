"""On which side of a law who votes stands, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import PERSON, read

NAMES = {"Luc": PERSON, "Littoral": ("Work", "Law")}
# Littoral passe. Luc a voté {side}.
VOTE = """
Littoral Littoral PROPN nsubj 1 -
passe passer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Luc Luc PROPN nsubj 5 -
a avoir AUX aux:tense 5 Mood=Ind|Tense=Pres|VerbForm=Fin
voté voter VERB ROOT 5 Tense=Past|VerbForm=Part
{side} {side} ADP advmod 5 -
. . PUNCT punct 5 -
"""
CASES = [
    pytest.param(VOTE.format(side="contre"), [("Luc", "opposes", "Littoral")], id="against"),
    pytest.param(VOTE.format(side="pour"), [("Luc", "supports", "Littoral")], id="for"),
    pytest.param(VOTE.format(side="avant"), [], id="no side"),
    pytest.param(VOTE.format(side="contre").replace("Littoral", "Paul"), [], id="no law"),
]


@pytest.mark.parametrize(("table", "found"), CASES)
def test_ballots(table, found):
    assert read(table, NAMES).triples("supports", "opposes") == found


DECIDED = """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
{verb} {lemma} VERB ROOT 2 Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def
budget budget NOUN obj 2 Number=Sing
. . PUNCT punct 2 -
Luc Luc PROPN nsubj 8 -
a avoir AUX aux:tense 8 Mood=Ind|Tense=Pres|VerbForm=Fin
voté voter VERB ROOT 8 Tense=Past|VerbForm=Part
pour pour ADP advmod 8 -
. . PUNCT punct 8 -
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "found"),
    [
        ("adopté", "adopter", [("Luc", "supports", "adoption du budget")]),
        ("rejeté", "rejeter", []),
    ],
)
def test_a_side_is_taken_in_what_was_decided(verb, lemma, found):
    told = read(DECIDED.format(verb=verb, lemma=lemma), {"Luc": PERSON, "Norsud": ("Organization", "Parliament")})
    assert told.triples("supports", "opposes") == found
    assert len(told.events) == 1
