"""A graph becomes a file: one small module per format, and the one table of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kg.errors import UsageError
from kg.files import write_atomic

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, file suffix and media type, and the module whose `serialize(graph)` returns its bytes."""

    name: str
    suffix: str
    media_type: str
    module: str

    def serialize(self, graph: KnowledgeGraph) -> bytes:
        """Return a graph in this format; only now is the module imported, so that others cost nothing."""
        function = import_module(f"kg.export.{self.module}").serialize
        return cast("Callable[[KnowledgeGraph], bytes]", function)(graph)


FORMATS = {
    each.name: each
    for each in (
        Format("turtle", ".ttl", "text/turtle", "turtle"),
        Format("trig", ".trig", "application/trig", "trig"),
        Format("nquads", ".nq", "application/n-quads", "nquads"),
        Format("ntriples", ".nt", "application/n-triples", "ntriples"),
        Format("jsonld", ".jsonld", "application/ld+json", "jsonld"),
        Format("html", ".html", "text/html", "html"),
    )
}


def find_format(name: str | None, path: Path | None = None) -> Format:
    """Return a format by its name or suffix, or by the suffix of a path.

    Raises:
        UsageError: if there is no such format.
    """
    wanted = name if name is not None else path.suffix if path else ""
    for each in FORMATS.values():
        if wanted.lower() in (each.name, each.suffix, each.suffix[1:]):
            return each
    allowed = ", ".join(f"{each.name} ({each.suffix})" for each in FORMATS.values())
    raise UsageError(f"There is no format {wanted!r}; choose one of {allowed}.")


def save(graph: KnowledgeGraph, path: Path, name: str | None = None) -> None:
    """Write a graph to a file, whole or not at all.

    Args:
        graph: the graph.
        path: the file.
        name: the format; by default the suffix of the path decides.

    Raises:
        UsageError: if there is no such format.
        KgError: if the file cannot be written.
    """
    write_atomic(path, find_format(name, path).serialize(graph))
