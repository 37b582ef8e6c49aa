"""Clefts: "c'est à Klow que le procès s'ouvre", "ce sont 300 vols qui ont été annulés" and the clause they are of."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.lang import table
from kg.text.tree import Token


def cleft(token: Token) -> Token | None:
    """ "C'est à Klow que s'est ouvert le procès", "c'est lundi que ...": the clause of which it is said."""
    said, lists = (token.head if token.dep_ == "nmod" else token), table("fr", "scenes")["cleft"]
    clauses = (child for child in said.children if child.dep_ == "acl:relcl" and child.i > token.i)
    marks = ((clause, mark) for clause in clauses for mark in clause.children if mark.dep_ == "mark")
    told = next((clause for clause, mark in marks if mark.lower_ in lists["marks"]), None)
    before = token.doc[token.sent.start : said.i]
    return told if told is not None and any(word.lower_ in lists["openers"] for word in before) else None


def told_of_one(noun: Token) -> Token | None:
    """ "Lundi, ce sont 300 vols qui ont été annulés": the clause that such a noun is the subject of."""
    if noun.pos_ not in ("NOUN", "PROPN") or syntax.copula(noun) is None:
        return None
    openers = table("fr", "scenes")["cleft"]["openers"]
    opened = any(child.lower_ in openers and child.pos_ == "PRON" for child in noun.lefts)
    clauses = (child for child in noun.rights if child.dep_ == "acl:relcl")
    told = (each for each in clauses if any(child.lower_ == "qui" for child in each.lefts))
    return next(told, None) if opened else None
