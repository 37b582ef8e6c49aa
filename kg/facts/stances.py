"""Who backs or opposes a happening by what he calls it: "« Cette décision est injuste », estime X"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite, is_introduced
from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.occurrences import occurrences
from kg.facts.reading import Reading
from kg.facts.recall import recalled, takes_up, titled, told_near
from kg.lang import table
from kg.lang.inflection import forms
from kg.model import Claim, Fact
from kg.schema import Schema
from kg.text.tree import Token

JUDGED = frozenset(["Event", "Work"])
AGENT = frozenset(["Person", "Organization", "Place"])
_SAID = ("obj", "obl:arg", "obl:mod")
_OTHER = {"supports": "opposes", "opposes": "supports"}


def stances(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield who supports or opposes what, where a speaker judges a happening or a work.

    Args:
        reading: the text, whose events are known.
        schema: the classes.
    """
    for word in occurrences(reading.doc, _clues()):
        name = _judgement(word)
        if not name:
            continue
        for judge, trigger, things in _judged(reading, word):
            target = next((node for node in things if _is_open(reading, node, schema)), None)
            if judge and target and reading.is_a(judge, AGENT, schema):
                words = {"trigger": [trigger], "object": [word]}
                yield reading.fact(judge, name, target, trigger, f"fr:stances/{name}", words=words)


def is_judgement(noun: Token) -> bool:
    """Tell whether a noun only says what somebody calls a happening ("dénonce un coup de force", "une attaque").

    Args:
        noun: a noun that may name a happening itself.
    """
    named = _is_named(noun)
    bare = bool(_phrase(noun)) or not any(child.dep_ == "nmod" for child in noun.children)
    return named and is_introduced(noun) and bare and bool(_judgement(noun))


def _is_named(noun: Token) -> bool:
    """Tell whether a verb names something so: "dénonce une injustice", but not "condamné pour abus de confiance"."""
    names = noun.dep_ in _SAID and lemma(noun.head) in table("fr", "stances")["judging"]["naming"]
    return names and syntax.preposition(noun) != "pour"


@cache
def _words() -> dict[tuple[str, str], str]:
    """Return the property that each judging word stands for, by word class and form."""
    found: dict[tuple[str, str], str] = {}
    for name in _OTHER:
        rows = table("fr", "stances")[name]
        found |= {("ADJ", form.text): name for word in rows["adjectives"] for form in forms(word)}
        found |= {("NOUN", word): name for word in rows["nouns"]} | {("VERB", word): name for word in rows["verbs"]}
    return found


@cache
def _clues() -> frozenset[str]:
    """Return the lemmas and forms of the words that may judge, alone or with others."""
    return frozenset([word.partition(" de ")[0] for _, word in _words()]) | _qualified_words()["nouns"]


def _judgement(word: Token) -> str:
    """Return "supports" or "opposes" for a word that judges, turned round where it is denied; "" for others."""
    if word.lower_ not in _clues() and lemma(word) not in _clues():
        return ""
    name = _words().get(("ADJ", word.lower_)) or _words().get((word.pos_, _phrase(word) or lemma(word)), "")
    name = name or _qualified(word)
    if not name:
        return ""
    denied = any(child.lower_ in ("pas", "jamais", "nullement") for child in word.children if child.dep_ == "advmod")
    return _OTHER[name] if denied else name


def _phrase(noun: Token) -> str:
    """Return "coup de force" at "coup", or "" where the list has no such phrase."""
    below = (f"{lemma(noun)} de {child.lower_}" for child in noun.children if syntax.preposition(child) == "de")
    return next((phrase for phrase in below if ("NOUN", phrase) in _words()), "")


def _qualified(noun: Token) -> str:
    """ "une bonne nouvelle", "un coup terrible"."""
    rows = _qualified_words()
    if not (lemma(noun) in rows["nouns"] or noun.lower_ in rows["nouns"]):  # "bonne nouvelle" may be an adjective
        return ""
    beside = {lemma(child) for child in noun.children if child.dep_ == "amod"}
    return next((name for name in _OTHER if beside & rows[name]), "")


