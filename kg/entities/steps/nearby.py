"""Which groups of names are worth comparing with which, so that not every pair has to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group, fullest
from kg.entities.steps.writing import key

Near = Callable[[int], Iterable[int]]
_BEGINNING = 4  # letters that two writings of one long word share


def anywhere(scene: Scene, groups: Sequence[Group]) -> Near:
    """All groups for a name in one word, which may be an acronym or alias of words it shares nothing with."""
    lone = [len(group[0][0].text.split()) == 1 for group in groups]
    return lambda i: range(len(groups)) if lone[i] else ()


def with_word(scene: Scene, groups: Sequence[Group]) -> Near:
    """The groups in whose fullest name the first or the last word of a name stands."""
    return _sharing(groups, None)


def alike(scene: Scene, groups: Sequence[Group]) -> Near:
    """The groups in whose fullest name a word begins as the first or the last word of a name does."""
    return _sharing(groups, _BEGINNING)


def _sharing(groups: Sequence[Group], letters: int | None) -> Near:
    """Compare so many letters of the words, or all."""
    rows = [[word[:letters] for word in key(fullest(group).text).split()] for group in groups]
    index: dict[str, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        for word in dict.fromkeys(row):
            index[word].append(i)
    return lambda i: sorted({j for word in (rows[i][:1] + rows[i][-1:]) for j in index[word]})
