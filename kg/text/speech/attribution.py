"""Prepositions that name the one who says it: "selon X", "d'après X", "de l'avis de X", "pour X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.lang import table
from kg.text.phrases import phrase
from kg.text.speech.beside_source import past_apposition
from kg.text.speech.frames import Frames
from kg.text.speech.speakers import is_time
from kg.text.speech.verbs import (
    NOMINAL,
    auxiliaries,
    child,
    follows,
    is_author,
    is_finite,
    is_quoted,
    is_verb,
    lemmas,
    verb_lemma,
)
from kg.text.tree import Doc, Token
from kg.text.wordlists import place_kinds

_DE = ("de", "d'")
_OF_THE = ("du", "des")
_PERSONAL = frozenset({"lui", "elle", "eux", "elles"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """ "selon le ministère": its tokens from `first` up to, not with, `last`; the preposition ends before `noun`."""

    first: int
    noun: int
    last: int
    speaker: Token
    worded: bool = False  # "selon les mots de X"


def attributions(frames: Frames) -> Iterator[Attribution]:
    """Yield the attributions of a document, in order."""
    lower, known = [token.lower_ for token in frames.doc], _prepositions()
    for at, first in enumerate(lower):
        for words, kind in known.get(first, ()):
            if tuple(lower[at : at + len(words)]) == words:
                if kind == "inside":
                    if _is_of_clause(frames, at, frames.doc[at + len(words) - 1]):
                        yield Attribution(at, at + 1, at + len(words), frames.doc[at + 1])
                    break
                noun = at + len(words)
                if kind == "impersonal":
                    noun = _behind_source_mark(frames, noun)
                found = _attribution(frames, at, noun, ambiguous=kind == "ambiguous") if noun else None
                if found is not None:
                    yield found
                break


def _is_of_clause(frames: Frames, first: int, last: Token) -> bool:
    """Tell whether a sentence is so to somebody, and no part of it: "il quitte un club trop timide à ses yeux"."""
    head = last.head
    if head.dep_ == "acl:relcl":
        return False
    told = is_verb(head) and (is_finite(head) or any(is_finite(each) for each in auxiliaries(head)))
    return first == frames.bounds(first)[0] or told or child(head, "cop") is not None


@cache
def _prepositions() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the prepositions by their first word, each with its kind: the list of them, or "ambiguous"."""
    known: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    phrases = table("fr", "speech")["phrases"]
    for kind in ("inside", "attribution", "ambiguous", "impersonal"):
        for words in phrases[kind]:
            known.setdefault(words.split()[0], []).append((tuple(words.split()), kind))
    return known


def _behind_source_mark(frames: Frames, at: int) -> int:
    """ "A-t-on appris jeudi matin auprès de X": return the token with which X begins, or 0 where no source follows."""
    _, end = frames.bounds(at - 1)
    while at < end and is_time(frames.doc[at]):
        at += 1
    noun = _past_mark(frames.doc, at)
    behind = noun + 1
    if noun and noun < end and frames.doc[noun].text in place_kinds():  # "a-t-on appris à Lima de source policière"
        return _past_mark(frames.doc, behind) if behind < end else 0
    return noun


def _past_mark(doc: Doc, at: int) -> int:
    marks = sorted((words.split() for words in lemmas("phrases", "beside_source")), key=len, reverse=True)
    return next((at + len(words) for words in marks if follows(doc, at, tuple(words))), 0)


def _attribution(frames: Frames, first: int, noun: int, *, ambiguous: bool) -> Attribution | None:
    relative = frames.doc[noun] if noun < len(frames.doc) else None
    if relative is not None and is_relative(relative):
        speaker = _antecedent(frames, relative, first)
        known = speaker is not None and (not ambiguous or _is_thinker(speaker))
        return Attribution(first, noun, noun + 1, speaker) if speaker is not None and known else None
    head = _head_behind(frames, noun)
    if head is None or is_author(head) or head.lemma_.lower() in lemmas("nouns", "no_speaker"):
        return None
    if _is_model(frames, first, head):
        return None
    speaker = author_of(head)
    if speaker == head and any(word.lower_ in lemmas("pronouns", "own") for word in head.children):
        return None  # "selon nos informations"
    last = _end_of_phrase(frames, speaker if speaker.dep_ == "obl:agent" else head)
    if speaker != head and speaker.i >= last:  # "selon un bilan communiqué lundi par X"
        last = _end_of_phrase(frames, speaker)
    last = max([last, *(act.right_edge.i + 1 for act in _closing_acts(frames, head, last))])
    if ambiguous and not (_opens_clause(frames, first, last) and _is_thinker(head)):
        return None
    read = any(token.lower_ in lemmas("phrases", "reading") for token in frames.doc[first:noun])
    worded = read or (speaker != head and head.lemma_ in lemmas("nouns", "wording"))
    return Attribution(first, noun, past_apposition(frames, noun, last), speaker, worded)


def _is_model(frames: Frames, first: int, head: Token) -> bool:
    """ "Une rue nommée d'après une actrice": what something is called or made after says nothing."""
    if first == frames.bounds(first)[0] or frames.doc[first].lower_ not in lemmas("phrases", "modelled"):
        return False
    before = frames.doc[first - 1]
    return not before.is_punct and bool({verb_lemma(before), verb_lemma(head.head)} & lemmas("verbs", "modelling"))


