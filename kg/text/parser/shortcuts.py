"""What the pipeline computes again and again, computed once: the same parses in less time.

News repeats its words, but spaCy embeds every occurrence anew; the attribute ruler of `fr_core_news_md` spends a
matcher on copying the part of speech to the tag, and its lemmatizer reads a list of all lemmas from the front for each
form that it meets. The shortcuts give what the model gives, to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model
from thinc.types import Floats2d

TAGS = "kg_tags"
KEPT_VECTORS = 16_384  # words; six megabytes an encoder

Embedding = Model[list[Doc], list[Floats2d]]
Rows = np.ndarray[tuple[int, ...], np.dtype[np.uint64]]
Vectors = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

# All that an embedding reads of a token follows from these: prefix, suffix, shape and vector hang on the form alone.
_SEEN = [attrs.ORTH, attrs.NORM, attrs.SPACY]
_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 1], dtype=np.uint64)


def embed_words_once(model: Model[Any, Any]) -> None:
    """Let every encoder inside `model` embed each word once, not at each place; training goes on as before.

    Args:
        model: a spaCy network with encoders of the kind `Tok2Vec` that embed with `MultiHashEmbed`; changed in place.
            Weights that are loaded into it later on are not heeded.
    """
    for node in list(model.walk()):
        if node.has_ref("embed") and node.layers[0] is node.get_ref("embed"):
            node._layers[0] = _once(node.layers[0])


def _once(embedding: Embedding) -> Embedding:
    return Model(f"once({embedding.name})", partial(_embed, _Known()), layers=[embedding])


class _Known:
    """The vectors of words met before; too many of them are forgotten together."""

    def __init__(self) -> None:
        self.places: dict[int, int] = {}
        self.vectors: Vectors = np.empty((0, 0), dtype=np.float32)

    def of(self, words: list[int], embed: Callable[[list[int]], Vectors]) -> Vectors:
        """Return the vectors of words, told apart by a hash; `embed` makes those of the words with these numbers."""
        if len(self.places) + len(words) > KEPT_VECTORS:
            self.places.clear()
        new = [number for number, word in enumerate(words) if word not in self.places]
        if len(new) > KEPT_VECTORS:
            return embed(new)
        if new:
            self._keep([words[number] for number in new], embed(new))
        return self.vectors[[self.places[word] for word in words]]

    def _keep(self, words: list[int], vectors: Vectors) -> None:
        if not self.vectors.size:
            self.vectors = np.empty((KEPT_VECTORS, vectors.shape[1]), dtype=vectors.dtype)
        start = len(self.places)
        self.vectors[start : start + len(words)] = vectors
        self.places |= {word: start + number for number, word in enumerate(words)}


def _embed(
    known: _Known, model: Embedding, docs: list[Doc], is_train: bool
) -> tuple[list[Floats2d], Callable[..., Any]]:
    embedding = model.layers[0]
    if is_train:
        known.places.clear()
        return embedding(docs, is_train)
    rows = np.concatenate([doc.to_array(_SEEN) for doc in docs])
    words, first, place = np.unique(rows @ _MIX, return_index=True, return_inverse=True)

    def embed(new: list[int]) -> Vectors:
        return np.asarray(embedding.predict([_word_list(rows[first[new]], docs[0])])[0])

    vectors: Any = known.of(words.tolist(), embed)[place]
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
