"""Nobody is compared with everybody: the pairs that are judged grow with the articles, not with their square."""

import pytest

from kg.resolution.blocking import pairs
from kg.resolution.clustering import gather
from kg.resolution.profiles import Profile
from kg.resolution.world import World


def many(number: int, type_: str, name: str) -> list[Profile]:
    """Return individuals of as many articles, all of one name; ten articles each share a neighbour."""
    return [
        Profile(type_, [name], tied={f"n{index // 10}"}, occurrences=[(f"d{index:05}", f"x{index}")])
        for index in range(number)
    ]


@pytest.mark.parametrize(("type_", "name"), [("Person", "Martin"), ("Organization", "gouvernement")])
def test_pairs_of_one_name_grow_with_the_articles(type_, name):
    assert len(list(pairs(many(4000, type_, name)))) <= 10 * 4000


def test_a_name_that_says_little_is_gathered_by_its_neighbours():
    profiles = many(400, "Person", "Martin")
    for each in profiles:
        each.titles |= {"maire"}
    assert len(gather(profiles, World.of(profiles))) == 40


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
def test_names_that_may_be_one_meet(one, other, type_):
    assert list(pairs([Profile(type_, [one]), Profile(type_, [other]), Profile(type_, ["Quorvexia"])])) == [(0, 1)]
