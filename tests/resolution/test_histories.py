"""A store that articles came to and went from in any order is, quad for quad, one that was resolved from scratch.

Names are few, so that they meet in all ways, and all limits are low, so that they are passed to and fro.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_corpus import Article

from kg.graph.corpus import Corpus
from kg.graph.identity import show
from kg.graph.store import KnowledgeGraph
from kg.model import Extraction, Value
from kg.resolution import changes, folding, groups, linking, world
from kg.resolution.authority import Entry, remember
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
TAKEN_OUT = Decision(
    "different",
    (Operand(f"{BASE}person/kervern", (f"{BASE}document/d3", f"{BASE}document/d7")), Operand(f"{BASE}person/kervern")),
)
ENTRIES = [
    Entry("https://list.example/1", ("Zoé Kervern", "Zoé Brassac"), "Person", ("https://other.example/1",), ("maire",)),
    Entry("https://list.example/1", ("Zoé Martin", "Zoé Brassac"), "Person"),
    Entry("https://list.example/2", ("Zoé Kervern",), "Person", about=("Tesla",)),
    Entry("https://list.example/3", ("Organisation des Nations unies", "ONU")),
]
POOR = 100
Step = int | Decision | Entry | str


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


def extraction(number: int) -> Extraction:
    """Return what is found in an article; from 100 on, little in the same words as in the one with 100 less."""
    found = article(number % POOR).extraction()
    return replace(found, facts=found.facts[:1]) if number >= POOR else found


@dataclass
class There:
    """What a store has."""

    articles: dict[int, int] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)

    def turn(self, store: Corpus, what: Step) -> None:
        """Take out what is there, or put in what is not, in the place of what is called the same; or resolve alone."""
        if isinstance(what, str):
            resolve(store.store, BASE)
        elif isinstance(what, Entry):
            remember(store.store, BASE, [what])
            self.entries[what.iri] = what
        elif isinstance(what, Decision):
            (undo(store.store, BASE, what.name) if what.name in self.decisions else decide(store.store, BASE, what))
            _toggle(self.decisions, what.name, what)
        else:
            gone = self.articles.get(what % POOR) == what
            (store.remove(f"d{what % POOR}") if gone else store.put(extraction(what)))
            _toggle(self.articles, what % POOR, what)

    def whole(self) -> set[ox.Quad]:
        """Return the quads of a store that has the same and was resolved from scratch."""
        graph = KnowledgeGraph.from_extractions(extraction(each) for _, each in sorted(self.articles.items()))
        for each in self.decisions.values():
            decide(graph.store, graph.base, each)
        remember(graph.store, graph.base, self.entries.values())
        resolve(graph.store, graph.base)
        show(graph.store, graph.base)
        return set(graph.store)


def _toggle(known: dict, name: object, what: object) -> None:
    if known.get(name) == what:
        del known[name]
    else:
        known[name] = what


STEP = st.one_of(
    st.integers(0, 40), st.integers(POOR, POOR + 40), st.sampled_from([APART, SAME, TAKEN_OUT, *ENTRIES, "alone"])
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.sets(st.integers(0, 40), max_size=20),
    steps=st.lists(st.lists(STEP, min_size=1, max_size=6, unique_by=repr), min_size=1, max_size=6),
)
def test_no_history_leaves_a_trace(tmp_path_factory, low, first, steps):
    folder = tmp_path_factory.mktemp("history") / "store"
    there = There()
    for step in [sorted(first), *steps]:
        with Corpus(folder) as store:
            for each in step:
                there.turn(store, each)
            resolve(store.store, BASE, store.keepsakes)
            assert set(store.store) == there.whole()


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
