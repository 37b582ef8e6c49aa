"""Writes files so that nobody ever sees half of one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kg.errors import KgError


def write_atomic(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write `data` to `path` as a whole: beside it first, flushed to the disk, then renamed.

    Args:
        path: the file; its folder is made if it is missing.
        data: the whole content, or its pieces, made while the file is written.

    Raises:
        KgError: if the folder or the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_and_rename(path, (data,) if isinstance(data, bytes) else data)
    except OSError as error:
        if error.errno is None:  # not of the file: the RDF engine found no piece to write
            raise
        raise KgError(f"Cannot write {path}: {error.strerror}. Choose a folder you may write to.") from error


def _write_and_rename(path: Path, pieces: Iterable[bytes]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _mode() -> int:
    """Return the permissions a new file would have: mkstemp gives only the owner any."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
