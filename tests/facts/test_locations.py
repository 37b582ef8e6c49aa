"""Which names of places stand as locations, and which happening strikes what lies there, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar.locations import is_distant, is_location, outer_places, site_happening
from tests.hand_built import plant

# Klow pleure Sbrodj en Syldavie.
PLACES = """
Klow Klow PROPN nsubj 1 Number=Sing
pleure pleurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Sbrodj Sbrodj PROPN obj 1 Number=Sing
en en ADP case 4 -
Syldavie Syldavie PROPN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
"""
# Ils ont marché à Klow, Travik et en Bordurie avec Zlip.
LISTED = """
Ils il PRON nsubj 2 Number=Plur
ont avoir AUX aux:tense 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
marché marcher VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
à à ADP case 4 -
Klow Klow PROPN obl:mod 2 Number=Sing
, , PUNCT punct 6 -
Travik Travik PROPN conj 4 Number=Sing
et et CCONJ cc 9 -
en en ADP case 9 -
Bordurie Bordurie PROPN conj 4 Number=Sing
avec avec ADP case 11 -
Zlip Zlip PROPN obl:mod 2 Number=Sing
. . PUNCT punct 2 -
"""
# Anne publie un livre sur Klow et marche sur Zlip.
ABOUT = """
Anne Anne PROPN nsubj 1 -
publie publier VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 3 Definite=Ind|Number=Sing|PronType=Art
livre livre NOUN obj 1 Number=Sing
sur sur ADP case 5 -
Klow Klow PROPN obl:mod 1 Number=Sing
et et CCONJ cc 7 -
marche marcher VERB conj 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
sur sur ADP case 9 -
Zlip Zlip PROPN obl:mod 7 Number=Sing
. . PUNCT punct 1 -
"""
# Un débat sur Klow et une attaque sur Zlip.
DEBATED = """
Un un DET det 1 Definite=Ind|Number=Sing|PronType=Art
débat débat NOUN ROOT 1 Number=Sing
sur sur ADP case 3 -
Klow Klow PROPN nmod 1 Number=Sing
et et CCONJ cc 6 -
une un DET det 6 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN conj 1 Number=Sing
sur sur ADP case 8 -
Zlip Zlip PROPN nmod 6 Number=Sing
. . PUNCT punct 1 -
"""
# Le groupe ferme son usine de Klow, place Haute.
SITE = """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
groupe groupe NOUN nsubj 2 Number=Sing
ferme fermer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
son son DET det 4 Number=Sing|Poss=Yes
usine usine NOUN obj 2 Number=Sing
de de ADP case 6 -
Klow Klow PROPN nmod 4 Number=Sing
, , PUNCT punct 8 -
place place NOUN nmod 4 Number=Sing
Haute Haute PROPN appos 8 Number=Sing
. . PUNCT punct 2 -
"""
# La fermeture de l'usine de Klow dans une rue de Travik.
NOMINAL = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
fermeture fermeture NOUN ROOT 1 Number=Sing
de de ADP case 4 -
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
usine usine NOUN nmod 1 Number=Sing
de de ADP case 6 -
Klow Klow PROPN nmod 4 Number=Sing
dans dans ADP case 9 -
une un DET det 9 Definite=Ind|Number=Sing|PronType=Art
rue rue NOUN nmod 1 Number=Sing
de de ADP case 11 -
Travik Travik PROPN nmod 9 Number=Sing
. . PUNCT punct 1 -
"""
# Ils quittent la Syldavie, la Bordurie.
BARE = """
Ils il PRON nsubj 1 Number=Plur
quittent quitter VERB ROOT 1 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
la le DET det 3 Definite=Def|Number=Sing|PronType=Art
Syldavie Syldavie PROPN obl:mod 1 Number=Sing
, , PUNCT punct 6 -
la le DET det 6 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
"""
# La panne touche les abonnés de Klow.
PEOPLED = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
panne panne NOUN nsubj 2 Number=Sing
touche toucher VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
les le DET det 4 Definite=Def|Number=Plur|PronType=Art
abonnés abonné NOUN obj 2 Number=Plur
de de ADP case 6 -
Klow Klow PROPN nmod 4 Number=Sing
. . PUNCT punct 2 -
"""
# La tempête qui a traversé le nord de la Bordurie faiblit.
CROSSED = """
La le DET det 1 Definite=Def|Number=Sing|PronType=Art
tempête tempête NOUN nsubj 10 Number=Sing
qui qui PRON nsubj 4 PronType=Rel
a avoir AUX aux:tense 4 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
traversé traverser VERB acl:relcl 1 Number=Sing|Tense=Past|VerbForm=Part
le le DET det 6 Definite=Def|Number=Sing|PronType=Art
nord nord NOUN obj 4 Number=Sing
de de ADP case 9 -
la le DET det 9 Definite=Def|Number=Sing|PronType=Art
Bordurie Bordurie PROPN nmod 6 Number=Sing
faiblit faiblir VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
"""
# L'incendie a détruit une partie du marché de Klow.
PARTLY = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
incendie incendie NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
détruit détruire VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
une un DET det 5 Definite=Ind|Number=Sing|PronType=Art
partie partie NOUN obj 3 Number=Sing
du de ADP case 7 Definite=Def|Number=Sing|PronType=Art
marché marché NOUN nmod 5 Number=Sing
de de ADP case 9 -
Klow Klow PROPN nmod 7 Number=Sing
. . PUNCT punct 3 -
"""


