"""Tells in which language a text is written, by its small words: light, without a model, and silent when unsure.

A function word is every second or third word of running text, and few are shared: some thirty words are enough to tell.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from kg.lang import table

ENOUGH = 25  # words; headlines and lists of names are not judged
START = 6_000  # characters that are looked at
LEAST = 0.2  # share of small words in a text that is certainly in a language; running text has 0.35 to 0.6
CLEAR = 1.25  # how many times the small words of another language the best has
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Language:
    """A language that a text was found to be in: its code ("" where only the script is known) and its English name."""

    code: str
    name: str


def language_of(text: str, expected: str = "fr", declared: str = "") -> Language | None:
    """Return the language of a text, or None if it is too short or too mixed to tell.

    Args:
        text: the text of an article.
        expected: the language that it should be in: another one must be clearly likelier.
        declared: the language that it says itself to be in, which counts where it is short.
    """
    words = _WORD.findall(text[:START].lower())
    if len(words) < ENOUGH:
        return None if declared in ("", expected) else _of_few(words, expected, declared)
    foreign = _script(words)
    if foreign:
        return Language("", foreign)
    shares = _shares(words)
    best = max(shares, key=lambda code: (shares[code], code == expected))
    if shares[best] < LEAST or (best != expected and shares[best] < CLEAR * shares[expected]):
        return None
    return Language(best, _small_words()[best][0])


def _of_few(words: list[str], expected: str, declared: str) -> Language:
    """Return the declared language of a few words, unless more of them are small words of the expected one."""
    shares = _shares(words)
    if shares[expected] > shares.get(declared, 0):
        return Language(expected, _small_words()[expected][0])
    return Language(declared, _small_words()[declared][0] if declared in shares else f"the language {declared!r}")


def _shares(words: list[str]) -> dict[str, float]:
    """Return which share of some words are small words of each language."""
    return {
        code: sum(word in known for word in words) / max(1, len(words)) for code, (_, known) in _small_words().items()
    }


def _script(words: list[str]) -> str:
    """Return the script of most words, e.g. "Cyrillic script", or "" for Latin."""
    scripts = [unicodedata.name(word[0], "LATIN").split()[0] for word in words]
    most = max(sorted(set(scripts)), key=scripts.count)
    return "" if most == "LATIN" else f"{most.capitalize() if most != 'CJK' else most} script"


@cache
def _small_words() -> dict[str, tuple[str, frozenset[str]]]:
    rows = table("shared", "small_words")
    return {code: (each["name"], frozenset(each["words"].split())) for code, each in rows.items()}
