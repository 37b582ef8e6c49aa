"""Numbers that say something of an individual, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import COMPANY, COUNTRY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
PEAK = ("Place", "Landform")

CASES = [
    # Norsud dégage un mur long de 140 mètres.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
dégage dégager VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
mur mur NOUN obj 1 Gender=Masc|Number=Sing
long long ADJ amod 3 Gender=Masc|Number=Sing
de de ADP case 7 -
140 140 NUM nummod 7 NumType=Card
mètres mètre NOUN obl:arg 4 Gender=Masc|Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [],
        id="the size of a thing without a name is nobody's",
    ),
    # Le mercure atteint 37 degrés à Klow.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
mercure mercure NOUN nsubj 2 Gender=Masc|Number=Sing
atteint atteindre VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
37 37 NUM nummod 4 NumType=Card
degrés degré NOUN obj 2 Gender=Masc|Number=Plur
à à ADP case 6 -
Klow Klow PROPN obl:mod 2 -
. . PUNCT punct 2 -
""",
        {"Klow": COUNTRY},
        [("Klow", "quantity", "37 degrés")],
        id="how hot it is somewhere",
    ),
    # 600 habitants de Klow chantent.
    pytest.param(
        """
600 600 NUM nummod 1 NumType=Card
habitants habitant NOUN nsubj 4 Gender=Masc|Number=Plur
de de ADP case 3 -
Klow Klow PROPN nmod 1 -
chantent chanter VERB ROOT 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 4 -
""",
        {"Klow": COUNTRY},
        [],
        id="those who do something are not all that live there",
    ),
    # Norsud vaut 300 francs CFA.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
vaut valoir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 3 -
francs franc NOUN obj 1 Number=Plur
CFA CFA PROPN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "300 francs CFA")],
        id="whose money it is",
    ),
    # Norsud revendique 300 clients.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
revendique revendiquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 3 -
clients client NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "300 clients")],
        id="what somebody says to have",
    ),
    # Norsud employait 300 salariés lors du rachat par Klow.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
employait employer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
300 300 NUM nummod 3 -
salariés salarié NOUN obj 1 Number=Plur
lors lors ADV advmod 1 -
du de ADP case 6 Definite=Def|Number=Sing|PronType=Art
rachat rachat NOUN obl:arg 4 Number=Sing
par par ADP case 8 -
Klow Klow PROPN nmod 6 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Klow": COMPANY},
        [("Norsud", "quantity", "300 salariés")],
        id="what a firm has when it is bought",
    ),
    # Le Mornac culmine à 4 465 mètres.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj 2 -
culmine culminer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 6 -
4 4 NUM nummod 5 -
465 465 NUM nummod 6 -
mètres mètre NOUN obl:arg 2 Number=Plur
. . PUNCT punct 2 -
""",
        {"Mornac": PEAK},
        [("Mornac", "quantity", "4 465 mètres")],
        id="measure of the subject",
    ),
    # Le budget de Norsud atteint 3 %.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
budget budget NOUN nsubj 4 Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
atteint atteindre VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 6 -
% % NOUN obj 4 -
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "3 %")],
        id="what the subject is of",
    ),
    # Le Mornac précède Anne (à 10 km).
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj 2 -
précède précéder VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 2 -
( ( PUNCT punct 7 -
à à ADP case 7 -
10 10 NUM nummod 7 -
km km NOUN nmod 3 -
) ) PUNCT punct 7 -
. . PUNCT punct 2 -
""",
        {"Mornac": PEAK, "Anne": PERSON},
        [("Anne", "quantity", "10 km")],
        id="in brackets after a name",
    ),
    # Anne note l'existence de 27 centres.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
note noter VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
l' le DET det 3 Definite=Def|Number=Sing|PronType=Art
existence existence NOUN obj 1 Number=Sing
de de ADP case 6 -
27 27 NUM nummod 6 -
centres centre NOUN nmod 3 Number=Plur
. . PUNCT punct 1 -
""",
        {"Anne": PERSON},
        [],
        id="no number of who tells it",
    ),
    # Anne veut relever la taxe à 30 %.
    pytest.param(
        """
