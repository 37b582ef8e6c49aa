"""The answer to a query, and the forms it is given in: table, CSV, SPARQL JSON, Turtle."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph.vocabulary import PREFIXES

if TYPE_CHECKING:
    from rich.table import Table

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
FORMATS = ("table", "csv", "json", "turtle")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Result:
    """The answer of a query: rows under columns, or triples (CONSTRUCT, DESCRIBE), or yes or no (ASK)."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Term | None, ...], ...] = ()
    triples: tuple[ox.Triple, ...] | None = None
    answer: bool | None = None

    @classmethod
    def of(cls, answer: ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean, *, ordered: bool) -> Result:
        """Take an answer of the engine, whose order is none: rows that the query does not order are sorted."""
        if isinstance(answer, ox.QueryBoolean):
            return cls(answer=bool(answer))
        if isinstance(answer, ox.QueryTriples):
            return cls(triples=tuple(sorted(set(answer), key=str)))
        columns = tuple(each.value for each in answer.variables)
        rows = [tuple(solution[name] for name in columns) for solution in answer]
        return cls(columns, tuple(rows if ordered else sorted(rows, key=_key)))

    def __iter__(self) -> Iterator[dict[str, str]]:
        """Yield each row as texts by column; what is unbound is left out."""
        for row in self.rows:
            yield {name: text(term) for name, term in zip(self.columns, row, strict=True) if term is not None}

    def __len__(self) -> int:
        """Return the number of rows, or of triples."""
        return len(self.rows if self.triples is None else self.triples)

    def __bool__(self) -> bool:
        """Tell whether there is an answer: a row, a triple, or yes."""
        return len(self) > 0 if self.answer is None else self.answer

    def csv(self) -> str:
        """Return the rows as SPARQL 1.1 CSV (https://www.w3.org/TR/sparql11-results-csv-tsv/)."""
        lines = io.StringIO()
        writer = csv.writer(lines, lineterminator="\r\n")
        writer.writerow(self._header())
        writer.writerows([text(term) for term in row] for row in self._cells())
        return lines.getvalue()

    def json(self) -> str:
        """Return the answer as SPARQL 1.1 JSON (https://www.w3.org/TR/sparql11-results-json/)."""
        if self.answer is not None:
            return json.dumps({"head": {}, "boolean": self.answer}) + "\n"
        header = self._header()
        rows = [{name: _json(term) for name, term in zip(header, row, strict=True) if term} for row in self._cells()]
        found = {"head": {"vars": header}, "results": {"bindings": rows}}
        return json.dumps(found, ensure_ascii=False, indent=1) + "\n"

    def turtle(self) -> str:
        """Return the triples as Turtle.

        Raises:
            UsageError: if the query is no CONSTRUCT or DESCRIBE.
        """
        if self.triples is None:
            raise UsageError("Turtle holds triples: ask with CONSTRUCT or DESCRIBE, or choose table, csv or json.")
        return (ox.serialize(self.triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode()

    def table(self) -> Table:
        """Return the answer as a table for the terminal; characters that could mislead the eye are shown escaped."""
        from rich.markup import escape
        from rich.table import Table
        from rich.text import Text

        table = Table(*(escape(visible(name)) for name in self._header()))
        for row in self._cells():
            table.add_row(*(Text(visible(text(term))) for term in row))
        return table

    def _header(self) -> list[str]:
        if self.answer is not None:
            return ["answer"]
        return list(self.columns) if self.triples is None else ["subject", "predicate", "object"]

    def _cells(self) -> Iterator[tuple[Term | None, ...]]:
        if self.answer is not None:
            yield (ox.Literal(self.answer),)
        elif self.triples is None:
            yield from self.rows
        else:
            yield from ((each.subject, each.predicate, each.object) for each in self.triples)


def visible(words: str) -> str:
    """Return a text with control, bidirectional and other invisible characters written as escapes."""
    return "".join(_escaped(each) if unicodedata.category(each) in _HIDDEN else each for each in words)


def text(term: Term | None) -> str:
    """Return what a term says, without its syntax: the IRI, or the characters of the literal."""
    if term is None:
        return ""
    return str(term) if isinstance(term, ox.BlankNode | ox.Triple) else term.value


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _key(row: tuple[Term | None, ...]) -> tuple[str, ...]:
    return tuple(str(term or "") for term in row)


def _json(term: Term) -> dict[str, object]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json(part) for name, part in parts.items()}}
    found: dict[str, object] = {"type": "literal", "value": term.value}
    if term.language:
        found["xml:lang"] = term.language
    elif term.datatype.value not in _PLAIN:
        found["datatype"] = term.datatype.value
    return found


_PLAIN = frozenset({PREFIXES["xsd"] + "string"})
