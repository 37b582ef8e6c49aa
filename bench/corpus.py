"""Measures a run over many articles beside bare `nlp.pipe`: speed with one process and with two, and memory.

    python bench/corpus.py FOLDER [--documents 20000]

The articles of FOLDER are repeated under other ids until there are so many. Each measure has its own process, works
into a store on the disk, and counts from the moment when the model has been loaded and the first articles are through.
Wall-clock seconds need an otherwise idle machine; processor seconds bear company better, and stand beside them.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count, islice
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.building import documents_of
from kg.filling import Outcome, fill
from kg.graph.corpus import Corpus
from kg.model import Document
from kg.text.parsing import load

WARM = 24  # articles before the clock starts
POINTS = 5  # how often memory is read on the way


@dataclass
class Clock:
    """Reads time, processor time and memory of this process and of those it started."""

    documents: int
    characters: int = 0
    wall: float = 0.0
    cpu: float = 0.0

    def start(self) -> None:
        self.wall, self.cpu = time.monotonic(), processor()

    def line(self, name: str) -> str:
        wall, cpu = time.monotonic() - self.wall, processor() - self.cpu
        rate = f"{self.documents / wall:8.1f} {self.characters / wall / 1000:10.1f}"
        return f"{name:<22}{wall:8.1f}{cpu:8.1f}{rate} {self.documents / cpu:14.1f}"


def processor() -> float:
    """Return the processor seconds of this process and its children, those at work included."""
    ticks = os.sysconf("SC_CLK_TCK")
    gone = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = time.process_time() + gone.ru_utime + gone.ru_stime
    stats = (Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split() for each in children())
    return own + sum((int(each[11]) + int(each[12])) / ticks for each in stats)


def memory() -> float:
    """Return the MiB of memory that this process and its children hold of their own."""
    pages = (int(Path(f"/proc/{each}/statm").read_text().split()[1]) for each in ["self", *children()])
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1024**2


def children() -> list[str]:
    """Return the processes that this one started and that are still at work."""
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def repeated(folder: str, number: int) -> Iterator[Document]:
    """Yield the articles of a folder again and again, under other ids."""
    articles = list(documents_of([folder]))
    rounds = (replace(each, id=f"{each.id}-{turn}", url="") for turn in count() for each in articles)
    return islice(rounds, number)


def bare(folder: str, number: int, told: Connection) -> None:
    """Parse the texts and do nothing with them."""
    nlp = load()
    list(nlp.pipe([each.text for each in repeated(folder, WARM)]))
    clock = Clock(number, sum(len(each.text) for each in repeated(folder, number)))
    clock.start()
    for _ in nlp.pipe(each.text for each in repeated(folder, number)):
        pass
    told.send(clock.line("nlp.pipe alone"))


def one_process(folder: str, number: int, told: Connection) -> None:
    """Fill a store with one process."""
    measure(folder, number, 1, told)


def two_processes(folder: str, number: int, told: Connection) -> None:
    """Fill a store with two."""
    measure(folder, number, 2, told)


def measure(folder: str, number: int, jobs: int, told: Connection) -> None:
    """Fill a store, and tell the speed after the first articles, and the memory on the way."""
    total = WARM * jobs + number
    lengths = {each.id: len(each.text) for each in repeated(folder, total)}
    clock, done, marks = Clock(0), 0, []

    def note(outcome: Outcome) -> None:
        nonlocal done
        done += 1
        if done >= WARM * jobs and not clock.wall:
            clock.start()
        elif clock.wall:
            clock.documents += 1
            clock.characters += lengths[outcome.id]
        if done % (total // POINTS) == 0:
            marks.append(f"{memory():.0f} MiB after {done}")

    with TemporaryDirectory() as place, Corpus(Path(place, "store")) as corpus:
        fill(corpus, repeated(folder, total), note, jobs=jobs)
    told.send(clock.line(f"kg, {jobs} process{'es' if jobs > 1 else ''}"))
    told.send(f"{'':<22}  memory: {', '.join(marks)}")


def main() -> None:
    """Run each measure in a process of its own, one after the other, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--documents", type=int, default=20_000)
    arguments = parser.parse_args()
    print(f"{'':<22}{'wall s':>8}{'cpu s':>8}{'docs/s':>8}{'kchars/s':>11}{'docs/cpu s':>15}")
    context = multiprocessing.get_context("spawn")
    for work in (bare, one_process, two_processes):
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=work, args=(arguments.folder, arguments.documents, there))
        process.start()
        there.close()
        process.join()
        while here.poll():
            try:
                print(here.recv(), flush=True)
            except EOFError:
                break


if __name__ == "__main__":
    main()
