"""The graph as users hold it: records, explanations, other libraries, files."""

import pytest
from orbix import TEXT, article, graph, in_document
from rdflib.compare import isomorphic

from kg.errors import GraphError, UsageError
from kg.graph.records import Value
from kg.graph.store import KnowledgeGraph


def test_records_tell_what_went_in():
    made = graph()
    assert [each.id for each in made.documents()] == ["panne"]
    assert {each.label: (each.type, each.kind, each.implied) for each in made.nodes()} == {
        "Ana Sol": ("Person", "", False),
        "France": ("Place", "Country", True),
        "Lyon": ("Place", "City", False),
        "Léa Martin": ("Person", "", False),
        "Orbix": ("Organization", "Company", False),
        "Paul Roy": ("Person", "", False),
        "Vélia": ("Organization", "", False),
        "panne chez Orbix": ("Event", "Outage", False),
    }
    assert len(list(made.statements())) == 12
    assert [(each.mode, each.speaker_text) for each in made.claims()] == [("indirect", "un témoin"), ("direct", "")]
    assert [each.value for each in made.times()] == [Value("2024-05-12", "date")]


def test_mentions_come_in_the_order_of_the_text_with_kind_and_step():
    paul = next(each for each in graph().nodes() if each.label == "Paul Roy")
    assert [(each.quote.text, each.kind, each.step) for each in paul.mentions] == [
        ("Paul Roy", "name", ""),
        ("Paul Roy", "name", ""),
        ("il", "pronoun", "pronoun"),
    ]


@pytest.mark.parametrize("name", ["Léa Martin", "léa martin", "https://kg.example/id/person/lea-martin"])
def test_explain_gives_each_fact_with_its_sentence(name):
    found = graph().explain(name)
    assert [each.fact for each in found] == [
        "Léa Martin a pour fonction PDG",
        "Léa Martin dirige Orbix",
        "Léa Martin a rencontré Paul Roy",
    ]
    assert {each.quote.sentence for each in found} == {TEXT[25:100]}


def test_explain_marks_the_words_within_the_sentence():
    [found] = [each for each in graph().explain("Léa Martin") if each.statement.property == "headOf"]
    words = {mark.role: mark.span.of(found.quote.sentence) for mark in found.marks}
    assert words == {"subject": "Léa Martin", "trigger": "PDG", "object": "Orbix"}


def test_explain_says_who_says_so():
    found = graph().explain("Vélia")
    assert [(each.fact, each.status, each.source) for each in found] == [
        ("Orbix a acquis Vélia", "reported", "Paul Roy"),
        ("Ana Sol s'oppose à Vélia", "asserted", ""),
    ]


def test_explain_of_an_unknown_name_proposes_another():
    with pytest.raises(GraphError, match="did you mean Léa Martin"):
        graph().explain("Léa Marttin")


@pytest.mark.parametrize("suffix", ["ttl", "trig", "nq", "jsonld"])
def test_a_saved_graph_is_the_same_graph(tmp_path, suffix):
    made = graph(in_document("a"), in_document("b"))
    made.save(tmp_path / f"graph.{suffix}")
    opened = KnowledgeGraph.open(tmp_path / f"graph.{suffix}")
    assert set(opened.quads()) == set(made.quads())
    assert isomorphic(opened.to_rdflib(), made.to_rdflib())


def test_turtle_leads_each_triple_back_to_its_documents(tmp_path):
    # France is left out: nothing in this article speaks of it, so no evidence could lead back.
    entities = tuple(each for each in article().entities if each.label != "France")
    other = article(entities=entities, facts=article().facts[:1], claims=(), times=())
    made = graph(in_document("a"), in_document("b", other))
    made.save(tmp_path / "graph.ttl")
    opened = KnowledgeGraph.open(tmp_path / "graph.ttl")
    assert set(opened.quads()) == set(made.quads())


def test_base_is_found_again(tmp_path):
    graph(base="https://data.example/x/").save(tmp_path / "graph.ttl")
    assert KnowledgeGraph.open(tmp_path / "graph.ttl").base == "https://data.example/x/"


def test_triples_of_two_documents_count_once():
    assert (
        len(
            {
                each.value
                for each in graph(in_document("a"), in_document("b"))
                .query('SELECT ?x { ?x rdfs:label "Lyon"@fr }')
                .rows[0]
            }
        )
        == 1
    )


def test_networkx_has_the_entities_and_the_statements_between_them():
    found = graph().to_networkx()
    edges = {
        (found.nodes[a]["label"], data["property"], found.nodes[b]["label"], data["status"])
        for a, b, data in found.edges(data=True)
    }
    assert ("Orbix", "acquired", "Vélia", "reported") in edges
    assert found.nodes["https://kg.example/id/person/lea-martin"]["values"] == [("jobTitle", "PDG", "asserted")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.ttl", None, "Cannot read"),
        ("broken.ttl", "<a> <b>", "not a valid .ttl file"),
        ("broken.jsonld", "{", "not a valid .jsonld file"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    with pytest.raises(GraphError, match=f"{message}.*" if content is None else message):
        KnowledgeGraph.open(path)


def test_unknown_suffix_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"\.ttl"):
        KnowledgeGraph.open(tmp_path / "graph.docx")
