"""Keeps names apart from the posts beside them: "Premier ministre", "la présidente du Parti vert Léa Martin"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from kg.lang import words as word_set
from kg.text.names.boundaries import is_listed, trimmed
from kg.text.names.endings import is_particle
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import demonyms, first_names, known_kinds, nouns, place_kinds, roles

_MASCULINE = {"le", "un", "du", "au", "ce"}
_FEMININE = {"la", "une", "cette", "l'"}
_LONGEST_BODY = 4  # tokens
_FULL = 2  # words of a full name, particles aside
_SMALL = {"ADP", "DET", "CCONJ"}
_DE = {"de", "d'", "du", "des", "la", "l'", "à", "au", "aux"}


def without_bearers(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates, those apart that end in the one whom a role before them names.

    "la présidente du [Parti vert Léa Martin]" names a party and its president.
    """
    found = list(found)
    bodies = {each.end: each.start for each in found if each.kind in word_set("fr", "titles", "bodies")}
    for candidate in found:
        listed = is_listed(words, candidate)
        cut = None if listed else _bearer(words, candidate)
        if cut is None:
            body = -1 if candidate.kind or listed else bodies.get(candidate.start, -1)
            named = body > 0 and candidate.end - candidate.start > 1 and _is_of_post(words, body)
            yield candidate._replace(label="PER") if named else candidate
        else:
            yield from trimmed(words, candidate.start, cut, candidate.label)
            yield from trimmed(words, cut, candidate.end, "PER")


def _bearer(words: Words, candidate: Candidate) -> int | None:
    """Return the token at which the name of the bearer of a post begins, inside a candidate."""
    behind = _behind_portfolio(words, candidate) or _behind_body(words, candidate)
    if behind:
        return behind
    foreign = words.text[candidate.end - 1] in word_set("fr", "organisations", "suffixes")
    if candidate.label != "PER" and not foreign:
        behind = _behind_noun(words, candidate)
        if behind:
            return behind
        for i in range(candidate.start + 1, candidate.end):
            token = words.doc[i]
            above = token.head.i < candidate.start and (words.lower[token.head.i],) in roles()
            if token.dep_ == "appos" and token.pos_ == "PROPN" and words.capital[i] and above:
                return i
    return None


def _behind_portfolio(words: Words, candidate: Candidate) -> int:
    """ "la ministre de la [Culture Léa Martin]": what a minister is charged with, and then her name; 0 without both."""
    start, end = candidate.start, candidate.end
    charged = word_set("fr", "titles", "portfolios")
    length = next((n for n in (3, 2, 1) if " ".join(words.text[start : start + n]) in charged), 0)
    named = start + length < end and all(words.capital[start + length : start + length + 1])
    return start + length if length and named and _is_of_post(words, start) else 0


def _behind_body(words: Words, candidate: Candidate) -> int:
    """ "le secrétaire général de l'[Otan Léa Martin]": a body that no two names go with, and then its head; 0 without.

    A firm has branches ("Renault Sport Racing"), so behind its name a first name must follow.
    """
    start, end = candidate.start, candidate.end
    bodies = word_set("fr", "titles", "bodies")
    for i in range(min(end - 2, start + _LONGEST_BODY), start, -1):
        text = words.span(start, i).of(words.article)
        kind = known_kinds().get(text)
        alone = kind in bodies or (kind is not None and words.text[i] in first_names()) or _is_seat(words, text, i, end)
        named = words.capital[i] and not any(pos in _SMALL for pos in words.pos[i:end])
        if alone and named and _is_of_post(words, start):
            return i
    return 0


def _is_seat(words: Words, text: str, i: int, end: int) -> bool:
    """ "Le gouverneur de [Tokyo Shintaro Roy]": a well-known place, and the two names of who has the post there."""
    place = text in place_kinds() and end == i + 2 and all(words.capital[i:end])
    return place and not any((word.lower(),) in nouns() for word in words.text[i:end])


def _is_of_post(words: Words, start: int) -> bool:
    """Tell whether "de" or "à" stands before a name and, adjectives aside, a post before that: "la ministre de la"."""
    i = start - 1
    while i > 0 and (words.pos[i] == "DET" or words.lower[i] in _DE):
        i -= 1
    of = 0 <= i < start - 1
    while of and i > 0 and words.pos[i] == "ADJ" and (words.lower[i],) not in roles():
        i -= 1
    post = words.lower[i].removeprefix("ex-")
    return of and ((post,) in roles() or post in word_set("fr", "titles", "taken_up"))


