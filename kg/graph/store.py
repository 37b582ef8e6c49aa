"""A knowledge graph in memory: made from what documents say, opened from a file, asked, explained and saved.

The quads live in a pyoxigraph store: one named graph per document, and in the default graph each triple of them once.
Queries ask the default graph, since a triple that a thousand articles share must count once. A Turtle file has no named
graphs; `membership.py` finds the documents again where a format needs them.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import GraphError, UsageError
from kg.graph.declarations import declare, declared
from kg.graph.explanation import explanations
from kg.graph.folder import base_of
from kg.graph.identifiers import DEFAULT_BASE, checked_base, document_iri
from kg.graph.identity import changed_graph, document_graphs, is_resolved, show
from kg.graph.isolation import MEMORY, SECONDS, run_apart
from kg.graph.mapping import to_triples
from kg.graph.membership import with_documents
from kg.graph.query import run
from kg.graph.reading import Reader
from kg.graph.records import (
    ClaimRecord,
    DocumentRecord,
    Explanation,
    NodeRecord,
    StatementRecord,
    TimeRecord,
)
from kg.graph.results import Result
from kg.graph.union import in_both, with_union
from kg.graph.vocabulary import RDF, SCHEMA
from kg.model import Extraction
from kg.schema import Schema

if TYPE_CHECKING:
    import networkx
    import rdflib

READABLE = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
_TO_UNION = "INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"


class KnowledgeGraph:
    """What documents say, as RDF.

    Args:
        store: the quads of the documents, and in its default graph their union.
        base: the IRI that all minted IRIs begin with.
        schema: another ontology than the shipped one.
    """

    def __init__(self, store: ox.Store, *, base: str = DEFAULT_BASE, schema: Schema | None = None) -> None:
        self.store = store
        self.base = checked_base(base)
        self.schema = schema or declared(store)
        if schema and schema.own:
            declare(store, schema, base)
        self._reader = Reader(store)

    @classmethod
    def from_extractions(
        cls,
        extractions: Iterable[Extraction],
        *,
        base: str = DEFAULT_BASE,
        text: bool = True,
        schema: Schema | None = None,
    ) -> KnowledgeGraph:
        """Make a graph from what the stages found, one document at a time.

        Args:
            extractions: one for each document.
            base: the IRI that all minted IRIs begin with.
            text: whether the graph keeps the documents' texts.
            schema: another ontology than the shipped one.

        Raises:
            UsageError: if the base is no absolute IRI.
            GraphError: if an extraction contradicts itself or the ontology.
        """
        graph = cls(ox.Store(), base=base, schema=schema)
        for extraction in extractions:
            triples = to_triples(extraction, base=base, text=text, schema=graph.schema)
            graph.store.extend(in_both(triples, document_iri(base, extraction.document.id)))
        return graph

    @classmethod
    def open(cls, path: str | Path) -> KnowledgeGraph:
        """Read a graph from a file, or open the present state of a store folder.

        Args:
            path: a .ttl, .trig, .nq, .nt or .jsonld file, or a store; what others write to it later is not seen.

        Raises:
            UsageError: if the suffix is none of these.
            GraphError: if the file or the store cannot be read or is broken; the sentence says where.
        """
        path = Path(path)
        if path.is_dir():
            return cls._of_folder(path)
        if path.suffix.lower() not in READABLE:
            wrong = f"Cannot tell the format of {path}" if path.exists() else f"{path} does not exist"
            raise UsageError(f"{wrong}; a graph is a file {', '.join(READABLE)} or a store folder.")
        store = ox.Store()
        try:
            store.bulk_load(path=str(path), format=READABLE[path.suffix.lower()])
            store.update(_TO_UNION)
        except SyntaxError as error:
            raise GraphError(f"{path} is not a valid {path.suffix} file: {error}.") from error
        except OSError as error:
            raise GraphError(f"Cannot read {path}: {error.strerror or error}.") from error
        base = _base_of(store)
        if is_resolved(store, base):
            show(store, base)
        return cls(store, base=base)

    @classmethod
    def _of_folder(cls, folder: Path) -> KnowledgeGraph:
        from kg.graph.snapshots import open_snapshot  # needs the locks of Unix; files are read without them

        store, lock = open_snapshot(folder)
        graph = cls(store, base=base_of(folder))
        if lock:
            weakref.finalize(graph, lock.release)
        return graph

    def __len__(self) -> int:
        """Return the number of triples, all documents together."""
        return sum(1 for _ in self.triples())

    def quads(self) -> Iterator[ox.Quad]:
        """Yield all quads in the named graphs of their documents, in no particular order."""
        hidden = changed_graph(self.base)
        return (quad for quad in with_documents(self.store) if quad.graph_name != hidden)

    def triples(self) -> Iterator[ox.Triple]:
        """Yield the triples of all documents together, each once, in no particular order."""
        yield from (quad.triple for quad in self.store.quads_for_pattern(None, None, None, ox.DefaultGraph()))

    def by_article(self) -> KnowledgeGraph:
        """Return this graph if its store has a named graph for each article, else one whose store has."""
        if document_graphs(self.store):
            return self
        store = ox.Store()
        store.extend(with_union(self.quads()))
        return KnowledgeGraph(store, base=self.base, schema=self.schema)

    def documents(self) -> Iterator[DocumentRecord]:
        """Yield the articles, by IRI."""
        return self._reader.documents()

    def nodes(self) -> Iterator[NodeRecord]:
        """Yield the entities and events with their mentions, by IRI."""
        return self._reader.nodes()

    def statements(self) -> Iterator[StatementRecord]:
        """Yield the statements with status, source and evidence, by their first place in the text."""
        return self._reader.statements()

    def claims(self) -> Iterator[ClaimRecord]:
        """Yield what is said and by whom, in the order of the text."""
        return self._reader.claims()

    def times(self) -> Iterator[TimeRecord]:
        """Yield the time expressions and their values, in the order of the text."""
        return self._reader.times()

    def query(self, query: str, /, **bindings: object) -> Result:
        """Ask the graph, in this process and without limits; what strangers ask goes to `query_apart`.

        Args:
            query: SPARQL, or the name of a shipped query such as "who-leads-what".
            bindings: values for the parameters of the query: the name of an entity, a text, a number, a date, or a
                pyoxigraph term.

        Returns:
            The answer: rows, triples, or yes or no.

        Raises:
            QueryError: if the query is broken, refused, or has no such parameter.
            GraphError: if nothing in the graph has the name that is given for an entity.
        """
        return run(self.store, query, bindings)

    def query_apart(
        self, query: str, /, *, seconds: float = SECONDS, memory: int = MEMORY, **bindings: object
    ) -> Result:
        """Ask the graph as `query` does, but in a process of its own, as the command line does.

        Args:
            query: SPARQL, or the name of a shipped query.
            seconds: after how long it is stopped.
            memory: how many bytes it may use beyond those of the graph.
            bindings: values for the parameters of the query.

        Raises:
            QueryError: also if the query is stopped, or too much for the engine.
        """
        return run_apart(self.store, query, bindings, seconds=seconds, memory=memory)

    def explain(self, name: str) -> list[Explanation]:
        """Return the facts about an entity or event, each with a sentence that says it.

        Args:
            name: one of its names, in any case, or its IRI.

        Raises:
            GraphError: if nothing in the graph has the name; the sentence proposes names that are near.
        """
        return explanations(self._reader, self._reader.find(name), self.schema)

    def to_rdflib(self) -> rdflib.Graph:
        """Return the triples of all documents as an rdflib graph, with the prefixes bound."""
        from kg.graph.conversion import to_rdflib

        return to_rdflib(self)

    def to_networkx(self) -> networkx.MultiDiGraph:
        """Return the nodes and the statements between them as a networkx graph; see `conversion.to_networkx`."""
        from kg.graph.conversion import to_networkx

        return to_networkx(self)

    def save(self, path: str | Path, format: str | None = None) -> None:
        """Write the graph to a file, whole or not at all; the same graph gives the same bytes.

        Args:
            path: the file.
            format: a name of `kg.export.FORMATS`; by default the suffix of the path decides.

        Raises:
            UsageError: if there is no such format.
            KgError: if the file cannot be written.
        """
        from kg.export import save

        save(self, Path(path), format)

    def view(self, path: str | Path) -> None:
        """Write the graph as one web page that needs no network.

        Raises:
            KgError: if the file cannot be written.
        """
        self.save(path, "html")

    def _repr_html_(self) -> str:
        from kg.export.notebook import show

        return show(self)


def _base_of(store: ox.Store) -> str:
    """Return the base that the documents of a graph were minted under."""
    quads = store.quads_for_pattern(None, RDF.type, SCHEMA.NewsArticle, None)
    found = sorted(
        {quad.subject.value.rpartition("document/")[0] for quad in quads if isinstance(quad.subject, ox.NamedNode)}
    )
    return next((each for each in found if each), DEFAULT_BASE)
