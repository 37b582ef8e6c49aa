"""The word lists of one language in the shape that reading names and types needs: by form, by first word, by class."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from kg.lang import table
from kg.lang.inflection import forms, plural
from kg.model import TopClass

if TYPE_CHECKING:
    from spacy.tokens import Doc

_WORDS = re.compile(r"[^\s']+'?|'")
_INSIDE = frozenset("-/>*.!,0123456789")  # marks at which the tokeniser splits some words, and not others
Split = Callable[[str], tuple[str, ...]]  # `split_words` for words of a text, `written_words` for names in a graph
_ACCENTS = str.maketrans("éèêàâîôûç", "eeeaaiouc")


class Noun(NamedTuple):
    """A common noun that says what a thing is: its dictionary form, finer class, top class and number."""

    lemma: str
    kind: str
    type: TopClass
    number: str


def split_words(text: str) -> tuple[str, ...]:
    """Split a listed name into words as the tokeniser does: "d'Ostrie" and "Ostrie-Nord" are more than one."""
    if not any(mark in _INSIDE for mark in text):
        return written_words(text)
    return tuple(token.text for token in _tokenizer()(text.replace("’", "'")))


def written_words(text: str) -> tuple[str, ...]:
    """Split a name into words as they are written: at spaces and behind apostrophes."""
    return tuple(_WORDS.findall(text.replace("’", "'")))


def without_accents(word: str) -> str:
    """Return a word in small letters with bare vowels, as the initials of an acronym and old type have them."""
    return word.translate(_ACCENTS)


@cache
def _tokenizer() -> Callable[[str], Doc]:
    from spacy.lang.fr import French  # takes a moment, which those who read no text need not wait

    return French().tokenizer


@cache
def nouns(language: str = "fr", split: Split = split_words) -> dict[tuple[str, ...], Noun]:
    """Return the type nouns of `nouns.toml` by the words of their singular and plural forms, in lower case."""
    index: dict[tuple[str, ...], Noun] = {}
    for kind, entry in table(language, "nouns").items():
        if kind == "too_vague":
            continue
        finer = "" if kind == entry["type"] else kind
        for lemma in entry["nouns"]:
            for form, number in ((lemma, "Sing"), (plural(lemma), "Plur")):
                index.setdefault(split(form.lower()), Noun(lemma, finer, entry["type"], number))
    return index


@cache
def roles(language: str = "fr", split: Split = split_words) -> dict[tuple[str, ...], tuple[str, str]]:
    """Return the nouns of `roles.toml` by the words of their forms, in lower case, with dictionary form and group."""
    lists = table(language, "roles")
    index: dict[tuple[str, ...], tuple[str, str]] = {}
    for group in ("heads", "posts", "occupations", "relatives", "people"):
        for lemma in lists[group]:
            for form in forms(lemma, feminine(lemma, language)):
                index.setdefault(split(form.text.lower()), (lemma, group))
            index.setdefault(split(plural(lemma).lower()), (lemma, group))
    for prefix in lists["prefixes"]:
        index |= {(prefix + words[0], *words[1:]): found for words, found in list(index.items())}
    return index


def is_aged_itself(word: str) -> bool:
    """Tell whether in "le patron de X, 50 ans" or "le club de X, 50 ans" the age is not that of X, by the noun.

    Of relatives and lawyers it is told of X: "la mère de X, 8 ans"; so it is of what befell X.
    """
    lemma, group = roles().get((word,), ("", ""))
    noun = nouns().get((word,))
    if group in ("heads", "posts", "occupations"):
        return lemma not in table("fr", "pronouns")["words"]["defended"]
    return not group and noun is not None and noun.type in ("Organization", "Place")


def feminine(role: str, language: str = "fr") -> str:
    """Return the feminine of a role that the rules of inflection would miss, or "" ("cheffe d'État", "épouse")."""
    exceptions: dict[str, str] = table(language, "roles")["feminine"]
    first, space, rest = role.partition(" ")
    known = exceptions.get(role, "")
    of_phrase = bool(space) and first in exceptions and rest.startswith(("de ", "d'", "du ", "des "))
    return exceptions[first] + space + rest if of_phrase and not known else known


@cache
def demonyms(language: str = "fr") -> dict[str, str]:
    """Return the place behind each demonym, by its forms in lower case; peoples without a place have an empty one."""
    lists = table(language, "demonyms")
    index: dict[str, str] = {}
    for code, adjectives in lists["countries"].items():
        index |= {form: country_name(code) for form in _all_forms(adjectives)}
    for place, adjectives in lists["places"].items():
        index |= {form: place for form in _all_forms(adjectives)}
    return dict.fromkeys(_all_forms(lists["peoples"]["names"]), "") | index


@cache
def either_place(language: str = "fr") -> dict[str, tuple[str, ...]]:
    """Return the countries of which a demonym may be, by its forms, where it may be of several ("congolais")."""
    rows = table(language, "demonyms")["either"].items()
    return {form: tuple(map(country_name, codes)) for adjective, codes in rows for form in _all_forms([adjective])}


def places_of_two(word: str) -> list[str]:
    """Return the two places behind an adjective for two peoples ("franco-polonais"), or nothing."""
    first, hyphen, second = word.lower().partition("-")
    if not hyphen:
        return []
    code = table("fr", "demonyms")["halves"].get(first)
    other = demonyms().get(second, "")
    return [country_name(code), other] if code and other else []


@cache
def country_name(code: str, language: str = "fr") -> str:
    """Return the name of a country in CLDR, without the bracket or the addition that tells it from others there."""
    overrides: dict[str, str] = table(language, "places")["names"]
    return overrides.get(code) or str(Locale.parse(language).territories.get(code, code)).replace("’", "'")


@cache
def countries(language: str = "fr") -> dict[str, str]:
    """Return the ISO 3166 code of every country by each of its names."""
    lists = table(language, "places")
    territories = [str(code) for code in Locale.parse(language).territories]
    codes = [code for code in territories if len(code) == 2 and code.isalpha() and code not in lists["no_countries"]]
    return {country_name(code): code for code in codes} | dict(lists["aliases"])


@cache
def place_kinds(language: str = "fr") -> dict[str, str]:
    """Return the finer class of every place that the lists know, by its name."""
    listed = {name: kind for kind, names in table(language, "places")["kinds"].items() for name in reversed(names)}
    return {**listed, **dict.fromkeys(countries(language), "Country")}


@cache
def continents(language: str = "fr") -> frozenset[str]:
    """Return the names of the continents."""
    return frozenset(table(language, "places")["continents"])


@cache
def place_parts(language: str = "fr") -> frozenset[str]:
    """Return the forms of the adjectives that make a smaller place of a place ("Flandre orientale")."""
    return frozenset(_all_forms(table(language, "places")["parts"]))


@cache
def parties(language: str = "fr") -> dict[str, list[str]]:
    """Return the names of the parties that an adjective may mean, by each of its forms."""
    lists = table(language, "parties")["names"]
    return {form.text: names for adjective, names in lists.items() for form in forms(adjective)}


@cache
def lone_parties(language: str = "fr") -> dict[str, str]:
    """Return the party that an adjective means where the article names none, by each of its forms."""
    lists = table(language, "parties")["alone"]
    return {form.text: name for adjective, name in lists.items() for form in forms(adjective)}


@cache
def languages(language: str = "fr") -> dict[str, str]:
    """Return the languages of CLDR that are one word, by the forms of their name ("française" -> "français")."""
    names = [name for name in Locale.parse(language).languages.values() if name.isalpha()]
    return {form: name for name in names for form in _all_forms([name])} | {name: name for name in names}


@cache
def known_names(language: str = "fr") -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the well-known names by their first word: their words, longest first, and their finer class."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, names in table(language, "known").items():
        for name in names:
            words = split_words(name)
            index.setdefault(words[0], []).append((words, kind))
    return {first: sorted(rest, key=lambda pair: -len(pair[0])) for first, rest in index.items()}


@cache
def known_kinds(language: str = "fr") -> dict[str, str]:
    """Return the finer class of every well-known individual by its name."""
    return {name: kind for kind, names in table(language, "known").items() for name in reversed(names)}


@cache
def first_names(language: str = "fr") -> dict[str, str]:
    """Return common first names with "Fem", "Masc" or, for both, an empty gender."""
    lists = table(language, "first_names")
    index = dict.fromkeys(lists["feminine"].split(), "Fem") | dict.fromkeys(lists["masculine"].split(), "Masc")
    return index | dict.fromkeys(lists["both"].split(), "")


def _all_forms(adjectives: Iterable[str]) -> list[str]:
    found = [form.text for adjective in adjectives for form in forms(adjective)]
    return [*found, *("e" + form[1:] for form in found if form[0] == "é")]  # "Ethiopien", with a capital as it is typed
