"""Asks a graph in a process of its own: a query may run for ever, fill the memory or crash the engine.

The process is a fork, so it sees the graph without loading it again. Where there is no fork, the query runs here.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from kg.errors import KgError, QueryError
from kg.graph.query import run
from kg.graph.results import Result

if TYPE_CHECKING:
    import pyoxigraph as ox

SECONDS = 60.0
MEMORY = 4 * 1024**3  # bytes that the query may use beyond those of the graph


def run_apart(
    store: ox.Store,
    query: str,
    bindings: Mapping[str, object] | None = None,
    *,
    seconds: float = SECONDS,
    memory: int = MEMORY,
    service: bool = False,
) -> Result:
    """Ask a store as `kg.graph.query.run` does, but in another process.

    Args:
        store: the quads.
        query: a name, a .rq file, or SPARQL.
        bindings: values for the parameters, by name.
        seconds: after how long the query is stopped.
        memory: how many bytes it may use beyond those of the graph.
        service: whether the query may ask other servers.

    Raises:
        QueryError: also if the query is stopped, or crashes the engine.
    """
    if "fork" not in multiprocessing.get_all_start_methods():
        return run(store, query, bindings, service=service)
    ask = partial(run, store, query, bindings, service=service)
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, ask, memory), daemon=True)
    process.start()
    there.close()
    try:
        return _received(here, seconds)
    finally:
        process.kill()
        process.join()
        here.close()


def _received(here: Connection, seconds: float) -> Result:
    if not here.poll(seconds):
        raise QueryError(f"The query ran for {seconds:g} s and was stopped; ask for less, or add a LIMIT.")
    try:
        outcome = here.recv()
    except EOFError:
        raise QueryError("The query was too much for the engine's memory or stack; make it simpler.") from None
    if isinstance(outcome, KgError):
        raise outcome
    if not isinstance(outcome, Result):
        raise QueryError("The query needs more memory than it may have; ask for less, or add a LIMIT.")
    return outcome


def _answer(there: Connection, ask: Callable[[], Result], memory: int) -> None:
    _limit(memory)
    try:
        there.send(ask())
    except (KgError, MemoryError) as error:
        there.send(error)


def _limit(memory: int) -> None:
    """Cap the memory of this process; when the engine crashes, write no core file and no cry of despair."""
    import faulthandler
    import resource

    faulthandler.disable()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    if hardest == resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_AS, (used + memory, hardest))
