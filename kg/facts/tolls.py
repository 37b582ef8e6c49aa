"""Numbers that an article makes a point of: the dead and injured of a happening, and what it measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.facts import syntax
from kg.facts.circumstances import first_happening
from kg.facts.literals import as_digits, number_words
from kg.facts.reading import Reading, words_span
from kg.facts.syntax import lemma
from kg.lang import table, words
from kg.model import Value


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of a happening: its place in the list of happenings, the property, the value and the word counted."""

    happening: int
    property: str
    value: Value
    token: Token


def tolls(reading: Reading, triggers: list[tuple[Token, str]], numbers: dict[int, int]) -> Iterator[Toll]:
    """Yield the numbers that hang on happenings.

    Args:
        reading: the text.
        triggers: the trigger word and the kind of each happening, in text order.
        numbers: the number of the happening of each trigger word.
    """
    for noun, count in _counted(reading):
        name = _property(reading, noun)
        happening = first_happening(reading.arguments, noun, numbers)
        if name == "quantity":
            if happening is not None and noun.i not in numbers and _is_news(noun):
                yield Toll(happening, name, Value(phrase(reading, count, noun)), noun)
            continue
        if happening is None:
            happening = _last_before(triggers, noun)
        digits = as_digits(count.text)
        if happening is not None and digits:
            yield Toll(happening, name, Value(digits, "integer"), noun)


def _counted(reading: Reading) -> Iterator[tuple[Token, Token]]:
    """Yield each noun that is counted, with its number; dates and parts of names count nothing."""
    in_time = {token.i for _, tokens in reading.time_tokens for token in tokens}
    heads = {token.head.i for token in reading.doc if token.pos_ == "NUM" or token.dep_ == "nummod"}
    heads |= {token.i for token in reading.doc if token.dep_ == "nmod" and syntax.measures(token.head)}
    for index in sorted(heads - in_time):
        noun = reading.doc[index]
        counts = [number for number in number_words(noun) if number.i not in in_time and number.i != noun.i]
        if counts and noun.pos_ != "NUM" and not reading.in_name(noun):
            yield noun, counts[0]


def _is_news(noun: Token) -> bool:
    return lemma(noun) not in words("fr", "tolls", "not_counted") and not _known(noun)


def _known(noun: Token) -> bool:
    """ "les deux filiales", "ces 12 hommes": the number only says again what is known."""
    known = {"Def", "Dem"}
    return any(
        (child.dep_ == "det" and known & {*child.morph.get("Definite", []), *child.morph.get("PronType", [])})
        or child.lower_ == "des"
        for child in noun.children
    )


def _property(reading: Reading, noun: Token) -> str:
    lists = table("fr", "tolls")
    if lemma(noun) in lists["dead"]:
        return "deaths"
    if lemma(noun) in lists["injured"]:
        return "injured"
    if lemma(noun) in lists["people"]:
        if noun.dep_ == "nmod" and lemma(noun.head) in lists["dead"]:
            return "deaths"
        noun = noun.head if noun.dep_ == "nmod" and syntax.measures(noun.head) else noun
        for host in (noun.head, *(child for child in noun.children if child.dep_ in ("acl", "amod"))):
            roles = reading.arguments.of(host) if syntax.is_verbal(host) else {}
            if lemma(host) in lists["killing"] and noun in roles.get("object", ()):
                return "deaths"
            if lemma(host) in lists["dying"] and noun in roles.get("subject", ()):
                return "deaths"
            if lemma(host) in lists["injuring"] and noun in roles.get("object", ()):
                return "injured"
    return "quantity"


def _last_before(triggers: list[tuple[Token, str]], noun: Token) -> int | None:
    """Return the last happening told before that may have victims."""
    deadly = words("fr", "tolls", "deadly")
    before = [number for number, (trigger, kind) in enumerate(triggers) if trigger.i < noun.i and kind in deadly]
    return before[-1] if before else None


def phrase(reading: Reading, number: Token, noun: Token) -> str:
    """Return the words of a quantity, from its number to its noun or what it measures ("3 millions d'euros")."""
    row = [number, *number.subtree, noun] if number.i < noun.i else [noun]
    if syntax.measures(noun):
        row.extend(child for child in noun.children if child.dep_ == "nmod" and child.i > noun.i)
    ordered = sorted(row, key=lambda token: token.i)
    return words_span(ordered).of(reading.document.text)
