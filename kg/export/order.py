"""The order in which files list a graph: entities and events, statements, claims, times, and places in the text.

The articles stand first. Places come in the order of the text; of each node, its type and label come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.graph.vocabulary import PREFIXES, RDF, RDFS, entity_prefixes

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

Key = tuple[int, str, int, int, int, str, str]
_UNION = ox.DefaultGraph()
_PLACE = re.compile(r"#char=(\d+),(\d+)$")
_SORTS = {"document": 0, "statement": 2, "claim": 3, "time": 4}
_PLACES = 5
_FIRST = {RDF.type: 0, RDFS.label: 1, RDF.subject: 2, RDF.predicate: 3, RDF.object: 4}


def key(triple: ox.Triple) -> Key:
    """Return what triples are sorted by; no two triples share it."""
    iri = triple.subject.value if isinstance(triple.subject, ox.NamedNode) else ""
    return *_place(triple.subject), *_telling(triple), iri


def sorted_triples(graph: KnowledgeGraph, many: int) -> Iterator[list[ox.Triple]]:
    """Yield the triples of a graph as `key` sorts them, some subjects at a time, so that only these are in memory.

    Args:
        graph: the graph.
        many: how many subjects come at a time.
    """
    store = graph.store
    distinct = store.query("SELECT DISTINCT ?s { ?s ?p ?o }")  # does not look up the words of the other terms
    subjects = iter(sorted((row[0] for row in distinct), key=_place))  # type: ignore[union-attr]
    while some := list(islice(subjects, many)):
        found = (store.quads_for_pattern(each, None, None, _UNION) for each in some)
        yield [triple for quads in found for triple in sorted((quad.triple for quad in quads), key=_telling)]


def _place(subject: object) -> tuple[int, str, int, int]:
    """Return what subjects are sorted by."""
    iri = subject.value if isinstance(subject, ox.NamedNode) else ""
    place = _PLACE.search(iri)
    if place:
        return _PLACES, iri[: place.start()], int(place[1]), int(place[2])
    return _SORTS.get(iri.rsplit("/", 2)[-2] if "/" in iri else "", 1), str(subject), 0, 0


def _telling(triple: ox.Triple) -> tuple[int, str]:
    """Return what the triples of one subject are sorted by."""
    predicate = triple.predicate
    return _FIRST.get(predicate, len(_FIRST)), f"{predicate.value} {triple.object}"


def prefixes(graph: KnowledgeGraph) -> dict[str, str]:
    """Return the prefixes that files of a graph declare."""
    return PREFIXES | entity_prefixes(graph.base)


def tidy(data: bytes) -> bytes:
    """Return Turtle or TriG with its prefixes in alphabetical order and a blank line between subjects.

    pyoxigraph escapes line breaks within literals, so a line that starts at the margin starts a subject.
    """
    lines = data.splitlines(keepends=True)
    head = sorted(line for line in lines if line.startswith(b"@prefix "))
    body = b"".join(lines[len(head) :])
    return b"".join(head) + re.sub(rb"(?m)^(?=[^\t\r\n}])", b"\n", body)
