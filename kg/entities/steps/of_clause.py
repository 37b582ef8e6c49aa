"""Pronouns that stand for the subject of their own clause: "Anne a elle dit", "devant chez lui"."""

from __future__ import annotations

from kg.entities.individuals import Scene
from kg.entities.steps.referents import SUBJECTS, Referent, agrees, named_beside, verb_of, weight_of
from kg.text.tree import Token


def beside_subject(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "Jeanne Martin a elle relevé que ...": a stressed pronoun beside the subject is the subject."""
    if form[2]:
        return None
    for child in token.head.children:
        individual = scene.of_token.get(child.i)
        if (
            individual
            and child.i < token.i
            and child.dep_ in SUBJECTS
            and scene.mention_at[child.i].kind == "name"
            and token.dep_ not in {"obj", "iobj", "obl:arg"}
        ):
            referent = Referent(
                token.i, individual, individual.gender, individual.number, weight_of(token), verb_of(token)
            )
            return referent if agrees(referent, form[0], form[1]) else None
    return None


def at_home(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """ "Le juge Luc Roy a été tué devant chez lui": at home is the subject of the clause."""
    if form[2] or not is_home(token):
        return None
    for child in token.head.children:
        name = named_beside(scene, child) or child
        one = scene.of_token.get(name.i) if child.dep_ in SUBJECTS and child.i < token.i else None
        if one is not None and one.type == "Person":
            referent = Referent(name.i, one, one.gender, one.number, weight_of(token), verb_of(token))
            return referent if agrees(referent, form[0], form[1]) else None
    return None


def is_home(pronoun: Token) -> bool:
    return any(child.dep_ == "case" and child.lower_ == "chez" for child in pronoun.children)
