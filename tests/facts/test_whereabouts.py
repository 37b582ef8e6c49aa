"""Which of several places a happening gets, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COUNTRY, PERSON, Triple, read

PARLIAMENT = ("Organization", "Parliament")
Names = dict[str, tuple[str, str]]

CASES = [
    # Procès du maire de Klow : trois ans.
    pytest.param(
        """
Procès procès NOUN ROOT 0 Number=Sing
du de ADP case 2 -
maire maire NOUN nmod 0 Number=Sing
de de ADP case 4 -
Klow Klow PROPN nmod 2 -
: : PUNCT punct 7 -
trois trois NUM nummod 7 NumType=Card
ans an NOUN parataxis 0 Number=Plur
. . PUNCT punct 0 -
""",
        {"Klow": CITY},
        [],
        id="a prefix that tells itself what happens",
    ),
    # L'attaque contre la base de Klow continue.
    pytest.param(
        """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 7 Number=Sing
contre contre ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
base base NOUN nmod 1 Number=Sing
de de ADP case 6 -
Klow Klow PROPN nmod 4 -
continue continuer VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [("attaque contre la base de Klow", "occurredIn", "Klow")],
        id="the site that is hit",
    ),
    # La mutinerie d'Orane a fait trois morts.
    pytest.param(
        """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
mutinerie mutinerie NOUN nsubj 5 Number=Sing
d' de ADP case 3 -
Orane Orane PROPN nmod 1 -
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
trois trois NUM nummod 7 NumType=Card
morts mort NOUN obj 5 Number=Plur
. . PUNCT punct 5 -
""",
        {"Orane": ("Place", "Facility")},
        [("mutinerie d'Orane", "occurredIn", "Orane")],
        id="a building does nothing",
    ),
    # Nouvelles. Le festival se tient à Klow, à 30 kilomètres de Travik.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 Number=Sing
, , PUNCT punct 11 -
à à ADP case 11 -
30 30 NUM nummod 11 -
kilomètres kilomètre NOUN obl:mod 5 Number=Plur
de de ADP case 13 -
Travik Travik PROPN nmod 11 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        [("festival", "occurredIn", "Klow")],
        id="how far it is from another place",
    ),
    # Nouvelles. Le festival se tient à Klow, à l'ouest de Travik.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 Number=Sing
, , PUNCT punct 11 -
à à ADP case 11 -
l' le DET det 11 Definite=Def|Number=Sing|PronType=Art
ouest ouest NOUN obl:mod 5 Number=Sing
de de ADP case 13 -
Travik Travik PROPN nmod 11 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        [("festival", "occurredIn", "Klow")],
        id="on which side of another town it lies",
    ),
    # Nouvelles. Le festival se tient à Orane, à l'ouest de Travik.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Orane Orane PROPN obl:mod 5 Number=Sing
, , PUNCT punct 11 -
à à ADP case 11 -
l' le DET det 11 Definite=Def|Number=Sing|PronType=Art
ouest ouest NOUN obl:mod 5 Number=Sing
de de ADP case 13 -
Travik Travik PROPN nmod 11 Number=Sing
. . PUNCT punct 5 -
""",
        {"Orane": ("Place", "Region"), "Travik": CITY},
        [("festival", "occurredIn", "Orane")],
        id="on which side of a town a region lies",
    ),
    # Nouvelles. Norsud inaugure la plus grande tour de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Norsud Norsud PROPN nsubj 3 Number=Sing
inaugure inaugurer VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 7 Definite=Def|Number=Sing|PronType=Art
plus plus ADV advmod 6 -
grande grand ADJ amod 7 Number=Sing
tour tour NOUN obj 3 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
. . PUNCT punct 3 -
""",
        {"Norsud": ("Organization", "Company"), "Klow": CITY},
        [],
        id="among whose towers it is the tallest",
    ),
    # Nouvelles. Le festival se tient en Syldavie, en Bordurie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
