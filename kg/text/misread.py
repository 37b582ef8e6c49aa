"""Words that the tagger or the parser takes for another kind of word: a participle for a noun, a verb for a copula."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import words


def is_birth(token: Token) -> bool:
    """Tell whether a participle that opens a sentence was taken for something else: "Née à Klow, elle chante"."""
    opening = token.text.lower() in words("fr", "places", "opening") and token.pos_ in ("NOUN", "ADJ", "PROPN")
    return opening and token.head.i > token.i and token.nbor().pos_ == "ADP"


def mend_birth(token: Token) -> None:
    """Make of it the participle that it is, beside the clause behind it."""
    token.pos_, token.dep_ = "VERB", "advcl"
    token.set_morph({**token.morph.to_dict(), "Tense": "Past", "VerbForm": "Part"})  # type: ignore[attr-defined]


def mend_copula(doc: Doc, copula: Token) -> None:
    """ "Orbix, dont le siège est à Klow, emploie ...": a finite verb has none; it is the verb of "dont".

    Args:
        doc: the parse, which is changed.
        copula: the form of "être" that the parser hung on the verb behind the clause.
    """
    verb = copula.head
    before = next((each for each in reversed(doc[copula.sent.start : copula.i]) if each.text.lower() == "dont"), None)
    comma = next((each for each in doc[copula.i : max(copula.i, verb.i)] if each.text == ","), None)
    if before is None or comma is None or before.i < copula.sent.start + 2:
        return
    noun = doc[before.i - (2 if doc[before.i - 1].text == "," else 1)]
    while noun.dep_.partition(":")[0] in ("flat", "appos", "amod") and noun.head.i < noun.i:
        noun = noun.head
    for child in [child for child in verb.lefts if copula.i < child.i < comma.i and child.dep_.startswith("obl")]:
        child.head = copula
    copula.head, copula.dep_ = noun, "acl:relcl"
