"""Which words tell of the same happening and which of another, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, VEHICLE, read

Names = dict[str, tuple[str, str]]

CASES = [
    # Anne commémore la prise de Klow. En 1979, Luc avait attaqué Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
commémore commémorer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
prise prise NOUN obj 1 Number=Sing
de de ADP case 5 -
Klow Klow PROPN nmod 3 -
. . PUNCT punct 1 -
En en ADP case 8 -
1979 1979 NUM obl:mod 12 -
, , PUNCT punct 8 -
Luc Luc PROPN nsubj 12 -
avait avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
attaqué attaquer VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 12 -
. . PUNCT punct 12 -
""",
        {"Klow": CITY, "Anne": PERSON, "Luc": PERSON},
        [],
        ["célébration de la prise de Klow", "prise de Klow"],
        id="what is remembered may be what went before",
    ),
    # De telles grèves touchent Klow.
    pytest.param(
        """
De de ADP case 2 -
telles tel ADJ amod 2 Number=Plur
grèves grève NOUN nsubj 3 Number=Plur
touchent toucher VERB ROOT 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [],
        [],
        id="happenings of a kind are none of them",
    ),
    # Norsud a racheté Klow. Norsud prépare le rachat de Zorel.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
racheté racheter VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 2 -
. . PUNCT punct 2 -
Norsud Norsud PROPN nsubj 6 -
prépare préparer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 8 Definite=Def|Number=Sing|PronType=Art
rachat rachat NOUN obj 6 Number=Sing
de de ADP case 10 -
Zorel Zorel PROPN nmod 8 -
. . PUNCT punct 6 -
""",
        {"Norsud": COMPANY, "Klow": VEHICLE, "Zorel": COMPANY},
        [],
        ["acquisition de Klow", "rachat de Zorel"],
        id="one thing bought and another are two deals",
    ),
    # Les inondations ont touché Klow. L'an dernier, les crues avaient touché Lima.
    pytest.param(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
inondations inondation NOUN nsubj 3 Number=Plur
ont avoir AUX aux:tense 3 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
L' le DET det 7 Definite=Def|Number=Sing|PronType=Art
an an NOUN obl:mod 13 Number=Sing
dernier dernier ADJ amod 7 Number=Sing
, , PUNCT punct 7 -
les le DET det 11 Definite=Def|Number=Plur|PronType=Art
crues crue NOUN nsubj 13 Number=Plur
avaient avoir AUX aux:tense 13 Mood=Ind|Number=Plur|Tense=Imp|VerbForm=Fin
touché toucher VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 13 -
. . PUNCT punct 13 -
""",
        {"Klow": CITY},
        [],
        ["inondations", "crues"],
        id="what had struck the year before is another one",
    ),
    # Départ de Luc. La démission de Luc surprend.
    pytest.param(
        """
Départ départ NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Luc Luc PROPN nmod 0 -
. . PUNCT punct 0 -
La le DET det 5 Definite=Def|Number=Sing|PronType=Art
démission démission NOUN nsubj 8 Number=Sing
de de ADP case 7 -
Luc Luc PROPN nmod 5 -
surprend surprendre VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 8 -
""",
        {"Luc": PERSON},
        [],
        ["Départ de Luc"],
        id="who leaves may resign",
    ),
    # Départ de Luc. La démission d'Anne surprend.
    pytest.param(
        """
Départ départ NOUN ROOT 0 Number=Sing
de de ADP case 2 -
Luc Luc PROPN nmod 0 -
. . PUNCT punct 0 -
La le DET det 5 Definite=Def|Number=Sing|PronType=Art
démission démission NOUN nsubj 8 Number=Sing
d' de ADP case 7 -
Anne Anne PROPN nmod 5 -
surprend surprendre VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 8 -
""",
        {"Luc": PERSON, "Anne": PERSON},
        [],
        ["Départ de Luc", "démission d'Anne"],
        id="one leaves, another resigns",
    ),
    # Anne condamnée. Anne avait été condamnée en 2015.
    pytest.param(
        """
Anne Anne PROPN ROOT 0 Number=Sing
condamnée condamner VERB acl 0 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 0 -
Anne Anne PROPN nsubj:pass 6 Number=Sing
avait avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
condamnée condamner VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 8 -
2015 2015 NUM obl:mod 6 -
. . PUNCT punct 6 -
""",
        {"Anne": PERSON},
        [],
        ["condamnation d'Anne", "condamnation d'Anne"],
        id="what was done in another year went before",
    ),
    # Crash à Klow. Trente personnes sont mortes.
    pytest.param(
        """
Crash crash NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Trente trente NUM nummod 5 NumType=Card
personnes personne NOUN nsubj 7 Number=Plur
sont être AUX cop 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
mortes mort ADJ ROOT 7 Number=Plur
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [],
        ["Crash à Klow"],
        id="a count of the dead, read as an adjective",
    ),
    # Mort d'Anne à 53 ans.
    pytest.param(
        """
Mort mort NOUN ROOT 0 Number=Sing
d' de ADP case 2 -
Anne Anne PROPN nmod 0 -
à à ADP case 5 -
53 53 NUM nummod 5 NumType=Card
ans an NOUN nmod 0 Number=Plur
. . PUNCT punct 0 -
""",
        {"Anne": PERSON},
        [],
        ["Mort d'Anne à 53 ans"],
        id="an age counts no victims",
    ),
    # Panne d'électricité à Klow. La panne gêne Norsud.
    pytest.param(
        """
Panne panne NOUN ROOT 0 Number=Sing
d' de ADP case 2 -
électricité électricité NOUN nmod 0 Number=Sing
à à ADP case 4 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
La le DET det 7 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 8 Number=Sing
gêne gêner VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Norsud Norsud PROPN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Klow": CITY, "Norsud": COMPANY},
        [],
        ["Panne d'électricité à Klow"],
        id="the same noun of the same kind, with less said",
    ),
    # Explosion à Klow. L'accident a eu lieu.
    pytest.param(
        """
Explosion explosion NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
L' le DET det 5 Definite=Def|Number=Sing|PronType=Art
accident accident NOUN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [],
        ["Explosion à Klow"],
        id="an explosion may be called an accident",
    ),
    # Séisme à Klow. Deux répliques ont secoué Klow.
    pytest.param(
        """
Séisme séisme NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Deux deux NUM nummod 5 Number=Plur
répliques réplique NOUN nsubj 7 Number=Plur
ont avoir AUX aux:tense 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
secoué secouer VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [],
        ["Séisme à Klow", "répliques"],
        id="aftershocks are no second words for the earthquake",
    ),
    # Un spectacle équestre à Klow. Norsud dort. Anne verra un nouveau spectacle équestre.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
spectacle spectacle NOUN ROOT 1 Number=Sing
équestre équestre ADJ amod 1 Number=Sing
à à ADP case 4 -
Klow Klow PROPN nmod 1 -
. . PUNCT punct 1 -
Norsud Norsud PROPN nsubj 7 -
dort dormir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
Anne Anne PROPN nsubj 10 -
verra voir VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
un un DET det 13 Definite=Ind|Number=Sing|PronType=Art
nouveau nouveau ADJ amod 13 Number=Sing
spectacle spectacle NOUN obj 10 Number=Sing
équestre équestre ADJ amod 13 Number=Sing
. . PUNCT punct 10 -
""",
        {"Klow": CITY, "Norsud": COMPANY, "Anne": PERSON},
        [],
        ["spectacle équestre à Klow"],
        id="what the text brings in after its title is new to the town",
    ),
    # Un attentat suicide à Klow. Norsud dort. Anne fuit un nouvel attentat suicide à Lima.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN ROOT 1 Number=Sing
