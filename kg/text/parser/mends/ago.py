"""How long ago something was: "il y a dix ans" as one phrase that hangs on the verb it dates.

The parser takes "il" for a subject or an object, or "a" for the verb of the sentence.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table

_BETWEEN = frozenset(("NUM", "ADV", "ADP", "DET", "ADJ"))  # "un peu plus de dix", "à peine deux", "quelques"
_LONGEST = 6  # tokens
_COUNTED_ON = frozenset(("que", "qu'", "de", "d'", "entre"))  # "il y a deux ans que", "il y a dix jours de grève"


def long_ago(doc: Doc, opener: Token) -> bool:
    """ "Il y a un an, une bombe a explosé", "l'usine, ouverte il y a dix ans, ferme": hang the phrase on its verb.

    Args:
        doc: the parse, which is changed.
        opener: any word; only the "il" of such a phrase is looked at.

    Returns:
        Whether it opens such a phrase and the verb was found.
    """
    if opener.text not in ("il", "Il") or [each.text for each in doc[opener.i + 1 : opener.i + 3]] != ["y", "a"]:
        return False
    unit = _unit(doc, opener.i + 3)
    if unit is None:
        return False
    phrase = list(doc[opener.i : unit.i + 1])
    verb = _verb_ahead(phrase) or _verb_behind(phrase)
    if verb is None:
        return False
    _set_free(phrase, verb)
    _bind(phrase, verb)
    return True


def _unit(doc: Doc, start: int) -> Token | None:
    """Return the day, month or year counted from a place on, where nothing goes on to say of what that many are."""
    units = table("fr", "times")["vocabulary"]["unit"]
    for token in doc[start : start + _LONGEST]:
        if token.text.lower() in units:
            goes_on = token.i + 1 < len(doc) and doc[token.i + 1].text.lower() in _COUNTED_ON
            return None if goes_on or token.i == start else token
        if token.pos_ not in _BETWEEN:
            return None
    return None


def _verb_ahead(phrase: list[Token]) -> Token | None:
    """ "X, rachetée par Y il y a dix ans": the nearest verb or participle whose clause the phrase goes on with."""
    opener = phrase[0]
    before = opener.nbor(-1) if opener.i > opener.sent.start else opener
    if before is opener or before.is_punct or before.pos_ in ("CCONJ", "SCONJ"):
        return None
    above = (each for each in (before, *before.ancestors) if each.i < opener.i)
    told = (
        each for each in above if each.pos_ == "VERB" or each.dep_ == "acl" or "Part" in each.morph.get("VerbForm", [])
    )
    return next(told, None)


def _verb_behind(phrase: list[Token]) -> Token | None:
    """ "Il y a dix ans, Y rachetait X": the verb of the clause that the phrase opens."""
    last = phrase[-1]
    above = [each.head for each in (phrase[2], last, phrase[0])]
    below = [child for each in phrase for child in each.rights]
    beside = [child for child in phrase[2].head.rights if child.dep_ == "parataxis"]
    return next((each for each in (*above, *below, *beside) if each.i > last.i and _is_told(each)), None)


def _is_told(word: Token) -> bool:
    return word.pos_ == "VERB" or any(child.dep_ == "cop" for child in word.lefts)


def _set_free(phrase: list[Token], verb: Token) -> None:
    """Let what stands above the verb below the phrase take the place of the phrase."""
    within = {each.i for each in phrase}
    road = [verb, *verb.ancestors]
    inside = next((number for number, each in enumerate(road) if each.i in within), None)
    if inside is None:
        if verb.dep_ == "parataxis" and verb.head == phrase[2].head:
            verb.dep_ = phrase[2].dep_  # "a dit qu'il y a dix ans, X était né"
        return
    first, top = road[inside - 1], next((each for each in road[inside:] if each.head.i not in within), None)
    if top is None:
        first.head, first.dep_ = first, "ROOT"
    else:
        first.head, first.dep_ = top.head, top.dep_


def _bind(phrase: list[Token], verb: Token) -> None:
    """Make the words of a phrase one that hangs on a verb, and give the verb what hung on them."""
    opener, *rest, unit = phrase
    within = {each.i for each in phrase}
    outside = [child for each in phrase for child in each.children if child.i not in within]
    unit.head, unit.dep_ = verb, "obl:mod"
    opener.head, opener.dep_ = unit, "case"
    for each in rest[:2]:
        each.head, each.dep_ = opener, "fixed"
    for each in rest[2:]:
        each.head = each.head if each.head in rest[2:] else unit
    for each in outside:
        each.head = verb
        each.dep_ = "nsubj" if each.dep_ == "dislocated" else each.dep_
