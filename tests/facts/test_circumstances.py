"""Which happening a date or a place belongs to, by the road up the tree, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.facts.circumstances import first_happening, hosts, is_location, root_of
from tests.hand_built import build

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
# Klow pleure Sbrodj en Syldavie.
PLACES = """
Klow Klow PROPN nsubj 1 Number=Sing
pleure pleurer VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Sbrodj Sbrodj PROPN obj 1 Number=Sing
en en ADP case 4 -
Syldavie Syldavie PROPN obl:mod 1 Number=Sing
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
    ],
)
def test_first_happening(table: str, at: int, events: dict[int, int], expected: int | None) -> None:
    doc = build(table)
    assert first_happening(ArgumentReader(doc), doc[at], events) == expected


@pytest.mark.parametrize(
    ("table", "at", "expected"),
    [(NOUN, 3, ["attaque", "suivi"]), (PART, 4, ["début", "prévu"]), (RELATIVE, 7, ["dormait"])],
)
def test_hosts_from_the_nearest_on(table: str, at: int, expected: list[str]) -> None:
    assert [host.text for host in hosts(build(table)[at])] == expected


@pytest.mark.parametrize(("at", "expected"), [(0, False), (2, False), (4, True)], ids=["subject", "object", "en"])
def test_location(at: int, expected: bool) -> None:
    assert is_location(build(PLACES)[at]) is expected


@pytest.mark.parametrize(("rows", "root"), [(slice(6, 8), "Klow"), (slice(2, 4), "eu"), (slice(0, 2), "élection")])
def test_root_of_a_group(rows: slice, root: str) -> None:
    assert root_of(list(build(LIGHT_VERB)[rows])).text == root