Anne Anne PROPN nsubj 1 -
veut vouloir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
relever relever VERB xcomp 1 VerbForm=Inf
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
taxe taxe NOUN obj 2 Number=Sing
à à ADP case 7 -
30 30 NUM nummod 7 -
% % NOUN obl:arg 2 -
. . PUNCT punct 1 -
""",
        {"Anne": PERSON},
        [("hausse de la taxe", "quantity", "30 %")],
        id="no number of who wants it, but of what is to come",
    ),
    # Le Mornac mesure 4 465 mètres. Norsud quitte Anne (4 465 mètres).
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj 2 -
mesure mesurer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
4 4 NUM nummod 4 -
465 465 NUM nummod 5 -
mètres mètre NOUN obj 2 Number=Plur
. . PUNCT punct 2 -
Norsud Norsud PROPN nsubj 8 -
quitte quitter VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 8 -
( ( PUNCT punct 13 -
4 4 NUM nummod 12 -
465 465 NUM nummod 13 -
mètres mètre NOUN nmod 9 Number=Plur
) ) PUNCT punct 13 -
. . PUNCT punct 8 -
""",
        {"Mornac": PEAK, "Anne": PERSON, "Norsud": COMPANY},
        [("Mornac", "quantity", "4 465 mètres")],
        id="a figure that only comes again",
    ),
    # Norsud vise un bénéfice de 30 %.
    pytest.param(
        """
Norsud Norsud PROPN nsubj 1 -
vise viser VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
bénéfice bénéfice NOUN obj 1 Number=Sing
de de ADP case 6 -
30 30 NUM nummod 6 -
% % NOUN nmod 3 -
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "30 %")],
        id="what somebody says of his own accounts",
    ),
    # Paul est élu avec 3 millions de voix.
    pytest.param(
        """
Paul Paul PROPN nsubj:pass 2 Number=Sing
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
élu élire VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
avec avec ADP case 5 -
3 3 NUM nummod 5 -
millions million NOUN obl:mod 2 Number=Plur
de de ADP case 7 -
voix voix NOUN nmod 5 Number=Sing
. . PUNCT punct 2 -
""",
        {"Paul": PERSON},
        [("Paul", "quantity", "3 millions de voix")],
        id="votes are told of who got them",
    ),
    # Paul est suspendu avec 300 voix.
    pytest.param(
        """
Paul Paul PROPN nsubj:pass 2 Number=Sing
est être AUX aux:pass 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
suspendu suspendre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
avec avec ADP case 5 -
300 300 NUM nummod 5 -
voix voix NOUN obl:mod 2 Number=Plur
. . PUNCT punct 2 -
""",
        {"Paul": PERSON},
        [("suspension de Paul", "quantity", "300 voix")],
        id="but not of whom they are against",
    ),
    # Anne est la quarante-cinquième présidente de Norsud.
    pytest.param(
        """
Anne Anne PROPN nsubj 6 -
est être AUX cop 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 6 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
quarante quarante NUM nummod 5 -
- - PUNCT punct 5 -
cinquième cinquième ADJ amod 6 Number=Sing
présidente président NOUN ROOT 6 Gender=Fem|Number=Sing
de de ADP case 8 -
Norsud Norsud PROPN nmod 6 -
. . PUNCT punct 6 -
""",
        {"Anne": PERSON, "Norsud": COMPANY},
        [],
        id="which one somebody is counts nobody",
    ),
    # La capacité de stockage en Bordurie atteint 2 millions de tonnes.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
capacité capacité NOUN nsubj 6 Number=Sing
de de ADP case 3 -
stockage stockage NOUN nmod 1 Number=Sing
en en ADP case 5 -
Bordurie Bordurie PROPN nmod 1 Number=Sing
atteint atteindre VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
2 2 NUM nummod 8 -
millions million NOUN obj 6 Number=Plur
de de ADP case 10 -
tonnes tonne NOUN nmod 8 Number=Plur
. . PUNCT punct 6 -
""",
        {"Bordurie": COUNTRY},
        [("Bordurie", "quantity", "2 millions de tonnes")],
        id="where that is of which a figure is told",
    ),
    # Paul, patron de Norsud, fournisseur de 21 rames, a parlé. (said of the firm at most)
    pytest.param(
        """
Paul Paul PROPN nsubj 12 Number=Sing
, , PUNCT punct 2 -
patron patron NOUN appos 0 Number=Sing
de de ADP case 4 -
Klow Klow PROPN nmod 2 -
, , PUNCT punct 6 -
fournisseur fournisseur NOUN appos 0 Number=Sing
de de ADP case 9 -
21 21 NUM nummod 9 -
rames rame NOUN nmod 6 Number=Plur
, , PUNCT punct 6 -
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parlé parler VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 12 -
""",
        {"Paul": PERSON},
        [],
        id="beside a name",
    ),
    # Anne a obtenu 52 % des voix, contre 47 % pour Paul.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
