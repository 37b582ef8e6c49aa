"""Numbers of polls, tolls that hold no longer, and what goes on with a number told before, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # Un sondage a été publié. Selon ce sondage, 62 % des habitants aiment Klow.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
sondage sondage NOUN nsubj:pass 4 Gender=Masc|Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
publié publier VERB ROOT 4 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 4 -
Selon selon ADP case 8 -
ce ce DET det 8 Gender=Masc|Number=Sing|PronType=Dem
sondage sondage NOUN obl:mod 14 Gender=Masc|Number=Sing
, , PUNCT punct 8 -
62 62 NUM nummod 11 -
% pourcent NOUN nsubj 14 Gender=Masc
des de ADP case 13 Definite=Def|Number=Plur|PronType=Art
habitants habitant NOUN nmod 11 Gender=Masc|Number=Plur
aiment aimer VERB ROOT 14 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 14 Gender=Fem|Number=Sing
. . PUNCT punct 14 -
""",
        {"Klow": CITY},
        [("sondage", "quantity", "62 % des habitants")],
        id="those who answer a poll",
    ),
    # Une attaque a fait 17 morts à Klow. Un précédent bilan faisait état de 12 morts.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
17 17 NUM nummod 5 -
morts mort NOUN obj 3 Gender=Masc|Number=Plur
à à ADP case 7 -
Klow Klow PROPN obl:mod 3 Gender=Fem|Number=Sing
. . PUNCT punct 3 -
Un un DET det 11 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
précédent précédent ADJ amod 11 Gender=Masc|Number=Sing
bilan bilan NOUN nsubj 12 Gender=Masc|Number=Sing
faisait faire VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
état état NOUN obj 12 Gender=Masc|Number=Sing
de de ADP case 16 -
12 12 NUM nummod 16 -
morts mort NOUN obl:arg 13 Gender=Masc|Number=Plur
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
        [("attaque", "deaths", "17")],
        id="a toll that no longer holds",
    ),
    # Une attaque a visé Klow. Le bilan est passé de 12 à 17 morts.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visé viser VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Gender=Masc|Number=Sing
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
bilan bilan NOUN nsubj 9 Gender=Masc|Number=Sing
est être AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 9 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 14 -
12 12 NUM nummod 14 -
à à ADP case 13 -
17 17 NUM obl:arg 11 -
morts mort NOUN obl:arg 9 Gender=Masc|Number=Plur
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [("attaque", "deaths", "17")],
        id="a toll that rises",
    ),
    # Un naufrage a endeuillé Klow. Dix personnes sont toujours portées disparues.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
naufrage naufrage NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
endeuillé endeuiller VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Dix Dix NUM nummod 7 -
personnes personne NOUN nsubj:pass 10 Gender=Fem|Number=Plur
sont être AUX aux:pass 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
toujours toujours ADV advmod 10 -
portées porter VERB ROOT 10 Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part
disparues disparu ADJ advcl 10 Gender=Fem|Number=Plur
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [("naufrage", "quantity", "Dix personnes")],
        id="those who are missing",
    ),
    # Un incendie a touché Klow ; une rue est fermée. Les dégâts sont évalués à 15 millions d'euros.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
