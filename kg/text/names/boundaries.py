"""Mends the boundaries of the names that the model tagged, and finds those it missed by their capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.lang import words as word_set
from kg.text.names.beginnings import (
    after_titles,
    behind_heading,
    behind_origin,
    behind_place,
    behind_post,
    behind_site,
    behind_trade,
    is_portfolio,
)
from kg.text.names.endings import extended, is_called_by_day, is_particle, is_score, without_people
from kg.text.names.junk import is_junk
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import continents, countries, demonyms, first_names, known_kinds, place_kinds, roles

_TRAILING = {"ADP", "CCONJ", "PUNCT", "PRON", "ADV", "SCONJ", "AUX", "VERB", "DET", "SPACE"}
_YEAR = 4  # digits
_WITH_PARTICLE = 3  # tokens: "Lodewijk De Vos"
_NEAR = 4  # tokens: "N-VA de"
_QUARTER = 3  # tokens: "8e arrondissement de"
# "BuzzFeed" is no person, but "McLeod", "DiCaprio" and "LeBron" are.
_BRAND = re.compile(r"(?!Mc|Mac|Di|De|Le|La|Van|Von|Du|Fitz|O'|Al|El|Ben)[A-ZÀ-Þ][a-zà-ÿ]{2,}[A-Z][a-zà-ÿ]+")
# "A320", "Boeing-737", "Falcon 9", but no year: "Euro 2016".
_MODEL = re.compile(r"(?!.*\b(?:19|20)\d\d$)[A-ZÀ-Þ][\w-]*[ -]?\d+[A-Za-z]*")
_PARTING = {",", ";", "|", "/", "–", "—", ":", "(", ")", "«", "»", "'", "“", "”"}


def model_names(words: Words) -> Iterator[Candidate]:
    """Yield the model's names, each trimmed, split where it joins two, or left out where it is none."""
    for start, end, label in _adjoined(words):
        cut = behind_place(words, start, end, label)
        if cut > start:
            yield from trimmed(words, start, cut, "LOC" if label == "PER" else label)
        own = "PER" if cut > start else label
        cut = behind_origin(words, behind_heading(words, cut, end), end)
        for left, right in _coordinated(words, cut, end, own):
            for first, last, label_of_part in _apart(words, left, right, own):
                yield from trimmed(words, first, last, label_of_part)


_CAMEL = re.compile(r"[a-z]{1,3}[A-Z]\w*")  # "xAI", "iPhone"


def capitals(words: Words) -> Iterator[Candidate]:
    """Yield the runs of words with a capital that the tagger calls proper nouns, and acronyms."""
    i, end = 0, len(words)
    while i < end:
        if words.text[i].islower():
            i += 1
            continue
        j = i
        while j < end and words.capital[j] and (words.pos[j] in {"PROPN", "X"} or _goes_on(words, i, j)):
            j += 1
        acronym = _is_acronym(words, i)
        particle = is_particle(words, i + 1) and words.capital[i + 2 : i + 3] == [True]
        if particle and (words.text[i] in first_names() or _is_last_name(words, i)):
            j = max(j, i + 3)  # "Marine Le Goff", of which the tagger may have made a sailor
            yield Candidate(i, j, "PER")
        elif _CAMEL.fullmatch(words.text[i]) and words.text[i] not in word_set("fr", "common_words", "units"):
            yield Candidate(i, i + 1, "ORG")
        elif j - i > 1 or (j > i and (not words.opens[i] or _acts(words, i))) or acronym:
            j = max(j, i + 1)
            person = words.text[i] in first_names() and j - i > 1
            yield from trimmed(words, i, j, "ORG" if j - i == 1 and acronym else "PER" if person else "")
        i = max(j, i + 1)


def _is_last_name(words: Words, i: int) -> bool:
    """Tell whether a particle behind a word that no list knows opens a last name: "Lodewijk De Vos"."""
    known = words.text[i] in place_kinds() or words.text[i] in known_kinds() or not words.text[i].isalpha()
    apart = words.text[i + 1] in word_set("fr", "common_words", "parted")
    return (
        words.capital[i] and words.pos[i] in {"PROPN", "X"} and apart and not known and not words.doc[i].is_sent_start
    )


