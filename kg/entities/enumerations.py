"""Names in one enumeration are of one kind: what most of its members are speaks for the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.fitting import fits_many
from kg.lang import table
from kg.model import TopClass
from kg.text.names.words import Name

_BETWEEN = {",", "et", "ou", "/", "l'", "la", "le", "les", "de", "d'", "à", "en"}
_ENUMERATED = {",", "et", "ou", "le", "la", "l'", "«", "»"}
_BESIDE, _TOWN, _MOST = 1.5, 2.5, 3.5
_LONG = 4  # members from which a single one of another class is a mistake


def lent(scene: Scene, known: Mapping[int, TopClass]) -> Iterator[tuple[Individual, TopClass, float]]:
    """Yield for the members of enumerations the class that the others lend them, and how much it counts.

    Args:
        scene: the article.
        known: what each individual, by its `id`, would be by its own evidence.
    """
    for members in enumerations(scene):
        for left, right in pairwise(members):
            for one, other in ((left, right), (right, left)):
                if known[id(other)] != "Person" or any(name.label in {"PER", ""} for name in one.names):
                    town = known[id(other)] == "Place" and _is_said_of_towns(scene, one, other)
                    yield one, known[id(other)], _TOWN if town else _BESIDE
        top, count = Counter(known[id(one)] for one in members).most_common(1)[0]
        if len(members) >= _LONG and count >= 0.75 * len(members):
            yield from ((one, top, _MOST) for one in members if known[id(one)] != top and len(one.names) <= 2)


def _is_said_of_towns(scene: Scene, one: Individual, other: Individual) -> bool:
    """Tell whether something happens "à Lima et Zorbel"; in a "duel entre Zorbel et Paris" it may be anybody."""
    places = table("fr", "juxtaposition")["words"]["at_places"]
    before = (scene.words.lower[name.start - 1] for name in (*one.names, *other.names) if name.start)
    return all(" " not in name.text for name in one.names) and any(word in places for word in before)


def enumerations(scene: Scene) -> Iterator[list[Individual]]:
    """Yield the individuals that one enumeration names side by side, with a comma or "et" between, two at least."""
    members: list[Individual] = []
    for left, right in pairwise(scene.names):
        between = scene.words.lower[left.end : right.start]
        if 0 < len(between) <= 3 and set(between) <= _BETWEEN and between[0] in {",", "et", "/"}:
            members = members or [scene.of_token[left.start]]
            members.append(scene.of_token[right.start])
        elif members:
            yield list(dict.fromkeys(members))
            members = []
    if members:
        yield list(dict.fromkeys(members))


def note_plural(scene: Scene, noun: Described, first: Name) -> None:
    """Note for all names of an enumeration the noun before it: "les chaînes Canal et Orbix"."""
    for name in scene.names[scene.names.index(first) :]:
        between = scene.words.lower[first.end : name.start] if name is not first else []
        if len(between) > 2 or not set(between) <= _ENUMERATED:
            return
        if fits_many(name, noun):
            scene.of_token[name.start].nouns[noun.lemma] += 1
        first = name
