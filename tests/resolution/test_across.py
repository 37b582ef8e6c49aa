"""What the articles say together, once each individual and each happening is one node."""

import pytest
from made_corpus import Article, corpus
from test_resolving import about_musk, resolved

from kg.graph.store import KnowledgeGraph
from kg.model import Value

FIGURES = {"a": ("2024-03-02", "3"), "b": ("2024-03-04", "5"), "c": ("2024-03-06", "7")}


def accident(
    id_: str, town: str = "Valbrune", day: str = "2024-03-01", published: str = "", label: str = "accident"
) -> Article:
    """An article of an accident in a town."""
    found = Article(id_, published or FIGURES.get(id_, ("2024-03-02", ""))[0], f"Le Phare {id_}")
    event, place = found.event("accident", label), found.entity("Place", town, kind="City")
    found.fact(event, "occurredIn", place)
    if day:
        found.fact(event, "occurredOn", Value(day, "gYearMonth" if len(day) == 7 else "date"))
    found.fact(event, "deaths", Value(FIGURES.get(id_, ("", "1"))[1], "integer"))
    return found


def events(graph: KnowledgeGraph) -> list[str]:
    return sorted(each.iri.rpartition("/")[2] for each in graph.nodes() if each.type == "Event")


def test_one_accident_in_three_articles_is_one():
    assert events(resolved([accident("a"), accident("b", label="collision mortelle"), accident("c")])) == [
        "accident--a"
    ]


@pytest.mark.parametrize(
    "other",
    [
        accident("b", town="Montclar"),
        accident("b", day="2024-02-20"),
        accident("b", day="", published="2024-09-01"),
        accident("b", day="2023-03"),
    ],
)
def test_another_accident_is_another(other):
    assert events(resolved([accident("a"), other])) == ["accident--a", "accident--b"]


def test_two_accidents_of_one_article_stay_two():
    both = accident("a")
    both.fact(both.event("accident", "autre accident"), "occurredIn", both.entities[0].id)
    assert len(events(resolved([both, accident("b")]))) == 2


def test_the_same_day_alone_makes_no_story():
    first, second = accident("a"), accident("b")
    first.facts = [each for each in first.facts if each.property != "occurredIn"]
    second.facts = [each for each in second.facts if each.property != "occurredIn"]
    assert len(events(resolved([first, second]))) == 2


def test_figures_change_by_the_day_of_the_article_not_of_the_event():
    rows = list(resolved([accident("c"), accident("b"), accident("a")]).query("figures-over-time"))
    assert [(row["published"], row["figure"]) for row in rows] == [
        ("2024-03-02", "3"),
        ("2024-03-04", "5"),
        ("2024-03-06", "7"),
    ]
    assert {row["happened"] for row in rows} == {"2024-03-01"}


def test_publishers_confirm_what_each_calls_otherwise():
    row, title = resolved(about_musk()).query("confirmed")
    assert (row["subject"], row["property"], row["object"]) == ("Elon Musk", "headOf", "Tesla")
    assert (row["publishers"], row["first"], row["last"]) == ("2", "2024-01-05", "2024-02-01")
    assert (title["property"], title["object"]) == ("jobTitle", "PDG")


def test_without_resolution_nobody_confirms():
    assert not corpus(*about_musk()).query("confirmed")


def test_asserted_here_denied_there():
    first, second = Article("a", "2024-01-01"), Article("b", "2024-01-09")
    first.fact(
        first.entity("Organization", "Aérolys SA", kind="Company"),
        "acquired",
        first.entity("Organization", "Quorvexia"),
    )
    second.fact(
        second.entity("Organization", "Aérolys"), "acquired", second.entity("Organization", "Quorvexia"), "negated"
    )
    [row] = resolved([first, second]).query("disputed")
    assert (row["object"], row["asserting"], row["denying"], row["denied"]) == ("Quorvexia", "a", "b", "2024-01-09")


@pytest.mark.parametrize(
    ("day", "posts", "rows"),
    [
        ("2024-05-20", ("maire", "maire"), 1),
        ("2024-12-20", ("maire", "maire"), 0),
        ("2024-05-20", ("maire", "trésorier"), 0),
        ("2024-05-20", ("Présidente", "président"), 1),
        ("2024-05-20", ("directrice générale", "directeur général"), 1),
        ("2024-05-20", ("cheffe de la diplomatie", "chef de la diplomatie"), 1),
        ("2024-05-20", ("première ministre", "premier ministre"), 1),
        ("2024-05-20", ("vice-présidente", "président"), 0),
    ],
)
def test_two_heads_at_one_time(day, posts, rows):
    people = zip((Article("a", "2024-05-02"), Article("b", day)), ("Zoé Kervern", "Ali Brassac"), posts, strict=True)
    articles = []
    for article, name, post in people:
        person = article.person(name)
        article.fact(person, "headOf", article.entity("Place", "Valbrune", kind="City"))
        article.fact(person, "jobTitle", Value(post))
        articles.append(article)
    assert len(resolved(articles).query("two-heads")) == rows


def test_who_is_who_is_a_query():
    [row] = [row for row in resolved(about_musk()).query("same-as") if row["node"].endswith("/musk")]
    assert row["individual"].endswith("/elon-musk")
    assert "shared title: PDG" in row["why"]
