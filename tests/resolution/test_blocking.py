"""Nobody is compared with everybody: the pairs that are judged grow with the articles, not with their square."""

import sqlite3

import pytest

from kg.resolution import clustering, folding
from kg.resolution.judging import judge
from kg.resolution.ledger import Ledger
from kg.resolution.profiles import Profile
from kg.resolution.readings import Reading
from kg.resolution.updating import Update

BASE = "https://kg.example/id/"


def many(number: int, type_: str, name: str) -> list[Profile]:
    """Return individuals of as many articles, all of one name; ten articles each share a neighbour."""
    return [
        Profile(
            type_, [name], tied={f"n{index // 10}"}, occurrences=[(f"{BASE}document/d{index:05}", f"{BASE}x/{index}")]
        )
        for index in range(number)
    ]


def gathered(profiles: list[Profile]) -> Ledger:
    """Return the books of individuals, each of an article of its own."""
    ledger = Ledger(sqlite3.connect(":memory:"), "test")
    come = ((each.first[0], "", Reading([each], [])) for each in profiles)
    Update(ledger, BASE, [], []).run([], come)
    return ledger


@pytest.fixture
def judged(monkeypatch) -> list[tuple[str, str]]:
    """The names of those that are compared."""
    pairs: list[tuple[str, str]] = []

    def noting(one, other, world):
        if one.documents and other.documents:
            pairs.append((one.names[0], other.names[0]))
        return judge(one, other, world)

    monkeypatch.setattr(clustering, "judge", noting)
    monkeypatch.setattr(folding, "judge", noting)
    return pairs


@pytest.mark.parametrize(
    ("type_", "name"), [("Person", "Martin"), ("Organization", "gouvernement"), ("Place", "Valbrune")]
)
def test_pairs_of_one_name_grow_with_the_articles(judged, type_, name):
    gathered(many(1500, type_, name))
    assert len(judged) <= 15 * 1500


def test_a_name_that_says_little_is_gathered_by_its_neighbours():
    profiles = many(400, "Person", "Martin")
    for each in profiles:
        each.titles |= {"maire"}
    assert gathered(profiles).rows("SELECT count(*) FROM whole") == [(40,)]


@pytest.mark.parametrize("number", [folding.LEAF, 5 * folding.LEAF])
def test_a_name_that_says_enough_is_one_however_many_articles_have_it(number):
    profiles = many(number, "Place", "Valbrune")
    assert gathered(profiles).rows("SELECT size FROM whole") == [(number,)]


@pytest.mark.parametrize(
    ("one", "other", "type_"),
    [
        ("Elon Musk", "Musk", "Person"),
        ("Mouammar Kadhafi", "Muammar Khadafi", "Person"),
        ("ORBAN Viktor", "Viktor Orbán", "Person"),
        ("ONU", "Organisation des Nations unies", "Organization"),
        ("Tesla Inc.", "Tesla", "Organization"),
        ("USA", "États-Unis", "Place"),
        ("ville de Valbrune", "Valbrune", "Place"),
    ],
)
def test_names_that_may_be_one_meet(judged, one, other, type_):
    names = [one, other, "Quorvexia"]
    gathered(
        [
            Profile(type_, [name], occurrences=[(f"{BASE}document/{index}", f"{BASE}x/x")])
            for index, name in enumerate(names)
        ]
    )
    assert {frozenset(pair) for pair in judged} == {frozenset([one, other])}
