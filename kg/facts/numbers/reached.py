"""Numbers that a count of people has reached: "le nombre de morts s'élève à 83"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar.syntax import OBLIQUE, SUBJECT, lemma, preposition
from kg.facts.literals import as_digits, numeral
from kg.facts.numbers.counts import Count
from kg.lang import words
from kg.text.tree import Doc, Token

_PLACES = ("obj", "ROOT", "xcomp", *OBLIQUE)


def reached(doc: Doc) -> Iterator[Count]:
    """Yield the number of dead or injured that "le nombre de" is said to be, to have come to or been put at."""
    for number in doc:
        if number.pos_ == "NUM" and number.dep_ in _PLACES and preposition(number) in ("", "à", "de"):
            noun = _counted(number)
            digits = as_digits(numeral(number)) if noun is not None else ""
            if noun is not None and digits:
                yield Count(noun, number, number, digits, noun)


def _counted(number: Token) -> Token | None:
    """Return whom the number counts: the noun behind "le nombre de"."""
    verb = number if any(child.dep_ == "cop" for child in number.children) else number.head
    start = preposition(number) == "de"  # "est passé de huit à onze": eleven
    become = lemma(verb) in words("fr", "counts", "becoming") and not start
    if verb is not number and not become and lemma(verb) != "être":
        return None
    subjects = (child for child in verb.children if child.dep_ in SUBJECT)
    return next((noun for subject in subjects if (noun := casualties(subject)) is not None), None)


def casualties(noun: Token) -> Token | None:
    """Return the dead or injured whose number a noun is ("le nombre de morts"), or None."""
    if lemma(noun) not in words("fr", "counts", "heading"):
        return None
    below = (child for child in noun.children if child.dep_ == "nmod" and preposition(child) == "de")
    return next((child for child in below if lemma(child) in words("fr", "tolls", "dead", "injured")), None)
