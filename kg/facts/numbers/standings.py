"""Who got how many votes: "X a recueilli 3 millions de voix", "élue avec 52 % des suffrages", "contre 48 % pour Y"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count, is_gapped
from kg.facts.reading import Reading
from kg.lang import words
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token

POLLED = "fr:quantity/polled"
_STANDING = frozenset(["Person", "Party"])
_BODY = ("Organization", "")  # a party of whose kind the text does not say
_CLAUSE = ("VERB", "AUX", "PRON", "SCONJ")
_OWNING = (*syntax.SUBJECT, "conj", "appos", "obl:agent", "ROOT", "parataxis")


def is_polled(count: Count) -> bool:
    """Tell whether a number counts votes: "12 millions de voix", "52 % des suffrages"."""
    row = {lemma(token) for token in count.tokens if token.pos_ == "NOUN"}
    return not row.isdisjoint(words("fr", "counts", "polled"))


def is_share(reading: Reading, count: Count) -> bool:
    """ "Luc Roy (32 %)", "en tête avec 67 %": a share of nothing said, in the text of an election one of votes."""
    if reading.contests != "election" or count.noun.text != "%" or count.last is not count.noun:
        return False
    place = count.place
    got = place.dep_ == "obj" and lemma(place.head) in words("fr", "counts", "getting")
    got = got or (preposition(place) == "de" and lemma(place.head) in words("fr", "counts", "chosen"))
    return got or count.is_aside or is_gapped(count) or preposition(place) in words("fr", "counts", "scored")


def standing(reading: Reading, count: Count, schema: Schema) -> tuple[str, Token] | None:
    """Return who got votes: "3 millions de voix pour X", "X est élu avec 52 % des voix", "suivi de X avec 21 %"."""
    behind = (token for token in count.noun.sent if token.left_edge.i == count.last.i + 1)
    sides = ("pour", "à") if is_paired(count) else ("pour",)
    below = (token for token in (*count.place.subtree, *behind) if preposition(token) in sides)
    for token in (*below, *_beside(reading, count), *(() if is_paired(count) else _getting(reading, count))):
        named = reading.node(token) or next((node for node in map(reading.node, _called(token)) if node), None)
        if named and (reading.is_a(named, _STANDING, schema) or reading.resolution.type_of(named) == _BODY):
            return named, token
    return None


def _beside(reading: Reading, count: Count) -> Iterator[Token]:
    """Yield whose name stands right before a share: "Luc Roy (14 %)", "Luc Roy (PDS), troisième avec 14 %"."""
    if preposition(count.place) == "par":  # "destitue X, par 39 voix"
        return
    for word in reversed([*count.noun.doc[count.noun.sent.start : count.first.i]]):
        if word.pos_ in _CLAUSE:
            return
        if reading.in_name(word) and not (word.nbor(-1).text == "(" and word.nbor(1).text == ")"):
            name = word.head if word.dep_ == "flat:name" else word
            yield from (name,) if count.is_aside or name.dep_ in _OWNING else ()
            return
        if count.is_aside and word.pos_ in ("NOUN", "ADJ"):  # "selon Luc Roy, la participation (45 %)"
            return


def _getting(reading: Reading, count: Count) -> Iterator[Token]:
    """Yield who is told to have got votes by the clause, or by the noun for his victory."""
    against = preposition(count.place) == "par"  # "rejette par 225 voix"
    for host in () if is_gapped(count) or against else count.place.ancestors:
        told = reading.arguments.of(host)
        if syntax.is_verbal(host):
            passive = syntax.is_passive(host)
            chosen = lemma(host) in words("fr", "counts", "chosen")
            for role in ("object", "subject") if passive and chosen else () if passive else ("subject",):
                yield from told.get(role, ())
            return
        if count.is_aside and host.dep_ in ("obj", "nmod"):  # "annonce une hausse de la taxe (19 %)"
            return
        yield from told.get("de", ()) if host.pos_ == "NOUN" else ()


def _called(noun: Token) -> Iterator[Token]:
    """ "La liste Norsud", "le maire, Luc Roy": names beside a noun; "son rival" is not he whose rival it is."""
    named = (child for child in noun.children if child.dep_ in ("appos", "flat:name", "nmod"))
    return (child for child in named if not preposition(child))


def is_paired(count: Count) -> bool:
    """ "contre 12 millions de voix": what somebody else got."""
    return preposition(count.place) == "contre"


def is_got(reading: Reading, count: Count, numbers: dict[int, int]) -> bool:
    """ "Sa rivale a recueilli 3 millions de voix", "X a gagné 3 médailles": what one got is not the happening's.

    Args:
        reading: the text.
        count: the number with what it counts.
        numbers: the number of the happening of each trigger word.
    """
    verb = count.place.head
    won = is_polled(count) or lemma(count.noun) in words("fr", "counts", "won")
    if not won or count.place.dep_ != "obj" or lemma(verb) not in words("fr", "counts", "getting"):
        return False
    subjects = [each for each in reading.arguments.of(verb).get("subject", ()) if each.i not in numbers]
    return any(each.pos_ != "PRON" or reading.resolution.entity_of(each) for each in subjects)


def told_of_vote(facts: list[Fact]) -> list[Fact]:
    """Return the votes that somebody got where they are told of the election too."""
    got = [fact.words[-1][1] for fact in facts if fact.rule == POLLED]
    told = [fact for fact in facts if fact.property == "quantity" and fact.rule != POLLED]
    return [fact for fact in told if any(span.covers(fact.words[-1][1]) for span in got)]
