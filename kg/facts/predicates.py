"""Finds the lexicon's predicates in a parsed text and gives each its roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

from spacy.tokens import Token

from kg.facts import syntax
from kg.facts.arguments import ArgumentReader, Roles
from kg.facts.bearers import bearers
from kg.facts.lexicon import Entry, EventEntry
from kg.facts.patterns import Pattern
from kg.facts.syntax import lemma

E = TypeVar("E", Entry, EventEntry)
_PARTS = {
    "VERB": ("verb", "noun", "adjective"),
    "AUX": ("verb",),
    "NOUN": ("noun", "verb", "adjective"),
    "PROPN": ("noun",),
    "ADJ": ("adjective", "verb", "noun"),
}


@dataclass(frozen=True, slots=True)
class Match(Generic[E]):
    """A predicate of the text: the entry that knows it, its head, all the words it is made of, and its roles."""

    entry: E
    token: Token
    words: tuple[Token, ...]
    roles: Roles
    part: str


def find(
    reader: ArgumentReader, index: Mapping[tuple[str, str], tuple[tuple[Any, Pattern], ...]]
) -> Iterator[Match[Any]]:
    """Yield the predicates of the text that an index of the lexicon knows, in text order.

    Where several patterns of one entry hold at one word, the one with the most words is taken.
    """
    for token in reader.doc:
        best: dict[str, Match[Any]] = {}
        for entry, pattern in _candidates(token, index):
            match = _match(reader, token, entry, pattern)
            if match and (entry.rule not in best or len(match.words) > len(best[entry.rule].words)):
                best[entry.rule] = match
        yield from _longest(list(best.values()))


def _candidates(
    token: Token, index: Mapping[tuple[str, str], tuple[tuple[Any, Pattern], ...]]
) -> Iterator[tuple[Any, Pattern]]:
    for part in _PARTS.get(token.pos_, ()):
        if part == "verb" and token.pos_ in ("NOUN", "ADJ") and "Part" not in token.morph.get("VerbForm", []):
            continue
        if part == "verb" and any(child.dep_ == "det" for child in token.children):
            continue  # "un manifestant"
        if part == "noun" and (token.dep_ == "flat:name" or (token.pos_ in ("ADJ", "VERB") and token.dep_ == "amod")):
            continue
        forms = {lemma(token), token.lower_} if part != "verb" else {lemma(token)}
        for form in sorted(forms):
            yield from index.get((part, form), ())


def _longest(matches: list[Match[Any]]) -> list[Match[Any]]:
    """ "Prendre la tête" hides "prendre" on the same head; a title has any length."""
    if len(matches) < 2:
        return matches
    longest = max((len(match.words) for match in matches), default=0)
    return [match for match in matches if len(match.words) == longest or "words" in getattr(match.entry, "object", ())]


def _match(reader: ArgumentReader, token: Token, entry: Any, pattern: Pattern) -> Match[Any] | None:  # noqa: ANN401
    if pattern.part == "verb" and not _has_pronouns(token, pattern):
        return None
    roles: Roles = {role: list(fillers) for role, fillers in reader.of(token).items()}
    words = [token]
    for role, wanted in pattern.complements:
        filler = _complement(token, roles, role, wanted)
        if filler is None:
            return None
        words.append(filler)
        _pool(reader, filler, roles, role)
    if pattern.part == "verb":
        _settle(token, pattern, roles)
    if pattern.preposition:
        if not roles.get(pattern.preposition):
            return None
        roles["object"] = roles[pattern.preposition]
    if isinstance(entry, Entry) and entry.purpose and not _has_purpose(token, entry):
        return None
    _complete(reader, token, pattern, roles, entry)
    return Match(entry, token, tuple(words), roles, pattern.part)


def _has_purpose(verb: Token, entry: Entry) -> bool:
    """Tell whether one of the entry's infinitives hangs on the verb or on its object."""
    below = [child for head in (verb, *verb.children) for child in head.children]
    return any(child.dep_ in ("advcl", "xcomp", "acl") and lemma(child) in entry.purpose for child in below)


def _settle(verb: Token, pattern: Pattern, roles: Roles) -> None:
    """Who acts: "s'incliner" is no passive; the agent of "mettre au point" may hang on "point"."""
    if pattern.pronominal and syntax.is_passive(verb):
        roles["par"] = [*roles.get("par", ()), *roles.get("subject", ())]
        roles["subject"] = roles.pop("object", [])
    elif syntax.is_passive(verb) and not roles.get("subject"):
        roles["subject"] = roles.pop("par", [])


def _has_pronouns(verb: Token, pattern: Pattern) -> bool:
    if pattern.pronominal and not (syntax.is_reflexive(verb) or syntax.is_bare_participle(verb)):
        return False
    if not pattern.pronominal and is_pronominal(verb):
        return False
    before = {child.lower_ for child in verb.lefts if child.pos_ in ("PRON", "DET", "ADV", "ADP")}
    return all(clitic in before for clitic in pattern.clitics)