def _behind_noun(words: Words, candidate: Candidate) -> int:
    """ "le chef du [gouvernement Luc Roy]", "le directeur de l'[Institut Luc Roy]": where his full name begins, or 0.

    "le proviseur du [lycée Luc Roy]": schools, theatres and the like are called after persons.
    """
    i = candidate.start - 1
    while i > 0 and words.capital[i]:  # "l'entraîneur du FC [Klow Luc Roy]"
        i -= 1
    i -= words.lower[i] in {"la", "l'", "l’"}
    post = i > 0 and words.lower[i] in _DE and any(tuple(words.lower[max(0, i - n) : i]) in roles() for n in (1, 2, 3))
    if not post or words.lower[candidate.start] in word_set("fr", "institutions", "named_after"):
        return 0
    behind = range(candidate.start + 1, candidate.end - 1)
    return next((j for j in behind if words.text[j] in first_names() and words.capital[j + 1]), 0)


def without_peoples(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without those that only say of what people somebody is: "le Suisse", "la Suisse Ana Roy"."""
    found = list(found)
    persons = {candidate.start for candidate in found if candidate.label == "PER"}
    for candidate in found:
        before = words.lower[candidate.start - 1] if candidate.start else ""
        known = candidate.label != "ORG" or words.text[candidate.start] in first_names()  # "le Danois Orbix Wind"
        if known and candidate.label != "PER" and not candidate.kind and _is_countryman(words, candidate):
            candidate = candidate._replace(label="PER")
        alone = candidate.end - candidate.start == 1 and words.lower[candidate.start] in demonyms()
        named = before in _FEMININE and candidate.end in persons
        if not (alone and candidate.label == "LOC" and (before in _MASCULINE or named)):
            yield candidate


def _is_countryman(words: Words, candidate: Candidate) -> bool:
    """Tell whether a first and a last name stand behind a people with a capital: "le jeune Serbe Novak Van Roy".

    The press calls firms so too: "le Suédois Norsud Group".
    """
    start, end = candidate.start, candidate.end
    i = start - 1
    if i < 1 or not words.capital[i] or words.lower[i] not in demonyms() or not all(words.capital[start:end]):
        return False
    before = i - 1 - (i > 1 and words.pos[i - 1] == "ADJ")
    size = end - start - (words.text[start + 1 : start + 2] != [] and is_particle(words, start + 1))
    firm = words.text[end - 1] in word_set("fr", "organisations", "suffixes", "of_firms")
    return words.lower[before] in _MASCULINE | _FEMININE and size == _FULL and not firm


def without_posts(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without the words of a post that they begin or end with: "Premier ministre", "d'État"."""
    posts = list(_posts(words))
    for candidate in found:
        start, end, label, kind = candidate
        for first, last in posts:
            if first <= start < last:
                start = next((i for i in range(last, end) if words.capital[i]), end)
            elif start < first < end < last:
                end = first
        if (start, end) == candidate[:2]:
            yield candidate
        elif start < end:
            yield Candidate(start, end, "PER" if start != candidate.start else label, kind)


def _posts(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the places of the posts of several words, the longest at each place."""
    longer = _long_posts()
    for i, word in enumerate(words.lower):
        for post in longer.get(word, ()):
            if tuple(words.lower[i : i + len(post)]) == post:
                yield i, i + len(post)
                break
        if _heads_council(words, i):
            yield i, i + 3


def _heads_council(words: Words, i: int) -> bool:
    """ "Le président du Conseil danois, Luc Roy": some lands call their government so, and no body; but "européen"."""
    behind = words.doc[i + 3] if words.text[i + 1 : i + 3] == ["du", "Conseil"] and i + 3 < len(words) else None
    return behind is not None and behind.dep_ == "amod" and behind.head.i == i


@cache
def _long_posts() -> dict[str, list[tuple[str, ...]]]:
    """The words of the posts of several words by the first of them, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for post in sorted(roles(), key=len, reverse=True):
        if len(post) > 1:
            found.setdefault(post[0], []).append(post)
    return found
