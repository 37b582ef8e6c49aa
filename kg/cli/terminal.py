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
ENDLESS = 100_000  # columns: more than any row needs


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
    from io import StringIO

    from rich import box
    from rich.console import Console

    table.box, table.pad_edge = box.SIMPLE_HEAD, False
    console = Console(file=StringIO(), markup=False, highlight=False, width=ENDLESS)
    console.width = console.measure(table).maximum
    with console.capture() as captured:
        console.print(table)
    return "\n".join(line[1:].rstrip() for line in captured.get().splitlines() if line.strip())
