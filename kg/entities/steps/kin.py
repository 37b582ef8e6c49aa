"""Whose relative somebody is, by the family name ("Son père, Paul Roy" is Luc Roy's) or by whom he is told of with."""

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


def coordinated(scene: Scene, possessive: Token, number: str) -> Referent | None:
    """ "Luc a rencontré Paul Roy et son fils Jean": the relative is his to whom "et" joins him, whoever acts.

    Args:
        scene: the article.
        possessive: "son", "sa".
        number: what it says of its owner.
    """
    noun, doc, i = described_at(scene, possessive.head.i), scene.words.doc, possessive.i - 1
    if noun is None or noun.group != "relatives" or number != "Sing":
        return None
    i -= i > 0 and doc[i].pos_ == "ADP"
    name = scene.name_at.get(i - 1) if i > 0 and doc[i].lower_ == "et" else None
    one = scene.of_token.get(name.start) if name is not None else None
    if name is None or one is None or one.type != "Person" or not name.start:
        return None
    if _possessive_before(scene, name.start) is not None:
        return None
    return Referent(name.start, one, one.gender, one.number, weight_of(doc[name.start]), verb_of(doc[name.start]))


def beside_kin(scene: Scene, possessive: Token) -> Token | None:
    """ "Sa femme Anne et son fils Jean": return the possessive whose owner is the owner of both, or nothing."""
    noun, doc, i = described_at(scene, possessive.head.i), scene.words.doc, possessive.i - 1
    name = scene.name_at.get(i - 1) if i > 0 and doc[i].lower_ == "et" else None
    if noun is None or noun.group != "relatives" or name is None:
        return None
    return _possessive_before(scene, name.start)


def _possessive_before(scene: Scene, start: int) -> Token | None:
    """Return the possessive before a relative's noun that stands right before a name: "sa" of "sa femme Anne"."""
    kin = described_at(scene, start - 1) if start > 1 else None
    before = scene.words.doc[start - 2] if start > 1 else None
    owned = before is not None and "Yes" in before.morph.get("Poss", [])
    return before if owned and kin is not None and kin.group == "relatives" else None


def _named(scene: Scene, noun: Token) -> Individual | None:
    """Return the person named beside a noun, maybe behind other ones: "son père, l'acteur et élu Paul Roy"."""
    for token in noun.doc[noun.i + 1 : noun.i + _REACH]:
        one = scene.of_token.get(token.i)
        if token.pos_ in ("VERB", "AUX", "ADP"):
            return None
        if one is not None and one.type == "Person" and token.i in scene.name_at:
            return one
    return None
