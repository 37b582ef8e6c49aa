"""Queries: the shipped ones answer what they say, parameters are bound as terms, and dangerous ones are refused."""

import pyoxigraph as ox
import pytest
from orbix import FACTS, SENTENCES, TEXT, article, fact, graph, in_document

from kg.errors import GraphError, QueryError
from kg.graph.query import shipped
from kg.graph.results import Result
from kg.model import Value

QUERIES = {each.name: each for each in shipped()}
# What only publishers, resolution or rivals give an answer to: tests/resolution/test_across.py asks them.
TOGETHER = {"confirmed", "disputed", "same-as", "two-heads"}
ACROSS = {"corroborated", "contradictions"}  # what only several articles can answer


SENTENCE = SENTENCES[2].of(TEXT)
MORE_FACTS = (
    *FACTS,
    fact("e2", "acquired", "e5", "Orbix aurait racheté Vélia", "negated", source="e6"),
    fact("e2", "appointed", "e1", "Léa Martin, PDG"),
    fact("e1", "siblingOf", "e3", "a rencontré Paul Roy"),
    fact("v1", "injured", Value("5", "integer"), "aurait fait 3 blessés", "reported"),
)


def rows(name, bindings):
    return [tuple(row.values()) for row in graph().query(name, **bindings)]


def two_articles():
    """The graph of two articles, the second of which says more than the first."""
    return graph(in_document("a"), in_document("b", article(facts=MORE_FACTS)))


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


@pytest.mark.parametrize(
    ("name", "bindings", "expected"),
    [
        ("contradictions", {}, ("Orbix", "acquired", "Vélia", "Paul Roy", "reported", "a", "Ana Sol", "b")),
        ("disagreeing-figures", {}, ("panne chez Orbix", "injured", "3", "b", "5", "b")),
        (
            "post-changes",
            {"about": "Léa Martin"},
            ("2024-05-13", "Orbix", "appointed", "Léa Martin", "asserted", TEXT[25:100], "b"),
        ),
        ("path-between", {"from": "Léa Martin", "to": "Orbix"}, ("1", "Léa Martin", "headOf", "Orbix")),
        (
            "path-between",
            {"from": "Paul Roy", "to": "Orbix"},
            ("2", "Paul Roy", "metWith", "Léa Martin", "headOf", "Orbix"),
        ),
        (
            "path-between",
            {"from": "Paul Roy", "to": "France"},
            ("3", "Paul Roy", "siblingOf", "Léa Martin", "headOf", "Orbix", "locatedIn", "France"),
        ),
        ("corroborated", {"about": "Ana Sol"}, ("Ana Sol", "supports", "Orbix", "2")),
        ("said-about", {"about": "Vélia"}, ("Ana Sol", "negated", "Orbix", "acquired", "Vélia", SENTENCE, "b")),
        ("documents-of", {"about": "Vélia"}, ("Vélia", "2024-05-13", "b", "Panne chez Orbix", "Le Journal", "2")),
        ("co-occurring", {"about": "Ana Sol"}, ("Ana Sol", "Vélia", "2")),
        ("headlines", {"word": "PANNE"}, ("2024-05-13", "Panne chez Orbix", "Le Journal", "a")),
        ("family", {}, ("Léa Martin", "siblingOf", "Paul Roy", "asserted", "")),
        (
            "who-owns-what",
            {"about": "Vélia"},
            ("Orbix", "acquired", "Vélia", "reported", "Paul Roy", "2024-05-13", "a"),
        ),
        ("speakers", {}, ("Paul Roy", "2", "2")),
    ],
)
def test_shipped_query_answers_over_two_articles(name, bindings, expected):
    assert expected in [tuple(row.values()) for row in two_articles().query(name, **bindings)]


@pytest.mark.parametrize(
    ("name", "bindings"),
    [("headlines", {"word": "incendie"}), ("family", {"about": "Ana Sol"})],
)
def test_shipped_query_answers_nothing_where_there_is_nothing(name, bindings):
    assert not two_articles().query(name, **bindings)


def test_planned_gives_the_day_and_figures_the_sentence():
    [planned] = graph().query("planned")
    assert (planned["date"], planned["property"], planned["article"]) == ("2024-05-12", "occurredOn", "panne")
    [injured] = graph().query("figures", about="panne chez Orbix")
    assert (injured["figure"], injured["status"]) == ("3", "reported")
    assert injured["sentence"] == "La panne aurait fait 3 blessés."


def test_a_path_is_made_of_asserted_facts_alone():
    found = list(two_articles().query("path-between", **{"from": "Ana Sol", "to": "Vélia"}))
    assert "acquired" not in {row.get("second") for row in found}


def test_a_direct_link_is_listed_in_its_direction_where_nobody_is_asked_about():
    found = [(row["start"], row["first"], row["end"]) for row in two_articles().query("path-between")]
    assert ("Léa Martin", "headOf", "Orbix") in found
    assert ("Orbix", "headOf", "Léa Martin") not in found


@pytest.mark.parametrize("name", ["about", "co-occurring", "evidence"])
def test_what_is_listed_of_all_is_what_is_listed_of_each(name):
    asked = two_articles()
    of_each = (asked.query(name, about=node.label) for node in asked.nodes())
    assert {row for found in of_each for row in found.rows} == set(asked.query(name).rows)


@pytest.mark.parametrize("name", sorted(QUERIES.keys() - TOGETHER))
def test_shipped_query_lists_everything_without_arguments(name):
    assert two_articles().query(name)


@pytest.mark.parametrize("name", QUERIES)
def test_shipped_query_counts_shared_triples_once(name):
    once, twice = graph(in_document("a")), graph(in_document("a"), in_document("b"))
    most = len(once.query(name)) if name not in ACROSS else 8
    assert len(twice.query(name)) <= 2 * most


def test_twenty_five_queries_are_shipped():
    assert len(QUERIES) >= 25


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
