"""Joins the matches that make one time ("hier, jeudi 16 août", "ce matin à 7 h 44"), and drops mere numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from kg.lang import table
from kg.model import Span
from kg.text.time.patterns import LANGUAGE, Atom, find_atoms, regex
from kg.text.tree import Doc, Token

_SAME_DAY = frozenset({("day", "date"), ("weekday", "date"), ("day", "weekday"), ("part", "date"), ("part", "weekday")})
_PART_BEHIND = frozenset({("weekday", "part"), ("date", "part"), ("numbered weekday", "part"), ("day", "part")})
_BESIDE_AN_HOUR = frozenset({"date", "weekday", "numbered weekday", "day", "same day", "part"})


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that make one time: a day (or month, year), an hour, or both."""

    span: Span
    day: Atom | None = None
    hour: Atom | None = None


def find_expressions(doc: Doc) -> list[Expression]:
    """Return the times that a parsed text names, in order, those that belong together joined."""
    text = doc.text
    found = (atom for atom in find_atoms(text) if not _counts(doc, atom) and not _describes(doc, atom))
    found = (atom for atom in found if not _is_of_old(text, atom))
    atoms = _share_years(text, list(found))
    return list(_joined(text, atoms))


def _joined(text: str, atoms: list[Atom]) -> Iterator[Expression]:
    last: Expression | None = None
    for atom in atoms:
        this = Expression(atom.span, hour=atom) if atom.kind == "hour" else Expression(atom.span, day=atom)
        joined = last and _join(last, this, text)
        if last and not joined:
            yield last
        last = joined or this
    if last:
        yield last


def _join(left: Expression, right: Expression, text: str) -> Expression | None:
    """Return two neighbours as one: a day and an hour, or two words for one day, of which the date counts."""
    between = text[left.span.end : right.span.start]
    if left.span.end > right.span.start or any(side.day and side.day.nested for side in (left, right)):
        return None
    if left.day and right.day:
        kinds = (left.day.kind, right.day.kind)
        apart = left.hour or kinds not in _SAME_DAY | _PART_BEHIND
        joins = not apart and _glue("parts" if "part" in kinds else "days").fullmatch(between)
        if joins and kinds in _PART_BEHIND:
            return replace(left, span=left.span.join(right.span))
    else:
        day = left.day or right.day
        both = day is not None and day.kind in _BESIDE_AN_HOUR and not (left.hour and right.hour)
        joins = both and _glue("hours").fullmatch(between)
    return Expression(left.span.join(right.span), right.day or left.day, left.hour or right.hour) if joins else None


def _share_years(text: str, atoms: list[Atom]) -> list[Atom]:
    """Give the first end of a span of time the year of the second: "du 28 juillet au 12 août 2012"."""
    shared = list(atoms)
    for at, (left, right) in reversed(list(enumerate(pairwise(atoms)))):
        between = text[left.span.end : right.span.start]
        if left.kind == right.kind and left.kind in ("date", "month") and _glue("range").fullmatch(between):
            shared[at] = _with_year(left, shared[at + 1])
    return shared


def _with_year(left: Atom, right: Atom) -> Atom:
    if "year" not in right.parts or {"year", "yearshift", "thatyear", "following", "direction"} & left.parts.keys():
        return left
    over_new_year = int(left.parts.get("month", 0)) > int(right.parts.get("month", 0))
    return replace(left, parts={**left.parts, "year": int(right.parts["year"]) - over_new_year})


def _counts(doc: Doc, atom: Atom) -> bool:
    """Tell whether a bare number counts something ("de 1500 à 2000 manifestants")."""
    if atom.kind not in ("year", "numbered weekday"):
        return False
    tokens = doc.char_span(atom.span.start, atom.span.end)
    if tokens is None:
        return False
    number = tokens[-1]
    return number.dep_ == "nummod" and number.head.i > number.i and number.head.pos_ == "NOUN"


def _describes(doc: Doc, atom: Atom) -> bool:
    """ "Anne Morel, aujourd'hui professeur": it is no day where it says what somebody is or has these days.

    So it is in brackets before a name: "Norsud (aujourd'hui Valtel)".
    """
    tokens = doc.char_span(atom.span.start, atom.span.end) if atom.parts.get("dayshift") == 0 else None
    if tokens is None or not 0 < tokens.start < tokens.end < len(doc):
        return False
    before, behind = doc[tokens.start - 1], doc[tokens.end]
    behind_name = before.text == "," and behind.pos_ == "NOUN" and behind.text.islower()
    renamed = before.text == "(" and (behind.pos_ == "DET" or behind.text[0].isupper())
    return behind_name or renamed or _is_lasting(tokens.root.head)


def _is_of_old(text: str, atom: Atom) -> bool:
    """ "En 480 avant J.-C.": years that are counted backwards have no date here."""
    return _glue("before_era").match(text, atom.span.end) is not None


def _is_lasting(verb: Token) -> bool:
    """ "compte aujourd'hui 300 salariés", "c'est aujourd'hui un devoir": a present for what is so for long."""
    copulas = [child for child in verb.children if child.dep_ == "cop"]
    state = bool(copulas) and verb.pos_ in ("NOUN", "VERB", "PRON")
    lasting = state or (verb.pos_ == "VERB" and verb.lemma_ in table(LANGUAGE, "times")["tense"]["states"])
    return lasting and all("Pres" in word.morph.get("Tense", []) for word in copulas or [verb])


def is_stretch(between: str) -> bool:
    """Tell whether words between two times make them the ends of one stretch: "de lundi à vendredi"."""
    return _glue("stretch").fullmatch(between) is not None


@cache
def _glue(name: str) -> re.Pattern[str]:
    return regex(table(LANGUAGE, "times")["glue"][name])
