"""The plain objects say of a parse what spaCy says of it."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc as Parse

from kg.text.tree import tree


@pytest.fixture(scope="module")
def parse() -> Parse:
    """Two sentences: "Le maire et le préfet, hier, ont ouvert le pont." and "Il pleut."."""
    words = ["Le", "maire", "et", "le", "préfet", "ont", "ouvert", "le", "pont", ".", "Il", "pleut", "."]
    return Parse(
        spacy.blank("fr").vocab,
        words=words,
        spaces=[at not in (8, 11) for at in range(len(words))],
        heads=[1, 6, 4, 4, 1, 6, 6, 8, 6, 6, 11, 11, 11],
        deps=["det", "nsubj", "cc", "det", "conj", "aux", "ROOT", "det", "obj", "punct", "nsubj", "ROOT", "punct"],
        pos=["DET", "NOUN", "CCONJ", "DET", "NOUN", "AUX", "VERB", "DET", "NOUN", "PUNCT", "PRON", "VERB", "PUNCT"],
        morphs=["", "Gender=Masc|Number=Sing", *[""] * 4, "Tense=Past|VerbForm=Part", *[""] * 6],
        lemmas=[word.lower() for word in words],
    )


PLAIN = ("i", "idx", "text", "lower_", "lemma_", "pos_", "dep_", "ent_type_", "whitespace_")
FLAGS = ("is_digit", "is_punct", "is_space", "is_title", "is_sent_start")
RELATED = ("children", "lefts", "rights", "ancestors", "subtree", "conjuncts")


@pytest.mark.parametrize("name", [*PLAIN, *FLAGS])
def test_attributes_are_those_of_the_parse(parse, name):
    assert [getattr(token, name) for token in tree(parse)] == [getattr(token, name) for token in parse]


def test_labels_are_the_dependencies_of_the_words_below(parse):
    assert [token.labels for token in tree(parse)] == [tuple(below.dep_ for below in token.children) for token in parse]


def test_capitals_without_their_accent_read_as_with_it():
    (state,) = tree(Parse(spacy.blank("fr").vocab, words=["Etat"], lemmas=["etat"]))
    assert (state.text, state.lower_, state.lemma_) == ("Etat", "état", "état")


@pytest.mark.parametrize("name", RELATED)
def test_relatives_are_those_of_the_parse(parse, name):
    mine = [[other.i for other in getattr(token, name)] for token in tree(parse)]
    assert mine == [[other.i for other in getattr(token, name)] for token in parse]


@pytest.mark.parametrize("name", ["head", "left_edge", "right_edge"])
def test_heads_and_edges_are_those_of_the_parse(parse, name):
    assert [getattr(token, name).i for token in tree(parse)] == [getattr(token, name).i for token in parse]


@pytest.mark.parametrize("cut", [slice(0, 5), slice(7, 99), slice(-3, None), slice(4, 2)])
def test_slices_hold_the_words_of_the_parse(parse, cut):
    assert [token.i for token in tree(parse)[cut]] == [token.i for token in parse[cut]]


def test_a_span_has_the_root_text_and_places_of_the_parse(parse):
    mine, theirs = tree(parse)[0:5], parse[0:5]
    assert (mine.root.i, mine.text, mine.start_char, mine.end_char) == (1, theirs.text, 0, theirs.end_char)
    assert mine[3:].text == "le préfet"


def test_sentences_are_those_of_the_parse(parse):
    assert [(sent.start, sent.end) for sent in tree(parse).sents] == [(0, 10), (10, 13)]
    assert tree(parse)[11].sent is tree(parse).sents[1]


def test_characters_are_found_with_the_whole_words_around_them(parse):
    found = tree(parse).char_span(4, 6)
    assert found is not None
    assert found.text == "maire"
    assert tree(parse).char_span(500, 502) is None


def test_features_are_lists_of_values(parse):
    assert tree(parse)[6].morph.get("VerbForm", []) == ["Part"]
    assert tree(parse)[0].morph.get("VerbForm", []) == []


def test_there_is_no_word_before_the_first(parse):
    with pytest.raises(IndexError):
        tree(parse)[0].nbor(-1)


def test_letters_that_are_typed_apart_are_read_as_joined(nlp):
    words = tree(next(iter(nlp.pipe(["Sa soeur vit près du poêle."]))))
    assert [(words[1].text, words[1].lower_), words[5].lower_] == [("soeur", "sœur"), "poêle"]
