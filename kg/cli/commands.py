"""The commands: each parses its arguments, calls a function of the package and prints what it returns."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.asking import query
from kg.cli.building import build
from kg.cli.evaluating import evaluate
from kg.cli.inferring import infer as infer_command
from kg.cli.opening import STANDARD, GraphFile, Output, open_in_browser, opened, page_path, write_bytes
from kg.cli.resolving import decisions, merge, resolve, split
from kg.cli.storing import add, documents, remove
from kg.cli.terminal import say
from kg.errors import UsageError
from kg.export import FORMATS

NAMES = ", ".join(FORMATS)

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


app.command()(build)
app.command()(query)
app.command()(evaluate)
app.command("infer")(infer_command)
app.command()(add)
app.command()(remove)
app.command()(documents)
app.command()(resolve)
app.command()(merge)
app.command()(split)
app.command()(decisions)


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
