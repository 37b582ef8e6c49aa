"""Finds names that lists and signs give away: well-known bodies, places, events, acronyms spelt out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.charges import is_charge
from kg.text.names.groups import ARTICLES, DE
from kg.text.names.institutions import class_of, label_of
from kg.text.names.junk import is_nobody
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import first_names, known_names, nouns, place_kinds, roles, split_words, without_accents

_GOES_ON = 7  # tokens
_WITHIN = {"DET", "ADP", "NOUN", "ADJ"}
_LINKS = {"au", "en", "aux", "pour", "à", "de", "d'", "du", "des"}
_NUMBER = re.compile(r"\d{1,7}[A-Za-z]{0,2}")
_COMPONENT = re.compile(r"[A-D]?[b-h]|[A-D]")
_PROVISIONAL = re.compile(r"(19|20)\d\d [A-HJ-Y][A-HJ-Z]\d{1,3}")
_ROAD = re.compile(r"A(?:\d{1,2}|[12456789]\d\d)|(?:RN|RD|N|D)\d{1,4}")


def bodies(words: Words) -> Iterator[Candidate]:
    """Yield the well-known bodies, firms, products and works of the list."""
    index = known_names()
    for i, text in enumerate(words.text):
        for listed, kind in index.get(text, ()):
            if _is_written(words, i, listed) and (
                len(listed) > 1 or ((words.pos[i] == "PROPN" or words.doc[i].ent_type_) and not is_nobody(words, i))
            ):
                yield Candidate(i, i + len(listed), label_of(kind), "" if kind == "Other" else kind)
                break
    yield from _places(words)
    yield from _events(words)
    alone = word_set("fr", "institutions", "alone")
    for i, text in enumerate(words.text):
        if text in alone and not words.opens[i]:
            yield Candidate(i, i + 1, *class_of((text.lower(),)))


def _is_written(words: Words, i: int, listed: tuple[str, ...]) -> bool:
    """Tell whether a listed name stands at a token; writers differ in the capitals behind its first word.

    An article in a capital is that of a sentence as well: "Le monde change".
    """
    row = words.text[i : i + len(listed)]
    loose = listed[0] not in word_set("fr", "common_words", "openers")
    return tuple(row) == listed or (loose and [word.lower() for word in row] == [word.lower() for word in listed])


def spelt_out(words: Words) -> Iterator[Candidate]:
    """Yield the words before an acronym in brackets that has their first letters, in any order."""
    for i in range(2, len(words) - 1):
        acronym = words.text[i]
        listed = acronym in word_set("fr", "common_words", "acronyms")
        if (
            words.text[i - 1] == "("
            and words.text[i + 1] == ")"
            and acronym.isupper()
            and 2 <= len(acronym) <= 8
            and not listed
        ):
            start = _spelt_start(words, i - 1, sorted(acronym.lower()))
            if start is not None:
                yield Candidate(start, i - 1, "")


def missions(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield bodies whose name goes on with a place up to its short form: "Mission de l'ONU au Mali (Minuma)".

    It may begin in small letters before the body whose mission it is. A person behind "de" leads it and is no part.
    """
    persons = {i for candidate in found if candidate.label == "PER" for i in range(candidate.start, candidate.end)}
    for candidate in found:
        near = range(candidate.end, min(candidate.end + _GOES_ON, len(words)))
        end = next((i for i in near if words.text[i] == "("), 0)
        row = range(candidate.end, end)
        linked = len(row) > 1 and words.lower[row[0]] in _LINKS and persons.isdisjoint(row)
        named = linked and all(words.capital[i] or words.pos[i] in _WITHIN for i in row[1:])
        short = words.text[end + 1 : end + 3]
        closed = named and len(short) == 2 and short[1] == ")"
        start = _mission_start(words, candidate.start)
        if closed and candidate.label in {"ORG", "MISC"} and words.text[start][0].upper() == short[0][0]:
            yield candidate._replace(start=start, end=end, label="ORG")


def _mission_start(words: Words, i: int) -> int:
    """Return where the noun of a mission stands before the body that sends it: "la [mission de l'ONU]"."""
    before = i - 1 - (words.lower[i - 1] in ARTICLES)
    of = before > 0 and words.lower[before] in DE
    return before - 1 if of and words.lower[before - 1] in word_set("fr", "institutions", "missions") else i


def _spelt_start(words: Words, end: int, letters: list[str]) -> int | None:
    initials: list[str] = []
    for start in range(end - 1, max(-1, end - 16), -1):
        role = (words.lower[start],) in roles() and not words.capital[
            start
        ]  # "la directrice de l'Institut des mers (IDM)"
        if role or words.pos[start] in {"PUNCT", "SPACE", "VERB", "AUX"}:
            return None
        if words.pos[start] in {"NOUN", "PROPN", "ADJ", "X", "NUM"}:
            initials.append(without_accents(words.lower[start][0]))
            if len(initials) == len(letters):
                return start if sorted(initials) == letters else None
    return None


