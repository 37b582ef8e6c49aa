"""What is measured of a happening, where a clause names that alone: "le montant", "la participation (au vote)"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma
from kg.facts.numbers.drawn import GONE
from kg.facts.numbers.resuming import Triggers, last_sharing
from kg.facts.numbers.things import done_to
from kg.facts.reading import Reading
from kg.lang import words
from kg.text.tree import Token

_NEAR = 3  # sentences
_COMPLEMENT = ("nmod", "obl:arg", "obl:agent")


def parameters(reading: Reading, host: Token) -> Iterator[Token]:
    """Yield what a clause measures, where it names that alone: "le montant", "la participation au vote"."""
    if syntax.is_verbal(host) or syntax.copula(host) is not None or syntax.has_subject(host):
        roles = reading.arguments.of(host)
        hung = (child for child in host.children if child.dep_ in syntax.SUBJECT)
        subjects = dict.fromkeys((*hung, *roles.get("subject", ())))
        yield from (noun for noun in subjects if lemma(noun) in words("fr", "counts", "parameters"))


def of_parameter(reading: Reading, noun: Token, triggers: Triggers, numbers: dict[int, int]) -> int | None:
    """Return the happening whose amount, cost or length a noun names, or the last told before if it says not whose."""
    complements = [child for child in noun.children if child.dep_ == "nmod"]
    for finer in (child for child in complements if lemma(child) in words("fr", "counts", "parameters")):
        return of_parameter(reading, finer, triggers, numbers)  # "le taux de participation"
    found = below(noun, numbers)
    if found is None and any(child.pos_ == "PRON" for child in complements):  # "un stade, dont le coût est de ..."
        wholes = [each for each in reading.arguments.of(noun).get("de", ()) if not reading.resolution.entity_of(each)]
        return next((number for each in wholes if (number := done_to(reading, each, numbers)) is not None), None)
    if found is not None or complements or _is_somebodys(reading, noun) or _is_of_yore(reading, noun):
        return found
    if lemma(noun) in words("fr", "counts", "turnout"):
        votes = [number for number, (word, kind) in enumerate(triggers) if kind == "election" and word.i < noun.i]
        return votes[-1] if votes else None
    shared = last_sharing(noun, triggers)
    if lemma(noun) in words("fr", "counts", "weather"):
        return shared  # a heat wave is so hot, and no fire told before
    first = syntax.reach_back(noun, _NEAR)
    before = [number for number, (trigger, _) in enumerate(triggers) if first <= trigger.i < noun.i]
    return shared if shared is not None else before[-1] if before else None


def _is_of_yore(reading: Reading, noun: Token) -> bool:
    """ "En 2011, la marge était de 14 euros": what a clause that opens with another year measures is not the news.

    "La marge est de 14 euros, contre 12 en 2011" has both.
    """
    today, first = reading.document.date, noun.sent.start
    ahead = (time.value.text[:4] for time, row in reading.time_tokens if first <= row[0].i < noun.left_edge.i)
    return today is not None and any(year.isdigit() and year != str(today.year) for year in ahead)


def _is_somebodys(reading: Reading, noun: Token) -> bool:
    """ "Ses dettes se montent à 7 milliards": what is somebody's is no happening's."""
    return any(syntax.owns(child) and child.dep_ == "det" and reading.node(child) for child in noun.children)


def below(noun: Token, numbers: dict[int, int]) -> int | None:
    """Return the happening that a complement of a noun names, however deep ("les coûts liés à la vente du film")."""
    for child in noun.children:
        if child.dep_ in _COMPLEMENT and child.pos_ == "NOUN" and numbers.get(child.i, GONE) != GONE:
            return numbers[child.i]
    deeper = (below(child, numbers) for child in noun.children if child.dep_ in (*_COMPLEMENT, "acl", "amod"))
    return next((number for number in deeper if number is not None), None)
