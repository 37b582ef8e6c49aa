"""Posts and shares told in turn, and what is left unsaid in such lists, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar.bearers import bearers
from kg.facts.grammar.holders import whose
from kg.facts.grammar.respective import owners, respective
from kg.text.tree import Doc
from tests.facts.hand_read import COMPANY, PERSON, read
from tests.hand_built import plant

MAYORS = """
Les le DET det 1 Number=Plur
maires maire NOUN ROOT 1 Number=Plur
de de ADP case 3 -
Lyon Lyon PROPN nmod 1 -
, , PUNCT punct 5 -
Luc Luc PROPN appos 1 -
, , PUNCT punct 9 -
et et CCONJ cc 9 -
de de ADP case 9 -
Nice Nice PROPN conj 3 -
, , PUNCT punct 11 -
Anne Anne PROPN appos 1 -
"""
PRESIDENTS = """
Les le DET det 1 Number=Plur
présidents président NOUN ROOT 1 Number=Plur
français français ADJ amod 1 Number=Plur
Luc Luc PROPN appos 1 -
Roy Roy PROPN flat:name 3 -
et et CCONJ cc 6 -
chilien chilien ADJ conj 3 Number=Sing
Anne Anne PROPN conj 3 -
"""
MEMBERS = """
Les le DET det 1 Number=Plur
députés député NOUN ROOT 1 Number=Plur
de de ADP case 3 -
Lyon Lyon PROPN nmod 1 -
, , PUNCT punct 5 -
Luc Luc PROPN appos 1 -
et et CCONJ cc 7 -
Anne Anne PROPN conj 5 -
"""


@pytest.mark.parametrize(
    ("doc", "pairs"),
    [
        pytest.param(plant(MAYORS), [("de", "Lyon", "Luc"), ("de", "Nice", "Anne")], id="behind commas"),
        pytest.param(
            plant(PRESIDENTS),
            [("adjective", "français", "Luc Roy"), ("adjective", "chilien", "Anne")],
            id="behind adjectives",
        ),
        pytest.param(plant(MEMBERS), [], id="two of one town"),
    ],
)
def test_holders_in_turn(doc: Doc, pairs: list[tuple[str, str, str]]) -> None:
    found = [(owners(pair), pair[1]) for pair in respective(doc[1])]
    texts = [(role, " ".join(map(str, over)), " ".join(map(str, name))) for (role, over), name in found]
    assert texts == pairs


def test_who_stands_before_an_amount_has_it() -> None:
    doc = plant("""
Norsud Norsud PROPN nsubj 1 -
détient détenir VERB ROOT 1 Mood=Ind|Number=Sing|VerbForm=Fin
20 20 NUM nummod 3 -
% % NOUN obj 1 -
de de ADP case 5 -
Valtel Valtel PROPN nmod 3 -
, , PUNCT punct 7 -
Orbix Orbix PROPN conj 5 -
12 12 NUM nummod 9 -
% % NOUN nmod 3 -
""")
    roles = ArgumentReader(doc).of(doc[1])
    assert [token.text for token in roles["subject"]] == ["Norsud", "Orbix"]
    assert "Orbix" not in [token.text for token in roles["object"]]


def test_the_post_told_first_is_not_the_second_holders() -> None:
    told = read(
        """
Les le DET det 1 Definite=Def|Number=Plur|PronType=Art
ministres ministre NOUN nsubj 17 Gender=Masc|Number=Plur
de de ADP case 4 -
l' le DET det 4 Definite=Def|Number=Sing|PronType=Art
Économie économie NOUN nmod 1 Gender=Fem|Number=Sing
, , PUNCT punct 6 -
Anne Anne PROPN appos 1 -
Bel Bel PROPN flat:name 6 -
, , PUNCT punct 12 -
et et CCONJ cc 12 -
de de ADP case 12 -
la le DET det 12 Definite=Def|Gender=Fem|Number=Sing|PronType=Art
Défense défense NOUN conj 6 Gender=Fem|Number=Sing
, , PUNCT punct 14 -
Luc Luc PROPN appos 1 -
Roy Roy PROPN flat:name 14 -
, , PUNCT punct 17 -
mangent manger VERB ROOT 17 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 17 -
""",
        {"Anne": PERSON, "Luc": PERSON},
    )
    assert told.triples("jobTitle") == [("Anne", "jobTitle", "ministres de l'Économie")]


def test_the_amount_behind_a_name_is_not_the_subjects() -> None:
    told = read(
        """
