"""Gathers the individuals of articles into those of the corpus: the surest pairs first, never against evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.resolution import blocking
from kg.resolution.judging import judge
from kg.resolution.names import person_name
from kg.resolution.profiles import Profile, absorb, copied
from kg.resolution.scores import Verdict
from kg.resolution.world import World

MOST_COMPARED = 24  # groups of one name that a profile is compared with
MOST_NEAR = 300  # neighbours that a large group remembers
CLEARLY = 1.0  # points by which the better of two must be better


@dataclass(slots=True)
class Group:
    """Profiles found to be one individual, with why each of them, and each group that it took in, belongs."""

    profile: Profile
    parts: list[tuple[Profile, Verdict | None]] = field(default_factory=list)


def gather(profiles: Iterable[Profile], world: World) -> list[Group]:
    """Return the individuals of a corpus, in an order that the order of the profiles does not change.

    Args:
        profiles: what each article knows of its individuals.
        world: what the corpus knows of names.
    """
    by_name: defaultdict[str, list[Profile]] = defaultdict(list)
    for profile in profiles:
        by_name[blocking.main_key(profile)].append(profile)
    groups = [group for name in sorted(by_name) for group in _of_one_name(by_name[name], world)]
    return _Joiner(groups, world).joined()


def _of_one_name(profiles: list[Profile], world: World) -> list[Group]:
    """Gather profiles with one name; a name that says little needs evidence, by which the groups are found."""
    groups: list[Group] = []
    known: dict[object, bool] = {}
    by_evidence: defaultdict[str, list[int]] = defaultdict(list)
    for profile in sorted(profiles, key=lambda each: each.occurrences):
        enough = _name_is_enough(profile, world, known)
        candidates = range(len(groups)) if enough else _sharing(profile, by_evidence)
        verdicts = [(judge(groups[index].profile, profile, world), index) for index in list(candidates)[:MOST_COMPARED]]
        best = max(
            (each for each in verdicts if each[0].same), key=lambda each: (each[0].score, -each[1]), default=None
        )
        if best is None:
            groups.append(Group(copied(profile), [(profile, None)]))
        else:
            _take_in(groups[best[1]], profile, best[0])
        index = len(groups) - 1 if best is None else best[1]
        for each in [] if enough else blocking.evidence(profile):
            if index not in by_evidence[each][-MOST_COMPARED:]:
                by_evidence[each].append(index)
    return groups


def _take_in(group: Group, profile: Profile, verdict: Verdict | None) -> None:
    absorb(group.profile, profile)
    group.parts.append((profile, verdict))
    if len(group.profile.near) > MOST_NEAR:
        group.profile.near = set(sorted(group.profile.near)[:MOST_NEAR])


def _name_is_enough(profile: Profile, world: World, known: dict[object, bool]) -> bool:
    """Tell whether two with these names and no more are one; names recur, so the answer is remembered."""
    about = (profile.kind, *profile.names)
    if about not in known:
        bare, same = (Profile(profile.type, profile.names, profile.kind) for _ in range(2))
        known[about] = judge(bare, same, world).same
    return known[about]


def _sharing(profile: Profile, by_evidence: dict[str, list[int]]) -> list[int]:
    """Return the groups that share most evidence with a profile."""
    counts = Counter(
        index for each in blocking.evidence(profile) for index in by_evidence.get(each, [])[-MOST_COMPARED:]
    )
    return sorted(counts, key=lambda index: (-counts[index], index))


class _Joiner:
    """Joins groups of different names, pair by pair, the surest first."""

    def __init__(self, groups: list[Group], world: World) -> None:
        self.groups = groups
        self.world = world
        self.root = list(range(len(groups)))
        self.score = self.scores()

    def scores(self) -> dict[tuple[int, int], Verdict]:
        profiles = [group.profile for group in self.groups]
        found = ((pair, judge(profiles[pair[0]], profiles[pair[1]], self.world)) for pair in blocking.pairs(profiles))
        return {pair: verdict for pair, verdict in found if verdict.same}

    def joined(self) -> list[Group]:
        self.force()
        for pair, verdict in sorted(self.score.items(), key=lambda each: (-each[1].score, each[0])):
            one, other = map(self.find, pair)
            if one != other and not self.ambiguous(pair, verdict) and self.fits(one, other):
                self.join(one, other, verdict)
        return [group for index, group in enumerate(self.groups) if self.find(index) == index]

    def force(self) -> None:
        """Join what was decided by hand, and what an authority file calls one."""
        holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for index, group in enumerate(self.groups):
            for name, mark in sorted(group.profile.marks.items()):
                if mark:
                    holders[name, mark].append(index)
        for (name, _), indexes in sorted(holders.items()):
            for index in indexes[1:] if not name.startswith("apart") else ():
                one, other = self.find(indexes[0]), self.find(index)
                if one != other and (name.startswith("same") or self.fits(one, other)):
                    self.join(one, other, None)

    def ambiguous(self, pair: tuple[int, int], verdict: Verdict) -> bool:
        """Tell whether one of a pair fits somebody else as well: a family name alone between two who bear it."""
        roots = {self.find(index) for index in pair}
        for index in pair:
            if not _is_short(self.groups[index].profile):
                continue
            for other, rival in self.rivals(index):
                if (
                    self.find(other) not in roots
                    and rival.score > verdict.score - CLEARLY
                    and not _is_short(self.groups[other].profile)
                ):
                    return True
        return False

    def rivals(self, index: int) -> Iterator[tuple[int, Verdict]]:
        if not hasattr(self, "_beside"):
            self._beside: defaultdict[int, list[tuple[int, Verdict]]] = defaultdict(list)
            for (one, other), verdict in self.score.items():
                self._beside[one].append((other, verdict))
                self._beside[other].append((one, verdict))
        return iter(self._beside[index])

    def fits(self, one: int, other: int) -> bool:
        return not judge(self.groups[one].profile, self.groups[other].profile, self.world).contradicted

    def join(self, one: int, other: int, verdict: Verdict | None) -> None:
        """Let the larger group take in the smaller one."""
        sizes = [len(self.groups[index].parts) for index in (one, other)]
        into, taken = (one, other) if (sizes[0], -one) >= (sizes[1], -other) else (other, one)
        absorb(self.groups[into].profile, self.groups[taken].profile)
        self.groups[into].parts += [(part, verdict or why) for part, why in self.groups[taken].parts]
        self.root[taken] = into

    def find(self, index: int) -> int:
        while self.root[index] != index:
            index = self.root[index]
        return index


def _is_short(profile: Profile) -> bool:
    """Tell whether a person is known without a first name."""
    return profile.type == "Person" and not any(person_name(name).is_full for name in profile.names)
