"""Names of organisations, places, works and things: what adds nothing to them, acronyms, and names that many bear."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.entities.authority import same_place
from kg.lang import table, words
from kg.resolution.names import key, plain
from kg.text.wordlists import nouns, written_words

SMALL = frozenset(["de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "au", "aux", "pour", "a", "sur"]) | {
    *("of", "the", "and", "for", "in")
}
LONGEST_ACRONYM = 8


def relation(one: str, other: str, type_: str) -> str:
    """Return how two names that are not of persons relate: a name of `scores.toml`, or ""."""
    left, right = own_key(one, type_), own_key(other, type_)
    if left == right:
        if is_acronym(one) and is_acronym(other):
            return "same acronym" if len(left) > 2 else "same two letters"
        return "same name"
    if bare_key(one, type_) == bare_key(other, type_):
        return "same name but for its form"
    if type_ == "Organization" and (stands_for(one, other) or stands_for(other, one)):
        return "initials" if len(left) > 2 and len(right) > 2 else "two initials"
    return ""


@lru_cache(maxsize=200_000)
def own_key(name: str, type_: str) -> str:
    """Return the key of a name; all names of a country have one."""
    return key(same_place(name)) if type_ == "Place" else key(name)


@lru_cache(maxsize=200_000)
def bare_key(name: str, type_: str) -> str:
    """Return the key of a name without legal form, "groupe" or "ville de"."""
    if type_ == "Person":
        return key(name)
    left = plain(name).split()
    while len(left) > 1 and left[-1].strip(".") in _legal_forms():
        left.pop()
    if len(left) > 1 and left[0] in _heads(type_):
        left = [re.sub(r"^[dl]'", "", each) for each in left[1:]]
        while len(left) > 1 and left[0] in SMALL:
            left.pop(0)
    return key(" ".join(left))


@lru_cache(maxsize=200_000)
def own_words(name: str) -> frozenset[str]:
    """Return the words of a name that count: no legal form, no "de"."""
    return frozenset(re.findall(r"\w+", plain(name))) - SMALL - _legal_forms()


@lru_cache(maxsize=200_000)
def is_acronym(name: str) -> bool:
    """Tell whether a name is letters that stand for words: "ONU", "O.N.U.", "EE-LV"."""
    letters = re.sub(r"[.\-]", "", name)
    capitals = sum(letter.isupper() for letter in letters)
    return letters.isalnum() and 2 <= len(letters) <= LONGEST_ACRONYM and capitals >= max(2, len(letters) - 1)


@lru_cache(maxsize=200_000)
def initials(name: str) -> str:
    """Return the first letters of the words of a name that count, or "" if it has but one."""
    letters = [word[0] for word in re.findall(r"\w+", plain(name)) if word not in SMALL]
    return "".join(letters) if len(letters) > 1 else ""


def stands_for(short: str, full: str) -> bool:
    """Tell whether a name is the acronym of another one."""
    return is_acronym(short) and not is_acronym(full) and key(short) == initials(full)


@lru_cache(maxsize=200_000)
def is_generic(name: str) -> bool:
    """Tell whether many bodies or places bear a name: "Cour suprême", "gare du Nord", "Saint-Martin"."""
    text = plain(name)
    if any(text.startswith((head + " ", head + "-")) for head in _of_many_towns()):
        return True
    left = [word for word in re.findall(r"\w+", text) if word not in SMALL]
    return bool(left) and all(word in _generic() for word in left)


@lru_cache(maxsize=200_000)
def implied_kind(name: str, type_: str) -> str:
    """Return the finer class that the first word of a name gives it ("État de Washington"), or ""."""
    noun = nouns(split=written_words).get((name.replace("’", "'").split(" ")[0].lower(),))
    return noun.kind if noun and noun.type == type_ and " " in name else ""


@cache
def _generic() -> frozenset[str]:
    return frozenset(plain(word) for word in table("fr", "identity")["generic_words"].split())


@cache
def _of_many_towns() -> tuple[str, ...]:
    return tuple(sorted(map(plain, words("fr", "identity", "of_many_towns"))))


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(map(plain, words("fr", "identity", "legal_forms")))


@cache
def _heads(type_: str) -> frozenset[str]:
    lists = {"Organization": "group_heads", "Place": "place_heads"}
    return frozenset(map(plain, words("fr", "identity", lists[type_]))) if type_ in lists else frozenset()