@pytest.mark.parametrize(
    ("table", "at", "expected"),
    [
        pytest.param(BARE, 3, True, id="right behind a verb, misread"),
        pytest.param(BARE, 6, False, id="further behind a verb"),
        pytest.param(PLACES, 0, False, id="subject"),
        pytest.param(PLACES, 2, False, id="object"),
        pytest.param(PLACES, 4, True, id="en"),
        pytest.param(LISTED, 4, True, id="à"),
        pytest.param(LISTED, 6, True, id="a list shares the preposition of its first name"),
        pytest.param(LISTED, 9, True, id="a name in a list with its own preposition"),
        pytest.param(LISTED, 11, False, id="avec"),
        pytest.param(SITE, 6, False, id="de, behind a thing acted on"),
        pytest.param(SITE, 8, True, id="place, without a preposition"),
        pytest.param(ABOUT, 5, False, id="what a book is about"),
        pytest.param(ABOUT, 9, True, id="where somebody marches"),
        pytest.param(DEBATED, 3, False, id="what a debate is about"),
        pytest.param(DEBATED, 8, True, id="what is attacked"),
        pytest.param(NOMINAL, 11, True, id="the town behind its street"),
    ],
)
def test_location(table: str, at: int, expected: bool) -> None:
    assert is_location(plant(table)[at]) is expected


@pytest.mark.parametrize(
    ("table", "at", "events", "expected"),
    [
        pytest.param(SITE, 6, {2: 0}, 0, id="the verb acts on what lies there"),
        pytest.param(SITE, 6, {1: 0}, 0, id="the subject is what strikes"),
        pytest.param(SITE, 6, {}, None, id="nothing strikes"),
        pytest.param(PEOPLED, 6, {1: 0}, 0, id="who is hit where he lives"),
        pytest.param(CROSSED, 9, {1: 0}, 0, id="the noun that a relative clause tells of strikes"),
        pytest.param(PARTLY, 9, {1: 0}, 0, id="a part of a site"),
        pytest.param(NOMINAL, 6, {1: 0}, 0, id="the noun acts on what lies there"),
        pytest.param(LISTED, 4, {2: 0}, None, id="no site"),
    ],
)
def test_what_strikes_a_site(table: str, at: int, events: dict[int, int], expected: int | None) -> None:
    doc = plant(table)
    assert site_happening(ArgumentReader(doc), doc[at], events) == expected


@pytest.mark.parametrize(("table", "at", "expected"), [(NOMINAL, 6, ["usine", "fermeture"]), (LISTED, 6, ["marché"])])
def test_outer_places(table: str, at: int, expected: list[str]) -> None:
    assert [host.text for host in outer_places(plant(table)[at])] == expected


@pytest.mark.parametrize(("noun", "expected"), [("vingtaine", True), ("demande", False)])
def test_where_a_distance_is_measured_from(noun: str, expected: bool) -> None:
    # Il pleut à une (vingtaine) de kilomètres de Klow.
    doc = plant(f"""
Il il PRON expl:subj 1 Number=Sing
pleut pleuvoir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
à à ADP case 4 -
une un DET det 4 Definite=Ind|Number=Sing|PronType=Art
{noun} {noun} NOUN obl:mod 1 Number=Sing
de de ADP case 6 -
kilomètres kilomètre NOUN nmod 4 Number=Plur
de de ADP case 8 -
Klow Klow PROPN nmod 6 Number=Sing
. . PUNCT punct 1 -
""")
    assert is_distant(doc[8]) is expected
