"""Derives the forms of a noun or an adjective from its dictionary form, so that word lists need the lemma alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from kg.lang import table

Gender = Literal["Masc", "Fem"]
Number = Literal["Sing", "Plur"]


class Form(NamedTuple):
    """One form of a word, with the values that Universal Dependencies gives to its gender and number."""

    text: str
    gender: Gender
    number: Number


@lru_cache(maxsize=10_000)
def forms(masculine: str, feminine: str = "", *, language: str = "fr") -> tuple[Form, ...]:
    """Return the four forms of a word, masculine first; forms that look alike are kept apart.

    Of several words those before a preposition change: "directrice générale", "cheffe d'État".

    Args:
        masculine: the dictionary form.
        feminine: the feminine singular, where the rules of the language would miss it.
        language: the language whose `inflection.toml` holds.
    """
    rules = table(language, "inflection")
    feminine = feminine or _phrase(masculine, rules["feminine"], rules["prepositions"])
    return (
        Form(masculine, "Masc", "Sing"),
        Form(feminine, "Fem", "Sing"),
        Form(_phrase(masculine, rules["plural"], rules["prepositions"]), "Masc", "Plur"),
        Form(_phrase(feminine, rules["plural"], rules["prepositions"]), "Fem", "Plur"),
    )


def all_forms(lemmas: Iterable[str], *, language: str = "fr") -> frozenset[str]:
    """Return the forms of several words, of both genders and numbers.

    Args:
        lemmas: the dictionary forms, masculine.
        language: the language whose `inflection.toml` holds.
    """
    return frozenset(form.text for lemma in lemmas for form in forms(lemma, language=language))


def plural(noun: str, *, language: str = "fr") -> str:
    """Return the plural of a noun; of several words the first alone changes."""
    first, space, rest = noun.partition(" ")
    return _exchange(first, table(language, "inflection")["plural"]) + space + rest


def _phrase(text: str, rules: list[list[str]], prepositions: list[str]) -> str:
    row = text.split(" ")
    end = next((i for i, word in enumerate(row) if word in prepositions or word.startswith("d'")), len(row))
    return " ".join([*(_exchange(word, rules) for word in row[:end]), *row[end:]])


def _exchange(word: str, rules: list[list[str]]) -> str:
    ending, other = next(rule for rule in rules if word.endswith(rule[0]))
    return word[: len(word) - len(ending)] + other
