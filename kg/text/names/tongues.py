"""Finds languages that are called by an adjective in lower case: "le français", where peoples have a capital."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang import words as word_set
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import languages

_ARTICLES = {"le", "l'", "du", "au"}
_NOUNS = {"NOUN", "PROPN", "ADJ"}


def tongues(words: Words) -> Iterator[Candidate]:
    """Yield the languages of an article that speaks of languages.

    An adjective of a people may stand for a person where capitals are left out ("le français Paul Roy"), so what
    follows must not go on with the phrase, and the article must have a word for languages or speakers.

    Args:
        words: the article.
    """
    if not word_set("fr", "common_words", "of_languages").intersection(words.lower):
        return
    for i in range(1, len(words) - 1):
        named = languages().get(words.text[i]) == words.text[i]
        if named and words.lower[i - 1] in _ARTICLES and words.pos[i + 1] not in _NOUNS:
            yield Candidate(i, i + 1, "MISC", "Language")
