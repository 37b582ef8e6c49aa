"""Titles that only take somebody up again: "le chercheur" of one whom the text calls a biologist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.lang import table, words
from kg.model import Fact, Value
from kg.text.wordlists import roles, split_words


def without_general(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts without the general titles that stand for somebody of a finer one, and do not name him.

    Args:
        facts: the facts of one text.
    """
    known = list(facts)
    held: dict[str, set[str]] = {}
    for fact in known:
        if fact.property == "jobTitle":
            held.setdefault(fact.subject, set()).update(_posts(fact))
    yield from (fact for fact in known if not _is_general(fact, held.get(fact.subject, set())))


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
    text = fact.object.text if isinstance(fact.object, Value) else fact.object
    row = split_words(text.lower())
    runs = (row[start:end] for start in range(len(row)) for end in range(start + 1, len(row) + 1))
    return {roles()[run][0] for run in runs if run in roles()}
