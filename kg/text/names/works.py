"""Finds the titles of works in quotation marks: "le roman « La Mer »", "récompensée pour 'La Mer'"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.lang.inflection import all_forms
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import nouns

_LONGEST = 14  # tokens
_SHORT = 5  # tokens with the marks: "« J'accuse »"
_PAIR = 2
_CREDIT = 4  # tokens
_OF = ("de", "d'", "du")
_QUOTES = {"«": "»", '"': '"', "'": "'", "“": "”", "‘": "’"}


def titles(words: Words) -> Iterator[Candidate]:
    """Yield the titles of works: short quotations with a capital after a noun for a work or a word for naming."""
    naming = table("fr", "institutions")["naming"]
    quoted = dict(_quotations(words))
    listed = _listed(words, quoted)
    last: tuple[int, str] | None = None  # where the work told before ends, and its kind
    for i, close in quoted.items():
        kind = _work_kind(words, i, close)
        if kind is None and last is not None and _goes_on(words, last[0], i) and _is_phrase(words, i + 1, close):
            kind = last[1]
        if kind is None and i in listed:
            kind = _told_of(words) or None
        if kind is None and (close - i <= _SHORT or _is_phrase(words, i + 1, close)):
            kind = _honoured(words, i) or None
        if kind is None and _is_phrase(words, i + 1, close):
            kind = "" if _is_titled(words, i, close) else None
        if kind is not None or (i and words.lower[i - 1] in naming):
            yield Candidate(i + 1, close, "WORK" if kind is not None else "MISC", kind or "")
        last = (close, kind) if kind is not None else None


def _quotations(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the marks around short quotations that begin with a capital."""
    after = 0
    for i, text in enumerate(words.text):
        if i >= after and text in _QUOTES and i + 2 < len(words) and words.capital[i + 1]:
            near = range(i + 2, min(i + _LONGEST, len(words)))
            close = next((j for j in near if words.text[j] == _QUOTES[text]), 0)
            if close:
                after = close + 1
                yield i, close


def _listed(words: Words, quoted: dict[int, int]) -> set[int]:
    """Return the marks that open one of three quotations or more in a row: "« A », « B » ou encore « C »"."""
    joins = word_set("fr", "institutions", "joining")
    rows: list[list[int]] = []
    last = -1
    for i, close in quoted.items():
        joined = rows and all(words.lower[j] in joins for j in range(last + 1, i)) and i > last + 1
        rows = [*rows[:-1], [*rows[-1], i]] if joined else [*rows, [i]]
        last = close
    return {i for row in rows if len(row) > _PAIR for i in row}


def _goes_on(words: Words, close: int, i: int) -> bool:
    """ "Dans ses films « A » et « B »": the next title of a row is of the kind of the first."""
    joins = word_set("fr", "institutions", "joining")
    return close + 1 < i and all(words.lower[j] in joins for j in range(close + 1, i))


def _is_phrase(words: Words, start: int, close: int) -> bool:
    """Tell whether the words in quotation marks have no verb, and so are no speech."""
    spoken = any(words.pos[j] in {"VERB", "AUX", "PRON"} for j in range(start, close))
    return not spoken and words.text[close - 1] not in {".", "!", ","}


def _honoured(words: Words, i: int) -> str:
    """ "Paul Roy pour « La mer »": what he made is of the kind of works of which the article tells most, or ""."""
    if i == 0 or words.lower[i - 1] not in table("fr", "institutions")["honouring"]:
        return ""
    return _told_of(words)


def _told_of(words: Words) -> str:
    """Return the kind of the works of which the article tells most, or "" if no kind has half of them."""
    told = (nouns().get((text,)) for text in words.text)  # "Roman" is a first name
    kinds = Counter(noun.kind for noun in told if noun is not None and noun.type == "Work")
    kind, count = next(iter(kinds.most_common(1)), ("", 0))
    return kind if 2 * count > kinds.total() else ""


