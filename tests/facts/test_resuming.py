"""Which happening told before a clause goes on to measure, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # Baisse du chômage. Le taux de chômage est passé à 9,8 %.
    pytest.param(
        """
Baisse baisse NOUN ROOT 0 Number=Sing
du de ADP case 2 Definite=Def|Number=Sing|PronType=Art
chômage chômage NOUN nmod 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
taux taux NOUN nsubj 9 Number=Sing
de de ADP case 7 -
chômage chômage NOUN nmod 5 Number=Sing
est être AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 12 -
9,8 9,8 NUM nummod 12 -
% pourcent NOUN obl:arg 9 -
. . PUNCT punct 9 -
""",
        {},
        [("Baisse du chômage", "quantity", "9,8 %")],
        id="what was said to fall",
    ),
    # Baisse du chômage. Le vin est passé à 9,8 %.
    pytest.param(
        """
Baisse baisse NOUN ROOT 0 Number=Sing
du de ADP case 2 Definite=Def|Number=Sing|PronType=Art
chômage chômage NOUN nmod 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
vin vin NOUN nsubj:pass 7 Number=Sing
est être AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 10 -
9,8 9,8 NUM nummod 10 -
% pourcent NOUN obl:arg 7 -
. . PUNCT punct 7 -
""",
        {},
        [],
        id="what was not said to fall",
    ),
    # Norsud supprime des usines. Le plan coûtera 45 millions d'euros.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
supprime supprimer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
des un DET det 3 Definite=Ind|Number=Plur|PronType=Art
usines usine NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
plan plan NOUN nsubj 7 Number=Sing
coûtera coûter VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
45 45 NUM nummod 9 -
millions million NOUN obj 7 Number=Plur
d' de ADP case 11 -
euros euro NOUN nmod 9 Number=Plur
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY},
        [("suppression d'usines", "quantity", "45 millions d'euros")],
        id="a general noun takes it up",
    ),
    # Une tempête a frappé Klow. Des vents de 150 km/h sont attendus.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Des un DET det 7 Definite=Ind|Number=Plur|PronType=Art
vents vent NOUN nsubj:pass 14 Number=Plur
de de ADP case 10 -
150 150 NUM nummod 10 -
km kilomètre NOUN nmod 7 Number=Plur
/ sur ADP case 12 -
h heure NOUN nmod 10 Number=Sing
sont être AUX aux:pass 14 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
attendus attendre VERB ROOT 14 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 14 -
""",
        {"Klow": CITY},
        [("tempête", "quantity", "150 km / h")],
        id="the winds of a storm",
    ),
    # Inondation à Klow. Dix personnes sont portées disparues.
    pytest.param(
        """
Inondation inondation NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
Dix Dix NUM nummod 5 -
personnes personne NOUN nsubj:pass 7 Number=Plur
sont être AUX aux:pass 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
portées porter VERB ROOT 7 Number=Plur|Tense=Past|VerbForm=Part
disparues disparu ADJ xcomp 7 Number=Plur
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("Inondation à Klow", "quantity", "Dix personnes")],
        id="what becomes of the people",
    ),
    # Inondation à Klow. En 2016, dix personnes ont disparu.
    pytest.param(
        """
Inondation inondation NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
En en ADP case 5 -
2016 2016 NOUN obl:mod 10 -
, , PUNCT punct 5 -
dix dix NUM nummod 8 -
personnes personne NOUN nsubj:pass 10 Number=Plur
sont être AUX aux:pass 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
portées porter VERB ROOT 10 Number=Plur|Tense=Past|VerbForm=Part
disparues disparu ADJ xcomp 10 Number=Plur
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [],
        id="what another year's became of",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_told_before(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == triples
