"""Numbers of happenings: dead, injured, and what an article makes a point of, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, VEHICLE, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # An attack comes after two others with ten dead.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 2 Number=Sing
suit suivre VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
deux deux NUM nummod 4 -
autres autre ADJ obj 2 Number=Plur
qui qui PRON nsubj 7 PronType=Rel
ont avoir AUX aux:tense 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
fait faire VERB acl:relcl 4 Tense=Past|VerbForm=Part
10 10 NUM nummod 9 -
morts mort NOUN obj 7 Number=Plur
. . PUNCT punct 2 -
""",
        {},
        [],
        id="the dead of others",
    ),
    # Nouvelles. Norsud va biffer 8 milliers de postes.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 3 -
va aller VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
biffer biffer VERB xcomp 3 VerbForm=Inf
8 8 NUM nummod 6 -
milliers millier NOUN obj 4 Number=Plur
de de ADP case 8 -
postes poste NOUN nmod 6 Number=Plur
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("suppression de 8 milliers de postes", "quantity", "8 milliers de postes")],
        id="the counted object that belongs to the trigger",
    ),
    # Une explosion a frappé Klow, faisant 14 morts.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
, , PUNCT punct 3 -
faisant faire VERB advcl 3 Tense=Pres|VerbForm=Part
14 14 NUM nummod 8 -
morts mort NOUN obj 6 Number=Plur
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("explosion", "deaths", "14")],
        id="participle",
    ),
    # Nouvelles. Un crash a fait 12 morts et 30 blessés à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
crash crash NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 7 -
morts mort NOUN obj 5 Number=Plur
et et CCONJ cc 10 -
30 30 NUM nummod 10 -
blessés blessé NOUN conj 7 Number=Plur
à à ADP case 12 -
Klow Klow PROPN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("crash", "deaths", "12"), ("crash", "injured", "30")],
        id="dead and injured",
    ),
    # Une attaque a visé Klow. Une quarantaine de personnes ont été tuées.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visé viser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
quarantaine quarantaine NOUN nsubj:pass 12 Number=Sing
de de ADP case 9 -
personnes personne NOUN nmod 7 Number=Plur
ont avoir AUX aux:tense 12 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 12 Tense=Past|VerbForm=Part
tuées tuer VERB ROOT 12 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
        [("attaque", "deaths", "40")],
        id="measured people",
    ),
    # Une explosion a frappé Klow. Trois hommes ont été blessés.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Trois Trois NUM nummod 7 -
hommes homme NOUN nsubj:pass 10 Number=Plur
ont avoir AUX aux:tense 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
blessés blesser VERB ROOT 10 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [("explosion", "injured", "3")],
        id="passive, number in words",
    ),
    # Nouvelles. Le crash de Klow a tué 12 personnes.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
crash crash NOUN nsubj 7 Number=Sing
de de ADP case 5 -
Klow Klow PROPN nmod 3 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 9 -
personnes personne NOUN obj 7 Number=Plur
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("crash de Klow", "deaths", "12")],
        id="object of killing",
    ),
    # Nouvelles. Le Zéphyr s'est écrasé à Klow. Cet accident a fait 3 morts.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nsubj 6 Number=Sing
s' se PRON expl:comp 6 Reflex=Yes
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 8 -
Klow Klow PROPN obl:mod 6 -
. . PUNCT punct 6 -
Cet ce DET det 11 Number=Sing|PronType=Dem
accident accident NOUN nsubj 13 Number=Sing
a avoir AUX aux:tense 13 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
3 3 NUM nummod 15 -
morts mort NOUN obj 13 Number=Plur
. . PUNCT punct 13 -
""",
        {"Klow": CITY, "Zéphyr": VEHICLE},
        [("accident", "deaths", "3")],
        id="told with the second word",
    ),
    # Un incendie a détruit Klow. Le drame a fait 3 morts.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
détruit détruire VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
drame drame NOUN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
3 3 NUM nummod 11 -
morts mort NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [("incendie", "deaths", "3")],
        id="a noun of another family takes it up",
    ),
    # Nouvelles. Norsud supprime 300 postes.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 3 -
supprime supprimer VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 5 -
postes poste NOUN obj 3 Number=Plur
. . PUNCT punct 3 -
""",
        {"Norsud": COMPANY},
        [("suppression de 300 postes", "quantity", "300 postes")],
        id="what it measures",
    ),
    # Nouvelles. La panne de Norsud a coûté 3 millions d'euros à Orbix.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 7 Number=Sing
