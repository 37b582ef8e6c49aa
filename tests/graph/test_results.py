"""Answers in each form: as their specifications say, read back by others, and safe to look at."""

import csv
import io
import json

import pyoxigraph as ox
import pytest
from orbix import article, fact, graph
from rich.console import Console

from kg.errors import UsageError
from kg.graph.results import visible
from kg.model import Entity

HOSTILE = "Léa\x1b[31m \u202eMartin [bold]x[/bold]"


def test_csv_is_that_of_the_specification():
    found = graph().query("SELECT ?l { ?x rdfs:label ?l } ORDER BY ?l").csv()
    assert found.startswith("l\r\nAna Sol\r\n")
    assert [row[0] for row in csv.reader(io.StringIO(found))][1:3] == ["Ana Sol", "France"]


def test_json_keeps_language_and_datatype():
    query = "SELECT ?t ?d { ?s kg:jobTitle ?t . ?doc schema:datePublished ?d }"
    [row] = json.loads(graph().query(query).json())["results"]["bindings"]
    assert row["t"] == {"type": "literal", "value": "PDG", "xml:lang": "fr"}
    assert row["d"]["datatype"] == "http://www.w3.org/2001/XMLSchema#date"


@pytest.mark.parametrize(
    "query",
    ["SELECT ?t ?d { ?s kg:jobTitle ?t OPTIONAL { ?s kg:age ?d } }", "ASK {}", "CONSTRUCT WHERE { ?s kg:headOf ?o }"],
)
def test_xml_and_tsv_are_read_by_others(query):
    found = graph().query(query)
    xml = list(ox.parse_query_results(found.xml(), ox.QueryResultsFormat.XML)) if found.answer is None else None
    assert xml is None or [tuple(row) for row in xml] == list(found._cells())
    assert found.answer is None or bool(ox.parse_query_results(found.xml(), ox.QueryResultsFormat.XML))
    tsv = ox.parse_query_results(found.tsv(), ox.QueryResultsFormat.TSV) if found.answer is None else None
    assert tsv is None or [tuple(row) for row in tsv] == list(found._cells())


def test_xml_and_tsv_hold_any_text():
    words = 'a\tb\n<&>"\x00\x1b é \U0001f4e1'
    found = graph().query("SELECT ?w { VALUES ?w { UNDEF } }", w=words)
    [row] = ox.parse_query_results(found.tsv(), ox.QueryResultsFormat.TSV)
    assert row[0].value == words
    [row] = ox.parse_query_results(found.xml(), ox.QueryResultsFormat.XML)
    assert row[0].value == words.replace("\x00", "\ufffd").replace("\x1b", "\ufffd")


def test_yes_or_no():
    found = graph().query("ASK { ?s kg:headOf ?o }")
    assert json.loads(found.json()) == {"head": {}, "boolean": True}
    assert found


def test_turtle_is_for_triples():
    assert "kg:headOf" in graph().query("CONSTRUCT WHERE { ?s kg:headOf ?o }").turtle()
    with pytest.raises(UsageError, match="CONSTRUCT or DESCRIBE"):
        graph().query("SELECT ?s { ?s ?p ?o }").turtle()


def test_rows_come_in_the_same_order_without_order_by():
    query = "SELECT ?x { ?x rdfs:label ?l }"
    found = [str(row[0]) for row in graph().query(query).rows]
    assert found == sorted(found)


def test_table_shows_what_would_hide():
    lea = Entity("e1", "Person", HOSTILE, (), article().entities[0].mentions)
    hostile = article(entities=(lea, *article().entities[1:]), facts=(fact("e1", "headOf", "e2", "PDG"),))
    console = Console(width=200, force_terminal=True, color_system=None, record=True)
    with console.capture() as capture:
        console.print(graph(hostile).query("SELECT ?l { ?x a kg:Person ; rdfs:label ?l }").table())
    assert r"Léa\x1b[31m \u202eMartin [bold]x[/bold]" in capture.get()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("déjà vu", "déjà vu"),
        ("a\tb", r"a\tb"),
        ("a\u200bb", r"a\u200bb"),
        ("\U000e0001", r"\U000e0001"),
        ("l’été\u202f!", "l’été\u202f!"),
    ],
)
def test_visible(words, shown):
    assert visible(words) == shown
