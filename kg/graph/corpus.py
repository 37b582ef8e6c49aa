"""A store folder open for writing: one named graph per document, each written or taken back in one step or not at all.

The default graph holds each triple of all documents once (`store.py` says why): a document adds what is new to it, and
takes away what no other one says. New documents wait (waiting.py) and are written together, all or none. Nothing counts
as written before `flush`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Literal

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.catalogue import Catalogue
from kg.graph.declarations import declare, declared
from kg.graph.folder import DATA, clear_unfinished, explained, prepare
from kg.graph.identifiers import document_iri
from kg.graph.identity import Identity, as_changed, is_resolved, mend
from kg.graph.keepsakes import Keepsakes
from kg.graph.locks import Lock, lock_for_writing
from kg.graph.lookup import lookup
from kg.graph.mapping import Triple, to_triples
from kg.graph.reading import Reader
from kg.graph.records import DocumentRecord
from kg.graph.replacement import replace
from kg.graph.snapshots import publish
from kg.graph.waiting import Waiting
from kg.model import Document, Extraction
from kg.schema import Schema

Change = Literal["added", "replaced"]
SHARE = 4  # of the documents of a store one in so many must be new for its files to be sorted anew


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
        self.keepsakes = Keepsakes(self.folder, self._lock.seal)
        self._waiting = Waiting()
        self._taken = 0  # documents written in files of their own
        self._identity: Identity | None = None
        try:
            with explained(self.folder):
                clear_unfinished(self.folder)
                self._engine: ox.Store | None = ox.Store(str(self.folder / DATA))
                mend(self._engine, self.base)
                self.schema = schema or declared(self._engine)
                declare(self._engine, self.schema, self.base)
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
        self._engine = self._identity = None  # both hold the files open
        with suppress(OSError):  # on a full disk what is kept is only not believed
            self._lock.write(self.keepsakes.close())  # and no longer who writes
        for lock in (self._published, self._lock):
            if lock:
                lock.release()

    @property
    def store(self) -> ox.Store:
        """The quads.

        Raises:
            GraphError: if the corpus was closed, or the disk is full.
        """
        self._write()
        self._identity = None  # who has the quads may change who is who
        return self._open

    @property
    def _open(self) -> ox.Store:
        """The quads without those that wait."""
        if self._engine is None:
            raise GraphError(f"The store {self.folder} was closed; open it again.")
        return self._engine

    def holder(self, document: Document) -> str:
        """Return the id under which the store has this very document, its own if it can be; see `Catalogue.holder`."""
        return self._catalogue.holder(document)

    def title_before(self, document: Document) -> str:
        """Return the title of the document whose place this one would take, "" if it has none or there is none."""
        return self._catalogue.title(self._catalogue.same(document))

    def put(self, extraction: Extraction, *, text: bool = True) -> Change:
        """Write what a document says; it takes the place of the one that had its id or its URL.

        Args:
            extraction: what the stages found in it.
            text: whether the store keeps its text.

        Raises:
            GraphError: if the extraction contradicts itself, the disk is full or the store is damaged; then nothing of
                it is written.
        """
        document = extraction.document
        node = document_iri(self.base, document.id)
        with explained(self.folder):
            new = to_triples(extraction, base=self.base, text=text, schema=self.schema)
            old = self._catalogue.same(document)
            if old:
                self._replace(old, node, new)
                return "replaced"
            self._waiting.add(node, document, new)
            if self._waiting.full:
                self._write()
        return "added"

    def remove(self, document: str) -> DocumentRecord:
        """Take back all that only this document says.

        Args:
            document: its id, its URL or its IRI.

        Returns:
            What the document was.

        Raises:
            GraphError: if the store has no such document, is damaged, or the disk is full; nothing is changed then.
        """
        self._write()
        node = self._find(document)
        with explained(self.folder):
            record = Reader(self._open).document(node)
            self._replace([node], node, [])
        return record

    def __len__(self) -> int:
        """Return the number of documents."""
        self._write()
        articles = f"{self.base}document/"
        return sum(str(each.value).startswith(articles) for each in self._open.named_graphs())

    def documents(self) -> Iterator[DocumentRecord]:
        """Yield the documents, by IRI."""
        return Reader(self.store).documents()

    def flush(self) -> None:
        """Bring all that was written to the disk: from now on it survives a crash.

        Raises:
            GraphError: if the disk is full or fails.
        """
        self._write()
        with explained(self.folder):
            self._open.flush()

    def settle(self) -> None:
        """Sort the files of the store anew if many of its documents are new: a question then has fewer of them to open.

        Raises:
            GraphError: if there is no space to do it; what was flushed is on the disk all the same.
        """
        if self._taken and self._taken * SHARE >= len(self):
            self.publish()  # who reads meanwhile reads what was written
            with explained(self.folder):
                self._open.optimize()
            self._taken = 0

    def publish(self) -> None:
        """Let readers see the documents written so far.

        Raises:
            GraphError: if there is no space for a snapshot.
        """
        before, (_, self._published) = self._published, publish(self.folder, self.store)
        if before:
            before.release()

    @property
    def _catalogue(self) -> Catalogue:
        return Catalogue(self._open, self._waiting, self.base)

    def _find(self, document: str) -> ox.NamedNode:
        if node := self._catalogue.find(document):
            return node
        raise GraphError(f"{self.folder} has no document {document!r}; `kg documents {self.folder}` lists what it has.")

    def _write(self) -> None:
        """Write the documents that wait, all or none."""
        if not self._waiting:
            return
        with explained(self.folder):
            marks = as_changed(self._waiting, self.base) if is_resolved(self._open, self.base) else []
            take = self._open.bulk_extend if self._waiting.many else self._open.extend
            self._taken += self._waiting.many * len(self._waiting)
            take(chain(self._waiting.quads(), marks))
            if self._identity:
                self._identity.fresh.update(self._waiting)
        self._waiting.clear()

    def _replace(self, graphs: list[ox.NamedNode], node: ox.NamedNode, new: list[Triple]) -> None:
        self._write()
        self.keepsakes.forget(each.value for each in (*graphs, node))
        replace(self._open, graphs, node, new, self._known())

    def _known(self) -> Identity:
        """Return which individuals the store shows; it stays resolved, but for the documents that change."""
        self._identity = self._identity or lookup(self._open, self.base)
        return self._identity
