"""Snapshots: a reader sees one state of a store while a writer goes on.

Opening RocksDB for reading beside a writer is undefined. So a reader has hard links to one state of the files: its own
where nobody writes, else the last that the writer published. Who reads a snapshot shares the lock in its folder; one
whose lock is free is taken away by the next who comes by, so nothing stays behind, however a process ends.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.folder import DATA, SNAPSHOTS, base_of, check_data, explained
from kg.graph.locks import LOCK, PATIENCE, PAUSE, Lock, writer


def open_snapshot(folder: Path) -> tuple[ox.Store, Lock | None]:
    """Open a store for reading, whether or not somebody writes to it.

    Returns:
        The quads, and the lock to hold as long as they are read; none for a store that is still empty.

    Raises:
        GraphError: if the folder is no store, or a damaged one.
    """
    base_of(folder)
    check_data(folder)
    if not (folder / DATA).exists():
        return ox.Store(), None
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return _opened(_own(folder))
        except BlockingIOError:
            published = _newest(folder) if writer(folder) else None
        except (OSError, GraphError):
            return _in_place(folder)
        if published:
            return _opened(published)
        time.sleep(PAUSE)
    raise GraphError(f"The store {folder} is in use and shows nothing to read yet; try again in a moment.")


def publish(folder: Path, store: ox.Store) -> tuple[Path, Lock]:
    """Make a snapshot of a store that is open for writing, and take away those that nobody reads.

    Returns:
        Its folder, and the lock that keeps it there.

    Raises:
        GraphError: if there is no space for it.
    """
    with explained(folder):
        places = folder / SNAPSHOTS
        places.mkdir(exist_ok=True)
        kept = _clear(places)
        place = places / f"{max(kept, default=0) + 1:06}"
        place.mkdir()
        lock = Lock(place / LOCK, shared=True)
        store.backup(str(place / DATA))
    return place, lock


def _own(folder: Path) -> tuple[Path, Lock]:
    """Make a snapshot where nobody writes."""
    lock = Lock(folder / LOCK)
    seal = lock.read()
    try:
        lock.write("")
        with explained(folder):
            store = ox.Store(str(folder / DATA))
        found = publish(folder, store)
        lock.write(seal)  # nothing was changed
        return found
    finally:
        lock.release()


def _newest(folder: Path) -> tuple[Path, Lock] | None:
    """Share the last snapshot that the writer published, if there is one yet."""
    for place in sorted((folder / SNAPSHOTS).glob("*"), reverse=True):
        try:
            lock = Lock(place / LOCK, shared=True, create=False)
        except OSError:
            continue
        if (place / DATA).exists():
            return place, lock
        lock.release()
    return None


def _in_place(folder: Path) -> tuple[ox.Store, Lock | None]:
    """Read the store itself, where no snapshot can be made: the folder is read-only or the disk is full."""
    with explained(folder, "read"):
        try:
            lock = Lock(folder / LOCK, shared=True, create=False)
        except FileNotFoundError:
            lock = None
        return ox.Store.read_only(str(folder / DATA)), lock


def _opened(snapshot: tuple[Path, Lock]) -> tuple[ox.Store, Lock]:
    place, lock = snapshot
    with explained(place.parent.parent, "read"):
        return ox.Store.read_only(str(place / DATA)), lock


def _clear(places: Path) -> list[int]:
    """Take away the snapshots that nobody reads, and return the numbers of the others."""
    kept = []
    for place in (each for each in places.iterdir() if each.name.isdigit()):  # others may leave files here
        try:
            lock = Lock(place / LOCK)
        except BlockingIOError:
            kept.append(int(place.name))
            continue
        shutil.rmtree(place)
        lock.release()
    return kept
