"""Before which court a verb brings somebody, where a list of those it brings stands between."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import words
from kg.text.parser.mends.phrases import case_of


def before_court(_: Doc, court: Token) -> bool:
    """ "A renvoyé Luc Roy et dix élus devant le tribunal": one is sent there, and nobody is "dix élus devant".

    Args:
        court: a noun that the parser hung on another one with "devant".

    Returns:
        Whether it was hung on the verb whose object or subject the other one is.
    """
    if case_of(court) != "devant" or court.text.lower() not in words("fr", "titles", "bars"):
        return False
    party = court.head
    while party.dep_ in ("conj", "appos", "flat:name", "nmod") and party.head.i < party.i and party.head.pos_ != "VERB":
        party = party.head
    verb = party.head
    brought = party.dep_ in ("obj", "nsubj", "nsubj:pass", "conj") and verb.pos_ == "VERB" and verb.i < court.i
    if not brought or not verb.text.lower().startswith(tuple(words("fr", "titles", "bringing"))):
        return False
    court.head, court.dep_ = verb, "obl:arg"
    return True
