"""Who meets whom, where a place or a time stands between the verb and the name."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.text.parser.mends.phrases import case_of, is_active
from kg.text.wordlists import first_names, place_kinds, roles

_WHERE = frozenset(("à", "au", "dans", "en", "lors", "sur"))


def partner_behind_span(_: Doc, token: Token) -> bool:
    """ "S'est entretenu une heure avec Luc Roy": who takes part does so in what is done, not in how long it lasts."""
    span = token.head
    lasting = span.text.lower().rstrip("s") in table("fr", "counts")["time"] and span.i < token.i
    somebody = token.pos_ == "PROPN" or any(child.dep_ == "det" for child in token.lefts)
    if not (lasting and somebody) or case_of(token) != "avec" or span.head.pos_ != "VERB":
        return False
    token.head, token.dep_ = span.head, "obl:arg"
    return True


def met_there(doc: Doc, name: Token) -> bool:
    """ "A reçu à la mairie Anne Roy", "a vu à Lima Luc Roy": no place or post is called by a person's full name.

    Args:
        doc: the parse.
        name: a name that the parser set beside a noun, or took for a further part of the name of a place.

    Returns:
        Whether it is the object of the verb.
    """
    where, verb, behind = name.head, name.head.head, doc[min(name.i + 1, len(doc) - 1)]
    full = behind.dep_ == "flat:name" and behind.head in (name, where) and name.text in first_names()
    circumstance = where.dep_ in ("obl:mod", "obl:arg") and case_of(where) in _WHERE and name.left_edge == name
    if not (full and circumstance) or doc[name.i - 1].is_punct or not verb.i < where.i < name.i or not is_active(verb):
        return False
    if not (_is_known_place(doc[where.i : name.i].text) if name.dep_ == "flat:name" else _may_be_met(where)):
        return False
    for child in [child for child in where.rights if child.i > name.i and child.dep_ in ("appos", "conj", "flat:name")]:
        child.head, child.dep_ = name, child.dep_ if child.pos_ != "PROPN" or child.dep_ == "flat:name" else "conj"
    name.head, name.dep_ = verb, "obj"
    return True


def _is_known_place(text: str) -> bool:
    return text in place_kinds() or text in words("fr", "titles", "seats")


def _may_be_met(where: Token) -> bool:
    """Tell whether somebody may be met at a place: schools and the like are called after persons, posts are theirs."""
    form = where.text.lower()
    return form not in words("fr", "institutions", "named_after") and (form,) not in roles()
