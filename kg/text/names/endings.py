"""Where a name ends: the number, particle or syllable that the tagger left out, the people that it took along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import demonyms, known_kinds, nouns, place_parts, roles

_VERSION = re.compile(r"\d{1,3}(\.\d+)*|[IVX]{1,4}|[A-Z]?\d{1,3}[A-Z]?|\d{3,4}[a-d]")
_YEAR = 4  # digits


def extended(words: Words, start: int, end: int, label: str) -> int:
    """Return the end of the name with the "'s", the number or the numeral that the tagger left out."""
    if end < len(words) and words.text[end - 1].endswith("'") and not words.doc[end - 1].whitespace_:
        return extended(words, start, end + 1, label)  # "Sotheby's", "Le Cléac'h", "Chang'e 6"
    if _ends_open(words, start, end) or _is_cut_off(words, end):
        return extended(words, start, end + 1, label)
    if end < len(words) and is_called_by_day(words, start, end + 1):
        return end + 1
    if label == "ORG" and _is_of_two_minds(words, start, end):
        return end + 2
    if label in {"PER", ""} and end - start > 1 and _is_hyphenated(words, end):
        return end + 2
    if label == "PER" and end - start == 1 and is_particle(words, end) and words.capital[end + 1 : end + 2] == [True]:
        return end + 2
    if end < len(words) and _is_version(words, start, end, label):
        unit = end + 1 < len(words) and words.pos[end + 1] in {"NOUN", "NUM"} and words.text[end + 1] not in {","}
        return end if unit or is_score(words, end) else end + 1
    if (
        end < len(words)
        and label == "LOC"
        and not words.capital[end]
        and (words.lower[end] in place_parts() or (demonyms().get(words.lower[end]) and words.text[end - 1][-1] == "s"))
    ):
        return end + 1
    return end


def _is_version(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a number goes on a name: "Falcon 9", "Chang'e 6".

    One that the tagger takes for a person's or a place's must have a letter ("Kepler 186d"), or numbers more than once:
    "Shenzhou 9 ... Shenzhou 8".
    """
    capital = words.capital[end - 1] or (end - start > 1 and words.text[end - 2].endswith("'"))
    if not capital or not _VERSION.fullmatch(words.text[end]):
        return False
    if label not in {"PER", "LOC"} or words.text[end][-1].islower():
        return True
    name, numbered = words.text[start], words.text[end].isdigit() and end == start + 1
    pairs = pairwise(words.text) if numbered else ()
    return len({after for first, after in pairs if first == name and after.isdigit() and len(after) < _YEAR}) > 1


def is_called_by_day(words: Words, start: int, end: int) -> bool:
    """Tell whether a span is a body with the day by which it is called: "Mouvement du 23 mars"."""
    day = end - start > 3 and words.lower[end - 1] in word_set("fr", "common_words", "months")
    body = nouns().get((words.lower[start],)) if day and words.capital[start] else None
    dated = day and words.text[end - 2].isdigit() and words.lower[end - 3] == "du"
    return dated and body is not None and body.type == "Organization"


def _is_of_two_minds(words: Words, start: int, end: int) -> bool:
    """Tell whether a second adjective goes on the name of a body: "Union démocrate" before "et chrétienne"."""
    if words.lower[end : end + 1] != ["et"] or not words.capital[start] or end - start < 2:
        return False
    both = words.pos[end - 1 : end + 2 : 2] == ["ADJ", "ADJ"]
    small = both and words.text[end - 1].islower() and words.text[end + 1].islower()
    of_post = (words.lower[end + 1],) in roles() if small else True
    return not of_post and words.pos[end + 2 : end + 3] not in (["NOUN"], ["PROPN"], ["ADP"])


def is_particle(words: Words, i: int) -> bool:
    """Tell whether a capital particle stands at a token: "Le" in "Yann Le Goff"."""
    particles = word_set("fr", "common_words", "particles")
    return i < len(words) and words.text[i] in particles and not words.opens[i]


def _ends_open(words: Words, start: int, end: int) -> bool:
    """Tell whether a name ends with a particle in a capital, which opens a last name: "Yann Le" before "Goff"."""
    particle = end - start > 1 and words.text[end - 1] in word_set("fr", "common_words", "particles")
    return particle and end < len(words) and words.capital[end]


def _is_cut_off(words: Words, end: int) -> bool:
    """Tell whether the tokeniser took the syllable of a name for a pronoun: "Kim Jong" before "-il"."""
    close = end < len(words) and not words.doc[end - 1].whitespace_ and words.text[end][0] == "-"
    return close and words.capital[end - 1] and words.pos[end - 1] == "PROPN" and words.text[end][1:].isalpha()


def _is_hyphenated(words: Words, end: int) -> bool:
    """Tell whether the tokeniser parted the syllables of a first name: "Hwang Kyo" before "-" and "ahn"."""
    if words.text[end : end + 1] != ["-"] or end + 1 >= len(words) or not words.capital[end - 1]:
        return False
    close = not words.doc[end - 1].whitespace_ and not words.doc[end].whitespace_
    syllable = words.text[end + 1]
    return (
        close
        and syllable.isalpha()
        and syllable.islower()
        and syllable not in word_set("fr", "common_words", "deictic")
    )


def without_people(words: Words, start: int, end: int, label: str) -> int:
    """Return the end of a foreign name or an acronym without the adjective of a people: "BBC" in "BBC britannique"."""
    foreign = words.text[end - 2] in word_set("fr", "organisations", "suffixes") or words.text[end - 2].isupper()
    return end - 1 if label != "LOC" and end - start > 1 and foreign and words.lower[end - 1] in demonyms() else end


def is_score(words: Words, i: int) -> bool:
    """Tell whether a figure is the first of a score: "3 à 1", "3 - 1"."""
    between, after = words.text[i + 1 : i + 2], words.text[i + 2 : i + 3]
    return between in (["-"], ["–"], ["à"]) and after != [] and after[0].isdigit()


def without_reproaches(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, without what their bearers are accused of: "Union" in "accuse l'Union d'ingérence".

    A body with a common noun for its name keeps the first complement: "la Ligue de protection".

    Args:
        words: the article.
        found: the candidates; those that are well known as a whole stay, and one behind which another "de" stands.
    """
    for candidate in found:
        cut = _reproach(words, candidate.start, candidate.end)
        if not cut or words.span(candidate.start, candidate.end).of(words.article) in known_kinds():
            yield candidate
        elif words.capital[candidate.start]:
            yield candidate._replace(end=cut)


def _reproach(words: Words, start: int, end: int) -> int:
    """Return the "de" before a common noun in a name that is the object of a verb of accusing, or 0."""
    verb = words.doc[start - 2] if start > 1 and words.pos[start - 1] == "DET" else None
    if verb is None or verb.lemma_ not in table("fr", "speech")["verbs"]["accusing"] or _is_of(words, end):
        return 0
    cuts = [i for i in range(start + 1, end - 1) if _is_of(words, i) and not any(words.capital[i:end])]
    own = (words.lower[start],) in nouns()
    return next(iter(cuts[own:]), 0)


def _is_of(words: Words, i: int) -> bool:
    return words.lower[i : i + 1] in (["de"], ["d'"])