; ; PUNCT punct 9 -
une un DET det 7 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
rue rue NOUN nsubj 9 Gender=Fem|Number=Sing
est être AUX aux:pass 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermée fermer VERB parataxis 3 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 3 -
Les le DET det 12 Definite=Def|Number=Plur|PronType=Art
dégâts dégât NOUN nsubj:pass 14 Gender=Masc|Number=Plur
sont être AUX aux:pass 14 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
évalués évaluer VERB ROOT 14 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 17 -
15 15 NUM nummod 17 -
millions million NOUN obl:arg 14 Gender=Masc|Number=Plur
d' de ADP case 19 -
euros euro NOUN nmod 17 Gender=Masc|Number=Plur
. . PUNCT punct 14 -
""",
        {"Klow": CITY},
        [("incendie", "quantity", "15 millions d'euros")],
        id="behind a semicolon",
    ),
    # Norsud a vendu 300 avions, dont 12 cargos.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vendu vendre VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
300 300 NUM nummod 4 -
avions avion NOUN obj 2 Gender=Masc|Number=Plur
, , PUNCT punct 8 -
dont dont PRON nmod 8 PronType=Rel
12 12 NUM nummod 8 -
cargos cargo NOUN obl:mod 2 Gender=Masc|Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY},
        [("vente de 300 avions", "quantity", "300 avions"), ("vente de 300 avions", "quantity", "12 cargos")],
        id="of which so many",
    ),
    # Le budget de Norsud atteint 7 milliards de livres (8 milliards de dollars).
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
budget budget NOUN nsubj 4 Gender=Masc|Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
atteint atteindre VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
7 7 NUM nummod 6 -
milliards milliard NOUN obj 4 Gender=Masc|Number=Plur
de de ADP case 8 -
livres livre NOUN nmod 6 Gender=Masc|Number=Plur
( ( PUNCT punct 11 -
8 8 NUM nummod 11 -
milliards milliard NOUN appos 6 Gender=Masc|Number=Plur
de de ADP case 13 -
dollars dollar NOUN nmod 11 Gender=Masc|Number=Plur
) ) PUNCT punct 11 -
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "7 milliards de livres"), ("Norsud", "quantity", "8 milliards de dollars")],
        id="in another currency",
    ),
    # Norsud exploite un parc de 240 navires.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
exploite exploiter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
parc parc NOUN obj 1 Gender=Masc|Number=Sing
de de ADP case 6 -
240 240 NUM nummod 6 -
navires navire NOUN nmod 3 Gender=Masc|Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "240 navires")],
        id="what somebody has many of",
    ),
    # Le tribunal de Klow a condamné Norsud à rendre 3 millions d'euros.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
tribunal tribunal NOUN nsubj 5 Gender=Masc|Number=Sing
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
condamné condamner VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 5 -
à à ADP mark 8 -
rendre rendre VERB xcomp 5 VerbForm=Inf
3 3 NUM nummod 10 -
millions million NOUN obj 8 Gender=Masc|Number=Plur
d' de ADP case 12 -
euros euro NOUN nmod 10 Gender=Masc|Number=Plur
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Norsud": COMPANY},
        [("condamnation de Norsud", "quantity", "3 millions d'euros")],
        id="a fine to be paid",
    ),
    # Norsud a rappelé 300 avions. L'an dernier, la production avait chuté de 24 %.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
rappelé rappeler VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
300 300 NUM nummod 4 -
avions avion NOUN obj 2 Gender=Masc|Number=Plur
. . PUNCT punct 2 -
L' le DET det 7 Definite=Def|Number=Sing|PronType=Art
an an NOUN obl:mod 13 Gender=Masc|Number=Sing
dernier dernier ADJ amod 7 Gender=Masc|Number=Sing
, , PUNCT punct 7 -
la le DET det 11 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
production production NOUN nsubj 13 Gender=Fem|Number=Sing
avait avoir AUX aux:tense 13 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
chuté chuter VERB ROOT 13 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
de de ADP case 16 -
24 24 NUM nummod 16 -
% pourcent NOUN obl:arg 13 Gender=Masc
. . PUNCT punct 13 -
""",
        {"Norsud": COMPANY},
        [("rappel de 300 avions", "quantity", "300 avions")],
        id="a fall of something else",
    ),
    # Norsud a annoncé une fermeture à Klow. Norsud emploie 300 salariés.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
une un DET det 4 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 2 Gender=Fem|Number=Sing
à à ADP case 6 -
Klow Klow PROPN nmod 4 Gender=Fem|Number=Sing
. . PUNCT punct 2 -
Norsud Norsud PROPN nsubj 9 -
emploie employer VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 11 -
salariés salarié NOUN obj 9 Gender=Masc|Number=Plur
. . PUNCT punct 9 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [("Norsud", "quantity", "300 salariés")],
        id="what somebody simply has",
    ),
    # Norsud a acheté Valtel. La transaction, d'un montant de 80 millions d'euros, est finie.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
