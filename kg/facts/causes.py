"""Why a happening took place: the causes that a circumstance names ("suite à l'accident", "pour protester contre")."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts import syntax
from kg.facts.circumstances import happenings, hosts
from kg.facts.reading import Reading
from kg.facts.syntax import lemma, preposition, syntax_table
from kg.facts.telling import Happening
from kg.text.tree import Token

CAUSE = "causedBy"


def fill_causes(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each happening the other happenings that a circumstance says it comes from.

    Args:
        reading: the text, whose events are known.
        tellings: its happenings, which get the causes.
        numbers: the number of the happening of each trigger word.
    """
    for number, telling in enumerate(tellings):
        cause = reading.events.get(telling.token.i)
        for phrase, sure in _phrases(telling.token):
            effect = next((each for each in _effects(reading, phrase, numbers) if each != number), None)
            if effect is None or cause is None or tellings[effect].holds(cause):
                continue
            other = tellings[effect]
            told = sure or (_reacts(other) and not telling.entry.weak)
            if told and reading.events[other.token.i] != cause:
                other.fillers.append((CAUSE, cause, telling.token))


def _reacts(telling: Happening) -> bool:
    """Tell whether a happening is of the sort that answers another: a protest, a riot."""
    return bool({telling.entry.kind, telling.entry.label} & {*syntax_table()["causes"]["loose"]["effects"]})


def _phrases(noun: Token) -> Iterator[tuple[Token, bool]]:
    """Yield the phrase by which a word is a cause, and whether it is one for any happening."""
    table = syntax_table()["causes"]
    while noun.dep_ == "nmod" and lemma(noun.head) in syntax_table()["nouns"]["transparent"]:
        noun = noun.head
    above = noun.head
    role = syntax.compound_preposition(above) or preposition(noun)
    if noun.dep_ in syntax.OBLIQUE and role in table["roles"]:
        yield noun, True
    elif noun.dep_ in syntax.OBLIQUE and role in table["loose"]["roles"]:
        yield noun, False
    elif noun.dep_ == "nmod" and _inner(above) in table["roles"]:
        yield above, True
    elif syntax.is_verbal(above) and lemma(above) in table["verbs"] and above.dep_ in ("advcl", "acl", "xcomp"):
        yield above, False


def _inner(noun: Token) -> str:
    """Return the preposition that a noun within one makes: "suite" in "à la suite de"."""
    return str(syntax_table()["nominal_prepositions"].get(f"{preposition(noun)} {lemma(noun)}".strip(), ""))


def _effects(reading: Reading, phrase: Token, numbers: dict[int, int]) -> Iterator[int]:
    """Yield the happenings above a phrase, nearest first; under another verb, what its object tells."""
    for host in hosts(phrase):
        yield from happenings(reading.arguments, host, numbers)
        if syntax.is_verbal(host):
            told = (numbers.get(token.i) for token in reading.arguments.of(host).get("object", ()))
            yield from (number for number in told if number is not None)
