"""A place that the article calls by a noun is what the noun and its name name: "la vallée du Zorn", "le Zorn"."""

from __future__ import annotations

from kg.entities.individuals import Individual, Scene
from kg.entities.steps.writing import one_writing
from kg.text.wordlists import nouns, split_words


def join_called(scene: Scene) -> None:
    """Join who is named alone to who is named with the noun that stands beside the name elsewhere.

    "Zorn, la vallée la plus pauvre du pays" is the "vallée du Zorn"; the town of Klow is not the "centrale de Klow".
    """
    named = {one_writing(name.text): one for one in scene.individuals for name in one.names if " " in name.text}
    for one in list(scene.individuals):
        bare = {one_writing(name.text) for name in one.names}
        if len(bare) != 1:
            continue
        wholes = [named.get(noun + of + name) for noun in _things(one) for name in bare for of in (" ", " de ")]
        whole = next((each for each in wholes if each is not None and each is not one), None)
        if whole is not None:
            scene.merge(one, whole)


def _things(one: Individual) -> list[str]:
    """Return the nouns for things, houses and bodies that the article calls it by, as names are compared.

    A "centrale nucléaire" may be named as a "centrale".
    """
    found = ((noun, nouns().get(split_words(noun.lower()))) for noun in one.nouns)
    things = [noun for noun, known in found if known is not None and known.type != "Person"]
    return [one_writing(form) for noun in things for form in dict.fromkeys((noun, noun.split()[0]))]
