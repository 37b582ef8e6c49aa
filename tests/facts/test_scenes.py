"""When and where a happening takes place, where the words around a time or a place decide, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COMPANY, COUNTRY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]

CASES = [
    # L'explosion d'une bombe qui a tué six élèves mardi inquiète Anne.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 10 Number=Sing
d' de ADP case 4 -
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
bombe bombe NOUN nmod 1 Number=Sing
qui qui PRON nsubj 7 PronType=Rel
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB acl:relcl 4 Number=Sing|Tense=Past|VerbForm=Part
élèves élève NOUN obj 7 Number=Plur
mardi mardi NOUN obl:mod 7 Number=Sing
inquiète inquiéter VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 10 -
. . PUNCT punct 10 -
""",
        {"Anne": PERSON},
        [("explosion d'une bombe", "occurredOn", "2024-05-14")],
        id="when what hangs on the bomb has killed is when it exploded",
    ),
    # Mardi, devant le congrès, Anne a promis une aide.
    pytest.param(
        """
Mardi mardi NOUN obl:mod 8 Number=Sing
, , PUNCT punct 0 -
devant devant ADP case 4 -
le le DET det 4 Definite=Def|Number=Sing|PronType=Art
congrès congrès NOUN obl:mod 8 Number=Sing
, , PUNCT punct 4 -
Anne Anne PROPN nsubj 8 -
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
promis promettre VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 10 Definite=Ind|Number=Sing|PronType=Art
aide aide NOUN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Anne": PERSON},
        [("congrès", "occurredOn", "2024-05-14")],
        id="the day on which one speaks before a congress is its day",
    ),
    # Le festival, créé en 1990, aura lieu lundi.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 7 Number=Sing
, , PUNCT punct 3 -
créé créer VERB acl 1 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 5 -
1990 1990 NUM obl:mod 3 -
, , PUNCT punct 3 -
aura avoir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 7 Number=Sing
lundi lundi NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {},
        [("festival", "occurredOn", "2024-05-20")],
        id="when a festival was founded is not when it is held",
    ),
    # Né en 1990, le festival attire Anne lundi.
    pytest.param(
        """
Né naître VERB advcl 6 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 2 -
1990 1990 NUM obl:mod 0 -
, , PUNCT punct 0 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 6 Number=Sing
attire attirer VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 6 -
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Anne": PERSON},
        [("festival", "occurredOn", "2024-05-13")],
        id="since when there is a festival is not when it is held",
    ),
    # Créé en 1990, le festival aura lieu lundi.
    pytest.param(
        """
Créé créer VERB advcl 6 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 2 -
1990 1990 NUM obl:mod 0 -
, , PUNCT punct 0 -
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 6 Number=Sing
aura avoir VERB ROOT 6 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 6 Number=Sing
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {},
        [("festival", "occurredOn", "2024-05-20")],
        id="nor is it where that opens the sentence",
    ),
    # Mardi, c'est Anne qui a été arrêtée.
    pytest.param(
        """
Mardi mardi NOUN obl:mod 4 Number=Sing
, , PUNCT punct 0 -
c' ce PRON nsubj 4 Number=Sing|PronType=Dem
est être AUX cop 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN ROOT 4 -
qui qui PRON nsubj:pass 8 PronType=Rel
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 8 Tense=Past|VerbForm=Part
arrêtée arrêter VERB acl:relcl 4 Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
. . PUNCT punct 4 -
""",
        {"Anne": PERSON},
        [("arrestation d'Anne", "occurredOn", "2024-05-14")],
        id="the day before a cleft is that of its clause",
    ),
    # Un défilé aura lieu lundi, une fanfare mardi.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
défilé défilé NOUN nsubj 2 Number=Sing
aura avoir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 2 Number=Sing
lundi lundi NOUN obl:mod 2 Number=Sing
, , PUNCT punct 7 -
une un DET det 7 Definite=Ind|Number=Sing|PronType=Art
fanfare fanfare NOUN conj 1 Number=Sing
mardi mardi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {},
        [("défilé", "occurredOn", "2024-05-20")],
        id="in a list of things on their days each has its own",
    ),
    # Nouvelles. Maire depuis 2014, Anne démissionne.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Maire maire NOUN advcl 7 Number=Sing
depuis depuis ADP case 4 -
2014 2014 NUM nmod 2 -
, , PUNCT punct 2 -
Anne Anne PROPN nsubj 7 -
démissionne démissionner VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
""",
        {"Anne": PERSON},
        [],
        id="what opens a clause has its own date",
    ),
    # L'assemblée adopte mardi le budget 2025.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
