"""Who was there: those who act, are received or are named where people come together, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import CITY, COUNTRY, PERSON, Triple, read

Names = dict[str, tuple[str, str]]
TWO: Names = {"Anne": PERSON, "Luc": PERSON, "Lima": CITY}

HELD = """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
{noun} {noun} NOUN nsubj 2 Gender=Masc|Number=Sing
a avoir VERB ROOT 2 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
lieu lieu NOUN obj 2 Gender=Masc|Number=Sing
à à ADP case 5 -
Lima Lima PROPN obl:arg 2 Number=Sing
. . PUNCT punct 2 -"""

CASES = [
    # Le festival a lieu à Lima. Anne y chante.
    pytest.param(
        HELD.format(noun="festival")
        + """
Anne Anne PROPN nsubj 9 Gender=Fem|Number=Sing
y y PRON obl:mod 9 PronType=Prs
chante chanter VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 9 -
""",
        TWO,
        [("Anne", "festival")],
        id="y takes up the occasion told",
    ),
    # Le festival a lieu à Lima. Anne a chanté au festival.
    pytest.param(
        HELD.format(noun="festival")
        + """
Anne Anne PROPN nsubj 9 Gender=Fem|Number=Sing
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
chanté chanter VERB ROOT 9 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
au au ADP case 11 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
festival festival NOUN obl:mod 9 Gender=Masc|Number=Sing
. . PUNCT punct 9 -
""",
        TWO,
        [("Anne", "festival")],
        id="who acts at an occasion",
    ),
    # Le sommet a lieu à Lima. Anne fait référence au sommet.
    pytest.param(
        HELD.format(noun="sommet")
        + """
Anne Anne PROPN nsubj 8 Gender=Fem|Number=Sing
fait faire VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
référence référence NOUN obj 8 Gender=Fem|Number=Sing
au au ADP case 11 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
sommet sommet NOUN obl:arg 8 Gender=Masc|Number=Sing
. . PUNCT punct 8 -
""",
        TWO,
        [],
        id="what a verb and its bare noun are about",
    ),
    # Le sommet a lieu à Lima. Anne s'oppose au sommet.
    pytest.param(
        HELD.format(noun="sommet")
        + """
Anne Anne PROPN nsubj 9 Gender=Fem|Number=Sing
s' se PRON expl:comp 9 -
oppose opposer VERB ROOT 9 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
au au ADP case 11 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
sommet sommet NOUN obl:arg 9 Gender=Masc|Number=Sing
. . PUNCT punct 9 -
""",
        TWO,
        [],
        id="who opposes it need not be there",
    ),
    # Le sommet a lieu à Lima. La Suède y participe.
    pytest.param(
        HELD.format(noun="sommet")
        + """
La le DET det 8 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
Suède Suède PROPN nsubj 10 -
y y PRON iobj 10 PronType=Prs
participe participer VERB ROOT 10 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 10 -
""",
        {"Suède": COUNTRY, "Lima": CITY},
        [("Suède", "sommet")],
        id="a verb of the lexicon with y",
    ),
    # Anne a été huée lors du congrès de Lima.
    pytest.param(
        """
Anne Anne PROPN nsubj:pass 3 Gender=Fem|Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
huée huer VERB ROOT 3 Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
lors lors ADV advmod 3 -
du de ADP case 6 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
congrès congrès NOUN obl:arg 4 Gender=Masc|Number=Sing
de de ADP case 8 -
Lima Lima PROPN nmod 6 -
. . PUNCT punct 3 -
""",
        TWO,
        [("Anne", "congrès de Lima")],
        id="who is received there",
    ),
    # Le sommet a lieu à Lima. Parmi les invités figurent Anne et Luc.
    pytest.param(
        HELD.format(noun="sommet")
        + """
