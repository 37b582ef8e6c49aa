"""Queries: the shipped ones answer what they say, parameters are bound as terms, and dangerous ones are refused."""

import csv
import io
import json

import pyoxigraph as ox
import pytest
from orbix import article, fact, graph, in_document
from rich.console import Console

from kg.errors import GraphError, QueryError, UsageError
from kg.graph.query import shipped
from kg.graph.results import Result, visible
from kg.model import Entity

QUERIES = {each.name: each for each in shipped()}
HOSTILE = "Léa\x1b[31m \u202eMartin [bold]x[/bold]"


def rows(name, bindings):
    return [tuple(row.values()) for row in graph().query(name, **bindings)]


@pytest.mark.parametrize(
    ("name", "bindings", "expected"),
    [
        ("who-leads-what", {}, ("Léa Martin", "PDG", "Orbix", "asserted", "")),
        ("who-leads-what", {"about": "orbix"}, ("Léa Martin", "PDG", "Orbix", "asserted", "")),
        ("who-says-what", {}, ("un témoin", "indirect", "Orbix aurait racheté Vélia", "panne")),
        ("who-says-what", {"speaker": "Paul Roy"}, ("Paul Roy", "direct", "Nous partirons", "panne")),
        ("timeline", {}, ("2024-05-12", "panne chez Orbix", "occurredOn", "planned")),
        ("links-between", {}, ("Léa Martin", "headOf", "Orbix")),
        (
            "links-between",
            {"from": "Léa Martin", "to": "Vélia"},
            ("Léa Martin", "headOf", "Orbix", "acquired", "Vélia"),
        ),
        ("links-between", {"from": "Orbix", "to": "Léa Martin"}, ("Orbix", "headOf", "Léa Martin")),
        ("supports-opposes", {}, ("Ana Sol", "opposes", "Vélia", "asserted", "")),
        ("supports-opposes", {"about": "Orbix"}, ("Ana Sol", "supports", "Orbix", "asserted", "")),
        ("entities", {}, ("Orbix", "Organization", "6")),
        ("events-by-place", {"where": "Lyon"}, ("Lyon", "panne chez Orbix", "asserted")),
        ("aliases", {"about": "Ana Sol"}, ("Ana Sol", "Sol")),
        ("never-asserted", {}, ("Orbix", "acquired", "Vélia", "Paul Roy", "panne")),
        ("documents", {}, ("panne", "Panne chez Orbix", "2024-05-13", "Le Journal", "12")),
    ],
)
def test_shipped_query_answers(name, bindings, expected):
    assert expected in rows(name, bindings)


@pytest.mark.parametrize("status", ["reported", "negated", "planned"])
def test_what_is_not_asserted_is_listed_by_status(status):
    assert status in {row[0] for row in rows("reported-denied-planned", {})}


def test_evidence_gives_words_and_sentence():
    [row] = graph().query("evidence", about="Léa Martin", relation="headOf")
    assert row["words"] == "Léa Martin, PDG de l'entreprise Orbix"
    assert row["sentence"].startswith("Léa Martin")
    assert row["sentence"].endswith("2024.")


def test_about_says_where_each_fact_stands():
    found = list(graph().query("about", about="Vélia"))
    assert [(row["property"], row["source"], row["publisher"]) for row in found] == [
        ("opposes", "", "Le Journal"),
        ("acquired", "Paul Roy", "Le Journal"),
    ]


@pytest.mark.parametrize("name", QUERIES)
def test_shipped_query_says_what_it_answers(name):
    assert QUERIES[name].text.startswith("# ")
    assert len(QUERIES[name].answers) > 10


@pytest.mark.parametrize("name", QUERIES)
def test_shipped_query_lists_everything_without_arguments(name):
    assert graph().query(name)


@pytest.mark.parametrize("name", QUERIES)
def test_shipped_query_counts_shared_triples_once(name):
    once, twice = graph(in_document("a")), graph(in_document("a"), in_document("b"))
    assert len(twice.query(name)) <= 2 * len(once.query(name))


def test_at_least_ten_queries_are_shipped():
    assert len(QUERIES) >= 10


def test_query_from_a_file(tmp_path):
    path = tmp_path / "mine.rq"
    path.write_text('SELECT ?x { ?x rdfs:label "Lyon"@fr }', encoding="utf-8")
    assert [row["x"] for row in graph().query(str(path))] == ["https://kg.example/id/place/lyon"]


@pytest.mark.parametrize("value", ['Lyon"} } INSERT', "x\\", "a\nb", '"""', "Lyon' || true || '"])
def test_text_parameters_stay_text(value):
    asked = graph().query("SELECT ?w { VALUES ?w { UNDEF } }", w=value)
    assert asked.rows == ((ox.Literal(value),),)


def test_name_nobody_bears_is_said():
    with pytest.raises(GraphError, match="Nothing in the graph is called 'Zorg'"):
        graph().query("about", about="Zorg")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("no-such-query", "shipped are about, aliases"),
        ("missing.rq", "Cannot read the query"),
        ("SELECT {", "not valid SPARQL"),
        ("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { SERVICE SILENT <http://localhost/> { ?s ?p ?o } }", "SERVICE is refused"),
        ("PREFIX x: <http://localhost/> SELECT * { servicex:y { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * { #\n service<http://localhost/> {} }", "SERVICE is refused"),
        ("LOAD <file:///etc/hostname>", "LOAD is refused"),
        ("PREFIX a: <http://a/> INSERT DATA { a:b a:c a:d }", "INSERT is refused"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE is refused"),
        ("SELECT * {" + "{" * 200 + "}" * 200 + "}", "deeper than 128"),
        ("SELECT (" + "(" * 100_000 + "1" + ")" * 100_000 + " AS ?x) {}", "words and signs"),
        ("SELECT ?s { ?s " + "<http://a>/" * 50_000 + "<http://a> ?o }", "words and signs"),
    ],
)
def test_query_is_refused_in_a_sentence(query, message):
    with pytest.raises(QueryError, match=message):
        graph().query(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service ?p ?o } LIMIT 1",
        'ASK { ?s ?p "SERVICE <http://localhost/>" } # SERVICE',
        "ASK { <http://a/SERVICE> ?p ?o }",
        "PREFIX load: <http://a/> ASK { load:x ?p ?o }",
        'ASK { ?s ?p """{{{{ "quoted" LOAD""" }',
    ],
)
def test_words_that_only_look_dangerous_pass(query):
    assert isinstance(graph().query(query), Result)


def test_parameter_that_does_not_exist_is_named():
    with pytest.raises(QueryError, match=r"no parameter 'who'.*it has: about"):
        graph().query("about", who="Orbix")


def test_csv_is_that_of_the_specification():
    found = graph().query("SELECT ?l { ?x rdfs:label ?l } ORDER BY ?l").csv()
    assert found.startswith("l\r\nAna Sol\r\n")
    assert [row[0] for row in csv.reader(io.StringIO(found))][1:3] == ["Ana Sol", "France"]


def test_json_keeps_language_and_datatype():
    query = "SELECT ?t ?d { ?s kg:jobTitle ?t . ?doc schema:datePublished ?d }"
    [row] = json.loads(graph().query(query).json())["results"]["bindings"]
    assert row["t"] == {"type": "literal", "value": "PDG", "xml:lang": "fr"}
    assert row["d"]["datatype"] == "http://www.w3.org/2001/XMLSchema#date"


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
