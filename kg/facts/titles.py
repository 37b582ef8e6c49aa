"""Titles that say nothing new: "le chercheur" of one whom the text calls a biologist, "les présidents X et Y"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.lang import table, words
from kg.lang.inflection import forms
from kg.model import Fact, object_text
from kg.text.wordlists import feminine, roles, split_words

_OF = frozenset(("de", "du", "des"))


def without_general(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts without the titles in the plural, and general ones that do not name him, of one with a better one.

    Args:
        facts: the facts of one text.
    """
    known = list(facts)
    held: dict[str, set[str]] = {}
    for fact in known:
        if fact.property == "jobTitle":
            held.setdefault(fact.subject, set()).update(_posts(fact))
    own = {fact.subject for fact in known if fact.property == "jobTitle" and not _is_of_many(fact)}
    longer = {(fact.subject, short) for fact in known if fact.property == "jobTitle" for short in _shorter(fact)}
    for fact in known:
        shared = fact.property == "jobTitle" and fact.subject in own and _is_of_many(fact)
        cut = fact.property == "jobTitle" and (fact.subject, object_text(fact).lower()) in longer
        if not (shared or cut) and not _is_general(fact, held.get(fact.subject, set())):
            yield fact


def _shorter(fact: Fact) -> Iterator[str]:
    """Yield what a title is cut to: "président" of "président de la République", "ministre" of "ministre du Budget"."""
    row = object_text(fact).lower().split(" ")
    yield from (" ".join(row[:size]) for size in range(1, len(row)) if row[size] in _OF or row[size][:2] == "d'")


def _is_of_many(fact: Fact) -> bool:
    """Tell whether a title is said of several at once: "les présidents Roy et Morel"."""
    row = split_words(object_text(fact).lower())
    role = next((roles()[row[:size]][0] for size in range(len(row), 0, -1) if row[:size] in roles()), row[0])
    return {form.number for form in forms(role, feminine(role)) if form.text.lower().split()[0] == row[0]} == {"Plur"}


def without_guesses(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts without the guess that "le président X" leads the article's country, where the text knows better.

    Args:
        facts: the facts of one text; who leads or is a citizen of another country is not its president.
    """
    known = list(facts)
    elsewhere: dict[str, set[object]] = {}
    for fact in known:
        if fact.property in ("headOf", "citizenOf") and not _is_guess(fact):
            elsewhere.setdefault(fact.subject, set()).add(fact.object)
    for fact in known:
        better = elsewhere.get(fact.subject, set())
        if not (_is_guess(fact) and better and fact.object not in better):
            yield fact


def _is_guess(fact: Fact) -> bool:
    """Tell whether the post itself stands for the place where it is held."""
    words_of = dict(fact.words)
    post, place = words_of.get("trigger"), words_of.get("object")
    return fact.property == "headOf" and post is not None and place is not None and post.covers(place)


def _is_general(fact: Fact, held: set[str]) -> bool:
    if fact.property != "jobTitle" or not _only_describes(fact):
        return False
    kinds = table("fr", "roles")["kinds"]
    general = _posts(fact) & words("fr", "titles", "general")
    return any(not held.isdisjoint(kinds[post]) for post in general if post in kinds)


def _only_describes(fact: Fact) -> bool:
    """Tell whether the words of a title are themselves what stands for somebody."""
    places = dict(fact.words)
    subject, title = places.get("subject"), places.get("object")
    return subject is not None and title is not None and title.start <= subject.start and subject.end <= title.end


def _posts(fact: Fact) -> set[str]:
    """Return the dictionary forms of the posts and occupations that a title names."""
    row = split_words(object_text(fact).lower())
    runs = (row[start:end] for start in range(len(row)) for end in range(start + 1, len(row) + 1))
    return {roles()[run][0] for run in runs if run in roles()}
