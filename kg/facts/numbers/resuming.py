"""Which happening told before a clause goes on to measure, though it does not name it.

"Baisse du chômage ... Le taux de chômage passe à 9,8 %": what has changed is told in numbers. "Norsud supprime 800
postes ... Le plan coûtera 45 millions": a general noun takes the happening up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from kg.facts.factuality.modality import cues
from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.grammar.roads import hosts, is_moment
from kg.facts.grammar.syntax import lemma
from kg.facts.numbers.counts import Count, is_unit
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.text.tree import Token

Triggers = list[tuple[Token, str]]  # the trigger word and the kind of each happening, in text order

_NEAR = 2  # sentences
_FAR = 5
_NAMED = ("NOUN", "PROPN")


def told_before(reading: Reading, count: Count, triggers: Triggers) -> int | None:
    """Return the number of the happening that a measure belongs to by what its clause is about, if it is any.

    Args:
        reading: the text.
        count: the number with what it counts.
        triggers: the trigger word and the kind of each happening, in text order.
    """
    before = [number for number, (token, _) in enumerate(triggers) if token.i < count.first.i]
    if not before or not (count.is_measure or syntax.measures(count.noun)):
        return None
    topics = list(_topics(reading, count))
    if any(map(_is_another, topics)):
        return None
    changed = _changed([lemma(noun) for noun in topics], before, triggers)
    if changed is not None:
        return changed
    if any(map(_takes_up, topics)):
        changes = any(lemma(noun) in words("fr", "counts", "changes") for noun in topics)
        acts = [number for number in before if changes or not _is_change(triggers[number][0])]
        near = _resumed(count, triggers, acts or before)
        titled = [number for number in acts if triggers[number][0].i < reading.heading]
        return titled[0] if near is None and len(titled) == 1 else near
    shared = (last_sharing(noun, triggers) for noun in topics if not reading.node(noun))
    return next((number for number in shared if number is not None), None)


def _is_another(noun: Token) -> bool:
    """ "La prochaine étape sera longue de 200 kilomètres": this measures none that was told before."""
    return not {lemma(child) for child in noun.children}.isdisjoint(cues("plan", "future_adjectives"))


def _topics(reading: Reading, count: Count) -> Iterator[Token]:
    """Yield the nouns that a clause gives a number to: the one it stands with, the subject, and what they are of."""
    beside = False
    for host in hosts(count.noun):
        if host.pos_ == "NOUN" and host.i < count.first.i and not beside and not syntax.measures(host):
            beside = lemma(host) not in words("fr", "counts", "parameters")  # "la vente, d'un montant de 3 millions"
            yield from _with_whole(host)
        copular = syntax.copula(host) is not None
        if syntax.is_verbal(host) or copular:
            if copular or lemma(host) in words("fr", "counts", "becoming", "holding"):
                subjects = reading.arguments.of(host).get("subject", ())
                yield from (each for noun in subjects if noun.pos_ in _NAMED for each in _with_whole(noun))
            if copular or "Fin" in host.morph.get("VerbForm", []):
                return


def _with_whole(noun: Token) -> Iterator[Token]:
    yield noun
    yield from (child for child in noun.children if syntax.owns(child) and child.pos_ in _NAMED)


def _changed(topics: list[str], before: list[int], triggers: Triggers) -> int | None:
    """Return the first happening that says of one of the topics that it rises or falls, unless it does so anew."""
    if not words("fr", "counts", "changes").isdisjoint(topics):
        return None
    changing = words("fr", "counts", "changes", "changing")
    for number in before:
        trigger = triggers[number][0]
        if lemma(trigger) in changing and not {lemma(noun) for noun in _undergoing(trigger)}.isdisjoint(topics):
            return number
    return None


def _is_change(trigger: Token) -> bool:
    return lemma(trigger) in words("fr", "counts", "changes", "changing")


def _undergoing(trigger: Token) -> Iterator[Token]:
    """Yield what rises or falls: "la hausse du prix du gaz", "le gaz augmente", "relever le prix du gaz"."""
    roles = ("nmod", "obj", *syntax.SUBJECT)
    for child in trigger.children:
        if child.dep_ in roles and child.pos_ in _NAMED:
            yield from _with_whole(child)


def last_sharing(
    noun: Token, triggers: Triggers, said: frozenset[str] = frozenset(), *, near: bool = False
) -> int | None:
    """Return the last happening told before of which such things are counted: voices of a vote, passengers.

    Args:
        noun: what is counted.
        triggers: the trigger word and the kind of each happening, in text order.
        said: the words by which a clause says what became of it ("secourir").
        near: whether what was told long before is none.
    """
    counted = {lemma(noun), *_of_unit(noun)} | said
    rows = [row for row, things in _shares() if not counted.isdisjoint(things)]
    kinds = frozenset(kind for row in rows for kind in row["kinds"])
    named = {word for row in rows for word in row.get("triggers", ())}
    first = syntax.reach_back(noun, _FAR) if near else 0
    sharing = [
        number
        for number, (trigger, kind) in enumerate(triggers)
        if trigger.i >= first and (kind in kinds or lemma(trigger) in named)
    ]
    before = [number for number in sharing if triggers[number][0].i < noun.i]
    if near and not before:  # "50 passagers sont portés disparus après le naufrage"
        before = [number for number in sharing if noun.i < triggers[number][0].i < noun.sent.end][:1]
    apart = [number for number in before if triggers[number][0].dep_ != "acl"]  # not "la loi promulguée par X"
    return (apart or before)[-1] if before else None


@cache
def _shares() -> tuple[tuple[dict[str, Any], frozenset[str]], ...]:
    """Return the rows of `tolls.toml` that say whose number is counted, each with its nouns and verbs."""
    rows = table("fr", "tolls")["share"]
    return tuple((row, frozenset((*row["nouns"], *row.get("verbs", ())))) for row in rows)


def _of_unit(noun: Token) -> Iterator[str]:
    """ "200 000 euros d'amende", "dix ans de prison": what a sum or a measure is of."""
    if is_unit(noun) or lemma(noun) in words("fr", "counts", "time") or syntax.measures(noun):
        yield from (lemma(token) for token in noun.subtree if token.i > noun.i and token.dep_ == "nmod")


def _takes_up(noun: Token) -> bool:
    known = is_definite(noun) or is_pointed_at(noun)
    sized = words("fr", "counts", "parameters")  # "la vente, d'un montant de 3 millions"
    bare = all(child.dep_ != "nmod" or lemma(child) in sized for child in noun.children)
    return known and bare and not words("fr", "counts", "taking_up").isdisjoint((lemma(noun), noun.lower_))


def _resumed(count: Count, triggers: Triggers, before: list[int]) -> int | None:
    """Return the happening told last in the sentences just before."""
    first, sent = syntax.reach_back(count.noun, _NEAR), count.noun.sent.start
    near = [number for number in before if first <= triggers[number][0].i < sent]
    return near[-1] if near else None


def is_of_another_year(reading: Reading, word: Token, *, wholly: bool = False, lasting: bool = False) -> bool:
    """ "En 2016, 100 000 voix les séparaient": tell whether a sentence dates what it tells to another year.

    Args:
        reading: the text.
        word: a word of the sentence.
        wholly: whether a date of this year beside the other takes the sentence back to the news.
        lasting: whether what only began then ("depuis 2016") is no other year's.
    """
    today = reading.document.date
    times = [(time, tokens[0]) for time, tokens in reading.time_tokens if tokens[0].sent.start == word.sent.start]
    own = (time for time, first in times if not (lasting and any(map(is_moment, (first, *first.ancestors)))))
    years = {time.value.text[:4] for time in own if time.value.text[:4].isdigit()}
    if today is None or not years or (wholly and str(today.year) in years):
        return False
    return years != {str(today.year)}
