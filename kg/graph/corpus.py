"""A store folder open for writing: one named graph per document, each written or taken back in one transaction.

The default graph holds each triple of all documents once (`store.py` says why): a document adds what is new to it, and
takes away what no other one says. Nothing counts as written before `flush`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Literal

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.declarations import declare, declared
from kg.graph.folder import DATA, explained, prepare
from kg.graph.identifiers import document_iri
from kg.graph.identity import document_graphs, forget, is_resolved, mend
from kg.graph.locks import Lock, lock_for_writing
from kg.graph.mapping import about, to_quads
from kg.graph.reading import Reader
from kg.graph.records import DocumentRecord
from kg.graph.snapshots import publish
from kg.graph.vocabulary import DCTERMS, NIF, SCHEMA
from kg.model import Document, Extraction
from kg.schema import Schema

Change = Literal["added", "replaced"]
_UNION = ox.DefaultGraph()


class Corpus:
    """The documents of a store, to add to and to take from; one process writes at a time.

    Args:
        folder: the store.
        base: the IRI that all minted IRIs begin with; a store that exists knows its own.
        schema: another ontology than the shipped one.
        new: whether an empty or missing folder becomes a store.

    Raises:
        UsageError: if the store has another base.
        GraphError: if the folder is no store, in use by another writer, damaged, or may not be written.
    """

    def __init__(
        self, folder: str | Path, *, base: str | None = None, schema: Schema | None = None, new: bool = True
    ) -> None:
        self.folder = Path(folder)
        self.base = prepare(self.folder, base, new=new)
        self._lock = lock_for_writing(self.folder)
        self._published: Lock | None = None
        try:
            with explained(self.folder):
                self._store: ox.Store | None = ox.Store(str(self.folder / DATA))
                mend(self._store, self.base)
                self.schema = schema or declared(self._store)
                declare(self._store, self.schema, self.base)
            self.publish()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Corpus:
        """Return the corpus, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the corpus; what was not flushed may be lost."""
        self.close()

    def close(self) -> None:
        """Let the next writer in."""
        self._store = None
        for lock in (self._published, self._lock):
            if lock:
                lock.release()

    @property
    def store(self) -> ox.Store:
        """The quads.

        Raises:
            GraphError: if the corpus was closed.
        """
        if self._store is None:
            raise GraphError(f"The store {self.folder} was closed; open it again.")
        return self._store

    def has(self, document: Document) -> bool:
        """Tell whether the store has this very document: the same content and metadata under its id or its URL."""
        wanted = _content((predicate, value) for _, predicate, value in about(document, self.base))
        return any(_content(self._about(each)) == wanted for each in self._same(document))

    def put(self, extraction: Extraction, *, text: bool = True) -> Change:
        """Write what a document says; it takes the place of the one that had its id or its URL.

        Args:
            extraction: what the stages found in it.
            text: whether the store keeps its text.

        Raises:
            GraphError: if the extraction contradicts itself, the disk is full or the store is damaged; then nothing is
                written.
        """
        with explained(self.folder):
            new = list(to_quads(extraction, base=self.base, text=text, schema=self.schema))
            old = self._same(extraction.document)
            self._apply(old, new)
        return "replaced" if old else "added"

    def remove(self, document: str) -> DocumentRecord:
        """Take back all that only this document says.

        Args:
            document: its id, its URL or its IRI.

        Returns:
            What the document was.

        Raises:
            GraphError: if the store has no such document, is damaged, or the disk is full; nothing is changed then.
        """
        node = self._find(document)
        with explained(self.folder):
            record = Reader(self.store).document(node)
            self._apply([node], [])
        return record

    def __len__(self) -> int:
        """Return the number of documents."""
        return len(document_graphs(self.store))

    def documents(self) -> Iterator[DocumentRecord]:
        """Yield the documents, by IRI."""
        return Reader(self.store).documents()

    def flush(self) -> None:
        """Bring all that was written to the disk: from now on it survives a crash.

        Raises:
            GraphError: if the disk is full or fails.
        """
        with explained(self.folder):
            self.store.flush()

    def publish(self) -> None:
        """Let readers see the documents written so far.

        Raises:
            GraphError: if there is no space for a snapshot.
        """
        before, (_, self._published) = self._published, publish(self.folder, self.store)
        if before:
            before.release()

    def _about(self, node: ox.NamedNode) -> Iterator[tuple[ox.NamedNode, object]]:
        return ((quad.predicate, quad.object) for quad in self.store.quads_for_pattern(node, None, None, node))

    def _same(self, document: Document) -> list[ox.NamedNode]:
        """Return the documents of the store with this id or this URL."""
        node = document_iri(self.base, document.id)
        found = {node} if self.store.contains_named_graph(node) else set()
        if document.url:
            found |= self._with(SCHEMA.url, document.url)
        return sorted(found, key=lambda each: each.value)

    def _find(self, document: str) -> ox.NamedNode:
        found = self._with(DCTERMS.identifier, document) or self._with(SCHEMA.url, document) or self._named(document)
        if not found:
            raise GraphError(
                f"{self.folder} has no document {document!r}; `kg documents {self.folder}` lists what it has."
            )
        return min(found, key=lambda each: each.value)

    def _with(self, predicate: ox.NamedNode, value: str) -> set[ox.NamedNode]:
        """Return the documents that say this of themselves."""
        quads = self.store.quads_for_pattern(None, predicate, ox.Literal(value), None)
        return {
            each.subject for each in quads if isinstance(each.subject, ox.NamedNode) and each.subject == each.graph_name
        }

    def _named(self, iri: str) -> set[ox.NamedNode]:
        return {each for each in self.store.named_graphs() if isinstance(each, ox.NamedNode) and each.value == iri}

    def _apply(self, graphs: list[ox.NamedNode], new: list[ox.Quad]) -> None:
        """Put new quads in the place of some graphs and keep the default graph their union, in one transaction.

        A resolution is taken back before: who is who may change with the documents.
        """
        if is_resolved(self.store, self.base):
            forget(self.store, self.base)
        triples = {quad.triple for quad in new}
        quads = [*new, *_in_union(triples)]
        if not graphs:
            self.store.extend(quads)
            return
        gone = set(_in_union(self._only_in(graphs) - triples))
        drops = [f"DROP GRAPH {graph} ;" for graph in graphs]
        self.store.update("\n".join([*drops, "DELETE DATA", _block(gone), "; INSERT DATA", _block(quads)]))

    def _only_in(self, graphs: list[ox.NamedNode]) -> set[ox.Triple]:
        """Return the triples that no document but these says."""
        homes = {*graphs, _UNION}
        triples = {quad.triple for graph in graphs for quad in self.store.quads_for_pattern(None, None, None, graph)}
        return {each for each in triples if all(quad.graph_name in homes for quad in self._with_triple(each))}

    def _with_triple(self, triple: ox.Triple) -> Iterator[ox.Quad]:
        return self.store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)


def _in_union(triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    return (ox.Quad(each.subject, each.predicate, each.object, _UNION) for each in triples)


def _block(quads: Iterable[ox.Quad]) -> str:
    """Return quads as SPARQL has data; the RDF library writes the terms, which SPARQL and N-Triples share."""
    graphs: dict[object, list[ox.Triple]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name, []).append(quad.triple)
    parts = {name: (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"") for name, triples in graphs.items()}
    blocks = (
        text.decode() if name == _UNION else f"GRAPH {name} {{ {text.decode()} }}" for name, text in parts.items()
    )
    return f"{{ {' '.join(blocks)} }}"


def _content(about: Iterable[tuple[ox.NamedNode, object]]) -> set[tuple[ox.NamedNode, object]]:
    """Return what a document is but for its name: its metadata and the digest of its text."""
    return {(predicate, value) for predicate, value in about if predicate not in (DCTERMS.identifier, NIF.isString)}
