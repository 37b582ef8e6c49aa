"""Ages and years that stand right behind a name: "Luc Roy, 62 ans,", "Anne Morel (1932-2012)", "Les Rives (2009)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.juxtaposition import Named, names_of
from kg.facts.literals import as_digits
from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Fact, Value
from kg.text.tree import Token

_SPAN = re.compile(r"\(\s*(\d{4})\s*[-–—]\s*(\d{4})\s*\)")
_YEAR = re.compile(r"\(\s*(1[5-9]\d\d|20\d\d)\s*\)")
_LONGEST = 12  # tokens
_CLOSING = ("»", '"', "”")
_LIVING, _MADE = ("Person",), ("Work", "Product")


def lifetimes(reading: Reading) -> Iterator[Fact]:
    """Yield how old somebody is, when he lived, and from when a work is, in text order."""
    for name in names_of(reading):
        kind = reading.resolution.type_of(name.node)[0]
        if kind in _LIVING:
            yield from _age(reading, name)
            yield from _years(reading, name, _SPAN, ("birthDate", "deathDate"))
        elif kind in _MADE:
            yield from _years(reading, name, _YEAR, ("foundedOn",))


def _age(reading: Reading, name: Named) -> Iterator[Fact]:
    behind = list(name.words.doc[name.words.end : name.words.end + 4])
    set_off = len(behind) == 4 and behind[0].text in (",", "(") and behind[3].is_punct  # not "deux ans plus tard"
    number = as_digits(behind[1].text) if set_off else ""
    if number and behind[2].lower_ in table("fr", "juxtaposition")["words"]["years"]:
        yield _said(reading, name, "age", Value(number, "integer"), [behind[1]])


def _years(reading: Reading, name: Named, shape: re.Pattern[str], properties: tuple[str, ...]) -> Iterator[Fact]:
    behind = list(name.words.doc[name.words.end : name.words.end + _LONGEST])
    behind = behind[1:] if behind and behind[0].text in _CLOSING else behind
    found = shape.match(reading.document.text, behind[0].idx) if behind else None
    for group, name_of in enumerate(properties, start=1):
        if found is not None:
            inside = [token for token in behind if found.start(group) <= token.idx < found.end(group)]
            yield _said(reading, name, name_of, Value(found.group(group), "gYear"), inside or behind[:1])


def _said(reading: Reading, name: Named, name_of: str, value: Value, tokens: list[Token]) -> Fact:
    marked = {"subject": list(name.words), "object": tokens}
    return reading.fact(name.node, name_of, value, name.words.root, f"fr:{name_of}/behind", words=marked)