suicide suicide ADJ amod 1 Number=Sing
à à ADP case 4 -
Klow Klow PROPN nmod 1 -
. . PUNCT punct 1 -
Norsud Norsud PROPN nsubj 7 -
dort dormir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
Anne Anne PROPN nsubj 10 -
fuit fuir VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 13 Definite=Ind|Number=Sing|PronType=Art
nouvel nouveau ADJ amod 13 Number=Sing
attentat attentat NOUN obj 10 Number=Sing
suicide suicide ADJ amod 13 Number=Sing
à à ADP case 16 -
Lima Lima PROPN nmod 13 -
. . PUNCT punct 10 -
""",
        {"Klow": CITY, "Norsud": COMPANY, "Anne": PERSON, "Lima": CITY},
        [],
        ["attentat suicide à Klow", "attentat suicide à Lima"],
        id="a new attack is another one",
    ),
    # Un accord à Klow. Norsud salue le nouvel accord.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accord accord NOUN ROOT 1 Number=Sing
à à ADP case 3 -
Klow Klow PROPN nmod 1 -
. . PUNCT punct 1 -
Norsud Norsud PROPN nsubj 6 Number=Sing
salue saluer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
nouvel nouveau ADJ amod 9 Number=Sing
accord accord NOUN obj 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY, "Norsud": COMPANY},
        [],
        ["accord à Klow"],
        id="the new one is the one just told",
    ),
    # Inauguration du Zéphyr. Norsud a inauguré le Zéphyr lors d'une cérémonie à Klow.
    pytest.param(
        """
Inauguration inauguration NOUN ROOT 0 Number=Sing
du de ADP case 2 -
Zéphyr Zéphyr PROPN nmod 0 -
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 6 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 8 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 6 -
lors lors ADV obl:arg 6 -
d' de ADP case 12 -
une un DET det 12 Definite=Ind|Number=Sing|PronType=Art
cérémonie cérémonie NOUN obl:arg 9 Number=Sing
à à ADP case 14 -
Klow Klow PROPN nmod 12 -
. . PUNCT punct 6 -
""",
        {"Klow": CITY, "Zéphyr": VEHICLE, "Norsud": COMPANY},
        [],
        ["Inauguration du Zéphyr"],
        id="the occasion at which it is done",
    ),
    # Nouvelles. Norsud, fondée par Luc en 1998, chante.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 10 Number=Sing
, , PUNCT punct 4 -
fondée fonder VERB acl 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
par par ADP case 6 -
Luc Luc PROPN obl:agent 4 -
en en ADP case 8 -
1998 1998 NUM obl:mod 4 -
, , PUNCT punct 4 -
chante chanter VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
""",
        {"Norsud": COMPANY, "Luc": PERSON},
        [],
        [],
        id="a founding told in passing is a relation, no event",
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
        [],
        ["Crash d'un avion"],
        id="a noun of the title and a verb of the text",
    ),
    # Nouvelles. Le Zéphyr s'est écrasé à Klow. Cet accident a duré.
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
duré durer VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 13 -
""",
        {"Klow": CITY, "Zéphyr": VEHICLE},
        [],
        ["accident"],
        id="taken up by its kind",
    ),
    # Une attaque a visé Klow. L'attaque de Klow a duré.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visé viser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
L' le DET det 7 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 11 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [],
        ["attaque"],
        id="indefinite, then definite",
    ),
    # Une attaque a visé Klow. Une autre attaque a visé Sbrodj.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visé viser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Une un DET det 8 Definite=Ind|Number=Sing|PronType=Art
autre autre ADJ amod 8 Number=Sing
attaque attaque NOUN nsubj 10 Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visé viser VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
Sbrodj Sbrodj PROPN obj 10 -
. . PUNCT punct 10 -
""",
        {"Klow": CITY, "Sbrodj": CITY},
        [],
        ["attaque", "attaque"],
        id="another one",
    ),
    # La chute d'un car a tué Anne. La chute d'un autre car a tué Luc.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
