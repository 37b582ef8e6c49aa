"""What the steps of coreference work on: the individuals of one article, which grow as words are tied to them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.model import Document, Mention, MentionKind, Span, TopClass
from kg.text.agencies import openings
from kg.text.names.words import Name, Words
from kg.text.tree import Token


@dataclass(slots=True, eq=False)
class Individual:
    """One individual of the article.

    `nouns` are the common nouns that the article calls it by, `own` those that its names begin with, singular; `longer`
    are its names with such a noun before them ("groupe Orbix"). `implied` is a name that nobody writes out.
    """

    names: list[Name]
    type: TopClass = "Other"
    kind: str = ""
    gender: str = ""
    number: str = "Sing"
    nouns: Counter[str] = field(default_factory=Counter)
    own: set[str] = field(default_factory=set)
    mentions: dict[Span, Mention] = field(default_factory=dict)
    longer: list[str] = field(default_factory=list)
    implied: str = ""

    @property
    def label(self) -> str:
        """The fullest of its names: the longest with a capital, of equals one not all in capitals, or the first."""
        names = (name.text for name in self.names)
        full = max(names, key=lambda text: (text != text.lower(), len(text), not text.isupper()), default="")
        return self.implied if len(self.implied) > len(full) else full


def is_of_gender(one: Individual, word: Token) -> bool:
    """Tell whether an individual has the gender of a word, as far as both are known."""
    gender = word.morph.get("Gender", [])
    return not gender or one.gender in ("", gender[0])


class Described(NamedTuple):
    """A common noun at tokens `start` to `end`; `group` is its group of roles, or empty for a noun for a thing."""

    start: int
    end: int
    lemma: str
    type: TopClass
    kind: str
    group: str
    plural: bool


@dataclass(slots=True)
class Scene:
    """An article under coreference: its words, names and individuals, and which token stands for whom.

    `unnamed` are the pronouns of those who speak without a name given to them, and so take up nobody else. `nouns`
    keeps which common noun begins at a token, once it is asked for. `families` has the last names of those whom a list
    calls by their first names, by the token of the name.
    """

    document: Document
    words: Words
    names: Sequence[Name]
    individuals: list[Individual] = field(default_factory=list)
    of_token: dict[int, Individual] = field(default_factory=dict)
    mention_at: dict[int, Mention] = field(default_factory=dict)
    name_at: dict[int, Name] = field(default_factory=dict)
    sentence_of: list[int] = field(default_factory=list)
    places: dict[int, list[int]] = field(default_factory=dict)
    heads: list[Span] = field(default_factory=list)
    unnamed: set[int] = field(default_factory=set)
    nouns: dict[int, Described | None] = field(default_factory=dict)
    families: Mapping[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.heads = [head.span for head in openings(self.document.text)]
        self.name_at = {i: name for name in self.names for i in range(name.start, name.end)}
        number, begun = 0, False
        for i, token in enumerate(self.words.doc):
            begun = begun or (i > 0 and bool(token.is_sent_start))
            if begun and self.words.pos[i] not in {"PUNCT", "SPACE"}:  # a mark may open the sentence
                number, begun = number + 1, False
            self.sentence_of.append(number)

    def last_before(self, individual: Individual, i: int) -> int | None:
        """Return the last token before token `i` at which the individual is mentioned, or nothing."""
        places = self.places.get(id(individual), [])
        at = bisect_left(places, i)
        return places[at - 1] if at else None

    def tie(
        self, individual: Individual, start: int, end: int, heads: Sequence[int], kind: MentionKind, step: str
    ) -> None:
        """Let tokens `start` to `end` stand for an individual; `heads` are those tokens that lead to it."""
        span = self.words.span(start, end)
        mention = Mention(span, span.of(self.document.text), kind, step)
        individual.mentions.setdefault(span, mention)
        if not any(head.covers(span) for head in self.heads):  # nothing takes up whence the news comes
            insort(self.places.setdefault(id(individual), []), start)
        for i in heads:
            self.of_token.setdefault(i, individual)
            self.mention_at.setdefault(i, mention)

    def merge(self, one: Individual, other: Individual) -> None:
        """Let all that stands for one individual stand for another, and the first be no more."""
        other.names.extend(one.names)
        other.nouns.update(one.nouns)
        other.own |= one.own
        other.longer.extend(one.longer)
        for span, mention in one.mentions.items():
            other.mentions.setdefault(span, mention)
        self.places[id(other)] = sorted([*self.places.get(id(other), []), *self.places.pop(id(one), [])])
        self.of_token |= {i: other for i, each in self.of_token.items() if each is one}
        self.individuals.remove(one)
