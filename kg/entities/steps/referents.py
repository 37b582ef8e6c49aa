"""What a pronoun may take up: the individuals mentioned before it, and the common nouns that compete with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.entities.individuals import Individual, Scene
from kg.lang import table
from kg.text.tree import Token

SUBJECTS = {"nsubj", "nsubj:pass"}
_COMPETING = SUBJECTS | {"obj", "obl:agent", "nmod", "obl:arg", "obl:mod", "ROOT", "conj"}
_TOPICAL = 4.0
_WEIGHTS = {"obj": 2.0, "obl:agent": 2.0, "obl:arg": 1.5, "iobj": 2.0, "ROOT": 2.0, "nmod": 0.5}


class Referent(NamedTuple):
    """Something a pronoun may take up: an individual, or a common noun that is none (`individual` is empty then)."""

    at: int
    individual: Individual | None
    gender: str
    number: str
    weight: float
    verb: int


def referents(scene: Scene) -> Iterator[Referent]:
    """Yield what a pronoun may take up, in the order of the text: mentions of individuals, and common nouns."""
    done: set[int] = set()
    for token in scene.words.doc:
        individual = scene.of_token.get(token.i)
        if individual is not None:
            mention = scene.mention_at[token.i]
            news = any(head.covers(mention.span) for head in scene.heads)  # whence it comes, nobody is told of
            if mention.kind != "pronoun" and id(mention) not in done and not news:
                done.add(id(mention))
                phrase = _head_of(scene, token, mention)
                own = token.morph if mention.kind == "description" else {}  # "l'archipel" for "les îles X"
                gender, number = (
                    (own.get(feature, [])[:1] or [known])[0]
                    for feature, known in (("Gender", individual.gender), ("Number", individual.number))
                )
                yield Referent(token.i, individual, gender, number, *_salience(phrase))
        elif token.pos_ == "NOUN" and token.dep_ in _COMPETING and named_beside(scene, token) is None:
            genders, numbers = (token.morph.get(feature, [])[:1] or [""] for feature in ("Gender", "Number"))
            yield Referent(token.i, None, genders[0], numbers[0], *_salience(token))


def _head_of(scene: Scene, token: Token, mention: object) -> Token:
    """Return the token that carries the mention's function in the sentence."""
    while token.head != token and scene.mention_at.get(token.head.i) is mention:
        token = token.head
    if (
        token.dep_ in {"appos", "flat:name", "flat", "nmod"}
        and scene.of_token.get(token.head.i) is scene.of_token[token.i]
    ):
        return token.head
    return token.head if token.dep_ == "appos" and named_beside(scene, token.head) is token else token


def named_beside(scene: Scene, noun: Token) -> Token | None:
    """Return the name that says who a noun, or one of many, is: "la commissaire à la vie privée, Anne Roy".

    Args:
        scene: the article.
        noun: a word that may stand for nobody yet.
    """
    if noun.pos_ not in {"NOUN", "PRON"} or noun.i in scene.of_token:
        return None
    beside = (child for child in noun.rights if child.dep_ == "appos" and child.i in scene.of_token)
    named = next(beside, None)
    person = named is not None and scene.of_token[named.i].type == "Person"
    return named if person and "Plur" not in noun.morph.get("Number", []) else None


def _salience(token: Token) -> tuple[float, int]:
    """Return the weight of a token and its verb; "quant à X, il ..." names X so that the clause may tell of him."""
    marks = (child.lower_ for child in token.lefts if child.dep_ == "case")
    topical = any(mark in table("fr", "pronouns")["words"]["topical"] for mark in marks)
    return (_TOPICAL, -1) if topical else (weight_of(token), verb_of(token))


def weight_of(token: Token) -> float:
    """Return how salient a token's function makes it: subjects before objects before the rest.

    In "Orbix, dont l'État détient la moitié, ...", the clause tells of Orbix.
    """
    aside = token.head.dep_ == "acl:relcl" and token.head.head.i < token.i
    return _WEIGHTS.get(token.dep_, 1.0) if token.dep_ not in SUBJECTS else 2.0 if aside else 4.0


def verb_of(token: Token) -> int:
    """Return the verb whose clause a token belongs to."""
    while token.dep_ in {"conj", "appos", "flat:name", "flat", "nmod"} and token.head != token:
        token = token.head
    return token.head.i


def agrees(referent: Referent, gender: str, number: str) -> bool:
    """Tell whether a referent may be of this gender and number; what is unknown fits."""
    person = referent.individual is not None and referent.individual.type == "Person"
    known = referent.gender or not person
    same_gender = not gender or not known or referent.gender == gender or not referent.gender
    return same_gender and (not referent.number or referent.number == number)
