"""What became of people counted, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.numbers.counting import find_counts
from kg.facts.numbers.victims import fate, total
from tests.facts.hand_read import reading_of

CASES = [
    # 1 200 soldats et un passant ont été tués.
    pytest.param(
        """
1 1 NUM nummod 1 -
200 200 NUM nummod 2 -
soldats soldat NOUN nsubj:pass 8 Number=Plur
et et CCONJ cc 5 -
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
passant passant NOUN conj 2 Number=Sing
ont avoir AUX aux:tense 8 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
tués tuer VERB ROOT 8 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        [("deaths", "1201")],
        id="a number in two groups of digits added up",
    ),
    # Deux policiers et un passant ont été tués.
    pytest.param(
        """
Deux deux NUM nummod 1 -
policiers policier NOUN nsubj:pass 7 Number=Plur
et et CCONJ cc 4 -
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
passant passant NOUN conj 1 Number=Sing
ont avoir AUX aux:tense 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 7 Tense=Past|VerbForm=Part
tués tuer VERB ROOT 7 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 7 -
""",
        [("deaths", "3")],
        id="added up",
    ),
    # Le crash a coûté la vie à 11 Danois et fait 12 disparus.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
crash crash NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
coûté coûter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
vie vie NOUN obj 3 Number=Sing
à à ADP case 8 -
11 11 NUM nummod 8 -
Danois danois NOUN obl:mod 3 Number=Plur
et et CCONJ cc 10 -
fait faire VERB conj 3 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 12 -
disparus disparu NOUN obj 10 Number=Plur
. . PUNCT punct 3 -
""",
        [("deaths", "11"), ("quantity", "12")],
        id="cost their lives; the missing are not dead",
    ),
    # Onze clients sont morts et une vingtaine ont été blessés.
    pytest.param(
        """
Onze onze NUM nummod 1 -
clients client NOUN nsubj 3 Number=Plur
sont être AUX cop 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
morts mort ADJ ROOT 3 Number=Plur
et et CCONJ cc 8 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
vingtaine vingtaine NOUN nsubj:pass 9 Number=Sing
ont avoir AUX aux:tense 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
blessés blesser VERB conj 3 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 3 -
""",
        [("deaths", "11"), ("injured", "20")],
        id="an adjective, and those who need not be named again",
    ),
    # L'orage a tué 200 moutons.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
orage orage NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
200 200 NUM nummod 5 -
moutons mouton NOUN obj 3 Number=Plur
. . PUNCT punct 3 -
""",
        [("quantity", "200")],
        id="animals",
    ),
    # L'assassinat de trois touristes a choqué Klow.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
assassinat assassinat NOUN nsubj 6 Number=Sing
de de ADP case 4 -
trois trois NUM nummod 4 -
touristes touriste NOUN nmod 1 Number=Plur
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
choqué choquer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 6 -
. . PUNCT punct 6 -
""",
        [("deaths", "3")],
        id="those whom a killing names",
    ),
    # Pas moins de 9 personnes auraient été blessées.
    pytest.param(
        """
Pas pas ADV advmod 1 -
moins moins ADV advmod 7 -
de de ADP case 4 -
9 9 NUM nummod 4 -
personnes personne NOUN obl:arg 1 Number=Plur
auraient avoir AUX aux:tense 7 Mood=Cnd|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 7 Tense=Past|VerbForm=Part
blessées blesser VERB ROOT 7 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 7 -
""",
        [("injured", "9")],
        id="a subject that begins with an adverb",
    ),
    # Onze des blessés sont à Klow.
    pytest.param(
        """
Onze Onze NUM nsubj 3 NumType=Card
des de ADP case 2 Definite=Def|Number=Plur|PronType=Art
blessés blessé NOUN nmod 0 Gender=Masc|Number=Plur
sont être AUX ROOT 3 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
à à ADP case 5 -
Klow Klow PROPN obl:arg 3 Gender=Fem|Number=Sing
. . PUNCT punct 3 -
""",
        [("quantity", "11")],
        id="some of those counted before",
    ),
    # Vingt policiers et une dizaine de manifestants ont été blessés.
    pytest.param(
        """
