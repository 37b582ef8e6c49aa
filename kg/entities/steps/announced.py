"""Descriptions by the words of a name: "ces journées" for the "Journées de la mer", "un film" in a title."""

from __future__ import annotations

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.nouns import complement, described_at, determiner, end_of_phrase, first_of_phrase


def first_words(scene: Scene) -> dict[str, list[Individual]]:
    """The individuals by the first word of their names of several words, in lower case."""
    found: dict[str, list[Individual]] = {}
    for name in scene.names:
        one = scene.of_token[name.start]
        known = found.setdefault(scene.words.lower[name.start], []) if name.end - name.start > 1 else []
        if all(one is not each for each in known):
            known.append(one)
    return found


def tie_head(scene: Scene, i: int, called: list[Individual]) -> None:
    """ "Ces journées" takes up the "Journées de la mer", if they are the only ones named before."""
    before = [one for one in called if scene.last_before(one, i) is not None]
    if len(before) == 1 and before[0].type != "Person" and scene.words.pos[i] == "NOUN" and i not in scene.of_token:
        scene.tie(before[0], first_of_phrase(scene, i), end_of_phrase(scene, i + 1), [i], "description", "head")


def announces(scene: Scene, noun: Described) -> bool:
    """Tell whether a noun of the title is new there: "proteste contre un projet de loi"."""
    title = scene.sentence_of[noun.start] == 0 and not noun.plural and not complement(scene, noun.end)
    return title and noun.type in {"Work", "Product"} and determiner(scene, noun.start) == "indefinite"


def told_below(scene: Scene, noun: Described) -> Individual | None:
    """Return what the text below the title names: the only individual of the noun's finer class.

    A noun that the text says of one without a name too is that one's: "un drone" above, "un Zorbel et un drone" below.
    """
    fits = [one for one in scene.individuals if noun.kind and one.kind == noun.kind and one.type == noun.type]
    below = (i for i in range(noun.end, len(scene.words)) if scene.sentence_of[i] and i not in scene.of_token)
    again = any(scene.words.lower[i] == scene.words.lower[noun.start] and _is_new(scene, i) for i in below)
    return fits[0] if len(fits) == 1 and not again else None


def _is_new(scene: Scene, i: int) -> bool:
    return determiner(scene, i) == "indefinite" and described_at(scene, i) is not None
