"""Decisions by hand, on the command line: made, listed, taken back, and remembered whatever happens to the articles."""

import pytest
from made_corpus import Article, corpus
from test_resolving import about_musk, martins, people

from kg.cli.commands import app
from kg.cli.run import run
from kg.errors import KgError
from kg.graph.corpus import Corpus
from kg.graph.store import KnowledgeGraph
from kg.model import Value


def strangers() -> list[Article]:
    """Two articles whose people have nothing in common."""
    first, second = Article("a"), Article("b")
    first.fact(first.person("Zoé Kervern"), "jobTitle", Value("maire"))
    second.fact(second.person("la Zouze"), "jobTitle", Value("boxeuse"))
    return [first, second]


@pytest.fixture
def kg(capfd, tmp_path, monkeypatch):
    """Run a command in a folder with graphs and a store; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    corpus(*strangers()).save("strangers.trig")
    corpus(*strangers()).save("strangers.ttl")
    corpus(*martins()).save("martins.trig")
    corpus(*about_musk()).save("musk.trig")
    with Corpus("store") as store:
        for each in martins():
            store.put(each.extraction())
        store.flush()

    def call(*arguments: str):
        return run(app, list(arguments)), *capfd.readouterr()

    return call


def test_resolve_says_what_it_did_and_why(kg):
    code, out, err = kg("resolve", "musk.trig")
    assert (code, err) == (0, "")
    assert "person/musk is person/elon-musk" in out
    assert "shared title: PDG" in out
    assert people(KnowledgeGraph.open("musk.trig")) == ["person/elon-musk", "person/kimbal-musk"]


def test_a_dry_run_changes_nothing(kg, tmp_path):
    before = (tmp_path / "musk.trig").read_bytes()
    assert "person/musk is person/elon-musk" in kg("resolve", "musk.trig", "--dry-run")[1]
    assert (tmp_path / "musk.trig").read_bytes() == before


def test_merge_is_remembered_listed_and_taken_back(kg):
    assert kg("merge", "strangers.trig", "Zoé Kervern", "la zouze", "--because", "nom de scène")[0] == 0
    assert people(KnowledgeGraph.open("strangers.trig")) == ["person/zoe-kervern"]
    kg("resolve", "strangers.trig")
    assert people(KnowledgeGraph.open("strangers.trig")) == ["person/zoe-kervern"]
    listed = kg("decisions", "strangers.trig")[1]
    assert "nom de scène" in listed
    assert kg("decisions", "strangers.trig", "--undo", listed.split()[0])[0] == 0
    assert people(KnowledgeGraph.open("strangers.trig")) == ["person/la-zouze", "person/zoe-kervern"]


def test_split_of_two_names_of_one(kg):
    kg("resolve", "musk.trig")
    assert kg("split", "musk.trig", "Elon Musk", "Musk")[0] == 0
    assert people(KnowledgeGraph.open("musk.trig")) == ["person/elon-musk", "person/kimbal-musk", "person/musk"]


def test_split_takes_an_article_out(kg):
    kg("resolve", "martins.trig")
    assert kg("split", "martins.trig", "person/martin", "--document", "c")[0] == 0
    assert people(KnowledgeGraph.open("martins.trig")) == ["person/martin", "person/martin-b", "person/martin-c"]


@pytest.mark.parametrize("name", ["Musk", "Elon Musk", "person/elon-musk"])
def test_split_takes_out_an_article_that_calls_him_otherwise(kg, name):
    kg("resolve", "musk.trig")
    assert people(KnowledgeGraph.open("musk.trig")) == ["person/elon-musk", "person/kimbal-musk"]
    assert kg("split", "musk.trig", name, "--document", "b")[0] == 0
    assert people(KnowledgeGraph.open("musk.trig")) == ["person/elon-musk", "person/kimbal-musk", "person/musk"]


def test_decisions_outlive_the_article_that_they_are_about(kg):
    kg("resolve", "store")
    assert kg("split", "store", "person/martin", "--document", "c")[0] == 0
    assert "resolved again" in kg("remove", "store", "c")[1]
    assert people(KnowledgeGraph.open("store")) == ["person/martin", "person/martin-b"]
    with Corpus("store") as store:
        store.put(martins()[2].extraction())
        store.flush()
    kg("resolve", "store")
    assert people(KnowledgeGraph.open("store")) == ["person/martin", "person/martin-b", "person/martin-c"]


def test_a_store_that_was_filled_in_another_order_is_the_same(kg):
    kg("resolve", "store")
    with Corpus("other") as store:
        for each in reversed(martins()):
            store.put(each.extraction())
        store.flush()
    kg("resolve", "other")
    assert sorted(map(str, KnowledgeGraph.open("other").store)) == sorted(map(str, KnowledgeGraph.open("store").store))


def test_undoing_a_store_shows_its_articles_again(kg):
    before = sorted(map(str, KnowledgeGraph.open("store").store))
    kg("resolve", "store")
    assert kg("resolve", "store", "--undo")[0] == 0
    assert sorted(map(str, KnowledgeGraph.open("store").store)) == before


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("merge", "strangers.trig", "Zoé Kervern", "Nobody"), 1, "Nothing in the graph is called 'Nobody'"),
        (("merge", "strangers.trig", "Zoé Kervern", "Zoé Kervern"), 2, "is one node"),
        (("split", "strangers.trig", "Zoé Kervern"), 2, "two names, or one name and the articles"),
        (("split", "strangers.trig", "Zoé Kervern", "--document", "z"), 1, "None of z names 'Zoé Kervern'"),
        (("decisions", "strangers.trig", "--undo", "abc"), 2, "There is no decision 'abc'; there are: none"),
        (("resolve", "strangers.trig", "--undo", "--dry-run"), 2, "--undo stands alone"),
        (("resolve", "strangers.trig", "--reconcile-type", "Person=Q5"), 2, "name the service with --reconcile URL"),
        (("resolve", "strangers.trig", "--reconcile-type", "Person"), 2, "Person is not CLASS=TYPE, for example"),
        (("resolve", "strangers.trig", "--reconcile-type", "Human=Q5"), 2, "classes are Person, Organization, Place"),
        (("resolve", "strangers.ttl"), 2, "no place for a graph per article"),
        (("resolve", "missing.trig"), 1, "Cannot read missing.trig"),
        (("resolve", "missing"), 2, "missing does not exist; a graph is a file .ttl"),
    ],
)
def test_wrong_use_is_one_sentence(kg, arguments, code, words):
    found, out, err = kg(*arguments)
    assert (found, out, err.count("\n")) == (code, "", 1)
    assert words in err


@pytest.mark.parametrize(
    "arguments",
    [("resolve",), ("merge", "Zoé Kervern", "la Zouze"), ("split", "Zoé Kervern", "la Zouze"), ("resolve", "--undo")],
)
def test_nothing_is_told_that_could_not_be_written(kg, monkeypatch, arguments):
    kg("resolve", "strangers.trig")

    def full(*_: object) -> None:
        raise KgError("No space is left.")

    monkeypatch.setattr("kg.export.save", full)
    assert kg(arguments[0], "strangers.trig", *arguments[1:]) == (1, "", "Error: No space is left.\n")


def test_the_contrary_is_not_decided_silently(kg):
    kg("merge", "strangers.trig", "Zoé Kervern", "la Zouze")
    code, _, err = kg("split", "strangers.trig", "Zoé Kervern", "la Zouze")
    assert code == 2
    assert "The contrary was decided" in err


def test_a_turtle_file_is_resolved_into_another_file(kg):
    assert kg("resolve", "strangers.ttl", "--output", "apart.trig")[0] == 0
    assert len(list(KnowledgeGraph.open("apart.trig").documents())) == 2


def test_a_name_that_nobody_has_is_answered_with_names_that_are_near(kg):
    code, _, err = kg("merge", "strangers.trig", "Zoé Kerven", "la Zouze")
    assert (code, "did you mean Zoé Kervern?" in err) == (1, True)
