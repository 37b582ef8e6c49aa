"""Which of several places a happening gets, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COUNTRY, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # Nouvelles. Le festival se tient en Syldavie, en Bordurie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 7 -
Syldavie Syldavie PROPN obl:mod 5 Number=Sing
, , PUNCT punct 10 -
en en ADP case 10 -
Bordurie Bordurie PROPN nmod 7 Number=Sing
. . PUNCT punct 5 -
""",
        {"Syldavie": COUNTRY, "Bordurie": COUNTRY},
        [("festival", "occurredIn", "Syldavie"), ("festival", "occurredIn", "Bordurie")],
        id="two countries are a list, whatever hangs on the first",
    ),
    # Nouvelles. Le festival se tient à Klow, dans le sud de la Syldavie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 Number=Sing
, , PUNCT punct 11 -
dans dans ADP case 11 -
le le DET det 11 Definite=Def|Number=Sing|PronType=Art
sud sud NOUN obl:mod 5 Number=Sing
de de ADP case 14 -
la le DET det 14 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nmod 11 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Syldavie": COUNTRY},
        [("festival", "occurredIn", "Klow")],
        id="a land right behind a town only says where the town lies",
    ),
    # Nouvelles. Une attaque a eu lieu dans un marché de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Number=Sing
dans dans ADP case 9 -
un un DET det 9 Definite=Ind|Number=Sing|PronType=Art
marché marché NOUN obl:mod 5 Number=Sing
de de ADP case 11 -
Klow Klow PROPN nmod 9 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("attaque", "occurredIn", "Klow")],
        id="the town of some house",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_where(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("occurredIn") == expected
