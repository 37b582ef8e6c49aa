"""Looks at a SPARQL query as a row of tokens before the engine sees it: what is refused, and where parameters stand.

Tokens follow the grammar of SPARQL 1.1 (https://www.w3.org/TR/sparql11-query/#sparqlGrammar) closely enough that
comments, strings and IRIs cannot hide a keyword or a bracket.
The engine itself has no limits: nested queries overflow its stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import QueryError

DEEPEST = 128  # brackets within brackets
LONGEST = 5_000  # tokens: far above what people write; a sum of 19,000 overflows the engine's stack
_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\r\n]*)
    | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<string>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
                |\"(?:[^"\\\r\n]|\\.)*\" | '(?:[^'\\\r\n]|\\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<word>(?:[^\W\d]|[:_])(?:[\w:.%-]|\\.)*)
    | (?P<open>[({\[])
    | (?P<close>[)}\]])
    | (?P<space>\s+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"})
_FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})


@dataclass(frozen=True, slots=True)
class Token:
    """A token and its place in the query."""

    kind: str
    text: str
    start: int


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens of a query, without spaces and comments."""
    for match in _TOKEN.finditer(query):
        if match.lastgroup not in ("space", "comment"):
            yield Token(match.lastgroup or "other", match.group(), match.start())


def check(query: str, *, service: bool = False) -> None:
    """Let a query pass, or say why it is refused.

    Args:
        query: SPARQL.
        service: whether it may ask other servers.

    Raises:
        QueryError: if it asks another server, changes the graph, is nested too deeply or is too long.
    """
    found = list(tokens(query))
    if len(found) > LONGEST:
        raise QueryError(f"The query has {len(found)} words and signs; at most {LONGEST} are allowed.")
    _check_depth(found)
    words = [each.text.upper() for each in found if each.kind == "word"]
    # The engine reads SERVICEx:y as SERVICE x:y, so a word that only begins like this is refused too.
    if not service and any(each.startswith("SERVICE") for each in words):
        hint = "take the SERVICE part out, or allow it with --allow-service."
        raise QueryError(f"SERVICE is refused: a query asks this graph alone; {hint}")
    form = next((each for each in words if each in _FORMS | _UPDATES), "")
    if form in _UPDATES:
        raise QueryError(f"{form} is refused: a query cannot change or load a graph; use {', '.join(sorted(_FORMS))}.")


def _check_depth(found: list[Token]) -> None:
    depth = 0
    for each in found:
        depth += {"open": 1, "close": -1}.get(each.kind, 0)
        if depth > DEEPEST:
            raise QueryError(f"The query nests brackets deeper than {DEEPEST}; write it flatter.")


def is_ordered(query: str) -> bool:
    """Tell whether a query says in which order its rows come."""
    return any(each.kind == "word" and each.text.upper() == "ORDER" for each in tokens(query))


def parameters(query: str) -> dict[str, list[Token]]:
    """Return the parameters of a query, what `VALUES ?name { UNDEF }` leaves open: by name, each UNDEF to replace."""
    found = list(tokens(query))
    open_: dict[str, list[Token]] = {}
    for values, variable, left, undef, right in zip(found, found[1:], found[2:], found[3:], found[4:], strict=False):
        words = (values.text.upper(), left.text, undef.text.upper(), right.text)
        if words == ("VALUES", "{", "UNDEF", "}") and variable.kind == "variable":
            open_.setdefault(variable.text[1:], []).append(undef)
    return open_


def entity_parameters(query: str) -> frozenset[str]:
    """Return the parameters that stand for an entity: those with a comment `# ?name: entity`."""
    return frozenset(re.findall(r"(?m)^\s*#\s*\?(\w+):\s*entity\b", query))


def bind(query: str, values: Mapping[str, Sequence[ox.NamedNode | ox.Literal]]) -> str:
    """Return a query with the values of some of its parameters, each written as the RDF library writes terms.

    Raises:
        QueryError: if the query has no such parameter.
    """
    places = parameters(query)
    for name in values:
        if name not in places:
            allowed = ", ".join(sorted(places)) or "none"
            raise QueryError(f"The query has no parameter {name!r} (VALUES ?{name} {{ UNDEF }}); it has: {allowed}.")
    fillers = [(place, " ".join(map(str, values[name]))) for name in values for place in places[name]]
    for place, filler in sorted(fillers, key=lambda each: -each[0].start):
        query = query[: place.start] + filler + query[place.start + len(place.text) :]
    return query
