"""The whole road from documents to a graph, one line a stage.

    text -> entities -> facts -> graph

Everything up to the graph is a pure function of one document, so documents may be read in any order, on many processes.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Document, Extraction

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from kg.facts.lexicon import Lexicon

BATCH, BATCH_LENGTH = 8, 60_000  # documents, characters
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What readers of documents need to know, where it is not the shipped choice.

    `model` is a spaCy pipeline with UD labels; `lexicon` a file or folder that stands for the shipped one, or beside it
    where it says `extends = true`; `ontology` has the classes and properties that it speaks of beside the shipped ones.
    """

    model: str | None = None
    lexicon: Path | None = None
    ontology: Path | None = None


SHIPPED = Settings()


def extract_all(documents: Iterable[Document], settings: Settings = SHIPPED, *, jobs: int = 1) -> Iterator[Extraction]:
    """Read documents and yield what each says, in their order; one that breaks its reader is left out with a warning.

    Args:
        documents: the articles; they are read lazily, a few batches at a time.
        settings: model, lexicon and ontology; the shipped ones by default.
        jobs: how many processes read at the same time.

    Raises:
        ModelError: if the model is missing.
        LexiconError: if lexicon and ontology do not fit.
    """
    work = partial(_extract_batch, settings)
    if jobs > 1:
        from kg.workers import in_order

        found = in_order(work, batches(documents), jobs=jobs, prepare=partial(work, []))
    else:
        found = map(work, batches(documents))
    for each in chain.from_iterable(found):
        if isinstance(each, Extraction):
            yield each
        else:
            log.warning("Left out: %s", each)


def batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Yield documents by the handful: parsing many paragraphs at once is quicker."""
    batch: list[Document] = []
    for document in documents:
        batch.append(document)
        if len(batch) == BATCH or sum(len(each.text) for each in batch) > BATCH_LENGTH:
            yield batch
            batch = []
    if batch:
        yield batch


def _extract_batch(settings: Settings, documents: list[Document]) -> list[Extraction | str]:
    """Return what each document says, or why it says nothing."""
    from kg.cycles import no_search_for_cycles
    from kg.facts.lexicon import load_lexicon
    from kg.text.parsing import bounded_memory, load, parse

    rules = load_lexicon("fr", settings.lexicon, settings.ontology)
    nlp = load(settings.model)
    with no_search_for_cycles(), bounded_memory(nlp):
        return [_extract_safely(document, doc, rules) for document, doc in parse(documents, nlp)]


def _extract_safely(document: Document, doc: Doc, lexicon: Lexicon) -> Extraction | str:
    try:
        return extract(document, doc, lexicon)
    except Exception as error:
        if os.environ.get("KG_DEBUG"):
            raise
        return f"the article {document.id} breaks a rule ({type(error).__name__}: {error}); KG_DEBUG=1 shows where."


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
    from kg.facts.reading import Reading, outside_titles, span_of
    from kg.text.mentions import find_names
    from kg.text.quotes import find_claims
    from kg.text.times import find_times
    from kg.text.tree import tree

    document = dated(document)
    resolution = resolve(doc, document, find_names(doc, document), find_claims(doc, document))
    times = outside_titles(find_times(doc, document), resolution)
    events, facts = extract_facts(Reading(document, doc, resolution, times, resolution.claims), lexicon)
    sentences = tuple(span_of(sentence) for sentence in tree(doc).sents)
    told = {node for fact in facts for node in (fact.subject, fact.object)}
    entities = tuple(entity for entity in resolution.entities if not entity.implied or entity.id in told)
    return Extraction(document, sentences, entities, events, facts, resolution.claims, times)
