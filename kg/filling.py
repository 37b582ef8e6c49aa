"""`fill`: documents into a store, one transaction each; what was told to have happened is on the disk."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kg.graph.corpus import Corpus
from kg.model import Document
from kg.pipeline import SHIPPED, Settings, dated, extract_all

Result = Literal["added", "replaced", "unchanged"]
EVERY = 5.0  # seconds between two flushes: few documents at a time cost the engine a third more than many
SHOWN = 15.0  # seconds between two snapshots for readers
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document; `before` is the title of the one whose place it took."""

    id: str
    title: str
    result: Result
    before: str = ""


Told = Callable[[Outcome], None]


def fill(
    corpus: Corpus,
    documents: Iterable[Document],
    told: Told,
    settings: Settings = SHIPPED,
    *,
    jobs: int = 1,
    text: bool = True,
    again: bool = False,
) -> None:
    """Read documents into a store; those it has already are not read again, so a run that was broken off goes on.

    Args:
        corpus: the store.
        documents: the articles, read lazily.
        told: called with what became of each document, once it is on the disk, also when the run is broken off.
        settings: model, lexicon and ontology; the shipped ones by default.
        jobs: how many processes read at the same time.
        text: whether the store keeps the articles' text.
        again: whether to read also the documents that the store has.

    Raises:
        KgError: if the model is missing, a document breaks its reader, or the store cannot be written.
    """
    journal = _Journal(corpus, told)
    try:
        new = _new(corpus, documents, told, again=again)
        for extraction in extract_all(new, settings, jobs=jobs):
            document = extraction.document
            before = corpus.title_before(document)
            journal.add(Outcome(document.id, document.title, corpus.put(extraction, text=text), before))
    finally:
        journal.settle()


def _new(corpus: Corpus, documents: Iterable[Document], told: Told, *, again: bool) -> Iterator[Document]:
    """Yield the documents that the store lacks, or will lack once those that were yielded before are in it."""
    coming: set[str] = set()  # ids and URLs of those: what the store has under them goes
    spared: dict[str, list[Document]] = {}  # documents that the store has under another id, by that
    for document in map(dated, documents):
        holder = "" if again or coming & {document.id, document.url} else corpus.holder(document)
        if not holder or holder in coming:
            yield from _with_spared(document, spared, coming)
            continue
        if holder != document.id:
            spared.setdefault(holder, []).append(document)
        if holder == document.id or document.url:
            told(Outcome(document.id, document.title, "unchanged"))
        else:
            log.warning("Left out: %s is the same article as %s, which the store has.", document.id, holder)


def _with_spared(document: Document, spared: dict[str, list[Document]], coming: set[str]) -> Iterator[Document]:
    """Yield a document and those that need be read after all, since it takes the place of what stood for them."""
    found = [document]
    while found:
        each = found.pop()
        coming.update({each.id, each.url} - {""})
        found += spared.pop(each.id, ())
        yield each


class _Journal:
    """Holds back what became of documents until a flush has brought it to the disk."""

    def __init__(self, corpus: Corpus, told: Told) -> None:
        self.corpus = corpus
        self.told = told
        self.waiting: deque[Outcome] = deque()
        self.settled = self.shown = time.monotonic()

    def add(self, outcome: Outcome) -> None:
        self.waiting.append(outcome)
        if time.monotonic() - self.settled > EVERY:
            self.settle()

    def settle(self) -> None:
        self.corpus.flush()
        while self.waiting:
            self.told(self.waiting.popleft())  # taken off first: Ctrl-C may come while it is told, and this runs again
        self.settled = time.monotonic()
        if self.settled - self.shown > SHOWN:
            self.corpus.publish()
            self.shown = self.settled
