"""Whose a number is: of what bears a name rather than of what befalls it, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, Triple, read

Names = dict[str, tuple[str, str]]
BRIDGE = ("Place", "Bridge")

CASES = [
    # Norsud a inauguré le Mornac, long de 120 mètres.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN obj 2 -
, , PUNCT punct 6 -
long long ADJ nmod 4 Gender=Masc|Number=Sing
de de ADP case 9 -
120 120 NUM nummod 9 -
mètres mètre NOUN obl:arg 6 Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Mornac": BRIDGE},
        [("Mornac", "quantity", "120 mètres")],
        id="an adjective behind a name",
    ),
    # Haut de 120 mètres, le Mornac a été inauguré.
    pytest.param(
        """
Haut haut ADJ advcl 8 Gender=Masc|Number=Sing
de de ADP case 3 -
120 120 NUM nummod 3 -
mètres mètre NOUN obl:arg 0 Number=Plur
, , PUNCT punct 0 -
Mornac Mornac PROPN nsubj:pass 8 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Number=Sing|Tense=Past|VerbForm=Part
inauguré inaugurer VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Mornac": BRIDGE},
        [("Mornac", "quantity", "120 mètres")],
        id="an adjective that opens the sentence",
    ),
    # Un séisme a frappé Klow, ville de 400 habitants, which the parser hangs on the verb.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
, , PUNCT punct 6 -
ville ville NOUN obl:mod 3 Number=Sing
de de ADP case 9 -
400 400 NUM nummod 9 -
habitants habitant NOUN nmod 6 Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "400 habitants")],
        id="a town of so many",
    ),
    # Le Mornac, d'un poids de 30 tonnes, a été inauguré.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj:pass 11 -
, , PUNCT punct 5 -
d' de ADP case 5 -
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
poids poids NOUN nmod 1 Number=Sing
de de ADP case 8 -
30 30 NUM nummod 8 -
tonnes tonne NOUN nmod 5 Number=Plur
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Number=Sing|Tense=Past|VerbForm=Part
inauguré inaugurer VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Mornac": BRIDGE},
        [("Mornac", "quantity", "30 tonnes")],
        id="a measure beside a name",
    ),
    # Un incendie a touché Klow. Le propriétaire a payé 30 pompiers.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
propriétaire propriétaire NOUN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
payé payer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
30 30 NUM nummod 11 -
pompiers pompier NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [],
        id="what another one does is not of what was told before",
    ),
    # Un incendie a touché Klow dans deux rues.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
dans dans ADP case 7 -
deux deux NUM nummod 7 -
rues rue NOUN obl:mod 3 Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [],
        id="two things that come in by the way",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_whose_it_is(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == triples
