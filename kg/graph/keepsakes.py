"""What was made of single articles and is kept beside a store, so that it need not be made again: a file safe to lose.

It is believed only if nobody else has written to the store since: a writer that ends in order leaves a seal in the
lock file and the same one here; one of another version, or one that was killed, does not. No two seals are the same,
so the file of another store, or of an older state of this one, is not believed either. Beside the seal in the lock
file stands a checksum of the file, since a database from which rows were lost is a good database. Each entry knows the
digest of its article and has a checksum of its own. Whatever is wrong with the file, it is made anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4
from zlib import crc32

NAME = "keepsakes.sqlite"
CACHE = 32 * 1024  # KiB of the file that are held in memory
PIECE = 1 << 18  # bytes of the file that are added up at once
_HASTY = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"  # what is not whole has no seal and is not believed
_TABLES = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS kept (document TEXT PRIMARY KEY, digest TEXT, sum INTEGER, content TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changed (document TEXT PRIMARY KEY) WITHOUT ROWID;
"""


class Keepsakes:
    """Texts by document; where the file cannot be read or written, there are none.

    Args:
        folder: the store.
        seal: what the last writer left in the lock file.
    """

    def __init__(self, folder: Path, seal: str) -> None:
        self._path = folder / NAME
        self._file: sqlite3.Connection | None = None
        self._maker = ""
        seal, _, total = seal.rpartition(" ")
        if seal and self._total() == total:
            with self._safely():
                self._open()
        if not seal or self._about("seal") != seal:
            self.drop()

    def get(self, maker: str, document: str, digest: str) -> str:
        """Return what is kept of a document, or "".

        Args:
            maker: a name of what makes the texts: those that another one has made are dropped.
            document: its IRI.
            digest: of its content; "", if it is unknown.
        """
        self._made_by(maker)
        rows: list[tuple[int, str]] = []
        if self._file and digest:
            with self._safely():
                sql = "SELECT sum, content FROM kept WHERE document = ? AND digest = ?"
                rows = self._file.execute(sql, (document, digest)).fetchall()
        return next((text for sum_, text in rows if _sum(document, text) == sum_), "")

    def changed(self) -> set[str]:
        """Return the documents that were forgotten since the books were last brought up to the store."""
        found: set[str] = set()
        if self._file:
            with self._safely():
                found = {row[0] for row in self._file.execute("SELECT document FROM changed")}
        return found

    def settle(self) -> None:
        """Note that the books have been brought up to the store; this is kept by their next commit."""
        if self._file:
            with self._safely():
                self._file.execute("DELETE FROM changed")

    def books(self, maker: str) -> sqlite3.Connection | None:
        """Return the file, for tables that are kept in it too and are as safe to lose; None, if there cannot be one."""
        self._made_by(maker)
        self.keep(maker, ())
        return self._file

    def drop(self) -> None:
        """Drop all that is kept: something in it is wrong, or may be."""
        if self._file:
            with suppress(sqlite3.Error):
                self._file.close()
        self._file, self._maker = None, ""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
            self._journal.unlink(missing_ok=True)

    def keep(self, maker: str, texts: Iterable[tuple[str, str, str]]) -> None:
        """Keep texts: of each the document, the digest of the document, and the text."""
        rows = ((name, digest, _sum(name, text), text) for name, digest, text in texts)
        with self._safely():
            file = self._file or self._open()
            file.execute("INSERT OR REPLACE INTO about VALUES ('maker', ?)", (maker,))
            self._maker = maker
            file.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
            file.commit()

    def forget(self, documents: Iterable[str]) -> None:
        """Forget documents that have changed."""
        if self._file:
            with self._safely():
                rows = [(each,) for each in documents]
                self._file.executemany("DELETE FROM kept WHERE document = ?", rows)
                self._file.executemany("INSERT OR IGNORE INTO changed VALUES (?)", rows)

    def close(self) -> str:
        """Close the file and return the seal for the lock file, "" if nothing is kept."""
        seal = ""
        if self._file:
            seal = f"sealed {uuid4().hex}"
            with self._safely():
                self._file.execute("INSERT OR REPLACE INTO about VALUES ('seal', ?)", (seal,))
                self._file.commit()
                self._file.close()
        seal, self._file = f"{seal} {self._total()}" if self._file else "", None
        return seal

    def _made_by(self, maker: str) -> None:
        """Drop what another maker has made."""
        if self._file and self._maker != maker:
            self._maker = self._about("maker")
            if self._maker != maker:
                self.drop()

    @property
    def _journal(self) -> Path:
        """What SQLite takes back when it opens the file."""
        return self._path.with_name(f"{NAME}-journal")

    def _total(self) -> str:
        """Return a checksum of the file; "", if there is none to be believed."""
        total, piece = 0, bytearray(PIECE)
        try:
            with self._path.open("rb", buffering=0) as file:
                while size := file.readinto(piece):
                    total = crc32(memoryview(piece)[:size], total)
        except OSError:
            return ""
        return "" if self._journal.exists() else f"{total:08x}"

    def _open(self) -> sqlite3.Connection:
        self._file = sqlite3.connect(self._path, check_same_thread=False)
        self._file.executescript(f"PRAGMA cache_size = -{CACHE}; {_HASTY} {_TABLES}")
        return self._file

    def _about(self, name: str) -> str:
        found = None
        if self._file:
            with self._safely():
                found = self._file.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    @contextmanager
    def _safely(self) -> Iterator[None]:
        """Drop the file if anything is wrong with it."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError):
            self.drop()


def _sum(name: str, text: str) -> int:
    return crc32(f"{name}\n{text}".encode("utf-8", "surrogatepass"))
