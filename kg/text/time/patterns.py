"""Finds the words that name a time: the patterns of the language's `times.toml`, compiled once and run over the text.

What a pattern looks like is told in that table; here a form becomes a regular expression and a match an `Atom`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from kg.errors import LexiconError
from kg.lang import table
from kg.model import Span

LANGUAGE = "fr"
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_WORD = re.compile(r"\d+|[^\W\d]+|\(")  # a form begins with one
_CONTEXT = 40  # characters before a match that can reject it
_REACH = 120  # characters: what names a time is shorter
_UNREAD = frozenset({"zone", "edge", "noyear"})
_AGAIN = "__"

Part = int | str


@dataclass(frozen=True, slots=True)
class Atom:
    """One match: `parts` holds the values of its words ("month": 5) under the names that the form gives them."""

    kind: str
    span: Span
    parts: Mapping[str, Part]
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of the table, compiled; every match holds one of the words that it `needs`."""

    kind: str
    regex: re.Pattern[str]
    nested: bool
    needs: frozenset[str]

    def atoms(self, text: str, words: Mapping[str, list[int]], starts: list[int]) -> Iterator[Atom]:
        """Yield the matches in a text with such words; a nested pattern may match inside its own matches."""
        for first, last in _stretches(sorted(place for word in self.needs & words.keys() for place in words[word])):
            free, end = first - _REACH, last + _REACH
            for start in starts[bisect_left(starts, free) : bisect_right(starts, last)]:
                match = self.regex.match(text, start, end) if start >= free else None
                if match:
                    group = "at" if match.groupdict().get("at") else 0
                    yield Atom(self.kind, Span(*match.span(group)), parts(match), self.nested)
                    free = start if self.nested else match.end()


def find_atoms(text: str) -> list[Atom]:
    """Return the times that a text names, in order; of those that overlap, the longest of the first (and nested ones).

    Args:
        text: with plain typography, as the parser reads it.
    """
    words = _words(text)
    starts = sorted(place for places in words.values() for place in places)  # a search would try every letter
    found = [atom for pattern in patterns() for atom in pattern.atoms(text, words, starts)]
    simple = _first_longest(atom for atom in found if not atom.nested)
    nested = _first_longest(_outside(found, simple), overlap=True)
    chosen = sorted([*simple, *nested], key=lambda atom: (atom.span.start, -atom.span.end))
    return [atom for atom in chosen if not _rejected(atom, text)]


def _words(text: str) -> dict[str, list[int]]:
    """Return where each word of a text begins; a number is as many zeros as it has digits."""
    places: dict[str, list[int]] = defaultdict(list)
    for match in _WORD.finditer(text):
        word = match[0].lower()
        places["0" * len(word) if word.isdecimal() else word].append(match.start())
    return places


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of the places that lie so near to each other that a pattern reaches across."""
    apart = [at for at, (left, right) in enumerate(pairwise(places), start=1) if right - left > 2 * _REACH]
    for first, last in pairwise([0, *apart, len(places)] if places else []):
        yield places[first], places[last - 1]


def parts(match: re.Match[str]) -> dict[str, Part]:
    """Return what the named words of a match mean: the vocabulary's value, or the number."""
    named = ((name, words) for name, words in match.groupdict().items() if words and name != "at")
    return {name.partition(_AGAIN)[0]: _value(name.partition(_AGAIN)[0], words) for name, words in named}


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns of the table, compiled.

    Raises:
        LexiconError: if a form names no vocabulary or shape, or is no regular expression.
    """
    return tuple(
        Pattern(row["kind"], regex(row["form"]), row.get("nested", False), _needed(row["needs"]))
        for row in table(LANGUAGE, "times")["pattern"]
    )


def _needed(words: list[str]) -> frozenset[str]:
    """Return words as `_words` gives them: of those of a vocabulary ("{month}") the longest of each entry."""
    vocabulary = table(LANGUAGE, "times")["vocabulary"]
    entries = (vocabulary[word[1:-1]] if word.startswith("{") else [word] for word in words)
    return frozenset(max(_words(entry), key=len) for row in entries for entry in row)


def regex(form: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Compile a form of the table.

    Raises:
        LexiconError: if it names no vocabulary or shape, or is no regular expression.
    """
    try:
        return re.compile(_expand(form), re.IGNORECASE | flags)
    except re.error as error:
        raise LexiconError(f"times.toml: the form {form!r} is no regular expression: {error}.") from error


def _expand(form: str) -> str:
    seen = Counter[str]()

    def group(found: re.Match[str]) -> str:
        """Return the group for a placeholder; one that comes twice needs a second name ("year__2")."""
        name = found[1]
        body = _body(name.rpartition("_")[2], form)
        if name.startswith("_") or name.rpartition("_")[2] in _UNREAD:
            return f"(?:{body})"
        seen[name] += 1
        return f"(?P<{name}{_AGAIN}{seen[name]}>{body})"

    return _PLACEHOLDER.sub(group, form).replace(" ", r"\s")


def _body(word: str, form: str) -> str:
    """Return the expression for the values of a shape or a vocabulary."""
    times = table(LANGUAGE, "times")
    if word in times["shape"]:
        return str(times["shape"][word])
    if word in times["vocabulary"]:
        longest_first = sorted(times["vocabulary"][word], key=len, reverse=True)
        return rf"(?<!\w)(?:{'|'.join(map(_escaped, longest_first))})(?!\w)"
    raise LexiconError(f"times.toml: the form {form!r} names {word!r}, which is neither a vocabulary nor a shape.")


def _escaped(words: str) -> str:
    return re.escape(words).replace("\\ ", " ").replace("\\-", "-")


def _value(name: str, words: str) -> Part:
    word = name.rpartition("_")[2]
    vocabulary: dict[str, Any] | None = table(LANGUAGE, "times")["vocabulary"].get(word)
    if vocabulary is not None:
        value: Part = vocabulary[re.sub(r"\s", " ", words.lower())]
        return value
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else 1


def _rejected(atom: Atom, text: str) -> bool:
    """Tell whether the words before show that it is part of a name, or a decade."""
    return _reject().search(text[max(0, atom.span.start - _CONTEXT) : atom.span.start]) is not None


@cache
def _reject() -> re.Pattern[str]:
    return regex(f"(?:{table(LANGUAGE, 'times')['reject']['before']})$")


def _first_longest(atoms: Iterator[Atom], *, overlap: bool = False) -> list[Atom]:
    chosen: list[Atom] = []
    for atom in sorted(atoms, key=lambda atom: (atom.span.start, -atom.span.end)):
        if overlap or not chosen or chosen[-1].span.end <= atom.span.start:
            chosen.append(atom)
    return chosen


def _outside(found: list[Atom], simple: list[Atom]) -> Iterator[Atom]:
    """Yield the nested matches that reach to the left of the simple one they end in."""
    for atom in found:
        if atom.nested and not any(other.span.start < atom.span.start < other.span.end for other in simple):
            yield atom
