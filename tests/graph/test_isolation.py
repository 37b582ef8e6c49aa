"""Queries in a process of their own: answered alike, stopped in time, and no crash reaches us."""

import time

import pytest
from orbix import graph

from kg.errors import GraphError, QueryError
from kg.graph import sparql
from kg.graph.isolation import run_apart

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.mark.parametrize("name", ["entities", "ASK { ?s ?p ?o }", "CONSTRUCT WHERE { ?s kg:headOf ?o }"])
def test_the_answer_is_the_same(name):
    made = graph()
    assert run_apart(made.store, name) == made.query(name)


def test_parameters_are_bound():
    made = graph()
    assert run_apart(made.store, "about", {"about": "Vélia"}) == made.query("about", about="Vélia")


def test_a_graph_asks_apart():
    made = graph()
    assert made.query_apart("about", about="Vélia") == made.query("about", about="Vélia")
    with pytest.raises(QueryError, match="stopped"):
        made.query_apart(ENDLESS, seconds=0.3)


def test_a_long_query_is_stopped_in_time():
    start = time.monotonic()
    with pytest.raises(QueryError, match=r"ran for 0\.5 s"):
        run_apart(graph().store, ENDLESS, seconds=0.5)
    assert time.monotonic() - start < 10


def test_a_crash_of_the_engine_is_a_sentence(monkeypatch):
    monkeypatch.setattr(sparql, "LONGEST", 10**6)  # the check would refuse a query that crashes the engine
    total = "1+" * 50_000 + "1"
    with pytest.raises(QueryError, match="too much for the engine"):
        run_apart(graph().store, f"SELECT ({total} AS ?x) {{}}")


def test_a_greedy_query_is_refused_memory():
    query = "SELECT ?a ?b ?c { ?a ?p ?q . ?b ?r ?s . ?c ?t ?u } ORDER BY ?a ?b ?c"
    with pytest.raises(QueryError, match="memory"):
        run_apart(graph().store, query, memory=256 * 1024**2)


@pytest.mark.parametrize(("query", "error"), [("SELECT {", QueryError), ("no-such-query", QueryError)])
def test_refusals_come_through(query, error):
    with pytest.raises(error):
        run_apart(graph().store, query)


def test_unknown_name_comes_through():
    with pytest.raises(GraphError, match="Nothing in the graph"):
        run_apart(graph().store, "about", {"about": "Zorg"})
