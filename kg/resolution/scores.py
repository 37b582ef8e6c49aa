"""The points of `scores.toml`, and verdicts made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import NamedTuple


class Reason(NamedTuple):
    """Something that speaks for or against two individuals being one, in points, and the words that say it."""

    name: str
    points: float
    words: str = ""

    def __str__(self) -> str:
        """Return the reason as people read it: "shared title: maire (+1.2)"."""
        about = f": {self.words}" if self.words else ""
        return f"{self.name}{about} ({self.points:+.1f})"


@dataclass(frozen=True, slots=True)
class Scores:
    """The tables of `scores.toml`."""

    same: float
    never: float
    person: dict[str, float]
    body: dict[str, float]
    for_: dict[str, float]
    against: dict[str, float]
    most: dict[str, float]
    rarity: dict[str, float]
    event: dict[str, float]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two individuals are one, and why."""

    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """All points together, rounded so that no machine's arithmetic shows."""
        return round(sum(each.points for each in self.reasons), 2)

    @property
    def same(self) -> bool:
        """Whether the two are one."""
        return self.score >= SCORES.same

    @property
    def contradicted(self) -> bool:
        """Whether something says that they are two."""
        return any(each.points <= SCORES.never for each in self.reasons)


def _load() -> Scores:
    tables = tomllib.loads((files(__package__) / "scores.toml").read_text(encoding="utf-8"))
    return Scores(**{"for_" if name == "for" else name: value for name, value in tables.items()})


SCORES = _load()
