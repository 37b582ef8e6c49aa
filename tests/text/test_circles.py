"""Links that run in a circle behind the mends of a parse, and what is left of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.text.parser.circles import in_circle, keep_links, undo_circles

WORDS = ["Norsud", "ouvre", "une", "usine", ".", "Luc", "part"]


def parsed() -> Doc:
    links = ["nsubj", "ROOT", "det", "obj", "punct", "nsubj", "ROOT"]
    return keep_links(Doc(Vocab(), words=WORDS, heads=[1, 1, 3, 1, 1, 6, 6], deps=links))


def test_a_sentence_in_a_circle_has_the_links_of_the_parser_again() -> None:
    doc = parsed()
    doc[1].head, doc[1].dep_, doc[5].dep_ = doc[3], "acl", "dislocated"
    undo_circles(doc)
    assert [token.head.i for token in doc] == [1, 1, 3, 1, 1, 6, 6]
    assert doc[1].dep_ == "ROOT"
    assert doc[5].dep_ == "dislocated"  # the other sentence keeps its mend
    assert [sent.start for sent in doc.sents] == [0, 5]


def test_mends_without_a_circle_stand() -> None:
    doc = parsed()
    doc[2].head = doc[1]
    assert undo_circles(doc)[2].head.i == 1


@given(st.lists(st.integers(0, 11), min_size=12, max_size=12))
def test_a_word_is_in_a_circle_if_it_stands_above_itself(heads: list[int]) -> None:
    def is_above_itself(word: int) -> bool:
        above = heads[word]
        for _ in heads:
            if above == word:
                return heads[word] != word
            above = heads[above]
        return False

    assert in_circle(heads) == {word for word in range(len(heads)) if is_above_itself(word)}