Assemblée Assemblée PROPN nsubj 2 Number=Sing
adopte adopter VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 2 Number=Sing
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
budget budget NOUN obj 2 Number=Sing
2025 2025 NUM nmod 5 -
. . PUNCT punct 2 -
""",
        {"Assemblée": ("Organization", "Parliament")},
        [("adoption du budget 2025", "occurredOn", "2024-05-14")],
        id="a bare year behind a noun says which one it is",
    ),
    # Nouvelles. Le festival se tient du 6 au 15 juin.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
du de ADP case 7 -
6 6 NUM obl:mod 5 -
au à ADP case 9 -
15 15 NUM obl:mod 5 -
juin juin NOUN nmod 9 -
. . PUNCT punct 5 -
""",
        {},
        [("festival", "occurredOn", "2024-06-06")],
        id="a span of time begins with its first end",
    ),
    # Nouvelles. Le festival se tient les 16 et 17 juin.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
les le DET det 7 -
16 16 NUM obl:mod 5 -
et et CCONJ cc 9 -
17 17 NUM conj 7 -
juin juin NOUN nmod 9 -
. . PUNCT punct 5 -
""",
        {},
        [("festival", "occurredOn", "2024-06-16"), ("festival", "occurredOn", "2024-06-17")],
        id="two days in a list are both meant",
    ),
    # Nouvelles. Une attaque a frappé Klow dimanche par rapport à 2023.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 Number=Sing
dimanche dimanche NOUN obl:mod 5 Number=Sing
par par ADP case 11 -
rapport rapport NOUN fixed 8 -
à à ADP fixed 8 -
2023 2023 NUM obl:mod 5 -
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("attaque", "occurredIn", "Klow"), ("attaque", "occurredOn", "2024-05-12")],
        id="a time of comparison dates nothing",
    ),
    # Prévisions du 12 mai : un orage provoque un incendie.
    pytest.param(
        """
Prévisions prévision NOUN ROOT 0 Number=Plur
du de ADP case 3 -
12 12 NUM nmod 3 -
mai mai NOUN nmod 0 Number=Sing
: : PUNCT punct 0 -
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
orage orage NOUN nsubj 7 Number=Sing
provoque provoquer VERB parataxis 0 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 9 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN obj 7 Number=Sing
. . PUNCT punct 7 -
""",
        {},
        [("orage", "occurredOn", "2024-05-12"), ("incendie", "occurredOn", "2024-05-12")],
        id="a time before the colon of a title",
    ),
    # Nouvelles. Lundi, Anne a souri à Paul, qui regardait le festival.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Lundi lundi NOUN obl:mod 6 Number=Sing
, , PUNCT punct 6 -
Anne Anne PROPN nsubj 6 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
souri sourire VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 8 -
Paul Paul PROPN obl:arg 6 Number=Sing
, , PUNCT punct 11 -
qui qui PRON nsubj 11 PronType=Rel
regardait regarder VERB acl:relcl 8 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
le le DET det 13 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN obj 11 Number=Sing
. . PUNCT punct 6 -
""",
        {"Anne": PERSON, "Paul": PERSON},
        [],
        id="what a relative clause tells is apart",
    ),
    # Nouvelles. Anne manquera le festival et élection de Klow en juin.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 3 Number=Sing
manquera manquer VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN obj 3 Number=Sing
et et CCONJ cc 7 -
élection élection NOUN conj 5 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
en en ADP case 11 -
juin juin NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Klow": CITY},
        [("élection de Klow", "occurredIn", "Klow"), ("élection de Klow", "occurredOn", "2024-06")],
        id="a time right behind the phrase of a happening",
    ),
    # Nouvelles. Lundi, Anne a souri en regardant le festival de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Lundi lundi NOUN obl:mod 6 Number=Sing
