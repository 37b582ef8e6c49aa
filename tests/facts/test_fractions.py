"""Parts told in words, and times told in several units, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.numbers.counting import find_counts
from kg.facts.numbers.fractions import is_whole
from tests.facts.hand_read import COMPANY, read, reading_of

CASES = [
    # La moitié des élèves sont absents.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
moitié moitié NOUN nsubj 5 Gender=Fem|Number=Sing
des de ADP case 3 Definite=Def|Number=Plur|PronType=Art
élèves élève NOUN nmod 1 Gender=Masc|Number=Plur
sont être AUX cop 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
absents absent ADJ ROOT 5 Gender=Masc|Number=Plur
. . PUNCT punct 5 -
""",
        {},
        ["La moitié des élèves"],
        id="half",
    ),
    # Les deux tiers des bus roulent.
    pytest.param(
        """
Les le DET det 2 Definite=Def|Number=Plur|PronType=Art
deux deux NUM nummod 2 -
tiers tiers NOUN nsubj 5 Gender=Masc|Number=Plur
des de ADP case 4 Definite=Def|Number=Plur|PronType=Art
bus bus NOUN nmod 2 -
roulent rouler VERB ROOT 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {},
        ["Les deux tiers des bus"],
        id="two thirds",
    ),
    # Le nombre de trains a été réduit de moitié.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
nombre nombre NOUN nsubj:pass 6 Gender=Masc|Number=Sing
de de ADP case 3 -
trains train NOUN nmod 1 Gender=Masc|Number=Plur
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
réduit réduire VERB ROOT 6 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 8 -
moitié moitié NOUN obl:arg 6 Gender=Fem|Number=Sing
. . PUNCT punct 6 -
""",
        {},
        ["moitié"],
        id="by half",
    ),
    # Un train rapide sur deux circulera.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
train train NOUN ROOT 1 Gender=Masc|Number=Sing
rapide rapide ADJ amod 1 Number=Sing
sur sur ADP case 5 -
deux deux NUM nummod 5 -
circulera circuler VERB nmod 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
. . PUNCT punct 1 -
""",
        {},
        ["Un train rapide sur deux"],
        id="one out of two",
    ),
    # Neuf élèves sur dix ont réussi.
    pytest.param(
        """
Neuf Neuf NUM nummod 1 -
élèves élève NOUN nsubj 5 Number=Plur
sur sur ADP case 3 -
dix dix NUM nmod 1 -
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
réussi réussir VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 5 -
""",
        {},
        ["Neuf élèves sur dix"],
        id="nine out of ten",
    ),
    # Trois quarts des 200 salariés ont voté.
    pytest.param(
        """
