"""Which happening a number measures, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # Une marche touche Klow. 500 personnes y ont participé.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
marche marche NOUN nsubj 2 Number=Sing
touche toucher VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 2 -
. . PUNCT punct 2 -
500 500 NUM nummod 6 -
personnes personne NOUN nsubj 9 Number=Plur
y y PRON obl:mod 9 -
ont avoir AUX aux:tense 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
participé participer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [("marche", "quantity", "500 personnes")],
        id="how many came to what was told before",
    ),
    # 500 personnes ont participé à une marche.
    pytest.param(
        """
500 500 NUM nummod 1 -
personnes personne NOUN nsubj 3 Number=Plur
ont avoir AUX aux:tense 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
participé participer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 6 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
marche marche NOUN obl:arg 3 Number=Sing
. . PUNCT punct 3 -
""",
        {},
        [("marche", "quantity", "500 personnes")],
        id="how many came to something",
    ),
    # Mardi, ce sont 300 postes qui ont été supprimés.
    pytest.param(
        """
Mardi mardi NOUN obl:mod 5 Number=Sing
, , PUNCT punct 0 -
ce ce PRON nsubj 5 Number=Sing|PronType=Dem
sont être AUX cop 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 5 -
postes poste NOUN ROOT 5 Number=Plur
qui qui PRON nsubj:pass 9 PronType=Rel
ont avoir AUX aux:tense 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
supprimés supprimer VERB acl:relcl 5 Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 5 -
""",
        {},
        [("suppression de 300 postes", "quantity", "300 postes")],
        id="what a cleft counts is counted in its clause",
    ),
    # Anne a chuté à Klow mardi à 12 kilomètres de l'arrivée.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
chute chute NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 3 -
à à ADP case 7 -
12 12 NUM nummod 7 -
kilomètres kilomètre NOUN obl:mod 3 Number=Plur
de de ADP case 10 -
l' le DET det 10 Definite=Def|Number=Sing|PronType=Art
arrivée arrivée NOUN nmod 7 Number=Sing
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [],
        id="how far from something it happens measures nothing",
    ),
    # Norsud annonce le rachat de Valtel pour 3 milliards d'euros: the parser hangs the price on the verb.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
rachat rachat NOUN obj 1 Number=Sing
de de ADP case 5 -
Valtel Valtel PROPN nmod 3 -
pour pour ADP case 8 -
3 3 NUM nummod 8 -
milliards milliard NOUN obl:mod 1 Number=Plur
d' de ADP case 10 -
euros euro NOUN nmod 8 Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [("rachat de Valtel", "quantity", "3 milliards d'euros")],
        id="what something is bought for",
    ),
    # Norsud a subi une panne de la machine numéro 12.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
les le DET det 5 Definite=Def|Number=Plur|PronType=Art
numéro numéro NOUN obj 3 Number=Plur
12 12 NUM nummod 7 -
mondiaux mondial NOUN nmod 5 Number=Plur
de de ADP case 9 -
Norsud Norsud PROPN nmod 5 -
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [],
        id="a number that says which one it is counts nothing",
    ),
    # Le site, découvert à Klow, compte 84 tombes.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
site site NOUN nsubj 7 Gender=Masc|Number=Sing
, , PUNCT punct 3 -
découvert découvrir VERB acl 1 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
, , PUNCT punct 3 -
compte compter VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
84 84 NUM nummod 9 -
tombes tombe NOUN obj 7 Number=Plur
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("découverte du site", "quantity", "84 tombes")],
        id="what was done to a subject without a name",
    ),
    # Un incendie a touché Klow. Les dégâts atteignent 4 millions d'euros.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Les le DET det 7 Definite=Def|Number=Plur|PronType=Art
dégâts dégât NOUN nsubj 8 Number=Plur
atteignent atteindre VERB ROOT 8 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
4 4 NUM nummod 10 -
millions million NOUN obj 8 Number=Plur
d' de ADP case 12 -
euros euro NOUN nmod 10 Number=Plur
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [("incendie", "quantity", "4 millions d'euros")],
        id="the damage of the fire told before",
    ),
    # Une panne touche Norsud ; 45 usines.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN nsubj 2 Number=Sing
touche toucher VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 2 -
; ; PUNCT punct 2 -
45 45 NUM nummod 6 -
usines usine NOUN obl:mod 2 Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY},
        [],
        id="behind a semicolon",
    ),
    # La baisse de la publication de Norsud de 75 % a touché Klow.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
baisse baisse NOUN nsubj 11 Number=Sing
de de ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
publication publication NOUN nmod 1 Number=Sing
de de ADP case 6 -
Norsud Norsud PROPN nmod 4 -
de de ADP case 9 -
75 75 NUM nummod 9 -
% % NOUN nmod 4 -
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 11 -
. . PUNCT punct 11 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("baisse de la publication de Norsud de 75 %", "quantity", "75 %")],
        id="the fall and not what falls",
    ),
    # Anne a été libérée à Klow après avoir été retenue pendant 44 jours.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
libérée libérer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
après après ADP mark 9 -
avoir avoir AUX aux:tense 9 VerbForm=Inf
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
retenue retenir VERB advcl 3 Number=Sing|Tense=Past|VerbForm=Part
pendant pendant ADP case 12 -
44 44 NUM nummod 12 -
jours jour NOUN obl:mod 9 Number=Plur
. . PUNCT punct 3 -
""",
        {"Anne": ("Person", ""), "Klow": CITY},
        [],
        id="no length of what comes after",
    ),
    # La mission touche Klow. Elle durera 16 mois.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
