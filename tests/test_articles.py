"""Whole articles from end to end: what the shipped example must give, and what holds of the graph of every example."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg import Document, KnowledgeGraph, build
from kg.export import FORMATS
from kg.graph.records import NodeRecord, Value
from kg.graph.validation import validate
from kg.graph.vocabulary import KG

EXAMPLES = Path(__file__).parent.parent / "examples"
ARTICLES = sorted(
    path for path in EXAMPLES.rglob("*") if path.suffix in {".txt", ".html"} or path.name == "election.md"
)
DAY = "2025-05-26"


@pytest.fixture(scope="module")
def outage() -> KnowledgeGraph:
    return build(EXAMPLES / "panne-de-x.txt", date=DAY)


@pytest.fixture(scope="module")
def graphs() -> dict[Path, KnowledgeGraph]:
    return {path: build(path, date=DAY) for path in ARTICLES}


def turtle(graph: KnowledgeGraph) -> bytes:
    return FORMATS["turtle"].serialize(graph)


def named(graph: KnowledgeGraph, name: str) -> list[NodeRecord]:
    """Return the nodes that bear a name."""
    return [node for node in graph.nodes() if name in node.names]


def said(graph: KnowledgeGraph) -> set[tuple[str, str, str, str]]:
    """Return subject, property, object and status of every statement; an event goes by each of its names."""
    names = {node.iri: node.names if node.type == "Event" else node.names[:1] for node in graph.nodes()}
    return {
        (subject, each.property, target, each.status)
        for each in graph.statements()
        for subject in names[each.subject]
        for target in ([each.object.text] if isinstance(each.object, Value) else names[each.object])
    }


def missing(*row: object, reason: str) -> object:
    return pytest.param(*row, marks=pytest.mark.xfail(reason=reason))


NODES = [
    ("Elon Musk", {"Person"}),
    ("Donald Trump", {"Person"}),
    ("Brad Schimel", {"Person"}),
    ("Susan Crawford", {"Person"}),
    ("X", {"Organization", "Product"}),
    ("xAI", {"Organization"}),
    ("Tesla", {"Organization"}),
    ("SpaceX", {"Organization"}),
    ("DOGE", {"Organization"}),
    ("Starship", {"Product"}),
    ("Downdetector", {"Organization", "Product"}),
    ("Wisconsin", {"Place"}),
]
FACTS = [
    ("Elon Musk", "headOf", "Tesla", "asserted"),
    ("Elon Musk", "headOf", "SpaceX", "asserted"),
    ("Elon Musk", "owns", "X", "asserted"),
    ("Elon Musk", "founderOf", "xAI", "asserted"),
    ("Elon Musk", "jobTitle", "PDG", "asserted"),
    ("Elon Musk", "adviserOf", "Donald Trump", "asserted"),
    ("Elon Musk", "headOf", "Département de l'efficacité gouvernementale", "asserted"),
    missing("Elon Musk", "supports", "Brad Schimel", "asserted", reason="« il » in « le juge qu'il soutenait »"),
    ("Donald Trump", "headOf", "États-Unis", "asserted"),
    ("Susan Crawford", "defeated", "Brad Schimel", "asserted"),
    ("Brad Schimel", "candidateIn", "élection", "asserted"),
    ("Susan Crawford", "winnerOf", "élection", "asserted"),
    ("panne", "affects", "X", "asserted"),
    ("panne", "occurredOn", "2025-05-24", "asserted"),
    ("panne", "causedBy", "cyberattaque", "reported"),
    ("lancement", "affects", "Starship", "planned"),
    ("lancement", "occurredOn", "2025-05-27", "planned"),
    ("lancement", "occurredIn", "Texas", "planned"),
    ("SpaceX", "organizes", "lancement", "planned"),
    ("Tesla", "headquarteredIn", "Austin", "asserted"),
    ("SpaceX", "locatedIn", "États-Unis", "asserted"),
    ("forum", "occurredIn", "Doha", "asserted"),
    ("Doha", "locatedIn", "Qatar", "asserted"),
]
NEVER = [
    pytest.param("Brad Schimel", "defeated", "Susan Crawford", id="wrong way round"),
    pytest.param("Donald Trump", "adviserOf", "Elon Musk", id="adviser of the adviser"),
    pytest.param("Brad Schimel", "winnerOf", "élection", id="winner who lost"),
    pytest.param("Elon Musk", "candidateIn", "élection", id="backer taken for a candidate"),
    pytest.param("lancement", "occurredOn", "2025-05-20", id="mardi behind instead of before us"),
]
QUOTATIONS = [
    "Je vais de nouveau dormir à l'usine",
    "Il faut revoir toute notre exploitation",
    "C'est l'œuvre d'un groupe nombreux, ou d'un État",
    "J'ai donné ma part",
]


@pytest.mark.parametrize(("name", "types"), NODES)
def test_one_node_each(outage: KnowledgeGraph, name: str, types: set[str]) -> None:
    assert [node.type in types for node in named(outage, name)] == [True]


@pytest.mark.parametrize(("subject", "name", "target", "status"), FACTS)
def test_what_the_example_says(outage: KnowledgeGraph, subject: str, name: str, target: str, status: str) -> None:
    assert (subject, name, target, status) in said(outage)


@pytest.mark.parametrize(("subject", "name", "target"), NEVER)
def test_what_the_example_does_not_say(outage: KnowledgeGraph, subject: str, name: str, target: str) -> None:
    assert (subject, name, target) not in {row[:3] for row in said(outage)}


def test_the_cause_is_reported_alone(outage: KnowledgeGraph) -> None:
    assert {each.status for each in outage.statements() if each.property == "causedBy"} == {"reported"}


@pytest.mark.xfail(reason="« le patron de la plateforme » leads to nobody, so that the cause has no source")
def test_the_cause_is_told_by_the_owner(outage: KnowledgeGraph) -> None:
    [node] = named(outage, "Elon Musk")
    assert {each.source for each in outage.statements() if each.property == "causedBy"} == {node.iri}


@pytest.mark.parametrize("content", QUOTATIONS)
def test_quotations_are_his(outage: KnowledgeGraph, content: str) -> None:
    [node] = named(outage, "Elon Musk")
    assert [(each.speaker, each.mode) for each in outage.claims() if each.content == content] == [(node.iri, "direct")]


def test_her_quotation_is_hers(outage: KnowledgeGraph) -> None:
    [node] = named(outage, "Susan Crawford")
    assert [each.content[:13] for each in outage.claims() if each.speaker == node.iri] == ["Les électeurs"]


def test_who_speaks_for_a_strike_acts_for_no_firm() -> None:
    text = "Grève à Lyon\n\nLa grève continue. Anne Roy, porte-parole de la grève, supprime dix postes."
    assert ("Anne Roy", "organizes", "suppression de dix postes", "asserted") in said(build(Document("strike", text)))


@pytest.mark.parametrize(
    ("last", "led"),
    [
        ("Le groupe Zelqo en attend beaucoup, a dit la directrice générale, Anne Roy.", {"Zelqo"}),
        ("La société Orbix perdait de l'argent, a dit la directrice générale, Anne Roy.", set()),
    ],
)
def test_of_several_firms_in_the_title_a_post_is_in_the_one_told_of(last: str, led: set[str]) -> None:
    text = f"Le groupe Zelqo rachète la société Orbix\n\nLe rachat est signé. {last}"
    facts = said(build(Document("post", text)))
    assert {target for who, name, target, _ in facts if (who, name) == ("Anne Roy", "headOf")} == led


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_every_place_quotes_the_text(graphs: dict[Path, KnowledgeGraph], path: Path) -> None:
    graph = graphs[path]
    [document] = graph.documents()
    quotes = [
        *(evidence.quote for each in graph.statements() for evidence in each.evidence),
        *(mention.quote for each in graph.nodes() for mention in each.mentions),
        *(each.quote for each in [*graph.claims(), *graph.times()]),
    ]
    wrong = [each for each in quotes if each.span.of(document.text) != each.text or each.text not in each.sentence]
    assert (len(quotes) > 10, wrong) == (True, [])


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_plain_triples_are_the_asserted_statements(graphs: dict[Path, KnowledgeGraph], path: Path) -> None:
    graph = graphs[path]
    named_so = {KG[name].value for name in graph.schema.facts}
    plain = {
        (each.subject.value, each.predicate.value, each.object.value)
        for each in graph.triples()
        if each.predicate.value in named_so
    }
    rows = [each for each in graph.statements() if each.status == "asserted"]
    targets = [each.object.text if isinstance(each.object, Value) else each.object for each in rows]
    asserted = {(each.subject, KG[each.property].value, target) for each, target in zip(rows, targets, strict=True)}
    assert plain == asserted != set()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_every_graph_conforms(graphs: dict[Path, KnowledgeGraph], path: Path) -> None:
    report = validate(graphs[path])
    assert report.conforms, report.text


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_the_same_article_gives_the_same_bytes(graphs: dict[Path, KnowledgeGraph], path: Path) -> None:
    assert turtle(build(path, date=DAY)) == turtle(graphs[path])


def test_other_processes_and_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    sources = [str(path) for path in ARTICLES]
    command = [sys.executable, "-m", "kg", "build", *sources, "--date", DAY, "--jobs", "2", "--output", str(tmp_path)]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(EXAMPLES.parent)}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    assert (tmp_path / "graph.ttl").read_bytes() == turtle(build(ARTICLES, date=DAY))