obtenu obtenir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
52 52 NUM nummod 4 -
% pourcent NOUN obj 2 -
des de ADP case 6 Definite=Def|Number=Plur|PronType=Art
voix voix NOUN nmod 4 Number=Plur
, , PUNCT punct 10 -
contre contre ADP case 10 -
47 47 NUM nummod 10 -
% pourcent NOUN obl:mod 2 -
pour pour ADP case 12 -
Paul Paul PROPN nmod 10 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON, "Paul": PERSON},
        [("Anne", "quantity", "52 % des voix"), ("Paul", "quantity", "47 %")],
        id="the votes of either",
    ),
    # Anne a obtenu 52 % des voix, contre 47 % à son rival.
    pytest.param(
        """
Anne Anne PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
obtenu obtenir VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
52 52 NUM nummod 4 -
% pourcent NOUN obj 2 -
des de ADP case 6 Definite=Def|Number=Plur|PronType=Art
voix voix NOUN nmod 4 Number=Plur
, , PUNCT punct 10 -
contre contre ADP case 10 -
47 47 NUM nummod 10 -
% pourcent NOUN obl:mod 2 -
à à ADP case 13 -
son son DET det 13 Number=Sing
rival rival NOUN nmod 10 Number=Sing
. . PUNCT punct 2 -
""",
        {"Anne": PERSON},
        [("Anne", "quantity", "52 % des voix")],
        id="the votes of a rival who has no name",
    ),
    # Hausse de 5 % à Klow. Norsud a dégagé un bénéfice de 3 millions d'euros, en hausse de 5 %.
    pytest.param(
        """
Hausse hausse NOUN ROOT 0 Number=Sing
de de ADP case 3 -
5 5 NUM nummod 3 -
% pourcent NOUN nmod 0 -
à à ADP case 5 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dégagé dégager VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 11 Definite=Ind|Number=Sing|PronType=Art
bénéfice bénéfice NOUN obj 9 Number=Sing
de de ADP case 14 -
3 3 NUM nummod 14 -
millions million NOUN nmod 11 Number=Plur
d' de ADP case 16 -
euros euro NOUN nmod 14 Number=Plur
, , PUNCT punct 19 -
en en ADP case 19 -
hausse hausse NOUN obl:mod 9 Number=Sing
de de ADP case 22 -
5 5 NUM nummod 22 -
% pourcent NOUN nmod 19 -
. . PUNCT punct 9 -
""",
        {"Norsud": COMPANY, "Klow": ("Place", "City")},
        [("Hausse de 5 % à Klow", "quantity", "5 %"), ("Norsud", "quantity", "3 millions d'euros")],
        id="what has risen, and by how much",
    ),
    # Son rival, Luc, a obtenu 35 % des voix (Anne's rival).
    pytest.param(
        """
Son son DET det 1 Number=Sing|Poss=Yes
rival rival NOUN nsubj 6 Gender=Masc|Number=Sing
, , PUNCT punct 3 -
Luc Luc PROPN appos 1 -
, , PUNCT punct 3 -
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
obtenu obtenir VERB ROOT 6 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
35 35 NUM nummod 8 -
% % NOUN obj 6 Gender=Masc
des de ADP case 10 Definite=Def|Number=Plur|PronType=Art
voix voix NOUN nmod 8 Gender=Fem|Number=Plur
. . PUNCT punct 6 -
""",
        {"Son": PERSON, "Luc": PERSON},
        [("Luc", "quantity", "35 % des voix")],
        id="votes are his who is called so, not his whose rival he is",
    ),
    # Le fondateur de Norsud compte une dette de 4 millions.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
