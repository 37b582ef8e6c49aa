"""What is counted, with its number and its unit, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.numbers.counting import find_counts
from kg.facts.numbers.tolls import is_news
from tests.facts.hand_read import reading_of

# Norsud emploie 27 000 salariés étrangers et vend près de 3 millions d'euros.
NUMBERS = """
Norsud Norsud PROPN nsubj 1 -
emploie employer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
27 27 NUM nummod 3 -
000 000 NUM nummod 4 -
salariés salarié NOUN obj 1 Number=Plur
étrangers étranger ADJ amod 4 Number=Plur
et et CCONJ cc 7 -
vend vendre VERB conj 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
près près ADV obj 7 -
de de ADP case 11 -
3 3 NUM nummod 11 -
millions million NOUN obl:arg 8 Number=Plur
d' de ADP case 13 -
euros euro NOUN nmod 11 Number=Plur
. . PUNCT punct 1 -
"""
# Des milliers de gens ont fui les deux villes 12 fois il y a 3 ans.
VAGUE = """
Des un DET det 1 -
milliers millier NOUN nsubj 5 Number=Plur
de de ADP case 3 -
gens gens NOUN nmod 1 Number=Plur
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fui fuir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
les le DET det 8 Definite=Def|Number=Plur|PronType=Art
deux deux NUM nummod 8 -
villes ville NOUN obj 5 Number=Plur
12 12 NUM nummod 10 -
fois fois NOUN obl:mod 5 Number=Plur
après après ADP case 13 -
3 3 NUM nummod 13 -
ans an NOUN obl:mod 5 Number=Plur
. . PUNCT punct 5 -
"""
# Le prix recule de 5 % du total à 120 km/h en une vingtaine de points.
UNITS = """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
prix prix NOUN nsubj 2 Number=Sing
recule reculer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP case 5 -
5 5 NUM nummod 5 -
% % NOUN obl:arg 2 -
du de ADP case 7 -
total total NOUN nmod 5 Number=Sing
à à ADP case 10 -
120 120 NUM nummod 10 -
km km NOUN obl:mod 2 -
/ / PUNCT punct 12 -
h h NOUN nmod 10 -
en en ADP case 15 -
une un DET det 15 Definite=Ind|Number=Sing|PronType=Art
vingtaine vingtaine NOUN obl:mod 2 Number=Sing
de de ADP case 17 -
points point NOUN nmod 15 Number=Plur
. . PUNCT punct 2 -
"""


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            NUMBERS,
            [
                ("27 000 salariés étrangers", "27000", "salariés", False),
                ("3 millions d'euros", "3", "près", True),
            ],
        ),
        (
            UNITS,
            [
                ("5 % du total", "5", "%", True),
                ("120 km / h", "120", "km", True),
                ("une vingtaine de points", "20", "vingtaine", True),
            ],
        ),
    ],
    ids=["numbers", "units"],
)
def test_counts(table: str, expected: list[tuple[str, str, str, bool]]) -> None:
    reading = reading_of(table, {})
    found = [(each.text(reading), each.digits, each.place.text, each.is_measure) for each in find_counts(reading)]
    assert found == expected


def test_what_tells_the_reader_nothing() -> None:
    reading = reading_of(VAGUE, {})
    counts = list(find_counts(reading))
    assert [each.text(reading) for each in counts] == ["milliers de gens", "deux villes", "12 fois", "3 ans"]
    assert [each.text(reading) for each in counts if is_news(each)] == ["milliers de gens"]


# Après 7 ans de guerre, Anne part pendant 3 jours.
LASTING = """
Après après ADP case 2 -
7 7 NUM nummod 2 -
ans an NOUN obl:mod 7 Number=Plur
de de ADP case 4 -
guerre guerre NOUN nmod 2 Number=Sing
, , PUNCT punct 7 -
Anne Anne PROPN nsubj 7 -
part partir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
pendant pendant ADP case 10 -
3 3 NUM nummod 10 -
jours jour NOUN obl:mod 7 Number=Plur
. . PUNCT punct 7 -
"""


def test_how_long_something_lasts() -> None:
    reading = reading_of(LASTING, {})
    assert [each.text(reading) for each in find_counts(reading) if is_news(each)] == ["7 ans de guerre", "3 jours"]


# 12 des 27 clubs ont voté par 200 voix contre 50 la baisse de 75 % à 50 %.
SHARES = """
12 12 NUM nsubj 5 -
des de ADP case 3 -
27 27 NUM nummod 3 -
clubs club NOUN nmod 0 Number=Plur
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
voté voter VERB ROOT 5 Tense=Past|VerbForm=Part
par par ADP case 8 -
200 200 NUM nummod 8 -
voix voix NOUN obl:mod 5 Number=Plur
contre contre ADP case 10 -
50 50 NUM nmod 8 -
la le DET det 12 Definite=Def|Number=Sing|PronType=Art
baisse baisse NOUN obj 5 Number=Sing
de de ADP case 15 -
75 75 NUM nummod 15 -
% % NOUN nmod 12 -
à à ADP case 18 -
50 50 NUM nummod 18 -
% % NOUN nmod 15 -
. . PUNCT punct 5 -
"""


def test_shares_numbers_alone_and_spans() -> None:
    found = [each.text(reading) for reading in [reading_of(SHARES, {})] for each in find_counts(reading)]
    assert found == ["12 des 27 clubs", "200 voix", "50", "75 % à 50 %"]


# Il tombera entre 100 et 150 mm. Le prix passe de 3 à 5 euros par litre avec 60 à 70 % de taxes.
RANGES = """
Il il PRON nsubj 1 Number=Sing|PronType=Prs
tombera tomber VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
entre entrer ADP case 3 -
100 100 NUM nummod 6 -
et et CCONJ cc 5 -
150 150 NUM conj 3 -
mm millimètre NOUN obj 1 -
. . PUNCT punct 1 -
Le le DET det 9 Definite=Def|Number=Sing|PronType=Art
prix prix NOUN nsubj 10 Number=Sing
passe passer VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP case 15 -
3 3 NUM nummod 15 -
à à ADP case 14 -
5 5 NUM nmod 12 -
euros euro NOUN obl:arg 10 Number=Plur
par par ADP case 17 -
litre litre NOUN obl:mod 10 Number=Sing
avec avec ADP case 22 -
60 60 NUM nummod 22 -
à à ADP case 21 -
70 70 NUM obl:arg 19 -
% pourcent NOUN obl:mod 10 -
de de ADP case 24 -
taxes taxe NOUN nmod 22 Number=Plur
. . PUNCT punct 10 -
"""
# Il y a eu 320 voix pour et 210 contre. Klow ferme sept des seize temples et 15 ou 20 ponts à 30 km de Szohod.
SIDES = """
Il il PRON expl:subj 3 Number=Sing|PronType=Prs
y y PRON expl:comp 3 PronType=Prs
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
320 320 NUM nummod 5 -
voix voix NOUN obj 3 Number=Plur
pour pour ADP case 8 -
et et CCONJ cc 8 -
210 210 NUM nummod 9 -
contre contre ADP obl:mod 3 -
. . PUNCT punct 3 -
Klow Klow PROPN ROOT 11 Number=Sing
ferme ferme ADJ amod 11 Number=Sing
sept sept NUM nummod 21 -
des de ADP case 16 Definite=Def|Number=Plur|PronType=Art
seize seize NUM nummod 16 -
temples temple NOUN nmod 13 Number=Plur
et et CCONJ cc 18 -
15 15 NUM conj 13 -
ou ou CCONJ cc 20 -
20 20 NUM conj 13 -
ponts pont NOUN nmod 11 Number=Plur
à à ADP case 24 -
30 30 NUM nummod 24 -
km kilomètre NOUN nmod 21 Number=Plur
de de ADP case 26 -
Szohod Szohod PROPN nmod 24 -
. . PUNCT punct 11 -
"""
# La réunion a été écourtée de 8 minutes. Il tombe une plaque de 93 mm x 156 mm à 23°C.
SHIFT = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
réunion réunion NOUN nsubj:pass 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
écourtée écourter VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 7 -
8 8 NUM nummod 7 -
minutes minute NOUN obl:arg 4 Number=Plur
. . PUNCT punct 4 -
Il il PRON nsubj 10 Number=Sing|PronType=Prs
tombe tombe VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 12 Definite=Ind|Number=Sing|PronType=Art
plaque plaque NOUN obj 10 Number=Sing
de de ADP case 15 -
93 93 NUM nummod 15 -
mm millimètre NOUN nmod 12 -
x x ADP case 18 -
156 156 NUM nummod 18 -
mm millimètre NOUN obl:mod 10 -
à à ADP case 21 -
23 23 NUM nummod 21 -
° degré NOUN nmod 18 -
C c NOUN nmod 21 -
. . PUNCT punct 10 -
"""