en en ADP case 7 -
Syldavie Syldavie PROPN obl:mod 5 Number=Sing
, , PUNCT punct 10 -
en en ADP case 10 -
Bordurie Bordurie PROPN nmod 7 Number=Sing
. . PUNCT punct 5 -
""",
        {"Syldavie": COUNTRY, "Bordurie": COUNTRY},
        [("festival", "occurredIn", "Syldavie"), ("festival", "occurredIn", "Bordurie")],
        id="two countries are a list, whatever hangs on the first",
    ),
    # Nouvelles. Le festival se tient à Klow, dans le sud de la Syldavie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
Klow Klow PROPN obl:mod 5 Number=Sing
, , PUNCT punct 11 -
dans dans ADP case 11 -
le le DET det 11 Definite=Def|Number=Sing|PronType=Art
sud sud NOUN obl:mod 5 Number=Sing
de de ADP case 14 -
la le DET det 14 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nmod 11 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Syldavie": COUNTRY},
        [("festival", "occurredIn", "Klow"), ("festival", "occurredIn", "Syldavie")],
        id="in a town and in the land in which it is said to lie",
    ),
    # Nouvelles. Une attaque a eu lieu dans un marché de Klow.
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
un un DET det 9 Definite=Ind|Number=Sing|PronType=Art
marché marché NOUN obl:mod 5 Number=Sing
de de ADP case 11 -
Klow Klow PROPN nmod 9 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("attaque", "occurredIn", "Klow")],
        id="the town of some house",
    ),
    # Nouvelles. Un festival se tient à l'Assemblée.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 8 -
l' le DET det 8 Definite=Def|Number=Sing|PronType=Art
Assemblée Assemblée PROPN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Assemblée": PARLIAMENT},
        [("festival", "occurredIn", "Assemblée")],
        id="an institution that is a house",
    ),
    # Nouvelles. Le festival réunit des députés à l'Assemblée.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 4 Number=Sing
réunit réunir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
des un DET det 6 Definite=Ind|Number=Plur|PronType=Art
députés député NOUN obj 4 Number=Plur
à à ADP case 9 -
l' le DET det 9 Definite=Def|Number=Sing|PronType=Art
Assemblée Assemblée PROPN nmod 6 Number=Sing
. . PUNCT punct 4 -
""",
        {"Assemblée": PARLIAMENT},
        [],
        id="the house of somebody with a post there",
    ),
    # Nouvelles. L'élection à l'Assemblée a eu lieu.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
L' le DET det 3 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 8 Number=Sing
à à ADP case 6 -
l' le DET det 6 Definite=Def|Number=Sing|PronType=Art
Assemblée Assemblée PROPN nmod 3 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Assemblée": PARLIAMENT},
        [],
        id="a seat is got, but not there",
    ),
    # Nouvelles. A Klow, le festival se tient.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
A à ADP case 3 -
Klow Klow PROPN obl:mod 8 Number=Sing
, , PUNCT punct 3 -
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 8 Number=Sing
se se PRON expl:pass 8 Reflex=Yes
tient tenir VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [("festival", "occurredIn", "Klow")],
        id="capital letters without accents",
    ),
    # Nouvelles. À Klow, un orage a provoqué un incendie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
À à ADP case 3 -
Klow Klow PROPN obl:mod 8 Number=Sing
, , PUNCT punct 3 -
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
orage orage NOUN nsubj 8 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
provoqué provoquer VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 10 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN obj 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [("orage", "occurredIn", "Klow"), ("incendie", "occurredIn", "Klow")],
        id="in front of its clause a place holds for what comes about, too",
    ),
    # Nouvelles. Un accident a touché le vol reliant Klow à Travik.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 5 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
touché toucher VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 7 Definite=Def|Number=Sing|PronType=Art
vol vol NOUN obj 5 Number=Sing
reliant relier VERB acl 7 Tense=Pres|VerbForm=Part
Klow Klow PROPN obj 8 Number=Sing
à à ADP case 11 -
Travik Travik PROPN obl:arg 8 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY, "Travik": CITY},
        [],
        id="where something goes is not where it is",
    ),
    # Nouvelles. Le festival se tient dans des villes comme Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dans dans ADP case 8 -
des un DET det 8 Definite=Ind|Number=Plur|PronType=Art
villes ville NOUN obl:mod 5 Number=Plur
comme comme ADP case 10 -
Klow Klow PROPN nmod 8 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("festival", "occurredIn", "Klow")],
        id="an example of an area",
    ),
    # Nouvelles. Des appels sont reçus de villes telles que Klow pendant le festival.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Des un DET det 3 Definite=Ind|Number=Plur|PronType=Art
