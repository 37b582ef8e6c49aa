"""Clauses that leave out the verb said before: "Norsud détient 20 % de Valtel, Orbix 12 %"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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


def has_amount(name: Token) -> bool:
    """Tell whether an amount follows a name without a preposition, or the last of a list that it begins."""
    if name.pos_ != "PROPN" or "case" in name.labels:
        return False
    last = max((each for each in (name, *name.subtree) if each.pos_ == "PROPN"), key=lambda each: each.i)
    behind = name.doc[last.i + 1 : last.i + 3]
    return len(behind) == 2 and behind[0].pos_ == "NUM" and measures(behind[1])
