"""Whose death or life it is: "ses obsèques" behind those who pay homage, "père de six enfants, il ..."."""

from __future__ import annotations

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.referents import SUBJECTS, Referent, verb_of, weight_of
from kg.entities.steps.voices import in_title
from kg.entities.uses import speech_verbs
from kg.lang import words
from kg.text.tree import Token

_DYING = {"nsubj", "nmod"}
_KILLED = {"obj", "nsubj:pass", "nmod"}


def mourned(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """Return the only person before who died, for a possessive before what only the dead have, or nothing.

    Args:
        scene: the article.
        token: the pronoun or possessive.
        form: its gender and number, and whether it is a possessive.
    """
    thing = {token.head.lemma_, token.head.lower_}
    legacy = words("fr", "pronouns", "legacy")
    opens = scene.words.opens[token.i] and bool(thing & legacy)  # "Son premier film ..."
    if not form[2] or not (opens or thing & words("fr", "pronouns", "mourning")):
        return None
    before = (i for i in sorted(scene.of_token) if i < token.i)
    dead: dict[int, Individual] = {id(scene.of_token[i]): scene.of_token[i] for i in before if _has_died(scene, i)}
    one = next(iter(dead.values())) if len(dead) == 1 else None
    if one is None or one.number != form[1] or (opens and _is_told_of_another(scene, token, one)):
        return None
    return Referent(token.i, one, one.gender, one.number, weight_of(token), verb_of(token))


def _is_told_of_another(scene: Scene, token: Token, dead: Individual) -> bool:
    """Tell whether the sentence before tells of somebody else than the dead, who is no mourner.

    "Luc Roy est mort. Paul Leroy tourne. Son film ..." is of Paul Leroy; "Paul Leroy a réagi" is not.
    """
    last = scene.sentence_of[token.i] - 1
    mourning = {*speech_verbs(), *words("fr", "pronouns", "paying_homage")}
    acting = (i for i in scene.of_token if scene.sentence_of[i] == last and scene.words.doc[i].dep_ in SUBJECTS)
    others = (i for i in acting if scene.of_token[i].type == "Person" and scene.of_token[i] is not dead)
    return any(scene.words.doc[i].head.lemma_ not in mourning for i in others)


def victim(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "La victime", "le défunt" is the only person named before who was killed or has died."""
    if noun.lemma not in words("fr", "pronouns", "dead"):
        return None
    before = (i for i in sorted(scene.of_token) if i < noun.start)
    dead = {id(scene.of_token[i]): scene.of_token[i] for i in before if _has_died(scene, i)}
    one = next(iter(dead.values())) if len(dead) == 1 else None
    return (one, "victim") if one is not None and one.number == "Sing" else None


def portrayed(scene: Scene, token: Token, form: tuple[str, str, bool]) -> Referent | None:
    """Return the only person of the title for the subject of a life told: "Père de six enfants, il vivait à Klow".

    Args:
        scene: the article.
        token: the pronoun or possessive.
        form: its gender and number, and whether it is a possessive.
    """
    opening = next((word for word in token.sent if not word.is_punct and not word.is_space), token)
    if form[2] or token.dep_ not in SUBJECTS or opening.lower_ not in words("fr", "pronouns", "portraying"):
        return None
    titled = in_title(scene)
    one = titled[0] if len(titled) == 1 and opening.i < token.i else None
    if one is None or one.gender not in ("", form[0]) or one.number != form[1]:
        return None
    return Referent(token.i, one, one.gender, one.number, weight_of(token), verb_of(token))


def _has_died(scene: Scene, i: int) -> bool:
    """Tell whether somebody named is the subject of dying, the object of killing, or stands behind "mort de"."""
    token = scene.words.doc[i]
    killed = any(child.dep_ == "acl" and child.lemma_ in words("fr", "pronouns", "killing") for child in token.children)
    if scene.of_token[i].type != "Person" or scene.mention_at[i].kind == "pronoun":
        return False
    token = token.head if token.dep_ == "appos" and token.head.i < i else token  # "le meurtre de la juge Anne Roy"
    told = {token.head.lemma_, token.head.lower_}
    dying = token.dep_ in _DYING and told & words("fr", "pronouns", "dying")
    return bool(killed or dying or (token.dep_ in _KILLED and told & words("fr", "pronouns", "killing")))