appels appel NOUN nsubj:pass 5 Number=Plur
sont être AUX aux:pass 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
reçus recevoir VERB ROOT 5 Number=Plur|Tense=Past|VerbForm=Part
de de ADP case 7 -
villes ville NOUN obl:arg 5 Number=Plur
telles tel ADJ amod 7 Number=Plur
que que SCONJ case 10 -
Klow Klow PROPN obj 8 Number=Sing
pendant pendant ADP case 13 -
le le DET det 13 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN obl:mod 5 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("festival", "occurredIn", "Klow")],
        id="where a clause is that goes on during a happening",
    ),
    # Nouvelles. Un festival a lieu à Klow et un autre à Travik et Zlip.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
festival festival NOUN nsubj 4 Number=Sing
a avoir VERB ROOT 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 4 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 4 Number=Sing
et et CCONJ cc 10 -
un un DET det 10 Definite=Ind|Number=Sing|PronType=Art
autre autre NOUN conj 3 Number=Sing
à à ADP case 12 -
Travik Travik PROPN nmod 10 Number=Sing
et et CCONJ cc 14 -
Zlip Zlip PROPN conj 10 Number=Sing
. . PUNCT punct 4 -
""",
        {"Klow": CITY, "Travik": CITY, "Zlip": CITY},
        [
            ("festival", "occurredIn", "Klow"),
            ("autre à Travik", "occurredIn", "Travik"),
            ("autre à Travik", "occurredIn", "Zlip"),
        ],
        id="a name that the parser joined above its list",
    ),
    # Syldavie : un orage provoque un incendie.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 0 -
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
orage orage NOUN nsubj 4 Number=Sing
provoque provoquer VERB parataxis 0 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 6 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN obj 4 Number=Sing
. . PUNCT punct 4 -
""",
        {"Syldavie": COUNTRY},
        [("orage", "occurredIn", "Syldavie"), ("incendie", "occurredIn", "Syldavie")],
        id="a title opens with the place of all that comes about in it",
    ),
    # Nouvelles. Le départ de la Syldavie a eu lieu à Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
départ départ NOUN nsubj 8 Number=Sing
de de ADP case 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN nmod 3 Number=Sing
a avoir AUX aux:tense 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 8 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 8 Number=Sing
à à ADP case 11 -
Klow Klow PROPN obl:mod 8 Number=Sing
. . PUNCT punct 8 -
""",
        {"Syldavie": COUNTRY, "Klow": CITY},
        [("départ de la Syldavie", "occurredIn", "Klow")],
        id="a country that leaves is no place of it",
    ),
    # Syldavie : panne. Tout a basculé à Klow.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 2 -
panne panne NOUN appos 0 Number=Sing
. . PUNCT punct 0 -
Tout tout PRON nsubj 6 Number=Sing
a avoir AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
basculé basculer VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 8 -
Klow Klow PROPN obl:arg 6 Number=Sing
. . PUNCT punct 6 -
""",
        {"Syldavie": COUNTRY, "Klow": CITY},
        [("panne", "occurredIn", "Syldavie"), ("panne", "occurredIn", "Klow")],
        id="a title that opens with a country leaves the town to the lead",
    ),
    # Panne. Tout a basculé devant le Louvre.
    pytest.param(
        """
Panne panne NOUN ROOT 0 Number=Sing
. . PUNCT punct 0 -
Tout tout PRON nsubj 4 Number=Sing
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
basculé basculer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
devant devant ADP case 7 -
le le DET det 7 Definite=Def|Number=Sing|PronType=Art
Louvre Louvre PROPN obl:mod 4 Number=Sing
. . PUNCT punct 4 -
""",
        {"Louvre": ("Organization", "Museum")},
        [("Panne", "occurredIn", "Louvre")],
        id="the lead is in front of a house",
    ),
    # Nouvelles. Le festival se tient à hauteur de Klow.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Le le DET det 3 Definite=Def|Number=Sing|PronType=Art
