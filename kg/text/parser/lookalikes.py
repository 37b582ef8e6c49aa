"""Words that the model misreads, seen by the parser as others of the same length: verb forms, nouns behind articles."""

from __future__ import annotations

import re
from functools import cache

from kg.lang import table


def stand_in(text: str) -> str:
    """Return a text in which better known forms stand for those that the model misreads, character for character."""
    seen = _listed().sub(lambda match: _forms()[match[0]][0], text)
    return _transitive().sub(_as_verb, seen)


def _as_verb(match: re.Match[str]) -> str:
    """ "La Cour valide la loi", "Orbix critique Norsud", but "une critique": behind some words it is no verb."""
    before = match.string[: match.start()].rsplit(maxsplit=1)[-1:]
    unlike = table("fr", "lookalikes")["unlike"]
    return match[0] if not before or before[0].lower() in unlike else _forms()[match[0]][0]


def lemma_behind(word: str, seen: str) -> str:
    """Return the lemma of a form for which the parser saw another, or an empty string for any other word."""
    known = _forms().get(word)
    return known[1] if known is not None and known[0] == seen else ""


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Return, for each form, what the parser sees and the lemma."""
    lists = table("fr", "lookalikes")
    return {form: (seen, lemma) for form, seen, lemma in (*lists["forms"], *lists["nouns"], *lists["transitive"])}


@cache
def _listed() -> re.Pattern[str]:
    lists = table("fr", "lookalikes")
    barred = "".join(rf"(?<!\b{word} )" for word in lists["barred"])
    behind = "|".join(rf"(?<=\b(?i:{word}) )" for word in lists["openers"])
    verbs, nouns = ("|".join(sorted(form for form, _, _ in lists[kind])) for kind in ("forms", "nouns"))
    clause = "|".join(word if word.endswith("'") else rf"{word}\b" for word in lists["subjects"])
    return re.compile(rf"(?<![\w'-])(?:{barred}(?:{verbs})|(?:{behind})(?:{nouns})(?! (?:{clause})))(?![\w-])")


@cache
def _transitive() -> re.Pattern[str]:
    lists = table("fr", "lookalikes")
    forms = "|".join(sorted(form for form, _, _ in lists["transitive"]))
    behind = "|".join(word if word.endswith(("'", "’")) else rf"{word}\b" for word in lists["before"])
    return re.compile(rf"(?<![\w'’-])(?:{forms})(?= (?:{behind}|[A-ZÀ-Þ]))")
