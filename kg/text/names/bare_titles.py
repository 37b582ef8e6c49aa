"""Finds titles of works without quotation marks: "son nouveau film, De sel et d'or, sort", "un prix pour La Mer".

A small word with a capital opens them inside a sentence, and a mark or a verb ends them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang import words as word_set
from kg.text.names.words import Candidate, Words
from kg.text.names.works import kind_before
from kg.text.wordlists import known_kinds, place_kinds

_LONGEST = 9  # tokens
_ENDING = {"qui", "que", "qu'", "dont", "où", "avec", "puis"}


def bare_titles(words: Words) -> Iterator[Candidate]:
    """Yield what a capital small word opens behind a noun for a work and a comma, or behind "pour" where prizes go."""
    opening = word_set("fr", "institutions", "title_openings")
    for i in range(2, len(words) - 1):
        if words.text[i] not in opening:
            continue
        kind = _announced(words, i)
        if kind is None and not _is_rewarded(words, i):
            continue
        end = _end(words, i)
        if end > i + 1 and words.pos[end : end + 1] == ["PUNCT"] and not _is_known(words, i, end):
            yield Candidate(i, end, "WORK", kind or "")


def _announced(words: Words, i: int) -> str | None:
    """Return the kind of work that a noun right before a comma tells, or None: "son dernier film, Les ..."."""
    kind = kind_before(words, i) if words.text[i - 1] == "," else None
    return kind if kind in word_set("fr", "institutions", "titled_kinds") else None


def _is_rewarded(words: Words, i: int) -> bool:
    """Tell whether "pour" stands before a word in a sentence that tells of a prize."""
    if words.lower[i - 1] != "pour":
        return False
    awards = word_set("fr", "institutions", "rewarding")
    return any(token.lemma_ in awards for token in words.doc[max(words.doc[i].sent.start, i - 25) : i])


def _is_known(words: Words, i: int, end: int) -> bool:
    """ "Dans son film, La Haye, ...": a well-known name with its article, and a name in one word, are no title."""
    last = words.text[i + 1] if end == i + 2 else ""
    names = {words.span(i, end).of(words.article), last}
    listed = any(name in known_kinds() or name in place_kinds() for name in names)
    return listed or (words.doc[i + 1].ent_type_ in {"PER", "LOC"} and bool(last))


def _end(words: Words, i: int) -> int:
    """Return where a title ends that begins at a token: before a mark, a verb, or what tells of it."""
    for j in range(i + 1, min(i + _LONGEST, len(words))):
        if words.pos[j] in {"PUNCT", "SPACE"} or _tells(words, j) or words.lower[j] in _ENDING:
            return j
    return i


def _tells(words: Words, j: int) -> bool:
    """ "Son film, La Haye étant loin, sort tard": a finite verb and a present participle are no title's."""
    form = words.doc[j].morph
    present = words.pos[j] in {"AUX", "VERB"} and "Pres" in form.get("Tense", []) and "Part" in form.get("VerbForm", [])
    return present or "Fin" in form.get("VerbForm", [])
