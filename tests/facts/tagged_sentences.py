"""A stand-in for coreference, so that rules are tested apart from it: who is who is written into the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from kg.facts.grammar.syntax import preposition
from kg.model import Entity, Mention, Span
from kg.text.wordlists import demonyms, lone_parties, parties

TAGS = re.compile(r"<([a-zA-Z]+)>(.*?)</\1>", re.S)
BESIDE = ("appos", "flat:name", "nmod")
NAME = re.compile(r"\b[A-ZÀ-Ý][\w’-]*(?: (?:d'|du |de |des )?[A-ZÀ-Ý0-9][\w-]*)*")


@dataclass(frozen=True)
class Tagged:
    """A sentence without its tags, and the places that were tagged."""

    text: str
    spans: dict[str, list[Span]]


def untag(marked: str) -> Tagged:
    """Take the tags out of "<s>Anne</s> dirige <o>Norsud</o>"; one tag may stand inside another."""
    spans: dict[str, list[Span]] = {}
    open_at: dict[str, int] = {}
    text = ""
    for piece in re.split(r"(</?[a-zA-Z]+>)", marked):
        if re.fullmatch(r"<[a-zA-Z]+>", piece):
            open_at[piece[1:-1]] = len(text)
        elif re.fullmatch(r"</[a-zA-Z]+>", piece):
            spans.setdefault(piece[2:-1], []).append(Span(open_at[piece[2:-1]], len(text)))
        else:
            text += piece
    return Tagged(text, spans)


@dataclass
class StubResolution:
    """Individuals at given places: `nodes` maps an id to its places, `types` to its top class and finer class, `names`
    to its name.

    Ids that have no type are of any type, which the test's Reading says.
    """

    nodes: dict[str, list[Span]]
    types: dict[str, tuple[str, str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def entity_of(self, token: Token) -> str | None:
        """Return the smallest individual whose place covers the token, or that its apposition names ("la firme X")."""
        named = [child for child in token.children if child.dep_ in BESIDE and not preposition(child)]
        return self._at(token) or (self._at(named[0]) if named and token.pos_ == "NOUN" else None)

    def heads(self, doc: Doc) -> list[Token]:
        """Return the tokens that stand for an individual."""
        return [token for token in doc if self.entity_of(token)]

    def _at(self, token: Token) -> str | None:
        found = [
            (span.end - span.start, node)
            for node, spans in self.nodes.items()
            for span in spans
            if span.start <= token.idx < span.end
        ]
        return min(found)[1] if found else None

    def place(self, name: str) -> str:
        """Return the individual of this name, or the name itself as an implied one."""
        return next((node for node, known in self.names.items() if known == name), name)

    def body(self, name: str, kind: str = "") -> str:
        """Return the individual of this name, or the name itself as an implied organisation."""
        self.types.setdefault(name, ("Organization", kind))
        return self.place(name)

    def person(self, last: str) -> str:
        """Return the name itself as an implied person."""
        self.types[last] = ("Person", "")
        return last

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The individuals, each named by its id."""
        typed = ((node, *self.type_of(node)) for node in self.nodes)
        return tuple(
            Entity(node, top or "Other", self.names.get(node, node), (self.names.get(node, node),), (), kind)
            for node, top, kind in typed
        )

    def mention_of(self, token: Token) -> Mention | None:
        """Return the place of the individual as a name."""
        spans = (span for spans in self.nodes.values() for span in spans if span.start <= token.idx < span.end)
        return next((Mention(span, "", "name") for span in spans if not self.is_demonym(token)), None)

    def country(self, token: Token) -> str | None:
        """Return the individual at a demonym."""
        return self.entity_of(token) if self.is_demonym(token) else None

    def party(self, token: Token) -> str | None:
        """Return the individual that bears one of the names of the party, or the one that the word means alone."""
        known = [node for node, name in self.names.items() if name in parties().get(token.lower_, ())]
        return next(iter(known), lone_parties().get(token.lower_))

    def is_demonym(self, token: Token) -> bool:
        """Tell whether the word is an adjective of a people."""
        return token.lower_ in demonyms()

    def type_of(self, node: str) -> tuple[str, str]:
        """Return top class and finer class."""
        return self.types.get(node, ("", ""))

    def label_of(self, node: str) -> str:
        """Return the id itself."""
        return node
