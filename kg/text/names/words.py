"""What the readers of names share: the words of an article as plain lists, and the records they hand to each other."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc as Parse

from kg.lang import words as word_set
from kg.model import Span
from kg.text.tree import Doc, tree


class Candidate(NamedTuple):
    """Tokens `start` to `end` (excluded) that may be a name; `label` is PER, ORG, LOC, MISC, WORK, EVENT or empty."""

    start: int
    end: int
    label: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text: tokens `start` to `end` (excluded), without article and without form of address.

    `label` is the model's or the reader's guess; `kind` the finer class that its own words tell ("tribunal de Lille" is
    a Court); `title` the place of the form of address before it ("M.", "général"), if there is one.
    """

    start: int
    end: int
    label: str
    span: Span
    text: str
    kind: str = ""
    title: Span | None = None


@dataclass(slots=True)
class Words:
    """The tokens of an article as lists, since reading an attribute of a token again and again is slow."""

    parse: InitVar[Parse]
    doc: Doc = field(init=False)
    article: str = field(init=False)
    text: list[str] = field(init=False)
    lower: list[str] = field(init=False)
    pos: list[str] = field(init=False)
    capital: list[bool] = field(init=False)
    opens: list[bool] = field(init=False)
    small: frozenset[str] = field(init=False)

    def __post_init__(self, parse: Parse) -> None:
        self.doc = tree(parse)
        self.article = self.doc.text
        self.text = [token.text for token in self.doc]
        self.lower = [token.lower_ for token in self.doc]
        self.pos = [token.pos_ for token in self.doc]
        self.capital = [text[:1].isupper() for text in self.text]
        self.small = frozenset(text for text in self.text if text.islower())
        self.opens = [
            i == 0 or self.pos[i - 1] in {"PUNCT", "SPACE"} or bool(token.is_sent_start)
            for i, token in enumerate(self.doc)
        ]

    def __len__(self) -> int:
        return len(self.text)

    def span(self, start: int, end: int) -> Span:
        """Return the place in the text of tokens `start` to `end` (excluded)."""
        tokens = self.doc.tokens
        last = tokens[end - 1]
        return Span(tokens[start].idx, last.idx + len(last.text))


def title_before(words: Words, start: int) -> Span | None:
    """Return the place of the form of address that stands before a token, if there is one."""
    if start and words.text[start - 1] in word_set("fr", "honorifics", "plain", "kept"):
        ranked = start > 1 and words.lower[start - 2] in word_set("fr", "honorifics", "ranked")
        return None if ranked else words.span(start - 1, start)
    if start > 1 and words.text[start - 1] == "." and words.text[start - 2] in word_set("fr", "honorifics", "plain"):
        return words.span(start - 2, start)
    return None