def branches(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield an organisation with the place right behind its name: "HP France", "Michelin Amérique du Nord"."""
    places = {candidate.start: candidate for candidate in found if candidate.label == "LOC"}
    for candidate in found:
        if candidate.label == "ORG" and candidate.end in places and words.text[candidate.end] not in {"La", "Le"}:
            yield candidate._replace(end=places[candidate.end].end)


def of_bodies(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, as bodies those right behind the noun for one: "le parti Norsud", "la coalition Klow".

    A well-known place there only begins a name that nobody can end: "le collectif Paris en commun".
    """
    nouns_before = word_set("fr", "institutions", "called")
    for candidate in found:
        before = candidate.start - 1
        called = before > 0 and words.lower[before] in nouns_before and words.pos[before] == "NOUN"
        person = words.text[candidate.start] in first_names() and candidate.end - candidate.start > 1
        if called and words.span(candidate.start, candidate.end).of(words.article) in place_kinds():
            continue
        yield candidate._replace(label="ORG") if called and not person and not candidate.kind else candidate


def numbered(words: Words) -> Iterator[Candidate]:
    """Yield laws and the like by their number: "projet de loi n° 12-3"."""
    for i in range(1, len(words) - 1):
        if words.lower[i] in {"n°", "no", "numéro"} and words.text[i + 1][0].isdigit():
            end = i + 2
            while (
                end < len(words)
                and not words.doc[end - 1].whitespace_
                and words.pos[end] != "SPACE"
                and words.text[end] not in {",", ".", ";", ")", "»"}
            ):
                end += 1
            for start in range(max(0, i - 3), i):
                noun = nouns().get(tuple(words.lower[start:i]))
                if noun and noun.type == "Work" and noun.kind != "Show":  # not "tête de série numéro 6"
                    yield Candidate(start, end, "WORK", noun.kind)
                    break


def roads(words: Words) -> Iterator[Candidate]:
    """Yield the roads that a letter and a number name behind an article: "l'A6", "la RN12", but not "l'A320"."""
    for i in range(1, len(words)):
        if words.lower[i - 1] in {"l'", "la"} and _ROAD.fullmatch(words.text[i]):
            yield Candidate(i, i + 1, "LOC", "Facility")


def catalogued(words: Words) -> Iterator[Candidate]:
    """Yield stars, planets and asteroids by their number in a catalogue: "HD 188753 Ab", "Kepler-62", "2012 DA14"."""
    catalogues = word_set("fr", "places", "catalogues")
    for i, text in enumerate(words.text):
        first, hyphen, number = text.rpartition("-")
        if not (text in catalogues or first in catalogues or text.isdigit()):
            continue
        after = words.text[i + 1] if i + 1 < len(words) else ""
        end = 0
        if text in catalogues and _NUMBER.fullmatch(after):
            end = i + 2
        elif (hyphen and first in catalogues and _NUMBER.fullmatch(number)) or _PROVISIONAL.fullmatch(
            f"{text} {after}"
        ):
            end = i + 1 + (not hyphen)
        if end:
            yield Candidate(
                i, end + (_COMPONENT.fullmatch(" ".join(words.text[end : end + 1])) is not None), "LOC", "CelestialBody"
            )


def _places(words: Words) -> Iterator[Candidate]:
    """Yield the places of the lists: those of several words always, the others as proper nouns."""
    for i, text in enumerate(words.text):
        for listed in _listed_places().get(text, ()):
            if _opens_cape(words, i + len(listed)):
                continue
            if tuple(words.text[i : i + len(listed)]) == listed and (
                len(listed) > 1 or (words.pos[i] == "PROPN" and not words.doc[i].ent_type_ and not is_charge(words, i))
            ):
                yield Candidate(i, i + len(listed), "LOC")
                break


def _opens_cape(words: Words, end: int) -> bool:
    """ "Le Cap Orane" is a cape, and not the town of Le Cap."""
    cape = words.text[end - 1 : end] == ["Cap"] and words.capital[end : end + 1] == [True]
    return cape and words.pos[end] == "PROPN"


def _events(words: Words) -> Iterator[Candidate]:
    for i, text in enumerate(words.text):
        for listed in _listed_events().get(text, ()):
            end = i + len(listed)
            if tuple(words.text[i:end]) == listed:
                year = end < len(words) and len(words.text[end]) == 4 and words.text[end].isdigit()
                if year or len(listed) > 1:
                    yield Candidate(i, end + year, "EVENT", "")
                    break


@cache
def _listed_places() -> dict[str, list[tuple[str, ...]]]:
    return _by_first(place_kinds())


@cache
def _listed_events() -> dict[str, list[tuple[str, ...]]]:
    return _by_first(table("fr", "institutions")["events"])


def _by_first(names: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        listed = split_words(name)
        index.setdefault(listed[0], []).append(listed)
    return {first: sorted(rest, key=len, reverse=True) for first, rest in index.items()}
