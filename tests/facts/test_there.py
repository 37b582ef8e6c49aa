"""Where a happening takes place of which "y" or "sur place" says so, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COUNTRY, PERSON, Triple, read

POINTING = """
Panne panne NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 8 Number=Sing
s' se PRON expl:pass 8 Reflex=Yes
y y PRON obl:mod 8 -
tient tenir VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 8 Number=Sing
. . PUNCT punct 8 -
"""
# Fouilles à Klow, en Syldavie. Il y eut un accident. Un festival y aura lieu.
INNER = """
Fouilles fouille NOUN ROOT 0 Number=Plur
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
, , PUNCT punct 5 -
en en ADP case 5 -
Syldavie Syldavie PROPN nmod 2 -
. . PUNCT punct 0 -
Il il PRON expl:subj 9 -
y y PRON expl:comp 9 -
eut avoir VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
un un DET det 11 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN obj 9 Number=Sing
mardi mardi NOUN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
Un un DET det 15 Definite=Ind|Number=Sing|PronType=Art
festival festival NOUN nsubj 18 Number=Sing
s' se PRON expl:pass 18 Reflex=Yes
y y PRON obl:mod 18 -
tient tenir VERB ROOT 18 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 18 Number=Sing
. . PUNCT punct 18 -
"""
PLACED = """
Panne panne NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 7 -
s' se PRON expl:pv 7 Reflex=Yes
est être AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rendue rendre VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
sur sur ADP case 9 -
{word} {word} NOUN obl:arg 7 Number=Sing
mardi mardi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
"""


def test_where_a_pronoun_points() -> None:
    told = read(POINTING, {"Klow": CITY}).triples("occurredIn")
    assert told == [("Panne à Klow", "occurredIn", "Klow"), ("festival", "occurredIn", "Klow")]


def test_a_pronoun_points_to_the_inner_place_and_there_is_to_none() -> None:
    told = read(INNER, {"Klow": CITY, "Syldavie": COUNTRY}).triples("occurredIn")
    assert [row for row in told if row[0] in ("accident", "festival")] == [("festival", "occurredIn", "Klow")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("place", [("Panne à Klow", "occurredIn", "Klow"), ("visite d'Anne", "occurredIn", "Klow")]),
        ("table", [("Panne à Klow", "occurredIn", "Klow")]),
    ],
)
def test_on_the_spot_is_where_the_title_is(word: str, expected: list[Triple]) -> None:
    assert read(PLACED.format(word=word), {"Klow": CITY, "Anne": PERSON}).triples("occurredIn") == expected
