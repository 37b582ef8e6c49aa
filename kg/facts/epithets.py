"""What a phrase says of the thing that it names: an adjective of nationality, a bare title after a comma."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.facts.literals import title
from kg.facts.reading import Reading
from kg.facts.syntax import has_determiner, lemma
from kg.lang import table, words
from kg.model import Fact
from kg.schema import Schema
from kg.text.wordlists import nouns, roles

_LOCATED = frozenset(["Organization", "Facility"])


def epithets(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield where institutions stand by their nationality, and the occupations in bare appositions, in text order."""
    for token in reading.doc:
        yield from _nationality(reading, schema, token)
        yield from _bare_title(reading, schema, token)


def _nationality(reading: Reading, schema: Schema, adjective: Token) -> Iterator[Fact]:
    """ "les forces afghanes", "la télévision algérienne": the thing is where its nationality says."""
    noun = adjective.head
    if adjective.dep_ != "amod" or not reading.is_demonym(adjective) or lemma(noun) in words("fr", "titles", "abroad"):
        return
    node = reading.resolution.entity_of(noun)
    place = reading.country(adjective) if node and reading.is_a(node, _LOCATED, schema) else None
    if node and place and reading.is_a(place, frozenset(["Country"]), schema):
        marked = {"subject": [noun], "object": [adjective]}
        yield reading.fact(node, "locatedIn", place, noun, "fr:locatedIn/nationality", words=marked)


def _bare_title(reading: Reading, schema: Schema, noun: Token) -> Iterator[Fact]:
    """ "X, berger en Kabylie": a noun without article that follows a person's name says what he is or does."""
    if noun.dep_ != "appos" or noun.pos_ != "NOUN" or has_determiner(noun) or noun.head.pos_ != "PROPN":
        return
    lists = table("fr", "titles")
    known = (noun.lower_,) in roles() or (noun.lower_,) in nouns() or lemma(noun) in lists["no_title"]
    node = reading.resolution.entity_of(noun.head)
    if known or not node or noun.i < noun.head.i or not reading.is_a(node, frozenset(["Person"]), schema):
        return
    if "Plur" in noun.morph.get("Number") or any(child.dep_ == "nummod" for child in noun.children):
        return
    value, tokens = title(reading, noun, ())
    marked = {"subject": [noun.head], "object": tokens}
    yield reading.fact(node, "jobTitle", value, noun, "fr:jobTitle/bare", words=marked)
