"""What a phrase says of whom it names: by an adjective of nationality or party, or a bare title after a comma."""

from __future__ import annotations

from collections.abc import Iterator

from kg.entities.authority import government_of
from kg.facts.grammar.bearers import bearers
from kg.facts.grammar.syntax import has_determiner, lemma
from kg.facts.literals import title
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.model import Fact
from kg.schema import Schema
from kg.text.days import ends_date
from kg.text.tree import Token
from kg.text.wordlists import nouns, parties, place_kinds, roles

_LONGEST = 24  # letters of a post in a government
_LOCATED = frozenset(["Organization", "Facility"])


def epithets(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield where institutions stand by their nationality, who is of which party, and bare titles, in text order."""
    for token in reading.doc:
        if token.dep_ == "amod":
            yield from _nationality(reading, schema, token)
        if token.pos_ in ("NOUN", "PROPN") and reading.countries(token):
            yield from _of_two_peoples(reading, schema, token)
        if token.lower_ in parties():
            yield from _party(reading, schema, token)
        if token.pos_ == "NOUN":
            yield from _cabinet(reading, schema, token)
            yield from _bare_title(reading, schema, token)


def _nationality(reading: Reading, schema: Schema, adjective: Token) -> Iterator[Fact]:
    """ "les forces afghanes", "la télévision algérienne": the thing is where its nationality says."""
    noun = adjective.head
    if not reading.is_demonym(adjective) or lemma(noun) in words("fr", "titles", "abroad"):
        return
    if (noun.lower_,) in nouns():  # the lexicon knows it, and whom it describes
        return
    if noun.text in place_kinds():  # "le Congo belge" was no part of Belgium
        return
    node = reading.resolution.entity_of(noun)
    place = reading.country(adjective) if node and reading.is_a(node, _LOCATED, schema) else None
    if node and place and reading.is_a(place, frozenset(["Country"]), schema):
        marked = {"subject": [noun], "object": [adjective]}
        yield reading.fact(node, "locatedIn", place, noun, "fr:locatedIn/nationality", words=marked)


def _of_two_peoples(reading: Reading, schema: Schema, people: Token) -> Iterator[Fact]:
    """ "Le Franco-Israélien X" is a citizen of both countries."""
    named = {reading.resolution.entity_of(token): token for token in bearers(reading.arguments, people)}
    for node, token in named.items():
        beside = any(word.dep_ == "det" for word in token.doc[people.i + 1 : token.i])  # "et le Belge Luc Roy"
        if node and not beside and reading.is_a(node, frozenset(["Person"]), schema):
            marked = {"subject": [token], "object": [people]}
            for country in reading.countries(people):
                yield reading.fact(node, "citizenOf", country, people, "fr:citizenOf/two", words=marked)


def _party(reading: Reading, schema: Schema, word: Token) -> Iterator[Fact]:
    """ "le socialiste X", "la députée écologiste X": of a party that the article names or that the word alone means."""
    if word.pos_ not in ("ADJ", "NOUN") or reading.in_name(word):
        return
    described = word.head if word.dep_ == "amod" else word
    complements = (reading.resolution.entity_of(token) for token in reading.arguments.of(described).get("de", ()))
    seen = set(complements)
    for token in bearers(reading.arguments, described):
        node = reading.resolution.entity_of(token)
        if node and node not in seen and reading.is_a(node, frozenset(["Person"]), schema):
            seen.add(node)
            party = None if _is_abroad(reading, described) else reading.resolution.party(word)
            if party is None:
                return
            marked = {"subject": [token], "object": [word]}
            yield reading.fact(node, "memberOf", party, described, "fr:memberOf/party", words=marked)


def _cabinet(reading: Reading, schema: Schema, noun: Token) -> Iterator[Fact]:
    """ "la ministre danoise de la Mer, X": one of the government of that country."""
    lists = table("fr", "titles")
    post = noun.doc.text[noun.idx : noun.idx + _LONGEST].lower().replace("’", "'")
    if not post.startswith(tuple(lists["cabinet"])) or reading.in_name(noun):
        return
    if any(lemma(child) in words("fr", "titles", "former", "ordinals") for child in noun.children):
        return
    beside = [*noun.children, *(below for child in noun.children if child.dep_ == "nmod" for below in child.children)]
    of_post = beside if lemma(noun) in lists["chiefs"] else noun.children  # "le chef de la diplomatie danoise"
    people = next((child for child in of_post if child.dep_ == "amod" and reading.is_demonym(child)), None)
    name = government_of(people.text) if people is not None else ""
    found = {reading.resolution.entity_of(token): token for token in bearers(reading.arguments, noun) if name}
    for node, token in found.items():
        if node and people is not None and reading.is_a(node, frozenset(["Person"]), schema):
            marked = {"subject": [token], "object": [people]}
            body = reading.resolution.body(name, "Government")
            yield reading.fact(node, "memberOf", body, noun, "fr:memberOf/cabinet", words=marked)


def _is_abroad(reading: Reading, noun: Token) -> bool:
    """Tell whether a phrase has an adjective of a people: "le premier ministre socialiste grec" is of a party there."""
    return any(reading.is_demonym(child) for child in noun.children if child.dep_ == "amod")


def _bare_title(reading: Reading, schema: Schema, noun: Token) -> Iterator[Fact]:
    """ "X, berger en Kabylie": a noun without article that follows a person's name says what he is or does."""
    if noun.dep_ != "appos" or has_determiner(noun) or noun.head.pos_ != "PROPN":
        return
    if not noun.text[0].islower():
        return
    lists = table("fr", "titles")
    behind = [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 3]]
    begins = any((noun.lower_, *behind[:size]) in roles() for size in (1, 2))  # "numéro deux", "tête de liste"
    known = begins or (noun.lower_,) in roles() or (noun.lower_,) in nouns() or lemma(noun) in lists["no_title"]
    node = reading.resolution.entity_of(noun.head)
    if known or not node or noun.i < noun.head.i or not reading.is_a(node, frozenset(["Person"]), schema):
        return
    if "Plur" in noun.morph.get("Number", []) or any(child.dep_ in ("acl:relcl", "nummod") for child in noun.children):
        return
    if any(ends_date(token) for token in noun.doc[noun.i + 1 : noun.i + 3]):  # "démis en mars"
        return
    value, tokens = title(reading, noun, ())
    marked = {"subject": [noun.head], "object": tokens}
    yield reading.fact(node, "jobTitle", value, noun, "fr:jobTitle/bare", words=marked)
