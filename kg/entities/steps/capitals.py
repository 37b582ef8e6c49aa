"""Which town "la capitale turque" is: the capital of that country, if the article names it, and no other town."""

from __future__ import annotations

from kg.entities.authority import capitals_of
from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.mains import people_of
from kg.entities.steps.nouns import complement, end_of_phrase
from kg.entities.steps.protagonists import has_left
from kg.lang import table


def lands_of_capital(scene: Scene, noun: Described) -> set[str]:
    """Return the countries whose capital a description means, by its adjective or else by the title; none if unknown.

    Args:
        scene: the article.
        noun: a description without a name.
    """
    if noun.lemma != table("fr", "capitals")["noun"] or complement(scene, noun.end):
        return set()
    end = end_of_phrase(scene, noun.end)
    first = scene.names[0] if scene.names else None
    titled = {first.text} if first is not None and first.start == 0 and end == noun.end else set[str]()
    return {land for land in people_of(scene, range(noun.end, end)) or titled if capitals_of(land)}


def capital(scene: Scene, noun: Described, lands: set[str]) -> tuple[Individual, str] | None:
    """Return the only town of the article that is the capital of one of these countries.

    "La capitale économique ivoirienne" and "l'ancienne capitale ivoirienne" are other towns.
    """
    behind = range(noun.end, end_of_phrase(scene, noun.end))
    if has_left(scene, noun) or (behind and not people_of(scene, behind[:1])):
        return None
    towns = {town for land in lands for town in capitals_of(land)}
    named = [one for one in scene.individuals if any(name.text in towns for name in one.names)]
    return (named[0], "capital") if len(named) == 1 else None
