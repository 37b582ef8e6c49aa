"""Verb forms that the model misreads, seen by the parser as others of the same length, person and complements."""

from __future__ import annotations

import re
from functools import cache

from kg.lang import table


def stand_in(text: str) -> str:
    """Return a text in which better known forms stand for those that the model misreads, character for character."""
    return _listed().sub(lambda match: _forms()[match[0]][0], text)


def lemma_behind(word: str, seen: str) -> str:
    """Return the lemma of a form for which the parser saw another, or an empty string for any other word."""
    known = _forms().get(word)
    return known[1] if known is not None and known[0] == seen else ""


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Return, for each form, what the parser sees and the lemma."""
    return {form: (seen, lemma) for form, seen, lemma in table("fr", "lookalikes")["forms"]}


@cache
def _listed() -> re.Pattern[str]:
    barred = "".join(rf"(?<!\b{word} )" for word in table("fr", "lookalikes")["barred"])
    return re.compile(rf"(?<![\w'-]){barred}(?:{'|'.join(sorted(_forms()))})(?![\w-])")
