"""The whole road from documents to a graph, one line a stage.

    text -> entities -> facts -> graph

Everything up to the graph is a pure function of one document, so documents may be read in any order, on many processes.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Document, Extraction

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from kg.facts.lexicon import Lexicon


def extract_all(
    documents: Iterable[Document],
    *,
    model: str | None = None,
    jobs: int = 1,
    lexicon: Path | None = None,
    ontology: Path | None = None,
) -> Iterator[Extraction]:
    """Read documents and yield what each says, in their order.

    Args:
        documents: the articles; with one job they are read lazily, a batch at a time.
        model: a spaCy pipeline with UD labels; the shipped choice by default.
        jobs: how many processes read at the same time.
        lexicon: a lexicon file or folder instead of the shipped one.
        ontology: the ontology that the lexicon speaks of, instead of the shipped one.

    Raises:
        ModelError: if the model is missing.
        LexiconError: if lexicon and ontology do not fit.
    """
    if jobs > 1:
        with multiprocessing.get_context("spawn").Pool(jobs, _prepare, (model, lexicon, ontology)) as pool:
            yield from pool.imap(_extract_one, documents, chunksize=4)
    else:
        yield from _extract(documents, model, lexicon, ontology)


def _extract(
    documents: Iterable[Document], model: str | None, lexicon: Path | None, ontology: Path | None
) -> Iterator[Extraction]:
    from kg.facts.lexicon import load_lexicon
    from kg.text.parsing import load, parse

    rules = load_lexicon("fr", lexicon, ontology)
    for document, doc in parse(documents, load(model)):
        yield extract(document, doc, rules)


def dated(document: Document) -> Document:
    """Return a document with the date that it gives itself, if it comes without one."""
    from kg.text.dateline import dateline

    return replace(document, date=document.date or dateline(document.text))


def extract(document: Document, doc: Doc, lexicon: Lexicon) -> Extraction:
    """Return all that one parsed document says.

    Args:
        document: the article.
        doc: its parse, from `kg.text.parsing.parse`.
        lexicon: how the language says each property.
    """
    from kg.entities.coreference import resolve
    from kg.facts.extraction import extract_facts
    from kg.facts.reading import Reading, span_of
    from kg.text.mentions import find_names
    from kg.text.quotes import find_claims
    from kg.text.times import find_times

    document = dated(document)
    times = find_times(doc, document)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    events, facts = extract_facts(Reading(document, doc, resolution, times, resolution.claims), lexicon)
    sentences = tuple(span_of(sentence) for sentence in doc.sents)
    return Extraction(document, sentences, resolution.entities, events, facts, resolution.claims, times)


_settings: tuple[str | None, Path | None, Path | None] = (None, None, None)


def _prepare(model: str | None, lexicon: Path | None, ontology: Path | None) -> None:
    global _settings
    _settings = (model, lexicon, ontology)


def _extract_one(document: Document) -> Extraction:
    return next(_extract([document], *_settings))
