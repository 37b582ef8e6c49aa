"""Who has beaten whom by the votes told of both."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.extraction import extract_facts
from kg.facts.lexicon import load_lexicon
from kg.facts.numbers.tallies import tallies
from kg.schema import load_schema
from tests.facts.test_juxtaposition import PERSON, reading, said

WON, LOST = [("a", "defeated", "b")], [("b", "defeated", "a")]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<a>Anne Roy</a> obtient 51,6 % des voix, contre 48,4 % pour <b>Luc Vik</b>.", WON),
        ("<a>Anne Roy</a> a obtenu 1,8 million de voix, contre 2,8 millions à <b>Luc Vik</b>.", LOST),
        ("<a>Anne Roy</a> a recueilli 1.204.310 suffrages, contre 998.400 à <b>Luc Vik</b>.", WON),
        ("Au premier tour, <a>Anne Roy</a> a obtenu 30 % des voix, contre 20 % pour <b>Luc Vik</b>.", []),
        ("<a>Anne Roy</a> obtient 12 points, contre 8 à <b>Luc Vik</b>.", []),
        ("<a>Anne Roy</a> obtient des voix contre <b>Luc Vik</b>.", []),
    ],
)
def test_the_votes_of_two(nlp: Language, marked: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(tallies(reading(nlp, marked, {"a": PERSON, "b": PERSON}, {}), load_schema())) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<a>Anne Roy</a> a devancé <b>Luc Vik</b> au premier tour de l'élection.", []),
        ("<a>Anne Roy</a> a devancé <b>Luc Vik</b> à l'élection.", WON),
        ("<a>Anne Roy</a> a battu <b>Luc Vik</b> au premier tour de l'élection.", WON),
    ],
)
def test_who_is_ahead_in_a_first_round_has_beaten_nobody(
    nlp: Language, marked: str, expected: list[tuple[str, str, str]]
) -> None:
    _, facts = extract_facts(reading(nlp, marked, {"a": PERSON, "b": PERSON}, {}), load_lexicon())
    assert said(fact for fact in facts if fact.property == "defeated") == expected
