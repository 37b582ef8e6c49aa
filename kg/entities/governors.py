"""Nouns before a name that say what it is: "les habitants de X" speaks for a place, "filiale de X" for a firm."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import cast

from kg.entities.individuals import Scene
from kg.lang import table
from kg.lang.inflection import forms, plural
from kg.model import TopClass
from kg.text.names.words import Name
from kg.text.wordlists import first_names, place_kinds, roles, split_words

UNKNOWN = 4.0  # more than a label of the tagger counts
_NEAR = 8  # tokens
_OF = {"de", "d'", "du", "des"}
_JOINS = {"et", "ou", ","}


def governed(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    """Yield the classes for which the noun before "de" and a name speaks: "habitants de X", "épouse de X"."""
    lower = scene.words.lower
    i = name.start - 1
    while i > 0 and lower[i] in _JOINS and i - 1 in scene.name_at:  # "les habitants de Klow et Travik"
        i = scene.name_at[i - 1].start - 1
    article = i > 1 and lower[i] in {"la", "l'"}
    i -= article
    if i < 1 or lower[i] not in _OF:
        return
    form, longer = lower[i - 1], " ".join(lower[max(0, i - 2) : i])
    tops = _governors().get(longer) or ([] if longer in _corporate() else _governors().get(form, []))
    if form not in _inhabited() and (_is_post((form,)) or _is_post(tuple(lower[max(0, i - 2) : i]))):
        if _is_doubtful(name) and form in _leaders():
            tops = [*tops, "Organization"]
        definite = article or lower[i] == "du"  # "le secrétaire général du Torgal"
        yield "Organization", 1.8 if definite and name.label == "PER" and name.end - name.start == 1 else 0.6
    for top in dict.fromkeys(tops):
        yield top, UNKNOWN if form in _inhabited() else 2.2 if _is_doubtful(name) else 1.2
    if is_unknown(name) and not article and (form in _corporate() or longer in _corporate()):
        yield "Organization", UNKNOWN


def of_which(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    """Yield the classes for which "dont" and a noun behind a name speak: "Norsud, dont le siège est à Klow"."""
    behind = scene.words.lower[name.end : name.end + 4]
    if behind[:2] == [",", "dont"] and len(behind) == 4:
        yield from ((top, 2.2 if _is_doubtful(name) else 1.2) for top in _governors().get(behind[3], ()))
        clause = takewhile(lambda word: word != ",", scene.words.lower[name.end + 2 : name.end + 2 + _NEAR])
        if is_unknown(name) and any(word in _corporate() for word in clause):
            yield "Organization", UNKNOWN


def is_unknown(name: Name) -> bool:
    """Tell whether a name is one word that no list knows, and of which the tagger can only guess what it is."""
    known = name.kind or name.title or name.text in place_kinds() or name.text in first_names()
    return name.end - name.start == 1 and not known


def _is_doubtful(name: Name) -> bool:
    """Tell whether one word that is no first name was taken for a person's name, as those of firms often are."""
    lone = name.end - name.start == 1 and not name.title and name.text not in first_names()
    return lone and name.label == "PER"


def _corporate() -> frozenset[str]:
    """What only firms have, in both numbers, and those who have or lead one."""
    return _in_both_numbers("corporate")


@cache
def _leaders() -> frozenset[str]:
    """The nouns for those who lead a body, by their forms."""
    return frozenset(form.text.lower() for noun in table("fr", "uses")["leading"]["nouns"] for form in forms(noun))


def _inhabited() -> frozenset[str]:
    """The nouns behind which nothing but a place is named, in both numbers."""
    return _in_both_numbers("inhabited")


@cache
def _in_both_numbers(key: str) -> frozenset[str]:
    nouns = table("fr", "uses")[key]["nouns"]
    return frozenset(form for noun in nouns for form in (noun, plural(noun)))


def _is_post(form: tuple[str, ...]) -> bool:
    return form in roles() and roles()[form][1] in {"heads", "posts"}


@cache
def _governors() -> dict[str, list[TopClass]]:
    """The classes for which each noun before "de" speaks, by its forms."""
    index: dict[str, list[TopClass]] = {}
    for top, nouns in table("fr", "uses")["of"].items():
        for noun in nouns:
            named = [form.text for form in forms(noun)] if split_words(noun) in roles() else [noun, plural(noun)]
            for form in sorted({each.lower() for each in named}):
                index.setdefault(form, []).append(cast(TopClass, top))
    return index
