"""Tells which words are pronouns of the third person that stand for somebody: not "il" in "il faut", nor a clause."""

from __future__ import annotations

from kg.entities.individuals import Scene
from kg.entities.uses import speech_verbs
from kg.lang import table
from kg.text.tree import Token


def form_of(scene: Scene, token: Token, lists: dict[str, dict[str, list[str]]]) -> tuple[str, str, bool] | None:
    """Return gender and number of a pronoun that stands for somebody, and whether it is a possessive; else nothing."""
    lower = scene.words.lower[token.i]
    if token.pos_ == "PRON" and lower in lists["third"]:
        if (
            token.dep_.startswith("expl")
            or token.morph.get("Reflex", [])
            or _is_nobody(scene, token)
            or _is_clause(token)
            or scene.words.lower[token.i + 1 : token.i + 2] == ["on"]  # "où l'on vit"
        ):
            return None
        gender, number = lists["third"][lower]
        return _agreed(scene, token) or gender, number, False
    if token.pos_ in {"DET", "ADJ"} and lower in lists["possessive"] and token.dep_ in {"det", "amod", "nmod:poss"}:
        gender, number = lists["possessive"][lower]
        return gender, number, True
    return None


def _agreed(scene: Scene, token: Token) -> str:
    """ "Il l'a inaugurée": a feminine participle behind "l'a" tells of what it stands for; others forget to agree."""
    verb = token.head
    perfect = any(child.dep_.startswith("aux") and child.lemma_ == "avoir" for child in verb.lefts)
    if scene.words.lower[token.i] != "l'" or token.dep_ != "obj" or not perfect:
        return ""
    return "Fem" if verb.lower_.endswith("e") else ""


def _is_nobody(scene: Scene, token: Token) -> bool:
    """Tell whether "il" is nobody: "il faut", "il y a", "il s'agit", "il est clair que"."""
    words = table("fr", "pronouns")["words"]
    if scene.words.lower[token.i] not in {"il", "-il", "-t-il"}:
        return False
    if (
        token.i
        and scene.words.lower[token.i - 1] in {"quoiqu'", "qu'"}
        and scene.words.lower[token.i + 1 : token.i + 3] == ["en", "soit"]
    ):
        return True
    verb = token.head
    small = {child.lower_ for child in verb.children if child.i < verb.i}
    clause = any(
        child.dep_ in {"ccomp", "csubj", "xcomp", "csubj:pass", "advcl"} and child.i > verb.i and _opens_clause(child)
        for child in verb.children
    )
    return (
        verb.lemma_ in words["impersonal"]
        or ("y" in small and "avoir" in {verb.lemma_, *(child.lemma_ for child in verb.children)})
        or (bool(small & {"s'", "se"}) and verb.lemma_ in words["impersonal_reflexive"])
        or (
            clause
            and (
                verb.lemma_ in words["impersonal_clause"]
                or (any(child.dep_ == "cop" for child in verb.children) and verb.pos_ == "ADJ")
            )
        )
    )


def _is_clause(token: Token) -> bool:
    """Tell whether "le" stands for what is said or done: "comme le rappelle X", "le faire".

    "L'a reconnu coupable" says it of somebody.
    """
    if any(child.dep_ == "xcomp" and child.pos_ == "ADJ" for child in token.head.rights):
        return False
    return token.lower_ in {"le", "l'"} and (
        token.head.lemma_ in speech_verbs() or token.head.lemma_ in table("fr", "pronouns")["words"]["clause_object"]
    )


def _opens_clause(child: Token) -> bool:
    return any(mark.dep_ == "mark" and mark.lower_ in {"que", "qu'", "de", "d'"} for mark in child.children)