chute chute NOUN nsubj 6 Number=Sing
d' de ADP case 4 -
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
car car NOUN nmod 1 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 6 -
. . PUNCT punct 6 -
La le DET det 10 Definite=Def|Number=Sing|PronType=Art
chute chute NOUN nsubj 16 Number=Sing
d' de ADP case 14 -
un un DET det 14 Definite=Ind|Number=Sing|PronType=Art
autre autre ADJ amod 14 Number=Sing
car car NOUN nmod 10 Number=Sing
a avoir AUX aux:tense 16 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 16 Number=Sing|Tense=Past|VerbForm=Part
Luc Luc PROPN obj 16 -
. . PUNCT punct 16 -
""",
        {"Anne": ("Person", ""), "Luc": ("Person", "")},
        [],
        ["chute d'un car", "chute d'un autre car"],
        id="of another thing",
    ),
    # La Syldavie organise l'élection présidentielle et l'élection locale.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nsubj 2 Number=Sing
organise organiser VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN obj 2 Number=Sing
présidentielle présidentiel ADJ amod 4 Number=Sing
et et CCONJ cc 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN conj 4 Number=Sing
locale local ADJ amod 8 Number=Sing
. . PUNCT punct 2 -
""",
        {"Syldavie": COUNTRY},
        [],
        ["élection présidentielle", "élection locale"],
        id="coordinated",
    ),
    # Une panne a touché Orbix lundi. La panne de mardi a touché Orbix.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Orbix Orbix PROPN obj 3 Number=Sing
lundi lundi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
La le DET det 8 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 12 Number=Sing
de de ADP case 10 -
mardi mardi NOUN nmod 8 Number=Sing
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
Orbix Orbix PROPN obj 12 -
. . PUNCT punct 12 -
""",
        {"Orbix": COMPANY},
        [],
        ["panne", "panne de mardi"],
        id="two dates",
    ),
    # La panne d'Orbix dure. La panne de Norsud dure.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 4 Number=Sing
d' de ADP case 3 -
Orbix Orbix PROPN nmod 1 -
dure durer VERB ROOT 4 Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 4 -
La le DET det 7 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 10 Number=Sing
de de ADP case 9 -
Norsud Norsud PROPN nmod 7 -
dure durer VERB ROOT 10 Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
""",
        {"Orbix": COMPANY, "Norsud": COMPANY},
        [],
        ["panne d'Orbix", "panne de Norsud"],
        id="two firms concerned",
    ),
    # Nouvelles. Anne a visité un centre de détention à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
visité visiter VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
centre centre NOUN obj 4 Number=Sing
de de ADP case 8 -
détention détention NOUN nmod 6 Number=Sing
à à ADP case 10 -
Klow Klow PROPN nmod 6 Number=Sing
. . PUNCT punct 4 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["visite d'Anne"],
        id="bare classifier",
    ),
    # Norsud dévoile le Zéphyr à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
dévoile dévoiler VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 1 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Klow": CITY, "Norsud": COMPANY, "Zéphyr": VEHICLE},
        [],
        ["dévoilement du Zéphyr"],
        id="a verb of no speech",
    ),
    # Norsud dévoile le Zéphyr à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
dévoile dévoiler VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 1 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
""",
        {"Klow": CITY, "Norsud": COMPANY, "Zéphyr": VEHICLE},
        ["dévoile"],
        [],
        id="a verb of speech",
    ),
    # Nouvelles. Une tempête a frappé Klow. La tempête a ravagé Sbrodj.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 Number=Sing
. . PUNCT punct 5 -
La le DET det 9 Definite=Def|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 11 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ravagé ravager VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
Sbrodj Sbrodj PROPN obj 11 -
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Sbrodj": CITY},
        [],
        ["tempête"],
        id="what the storm did",
    ),
    # Orbix a fermé deux usines. La fermeture de Klow a coûté.
    pytest.param(
        """
Orbix Orbix PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
deux deux NUM nummod 4 NumType=Card
usines usine NOUN obj 2 Number=Plur
. . PUNCT punct 2 -
La le DET det 7 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN nsubj 11 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
coûté coûter VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Orbix": COMPANY},
        [],
        ["fermeture de deux usines", "fermeture de Klow"],
        id="two works, then one",
    ),
    # Nouvelles. Orbix a embauché à Klow. Il embauchera à Sbrodj.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Orbix Orbix PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
embauché embaucher VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 6 -
Klow Klow PROPN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
Il il PRON nsubj 9 Number=Sing|Person=3
embauchera embaucher VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
à à ADP case 11 -
Sbrodj Sbrodj PROPN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY, "Sbrodj": CITY, "Orbix": COMPANY, "Il": COMPANY},
        [],
        ["embauche par Orbix", "embauche par Il"],
        id="one done, one to come",
    ),
    # Attentat à Klow. Le Zéphyr a explosé mardi.
    pytest.param(
        """
Attentat attentat NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
explosé exploser VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Klow": CITY, "Zéphyr": VEHICLE},
        [],
        ["Attentat à Klow"],
        id="the lead tells the title again",
    ),
    # Nouvelles. Orbix a incarcéré Anne à Klow. Orbix a libéré Anne à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Orbix Orbix PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
incarcéré incarcérer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
Orbix Orbix PROPN nsubj 11 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
libéré libérer VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
Anne Anne PROPN obj 11 Number=Sing
à à ADP case 14 -
Klow Klow PROPN obl:mod 11 Number=Sing
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Orbix": COMPANY, "Anne": PERSON},
        [],
        ["incarcération d'Anne", "libération d'Anne"],
        id="two things done to one person",
    ),
    # Un incendie a touché le Zéphyr. Le sinistre a duré. Un effondrement a touché le Zéphyr.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Le le DET det 8 Definite=Def|Number=Sing|PronType=Art
sinistre sinistre NOUN nsubj 10 Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
Un un DET det 13 Definite=Ind|Number=Sing|PronType=Art
effondrement effondrement NOUN nsubj 15 Number=Sing
a avoir AUX aux:tense 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 15 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 17 Definite=Def|Number=Sing|PronType=Art
Zéphyr Zéphyr PROPN obj 15 Number=Sing
. . PUNCT punct 15 -
""",
        {"Zéphyr": VEHICLE},
        [],
        ["incendie", "effondrement"],
        id="a noun that sums up opens no door to others",
    ),
    # L'élection présidentielle a eu lieu à Klow. Les élections présidentielles ont duré.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 4 Number=Sing
