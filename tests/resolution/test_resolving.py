"""Individuals across articles: who becomes one node, who is kept apart, and that all of it can be taken back."""

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_corpus import Article, corpus

from kg.export import FORMATS
from kg.graph.store import KnowledgeGraph
from kg.graph.validation import validate
from kg.model import Value
from kg.resolution.resolving import resolve, unresolve

BASE = "https://kg.example/id/"


def about_musk() -> list[Article]:
    """Two articles of one man: his full name in one, his family name in the other; and one of his brother."""
    first, second, third = Article("a", "2024-01-05", "Le Phare"), Article("b", "2024-02-01", "L'Écho"), Article("c")
    elon, tesla = first.person("Elon Musk"), first.entity("Organization", "Tesla", kind="Company")
    first.fact(elon, "headOf", tesla)
    first.fact(elon, "jobTitle", Value("PDG"))
    musk, same = second.person("Musk", said="M. Musk"), second.entity("Organization", "Tesla Inc.", kind="Company")
    second.fact(musk, "headOf", same)
    second.fact(musk, "jobTitle", Value("PDG"))
    second.fact(musk, "headOf", second.entity("Organization", "SpaceX"), "reported", source_text="un proche")
    third.fact(third.person("Kimbal Musk", "Musk"), "founderOf", third.entity("Organization", "The Kitchen"))
    return [first, second, third]


def martins() -> list[Article]:
    """Articles of a mayor and of a goalkeeper, both just called Martin, and a second one of the mayor."""
    first, second, third = Article("a"), Article("b"), Article("c")
    mayor, town = first.person("Martin"), first.entity("Place", "Valbrune", kind="City")
    first.fact(mayor, "headOf", town)
    first.fact(mayor, "jobTitle", Value("maire"))
    second.fact(second.person("Martin"), "memberOf", second.entity("Organization", "FC Orsel", kind="SportsTeam"))
    again, same = third.person("Martin"), third.entity("Place", "Valbrune", kind="City")
    third.fact(again, "headOf", same)
    third.fact(again, "jobTitle", Value("maire de Valbrune"))
    return [first, second, third]


def people(graph: KnowledgeGraph) -> list[str]:
    return sorted(each.iri.removeprefix(BASE) for each in graph.nodes() if each.type == "Person")


def resolved(articles: list[Article]) -> KnowledgeGraph:
    graph = corpus(*articles)
    resolve(graph.store, graph.base)
    return graph


def test_a_family_name_finds_its_bearer():
    graph = resolved(about_musk())
    assert people(graph) == ["person/elon-musk", "person/kimbal-musk"]
    elon = next(each for each in graph.nodes() if each.label == "Elon Musk")
    assert elon.names == ("Elon Musk", "Musk")
    assert len(elon.mentions) == 2


def test_a_statement_gathers_its_evidence_from_all_articles():
    graph = resolved(about_musk())
    [led] = [each for each in graph.statements() if (each.property, each.status) == ("headOf", "asserted")]
    assert led.subject == f"{BASE}person/elon-musk"
    assert [each.quote.document.rpartition("/")[2] for each in led.evidence] == ["a", "b"]


def test_status_and_source_keep_statements_apart():
    graph = resolved(about_musk())
    assert {each.status for each in graph.statements() if each.property == "headOf"} == {"asserted", "reported"}


def test_two_of_one_name_become_two_nodes():
    graph = resolved(martins())
    assert people(graph) == ["person/martin", "person/martin-b"]
    mayor = next(each for each in graph.nodes() if each.iri.endswith("/martin"))
    assert {each.quote.document.rpartition("/")[2] for each in mayor.mentions} == {"a", "c"}


@pytest.mark.parametrize("articles", [about_musk, martins])
def test_undoing_restores_every_byte(articles):
    graph = corpus(*articles())
    before = FORMATS["trig"].serialize(graph), FORMATS["turtle"].serialize(graph)
    resolve(graph.store, graph.base)
    assert FORMATS["turtle"].serialize(graph) != before[1]
    assert unresolve(graph.store, graph.base)
    assert (FORMATS["trig"].serialize(graph), FORMATS["turtle"].serialize(graph)) == before


