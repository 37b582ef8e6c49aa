"""Literal objects of facts: titles, ages, dates and numbers, as the text words them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kg.facts.lexicon import Entry
from kg.facts.predicates import Match
from kg.facts.reading import Reading
from kg.facts.syntax import lemma, measures
from kg.lang import table
from kg.model import Span, Value

Found = tuple[Value, list[Token]]


def literal_of(reading: Reading, match: Match[Entry]) -> Iterator[Found]:
    """Yield the literal that fills the object of a match: by its role "words", "time", "number" or a preposition."""
    for role in match.entry.object:
        if role == "words":
            yield title(reading, match.token, match.words)
        elif role == "time":
            yield from ((time.value, tokens) for time, tokens in reading.times_of(match.token))
        elif role == "number":
            yield from _numbers(match.token)
        else:
            for token in match.roles.get(role, ()):
                if not match.entry.units or lemma(token) in match.entry.units:
                    yield from _numbers(token)


def title(reading: Reading, noun: Token, words: tuple[Token, ...]) -> Found:
    """Return the words of a post or occupation: the noun with the adjectives that belong to it ("ancien premier ministre")."""
    tokens = {word.i: word for word in (noun, *words)}
    for child in noun.children:
        if (
            child.dep_ in ("amod", "nmod")
            and not list(child.children)
            and abs(child.i - noun.i) <= 2
            and _belongs(reading, child)
        ):
            tokens[child.i] = child
    row = _unbroken(sorted(tokens.values(), key=lambda token: token.i), noun)
    text = Span(row[0].idx, row[-1].idx + len(row[-1])).of(reading.document.text)
    return Value(text), row


def _belongs(reading: Reading, word: Token) -> bool:
    return (
        word.pos_ in ("ADJ", "NOUN")
        and not reading.is_demonym(word)
        and lemma(word) not in table("fr", "titles")["not_in_title"]
    )


def _unbroken(row: list[Token], noun: Token) -> list[Token]:
    """Keep the words that stand side by side with the noun."""
    kept = [noun]
    for token in (token for token in row if token.i > noun.i):
        if token.i == kept[-1].i + 1:
            kept.append(token)
    for token in reversed([token for token in row if token.i < noun.i]):
        if token.i == kept[0].i - 1:
            kept.insert(0, token)
    return kept


def _numbers(token: Token) -> Iterator[Found]:
    for number in number_words(token):
        digits = as_digits(number.text)
        if digits:
            yield Value(digits, "integer"), [number]


def number_words(noun: Token) -> Iterator[Token]:
    """Yield the numerals that count a noun ("228 morts", "deux millions de francs"), or the token if it is one itself."""
    if noun.pos_ == "NUM" or noun.text.replace(" ", "").isdigit():
        yield noun
    if noun.dep_ == "nmod" and measures(noun.head) and "Plur" not in noun.head.morph.get("Number"):
        yield noun.head  # "une quarantaine de personnes"
    for child in noun.children:
        if child.dep_ == "nummod" or (child.pos_ == "NUM" and child.dep_ in ("nmod", "det") and child.i < noun.i):
            yield child


def as_digits(text: str) -> str:
    """Return a French numeral in digits ("vingt-huit" -> "28", "1.200" -> "1200"), or "" if it is none that we know."""
    plain = re.sub(r"(?<=\d)[ .\u00a0\u202f](?=\d{3}\b)", "", text.lower())
    if plain.isdigit():
        return plain
    return str(table("fr", "numbers")["words"].get(plain, ""))
