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


def test_who_votes_in_order_to_do_something_takes_no_side():
    # Littoral passe. Luc a voté pour gagner.
    table = VOTE.format(side="pour").replace("pour pour ADP advmod 5", "pour pour ADP mark 7")
    table = table.replace(". . PUNCT punct 5", "gagner gagner VERB advcl 5 VerbForm=Inf\n. . PUNCT punct 5")
    assert read(table, NAMES).triples("supports", "opposes") == []


ELECTION = """
{people} NOUN nsubj 2 Number=Plur
ont avoir AUX aux:tense 2 Mood=Ind|Tense=Pres|VerbForm=Fin
voté voter VERB ROOT 2 Tense=Past|VerbForm=Part
en en ADP case 4 -
mai mai NOUN obl:mod 2 -
. . PUNCT punct 2 -
L' le DET det 7 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 9 Number=Sing
est être AUX aux:tense 9 Mood=Ind|Tense=Pres|VerbForm=Fin
passée passer VERB ROOT 9 Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
"""


@pytest.mark.parametrize(
    ("people", "labels"),
    [("Électeurs électeur", ["élection"]), ("Suisses suisse", ["élection"]), ("Députés député", ["vote"])],
)
def test_where_voters_vote_there_is_an_election(people, labels):
    assert read(ELECTION.format(people=people), {}).labels == labels