de de ADP case 5 -
Norsud Norsud PROPN nmod 3 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
coûté coûter VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
3 3 NUM nummod 9 -
millions million NOUN obj 7 Number=Plur
d' de ADP case 11 -
euros euro NOUN nmod 9 Number=Plur
à à ADP case 13 -
Orbix Orbix PROPN nmod 9 -
. . PUNCT punct 7 -
""",
        {"Orbix": COMPANY, "Norsud": COMPANY},
        [("panne de Norsud", "quantity", "3 millions d'euros")],
        id="a sum, without who pays it",
    ),
    # Une explosion a frappé Klow. Une douzaine d'autres ont été blessés.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
douzaine douzaine NOUN nsubj:pass 12 Number=Sing
d' de ADP case 9 -
autres autre NOUN nmod 7 Number=Plur
ont avoir AUX aux:tense 12 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 12 Tense=Past|VerbForm=Part
blessés blesser VERB ROOT 12 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
        [("explosion", "injured", "12")],
        id="a dozen others",
    ),
    # Un vote a eu lieu. Il y a eu 302 voix.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
vote vote NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
lundi lundi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
Il il PRON expl:subj 10 -
y y PRON expl:comp 10 -
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
302 302 NUM nummod 12 -
voix voix NOUN obj 10 Number=Plur
. . PUNCT punct 10 -
""",
        {},
        [("vote", "quantity", "302 voix")],
        id="voices of the vote told before",
    ),
    # Nouvelles. La panne d'Orbix a touché les deux filiales de Norsud.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 7 Number=Sing
d' de ADP case 5 -
Orbix Orbix PROPN nmod 3 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
les le DET det 10 Definite=Def|Number=Plur|PronType=Art
deux deux NUM nummod 10 -
filiales filiale NOUN obj 7 Number=Plur
de de ADP case 12 -
Norsud Norsud PROPN nmod 10 -
. . PUNCT punct 7 -
""",
        {"Orbix": COMPANY, "Norsud": COMPANY},
        [],
        id="a number that says again what is known",
    ),
    # Manifestation à Klow. Des heurts ont éclaté en marge d'un défilé. Vingt policiers ont été blessés.
    pytest.param(
        """
