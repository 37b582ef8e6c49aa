"""Which happening a date or a place belongs to, by the road up the tree, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar.circumstances import first_happening
from kg.facts.grammar.roads import hosts, root_of
from tests.hand_built import plant

# L'attaque de lundi a suivi l'élection.
NOUN = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 5 Number=Sing
de de ADP case 3 -
lundi lundi NOUN nmod 1 Number=Sing
a avoir AUX aux:tense 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
suivi suivre VERB ROOT 5 Number=Sing|Tense=Past|VerbForm=Part
l' le DET det 7 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN obj 5 Number=Sing
. . PUNCT punct 5 -
"""
# L'élection a eu lieu mardi à Klow.
LIGHT_VERB = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eu avoir VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
lieu lieu NOUN obj 3 Number=Sing
mardi mardi NOUN obl:mod 3 Number=Sing
à à ADP case 7 -
Klow Klow PROPN obl:mod 3 Number=Sing
. . PUNCT punct 3 -
"""
# Le début de l'élection est prévu jeudi.
PART = """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
début début NOUN nsubj:pass 6 Number=Sing
de de ADP case 4 -
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
élection élection NOUN nmod 1 Number=Sing
est être AUX aux:pass 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
prévu prévoir VERB ROOT 6 Number=Sing|Tense=Past|VerbForm=Part
jeudi jeudi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 6 -
"""
# L'attaque vise Anne, qui dormait lundi.
RELATIVE = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 2 Number=Sing
vise viser VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 2 Number=Sing
, , PUNCT punct 6 -
qui qui PRON nsubj 6 PronType=Rel
dormait dormir VERB acl:relcl 3 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 2 -
"""
# L'attaque vise Klow et Anne part lundi.
COORDINATED = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 2 Number=Sing
vise viser VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Klow Klow PROPN obj 2 Number=Sing
et et CCONJ cc 6 -
Anne Anne PROPN nsubj 6 Number=Sing
part partir VERB conj 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 2 -
"""
# L'armée attaque un village bâti lundi.
PARTICIPLE = """
L' le DET det 1 Definite=Def|Number=Sing|PronType=Art
armée armée NOUN nsubj 2 Number=Sing
attaque attaquer VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
un un DET det 4 Definite=Ind|Number=Sing|PronType=Art
village village NOUN obj 2 Number=Sing
bâti bâtir VERB acl 4 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 5 Number=Sing
. . PUNCT punct 2 -
"""
# Née en 1950, Anne part.
FRONTED = """
Née naître VERB advcl 5 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 2 -
1950 1950 NUM obl:mod 0 -
, , PUNCT punct 0 -
Anne Anne PROPN nsubj 5 Number=Sing
part partir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
"""
# Depuis la guerre de 1950, Anne part.
MOMENT = """
Depuis depuis ADP case 2 -
la le DET det 2 Definite=Def|Number=Sing|PronType=Art
guerre guerre NOUN obl:mod 7 Number=Sing
de de ADP case 4 -
1950 1950 NUM nmod 2 -
, , PUNCT punct 2 -
Anne Anne PROPN nsubj 7 Number=Sing
part partir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
"""
# Anne part, comme Paul lundi est parti.
BESIDE = """
Anne Anne PROPN nsubj 1 Number=Sing
part partir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
, , PUNCT punct 6 -
comme comme SCONJ mark 6 -
Paul Paul PROPN nsubj 6 Number=Sing
est être AUX aux:tense 6 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
parti partir VERB advcl 1 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 1 -
"""
# Les insurgés poursuivent lundi leur offensive.
CARRIED = """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
insurgés insurgé NOUN nsubj 2 Number=Plur
poursuivent poursuivre VERB ROOT 2 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 2 Number=Sing
leur son DET det 5 Number=Sing|Poss=Yes
offensive offensive NOUN obj 2 Number=Sing
. . PUNCT punct 2 -
"""
# Anne part depuis la guerre du pays en 1950.
MOMENT_BEFORE = """
Anne Anne PROPN nsubj 1 Number=Sing
part partir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
depuis depuis ADP case 4 -
la le DET det 4 Definite=Def|Number=Sing|PronType=Art
guerre guerre NOUN obl:mod 1 Number=Sing
du de ADP case 6 -
pays pays NOUN nmod 4 Number=Sing
en en ADP case 8 -
1950 1950 NUM obl:mod 1 -
. . PUNCT punct 1 -
"""
# Anne attaque, accusée d'avoir dormi lundi.
DONE_BEFORE = """
Anne Anne PROPN nsubj 1 Number=Sing
attaque attaquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
, , PUNCT punct 3 -
accusée accuser VERB advcl 1 Number=Sing|Tense=Past|VerbForm=Part
d' de ADP mark 6 -
avoir avoir AUX aux:tense 6 VerbForm=Inf
dormi dormir VERB xcomp 3 Number=Sing|Tense=Past|VerbForm=Part
lundi lundi NOUN obl:mod 6 Number=Sing
. . PUNCT punct 1 -
"""
# Anne attaque lundi, pour avoir dormi.
BEFORE_DONE = """
Anne Anne PROPN nsubj 1 Number=Sing
attaque attaquer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 6 Number=Sing
, , PUNCT punct 6 -
pour pour ADP mark 6 -
avoir avoir AUX aux:tense 6 VerbForm=Inf
dormi dormir VERB advcl 1 Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 1 -
"""
# Ils meurent lundi dans une attaque.
WITHIN = """
Ils il PRON nsubj 1 Number=Plur
meurent mourir VERB ROOT 1 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
lundi lundi NOUN obl:mod 1 Number=Sing
dans dans ADP case 5 -
une un DET det 5 Definite=Ind|Number=Sing|PronType=Art
attaque attaque NOUN obl:mod 1 Number=Sing
. . PUNCT punct 1 -
"""


@pytest.mark.parametrize(
    ("table", "at", "events", "expected"),
    [
        pytest.param(NOUN, 3, {1: 0, 7: 1}, 0, id="the noun it hangs on, not the other"),
        pytest.param(LIGHT_VERB, 5, {1: 0}, 0, id="date: subject of a light verb"),
        pytest.param(LIGHT_VERB, 7, {1: 0}, 0, id="place: subject of a light verb"),
        pytest.param(PART, 7, {4: 0}, 0, id="what the subject is a part of"),
        pytest.param(RELATIVE, 7, {1: 0}, None, id="a relative clause keeps its date"),
        pytest.param(COORDINATED, 7, {1: 0}, None, id="a coordinated clause keeps its date"),
        pytest.param(COORDINATED, 7, {1: 0, 6: 1}, 1, id="the verb of its own clause"),
        pytest.param(LIGHT_VERB, 5, {}, None, id="no happening told"),
        pytest.param(PARTICIPLE, 6, {2: 0}, None, id="a participle keeps its date"),
        pytest.param(PARTICIPLE, 6, {4: 0}, 0, id="the noun of a participle"),
        pytest.param(FRONTED, 2, {5: 0}, None, id="a participle before its clause keeps its date"),
        pytest.param(MOMENT, 4, {7: 0}, None, id="a noun that says from when on keeps its date"),
        pytest.param(MOMENT, 4, {2: 0, 7: 1}, 0, id="the noun that says from when on"),
        pytest.param(DONE_BEFORE, 7, {1: 0}, None, id="a perfect infinitive keeps its date"),
        pytest.param(BEFORE_DONE, 2, {1: 0}, 0, id="what stands before a perfect infinitive"),
        pytest.param(BESIDE, 7, {1: 0}, None, id="a comparison keeps its date"),
        pytest.param(MOMENT_BEFORE, 8, {1: 0, 4: 1}, 1, id="the noun right before a date that says from when on"),
        pytest.param(WITHIN, 2, {5: 0}, 0, id="what somebody dies in"),
        pytest.param(CARRIED, 3, {5: 0}, 0, id="the object of a verb that goes on with it"),
    ],
)
def test_first_happening(table: str, at: int, events: dict[int, int], expected: int | None) -> None:
    doc = plant(table)
    assert first_happening(ArgumentReader(doc), doc[at], events) == expected


@pytest.mark.parametrize(
    ("table", "at", "expected"),
    [(NOUN, 3, ["attaque", "suivi"]), (PART, 4, ["début", "prévu"]), (RELATIVE, 7, ["dormait"])],
)
def test_hosts_from_the_nearest_on(table: str, at: int, expected: list[str]) -> None:
    assert [host.text for host in hosts(plant(table)[at])] == expected


@pytest.mark.parametrize(("rows", "root"), [(slice(6, 8), "Klow"), (slice(2, 4), "eu"), (slice(0, 2), "élection")])
def test_root_of_a_group(rows: slice, root: str) -> None:
    assert root_of(list(plant(LIGHT_VERB)[rows])).text == root
