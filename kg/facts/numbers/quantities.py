"""Numbers that an article makes a point of, on whom or what they describe where no happening has them.

"Le mont X culmine à 4 465 mètres", "Norsud accuse une baisse de 3 %", "X (à 10 milles)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.facts.grammar import syntax
from kg.facts.grammar.bearers import bearers
from kg.facts.grammar.determiners import is_introduced
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.literals import as_digits
from kg.facts.numbers.counting import find_counts
from kg.facts.numbers.counts import (
    Count,
    goes_on,
    is_ahead,
    is_apart,
    is_authored,
    is_away,
    is_capacity,
    is_gapped,
    is_interval,
    is_span,
)
from kg.facts.numbers.described import described, sized
from kg.facts.numbers.standings import POLLED, is_paired, is_polled, is_share, standing, told_of_vote
from kg.facts.numbers.tolls import is_news
from kg.facts.numbers.victims import fate
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.model import Fact, Value, object_text
from kg.schema import Schema
from kg.text.tree import Token
from kg.text.wordlists import roles

_FIGURE = re.compile(r"\d[\d\s.,]*\d\s?\S+")
_AT = ("en", "à", "dans")
DESCRIBED = "fr:quantity/described"


def quantities(reading: Reading, taken: Iterable[Token], schema: Schema) -> Iterator[Fact]:
    """Yield the numbers of individuals, in text order.

    Args:
        reading: the text, its happenings known to `reading.events`.
        taken: the words counted in a number that a happening has.
        schema: the classes.
    """
    done = {token.i for token in taken}
    before: tuple[Count, tuple[str, Token] | None] | None = None
    polled = False
    for count in find_counts(reading):
        against = polled and before is not None and is_paired(count) and goes_on(before[0], count)
        got = is_polled(count) or against  # "52 % des voix, contre 48 % pour X"
        if not (_is_of_note(count) and is_news(count) and fate(reading, count) == "quantity"):
            continue
        found = standing(reading, count, schema) if got or is_share(reading, count) else None
        polled = got or found is not None
        if count.noun.i in done and not polled:
            continue
        cast = is_polled(count) and preposition(count.place) == "par"  # "le Sénat l'a investi par 180 voix"
        if found is None and count.noun.i not in done and not (against or cast):
            found = _described(reading, count, schema)
        if found is None and before is not None and not against and _goes_on(before[0], count, done):
            found = before[1]
        before = count, found
        if found is not None:
            yield _fact(reading, count, *found, POLLED if polled else DESCRIBED)


def _is_of_note(count: Count) -> bool:
    return count.is_measure or count.is_large or is_authored(count) or is_span(count)


def _goes_on(before: Count, count: Count, done: set[int]) -> bool:
    return count.noun.i not in done and goes_on(before, count)


def _fact(reading: Reading, count: Count, node: str, token: Token, rule: str) -> Fact:
    named = {"subject": [token], "object": count.tokens}
    return reading.fact(node, "quantity", Value(count.text(reading)), _teller(count), rule, words=named)


def _teller(count: Count) -> Token:
    """The word whose clause says the number; what something can hold it holds: "peut accueillir 300 personnes"."""
    teller = next((host for host in (count.place, *count.place.ancestors) if _is_predicate(host)), count.place)
    return teller.head if is_capacity(teller) else teller


def _is_predicate(token: Token) -> bool:
    return syntax.is_verbal(token) or syntax.copula(token) is not None


def _described(reading: Reading, count: Count, schema: Schema) -> tuple[str, Token] | None:
    """Return whom or what a number describes: what it is a part of, else who does or bears what the clause says."""
    if is_interval(count) or preposition(count.place) in words("fr", "counts", "watched"):
        return None
    bearer = described(reading, count)
    if bearer is None and any(True for _ in sized(reading, count)):
        return None  # "Norsud a dégagé un mur long de 140 mètres"
    part = lemma(count.place) in words("fr", "counts", "parts")  # "X génère la moitié des mots" says nothing of X
    for token in _parts(reading, count.noun) if part else _candidates(reading, count, bearer):
        node = reading.node(token)
        if node:
            stray = _is_only_beside(count, token) and reading.is_a(node, frozenset(["Person"]), schema)
            far = is_away(count) and reading.is_a(node, frozenset(["Event"]), schema)  # where it was, not how large
            return None if stray or far or is_apart(token, count) else (node, token)
    return None


def _is_only_beside(count: Count, token: Token) -> bool:
    """ "Paul Arnal, fournisseur de 21 rames": what stands with a name but is not said of it in a clause or brackets."""
    said = count.is_aside or count.is_distance or is_authored(count)
    apposed = count.place.head.dep_ == "appos" and count.place.head.head is token
    return (apposed or token.dep_ not in syntax.SUBJECT) and not said


def _candidates(reading: Reading, count: Count, bearer: Token | None) -> Iterator[Token]:
    if bearer is not None:
        yield bearer
        return
    if not count.is_measure and not _is_some_of(count):
        yield from _parts(reading, count.noun)
    token, below = count.place, count.place
    while True:
        if _is_predicate(token) and (token is not count.noun or syntax.copula(token) is not None):
            yield from _of_clause(reading, token, below)
            if _is_clause(token):
                return
        apart = token.dep_ in ("ccomp", "parataxis", "acl:relcl") and not (token is count.place and count.is_aside)
        if token.head.i == token.i or apart:
            return
        token, below = token.head, token
        if _is_another(token) or (below is count.place and is_gapped(count) and not reading.in_name(token)):
            return
        if not _is_predicate(token) and not count.is_distance and not is_ahead(below, token):
            yield token
            yield from _parts(reading, token)
            yield from bearers(reading.arguments, token) if token.dep_ == "appos" or is_authored(count) else ()
            held = token.dep_ in ("obj", "obl:arg") and lemma(token) in words("fr", "counts", "collections")
            if not count.is_measure and token.pos_ != "ADJ" and not held:
                return  # "l'existence de 27 centres" says nothing of who noted it


def _is_some_of(count: Count) -> bool:
    """ "600 habitants de Klow ont fui", "90 soldats de Klow": who does something is not all that a town or body has."""
    known = any("Def" in child.morph.get("Definite", []) for child in count.noun.lefts if child.dep_ == "det")
    acting = count.place.dep_ in (*syntax.SUBJECT, "obl:agent") and syntax.is_verbal(count.place.head)
    dwelling = lemma(count.place.head) in words("fr", "counts", "dwelling")
    of_town = lemma(count.noun) in words("fr", "counts", "inhabitants")
    of_body = lemma(count.noun) in words("fr", "tolls", "people") and not syntax.is_passive(count.place.head)
    return acting and not known and not dwelling and (of_town or of_body)


def _is_clause(verb: Token) -> bool:
    """Tell whether a verb heads a clause of its own, be it by an auxiliary: no word above it is its subject."""
    forms = (verb, *(child for child in verb.children if child.dep_.startswith("aux")))
    return syntax.copula(verb) is not None or any("Fin" in form.morph.get("VerbForm", []) for form in forms)


def _is_another(noun: Token) -> bool:
    """ "Le stade, terme d'un parcours de 12 km": the length of what only comes in is not that of the first."""
    measure = words("fr", "counts", "parameters", "collections")
    return noun.dep_ == "nmod" and is_introduced(noun) and lemma(noun) not in measure


def _of_clause(reading: Reading, verb: Token, below: Token) -> Iterator[Token]:
    """The subject of a clause and what it is of ("le réseau de Norsud"), or its object if the number is the subject."""
    fillers = reading.arguments.of(verb)
    subjects = fillers.get("subject", ())
    counted = below in subjects or syntax.rounded(below) in subjects
    counted = counted or (not subjects and below.i < verb.i)  # "Plus de 12 000 clubs jouent": read as an adverb
    held = syntax.is_passive(verb) and lemma(verb) in words("fr", "counts", "held")  # "est doté de 3 millions"
    shifted = preposition(below) == "de" and lemma(verb) in words("fr", "counts", "changing")
    if (counted and lemma(verb) in words("fr", "counts", "dwelling")) or _is_nobodys(verb, subjects):
        yield from (each for role in table("fr", "counts")["dwelling_at"] for each in fillers.get(role, ()))
    telling = _holds(verb) or _is_amount(below) or _is_vote(verb, below)
    if not (held or telling or (counted and not syntax.is_passive(verb))):
        return
    undergoes = counted or held or ("expl:pass" in verb.labels and not subjects)  # "Le parc s'étend sur 12 km²"
    for filler in fillers.get("object" if undergoes else "subject", ()):
        if filler is below or (shifted and filler.pos_ == "PRON"):
            continue
        yield filler
        if shifted and lemma(filler) not in words("fr", "counts", "shares"):
            continue  # "La production de Norsud a chuté de 12 %" says nothing of Norsud itself
        if not _is_apart_from_whole(filler):
            yield from _parts(reading, filler)
            yield from _seats(filler)


def _is_apart_from_whole(noun: Token) -> bool:
    """ "Le fondateur de Norsud", "un avion (parti) de Klow", "ce récit": what such a one has is not the whole's."""
    forms = [child.morph for child in noun.lefts if child.dep_ == "det"]
    one = any("Ind" in form.get("Definite", []) or "Dem" in form.get("PronType", []) for form in forms)
    return one or (noun.lower_,) in roles()


