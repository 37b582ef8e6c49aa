"""What the whole corpus knows of names: how rare a neighbour is, how many bear a family name."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.entities.authority import place_kind
from kg.resolution.bodies import initials, is_acronym
from kg.resolution.names import key, person_name
from kg.resolution.profiles import Profile, neighbour_key
from kg.resolution.scores import SCORES

MANY_BEARERS = 5


@dataclass(slots=True)
class World:
    """Counts over all articles: `frequency` of names, `bearers` of family names, `expansions` of initials.

    `spelling` gives for the key of a name how an article writes it.
    """

    documents: int = 0
    frequency: Counter[str] = field(default_factory=Counter)
    bearers: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    expansions: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    spelling: dict[str, str] = field(default_factory=dict)
    _rarity: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> World:
        """Count over profiles, each of one article."""
        world = cls()
        documents = set()
        for profile in profiles:
            documents |= profile.documents
            world.frequency.update({neighbour_key(name) for name in profile.names})
            for name in profile.names:
                known = world.spelling.get(neighbour_key(name), name)
                world.spelling[neighbour_key(name)] = min(known, name)
            for name in profile.names if profile.type == "Person" else ():
                world._count_bearer(name)
            for name in profile.names if profile.type == "Organization" else ():
                if not is_acronym(name) and initials(name):
                    world.expansions[initials(name)].add(key(name))
        world.documents = len(documents)
        return world

    def rarity(self, neighbour: str) -> float:
        """Return how much it says to share a neighbour (a key): 1 for a rare one, 0 for one that all share."""
        if neighbour not in self._rarity:
            known = SCORES.rarity["known_place"] if place_kind(self.spelling.get(neighbour, "")) else 1.0
            corpus = max(self.documents, int(SCORES.rarity["documents"]))
            often = max(1, min(corpus, self.frequency[neighbour]))
            self._rarity[neighbour] = known * (1 - math.log(often) / math.log(corpus))
        return self._rarity[neighbour]

    def first_names(self, family: str) -> set[str]:
        """Return the first names of those who bear a family name."""
        return self.bearers.get(family, set())

    def _count_bearer(self, name: str) -> None:
        person = person_name(name)
        if person.is_full:
            self.bearers[person.family].add(person.words[0])
