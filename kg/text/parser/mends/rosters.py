"""Lists of names: those with brackets behind each, and those that say behind a colon who was counted before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.days import time_nouns

_LONGEST_BRACKET = 8  # tokens


def bracketed(doc: Doc, name: Token) -> bool:
    """ "Anne (PS, Nord), Luc (LR) et Jean": a list goes on behind each bracket, and what is in it is its owner's.

    Returns:
        False: how the list itself hangs is for others to mend.
    """
    row = [name]
    whole = name.pos_ == "PROPN" and not name.dep_.startswith("flat")
    while whole and (bracket := _bracket_behind(doc, row[-1])) is not None:
        following = _next_in_list(doc, bracket[-1])
        if following is None or following == name or following.is_ancestor(row[-1]):
            break
        for word in bracket:
            if word.head.i not in range(bracket[0].i, bracket[-1].i) or word.dep_ == "ROOT":
                word.head, word.dep_ = row[-1], "punct" if word.is_punct else "nmod"
        row.append(following)
    first = name.head if name.dep_ == "conj" and name.head.pos_ == "PROPN" else name
    for other in row[1:]:
        other.head, other.dep_ = first, "conj"
    return False


def _bracket_behind(doc: Doc, name: Token) -> list[Token] | None:
    """Return the words of the bracket right behind a whole name, both its signs among them."""
    end = name.i + 1
    while end < name.sent.end and doc[end].head.i in range(name.i, end) and doc[end].dep_.startswith("flat"):
        end += 1
    words = list(doc[end : min(end + _LONGEST_BRACKET, name.sent.end)])
    close = next((at for at, word in enumerate(words) if word.text == ")"), 0)
    return words[: close + 1] if words and words[0].text == "(" and close else None


def _next_in_list(doc: Doc, bracket: Token) -> Token | None:
    """Return the name behind a bracket and a comma or "et", unless a clause begins with it."""
    joint, following = doc[bracket.i + 1 : bracket.i + 2], doc[bracket.i + 2 : bracket.i + 3]
    if not following or not (joint[0].text == "," or joint[0].pos_ == "CCONJ") or following[0].pos_ != "PROPN":
        return None
    other = following[0]
    return None if other.dep_.startswith(("nsubj", "flat")) or other.dep_ == "ROOT" else other


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
