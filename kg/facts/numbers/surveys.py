"""Numbers of people asked or gathered: "Selon un sondage, 62 % des Belges ...", "Ils étaient 5 000 à défiler"."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count
from kg.facts.numbers.drawn import drawn
from kg.facts.numbers.resuming import Triggers
from kg.facts.reading import Reading
from kg.lang import words
from kg.text.tree import Token


def polled(reading: Reading, count: Count, road: list[Token], numbers: dict[int, int]) -> int | None:
    """ "Selon un sondage, 62 % des Belges y sont favorables", "L'enquête montre qu'un élève sur dix ...": the poll."""
    if count.noun.text != "%" and count.digits:
        return None
    asked = [child for host in road for child in host.children if preposition(child) in words("fr", "counts", "said")]
    above = [host.head for host in road if host.dep_ == "ccomp"]
    asked.extend(each for verb in above for each in reading.arguments.of(verb).get("subject", ()))
    return drawn((each for each in asked if lemma(each) in words("fr", "counts", "polls")), numbers)


def doing(count: Count, numbers: dict[int, int]) -> int | None:
    """ "Ils étaient 5 000 à défiler contre la hausse": what those counted are said to do."""
    acts = (child for child in count.noun.children if syntax.is_infinitive(child))
    return drawn(acts, numbers)


def of_them(reading: Reading, count: Count, triggers: Triggers) -> int | None:
    """ "Une marche a eu lieu mardi. Ils étaient 5 000": what these took part in."""
    told = (number for number, (token, _) in enumerate(triggers) if reading.heading <= token.i < count.first.i)
    before = list(told)
    if not before:
        return None
    last = triggers[before[-1]][0].sent
    return before[-1] if count.noun.sent.start in (last.start, last.end) else None
