"""The answer to a query, and the forms it is given in: table, CSV, TSV, SPARQL JSON and XML, Turtle."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph.vocabulary import PREFIXES

if TYPE_CHECKING:
    from rich.table import Table

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
FORMATS = ("table", "csv", "tsv", "json", "xml", "turtle")
SPARQL_XML = "http://www.w3.org/2005/sparql-results#"
_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
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

    def tsv(self) -> str:
        """Return the rows as SPARQL 1.1 TSV (https://www.w3.org/TR/sparql11-results-csv-tsv/), terms as in Turtle."""
        lines = ["\t".join(f"?{name}" for name in self._header())]
        lines += ["\t".join("" if term is None else str(term) for term in row) for row in self._cells()]
        return "".join(f"{line}\n" for line in lines)

    def xml(self) -> str:
        """Return the answer as SPARQL results XML (https://www.w3.org/TR/rdf-sparql-XMLres/).

        A character that XML 1.0 cannot hold becomes U+FFFD.
        """
        root = ElementTree.Element("sparql", xmlns=SPARQL_XML)
        head = ElementTree.SubElement(root, "head")
        if self.answer is not None:
            ElementTree.SubElement(root, "boolean").text = str(self.answer).lower()
        else:
            for name in self._header():
                ElementTree.SubElement(head, "variable", name=name)
            _xml_rows(ElementTree.SubElement(root, "results"), self._header(), self._cells())
        ElementTree.indent(root, " ")
        return f'<?xml version="1.0"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'

    def turtle(self) -> str:
        """Return the triples as Turtle.

        Raises:
            UsageError: if the query is no CONSTRUCT or DESCRIBE.
        """
        if self.triples is None:
            raise UsageError("Turtle holds triples: ask with CONSTRUCT or DESCRIBE, or choose another --format.")
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


def for_xml(words: str) -> str:
    """Return a text with the characters that XML 1.0 cannot hold replaced by U+FFFD."""
    return _NO_XML.sub("\ufffd", words)


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


def _xml_rows(results: ElementTree.Element, header: list[str], rows: Iterator[tuple[Term | None, ...]]) -> None:
    for row in rows:
        result = ElementTree.SubElement(results, "result")
        for name, term in zip(header, row, strict=True):
            if term is not None:
                _xml(ElementTree.SubElement(result, "binding", name=name), term)


def _xml(parent: ElementTree.Element, term: Term) -> None:
    """Add a term to its binding; the element is called as in JSON."""
    said = _json(term)
    if isinstance(term, ox.Triple):
        triple = ElementTree.SubElement(parent, "triple")
        for name in ("subject", "predicate", "object"):
            _xml(ElementTree.SubElement(triple, name), getattr(term, name))
        return
    element = ElementTree.SubElement(parent, str(said["type"]))
    element.text = for_xml(term.value)
    for key in ("xml:lang", "datatype"):
        if key in said:
            element.set(key, str(said[key]))


_PLAIN = frozenset({PREFIXES["xsd"] + "string"})