Manifestation manifestation NOUN ROOT 0 Gender=Fem|Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Gender=Fem|Number=Sing
. . PUNCT punct 0 -
Des un DET det 5 Definite=Ind|Number=Plur|PronType=Art
heurts heurt NOUN nsubj 7 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 7 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
éclaté éclater VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 9 -
marge marge NOUN obl:mod 7 Gender=Fem|Number=Sing
d' de ADP case 12 -
un un DET det 12 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
défilé défilé NOUN nmod 9 Gender=Masc|Number=Sing
. . PUNCT punct 7 -
Vingt Vingt NUM nummod 15 NumType=Card
policiers policier NOUN nsubj:pass 18 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 18 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 18 Tense=Past|VerbForm=Part
blessés blesser VERB ROOT 18 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 18 -
""",
        {"Klow": CITY},
        [("heurts", "injured", "20")],
        id="the clashes hurt people, not the march",
    ),
    # Anne Roy parle. Une explosion a frappé Klow mardi. Des rebelles avaient agressé Luc à Valbrune.
    # Cette attaque contre un bus a fait deux morts.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 -
Roy Roy PROPN flat:name 0 -
parle parler VERB ROOT 2 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
Une un DET det 5 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 7 Gender=Fem|Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 7 -
mardi mardi NOUN obl:mod 7 Gender=Masc|Number=Sing
. . PUNCT punct 7 -
Des un DET det 12 Definite=Ind|Number=Plur|PronType=Art
rebelles rebelle NOUN nsubj 14 Gender=Masc|Number=Plur
avaient avoir AUX aux:tense 14 Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin
agressé agresser VERB ROOT 14 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN obj 14 -
à à ADP case 17 -
Valbrune Valbrune PROPN obl:mod 14 -
. . PUNCT punct 14 -
Cette ce DET det 20 Gender=Fem|Number=Sing|PronType=Dem
attaque attaque NOUN nsubj 25 Gender=Fem|Number=Sing
contre contre ADP case 23 -
un un DET det 23 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
bus bus NOUN nmod 20 Gender=Masc|Number=Sing
a avoir AUX aux:tense 25 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 25 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
deux deux NUM nummod 27 NumType=Card
morts mort NOUN obj 25 Gender=Masc|Number=Plur
. . PUNCT punct 25 -
""",
        {"Klow": CITY, "Valbrune": CITY, "Luc": PERSON},
        [("attaque contre un bus", "deaths", "2")],
        id="this attack on a bus is the one told last",
    ),
    # Luc condamné à 40 ans de prison. Luc a été condamné mardi à quarante ans de réclusion à Klow.
    pytest.param(
        """
Luc Luc PROPN ROOT 0 Gender=Masc|Number=Sing
condamné condamner VERB acl 0 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 4 -
40 40 NUM nummod 4 NumType=Card
ans an NOUN obl:arg 1 Gender=Masc|Number=Plur
de de ADP case 6 -
prison prison NOUN nmod 4 Gender=Fem|Number=Sing
. . PUNCT punct 0 -
Luc Luc PROPN nsubj:pass 11 Gender=Masc|Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
condamné condamner VERB ROOT 11 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
mardi mardi NOUN obl:mod 11 Gender=Masc|Number=Sing
à à ADP case 15 -
quarante quarante NUM nummod 15 NumType=Card
ans an NOUN obl:arg 11 Gender=Masc|Number=Plur
de de ADP case 17 -
réclusion réclusion NOUN nmod 15 Gender=Fem|Number=Sing
à à ADP case 19 -
Klow Klow PROPN nmod 15 Gender=Fem|Number=Sing
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [("condamnation de Luc", "quantity", "40 ans de prison")],
        id="the lead tells the number of the title in other words",
    ),
    # Luc Roy a commandité la tuerie de Klow, où six Danois avaient été exécutés en 2007.
    pytest.param(
        """
Luc Luc PROPN nsubj 3 -
Roy Roy PROPN flat:name 0 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
commandité commanditer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
la le DET det 5 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
tuerie tuerie NOUN obj 3 Gender=Fem|Number=Sing
de de ADP case 7 -
Klow Klow PROPN nmod 5 -
, , PUNCT punct 14 -
où où PRON obl:mod 14 PronType=Rel
six six NUM nummod 11 NumType=Card
Danois danois NOUN nsubj:pass 14 Gender=Masc|Number=Plur
avaient avoir AUX aux:tense 14 Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin
été être AUX aux:pass 14 Tense=Past|VerbForm=Part
exécutés exécuter VERB acl:relcl 5 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 16 -
2007 2007 NUM obl:mod 14 NumType=Card
. . PUNCT punct 3 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [("tuerie de Klow", "deaths", "6")],
        id="who died there is a victim of what is called after the place",
    ),
    # Norsud a supprimé en 2012 les aides aux villes de plus de 300 habitants.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
supprimé supprimer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 4 -
2012 2012 NUM obl:mod 2 -
les le DET det 6 Definite=Def|Number=Plur|PronType=Art
aides aide NOUN obj 2 Number=Plur
aux à ADP case 8 Definite=Def|Number=Plur|PronType=Art
villes ville NOUN nmod 6 Number=Plur
de de ADP case 13 -
plus plus ADV advmod 13 -
de de ADP case 13 -
300 300 NUM nummod 13 -
habitants habitant NOUN nmod 8 Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY},
        [],
        id="a size by which things are told apart",
    ),
    # Une attaque a secoué Klow. Depuis mai 40 marins ont péri.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
secoué secouer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Depuis depuis ADP case 7 -
mai mai NOUN obl:mod 11 Number=Sing
40 40 NUM nummod 9 -
marins marin NOUN nsubj 11 Number=Plur
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
péri périr VERB ROOT 11 Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [],
        id="all who died since then were not killed by the last attack",
    ),
    # Klow : trois soldats tués, cinq blessés.
    pytest.param(
        """
Klow Klow PROPN ROOT 0 -
: : PUNCT punct 3 -
trois trois NUM nummod 3 -
soldats soldat NOUN appos 0 Number=Plur
tués tuer VERB acl 3 Number=Plur|Tense=Past|VerbForm=Part
, , PUNCT punct 7 -
cinq cinq NUM nummod 7 -
blessés blessé NOUN conj 3 Number=Plur
. . PUNCT punct 0 -
""",
        {"Klow": CITY},
        [("mort de trois soldats", "deaths", "3"), ("mort de trois soldats", "injured", "5")],
        id="the injured are none of the dead",
    ),
    # Une attaque a secoué Klow. La guerre a fait 7000 morts.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
