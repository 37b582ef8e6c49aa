"""Which keys of their names individuals share if they may be one, and what else they may share."""

from __future__ import annotations

from collections.abc import Iterator

from kg.resolution import bodies
from kg.resolution.names import key, person_name, sound
from kg.resolution.profiles import Profile, neighbour_key

SHORT_AND_FULL = "Person family "  # keys for which one of two is known by his family name alone


def main_key(profile: Profile) -> str:
    """Return the key under which an individual is first looked for: its type and its fullest name."""
    if profile.type != "Person":
        return f"{profile.type} {bodies.own_key(profile.names[0], profile.type)}"
    names = sorted((person_name(name) for name in profile.names), key=lambda each: (-len(each.words), each.words))
    return f"Person {key(' '.join(names[0].words))}"


def keys(profile: Profile) -> Iterator[str]:
    """Yield the keys of an individual's names: those with one in common may be the same."""
    yield from (f"{profile.type} {each}" for each in _keys(profile))


def evidence(profile: Profile) -> Iterator[str]:
    """Yield what an individual may share with another one beside its name."""
    yield from (f"title {title.split(' ')[0].lower()}" for title in profile.titles)
    yield from (f"by {each}" for each in (*profile.tied, *profile.near, *map(neighbour_key, profile.places)))


def is_full(profile: Profile) -> bool:
    """Tell whether a person is known with a first name."""
    return any(person_name(name).is_full for name in profile.names)


def _keys(profile: Profile) -> Iterator[str]:
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
