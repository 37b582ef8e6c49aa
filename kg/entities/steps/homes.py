"""Places told as somebody's own: "Sa commune" is that whose mayor he is, "son pays" that of his post or his people.

Nor is who serves one country the one who serves another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.entities.authority import place_kind, place_of_demonym
from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.mains import may_be
from kg.entities.steps.nouns import described_at, determiner, end_of_phrase, first_of_phrase
from kg.entities.steps.writing import key
from kg.lang import table
from kg.lang import words as word_set
from kg.text.tree import Token

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
        home = next((place for place in _homes(scene, owner, noun.kind) if may_be(scene, place, noun)), None)
        if home is not None:
            scene.tie(home, start, end_of_phrase(scene, noun.end), [token.i], "description", "home")


def _homes(scene: Scene, owner: Individual, kind: str) -> Iterator[Individual]:
    """Yield the places behind the posts of a person ("le maire de Klow"), and those of a kind whose people they name.

    Only a post of politics tells where somebody is at home: "le spécialiste de l'Iran" may be of anywhere.
    """
    for mention in list(owner.mentions.values()):
        if mention.kind != "description":
            continue
        phrase = scene.words.doc.char_span(mention.span.start, mention.span.end)
        end = phrase.end if phrase is not None else 0
        led = next((i for i in range(end, min(end + 3, len(scene.words))) if scene.words.lower[i] not in _OF), end)
        one = scene.of_token.get(led) if led > end and led in scene.name_at else None
        if one is not None and one.type == "Place" and _governs(scene, phrase):
            yield one
        peoples = (place_of_demonym(word.text) for word in phrase or ())
        yield from (_place(scene, place) for place in peoples if place and place_kind(place) == kind)


def _governs(scene: Scene, phrase: Iterable[Token] | None) -> bool:
    posts = {*table("fr", "identity")["fields"]["politics"], *word_set("fr", "roles", "states")}
    described = (described_at(scene, token.i) for token in phrase or ())
    return any(noun is not None and noun.lemma in posts for noun in described)


def _place(scene: Scene, name: str) -> Individual:
    """Return the place of a name, made an implied individual if no name of the article is its own."""
    for one in scene.individuals:
        if key(name) in {key(known) for known in (one.implied, *(each.text for each in one.names))}:
            return one
    scene.individuals.append(Individual([], type="Place", kind=place_kind(name), implied=name))
    return scene.individuals[-1]


def serves_elsewhere(scene: Scene, noun: Described, one: Individual, posts: Iterable[str]) -> bool:
    """ "Le président français" is no president of another country, nor he of a body: "le président de la Commission X".

    Args:
        scene: the article.
        noun: a post, maybe with the adjective of a people.
        one: somebody who is called by it too.
        posts: his posts with what they are of.
    """
    nation = place_of_demonym(scene.words.text[noun.end]) if noun.end < len(scene.words) else ""
    if noun.type != "Person" or not nation:
        return False
    told = (mention for mention in one.mentions.values() if mention.kind == "description")
    nations = {place_of_demonym(word) for mention in told for word in mention.text.split()} - {""}
    of = {post.removeprefix(noun.lemma).strip() for post in posts if post.startswith(f"{noun.lemma} ")} - {""}
    return nation not in nations and nation.lower() not in of and bool(nations or of)
