"""Who got how many votes, and that he stood in the election of which the text tells."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.contests import standing_in
from kg.facts.numbers.quantities import quantities
from kg.schema import load_schema
from tests.facts.test_juxtaposition import PARTY, PERSON, reading, said

ELECTION = ("Event", "Election")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("À l'élection, <a>Luc</a> arrive en tête avec 32 %.", [("a", "32 %")]),
        ("À l'élection, <a>Luc</a> (32 %) devance <b>Anne</b> (21 %).", [("a", "32 %"), ("b", "21 %")]),
        ("À l'élection, <a>Luc</a> obtient 32 % et le centre 12 %.", [("a", "32 %")]),
        ("L'élection sourit à <a>Luc</a>, suivi de <b>Anne</b> avec 21 %.", [("b", "21 %")]),
        ("L'élection donne <a>Luc</a> vainqueur. Il y a eu 40 % d'abstention.", []),
        ("L'élection a lieu. La victoire de <a>Luc</a> avec 54 % des voix surprend.", [("a", "54 % des voix")]),
        ("À l'élection, le parti de <a>Luc</a> perd. Le parti <c>Norsud</c> a douze sièges.", [("c", "douze sièges")]),
        ("L'action de <a>Luc</a> finit avec 32 %.", []),
        ("À l'élection, selon <a>Luc</a>, la participation (45 %) est faible.", []),
        ("À l'élection, <a>Luc</a> a promis une hausse de la taxe (19 %).", []),
    ],
)
def test_shares_of_the_votes(nlp: Language, marked: str, expected: list[tuple[str, str]]) -> None:
    found = said(quantities(reading(nlp, marked, {"a": PERSON, "b": PERSON, "c": PARTY}, {}), (), load_schema()))
    assert [(node, value) for node, _, value in found] == expected


@pytest.mark.parametrize(("kind", "expected"), [(PERSON, ["a"]), (PARTY, [])])
def test_who_got_votes_stood(nlp: Language, kind: tuple[str, str], expected: list[str]) -> None:
    text = reading(
        nlp, "L'<e>élection</e> s'achève. <a>Norsud</a> obtient 32 % des voix.", {"a": kind, "e": ELECTION}, {}
    )
    text.events[1] = "e"
    found = standing_in(text, list(quantities(text, (), load_schema())), load_schema())
    assert [subject for subject, *_ in said(found)] == expected
