"""Dead and injured by how the clause tells them, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, Triple, read

CASES = [
    # "Dix personnes tuées, et quatre blessées, dans une explosion", with its auxiliaries.
    pytest.param(
        """
Dix Dix NUM nummod 1 -
personnes personne NOUN nsubj:pass 4 Number=Plur
ont avoir AUX aux:tense 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 4 Tense=Past|VerbForm=Part
tuées tuer VERB ROOT 4 Number=Plur|Tense=Past|VerbForm=Part
et et CCONJ cc 8 -
quatre quatre NUM nummod 8 -
autres autre ADJ amod 8 Number=Plur
blessées blesser VERB conj 4 Number=Plur|Tense=Past|VerbForm=Part
dans dans ADP case 11 -
une un DET det 11 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN obl:mod 4 Number=Sing
à à ADP case 13 -
Klow Klow PROPN nmod 11 Number=Sing
. . PUNCT punct 4 -
""",
        {"Klow": CITY},
        [("explosion à Klow", "deaths", "10"), ("explosion à Klow", "injured", "4")],
        id="others, by a participle",
    ),
    # Une attaque a frappé Klow. Le chef veut faire exécuter dix soldats.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
chef chef NOUN nsubj 8 Number=Sing
veut vouloir VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
faire faire AUX aux:caus 10 VerbForm=Inf
exécuter exécuter VERB xcomp 8 VerbForm=Inf
dix dix NUM nummod 12 -
soldats soldat NOUN obj 10 Number=Plur
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [],
        id="those whom somebody wants killed",
    ),
    # Une attaque a frappé Klow. Aucune pollution n'est à craindre. Douze personnes ont été blessées.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Aucune aucun DET det 7 Number=Sing
pollution pollution NOUN nsubj 11 Number=Sing
n' ne ADV advmod 11 -
est être AUX cop 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP mark 11 -
craindre craindre VERB ROOT 11 VerbForm=Inf
. . PUNCT punct 11 -
Douze Douze NUM nummod 14 -
personnes personne NOUN nsubj:pass 17 Number=Plur
ont avoir AUX aux:tense 17 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 17 Tense=Past|VerbForm=Part
blessées blesser VERB ROOT 17 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 17 -
""",
        {"Klow": CITY},
        [("attaque", "injured", "12")],
        id="what has not happened has no victims",
    ),
    # Un accident a fait un mort et trois blessés à Klow.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
fait faire VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
un un DET det 5 Definite=Ind|Number=Sing|PronType=Art
mort mort NOUN obj 3 Number=Sing
et et CCONJ cc 8 -
trois trois NUM nummod 8 -
blessés blessé NOUN conj 5 Number=Plur
à à ADP case 10 -
Klow Klow PROPN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
""",
        {"Klow": CITY},
        [("accident", "deaths", "1"), ("accident", "injured", "3")],
        id="one dead",
    ),
    # Une explosion a frappé Klow. Elle en a blessé six autres mardi.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Elle lui PRON nsubj 9 Number=Sing|PronType=Prs
en en PRON iobj 9 PronType=Prs
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
blessé blesser VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
six six NUM nummod 12 -
autres autre ADJ amod 12 Number=Plur
mardi mardi NOUN obj 9 Number=Sing
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [("explosion", "injured", "6")],
        id="those right behind the verb",
    ),
    # Une attaque a frappé Klow. Le ministère parle de 22 personnes tuées ou blessées.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
ministère ministère NOUN nsubj 8 Number=Sing
parle parler VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
de de ADP case 11 -
22 22 NUM nummod 11 -
personnes personne NOUN obl:arg 8 Number=Plur
tuées tuer VERB acl 11 Number=Plur|Tense=Past|VerbForm=Part
ou ou CCONJ cc 14 -
blessées blesser VERB conj 12 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 8 -
""",
        {"Klow": CITY},
        [("attaque", "quantity", "22 personnes")],
        id="dead and injured in one number",
    ),
    # Une attaque a frappé Klow. Elle répond à la décision d'exécuter six détenus.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Elle lui PRON nsubj 7 Number=Sing|PronType=Prs
