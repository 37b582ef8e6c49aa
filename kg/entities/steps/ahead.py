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
    marked = phrase.dep_.startswith("obl") and any(child.dep_ == "case" for child in phrase.lefts)
    if not marked or phrase.head.i < phrase.i:
        return None
    if any(i in scene.of_token for i in range(possessive.sent.start, possessive.i)):
        return None
    for child in reversed(list(phrase.head.lefts)):
        one = scene.of_token.get(child.i)
        named = one is not None and child.dep_ in SUBJECTS and child.i > phrase.right_edge.i
        if one is not None and named and scene.mention_at[child.i].kind == "name":
            referent = Referent(child.i, one, one.gender, one.number, weight_of(child), verb_of(child))
            return referent if agrees(referent, gender, number) else None
    return None
