"""A resolved store after each change is what it would be had it been resolved as a whole, quad for quad."""

from collections.abc import Iterable
from itertools import count

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_corpus import Article, corpus
from test_across import accident
from test_resolving import about_musk, martins

from kg.export import FORMATS
from kg.graph import identity, showing
from kg.graph.corpus import Corpus
from kg.graph.identity import mend, show
from kg.graph.store import KnowledgeGraph
from kg.model import Value
from kg.resolution.decisions import Decision, Operand, decide
from kg.resolution.resolving import renew, resolve, unresolve

BASE = "https://kg.example/id/"


def beside_tesla() -> Article:
    """The mayor Martin beside a company of two names: the goalkeeper is called otherwise, and he is not."""
    found = Article("a")
    mayor, town = found.person("Martin"), found.entity("Place", "Valbrune", kind="City")
    found.fact(mayor, "headOf", town)
    found.fact(mayor, "jobTitle", Value("maire"))
    found.fact(mayor, "opposes", found.entity("Organization", "Tesla Inc.", kind="Company"))
    return found


def pool() -> dict[str, Article]:
    """Articles that touch each other in many ways: names in part, rivals of one name, one accident told three times."""
    accidents = accident("a"), accident("b", label="collision mortelle"), accident("c")
    found = [*about_musk(), beside_tesla(), martins()[1], *accidents]
    for index, each in enumerate(found):
        each.id = f"d{index}"
    return {each.id: each for each in found}


POOL = pool()
STEPS = st.lists(st.lists(st.sampled_from(sorted(POOL)), min_size=1, max_size=4), min_size=1, max_size=5)


def whole(names: set[str], *decisions: Decision) -> KnowledgeGraph:
    graph = corpus(*(POOL[each] for each in sorted(names)))
    for each in decisions:
        decide(graph.store, graph.base, each)
    resolve(graph.store, graph.base)
    show(graph.store, graph.base)
    return graph


def shown(store: Iterable[ox.Quad]) -> set[ox.Quad]:
    return {each for each in store if each.graph_name == ox.DefaultGraph()}


def turn(store: Corpus, names: set[str], name: str) -> None:
    """Take an article out if it is there, or put it in."""
    if name in names:
        store.remove(name)
        names.remove(name)
    else:
        store.put(POOL[name].extraction())
        names.add(name)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sets(st.sampled_from(sorted(POOL))), steps=STEPS)
def test_no_history_leaves_a_trace(tmp_path_factory, monkeypatch, first, steps):
    monkeypatch.setattr(showing, "GROUP", 3)
    with Corpus(tmp_path_factory.mktemp("history") / "store") as store:
        names: set[str] = set()
        for each in sorted(first):
            turn(store, names, each)
        resolve(store.store, BASE)
        for step in steps:
            for each in step:
                turn(store, names, each)
            renew(store.store, BASE)
            assert set(store.store) == set(whole(names).store)


@pytest.mark.parametrize("name", sorted(POOL))
def test_a_store_is_not_shown_anew_as_a_whole(tmp_path, monkeypatch, name):
    expected = set(whole({*POOL}).store)
    with Corpus(tmp_path / "store") as store:
        for each in sorted({*POOL} - {name}):
            store.put(POOL[each].extraction())
        resolve(store.store, BASE)
        monkeypatch.setattr(identity, "show", None)
        store.put(POOL[name].extraction())
        renew(store.store, BASE)
        assert set(store.store) == expected


@pytest.mark.parametrize("group", [1, 500])
def test_a_resolution_taken_back_leaves_the_articles_own_words(tmp_path, monkeypatch, group):
    monkeypatch.setattr(showing, "GROUP", group)
    with Corpus(tmp_path / "store") as store:
        for each in POOL.values():
            store.put(each.extraction())
        own = set(store.store)
        resolve(store.store, BASE)
        assert set(store.store) == set(whole({*POOL}).store)
        unresolve(store.store, BASE)
        assert set(store.store) == own


def test_a_crash_between_two_steps_is_mended(tmp_path, monkeypatch):
    def crash(store, removed, added, drop):
        if next(steps) == 2:
            raise OSError("crash")
        change(store, removed, added, drop)

    steps, change, expected = count(), showing.change, set(whole({*POOL}).store)
    monkeypatch.setattr(showing, "GROUP", 1)
    monkeypatch.setattr(showing, "change", crash)
    with Corpus(tmp_path / "store") as store:
        for each in POOL.values():
            store.put(each.extraction())
        with pytest.raises(OSError, match="crash"):
            resolve(store.store, BASE)
        mend(store.store, BASE)
        assert shown(store.store) == shown(expected)
        resolve(store.store, BASE)
        assert set(store.store) == expected


def test_a_decision_changes_what_it_is_about(tmp_path, monkeypatch):
    apart = Decision("different", (Operand(f"{BASE}person/elon-musk"), Operand(f"{BASE}person/musk")))
    expected = set(whole({*POOL}, apart).store)
    with Corpus(tmp_path / "store") as store:
        for each in POOL.values():
            store.put(each.extraction())
        resolve(store.store, BASE)
        monkeypatch.setattr(identity, "show", None)
        decide(store.store, BASE, apart)
        resolve(store.store, BASE)
        assert set(store.store) == expected


def test_a_store_that_was_closed_is_open_to_the_next_writer(tmp_path):
    with Corpus(tmp_path / "store") as store:
        for each in POOL.values():
            store.put(each.extraction())
        resolve(store.store, BASE)
        store.remove("d0")
    with Corpus(tmp_path / "store") as other:
        assert len(other) == len(POOL) - 1
    assert store.folder == other.folder


def test_an_article_that_came_after_the_resolution_is_shown_in_its_own_words(tmp_path):
    with Corpus(tmp_path / "store") as store:
        for each in ("d0", "d2"):
            store.put(POOL[each].extraction())
        resolve(store.store, BASE)
        store.put(POOL["d1"].extraction())
        store.flush()
    graph = KnowledgeGraph.open(tmp_path / "store")
    assert f"{BASE}person/musk" in {each.iri for each in graph.nodes()}
    assert b"graph/changed" not in FORMATS["trig"].serialize(graph)


def test_a_crash_while_a_resolution_was_put_in_place_leaves_the_articles_words(tmp_path):
    with Corpus(tmp_path / "store") as store:
        for each in POOL.values():
            store.put(each.extraction())
        own = {each.triple for each in store.store if each.graph_name == ox.DefaultGraph()}
        resolve(store.store, BASE)
        mark = ox.NamedNode(f"{BASE}graph/unfinished")
        store.store.add(ox.Quad(mark, mark, mark, mark))
        store.store.clear_graph(ox.DefaultGraph())
        store.store.remove_graph(ox.NamedNode(f"{BASE}graph/resolution"))
        store.flush()
    with Corpus(tmp_path / "store") as store:
        assert {each.triple for each in store.store if each.graph_name == ox.DefaultGraph()} == own
        assert renew(store.store, BASE)
        assert set(store.store) == set(whole({*POOL}).store)