présidentielle présidentiel ADJ amod 1 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
Les le DET det 10 Definite=Def|Number=Plur|PronType=Art
élections élection NOUN nsubj 13 Number=Plur
présidentielles présidentiel ADJ amod 10 Number=Plur
ont avoir AUX aux:tense 13 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 13 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 15 -
Klow Klow PROPN obl:mod 13 Number=Sing
. . PUNCT punct 13 -
""",
        {"Klow": CITY},
        [],
        ["élection présidentielle"],
        id="one election in the singular and in the plural",
    ),
    # Démission d'Anne. Le départ d'Anne a duré.
    pytest.param(
        """
Démission démission NOUN ROOT 0 Number=Sing
d' de ADP case 2 -
Anne Anne PROPN nmod 0 -
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
départ départ NOUN nsubj 9 Number=Sing
d' de ADP case 7 -
Anne Anne PROPN nmod 5 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
""",
        {"Anne": PERSON},
        [],
        ["Démission d'Anne"],
        id="one act of somebody by two names",
    ),
    # Anne est attendue lundi à Klow où elle (here by her name) rencontrera Luc.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 2 Gender=Fem|Number=Sing
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
attendue attendre VERB ROOT 2 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 2 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:mod 2 -
où où PRON obl:mod 8 PronType=Rel
Anne lui PRON nsubj 8 Gender=Fem|Number=Sing|Person=3
rencontrera rencontrer VERB acl:relcl 5 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
Luc Luc PROPN obj 8 -
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Klow": CITY, "Luc": PERSON},
        [],
        ["visite d'Anne"],
        id="who visits somebody is named once",
    ),
    # Le chef dort. Le recul des ventes continue. L'inflation a reculé à Klow. Norsud a fermé ses écoles à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
chef chef NOUN nsubj 2 Number=Sing
dort dormir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
recul recul NOUN nsubj 8 Number=Sing
des de ADP case 7 Definite=Def|Number=Plur|PronType=Art
ventes vente NOUN nmod 5 Number=Plur
continue continuer VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 10 -
Lima Lima PROPN obl:mod 8 -
. . PUNCT punct 8 -
L' le DET det 13 Definite=Def|Number=Sing|PronType=Art
inflation inflation NOUN nsubj 15 Number=Sing
a avoir AUX aux:tense 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
reculé reculer VERB ROOT 15 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 17 -
Klow Klow PROPN obl:mod 15 -
. . PUNCT punct 15 -
Norsud Norsud PROPN nsubj 21 -
a avoir AUX aux:tense 21 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 21 Number=Sing|Tense=Past|VerbForm=Part
ses son DET det 23 Number=Plur|Poss=Yes
écoles école NOUN obj 21 Number=Plur
à à ADP case 25 -
Klow Klow PROPN obl:mod 21 -
. . PUNCT punct 21 -
""",
        {"Klow": CITY, "Lima": CITY, "Norsud": COMPANY},
        [],
        ["recul des ventes", "fermeture des écoles"],
        id="another figure falls",
    ),
    # Le chef dort. Il raconte l'invasion soviétique. Il décrit l'offensive.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
chef chef NOUN nsubj 2 Number=Sing
dort dormir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 2 -
Il il PRON nsubj 5 -
raconte raconter VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 7 Definite=Def|Number=Sing|PronType=Art
invasion invasion NOUN obj 5 Number=Sing
soviétique soviétique ADJ amod 7 Number=Sing
. . PUNCT punct 5 -
Il il PRON nsubj 11 -
décrit décrire VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 13 Definite=Def|Number=Sing|PronType=Art
offensive offensive NOUN obj 11 Number=Sing
. . PUNCT punct 11 -
""",
        {},
        [],
        ["invasion soviétique"],
        id="a noun that says which one it is, and nothing else",
    ),
    # Deux suspects arrêtés. Klow dort. Deux hommes ont été appréhendés à Klow.
    pytest.param(
        """
Deux deux NUM nummod 1 NumType=Card
suspects suspect NOUN ROOT 1 Number=Plur
arrêtés arrêter VERB acl 1 Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 1 -
Klow Klow PROPN nsubj 5 -
dort dormir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
Deux deux NUM nummod 8 NumType=Card
hommes homme NOUN nsubj:pass 11 Number=Plur
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
appréhendés appréhender VERB ROOT 11 Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 13 -
Klow Klow PROPN obl:mod 11 -
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [],
        ["arrestation de deux suspects"],
        id="as many people by two names",
    ),
    # Un incendie frappe Lima. Le feu touche Lima.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 2 Number=Sing
