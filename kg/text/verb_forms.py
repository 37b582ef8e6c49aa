"""Tells the future and the conditional by stem and ending: the model often takes them for other tenses."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kg.lang import table

if TYPE_CHECKING:
    from spacy.tokens import Token as ParsedToken

    from kg.text.tree import Token

_FUTURE = re.compile(r"(.+r)(?:ai|as|a|ons|ez|ont)")
_CONDITIONAL = re.compile(r"(.+r)(?:ais|ait|ions|iez|aient)")


def is_future(verb: Token | ParsedToken) -> bool:
    """Tell whether a form is a simple future: "voteront", but not "rencontra"."""
    return _is_form(verb, _FUTURE, tagged="Fut" in verb.morph.get("Tense", []))


def is_conditional(verb: Token | ParsedToken) -> bool:
    """Tell whether a form is a conditional: "voterait"."""
    return _is_form(verb, _CONDITIONAL, tagged="Cnd" in verb.morph.get("Mood", []))


def _is_form(verb: Token | ParsedToken, ending: re.Pattern[str], *, tagged: bool) -> bool:
    match = ending.fullmatch(verb.lower_)
    if match is None or verb.pos_ not in ("VERB", "AUX"):
        return False
    infinitive, stem = (verb.lemma_ or verb.text).lower(), match[1]
    return tagged or stem in (infinitive, infinitive.removesuffix("e")) or stem in _stems()


@cache
def _stems() -> frozenset[str]:
    """Return the stems that the infinitive does not give."""
    return frozenset(table("fr", "status")["plan"]["stems"])