acheté acheter VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Valtel Valtel PROPN obj 2 -
. . PUNCT punct 2 -
La le DET det 6 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
transaction transaction NOUN nsubj 18 Gender=Fem|Number=Sing
, , PUNCT punct 10 -
d' de ADP case 10 -
un un DET det 10 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
montant montant NOUN nmod 6 Gender=Masc|Number=Sing
de de ADP case 13 -
80 80 NUM nummod 13 -
millions million NOUN nmod 10 Gender=Masc|Number=Plur
d' de ADP case 15 -
euros euro NOUN nmod 13 Gender=Masc|Number=Plur
, , PUNCT punct 10 -
est être AUX aux:pass 18 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
finie finir VERB ROOT 18 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 18 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY},
        [("acquisition de Valtel", "quantity", "80 millions d'euros")],
        id="the amount of what is taken up",
    ),
    # Norsud licencie 3 ouvriers. Les trois ouvriers licenciés partent : trois ouvriers licenciés, Norsud l'a dit.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
licencie licencier VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 3 -
ouvriers ouvrier NOUN obj 1 Gender=Masc|Number=Plur
. . PUNCT punct 1 -
Les le DET det 7 Definite=Def|Number=Plur|PronType=Art
trois trois NUM nummod 7 -
ouvriers ouvrier NOUN nsubj 9 Gender=Masc|Number=Plur
licenciés licencier ADJ amod 7 Gender=Masc|Number=Plur
partent partir VERB ROOT 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
: : PUNCT punct 12 -
trois trois NUM nummod 12 -
ouvriers ouvrier NOUN obj 9 Gender=Masc|Number=Plur
licenciés licencier ADJ amod 12 Gender=Masc|Number=Plur
, , PUNCT punct 15 -
Norsud Norsud PROPN nsubj 18 -
l' le PRON obj 18 Number=Sing|PronType=Prs
a avoir AUX aux:tense 18 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dit dire VERB parataxis 9 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
""",
        {"Norsud": COMPANY},
        [("licenciement de 3 ouvriers", "quantity", "3 ouvriers")],
        id="the same in words",
    ),
    # Klow est calme. Une manifestation a eu lieu à Klow. Ils étaient quelques milliers.
    pytest.param(
        """
Klow Klow PROPN nsubj 2 -
est être AUX cop 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
calme calme ADJ ROOT 2 Gender=Masc|Number=Sing
. . PUNCT punct 2 -
Une un DET det 5 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
manifestation manifestation NOUN nsubj 7 Gender=Fem|Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 7 Gender=Masc|Number=Sing
à à ADP case 10 -
Klow Klow PROPN obl:arg 7 Gender=Fem|Number=Sing
. . PUNCT punct 7 -
Ils il PRON nsubj 15 Gender=Masc|Number=Plur|PronType=Prs
étaient être AUX cop 15 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
quelques quelque DET det 15 Number=Plur
milliers millier NOUN ROOT 15 Gender=Masc|Number=Plur
. . PUNCT punct 15 -
""",
        {"Klow": CITY},
        [("manifestation", "quantity", "quelques milliers")],
        id="how many they were",
    ),
    # Une grève a touché Klow. Trois trains sur quatre étaient arrêtés.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Trois Trois NUM nummod 7 -
trains train NOUN nsubj:pass 11 Gender=Masc|Number=Plur
sur sur ADP case 9 -
quatre quatre NUM nmod 7 -
étaient être AUX aux:pass 11 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
arrêtés arrêter VERB ROOT 11 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [("grève", "quantity", "Trois trains sur quatre")],
        id="trains of a strike",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_numbers_going_on(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("quantity", "deaths") == expected