def _acts(words: Words, i: int) -> bool:
    """Tell whether a word that opens a sentence acts: "Norsud rachète Klow", or is said again with its verb far off."""
    token = words.doc[i]
    told = token.dep_ in {"nsubj", "nsubj:pass"} and token.head.i > i and token.head.pos_ == "VERB"
    heading = words.text[i + 1 : i + 2] == [":"]
    named = told and not heading and words.lower[i] not in words.small
    return named and (words.text.count(words.text[i]) > 1 or _is_told_of(words, i))


def _is_told_of(words: Words, i: int) -> bool:
    """Tell whether a finite verb in the third person, or ", qui", follows a word at once."""
    finite = words.doc[i + 1].morph
    verb = finite.get("VerbForm", []) == ["Fin"] and finite.get("Person", []) == ["3"]
    return (verb and finite.get("Number", []) == ["Sing"]) or words.lower[i + 1 : i + 3] == [",", "qui"]


def _goes_on(words: Words, i: int, j: int) -> bool:
    return j > i and words.pos[j] in {"NOUN", "ADJ"}


def _is_acronym(words: Words, i: int) -> bool:
    """Tell whether a word is an acronym, and not a word of a heading in capitals."""
    text = words.text[i]
    if not (text.isalpha() and text.isupper() and 1 < len(text) < 7):
        return False
    near = words.text[max(0, i - 1) : i] + words.text[i + 1 : i + 2]
    return words.pos[i] == "PROPN" or not any(other.isupper() and len(other) > 1 for other in near)