def _is_nobodys(verb: Token, subjects: Sequence[Token]) -> bool:
    """ "On compte 400 habitants à Klow", "le mercure a atteint 37 degrés à Klow": nobody has them, so that Klow has.

    "La température du four a atteint 900 degrés": the oven has them.
    """
    nobody = any(child.dep_ == "expl:subj" for child in verb.children)
    nobody = nobody or any(each.lower_ in words("fr", "counts", "one") for each in subjects)
    weather = (each for each in subjects if lemma(each) in words("fr", "counts", "weather"))
    outside = any("nmod" not in each.labels for each in weather)
    return outside or (nobody and lemma(verb) in words("fr", "counts", "having"))


def _is_vote(verb: Token, below: Token) -> bool:
    """ "Le canton a dit oui à 71 %"."""
    return below.text == "%" and preposition(below) == "à" and lemma(verb) in words("fr", "counts", "voting")


def _is_amount(noun: Token) -> bool:
    """ "Norsud accuse une perte de 3 millions": what is named as an amount, be the verb what it may."""
    return lemma(noun) in words("fr", "counts", "parameters") and preposition(noun) != "par"


def _holds(verb: Token) -> bool:
    """Tell whether a clause says what its subject has, is worth or brings, rather than what it does or wants."""
    return syntax.copula(verb) is not None or lemma(verb) in words("fr", "counts", "holding")


