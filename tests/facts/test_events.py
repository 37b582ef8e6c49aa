"""How happenings are labelled, when and where they are, and whether they are still to come, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, VEHICLE, Triple, read

Names = dict[str, tuple[str, str]]
ROLE_NAMES = ("organizes", "affects", "occurredIn", "occurredOn")

LABELS = [
    # Nouvelles. Norsud a lancé le Zéphyr à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 4 -
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lancé lancer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 4 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Klow": CITY, "Norsud": COMPANY, "Zéphyr": VEHICLE},
        ["lancement du Zéphyr"],
        id="verb: the lexicon's noun and whom it concerns",
    ),
    # Nouvelles. L'attaque de Klow, qui a duré, a choqué Luc.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
L' le DET det 3 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 12 Number=Sing
de de ADP case 5 -
Klow Klow PROPN nmod 3 -
, , PUNCT punct 12 -
qui qui PRON nsubj 9 PronType=Rel
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB acl:relcl 3 Number=Sing|Tense=Past|VerbForm=Part
, , PUNCT punct 12 -
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
choqué choquer VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN obj 12 Number=Sing
. . PUNCT punct 12 -
""",
        {"Luc": PERSON, "Klow": CITY},
        ["attaque de Klow"],
        id="up to a clause",
    ),
    # Nouvelles. Anne a battu Luc à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
battu battre VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN obj 4 -
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Luc": PERSON, "Klow": CITY},
        ["victoire d'Anne"],
        id="named after the winner",
    ),
    # Nouvelles. Norsud a fermé 3 000 sites vides à Klow lundi.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
3 3 NUM nummod 6 -
000 000 NUM nummod 7 -
sites site NOUN obj 4 Number=Plur
à à ADP case 9 -
Klow Klow PROPN obl:mod 4 Number=Sing
lundi lundi NOUN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        ["fermeture de 3 000 sites"],
        id="a number in two words",
    ),
    # Nouvelles. L'attaque à la barque peinte a duré à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
L' le DET det 3 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 9 Number=Sing
à à ADP case 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
barque barque NOUN nmod 3 Number=Sing
peinte peindre VERB acl 6 Number=Sing|Tense=Past|VerbForm=Part
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 11 -
Klow Klow PROPN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        ["attaque à la barque peinte"],
        id="with a bare participle",
    ),
    # Norsud annonce la fermeture de Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 Number=Sing
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 1 Number=Sing
de de ADP case 5 -
Valtel Valtel PROPN nmod 3 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        ["fermeture de Valtel"],
        id="a verb that is spelled like a noun",
    ),
    # Anne est élue au premier tour à Lima.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
élue élire VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
au à ADP case 5 Definite=Def|Number=Sing|PronType=Art
premier premier ADJ amod 5 Number=Sing
tour tour NOUN obl:mod 2 Number=Sing
à à ADP case 7 -
Lima Lima PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Lima": CITY},
        ["élection d'Anne"],
        id="a round is less than its election",
    ),
    # Le premier tour a lieu à Lima.
    pytest.param(
        """
Le le DET det 2 Definite=Def|Number=Sing|PronType=Art
premier premier ADJ amod 2 Number=Sing
tour tour NOUN nsubj 3 Number=Sing
a avoir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 3 Number=Sing
à à ADP case 6 -
Lima Lima PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Lima": CITY},
        ["premier tour"],
        id="a round by itself",
    ),
    # Norsud livre un navire lors d'une cérémonie à Lima.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
livre livrer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
navire navire NOUN obj 1 Number=Sing
lors lors ADP case 7 -
d' de ADP fixed 4 -
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
cérémonie cérémonie NOUN obl:mod 1 Number=Sing
à à ADP case 9 -
Lima Lima PROPN nmod 7 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Lima": CITY},
        ["livraison d'un navire"],
        id="an occasion is less than what is done there",
    ),
    # Une grève illimitée dès mercredi touche Lima.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
grève grève NOUN nsubj 5 Number=Sing
illimitée illimité ADJ amod 1 Number=Sing
dès dès ADP case 4 -
mercredi mercredi NOUN nmod 1 Number=Sing
touche toucher VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Lima Lima PROPN obj 5 -
. . PUNCT punct 5 -
""",
        {"Lima": CITY},
        ["grève illimitée"],
        id="a day is no part of the label",
    ),
    # Norsud perdra 450 emplois.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
perdra perdre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
450 450 NUM nummod 3 -
emplois emploi NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        ["suppression de 450 emplois"],
        id="what is counted may be a word of the trigger",
    ),
    # Norsud perdra onze emplois.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
