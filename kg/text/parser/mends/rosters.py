"""Lists of names: with brackets behind each, a preposition before each, or behind a colon who was counted before it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.days import time_nouns

_LONGEST_BRACKET = 8  # tokens
_LONGEST_MEMBER = 9  # tokens
_OF = frozenset(("de", "d'", "du", "des"))
_MEMBER = frozenset(("conj", "nmod", "obl:agent", "obl:arg", "obl:mod"))


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


def listed_again(doc: Doc, token: Token) -> bool:
    """ "L'appui de Norsud, de Valtel, du Front national et de la CGT": each name with the preposition goes on the list.

    Returns:
        Whether the word was joined to the name before the comma, or to the first of its list.
    """
    case = next((child for child in token.lefts if child.dep_ == "case"), None)
    if case is None or case.i == token.sent.start or not _is_joint(doc[case.i - 1]) or not _is_named(doc, case.i):
        return False
    family = _OF if _form(case) in _OF else frozenset((_form(case),))
    before = _member_before(doc, case.i - 1, family)
    if before is None or token.is_ancestor(before):
        return False
    first = before.head if before.dep_ == "conj" and before.head.pos_ in ("NOUN", "PROPN") else before
    if doc[case.i - 1].text == "," and before == first and not _goes_on(doc, token, family):
        return False
    token.head, token.dep_ = first, "conj"
    return True


def _form(word: Token) -> str:
    return word.text.lower().replace("’", "'")


def _is_joint(word: Token) -> bool:
    return word.text in {",", "et"}


def _is_named(doc: Doc, at: int) -> bool:
    """ "De Norsud", "de la CGT", "de la chaîne Canal Nord": behind the preposition at `at` a name begins."""
    article = doc[at + 1 : at + 2]
    at += 1 + bool(article and article[0].pos_ == "DET")
    first, second = doc[at : at + 1], doc[at + 1 : at + 2]
    noun = bool(first and second) and first[0].pos_ == "NOUN" and second[0].text[0].isupper()
    return noun or bool(first and first[0].text[0].isupper())


def _member_before(doc: Doc, joint: int, family: frozenset[str]) -> Token | None:
    """Return the name before a comma or "et" that has one of the prepositions, if there is one."""
    end = joint - (doc[joint - 1].text == ",")
    start = end - 1
    while start > max(doc[joint].sent.start, end - _LONGEST_MEMBER) and not _is_bound(doc[start - 1]):
        start -= 1
    case = next((word for word in doc[start:end] if _form(word) in family), None)
    if case is None or case.pos_ != "ADP" or not _is_named(doc, case.i):
        return None
    return case.head if case.i < case.head.i < end and case.head.dep_ in _MEMBER else None


def _is_bound(word: Token) -> bool:
    return _is_joint(word) or word.is_punct or word.pos_ in ("PUNCT", "VERB", "AUX")


def _goes_on(doc: Doc, token: Token, family: frozenset[str]) -> bool:
    """Tell whether behind a member and a comma or "et" another has one of the prepositions."""
    behind = doc[token.i + 1 : min(token.i + _LONGEST_MEMBER, token.sent.end - 1)]
    joint = next((word.i for word in behind if _is_joint(word)), -1)
    following = joint > 0 and _form(doc[joint + 1]) in family
    return following and (family is not _OF or _is_named(doc, joint + 1))


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