Norsud Norsud PROPN nsubj 1 -
détient détenir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
20 20 NUM nummod 3 -
% % NOUN obj 1 Gender=Masc
de de ADP case 5 -
Valtel Valtel PROPN nmod 3 -
, , PUNCT punct 7 -
Orbix Orbix PROPN appos 3 -
12 12 NUM nummod 9 -
% % NOUN obj 1 Gender=Masc
. . PUNCT punct 1 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Orbix": COMPANY},
    )
    assert ("Orbix", "quantity", "12 %") in told.triples("quantity")
    assert ("Norsud", "quantity", "12 %") not in told.triples("quantity")


def test_who_has_a_part_of_what_was_shared_before() -> None:
    told = read(
        """
Valtel Valtel PROPN nsubj 1 -
souffre souffrir VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 1 -
Norsud Norsud PROPN nsubj 5 -
en en PRON iobj 5 -
détient détenir VERB ROOT 5 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
51 51 NUM nummod 7 -
% % NOUN obj 5 Gender=Masc
. . PUNCT punct 5 -
Orbix Orbix PROPN nsubj 11 -
en en PRON iobj 11 -
possède posséder VERB ROOT 11 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
3 3 NUM nummod 13 -
% % NOUN obj 11 Gender=Masc
. . PUNCT punct 11 -
""",
        {"Norsud": COMPANY, "Valtel": COMPANY, "Orbix": COMPANY},
    )
    assert told.triples("owns") == [("Norsud", "owns", "Valtel"), ("Orbix", "owns", "Valtel")]


def test_a_second_name_goes_on_with_the_party_for_the_parser() -> None:
    doc = plant("""
Les le DET det 1 Number=Plur
députés député NOUN ROOT 1 Number=Plur
de de ADP case 3 -
UDX UDX PROPN nmod 1 -
Luc Luc PROPN flat:name 3 -
et et CCONJ cc 6 -
Anne Anne PROPN conj 3 -
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[1])] == ["députés", "Luc", "Anne"]


@pytest.mark.parametrize(("adjective", "has"), [("nouveau", ["parti"]), ("bon", [])])
def test_who_chooses_a_new_head_has_him(adjective: str, has: list[str]) -> None:
    doc = plant(f"""
Le le DET det 1 Number=Sing
parti parti NOUN nsubj 2 Number=Sing
élit élire VERB ROOT 2 Mood=Ind|Number=Sing|VerbForm=Fin
un un DET det 5 Number=Sing
{adjective} {adjective} ADJ amod 5 Number=Sing
chef chef NOUN obj 2 Number=Sing
""")
    assert [token.text for token in whose(ArgumentReader(doc), doc[5]).get("de", ())] == has


def test_hired_as_something() -> None:
    doc = plant("""
Luc Luc PROPN nsubj:pass 2 -
est être AUX aux:pass 2 Mood=Ind|Number=Sing|VerbForm=Fin
recruté recruter VERB ROOT 2 Tense=Past|VerbForm=Part|Voice=Pass
par par ADP case 4 -
Anne Anne PROPN obl:agent 2 -
comme comme ADP case 6 -
gardien gardien NOUN obl:mod 2 Number=Sing
""")
    assert [token.text for token in bearers(ArgumentReader(doc), doc[6])] == ["gardien", "Luc"]


def test_one_of_several_has_not_their_complement() -> None:
    doc = plant("""
Deux deux NUM nummod 1 -
reporters reporter NOUN ROOT 1 Number=Plur
, , PUNCT punct 5 -
dont dont PRON nmod 5 PronType=Rel
le le DET det 5 Definite=Def|Number=Sing|PronType=Art
photographe photographe NOUN acl:relcl 1 Number=Sing
Luc Luc PROPN appos 5 -
""")
    assert "de" not in ArgumentReader(doc).of(doc[5])
