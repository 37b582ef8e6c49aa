"""What bears a name and is described beside what befalls it: "le pont de Klow, long de 1 200 mètres, a été inauguré".

Such a number says how large the thing is, not what happens to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_introduced
from kg.facts.grammar.ellipsis import has_amount
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count
from kg.facts.reading import Reading
from kg.lang import words
from kg.text.tree import Token

_BESIDE = ("amod", "appos", "nmod", "acl", "advcl")


def described(reading: Reading, count: Count) -> Token | None:
    """Return the named thing that a number describes by an adjective or a measure beside it, if it does."""
    place = _peopled(count)
    if place is not None:
        return place
    beside = chain(_gapped(count), _shared_out(reading, count), _compared(count), _bearers(reading, count))
    return next((each for each in beside if reading.resolution.entity_of(each)), None)


def _bearers(reading: Reading, count: Count) -> Iterator[Token]:
    for thing in sized(reading, count):
        yield thing
        yield from (child for child in thing.children if child.dep_ == "appos" and child.i == thing.i + 1)
    word = count.place.head
    if word.dep_ == "nmod" and preposition(word) == "de" and lemma(word) in words("fr", "counts", "parameters"):
        yield from (word.head,) if is_introduced(word) else ()  # "le satellite Astra, d'une masse de 3 tonnes"


def sized(reading: Reading, count: Count) -> Iterator[Token]:
    """Yield what an adjective before a number says the size of: "une tour haute de 120 mètres"."""
    start = count.place.left_edge
    beside = [count.place.head, *([start.nbor(-1)] if start.i else [])]  # the parser may hang the number on the noun
    for adjective in dict.fromkeys(word for word in beside if is_dimension(word)):
        above = adjective.head
        if not syntax.is_verbal(above):
            yield above
        elif adjective.i < above.i:  # "Haute de 151 mètres, la tour Astra a été inaugurée"
            yield from reading.arguments.of(above).get("object" if syntax.is_passive(above) else "subject", ())


def _compared(count: Count) -> Iterator[Token]:
    """ "9 % en France, contre 5 % en Allemagne", "contre 250 000 pour son rival Valtel": whose the other number is."""
    if preposition(count.place) not in words("fr", "counts", "against"):
        return
    for child in chain.from_iterable(word.rights for word in dict.fromkeys((count.place, count.noun))):
        if child.dep_ == "nmod" and preposition(child) in words("fr", "counts", "compared"):
            yield child
            yield from (below for below in child.children if below.dep_ == "appos")


def _gapped(count: Count) -> Iterator[Token]:
    """ "Norsud détient 20 % de Valtel, Orbix 12 %": the name before the second amount, though the verb took that."""
    before = count.noun.doc[max(0, count.first.i - 1) : count.first.i]
    yield from (name for word in before for name in (word, word.head) if count.is_measure and has_amount(name))


def _shared_out(reading: Reading, count: Count) -> Iterator[Token]:
    """ "Norsud et Valtel, avec 27 % et 25 % du marché, ...": each of several names has its own of as many numbers."""
    row = sorted((count.place, *count.place.conjuncts), key=lambda token: token.i)
    place = row[0]
    told = place.doc[place.sent.start : place.i]
    if len(row) < 2 or preposition(place) not in words("fr", "counts", "having_with"):
        return
    each_its_own = any(word.lower_ in words("fr", "counts", "shared_out") for word in told)
    names = [place.head, *place.head.conjuncts] if place.dep_ == "nmod" else []
    if each_its_own and syntax.is_verbal(place.head):
        names = [*reading.arguments.of(place.head).get("subject", ())]
    if len(names) == len(row) and all(map(reading.resolution.entity_of, names)):
        yield sorted(names, key=lambda token: token.i)[row.index(count.place)]


def is_dimension(word: Token) -> bool:
    """Tell whether a word beside a noun says what that measures: "un pont long de 1 200 mètres"."""
    beside = word.dep_ in _BESIDE and word.pos_ in ("ADJ", "ADV")
    return beside and lemma(word) in words("fr", "counts", "holding", "held", "authors")


def _peopled(count: Count) -> Token | None:
    """Return the name right before a number of inhabitants: "à Klow, (ville de) 400 habitants"."""
    if lemma(count.noun) not in words("fr", "counts", "inhabitants"):
        return None
    kinds = [host for host in (count.noun.head, count.noun.head.head) if host.pos_ == "NOUN"]
    for start in (count.first, *(each for kind in kinds for each in _opening(kind, count))):
        before = count.noun.doc[max(0, start.i - 2) : start.i]
        if len(before) == 2 and before[0].pos_ == "PROPN" and before[1].text in (",", "("):
            return before[0]
    return None


def _opening(kind: Token, count: Count) -> list[Token]:
    """Return the first word of what a name before a comma is said to be: "une ville (de 400 habitants)"."""
    row = [token for token in kind.subtree if not token.is_punct and kind.sent.start <= token.i <= kind.i]
    known = any("Def" in child.morph.get("Definite", []) for child in kind.lefts if child.dep_ == "det")
    return row[:1] if kind.i < count.first.i and not known else []
