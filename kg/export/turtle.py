"""Turtle 1.1 (https://www.w3.org/TR/turtle/): all documents together, in an order a reader can follow.

pyoxigraph writes it, triples sorted by us: rdflib sorts by itself, but takes some thirty times as long. It is written
piece by piece: all triples at once would take some twenty times the memory of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.export.order import prefixes, sorted_triples, tidy

SUBJECTS = 1000  # written at a time

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the triples of a graph as Turtle; the same triples give the same bytes."""
    return b"".join(pieces(graph))


def pieces(graph: KnowledgeGraph) -> Iterator[bytes]:
    """Yield the bytes of `serialize`, some subjects at a time, for a file that may be larger than the memory."""
    known = prefixes(graph)
    for number, each in enumerate(sorted_triples(graph, SUBJECTS)):
        piece = _piece(each, known)
        yield piece[piece.index(b"\n\n") + 1 :] if number else piece  # the prefixes once


def _piece(triples: list[ox.Triple], known: dict[str, str]) -> bytes:
    return tidy(ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=known) or b"")