def is_pronominal(verb: Token) -> bool:
    """Tell whether a verb carries "se" that is not a passive one."""
    return any(child.lower_ in ("se", "s'") and child.dep_ != "expl:pass" for child in verb.children)


def _complement(token: Token, roles: Roles, role: str, wanted: str) -> Token | None:
    fillers = roles.get(role, [])
    if role == "any" or token.pos_ == "NOUN":
        fillers = [*token.children, *fillers, *_beside(token)]
    elif role != "object":
        fillers = [*fillers, *(child for child in token.children if child.dep_ == "xcomp"), *_after(token, role)]
    return next((filler for filler in fillers if wanted in (lemma(filler), filler.lower_)), None)


def _after(verb: Token, role: str) -> list[Token]:
    """The words that follow a preposition shortly after a verb, whatever the parser made of them ("met en cause")."""
    row = [token for token in verb.doc[verb.i + 1 : min(verb.i + 7, verb.sent.end)] if token.pos_ != "DET"]
    bare = syntax.syntax_table()["contractions"]
    return [word for case, word in pairwise(row) if bare.get(case.lower_, case.lower_) == role]


def _beside(noun: Token) -> list[Token]:
    """The words right after a noun, whatever the parser made of them, and the adjective before it."""
    row = [token for token in noun.doc[noun.i + 1 : noun.i + 4] if token.pos_ not in ("DET", "ADP")]
    return [*row[:1], *noun.doc[max(noun.i - 1, 0) : noun.i]]


def _pool(reader: ArgumentReader, noun: Token, roles: Roles, role: str) -> None:
    """The complements of a support verb's noun are the predicate's own ("prendre la tête de X")."""
    if role in roles:
        roles[role] = [filler for filler in roles[role] if filler.i != noun.i]
    for name, fillers in reader.of(noun).items():
        if name not in ("subject", "object"):
            roles.setdefault(name, []).extend(fillers)


def _complete(reader: ArgumentReader, token: Token, pattern: Pattern, roles: Roles, entry: Any) -> None:  # noqa: ANN401
    """Give a noun the roles that its grammar leaves open: "bearer", and those of the act that it names."""
    roles["self"] = [token]
    if pattern.part == "noun":
        roles["bearer"] = bearers(reader, token)
        roles["above"] = [token.head] if token.dep_ == "nmod" else []
        for role, fillers in _predicated(reader, token).items():
            roles.setdefault(role, []).extend(fillers)
        if token.dep_ in syntax.OBLIQUE and syntax.is_verbal(token.head):
            roles["actor"] = list(reader.of(token.head).get("subject", ()))
        if isinstance(entry, EventEntry):
            _borrow(token, roles)
            _nominalisation(reader, token, roles, entry.of)
    elif pattern.part == "adjective":
        described = (
            roles.get("object") if syntax.is_verbal(token) and syntax.is_passive(token) else roles.get("subject")
        )
        roles["subject"] = described or bearers(reader, token)


def _predicated(reader: ArgumentReader, noun: Token) -> Roles:
    """ "le siège est à Lyon": where a thing is said to be."""
    head = noun.head
    if noun.dep_ not in syntax.SUBJECT:
        return {}
    if lemma(head) == "être":
        return {role: list(fillers) for role, fillers in reader.of(head).items() if role not in ("subject", "object")}
    return {syntax.preposition(head): [head]} if syntax.copula(head) is not None and syntax.preposition(head) else {}


def _borrow(noun: Token, roles: Roles) -> None:
    """ "À la suite d'un accord avec X", "l'origine d'un clash avec X": the noun above took what is the act's own."""
    table, above = syntax.syntax_table(), noun.head
    hollow = (*table["nouns"]["transparent"], *table["nouns"]["hollow"])
    if noun.dep_ != "nmod" or lemma(above) not in hollow:
        return
    for other in above.children:
        role = syntax.preposition(other) if other.i > noun.i and other.dep_ == "nmod" else ""
        if role in table["roles"]["acting"]:
            roles.setdefault(role, []).append(other)


def _nominalisation(reader: ArgumentReader, noun: Token, roles: Roles, of: str) -> None:
    """ "le lancement de X par Y" is "Y lance X"; "procéder au lancement" gives the subject."""
    owners = [*roles.get("possessive", ()), *roles.get("de", ())]
    agents = [*roles.get("par", ()), *roles.get("subject", ())]
    if not agents and syntax.is_verbal(noun.head) and noun.dep_ in ("obj", "obl:arg", "obl:mod", "nsubj:pass", "xcomp"):
        light = syntax.syntax_table()["verbs"]["light"]
        above = reader.of(noun.head)
        if lemma(noun.head) in light["subject"]:
            agents = list(above.get("subject", ()))
        elif lemma(noun.head) in light["object"]:
            roles.setdefault("object", []).extend(above.get("subject", ()))
    roles["subject"] = agents
    target = "subject" if of == "subject" and not roles.get("par") else "object"
    roles.setdefault(target, []).extend(filler for filler in owners if filler.i != noun.i)