@cache
def _qualified_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table("fr", "stances")["qualified"].items()}


def _judged(reading: Reading, word: Token) -> Iterator[tuple[str | None, Token, list[str]]]:
    """Yield who judges, the word that says that he does, and what he may judge."""
    rows = table("fr", "stances")["judging"]
    name = word.head if word.dep_ == "amod" else word  # "dénonce un plan injuste", "dénonce une injustice"
    if name.pos_ == "NOUN" and _is_named(name):
        itself = _known(reading, name) is not None or (word != name and _names_itself(name))
        told = [] if itself else [*titled(reading), *told_near(reading, name)]
        roles = reading.arguments.of(name.head)
        yield from ((reading.node(judge), name.head, told) for judge in roles.get("subject", ()))
    verb = next((up for up in (word.head, word.head.head) if lemma(up) in rows["verbs"]), None)
    if verb is not None and syntax.is_verbal(verb):
        roles = reading.arguments.of(verb)
        for judge, token in product(roles.get("subject", ()), roles.get("object", ())):
            yield reading.node(judge), verb, _targets(reading, token)
    claim = _claim(reading, word)
    cue = reading.doc.char_span(claim.cue.start, claim.cue.end) if claim and claim.cue else None
    if claim is not None and cue is not None:
        yield from ((claim.speaker, cue.root, _targets(reading, token)) for token in _described(reading, word))


def _names_itself(noun: Token) -> bool:
    """ "salue la remarquable mobilisation de la police": with article and complement it is nothing told before."""
    return is_definite(noun) and any(child.dep_ == "nmod" for child in noun.children)


def _described(reading: Reading, word: Token) -> list[Token]:
    """Return what a word is said of: "cela est injuste", "cela constitue une injustice", "cela viole la loi"."""
    linking = table("fr", "stances")["judging"]["linking"]
    if word.dep_ == "amod" and takes_up(word.head):  # "cette mesure injuste"
        return [word.head]
    if word.dep_ == "obj" and lemma(word.head) in linking:
        return reading.arguments.of(word.head).get("subject", [])
    said = syntax.copula(word) is not None or word.pos_ == "VERB"
    return reading.arguments.of(word).get("subject", []) if said else []


def _claim(reading: Reading, word: Token) -> Claim | None:
    """Return the smallest claim around a word that has a named speaker."""
    around = [each for each in reading.claims if each.speaker and each.content.start <= word.idx < each.content.end]
    return min(around, key=lambda each: each.content.end - each.content.start, default=None)


def _known(reading: Reading, word: Token) -> str | None:
    """Return what a word names by itself, happenings that no reader would draw left out."""
    node = reading.named(word)
    return None if node in reading.doubtful else node


def _targets(reading: Reading, token: Token) -> list[str]:
    """Return what a word may stand for: itself, or for "c'est" and "cette décision" what has been told.

    Those who are asked for their opinion judge what the title tells.
    """
    named = _known(reading, token)
    if named is not None:
        return [named]
    pointing = token.lower_ in table("fr", "stances")["judging"]["pronouns"] or takes_up(token, bare=True)
    open_to = set(recalled(reading, token)) if pointing else set()
    told = (event for event in (*titled(reading), *told_near(reading, token)) if event in open_to)
    return [event for event in told if not _is_affair(reading, event)]


def _is_affair(reading: Reading, event: str) -> bool:
    """ "Affaire Roy : le couple condamné. « C'est juste », dit X": the whole affair is nobody's deed."""
    affairs = table("fr", "stances")["judging"]["affairs"]
    return any(lemma(reading.doc.tokens[at]) in affairs for at, each in reading.events.items() if each == event)


def _is_open(reading: Reading, node: str, schema: Schema) -> bool:
    """Tell whether a thing may be backed or opposed: a work, or what somebody does."""
    kinds = {schema.kinds[kind] for kind in table("fr", "stances")["judging"]["blameless"] if kind in schema.kinds}
    return reading.is_a(node, JUDGED, schema) and reading.event_kinds.get(node) not in kinds
