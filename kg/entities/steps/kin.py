"""Whose relative somebody is, by the family name: "Son père, Paul Roy" is Luc Roy's, whoever was named last."""

from __future__ import annotations

from kg.entities.individuals import Individual, Scene
from kg.entities.steps.nouns import described_at
from kg.entities.steps.referents import Referent, verb_of, weight_of
from kg.text.tree import Token

_REACH = 9  # tokens from a relative to his name


def of_family(scene: Scene, possessive: Token, number: str) -> Referent | None:
    """Return the person named before whose family name is that of the relative named beside a possessive.

    Args:
        scene: the article.
        possessive: "son", "sa".
        number: what it says of its owner.
    """
    noun = described_at(scene, possessive.head.i)
    relative = _named(scene, possessive.head) if noun is not None and noun.group == "relatives" else None
    first, _, last = relative.label.rpartition(" ") if relative is not None else ("", "", "")
    if not first or number != "Sing":
        return None
    before = [
        one
        for one in scene.individuals
        if one is not relative
        and one.type == "Person"
        and any(name.start < possessive.i and name.text.split()[-1] == last for name in one.names)
    ]
    one = max(before, key=lambda each: len(each.names), default=None)
    at = scene.last_before(one, possessive.i) if one is not None else None
    if one is None or at is None:
        return None
    token = scene.words.doc[at]
    return Referent(at, one, one.gender, one.number, weight_of(token), verb_of(token))


def _named(scene: Scene, noun: Token) -> Individual | None:
    """Return the person named beside a noun, maybe behind other ones: "son père, l'acteur et élu Paul Roy"."""
    for token in noun.doc[noun.i + 1 : noun.i + _REACH]:
        one = scene.of_token.get(token.i)
        if token.pos_ in ("VERB", "AUX", "ADP"):
            return None
        if one is not None and one.type == "Person" and token.i in scene.name_at:
            return one
    return None
