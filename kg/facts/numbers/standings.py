"""Who got how many votes: "X a recueilli 3 millions de voix", "élue avec 52 % des suffrages", "contre 48 % pour Y"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count
from kg.facts.reading import Reading
from kg.lang import words
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token

POLLED = "fr:quantity/polled"


def is_polled(count: Count) -> bool:
    """Tell whether a number counts votes: "12 millions de voix", "52 % des suffrages"."""
    row = {lemma(token) for token in count.tokens if token.pos_ == "NOUN"}
    return not row.isdisjoint(words("fr", "counts", "polled"))


def standing(reading: Reading, count: Count, schema: Schema) -> tuple[str, Token] | None:
    """Return who got votes: "3 millions de voix pour X", "X est élu avec 52 % des voix"."""
    behind = (token for token in count.noun.sent if token.left_edge.i == count.last.i + 1)
    below = (token for token in (*count.place.subtree, *behind) if preposition(token) == "pour")
    verb = next((host for host in count.place.ancestors if syntax.is_verbal(host)), None)
    told = reading.arguments.of(verb) if verb is not None else {}
    getting: tuple[str, ...] = ("subject",)
    if verb is not None and syntax.is_passive(verb):
        getting = ("object", "subject") if lemma(verb) in words("fr", "counts", "chosen") else ()
    fillers = (token for role in getting for token in told.get(role, ()))
    for token in (*below, *(token for token in fillers if not is_paired(count))):
        named = reading.node(token) or next((node for node in map(reading.node, _called(token)) if node), None)
        if named and reading.is_a(named, frozenset(["Person", "Party"]), schema):
            return named, token
    return None


def _called(noun: Token) -> Iterator[Token]:
    """ "La liste Norsud", "le maire, Luc Roy": names beside a noun; "son rival" is not he whose rival it is."""
    named = (child for child in noun.children if child.dep_ in ("appos", "flat:name", "nmod"))
    return (child for child in named if not preposition(child))


def is_paired(count: Count) -> bool:
    """ "contre 12 millions de voix": what somebody else got."""
    return preposition(count.place) == "contre"


def is_got(reading: Reading, count: Count, numbers: dict[int, int]) -> bool:
    """ "Sa rivale a recueilli 3 millions de voix": what somebody got who is no happening is not the election's.

    Args:
        reading: the text.
        count: the number with what it counts.
        numbers: the number of the happening of each trigger word.
    """
    verb = count.place.head
    if not is_polled(count) or count.place.dep_ != "obj" or lemma(verb) not in words("fr", "counts", "getting"):
        return False
    return any(each.pos_ != "PRON" and each.i not in numbers for each in reading.arguments.of(verb).get("subject", ()))


def told_of_vote(facts: list[Fact]) -> list[Fact]:
    """Return the votes that somebody got where they are told of the election too."""
    got = [fact.words[-1][1] for fact in facts if fact.rule == POLLED]
    told = [fact for fact in facts if fact.property == "quantity" and fact.rule != POLLED]
    return [fact for fact in told if any(span.covers(fact.words[-1][1]) for span in got)]
