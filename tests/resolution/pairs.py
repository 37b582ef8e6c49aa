"""Reads the pairs of `tests/gold/pairs` and judges them; every third pair was held back while weights were set."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from kg.resolution.evidence import country_of
from kg.resolution.judging import judge
from kg.resolution.profiles import Profile, neighbour_key
from kg.resolution.scores import Verdict
from kg.resolution.world import World, facts_told

FOLDER = Path(__file__).parent.parent / "gold" / "pairs"
TYPES = {"people": "Person", "organisations": "Organization", "places": "Place"}


@dataclass(frozen=True)
class Pair:
    """Two individuals, whether they are one, and why that is hard."""

    why: str
    same: bool
    one: Profile
    other: Profile
    held_back: bool

    def verdict(self) -> Verdict:
        """Judge the pair as if the corpus were the two articles."""
        return judge(self.one, self.other, world_of(self.one, self.other))


def world_of(*profiles: Profile) -> World:
    """Return what a corpus knows of names whose articles speak of one individual each."""
    counts: defaultdict[object, Counter[str]] = defaultdict(Counter)
    for each in profiles:
        for fact, value in facts_told([each]):
            counts[fact][value] += 1
    return World(lambda fact: counts[fact])


def pairs() -> list[Pair]:
    """Return all pairs, by file and place."""
    tables = [
        (path.stem, each)
        for path in sorted(FOLDER.glob("*.toml"))
        for each in tomllib.loads(path.read_text(encoding="utf-8"))["pair"]
    ]
    return [
        Pair(each["why"], each["same"], profile(each["a"], stem, "1"), profile(each["b"], stem, "2"), index % 3 == 2)
        for index, (stem, each) in enumerate(tables)
    ]


def profile(known: dict, stem: str, document: str) -> Profile:
    """Return what one side of a pair says of its individual."""
    year, age = known.get("year", 0), known.get("age", 0)
    return Profile(
        type=known.get("type", TYPES.get(stem, "")),
        names=list(known["names"]),
        kind=known.get("kind", ""),
        titles=set(known.get("titles", ())),
        places=set(known.get("places", ())),
        countries={code for name in (*known.get("places", ()), *known.get("with", ())) if (code := country_of(name))},
        tied=set(map(neighbour_key, known.get("with", ()))),
        near=set(map(neighbour_key, known.get("near", ()))),
        pronouns=set(known.get("pronouns", ())),
        born={int(known["born"])} if "born" in known else {year - age - 1, year - age} if age else set(),
        died={int(known["died"])} if "died" in known else set(),
        alive={year} if age else set(),
        occurrences=[(document, "node")],
    )


def precision_and_recall(chosen: list[Pair]) -> tuple[float, float]:
    """Return how many of the pairs called one are one, and how many of those that are one are called so."""
    called = [pair.same for pair in chosen if pair.verdict().same]
    return sum(called) / len(called), sum(called) / sum(pair.same for pair in chosen)
