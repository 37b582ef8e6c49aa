"""The commands of a store: add articles, remove one, list them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kg.cli.opening import GraphFile, opened
from kg.cli.options import (
    Again,
    AnyLanguage,
    Base,
    Date,
    Encoding,
    Jobs,
    Lexicon,
    Model,
    Network,
    NoText,
    Ontology,
    ReportFile,
    Sources,
    StoreFolder,
)
from kg.cli.progress import Run
from kg.cli.resolving import renewed
from kg.cli.show import counted
from kg.cli.terminal import print_table, say

if TYPE_CHECKING:
    from kg.model import Document
    from kg.pipeline import Settings


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
    any_language: AnyLanguage = False,
    again: Again = False,
    lexicon: Lexicon = None,
    ontology: Ontology = None,
    report: ReportFile = None,
) -> None:
    """Read articles into a store; one with the id or the URL of an article that is there takes its place."""
    from kg.building import documents_of, expected
    from kg.pipeline import Settings
    from kg.text.reading import publication_date

    day = publication_date(date) if date else None
    run = Run(expected(sources))
    with run.reported(report):
        found = documents_of(sources, date=day, encoding=encoding, network=allow_network, any_language=any_language)
        settings = Settings(model, lexicon, ontology)
        fill_store(store, found, run, settings, base=base, jobs=jobs, text=not no_text, again=again)


def fill_store(
    folder: Path,
    documents: Iterable[Document],
    run: Run,
    settings: Settings,
    *,
    base: str | None,
    jobs: int,
    text: bool,
    again: bool = False,
) -> None:
    """Put articles into a store and say what became of each; see `kg.filling.fill`."""
    from kg.building import schema_of
    from kg.filling import fill
    from kg.graph.corpus import Corpus

    with Corpus(folder, base=base, schema=schema_of(settings.lexicon, settings.ontology)) as corpus:
        try:
            with run.followed():
                fill(corpus, documents, run, settings, jobs=jobs, text=text, again=again)
            renewed(corpus)
            corpus.settle()
        except KeyboardInterrupt:
            say(f"Interrupted: {run}. The same command goes on from there.")
            raise
        size = len(corpus)
    say(f"{run} in {run.seconds:.1f} s; {folder} holds {counted(size, 'article')}")


def remove(
    store: StoreFolder,
    document: str = typer.Argument(metavar="DOCUMENT", help="The id of an article, its URL or its IRI."),
) -> None:
    """Take an article and all that only it says back from a store."""
    from kg.graph.corpus import Corpus

    with Corpus(store, new=False) as corpus:
        removed = corpus.remove(document)
        corpus.flush()
        renewed(corpus)
        size = len(corpus)
    say(f"removed: {removed.id}", f" - {removed.title}" if removed.title else "")
    say(f"{store} holds {counted(size, 'article')}")


def documents(graph: GraphFile) -> None:
    """List the articles of a store, or of any graph."""
    from kg.resources import ontology

    named = Path(graph).is_dir()  # then statements are counted in the articles' own graphs, many times faster
    print_table(
        opened(graph).query(ontology("stores", "documents.rq").read_text("utf-8") if named else "documents").table()
    )
