"""What names say of each other by standing side by side: "Rouen (Seine-Maritime)", "Kourou, en Guyane", "X, de la CGT"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.facts.reading import Reading
from kg.lang import table
from kg.model import Fact
from kg.schema import Schema


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text: the individual that it stands for, and its words."""

    node: str
    words: Tokens


def juxtaposed(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield the facts that two neighbouring names, or a name within a name, state without a predicate, in text order."""
    names = list(names_of(reading))
    for left, right in pairwise(names):
        if left.node != right.node and left.words.sent.start == right.words.sent.start:
            for link in links(left.words, right.words):
                yield from _facts(reading, schema, link, left, right)
    for name in names:
        for inner in _inside(name, names):
            yield from _facts(reading, schema, "inside", name, inner)


def names_of(reading: Reading) -> Iterator[Named]:
    """Yield the names of the text, in text order."""
    seen: set[int] = set()
    for token in reading.doc:
        mention, node = reading.resolution.mention_of(token), reading.resolution.entity_of(token)
        if mention is None or node is None or mention.kind != "name" or mention.span.start in seen:
            continue
        seen.add(mention.span.start)
        words = reading.doc.char_span(mention.span.start, mention.span.end, alignment_mode="expand")
        if words is not None and len(words):
            yield Named(node, words)


def links(left: Tokens, right: Tokens) -> Iterator[str]:
    """Yield what ties two names by the words between them; see juxtaposition.toml."""
    doc, words = left.doc, table("fr", "juxtaposition")["words"]
    between = [token.lower_ for token in doc[left.end : right.start]]
    after = doc[right.end].lower_ if right.end < len(doc) else ""
    before = doc[left.start - 1].lower_ if left.start else ""
    if between == ["("]:
        yield "bracket"
    if between == [","] and after not in words["lists"][1:] and before not in words["lists"] and after != "":
        yield "comma"
    comma, rest = between[:1] == [","], between[between[:1] == [","] :]
    plain = rest[:-1] if rest[-1:] and rest[-1] in words["determiners"] else rest
    if len(plain) == 1:
        yield from (name for name in ("in", "at") if plain[0] in words[name])
        if comma and plain[0] in words["of"]:
            yield "comma of"


def _inside(name: Named, names: list[Named]) -> Iterator[Named]:
    """Yield the individuals with a name that stands after "de" within a longer name ("Cour suprême du Wisconsin")."""
    seen = {name.node}
    for other in names:
        pattern = rf"\b(?:de|du|d'|des|de la|de l')\s*{re.escape(other.words.text)}$"
        if other.node not in seen and len(other.words) < len(name.words) and re.search(pattern, name.words.text):
            seen.add(other.node)
            yield Named(other.node, name.words[-len(other.words) :])


def _facts(reading: Reading, schema: Schema, link: str, left: Named, right: Named) -> Iterator[Fact]:
    for rule in _rules(link):
        if not _is_one(reading, schema, left, rule["subject"]) or not _is_one(reading, schema, right, rule["object"]):
            continue
        words: dict[str, list[Token]] = {"subject": list(left.words), "object": list(right.words)}
        trigger = left.words.root
        yield reading.fact(left.node, rule["property"], right.node, trigger, f"fr:{rule['property']}/{link}", words=words)


def _rules(link: str) -> list[dict[str, Any]]:
    return [rule for rule in table("fr", "juxtaposition")["rule"] if rule["link"] == link]


def _is_one(reading: Reading, schema: Schema, name: Named, classes: list[str]) -> bool:
    return reading.is_a(name.node, frozenset(classes), schema)