frappe frapper VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Lima Lima PROPN obj 2 -
. . PUNCT punct 2 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
feu feu NOUN nsubj 7 Number=Sing
touche toucher VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Lima Lima PROPN obj 7 -
. . PUNCT punct 7 -
""",
        {"Lima": CITY, "Klow": CITY},
        [],
        ["incendie"],
        id="a fire is a blaze",
    ),
    # La réélection d'Anne a lieu à Klow. Anne, élue en 2019, part.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
réélection réélection NOUN nsubj 4 Number=Sing
d' de ADP case 3 -
Anne Anne PROPN nmod 1 -
a avoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
Anne Anne PROPN nsubj 15 -
, , PUNCT punct 11 -
élue élire VERB acl 9 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 13 -
2019 2019 NUM obl:mod 11 -
, , PUNCT punct 11 -
part partir VERB ROOT 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 15 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["réélection d'Anne", "élection d'Anne"],
        id="who was chosen years ago was not chosen now",
    ),
    # Nouvelles. Anne perd en demi-finale à Klow. Luc affrontera Max.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 3 -
perd perdre VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 5 -
demi-finale demi-finale NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN nmod 5 -
. . PUNCT punct 3 -
Luc Luc PROPN nsubj 10 -
affrontera affronter VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
Max Max PROPN obj 10 -
. . PUNCT punct 10 -
""",
        {"Anne": PERSON, "Klow": CITY, "Luc": PERSON, "Max": PERSON},
        [],
        ["demi-finale à Klow", "match de Luc"],
        id="a match to come is not the one in which somebody came to grief",
    ),
    # Attaque à Klow. Cette attaque est le deuxième attentat du mois.
    pytest.param(
        """
Attaque attaque NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Cette ce DET det 5 Number=Sing|PronType=Dem
attaque attaque NOUN nsubj 9 Number=Sing
est être AUX cop 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 9 Definite=Def|Number=Sing|PronType=Art
deuxième deuxième ADJ amod 9 Number=Sing
attentat attentat NOUN ROOT 9 Number=Sing
du de ADP case 11 Definite=Def|Number=Sing|PronType=Art
mois mois NOUN nmod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [],
        ["Attaque à Klow"],
        id="what a happening is said to be is no other one",
    ),
    # Attaque à Klow. Il s'agit du deuxième attentat du mois.
    pytest.param(
        """
Attaque attaque NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Il il PRON expl:subj 6 Number=Sing
s' se PRON expl:comp 6 -
agit agir VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
du de ADP case 9 Definite=Def|Number=Sing|PronType=Art
deuxième deuxième ADJ amod 9 Number=Sing
attentat attentat NOUN obl:arg 6 Number=Sing
du de ADP case 11 Definite=Def|Number=Sing|PronType=Art
mois mois NOUN nmod 9 Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [],
        ["Attaque à Klow"],
        id="nor is what it is said to be without its name",
    ),
    # Attaque à Klow. La suite de l'attaque est une grève de Norsud.
    pytest.param(
        """
Attaque attaque NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
La le DET det 5 Definite=Def|Number=Sing|PronType=Art
suite suite NOUN nsubj 11 Number=Sing
de de ADP case 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nmod 5 Number=Sing
est être AUX cop 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 11 Definite=Ind|Number=Sing|PronType=Art
grève grève NOUN ROOT 11 Number=Sing
de de ADP case 13 -
Norsud Norsud PROPN nmod 11 -
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Norsud": COMPANY},
        [],
        ["Attaque à Klow", "grève de Norsud"],
        id="but what follows it is another one",
    ),
    # Norsud supprime 500 postes. Anne dort. Norsud avait supprimé 900 postes.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
supprime supprimer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
500 500 NUM nummod 3 -
postes poste NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
Anne Anne PROPN nsubj 6 -
dort dormir VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 6 -
Norsud Norsud PROPN nsubj 10 -
avait avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
supprimé supprimer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
900 900 NUM nummod 12 -
postes poste NOUN obj 10 Number=Plur
. . PUNCT punct 10 -
""",
        {"Norsud": COMPANY},
        [],
        ["suppression de 500 postes", "suppression de 900 postes"],
        id="so many others are acted on",
    ),
    # Anne élue à Klow. Le vote a débuté.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
élue élire VERB ROOT 1 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 3 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
vote vote NOUN nsubj 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
débuté débuter VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["vote"],
        id="the vote is the election",
    ),
    # Anne élue à Klow. Anne rate l'élection de 2012.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
élue élire VERB ROOT 1 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 3 -
Klow Klow PROPN obl:mod 1 -
. . PUNCT punct 1 -
Anne Anne PROPN nsubj 6 -
rate rater VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN obj 6 Gender=Fem|Number=Sing
de de ADP case 10 -
2012 2012 NUM nmod 8 -
. . PUNCT punct 6 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["élection d'Anne", "élection de 2012"],
        id="who is elected now was not in 2012",
    ),
    # La finale de Valtel émeut Anne. Norsud joue la finale de Norsud.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 4 Gender=Fem|Number=Sing
de de ADP case 3 -
Valtel Valtel PROPN nmod 1 -
émeut émouvoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 4 -
. . PUNCT punct 4 -
Norsud Norsud PROPN nsubj 8 -
joue jouer VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 10 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN obj 8 Gender=Fem|Number=Sing
de de ADP case 12 -
Norsud Norsud PROPN nmod 10 -
. . PUNCT punct 8 -
""",
        {"Anne": PERSON, "Valtel": COMPANY, "Norsud": COMPANY},
        [],
        ["finale de Valtel"],
        id="each side may be named alone",
    ),
    # Le match de Valtel émeut Anne. Norsud joue le match de Norsud.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
match match NOUN nsubj 4 Number=Sing
de de ADP case 3 -
Valtel Valtel PROPN nmod 1 -
émeut émouvoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 4 -
. . PUNCT punct 4 -
Norsud Norsud PROPN nsubj 8 -
joue jouer VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 10 Definite=Def|Number=Sing|PronType=Art
match match NOUN obj 8 Number=Sing
de de ADP case 12 -
Norsud Norsud PROPN nmod 10 -
. . PUNCT punct 8 -
""",
        {"Anne": PERSON, "Valtel": COMPANY, "Norsud": COMPANY},
        [],
        ["match de Valtel", "match de Norsud"],
        id="two sides may play two matches",
    ),
    # Attentat à Klow. Anne dort depuis l'attaque contre Norsud.
    pytest.param(
        """
Attentat attentat NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 5 -
dort dormir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
depuis depuis ADP case 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN obl:mod 5 Number=Sing
contre contre ADP case 10 -
Norsud Norsud PROPN nmod 8 -
. . PUNCT punct 5 -
""",
        {"Anne": PERSON, "Klow": CITY, "Norsud": COMPANY},
        [],
        ["Attentat à Klow"],
        id="the lead knows of what the title tells",
    ),
    # Des attentats-suicides frappent Klow.
    pytest.param(
        """
Des un DET det 1 Definite=Ind|Number=Plur|PronType=Art
attentats attentat NOUN nsubj 4 Number=Plur
- - PUNCT punct 3 -
suicides suicide NOUN nmod 1 Number=Plur
frappent frapper VERB ROOT 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 4 -
. . PUNCT punct 4 -
""",
        {"Klow": CITY},
        [],
        ["attentats-suicides"],
        id="the second half of a compound is no other one",
    ),
    # Anne dément toute rumeur d'attentat à Klow.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
