"""Titles that only take somebody up again, and guesses about where a post is held."""

from __future__ import annotations

import pytest

from kg.facts.titles import without_general, without_guesses
from kg.model import Evidence, Fact, Span, Value
from tests.facts.hand_read import PERSON, read

PLACE = Evidence(Span(0, 9), Span(0, 9))


def _title(text: str, *, named: bool) -> Fact:
    words = (("subject", Span(20, 24) if named else Span(0, 9)), ("object", Span(0, 9)))
    return Fact("anne", "jobTitle", Value(text), "asserted", "fr:jobTitle/1", PLACE, words=words)


@pytest.mark.parametrize(
    ("titles", "kept"),
    [
        pytest.param([("biologiste", True), ("chercheuse", False)], ["biologiste"], id="taken up in general"),
        pytest.param([("biologiste", True), ("chercheuse", True)], ["biologiste", "chercheuse"], id="beside the name"),
        pytest.param([("chercheuse", False)], ["chercheuse"], id="nothing finer"),
        pytest.param([("président", True), ("chefs d'État", True)], ["président"], id="shared with others"),
        pytest.param([("ministres", True)], ["ministres"], id="only shared with others"),
        pytest.param([("maire", False), ("maire de Klow", True)], ["maire de Klow"], id="the short form of a title"),
        pytest.param([("biologiste", True), ("maire", False)], ["biologiste", "maire"], id="another post"),
        pytest.param([("ministre du Budget", True), ("ministre", True)], ["ministre du Budget"], id="said in short"),
    ],
)
def test_without_general(titles: list[tuple[str, bool]], kept: list[str]) -> None:
    facts = [_title(text, named=named) for text, named in titles]
    assert [fact.object.text for fact in without_general(facts) if isinstance(fact.object, Value)] == kept


def _post(name: str, place: str, *, guessed: bool) -> Fact:
    words = (("trigger", Span(0, 9)), ("object", Span(3, 9) if guessed else Span(20, 24)))  # "premier ministre"
    return Fact("anne", name, place, "asserted", f"fr:{name}/1", PLACE, words=words)


@pytest.mark.parametrize(
    ("posts", "kept"),
    [
        pytest.param([("headOf", "syldavie", True)], ["syldavie"], id="nothing better"),
        pytest.param([("headOf", "syldavie", True), ("headOf", "bordurie", False)], ["bordurie"], id="leads another"),
        pytest.param([("headOf", "syldavie", True), ("citizenOf", "bordurie", False)], ["bordurie"], id="from another"),
        pytest.param(
            [("headOf", "syldavie", True), ("citizenOf", "syldavie", False)], ["syldavie", "syldavie"], id="at home"
        ),
    ],
)
def test_without_guesses(posts: list[tuple[str, str, bool]], kept: list[str]) -> None:
    facts = [_post(name, place, guessed=guessed) for name, place, guessed in posts]
    assert [fact.object for fact in without_guesses(facts)] == kept


@pytest.mark.parametrize(("name", "member"), [("gouvernement", True), ("Élysée", False)])
def test_a_minister_is_a_member_of_the_government_and_not_of_a_palace(name: str, *, member: bool) -> None:
    # Le palais salue Luc. Le ministre Luc a parlé.
    table = f"""
Le le DET det 1 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
{name} {name} PROPN nsubj 2 Gender=Masc|Number=Sing
salue saluer VERB ROOT 2 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
Luc Luc PROPN obj 2 -
. . PUNCT punct 2 -
Le le DET det 6 Definite=Def|Gender=Masc|Number=Sing|PronType=Art
ministre ministre NOUN nsubj 9 Gender=Masc|Number=Sing
Luc Luc PROPN appos 6 -
a avoir AUX aux:tense 9 Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
parlé parler VERB ROOT 9 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
. . PUNCT punct 9 -
"""
    facts = read(table, {name: ("Organization", "Government"), "Luc": PERSON}).triples("memberOf")
    assert facts == ([("Luc", "memberOf", name)] if member else [])
