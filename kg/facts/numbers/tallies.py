"""Who has beaten whom by the votes told of both: "X obtient 51,6 % des voix, contre 48,4 % pour Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.grammar.syntax import is_verbal, lemma, preposition, rounded
from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token

_SIDE = frozenset(["Person", "Party"])
_FIGURE = re.compile(r"\d+(?:[.\u00a0\u202f ]\d{3})*(?:,\d+)?")


def tallies(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield who defeated whom, where the report of an election gives the votes of two; no first round decides it.

    Args:
        reading: the text.
        schema: the classes.
    """
    lists = table("fr", "ballots")["tallies"]
    for word in reading.doc if reading.contests == "election" else ():
        if word.lower_ != lists["against"] or any(token.lower_ in lists["undecided"] for token in word.sent):
            continue
        verb = next((up for up in word.ancestors if is_verbal(up) and lemma(up) in lists["verbs"]), None)
        rival = _rival(word, lists["of"])
        if verb is None or rival is None:
            continue
        here, there = _figure(reading, verb, word), _figure(reading, word, rival)
        for token in reading.arguments.of(verb).get("subject", ()):
            pair = [(reading.node(each), each) for each in (token, rival)]
            sides = [(node, each) for node, each in pair if node and reading.is_a(node, _SIDE, schema)]
            if here and there and here != there and len(sides) == len(pair) and sides[0][0] != sides[1][0]:
                (winner, first), (loser, second) = sides if here > there else reversed(sides)
                words = {"subject": [first], "object": [second], "trigger": [verb]}
                yield reading.fact(winner, "defeated", loser, verb, "fr:tallies", words=words)


def decides(reading: Reading, fact: Fact) -> bool:
    """Tell whether a fact is more than being ahead in a round of an election that decides nothing.

    Args:
        reading: the text.
        fact: any fact; the verb of one by which somebody has beaten another is asked for.
    """
    if fact.property != "defeated" or reading.contests != "election":
        return True
    lists = table("fr", "ballots")["tallies"]
    spans = (reading.doc.char_span(span.start, span.end) for role, span in fact.words if role == "trigger")
    ahead = (span.root for span in spans if span is not None and lemma(span.root) in lists["leading"])
    return not any(token.lower_ in lists["undecided"] for verb in ahead for token in verb.sent)


def _rival(against: Token, cases: list[str]) -> Token | None:
    """Return the name behind "pour" or "à" in the phrase that "contre" opens."""
    behind = against.doc[against.i + 1 : against.sent.end]
    marked = (rounded(each) for each in behind if preposition(each) in cases and each.i > against.i + 1)
    return next((each for each in marked if each.pos_ in ("PROPN", "NOUN")), None)


def _figure(reading: Reading, first: Token, last: Token) -> float:
    """Return the first number between two words, with "million" behind it taken in; 0 where there is none."""
    found = _FIGURE.search(reading.document.text, first.idx + len(first), last.idx)
    if found is None:
        return 0.0
    value = float(re.sub(r"[.\s]", "", found[0]).replace(",", "."))
    behind = next((lemma(each) for each in reading.doc[first.i + 1 : last.i] if each.idx >= found.end()), "")
    return value * float(table("fr", "numbers")["scales"].get(behind, 1))
