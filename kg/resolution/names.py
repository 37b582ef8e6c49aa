"""Names as they are compared across articles: their words, their sound, and how two names of a person relate."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from kg.lang import table, words
from kg.text.wordlists import first_names

_NUMERAL = re.compile(r".*\s(?:[IVX]+|I?er|1er|Ier|Ire)")
_SOUNDS = (("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("sch", "ch"), ("sh", "ch"), ("ou", "u"), ("oo", "u"))
_ONE_LETTER = str.maketrans({"y": "i", "j": "i", "w": "v", "q": "k", "z": "s"})


class PersonName(NamedTuple):
    """A person's name: its words without forms of address and particles, what stood before, and the generation."""

    words: tuple[str, ...]
    titles: tuple[str, ...]
    generation: str
    particles: tuple[str, ...]
    regnal: bool = False

    @property
    def family(self) -> str:
        """The last word."""
        return self.words[-1] if self.words else ""

    @property
    def is_full(self) -> bool:
        """Whether it has a first name or its initial."""
        return len(self.words) > 1 and not self.regnal


@lru_cache(maxsize=200_000)
def plain(text: str) -> str:
    """Return a name without case, accents and typographic signs, its words apart by one blank, hyphens kept."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").replace("&", " et ").casefold())
    letters = "".join(each for each in folded if not unicodedata.combining(each)).replace("ı", "i").replace("œ", "oe")
    return re.sub(r"[^\w\-'.]+", " ", letters).strip(" '-")


@lru_cache(maxsize=200_000)
def key(text: str) -> str:
    """Return what two writings of one name share: no article, no blank, no sign."""
    bare = re.sub(r"^(le|la|les|l'|the)(?<=')|^(le|la|les|the) ", "", plain(text))
    return re.sub(r"[\W_]+", "", bare) or text


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """Return a rough sound of a word, which writings from other alphabets share ("Khadafi", "Kadhafi")."""
    for letters, one in _SOUNDS:
        word = word.replace(letters, one)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[\W_]+", "", word).translate(_ONE_LETTER))


@lru_cache(maxsize=200_000)
def person_name(text: str) -> PersonName:
    """Return the parts of a person's name."""
    left = [word for word in plain(text).split() if word]
    titles: list[str] = []
    while len(left) > 1 and left[0] in _titles():
        titles.append(left.pop(0))
    generation = left.pop() if len(left) > 2 and left[-1].strip(".") in _generations() else ""
    kept: list[str] = []
    particles: list[str] = []
    for index, word in enumerate(left):
        bare = _without_article(word)
        dropped = bare in _particles() and index < len(left) - 1
        (particles if dropped else kept).append(bare)
    regnal = bool(_NUMERAL.fullmatch(text))
    return PersonName(tuple(kept), tuple(titles), generation.strip("."), tuple(particles), regnal)


def relation(one: PersonName, other: PersonName) -> str:
    """Return how two names of persons relate: a name of `scores.toml`, "other name" if they contradict, or ""."""
    if not one.words or not other.words:
        return ""
    if one.is_full and other.is_full:
        return _full_names(one, other)
    if len(one.words) == len(other.words) or not (one.is_full or other.is_full):
        return _short_names(one, other)
    return _short_and_full(*((other, one) if one.is_full else (one, other)))


def is_first_name(word: str) -> bool:
    """Tell whether a plain word is a common first name."""
    return word in _first_names()


def is_common_family_name(word: str) -> bool:
    """Tell whether very many people bear a family name."""
    return word in _family_names()


def _full_names(one: PersonName, other: PersonName) -> str:
    if one.generation != other.generation:
        return "other name"
    if _letters(one) == _letters(other):
        return "same name" if one.particles == other.particles or _arabic(one, other) else "particle"
    if sorted(one.words) == sorted(other.words):
        return "" if all(map(is_first_name, one.words)) else "other order"
    if sound(one.family) != sound(other.family):
        return _second_family_name(one, other)
    return _given_names(one, other)


def _given_names(one: PersonName, other: PersonName) -> str:
    """Compare the words before the same family name."""
    left, right = sorted((one.words[:-1], other.words[:-1]), key=len)
    if _is_initial(left[0]) or _is_initial(right[0]):
        return "initial" if _initials(left[0]) == _initials(right[0]) else "other name"
    if left[0] != right[0] and left[-1] in right:
        return "middle name"
    if left[0] != right[0] and not _sound_alike(left[0], right[0]):
        return "other name"
    if len(left) == len(right) == 1:
        return "spelling"
    rest = [word.strip(".") for word in right[1:]]
    fits = all(any(long.startswith(short.strip(".")) for long in rest) for short in left[1:])
    return "middle name" if fits and (len(left) < len(right) or left[0] == right[0]) else "other name"


def _second_family_name(one: PersonName, other: PersonName) -> str:
    short, long = sorted((one.words, other.words), key=len)
    return "second family name" if len(short) < len(long) and long[: len(short)] == short else "other name"


def _short_names(one: PersonName, other: PersonName) -> str:
    if _letters(one) != _letters(other):
        return ""
    if len(one.words) > 1:
        return "regnal name"
    only_first = is_first_name(one.words[0]) and not is_common_family_name(one.words[0])
    return "first name alone" if only_first else "same short name"


def _short_and_full(short: PersonName, full: PersonName) -> str:
    ending = full.words[-len(short.words) :]
    if "".join(map(sound, ending)) == "".join(map(sound, short.words)):
        return "family name"
    return "first name" if short.words[0] == full.words[0] else ""


def _arabic(one: PersonName, other: PersonName) -> bool:
    return {*one.particles, *other.particles} <= {"el", "al", ""}


def _sound_alike(one: str, other: str) -> bool:
    known = is_first_name(one) and is_first_name(other)
    return not known and _skeleton(one) == _skeleton(other)


def _skeleton(word: str) -> str:
    """Return the sound of a word with its vowels as one sign, for first names from other alphabets."""
    return re.sub(r"[aeiou]+", "a", sound(word))


def _is_initial(word: str) -> bool:
    return all(len(part.strip(".")) == 1 for part in word.split("-"))


def _initials(word: str) -> str:
    return "".join(part[0] for part in word.split("-") if part)


def _letters(name: PersonName) -> str:
    return re.sub(r"[\W_]+", "", "".join(name.words))


def _without_article(word: str) -> str:
    """Return a word without the Arabic article or the elided particle glued to it."""
    return re.sub(r"^(?:[ae]l-|d')(?=\w{3})", "", word)


@cache
def _titles() -> frozenset[str]:
    lists = table("fr", "honorifics")
    return frozenset(plain(word) for name in ("plain", "kept") for word in lists[name])


@cache
def _generations() -> frozenset[str]:
    return frozenset(map(plain, words("fr", "identity", "generations")))


@cache
def _particles() -> frozenset[str]:
    return words("fr", "identity", "particles")


@cache
def _first_names() -> frozenset[str]:
    return frozenset(map(plain, first_names()))


@cache
def _family_names() -> frozenset[str]:
    return frozenset(map(plain, table("fr", "identity")["family_names"].split()))
