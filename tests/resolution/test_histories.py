"""A store that articles came to and went from in any order is, quad for quad, one that was resolved from scratch.

Names are few, so that they meet in all ways, and all limits are low, so that they are passed to and fro.
"""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_corpus import Article, corpus

from kg.graph.corpus import Corpus
from kg.graph.identity import show
from kg.graph.store import KnowledgeGraph
from kg.model import Value
from kg.resolution import changes, folding, groups, linking, world
from kg.resolution.clustering import Teams
from kg.resolution.decisions import Decision, Operand, decide, undo
from kg.resolution.resolving import renew, resolve
from kg.resolution.scores import SCORES
from kg.resolution.stories import Tellings

BASE = "https://kg.example/id/"
FIRST, FAMILY = ("Zoé", "Ali", "Paul", "Anne", "Z."), ("Kervern", "Martin", "Brassac")
BODIES = ("gouvernement", "Tesla", "Tesla Inc.", "ONU", "Organisation des Nations unies", "Cour suprême", "OND")
TOWNS = ("Valbrune", "ville de Valbrune", "Montclar", "France", "États-Unis", "Saint-Martin")
APART = Decision("different", (Operand(f"{BASE}person/kervern"), Operand(f"{BASE}person/zoe-kervern")))
SAME = Decision("same", (Operand(f"{BASE}organization/tesla"), Operand(f"{BASE}organization/ond")))


def article(number: int) -> Article:
    """Return an article of people, bodies, places and a happening, the same for the same number."""
    pick = random.Random(number)  # noqa: S311 - no secret
    found = Article(f"d{number}", f"2024-03-{pick.randrange(1, 9):02}", pick.choice(("Le Phare", "L'Écho")))
    full = [f"{pick.choice(FIRST)} {pick.choice(FAMILY)}" for _ in range(pick.randrange(2))]
    people = [found.person(name) for name in dict.fromkeys([*full, pick.choice(FAMILY)])]
    bodies = [found.entity("Organization", name) for name in pick.sample(BODIES, pick.randrange(1, 3))]
    towns = [found.entity("Place", name, kind="City") for name in pick.sample(TOWNS, pick.randrange(1, 3))]
    for person in people:
        found.fact(person, pick.choice(("headOf", "worksFor")), pick.choice(bodies))
        if pick.random() < 0.5:
            found.fact(person, "jobTitle", Value(pick.choice(("maire", "gardien de but", "ministre"))))
    if pick.random() < 0.5:
        found.fact(bodies[0], "headquarteredIn", pick.choice(towns))
    event = found.event(pick.choice(("accident", "election")), pick.choice(("accident", "collision à Valbrune")))
    found.fact(event, "occurredIn", pick.choice(towns))
    found.fact(event, "occurredOn", Value(f"2024-03-0{pick.randrange(1, 4)}", "date"))
    return found


@pytest.fixture
def low(monkeypatch):
    """All limits low."""
    for module, name, value in [
        (folding, "LEAF", 2),
        (folding, "MOST_COMPARED", 2),
        (groups, "MOST", 3),
        (linking, "MOST_RIVALS", 2),
        (changes, "MOST_RIVALS", 2),
        (world, "MANY_BEARERS", 3),
        (Teams, "largest", 3),
        (Teams, "widest", 2),
        (Tellings, "largest", 3),
    ]:
        monkeypatch.setattr(module, name, value)
    monkeypatch.setitem(SCORES.rarity, "times", 2)


def whole(numbers: set[int], decisions: set[Decision]) -> KnowledgeGraph:
    graph = corpus(*(article(each) for each in sorted(numbers)))
    for each in decisions:
        decide(graph.store, graph.base, each)
    resolve(graph.store, graph.base)
    show(graph.store, graph.base)
    return graph


def turn(store: Corpus, there: set, what: int | Decision) -> None:
    """Take out what is there, or put in what is not."""
    if isinstance(what, int):
        (store.remove(f"d{what}") if what in there else store.put(article(what).extraction()))
    elif what in there:
        undo(store.store, BASE, what.name)
    else:
        decide(store.store, BASE, what)
    there ^= {what}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.sets(st.integers(0, 40), max_size=20),
    steps=st.lists(
        st.lists(st.one_of(st.integers(0, 40), st.sampled_from([APART, SAME])), min_size=1, max_size=6, unique=True),
        min_size=1,
        max_size=6,
    ),
)
def test_no_history_leaves_a_trace(tmp_path_factory, low, first, steps):
    folder = tmp_path_factory.mktemp("history") / "store"
    there: set = set()
    for step in [sorted(first), *steps]:
        with Corpus(folder) as store:
            for each in step:
                turn(store, there, each)
            resolve(store.store, BASE, store.keepsakes)
            numbers = {each for each in there if isinstance(each, int)}
            assert set(store.store) == set(whole(numbers, there - numbers).store)


@pytest.mark.parametrize("number", [1, 7, 23])
def test_what_was_added_and_taken_out_again_was_never_there(tmp_path, low, number):
    with Corpus(tmp_path / "store") as store:
        for each in range(30, 60):
            store.put(article(each).extraction())
        resolve(store.store, BASE, store.keepsakes)
        before = set(store.store)
        store.put(article(number).extraction())
        assert renew(store.store, BASE, store.keepsakes)
        assert set(store.store) != before
        store.remove(f"d{number}")
        renew(store.store, BASE, store.keepsakes)
        assert set(store.store) == before