Vingt Vingt NUM nummod 1 NumType=Card
policiers policier NOUN nsubj:pass 9 Gender=Masc|Number=Plur
et et CCONJ cc 4 -
une un DET det 4 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
dizaine dizaine NOUN conj 1 Gender=Fem|Number=Sing
de de ADP case 6 -
manifestants manifestant NOUN nmod 4 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 9 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
blessés blesser VERB ROOT 9 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 9 -
""",
        [("injured", "30"), ("quantity", "10")],
        id="a dozen added up",
    ),
    # Trois personnes, deux hommes et une femme, ont été tuées.
    pytest.param(
        """
Trois trois NUM nummod 1 -
personnes personne NOUN nsubj:pass 11 Number=Plur
, , PUNCT punct 4 -
deux deux NUM nummod 4 -
hommes homme NOUN conj 1 Number=Plur
et et CCONJ cc 7 -
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
femme femme NOUN conj 1 Number=Sing
, , PUNCT punct 4 -
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
tuées tuer VERB ROOT 11 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        [("deaths", "3")],
        id="who they are is no further number",
    ),
    # Trois morts, deux blessés et un disparu à Klow.
    pytest.param(
        """
Trois trois NUM nummod 1 -
morts mort NOUN ROOT 1 Gender=Masc|Number=Plur
, , PUNCT punct 4 -
deux deux NUM nummod 4 -
blessés blessé NOUN conj 1 Gender=Masc|Number=Plur
et et CCONJ cc 7 -
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
disparu disparu NOUN conj 1 Gender=Masc|Number=Sing
dans dans ADP case 10 -
un un DET det 10 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nmod 1 Gender=Masc|Number=Sing
. . PUNCT punct 1 -
""",
        [("deaths", "3"), ("injured", "2")],
        id="those who are hurt are others than the dead",
    ),
    # Trois soldats, deux policiers et un passant ont été tués.
    pytest.param(
        """
Trois trois NUM nummod 1 -
soldats soldat NOUN nsubj:pass 10 Number=Plur
, , PUNCT punct 4 -
deux deux NUM nummod 4 -
policiers policier NOUN conj 1 Number=Plur
et et CCONJ cc 7 -
un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
passant passant NOUN conj 1 Number=Sing
ont avoir AUX aux:tense 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
tués tuer VERB ROOT 10 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        [("deaths", "6"), ("quantity", "")],
        id="a list of several kinds of people",
    ),
    # Le feu a tué 12 personnes, dont cinq enfants.
    pytest.param(
        """
Le le DET det 1 -
feu feu NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 5 -
personnes personne NOUN obj 3 Number=Plur
, , PUNCT punct 9 -
dont dont PRON nmod 9 PronType=Rel
cinq cinq NUM nummod 9 -
enfants enfant NOUN conj 5 Number=Plur
. . PUNCT punct 3 -
""",
        [("deaths", "12"), ("quantity", "5")],
        id="some of those counted, taken for others by the parser",
    ),
    # Le nombre de morts est passé à 83.
    pytest.param(
        """
Le le DET det 1 -
nombre nombre NOUN nsubj 5 Number=Sing
de de ADP case 3 -
morts mort NOUN nmod 1 Gender=Masc|Number=Plur
est être AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 7 -
83 83 NUM obl:arg 5 -
. . PUNCT punct 5 -
""",
        [("deaths", "83")],
        id="the number of dead",
    ),
    # Le nombre de morts est passé de huit à onze.
    pytest.param(
        """
Le le DET det 1 -
nombre nombre NOUN nsubj 5 Number=Sing
de de ADP case 3 -
morts mort NOUN nmod 1 Gender=Masc|Number=Plur
est être AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 7 -
huit huit NUM obl:arg 5 -
à à ADP case 9 -
onze onze NUM obl:arg 5 -
. . PUNCT punct 5 -
""",
        [("deaths", "11")],
        id="the number of dead that has grown",
    ),
    # Le nombre de votes est passé à 83.
    pytest.param(
        """
Le le DET det 1 -
nombre nombre NOUN nsubj 5 Number=Sing
de de ADP case 3 -
votes vote NOUN nmod 1 Gender=Masc|Number=Plur
est être AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 7 -
83 83 NUM obl:arg 5 -
. . PUNCT punct 5 -
""",
        [],
        id="the number of other things",
    ),
]


@pytest.mark.parametrize(("table", "expected"), CASES)
def test_fate(table: str, expected: list[tuple[str, str]]) -> None:
    reading = reading_of(table, {})
    assert [(fate(reading, count), total(count)) for count in find_counts(reading)] == expected
