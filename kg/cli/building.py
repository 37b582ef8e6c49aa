"""The command that builds: articles in, files or a store out."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.opening import check_folder, opened
from kg.cli.options import (
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
)
from kg.cli.progress import Run
from kg.cli.storing import fill_store
from kg.cli.terminal import say
from kg.export import FORMATS, Format, find_format
from kg.files import write_atomic

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph
    from kg.model import Document
    from kg.pipeline import Settings
    from kg.schema import Schema

OUTPUT = Path("output")


def build(
    sources: Sources,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help=f"The folder to write to: {OUTPUT}.")
    ] = None,
    store: Annotated[
        Path | None, typer.Option("--store", metavar="DIR", help="Put the articles into this store, as kg add does.")
    ] = None,
    date: Date = None,
    base: Base = None,
    model: Model = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="NAME", help=f"Write this too, repeatable: {', '.join(FORMATS)}."),
    ] = None,
    jobs: Jobs = 1,
    no_text: NoText = False,
    encoding: Encoding = None,
    allow_network: Network = False,
    any_language: AnyLanguage = False,
    lexicon: Lexicon = None,
    ontology: Ontology = None,
    report: ReportFile = None,
    infer: Annotated[bool, typer.Option("--infer", help="Write what follows from the facts: inferred.trig.")] = False,
) -> None:
    """Read articles and write their knowledge graph: DIR/graph.ttl and DIR/graph.html, or fill a store."""
    from kg.building import documents_of, expected, schema_of
    from kg.pipeline import Settings
    from kg.text.reading import publication_date

    started = time.monotonic()
    day = publication_date(date) if date else None
    kinds = [find_format(name) for name in dict.fromkeys(("turtle", "html", *(formats or [])))]
    settings, schema = Settings(model, lexicon, ontology), schema_of(lexicon, ontology)
    folder, files = output or OUTPUT, bool(not store or output or formats or infer)
    if files:
        check_folder(folder, "--output")
    run = Run(expected(sources), quiet=not store)
    with run.reported(report):
        documents = documents_of(sources, date=day, encoding=encoding, network=allow_network, any_language=any_language)
        if store:
            fill_store(store, documents, run, settings, base=base, jobs=jobs, text=not no_text)
        else:
            graph = _in_memory(documents, run, settings, base=base, jobs=jobs, text=not no_text, schema=schema)
    if files:
        _write(opened(str(store)) if store else graph, folder, kinds, infer=infer, started=started)


def _in_memory(
    documents: Iterable[Document],
    run: Run,
    settings: Settings,
    *,
    base: str | None,
    jobs: int,
    text: bool,
    schema: Schema | None,
) -> KnowledgeGraph:
    from kg.graph.identifiers import DEFAULT_BASE
    from kg.graph.store import KnowledgeGraph
    from kg.pipeline import extract_all

    with run.followed():
        extractions = run.counting(extract_all(documents, settings, jobs=jobs))
        return KnowledgeGraph.from_extractions(extractions, base=base or DEFAULT_BASE, text=text, schema=schema)


def _write(graph: KnowledgeGraph, folder: Path, kinds: list[Format], *, infer: bool, started: float) -> None:
    """Write the files, all of them made before the first is written, and say what is in the graph."""
    from kg.cli.show import summary

    contents = {folder / f"graph{kind.suffix}": kind.serialize(graph) for kind in kinds}
    if infer:
        from kg.graph.inference import infer as consequences

        contents[folder / "inferred.trig"] = find_format("trig").serialize(consequences(graph))
    for path, content in contents.items():
        write_atomic(path, content)
    for line in summary(graph):
        say(*line)
    say(f"Written in {time.monotonic() - started:.1f} s: {', '.join(map(str, contents))}")
