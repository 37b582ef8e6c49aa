"""The names of a text, each with the individual that it stands for: what is read between and within them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.facts.reading import Reading
from kg.text.tree import Span as Tokens


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text: the individual that it stands for, and its words."""

    node: str
    words: Tokens


def names_of(reading: Reading) -> Iterator[Named]:
    """Yield the names of the text, in text order."""
    seen: set[int] = set()
    for token in reading.resolution.heads(reading.doc):
        mention, node = reading.resolution.mention_of(token), reading.resolution.entity_of(token)
        if mention is None or mention.kind != "name" or mention.span.start in seen or node is None:
            continue
        seen.add(mention.span.start)
        words = reading.doc.char_span(mention.span.start, mention.span.end)
        if words is not None and len(words):
            yield Named(node, words)
