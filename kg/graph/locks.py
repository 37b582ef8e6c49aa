"""Locks of a store folder: one who writes, any number who read. They are `flock`s, which end with their process."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from kg.errors import GraphError
from kg.graph.folder import explained

LOCK = "lock"
PATIENCE = 5.0  # seconds: far longer than a reader needs to take a snapshot
PAUSE = 0.02


class Lock:
    """A lock on a file, held until `release` or the end of the process.

    Args:
        path: the file.
        shared: whether others may hold it too, as long as they share it as well.
        create: whether the file is made where it is missing; otherwise it is only opened for reading.

    Raises:
        BlockingIOError: if somebody else holds it.
        OSError: if the file cannot be opened.
    """

    seal = ""  # what the one who wrote before has left in the file

    def __init__(self, path: Path, *, shared: bool = False, create: bool = True) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT if create else os.O_RDONLY, 0o666)
        try:
            fcntl.flock(self._file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            self.release()
            raise

    def write(self, words: str) -> None:
        """Say in the file who holds the lock."""
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, words.encode(), 0)

    def read(self) -> str:
        """Return what the file says."""
        return os.pread(self._file, 100, 0).decode(errors="replace")

    def release(self) -> None:
        """Let others in."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1


def lock_for_writing(folder: Path) -> Lock:
    """Return the lock of the one who writes to a store; a reader who is taking a snapshot is waited for.

    Raises:
        GraphError: if somebody else is writing, or this user may not.
    """
    deadline = time.monotonic() + PATIENCE
    try:
        while True:
            try:
                lock = Lock(folder / LOCK)
                break
            except BlockingIOError:
                if writer(folder) or time.monotonic() > deadline:
                    raise
            time.sleep(PAUSE)
    except BlockingIOError:
        who = f"process {writer(folder)}" if writer(folder) else "a reader"
        raise GraphError(f"The store {folder} is in use: {who} is at work in it. Wait until it ends.") from None
    except OSError as error:
        raise GraphError(f"Cannot write to the store {folder}: {error.strerror}. Ask for the right to.") from error
    try:
        with explained(folder):
            lock.seal = lock.read()
            lock.write(str(os.getpid()))
    except GraphError:
        lock.release()
        raise
    return lock


def writer(folder: Path) -> str:
    """Return the process that holds the lock to write, "" if it is a reader's for the moment."""
    words = (folder / LOCK).read_text()
    return words if words.isdigit() else ""