perdra perdre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
onze onze NUM nummod 3 -
emplois emploi NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        ["suppression de onze emplois"],
        id="a vowel that is not elided",
    ),
    # Norsud décerne un prix à Anne.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
décerne décerner VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
prix prix NOUN obj 1 Number=Sing
à à ADP case 5 -
Anne Anne PROPN obl:arg 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Anne": PERSON},
        ["remise d'un prix à Anne"],
        id="what is given, and to whom",
    ),
    # Norsud annonce la suppression de 500 postes d'ici à 2026.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
suppression suppression NOUN obj 1 Number=Sing
de de ADP case 6 -
500 500 NUM nummod 6 -
postes poste NOUN nmod 3 Number=Plur
d' de ADP case 8 -
ici ici ADV nmod 6 -
à à ADP case 10 -
2026 2026 NUM obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        ["suppression de 500 postes"],
        id="by when is no part of the label",
    ),
    # Anne appelle à voter Luc à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
appelle appeler VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP mark 3 -
voter voter VERB xcomp 1 VerbForm=Inf
Luc Luc PROPN obj 3 -
à à ADP case 6 -
Klow Klow PROPN obl:arg 3 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Luc": PERSON, "Klow": CITY},
        [],
        id="a call to vote for somebody is no vote",
    ),
    # Norsud a signé un traité avec Valtel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
signé signer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 4 Definite=Ind|Gender=Masc|Number=Sing
traité traité NOUN obj 2 Gender=Masc|Number=Sing
avec avec ADP case 6 -
Valtel Valtel PROPN obl:arg 2 -
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        ["signature du traité"],
        id="a treaty is signed",
    ),
]


@pytest.mark.parametrize(("table", "names", "labels"), LABELS)
def test_label(table: str, names: Names, labels: list[str]) -> None:
    assert read(table, names).labels == labels


ROLES = [
    # L'élection de 2012 a eu lieu le 6 novembre 2012 à Klow.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 5 Number=Sing
de de ADP case 3 -
2012 2012 NUM nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Number=Sing
le le DET det 8 Definite=Def|Number=Sing|PronType=Art
6 6 NUM obl:mod 5 -
novembre novembre NOUN nmod 8 Number=Sing
2012 2012 NUM nmod 9 -
à à ADP case 12 -
Klow Klow PROPN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("élection de 2012", "occurredOn", "2012-11-06"), ("élection de 2012", "occurredIn", "Klow")],
        id="vaguer date dropped",
    ),
    # Syldavie : crash d'un avion.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 2 -
crash crash NOUN appos 0 Number=Sing
d' de ADP case 5 -
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
avion avion NOUN nmod 2 Number=Sing
. . PUNCT punct 0 -
""",
        {"Syldavie": COUNTRY},
        [("crash d'un avion", "occurredIn", "Syldavie")],
        id="place before the colon of a title",
    ),
    # Crash d'un avion. Le Zéphyr s'est écrasé à Klow.
    pytest.param(
        """
