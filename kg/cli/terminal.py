"""Writes to the terminal. Articles and graphs are strangers' text: what steers a terminal is shown, never obeyed."""

from __future__ import annotations

import sys
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.table import Table

STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
HARMLESS = frozenset("\u00ad\u200c\u200d")  # the soft hyphen, and what joins letters and emoji
BOLD, UNDERLINED, DIM = "\x1b[1m", "\x1b[4m", "\x1b[2m"
RESET = "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a line and how it is shown on a terminal; `mark` also stands between « [ ] » elsewhere."""

    text: str
    style: str = ""
    mark: bool = False


def plain(text: str) -> str:
    """Return text on one line, with control and direction characters spelt out as escapes."""
    return "".join(_visible(letter) for letter in text)


def _visible(letter: str) -> str:
    if letter in "\n\t\r\v\f\u2028\u2029":
        return " "
    if letter in HARMLESS or unicodedata.category(letter) not in STEERING:
        return letter
    return f"\\u{ord(letter):04x}"


def say(*words: str | Words) -> None:
    """Write one line to standard output, styled where it is a terminal."""
    styled = sys.stdout.isatty()
    typer.echo("".join(_shown(each if isinstance(each, Words) else Words(each), styled=styled) for each in words))


def _shown(words: Words, *, styled: bool) -> str:
    text = plain(words.text)
    if styled:
        return f"{words.style}{text}{RESET}" if words.style else text
    return f"[{text}]" if words.mark else text


def warn(sentence: str) -> None:
    """Write one line to standard error."""
    typer.echo(plain(sentence), err=True)


def print_table(table: Table) -> None:
    """Write a table: drawn as wide as the terminal, or elsewhere one row a line, as wide as it needs."""
    from rich.console import Console

    console = Console(markup=False, highlight=False)
    if console.is_terminal:
        console.print(table)
    else:
        typer.echo(_unfolded(table))


def _unfolded(table: Table) -> str:
    """Return a table of texts, a row a line; rich, which folds cells, takes half a millisecond a row."""
    from rich.cells import cell_len
    from rich.text import Text

    rows = [[Text.from_markup(str(column.header)).plain for column in table.columns]]
    rows += [list(row) for row in zip(*(map(str, column.cells) for column in table.columns), strict=True)]
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]

    def line(row: list[str]) -> str:
        return "   ".join(
            each + " " * (width - cell_len(each)) for each, width in zip(row, widths, strict=True)
        ).rstrip()

    rule = "─" * (sum(widths) + 3 * (len(widths) - 1))
    return "\n".join([line(rows[0]), rule, *map(line, rows[1:])])
