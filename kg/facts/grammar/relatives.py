"""Relative clauses, also those that the parser took for others, and infinitives below that take what they tell of."""

from __future__ import annotations

from collections.abc import Mapping

from kg.facts.grammar import syntax
from kg.text.tree import Token

THAT = ("que", "qu'")


def is_relative(verb: Token) -> bool:
    """Tell whether a clause is relative, by its label or by the word that it begins with."""
    if verb.dep_ in ("acl", "dep"):
        return syntax.relative_word(verb) is not None
    return verb.dep_ == "acl:relcl" or (verb.dep_ == "advcl" and misread_relative(verb) is not None)


def misread_relative(verb: Token) -> Token | None:
    """ "Ami de Léa Roy, qu'il avait épousée, il ...": behind a noun and a comma, "que" as an object is relative."""
    word = _opening(verb)
    if word.dep_ != "obj" or word.head.i != verb.i or word.lower_ not in THAT or word.i < 2:
        return None
    return word if word.nbor(-1).text == "," and word.nbor(-2).pos_ in ("NOUN", "PROPN") else None


def opening_relative(clause: Token) -> Token | None:
    """Return the relative word of a clause, be it a conjunction to the parser ("la sonde que l'agence a lancée")."""
    word = syntax.relative_word(clause) or misread_relative(clause)
    first = _opening(clause)
    return word or (first if first.lower_ in THAT and clause.dep_ == "acl:relcl" else None)


def passes_on(verb: Token) -> bool:
    """ "La sonde que l'agence doit lancer": the antecedent is what is launched, not what the agence must."""
    return any(child.dep_ == "xcomp" and _is_bare_infinitive(verb, child) for child in verb.rights)


def handed_down(verb: Token, roles: Mapping[str, list[Token]]) -> Token | None:
    """ "La sonde que l'agence doit lancer", "qu'il vient de vendre": the clause whose antecedent the infinitive takes.

    Args:
        verb: the infinitive.
        roles: what fills its roles so far.
    """
    if verb.dep_ != "xcomp" or any(filler.lower_ not in THAT for filler in roles.get("object", ())):
        return None
    below, clause = verb, verb.head
    while _is_bare_infinitive(clause, below) and clause.dep_ == "xcomp":
        below, clause = clause, clause.head
    if not _is_bare_infinitive(clause, below) or not is_relative(clause):
        return None
    word = opening_relative(clause)
    return clause if word is not None and word.lower_ in THAT else None


def _is_bare_infinitive(verb: Token, below: Token) -> bool:
    """Tell whether an infinitive has no object, and the subject of the verb above: no "l'accuse de voler"."""
    bare = not any(child.dep_ == "obj" and child.lower_ not in THAT for child in below.children)
    return bare and syntax.is_infinitive(below) and not syntax.controls_object(verb, below)


def _opening(clause: Token) -> Token:
    """Return the word that a clause opens with."""
    word = clause.left_edge
    return word.nbor() if word.text == "," else word
