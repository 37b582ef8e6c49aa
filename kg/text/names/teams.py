"""Teams that are called after animals: "les Bisons de Klow", "les Loups"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.text.names.groups import of_group
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import nouns

_MANY = {"les", "des", "aux"}


def packs(words: Words, model: list[Candidate]) -> Iterator[Candidate]:
    """Yield animals in the plural with a capital behind an article, with the town behind "de".

    Args:
        words: the article.
        model: the names that the tagger found, of which one may be the town.
    """
    ends = {candidate.start: candidate.end for candidate in model}
    for i in range(1, len(words)):
        noun = nouns().get((words.lower[i],)) if words.capital[i] and words.lower[i - 1] in _MANY else None
        if noun is not None and noun.kind == "Animal" and noun.number == "Plur" and not words.opens[i]:
            end = of_group(words, i + 1, ends, free=False)
            if end > i + 1 or words.capital[end : end + 1] != [True]:
                yield Candidate(i, end, "ORG", "SportsTeam")
