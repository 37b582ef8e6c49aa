"""Words that the model misreads, seen by the parser as others of the same length: verb forms, nouns behind articles."""

from __future__ import annotations

import re
from functools import cache

from kg.lang import table


def stand_in(text: str) -> str:
    """Return a text in which better known forms stand for those that the model misreads, character for character."""
    text = _listed().sub(lambda match: _forms()[match[0]][0], text)
    return _verbs().sub(lambda match: match[1] + _forms()[match[2]][0], text)


def lemma_behind(word: str, seen: str) -> str:
    """Return the lemma of a form for which the parser saw another, or an empty string for any other word."""
    known = _forms().get(word)
    return known[1] if known is not None and known[0] == seen else ""


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Return, for each form, what the parser sees and the lemma."""
    lists = table("fr", "lookalikes")
    return {form: (seen, lemma) for form, seen, lemma in (*lists["forms"], *lists["nouns"], *lists["verbs"])}


@cache
def _listed() -> re.Pattern[str]:
    lists = table("fr", "lookalikes")
    barred = "".join(rf"(?<!\b{word} )" for word in lists["barred"])
    behind = "|".join(rf"(?<=\b(?i:{word}) )" for word in lists["openers"])
    verbs, nouns = ("|".join(sorted(form for form, _, _ in lists[kind])) for kind in ("forms", "nouns"))
    clause = "|".join(_word(word) for word in lists["subjects"])
    return re.compile(rf"(?<![\w'-])(?:{barred}(?:{verbs})|(?:{behind})(?:{nouns})(?! (?:{clause})))(?![\w-])")


@cache
def _verbs() -> re.Pattern[str]:
    """Return what finds a verb that is spelled like a noun: what stands before it, and the verb."""
    lists = table("fr", "lookalikes")
    forms = "|".join(sorted(form for form, _, _ in lists["verbs"]))
    articles, behind = ("|".join(map(_word, lists[kind])) for kind in ("articles", "determiners"))
    early = "|".join(lists["before_nouns"])
    name = rf"(?<![\w.-])(?!(?i:{articles}|{early})\b)[A-ZÀ-Ý][\w'’-]+ "
    noun = rf"\b(?i:{articles}) ?(?!(?:{early})\b)[a-zà-ÿ-]+ "
    return re.compile(rf"({name}|{noun})({forms})(?= (?:(?:{behind})(?! plus\b)|[A-ZÀ-Ý]))")


def _word(word: str) -> str:
    """Return a word as a pattern that finds it whole; what an elided one stands before goes on behind it."""
    return f"{word[:-1]}['’]" if word.endswith("'") else rf"{word}\b"