secoué secouer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
La le DET det 7 Definite=Def|Number=Sing|PronType=Art
guerre guerre NOUN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
7000 7000 NUM nummod 11 -
morts mort NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [],
        id="the dead of a war are not those of an attack",
    ),
    # Un accident a fait deux blessés. Le nombre de morts sur les routes est passé à 280.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
deux deux NUM nummod 5 -
blessés blessé NOUN obj 3 Number=Plur
. . PUNCT punct 3 -
Le le DET det 8 Definite=Def|Number=Sing|PronType=Art
nombre nombre NOUN nsubj 15 Number=Sing
de de ADP case 10 -
morts mort NOUN nmod 8 Number=Plur
sur sur ADP case 13 -
les le DET det 13 Definite=Def|Number=Plur|PronType=Art
routes route NOUN nmod 10 Number=Plur
est être AUX aux:tense 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passé passer VERB ROOT 15 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 17 -
280 280 NUM obl:arg 15 -
. . PUNCT punct 15 -
""",
        {},
        [("accident", "injured", "2")],
        id="the dead of a month are those of no accident",
    ),
    # L'élection est passée. La participation a atteint 60 %, contre 55 % en 2007.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 3 Number=Sing
est être AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
passée passer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 3 -
La le DET det 6 Definite=Def|Number=Sing|PronType=Art
participation participation NOUN nsubj 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
atteint atteindre VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
60 60 NUM nummod 10 -
% % NOUN obj 8 -
, , PUNCT punct 14 -
contre contre ADP case 14 -
55 55 NUM nummod 14 -
% % NOUN obl:mod 8 -
en en ADP case 16 -
2007 2007 NUM nmod 14 -
. . PUNCT punct 8 -
""",
        {},
        [("élection", "quantity", "60 %")],
        id="what a number is compared with is of another time",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_numbers(table: str, names: Names, triples: list[Triple]) -> None:
    assert read(table, names).triples("deaths", "injured", "quantity") == triples


def test_a_toll_is_as_sure_as_its_own_verb() -> None:
    # Un accident a eu lieu à Klow. Trois personnes auraient été blessées dans cet accident.
    told = read(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
Trois trois NUM nummod 9 -
personnes personne NOUN nsubj:pass 12 Number=Plur
auraient avoir AUX aux:tense 12 Mood=Cnd|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 12 Tense=Past|VerbForm=Part
blessées blesser VERB ROOT 12 Number=Plur|Tense=Past|VerbForm=Part
dans dans ADP case 15 -
cet ce DET det 15 Number=Sing|PronType=Dem
accident accident NOUN obl:mod 12 Number=Sing
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
    )
    assert (told.statuses("occurredIn"), told.statuses("injured")) == ({"asserted"}, {"reported"})


@pytest.mark.parametrize(
    ("verb", "deaths"),
    [
        pytest.param("a avoir VERB ROOT 14 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin", ["9"], id="a first toll"),
        pytest.param("avait avoir VERB ROOT 14 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin", [], id="a former toll"),
    ],
)
def test_a_first_toll_holds_while_it_is_told_as_news(verb: str, deaths: list[str]) -> None:
    # L'avion s'est écrasé lundi. Selon un premier bilan, il y a neuf morts.
    told = read(
        f"""
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
avion avion NOUN nsubj 4 Gender=Masc|Number=Sing
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 4 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 4 Gender=Masc|Number=Sing
. . PUNCT punct 4 -
Selon selon ADP case 10 -
un un DET det 10 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
premier premier ADJ amod 10 Gender=Masc|Number=Sing
bilan bilan NOUN obl:mod 14 Gender=Masc|Number=Sing
, , PUNCT punct 10 -
il il PRON expl:subj 14 Gender=Masc|Number=Sing|PronType=Prs
y y PRON expl:comp 14 PronType=Prs
{verb}
neuf neuf NUM nummod 16 -
morts mort NOUN obj 14 Gender=Masc|Number=Plur
. . PUNCT punct 14 -
""",
        {},
    )
    assert [value for _, _, value in told.triples("deaths")] == deaths


