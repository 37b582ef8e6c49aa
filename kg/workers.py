"""Reads batches of documents on several processes; what they found comes in the order of the documents.

Processes are spawned, not forked: each loads the model once. Only a few batches are under way at a time, so memory does
not grow with the number of documents.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing.connection import wait
from typing import TypeVar

from kg.errors import KgError

AHEAD = 2  # batches under way for each process: one in work, one to begin with
Task = TypeVar("Task")
Found = TypeVar("Found")


def in_order(
    work: Callable[[Task], Found], tasks: Iterable[Task], *, jobs: int, prepare: Callable[[], object]
) -> Iterator[Found]:
    """Yield what `work` makes of each task, in the order of the tasks.

    Args:
        work: a function of a module, or a partial of one.
        tasks: read as far ahead as the processes need.
        jobs: how many processes there are.
        prepare: called once in each process.

    Raises:
        KgError: if a process ends unexpectedly, as when memory runs out.
    """
    waiting: deque[Future[Found]] = deque()
    others, done = set(multiprocessing.active_children()), False
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin, (prepare,))
    try:
        for task in tasks:
            waiting.append(_deaf(pool.submit, work, task) if not waiting else pool.submit(work, task))
            if len(waiting) > AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        done = True
    except BrokenProcessPool as error:
        raise KgError(
            "A process that reads articles was ended from outside, as happens when memory runs out. "
            "What was reported is kept; run the same command again, with fewer --jobs."
        ) from error
    finally:
        for process in () if done else set(multiprocessing.active_children()) - others:
            process.kill()  # what they are at nobody waits for any more; they write nothing
        pool.shutdown(cancel_futures=True)


def _begin(prepare: Callable[[], object]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(KgError):  # the first task meets it too, and can tell the one who waits for it
        prepare()


def _end_with_parent() -> None:
    """End this process as soon as the one who started it is gone, even if it was killed."""
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)


def _deaf(submit: Callable[..., Future[Found]], *arguments: object) -> Future[Found]:
    """Submit while Ctrl-C is ignored, which the processes that start now inherit: the one who reads them hears it."""
    if threading.current_thread() is not threading.main_thread():
        return submit(*arguments)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return submit(*arguments)
    finally:
        signal.signal(signal.SIGINT, before)