dément démentir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
toute tout DET det 3 Number=Sing
rumeur rumeur NOUN obj 1 Number=Sing
d' de ADP case 5 -
attentat attentat NOUN nmod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN nmod 5 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        [],
        id="what is only rumoured",
    ),
    # La marche s'est achevée sans incident lundi à Klow.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
marche marche NOUN nsubj 4 Number=Sing
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
achevée achever VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
sans sans ADP case 6 -
incident incident NOUN obl:mod 4 Number=Sing
lundi lundi NOUN obl:mod 4 Number=Sing
à à ADP case 9 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Klow": CITY},
        [],
        ["marche"],
        id="what there was none of",
    ),
    # Luc dort. Il rit. Luc craint la suppression de 8 000 postes. Norsud supprime 1 000 postes.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 Number=Sing
dort dormir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Il il PRON nsubj 4 Number=Sing
rit rire VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 4 -
Luc Luc PROPN nsubj 7 -
craint craindre VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
suppression suppression NOUN obj 7 Number=Sing
de de ADP case 13 -
8 8 NUM nummod 12 -
000 000 NUM nummod 13 -
postes poste NOUN nmod 9 Number=Plur
. . PUNCT punct 7 -
Norsud Norsud PROPN nsubj 16 -
supprime supprimer VERB ROOT 16 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
1 1 NUM nummod 18 -
000 000 NUM nummod 19 -
postes poste NOUN obj 16 Number=Plur
. . PUNCT punct 16 -
""",
        {"Luc": PERSON, "Norsud": COMPANY},
        [],
        ["suppression de 8 000 postes", "suppression de 1 000 postes"],
        id="numbers in groups of digits that end alike are two",
    ),
    # Luc dort. Elle a fermé lundi à Klow. Norsud a fermé une mine à Klow.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 Number=Sing
dort dormir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Elle elle PRON nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 5 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 5 -
Norsud Norsud PROPN nsubj 12 -
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 14 Definite=Ind|Number=Sing|PronType=Art
mine mine NOUN obj 12 Number=Sing
à à ADP case 16 -
Klow Klow PROPN obl:mod 12 -
. . PUNCT punct 12 -
""",
        {"Luc": PERSON, "Norsud": COMPANY, "Klow": CITY},
        [],
        ["fermeture", "fermeture d'une mine"],
        id="what a pronoun takes up is not new to the text",
    ),
    # Luc dort. Il rit. Anne est attendue à Klow. Les réunions sont annulées.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 Number=Sing
dort dormir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Il il PRON nsubj 4 Number=Sing
rit rire VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 4 -
Anne Anne PROPN nsubj:pass 8 Number=Sing
est être AUX aux:pass 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
attendue attendre VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 10 -
Klow Klow PROPN obl:mod 8 -
. . PUNCT punct 8 -
Les le DET det 13 Definite=Def|Number=Plur|PronType=Art
réunions réunion NOUN nsubj:pass 15 Number=Plur
sont être AUX aux:pass 15 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
annulées annuler VERB ROOT 15 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 15 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["visite d'Anne"],
        id="several meetings are not the visit",
    ),
    # Norsud libère Anne. La cérémonie de libération a eu lieu à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
