"""Names and the posts beside them, on parses built by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from kg.text.names.posts import without_bearers
from kg.text.names.words import Candidate, Words
from tests.hand_built import build

CASES = [
    # la présidente du Parti vert Léa Roy
    pytest.param(
        build("""
la le DET det 1 -
présidente présidente NOUN ROOT 1 -
du de ADP case 3 -
Parti Parti PROPN nmod 1 -
vert vert ADJ amod 3 -
Léa Léa PROPN appos 1 -
Roy Roy PROPN flat:name 5 -
"""),
        ["Parti vert", "Léa Roy"],
        id="the one who holds the post",
    ),
    # la présidente du lycée Léa Roy
    pytest.param(
        build("""
la le DET det 1 -
présidente présidente NOUN ROOT 1 -
du de ADP case 3 -
Lycée lycée NOUN nmod 1 -
public public ADJ amod 3 -
Léa Léa PROPN appos 3 -
Roy Roy PROPN flat:name 5 -
"""),
        ["Lycée public Léa Roy"],
        id="the one whose name a school bears",
    ),
]


@pytest.mark.parametrize(("doc", "texts"), CASES)
def test_without_bearers(doc: Doc, texts: list[str]) -> None:
    found = without_bearers(Words(doc), [Candidate(3, 7, "ORG")])
    assert [doc[each.start : each.end].text for each in found] == texts
