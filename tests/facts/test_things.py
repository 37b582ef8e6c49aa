"""Numbers of what is named beside, and of things without a name, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # La production de Norsud a progressé de 12 %.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
production production NOUN nsubj 5 Gender=Fem|Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
progressé progresser VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 8 -
12 12 NUM nummod 8 -
% pourcent NOUN obl:arg 5 Gender=Masc
. . PUNCT punct 5 -
""",
        {"Norsud": COMPANY},
        [("hausse de la production de Norsud", "quantity", "12 %")],
        id="a change of what is somebody's",
    ),
    # L'action Norsud a perdu 12 %.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
action action NOUN nsubj 4 Gender=Fem|Number=Sing
Norsud Norsud PROPN appos 1 -
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
perdu perdre VERB ROOT 4 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 6 -
% pourcent NOUN obj 4 Gender=Masc
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "12 %")],
        id="the price of shares",
    ),
    # Norsud, dont le budget atteint 4 milliards de francs, recrute.
    pytest.param(
        """
Norsud Norsud PROPN ROOT 0 -
, , PUNCT punct 5 -
dont dont PRON nmod 4 PronType=Rel
le le DET det 4 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
budget budget NOUN nsubj 5 Gender=Masc|Number=Sing
atteint atteindre VERB acl:relcl 0 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
4 4 NUM nummod 7 -
milliards milliard NOUN obj 5 Gender=Masc|Number=Plur
de de ADP case 9 -
francs franc NOUN nmod 7 Gender=Masc|Number=Plur
, , PUNCT punct 11 -
recrute recruter VERB acl 0 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 0 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "4 milliards de francs")],
        id="of whom a relative clause tells",
    ),
    # Le typhon a frappé Klow, ville de 12 millions d'habitants.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
typhon typhon NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
, , PUNCT punct 6 -
ville ville NOUN appos 4 Gender=Fem|Number=Sing
de de ADP case 9 -
12 12 NUM nummod 9 -
millions million NOUN nmod 6 Gender=Masc|Number=Plur
d' de ADP case 11 -
habitants habitant NOUN nmod 9 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "12 millions d'habitants")],
        id="what a name is called",
    ),
    # Diego, auteur de deux passes, a parlé.
    pytest.param(
        """
Diego Diego PROPN nsubj 8 Gender=Masc|Number=Sing
, , PUNCT punct 2 -
auteur auteur NOUN appos 0 Gender=Masc|Number=Sing
de de ADP case 5 -
deux deux NUM nummod 5 -
passes passe NOUN nmod 2 Gender=Fem|Number=Plur
, , PUNCT punct 2 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parlé parler VERB ROOT 8 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Diego": PERSON},
        [("Diego", "quantity", "deux passes")],
        id="what somebody did",
    ),
    # Klow est peuplée de 12 millions d'habitants.
    pytest.param(
        """
Klow Klow PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
peuplée peupler VERB ROOT 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 5 -
12 12 NUM nummod 5 -
millions million NOUN obl:arg 2 Gender=Masc|Number=Plur
d' de ADP case 7 -
habitants habitant NOUN nmod 5 Gender=Masc|Number=Plur
. . PUNCT punct 2 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "12 millions d'habitants")],
        id="passive",
    ),
    # Norsud inaugure une usine qui emploiera 350 personnes.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
inaugure inaugurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 3 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
usine usine NOUN obj 1 Gender=Fem|Number=Sing
qui qui PRON nsubj 5 PronType=Rel
emploiera employer VERB acl:relcl 3 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
350 350 NUM nummod 7 -
personnes personne NOUN obj 5 Gender=Fem|Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("inauguration d'une usine", "quantity", "350 personnes")],
        id="what a thing has in a relative clause",
    ),
    # Norsud inaugure un pont. L'ouvrage mesure 300 mètres.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
inaugure inaugurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
pont pont NOUN obj 1 Gender=Masc|Number=Sing
. . PUNCT punct 1 -
L' le DET det 6 Definite=Def|Number=Sing|PronType=Art
ouvrage ouvrage NOUN nsubj 7 Gender=Masc|Number=Sing
mesure mesure VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 9 -
mètres mètre NOUN obj 7 Gender=Masc|Number=Plur
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY},
        [("inauguration d'un pont", "quantity", "300 mètres")],
        id="what a thing told before has",
    ),
    # Norsud inaugure un pont. Il mesure 300 mètres.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
inaugure inaugurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
pont pont NOUN obj 1 Gender=Masc|Number=Sing
. . PUNCT punct 1 -
Il il PRON nsubj 6 Gender=Masc|Number=Sing|PronType=Prs
mesure mesure VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 8 -
mètres mètre NOUN obj 6 Gender=Masc|Number=Plur
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY},
        [("inauguration d'un pont", "quantity", "300 mètres")],
        id="what a pronoun takes up",
    ),
    # Plus de 700 000 personnes vivent à Klow.
    pytest.param(
        """
Plus plus ADV nsubj 5 -
de de ADP case 4 -
700 700 NUM nummod 3 -
000 000 NUM nummod 4 -
personnes personne NOUN obl:arg 0 Gender=Fem|Number=Plur
vivent vivre VERB ROOT 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:arg 5 Gender=Fem|Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "700 000 personnes")],
        id="where so many live",
    ),
    # Le volcan Klow, haut de 1 325 mètres, est entré en éruption.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
