"""Says whether the article asserts, reports, denies or announces a fact, who says so, and by which word."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.facts.factuality.modality import cues
from kg.facts.factuality.nominal import Decision, is_individual
from kg.facts.factuality.scope import decide
from kg.facts.grammar.determiners import is_definite, is_pointed_at, is_possessed
from kg.facts.grammar.syntax import lemma
from kg.model import Claim, Status
from kg.text.tree import Doc, Token
from kg.text.verb_forms import is_future

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


@dataclass(frozen=True, slots=True)
class StatusCue:
    """The status of a fact, the claim that holds it, and the word that decided; None where the article just says so."""

    status: Status = "asserted"
    claim: Claim | None = None
    cue: Token | None = None


class StatusReader:
    """Reads the status of facts in one document.

    Args:
        doc: the parsed document.
        claims: its claims.
        date: the article's date; with it, futures of years gone by ("il mourra en 1680") are told as history.
    """

    def __init__(self, doc: Doc, claims: Sequence[Claim], date: dt.date | None = None) -> None:
        self._doc = doc
        self._claims = sorted(claims, key=lambda claim: claim.content.end - claim.content.start)
        self._date = date
        self._known: dict[int, StatusCue] = {}

    def read(self, token: Token) -> StatusCue:
        """Return the status of the fact that the verb, noun or adjective tells."""
        if token.i not in self._known:
            self._known[token.i] = self._decide(token)
        return self._known[token.i]

    def read_value(self, trigger: Token, value: Iterable[Token]) -> StatusCue:
        """Return the status of a fact whose value alone may be what somebody says: "100 000 selon les organisateurs".

        Args:
            trigger: the verb, noun or adjective that tells the fact.
            value: the words of the value.
        """
        cue = self.read(trigger)
        if cue.status == "asserted":
            for token in value:
                claim = self._claim(token)
                below = claim is not None and claim.content.start <= token.head.idx < claim.content.end
                if claim is not None and not below and not self._is_presupposed(token, claim):
                    return StatusCue("reported", claim)
        return cue

    def _decide(self, token: Token) -> StatusCue:
        claim = self._claim(token)
        decision = decide(token)
        if decision is not None and self._is_history(decision):
            decision = None
        if decision is None:
            told = claim is None or (
                claim.mode == "indirect" and (self._is_presupposed(token, claim) or _is_aside(token, claim))
            )
            return StatusCue() if told else StatusCue("reported", claim)
        return StatusCue(decision.status, claim, decision.cue)

    def _claim(self, token: Token) -> Claim | None:
        """Return the smallest claim whose content holds the token, and not beside a speaker named amid his words."""
        start, end = token.idx, token.idx + len(token)
        around = (c for c in self._claims if c.content.start <= start and end <= c.content.end)
        return next((claim for claim in around if not _is_inserted(token, claim)), None)

    def _is_presupposed(self, token: Token, claim: Claim) -> bool:
        """Tell whether a definite noun phrase in a reported clause takes the fact for granted: "le vol de X"."""
        noun = token.head if token.dep_ in ("amod", "acl") else token
        if noun.pos_ not in ("NOUN", "PROPN") or any(child.dep_ == "cop" for child in noun.children):
            return False
        held = claim.content.start <= noun.head.idx < claim.content.end
        top = noun.head == noun or (not held and noun.left_edge.idx <= claim.content.start)
        if top and not (is_individual(noun) or self._is_judged(claim)):
            return False
        return noun.pos_ == "PROPN" or noun.dep_ == "appos" or _is_known(noun)

    def _is_judged(self, claim: Claim) -> bool:
        """ "A condamné l'attentat": who judges a thing does not say that it was."""
        words = (token for token in self._doc if claim.cue is not None and token.idx == claim.cue.start)
        return any(lemma(token) in cues("hearsay", "judging") for token in words)

    def _is_history(self, decision: Decision) -> bool:
        """Tell whether a future stands in a sentence that is dated to a year before the article's."""
        if self._date is None or not is_future(decision.cue):
            return False
        years = [int(word.text) for word in decision.cue.sent if _YEAR.fullmatch(word.text)]
        return bool(years) and max(years) < self._date.year


def _is_inserted(token: Token, claim: Claim) -> bool:
    """ "« P, a précisé la porte-parole, Anne Roy. Q »": from the verb to the name it is the article that speaks."""
    if claim.cue is None or claim.speaker_span is None or not claim.content.covers(claim.cue):
        return False
    first, last = claim.cue.start, claim.speaker_span.end
    while token.idx >= last and token.dep_.startswith(("appos", "flat", "nmod")) and token.head.i < token.i:
        token = token.head
    return first <= token.idx < last <= claim.content.end


def _is_aside(token: Token, claim: Claim) -> bool:
    """Tell whether a relative clause inside a reported clause tells it, in the article's own words."""
    while token.head.i != token.i and claim.content.start <= token.idx < claim.content.end:
        if token.dep_ == "acl:relcl":
            return claim.content.start <= token.head.idx < token.idx
        token = token.head
    return False


def _is_known(noun: Token) -> bool:
    """Tell whether an article, possessive or demonstrative says that the reader knows the thing."""
    return is_definite(noun) or is_possessed(noun) or is_pointed_at(noun)


def status_of(token: Token, claims: Sequence[Claim], doc: Doc) -> StatusCue:
    """Return the status of one fact; a `StatusReader` is quicker for several.

    Args:
        token: the verb, noun or adjective that tells the fact.
        claims: the claims of the document.
        doc: the parsed document.
    """
    return StatusReader(doc, claims).read(token)
