"""`kg query` and `kg infer`: every form of an answer, a deadline, a cap on memory, refusals in one sentence."""

import csv
import io
import json
import re
import time
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from orbix import graph

from kg.cli.commands import app
from kg.cli.run import run
from kg.graph.results import FORMATS as ANSWERS
from kg.graph.store import KnowledgeGraph

WHO = "SELECT ?name { ?x a kg:Person ; rdfs:label ?name } ORDER BY ?name"
NAMES = ["Ana Sol", "Léa Martin", "Paul Roy"]
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
GREEDY = "SELECT ?a ?b ?c { ?a ?p ?q . ?b ?r ?s . ?c ?t ?u } ORDER BY ?a ?b ?c"


@pytest.fixture
def kg(capfd, tmp_path, monkeypatch):
    """Run a command beside a small graph; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    graph().save("graph.ttl")

    def call(*arguments: str):
        return run(app, list(arguments)), *capfd.readouterr()

    return call


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("csv", lambda out: [row["name"] for row in csv.DictReader(io.StringIO(out))]),
        ("tsv", lambda out: re.findall(r'^"(.*)"@fr$', out, re.MULTILINE)),
        ("json", lambda out: [row["name"]["value"] for row in json.loads(out)["results"]["bindings"]]),
        ("xml", lambda out: [row[0].value for row in ox.parse_query_results(out, ox.QueryResultsFormat.XML)]),
        ("table", lambda out: [line.strip() for line in out.splitlines()][2:]),
    ],
)
def test_each_form_of_an_answer(kg, form, names):
    code, out, err = kg("query", "graph.ttl", WHO, "--format", form)
    assert (code, err) == (0, "")
    assert names(out) == NAMES


def test_help_names_each_form(kg):
    assert [form for form in ANSWERS if form not in kg("query", "--help")[1]] == []


def test_an_endless_query_is_stopped(kg):
    started = time.monotonic()
    code, out, err = kg("query", "graph.ttl", ENDLESS, "--timeout", "0.5")
    assert time.monotonic() - started < 20
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "ran for 0.5 s and was stopped" in err


def test_a_greedy_query_is_stopped(kg):
    code, out, err = kg("query", "graph.ttl", GREEDY, "--memory", "64")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "memory" in err


@pytest.mark.parametrize(
    ("question", "code", "words"),
    [
        ("ASK { SERVICE <http://a.example/> {} }", 1, "--allow-service"),
        ("LOAD <http://a.example/>", 1, "LOAD is refused"),
        ("SELECT * {" + "{" * 500 + "}" * 500 + "}", 1, "deeper than 128"),
        ("SELECT (" + "1+" * 20_000 + "1 AS ?x) {}", 1, "words and signs"),
    ],
)
def test_dangerous_queries_are_refused(kg, question, code, words):
    found, out, err = kg("query", "graph.ttl", question)
    assert (found, out, err.count("\n")) == (code, "", 1)
    assert words in err


def test_service_is_asked_where_it_is_allowed(kg):
    code, _, err = kg(
        "query", "graph.ttl", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "--allow-service"
    )
    assert code == 1
    assert "cannot be answered" in err


def test_infer_writes_a_named_graph(kg):
    code, out, err = kg("infer", "graph.ttl")
    assert (code, err) == (0, "")
    names = {quad.graph_name.value for quad in ox.parse(out, ox.RdfFormat.TRIG)}
    assert names == {"https://kg.example/id/graph/inferred"}


@pytest.mark.parametrize("name", ["inferred.ttl", "inferred.nq", "inferred.trig", "inferred.jsonld"])
def test_infer_writes_the_format_of_the_file(kg, name):
    code, out, _ = kg("infer", "graph.ttl", "--output", name)
    assert (code, out) == (0, f"Written: {name}\n")
    ask = "ASK { <https://kg.example/id/person/paul-roy> kg:metWith <https://kg.example/id/person/lea-martin> }"
    assert KnowledgeGraph.open(name).query(ask)


def test_infer_writes_rdfxml(kg):
    data = kg("infer", "graph.ttl", "--format", "rdfxml")[1]
    paul, lea = (rdflib.URIRef(f"https://kg.example/id/person/{each}") for each in ("paul-roy", "lea-martin"))
    met = rdflib.URIRef("https://w3id.org/kg-news/ontology#metWith")
    assert (paul, met, lea) in rdflib.Graph().parse(data=data, format="xml")


def test_query_asks_what_follows_where_it_is_wanted(kg):
    ask = "ASK { ?x <https://schema.org/jobTitle> ?y }"
    assert kg("query", "graph.ttl", ask)[1] == "no\n"
    assert kg("query", "graph.ttl", ask, "--infer")[1] == "yes\n"


def test_build_writes_what_follows_beside_the_graph(kg):
    Path("a.txt").write_text("Jeanne Martin, née à Lyon, dirige l'entreprise Aérolys.", encoding="utf-8")
    code, out, err = kg("build", "a.txt", "--output", "out", "--date", "2024-05-01", "--infer")
    assert (code, err) == (0, "")
    assert "inferred.trig" in out
    assert len(KnowledgeGraph.open("out/inferred.trig")) > 3
    assert "schema.org/Person" not in Path("out/graph.ttl").read_text(encoding="utf-8")
