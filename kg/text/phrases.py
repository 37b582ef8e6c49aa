"""The words of a name or description: how far a noun phrase reaches around its head."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Span
from kg.text.tree import Token

_INSIDE_NAME = frozenset(
    {"flat", "det", "amod", "nummod", "compound", "nmod", "case", "fixed", "goeswith", "cc", "conj"}
)


def phrase(head: Token) -> Span:
    """Return the place of a noun phrase around its head: no commas, relative clauses or appositions after a comma.

    "le président afghan Hamid Karzai", "la porte-parole de la fédération", "il".
    """
    start = end = head
    for word in head.lefts:
        if word.dep_.partition(":")[0] in ("det", "amod", "nummod", "flat", "compound") and word.i >= start.i - 3:
            start = min(start, word, key=lambda t: t.i)
    for word in _after(head):
        end = word
    return Span(start.idx, end.idx + len(end))


def _after(head: Token) -> Iterator[Token]:
    """Yield the words right of the head that belong to its name or description, without a break."""
    own = {word.i for word in head.subtree}
    for at in range(head.i + 1, head.doc.__len__()):
        word = head.doc[at]
        if at - 1 in own and word.text == "-" and _is_hyphen(word):
            continue  # "sapeurs-pompiers", at whose hyphen the tokeniser splits
        if word.i not in own or word.is_punct or word.is_space or word.text in '«»"(':
            return
        if not _in_name(word, head):
            return
        yield word


def _is_hyphen(word: Token) -> bool:
    """Tell whether a hyphen makes one word of those beside it."""
    inside = 0 < word.i < len(word.doc) - 1
    return inside and not word.whitespace_ and not word.doc[word.i - 1].whitespace_


def _in_name(word: Token, head: Token) -> bool:
    while word != head:
        label = word.dep_.partition(":")[0]
        if label not in _INSIDE_NAME and not (label == "appos" and word.pos_ == "PROPN"):
            return False
        if label in ("conj", "cc") and word.head == head:
            return False
        if label == "nmod" and word.pos_ != "PROPN" and not _is_held_by_de(word):
            return False
        word = word.head
    return True


def _is_held_by_de(word: Token) -> bool:
    return any(c.lower_ in ("de", "d'", "du", "des") for c in word.children if c.dep_ == "case")
