"""What a sum pays for: "le rachat de Valtel pour 3 millions", "offre 3 millions pour racheter Valtel"."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count
from kg.facts.numbers.drawn import GONE, drawn
from kg.facts.reading import Reading
from kg.lang import words


def priced(reading: Reading, count: Count, numbers: dict[int, int]) -> int | None:
    """Return the number of the happening that is told to cost a sum, if any is.

    Args:
        reading: the text.
        count: the number with what it counts.
        numbers: the number of the happening of each trigger word.
    """
    if not count.is_measure:
        return None
    bought = _bought(reading, count, numbers)
    return _spent(count, numbers) if bought is None else bought


def _bought(reading: Reading, count: Count, numbers: dict[int, int]) -> int | None:
    """ "a annoncé le rachat de Valtel pour 3 millions d'euros": the price is that of what the verb is about."""
    place = count.place.head if lemma(count.place.head) in words("fr", "counts", "prices") else count.place
    verb = place.head
    if preposition(place) not in words("fr", "counts", "priced") or not syntax.is_verbal(verb):
        return None
    about = reading.arguments.of(verb)
    nouns = (each for role in ("object", "subject") for each in about.get(role, ()) if each.i < place.i)
    return drawn(nouns, numbers)


def _spent(count: Count, numbers: dict[int, int]) -> int | None:
    """ "offre 14 milliards pour racheter Valtel", "met 3 millions sur la table pour ...": what a sum is to buy."""
    verb = count.place.head
    if count.place.dep_ != "obj" or numbers.get(verb.i, GONE) != GONE:
        return None
    aims = (child for child in verb.rights if child.i > count.last.i and syntax.is_infinitive(child))
    aims = (child for child in aims if any(mark.lower_ in words("fr", "counts", "aims") for mark in child.lefts))
    return drawn(aims, numbers) if lemma(verb) in words("fr", "counts", "spending") else None
