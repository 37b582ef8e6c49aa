"""Which happening a pronoun takes up: "La réforme est votée. Elle était dénoncée par X"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.facts.grammar.syntax import SUBJECT
from kg.text.tree import Token

_OPENING = 2  # words
_SAME = ("Gender", "Number")


def taken_up(events: Mapping[int, str], pronoun: Token) -> str | None:
    """Return the happening that was the subject of the last sentence, for the pronoun that is the subject of this one.

    Args:
        events: the happenings of a text by the place of each word that tells one.
        pronoun: any word; only a pronoun of the third person near the start of its sentence takes something up.
    """
    start = pronoun.sent.start
    if pronoun.dep_ not in SUBJECT or pronoun.pos_ != "PRON" or not 0 < start <= pronoun.i < start + _OPENING:
        return None
    if "3" not in pronoun.morph.get("Person", []) or pronoun.head.dep_ != "ROOT":
        return None
    last = pronoun.doc[start - 1].sent
    subjects = [each for each in last if each.dep_ in SUBJECT and each.head.dep_ == "ROOT"]
    noun = subjects[0] if len(subjects) == 1 else None
    agreeing = noun is not None and all(noun.morph.get(key, []) == pronoun.morph.get(key, []) != [] for key in _SAME)
    return (events.get(noun.i) or taken_up(events, noun)) if noun is not None and agreeing else None
