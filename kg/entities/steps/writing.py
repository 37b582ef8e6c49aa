"""Compares the writings of names: what is one name written in two ways, and what a short form of a longer one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.lang import words as word_set
from kg.text.names.words import Name

_OF = re.compile(r"\b(?:de la |de l'|du |des |d')")
_AND = re.compile(r"\b(?:and|et)\b")
_DOUBLE = re.compile(r"(?<=\w\w)([b-df-hj-np-tv-z])\1")
_LONG = re.compile(r"\w{7,}")
_EL = re.compile(r"\bel (?=\w)")
_SYLLABLE = 2  # letters that a word gives to a short name made of syllables, at least


@lru_cache(maxsize=10_000)
def key(text: str) -> str:
    """Return a name as names are compared: without case, accents, articles, hyphens and double letters.

    In a short word double letters may tell two apart, and stay: "Anne Rosse" is not "Anne Rose".
    """
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    single = _LONG.sub(lambda word: _DOUBLE.sub(r"\1", word[0]), plain)  # "Rossetti", misspelt "Rosseti"
    return re.sub(r"[\s\-]+", " ", re.sub(r"^(le |la |les |l')", "", single)).strip(" .'")


@lru_cache(maxsize=10_000)
def one_writing(text: str) -> str:
    """Return the key of a name with its small words in one form: "de" for "de la", "al-Zorbi" for "el-Zorbi"."""
    return _EL.sub("al ", _AND.sub("&", _OF.sub("de ", key(text))))


def is_syllabic(short: str, words: list[str], least: int = 1) -> bool:
    """Tell whether a short name is made of the beginnings of a longer one's words, as "Benelux" is.

    Args:
        short: the key of the short name.
        words: the words of the key of the longer name.
        least: how many words it takes beginnings of, at least.
    """
    if not short:
        return least < 1
    for i, word in enumerate(words):
        shared = next((n for n in range(min(len(word), len(short)), 0, -1) if word[:n] == short[:n]), 0)
        if any(is_syllabic(short[n:], words[i + 1 :], least - 1) for n in range(shared, _SYLLABLE - 1, -1)):
            return True
    return False


def is_short(part: Name, whole: Name) -> bool:
    """Tell whether one name is the short form of another that is no person: "Senat" of "Senat of Ostavia".

    Args:
        part: the shorter name.
        whole: the longer name.
    """
    left, right = key(part.text).split(), key(whole.text).split()
    if len(left) == 1:
        hyphened = part.text.isupper() and whole.text.startswith(f"{part.text}-") and part.label == whole.label == "ORG"
        same_kind = bool(part.kind) and part.kind == whole.kind and len(right) == 2
        listed = part.label == "LOC" or (bool(part.kind) and part.kind != whole.kind)
        firm = whole.text.split()[-1] in word_set("fr", "organisations", "of_firms") and len(right) < 4 and not listed
        return left[0] == right[0] and (hyphened or same_kind or firm or right[1] == "of")
    foreign = part.text.split()[-1] in word_set("fr", "organisations", "suffixes")
    return foreign and left[-1] == right[-1] and _in_order(left, right)


def _in_order(left: list[str], right: list[str]) -> bool:
    rest = iter(right)
    return all(word in rest for word in left)