répond répondre VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 10 -
la le DET det 10 Definite=Def|Number=Sing|PronType=Art
décision décision NOUN obl:arg 7 Number=Sing
d' de ADP mark 12 -
exécuter exécuter VERB acl 10 VerbForm=Inf
six six NUM nummod 14 -
détenus détenu NOUN obj 12 Number=Plur
. . PUNCT punct 7 -
""",
        {"Klow": CITY},
        [],
        id="those whom somebody means to kill",
    ),
    # Un accident a frappé Klow. Les six blessés ont été hospitalisés.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Les le DET det 8 Definite=Def|Number=Plur|PronType=Art
six six NUM nummod 8 -
blessés blessé NOUN nsubj:pass 11 Number=Plur
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
hospitalisés hospitaliser VERB ROOT 11 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {"Klow": CITY},
        [("accident", "injured", "6")],
        id="the injured are no number of their care",
    ),
    # Une attaque a frappé Klow. Un policier a été tué en 1998.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
policier policier NOUN nsubj:pass 10 Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
tué tuer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 12 -
1998 1998 NUM obl:mod 10 -
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [],
        id="another year",
    ),
    # Une attaque a frappé Klow. Un policier a été tué.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Un un DET det 7 Definite=Ind|Number=Sing|PronType=Art
policier policier NOUN nsubj:pass 10 Number=Sing
a avoir AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 10 Tense=Past|VerbForm=Part
tué tuer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [("attaque", "deaths", "1")],
        id="one of those hit",
    ),
    # Une explosion a frappé Klow. Le site se trouve à 40 kilomètres au sud de Klow.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 Number=Sing
. . PUNCT punct 3 -
Le le DET det 7 Definite=Def|Number=Sing|PronType=Art
site site NOUN nsubj 9 Number=Sing
se se PRON expl:comp 9 -
trouve trouver VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 12 -
40 40 NUM nummod 12 -
kilomètres kilomètre NOUN obl:arg 9 Number=Plur
au au ADP case 14 Definite=Def|Number=Sing|PronType=Art
sud sud NOUN nmod 12 Number=Sing
de de ADP case 16 -
Klow Klow PROPN nmod 14 -
. . PUNCT punct 9 -
""",
        {"Klow": CITY},
        [],
        id="where a place lies",
    ),
    # Un incendie a tué trois personnes. Onze autres ont été blessées.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Gender=Masc|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
tué tuer VERB ROOT 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
trois trois NUM nummod 5 -
personnes personne NOUN obj 3 Gender=Fem|Number=Plur
. . PUNCT punct 3 -
Onze Onze NUM nsubj:pass 11 -
autres autre PRON amod 7 Number=Plur
ont avoir AUX aux:tense 11 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 11 Tense=Past|VerbForm=Part
blessées blesser VERB ROOT 11 Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 11 -
""",
        {},
        [("incendie", "deaths", "3"), ("incendie", "injured", "11")],
        id="others behind a number are of those counted before",
    ),
    # Un accident a frappé Klow. Hier, neuf sont morts.
    pytest.param(
        """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
accident accident NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
frappé frapper VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Hier hier ADV advmod 10 -
neuf neuf NUM nsubj 10 -
sont être AUX aux:tense 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
là là ADV advmod 10 -
morts mourir VERB ROOT 10 Number=Plur|Tense=Past|VerbForm=Part
. . PUNCT punct 10 -
""",
        {"Klow": CITY},
        [("accident", "deaths", "9")],
        id="a number alone as subject",
    ),
    # Trois femmes sont mortes piétinées à Klow.
    pytest.param(
        """
Trois trois NUM nummod 1 -
femmes femme NOUN nsubj:pass 4 Number=Plur
sont être AUX aux:pass 4 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
mortes mourir VERB advmod 4 Number=Plur|Tense=Past|VerbForm=Part
piétinées piétiner VERB ROOT 4 Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 6 -
Klow Klow PROPN obl:mod 4 -
. . PUNCT punct 4 -
""",
        {"Klow": CITY},
        [("bousculade de trois femmes", "deaths", "3")],
        id="how they died is no other number",
    ),
    # Une explosion a secoué Klow. Deux enfants sont morts noyés à Travik.
    pytest.param(
        """
Une un DET det 1 Definite=Ind|Number=Sing|PronType=Art
explosion explosion NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
secoué secouer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
Klow Klow PROPN obj 3 -
. . PUNCT punct 3 -
Deux deux NUM nummod 7 -
enfants enfant NOUN nsubj 9 Number=Plur
sont être AUX cop 9 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
morts mourir VERB ROOT 9 Number=Plur|Tense=Past|VerbForm=Part
noyés noyer VERB xcomp 9 Number=Plur|Tense=Past|VerbForm=Part
à à ADP case 12 -
Travik Travik PROPN obl:mod 10 -
. . PUNCT punct 9 -
""",
        {"Klow": CITY, "Travik": CITY},
        [("noyade de deux enfants", "deaths", "2")],
        id="those who died so are not the dead of what was told before",
    ),
]


@pytest.mark.parametrize(("table", "names", "triples"), CASES)
def test_victims(table: str, names: dict[str, tuple[str, str]], triples: list[Triple]) -> None:
    assert read(table, names).triples("deaths", "injured", "quantity") == triples
