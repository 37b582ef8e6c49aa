"""What a post is over where only a description says it: "le président du parti" is over the party just told of."""

from __future__ import annotations

import pytest

from tests.entities.tagged import referent, resolution_of

TWO = "l'/DET équipe/NOUN [ORG Valbrune/PROPN=nsubj:3] bat/VERB l'/DET équipe/NOUN [ORG Zorbel/PROPN=obj:3]\n"

CASES = [
    ("l'/DET entraîneur/NOUN=nsubj:4 du/ADP club/NOUN=nmod:1 part/VERB", 3, "Valbrune"),
    # nobody is over it, and it may be either
    ("les/DET vestiaires/NOUN=nsubj:4 du/ADP club/NOUN=nmod:1 brûlent/VERB", 3, None),
    # another one
    ("l'/DET entraîneur/NOUN=nsubj:5 d'/ADP un/DET club/NOUN=nmod:1 part/VERB", 4, None),
]


@pytest.mark.parametrize(("marked", "at", "label"), CASES)
def test_what_a_post_is_over(marked: str, at: int, label: str | None) -> None:
    assert referent(*resolution_of(TWO + marked), 7 + at) == label


def test_of_two_places_beside_each_other_neither_is_meant() -> None:
    two = (
        "hors/ADV de/ADP [LOC Klow/PROPN=obl:mod:3] vont/VERB vers/ADP [LOC Travik/PROPN=obl:arg:3] eux/PRON=nsubj:3\n"
    )
    ville = "le/DET maire/NOUN=nsubj:5 de/ADP la/DET ville/NOUN=nmod:1 part/VERB"
    assert referent(*resolution_of(two + ville), 11) is None
    assert referent(*resolution_of(two.replace("=obl:mod:3", "=nsubj:3") + ville), 11) == "Klow"