libère libérer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 1 Number=Sing
. . PUNCT punct 1 -
La le DET det 5 Definite=Def|Number=Sing|PronType=Art
cérémonie cérémonie NOUN nsubj 9 Number=Sing
de de ADP case 7 -
libération libération NOUN nmod 5 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 9 Number=Sing
à à ADP case 12 -
Klow Klow PROPN obl:mod 9 -
. . PUNCT punct 9 -
""",
        {"Norsud": COMPANY, "Anne": PERSON, "Klow": CITY},
        [],
        ["libération d'Anne"],
        id="the ceremony that is called after what is told",
    ),
    # Norsud n'a pas mené une enquête à Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 4 -
n' ne ADV advmod 4 Polarity=Neg
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
pas pas ADV advmod 4 Polarity=Neg
mené mener VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
enquête enquête NOUN obj 4 Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY, "Klow": CITY},
        [],
        [],
        id="one that was not held",
    ),
    # Une bombe a explosé à Klow, tuant Anne.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
bombe bombe NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
explosé exploser VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 5 -
Klow Klow PROPN obl:mod 3 -
, , PUNCT punct 7 -
tuant tuer VERB advcl 3 Tense=Pres|VerbForm=Part
Anne Anne PROPN obj 7 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [],
        ["explosion d'une bombe"],
        id="whom it kills it hits",
    ),
    # Le meurtre d'Anne a ému Klow. Anne, tuée en 1991, écrivait.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
meurtre meurtre NOUN nsubj 5 Gender=Masc|Number=Sing
d' de ADP case 3 -
Anne Anne PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
ému émouvoir VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 -
. . PUNCT punct 5 -
Anne Anne PROPN nsubj 14 -
, , PUNCT punct 10 -
tuée tuer VERB acl 8 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 12 -
1991 1991 NUM obl:mod 10 NumType=Card
, , PUNCT punct 10 -
écrivait écrire VERB ROOT 14 Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
. . PUNCT punct 14 -
""",
        {"Klow": CITY, "Anne": PERSON},
        [],
        ["meurtre d'Anne"],
        id="nobody is killed twice",
    ),
    # Libération d'un ingénieur enlevé à Klow. Luc avait été enlevé en 2023.
    pytest.param(
        """
Libération libération NOUN ROOT 0 -
d' de ADP case 3 -
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
ingénieur ingénieur NOUN nmod 0 Gender=Masc|Number=Sing
enlevé enlever VERB acl 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 6 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 0 -
Luc Luc PROPN nsubj:pass 11 Gender=Masc|Number=Sing
avait avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
enlevé enlever VERB ROOT 11 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
en en ADP case 13 -
2023 2023 NUM obl:mod 11 NumType=Card
. . PUNCT punct 11 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [],
        ["Libération d'un ingénieur", "enlèvement de Luc"],
        id="what the title tells by the way went before its news too",
    ),
    # Onze personnes sont entre la vie et la mort à Klow depuis mardi.
    pytest.param(
        """
Onze Onze NUM nummod 1 NumType=Card
personnes personne NOUN nsubj 5 Gender=Fem|Number=Plur
sont être AUX cop 5 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
entre entrer ADP case 5 -
la le DET det 5 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
vie vie NOUN ROOT 5 Gender=Fem|Number=Sing
et et CCONJ cc 8 -
la le DET det 8 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
mort mort NOUN conj 5 Gender=Fem|Number=Sing
à à ADP case 10 -
Klow Klow PROPN nmod 8 -
depuis depuis ADP case 12 -
mardi mardi NOUN nmod 5 Gender=Masc|Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [],
        [],
        id="between life and death nobody has died",
    ),
    # En cavale depuis mardi, Luc a été arrêté à Klow.
    pytest.param(
        """
En en ADP case 1 -
cavale cavale NOUN obl:mod 8 Gender=Fem|Number=Sing
depuis depuis ADP case 3 -
mardi mardi NOUN nmod 1 Gender=Masc|Number=Sing
, , PUNCT punct 1 -
Luc Luc PROPN nsubj:pass 8 Gender=Masc|Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
arrêté arrêter VERB ROOT 8 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 10 -
Klow Klow PROPN obl:arg 8 Gender=Fem|Number=Sing
. . PUNCT punct 8 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [],
        ["arrestation de Luc"],
        id="who is on the run is in a state",
    ),
    # Manifestation à Klow. Un défilé a réuni 300 élèves mardi.
    pytest.param(
        """
Manifestation manifestation NOUN ROOT 0 Gender=Fem|Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Gender=Fem|Number=Sing
. . PUNCT punct 0 -
Un un DET det 5 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
défilé défilé NOUN nsubj 7 Gender=Masc|Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
réuni réunir VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
300 300 NUM nummod 9 NumType=Card
élèves élève NOUN obj 7 Number=Plur
mardi mardi NOUN nmod 9 Gender=Masc|Number=Sing
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [],
        ["Manifestation à Klow"],
        id="a march is the protest of the title",
    ),
    # Opération à Klow. Des soldats ont été tués dans une embuscade. Le drame a eu lieu à Valbrune.
    pytest.param(
        """
Opération opération NOUN ROOT 0 Gender=Fem|Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Gender=Fem|Number=Sing
. . PUNCT punct 0 -
Des un DET det 5 Definite=Ind|Number=Plur|PronType=Art
soldats soldat NOUN nsubj:pass 8 Gender=Masc|Number=Plur
ont avoir AUX aux:tense 8 Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
tués tuer VERB ROOT 8 Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
dans dans ADP case 11 -
une un DET det 11 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
embuscade embuscade NOUN obl:mod 8 Gender=Fem|Number=Sing
. . PUNCT punct 8 -
Le le DET det 14 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
drame drame NOUN nsubj 16 Gender=Masc|Number=Sing
a avoir AUX aux:tense 16 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 16 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 16 Gender=Masc|Number=Sing
à à ADP case 19 -
Valbrune Valbrune PROPN obl:mod 16 -
. . PUNCT punct 16 -
""",
        {"Klow": CITY, "Valbrune": CITY},
        [],
        ["Opération à Klow", "embuscade"],
        id="the tragedy is the ambush, not the mission",
    ),
    # Luc parle. Une mission a tourné à l'émeute mardi à Klow. La mission a duré dix jours.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 -
parle parler VERB ROOT 1 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Une un DET det 4 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
mission mission NOUN nsubj 6 Gender=Fem|Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
tourné tourner VERB ROOT 6 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 9 -
l' le DET det 9 Definite=Def|Number=Sing|PronType=Art
émeute émeute NOUN obl:mod 6 Gender=Fem|Number=Sing
mardi mardi NOUN nmod 9 Gender=Masc|Number=Sing
à à ADP case 12 -
Klow Klow PROPN obl:mod 6 Gender=Fem|Number=Sing
. . PUNCT punct 6 -
La le DET det 15 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
mission mission NOUN nsubj 17 Gender=Fem|Number=Sing
a avoir AUX aux:tense 17 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 17 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
dix dix NUM nummod 19 NumType=Card
jours jour NOUN obj 17 Gender=Masc|Number=Plur
. . PUNCT punct 17 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [],
        ["mission"],
        id="what turns into a riot is the riot",
    ),
    # La police a évacué le stade de Klow. L'opération a duré dix heures.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
police police NOUN nsubj 3 Gender=Fem|Number=Sing
a à ADP mark 3 -
évacué évacuer VERB ROOT 3 VerbForm=Inf
le le DET det 5 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
stade stade NOUN obj 3 Gender=Masc|Number=Sing
de de ADP case 7 -
Klow Klow PROPN nmod 5 Gender=Fem|Number=Sing
. . PUNCT punct 3 -
L' le DET det 10 Definite=Def|Number=Sing|PronType=Art
opération opération NOUN nsubj 12 Gender=Fem|Number=Sing
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 12 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
dix dix NUM nummod 14 NumType=Card
heures heure NOUN obj 12 -
. . PUNCT punct 12 -
""",
        {"Klow": CITY},
        [],
        ["évacuation du stade de Klow"],
        id="an evacuation is an operation",
    ),
    # La grève à Klow s'est achevée sans incident mardi.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
grève grève NOUN nsubj 6 Gender=Fem|Number=Sing
à à ADP case 3 -
Klow Klow PROPN nmod 1 -
s' se PRON expl:comp 6 Person=3|Reflex=Yes
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
achevée achever VERB ROOT 6 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
sans sans ADP case 8 -
incident incident NOUN obl:mod 6 Gender=Masc|Number=Sing
mardi mardi NOUN nmod 8 Gender=Masc|Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [],
        ["grève à Klow"],
        id="where nothing happens there is no incident",
    ),
    # Incendie à Klow. Un hôtel a brûlé lundi. Anne est décédée mardi à Valbrune.
    pytest.param(
        """
