"""The commands: each parses its arguments, calls a function of the package and prints what it returns."""

from __future__ import annotations

import sys
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.asking import query
from kg.cli.evaluating import evaluate
from kg.cli.inferring import infer as infer_command
from kg.cli.opening import STANDARD, GraphFile, Output, open_in_browser, opened, page_path, write_bytes
from kg.cli.terminal import say
from kg.errors import GraphError, UsageError
from kg.export import FORMATS
from kg.files import write_atomic

OUTPUT = Path("output")
NAMES = ", ".join(FORMATS)

Sources = Annotated[
    list[str], typer.Argument(metavar="SOURCE", help="Files, folders, patterns, web addresses, - for standard input.")
]

app = typer.Typer(
    name="kg",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from kg import __version__

        say(f"kg {__version__}")
        raise typer.Exit


@app.callback()
def start(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Turn French news text into a knowledge graph in which every triple is a quotation."""


@app.command()
def build(
    sources: Sources,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="The folder to write to.")] = OUTPUT,
    date: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="When the articles were published, whatever they say.")
    ] = None,
    base: Annotated[str | None, typer.Option(metavar="IRI", help="What the names of all nodes begin with.")] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="Another spaCy pipeline with UD labels.")] = None,
    formats: Annotated[
        list[str] | None, typer.Option("--format", metavar="NAME", help=f"Write this too, repeatable: {NAMES}.")
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read at the same time.")] = 1,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the articles' text out of the graph.")] = False,
    encoding: Annotated[str | None, typer.Option(metavar="NAME", help="How the files are encoded.")] = None,
    allow_network: Annotated[bool, typer.Option("--allow-network", help="Fetch the web addresses named.")] = False,
    infer: Annotated[bool, typer.Option("--infer", help="Write what follows from the facts: inferred.trig.")] = False,
) -> None:
    """Read articles and write their knowledge graph: DIR/graph.ttl and DIR/graph.html."""
    from kg.building import build as build_graph
    from kg.cli.show import summary
    from kg.export import find_format
    from kg.graph.identifiers import DEFAULT_BASE
    from kg.text.reading import publication_date

    started = time.monotonic()
    day = publication_date(date) if date else None
    kinds = {name: find_format(name) for name in ("turtle", "html", *(formats or []))}
    _check_folder(output)
    with _progress("Reading the articles ..."):
        graph = build_graph(
            sources,
            date=day,
            base=base or DEFAULT_BASE,
            model=model,
            jobs=jobs,
            text=not no_text,
            encoding=encoding,
            network=allow_network,
        )
    contents = {output / f"graph{kind.suffix}": kind.serialize(graph) for kind in kinds.values()}
    if infer:
        from kg.graph.inference import infer as consequences

        contents[output / "inferred.trig"] = find_format("trig").serialize(consequences(graph))
    for path, content in contents.items():
        write_atomic(path, content)
    for line in summary(graph):
        say(*line)
    say(f"Written in {time.monotonic() - started:.1f} s: {', '.join(map(str, contents))}")


app.command()(query)
app.command()(evaluate)
app.command("infer")(infer_command)


@app.command()
def view(
    graph: GraphFile,
    output: Output = None,
    open_: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write a graph as one web page that opens without a network; by default beside GRAPH."""
    from kg.export import find_format

    if open_ and str(output) == STANDARD:
        raise UsageError("--open needs a file to open, not standard output; leave --output out, or name a file.")
    path = output or page_path(graph)
    found = opened(graph)
    if str(path) == STANDARD:
        write_bytes(find_format("html").serialize(found))
    else:
        found.view(path)
        say(f"Written: {path}")
        if open_:
            open_in_browser(path)


@app.command()
def export(
    graph: GraphFile,
    form: Annotated[str, typer.Option("--format", metavar="NAME", help=f"One of {NAMES}.")],
    output: Output = None,
) -> None:
    """Write a graph in another format, by default to standard output."""
    from kg.export import find_format

    kind = find_format(form)
    found = opened(graph)
    if output is None or str(output) == STANDARD:
        write_bytes(kind.serialize(found))
    else:
        found.save(output, form)
        say(f"Written: {output}")


@app.command()
def explain(
    graph: GraphFile,
    entity: Annotated[str, typer.Argument(metavar="ENTITY", help="One of its names, or its IRI.")],
) -> None:
    """Show the facts about an entity, each with the sentence that says it, its words marked."""
    from kg.cli.show import explanation

    found = opened(graph).explain(entity)
    if not found:
        say(f"The graph names {entity} but states no fact about it.")
    for line in explanation(found):
        say(*line)


@app.command()
def validate(graph: GraphFile) -> None:
    """Check a graph against the SHACL shapes; the exit code is 1 if it does not conform."""
    from kg.graph.validation import validate as check

    report = check(opened(graph))
    for line in report.text.splitlines():
        say(line)
    if not report.conforms:
        raise typer.Exit(1)


def _check_folder(folder: Path) -> None:
    """Refuse before the work what could not be written after it."""
    blocking = next((each for each in (folder, *folder.parents) if each.exists() and not each.is_dir()), None)
    if blocking:
        raise GraphError(f"Cannot write to {folder}: {blocking} is a file; name a folder with --output.")


def _progress(words: str) -> AbstractContextManager[object]:
    """Show on a terminal that work goes on."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(words)
