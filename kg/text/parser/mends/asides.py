"""What stands behind a comma, or behind an aside between two, and goes on with a word before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.days import time_nouns
from kg.text.parser.mends.phrases import agrees, case_of, is_tensed

_OF = frozenset(("de", "d'", "du", "des"))
_LONGEST_ASIDE, _SHORTEST_ASIDE = 8, 4  # tokens from "de" back to the comma that opens an aside


def told_behind_aside(doc: Doc, clause: Token) -> bool:
    """ "A annoncé, en retenant ses larmes, qu'il part": behind an aside, such a clause is what the verb tells."""
    mark = next((child for child in clause.lefts if child.dep_ == "mark"), None)
    if mark is None or mark.pos_ != "SCONJ" or mark.i < 1 or doc[mark.i - 1].text != ",":
        return False
    verb = next((each for each in clause.head.ancestors if each.pos_ == "VERB" and is_tensed(each)), None)
    if verb is None or any(child.dep_ in ("obj", "ccomp", "xcomp") for child in verb.children):
        return False
    clause.head, clause.dep_ = verb, "ccomp"
    return True


def complement_behind_aside(doc: Doc, token: Token) -> bool:
    """ "Le meurtre, en 1995, du juge Luc Roy": behind an aside that says when or where, "de" goes on with the noun.

    But not "a parlé, en 1995, du juge": before that aside stands a verb.
    """
    first = next((child.i for child in token.lefts if child.dep_ == "case"), 0)
    if case_of(token) not in _OF or first < _SHORTEST_ASIDE or doc[first - 1].text != ",":
        return False
    back = range(first - 2, max(token.sent.start, first - _LONGEST_ASIDE), -1)
    opening = next((i for i in back if doc[i].text == ","), token.sent.start)
    noun = doc[opening - 1] if opening > token.sent.start else token
    bare = noun.pos_ == "NOUN" and not any(child.dep_ == "nmod" and case_of(child) in _OF for child in noun.children)
    aside = doc[opening + 1 : first - 1]
    timed = any(each.pos_ == "NUM" or each.text.lower() in time_nouns() for each in aside)
    apart = noun not in (token.head, *token.subtree) and noun.text.lower() not in time_nouns()
    if not (bare and timed and apart) or any(each.pos_ == "VERB" for each in aside):
        return False
    token.head, token.dep_ = noun, "nmod"
    for each in aside:
        if each.head == each or not opening < each.head.i < first:
            each.head = noun  # "en 1995" is when the murder was
    return True


def participle_of_noun(doc: Doc, token: Token) -> bool:
    """ "Exclut de retirer son texte, adopté lundi": a participle does not go on with a verb in a simple tense.

    Nor is it a clause of its own where neither a conjunction nor a subject opens it.
    """
    past = token.pos_ == "VERB" and "Past" in token.morph.get("Tense", []) and token.i > 1
    links = {child.dep_ for child in token.lefts} - {"punct", "advmod"}
    if not past or links or doc[token.i - 1].text != "," or token.head.i > token.i:
        return False
    simple = "Fin" in token.head.morph.get("VerbForm", []) and "aux:tense" not in {c.dep_ for c in token.head.lefts}
    if not simple and token.dep_ != "ccomp":
        return False
    noun = doc[token.i - 2]
    while noun.pos_ not in ("NOUN", "PROPN") and noun.head.i < noun.i:
        noun = noun.head
    if noun.pos_ != "NOUN" or noun.i < token.head.i or not agrees(token, noun):
        return False
    token.head, token.dep_ = noun, "acl"
    return True
