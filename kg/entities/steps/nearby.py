"""Which groups of names are worth comparing with which, so that not every pair has to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group, brackets, fullest, looks_like_acronym
from kg.entities.steps.writing import key

Near = Callable[[int], Iterable[int]]
_BEGINNING = 4  # letters that two writings of one long word share
_SYLLABLE = 2  # letters that an abbreviation by syllables shares with the name
_MANY = 100  # names that share a beginning, which then says little


def lettered(scene: Scene, groups: Sequence[Group]) -> Near:
    """All groups for a name that looks like an acronym: it need share no word with what it stands for."""
    return lambda i: range(len(groups)) if looks_like_acronym(groups[i][0][0].text) else ()


def bracketed(scene: Scene, groups: Sequence[Group]) -> Near:
    """All groups for one word in or before brackets, for another one those that begin as it does."""
    begins: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        begins[key(fullest(group).text)[:_SYLLABLE]].append(i)

    def near(i: int) -> Iterable[int]:
        short = groups[i][0][0].text
        if len(short.split()) > 1:
            return ()
        return range(len(groups)) if any(brackets(scene, groups[i])) else begins[key(short)[:_SYLLABLE]]

    return near


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
    shared = {word: row for word, row in index.items() if letters is None or len(row) <= _MANY}
    return lambda i: sorted({j for word in (rows[i][:1] + rows[i][-1:]) for j in shared.get(word, ())})