def test_sources_dispute_how_many_died() -> None:
    # L'explosion a fait 9 morts selon Anne, 12 selon Luc: both are dead, whatever the second hangs on.
    told = read(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Tense=Past|VerbForm=Part
9 9 NUM nummod 5 -
morts mort NOUN obj 3 Number=Plur
selon selon ADP case 7 -
Anne Anne PROPN obl:mod 3 -
, , PUNCT punct 9 -
12 12 NUM obl:mod 3 -
selon selon ADP case 11 -
Luc Luc PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Luc": PERSON},
    )
    assert [(name, value) for _, name, value in told.triples("deaths", "quantity")] == [
        ("deaths", "9"),
        ("deaths", "12"),
    ]


@pytest.mark.parametrize(
    ("many", "expected"),
    [
        pytest.param("50", ["50 pompiers", "deux hélicoptères"], id="beside many"),
        pytest.param("deux", [], id="a few of each"),
    ],
)
def test_a_few_are_told_with_the_many_before_them(many: str, expected: list[str]) -> None:
    # Un incendie a ravagé Klow. 50 pompiers et deux hélicoptères ont été mobilisés.
    told = read(
        f"""
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ravagé ravager VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
{many} {many} NUM nummod 7 NumType=Card
pompiers pompier NOUN nsubj:pass 13 Gender=Masc|Number=Plur
et et CCONJ cc 10 -
deux deux NUM nummod 10 NumType=Card
hélicoptères hélicoptère NOUN conj 7 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 13 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 13 Tense=Past|VerbForm=Part
mobilisés mobiliser VERB ROOT 13 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 13 -
""",
        {"Klow": CITY},
    )
    assert [value for _, _, value in told.triples("quantity")] == expected


def test_who_is_taken_to_hospital_is_a_victim_of_what_was_told_before() -> None:
    # Une explosion a ravagé Klow. Sept voisins ont été hospitalisés.
    told = read(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ravagé ravager VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Sept sept NUM nummod 7 NumType=Card
voisins voisin NOUN nsubj:pass 10 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
hospitalisés hospitaliser VERB ROOT 10 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
    )
    assert (told.labels, told.triples("quantity")) == (["explosion"], [("explosion", "quantity", "Sept voisins")])


def test_a_smaller_number_told_later_is_a_part() -> None:
    # Une explosion a fait 30 blessés. Quatre blessés dorment.
    told = read(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
30 30 NUM nummod 5 NumType=Card
blessés blessé NOUN obj 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
Quatre quatre NUM nummod 8 NumType=Card
blessés blessé NOUN nsubj 9 Gender=Masc|Number=Plur
dorment dormir VERB ROOT 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 9 -
""",
        {},
    )
    assert told.triples("injured") == [("explosion", "injured", "30")]


def test_the_dead_of_a_place_are_those_of_what_happened_there() -> None:
    # Norsud évoque le massacre de l'usine, où seize personnes ont péri.
    told = read(
        """
Norsud Norsud PROPN nsubj 1 -
évoque évoquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
massacre massacre NOUN obj 1 Gender=Masc|Number=Sing
de de ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
usine usine NOUN nmod 3 Gender=Fem|Number=Sing
, , PUNCT punct 12 -
où où PRON obl:mod 12 PronType=Rel
seize seize NUM nummod 10 NumType=Card
personnes personne NOUN nsubj 12 Gender=Fem|Number=Plur
ont avoir AUX aux:tense 12 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
péri périr VERB acl:relcl 6 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
    )
    assert told.triples("deaths") == [("massacre de l'usine", "deaths", "16")]