fondateur fondateur NOUN nsubj 4 Gender=Masc|Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
compte compter VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
une un DET det 6 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
dette dette NOUN obj 4 Gender=Fem|Number=Sing
de de ADP case 9 -
4 4 NUM nummod 9 -
millions million NOUN nmod 6 Gender=Masc|Number=Plur
. . PUNCT punct 4 -
""",
        {"Norsud": COMPANY},
        [],
        id="a founder is not measured by his firm",
    ),
    # L'Ormal s'élève à 3 465 mètres.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
Ormal Ormal PROPN nsubj 3 Number=Sing
s' se PRON expl:pass 3 -
élève élever VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
3 3 NUM nummod 6 -
465 465 NUM nummod 7 -
mètres mètre NOUN obl:arg 3 Gender=Masc|Number=Plur
. . PUNCT punct 3 -
""",
        {"Ormal": PEAK},
        [("Ormal", "quantity", "3 465 mètres")],
        id="what a reflexive verb tells of its subject",
    ),
    # L'avion de Norsud emporte 10 tonnes de riz. Un avion de Norsud emporte 12 tonnes de riz.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
avion avion NOUN nsubj 4 Gender=Masc|Number=Sing
de de ADP case 3 -
Norsud Norsud PROPN nmod 1 -
emporte emporter VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
10 10 NUM nummod 6 -
tonnes tonne NOUN obj 4 Gender=Fem|Number=Plur
. . PUNCT punct 4 -
Un un DET det 9 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
avion avion NOUN nsubj 12 Gender=Masc|Number=Sing
de de ADP case 11 -
Norsud Norsud PROPN nmod 9 -
emporte emporter VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
12 12 NUM nummod 14 -
tonnes tonne NOUN obj 12 Gender=Fem|Number=Plur
. . PUNCT punct 12 -
""",
        {"Norsud": COMPANY},
        [("Norsud", "quantity", "10 tonnes")],
        id="no number of one among many",
    ),
    # La proposition du Norsud a été rejetée par 76 % des voix.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
proposition proposition NOUN nsubj:pass 6 Gender=Fem|Number=Sing
du de ADP case 3 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
Norsud Norsud PROPN nmod 1 Gender=Masc|Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
rejetée rejeter VERB ROOT 6 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
par par ADP case 9 -
76 76 NUM nummod 9 -
% pourcent NOUN obl:mod 6 Gender=Masc
des de ADP case 11 Definite=Def|Number=Plur|PronType=Art
voix voix NOUN nmod 9 Gender=Fem|Number=Plur
. . PUNCT punct 6 -
""",
        {"Norsud": ("Organization", "Party")},
        [("rejet de la proposition du Norsud", "quantity", "76 % des voix")],
        id="the votes on what a party proposes are not the party's",
    ),
    # À Klow, où l'on compte 400 habitants, l'école ferme.
    pytest.param(
        """
À à ADP case 1 -
Klow Klow PROPN obl:mod 10 -
, , PUNCT punct 6 -
où où PRON obl:mod 6 PronType=Rel
l' l' PRON dep 5 -
on on PRON nsubj 6 -
compte compter VERB acl:relcl 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
400 400 NUM nummod 8 -
habitants habitant NOUN obj 6 Gender=Masc|Number=Plur
école école NOUN nsubj 10 Gender=Fem|Number=Sing
dort dormir VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
""",
        {"Klow": ("Place", "City")},
        [("Klow", "quantity", "400 habitants")],
        id="where nobody is said to have them",
    ),
    # À Klow, 400 habitants, des élèves protestent.
    pytest.param(
        """
À à ADP case 1 -
Klow Klow PROPN obl:mod 7 -
, , PUNCT punct 4 -
400 400 NUM nummod 4 -
habitants habitant NOUN nmod 1 Gender=Masc|Number=Plur
, , PUNCT punct 6 -
élèves élève NOUN nsubj 7 Gender=Masc|Number=Plur
protestent protester VERB ROOT 7 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
""",
        {"Klow": ("Place", "City")},
        [("Klow", "quantity", "400 habitants")],
        id="beside the name of a town, not of what happens there",
    ),
    # Le Mornac a dit non à 71 %, devant Klow (70 %).
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dit dire VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
non non ADV obj 3 -
à à ADP case 7 -
71 71 NUM nummod 7 -
% pourcent NOUN obl:arg 3 Gender=Masc
devant devant ADP case 9 -
Klow Klow PROPN obl:mod 3 -
( ( PUNCT punct 12 -
70 70 NUM nummod 12 -
% pourcent NOUN parataxis 9 Gender=Masc
) ) PUNCT punct 12 -
. . PUNCT punct 3 -
""",
        {"Mornac": COUNTRY, "Klow": ("Place", "City")},
        [("Mornac", "quantity", "71 %"), ("Klow", "quantity", "70 %")],
        id="how many voted so, and in brackets where the parser starts anew",
    ),
    # Le Mornac, terme d'un trajet de 12 km, brille.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
Mornac Mornac PROPN nsubj 10 Number=Sing
, , PUNCT punct 3 -
terme terme NOUN appos 1 Gender=Masc|Number=Sing
d' de ADP case 6 -
un un DET det 6 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
trajet trajet NOUN nmod 3 Gender=Masc|Number=Sing
de de ADP case 9 -
12 12 NUM nummod 9 -
km kilomètre NOUN nmod 6 Gender=Masc|Number=Plur
brille briller VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
""",
        {"Mornac": PEAK},
        [],
        id="the length of what only comes in beside a name",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_numbers_of_individuals(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("quantity") == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        pytest.param("kilomètres kilomètre", ["200 kilomètres"], id="what is measured is so long"),
        pytest.param("habitants habitant", [], id="a size by which things are told apart"),
    ],
)
def test_more_than_so_much_is_told_of_what_is_measured(unit: str, expected: list[str]) -> None:
    # Norsud a construit des routes de plus de 200 kilomètres.
    told = read(
        f"""
Norsud Norsud PROPN nsubj 2 -
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
construit construire VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
des un DET det 4 Definite=Ind|Number=Plur|PronType=Art
routes route NOUN obj 2 Number=Plur
de de ADP case 8 -
plus plus ADV advmod 8 -
de de ADP case 8 -
200 200 NUM nummod 9 -
{unit} NOUN nmod 4 Number=Plur
. . PUNCT punct 2 -
""",
        {"Norsud": COMPANY},
    )
    assert [value for _, _, value in told.triples("quantity")] == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("adhérents adhérent", ["300 adhérents"], id="what one may have"),
        pytest.param("embauches embauche", [], id="what one wants"),
    ],
)
def test_who_claims_so_many_has_or_wants_them(noun: str, expected: list[str]) -> None:
    # Norsud revendique 300 adhérents.
    told = read(
        f"""
Norsud Norsud PROPN nsubj 1 -
revendique revendiquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
300 300 NUM nummod 3 -
{noun} NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY},
    )
    assert [value for _, _, value in told.triples("quantity")] == expected


@pytest.mark.parametrize(
    ("tie", "expected"),
    [
        pytest.param("nmod 1", [], id="of a thing"),
        pytest.param("obl:mod 5", ["90 degrés"], id="of the weather"),
    ],
)
def test_a_place_is_so_hot_where_the_weather_is(tie: str, expected: list[str]) -> None:
    # La température du four a atteint 90 degrés à Klow.
    told = read(
        f"""
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
température température NOUN nsubj 5 Gender=Fem|Number=Sing
du de ADP case 3 -
four four NOUN {tie} Gender=Masc|Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
atteint atteindre VERB ROOT 5 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
90 90 NUM nummod 7 -
degrés degré NOUN obj 5 Gender=Masc|Number=Plur
à à ADP case 9 -
Klow Klow PROPN obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Klow": ("Place", "City")},
    )
    assert [value for _, _, value in told.triples("quantity")] == expected


def test_a_day_that_a_source_tells_counts_nothing() -> None:
    # Un accident a eu lieu le 12, selon Luc.
    told = read(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
le le DET det 6 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
12 12 NUM obl:mod 3 -
, , PUNCT punct 9 -
selon selon ADP case 9 -
Luc Luc PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Luc": ("Person", "")},
    )
    assert told.triples("quantity") == []
