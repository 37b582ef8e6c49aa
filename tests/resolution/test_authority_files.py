"""Authority files: names get their IRIs elsewhere, ambiguous ones where something decides; broken files a sentence."""

import pytest
from made_corpus import Article, corpus

from kg.cli.commands import app
from kg.cli.run import run
from kg.errors import KgError
from kg.graph.corpus import Corpus
from kg.graph.store import KnowledgeGraph
from kg.model import Value
from kg.resolution.authority import Entry, read, remember
from kg.resolution.resolving import resolve, unresolve

HEAD = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix schema: <https://schema.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix kg: <https://w3id.org/kg-news/ontology#> .
@prefix my: <https://list.example/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
FILE = f"""{HEAD}
my:kervern a schema:Person ; skos:prefLabel "Zoé Kervern"@fr ; skos:altLabel "la Zouze" ;
    skos:exactMatch <http://www.wikidata.org/entity/Q1> .
my:roy-maire a schema:Person ; skos:prefLabel "Paul Roy" ; schema:jobTitle "maire" .
my:roy-boxeur a schema:Person ; skos:prefLabel "Paul Roy" ; schema:jobTitle "boxeur" .
my:washington a schema:City ; rdfs:label "Washington" .
"""


def articles() -> list[Article]:
    first, second, third = Article("a"), Article("b"), Article("c")
    first.person("Zoé Kervern")
    first.fact(first.person("Paul Roy"), "jobTitle", Value("maire"))
    second.person("la Zouze")
    second.fact(second.person("Paul Roy"), "jobTitle", Value("boxeur"))
    second.person("Washington")
    third.person("Paul Roy")
    third.entity("Place", "Washington", kind="City")
    return [first, second, third]


@pytest.fixture
def kg(capfd, tmp_path, monkeypatch):
    """Run a command beside a graph and an authority file; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    corpus(*articles()).save("graph.trig")
    (tmp_path / "list.ttl").write_text(FILE, encoding="utf-8")

    def call(*arguments: str):
        return run(app, list(arguments)), *capfd.readouterr()

    return call


def same_as() -> set[tuple[str, str]]:
    rows = KnowledgeGraph.open("graph.trig").query("SELECT ?x ?y { ?x owl:sameAs ?y . ?x rdfs:label ?label }")
    return {(row["x"].removeprefix("https://kg.example/id/"), row["y"]) for row in rows}


def test_names_get_their_iris(kg):
    assert kg("resolve", "graph.trig", "--authority", "list.ttl")[0] == 0
    assert {
        ("person/zoe-kervern", "https://list.example/kervern"),
        ("person/zoe-kervern", "http://www.wikidata.org/entity/Q1"),
        ("place/washington", "https://list.example/washington"),
    } <= same_as()


def test_a_name_of_two_entries_needs_what_decides(kg):
    kg("resolve", "graph.trig", "--authority", "list.ttl")
    roys = {(node, iri) for node, iri in same_as() if "roy" in iri}
    assert roys == {
        ("person/paul-roy", "https://list.example/roy-maire"),
        ("person/paul-roy-b", "https://list.example/roy-boxeur"),
    }


def test_a_class_that_differs_anchors_nothing(kg):
    kg("resolve", "graph.trig", "--authority", "list.ttl")
    assert "person/washington" not in {node for node, _ in same_as()}


def test_entries_are_remembered(kg):
    kg("resolve", "graph.trig", "--authority", "list.ttl")
    before = same_as()
    kg("resolve", "graph.trig")
    assert same_as() == before


def test_undoing_shows_nothing_of_the_file(kg, tmp_path):
    graph = KnowledgeGraph.open("graph.trig")
    before = set(graph.store)
    kg("resolve", "graph.trig", "--authority", "list.ttl")
    again = KnowledgeGraph.open("graph.trig")
    unresolve(again.store, again.base)
    assert set(again.store) == before
    assert resolve(again.store, again.base).anchors == ()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.ttl", None, "Cannot read the authority file"),
        ("list.xlsx", "x", "Cannot tell the format of the authority file"),
        ("broken.ttl", "<a> <b", "is not valid .ttl"),
        ("empty.ttl", HEAD, "names nothing"),
        ("blank.ttl", f'{HEAD} [] skos:prefLabel "Personne" .', "names nothing"),
        ("long.ttl", f'{HEAD} my:x skos:prefLabel "{"x" * 400}" .', "names nothing"),
        ("binary.nt", "\x00\x01\x02", "is not valid .nt"),
    ],
)
def test_a_file_that_is_no_list_is_named(tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(KgError, match=words) as error:
        read(path)
    assert "\n" not in str(error.value)


def test_hostile_labels_stay_text(tmp_path):
    words = '<script>alert(1)</script> \\" } DROP ALL'
    first = Article("a")
    first.person('<script>alert(1)</script> " } DROP ALL')
    (tmp_path / "list.ttl").write_text(f'{HEAD} my:x a schema:Person ; skos:prefLabel "{words}" .', encoding="utf-8")
    [entry] = read(tmp_path / "list.ttl")
    graph = corpus(first)
    from kg.resolution.authority import remember

    remember(graph.store, graph.base, [entry])
    assert resolve(graph.store, graph.base).anchors[0][1] == "https://list.example/x"


def test_an_entry_fits_less_when_more_bear_its_other_name(tmp_path):
    with Corpus(tmp_path / "store") as store:
        first = Article("a")
        first.person("Zoé Kervern")
        store.put(first.extraction())
        remember(store.store, store.base, [Entry("https://list.example/1", ("Zoé Arlan", "Zoé Kervern"), "Person")])
        assert resolve(store.store, store.base, store.keepsakes).anchors
        for name in ("Paul", "Anne", "Marie", "Jean", "Luc"):
            other = Article(name)
            other.person(f"{name} Arlan")
            store.put(other.extraction())
        found = resolve(store.store, store.base, store.keepsakes).anchors
        assert found == resolve(store.store, store.base).anchors == ()


@pytest.mark.parametrize("before", [(), (Article("b", text="Rien. "),)])
def test_an_entry_waits_for_the_first_who_is_named(tmp_path, before):
    with Corpus(tmp_path / "store") as store:
        for each in before:
            store.put(each.extraction())
        remember(store.store, store.base, [Entry("https://list.example/1", ("Zoé Kervern",), "Person")])
        resolve(store.store, store.base, store.keepsakes)
        first = Article("a")
        first.person("Zoé Kervern")
        store.put(first.extraction())
        assert resolve(store.store, store.base, store.keepsakes).anchors


def test_two_lists_that_link_to_the_same_iri_do_not_contradict_each_other(kg, tmp_path):
    """The entry that knows more IRIs is taken, whatever the order in which the lists came."""
    first = f'{HEAD} <http://www.wikidata.org/entity/Q1> a schema:Person ; rdfs:label "Zoé Kervern" .'
    (tmp_path / "first.ttl").write_text(first, encoding="utf-8")
    assert kg("resolve", "graph.trig", "--authority", "first.ttl", "--authority", "list.ttl")[0] == 0
    assert ("person/zoe-kervern", "http://www.wikidata.org/entity/Q1") in same_as()
    assert ("person/zoe-kervern", "https://list.example/kervern") in same_as()