festival festival NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 7 -
hauteur hauteur NOUN obl:mod 5 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
. . PUNCT punct 5 -
""",
        {"Klow": CITY},
        [("festival", "occurredIn", "Klow")],
        id="at a point that a town names",
    ),
    # Syldavie : le ciel. Le scrutin aura lieu en juin.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
ciel ciel NOUN appos 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
scrutin scrutin NOUN nsubj 7 Number=Sing
aura avoir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Fut|VerbForm=Fin
lieu lieu NOUN obj 7 Number=Sing
en en ADP case 10 -
juin juin NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Syldavie": COUNTRY},
        [("scrutin", "occurredIn", "Syldavie")],
        id="an election is of the country that the title is about",
    ),
    # Syldavie : le ciel. Le scrutin inquiète la Bordurie en juin.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
ciel ciel NOUN appos 0 Number=Sing
. . PUNCT punct 0 -
Le le DET det 6 Definite=Def|Number=Sing|PronType=Art
scrutin scrutin NOUN nsubj 7 Number=Sing
inquiète inquiéter VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN obj 7 Number=Sing
en en ADP case 11 -
juin juin NOUN obl:mod 7 Number=Sing
. . PUNCT punct 7 -
""",
        {"Syldavie": COUNTRY, "Bordurie": COUNTRY},
        [],
        id="unless its sentence names another",
    ),
    # Syldavie : le ciel. Luc, élu en juin, dort.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 3 -
le le DET det 3 Definite=Def|Number=Sing|PronType=Art
ciel ciel NOUN appos 0 Number=Sing
. . PUNCT punct 0 -
Luc Luc PROPN nsubj 11 -
, , PUNCT punct 7 -
élu élire VERB acl 5 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 9 -
juin juin NOUN obl:mod 7 Number=Sing
, , PUNCT punct 7 -
dort dormir VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 11 -
""",
        {"Syldavie": COUNTRY, "Luc": ("Person", "")},
        [],
        id="who was elected once, was so to what is not told",
    ),
    # Nouvelles. Un colloque se tient dans les locaux de l'école.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
Un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
colloque colloque NOUN nsubj 5 Number=Sing
se se PRON expl:pass 5 Reflex=Yes
tient tenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dans dans ADP case 8 -
les le DET det 8 Definite=Def|Number=Plur|PronType=Art
locaux local NOUN obl:arg 5 Number=Plur
d' de ADP case 10 -
Orane Orane PROPN nmod 8 -
. . PUNCT punct 5 -
""",
        {"Orane": ("Organization", "University")},
        [("colloque", "occurredIn", "Orane")],
        id="in a part of a house",
    ),
    # Nouvelles. La manifestation est interdite en Syldavie, comme c'est le cas en Bordurie.
    pytest.param(
        """
Nouvelles nouvelle NOUN ROOT 0 Number=Plur
. . PUNCT punct 0 -
La le DET det 3 Definite=Def|Number=Sing|PronType=Art
manifestation manifestation NOUN nsubj:pass 5 Number=Sing
est être AUX aux:pass 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
interdite interdire VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 7 -
Syldavie Syldavie PROPN obl:mod 5 Number=Sing
, , PUNCT punct 13 -
comme comme ADP mark 13 -
c' ce PRON nsubj 13 Number=Sing|PronType=Dem
est être AUX cop 13 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
le le DET det 13 Definite=Def|Number=Sing|PronType=Art
cas cas NOUN obl:mod 5 Number=Sing
en en ADP case 15 -
Bordurie Bordurie PROPN nmod 13 Number=Sing
. . PUNCT punct 5 -
""",
        {"Syldavie": COUNTRY, "Bordurie": COUNTRY},
        [("interdiction de la manifestation", "occurredIn", "Syldavie")],
        id="what is compared with, though it is no clause for the parser",
    ),
    # Syldavie : séisme près de Klow
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Number=Sing
: : PUNCT punct 2 -
séisme séisme NOUN nmod 0 Number=Sing
près près ADV advmod 2 -
de de ADP case 5 -
Klow Klow PROPN nmod 2 Number=Sing
""",
        {"Syldavie": COUNTRY, "Klow": CITY},
        [("séisme près de Klow", "occurredIn", "Syldavie"), ("séisme près de Klow", "occurredIn", "Klow")],
        id="near a town, where else only the land is known",
    ),
    # Syldavie : une manifestation dégénère à Klow, 260 interpellations.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Gender=Fem|Number=Sing
: : PUNCT punct 4 -
une un DET det 3 Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
manifestation manifestation NOUN nsubj 4 Gender=Fem|Number=Sing
dégénère dégénérer VERB parataxis 0 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
à à ADP case 6 -
Klow Klow PROPN obl:arg 4 -
, , PUNCT punct 9 -
260 260 NUM nummod 9 NumType=Card
interpellations interpellation NOUN obl:mod 4 Gender=Fem|Number=Plur
. . PUNCT punct 4 -
""",
        {"Klow": CITY, "Syldavie": COUNTRY},
        [
            ("manifestation", "occurredIn", "Syldavie"),
            ("interpellations", "occurredIn", "Syldavie"),
            ("manifestation", "occurredIn", "Klow"),
        ],
        id="the land of a title is that of what stands before the comma too",
    ),
    # Syldavie : Anne démissionne après un naufrage.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Gender=Fem|Number=Sing
