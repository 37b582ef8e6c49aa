"""Finds the lexicon's predicates in a parsed text and gives each its roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.carriers import inflicts
from kg.facts.grammar.gaps import Roles
from kg.facts.grammar.heads import Head, Heads, Said, by_word, possible_complements
from kg.facts.grammar.nominalisation import complete
from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.occurrences import occurrences
from kg.facts.lexical.patterns import Pattern
from kg.facts.lexical.shelves import Index, Shelf
from kg.facts.lexicon import Entry, EventEntry
from kg.lang import words as word_set
from kg.text.tree import Token
from kg.text.wordlists import roles

E = TypeVar("E", Entry, EventEntry)
_PARTS = {
    "VERB": ("verb", "noun", "adjective"),
    "AUX": ("verb",),
    "NOUN": ("noun", "verb", "adjective"),
    "PROPN": ("noun",),
    "ADJ": ("adjective", "verb", "noun"),
}
_NONE: Mapping[str, Shelf] = {}


@dataclass(frozen=True, slots=True)
class Match(Generic[E]):
    """A predicate of the text: the entry that knows it, its head, all the words it is made of, and its roles."""

    entry: E
    token: Token
    words: tuple[Token, ...]
    roles: Roles
    part: str


def find(heads: Heads, index: Index) -> Iterator[Match[Any]]:
    """Yield the predicates of the text that an index of the lexicon knows, in text order.

    Where several patterns of one entry hold at one word, the one with the most words is taken.
    """
    for token in occurrences(heads.reader.doc, index.keys()):
        shelves = _shelves(token, index)
        if shelves:
            head, said = heads.of(token), heads.words(token.sent)
            best: dict[int, Match[Any]] = {}
            for shelf in shelves:
                for entry, pattern in shelf.fitting(said, head.complements):
                    match = _match(head, entry, pattern)
                    if match and (id(entry) not in best or len(match.words) > len(best[id(entry)].words)):
                        best[id(entry)] = match
            yield from _longest(list(best.values()))


def _shelves(token: Token, index: Index) -> list[Shelf]:
    if token.pos_ not in _PARTS:
        return []
    own, written = lemma(token), token.lower_
    verbs, others = index.get(own, _NONE), [index.get(form, _NONE) for form in sorted({own, written})]
    return [
        shelves[part]
        for part in _PARTS[token.pos_]
        for shelves in ([verbs] if part == "verb" else others)
        if part in shelves and _may_be(token, part)
    ]


def _governs(token: Token) -> bool:
    """ "Norsud annonce la vente": a finite verb with a subject or an object is no noun that is spelled like it."""
    parts = token.labels
    finite = "Fin" in token.morph.get("VerbForm", [])
    return finite and "det" not in parts and any(part in ("nsubj", "nsubj:pass", "obj") for part in parts)


def _may_be(token: Token, part: str) -> bool:
    """Tell whether a word may be read as another part of speech than it is tagged as."""
    if part == "verb":
        is_verb = token.pos_ not in ("NOUN", "ADJ") or "Part" in token.morph.get("VerbForm", [])
        return is_verb and "det" not in token.labels  # "un manifestant"
    if part == "noun":
        said_to_be = "cop" in token.labels  # "a été victime de X", for the tagger a participle
        compound = token.pos_ == "VERB" and not said_to_be and any(label.startswith("aux") for label in token.labels)
        return token.dep_ != "flat:name" and not compound and not _describes(token)  # "s'est arrêté" is no decree
    return True


def _describes(token: Token) -> bool:
    """Tell whether a verb or an adjective is just that, whatever noun is spelled like it."""
    if any(child.dep_.startswith("expl") and child.lower_ in ("se", "s'", "s’") for child in token.children):
        return True  # "semble s'être arrêté" is no decree
    if token.pos_ == "VERB" and (_governs(token) or (token.dep_ == "advcl" and token.i < token.head.i)):
        return True  # "Élu en 2012, il part"
    if token.pos_ == "VERB" and ("xcomp" in token.labels or _is_put(token)):
        return True  # "une loi, appelée X"
    told = token.dep_ == "amod" or (token.dep_ == "acl" and _follows(token))  # "X élu président"
    told = told or (token.pos_ == "ADJ" and token.dep_ == "conj" and token.head.pos_ == "PROPN")  # "X, et chilien, Y"
    return token.pos_ in ("ADJ", "VERB") and told


def _is_put(participle: Token) -> bool:
    """ "Luc Roy, appelé en mai à la tête de Norsud": whom somebody puts somewhere is not called so."""
    headed = syntax.syntax_table()["nouns"]["seats"]
    return any(lemma(child) in headed and syntax.preposition(child) == "à" for child in participle.rights)


def _is_rank(participle: Token) -> bool:
    """ "Professeur associé à l'université": he has a post there, and is no partner of it."""
    post = participle.head
    beside = participle.dep_ in ("acl", "amod") and post.i == participle.i - 1 and (post.lower_,) in roles()
    return beside and lemma(participle) in syntax.syntax_table()["nouns"]["graded"]


def _follows(verb: Token) -> bool:
    """ "X élu président": a past participle that no comma sets off."""
    first, past = verb.left_edge, "Past" in verb.morph.get("Tense", [])
    return past and first.i > 0 and not first.is_punct and not first.nbor(-1).is_punct


def _longest(matches: list[Match[Any]]) -> list[Match[Any]]:
    """ "Prendre la tête" hides "prendre" on the same head; a title has any length."""
    if len(matches) < 2:
        return matches
    longest = max((len(match.words) for match in matches), default=0)
    return [match for match in matches if len(match.words) == longest or "words" in getattr(match.entry, "object", ())]


def _match(head: Head, entry: Any, pattern: Pattern) -> Match[Any] | None:  # noqa: ANN401
    if pattern.part == "verb" and (not head.has_pronouns(pattern) or _is_rank(head.token)):
        return None
    if isinstance(entry, Entry):
        if not _is_fit(head.token, entry):
            return None
        said = head.said_once(pattern, lambda: _said(head, entry, pattern))
    else:
        said = _said(head, entry, pattern)
    if said is None or (isinstance(entry, Entry) and _is_barred(entry, said[0])):
        return None
    return Match(entry, head.token, *said, pattern.part)


def _said(head: Head, entry: Any, pattern: Pattern) -> Said | None:  # noqa: ANN401
    """Return the words of a pattern in the text and what fills its roles: for a relation, the pattern alone decides."""
    reader, token = head.reader, head.token
    roles: Roles = {role: list(fillers) for role, fillers in reader.of(token).items()}
    words = [token]
    for role, wanted in pattern.complements:
        further = words[-1].children if len(words) > 1 else ()  # "vol à main armée": the hand is armed
        filler = by_word([*possible_complements(token, roles, role), *further]).get(wanted)
        if filler is None or (pattern.part == "noun" and _stands_behind(filler, token)):
            return None
        words.append(filler)
        _pool(reader, filler, roles, role)
    if pattern.part == "verb":
        _settle(token, pattern, roles)
        if pattern.complements and isinstance(entry, EventEntry) and inflicts(token):
            roles["object"] = [*roles.get("object", ()), *roles.get("à", ())]
    if pattern.preposition:
        own = roles.get("possessive", []) if pattern.preposition == "de" and pattern.complements else []
        roles["object"] = roles.get(pattern.preposition) or own  # "réclame le départ de X", "réclame son départ"
        if not roles["object"]:
            return None
    complete(head, pattern, roles, entry)
    return tuple(words), roles


def _stands_behind(adjective: Token, noun: Token) -> bool:
    """ "Vice-président après le premier vote" is no "premier vice-président": such adjectives stand before."""
    own = adjective.head.i == noun.i
    return adjective.i > noun.i and not own and lemma(adjective) in syntax.syntax_table()["nouns"]["prenominal"]


def _is_fit(verb: Token, entry: Entry) -> bool:
    """Tell whether a purpose that the entry wants, and none of the prepositions that it bars, follow the verb.

    "Frappe Norsud d'une amende": what follows the verb may hang on a name behind it. "En mai" bars nothing.
    """
    if not entry.purpose and not entry.unless:
        return True
    below = [child for head in (verb, *verb.rights) for child in head.rights]
    if entry.purpose and not any(c.dep_ in ("advcl", "xcomp", "acl") and lemma(c) in entry.purpose for c in below):
        return False
    bare = syntax.syntax_table()["contractions"]
    behind_name = (child for head in verb.rights if head.pos_ == "PROPN" for child in head.rights)
    told = (child for child in (*verb.rights, *behind_name) if not _is_date(child))
    marks = {bare.get(mark.lower_, mark.lower_) for child in told for mark in child.lefts}
    return not (entry.unless and entry.unless & marks)


def _is_date(word: Token) -> bool:
    return word.pos_ == "NUM" or word.lower_ in word_set("fr", "common_words", "months")


def _is_barred(entry: Entry, words: tuple[Token, ...]) -> bool:
    """Tell whether a preposition that the entry bars hangs on a noun of the pattern: "nouer un partenariat avec X"."""
    if not entry.unless:
        return False
    marks = {mark.lower_ for word in words[1:] for child in word.rights for mark in child.lefts}
    return not marks.isdisjoint(entry.unless)


def _settle(verb: Token, pattern: Pattern, roles: Roles) -> None:
    """Who acts: "s'incliner" is no passive; the agent of "mettre au point" may hang on "point"."""
    if pattern.pronominal and syntax.is_passive(verb):
        roles["par"] = [*roles.get("par", ()), *roles.get("subject", ())]
        roles["subject"] = roles.pop("object", [])
    elif syntax.is_passive(verb) and not roles.get("subject"):
        roles["subject"] = roles.pop("par", [])


def _pool(reader: ArgumentReader, noun: Token, roles: Roles, role: str) -> None:
    """The complements of a support verb's noun are the predicate's own ("prendre la tête de X")."""
    if role in roles:
        roles[role] = [filler for filler in roles[role] if filler.i != noun.i]
    called = syntax.is_infinitive(noun) and not roles.get("object")  # "appelle à voter X"
    for name, fillers in reader.of(noun).items():
        if name not in ("subject", "object") or (called and name == "object"):
            roles.setdefault(name, []).extend(fillers)
