"""Who votes for or against a law: "X a voté contre", where the law was named before."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar.syntax import is_verbal, lemma
from kg.facts.lexical.occurrences import occurrences
from kg.facts.reading import Reading
from kg.facts.recall import told_near
from kg.lang import table
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token

_VOTER = frozenset(["Person", "Organization", "Country"])
_LAW = frozenset(["Law"])
_VOTE = "Vote"
_NEAR = 3  # words


def ballots(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield who backs or opposes the law named last before a vote of which the text only says on which side it is.

    Args:
        reading: the text.
        schema: the classes.
    """
    for verb in occurrences(reading.doc, table("fr", "stances")["voting"]["verbs"]):
        side = ballot(verb)
        law = (_law_before(reading, verb, schema) or _vote_before(reading, verb)) if side is not None else None
        if side is None or law is None:
            continue
        name = table("fr", "stances")["voting"]["sides"][side.lower_]
        for token in reading.arguments.of(verb).get("subject", ()):
            node = reading.node(token)
            if node and reading.is_a(node, _VOTER, schema):
                words = {"subject": [token], "trigger": [verb], "object": [side]}
                yield reading.fact(node, name, law, verb, f"fr:ballots/{name}", words=words)


def ballot(verb: Token) -> Token | None:
    """Return the "pour" or "contre" of a vote that names nothing else: "ont voté contre", not "contre la loi"."""
    voting = table("fr", "stances")["voting"]
    if lemma(verb) not in voting["verbs"] or not is_verbal(verb):
        return None
    near = verb.doc[verb.i + 1 : min(verb.i + 1 + _NEAR, verb.sent.end)]
    return next((word for word in near if word.lower_ in voting["sides"] and _is_alone(word)), None)


def _is_alone(side: Token) -> bool:
    """Tell whether nothing that is voted on stands behind "pour", nor an aim: "ont voté pour élire leur maire"."""
    following = side.doc[side.i + 1] if side.i + 1 < len(side.doc) else None
    if following is None or following.is_punct or following.is_space or following.pos_ in ("CCONJ", "ADV"):
        return True
    return following.pos_ == "VERB" and "Inf" not in following.morph.get("VerbForm", [])


def _vote_before(reading: Reading, verb: Token) -> str | None:
    """Return the vote told last before a word or by it; who votes for what is rejected backs no rejection."""
    vote = next((event for event in told_near(reading, verb) if reading.event_kinds.get(event) == _VOTE), None)
    told = {lemma(reading.doc[index]) for index, event in reading.events.items() if event == vote}
    return vote if told.isdisjoint(table("fr", "stances")["voting"]["rejecting"]) else None


def _law_before(reading: Reading, verb: Token, schema: Schema) -> str | None:
    """Return the law that was named last before a word."""
    for token in reversed(reading.doc.tokens[: verb.i]):
        node = reading.resolution.entity_of(token)
        if node and reading.is_a(node, _LAW, schema):
            return node
    return None
