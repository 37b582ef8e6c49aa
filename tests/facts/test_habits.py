"""What is usual is told of as no happening, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, read

PLACES = {"Klow": CITY}

CASES = [
    # Les séismes sont fréquents à Klow.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
séismes séisme NOUN nsubj 3 Gender=Masc|Number=Plur
sont être AUX cop 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fréquents fréquent ADJ ROOT 3 Gender=Masc|Number=Plur
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        [],
        id="what is said to be frequent",
    ),
    # Chaque année, des séismes frappent Klow.
    pytest.param(
        """
Chaque chaque DET det 1 Number=Sing
année année NOUN obl:mod 5 Gender=Fem|Number=Sing
, , PUNCT punct 1 -
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
séismes séisme NOUN nsubj 5 Gender=Masc|Number=Plur
frappent frapper VERB ROOT 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 5 -
. . PUNCT punct 5 -
""",
        [],
        id="what is so each year",
    ),
    # Des séismes ont souvent frappé Klow.
    pytest.param(
        """
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
séismes séisme NOUN nsubj 4 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
souvent souvent ADV advmod 4 -
frappé frapper VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 4 -
. . PUNCT punct 4 -
""",
        ["Klow"],
        id="what has been so is over",
    ),
    # Des séismes frappent chaque maison à Klow.
    pytest.param(
        """
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
séismes séisme NOUN nsubj 2 Gender=Masc|Number=Plur
frappent frapper VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
chaque chaque DET det 4 Number=Sing
maison maison NOUN obj 2 Gender=Fem|Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        ["Klow"],
        id="each house is struck once",
    ),
]


@pytest.mark.parametrize(("table", "places"), CASES)
def test_what_is_usual_happens_nowhere(table: str, places: list[str]) -> None:
    found = read(table, PLACES).triples("occurredIn", "affects")
    assert sorted({place for _, _, place in found}) == places


# Un séisme a tué dix passants. Chaque année, vingt passants meurent.
ROADS = """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
dix dix NUM nummod 5 -
passants passant NOUN obj 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
Chaque chaque DET det 8 Number=Sing
année année NOUN obl:mod 12 Gender=Fem|Number=Sing
, , PUNCT punct 8 -
vingt vingt NUM nummod 11 -
passants passant NOUN nsubj 12 Gender=Masc|Number=Plur
meurent mourir VERB ROOT 12 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 12 -
"""


def test_who_dies_each_year_is_no_victim_of_the_news() -> None:
    assert [number for _, _, number in read(ROADS, {}).triples("deaths")] == ["10"]
