"""What the whole corpus knows of names: how rare a neighbour is, how many bear a family name.

All of it goes in coarse steps, so that an article more seldom changes what is known, and then only of names in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.entities.authority import place_kind
from kg.resolution.bodies import initials, is_acronym
from kg.resolution.names import key, person_name
from kg.resolution.profiles import Profile, neighbour_key
from kg.resolution.scores import SCORES

MANY_BEARERS = 5
Fact = tuple[str, str]  # what it is about: "near", "family" or "initials", and a key


def facts_told(profiles: Iterable[Profile]) -> Iterator[tuple[Fact, str]]:
    """Yield what the names of one article add to the facts of the corpus: each fact and value once.

    A neighbour is told with how the article spells it, a family with a first name, initials with the name in full.
    """
    spelled: dict[str, str] = {}
    others: set[tuple[Fact, str]] = set()
    for profile in profiles:
        for name in profile.names:
            known = spelled.setdefault(neighbour_key(name), name)
            spelled[neighbour_key(name)] = min(known, name)
            if profile.type == "Person" and (person := person_name(name)).is_full:
                others.add((("family", person.family), person.words[0]))
            elif profile.type == "Organization" and not is_acronym(name) and initials(name):
                others.add((("initials", initials(name)), key(name)))
    yield from ((("near", each), name) for each, name in spelled.items())
    yield from sorted(others)


def facts_used(profile: Profile) -> Iterator[Fact]:
    """Yield the facts that a verdict on an individual may depend on."""
    yield from (("near", each) for each in sorted({*profile.tied, *profile.near}))
    if profile.type == "Person":
        families = {person.family for name in profile.names if (person := person_name(name)).words}
        yield from (("family", each) for each in sorted(families))
    elif profile.type == "Organization":
        letters = {key(name) if is_acronym(name) else initials(name) for name in profile.names}
        yield from (("initials", each) for each in sorted(letters - {""}))


class World:
    """Facts over all articles.

    Args:
        tally: returns for a fact how many articles tell each of its values; none, if left out.
    """

    def __init__(self, tally: Callable[[Fact], Mapping[str, int]] = lambda fact: {}) -> None:
        self._tally = tally
        self._known: dict[Fact, tuple[int | str, ...]] = {}

    def value(self, fact: Fact) -> tuple[int | str, ...]:
        """Return what counts of a fact, in steps: as long as it stays the same, all verdicts do."""
        if fact not in self._known:
            found = self._tally(fact)
            self._known[fact] = _VALUES[fact[0]](found)
        return self._known[fact]

    def rarity(self, neighbour: str) -> float:
        """Return how much it says to share a neighbour (a key): 1 for a rare one, 0 for one that very many share."""
        step, spelling = self.value(("near", neighbour))
        known = SCORES.rarity["known_place"] if place_kind(str(spelling)) else 1.0
        return known * (1 - int(str(step)) / SCORES.rarity["steps"])

    def spelling(self, neighbour: str) -> str:
        """Return how an article writes the name with this key."""
        return str(self.value(("near", neighbour))[1]) or neighbour

    def many_bear(self, family: str) -> bool:
        """Tell whether many bear a family name."""
        return bool(self.value(("family", family))[0])

    def one_bears(self, family: str) -> bool:
        """Tell whether no two with different first names, initials apart, bear a family name."""
        return bool(self.value(("family", family))[1])

    def one_expands(self, letters: str) -> bool:
        """Tell whether no two different names have these initials."""
        return bool(self.value(("initials", letters))[0])


def _neighbour(found: Mapping[str, int]) -> tuple[int | str, ...]:
    number, step = sum(found.values()), 0
    while step < SCORES.rarity["steps"] and number >= SCORES.rarity["times"] ** (step + 1):
        step += 1
    return step, min(found, default="")


def _family(found: Mapping[str, int]) -> tuple[int | str, ...]:
    return len(found) >= MANY_BEARERS, sum(len(first.strip(".")) > 1 for first in found) <= 1


def _initials(found: Mapping[str, int]) -> tuple[int | str, ...]:
    return (len(found) <= 1,)


_VALUES: dict[str, Callable[[Mapping[str, int]], tuple[int | str, ...]]] = {
    "near": _neighbour,
    "family": _family,
    "initials": _initials,
}