Incendie incendie NOUN ROOT 0 Gender=Masc|Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Gender=Fem|Number=Sing
. . PUNCT punct 0 -
Un un DET det 5 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
hôtel hôtel NOUN nsubj 7 Gender=Masc|Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
brûlé brûler VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 7 Gender=Masc|Number=Sing
. . PUNCT punct 7 -
Anne Anne PROPN nsubj:pass 12 -
est être AUX aux:pass 12 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
décédée décéder VERB ROOT 12 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 12 Gender=Masc|Number=Sing
à à ADP case 15 -
Valbrune Valbrune PROPN obl:mod 12 -
. . PUNCT punct 12 -
""",
        {"Klow": CITY, "Valbrune": CITY, "Anne": PERSON},
        [],
        ["Incendie à Klow"],
        id="a death told by the way is said of who died",
    ),
]


@pytest.mark.parametrize(("table", "names", "cues", "labels"), CASES)
def test_which_words_tell_of_one_happening(table: str, names: Names, cues: list[str], labels: list[str]) -> None:
    assert read(table, names, cues=cues).labels == labels


def test_a_noun_goes_on_with_the_same_noun_first() -> None:
    # Un accident a eu lieu à Klow. Anne dort. Une pollution a touché Sbrodj. L'accident a duré.
    table = """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
à à ADP case 6 -
Klow Klow PROPN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
Anne Anne PROPN nsubj 9 Number=Sing
dort dormir VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 9 -
Une un DET det 12 Definite=Ind|Number=Sing|PronType=Art
pollution pollution NOUN nsubj 14 Number=Sing
a avoir AUX aux:tense 14 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 14 Number=Sing|Tense=Past|VerbForm=Part
Sbrodj Sbrodj PROPN obj 14 Number=Sing
. . PUNCT punct 14 -
L' le DET det 18 Definite=Def|Number=Sing|PronType=Art
accident accident NOUN nsubj 20 Number=Sing
a avoir AUX aux:tense 20 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
duré durer VERB ROOT 20 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 20 -
"""
    told = {event.label: len(event.mentions) for event in read(table, {"Klow": CITY, "Sbrodj": CITY}).events}
    assert told == {"accident": 2, "pollution": 1}


INCIDENT = """
Sanctions sanction NOUN ROOT 0 Gender=Fem|Number=Plur
. . PUNCT punct 0 -
Des un DET det 3 Definite=Ind|Number=Plur|PronType=Art
élèves élève NOUN nsubj 5 Number=Plur
ont avoir AUX aux:tense 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
envahi envahir VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 -
. . PUNCT punct 5 -
Cet ce DET det 9 Gender=Masc|Number=Sing|PronType=Dem
incident incident NOUN nsubj 10 Gender=Masc|Number=Sing
inquiète inquiéter VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Luc Luc PROPN obj 10 -
. . PUNCT punct 10 -
"""


def test_the_tragedy_is_the_attack_and_no_campaign() -> None:
    # Campagne contre Norsud. Une embuscade a touché Klow. Le drame s'est produit en 2012.
    table = """
Campagne campagne NOUN ROOT 0 Number=Sing
contre contre ADP case 2 -
Norsud Norsud PROPN nmod 0 -
. . PUNCT punct 0 -
Une un DET det 5 Definite=Ind|Number=Sing|PronType=Art
embuscade embuscade NOUN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 7 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 7 -
. . PUNCT punct 7 -
Le le DET det 11 Definite=Def|Number=Sing|PronType=Art
drame drame NOUN nsubj 14 Number=Sing
s' se PRON expl:comp 14 -
est être AUX aux:tense 14 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
produit produire VERB ROOT 14 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 16 -
2012 2012 NUM obl:mod 14 -
. . PUNCT punct 14 -
"""
    told = read(table, {"Klow": CITY, "Norsud": COMPANY})
    assert [event.triggers for event in told.events] == [("Campagne",), ("embuscade", "drame")]


def test_this_incident_is_what_was_told_last() -> None:
    told = read(INCIDENT, {"Klow": CITY, "Luc": PERSON})
    assert [event.triggers for event in told.events if "incident" in event.triggers] == [("envahi", "incident")]


# La finale aura lieu à Klow. La petite finale aura lieu à Travik.
FINALS = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
finale finale NOUN nsubj 2 Number=Sing
aura avoir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 2 Number=Sing
à à ADP case 5 -
Klow Klow PROPN obl:arg 2 -
. . PUNCT punct 2 -
La le DET det 9 Definite=Def|Number=Sing|PronType=Art
petite petit ADJ amod 9 Number=Sing
finale finale NOUN nsubj 10 Number=Sing
aura avoir VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 10 Number=Sing
à à ADP case 13 -
Travik Travik PROPN obl:arg 10 -
. . PUNCT punct 10 -
"""


def test_the_small_final_is_another_match() -> None:
    told = read(FINALS, {"Klow": CITY, "Travik": CITY})
    assert told.triples("occurredIn") == [("finale", "occurredIn", "Klow"), ("petite finale", "occurredIn", "Travik")]


@pytest.mark.parametrize(("town", "labels"), [("Berlin", 1), ("Lima", 2)])
def test_with_a_capital_acts_its_country(town: str, labels: int) -> None:
    # Berlin a mené des négociations. L'Allemagne a mené mardi des négociations.
    table = f"""
{town} {town} PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mené mener VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
négociations négociation NOUN obj 2 Number=Plur
. . PUNCT punct 2 -
L' le DET det 7 Definite=Def|Number=Sing|PronType=Art
Allemagne Allemagne PROPN nsubj 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mené mener VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 9 Number=Sing
les le DET det 12 Definite=Def|Number=Plur|PronType=Art
négociations négociation NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
"""
    assert len(read(table, {town: CITY, "Allemagne": COUNTRY}).labels) == labels