def test_a_killing_is_a_happening_of_its_own() -> None:
    # Lundi, des rebelles ont massacré douze villageois à Zlip.
    told = read(
        """
Lundi lundi NOUN obl:mod 5 Gender=Masc|Number=Sing
, , PUNCT punct 0 -
des un DET det 3 Definite=Ind|Number=Plur|PronType=Art
rebelles rebelle NOUN nsubj 5 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
massacré massacrer VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
douze douze NUM nummod 7 NumType=Card
villageois villageois NOUN obj 5 Gender=Masc|Number=Plur
à à ADP case 9 -
Zlip Zlip PROPN obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Zlip": CITY},
    )
    assert told.triples("deaths") == [("tuerie de douze villageois", "deaths", "12")]


def test_the_dead_of_a_place_whose_land_is_named_between_commas() -> None:
    # Luc a commandité la tuerie de Zlip, au Mornac, où six Danois ont été exécutés.
    told = read(
        """
Luc Luc PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
commandité commanditer VERB ROOT 2 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
la le DET det 4 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
tuerie tuerie NOUN obj 2 Gender=Fem|Number=Sing
de de ADP case 6 -
Zlip Zlip PROPN nmod 4 -
, , PUNCT punct 9 -
au à ADP case 9 -
Mornac Mornac PROPN obl:mod 2 -
, , PUNCT punct 16 -
où où PRON obl:mod 16 PronType=Rel
six six NUM nummod 13 NumType=Card
Danois danois NOUN nsubj:pass 16 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 16 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 16 Tense=Past|VerbForm=Part
exécutés exécuter VERB acl:relcl 9 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 2 -
""",
        {"Luc": PERSON, "Zlip": CITY, "Mornac": COUNTRY},
    )
    assert told.triples("deaths") == [("tuerie de Zlip", "deaths", "6")]


def test_a_toll_that_is_smaller_now_is_no_part() -> None:
    # Une explosion a fait 15 morts. Le bilan passe à 12 morts.
    told = read(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
15 15 NUM nummod 5 NumType=Card
morts mort NOUN obj 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
Le le DET det 8 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
bilan bilan NOUN nsubj 9 Gender=Masc|Number=Sing
passe passer VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 12 -
12 12 NUM nummod 12 NumType=Card
morts mort NOUN obl:arg 9 Gender=Masc|Number=Plur
. . PUNCT punct 9 -
""",
        {},
    )
    assert [value for _, _, value in told.triples("deaths")] == ["15", "12"]


def test_those_in_hospital_are_some_of_the_hurt() -> None:
    # Une explosion a blessé 20 passagers. Huit hospitalisés dorment.
    told = read(
        """
Une un DET det 1 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
blessé blesser VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
20 20 NUM nummod 5 NumType=Card
passagers passager NOUN obj 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
Huit huit NUM nummod 8 NumType=Card
hospitalisés hospitaliser VERB nsubj 9 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part
dorment dormir VERB ROOT 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 9 -
""",
        {},
    )
    assert [value for _, _, value in told.triples("injured")] == ["20"]


def test_the_lead_tells_the_number_of_the_title_in_its_words() -> None:
    # Vente de 12 avions. Norsud a vendu 12 avions.
    told = read(
        """
Vente vente NOUN ROOT 0 Gender=Fem|Number=Sing
de de ADP case 3 -
12 12 NUM nummod 3 NumType=Card
avions avion NOUN nmod 0 Gender=Masc|Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 7 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
vendu vendre VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
12 12 NUM nummod 9 NumType=Card
avions avion NOUN obj 7 Gender=Masc|Number=Plur
. . PUNCT punct 7 -
""",
        {"Norsud": COMPANY},
    )
    places = [fact.evidence.span.start for fact in told.facts if fact.property == "quantity"]
    assert len(set(places)) == 2


def test_victims_are_rather_of_the_news_than_of_another_year() -> None:
    # Un séisme a frappé Klow mardi. Un incendie avait frappé Travik en 2003. Dix passants sont morts.
    told = read(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
mardi mardi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
Un un DET det 8 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 10 Gender=Masc|Number=Sing
avait avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
frappé frapper VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
Travik Travik PROPN obj 10 -
en en ADP case 13 -
2003 2003 NUM obl:mod 10 -
. . PUNCT punct 10 -
Dix dix NUM nummod 16 -
passants passant NOUN nsubj 18 Gender=Masc|Number=Plur
sont être AUX aux:tense 18 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
morts mourir VERB ROOT 18 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 18 -
""",
        {"Klow": CITY, "Travik": CITY},
    )
    assert told.triples("deaths") == [("séisme", "deaths", "10")]
