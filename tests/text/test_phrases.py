"""How far the words of a name or a description reach around their head."""

from __future__ import annotations

import pytest

from kg.text.phrases import phrase
from tests.hand_built import plant

FIREMEN = """
Les le DET det 1 -
sapeurs sapeur NOUN nsubj 4 -
- - PUNCT punct 1 -
pompiers pompier NOUN fixed 1 -
partent partir VERB ROOT 4 -
"""
TWO = """
Les le DET det 1 -
maires maire NOUN nsubj 4 -
, , PUNCT punct 1 -
pompiers pompier NOUN appos 1 -
partent partir VERB ROOT 4 -
"""


@pytest.mark.parametrize(("table", "words"), [(FIREMEN, "Les sapeurs-pompiers"), (TWO, "Les maires")])
def test_a_hyphen_inside_a_word_ends_no_phrase(table, words):
    doc = plant(table)
    span = phrase(doc[1])
    assert doc.text[span.start : span.end] == words
