"""Which documents a store has: by id, by URL, by IRI and by content, those that wait to be written with the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any
from urllib.parse import unquote

import pyoxigraph as ox

from kg.graph.identifiers import document_iri
from kg.graph.mapping import about
from kg.graph.vocabulary import DCTERMS, NIF, SCHEMA
from kg.graph.waiting import Waiting
from kg.model import Document


class Catalogue:
    """The documents of a store.

    Args:
        store: one named graph per document.
        waiting: documents that are about to be written.
        base: the IRI that all minted IRIs begin with.
    """

    def __init__(self, store: ox.Store, waiting: Waiting, base: str) -> None:
        self._store = store
        self._waiting = waiting
        self._base = base

    def holder(self, document: Document) -> str:
        """Return the id under which there is this very document, same content and metadata, or "".

        Its own id comes first, then that which sorts first.
        """
        own = document_iri(self._base, document.id)
        wanted = _content((predicate, value) for _, predicate, value in about(document, self._base))
        digest = str(dict(wanted)[SCHEMA.sha256].value)
        found = {each for each in self._with(SCHEMA.sha256, digest) if _content(self._about(each)) == wanted}
        nodes = sorted(found | self._waiting.alike(document), key=lambda each: (each != own, each.value))
        return unquote(nodes[0].value.removeprefix(f"{self._base}document/")) if nodes else ""

    def same(self, document: Document) -> list[ox.NamedNode]:
        """Return the documents with the id or the URL of this one."""
        node = document_iri(self._base, document.id)
        found = {node} if self._store.contains_named_graph(node) else set()
        if document.url:
            found |= self._with(SCHEMA.url, document.url)
        return sorted(found | self._waiting.same(node, document.url), key=lambda each: each.value)

    def title(self, nodes: Iterable[ox.NamedNode]) -> str:
        """Return the title of the first of these documents that has one, or ""."""
        said = chain.from_iterable(map(self._said, nodes))
        return next((str(value.value) for predicate, value in said if predicate == SCHEMA.headline), "")

    def find(self, document: str) -> ox.NamedNode | None:
        """Return the document, of those that are written, that has this id, else this URL, else this IRI."""
        found = self._with(DCTERMS.identifier, document) or self._with(SCHEMA.url, document) or self._named(document)
        return min(found, key=lambda each: each.value, default=None)

    def _said(self, node: ox.NamedNode) -> Iterator[tuple[ox.NamedNode, Any]]:
        if node in self._waiting:
            return ((predicate, value) for subject, predicate, value in self._waiting.triples(node) if subject == node)
        return self._about(node)

    def _about(self, node: ox.NamedNode) -> Iterator[tuple[ox.NamedNode, Any]]:
        return ((each.predicate, each.object) for each in self._store.quads_for_pattern(node, None, None, node))

    def _with(self, predicate: ox.NamedNode, value: str) -> set[ox.NamedNode]:
        """Return the documents that say this of themselves."""
        quads = self._store.quads_for_pattern(None, predicate, ox.Literal(value), None)
        return {
            each.subject for each in quads if isinstance(each.subject, ox.NamedNode) and each.subject == each.graph_name
        }

    def _named(self, iri: str) -> set[ox.NamedNode]:
        return {each for each in self._store.named_graphs() if isinstance(each, ox.NamedNode) and each.value == iri}


def _content(about: Iterable[tuple[ox.NamedNode, Any]]) -> set[tuple[ox.NamedNode, Any]]:
    """Return what a document is but for its name: its metadata and the digest of its text."""
    return {(predicate, value) for predicate, value in about if predicate not in (DCTERMS.identifier, NIF.isString)}
