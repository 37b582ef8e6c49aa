"""Numbers of an unusual shape: "la moitié des élèves", "un train sur deux", "ils étaient 300"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.facts.grammar.determiners import is_definite, is_possessed
from kg.facts.grammar.syntax import lemma, measures, preposition
from kg.facts.literals import as_digits, number_words
from kg.facts.numbers.counts import Count
from kg.lang import table, words
from kg.text.days import is_weekday
from kg.text.tree import Doc, Token

_FARTHEST, _LARGEST = 4, 100  # tokens between a part and its whole, out of how many one tells such a part
_ONE = ("un", "une")


def fractions(doc: Doc) -> Iterator[tuple[Token, Token, Token, Token]]:
    """Yield what is parted, the first and the last word of each part and the word in the clause, in text order."""
    parts, out_of = words("fr", "counts", "parts"), words("fr", "counts", "of")
    for token in doc:
        if lemma(token) in parts and not any(c.dep_ == "amod" for c in token.lefts):
            whole = next((child for child in token.rights if _is_whole(token, child)), None)
            if whole is not None or _is_bare(token):
                yield whole or token, _first(token), whole or token, token
        elif token.pos_ == "NUM" and token.i > 1 and token.nbor(-1).lower_ in out_of:
            noun = _parted(token)
            if noun is not None:
                yield noun, _first(noun), token, noun
        elif token.dep_ == "cop" and _are_they(token):
            row = _headcount(token)
            if row:
                yield row[-1], row[0], row[-1], row[-1]


def is_headcount(number: Token) -> bool:
    """ "Ils étaient 5 000": tell whether a number without a noun says how many somebody was."""
    verb = next((t for t in reversed(number.doc[max(0, number.i - _FARTHEST) : number.i]) if t.dep_ == "cop"), None)
    return verb is not None and _are_they(verb) and number in _headcount(verb)


def is_whole(count: Count) -> bool:
    """ "300 postes sur 9 800 salariés", "sur un total de 2 500": tell whether the number before is a part of it."""
    before = count.noun.doc[max(count.noun.sent.start, count.first.i - _FARTHEST - 1) : count.first.i]
    at = next((word.i for word in reversed(before) if word.lower_ in words("fr", "counts", "of")), 0)
    total = all(word.lower_ in words("fr", "counts", "totals") for word in before if word.i > at)
    parts = [as_digits(number.text) for number in number_words(count.noun.doc[at - 1])] if at and total else []
    return any(part and count.digits and int(part) < int(count.digits) for part in parts)


def _are_they(verb: Token) -> bool:
    subject = verb.nbor(-1) if verb.i else verb
    return subject.lower_ in table("fr", "pronouns")["third"] and "Plur" in subject.morph.get("Number", [])


def _headcount(verb: Token) -> list[Token]:
    """Return the words of a number right behind "étaient" that counts nothing told behind it."""
    after = [token for token in verb.doc[verb.i + 1 : verb.i + 1 + _FARTHEST] if token.pos_ != "ADV"]
    row = list(takewhile(lambda token: token.pos_ in ("NUM", "DET") or measures(token), after))
    follower = next(iter(after[len(row) :]), None)
    told = row and (row[-1].pos_ == "NUM" or measures(row[-1]))
    counting = follower is not None and follower.pos_ in ("NOUN", "ADJ") and not is_weekday(follower)
    return [] if not told or counting or (follower is not None and follower.lower_ in ("de", "d'", "%")) else row


def _is_whole(part: Token, child: Token) -> bool:
    """ "un tiers des élus", but not "un quart de finale"."""
    contracted = any(each.dep_ == "case" and each.lower_ not in ("de", "d'") for each in child.lefts)
    known = is_definite(child) or is_possessed(child) or contracted
    return child.dep_ == "nmod" and preposition(child) == "de" and known and child.i <= part.i + _FARTHEST


def _is_bare(part: Token) -> bool:
    """ "réduit de moitié", "doublé d'un tiers": by how much something changes."""
    changing = words("fr", "counts", "changing", "changes")
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
