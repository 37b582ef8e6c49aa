"""What is known of an individual from several articles, and how it is written down in the books of a resolution."""

from __future__ import annotations

import json
from array import array
from base64 import b64decode, b64encode
from collections import Counter
from dataclasses import dataclass

from kg.graph.identifiers import digest
from kg.resolution.ledger import ARTICLE
from kg.resolution.profiles import SETS, Occurrence, Profile, absorb
from kg.resolution.scores import Reason, Verdict
from kg.resolution.world import World, facts_used

MOST = 300  # of what a large group remembers of each kind


@dataclass(slots=True)
class Group:
    """Individuals of articles found to be one.

    `profile` is what they know together, its documents being numbers of articles; `places` are their numbers in the
    books; `nodes` say why each of their nodes belongs, None for the one that was there first.
    """

    profile: Profile
    places: array[int]
    labels: Counter[str]
    types: Counter[str]
    nodes: dict[str, Verdict | None]

    @classmethod
    def of(cls, place: int, single: Profile) -> Group:
        """Return a group of one; `place` is its number in the books."""
        fresh = Profile(single.type, [], single.kind)
        absorb(fresh, single)
        fresh.stands(single.first, {place // ARTICLE})
        node = single.first[1]
        return cls(fresh, array("Q", [place]), Counter([single.names[0]]), Counter([single.type]), {node: None})

    @property
    def name(self) -> str:
        """A name of its own, which says where it occurs first; names have the order of the places."""
        return name_of(self.profile.first)

    def take_in(self, other: Group, verdict: Verdict | None) -> None:
        """Take in another group, for reasons; None, if it was decided."""
        first = min(self.profile.first, other.profile.first)
        absorb(self.profile, other.profile)
        for name in SETS:
            if len(known := getattr(self.profile, name)) > MOST:
                setattr(self.profile, name, set(sorted(known)[:MOST]))
        self.profile.stands(first, self.profile.documents | other.profile.documents)
        self.places.extend(other.places)
        self.labels.update(other.labels)
        self.types.update(other.types)
        for node, why in other.nodes.items():
            self.nodes[node] = best([self.nodes.get(node), verdict or why])


def name_of(occurrence: Occurrence) -> str:
    """Return an occurrence as one text; texts have the order of the occurrences, since IRIs have no blanks."""
    return " ".join(occurrence)


def best(whys: list[Verdict | None]) -> Verdict | None:
    """Return the verdict with most points."""
    known = [each for each in whys if each is not None]
    return max(known, key=lambda each: (each.score, each.reasons), default=None)


def to_text(group: Group, world: World) -> str:
    """Return a group as text; it differs if verdicts on the group may differ."""
    profile = group.profile
    facts = digest(*(str(world.value(fact)) for fact in facts_used(profile)))
    sets = [sorted(getattr(profile, name)) for name in SETS]
    places = b64encode(group.places.tobytes()).decode()
    whys = {node: verdict_to(why) for node, why in sorted(group.nodes.items())}
    about = [profile.type, profile.names, profile.kind, profile.marks, profile.first, sets]
    counts = [sorted(each.items()) for each in (group.labels, group.types)]
    return json.dumps([about, places, counts, whys, facts], ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Group:
    """Return the group that `to_text` made a text of."""
    (type_, names, kind, marks, first, sets), code, (labels, types), whys, _ = json.loads(text)
    profile = Profile(type_, names, kind, marks=marks)
    for name, values in zip(SETS, sets, strict=True):
        if values:
            setattr(profile, name, set(values))
    places = array("Q", b64decode(code))
    profile.stands((first[0], first[1]), {place // ARTICLE for place in places})
    nodes = {node: verdict_from(why) for node, why in whys.items()}
    return Group(profile, places, Counter(dict(labels)), Counter(dict(types)), nodes)


def verdict_to(verdict: Verdict | None) -> list[Reason] | None:
    """Return a verdict as JSON has it."""
    return None if verdict is None else list(verdict.reasons)


def verdict_from(reasons: list[list[str | float]] | None) -> Verdict | None:
    """Return the verdict that `verdict_to` made."""
    if reasons is None:
        return None
    return Verdict(tuple(Reason(str(name), float(points), str(words)) for name, points, words in reasons))