def split_joined(words: Words, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, those in two that are two other names side by side, or a place "de" another."""
    texts = {tuple(words.text[c.start : c.end]): c for c in sorted(found, key=lambda c: bool(c.label))}
    tails = {candidate.end: candidate for candidate in found if candidate.kind}
    for candidate in found:
        if not _is_phrase(words, candidate, tails):
            parts = () if is_listed(words, candidate) else _parts(words, candidate, texts)
            yield from parts or (candidate,)


def is_listed(words: Words, candidate: Candidate) -> bool:
    """Tell whether a name of several words is well known as a whole: "Airbus A330"."""
    return candidate.kind == known_kinds().get(words.span(candidate.start, candidate.end).of(words.article), "-")


def _is_phrase(words: Words, candidate: Candidate, tails: dict[int, Candidate]) -> bool:
    """Tell whether the tagger took a heading's phrase for a name: "Dernier jour du Forum mondial de l'eau".

    So it is with "Élection présidentielle au Togo", which ends with where something is.
    """
    start, end, label, _ = candidate
    tail = tails.get(end)
    common = words.opens[start] and words.pos[start] in {"ADJ", "NOUN"} and not words.capital[start + 1]
    named = tail is not None and tail.start > start + 1
    return label == "MISC" and common and (named or _ends_with_place(words, start, end))


def _ends_with_place(words: Words, start: int, end: int) -> bool:
    """Tell whether the first capital behind the one that opens a span is that of a well-known place, its last words."""
    first = next((i for i in range(start + 1, end) if words.capital[i]), end)
    return first > start + 1 and words.span(first, end).of(words.article) in place_kinds()


def _parts(words: Words, candidate: Candidate, texts: dict[tuple[str, ...], Candidate]) -> tuple[Candidate, ...]:
    called = candidate.label == "PER" and words.text[candidate.start] in first_names()
    for cut in range(candidate.start + 1, candidate.end):
        left = texts.get(tuple(words.text[candidate.start : cut]))
        right = texts.get(tuple(words.text[cut : candidate.end]))
        both = left and right and candidate.label == left.label == right.label == "PER"
        whole = both and not words.doc[cut].is_sent_start  # "Zelo Roy", though "Zelo" and "Roy" act
        # "Michelin Europe" is a branch, "BNP Paribas Fortis" a firm of two
        branch = left and right and left.label == "ORG" and right.label in {"ORG", "LOC"}
        last = cut == candidate.start + 1 and words.text[cut] not in first_names()  # "Luc Roy", though "Luc" acts
        one = called and left and (left.label != "PER" or last)
        if left and right and left.label and right.label and not (branch or one or whole):
            return left._replace(start=candidate.start, end=cut), right._replace(start=cut, end=candidate.end)
        if (
            right
            and candidate.label == right.label == "LOC"
            and cut == candidate.start + 2
            and words.lower[cut - 1] in {"de", "d'"}
            and words.capital[candidate.start]
            and words.lower[candidate.start] not in word_set("fr", "institutions", "of_place")
        ):
            return candidate._replace(end=cut - 1), right._replace(start=cut, end=candidate.end)
    return ()


def _adjoined(words: Words) -> Iterator[tuple[int, int, str]]:
    """Yield the model's spans, two of the same label as one where the second goes on with a capital article."""
    held: tuple[int, int, str] | None = None
    for ent in words.doc.parse.ents:
        if held and held[1] == ent.start and held[2] == ent.label_ and words.text[ent.start] in {"Les", "La", "Le"}:
            held = (held[0], ent.end, held[2])
            continue
        if held:
            yield held
        held = (ent.start, ent.end, ent.label_)
    if held:
        yield held


def _coordinated(words: Words, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Yield the names of a span that joins them: what stands between commas, "et", dashes, of persons "par" too."""
    left = start
    for i in range(start, end):
        follows = i + 1 < end and (
            words.capital[i + 1] or (i + 2 < end and words.pos[i + 1] == "DET" and words.capital[i + 2])
        )
        both = words.lower[i] in {"et", "ou"} and label in {"PER", "LOC"} and follows
        acting = (
            label in {"PER", "ORG"} and follows and words.lower[i] in word_set("fr", "common_words", "between_persons")
        )
        if both or acting or words.text[i] in _PARTING or _is_dash(words, i):
            yield left, i
            left = i + 1
    yield left, end


def _apart(words: Words, start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
    """Yield a span, in two where it joins what is somewhere to its place, or a machine to its owner.

    "Tupolev en Iran" has one word before "en" and a well-known place behind it, "A320 de Norsud" a number before "de".
    """
    near = range(start + 1, min(start + _NEAR, end - 1))
    if end - start > _QUARTER and words.lower[start + 1] in word_set("fr", "places", "numbered"):
        yield start + _QUARTER, end, label  # "8e arrondissement de Klow": the quarter is found by its number
        return
    if _is_ruled(words, start, end):
        yield start, start + 1, "LOC"
        yield start + 2, end, "PER"
        return
    for i in near if words.capital[start] else ():
        placed = i == start + 1 and words.lower[i] in {"en", "au", "aux"} and words.pos[start] in {"NOUN", "PROPN"}
        if placed and words.span(i + 1, end).of(words.article) in place_kinds() and words.text[start].isalpha():
            yield start, i, label
            yield i + 1, end, "LOC"
            return
        beside = _beside_party(words, start, i)
        if beside:
            yield start, i, "ORG"
            yield i + 1, end, beside
            return
        model = words.lower[i] in {"de", "d'", "du"} and _MODEL.fullmatch(words.span(start, i).of(words.article))
        if model and words.capital[i + 1] and words.text[i + 1] not in place_kinds():
            yield start, i, "MISC"
            yield i + 1, end, "ORG"
            return
    yield start, end, label


def _beside_party(words: Words, start: int, of: int) -> str:
    """Return the label of a name that "de" joins to a well-known party, or an empty string where it is part of it.

    "La N-VA de Bart Roy" is led by him; behind a post, as in "le maire Les Verts de Klow", the place is the post's.
    """
    party = known_kinds().get(words.span(start, of).of(words.article)) == "Party"
    if not party or words.lower[of] not in {"de", "d'", "du"}:
        return ""
    if words.text[of + 1] in first_names() and all(words.capital[of + 2 : of + 3]):
        return "PER"
    i = start - 1 - (words.text[start - 1] == "Les")
    return "LOC" if i > 0 and (words.lower[i],) in roles() else ""


def _is_ruled(words: Words, start: int, end: int) -> bool:
    """Tell whether a span joins a land to who rules it: "l'Amérique de Tromp", but "Amérique du Sud"."""
    land = words.text[start] in countries() or words.text[start] in continents()
    of = land and end > start + 2 and words.lower[start + 1] in {"de", "d'"} and words.capital[start + 2]
    whole = words.span(start, end).of(words.article) if of else ""
    return of and whole not in place_kinds() and words.text[start + 2] not in place_kinds()


def _is_dash(words: Words, i: int) -> bool:
    """Tell whether a hyphen with a space on either side stands for a dash: "AFP - Le ministre", "Lens - Lille"."""
    dash = words.text[i] == "-" and i > 0 and i + 1 < len(words)
    return dash and not words.text[i + 1][0].isdigit() and all(word.whitespace_ for word in words.doc[i - 1 : i + 1])


def trimmed(words: Words, start: int, end: int, label: str) -> Iterator[Candidate]:
    """Yield a span as a candidate, without what stands before or after the name; nothing where it is none."""
    told = behind_site(words, start, end)
    start, label = (told, "PER") if told > start else (start, label)
    start = behind_trade(words, start, end)
    start = after_titles(words, start, end, label)
    named = behind_post(words, start, end)
    if named == end:
        return
    start, label = (named, "PER") if named else (start, label)
    end = _before_adverbial(words, start, end)
    end = next((i for i in range(start + 1, end) if _goes_past(words, i)), end)
    while end > start and _is_trailing(words, end - 1) and not is_called_by_day(words, start, end):
        end -= 1
    if start >= end:
        return
    end = without_people(words, start, extended(words, start, end, label), label)
    if label in {"ORG", "LOC"} and "PROPN" not in words.pos[start:end] and is_portfolio(words, start, end):
        return
    if label in {"PER", "LOC"} and end - start == 1 and _BRAND.fullmatch(words.text[start]):
        label = "ORG"
    if label == "LOC" and end - start == _WITH_PARTICLE and _is_last_name(words, start):
        label = "PER"
    if not is_junk(words, start, end, label):
        yield Candidate(start, end, "PER" if label == "MISC" and _is_full_name(words, start, end) else label)


def _is_full_name(words: Words, start: int, end: int) -> bool:
    """Tell whether a span that the tagger takes for a thing is somebody: "affronter Marie Roy", but "le Marie-Roy"."""
    called = words.text[start] in first_names() and start + 1 < end <= start + _WITH_PARTICLE
    before = words.text[start - 1] if start else ""
    apart = words.pos[start - 1 : start] == ["DET"] or before in {"«", '"', "“", "'"}
    listed = words.span(start, end).of(words.article) in known_kinds() or words.text[end - 1] in place_kinds()
    return called and all(words.capital[start:end]) and words.text[start].isalpha() and not (apart or listed)


def _goes_past(words: Words, i: int) -> bool:
    """Tell whether a word inside a span shows that the name ended before it: a verb, a score, a day ("Lens lundi")."""
    if words.capital[i]:
        return False
    if words.text[i][0].isdigit():
        return len(words.text[i]) < _YEAR and is_score(words, i)
    if words.lower[i] in {"au", "aux"} and words.lower[i + 1 : i + 2] and words.lower[i + 1] in demonyms():
        return True  # "le Grand Prix au Suédois Roy"
    day = words.lower[i] in word_set("fr", "common_words", "months") and words.pos[i - 1] not in {"ADP", "DET", "NUM"}
    return words.pos[i] in {"VERB", "AUX"} or day


def _before_adverbial(words: Words, start: int, end: int) -> int:
    """Return the end of a well-known name before "pour", "dans": "Le Temps" in "Le Temps dans une affaire"."""
    leading = word_set("fr", "common_words", "leading_away")
    cut = next((i for i in range(start + 1, end) if words.lower[i] in leading), end)
    known = cut < end and words.span(start, cut).of(words.article) in _complete()
    return cut if known else end


@cache
def _complete() -> frozenset[str]:
    """The names that are whole as they stand: well-known ones, places, and institutions of which there is one."""
    return frozenset(known_kinds()) | frozenset(place_kinds()) | word_set("fr", "institutions", "alone")


def _is_trailing(words: Words, i: int) -> bool:
    """Tell whether the last word of a span is no part of the name: a small word, a day, a goal ("AC Milan 3 à 1")."""
    if words.text[i][0].isdigit():
        return is_score(words, i)
    return not words.capital[i] and (
        words.pos[i] in _TRAILING or words.lower[i] in word_set("fr", "common_words", "months")
    )
