"""A parsed text as plain objects, under spaCy's names for what they hold.

spaCy makes a new object whenever a token is asked for and computes each attribute anew; the rules ask the same tokens
many times, so here all that they ask often is read once. What is asked seldom is left to spaCy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any, overload

from spacy import attrs
from spacy.tokens import Doc as Parse
from spacy.tokens import Token as ParsedToken


class Morph:
    """The features of a word form."""

    __slots__ = ("_features",)

    def __init__(self, features: Mapping[str, list[str]]) -> None:
        self._features = features

    def get(self, feature: str, default: list[str]) -> list[str]:
        """Return the values of a feature; the list is shared, so do not change it."""
        return self._features.get(feature, default)


class Token:
    """One word; see https://spacy.io/api/token for the attributes."""

    __slots__ = (
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
    head: Token
    children: tuple[Token, ...]
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    left_edge: Token
    right_edge: Token
    sent: Span

    def __init__(self, doc: Doc, parsed: ParsedToken, morph: Morph) -> None:
        self.doc = doc
        self.i = parsed.i
        self.idx = parsed.idx
        self.text = parsed.text
        self.lower_ = parsed.lower_
        self.lemma_ = parsed.lemma_
        self.pos_ = parsed.pos_
        self.dep_ = parsed.dep_
        self.is_digit = parsed.is_digit
        self.is_punct = parsed.is_punct
        self.is_space = parsed.is_space
        self.is_sent_start = parsed.is_sent_start
        self.ent_type_ = parsed.ent_type_
        self.whitespace_ = parsed.whitespace_
        self.morph = morph

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, distance: int = 1) -> Token:
        """Return the word so many places behind (or, below zero, before) this one."""
        if self.i + distance < 0:
            raise IndexError(self.i + distance)
        return self.doc[self.i + distance]

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
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        row = [first]
        for token in row:
            row.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in row if token is not self)


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
            return self.doc.tokens[self.start : self.end][at]
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
        return self.doc.tokens[self.doc.parse[self.start : self.end].root.i]

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
        self.answers: dict[object, dict[int, Any]] = {}
        morphs: dict[int, Morph] = {}
        words = list(parse)
        keys = map(int, parse.to_array([attrs.MORPH]).ravel().tolist())
        self.tokens = [Token(self, word, _morph(word, key, morphs)) for word, key in zip(words, keys, strict=True)]
        self.sents = [Span(self, sent.start, sent.end) for sent in parse.sents]
        for parsed, token in zip(words, self.tokens, strict=True):
            token.head = self.tokens[parsed.head.i]
            token.left_edge, token.right_edge = self.tokens[parsed.left_edge.i], self.tokens[parsed.right_edge.i]
        for sent in self.sents:
            for token in sent:
                token.sent = sent
        self._hang()

    def _hang(self) -> None:
        """Give every word those that hang on it."""
        below: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head is not token:
                below[token.head.i].append(token)
        for token, children in zip(self.tokens, below, strict=True):
            token.children = tuple(children)
            token.lefts = tuple(child for child in children if child.i < token.i)
            token.rights = token.children[len(token.lefts) :]

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


def _morph(parsed: ParsedToken, key: int, known: dict[int, Morph]) -> Morph:
    """Return the features of a word; words with the same ones, told by the key, share them."""
    if key not in known:
        known[key] = Morph({feature: parsed.morph.get(feature, []) for feature in parsed.morph.to_dict()})
    return known[key]


@lru_cache(maxsize=1)
def tree(parse: Parse) -> Doc:
    """Return a parse as plain objects; all that read one article share them, one after the other."""
    return Doc(parse)
