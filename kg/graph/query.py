"""Asks a graph in SPARQL: a shipped query by its name, a .rq file, or the query itself."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import QueryError
from kg.graph import sparql
from kg.graph.reading import Reader
from kg.graph.results import Result
from kg.graph.vocabulary import PREFIXES, XSD
from kg.resources import ontology

Term = ox.NamedNode | ox.Literal
_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A shipped query: its name, what it answers, the names of its parameters, and its text."""

    name: str
    answers: str
    parameters: tuple[str, ...]
    text: str


def shipped() -> list[NamedQuery]:
    """Return the shipped queries, by name; the first line of each file says what it answers."""
    files = (each for each in ontology("queries").iterdir() if each.name.endswith(".rq"))
    return [
        _shipped(each.name.removesuffix(".rq"), each.read_text("utf-8")) for each in sorted(files, key=lambda f: f.name)
    ]


def find(query: str) -> str:
    """Return the text of a query given by name, by file, or as itself.

    Raises:
        QueryError: if it looks like a name or a file and there is none.
    """
    if query.endswith(".rq"):
        return _file(Path(query))
    if not _NAME.fullmatch(query):
        return query
    known = {each.name: each.text for each in shipped()}
    if query not in known:
        raise QueryError(f"There is no query {query!r}; shipped are {', '.join(known)}. Or give SPARQL or a .rq file.")
    return known[query]


def run(store: ox.Store, query: str, bindings: Mapping[str, object] | None = None, *, service: bool = False) -> Result:
    """Ask the default graph of a store, which holds the triples of all documents, each once.

    Args:
        store: the quads.
        query: a name, a .rq file, or SPARQL; the prefixes of our graphs need no declaration.
        bindings: values for the parameters, by name; an entity may be given by any of its names.
        service: whether the query may ask other servers (SERVICE).

    Raises:
        QueryError: if the query is broken, refused, or lacks a parameter that is bound.
        GraphError: if nothing in the graph has the name that is given for an entity.
    """
    text = find(query)
    sparql.check(text, service=service)
    text = sparql.bind(text, _values(Reader(store), text, bindings or {}))
    try:
        answer = store.query(text, prefixes=PREFIXES)
        return Result.of(answer, ordered=sparql.is_ordered(text))
    except SyntaxError as error:
        raise QueryError(f"The query is not valid SPARQL: {error}.") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"The query cannot be answered: {error}.") from error


def _file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise QueryError(f"Cannot read the query {path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"The query {path} is not UTF-8 text: {error.reason} at byte {error.start}.") from error


def _shipped(name: str, text: str) -> NamedQuery:
    return NamedQuery(name, text.splitlines()[0].lstrip("# "), tuple(sparql.parameters(text)), text)


def _values(reader: Reader, query: str, bindings: Mapping[str, object]) -> dict[str, list[Term]]:
    """Return the terms each parameter is bound to: a name of an entity stands for all nodes that bear it."""
    entities = sparql.entity_parameters(query)
    found: dict[str, list[Term]] = {}
    for name, value in bindings.items():
        by_name = name in entities and isinstance(value, str)
        found[name] = [*reader.find(str(value))] if by_name else [_term(name, value)]
    return found


def _term(name: str, value: object) -> Term:
    if isinstance(value, ox.NamedNode | ox.Literal):
        return value
    if isinstance(value, str | bool | int | float):
        return ox.Literal(value)
    if isinstance(value, dt.date):
        return ox.Literal(value.isoformat(), datatype=XSD.date)
    raise QueryError(f"Parameter {name!r} cannot be a {type(value).__name__}; give a text, a number, a date or a term.")