volcan volcan NOUN nsubj 11 Gender=Masc|Number=Sing
Klow Klow PROPN appos 1 -
, , PUNCT punct 4 -
haut haut ADV appos 1 -
de de ADP case 8 -
1 1 NUM nummod 7 -
325 325 NUM nummod 8 -
mètres mètre NOUN obl:arg 4 Gender=Masc|Number=Plur
, , PUNCT punct 4 -
est être AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
entré entrer VERB ROOT 11 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 13 -
éruption éruption NOUN obl:arg 11 Gender=Fem|Number=Sing
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [("Klow", "quantity", "1 325 mètres")],
        id="how high a name is that does something",
    ),
    # Norsud inaugure un stade, dont le coût est évalué à 90 millions d'euros.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
inaugure inaugurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
stade stade NOUN obj 1 Gender=Masc|Number=Sing
, , PUNCT punct 9 -
dont dont PRON nmod 7 PronType=Rel
le le DET det 7 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
coût coût NOUN nsubj:pass 9 Gender=Masc|Number=Sing
est être AUX aux:pass 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
évalué évaluer VERB acl:relcl 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 12 -
90 90 NUM nummod 12 -
millions million NOUN obl:arg 9 Gender=Masc|Number=Plur
d' de ADP case 14 -
euros euro NOUN nmod 12 Gender=Masc|Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("inauguration d'un stade", "quantity", "90 millions d'euros")],
        id="what a thing costs that is planned",
    ),
    # La moitié des élèves de Norsud sont absents.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
moitié moitié NOUN nsubj 7 Gender=Fem|Number=Sing
des de ADP case 3 Definite=Def|Number=Plur|PronType=Art
élèves élève NOUN nmod 1 Number=Plur
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 -
sont être AUX cop 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
absents absent ADJ ROOT 7 Gender=Masc|Number=Plur
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "La moitié des élèves")],
        id="part of those of a name",
    ),
    # Le patron de Norsud recueille 51 % des voix, contre 49 % pour Paul.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
patron patron NOUN nsubj 4 Gender=Masc|Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
recueille recueillir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
51 51 NUM nummod 6 -
% pourcent NOUN obj 4 Gender=Masc
des de ADP case 8 Definite=Def|Number=Plur|PronType=Art
voix voix NOUN nmod 6 Gender=Fem|Number=Plur
, , PUNCT punct 12 -
contre contre ADP case 12 -
49 49 NUM nummod 12 -
% pourcent NOUN obl:mod 4 Gender=Masc
pour pour ADP case 14 -
Paul Paul PROPN nmod 12 Gender=Masc|Number=Sing
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Paul": PERSON},
        [("Paul", "quantity", "49 %")],
        id="votes of somebody else",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_numbers_beside(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == expected
