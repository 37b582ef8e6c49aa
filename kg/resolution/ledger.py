"""The books of a resolution: what each article says of whom, and what was found from it; a change goes on from there.

They lie in the file of the keepsakes, safe to lose like these; without such a file, in memory. What stands in them is
the same for any order in which the articles came, but for the numbers of articles, of which nothing shown depends.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set

from kg.graph.identifiers import digest
from kg.resolution.profiles import Profile
from kg.resolution.readings import Reading, profile_from, profile_to
from kg.resolution.tables import SCHEMA, TABLES
from kg.resolution.world import Fact, World, facts_told, facts_used

ARTICLE = 1 << 24  # individuals of one article have smaller numbers
DIGITS = 8  # of the hash of an article


class Ledger:
    """The books.

    Args:
        file: an open database.
        maker: a name of what makes them: those that another one has made are begun anew.
    """

    def __init__(self, file: sqlite3.Connection, maker: str) -> None:
        self.file = file
        self.world = World(self._tally)
        file.executescript(SCHEMA)
        if self.about("maker") != maker or self.about("state") != "whole":
            for name in TABLES:
                file.execute(f"DELETE FROM {name}")  # noqa: S608 - a name of ours
            self.note("maker", maker)

    def about(self, name: str) -> str:
        """Return a note on the books, or ""."""
        row = self.file.execute("SELECT value FROM ledger WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def note(self, name: str, value: str) -> None:
        """Note something on the books."""
        self.file.execute("INSERT OR REPLACE INTO ledger VALUES (?, ?)", (name, value))

    def rows(self, sql: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        """Return what a question to the books finds."""
        return self.file.execute(sql, values).fetchall()

    def articles(self) -> dict[str, str]:
        """Return the digests of the articles in the books."""
        return dict(self.file.execute("SELECT iri, digest FROM article"))

    def put(self, iri: str, digest_: str, reading: Reading) -> int:
        """Enter what an article says and return its number; who is who is to be found."""
        near = next((sorted(each.near) for each in reading.profiles), [])
        number = int(
            self.file.execute("INSERT INTO article VALUES (NULL, ?, ?, ?)", (iri, digest_, _text(near))).lastrowid or 0
        )
        hash_ = hash_of(iri)
        parts = (
            ("", hash_, number, place, each.occurrences[0][1], _text(profile_to(each)), "{}")
            for place, each in enumerate(reading.profiles)
        )
        self.file.executemany("INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?)", parts)
        told = (
            (number, each.node, _text([each.kind, each.label, each.published, each.notes])) for each in reading.told
        )
        self.file.executemany("INSERT INTO told VALUES (?, ?, ?)", told)
        self._count(reading.profiles, 1)
        used = {fact for each in reading.profiles for fact in facts_used(each)}
        self.use(number, used)
        return number

    def use(self, number: int, facts: Set[Fact]) -> None:
        """Note that verdicts on individuals of an article may depend on some facts."""
        rows = ((*fact, number) for fact in sorted(facts))
        self.file.executemany("INSERT OR IGNORE INTO used VALUES (?, ?, ?)", rows)

    def drop(self, number: int) -> None:
        """Take out what an article says."""
        self._count([each for _, _, each in self.parts(number)], -1)
        for name, column in (("part", "article"), ("told", "article"), ("used", "article"), ("article", "id")):
            self.file.execute(f"DELETE FROM {name} WHERE {column} = ?", (number,))  # noqa: S608 - names of ours

    def number(self, iri: str) -> int | None:
        """Return the number of an article."""
        return next((int(row[0]) for row in self.rows("SELECT id FROM article WHERE iri = ?", iri)), None)

    def iri(self, number: int) -> str:
        """Return the IRI of the article with a number."""
        return str(self.rows("SELECT iri FROM article WHERE id = ?", number)[0][0])

    def parts(self, number: int) -> Iterator[tuple[str, int, Profile]]:
        """Yield the individuals of an article: the block and place of each, and what is known of it."""
        [(iri, near)] = self.rows("SELECT iri, near FROM article WHERE id = ?", number)
        for block, place, content in self.rows(
            "SELECT block, place, content FROM part WHERE article = ? ORDER BY place", number
        ):
            yield block, place, profile_from(iri, frozenset(json.loads(near)), json.loads(content))

    def members(self, block: str, prefix: str, most: int) -> list[tuple[int, Profile]] | None:
        """Return the individuals of a block in articles whose hashes have a prefix; None, if more than `most`."""
        rows = self.rows(
            "SELECT article, place, content, marks, iri, near FROM part JOIN article ON article.id = part.article"
            " WHERE block = ? AND hash >= ? AND hash < ? LIMIT ?",
            *(block, prefix, f"{prefix}~", most + 1),
        )
        if len(rows) > most:
            return None
        found = []
        for number, place, content, marks, iri, near in rows:
            profile = profile_from(iri, frozenset(json.loads(near)), json.loads(content))
            profile.marks.update(json.loads(marks))
            found.append((number * ARTICLE + place, profile))
        return found

    def move(self, number: int, places: Iterable[tuple[int, str, dict[str, str]]]) -> None:
        """Enter the block and the marks of individuals of an article by their places."""
        rows = [(block, _text(marks), number, place) for place, block, marks in places]
        self.file.executemany("UPDATE part SET block = ?, marks = ? WHERE article = ? AND place = ?", rows)

    def users(self, fact: Fact) -> set[int]:
        """Return the articles with individuals on which verdicts may depend on a fact."""
        return {row[0] for row in self.rows("SELECT article FROM used WHERE about = ? AND key = ?", *fact)}

    def _count(self, profiles: Iterable[Profile], number: int) -> None:
        rows = [(*fact, value, number) for fact, value in facts_told(profiles)]
        self.file.executemany(
            "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = number + excluded.number", rows
        )
        if number < 0:
            keys = [row[:3] for row in rows]
            self.file.executemany("DELETE FROM tally WHERE about = ? AND key = ? AND value = ? AND number = 0", keys)
        self.world = World(self._tally)

    def _tally(self, fact: Fact) -> Mapping[str, int]:
        return Counter(dict(self.file.execute("SELECT value, number FROM tally WHERE about = ? AND key = ?", fact)))


def hash_of(iri: str) -> str:
    """Return the hash of an article, by which large blocks are divided."""
    return digest(iri)[:DIGITS]


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