, , PUNCT punct 6 -
Anne Anne PROPN nsubj 6 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
souri sourire VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
en en ADP mark 8 -
regardant regarder VERB advcl 6 Tense=Pres|VerbForm=Part
le le DET det 10 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN obj 8 Number=Sing
de de ADP case 12 -
Klow Klow PROPN nmod 10 Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [("festival de Klow", "occurredOn", "2024-05-13"), ("festival de Klow", "occurredIn", "Klow")],
        id="the only happening of the clause",
    ),
    # Nouvelles. Une attaque a eu lieu dans la banlieue de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Une un DET det 3 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 5 Number=Sing
dans dans ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
banlieue banlieue NOUN obl:mod 5 Number=Sing
de de ADP case 11 -
Klow Klow PROPN nmod 9 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("attaque", "occurredIn", "Klow")],
        id="the town behind its suburb",
    ),
    # Syldavie : un plan adopté.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 3 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
plan plan NOUN appos 0 Number=Sing
adopté adopter VERB acl 3 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 0 -
""",
        {"Syldavie": COUNTRY},
        [("adoption d'un plan", "occurredIn", "Syldavie")],
        id="the title's participle happens where the prefix says",
    ),
    # Nouvelles. La tempête a frappé Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("tempête", "occurredIn", "Klow")],
        id="a storm happens where it strikes",
    ),
    # Nouvelles. L'élection française a commencé lundi.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
L' le DET det 3 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 6 Number=Sing
française français ADJ amod 3 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
commencé commencer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"française": COUNTRY},
        [("élection française", "occurredIn", "française"), ("élection française", "occurredOn", "2024-05-13")],
        id="an election is held in the country of its adjective",
    ),
    # Nouvelles. Un avion s'est écrasé près de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
avion avion NOUN nsubj 6 Number=Sing
s' se PRON expl:comp 6 Reflex=Yes
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
près près ADV advmod 6 -
de de ADP case 10 -
Klow Klow PROPN obl:arg 8 Number=Sing
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [("accident d'un avion", "occurredOn", "2024-05-13"), ("accident d'un avion", "occurredIn", "Klow")],
        id="near a town, where nothing more exact is told",
    ),
    # Nouvelles. Un avion s'est écrasé lundi près de la Syldavie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
avion avion NOUN nsubj 6 Number=Sing
s' se PRON expl:comp 6 Reflex=Yes
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
écrasé écraser VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
près près ADV advmod 6 -
de de ADP case 10 -
Syldavie Syldavie PROPN obl:arg 8 Number=Sing
. . PUNCT punct 6 -
""",
        {"Syldavie": COUNTRY},
        [("accident d'un avion", "occurredOn", "2024-05-13")],
        id="near a country is outside it",
    ),
    # Nouvelles. Le groupe a annoncé lundi la fermeture du site en 2026.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
annoncé annoncer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 4 Number=Sing
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN obj 4 Number=Sing
du de ADP case 9 -
site site NOUN nmod 7 Number=Sing
en en ADP case 11 -
2026 2026 NUM obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Norsud": ("Organization", "Company")},
        [("fermeture du site", "occurredOn", "2026")],
        id="the day on which a plan is told is not that of the plan",
    ),
    # Nouvelles. Luc a dit lundi qu'Anne avait quitté Norsud.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Luc Luc PROPN nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dit dire VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 4 Number=Sing
