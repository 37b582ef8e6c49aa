"""What goes wrong with a store on the disk: nothing acknowledged is lost, nothing half-written appears.

A process writes ready articles step by step and says so after each flush. Whatever stops it, the store must then be,
quad for quad, what it was after the last step acknowledged, or after the one under way.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pyoxigraph as ox
import pytest
from orbix import FACTS, article

from kg.errors import GraphError, KgError
from kg.graph.corpus import Corpus
from kg.graph.store import KnowledgeGraph
from kg.graph.waiting import FEW
from kg.model import Extraction

KILLS = 50
NAMES, REMOVED = 5, 7
GROUP = FEW + 4  # articles written at once, in files of their own
START = random.Random(2024)  # noqa: S311 - moments of death, the same in every run
NOBODY = 65534
Prepare = Callable[[], None] | None


@pytest.fixture(scope="module")
def context() -> multiprocessing.context.ForkServerContext:
    """Processes that start at once: what they import was imported before."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["test_faults", "kg.graph.corpus", "kg.graph.store"])
    return context


def version(name: int, number: int) -> Extraction:
    made = article(facts=FACTS[: number % len(FACTS) + 1])
    about = {"id": f"d{name}", "url": f"https://journal.example/{name}", "text": f"{made.document.text} {number}"}
    return Extraction(type(made.document)(**about), *(getattr(made, each) for each in made.__slots__[1:]))


def after(steps: int) -> dict[int, int]:
    """Return the version of each article after so many steps: each step writes one, some take one back."""
    found: dict[int, int] = {}
    for number in range(steps):
        if number % REMOVED == REMOVED - 1:
            found.pop(number % NAMES, None)
        else:
            found[number % NAMES] = number
    return found


def quads_after(steps: int) -> set[ox.Quad]:
    return set(KnowledgeGraph.from_extractions(version(*each) for each in after(steps).items()).store)


def take(corpus: Corpus, number: int) -> None:
    """Take a step."""
    if number % REMOVED != REMOVED - 1:
        corpus.put(version(number % NAMES, number))
    elif number % NAMES in after(number):
        corpus.remove(f"d{number % NAMES}")


def write(folder: Path, first: int, told: Connection, prepare: Prepare = None) -> None:
    """Take steps for ever, or until one fails; tell each that is on the disk, and why no more."""
    if prepare:
        prepare()
    try:
        with Corpus(folder) as corpus:
            for number in count(first):
                take(corpus, number)
                corpus.flush()
                told.send(number + 1)
    except KgError as error:
        told.send(str(error))


def heard(here: Connection) -> Iterator[int | str]:
    with suppress(EOFError):
        while True:
            yield here.recv()


def steps_in(store: Path, acknowledged: int) -> int:
    """Return how many steps the store holds: those acknowledged, or one more, and nothing else."""
    found = set(KnowledgeGraph.open(store).store)
    [steps] = [each for each in (acknowledged, acknowledged + 1) if found == quads_after(each)][-1:]
    return steps


def run_until_error(context, store: Path, prepare: Prepare = None) -> tuple[int, str]:
    """Write until it fails, and return how many steps were acknowledged, and the error."""
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=write, args=(store, 0, there, prepare))
    process.start()
    there.close()
    *steps, error = heard(here)
    process.join()
    assert isinstance(error, str)
    return int(steps[-1]) if steps else 0, error


def killed(context, write: Callable[..., None], store: Path, first: int) -> list[int]:
    """Let a writer work, kill it at a random moment after some steps or before the first, and return what it told."""
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=write, args=(store, first, there))
    process.start()
    there.close()
    told = [here.recv() for _ in range(START.choice((0, 1, 2)))]
    process.join(START.uniform(0, 0.2))
    process.kill()
    process.join()
    assert process.exitcode == -9
    return [*told, *(each for each in heard(here) if isinstance(each, int))]


def test_a_killed_writer_loses_nothing_and_leaves_nothing_half(context, tmp_path):
    steps = 0
    for _ in range(KILLS):  # one store lives through all of them
        acknowledged = killed(context, write, tmp_path / "store", steps)
        if (tmp_path / "store" / "kg-store.json").exists():
            steps = steps_in(tmp_path / "store", max(acknowledged, default=steps))
    assert steps > KILLS // 2


def numbered(number: int) -> Extraction:
    made = version(0, number)
    document = type(made.document)(id=f"g{number}", text=made.document.text)
    return Extraction(document, *(getattr(made, each) for each in made.__slots__[1:]))


def write_groups(folder: Path, first: int, told: Connection) -> None:
    """Add groups of new articles for ever; tell each group that is on the disk."""
    with Corpus(folder) as corpus:
        for group in count(first):
            for number in range(group * GROUP, (group + 1) * GROUP):
                corpus.put(numbered(number))
            corpus.flush()
            told.send(group + 1)


def test_a_writer_of_many_articles_that_is_killed_leaves_whole_groups_and_no_other_file(context, tmp_path):
    groups, store = 0, tmp_path / "store"
    for _ in range(KILLS // 4):
        acknowledged = killed(context, write_groups, store, groups)
        if (store / "kg-store.json").exists():
            found = sorted(each.id for each in KnowledgeGraph.open(store).documents())
            groups = len(found) // GROUP
            assert found == sorted(f"g{number}" for number in range(groups * GROUP))
            assert groups >= max(acknowledged, default=0)
    expected = KnowledgeGraph.from_extractions([numbered(number) for number in range(groups * GROUP)])
    assert set(KnowledgeGraph.open(store).store) == set(expected.store)
    Corpus(store).close()
    assert not list((store / "data").glob("bulk-*"))


def limit_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, resource.RLIM_INFINITY))


