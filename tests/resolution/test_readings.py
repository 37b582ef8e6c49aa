"""What is kept of articles is used as long as it is surely true, and its loss costs time alone."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from test_showing import BASE, POOL, whole

from kg.errors import GraphError
from kg.graph import showing
from kg.graph.corpus import Corpus
from kg.graph.keepsakes import NAME
from kg.graph.lookup import stored
from kg.graph.store import KnowledgeGraph
from kg.resolution import readings
from kg.resolution.decisions import Decision, Operand, decide, undo
from kg.resolution.readings import readings_of
from kg.resolution.resolving import found, renew, resolve

ALL = sorted(POOL)
SAME = Decision("same", (Operand(f"{BASE}person/martin"), Operand(f"{BASE}person/musk")))


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """The articles that are read from their graphs."""
    found: list[str] = []
    old = readings.profiles_in

    def noting(store, document):
        found.append(document.value.rpartition("/")[2])
        return old(store, document)

    monkeypatch.setattr(readings, "profiles_in", noting)
    return found


@pytest.fixture
def store(tmp_path) -> Path:
    """A resolved store of all articles but one."""
    with Corpus(tmp_path / "store") as corpus:
        for each in ALL[:-1]:
            corpus.put(POOL[each].extraction())
        resolve(corpus.store, BASE, corpus.keepsakes)
        corpus.flush()
    return tmp_path / "store"


def add_last(store: Path) -> set:
    with Corpus(store) as corpus:
        corpus.put(POOL[ALL[-1]].extraction())
        renew(corpus.store, BASE, corpus.keepsakes)
        corpus.flush()
        return set(corpus.store)


def test_only_what_is_new_is_read(store, read):
    expected = set(whole({*ALL}).store)
    read.clear()
    assert add_last(store) == expected
    assert read == [ALL[-1]]


def test_who_breaks_off_finds_what_was_read_so_far(tmp_path, read, monkeypatch):
    monkeypatch.setattr(readings, "AT_ONCE", 1)
    with Corpus(tmp_path / "store") as corpus:
        for each in ALL:
            corpus.put(POOL[each].extraction())
        some = readings_of(corpus.store, corpus.keepsakes)
        assert [next(some), next(some)]
        some.close()
        before = list(read)
        read.clear()
        list(readings_of(corpus.store, corpus.keepsakes))
    assert len(before) == 2
    assert sorted([*before, *read]) == ALL


def test_what_is_kept_says_what_the_graphs_say(store):
    with Corpus(store) as corpus:
        assert list(readings_of(corpus.store, corpus.keepsakes)) == list(readings_of(corpus.store))


def test_who_only_reads_breaks_no_seal(store, read):
    KnowledgeGraph.open(store)
    add_last(store)
    assert read == [ALL[-1]]


def test_what_is_replaced_is_read_again(store, read):
    with Corpus(store) as corpus:
        corpus.put(POOL["d0"].extraction())
        renew(corpus.store, BASE, corpus.keepsakes)
    assert read == ["d0"]


def lost(store: Path) -> None:
    (store / NAME).unlink()


def cut(store: Path) -> None:
    os.truncate(store / NAME, (store / NAME).stat().st_size // 2)


def overwritten(store: Path) -> None:
    (store / NAME).write_bytes(b"no database at all" * 400)


def changed_by_a_writer_without_seal(store: Path) -> None:
    (store / "lock").write_text("4711")


def a_folder(store: Path) -> None:
    (store / NAME).unlink()
    (store / NAME).mkdir()


def without_rows(table: str) -> Callable[[Path], None]:
    """Lose rows of a table, and keep the file a good database."""

    def harm(store: Path) -> None:
        with closing(sqlite3.connect(store / NAME)) as file:
            assert file.execute(f"DELETE FROM {table}").rowcount  # noqa: S608 - a name of ours
            file.commit()

    return harm


def another_byte(store: Path) -> None:
    content = bytearray((store / NAME).read_bytes())
    content[content.rindex(b"martin")] = ord("M")
    (store / NAME).write_bytes(content)


def with_a_journal(store: Path) -> None:
    (store / f"{NAME}-journal").write_bytes(b"left behind")


def not_in_order(store: Path) -> None:
    """A writer that ends without closing: the seal in the lock file is gone."""
    corpus = Corpus(store)
    corpus.keepsakes.close()
    for lock in (corpus._published, corpus._lock):
        lock.release()
    corpus._engine = None


@pytest.mark.parametrize(
    "harm",
    [
        *(lost, cut, overwritten, a_folder, another_byte, with_a_journal),
        *(changed_by_a_writer_without_seal, not_in_order),
        *map(without_rows, ("kept", "part", "team", "used", "whole", "meet", "link", "stand", "told")),
    ],
)
def test_what_is_broken_or_doubtful_is_read_again(store, read, harm):
    expected = set(whole({*ALL}).store)
    read.clear()
    harm(store)
    assert add_last(store) == expected
    assert sorted(read) == ALL


def test_the_books_of_another_store_are_not_believed(tmp_path, store):
    shutil.copytree(store, tmp_path / "other")
    with Corpus(tmp_path / "other") as corpus:
        resolve(corpus.store, BASE, corpus.keepsakes)
    with Corpus(store) as corpus:
        decide(corpus.store, BASE, SAME)
        resolve(corpus.store, BASE, corpus.keepsakes)
        undo(corpus.store, BASE, SAME.name)
    shutil.copy(tmp_path / "other" / NAME, store / NAME)
    assert add_last(store) == set(whole({*ALL}).store)


def test_an_article_in_which_other_facts_are_found_is_noticed_though_somebody_has_read_it_meanwhile(store):
    with Corpus(store) as corpus:
        corpus.put(replace(POOL["d1"].extraction(), facts=()))
        list(readings_of(corpus.store, corpus.keepsakes))
        resolve(corpus.store, BASE, corpus.keepsakes)
        found = set(corpus.store)
        resolve(corpus.store, BASE)
        assert set(corpus.store) == found


@pytest.mark.parametrize("again", [False, True])
def test_a_store_that_is_resolved_with_its_books_and_without_them_is_the_same(tmp_path, again):
    with Corpus(tmp_path / "store") as corpus:
        for each in ALL[:-1]:
            corpus.put(POOL[each].extraction())
        resolve(corpus.store, BASE, corpus.keepsakes)
        corpus.put(POOL[ALL[-1]].extraction())
        decide(corpus.store, BASE, SAME)
        resolve(corpus.store, BASE)
        undo(corpus.store, BASE, SAME.name)
        corpus.remove(ALL[-1])
        if again:
            renew(corpus.store, BASE)
        resolve(corpus.store, BASE, corpus.keepsakes)
        assert set(corpus.store) == set(whole({*ALL[:-1]}).store)


def test_a_crash_while_a_resolution_is_shown_leaves_no_trace(store, monkeypatch):
    def crash(quads, removed, added, drop):
        if next(steps):
            raise OSError("crash")
        change(quads, removed, added, drop)

    steps, change = count(), showing.change
    with Corpus(store) as corpus:
        corpus.put(POOL[ALL[-1]].extraction())
        decide(corpus.store, BASE, SAME)
        monkeypatch.setattr(showing, "GROUP", 1)
        monkeypatch.setattr(showing, "change", crash)
        with pytest.raises(OSError, match="crash"):
            resolve(corpus.store, BASE, corpus.keepsakes)
        monkeypatch.undo()
        resolve(corpus.store, BASE, corpus.keepsakes)
        assert set(corpus.store) == set(whole({*ALL}, SAME).store)


@pytest.mark.parametrize(
    "harm", ["UPDATE team SET content = '[]'", "UPDATE part SET content = 'x'", "UPDATE link SET content = ''"]
)
def test_books_with_which_something_is_wrong_are_made_anew(store, harm):
    with Corpus(store) as corpus:
        corpus.keepsakes._file.execute(harm)
        corpus.put(POOL[ALL[-1]].extraction())
        with found(corpus.store, BASE, keepsakes=corpus.keepsakes) as links:
            dry = set(links.quads())
        resolve(corpus.store, BASE, corpus.keepsakes)
        assert set(corpus.store) == set(whole({*ALL}).store)
        assert set(stored(dry)) <= set(corpus.store)


def test_a_disk_that_is_full_of_books_costs_time_alone(store):
    with Corpus(store) as corpus:
        corpus.keepsakes._file.execute("PRAGMA max_page_count = 1")
        corpus.put(POOL[ALL[-1]].extraction())
        renew(corpus.store, BASE, corpus.keepsakes)
    with Corpus(store) as corpus:
        assert set(corpus.store) == set(whole({*ALL}).store)


def test_a_dry_run_without_space_ends_in_a_sentence(store, monkeypatch):
    def small(*arguments: str) -> sqlite3.Connection:
        connection = connect(*arguments)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    connect = sqlite3.connect
    with Corpus(store) as corpus:
        monkeypatch.setattr(sqlite3, "connect", small)
        with pytest.raises(GraphError, match="free space where"), found(corpus.store, BASE):
            pass


def test_another_ontology_is_another_maker(tmp_path, monkeypatch):
    before = readings.maker.__wrapped__()
    (tmp_path / "kg.ttl").write_text("another", encoding="utf-8")
    monkeypatch.setattr(readings, "ontology", lambda name: tmp_path / name)
    assert readings.maker.__wrapped__() != before


def test_one_wrong_entry_is_read_again(store, read):
    with Corpus(store) as corpus:
        corpus.keepsakes._file.execute("UPDATE kept SET content = '[[],[],[]]' WHERE document LIKE '%/d1'")
        corpus.keepsakes._file.execute("UPDATE article SET digest = 'another' WHERE iri LIKE '%/d1'")
    add_last(store)
    assert read == ["d1", ALL[-1]]


def test_other_rules_read_anew(store, read, monkeypatch):
    monkeypatch.setattr(readings, "maker", lambda: "other word lists")
    add_last(store)
    assert sorted(read) == ALL