Trois Trois NUM nummod 1 -
quarts quart NOUN nsubj 6 Gender=Masc|Number=Plur
des de ADP case 4 Definite=Def|Number=Plur|PronType=Art
200 200 NUM nummod 4 -
salariés salarié NOUN nmod 1 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 6 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
voté voter VERB ROOT 6 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 6 -
""",
        {},
        ["Trois quarts des 200 salariés"],
        id="the number of the whole",
    ),
    # Un quart de finale a eu lieu.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
quart quart NOUN nsubj 5 Gender=Masc|Number=Sing
de de ADP case 3 -
finale finale NOUN nmod 1 Gender=Fem|Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Gender=Masc|Number=Sing
. . PUNCT punct 5 -
""",
        {},
        [],
        id="no part",
    ),
    # La seconde moitié des élèves arrive.
    pytest.param(
        """
La le DET det 2 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
seconde second ADJ amod 2 Gender=Fem|Number=Sing
moitié moitié NOUN nsubj 5 Gender=Fem|Number=Sing
des de ADP case 4 Definite=Def|Number=Plur|PronType=Art
élèves élève NOUN nmod 2 Number=Plur
arrive arriver VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
""",
        {},
        [],
        id="a part by its place",
    ),
    # Il a mis 556 postes sur 9 800 salariés en vente.
    pytest.param(
        """
Il il PRON nsubj 2 Gender=Masc|Number=Sing|PronType=Prs
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mis mettre VERB ROOT 2 Gender=Masc|Tense=Past|VerbForm=Part
556 556 NUM nummod 4 -
postes poste NOUN obj 2 Gender=Masc|Number=Plur
sur sur ADP case 8 -
9 9 NUM nummod 7 -
800 800 NUM nummod 8 -
salariés salarié NOUN obl:mod 2 Gender=Masc|Number=Plur
en en ADP case 10 -
vente vente NOUN nmod 8 Gender=Fem|Number=Sing
. . PUNCT punct 2 -
""",
        {},
        ["556 postes", "9 800 salariés"],
        id="two counts",
    ),
    # Ils étaient quelques milliers à défiler.
    pytest.param(
        """
Ils il PRON nsubj 3 Gender=Masc|Number=Plur|PronType=Prs
étaient être AUX cop 3 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
quelques quelque DET det 3 Number=Plur
milliers millier NOUN ROOT 3 Gender=Masc|Number=Plur
à à ADP mark 5 -
défiler défiler VERB acl 3 VerbForm=Inf
. . PUNCT punct 3 -
""",
        {},
        ["quelques milliers"],
        id="how many they were",
    ),
    # Ils sont deux frères.
    pytest.param(
        """
Ils il PRON nsubj 3 Gender=Masc|Number=Plur|PronType=Prs
sont être AUX cop 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
deux deux NUM nummod 3 -
frères frère NOUN ROOT 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
""",
        {},
        ["deux frères"],
        id="those who are two brothers",
    ),
    # La rencontre a duré 1 h 29.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
rencontre rencontre NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
1 1 NUM nummod 5 -
h heure NOUN obj 3 Gender=Fem|Number=Sing
29 29 NUM nmod 5 -
. . PUNCT punct 3 -
""",
        {},
        ["1 h 29"],
        id="hours and the rest",
    ),
    # Anne gagne en 2 h 5 min 33 s mardi.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 Gender=Fem|Number=Sing
gagne gagner VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 4 -
2 2 NUM nummod 4 -
h heure NOUN obl:mod 1 Gender=Fem|Number=Plur
5 5 NUM nummod 6 -
min min NOUN obj 1 Gender=Masc
33 33 NUM nummod 8 -
s s X nmod 6 -
mardi mardi NOUN nmod 8 Gender=Masc|Number=Sing
. . PUNCT punct 1 -
""",
        {},
        ["2 h 5 min 33 s"],
        id="hours, minutes and seconds",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_parts(table: str, names: dict[str, tuple[str, str]], expected: list[str]) -> None:
    reading = reading_of(table, names)
    assert [count.text(reading) for count in find_counts(reading)] == expected


# Norsud annonce un plan de départs volontaires de 55 postes sur 900 ouvriers.
PLAN = """
Norsud norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
plan plan NOUN obj 1 Gender=Masc|Number=Sing
de de ADP case 5 -
départs départ NOUN nmod 3 Gender=Masc|Number=Plur
volontaires volontaire ADJ amod 5 Number=Plur
de de ADP case 9 -
{part} {part} NUM nummod 9 -
postes poste NOUN nmod 5 Gender=Masc|Number=Plur
sur sur ADP case 12 -
{whole} {whole} NUM nummod 12 -
ouvriers ouvrier NOUN nmod 9 Gender=Masc|Number=Plur
. . PUNCT punct 1 -
"""


@pytest.mark.parametrize(("part", "whole", "wholes"), [("55", "900", [False, True]), ("55", "12", [False, False])])
def test_the_larger_number_behind_sur_is_the_whole(part: str, whole: str, wholes: list[bool]) -> None:
    found = find_counts(reading_of(PLAN.format(part=part, whole=whole), {}))
    assert [is_whole(count) for count in found] == wholes


def test_the_whole_measures_no_happening() -> None:
    told = read(PLAN.format(part="55", whole="900"), {"Norsud": COMPANY})
    assert [value for _, _, value in told.triples("quantity")] == ["55 postes"]