def test_a_file_that_may_not_grow_stops_the_writer_with_a_sentence(context, tmp_path):
    steps, error = run_until_error(context, tmp_path / "store", limit_files)
    assert "No space is left for the store" in error
    assert "run the same command again, it continues" in error
    assert steps_in(tmp_path / "store", steps) >= steps


@pytest.fixture
def small_disk() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", folder], capture_output=True).returncode:
        folder.rmdir()
        pytest.skip("A full disk is not tried: this user may not mount one")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)
    folder.rmdir()


def test_a_full_disk_stops_the_writer_and_can_still_be_read(context, small_disk):
    steps, error = run_until_error(context, small_disk / "store")
    assert "No space is left for the store" in error
    assert steps_in(small_disk / "store", steps) >= steps
    with pytest.raises(GraphError, match="No space is left for the store"):
        Corpus(small_disk / "store").put(version(0, 1))
    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    with Corpus(small_disk / "store") as corpus:
        corpus.put(version(0, 1))
        corpus.flush()


@pytest.fixture
def filled(tmp_path) -> Path:
    with Corpus(tmp_path / "store") as corpus:
        for number in range(4):
            take(corpus, number)
            corpus.flush()
    return tmp_path / "store"


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("pattern", ["*.sst", "MANIFEST-*", "CURRENT"])
def test_a_store_with_a_file_cut_off_says_what_to_do(filled, pattern):
    for path in (filled / "data").glob(pattern):
        cut(path)
    message = r"The store .* is damaged .* Restore it from a copy, or make it anew with `kg build"
    with pytest.raises(GraphError, match=message):
        Corpus(filled)
    with pytest.raises(GraphError, match=message):
        KnowledgeGraph.open(filled)


def removed(store: Path, pattern: str) -> set[str]:
    for path in store.glob(pattern):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return {each.name for each in store.rglob("*")}


@pytest.mark.parametrize("pattern", ["data", "data/*", "data/CURRENT"])
def test_a_store_whose_quads_are_gone_is_not_begun_anew(filled, pattern):
    """Where a part is left, as when a copy broke off, somebody may still restore it."""
    left, gone = removed(filled, pattern), r"damaged \(there is no file data/CURRENT\). Restore it from a copy"
    with pytest.raises(GraphError, match=gone):
        Corpus(filled)
    with pytest.raises(GraphError, match=gone):
        KnowledgeGraph.open(filled)
    assert {each.name for each in filled.rglob("*")} == left


def test_a_store_that_ended_before_it_had_quads_begins_anew(filled):
    removed(filled, "data")
    removed(filled, "snapshots")
    with Corpus(filled) as corpus:
        take(corpus, 0)
        corpus.flush()
    assert steps_in(filled, 1) == 1


def test_files_of_others_among_the_snapshots_are_left_alone(filled):
    (filled / "snapshots" / ".DS_Store").touch()
    assert steps_in(filled, 4) == 4


def test_a_log_cut_off_loses_nothing_that_was_acknowledged(filled):
    for path in (filled / "data").glob("*.log"):
        cut(path)
    assert steps_in(filled, 4) == 4


def test_a_mark_cut_off_says_what_to_do(filled):
    cut(filled / "kg-store.json")
    with pytest.raises(GraphError, match=r"damaged \(kg-store\.json cannot be read\)"):
        KnowledgeGraph.open(filled)


def become_nobody() -> None:
    if os.getuid() == 0:
        os.setuid(NOBODY)


def read(store: Path, told: Connection) -> None:
    become_nobody()
    try:
        told.send([each.id for each in KnowledgeGraph.open(store).documents()])
    except GraphError as error:
        told.send(str(error))


@pytest.fixture
def read_only(filled) -> Iterator[Path]:
    """A store that this user may read but not write, or nobody where this user may write everything."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    store = Path(shutil.copytree(filled, place / "store"))
    folders = [store, *(each for each in store.rglob("*") if each.is_dir())]
    for each in store.rglob("*"):
        each.chmod(0o755 if each.is_dir() else 0o444)
    for each in folders:
        each.chmod(0o555)
    yield store
    for each in folders:
        each.chmod(0o755)
    shutil.rmtree(place)


def test_a_store_that_may_not_be_written_can_be_read(context, read_only):
    steps, error = run_until_error(context, read_only, become_nobody)
    assert (steps, error) == (0, f"Cannot write to the store {read_only}: Permission denied. Ask for the right to.")
    assert read_by_nobody(context, read_only) == ["d0", "d1", "d2", "d3"]


@pytest.mark.parametrize("pattern", ["lock", "data/*.sst"])
def test_a_store_that_may_not_be_read_says_so(context, read_only, pattern):
    for path in read_only.glob(pattern):
        path.chmod(0)
    error = read_by_nobody(context, read_only)
    assert str(error).startswith(f"Cannot read the store {read_only}: ")
    assert str(error).endswith("Ask for the right to.")


def read_by_nobody(context, store: Path) -> object:
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=read, args=(store, there))
    process.start()
    there.close()
    [found] = heard(here)
    process.join()
    return found
