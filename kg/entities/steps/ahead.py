"""Possessives whose owner is named behind them: "Dans son rapport, Norsud accuse", "avec son frère Luc, Anne part"."""

from __future__ import annotations

from kg.entities.individuals import Scene
from kg.entities.steps.referents import SUBJECTS, Referent, agrees, verb_of, weight_of
from kg.text.tree import Token

_BELOW = frozenset(["nmod", "appos", "conj"])


def named_ahead(scene: Scene, possessive: Token, gender: str, number: str) -> Referent | None:
    """Return the subject behind a phrase that opens the sentence, where nobody is named before the possessive.

    Args:
        scene: the article.
        possessive: "son", "sa", "leur".
        gender, number: what it says of its owner.
    """
    phrase = possessive.head
    while phrase.dep_ in _BELOW and phrase.head.i < phrase.i:
        phrase = phrase.head
    bare = all(child.dep_ != "case" for child in phrase.children)  # "Son rival, le socialiste Luc Roy, part"
    if bare or not phrase.dep_.startswith("obl") or (phrase.head.i < phrase.i and phrase.head.pos_ != "ADV"):
        return None
    phrase = phrase.head if phrase.head.pos_ == "ADV" else phrase  # "lors de sa visite"
    if any(_may_own(scene, i) for i in range(possessive.sent.start, possessive.i)):
        return None
    for child in reversed(list(phrase.head.lefts)):
        one = scene.of_token.get(child.i)
        named = one is not None and child.dep_ in SUBJECTS and child.i > phrase.right_edge.i
        if one is not None and named and _is_named(scene, child):
            referent = Referent(child.i, one, one.gender, one.number, weight_of(child), verb_of(child))
            return referent if agrees(referent, gender, number) else None
    return None


def _may_own(scene: Scene, index: int) -> bool:
    """ "À Klow, dans son discours, Anne Morel": a place that is named on the way makes no speech."""
    one = scene.of_token.get(index)
    return one is not None and one.type != "Place"


def _is_named(scene: Scene, subject: Token) -> bool:
    """Tell whether a subject is a name, or a post with the name of who has it: "le président Luc Roy"."""
    one = scene.of_token[subject.i]
    own = (token.i for token in (subject, *subject.children) if scene.of_token.get(token.i) is one)
    return any(scene.mention_at[index].kind == "name" for index in own)
