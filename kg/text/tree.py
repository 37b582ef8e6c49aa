"""A parsed text as plain objects, under spaCy's names for what they hold.

spaCy makes a new object whenever a token is asked for and computes each attribute anew; the rules ask the same tokens
many times, so here all that they ask often is read once. What is asked seldom is left to spaCy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from typing import Any, overload

from spacy.tokens import Doc as Parse

from kg.lang import table
from kg.text.parser import columns

Morph = Mapping[str, list[str]]  # the features of a word form; all words with the same ones share it


class Token:
    """One word; see https://spacy.io/api/token for the attributes.

    `labels` are the dependencies of the words that hang on it; `answers` those to questions asked once.
    """

    __slots__ = (
        "answers",
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_digit",
        "is_punct",
        "is_sent_start",
        "is_space",
        "labels",
        "left_edge",
        "lefts",
        "lemma_",
        "lower_",
        "morph",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "text",
        "whitespace_",
    )
    text: str
    lower_: str
    lemma_: str
    pos_: str
    dep_: str
    ent_type_: str
    morph: Morph
    is_digit: bool
    is_punct: bool
    is_space: bool
    idx: int
    whitespace_: str
    is_sent_start: bool | None
    head: Token
    children: tuple[Token, ...]
    labels: tuple[str, ...]
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    left_edge: Token
    right_edge: Token
    sent: Span

    def __init__(self, doc: Doc, i: int, row: tuple[Any, ...]) -> None:
        self.doc = doc
        self.i = i
        self.text, self.lower_, self.lemma_, self.pos_, self.dep_, self.ent_type_, self.morph, *rest = row
        self.is_digit, self.is_punct, self.is_space, self.idx, self.whitespace_, self.is_sent_start = rest
        self.children = self.lefts = self.rights = ()
        self.labels = ()
        self.answers: dict[object, Any] = {}

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, distance: int = 1) -> Token:
        """Return the word so many places behind (or, below zero, before) this one."""
        if self.i + distance < 0:
            raise IndexError(self.i + distance)
        return self.doc.tokens[self.i + distance]

    @property
    def is_title(self) -> bool:
        """Whether the word has a capital and then small letters."""
        return self.text.istitle()

    @property
    def ancestors(self) -> Iterator[Token]:
        """The words above, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, other: Token) -> bool:
        """Tell whether another word stands below this one."""
        return any(above is self for above in other.ancestors)

    @property
    def subtree(self) -> Iterator[Token]:
        """The word and all below it."""
        for left in self.lefts:
            yield from left.subtree
        yield self
        for right in self.rights:
            yield from right.subtree

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words coordinated with this one."""
        if self.dep_ != "conj" and "conj" not in self.labels:
            return ()
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        row = [first]
        for token in row:
            row.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in row if token is not self)


def _accented(word: str) -> str:
    """Return a word in lower case, with the accent and the joined letters that the press may leave out."""
    return _well_written().get(word, word)


@cache
def _well_written() -> dict[str, str]:
    lists = table("fr", "typography")
    return {**lists["accented"], **lists["joined"]}


class Span:
    """The words `start` to `end` (excluded)."""

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            place = at + (self.start if at >= 0 else self.end)
            if not self.start <= place < self.end:
                raise IndexError(at)
            return self.doc.tokens[place]
        start, end, _ = at.indices(len(self))
        return Span(self.doc, self.start + start, self.start + max(start, end))

    @cached_property
    def text(self) -> str:
        """The words as they stand in the text."""
        return self.doc.text[self.start_char : self.end_char] if self else ""

    @property
    def start_char(self) -> int:
        """Where the words begin in the text."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """Where the words end in the text."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last)

    @property
    def root(self) -> Token:
        """The word on which the others hang."""
        ends = [token for token in self if token.head is token or not self.start <= token.head.i < self.end]
        return min(ends, key=lambda token: sum(1 for _ in token.ancestors)) if len(ends) > 1 else ends[0]

    @property
    def sent(self) -> Span:
        """The sentence of the first word."""
        return self.doc.tokens[self.start].sent


class Doc:
    """A parsed text.

    Args:
        parse: spaCy's, which must not change any more.
    """

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.answers: dict[object, Any] = {}
        self.tokens = [Token(self, i, row) for i, row in enumerate(columns.rows(parse, _TURNED))]
        self.sents = [Span(self, sent.start, sent.end) for sent in parse.sents]
        for token, head in zip(self.tokens, columns.heads(parse), strict=True):
            token.head = self.tokens[head]
            token.left_edge = token.right_edge = token
        for sent in self.sents:
            for token in sent:
                token.sent = sent
        self._hang()
        self._reach()

    def _hang(self) -> None:
        """Give every word those that hang on it, but for the white space between two paragraphs."""
        below: dict[int, list[Token]] = defaultdict(list)
        for token in self.tokens:
            if token.head is not token and not token.is_space:
                below[token.head.i].append(token)
        for i, children in below.items():
            head = self.tokens[i]
            head.children = tuple(children)
            head.labels = tuple([child.dep_ for child in children])
            head.lefts = tuple([child for child in children if child.i < i])
            head.rights = head.children[len(head.lefts) :]

    def _reach(self) -> None:
        """Tell every word the first and the last of those below it, white space between paragraphs included."""
        for token in self.tokens:
            above = token.head
            while above.left_edge.i > token.i:
                above.left_edge, above = token, above.head
        for token in reversed(self.tokens):
            above = token.head
            while above.right_edge.i < token.i:
                above.right_edge, above = token, above.head

    @cached_property
    def text(self) -> str:
        """All of the text."""
        return "".join([token.text + token.whitespace_ for token in self.tokens])

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, int):
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))
        return Span(self, start, max(start, end))

    def char_span(self, start: int, end: int) -> Span | None:
        """Return the words of which some character lies in a stretch of the text; None outside the text."""
        found = self.parse.char_span(start, end, alignment_mode="expand")
        return None if found is None else Span(self, found.start, found.end)


@cache
def _morph(features: str) -> Morph:
    """Return the features of words, which all words with the same ones share: nobody may change them."""
    pairs = (feature.split("=") for feature in features.split("|") if "=" in feature)
    return {name: values.split(",") for name, values in pairs}


_TURNED = (str, _accented, _accented, str, str, str, _morph)  # text, lower case, lemma, ..., features


@lru_cache(maxsize=1)
def tree(parse: Parse) -> Doc:
    """Return a parse as plain objects; all that read one article share them, one after the other."""
    return Doc(parse)
