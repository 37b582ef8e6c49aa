"""Clauses that leave out the verb said before: "Norsud détient 20 % de Valtel, Orbix 12 %"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.facts.grammar.syntax import measures
from kg.text.tree import Token


def gapped(objects: Iterable[Token]) -> Iterator[Token]:
    """Yield further subjects of a verb, which the parser hangs on the first amount: each has one of its own behind it.

    Args:
        objects: the objects of the verb.
    """
    for amount in objects:
        if measures(amount):
            yield from (name for name in amount.subtree if name.dep_ in ("appos", "conj") and has_amount(name))


def is_of_gap(time: Sequence[Token]) -> bool:
    """Tell whether a time is that of a clause without its verb: "Norsud a été créée en 1990, et Valtel en 1995".

    Args:
        time: the words of the time.
    """
    first = min((token.left_edge.i for token in time), default=0)
    last = time[0].doc[max(first - 1, 0)]
    name = last.head if last.dep_ == "flat:name" else last
    named = name.pos_ in ("PROPN", "NOUN") and name.dep_ == "conj" and any(child.dep_ == "cc" for child in name.lefts)
    return named and first > 0 and (name.head.pos_ == "NUM" or (name.pos_ == "PROPN" and name.head.pos_ == "VERB"))


def has_amount(name: Token) -> bool:
    """Tell whether an amount follows a name without a preposition, or the last of a list that it begins."""
    if name.pos_ != "PROPN" or "case" in name.labels:
        return False
    last = max((each for each in (name, *name.subtree) if each.pos_ == "PROPN"), key=lambda each: each.i)
    behind = name.doc[last.i + 1 : last.i + 3]
    return len(behind) == 2 and behind[0].pos_ == "NUM" and measures(behind[1])
