"""What only one language knows, as data: one folder per language, read through `table` and `words`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from kg.errors import LexiconError


@cache
def table(language: str, name: str) -> dict[str, Any]:
    """Return the TOML table `kg/lang/<language>/<name>.toml`; it is shared, so do not change it.

    Raises:
        LexiconError: if the file is missing or is not valid TOML.
    """
    path = files(__package__) / language / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise LexiconError(
            f"No word list {name}.toml for language {language!r}; see kg/lang/ for those there are."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path} is not valid TOML: {error}.") from error


@cache
def words(language: str, name: str, *keys: str) -> frozenset[str]:
    """Return one list of the table `name`, or several together, as a set, for quick look-ups."""
    return frozenset(word for key in keys for word in table(language, name)[key])
