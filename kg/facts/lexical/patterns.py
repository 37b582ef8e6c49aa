"""Predicates as the lexicon writes them: "prendre la tête de", "s'en prendre à", "premier ministre"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from kg.errors import LexiconError
from kg.lang import table
from kg.lang.inflection import forms
from kg.text.wordlists import demonyms, feminine, roles

PARTS = ("verb", "noun", "adjective")
_LISTS = ("roles", "nouns", "titles", "things")
_DETERMINERS = frozenset(["le", "la", "les", "l'", "un", "une", "son", "sa", "ses"])


@dataclass(frozen=True, slots=True)
class Pattern:
    """A predicate: its head's lemma, whether it needs "se", and the words that must fill its roles ("prendre la tête").

    `complements` are pairs of a role and a lemma; `clitics` the other pronouns that belong to it ("s'en prendre"). What
    follows its last `preposition` is its object ("voter pour").
    """

    part: str
    lemma: str
    pronominal: bool = False
    complements: tuple[tuple[str, str], ...] = ()
    preposition: str = ""
    clitics: tuple[str, ...] = ()


def pattern(part: str, text: str) -> Pattern:
    """Read a predicate as the lexicon writes it: "perdre", "se rendre", "prendre la tête de", "mettre en examen"."""
    words = re.findall(r"[^\s']+'?", text)
    pronominal = part == "verb" and words[0] in ("se", "s'")
    start = int(pronominal)
    while part == "verb" and words[start] in ("l'", "en", "y"):
        start += 1
    if part == "noun" and len(words) > 1 and words[0].lower() in table("fr", "syntax")["nouns"]["prenominal"]:
        words[0], words[1] = words[1], words[0]
    head, *rest = words[start:]
    complements: list[tuple[str, str]] = []
    role = free = "object" if part == "verb" else "any"
    fixed = table("fr", "syntax")["fixed_prepositions"]
    while rest:
        word = rest.pop(0)
        if rest and word.lower() in table("fr", "syntax")["nouns"]["prenominal"]:
            word, rest[0] = rest[0], word  # "rendre son dernier souffle": the noun first, with what stands before it
        bare = table("fr", "syntax")["contractions"].get(word, word)
        if rest and f"{bare} {rest[0]}" in fixed:
            role = fixed[f"{bare} {rest.pop(0)}"]
        elif bare in prepositions() and not (part == "verb" and word == "des"):
            role = bare
        elif (bare not in _DETERMINERS or (role != free and not rest)) and word != "des":  # "ingénieur du son"
            complements.append((role, word.lower()))
            role = free
    last = role if role != free else ""
    return Pattern(part, head.lower(), pronominal, tuple(complements), last, tuple(words[int(pronominal) : start]))


def variants(text: str) -> Iterator[str]:
    """Yield the predicates that a text with alternatives writes: "(exiger|demander) le départ de" are two.

    Args:
        text: a predicate, with alternatives in parentheses or without any.
    """
    parts = [piece.strip("()").split("|") for piece in re.split(r"(\([^)]*\))", text)]
    yield from ("".join(choice) for choice in product(*parts))


@cache
def prepositions() -> frozenset[str]:
    """Return every preposition that may name a role."""
    syntax = table("fr", "syntax")
    names = {*syntax["nominal_prepositions"].values(), *syntax["fixed_prepositions"].values()}
    return frozenset(names | set(syntax["prepositions"]["simple"]) | set(syntax["roles"]["locative"]))


def word_list(name: str, where: str, language: str = "fr") -> Iterable[str]:
    """Return the words of a list of the language, "roles.heads" or "nouns.Company", or all "demonyms"."""
    if name == "demonyms":
        return sorted(demonyms(language))
    file, _, key = name.partition(".")
    if file not in _LISTS or key not in table(language, file):
        raise LexiconError(
            f"{where}: unknown word list {name!r}; allowed are demonyms, and a <key> of: {', '.join(_LISTS)}."
        )
    found: Any = table(language, file)[key]
    return list(found["nouns"] if isinstance(found, dict) else found)


def pattern_forms(item: Pattern) -> tuple[str, ...]:
    """The forms under which a predicate is looked up: adjectives and role nouns inflected, those also with "ex-"."""
    lists = table("fr", "roles")
    if item.part == "adjective":
        return tuple(dict.fromkeys(form.text for form in forms(item.lemma)))
    if item.part != "noun" or (item.lemma,) not in roles():
        return (item.lemma,)
    row = forms(item.lemma, feminine(item.lemma))
    plain = list(dict.fromkeys([item.lemma, *(form.text for form in row)]))
    return (*plain, *(prefix + form for prefix in lists["prefixes"] for form in plain))
