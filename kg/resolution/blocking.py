"""Finds who may be whom without comparing everybody with everybody: pairs that share a key of their names.

A block that is large all the same (a common family name, "gouvernement") only yields pairs that share evidence too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.resolution import bodies
from kg.resolution.names import key, person_name, sound
from kg.resolution.profiles import Profile, neighbour_key

LARGEST = 40  # profiles in a block of which all pairs are compared
WIDEST = 12  # profiles that may share a piece of evidence for it to pair them


def main_key(profile: Profile) -> str:
    """Return the key under which an individual is first looked for: its type and its fullest name."""
    if profile.type != "Person":
        return f"{profile.type} {bodies.own_key(profile.names[0], profile.type)}"
    names = sorted((person_name(name) for name in profile.names), key=lambda each: (-len(each.words), each.words))
    return f"Person {key(' '.join(names[0].words))}"


def pairs(profiles: list[Profile]) -> Iterator[tuple[int, int]]:
    """Yield the places of profiles that share a key, each pair once, in order."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for index, profile in enumerate(profiles):
        for each in sorted(set(keys(profile))):
            blocks[f"{profile.type} {each}"].append(index)
    found = {pair for name in sorted(blocks) for pair in _pairs(profiles, name, blocks[name])}
    yield from sorted(found)


def keys(profile: Profile) -> Iterator[str]:
    """Yield the keys of an individual's names: those with one in common may be the same."""
    yield from (f"name {bodies.bare_key(name, profile.type)}" for name in profile.names)
    if profile.type == "Person":
        for name in profile.names:
            yield from _keys_of_person(name)
        return
    for name in profile.names:
        yield f"name {bodies.own_key(name, profile.type)}"
        if profile.type == "Organization" and bodies.is_acronym(name):
            yield f"initials {key(name)}"
        elif profile.type == "Organization" and bodies.initials(name):
            yield f"initials {bodies.initials(name)}"


def evidence(profile: Profile) -> Iterator[str]:
    """Yield what an individual may share with another one beside its name."""
    yield from (f"title {title.split(' ')[0].lower()}" for title in profile.titles)
    yield from (f"by {each}" for each in (*profile.tied, *profile.near, *map(neighbour_key, profile.places)))


def _keys_of_person(text: str) -> Iterator[str]:
    name = person_name(text)
    if not name.words:
        return
    yield f"name {key(' '.join(name.words))}"
    if not name.is_full:
        yield f"family {sound(name.words[-1])}"
        return
    yield f"order {' '.join(sorted(name.words))}"
    yield f"family {sound(name.family)}"
    yield from (f"initial {name.words[0][0]} {sound(word)}" for word in name.words[1:])


def _pairs(profiles: list[Profile], name: str, block: list[int]) -> Iterator[tuple[int, int]]:
    wanted = _short_and_full(profiles, block) if name.startswith("Person family ") else None
    if len(block) <= LARGEST:
        yield from (pair for pair in combinations(block, 2) if wanted is None or _differ(wanted, pair))
        return
    shared: defaultdict[str, list[int]] = defaultdict(list)
    for index in block:
        for each in sorted(set(evidence(profiles[index]))):
            shared[each].append(index)
    for each in sorted(shared):
        if len(shared[each]) <= WIDEST:
            yield from (pair for pair in combinations(shared[each], 2) if wanted is None or _differ(wanted, pair))


def _short_and_full(profiles: list[Profile], block: Iterable[int]) -> dict[int, bool]:
    return {index: any(person_name(name).is_full for name in profiles[index].names) for index in block}


def _differ(full: dict[int, bool], pair: tuple[int, int]) -> bool:
    """Tell whether one of a pair is known by his family name alone: two full names meet by their initials."""
    return not all(full[index] for index in pair)
