"""What somebody is brought in as the head of: "le président du parti, Luc Roy" tells of the party just told of."""

from __future__ import annotations

from itertools import takewhile

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.mains import may_be
from kg.entities.steps.nouns import determiner, first_of_phrase
from kg.entities.steps.referents import SUBJECTS
from kg.lang import table
from kg.text.tree import Token
from kg.text.wordlists import roles

_WINDOW = 3  # sentences back
_OVER = {"heads", "posts"}
_OF = {"de", "d'", "du"}


def overseen(scene: Scene, noun: Described, bodies: list[Individual]) -> tuple[Individual, str] | None:
    """Return the one that a description takes up as the complement of a post, where several might be meant.

    Args:
        scene: the article.
        noun: a description that names nobody.
        bodies: those of its kind; of places, those that may be of it are looked for here.

    Returns:
        The only one in the last sentence with any of them, or the first, of its subject; and the name of this step.
    """
    if not _is_of_post(scene, noun):
        return None
    places = [one for one in scene.individuals if one.type == noun.type == "Place" and may_be(scene, one, noun)]
    here = scene.sentence_of[noun.start]
    before = [(i, one) for one in bodies or places for i in scene.places.get(id(one), ()) if i < noun.start]
    last = max((scene.sentence_of[i] for i, _ in before), default=-_WINDOW)
    told = [(i, one) for i, one in before if scene.sentence_of[i] == last]
    if not told or here - last > _WINDOW:
        return None
    first = min(told, key=lambda row: row[0])[1]
    several = any(one is not first for _, one in told)
    of_subject = any(_is_of_subject(scene.words.doc[i]) for i, one in told if one is first)
    return None if several and not of_subject else (first, "overseen")


def _is_of_subject(token: Token) -> bool:
    """ "Norsud bat Orbix", "Le maire de Klow va à Lima"; but of "Venu de Klow, il est à Lima" either may be meant."""
    return any(each.dep_ in SUBJECTS for each in (token, *takewhile(_is_nominal, token.ancestors)))


def _is_nominal(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"}


def _is_of_post(scene: Scene, noun: Described) -> bool:
    """Tell whether a description with its definite article is the complement of a post."""
    vague = noun.lemma in table("fr", "nouns")["too_vague"]["nouns"]
    if vague or noun.plural or determiner(scene, noun.start) not in {"definite", "demonstrative"}:
        return False
    first = first_of_phrase(scene, noun.start)
    post = scene.words.doc[noun.start].head
    held = roles().get((post.lower_,), ("", ""))[1] in _OVER and post.i < first
    return held and first > 0 and scene.words.lower[first - 1] in _OF
