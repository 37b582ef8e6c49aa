"""One file of a lexicon as TOML gives it: tables, each with its line, and checked for their keys and kinds of values.

A mistyped key or a text in the place of a list would otherwise be a rule that never fires, or fires on single letters.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from kg.errors import LexiconError

Row = tuple[str, dict[str, Any]]  # where it stands (", line 12"), and what it says
_LISTS = frozenset(["verb", "noun", "adjective", "unit", "purpose", "unless", "examples", "counterexamples"])
_TEXTS_OR_LISTS = frozenset(["subject", "object", "subject_type", "object_type", "noun_list", "things", "doers"])
_FLAGS = frozenset(["deeds", "settled", "duel", "weak", "strong"])
_TABLES = frozenset(["roles"])
_FILE_KEYS = ("entry", "event", "extends")


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """The entries and events of a file; one that `extends` the shipped lexicon stands beside it, not in its place."""

    entries: list[Row]
    events: list[Row]
    extends: bool


def read_file(source: Traversable | Path) -> LexiconFile:
    """Read a file of a lexicon.

    Raises:
        LexiconError: if it cannot be read, is not TOML, or has other tables than it may have.
    """
    try:
        text = source.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except OSError as error:
        raise LexiconError(f"Cannot read the lexicon {source}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"The lexicon {source.name} is not valid TOML: {error}.") from error
    unknown = sorted(set(data) - set(_FILE_KEYS))
    if unknown:
        raise LexiconError(
            f"{source.name}: unknown key {unknown[0]!r}; a lexicon has [[entry]], [[event]] and extends."
        )
    extends = data.get("extends", False)
    if not isinstance(extends, bool):
        raise LexiconError(f"{source.name}: extends is {extends!r}; it may be true or false.")
    return LexiconFile(_rows(data, "entry", text, source.name), _rows(data, "event", text, source.name), extends)


def check_row(row: Mapping[str, Any], allowed: frozenset[str], where: str) -> None:
    """Let a table pass whose keys are allowed and have values of the kind they must have.

    Raises:
        LexiconError: if one has not.
    """
    for key, value in row.items():
        if key not in allowed:
            raise LexiconError(f"{where}: unknown key {key!r}; allowed are {', '.join(sorted(allowed))}.")
        wanted = _wanted(key, value)
        if wanted:
            raise LexiconError(f"{where}: {key} is {value!r}; it must be {wanted}.")


def _wanted(key: str, value: object) -> str:
    """Return what the value of a key should be, or "" if it is that."""
    texts = isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value)
    text = isinstance(value, str) and bool(value.strip())
    if key in _LISTS:
        return "" if texts else 'a list of texts, for example ["..."]'
    if key in _TEXTS_OR_LISTS:
        return "" if text or texts else "a text or a list of texts"
    if key in _FLAGS:
        return "" if isinstance(value, bool) else "true or false"
    if key in _TABLES:
        return "" if isinstance(value, dict) else "a table"
    return "" if text or key == "without" else "a text"


def _rows(data: dict[str, Any], name: str, text: str, file: str) -> list[Row]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise LexiconError(f"{file}: {name} must be a list of tables; write each as [[{name}]].")
    header = re.compile(rf"\s*\[\[\s*{name}\s*\]\]")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if header.match(line)]
    known = len(lines) == len(rows)
    return [(f", line {lines[number]}" if known else "", row) for number, row in enumerate(rows)]