def _parts(reading: Reading, noun: Token) -> Iterator[Token]:
    """What a noun is of, or by which name it goes: "la vitesse du Zéphyr", "21 rames Zéphyr", "X, dont le coût"."""
    yield from (child for child in noun.children if child.dep_ == "appos" and child.i == noun.i + 1)
    yield from (child for child in noun.children if syntax.owns(child))
    if any(child.pos_ == "PRON" and child.dep_ == "nmod" for child in noun.lefts):
        yield from reading.arguments.of(noun).get("de", ())


def _seats(noun: Token) -> Iterator[Token]:
    """ "la production de gaz en Bordurie": where that is of which a figure is told."""
    if lemma(noun) in words("fr", "counts", "parameters"):
        yield from (child for child in noun.subtree if child.pos_ == "PROPN" and preposition(child) in _AT)


def once(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts without the numbers that only come again: a figure is said of one thing, happenings first."""
    known = list(facts)
    numbers = sorted((fact for fact in known if fact.property == "quantity" and fact.rule != POLLED), key=_precedence)
    owners: dict[str, str] = {}
    for fact in numbers:
        owners.setdefault(_figure(fact), fact.subject)
    again = [*_said_again(known), *told_of_vote(known)]
    for fact in known:
        shared = fact.property == "quantity" and fact.rule != POLLED and owners[_figure(fact)] != fact.subject
        if not shared and fact not in again:
            yield fact


def _said_again(facts: list[Fact]) -> list[Fact]:
    """Return the numbers that are said of a thing in other words too: "19 000 foyers (bretons)", "3, trois hommes"."""
    again: list[Fact] = []
    told: dict[str, list[tuple[str, str]]] = {}
    numbers = (fact for fact in facts if fact.property == "quantity")
    for fact in sorted(numbers, key=lambda fact: (fact.status != "asserted", fact.evidence.span.start)):
        row, text = told.setdefault(fact.subject, []), object_text(fact)
        plain = _in_digits(text)
        if any(text != word and (plain.startswith(other) or other.startswith(plain)) for word, other in row):
            again.append(fact)
        row.append((text, plain))
    return again


def _in_digits(text: str) -> str:
    """Return a number with what it counts in lower case and, where it is told in one word, in digits."""
    number, _, counted = text.casefold().partition(" ")
    return f" {as_digits(number) or number} {counted} "


def _precedence(fact: Fact) -> tuple[bool, int, str]:
    return fact.rule == DESCRIBED, fact.evidence.span.start, fact.subject


def _figure(fact: Fact) -> str:
    """The number with its unit, where it is long enough not to come twice by chance."""
    text = object_text(fact)
    found = _FIGURE.match(text)
    return found.group().casefold() if found else f"{fact.subject} {text}"