qu' que SCONJ mark 9 -
Anne Anne PROPN nsubj 9 Number=Sing
avait avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
quitté quitter VERB ccomp 4 Number=Sing|Tense=Past|VerbForm=Part
Norsud Norsud PROPN obj 9 -
. . PUNCT punct 4 -
""",
        {"Norsud": ("Organization", "Company"), "Anne": ("Person", ""), "Luc": ("Person", "")},
        [],
        id="the day on which something is told is not that of what was over then",
    ),
    # Nouvelles. Le festival se tient le 6 juin et lui en 2023.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 7 Definite=Def|Number=Sing|PronType=Art
6 6 NUM obl:mod 5 -
juin juin NOUN nmod 7 -
et et CCONJ cc 10 -
lui lui PRON conj 5 -
en en ADP case 12 -
2023 2023 NUM obl:mod 5 -
. . PUNCT punct 5 -
""",
        {},
        [("festival", "occurredOn", "2024-06-06")],
        id="a year beside a day is of something else",
    ),
    # Vainqueur l'an dernier, Anne a démissionné mardi.
    pytest.param(
        """
Vainqueur vainqueur NOUN advcl 7 Gender=Masc|Number=Sing
l' le DET det 2 Definite=Def|Number=Sing|PronType=Art
an an NOUN nmod 0 Gender=Masc|Number=Sing
dernier dernier ADJ amod 2 Gender=Masc|Number=Sing
, , PUNCT punct 0 -
Anne Anne PROPN nsubj 7 Number=Sing
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
démissionné démissionner VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 7 Gender=Masc|Number=Sing
. . PUNCT punct 7 -
""",
        {"Anne": PERSON},
        [("démission d'Anne", "occurredOn", "2024-05-14")],
        id="the year of what somebody was before",
    ),
    # Séisme à Klow. Le maire, au pouvoir depuis 2009, inaugure le musée à Lima.
    pytest.param(
        """
Séisme séisme NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
maire maire NOUN nsubj 12 Number=Sing
, , PUNCT punct 8 -
au à ADP case 8 Definite=Def|Number=Sing|PronType=Art
pouvoir pouvoir NOUN nmod 5 Number=Sing
depuis depuis ADP case 10 -
2009 2009 NUM nmod 8 -
, , PUNCT punct 8 -
inaugure inaugurer VERB ROOT 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 14 Definite=Def|Number=Sing|PronType=Art
musée musée NOUN obj 12 Number=Sing
à à ADP case 16 -
Lima Lima PROPN nmod 14 Number=Sing
. . PUNCT punct 12 -
""",
        {"Klow": CITY, "Lima": CITY},
        [("Séisme à Klow", "occurredIn", "Klow"), ("inauguration du musée", "occurredIn", "Lima")],
        id="what a comma sets off has its own time",
    ),
    # L'orage provoque mardi une panne à Klow.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
orage orage NOUN nsubj 2 Number=Sing
provoque provoquer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mardi mardi NOUN obl:mod 2 Number=Sing
une un DET det 5 Definite=Ind|Number=Sing|PronType=Art
panne panne NOUN obj 2 Number=Sing
à à ADP case 7 -
Klow Klow PROPN nmod 5 -
. . PUNCT punct 2 -
""",
        {"Klow": CITY},
        [
            ("orage", "occurredOn", "2024-05-14"),
            ("panne à Klow", "occurredOn", "2024-05-14"),
            ("panne à Klow", "occurredIn", "Klow"),
        ],
        id="a day behind the verb dates what comes about, too",
    ),
    # Élection à Klow. Née à Lima en 1979, elle vend Orane.
    pytest.param(
        """
Élection élection NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Née né NOUN advmod 10 Number=Sing
à à ADP case 6 -
Lima Lima PROPN obl:arg 4 -
en en ADP case 8 -
1979 1979 NUM obl:mod 4 -
elle elle PRON nsubj 10 PronType=Prs
vend vendre VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Orane Orane PROPN obj 10 -
. . PUNCT punct 10 -
""",
        {"Klow": CITY, "Lima": CITY, "Orane": COUNTRY},
        [("Élection à Klow", "occurredIn", "Klow")],
        id="the year of a birth dates nothing else",
    ),
    # L'usine s'arrête mercredi, au lendemain de l'incendie.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
usine usine NOUN nsubj 3 Number=Sing
s' se PRON expl:pass 3 -
arrête arrêter VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
mercredi mercredi NOUN obl:mod 3 Number=Sing
, , PUNCT punct 7 -
au à ADP case 7 Definite=Def|Number=Sing|PronType=Art
lendemain lendemain NOUN obl:mod 3 Number=Sing
de de ADP case 10 -
l' le DET det 10 Definite=Def|Number=Sing|PronType=Art
incendie incendie NOUN nmod 7 Number=Sing
. . PUNCT punct 3 -
""",
        {},
        [("arrêt de l'usine", "occurredOn", "2024-05-15"), ("incendie", "occurredOn", "2024-05-14")],
        id="what was the day before that of the clause",
    ),
    # La salle rouvre lundi, deux jours après la panne.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
salle salle NOUN nsubj 2 Number=Sing
rouvre rouvrir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 2 Number=Sing
, , PUNCT punct 9 -
deux deux NUM nummod 6 -
jours jour NOUN nmod 9 Number=Plur
après après ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {},
        [("réouverture de la salle", "occurredOn", "2024-05-13"), ("panne", "occurredOn", "2024-05-11")],
        id="so many days before that of the clause",
    ),
    # La salle rouvre lundi, deux jours après la panne, vendredi.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
