"""Gathers groups of different names into individuals of the corpus: the surest pairs first, never against evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kg.resolution import blocking
from kg.resolution.groups import Group, from_text
from kg.resolution.judging import judge
from kg.resolution.ledger import Ledger
from kg.resolution.meeting import TIE, Meeting
from kg.resolution.scores import Verdict
from kg.resolution.world import World

CLEARLY = 1.0  # points by which the better of two must be better
AT_HAND = 2000  # groups that are kept in memory
_Pair = tuple[str, str]


class Teams(Meeting):
    """The groups of one name each, which may be one with groups of other names."""

    space = "team"
    largest = 40
    widest = 12

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger)
        self.group = lru_cache(maxsize=AT_HAND)(self._group)

    def keys(self, name: str) -> Iterator[str]:
        """Yield the keys of a group's names, and the marks that tie it to others."""
        profile = self.group(name).profile
        yield from blocking.keys(profile)
        yield from (f"{TIE}{mark} {value}" for mark, value in profile.marks.items() if not mark.startswith("apart"))

    def finer(self, name: str) -> Iterable[str]:
        """Return what a group may share with another one beside its name."""
        return blocking.evidence(self.group(name).profile)

    def may_be_one(self, one: str, other: str, key: str) -> bool:
        """Tell whether two that share a key are to be compared for it: two full names meet by their initials."""
        if not key.startswith(blocking.SHORT_AND_FULL):
            return True
        return not all(blocking.is_full(self.group(each).profile) for each in (one, other))

    def verdict(self, one: str, other: str) -> Verdict | None:
        """Return why two groups are one; None, if they are not."""
        found = judge(self.group(one).profile, self.group(other).profile, self.ledger.world)
        return found if found.same else None

    def joined(self, web: list[str]) -> list[tuple[Group, list[str]]]:
        """Return the individuals of a web, each with the groups that it was made of."""
        edges = self.edges(web) if len(web) > 1 else {}
        return Joiner({name: from_text(self._text(name)) for name in web}, edges, self.ledger.world).joined()

    def _group(self, name: str) -> Group:
        return from_text(self._text(name))

    def _text(self, name: str) -> str:
        return str(self.ledger.rows("SELECT content FROM team WHERE name = ?", name)[0][0])


class Joiner:
    """Joins the groups of a web, pair by pair, the surest first.

    Args:
        groups: by name; they are changed.
        score: the pairs that are one.
        world: what the corpus knows of names.
    """

    def __init__(self, groups: Mapping[str, Group], score: Mapping[_Pair, Verdict], world: World) -> None:
        self.groups = groups
        self.world = world
        self.score = score
        self.root = {name: name for name in groups}
        self.short = {name for name, each in groups.items() if _is_short(each)}
        self.main = {name: blocking.main_key(each.profile) for name, each in groups.items()} if score else {}
        self.beside: defaultdict[str, list[tuple[str, Verdict]]] = defaultdict(list)
        for (one, other), verdict in score.items():
            self.beside[one].append((other, verdict))
            self.beside[other].append((one, verdict))

    def joined(self) -> list[tuple[Group, list[str]]]:
        """Return the individuals, each with the groups that it was made of."""
        if len(self.groups) > 1:
            self.force()
        for pair, verdict in sorted(self.score.items(), key=lambda each: (-each[1].score, each[0])):
            one, other = map(self.find, pair)
            if one != other and not self.ambiguous(pair, verdict) and self.fits(pair, one, other):
                self.join(one, other, verdict)
        members: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(self.groups):
            members[self.find(name)].append(name)
        return [(self.groups[root], names) for root, names in members.items()]

    def force(self) -> None:
        """Join what was decided by hand, and what an authority file calls one."""
        holders: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for name, group in sorted(self.groups.items()):
            for mark, value in group.profile.marks.items():
                holders[mark, value].append(name)
        for (mark, _), names in sorted(holders.items()):
            for name in names[1:] if not mark.startswith("apart") else ():
                one, other = self.find(names[0]), self.find(name)
                if one != other and (mark.startswith("same") or not self.judge(one, other).contradicted):
                    self.join(one, other, None)

    def ambiguous(self, pair: _Pair, verdict: Verdict) -> bool:
        """Tell whether one of a pair fits somebody else as well: a family name alone between two who bear it."""
        roots = {self.find(name) for name in pair}
        return any(
            rival.score > verdict.score - CLEARLY and other not in self.short and self.find(other) not in roots
            for name in pair
            if name in self.short
            for other, rival in self.beside[name]
        )

    def fits(self, pair: _Pair, one: str, other: str) -> bool:
        """Tell whether what is known of two groups lets them be one; of one name that says little, it must say so."""
        found = self.judge(one, other)
        return found.same if self.main[pair[0]] == self.main[pair[1]] else not found.contradicted

    def judge(self, one: str, other: str) -> Verdict:
        """Return the verdict on what two groups are by now."""
        return judge(self.groups[one].profile, self.groups[other].profile, self.world)

    def join(self, one: str, other: str, verdict: Verdict | None) -> None:
        """Let the larger group take in the smaller one."""
        into, taken = sorted((one, other), key=lambda name: (-len(self.groups[name].places), name))
        self.groups[into].take_in(self.groups[taken], verdict)
        self.root[taken] = into

    def find(self, name: str) -> str:
        """Return the group that a group has become a part of."""
        while self.root[name] != name:
            name = self.root[name]
        return name


def _is_short(group: Group) -> bool:
    """Tell whether a person is known without a first name."""
    return group.profile.type == "Person" and not blocking.is_full(group.profile)
