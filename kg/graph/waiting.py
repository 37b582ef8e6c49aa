"""Documents that a store has taken but not yet written: writing many at once takes half the time, memory and space.

The engine then sorts them into new files, as many as it has indexes, and takes all of these in at one moment; for few
documents its journal is faster.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pyoxigraph as ox

from kg.graph.mapping import Triple
from kg.graph.union import in_both
from kg.model import Document

FEW, MOST = 8, 64  # documents: too few for files of their own; no more are held back, as their triples are in memory


class Waiting:
    """New documents with their triples, by IRI."""

    def __init__(self) -> None:
        self._documents: dict[ox.NamedNode, tuple[Document, list[Triple]]] = {}

    def __bool__(self) -> bool:
        """Tell whether a document waits."""
        return bool(self._documents)

    def __len__(self) -> int:
        """Return how many documents wait."""
        return len(self._documents)

    def __iter__(self) -> Iterator[ox.NamedNode]:
        """Yield the documents that wait."""
        return iter(self._documents)

    def __contains__(self, node: ox.NamedNode) -> bool:
        """Tell whether this document waits."""
        return node in self._documents

    @property
    def full(self) -> bool:
        """Whether it is time to write them."""
        return len(self._documents) >= MOST

    @property
    def many(self) -> bool:
        """Whether they are worth files of their own."""
        return len(self._documents) > FEW

    def add(self, node: ox.NamedNode, document: Document, triples: list[Triple]) -> None:
        """Hold back a document that has neither id nor URL of another one."""
        self._documents[node] = document, triples

    def same(self, node: ox.NamedNode, url: str) -> set[ox.NamedNode]:
        """Return the documents with this IRI or this URL."""
        return {
            each for each, (document, _) in self._documents.items() if each == node or (url and document.url == url)
        }

    def alike(self, document: Document) -> set[ox.NamedNode]:
        """Return the documents with this content and metadata, whatever their id."""
        same = ((node, each) for node, (each, _) in self._documents.items() if each.text == document.text)
        return {node for node, each in same if replace(each, id=document.id) == document}

    def triples(self, node: ox.NamedNode) -> list[Triple]:
        """Return what a document that waits says."""
        return self._documents[node][1]

    def quads(self) -> Iterator[ox.Quad]:
        """Yield all triples in the named graph of their document, and in the default graph, their union."""
        for node, (_, triples) in self._documents.items():
            yield from in_both(triples, node)

    def clear(self) -> None:
        """Forget them: they are written."""
        self._documents.clear()