Crash crash NOUN ROOT 0 Number=Sing
d' de ADP case 3 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
avion avion NOUN nmod 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nsubj 9 Number=Sing
s' se PRON expl:comp 9 Reflex=Yes
est être AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 11 -
Klow Klow PROPN obl:mod 9 -
. . PUNCT punct 9 -
""",
        {"Klow": CITY, "Zéphyr": VEHICLE},
        [("Crash d'un avion", "affects", "Zéphyr"), ("Crash d'un avion", "occurredIn", "Klow")],
        id="what the text says of the title's happening",
    ),
    # Le procès d'Anne s'ouvrira à Klow lundi.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
procès procès NOUN nsubj 5 Number=Sing
d' de ADP case 3 -
Anne Anne PROPN nmod 1 -
s' se PRON expl:comp 5 Reflex=Yes
ouvrira ouvrir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 Number=Sing
lundi lundi NOUN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [
            ("Anne", "participatedIn", "procès d'Anne"),
            ("procès d'Anne", "occurredIn", "Klow"),
            ("procès d'Anne", "occurredOn", "2024-05-20"),
        ],
        id="subject of a light verb",
    ),
    # Les suppressions de postes à Klow ont duré.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
suppressions suppression NOUN nsubj 7 Number=Plur
de de ADP case 3 -
postes poste NOUN nmod 1 Number=Plur
à à ADP case 5 -
Klow Klow PROPN nmod 1 Number=Sing
ont avoir AUX aux:tense 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("suppressions de postes à Klow", "occurredIn", "Klow")],
        id="a place does not cut posts",
    ),
    # Anne est morte à Klow, dans le Tarn, à 80 ans.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
est être AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
morte mourir VERB ROOT 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 4 -
Klow Klow PROPN obl:arg 2 Number=Sing
, , PUNCT punct 8 -
dans dans ADP case 8 -
le le DET det 8 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
Tarn Tarn PROPN obl:mod 2 Gender=Masc|Number=Sing
, , PUNCT punct 13 -
à à ADP case 12 -
80 80 NUM nummod 12 -
ans an NOUN obl:mod 2 Gender=Masc|Number=Plur
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Klow": CITY, "Tarn": ("Place", "Region")},
        [
            ("mort d'Anne", "affects", "Anne"),
            ("Anne", "diedIn", "Klow"),
            ("Anne", "diedIn", "Tarn"),
            ("Anne", "age", "80"),
            ("mort d'Anne", "occurredIn", "Klow"),
            ("mort d'Anne", "occurredIn", "Tarn"),
            ("Klow", "locatedIn", "Tarn"),
        ],
        id="a place does not cause a death",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), ROLES)
def test_roles_date_and_place(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples() == triples


STATUSES = [
    # Norsud lancera le Zéphyr jeudi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
lancera lancer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 1 Number=Sing
jeudi jeudi NOUN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Zéphyr": VEHICLE},
        {("affects", "planned"), ("occurredOn", "planned"), ("organizes", "planned")},
        id="future",
    ),
    # Norsud a lancé le Zéphyr lundi.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lancé lancer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 2 Number=Sing
lundi lundi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY, "Zéphyr": VEHICLE},
        {("affects", "asserted"), ("occurredOn", "asserted"), ("organizes", "asserted")},
        id="past",
    ),
    # L'élection du 20 mai a lieu à Klow.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 5 Number=Sing
du de ADP case 3 Definite=Def|Number=Sing|PronType=Art
20 20 NUM nmod 1 -
mai mai NOUN nmod 3 Number=Sing
a avoir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 5 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        {("occurredIn", "planned"), ("occurredOn", "planned")},
        id="dated after the article",
    ),
    # L'élection a lieu à Klow. L'élection du 20 mai approche.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 2 Number=Sing
a avoir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 2 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
L' le DET det 8 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 12 Number=Sing
du de ADP case 10 Definite=Def|Number=Sing|PronType=Art
20 20 NUM nmod 8 -
mai mai NOUN nmod 10 Number=Sing
approche approcher VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
        {("occurredIn", "planned"), ("occurredOn", "planned")},
        id="dated after the article in another sentence",
    ),
    # L'élection du 6 mai a lieu à Klow.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 5 Number=Sing
du de ADP case 3 Definite=Def|Number=Sing|PronType=Art
6 6 NUM nmod 1 -
mai mai NOUN nmod 3 Number=Sing
a avoir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 5 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        {("occurredIn", "asserted"), ("occurredOn", "asserted")},
        id="dated before the article",
    ),
    # Une panne dure. Des plaintes auraient été reçues à Klow pendant la panne.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN nsubj 2 Number=Sing
dure durer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
Des un DET det 5 Definite=Ind|Number=Plur|PronType=Art
plaintes plainte NOUN nsubj:pass 8 Number=Plur
auraient avoir AUX aux:tense 8 Mood=Cnd|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
reçues recevoir VERB ROOT 8 Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 10 -
Klow Klow PROPN obl:mod 8 -
pendant pendant ADP case 13 -
la le DET det 13 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN obl:mod 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        {("occurredIn", "reported")},
        id="known, and what fills its role is hearsay",
    ),
    # Luc a été arrêté, annonce Anne.
    pytest.param(
        """
Luc Luc PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
arrêté arrêter VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
, , PUNCT punct 5 -
annonce annoncer VERB parataxis 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN nsubj 5 -
. . PUNCT punct 3 -
""",
        {"Luc": PERSON},
        {("affects", "reported")},
        id="an arrest is news, whoever reports it",
    ),
]


@pytest.mark.parametrize(("table", "names", "statuses"), STATUSES)
def test_the_status_of_a_role(table: str, names: Names, statuses: set[tuple[str, str]]) -> None:
    said = {(fact.property, fact.status) for fact in read(table, names, cues=("annonce",)).facts}
    assert {each for each in said if each[0] in ROLE_NAMES} == statuses
