"""Names that differ in little and are one: a letter of a long word, "de" or a plain adjective behind a noun."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from kg.entities.authority import place_kind
from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import SMALL, Group, fullest, is_person
from kg.entities.steps.writing import key
from kg.lang import words as word_set
from kg.lang.inflection import forms
from kg.text.names.words import Name
from kg.text.wordlists import demonyms, first_names, nouns, place_kinds, roles

_LONG = 8  # letters of a name in one word, of which one may differ
_WORD = 5  # letters of a word in a longer name, of which one may differ


def is_misspelt(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether two names are one, of which a letter was left out, added, taken for another or put elsewhere.

    Two known words are two ("Slovaque", "Slovène"), and so are two names that one sentence tells apart.
    """
    part, whole = fullest(short), fullest(full)
    left, right = key(part.text).split(), key(whole.text).split()
    if len(left) == 1 < len(right) and is_person(full):
        right = right[-1:]
    differing = [(a, b) for a, b in zip(left, right, strict=False) if a != b]
    if len(left) != len(right) or len(differing) != 1 or not _is_near(*differing[0]):
        return False
    named = len(left) > 1 and (left[0],) in _plain_nouns()  # "rue Martin" is not "rue Marin"
    least = _LONG if len(left) == 1 or named else _WORD
    size = (min if is_person(full) or named else max)(map(len, differing[0]))  # "Ada Rosse" is not "Ada Rose"
    if size < least or all(map(_is_known, differing[0])):
        return False
    if is_person(full) and (differing[0][1] != right[-1] or _have_other_posts(scene, short, full)):
        return False  # brothers and sisters have like first names
    if len(left) == 1 and _is_other_word(differing[0], person=is_person(full), known=bool({*left, *right} & _places())):
        return False
    kinds = {part.kind, whole.kind} - {""}
    return len(kinds) < 2 and not _in_one_sentence(scene, short, full)


def _is_other_word(pair: tuple[str, str], *, person: bool, known: bool) -> bool:
    """Last names alone that end otherwise are two ("Martinez", "Martinet"), and so are "Australie" and "Austrasie"."""
    one, other = sorted(pair, key=len)
    return (person and other.startswith(one[:-1])) or (known and len(one) == len(other))


def _have_other_posts(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether another post stands before each of two names: "le député Luc Roy", "le ministre Luc Ray"."""
    lower = scene.words.lower
    left, right = ({lower[name.start - 1] for name, _ in each if name.start} for each in (short, full))
    posts = [{word for word in row if (word,) in roles()} for row in (left, right)]
    return all(posts) and not posts[0] & posts[1]


@cache
def _places() -> frozenset[str]:
    return frozenset(key(place) for place in place_kinds())


def _is_near(one: str, other: str) -> bool:
    """Tell whether two words that begin alike are one letter apart, or two neighbours have changed places."""
    if one[0] != other[0] or not (one + other).isalpha() or abs(len(one) - len(other)) > 1:
        return False
    i = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    swapped = one[i + 1 : i + 2] + one[i : i + 1] + one[i + 2 :] == other[i:]
    return swapped or other[i + 1 :] in (one[i:], one[i + 1 :]) or one[i + 1 :] == other[i:]


def _is_known(word: str) -> bool:
    return (word,) in _plain_nouns() or word in _plain_words()


@cache
def _plain_words() -> frozenset[str]:
    """The first names and peoples, as keys."""
    return frozenset(key(word) for word in [*first_names(), *demonyms()])


@cache
def _plain_nouns() -> frozenset[tuple[str, ...]]:
    return frozenset((key(noun[0]),) for noun in nouns() if len(noun) == 1)


def _in_one_sentence(scene: Scene, short: Group, full: Group) -> bool:
    here = {scene.sentence_of[name.start] for name, _ in short}
    return any(scene.sentence_of[name.start] in here for name, _ in full)


class _Site(NamedTuple):
    """A noun that builds names, its finer class, and the words behind it; `parted` are those that "de" opens.

    The plain adjectives are apart.
    """

    noun: tuple[str, ...]
    kind: str
    rest: tuple[str, ...]
    parted: frozenset[int]
    plain: frozenset[str]


def is_same_site(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether two names are those of one house or site: "musée (de) Zorbel", "base (aérienne) de Klow".

    The longer one may add what it is called in full, or the town: "centrale de Klow", "centrale Klow Sud".
    """
    part, whole = _site(fullest(short)), _site(fullest(full))
    if part is None or whole is None or part.kind != whole.kind:
        return False
    if part.plain and whole.plain and part.plain != whole.plain:
        return False  # a military hospital is not the regional one
    one_a_town = part.kind in word_set("fr", "institutions", "one_a_town")
    same = word_set("fr", "institutions", "same_house")
    if part.noun != whole.noun and not {" ".join(part.noun), " ".join(whole.noun)} <= same:
        return False  # a clinic is not the hospital
    size = len(part.rest)
    begins = whole.rest[:size] == part.rest  # so do two that are the same
    at = len(whole.rest) - size
    town = 0 in part.parted and at in whole.parted and whole.rest[at:] == part.rest
    town = town and not _in_one_sentence(scene, short, full)  # "le musée Roy de Klow a prêté au musée de Klow"
    return begins or (town and one_a_town)


@cache
def _site_of(text: str) -> _Site | None:
    words = text.replace("’", "'").replace("d'", "de ").replace("l'", "la ").split()
    size = next((size for size in (3, 2, 1) if tuple(map(str.lower, words[:size])) in _builders()), 0)
    if not 0 < size < len(words):
        return None
    noun = tuple(map(str.lower, words[:size]))
    plain = frozenset(_plain_adjectives()[word] for word in words[size:] if word in _plain_adjectives())
    row = [word for word in words[size:] if word not in _plain_adjectives()]
    rest = [(i, word) for i, word in enumerate(row) if key(word) not in SMALL]
    parted = frozenset(n for n, (i, _) in enumerate(rest) if i and key(row[i - 1]) in SMALL)
    if not rest or not rest[0][1][0].isupper():
        return None  # "église catholique"
    return _Site(noun, nouns()[noun].kind, tuple(key(word) for _, word in rest), parted, plain)


def _site(name: Name) -> _Site | None:
    return None if place_kind(name.text) else _site_of(name.text)


@cache
def _builders() -> frozenset[tuple[str, ...]]:
    """The nouns for sites, by their words: those that build names, and those for what a town has one of."""
    built = word_set("fr", "institutions", "of_place", "houses")
    one_a_town = word_set("fr", "institutions", "one_a_town")
    return frozenset(noun for noun, found in nouns().items() if " ".join(noun) in built or found.kind in one_a_town)


@cache
def _plain_adjectives() -> dict[str, str]:
    """The adjectives that say of a house only what most of its sort are, by their forms: "aéroport international"."""
    return {form.text: word for word in word_set("fr", "institutions", "plain_adjectives") for form in forms(word)}