mission mission NOUN nsubj 2 Gender=Fem|Number=Sing
touche toucher VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 2 -
. . PUNCT punct 2 -
Elle elle PRON nsubj 6 Gender=Fem|Number=Sing|Person=3|PronType=Prs
durera durer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
16 16 NUM nummod 8 -
mois mois NOUN obj 6 Number=Plur
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [("mission", "quantity", "16 mois")],
        id="a pronoun for a happening",
    ),
    # Norsud : 60 clients arrêtés à Klow.
    pytest.param(
        """
Norsud Norsud PROPN ROOT 0 -
: : PUNCT punct 3 -
60 60 NUM nummod 3 -
clients client NOUN appos 0 Number=Plur
arrêtés arrêter VERB acl 3 Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 6 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 0 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("arrestation de 60 clients", "quantity", "60 clients")],
        id="what was done to those counted",
    ),
    # Une explosion a frappé Klow. On a mobilisé 120 pompiers.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
On on PRON nsubj 8 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mobilisé mobiliser VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
120 120 NUM nummod 10 -
pompiers pompier NOUN obj 8 Number=Plur
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [("explosion", "quantity", "120 pompiers")],
        id="of a happening that is not drawn, given to the one that is",
    ),
    # Après 17 ans de travaux, Norsud quitte Klow.
    pytest.param(
        """
Après après ADP case 2 -
17 17 NUM nummod 2 -
ans an NOUN obl:mod 7 Number=Plur
de de ADP case 4 -
travaux travaux NOUN nmod 2 Number=Plur
, , PUNCT punct 7 -
Norsud Norsud PROPN nsubj 7 -
quitte quitter VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 7 -
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        id="no length of what follows it",
    ),
    # Norsud peut accueillir 900 clients à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
peut pouvoir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
accueillir accueillir VERB xcomp 1 VerbForm=Inf
900 900 NUM nummod 4 -
clients client NOUN obj 2 Number=Plur
à à ADP case 6 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("Norsud", "quantity", "900 clients")],
        id="how much something can hold is no happening",
    ),
    # Un séisme de magnitude 6,2 a frappé Klow.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 6 Number=Sing
de de ADP case 3 -
magnitude magnitude NOUN nmod 1 Number=Sing
6,2 6,2 NUM nmod 3 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 6 -
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [("séisme de magnitude 6,2", "quantity", "magnitude 6,2")],
        id="a degree on a scale",
    ),
    # Un séisme a eu lieu à 30 km de Klow.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 6 -
30 30 NUM nummod 6 -
km kilomètre NOUN obl:mod 3 Number=Plur
de de ADP case 8 -
Klow Klow PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [],
        id="how far away a place is",
    ),
    # Un séisme a secoué Klow. D'une magnitude de 7,2, il a été suivi d'un tsunami.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
