"""Follows a run over many articles: a bar on a terminal, a summary at its end, a report as JSON."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.opening import check_folder
from kg.cli.terminal import say
from kg.errors import GraphError
from kg.files import write_atomic

if TYPE_CHECKING:
    from rich.progress import Progress

    from kg.filling import Outcome
    from kg.model import Extraction

LEFT_OUT = "Left out: "  # of an article
PASSED_OVER = "Passed over: "  # of what may hold articles, nobody knows how many
RESULTS = ("added", "replaced", "unchanged", "left out")


class Run(logging.Handler):
    """Counts what became of articles; what is left out it hears from the package's warnings.

    Args:
        total: how many articles there are, as far as the names of the sources tell, or None.
        quiet: whether each article is passed over in silence.
    """

    def __init__(self, total: int | None = None, *, quiet: bool = False) -> None:
        super().__init__(logging.WARNING)
        self.counts: Counter[str] = Counter()
        self.names: dict[str, list[str]] = {"added": [], "replaced": [], "left out": [], "passed over": []}
        self.started = time.monotonic()
        self._total = total
        self._quiet = quiet
        self._bar: Progress | None = None

    def __call__(self, outcome: Outcome) -> None:
        """Take note of what became of an article."""
        self._count(outcome.result, outcome.id)
        if not self._quiet and outcome.result != "unchanged":
            before = f" (before: {outcome.before})" if outcome.before not in ("", outcome.title) else ""
            say(f"{outcome.result}: {outcome.id}", f" - {outcome.title}" if outcome.title else "", before)

    def counting(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        """Yield what articles say, and count each as added."""
        for extraction in extractions:
            self._count("added", extraction.document.id)
            yield extraction

    def emit(self, record: logging.LogRecord) -> None:
        """Take note of what was left out, and why."""
        words = record.getMessage()
        if words.startswith(LEFT_OUT):
            self._count("left out", words.removeprefix(LEFT_OUT))
        elif words.startswith(PASSED_OVER):
            self.names["passed over"].append(words.removeprefix(PASSED_OVER))

    def _count(self, result: str, words: str) -> None:
        self.counts[result] += 1
        if result in self.names:
            self.names[result].append(words)
        if self._bar:
            rate = self.counts.total() / (time.monotonic() - self.started)
            self._bar.update(self._bar.task_ids[0], advance=1, rate=f"{rate:.1f} articles/s")

    @contextmanager
    def reported(self, path: Path | None) -> Iterator[None]:
        """Listen, and in the end write what became of the articles as JSON; those unchanged are only counted.

        Args:
            path: the file to write, or None.

        Raises:
            KgError: before the work, if the file cannot be written.
        """
        if path and path.is_dir():
            raise GraphError(f"Cannot write the report {path}: it is a folder; name a file with --report.")
        if path:
            check_folder(path.parent, "--report")
        logger = logging.getLogger("kg")
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)
            if path:
                write_atomic(path, self._report())

    def _report(self) -> bytes:
        counts = {each: self.counts[each] for each in RESULTS}
        content = {"seconds": round(self.seconds, 1), "counts": counts, **self.names}
        return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"

    @contextmanager
    def followed(self) -> Iterator[None]:
        """Show a bar where somebody may look."""
        self._bar = _bar(self._total) if sys.stderr.isatty() else None
        try:
            with self._bar or nullcontext():
                yield
        finally:
            self._bar = None

    def __str__(self) -> str:
        """Return the counts in words, e.g. "3 added, 1 unchanged"."""
        return ", ".join(f"{self.counts[each]} {each}" for each in RESULTS if self.counts[each]) or "nothing added"

    @property
    def seconds(self) -> float:
        """How long the run has taken so far."""
        return time.monotonic() - self.started


def _bar(total: int | None) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    bar = Progress(TextColumn("Reading"), *columns, console=Console(stderr=True), transient=True)
    bar.add_task("", total=total, rate="")
    return bar
