"""Breakdowns of a number: "trois morts, deux hommes et une femme" are three, and what follows says who they are."""

from __future__ import annotations

from kg.facts.grammar.syntax import lemma
from kg.facts.literals import as_digits, number_words, numeral
from kg.facts.numbers.counts import Count
from kg.lang import words
from kg.text.tree import Token

_OPENERS = frozenset(",:(–—")
_JOINTS = frozenset((",", "et"))
_CLOSERS = frozenset(",)–—")
_REACH = 8  # words that a number and the next comma or "et" may have between them


def broken_down(count: Count) -> range | None:
    """Return where the words stand that say of whom a number consists, if they add up to it.

    "Trois soldats, deux policiers et un passant ont fui": these are six, since soldiers are no policemen.

    Args:
        count: the number, with what it counts.
    """
    doc = count.noun.doc
    opener = _next(count.last, _OPENERS)
    if opener is None or not count.digits.isdigit() or count.is_measure:
        return None
    first = at = opener.i + 1
    found: list[int] = []
    while at < len(doc) and (number := _number_at(doc[at])):
        found.append(number)
        joint = _next(doc[at], _JOINTS)
        if sum(found) >= int(count.digits) or joint is None:
            break
        at = joint.i + 1
    fates = words("fr", "tolls", "dead", "injured") - {lemma(count.noun)}
    if len(found) == 1 or sum(found) != int(count.digits) or any(lemma(word) in fates for word in doc[first : at + 1]):
        return None  # "trois morts, deux blessés graves et un blessé léger" are six
    general = not words("fr", "counts", "wholes").isdisjoint((lemma(count.noun), lemma(count.place)))
    return range(first, at + 1) if general or _next(doc[at], _CLOSERS) is not None else None


def is_further(noun: Token, first: Token) -> bool:
    """Tell whether a noun that goes on with the first counts others: not "dont cinq enfants", "et leurs deux enfants".

    Args:
        noun: the noun, which a number counts.
        first: the noun that begins the row.
    """
    start = min((number.i for number in number_words(noun)), default=noun.i)
    parts = any(token.lower_ in words("fr", "counts", "among_them") for token in noun.doc[max(0, start - 3) : start])
    owned = any("Yes" in child.morph.get("Poss", []) for child in noun.children if child.dep_ == "det")
    return noun is first or not (parts or owned)


def _next(word: Token, wanted: frozenset[str]) -> Token | None:
    """Return the first of some words that follows in the phrase of a number."""
    behind = word.doc[word.i + 1 : word.i + 2 + _REACH]
    found = next((token for token in behind if token.lower_ in wanted or token.pos_ in ("VERB", "AUX", "PUNCT")), None)
    return found if found is not None and found.lower_ in wanted else None


def _number_at(token: Token) -> int:
    """Return the number that a word is or begins, "un" included, or 0."""
    digits = as_digits(numeral(token))
    return int(digits) if digits.isdigit() else 0