def _texts(table: str) -> list[str]:
    reading = reading_of(table, {})
    return [each.text(reading) for each in find_counts(reading) if is_news(each)]


def test_both_ends_of_a_range_and_what_it_is_counted_by() -> None:
    assert _texts(RANGES) == ["100 et 150 mm", "3 à 5 euros par litre", "60 à 70 % de taxes"]


def test_the_other_side_of_a_vote_and_a_distance_without_the_place() -> None:
    assert _texts(SIDES) == ["320 voix", "210", "sept des seize temples", "15 ou 20 ponts", "30 km"]


def test_by_how_much_something_is_broken_off_and_measures_of_two_sides() -> None:
    assert _texts(SHIFT) == ["8 minutes", "93 mm x 156 mm", "23 °"]


# Le marathon de Klow dure 2 h 6 min. La grève dure depuis dix jours.
CLOCK = """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
marathon marathon NOUN nsubj 4 Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
dure dure VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
2 2 NUM nummod 6 -
h heure NOUN nmod 8 Number=Plur
6 6 NUM nummod 8 -
min min NOUN obj 4 -
. . PUNCT punct 4 -
La le DET det 11 Definite=Def|Number=Sing|PronType=Art
grève grève NOUN nsubj 12 Number=Sing
dure dure VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
depuis depuis ADP case 15 -
dix dix NUM nummod 15 -
jours jour NOUN obl:mod 12 Number=Plur
. . PUNCT punct 12 -
"""
# Une mère de trois enfants a fui Klow.
FAMILY = """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
mère mère NOUN nsubj 6 Number=Sing
de de ADP case 4 -
trois trois NUM nummod 4 -
enfants enfant NOUN nmod 1 Number=Plur
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fui fuir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 6 Number=Sing
. . PUNCT punct 6 -
"""


@pytest.mark.parametrize(("table", "expected"), [(CLOCK, ["2 h 6 min", "dix jours"]), (FAMILY, [])])
def test_hours_with_minutes_how_long_it_has_lasted_and_children(table: str, expected: list[str]) -> None:
    assert _texts(table) == expected


# Les ventes ont progressé de 8 % en 2014 à 20 euros.
YEAR = """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
ventes vente NOUN nsubj 3 Number=Plur
ont avoir AUX aux:tense 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
progressé progresser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 6 -
8 8 NUM nummod 6 -
% % NOUN obl:arg 3 -
en en ADP case 8 -
2014 2014 NUM obl:mod 3 -
à à ADP case 11 -
20 20 NUM nummod 11 -
euros euro NOUN obl:arg 3 Number=Plur
. . PUNCT punct 3 -
"""


def test_a_year_is_no_lower_end() -> None:
    assert _texts(YEAR) == ["8 %", "20 euros"]