Parmi parmi ADP case 9 -
les le DET det 9 Definite=Def|Number=Plur|PronType=Art
invités invité NOUN nsubj 10 Gender=Masc|Number=Plur
figurent figurer VERB ROOT 10 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 10 -
et et CCONJ cc 13 -
Luc Luc PROPN conj 11 -
. . PUNCT punct 10 -
""",
        TWO,
        [("Anne", "sommet"), ("Luc", "sommet")],
        id="guests of an occasion left unsaid",
    ),
    # Le congrès a lieu, auxquels assistent Anne et Luc: the parser takes the pronoun for a subject.
    pytest.param(
        """
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
congrès congrès NOUN ROOT 1 Gender=Masc|Number=Sing
auquel auquel PRON nsubj 3 PronType=Rel
assistent assister VERB acl:relcl 1 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Anne Anne PROPN obj 3 -
et et CCONJ cc 6 -
Luc Luc PROPN conj 4 -
à à ADP case 8 -
Lima Lima PROPN obl:mod 3 -
. . PUNCT punct 1 -
""",
        TWO,
        [("Anne", "congrès"), ("Luc", "congrès")],
        id="auquel is no subject",
    ),
]


@pytest.mark.parametrize(("table", "names", "there"), CASES)
def test_who_was_there(table: str, names: Names, there: list[tuple[str, str]]) -> None:
    found: list[Triple] = read(table, names).triples("participatedIn")
    assert [(who, event.removesuffix(" à Lima")) for who, _, event in found] == there


# Le maire a inauguré le pont en présence de Luc.
PRESENT = """
Le le DET det 1 Definite=Def|Number=Sing|PronType=Art
maire maire NOUN nsubj 3 Number=Sing
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
inauguré inaugurer VERB ROOT 3 Tense=Past|VerbForm=Part
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
pont pont NOUN obj 3 Number=Sing
{opening} {opening} ADP case 7 -
présence présence NOUN obl:mod 3 Number=Sing
de de ADP case 9 -
Luc Luc PROPN nmod 7 -
. . PUNCT punct 3 -
"""


@pytest.mark.parametrize(
    ("opening", "there"), [pytest.param("en", ["Luc"], id="there"), pytest.param("sans", [], id="not there")]
)
def test_who_is_present_at_what_is_done_takes_part_in_it(opening: str, there: list[str]) -> None:
    told = read(PRESENT.format(opening=opening), {"Luc": PERSON}).triples("participatedIn")
    assert [name for name, _, _ in told] == there


def test_who_has_to_see_a_killing_takes_no_part_in_it() -> None:
    killed = PRESENT.format(opening="en").replace("inauguré inaugurer", "tué tuer")
    killed = killed.replace("le le DET det 5 Definite=Def|Number=Sing|PronType=Art", "un un NUM nummod 5 Number=Sing")
    told = read(killed.replace("pont pont", "homme homme"), {"Luc": PERSON})
    assert [event.kind for event in told.events] == ["attack"]
    assert told.triples("participatedIn") == []


@pytest.mark.parametrize(
    ("verb", "there"), [("rejoint rejoindre", ["Anne"]), ("critiqué critiquer", []), ("condamné condamner", [])]
)
def test_who_is_with_somebody_who_speaks_of_a_march_need_not_be_there(verb: str, there: list[str]) -> None:
    table = f"""
Luc Luc PROPN nsubj 7 Gender=Masc|Number=Sing
, , PUNCT punct 2 -
accompagné accompagner VERB acl 0 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
d' de ADP case 4 -
Anne Anne PROPN obl:agent 2 -
, , PUNCT punct 2 -
a avoir AUX aux:tense 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
{verb} VERB ROOT 7 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
la le DET det 9 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
marche marche NOUN obj 7 Gender=Fem|Number=Sing
. . PUNCT punct 7 -
"""
    told = read(table, {"Luc": PERSON, "Anne": PERSON}).triples("participatedIn")
    assert [name for name, _, _ in told if name == "Anne"] == there