def test_named_graphs_keep_what_their_articles_say():
    graph = resolved(about_musk())
    text = FORMATS["nquads"].serialize(graph).decode()
    assert "<https://kg.example/id/person/musk>" in text
    assert "<https://kg.example/id/person/musk>" not in FORMATS["csv"].serialize(graph).decode()


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(6)))
def test_the_order_of_articles_changes_no_byte(order):
    articles = [*about_musk(), *martins()]
    for index, each in enumerate(articles):
        each.id = f"d{index}"
    expected = FORMATS["trig"].serialize(resolved(articles))
    assert FORMATS["trig"].serialize(resolved([articles[index] for index in order])) == expected


def test_resolving_again_changes_nothing():
    graph = resolved([*about_musk()])
    before = sorted(map(str, graph.store))
    resolve(graph.store, graph.base)
    assert sorted(map(str, graph.store)) == before


@pytest.mark.parametrize("suffix", ["trig", "nq"])
def test_a_saved_resolved_graph_opens_resolved(tmp_path, suffix):
    graph = resolved(about_musk())
    graph.save(tmp_path / f"graph.{suffix}")
    opened = KnowledgeGraph.open(tmp_path / f"graph.{suffix}")
    assert sorted(map(str, opened.store)) == sorted(map(str, graph.store))


def test_links_say_why():
    graph = resolved(about_musk())
    [row] = graph.query(
        "SELECT ?score (GROUP_CONCAT(?words; separator='; ') AS ?why) { ?link kg:localNode "
        f"<{BASE}person/musk> ; kg:score ?score ; kg:reason ?words }} GROUP BY ?score"
    )
    assert float(str(row["score"])) >= 2.5
    assert "family name" in str(row["why"])


def test_a_resolved_graph_conforms_to_its_shapes():
    assert validate(resolved(about_musk())).conforms


@pytest.mark.parametrize(
    ("type_", "kind", "other_type", "other_kind"),
    [
        ("Place", "City", "Place", "Region"),
        ("Place", "City", "Person", ""),
        ("Place", "City", "Organization", "Government"),
        ("Organization", "Company", "Organization", "Party"),
    ],
)
def test_one_name_two_things(type_, kind, other_type, other_kind):
    first, second = Article("a"), Article("b")
    first.entity(type_, "Washington", kind=kind)
    second.entity(other_type, "Washington", kind=other_kind)
    graph = resolved([first, second])
    assert len(list(graph.nodes())) == 2


def test_acronym_and_full_name_meet_where_an_article_knows_both():
    first, second, third = Article("a"), Article("b"), Article("c")
    first.entity("Organization", "Organisation des Nations unies", "ONU")
    second.entity("Organization", "ONU")
    third.entity("Organization", "Nations unies", "ONU")
    [node] = resolved([first, second, third]).nodes()
    assert node.label == "Organisation des Nations unies"


def test_a_family_name_between_two_bearers_stays_alone():
    articles = [Article("a"), Article("b"), Article("c")]
    town = [each.entity("Organization", "Orbix") for each in articles]
    articles[0].fact(articles[0].person("Paul Kervern"), "worksFor", town[0])
    articles[1].fact(articles[1].person("Anne Kervern"), "worksFor", town[1])
    articles[2].fact(articles[2].person("Kervern"), "worksFor", town[2])
    assert people(resolved(articles)) == ["person/anne-kervern", "person/kervern", "person/paul-kervern"]


@pytest.mark.parametrize("on", [True, False])
def test_the_search_for_cycles_is_left_as_it_was(on):
    was = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        resolved(about_musk())
        assert gc.isenabled() is on
    finally:
        (gc.enable if was else gc.disable)()
