"""The commands: each parses its arguments, calls a function of the package and prints what it returns."""

from __future__ import annotations

import sys
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.terminal import BOLD, Words, print_table, say
from kg.errors import GraphError, UsageError
from kg.export import FORMATS
from kg.files import write_atomic

if TYPE_CHECKING:
    from kg.graph.results import Result
    from kg.graph.store import KnowledgeGraph

STANDARD = "-"
OUTPUT = Path("output")
NAMES = ", ".join(FORMATS)

Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output.")
]
GraphFile = Annotated[
    str,
    typer.Argument(metavar="GRAPH", help="A graph file (.ttl .trig .nq .nt .jsonld); - is Turtle on standard input."),
]
Sources = Annotated[
    list[str], typer.Argument(metavar="SOURCE", help="Files (.txt .md .html .jsonl), folders, - for standard input.")
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
            sources, date=day, base=base or DEFAULT_BASE, model=model, jobs=jobs, text=not no_text, encoding=encoding
        )
    contents = {output / f"graph{kind.suffix}": kind.serialize(graph) for kind in kinds.values()}
    for path, content in contents.items():
        write_atomic(path, content)
    for line in summary(graph):
        say(*line)
    say(f"Written in {time.monotonic() - started:.1f} s: {', '.join(map(str, contents))}")


@app.command()
def query(
    graph: Annotated[
        str | None, typer.Argument(metavar="[GRAPH]", help="A graph file, - for Turtle from a pipe.")
    ] = None,
    question: Annotated[
        str | None, typer.Argument(metavar="[QUERY]", help="The name of a shipped query, a .rq file, or SPARQL.")
    ] = None,
    form: Annotated[str | None, typer.Option("--format", metavar="NAME", help="table, csv, json or turtle.")] = None,
    arguments: Annotated[
        list[str] | None, typer.Option("--arg", metavar="NAME=VALUE", help="A parameter of the query; <...> is an IRI.")
    ] = None,
    listing: Annotated[bool, typer.Option("--list", help="List the shipped queries and what each answers.")] = False,
) -> None:
    """Ask a graph; without QUERY, list the shipped queries."""
    from kg.graph import results
    from kg.graph.query import shipped

    if form and form not in results.FORMATS:
        raise UsageError(f"--format {form} is unknown; answers come as {', '.join(results.FORMATS)}.")
    bindings = dict(map(_binding, arguments or []))
    if graph and question and not listing:
        _print_answer(_opened(graph).query(question, **bindings), form)
        return
    for each in shipped():
        say(Words(each.name, BOLD), *(f" --arg {name}=..." for name in each.parameters), f": {each.answers}")


@app.command()
def view(graph: GraphFile, output: Output = None) -> None:
    """Write a graph as one web page that opens without a network; by default beside GRAPH."""
    from kg.export import find_format

    path = output or (Path("graph.html") if graph == STANDARD else Path(graph).with_suffix(".html"))
    found = _opened(graph)
    if str(path) == STANDARD:
        _write_bytes(find_format("html").serialize(found))
    else:
        found.view(path)
        say(f"Written: {path}")


@app.command()
def export(
    graph: GraphFile,
    form: Annotated[str, typer.Option("--format", metavar="NAME", help=f"One of {NAMES}.")],
    output: Output = None,
) -> None:
    """Write a graph in another format, by default to standard output."""
    from kg.export import find_format

    kind = find_format(form)
    found = _opened(graph)
    if output is None or str(output) == STANDARD:
        _write_bytes(kind.serialize(found))
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

    found = _opened(graph).explain(entity)
    if not found:
        say(f"The graph names {entity} but states no fact about it.")
    for line in explanation(found):
        say(*line)


@app.command()
def validate(graph: GraphFile) -> None:
    """Check a graph against the SHACL shapes; the exit code is 1 if it does not conform."""
    from kg.graph.validation import validate as check

    report = check(_opened(graph))
    for line in report.text.splitlines():
        say(line)
    if not report.conforms:
        raise typer.Exit(1)


def _opened(graph: str) -> KnowledgeGraph:
    """Open a graph; "-" is Turtle on standard input."""
    from kg.graph.store import KnowledgeGraph

    if graph != STANDARD:
        return KnowledgeGraph.open(graph)
    with TemporaryDirectory() as folder:
        path = Path(folder, "standard-input.ttl")
        path.write_bytes(sys.stdin.buffer.read())
        return KnowledgeGraph.open(path)


def _binding(argument: str) -> tuple[str, object]:
    """Return the name and the value of a parameter of a query."""
    import pyoxigraph as ox

    name, equals, value = argument.partition("=")
    if not equals or not name.isidentifier():
        raise UsageError(f'--arg {argument} is not NAME=VALUE; write for example --arg name="Elon Musk".')
    if not (value.startswith("<") and value.endswith(">")):
        return name, value
    try:
        return name, ox.NamedNode(value[1:-1])
    except ValueError as error:
        raise UsageError(f"--arg {argument}: {value} is no IRI ({error}).") from error


def _print_answer(answer: Result, form: str | None) -> None:
    chosen = form or ("table" if answer.triples is None else "turtle")
    if chosen != "table":
        _write_bytes(getattr(answer, chosen)().encode())
    elif answer.answer is not None:
        say("yes" if answer.answer else "no")
    else:
        print_table(answer.table())


def _write_bytes(data: bytes) -> None:
    """Write to standard output what must not be decoded or translated."""
    sys.stdout.buffer.write(data)


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