salle salle NOUN nsubj 2 Number=Sing
rouvre rouvrir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 2 Number=Sing
, , PUNCT punct 9 -
deux deux NUM nummod 6 -
jours jour NOUN nmod 9 Number=Plur
après après ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN obl:mod 2 Number=Sing
, , PUNCT punct 2 -
vendredi vendredi NOUN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
""",
        {},
        [("réouverture de la salle", "occurredOn", "2024-05-13"), ("panne", "occurredOn", "2024-05-10")],
        id="unless its own day stands right behind",
    ),
    # La salle a fermé jusqu'à mardi.
    pytest.param(
        """
La le DET det 1 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
salle salle NOUN nsubj 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fermé fermer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
jusqu' jusque ADP case 6 -
à à ADP case 6 -
mardi mardi NOUN obl:mod 3 Gender=Masc|Number=Sing
à à ADP case 8 -
Klow Klow PROPN obl:mod 3 -
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("fermeture de la salle", "occurredIn", "Klow")],
        id="how long something lasts is not when it happens",
    ),
    # Panne. Le bruit a cessé. Elle a commencé mardi.
    pytest.param(
        """
Panne panne NOUN ROOT 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
bruit bruit NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
cessé cesser VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 5 -
Tout tout PRON nsubj 9 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dégénéré dégénérer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 9 Number=Sing
. . PUNCT punct 9 -
""",
        {},
        [("Panne", "occurredOn", "2024-05-14")],
        id="the first day of the first paragraph dates what the title names",
    ),
    # Nouvelles. Luc condamne lundi la panne.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Luc Luc PROPN nsubj 3 Number=Sing
déplore déplorer VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 3 Number=Sing
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN obj 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Luc": PERSON},
        [],
        id="what one speaks of on a day need not be of that day",
    ),
    # Nouvelles. La panne a été évoquée lundi à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj:pass 6 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 6 Tense=Past|VerbForm=Part
évoquée évoquer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
à à ADP case 9 -
Klow Klow PROPN obl:mod 6 -
. . PUNCT punct 6 -
""",
        {"Klow": CITY},
        [],
        id="nor of where one speaks of it",
    ),
    # La panne rappelle la vie en 1915.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 2 Number=Sing
rappelle rappeler VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
vie vie NOUN obj 2 Number=Sing
en en ADP case 6 -
1915 1915 NUM obl:mod 2 -
. . PUNCT punct 2 -
""",
        {},
        [],
        id="nor of the time of that of which it reminds",
    ),
    # Luc annonce lundi sa démission, après sa condamnation.
    pytest.param(
        """
Luc Luc PROPN nsubj 1 Number=Sing
annonce annoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 1 Number=Sing
sa son DET det 4 Number=Sing|Poss=Yes
démission démission NOUN obj 1 Number=Sing
, , PUNCT punct 8 -
après après ADP case 8 -
sa son DET det 8 Number=Sing|Poss=Yes
condamnation condamnation NOUN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
""",
        {"Luc": PERSON},
        [("démission", "occurredOn", "2024-05-13")],
        id="of several, what the verb tells of is of its day",
    ),
    # Nouvelles. Lors du concert, mardi, une bombe a explosé.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Lors lors ADV advmod 11 -
du de ADP case 4 Definite=Def|Number=Sing|PronType=Art
concert concert NOUN obl:arg 2 Number=Sing
, , PUNCT punct 6 -
mardi mardi NOUN obl:mod 11 Number=Sing
, , PUNCT punct 6 -
une un DET det 9 Definite=Ind|Number=Sing|PronType=Art
bombe bombe NOUN nsubj 11 Number=Sing
a avoir AUX aux:tense 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
explosé exploser VERB ROOT 11 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {},
        [("concert", "occurredOn", "2024-05-14"), ("explosion d'une bombe", "occurredOn", "2024-05-14")],
        id="that during which something is, is of its day",
    ),
    # Nouvelles. Lors de la guerre, mardi, une bombe a explosé.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Lors lors ADV advmod 12 -
