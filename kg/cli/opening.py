"""Opens the graphs that commands are given, and writes what they answer to standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from kg.errors import GraphError, KgError

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

STANDARD = "-"

GraphFile = Annotated[
    str,
    typer.Argument(
        metavar="GRAPH", help="A graph file (.ttl .trig .nq .nt .jsonld), a store, or - for Turtle from a pipe."
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output.")
]


def opened(graph: str) -> KnowledgeGraph:
    """Open a graph; "-" is Turtle on standard input."""
    from kg.graph.store import KnowledgeGraph

    if graph != STANDARD:
        return KnowledgeGraph.open(graph)
    with TemporaryDirectory() as folder:
        path = Path(folder, "standard-input.ttl")
        path.write_bytes(sys.stdin.buffer.read())
        return KnowledgeGraph.open(path)


def page_path(graph: str) -> Path:
    """Return where the page of a graph goes by default: beside its file or its store folder."""
    if graph == STANDARD:
        return Path("graph.html")
    path = Path(graph).resolve()
    return path.with_name(path.name + ".html") if path.is_dir() else Path(graph).with_suffix(".html")


def check_folder(folder: Path, option: str) -> None:
    """Refuse before the work what could not be written after it.

    Args:
        folder: where files are to be written; it is made then, if it is missing.
        option: which option of the command names another.

    Raises:
        GraphError: if it is a file, or may not be written to.
    """
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    if not there.is_dir():
        raise GraphError(f"Cannot write to {folder}: {there} is a file; name another place with {option}.")
    if not os.access(there, os.W_OK):
        raise GraphError(f"Cannot write to {folder}: {there} may not be written to; name another place with {option}.")


def open_in_browser(path: Path) -> None:
    """Open a page in the browser of the user.

    Raises:
        KgError: if no browser can be started.
    """
    import webbrowser

    address = path.resolve().as_uri()
    if not webbrowser.open(address):
        raise KgError(f"No browser could be started; open {address} in one yourself.")


def write_bytes(data: bytes) -> None:
    """Write to standard output what must not be decoded or translated."""
    sys.stdout.buffer.write(data)
