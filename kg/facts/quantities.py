"""Numbers that an article makes a point of, on whom or what they describe where no happening has them.

"Le mont X culmine à 4 465 mètres", "Norsud accuse une baisse de 3 %", "X (à 10 milles)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.facts import syntax
from kg.facts.counting import find_counts
from kg.facts.counts import Count, goes_on, is_apart, is_interval
from kg.facts.reading import Reading
from kg.facts.syntax import lemma
from kg.facts.tolls import is_news
from kg.facts.victims import fate
from kg.lang import words
from kg.model import Fact, Value
from kg.text.tree import Token

_FIGURE = re.compile(r"\d[\d\s.,]*\d\s?\S+")
DESCRIBED = "fr:quantity/described"


def quantities(reading: Reading, taken: Iterable[Token]) -> Iterator[Fact]:
    """Yield the numbers of individuals, in text order.

    Args:
        reading: the text, its happenings known to `reading.events`.
        taken: the words counted in a number that a happening has.
    """
    done = {token.i for token in taken}
    before: tuple[Count, tuple[str, Token] | None] | None = None
    for count in find_counts(reading):
        if count.noun.i in done or not (count.is_measure or count.is_large) or not is_news(count):
            continue
        if fate(reading, count) != "quantity":
            continue
        found = _described(reading, count)
        if found is None and before is not None and goes_on(before[0], count):
            found = before[1]
        before = count, found
        if found is not None:
            node, token = found
            named = {"subject": [token], "object": count.tokens}
            value = Value(count.text(reading))
            yield reading.fact(node, "quantity", value, _teller(count), DESCRIBED, words=named)


def _teller(count: Count) -> Token:
    """The word whose clause says the number."""
    return next((host for host in (count.place, *count.place.ancestors) if _is_predicate(host)), count.place)


def _is_predicate(token: Token) -> bool:
    return syntax.is_verbal(token) or syntax.copula(token) is not None


def _described(reading: Reading, count: Count) -> tuple[str, Token] | None:
    """Return whom or what a number describes: what it is a part of, else who does or bears what the clause says."""
    if is_interval(count):
        return None
    for token in _candidates(reading, count):
        node = reading.node(token)
        if node:
            return None if is_apart(token, count) else (node, token)
    return None


def _candidates(reading: Reading, count: Count) -> Iterator[Token]:
    if not count.is_measure:
        yield from _parts(count.noun)
    token, below = count.place, count.place
    while True:
        if _is_predicate(token) and (token is not count.noun or syntax.copula(token) is not None):
            yield from _of_clause(reading, token, below)
            if "Fin" in token.morph.get("VerbForm", []) or syntax.copula(token) is not None:
                return
        if token.head.i == token.i or token.dep_ in ("ccomp", "parataxis"):
            return
        token, below = token.head, token
        if not _is_predicate(token) and not count.is_distance:
            yield token
            yield from _parts(token)
            if not count.is_measure:
                return  # "l'existence de 27 centres" says nothing of who noted it


def _of_clause(reading: Reading, verb: Token, below: Token) -> Iterator[Token]:
    """The subject of a clause and what it is of ("le réseau de Norsud"), or its object if the number is the subject."""
    roles = reading.arguments.of(verb)
    subjects = roles.get("subject", ())
    counted = below in subjects or (
        not subjects and below.i < verb.i
    )  # "Plus de 12 000 clubs jouent": read as an adverb
    told = counted or _holds(verb) or lemma(below) in words("fr", "counts", "parameters")
    for filler in roles.get("object" if counted else "subject", ()):
        if filler is not below and told:
            yield filler
            yield from _parts(filler)


def _holds(verb: Token) -> bool:
    """Tell whether a clause says what its subject has, is worth or brings, rather than what it does or wants."""
    return syntax.copula(verb) is not None or lemma(verb) in words("fr", "counts", "holding")


def _parts(noun: Token) -> Iterator[Token]:
    """What a noun is of: "13 projets de Norsud", "la vitesse du Zéphyr"."""
    yield from (child for child in noun.children if syntax.owns(child))


def once(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts without the numbers that only come again: a figure is said of one thing, happenings first."""
    known = list(facts)
    numbers = sorted((fact for fact in known if fact.property == "quantity"), key=_precedence)
    owners: dict[str, str] = {}
    for fact in numbers:
        owners.setdefault(_figure(fact), fact.subject)
    yield from (fact for fact in known if fact.property != "quantity" or owners[_figure(fact)] == fact.subject)


def _precedence(fact: Fact) -> tuple[bool, int, str]:
    return fact.rule == DESCRIBED, fact.evidence.span.start, fact.subject


def _figure(fact: Fact) -> str:
    """The number with its unit, where it is long enough not to come twice by chance."""
    text = fact.object.text if isinstance(fact.object, Value) else fact.object
    found = _FIGURE.match(text)
    return found.group().casefold() if found else f"{fact.subject} {text}"
