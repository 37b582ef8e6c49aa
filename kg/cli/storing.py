"""The commands of a store: add articles, remove one, list them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kg.cli.opening import GraphFile, opened
from kg.cli.options import Again, Base, Date, Encoding, Jobs, Model, Network, NoText, Sources, StoreFolder
from kg.cli.show import counted
from kg.cli.terminal import print_table, say

if TYPE_CHECKING:
    from kg.filling import Outcome
    from kg.model import Document


def add(
    store: StoreFolder,
    sources: Sources,
    date: Date = None,
    base: Base = None,
    model: Model = None,
    jobs: Jobs = 1,
    no_text: NoText = False,
    encoding: Encoding = None,
    allow_network: Network = False,
    again: Again = False,
) -> None:
    """Read articles into a store; one with the id or the URL of an article that is there takes its place."""
    from kg.building import documents_of
    from kg.text.reading import publication_date

    day = publication_date(date) if date else None
    found = documents_of(sources, date=day, encoding=encoding, network=allow_network)
    fill_store(store, found, base=base, model=model, jobs=jobs, text=not no_text, again=again)


def fill_store(
    folder: Path,
    documents: Iterable[Document],
    *,
    base: str | None,
    model: str | None,
    jobs: int,
    text: bool,
    again: bool = False,
) -> None:
    """Put articles into a store and say what became of each; see `kg.filling.fill`."""
    from kg.filling import fill
    from kg.graph.corpus import Corpus

    started = time.monotonic()
    tally = Tally()
    with Corpus(folder, base=base) as corpus:
        try:
            fill(corpus, documents, tally, model=model, jobs=jobs, text=text, again=again)
        except KeyboardInterrupt:
            say(f"Interrupted: {tally}. The same command goes on from there.")
            raise
        size = len(corpus)
    say(f"{tally} in {time.monotonic() - started:.1f} s; {folder} holds {counted(size, 'article')}")


class Tally:
    """Says what became of documents, and counts it."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def __call__(self, outcome: Outcome) -> None:
        """Take note of what became of a document."""
        self.counts[outcome.result] += 1
        if outcome.result != "unchanged":
            say(f"{outcome.result}: {outcome.id}", f" - {outcome.title}" if outcome.title else "")

    def __str__(self) -> str:
        """Return the counts in words, e.g. "3 added, 1 unchanged"."""
        results = ("added", "replaced", "unchanged")
        return ", ".join(f"{self.counts[each]} {each}" for each in results if self.counts[each]) or "nothing added"


def remove(
    store: StoreFolder,
    document: str = typer.Argument(metavar="DOCUMENT", help="The id of an article, its URL or its IRI."),
) -> None:
    """Take an article and all that only it says back from a store."""
    from kg.graph.corpus import Corpus

    with Corpus(store, new=False) as corpus:
        removed = corpus.remove(document)
        corpus.flush()
        size = len(corpus)
    say(f"removed: {removed.id}", f" - {removed.title}" if removed.title else "")
    say(f"{store} holds {counted(size, 'article')}")


def documents(graph: GraphFile) -> None:
    """List the articles of a store, or of any graph."""
    print_table(opened(graph).query("documents").table())
