"""Where the lexicon keeps what it knows of one head word, so that only what its sentence may say is tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any

from kg.facts.lexical.patterns import Pattern, pattern_forms
from kg.text.tree import Token

Row = tuple[Any, Pattern]


class Shelf:
    """The entries of one head word with their patterns, found by the first word that a pattern needs beside the head.

    Of the patterns of "prendre" nearly all need a noun ("prendre la tête"), and few nouns stand in a sentence.

    Args:
        rows: the entries and their patterns, in the lexicon's order.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = tuple(rows)
        self._alone: list[int] = []
        self._needing: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for place, (_, pattern) in enumerate(self._rows):
            if pattern.complements:
                role, word = pattern.complements[0]
                self._needing[role][word].append(place)
            else:
                self._alone.append(place)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def fitting(self, said: Set[str], complements: Callable[[str], Mapping[str, Token]]) -> list[Row]:
        """Return the rows that need no word beside the head, and those whose first one is there, in their order.

        Args:
            said: the words of the sentence, so that the grammar is asked only where one of those needed is said.
            complements: gives the words that may fill a role of the head.
        """
        found = list(self._alone)
        for role, needing in self._needing.items():
            if not needing.keys().isdisjoint(said):
                for word in complements(role):
                    found.extend(needing.get(word, ()))
        return [self._rows[place] for place in sorted(found)]


Index = Mapping[str, Mapping[str, Shelf]]  # by the form of the head, then by its part of speech


def shelved(entries: Iterable[Any]) -> Index:
    """Return the shelves of all entries, by the form of the head, then by its part of speech."""
    found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        for item in entry.patterns:
            for form in pattern_forms(item):
                found[form][item.part].append((entry, item))
    return {form: {part: Shelf(rows) for part, rows in parts.items()} for form, parts in found.items()}