def _closing_acts(frames: Frames, source: Token, last: int) -> list[Token]:
    """ "P, selon un rapport publié mardi par X.": a participle right behind a source, up to the end of its clause."""
    behind = (child for child in source.children if child.dep_ == "acl" and child.i == last)
    ends = ((act, frames.doc[act.right_edge.i + 1 : act.right_edge.i + 2]) for act in behind)
    return [act for act, after in ends if len(after) == 0 or after[0].is_punct]


def is_relative(token: Token) -> bool:
    """Tell whether the word takes up a noun before it: "Ana Roy, selon qui P", "un bilan, d'après lequel P"."""
    return token.lower_ in lemmas("pronouns", "relative")


def relative_clause(relative: Token) -> Token | None:
    """Return the verb of the clause that the pronoun opens, if the parse knows it."""
    return next((up for up in relative.ancestors if up.dep_ == "acl:relcl"), None)


def _antecedent(frames: Frames, relative: Token, first: int) -> Token | None:
    """Return the noun before the preposition, if a finite clause follows the relative pronoun."""
    _, end = frames.bounds(relative.i)
    if relative.i + 1 < end and relative.nbor(1).text == ",":  # another source follows
        return None
    if not any(is_verb(token) and is_finite(token) for token in frames.doc[relative.i : end]):
        return None
    at = first - 1 - (first > 0 and frames.doc[first - 1].text == ",")
    noun = frames.doc[at] if at >= 0 else None
    bearer = _bearer(noun) if noun is not None and relative.lower_ == "qui" else None
    if bearer is not None:
        return bearer
    while noun is not None and noun.dep_.partition(":")[0] in ("flat", "appos", "amod") and noun.head.i < noun.i:
        noun = noun.head
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return None
    clause = relative_clause(relative)
    whole = clause is not None and clause.head == noun.head and noun.dep_ == "nmod"  # "le maire de Lima, pour qui P"
    return noun.head if whole and not any(t.is_punct for t in frames.doc[noun.head.i : noun.i]) else noun


def _bearer(noun: Token) -> Token | None:
    """ "Ana Roy, présidente du groupe Norsud, pour qui P": whose post it is that the noun is part of."""
    while noun.ent_type_ != "PER" and noun.dep_.partition(":")[0] in ("nmod", "flat", "appos") and noun.head.i < noun.i:
        if noun.dep_ == "appos" and noun.head.ent_type_ == "PER":
            return noun.head
        noun = noun.head
    return None


def _head_behind(frames: Frames, at: int) -> Token | None:
    """Return the noun that the preposition holds: the first one, before any verb or punctuation."""
    for token in frames.doc[at : at + 8]:
        if (
            token.is_punct
            or token.is_space
            or is_verb(token)
            or token.lower_ in ("que", "qu'", "laquelle", "lequel", "lesquels")
        ):
            return None
        if (token.pos_ in NOMINAL or (token.pos_ == "X" and token.is_title)) and not (
            token.pos_ == "NUM" and token.nbor(1).pos_ in NOMINAL
        ):
            return token.head if token.dep_.startswith("flat") and token.head.i >= at else token
    return None


def _end_of_phrase(frames: Frames, head: Token) -> int:
    end = phrase(head).end
    return next((n for n in range(head.i, len(frames.doc)) if frames.doc[n].idx >= end), len(frames.doc))


def _opens_clause(frames: Frames, first: int, last: int) -> bool:
    """Tell whether the phrase stands at the head of a clause and a comma, or a relative clause, follows it."""
    start, end = frames.bounds(first)
    opened = (
        first == start
        or frames.doc[first - 1].text in (",", ";", ":", "-", "–", "—")
        or frames.doc[first - 1].lower_ in ("car", "mais", "et")
    )
    return opened and any(token.text == "," for token in frames.doc[last : min(end, last + 10)])


def _is_thinker(head: Token) -> bool:
    if head.pos_ == "PRON":
        return head.lower_ in _PERSONAL or child(head, "flat") is not None
    known = head.ent_type_ in ("PER", "ORG") or head.lemma_.lower() in lemmas("nouns", "after_pour")
    return known or any(each.dep_ == "appos" and each.ent_type_ == "PER" for each in head.children)


def author_of(head: Token) -> Token:
    """Return who stands behind a source: "le communiqué du ministère", "les chiffres lus par X"; others are it."""
    if head.pos_ == "PROPN" or head.lemma_.lower() not in lemmas("nouns", "source"):
        return head
    acts = [act for act in head.children if act.dep_ == "acl" and not is_quoted(head, act)]
    agent = next((token for act in acts for token in act.children if token.dep_ == "obl:agent"), None)
    held = [c for c in head.rights if c.dep_.startswith("nmod") or (c.dep_ == "appos" and c.i == head.i + 1)]
    behind = [c for c in held if c.pos_ in NOMINAL or c.lower_ in lemmas("pronouns", "latter")]  # "un sondage Ifop"
    behind = [each for each in behind if not is_time(each)]  # "un bilan communiqué lundi par X"
    by = [each for each in behind if acts and any(mark.lower_ == "par" for mark in each.children)]
    return agent or next(iter(by or sorted(behind, key=_closeness)), head)


def _closeness(noun: Token) -> int:
    """ "La page Facebook du club", "un communiqué de presse du club": whose it is comes before what kind it is."""
    mark = child(noun, "case")
    if mark is None:
        return 1
    kind = noun.pos_ == "NOUN" and child(noun, "det") is None and mark.lower_ in _DE
    return 0 if mark.lower_ in (*_DE, *_OF_THE) and not kind else 2
