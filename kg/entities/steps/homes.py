"""Places told as somebody's own: "Sa commune" is that whose mayor he is, "son pays" that of his post or his people."""

from __future__ import annotations

from collections.abc import Iterator

from kg.entities.authority import place_kind, place_of_demonym
from kg.entities.individuals import Individual, Scene
from kg.entities.steps.nouns import described_at, determiner, end_of_phrase, first_of_phrase
from kg.entities.steps.writing import key
from kg.lang import words as word_set

_OF = ("de", "du", "d'", "la", "le", "les", "l'")


def tie_homes(scene: Scene) -> None:
    """Tie a possessive and its noun for a place to the place that the owner leads, speaks for or is from."""
    for token in scene.words.doc:
        noun = described_at(scene, token.i) if token.i not in scene.of_token else None
        if noun is None or noun.lemma not in word_set("fr", "places", "at_home") or noun.plural:
            continue
        start = first_of_phrase(scene, noun.start)
        owner = scene.of_token.get(start)
        if determiner(scene, noun.start) != "possessive" or owner is None or owner.type != "Person":
            continue
        home = next((place for place in _homes(scene, owner) if place.kind in {noun.kind, ""}), None)
        if home is not None:
            scene.tie(home, start, end_of_phrase(scene, noun.end), [token.i], "description", "home")


def _homes(scene: Scene, owner: Individual) -> Iterator[Individual]:
    """Yield the places behind the posts of a person ("le maire de Klow"), and those whose people they name."""
    for mention in list(owner.mentions.values()):
        if mention.kind != "description":
            continue
        phrase = scene.words.doc.char_span(mention.span.start, mention.span.end)
        end = phrase.end if phrase is not None else 0
        led = next((i for i in range(end, min(end + 3, len(scene.words))) if scene.words.lower[i] not in _OF), end)
        one = scene.of_token.get(led) if led > end and led in scene.name_at else None
        if one is not None and one.type == "Place":
            yield one
        yield from (_place(scene, word.text) for word in phrase or () if place_of_demonym(word.text))


def _place(scene: Scene, people: str) -> Individual:
    """Return the place of a people, made an implied individual if no name of the article is its own."""
    name = place_of_demonym(people)
    for one in scene.individuals:
        if key(name) in {key(known) for known in (one.implied, *(each.text for each in one.names))}:
            return one
    scene.individuals.append(Individual([], type="Place", kind=place_kind(name), implied=name))
    return scene.individuals[-1]
