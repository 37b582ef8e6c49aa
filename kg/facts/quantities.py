"""Numbers that an article makes a point of, on whom or what they describe where no happening has them.

"Le mont X culmine à 4 465 mètres", "Norsud accuse une baisse de 3 %", "X (à 10 milles)".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.facts import syntax
from kg.facts.counts import Count, find_counts
from kg.facts.reading import Reading
from kg.facts.tolls import fate, is_news
from kg.model import Fact, Value
from kg.text.tree import Token


def quantities(reading: Reading, taken: Iterable[Token]) -> Iterator[Fact]:
    """Yield the numbers of individuals, in text order.

    Args:
        reading: the text, its happenings known to `reading.events`.
        taken: the words counted in a number that a happening has.
    """
    done = {token.i for token in taken}
    for count in find_counts(reading):
        if count.noun.i in done or not (count.is_measure or count.is_large) or not is_news(count):
            continue
        if fate(reading, count) != "quantity":
            continue
        found = _described(reading, count)
        if found is not None:
            node, token = found
            named = {"subject": [token], "object": count.tokens}
            value = Value(count.text(reading))
            yield reading.fact(node, "quantity", value, _teller(count), "fr:quantity/described", words=named)


def _teller(count: Count) -> Token:
    """The word whose clause says the number."""
    return next((host for host in (count.place, *count.place.ancestors) if _is_predicate(host)), count.place)


def _is_predicate(token: Token) -> bool:
    return syntax.is_verbal(token) or syntax.copula(token) is not None


def _described(reading: Reading, count: Count) -> tuple[str, Token] | None:
    """Return whom or what a number describes: what it is a part of, else who does or bears what the clause says."""
    for token in _candidates(reading, count):
        node = reading.node(token)
        if node:
            return node, token
    return None


def _candidates(reading: Reading, count: Count) -> Iterator[Token]:
    if not count.is_measure:
        yield from _parts(count.noun)
    token = count.place
    while True:
        if (_is_predicate(token) and token is not count.noun) or syntax.copula(token) is not None:
            yield from _of_clause(reading, token, count.place)
            if "Fin" in token.morph.get("VerbForm", []) or syntax.copula(token) is not None:
                return
        if token.head.i == token.i or token.dep_ in ("ccomp", "parataxis"):
            return
        token = token.head
        if not _is_predicate(token):
            yield token
            yield from _parts(token)
            if not count.is_measure:
                return  # "l'existence de 27 centres" says nothing of who noted it


def _of_clause(reading: Reading, verb: Token, place: Token) -> Iterator[Token]:
    """The subject of a clause and what it is of ("le réseau de Norsud"), or its object if the number is the subject."""
    roles = reading.arguments.of(verb)
    for role in ("subject", "object"):
        fillers = [filler for filler in roles.get(role, ()) if filler.i != place.i]
        for filler in fillers:
            yield filler
            yield from _parts(filler)


def _parts(noun: Token) -> Iterator[Token]:
    """What a noun is of: "13 projets de Norsud", "la vitesse du Zéphyr"."""
    for child in noun.children:
        if (child.dep_ == "nmod" and syntax.preposition(child) == "de") or (
            child.dep_ == "det" and "Yes" in child.morph.get("Poss", [])
        ):
            yield child
