"""What happens again and again is no happening: "le pays est régulièrement frappé par des séismes"."""

from __future__ import annotations

from kg.facts.factuality.modality import is_present
from kg.facts.grammar.syntax import OBLIQUE, copula, is_verbal, lemma, preposition
from kg.lang import words
from kg.text.days import time_nouns
from kg.text.tree import Token

_TIMES = ("obj", "nsubj", "dislocated", "advmod", *OBLIQUE)


def is_habitual(token: Token) -> bool:
    """ "Les accidents y sont fréquents", "chaque année, des crues tuent dix passants": tell whether a clause says so.

    Args:
        token: a verb, or a noun, which must be in the plural.
    """
    clause = next((word for word in (token, *token.ancestors) if is_verbal(word) or copula(word) is not None), None)
    if clause is None or (token is not clause and "Plur" not in token.morph.get("Number", [])):
        return False
    usual = lemma(clause) in words("fr", "scenes", "usual") or any(map(_is_often, clause.children))
    return usual and is_present(clause) and not any(preposition(child) == "depuis" for child in clause.children)


def _is_often(child: Token) -> bool:
    """ "Souvent", "chaque année", but not "chaque maison"."""
    each = child.dep_ in _TIMES and child.left_edge.lower_ in words("fr", "scenes", "each") and _is_time(child)
    return each or (child.dep_ == "advmod" and child.lower_ in words("fr", "scenes", "often"))


def _is_time(noun: Token) -> bool:
    return noun.lower_ in time_nouns() or lemma(noun) in time_nouns()
