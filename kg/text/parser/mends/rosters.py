"""Lists that say, behind a colon, who those are that were counted before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.days import time_nouns


def spelled_out(doc: Doc, name: Token) -> bool:
    """ "Trois pays ont signé l'accord : X, Y et Z": these are the three, and no part of what they signed."""
    colon = _colon_before(doc, name)
    if colon is None or not _is_list(name):
        return False
    counted = next((word for word in reversed(doc[name.sent.start : colon.i]) if _is_counted(word)), None)
    if counted is None or counted.head == name or any(map(_is_many, doc[counted.i + 1 : colon.i])):
        return False
    above = name.head if name.head.i < colon.i else counted.head
    for stray in [child for child in name.lefts if child.i < colon.i]:
        stray.head, stray.dep_ = above, "advmod" if stray.dep_ == "case" else stray.dep_  # "ont voté contre : X et Y"
    name.head, name.dep_ = counted, "appos"
    return True


def _colon_before(doc: Doc, name: Token) -> Token | None:
    """Return the colon right before a name, or before its article."""
    before = name.i - 1
    while before > name.sent.start and doc[before].pos_ == "DET":
        before -= 1
    return doc[before] if before > name.sent.start and doc[before].text == ":" else None


def _is_list(name: Token) -> bool:
    """Tell whether a name opens a list of names."""
    others = [child for child in name.rights if child.dep_ == "conj"]
    return name.pos_ == "PROPN" and bool(others) and all(child.pos_ == "PROPN" for child in others)


def _is_counted(word: Token) -> bool:
    """ "Vingt pays", "Dix ont voté": a noun with a numeral, or a numeral that is itself who does something."""
    if word.pos_ == "NUM":
        return word.dep_.startswith("nsubj")
    noun = word.pos_ == "NOUN" and word.text.lower() not in time_nouns()
    return noun and any(child.dep_ == "nummod" for child in word.lefts)


def _is_many(word: Token) -> bool:
    """ "Deux hommes ont pillé des magasins : X et Y": the list may as well say which shops these are."""
    return word.pos_ == "NOUN" and "Plur" in word.morph.get("Number", [])
