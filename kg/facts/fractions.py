"""Parts that a text tells in words: "la moitié des élèves", "les deux tiers des bus", "un train sur deux"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.literals import as_digits, number_words
from kg.facts.syntax import lemma, preposition
from kg.lang import words
from kg.text.tree import Doc, Token

_FARTHEST, _LARGEST = 4, 100  # tokens between a part and its whole, out of how many one tells such a part
_ONE = ("un", "une")


def fractions(doc: Doc) -> Iterator[tuple[Token, Token, Token, Token]]:
    """Yield what is parted, the first and the last word of each part and the word in the clause, in text order."""
    for token in doc:
        if lemma(token) in words("fr", "counts", "parts") and not any(c.dep_ == "amod" for c in token.lefts):
            whole = next((child for child in token.rights if _is_whole(token, child)), None)
            if whole is not None or _is_bare(token):
                yield whole or token, _first(token), whole or token, token
        elif token.pos_ == "NUM" and token.i > 1 and token.nbor(-1).lower_ in words("fr", "counts", "of"):
            noun = _parted(token)
            if noun is not None:
                yield noun, _first(noun), token, noun


def _is_whole(part: Token, child: Token) -> bool:
    """ "un tiers des élus", but not "un quart de finale"."""
    known = any("Def" in each.morph.get("Definite", []) or "Yes" in each.morph.get("Poss", []) for each in child.lefts)
    known = known or any(each.dep_ == "case" and each.lower_ not in ("de", "d'") for each in child.lefts)
    return child.dep_ == "nmod" and preposition(child) == "de" and known and child.i <= part.i + _FARTHEST


def _is_bare(part: Token) -> bool:
    """ "réduit de moitié", "doublé d'un tiers": by how much something changes."""
    changing = words("fr", "counts", "changing") | words("fr", "counts", "changes")
    return preposition(part) == "de" and lemma(part.head) in changing


def _first(noun: Token) -> Token:
    before = (child for child in noun.lefts if child.dep_ in ("det", "nummod"))
    return min((noun, *before), key=lambda token: token.i)


def _parted(out_of: Token) -> Token | None:
    """ "un train sur deux", "neuf jeunes élèves sur dix": those of whom so many out of so many are told."""
    after = out_of.doc[out_of.i + 1 : out_of.i + 2]
    noun = next((t for t in reversed(out_of.doc[max(0, out_of.i - 3) : out_of.i - 1]) if t.pos_ == "NOUN"), None)
    total = as_digits(out_of.text)
    if noun is None or any(word.pos_ in ("NOUN", "NUM") for word in after) or not total or int(total) > _LARGEST:
        return None
    part = [as_digits(number.text) for number in number_words(noun)] or ["1" for c in noun.lefts if c.lower_ in _ONE]
    return noun if part and part[0] and int(part[0]) < int(total) else None