de de ADP case 5 -
la le DET det 5 Definite=Def|Number=Sing|PronType=Art
guerre guerre NOUN obl:arg 2 Number=Sing
, , PUNCT punct 7 -
mardi mardi NOUN obl:mod 12 Number=Sing
, , PUNCT punct 7 -
une un DET det 10 Definite=Ind|Number=Sing|PronType=Art
bombe bombe NOUN nsubj 12 Number=Sing
a avoir AUX aux:tense 12 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
explosé exploser VERB ROOT 12 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 12 -
""",
        {},
        [("explosion d'une bombe", "occurredOn", "2024-05-14")],
        id="but a war has other days too",
    ),
    # Nouvelles. Prévue mardi, la course a été repoussée.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Prévue prévoir VERB advcl 9 Number=Sing|Tense=Past|VerbForm=Part
mardi mardi NOUN obl:mod 2 Number=Sing
, , PUNCT punct 2 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
course course NOUN nsubj:pass 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
repoussée repousser VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
""",
        {},
        [],
        id="what is put off is not of the day that was planned",
    ),
    # En fuite depuis dix ans, Luc a été arrêté à Klow.
    pytest.param(
        """
En en ADP case 1 -
fuite fuite NOUN obl:mod 9 Gender=Fem|Number=Sing
depuis depuis ADP case 4 -
dix dix NUM nummod 4 NumType=Card
ans an NOUN nmod 1 Gender=Masc|Number=Plur
, , PUNCT punct 1 -
Luc Luc PROPN nsubj:pass 9 Gender=Masc|Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 9 Tense=Past|VerbForm=Part
arrêté arrêter VERB ROOT 9 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
à à ADP case 11 -
Klow Klow PROPN obl:arg 9 Gender=Fem|Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY, "Luc": PERSON},
        [("arrestation de Luc", "occurredIn", "Klow")],
        id="how long somebody had fled is no date of his arrest",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_when_and_where(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("occurredOn", "occurredIn") == expected


CALLED = """
Norsud Norsud PROPN nsubj 1 -
appelle appeler VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 4 -
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
manifestation manifestation NOUN obl:arg 1 Number=Sing
mardi mardi NOUN nmod 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:arg 1 -
. . PUNCT punct 1 -
"""


def test_what_is_called_for_is_where_the_clause_says_behind_it() -> None:
    told = read(CALLED, {"Norsud": COMPANY, "Klow": CITY})
    assert told.triples("occurredIn") == [("manifestation", "occurredIn", "Klow")]


def test_an_hour_alone_dates_nothing_of_a_kind_that_has_its_day() -> None:
    # Un séisme a frappé Klow samedi. La police a parlé lundi. La secousse s'est produite à 19 h.
    told = read(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
séisme séisme NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
samedi samedi NOUN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
La le DET det 8 Definite=Def|Number=Sing|PronType=Art
police police NOUN nsubj 10 Gender=Fem|Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parlé parler VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 10 Number=Sing
. . PUNCT punct 10 -
La le DET det 14 Definite=Def|Number=Sing|PronType=Art
secousse secousse NOUN nsubj 17 Gender=Fem|Number=Sing
s' se PRON expl:comp 17 -
est être AUX aux:tense 17 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
produite produire VERB ROOT 17 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 20 -
19 19 NUM nummod 20 -
h h NOUN obl:mod 17 -
. . PUNCT punct 17 -
""",
        {"Klow": CITY},
    )
    assert told.triples("occurredOn") == [("séisme", "occurredOn", "2024-05-11")]


def test_where_somebody_works_is_not_where_the_news_was() -> None:
    # Découverte d'un virus. Anne en parle, avec Luc, chercheur à Norsud.
    told = read(
        """
Découverte découverte NOUN ROOT 0 Gender=Fem|Number=Sing
d' de ADP case 3 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
virus virus NOUN nmod 0 Gender=Masc|Number=Sing
. . PUNCT punct 0 -
Anne Anne PROPN nsubj 7 -
en en PRON iobj 7 -
parle parler VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
avec avec ADP case 9 -
Luc Luc PROPN obl:arg 7 -
, , PUNCT punct 11 -
chercheur chercheur NOUN appos 9 Gender=Masc|Number=Sing
à à ADP case 13 -
Norsud Norsud PROPN nmod 11 -
. . PUNCT punct 7 -
""",
        {"Anne": PERSON, "Luc": PERSON, "Norsud": ("Organization", "University")},
    )
    assert told.triples("occurredIn") == []