: : PUNCT punct 3 -
Anne Anne PROPN nsubj 3 -
démissionne démissionner VERB parataxis 0 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
après après ADP case 6 -
un un DET det 6 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
naufrage naufrage NOUN obl:mod 3 Gender=Masc|Number=Sing
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Syldavie": COUNTRY},
        [("démission d'Anne", "occurredIn", "Syldavie"), ("naufrage", "occurredIn", "Syldavie")],
        id="what the news of a title comes of was there too",
    ),
    # Syldavie : Anne démissionne après un naufrage en Bordurie.
    pytest.param(
        """
Syldavie Syldavie PROPN ROOT 0 Gender=Fem|Number=Sing
: : PUNCT punct 3 -
Anne Anne PROPN nsubj 3 -
démissionne démissionner VERB parataxis 0 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
après après ADP case 6 -
un un DET det 6 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
naufrage naufrage NOUN obl:mod 3 Gender=Masc|Number=Sing
en en ADP case 8 -
Bordurie Bordurie PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        {"Anne": PERSON, "Syldavie": COUNTRY, "Bordurie": COUNTRY},
        [("démission d'Anne", "occurredIn", "Syldavie"), ("naufrage en Bordurie", "occurredIn", "Bordurie")],
        id="but not where the title says where that was",
    ),
]


@pytest.mark.parametrize(("table", "names", "expected"), CASES)
def test_where(table: str, names: Names, expected: list[Triple]) -> None:
    assert read(table, names).triples("occurredIn") == expected


POWERS = """
Luc Luc PROPN nsubj 1 -
dénonce dénoncer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 1 Number=Sing
les le DET det 4 Definite=Def|Number=Plur|PronType=Art
{deed} {deed} NOUN obj 1 Number=Plur
de de ADP case 6 -
Syldavie Syldavie PROPN nmod 4 Number=Sing
. . PUNCT punct 1 -
"""


@pytest.mark.parametrize(
    ("deed", "kind", "name"),
    [
        ("attaque", COUNTRY, "organizes"),
        ("attaque", CITY, "occurredIn"),
        ("amende", CITY, "organizes"),
        ("incendie", COUNTRY, "occurredIn"),
    ],
)
def test_what_a_country_does_is_not_done_there(deed: str, kind: tuple[str, str], name: str) -> None:
    told = read(POWERS.format(deed=deed), {"Luc": ("Person", ""), "Syldavie": kind})
    assert [row[1] for row in told.triples("organizes", "occurredIn", "occurredOn")] == [name]


# Un incendie s'est déclaré à Klow lors d'un bal.
DURING = """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 4 Number=Sing
s' se PRON expl:comp 4 -
est être AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
déclaré déclarer VERB ROOT 4 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 6 -
Klow Klow PROPN obl:arg 4 -
lors lors ADV advmod 4 -
d' de ADP case 10 -
un un DET det 10 Definite=Ind|Number=Sing|PronType=Art
bal bal NOUN obl:arg 7 Number=Sing
. . PUNCT punct 4 -
"""


def test_what_breaks_out_during_a_ball_is_where_the_ball_is() -> None:
    assert ("incendie", "occurredIn", "Klow") in read(DURING, {"Klow": CITY}).triples("occurredIn")