def _is_titled(words: Words, i: int, close: int) -> bool:
    """ "pour « La Tour de Pierre »", "« Sans nuit » d'Anne Roy": words by somebody or rewarded."""
    inside, after = range(i + 1, close), words.lower[close + 1 : close + 2]
    author = close + 2 < len(words) and words.capital[close + 2] and after in ([each] for each in _OF)
    name = any(words.capital[j] and words.pos[j] in {"PROPN", "NOUN"} for j in inside[1:])
    played = words.lower[i - 1 : i] == ["dans"] and words.lower[i - 2 : i - 1] != ["et"]
    return (
        author
        or played
        or _has_maker(words, i)
        or _is_explained(words, close)
        or _is_credited(words, close)
        or (name and words.lower[i - 1 : i] == ["pour"])
    )


def _is_explained(words: Words, close: int) -> bool:
    """ "« La Nuit », un drame rural de X": behind the title stands what kind of work it is."""
    if words.lower[close + 1 : close + 2] != [","] or words.lower[close + 2 : close + 3] not in (["un"], ["une"]):
        return False
    behind = (nouns().get((word,)) for word in words.lower[close + 3 : close + 5])
    return any(noun is not None and noun.type == "Work" for noun in behind)


def _is_credited(words: Words, close: int) -> bool:
    """ "« La Nuit », réalisé par X", "« La Nuit », du Danois X", "« La Nuit », avec X": who made or plays it."""
    lists, after = table("fr", "institutions"), words.lower[close + 1 : close + 6]
    if after[:1] != [","] or len(after) < _CREDIT:
        return False
    if after[1] in lists["credits"]:
        return True
    if after[1] not in (*_OF, "avec"):
        return False
    name = close + 3 + (after[2] in ("l'", "la", "le"))
    return list(words.capital[name : name + 2]) == [True, True]


def _has_maker(words: Words, i: int) -> bool:
    """ "l'autrice de « Nuit »", "a réalisé « Nuit »": what somebody makes or plays stands in the quotation marks."""
    lists = table("fr", "institutions")
    if words.lower[i - 1 : i] in ([each] for each in _OF):
        noun = i - 2 - (words.lower[i - 2 : i - 1] in ([each] for each in lists["leading_part"]))
        return noun >= 0 and words.lower[noun] in _makers()
    return i > 0 and words.doc[i - 1].lemma_ in lists["making"] and words.pos[i - 1] in {"VERB", "AUX"}


@cache
def _makers() -> frozenset[str]:
    """Return the forms of the nouns for those who make or play works."""
    return all_forms(table("fr", "institutions")["makers"])


def _work_kind(words: Words, i: int, close: int) -> str | None:
    behind_comma = words.lower[i - 1 : i] == [","] and not _is_phrase(words, i + 1, close)
    return _kind_before_maker(words, i) if behind_comma else kind_before(words, i)


def kind_before(words: Words, i: int) -> str | None:
    """Return the kind of work that a noun before a title and a comma tells: "son dernier film, « La Nuit »", or None.

    Args:
        words: the article.
        i: the token that opens the title.
    """
    end = i - (words.lower[i - 1 : i] == [","])
    for start in range(max(0, end - 3), end):
        noun = nouns().get(tuple(words.lower[start:end]))
        if noun and noun.type == "Work":
            return noun.kind
    return _kind_before_maker(words, i)


def _kind_before_maker(words: Words, i: int) -> str | None:
    """ "le dernier film de Paul Roy, « La Nuit »": a noun for a work with its maker stands before the title."""
    at = i - 1 - (words.lower[i - 1 : i] == [","])
    end = at
    while at > 0 and words.capital[at] and words.pos[at] in {"PROPN", "NOUN", "X", "ADJ"}:
        at -= 1
    if at == end or words.lower[at] not in _OF:
        return None
    at -= 1 + (words.pos[at - 1] == "ADJ")
    noun = nouns().get((words.lower[at],)) if at >= 0 else None
    return noun.kind if noun and noun.type == "Work" else None
