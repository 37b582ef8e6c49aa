"""The noun behind a name and a comma or bracket that says who it is: "Jean Martin, ancien maire de Lyon"."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.entities.individuals import Described, Scene
from kg.entities.steps.fitting import fits
from kg.entities.steps.nouns import described_at, determiner, end_of_phrase
from kg.entities.steps.posts import role_before
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import nouns

_FAR = 14  # tokens
_LANDS = {"City", "Country", "Region"}


def noun_behind(scene: Scene, name: Name) -> Described | None:
    """Return the noun behind a name and a comma, bracket or dash, if it says what the name is, or nothing."""
    words = scene.words
    i = name.end
    if i + 1 >= len(words) or words.text[i] not in {",", "(", "-", "–"}:
        return None
    i = _behind_adverb(scene, i + 1)
    article = words.pos[i] == "DET" and words.lower[i] in {"le", "la", "l'", "un", "une", "son", "sa"}
    i += article
    while i < len(words) and words.pos[i] == "ADJ" and described_at(scene, i) is None:
        i += 1
    noun = described_at(scene, i) if i < len(words) else None
    place = (
        not article and noun is not None and noun.type == "Place" and name.label in {"ORG", "MISC"} and not name.kind
    )
    if noun is None or not (place or fits(name, noun)) or _is_of_next(scene, noun, name) or _is_other_place(name, noun):
        return None
    if noun.type == "Person" and _is_of_owner(scene, noun, name):
        return None
    if article and noun.type != "Person" and noun.end in scene.name_at:
        return None  # "À la Bourse, le titre Norsud recule": the noun is the next name's
    return noun if not article or not _has_own_verb(scene, noun) or _is_inverted(scene, noun, name) else None


def _is_of_owner(scene: Scene, noun: Described, name: Name) -> bool:
    """ "Le fils d'Anne Roy, un étudiant": what has an article may describe him whom a noun before the name is for."""
    token, person = scene.words.doc[noun.start], scene.words.doc[name.start]
    owner = token.head
    if token.dep_ != "appos" or determiner(scene, noun.start) != "indefinite" or not owner.i < name.start:
        return False
    said = described_at(scene, owner.i)
    return said is not None and said.type == "Person" and owner.is_ancestor(person)


def _behind_adverb(scene: Scene, i: int) -> int:
    """Step over when somebody is or was what follows: "alors", "jusqu'à présent", "aujourd'hui"."""
    adverbs, last = word_set("fr", "titles", "meanwhile"), len(scene.words) - 1
    while i < last and scene.words.lower[i] in adverbs:
        i += 1
    return i


def _is_inverted(scene: Scene, noun: Described, name: Name) -> bool:
    """ "a assuré Luc Roy, le maire de Klow": what follows the subject of a verb before both is none."""
    token = scene.words.doc[noun.start]
    return token.dep_.startswith("nsubj") and token.head.i < name.start


def _is_of_next(scene: Scene, noun: Described, name: Name) -> bool:
    """ "l'historien Paul Roy, la conservatrice Anne Morel": in a list the noun belongs to the name behind it."""
    after = end_of_phrase(scene, noun.end)
    following = scene.name_at.get(after)
    said = following is not None and following.start == after and fits(following, noun, beside=True)
    if said:
        return determiner(scene, noun.start) in {"definite", "indefinite", "possessive"}
    return determiner(scene, noun.start) == "definite" and _has_bearer(scene, noun, name)


def _has_bearer(scene: Scene, noun: Described, name: Name) -> bool:
    """ "Luc Roy, le patron d'Orbix Anne Morel, ...": the next person bears the post.

    Behind a comma only where the first has a post of his own: "le maire, Luc Roy, le patron d'Orbix, Anne Morel, ...".
    """
    row = range(noun.end, min(noun.end + _FAR, len(scene.words)))
    other = next((scene.name_at[i] for i in row if i in scene.name_at and scene.name_at[i].label == "PER"), None)
    post = role_before(scene, other) if other is not None else None
    if other is None or post is None or post.start != noun.start:
        return False
    before = scene.words.text[other.start - 1]
    house = described_at(scene, other.start - 1)
    return role_before(scene, name) is not None if before == "," else house is None or house.type == "Person"


def _is_other_place(name: Name, noun: Described) -> bool:
    """ "au sud de Dakar, une centrale", "l'aéroport de Klow, capitale de ...": a town or country is no building."""
    site = nouns().get((name.text.split()[0].lower(),))
    if noun.kind in _LANDS:
        return site is not None and site.kind == "Facility"
    return noun.kind == "Facility" and place_kind(name.text) in _LANDS


def _has_own_verb(scene: Scene, noun: Described) -> bool:
    """Tell whether the noun is the subject of a verb, and so a phrase of its own and no apposition."""
    token = scene.words.doc[noun.start]
    return token.dep_.startswith(("nsubj", "obj", "obl", "iobj")) and not any(
        child.i in scene.name_at and child.dep_ == "appos" for child in token.lefts
    )
