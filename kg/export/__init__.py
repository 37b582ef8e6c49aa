"""A graph becomes a file: one small module per format, and the one table of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    """A format: name, file suffix, media type, the module whose `serialize(graph)` returns its bytes, and its use."""

    name: str
    suffix: str
    media_type: str
    module: str
    about: str

    def serialize(self, graph: KnowledgeGraph) -> bytes:
        """Return a graph in this format; only now is the module imported, so that others cost nothing."""
        function = import_module(f"kg.export.{self.module}").serialize
        return cast("Callable[[KnowledgeGraph], bytes]", function)(graph)

    def pieces(self, graph: KnowledgeGraph) -> Iterable[bytes]:
        """Return the bytes of `serialize`, one after the other if the module can make them so (`pieces(graph)`)."""
        function = getattr(import_module(f"kg.export.{self.module}"), "pieces", None)
        return cast("Iterable[bytes]", function(graph)) if function else (self.serialize(graph),)


FORMATS = {
    each.name: each
    for each in (
        Format("turtle", ".ttl", "text/turtle", "turtle", "RDF 1.1, all articles together, for readers and tools"),
        Format("trig", ".trig", "application/trig", "trig", "RDF 1.1, one named graph per article"),
        Format("nquads", ".nq", "application/n-quads", "nquads", "RDF 1.1, a line per quad, for databases"),
        Format("ntriples", ".nt", "application/n-triples", "ntriples", "RDF 1.1, a line per triple"),
        Format("jsonld", ".jsonld", "application/ld+json", "jsonld", "RDF 1.1 as JSON, with readable keys"),
        Format("rdfxml", ".rdf", "application/rdf+xml", "rdfxml", "RDF 1.1 as XML"),
        Format("turtle12", ".12.ttl", "text/turtle", "turtle12", "RDF 1.2 (draft): statements as reifiers"),
        Format("csv", ".csv", "text/csv", "facts", "one table of facts with their sentences, for spreadsheets"),
        Format("tables", ".tables.zip", "application/zip", "tables", "nodes.csv and edges.csv, for spreadsheets and R"),
        Format("neo4j", ".neo4j.zip", "application/zip", "neo4j", "nodes and relationships for neo4j-admin import"),
        Format("graphml", ".graphml", "application/graphml+xml", "graphml", "for networkx, yEd, Cytoscape, igraph"),
        Format("gexf", ".gexf", "application/gexf+xml", "gexf", "for Gephi"),
        Format("cytoscape", ".cyjs", "application/json", "cytoscape", "for Cytoscape and Cytoscape.js"),
        Format("html", ".html", "text/html", "html", "one page to look at, without network"),
    )
}


def find_format(name: str | None, path: Path | None = None) -> Format:
    """Return a format by its name or suffix, or by the suffix of a path.

    Raises:
        UsageError: if there is no such format.
    """
    wanted = (name or "").lower()
    ending = path.name.lower() if path and name is None else ""
    for each in sorted(FORMATS.values(), key=lambda each: -len(each.suffix)):
        if ending.endswith(each.suffix) if ending else wanted in (each.name, each.suffix, each.suffix[1:]):
            return each
    wanted = wanted or (path.suffix if path else "")
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
    write_atomic(path, find_format(name, path).pieces(graph))