secoué secouer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
D' de ADP case 8 -
une un DET det 8 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
magnitude magnitude NOUN obl:mod 15 Gender=Fem|Number=Sing
de de ADP case 10 -
7,2 7,2 NUM nmod 8 -
, , PUNCT punct 8 -
il il PRON nsubj:pass 15 Gender=Masc|Number=Sing|PronType=Prs
a avoir AUX aux:tense 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 15 Tense=Past|VerbForm=Part
suivi suivre VERB ROOT 15 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
d' de ADP case 18 -
un un DET det 18 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
tsunami tsunami NOUN obl:agent 15 Gender=Masc|Number=Sing
. . PUNCT punct 15 -
""",
        {"Klow": CITY},
        [("séisme", "quantity", "magnitude de 7,2")],
        id="its strength is that of what a pronoun takes up",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_measured(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == triples


# {noun} était de 9 % lors du référendum.
DURING = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
{noun} {noun} NOUN nsubj 5 Number=Sing
était être AUX cop 5 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
de de ADP case 5 -
9 9 NUM nummod 5 -
% % NOUN ROOT 5 Gender=Masc
lors lors ADV advmod 5 -
du de ADP case 8 Definite=Def|Number=Sing|PronType=Art
référendum référendum NOUN obl:arg 6 Number=Sing
. . PUNCT punct 5 -
"""


@pytest.mark.parametrize(("noun", "amounts"), [("participation", ["9 %"]), ("misère", [])])
def test_what_is_so_large_during_a_vote_need_not_be_the_votes(noun: str, amounts: list[str]) -> None:
    told = read(DURING.format(noun=noun), {}).triples("quantity")
    assert [amount for _, _, amount in told] == amounts


def test_the_turnout_is_that_of_an_election() -> None:
    # Le scrutin en 2019 est passé. Une motion de censure passe en 2020. La participation était de 9 %.
    told = read(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
scrutin scrutin NOUN nsubj 5 Number=Sing
en en ADP case 3 -
2019 2019 NUM nmod 1 -
est être AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 5 -
Une un DET det 8 Definite=Ind|Number=Sing|PronType=Art
motion motion NOUN nsubj 11 Number=Sing
de de ADP case 10 -
censure censure NOUN nmod 8 -
passe passer VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 13 -
2020 2020 NUM obl:mod 11 -
. . PUNCT punct 11 -
La le DET det 16 Definite=Def|Number=Sing|PronType=Art
participation participation NOUN nsubj 20 Number=Sing
était être AUX cop 20 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
de de ADP case 20 -
9 9 NUM nummod 20 -
% % NOUN ROOT 20 Gender=Masc
. . PUNCT punct 20 -
""",
        {},
    )
    assert told.triples("quantity") == [("scrutin en 2019", "quantity", "9 %")]


# Norsud {verb} Valtel. L'action a perdu 4 %.
LOST = """
Norsud Norsud PROPN nsubj 1 -
{verb} VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
{object}
. . PUNCT punct 1 -
L' le DET det 5 Definite=Def|Number=Sing|PronType=Art
action action NOUN nsubj 7 Gender=Fem|Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
perdu perdre VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
4 4 NUM nummod 9 -
% % SYM obj 7 -
. . PUNCT punct 7 -
"""


def test_the_share_that_a_stock_loses_is_not_of_what_was_told_before() -> None:
    told = read(LOST.format(verb="rachète racheter", object="Valtel Valtel PROPN obj 1 -"), {"Valtel": COMPANY})
    assert told.events
    assert told.triples("quantity") == []


def test_how_large_a_town_is_that_does_something() -> None:
    told = read(
        """
Klow Klow PROPN nsubj 7 -
, , PUNCT punct 5 -
avec avec ADP case 5 -
ses son DET det 5 Number=Plur|Poss=Yes
3000 3000 NUM nummod 5 -
habitants habitant NOUN obl:mod 7 Gender=Masc|Number=Plur
, , PUNCT punct 5 -
élit élire VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 7 -
. . PUNCT punct 7 -
""",
        {"Klow": CITY, "Anne": PERSON},
    )
    assert told.events
    assert told.triples("quantity") == []
