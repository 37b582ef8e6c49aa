"""A store folder on the disk: its version, the base of its IRIs, and what its errors mean for a user.

DIR/kg-store.json   version of the layout, base of the IRIs     DIR/data/        the quads, kept by RocksDB
DIR/lock            held by the one who writes (locks.py)       DIR/snapshots/   states to read (snapshots.py)
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import GraphError, UsageError
from kg.files import write_atomic
from kg.graph.identifiers import DEFAULT_BASE, checked_base

VERSION = 1
MARK, DATA, SNAPSHOTS = "kg-store.json", "data", "snapshots"


def base_of(folder: Path) -> str:
    """Return the base of the IRIs of a store.

    Raises:
        GraphError: if the folder is no store, or one of another version.
    """
    try:
        mark = json.loads((folder / MARK).read_bytes())
        version, base = mark["version"], str(mark["base"])
    except FileNotFoundError:
        why = f"it has no {MARK}" if folder.exists() else "it does not exist"
        raise GraphError(
            f"{folder} is no store of kg: {why}. `kg add STORE SOURCE...` makes one in a new or empty folder."
        ) from None
    except OSError as error:
        raise GraphError(f"Cannot read the store {folder}: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(folder, f"{MARK} cannot be read") from error
    if version != VERSION:
        raise GraphError(
            f"The store {folder} has version {version} and this kg reads version {VERSION}: use the kg that wrote it, "
            "or make it anew with `kg build SOURCE... --store` in another folder."
        )
    return base


def prepare(folder: Path, base: str | None, *, new: bool = True) -> str:
    """Check that a folder is a store, or make an empty one a store if `new`, and return the base of its IRIs.

    Raises:
        UsageError: if the store has another base.
        GraphError: if the folder is no store, a damaged one, or cannot be written.
    """
    empty = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    if empty and new:
        content = {"version": VERSION, "base": checked_base(base or DEFAULT_BASE)}
        write_atomic(folder / MARK, json.dumps(content, indent=2).encode() + b"\n")
    known = base_of(folder)
    if base and base != known:
        raise UsageError(f"The IRIs of the store {folder} begin with {known}; leave --base out, or use another folder.")
    check_data(folder)
    return known


def check_data(folder: Path) -> None:
    """Check that a store that was open once has its quads: where they are gone the engine would begin new ones.

    Raises:
        GraphError: if it has not.
    """
    begun = (folder / SNAPSHOTS).exists() or any((folder / DATA).glob("*.sst"))
    if begun and not (folder / DATA / "CURRENT").exists():
        raise damaged(folder, f"there is no file {Path(DATA, 'CURRENT')}")


def clear_unfinished(folder: Path) -> None:
    """Delete the files that the engine was writing when a process ended; only who holds the lock may call this."""
    for each in (folder / DATA).glob("bulk-*.sst"):
        each.unlink()


@contextmanager
def explained(folder: Path, act: str = "write to") -> Iterator[None]:
    """Turn what the engine says about the disk into what a user can do who wants to read a store, or write to it."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # the engine gives what it finds broken as a RuntimeError
        words = str(error)
        if "No space left" in words or "File too large" in words or "quota" in words:
            message = (
                f"No space is left for the store {folder}: free some and run the same command again, it continues."
            )
            raise GraphError(message) from error
        if isinstance(error, PermissionError) or "Permission denied" in words or "Read-only file system" in words:
            raise GraphError(f"Cannot {act} the store {folder}: {words}. Ask for the right to.") from error
        raise damaged(folder, words) from error


def damaged(folder: Path, why: str) -> GraphError:
    """Return the error that says what to do about a store that cannot be read."""
    hint = "Restore it from a copy, or make it anew with `kg build SOURCE... --store` in another folder."
    return GraphError(f"The store {folder} is damaged ({why.rstrip('.')}). {hint}")
