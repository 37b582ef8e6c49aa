"""Lists of posts with their holders in turn: "les maires de Lyon, Paul Roy, et de Nice, Luc Petit"."""

from __future__ import annotations

from itertools import takewhile

from kg.facts.grammar.syntax import syntax_table
from kg.text.tree import Token
from kg.text.wordlists import demonyms

Pair = tuple[list[Token], list[Token]]  # what somebody is over, and his name
_LONGEST = 40  # tokens
_FEWEST = 2


def respective(noun: Token) -> list[Pair]:
    """Return each complement behind a noun in the plural with the name behind it, where they take turns.

    Args:
        noun: a post, as in "les présidents français, X, et chilien, Y".
    """
    if "Plur" not in noun.morph.get("Number", []) or noun.pos_ != "NOUN":
        return []
    pairs: list[Pair] = []
    row = list(noun.doc[noun.i + 1 : min(noun.i + _LONGEST, noun.sent.end)])
    while row:
        owner = list(takewhile(lambda word: not _begins_name(word), row))
        name = list(takewhile(_is_of_name, row[len(owner) :]))
        while owner and owner[-1].text == ",":
            owner.pop()
        if not owner or not name or not _may_own(owner, first=not pairs):
            break
        pairs.append((owner, name))
        rest = row[row.index(name[-1]) + 1 :]
        row = list(rest[len(list(takewhile(lambda word: word.text == "," or word.dep_ == "cc", rest))) :])
    return pairs if len(pairs) >= _FEWEST else []


def _begins_name(word: Token) -> bool:
    """Tell whether a name begins behind a comma, or behind the adjective of a people."""
    before = word.nbor(-1)
    return word.pos_ == "PROPN" and word.text[0].isupper() and (before.text == "," or before.lower_ in demonyms())


def _is_of_name(word: Token) -> bool:
    return word.pos_ == "PROPN" or (word.dep_ == "flat:name" and word.text[0].isupper())


def _may_own(words: list[Token], *, first: bool) -> bool:
    """Tell whether words are a complement: "de Lyon", "chilien"; the first may stand behind what the post is for."""
    opener = syntax_table()["contractions"].get(words[0].lower_, words[0].lower_)
    of = opener in ("de", "d'") and words[-1].pos_ in ("PROPN", "NOUN", "ADJ")
    alone = words[-1].lower_ in demonyms() and (first or len(words) == 1)
    return (of or alone) and all(word.pos_ != "VERB" and word.text not in (",", ":", "(") for word in words)


def owners(pair: Pair) -> tuple[str, list[Token]]:
    """Return the role that the complement of a pair fills, and the words that may fill it."""
    words = pair[0]
    if words[-1].lower_ in demonyms():
        return "adjective", [words[-1]]
    return "de", [word for word in words if word.pos_ in ("PROPN", "NOUN")][:1]
