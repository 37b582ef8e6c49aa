"""What the article before a noun says of the thing: that the reader knows it, that it is pointed at, whose it is."""

from __future__ import annotations

from kg.text.tree import Token


def is_definite(noun: Token) -> bool:
    """Tell whether a noun has a definite article, be it within its preposition: "la grève", "du procès"."""
    return any("Def" in child.morph.get("Definite", []) for child in noun.children if child.dep_ in ("det", "case"))


def is_introduced(noun: Token) -> bool:
    """Tell whether an indefinite article brings a noun in: "une grève", "des élèves"."""
    return any("Ind" in child.morph.get("Definite", []) for child in noun.children if child.dep_ == "det")


def is_pointed_at(noun: Token) -> bool:
    """Tell whether a demonstrative says that a thing has been told before: "cette usine", "de ces suppressions"."""
    return any("Dem" in child.morph.get("PronType", []) for child in noun.children if child.dep_ == "det")


def is_possessed(noun: Token) -> bool:
    """Tell whether a possessive says whose a thing is: "sa femme", "leurs élèves"."""
    return any("Yes" in child.morph.get("Poss", []) for child in noun.children if child.dep_ == "det")
