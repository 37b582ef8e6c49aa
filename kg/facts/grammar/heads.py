"""A word that may head a predicate: what the lexicon's patterns ask of it, each answer found once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import pairwise

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.bearers import bearers
from kg.facts.grammar.gaps import Roles
from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.patterns import Pattern
from kg.text.tree import Span, Token

Said = tuple[tuple[Token, ...], Roles]  # the words of a pattern in the text, and what fills its roles


class Heads:
    """The words of a text that may head a predicate: what is found for the events serves the relations, too.

    Args:
        reader: gives the arguments.
    """

    def __init__(self, reader: ArgumentReader) -> None:
        self.reader = reader
        self._heads: dict[int, Head] = {}
        self._words: dict[int, frozenset[str]] = {}

    def of(self, token: Token) -> Head:
        """Return a word under the eyes of many patterns."""
        if token.i not in self._heads:
            self._heads[token.i] = Head(self.reader, token)
        return self._heads[token.i]

    def words(self, sentence: Span) -> frozenset[str]:
        """Return the lemmas and the forms of a sentence."""
        if sentence.start not in self._words:
            self._words[sentence.start] = frozenset(
                {lemma(token) for token in sentence}.union([token.lower_ for token in sentence])
            )
        return self._words[sentence.start]


class Head:
    """One token under the eyes of many patterns.

    Args:
        reader: gives the arguments.
        token: the word.
    """

    def __init__(self, reader: ArgumentReader, token: Token) -> None:
        self.reader = reader
        self.token = token
        self._complements: dict[str, dict[str, Token]] = {}
        self._said: dict[tuple[object, ...], Said | None] = {}

    def has_pronouns(self, pattern: Pattern) -> bool:
        """Tell whether a verb has "se" and the other pronouns that a pattern wants, and no "se" that it does not."""
        if pattern.pronominal and not self._may_be_pronominal:
            return False
        if not pattern.pronominal and self._is_pronominal:
            return False
        return not pattern.clitics or self._before.issuperset(pattern.clitics)

    def said_once(self, pattern: Pattern, find: Callable[[], Said | None]) -> Said | None:
        """Return what `find` gives for a pattern of this word, or gave for one that only has another lemma or form."""
        key = (pattern.part, pattern.pronominal, pattern.complements, pattern.preposition)
        if key not in self._said:
            self._said[key] = find()
        return self._said[key]

    def complements(self, role: str) -> dict[str, Token]:
        """Return the words that may fill a role, by lemma and by form, the first where there are several."""
        if role not in self._complements:
            self._complements[role] = by_word(possible_complements(self.token, self.reader.of(self.token), role))
        return self._complements[role]

    @cached_property
    def bearers(self) -> list[Token]:
        """Whom the noun or adjective describes."""
        return bearers(self.reader, self.token)

    @cached_property
    def _may_be_pronominal(self) -> bool:
        done_to = "obl:agent" in self.token.labels  # "entraînée par X"
        return syntax.is_reflexive(self.token) or (syntax.is_bare_participle(self.token) and not done_to)

    @cached_property
    def _is_pronominal(self) -> bool:
        """Whether the verb carries "se" that is not a passive one, nor that of "se faire"."""
        return not syntax.is_suffered(self.token) and any(
            child.lower_ in ("se", "s'") and child.dep_ != "expl:pass" for child in self.token.children
        )

    @cached_property
    def _before(self) -> frozenset[str]:
        return frozenset(child.lower_ for child in self.token.lefts if child.pos_ in ("PRON", "DET", "ADV", "ADP"))


def by_word(tokens: Iterable[Token]) -> dict[str, Token]:
    """Return the first of the tokens for each lemma and each form."""
    first: dict[str, Token] = {}
    for token in tokens:
        first.setdefault(lemma(token), token)
        first.setdefault(token.lower_, token)
    return first


def possible_complements(token: Token, roles: Roles, role: str) -> list[Token]:
    """Return the words that may fill a role of a predicate, the sure ones first."""
    fillers = roles.get(role, [])
    if role == "any" or token.pos_ == "NOUN":
        return [*token.children, *fillers, *_beside(token)]
    if role != "object":
        return [*fillers, *(child for child in token.children if child.dep_ == "xcomp"), *_after(token, role)]
    said = (child for child in token.children if child.dep_ == "xcomp" and _is_said(child))
    behind = roles.get("oblique", ())  # "a infligé mardi deux ans de prison"
    return [*fillers, *behind, *said, *(noun for filler in fillers for noun in _counted(filler))]


def _counted(word: Token) -> Iterator[Token]:
    """Yield what is counted by "1,6 million de voitures", "près de 300 emplois", "plusieurs de ses modèles"."""
    if syntax.measures(word) or word.pos_ in ("ADV", "NUM", "PRON", "DET"):
        yield from (child for child in word.rights if syntax.preposition(child) == "de")


def _is_said(word: Token) -> bool:
    """ "Rendre publics", "créé cardinal", "retrouvée morte": what a verb says of its object."""
    return word.pos_ in ("ADJ", "NOUN") or syntax.is_bare_participle(word)


def _after(verb: Token, role: str) -> list[Token]:
    """The words that follow a preposition shortly after a verb, whatever the parser made of them ("met en cause")."""
    row = [token for token in verb.doc[verb.i + 1 : min(verb.i + 7, verb.sent.end)] if token.pos_ != "DET"]
    bare = syntax.syntax_table()["contractions"]
    return [word for case, word in pairwise(row) if bare.get(case.lower_, case.lower_) == role]


def _beside(noun: Token) -> list[Token]:
    """The words right after a noun, whatever the parser made of them, and the adjective before it."""
    row = [token for token in noun.doc[noun.i + 1 : noun.i + 4] if token.pos_ not in ("DET", "ADP")]
    return [*row[:1], *noun.doc[max(noun.i - 1, 0) : noun.i]]
