"""Whom a noun describes, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from kg.facts.arguments import ArgumentReader
from kg.facts.bearers import bearers
from tests.hand_built import build

CASES = [
    # Le ministre grec Luc Roy démissionne: the parser sees two subjects.
    pytest.param(
        build("""
Le le DET det 1 -
ministre ministre NOUN nsubj 5 Number=Sing
grec grec ADJ amod 1 -
Luc Luc PROPN nsubj 5 -
Roy Roy PROPN flat:name 3 -
démissionne démissionner VERB ROOT 5 VerbForm=Fin
"""),
        ["ministre", "Luc"],
        id="name right behind",
    ),
    # Le ministre démissionne, Luc attend.
    pytest.param(
        build("""
Le le DET det 1 -
ministre ministre NOUN nsubj 2 Number=Sing
démissionne démissionner VERB ROOT 2 VerbForm=Fin
, , PUNCT punct 2 -
Luc Luc PROPN nsubj 2 -
"""),
        ["ministre"],
        id="name further on",
    ),
]


@pytest.mark.parametrize(("doc", "expected"), CASES)
def test_bearers(doc: Doc, expected: list[str]) -> None:
    assert [token.text for token in bearers(ArgumentReader(doc), doc[1])] == expected
