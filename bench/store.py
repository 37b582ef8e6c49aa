"""Measures a store of many articles, without the time of reading them: filling, asking, changing, resolving, exporting.

    python bench/store.py FOLDER [--documents 20000] [--resolve] [--store DIR] [--all-queries] [--same-names]

The articles of FOLDER are read once. What they say then goes into a store again and again, under other ids, URLs,
publishers and days, and about others: people, bodies and towns are renamed every few copies, so that a name is in some
articles and not in all; countries stay. Both times are told, of the clock and of the processor: on a machine that
others use, only the second means something.
"""

from __future__ import annotations

import argparse
import datetime as dt
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import TypeVar

from kg.building import documents_of
from kg.entities.authority import place_kind
from kg.graph.corpus import Corpus
from kg.graph.query import run, shipped
from kg.graph.store import KnowledgeGraph
from kg.model import Entity, Extraction
from kg.pipeline import extract_all
from kg.resolution.resolving import renew, resolve

T = TypeVar("T")
MIB = 1024**2
POINTS = 8  # how often memory and time are told on the way
MORE = 100  # articles that are added together
EVERY = 24  # articles between two flushes: at some 12 articles a second, two seconds
SYLLABLES = ("ba", "ker", "mo", "lin", "ta", "ves", "ron", "dil", "sa", "quel", "for", "min", "gar", "pel", "to", "cha")
COPIES = {"Person": 4, "Organization": 12, "Place": 30}  # that have the same names, then others come; else ELSE
ELSE = 15
PUBLISHERS = ("Le Phare", "L'Écho", "La Gazette", "Le Courrier", "Le Matin")
QUERIES = ("documents", "who-leads-what", "confirmed", "two-heads", "disputed", "contradictions", "corroborated")


def word(number: int) -> str:
    """Return a made-up ending of a name, another one for each number below 4,096."""
    return "".join(SYLLABLES[number // 16**place % 16] for place in range(3))


def renamed(entity: Entity, turn: int) -> Entity:
    """Return an entity as a copy of its article calls it."""
    number = turn // COPIES.get(entity.type, ELSE)
    if not number or (entity.type == "Place" and place_kind(entity.label)):
        return entity
    names = {name: name if name.isupper() else name + word(number * 7919) for name in (entity.label, *entity.names)}
    return replace(entity, label=names[entity.label], names=tuple(names[name] for name in entity.names))


def copy(extraction: Extraction, turn: int) -> Extraction:
    """Return what a copy of an article says."""
    old = extraction.document
    name, day = f"{old.id}-{turn}", (old.date or dt.date(2012, 1, 1)) + dt.timedelta(days=3 * turn)
    publisher = PUBLISHERS[(turn + len(old.id)) % len(PUBLISHERS)]
    new = replace(old, id=name, url=f"https://journal.example/{name}", date=day, publisher=publisher)
    return replace(extraction, document=new, entities=tuple(renamed(each, turn) for each in extraction.entities))


def copies(extractions: list[Extraction], *, same_names: bool = False) -> Iterator[Extraction]:
    """Yield copies without end."""
    for turn in count():
        for each in extractions:
            made = copy(each, turn)
            yield replace(made, entities=each.entities) if same_names else made


def memory() -> float:
    """Return the MiB that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / MIB


def size(folder: Path) -> float:
    """Return the MiB of a folder on the disk; snapshots are links to the same files."""
    files = {each.stat().st_ino: each.stat().st_size for each in folder.rglob("*") if each.is_file()}
    return sum(files.values()) / MIB


def told(name: str, work: Callable[[], T]) -> T:
    """Do some work and print what it took."""
    wall, cpu = time.monotonic(), time.process_time()
    found = work()
    wall, cpu = time.monotonic() - wall, time.process_time() - cpu
    print(f"{name:<36}{wall:10.3f} s{cpu:10.3f} cpu s{memory():8.0f} MiB", flush=True)
    return found


def fill(folder: Path, extractions: Iterator[Extraction], number: int) -> None:
    """Fill a store."""
    wall, cpu = time.monotonic(), time.process_time()
    with Corpus(folder) as corpus:
        for done, each in enumerate(extractions, 1):
            corpus.put(each)
            if done % EVERY == 0:
                corpus.flush()
            if done % (number // POINTS) == 0:
                times = f"{time.monotonic() - wall:8.1f} s{time.process_time() - cpu:8.1f} cpu s"
                print(f"  {done:>8} articles{times}{memory():8.0f} MiB{size(folder):8.0f} MiB on the disk", flush=True)
        corpus.flush()
        told("sort the files anew", corpus.settle)


def ask(folder: Path, names: Iterable[str]) -> None:
    """Ask as the command line does, but with one graph and here, so that the time of the processor counts."""
    graph = told("open", lambda: KnowledgeGraph.open(folder))
    for name in names:
        rows = told(f"{name}: answer", lambda name=name: len(run(graph.store, name)))  # type: ignore[misc]
        print(f"  {rows} rows")


def change(folder: Path, name: str, act: Callable[[Corpus], object]) -> None:
    """Change a store as a command of its own does."""
    corpus = told(f"{name}: open", lambda: Corpus(folder))
    told(f"{name}: write", lambda: (act(corpus), corpus.flush()))
    told(f"{name}: resolve again", lambda: renew(corpus.store, corpus.base, corpus.keepsakes))
    told(f"{name}: flush and close", lambda: (corpus.flush(), corpus.close()))


def measure(
    folder: Path, extractions: list[Extraction], number: int, names: Iterable[str], *, resolved: bool, same_names: bool
) -> None:
    """Fill a store and do with it what users do."""
    if not folder.exists():
        fill(folder, islice(copies(extractions, same_names=same_names), number), number)
    with Corpus(folder) as corpus:
        if resolved:
            told("resolve", lambda: resolve(corpus.store, corpus.base, corpus.keepsakes))
            told("resolve: flush", corpus.flush)
        told("count documents", lambda: len(corpus))
    one, more = copy(extractions[0], number), list(islice(copies([copy(each, number) for each in extractions]), MORE))
    change(folder, "add one", lambda corpus: corpus.put(one))
    change(folder, "remove one", lambda corpus: corpus.remove(one.document.id))
    ask(folder, names)
    with tempfile.TemporaryDirectory() as place:
        graph = KnowledgeGraph.open(folder)
        told("export as Turtle", lambda: graph.save(Path(place, "graph.ttl")))
        print(f"  {Path(place, 'graph.ttl').stat().st_size / MIB:.0f} MiB")
    change(folder, f"add {MORE}", lambda corpus: [corpus.put(each) for each in more])  # last: they stay in the store
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak {peak:.0f} MiB, {size(folder):.0f} MiB on the disk")


def main() -> None:
    """Read the articles and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--resolve", action="store_true", help="resolve the store before it is asked and changed")
    parser.add_argument("--all-queries", action="store_true", help="ask every shipped query, without a deadline")
    parser.add_argument("--same-names", action="store_true", help="let all copies of an article name the same people")
    parser.add_argument("--store", type=Path, help="keep the store here, or use the one that is here")
    arguments = parser.parse_args()
    extractions = list(extract_all(documents_of([arguments.folder])))
    with tempfile.TemporaryDirectory() as place:
        folder = arguments.store or Path(place, "store")
        names = [each.name for each in shipped()] if arguments.all_queries else QUERIES
        options = {"resolved": arguments.resolve, "same_names": arguments.same_names}
        measure(folder, extractions, arguments.documents, names, **options)


if __name__ == "__main__":
    main()
