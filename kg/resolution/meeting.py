"""Finds who may be whom without comparing everybody with everybody, and goes on from what it found before.

Those that share a key are compared in pairs. Where very many share one, they are not, unless they share a finer key
too, that fewer have. Pairs that are one make a web; whatever changes in it stays within its strands.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.resolution.groups import verdict_from, verdict_to
from kg.resolution.ledger import Ledger
from kg.resolution.scores import Verdict

FINER = "\t"  # between a key and what makes it finer
TIE = "="  # before a key that ties all that have it, without a verdict
MANY_JUDGED = 100_000  # pairs of which it is remembered that they were judged
_Pair = tuple[str, str]


class Meeting(ABC):
    """Those who meet, known by name; a child class says what they are, which keys they have, and who is one.

    Args:
        ledger: the books.
    """

    space: str
    largest: int  # how many may share a key for them to be compared
    widest: int  # how many may share a finer key

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._judged: set[_Pair] = set()

    @abstractmethod
    def keys(self, name: str) -> Iterable[str]:
        """Return the keys of one of them."""

    @abstractmethod
    def finer(self, name: str) -> Iterable[str]:
        """Return what makes the keys of one of them finer."""

    @abstractmethod
    def verdict(self, one: str, other: str) -> Verdict | None:
        """Return why two are one; None, if they are not."""

    def may_be_one(self, one: str, other: str, key: str) -> bool:
        """Tell whether two that share a key are to be compared for it."""
        return True

    def webs(self, gone: set[str], come: set[str]) -> Iterator[list[str]]:
        """Compare those that come with all, and yield the webs in which anything has changed.

        Args:
            gone: those that are no more; who has changed is among the ones that come, and here too.
            come: those that are new.
        """
        self._judged.clear()
        sizes: dict[str, int] = {}
        touched = self._leave(gone, sizes)
        fresh = self._enter(come, sizes)
        stirred = {name for key in self._turned(sizes, finer=False) for name in self._members(key)} - come
        touched |= self._leave(stirred, sizes)
        fresh |= self._enter(stirred, sizes)
        stirred |= come
        again = {name for key in self._turned(sizes, finer=True) for name in self._members(key)} - stirred
        touched |= self._part(again)
        fresh |= {key for name in again for key in self._keys_of(name)}
        stirred |= again
        for key in sorted(fresh):
            self._compare(key, stirred)
        yield from self._strands((touched | stirred) - (gone - come))

    def edges(self, names: list[str]) -> dict[_Pair, Verdict]:
        """Return the pairs among some names that are one, the smaller name first."""
        found = {}
        for name in names:
            rows = self.ledger.rows(
                "SELECT other, verdict FROM edge WHERE space = ? AND one = ? AND other > ?", self.space, name, name
            )
            found.update({(name, other): verdict_from(json.loads(text)) for other, text in rows})
        return found  # type: ignore[return-value]

    def _leave(self, names: set[str], sizes: dict[str, int]) -> set[str]:
        """Take names out and return whom they were tied to; note how many shared their keys before."""
        touched = self._part(names)
        for name in names:
            for key in self._keys_of(name):
                sizes.setdefault(key, self._size(key))
                if key.startswith(TIE):
                    touched.update(self._members(key))
        self.ledger.file.executemany("DELETE FROM meet WHERE space = ? AND name = ?", self._rows(names))
        return touched

    def _enter(self, names: set[str], sizes: dict[str, int]) -> set[str]:
        """Let names in and return their keys; a key that many share is made finer."""
        for name in sorted(names):
            self._add(name, self.keys(name), sizes)
        for name in sorted(names):
            large = [key for key in self._keys_of(name) if self._size(key) > self.largest and self._is_plain(key)]
            if large:
                self._add(name, (f"{key}{FINER}{more}" for more in set(self.finer(name)) for key in large), sizes)
        return {key for name in names for key in self._keys_of(name)}

    def _add(self, name: str, keys: Iterable[str], sizes: dict[str, int]) -> None:
        wanted = set(keys)
        for key in wanted:
            if key not in sizes:
                sizes[key] = self._size(key)
        self.ledger.file.executemany(
            "INSERT OR IGNORE INTO meet VALUES (?, ?, ?)", ((self.space, k, name) for k in wanted)
        )

    def _turned(self, sizes: dict[str, int], *, finer: bool) -> list[str]:
        """Return the keys that are now shared by many and were not, or the other way round."""
        limit = self.widest if finer else self.largest
        keys = [key for key in sizes if (FINER in key) is finer and not key.startswith(TIE)]
        return [key for key in keys if (sizes[key] > limit) != (self._size(key) > limit)]

    def _compare(self, key: str, stirred: set[str]) -> None:
        limit = self.widest if FINER in key else 0 if key.startswith(TIE) else self.largest
        members = self._members(key, limit + 1)
        if len(members) > limit:
            return
        for pair in combinations(members, 2):
            known = pair in self._judged or not (pair[0] in stirred or pair[1] in stirred)
            if not known and self.may_be_one(*pair, key):
                self._judge(pair)

    def _judge(self, pair: _Pair) -> None:
        if len(self._judged) > MANY_JUDGED:
            self._judged.clear()  # to judge a pair once more costs time alone
        self._judged.add(pair)
        if found := self.verdict(*pair):
            text = json.dumps(verdict_to(found), ensure_ascii=False)
            rows = [(self.space, *pair, text), (self.space, *pair[::-1], "")]
            self.ledger.file.executemany("INSERT OR REPLACE INTO edge VALUES (?, ?, ?, ?)", rows)

    def _strands(self, seeds: set[str]) -> Iterator[list[str]]:
        seen: set[str] = set()
        for seed in sorted(seeds):
            if seed not in seen:
                web, waiting = {seed}, [seed]
                while waiting:
                    more = self._beside(waiting.pop()) - web
                    web |= more
                    waiting.extend(more)
                seen |= web
                yield sorted(web)

    def _beside(self, name: str) -> set[str]:
        ties = [key for key in self._keys_of(name) if key.startswith(TIE)]
        return self._partners(name) | {each for key in ties for each in self._members(key)}

    def _part(self, names: set[str]) -> set[str]:
        """Forget the verdicts on names and return who was one with them."""
        rows = [(other, name) for name in names for other in self._partners(name)]
        self.ledger.file.executemany("DELETE FROM edge WHERE space = ? AND one = ?", self._rows(names))
        pairs = ((self.space, *pair) for pair in rows)
        self.ledger.file.executemany("DELETE FROM edge WHERE space = ? AND one = ? AND other = ?", pairs)
        return {other for other, _ in rows}

    def _partners(self, name: str) -> set[str]:
        return {
            row[0] for row in self.ledger.rows("SELECT other FROM edge WHERE space = ? AND one = ?", self.space, name)
        }

    def _rows(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        return ((self.space, name) for name in names)

    def _is_plain(self, key: str) -> bool:
        return FINER not in key and not key.startswith(TIE)

    def _keys_of(self, name: str) -> list[str]:
        rows = self.ledger.rows("SELECT key FROM meet WHERE space = ? AND name = ?", self.space, name)
        return [row[0] for row in rows]

    def _members(self, key: str, most: int = -1) -> list[str]:
        sql = "SELECT name FROM meet WHERE space = ? AND key = ? ORDER BY name LIMIT ?"
        return [row[0] for row in self.ledger.rows(sql, self.space, key, most)]

    def _size(self, key: str) -> int:
        """Return how many share a key, or that there are too many."""
        sql = "SELECT count(*) FROM (SELECT 1 FROM meet WHERE space = ? AND key = ? LIMIT ?)"
        [(size,)] = self.ledger.rows(sql, self.space, key, max(self.largest, self.widest) + 1)
        return int(size)
