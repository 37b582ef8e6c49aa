"""Gathers the individuals of one name: those of few articles together, of many first those of a part of them.

A name that thousands of articles have is divided by the hash of the article, again and again until few are left,
and what a part gives is kept: a new article changes one part of each size. The order of articles changes no part.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from kg.resolution.blocking import main_key
from kg.resolution.groups import Group, from_text, name_of, to_text
from kg.resolution.judging import judge
from kg.resolution.ledger import DIGITS, Ledger
from kg.resolution.profiles import Profile

LEAF = 64  # individuals that are gathered together
MOST_COMPARED = 24  # groups of one name that an individual is compared with


class Blocks:
    """The individuals by name.

    Args:
        ledger: the books.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._enough: dict[object, bool] = {}

    def block(self, profile: Profile) -> str:
        """Return the name of those that an individual is gathered with; alone, if its name says too little."""
        name = main_key(profile)
        return name if self._name_is_enough(profile) else f"{name}\n{name_of(profile.first)}"

    def groups(self, block: str) -> list[Group]:
        """Return the groups of a block, by their names."""
        return sorted(self._folded(block, ""), key=lambda each: each.profile.first)

    def stir(self, places: Iterable[tuple[str, str]]) -> None:
        """Forget what is kept of the parts to which articles belong: pairs of a block and the hash of an article."""
        prefixes = ((block, hash_[:size]) for block, hash_ in places for size in range(1, DIGITS + 1))
        self.ledger.file.executemany("DELETE FROM fold WHERE block = ? AND prefix = ?", prefixes)

    def _folded(self, block: str, prefix: str) -> list[Group]:
        kept = self.ledger.rows("SELECT content FROM fold WHERE block = ? AND prefix = ?", block, prefix)
        if kept:
            return [from_text(each) for each in json.loads(kept[0][0])]
        most = LEAF if len(prefix) < DIGITS else 1 << 30
        members = self.ledger.members(block, prefix, most)
        if members is None:
            found = [each for digit in "0123456789abcdef" for each in self._folded(block, prefix + digit)]
        else:
            found = [Group.of(place, profile) for place, profile in members]
        groups = self._gathered(found)
        if prefix:
            texts = json.dumps([to_text(each, self.ledger.world) for each in groups])
            self.ledger.file.execute("INSERT INTO fold VALUES (?, ?, ?)", (block, prefix, texts))
        return groups

    def _gathered(self, found: list[Group]) -> list[Group]:
        """Let each group join the one that it fits best."""
        groups: list[Group] = []
        for each in sorted(found, key=lambda each: each.profile.first):
            verdicts = (
                (judge(group.profile, each.profile, self.ledger.world), index)
                for index, group in enumerate(groups[:MOST_COMPARED])
            )
            same = [(verdict, index) for verdict, index in verdicts if verdict.same]
            if same:
                verdict, index = max(same, key=lambda pair: (pair[0].score, -pair[1]))
                groups[index].take_in(each, verdict)
            else:
                groups.append(each)
        return groups

    def _name_is_enough(self, profile: Profile) -> bool:
        """Tell whether two with these names and no more are one; names recur, so the answer is remembered."""
        about = (profile.type, profile.kind, *profile.names)
        if about not in self._enough:
            bare, same = (Profile(profile.type, profile.names, profile.kind) for _ in range(2))
            self._enough[about] = judge(bare, same, self.ledger.world).same
        return self._enough[about]
