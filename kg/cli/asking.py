"""The command that asks a graph: the question runs in a process of its own, with a deadline and a cap on memory."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.opening import opened, write_bytes
from kg.cli.terminal import BOLD, Words, print_table, say
from kg.errors import UsageError

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.graph.results import Result
    from kg.graph.store import KnowledgeGraph

SECONDS, MEBIBYTES = 60.0, 4096


def query(
    graph: Annotated[
        str | None, typer.Argument(metavar="[GRAPH]", help="A graph file, a store, or - for Turtle from a pipe.")
    ] = None,
    question: Annotated[
        str | None, typer.Argument(metavar="[QUERY]", help="The name of a shipped query, a .rq file, or SPARQL.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="NAME", help="table, csv, tsv, json, xml or turtle.")
    ] = None,
    arguments: Annotated[
        list[str] | None, typer.Option("--arg", metavar="NAME=VALUE", help="A parameter of the query; <...> is an IRI.")
    ] = None,
    listing: Annotated[bool, typer.Option("--list", help="List the shipped queries and what each answers.")] = False,
    seconds: Annotated[
        float, typer.Option("--timeout", min=0.1, metavar="SECONDS", help="When to stop the query.")
    ] = SECONDS,
    memory: Annotated[
        int, typer.Option("--memory", min=64, metavar="MIB", help="How much the query may use beside the graph.")
    ] = MEBIBYTES,
    inferred: Annotated[bool, typer.Option("--infer", help="Also ask what follows from the asserted facts.")] = False,
    service: Annotated[bool, typer.Option("--allow-service", help="Let the query ask other servers.")] = False,
) -> None:
    """Ask a graph; without QUERY, list the shipped queries."""
    from kg.graph import results
    from kg.graph.isolation import run_apart

    if form and form not in results.FORMATS:
        raise UsageError(f"--format {form} is unknown; answers come as {', '.join(results.FORMATS)}.")
    bindings = dict(map(_binding, arguments or []))
    if not graph or not question or listing:
        _list()
        return
    found = opened(graph)
    store = _with_consequences(found) if inferred else found.store
    _print(run_apart(store, question, bindings, seconds=seconds, memory=memory * 1024**2, service=service), form)


def _with_consequences(graph: KnowledgeGraph) -> ox.Store:
    """Return a graph with what follows from it, in memory: a store folder stays as it is."""
    import pyoxigraph as ox

    from kg.graph.inference import infer

    store = ox.Store()
    store.bulk_extend(chain(graph.store, infer(graph).store))
    return store


def _list() -> None:
    from kg.graph.query import shipped

    for each in shipped():
        say(Words(each.name, BOLD), *(f" --arg {name}=..." for name in each.parameters), f": {each.answers}")


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


def _print(answer: Result, form: str | None) -> None:
    chosen = form or ("table" if answer.triples is None else "turtle")
    if chosen != "table":
        write_bytes(getattr(answer, chosen)().encode())
    elif answer.answer is not None:
        say("yes" if answer.answer else "no")
    else:
        print_table(answer.table())
