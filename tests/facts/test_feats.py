"""What somebody does in a contest makes him part of it, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
CLUB = ("Organization", "SportsTeam")
MATCH = """
Match match NOUN ROOT 0 Number=Sing
à à ADP case 2 -
Klow Klow PROPN nmod 0 -
. . PUNCT punct 0 -
Il il PRON nsubj 5 Number=Sing|Person=3
pleut pleuvoir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
"""
GOAL = """
Anne Anne PROPN nsubj 9 Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
marqué marquer VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
deux deux NUM nummod 11 Number=Plur
buts but NOUN obj 9 Number=Plur
. . PUNCT punct 9 -
"""
RANK = """
Anne Anne PROPN nsubj 10 Number=Sing
s' se PRON expl:comp 10 Reflex=Yes
est être AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
classée classer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
troisième troisième ADJ xcomp 10 Number=Sing
. . PUNCT punct 10 -
"""
ELSEWHERE = """
Anne Anne PROPN nsubj 10 Number=Sing
s' se PRON expl:comp 10 Reflex=Yes
est être AUX aux:tense 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
classée classer VERB ROOT 10 Number=Sing|Tense=Past|VerbForm=Part
troisième troisième ADJ xcomp 10 Number=Sing
à à ADP case 13 -
Travik Travik PROPN obl:mod 10 -
. . PUNCT punct 10 -
"""
DEFEAT = """
La le DET det 8 Definite=Def|Number=Sing|PronType=Art
défaite défaite NOUN nsubj 11 Number=Sing
d' de ADP case 10 -
Anne Anne PROPN nmod 8 -
surprend surprendre VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 11 -
"""
CASES = [
    pytest.param(DEFEAT, [("Anne", "participatedIn", "Match à Klow")], id="la défaite d'Anne"),
    pytest.param(GOAL, [("Anne", "participatedIn", "Match à Klow")], id="Anne a marqué deux buts"),
    pytest.param(RANK, [("Anne", "participatedIn", "Match à Klow")], id="Anne s'est classée troisième"),
    pytest.param(
        ELSEWHERE, [("Anne", "participatedIn", "classement d'Anne")], id="Anne s'est classée troisième à Travik"
    ),
]


@pytest.mark.parametrize(("feat", "expected"), CASES)
def test_who_does_something_in_a_contest_took_part(feat: str, expected: list[Triple]) -> None:
    told = read(MATCH.rstrip() + feat, {"Anne": PERSON, "Klow": CITY, "Travik": CITY})
    assert told.triples("participatedIn") == expected


# Norsud s'est imposé en finale face à Valtel.
BEATEN = """
Norsud Norsud PROPN nsubj 3 Number=Sing
s' se PRON expl:pass 3 Reflex=Yes
est être AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
imposé imposer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 5 -
finale finale NOUN obl:mod 3 Number=Sing
face face NOUN case 8 -
à à ADP fixed 6 -
Valtel Valtel PROPN nmod 5 -
. . PUNCT punct 3 -
"""
# Norsud a battu en finale Valtel.
STAGE = """
Norsud Norsud PROPN nsubj 2 Number=Sing
a avoir AUX aux:tense 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
battu battre VERB ROOT 2 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 4 -
finale finale NOUN obl:mod 2 Number=Sing
Valtel Valtel PROPN appos 4 -
. . PUNCT punct 2 -
"""


@pytest.mark.parametrize("table", [BEATEN, STAGE], ids=["face à", "en finale X"])
def test_a_rival_behind_the_stage_of_a_contest_is_beaten(table: str) -> None:
    told = read(table, {"Norsud": CLUB, "Valtel": CLUB})
    assert told.triples("defeated") == [("Norsud", "defeated", "Valtel")]


# L'attaque d'Anne dure.
ATTACK = """
L' le DET det 8 Definite=Def|Number=Sing|PronType=Art
attaque attaque NOUN nsubj 11 Number=Sing
d' de ADP case 10 -
Anne Anne PROPN nmod 8 -
dure durer VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 11 -
"""
# Un attentat blesse Anne.
BOMB = """
Un un DET det 14 Definite=Ind|Number=Sing|PronType=Art
attentat attentat NOUN nsubj 15 Number=Sing
blesse blesser VERB ROOT 15 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 15 -
. . PUNCT punct 15 -
"""


@pytest.mark.parametrize(("behind", "kinds"), [("", ["match"]), (BOMB.lstrip(), ["match", "attack"])])
def test_an_attack_in_a_match_is_no_violence(behind: str, kinds: list[str]) -> None:
    told = read(MATCH.rstrip() + ATTACK + behind, {"Anne": PERSON, "Klow": CITY})
    assert [event.kind for event in told.events] == kinds


def test_an_attack_that_hurts_is_no_move() -> None:
    hurting = ATTACK.replace("dure durer", "fait faire").replace(
        ". . PUNCT punct 11 -",
        "deux deux NUM nummod 13 -\nblessés blessé NOUN obj 11 Number=Plur\n. . PUNCT punct 11 -",
    )
    told = read(MATCH.rstrip() + hurting, {"Anne": PERSON, "Klow": CITY})
    assert [event.kind for event in told.events] == ["match", "attack"]


# Anne avait écarté Léa.
PUT_OUT = """
Anne Anne PROPN nsubj 9 Number=Sing
avait avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Imp|VerbForm=Fin
écarté écarter VERB ROOT 9 Number=Sing|Tense=Past|VerbForm=Part
Léa Léa PROPN obj 9 Number=Sing
. . PUNCT punct 9 -
"""


def test_who_puts_somebody_out_of_a_match_dismisses_nobody() -> None:
    names = {"Anne": PERSON, "Léa": PERSON, "Klow": CITY}
    assert read(MATCH.rstrip() + PUT_OUT, names).triples("dismissed") == []
    assert read(MATCH.replace("atch", "arché").rstrip() + PUT_OUT, names).triples("dismissed") != []
