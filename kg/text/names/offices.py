"""Finds bodies that common nouns alone name: "9e régiment d'artillerie", "ligue pour la paix", "l'armée"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.groups import of_group, run_end
from kg.text.names.institutions import INDEFINITE, class_of
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import demonyms, first_names, known_kinds, parties, roles, split_words
from kg.text.wordlists import nouns as common_nouns

_ORDINAL = re.compile(r"\d{1,3}(e|er|re|ère|ème)")
_TRADES = {"occupations", "posts"}
_DEFINITE = {"le", "la", "l'", "du", "au"}
_MANY = {"les", "des", "aux"}


def numbered(words: Words) -> Iterator[Candidate]:
    """Yield the units of an army, a numeral, a noun of the list and its complement, and the quarters of a town."""
    nouns, quarters = word_set("fr", "institutions", "of_number"), word_set("fr", "places", "numbered")
    for i in range(len(words) - 2):
        if words.lower[i + 1] in quarters and _ORDINAL.fullmatch(words.text[i]):
            yield Candidate(i, i + 2, "LOC", "Region")
        if words.lower[i + 1] in nouns and _ORDINAL.fullmatch(words.text[i]):
            end = _complements(words, i + 2)
            if end > i + 2:
                yield Candidate(i, end, "ORG", "Army")


def causes(words: Words) -> Iterator[Candidate]:
    """Yield what is named by its cause or subject: "coordination nationale pour la défense de ...", "loi sur ..."."""
    for i in range(1, len(words) - 2):
        for head, prepositions in _causes().get(words.lower[i], ()):
            j = i + len(head)
            if tuple(words.lower[i:j]) == head and _is_definite(words, i):
                subject = (
                    _subject_end(words, j) if " ".join(head) in word_set("fr", "institutions", "of_subject") else 0
                )
                if subject:
                    yield Candidate(i, subject, *class_of(head))
                    continue
                while j < len(words) - 2 and words.pos[j] == "ADJ":
                    j += 1
                end = _cause_end(words, j, prepositions)
                if end:
                    yield Candidate(i, end, *class_of(head))


def _is_definite(words: Words, i: int) -> bool:
    """Tell whether a noun has a capital or, before adjectives, a definite article."""
    if words.capital[i]:
        return words.lower[i - 1] not in INDEFINITE
    while i > 1 and words.pos[i - 1] == "ADJ":
        i -= 1
    return words.lower[i - 1] in _DEFINITE


def _cause_end(words: Words, j: int, prepositions: frozenset[str]) -> int:
    """Return the end of the cause that one of the prepositions opens at a token, or 0 if there is none."""
    if j > len(words) - 3 or words.lower[j] not in prepositions or words.pos[j + 1] not in {"DET", "NOUN"}:
        return 0
    if words.pos[j + 1] == "DET" and words.pos[j + 2] == "ADJ":
        return 0  # "l'alliance pour les nouveaux alliés" is no name
    end = of_group(words, j, {}, free=True, opening=prepositions)
    return _complements(words, end) if end > j else 0


def _subject_end(words: Words, j: int) -> int:
    """Return the end of what a law is about, behind its noun, or 0: "projet de loi visant à interdire le plomb"."""
    for opener in _openers():
        last = j + len(opener) - 1
        if tuple(words.lower[j : last + 1]) == opener and last + 1 < len(words):
            acts = "Inf" in words.doc[last + 1].morph.get("VerbForm", [])
            last += acts
            end = of_group(words, last, {}, free=True, opening={words.lower[last]})
            return _with_aim(words, _complements(words, end)) if end > last else 0
    return 0


def _with_aim(words: Words, end: int) -> int:
    """Return the end of a subject with the infinitive that belongs to it: "l'aide à mourir"."""
    aims = words.lower[end : end + 1] == ["à"] and end + 1 < len(words)
    return end + 2 if aims and "Inf" in words.doc[end + 1].morph.get("VerbForm", []) else end


@cache
def _openers() -> tuple[tuple[str, ...], ...]:
    return tuple(split_words(opener) for opener in table("fr", "institutions")["subject_openers"])


def couples(words: Words) -> Iterator[Candidate]:
    """Yield what is called after two who share a last name: "la fondation Luc et Anne Roy" is no two persons."""
    called = word_set("fr", "institutions", "named_after")
    for i in range(len(words) - 4):
        if words.text[i + 2] != "et" or words.lower[i] not in called:
            continue
        firsts = words.text[i + 1] in first_names() and words.text[i + 3] in first_names()
        end = run_end(words, i + 3)
        if firsts and end > i + 4:
            yield Candidate(i, end, *class_of((words.lower[i],)))


def members(words: Words) -> Iterator[Candidate]:
    """Yield the armed groups that the plural of their members names: "les talibans"."""
    nouns = word_set("fr", "institutions", "many")
    for i in range(1, len(words)):
        if words.lower[i] in nouns and words.lower[i - 1] in _MANY:
            yield Candidate(i, i + 1, "ORG", "ArmedGroup")


def groups(words: Words) -> Iterator[Candidate]:
    """Yield the groups of a party in an assembly: "le groupe socialiste", which is not the party itself."""
    nouns = word_set("fr", "institutions", "of_party")
    for i in range(1, len(words) - 1):
        if words.lower[i] not in nouns or words.lower[i - 1] not in _DEFINITE:
            continue
        if tuple(words.lower[i : i + 2]) not in common_nouns():  # "le groupe islamiste" is an armed one
            ends = (i + size + 1 for size in (3, 2, 1) if i + size < len(words))
            end = next((end for end in ends if _is_party(words, i + 1, end)), 0)
            if end:
                yield Candidate(i, end, "ORG")


def guilds(words: Words) -> Iterator[Candidate]:
    """Yield what is named by whom it gathers: "le syndicat des cheminots", "le syndicat suédois des métallurgistes"."""
    heads = word_set("fr", "institutions", "of_trade")
    for i in range(1, len(words) - 2):
        if words.lower[i] not in heads or not _is_definite(words, i):
            continue
        j = i + 1 + (words.pos[i + 1] == "ADJ" and words.lower[i + 1] in demonyms())
        trade = j + 1 < len(words) and words.lower[j] == "des" and roles().get((words.lower[j + 1],), ("", ""))[1]
        if trade in _TRADES and "Plur" in words.doc[j + 1].morph.get("Number", []):
            yield Candidate(i, j + 2, *class_of((words.lower[i],)))


def governments(words: Words, model: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield "gouvernement conservateur" before "de Luc Roy": whose it is keeps a name of his own.

    Not where an article knows the governments of two persons, which no noun alone would tell apart.

    Args:
        words: the article.
        model: the names that the tagger found.
    """
    ends = {candidate.start: candidate.end for candidate in model if candidate.label == "PER"}
    found = list(_ruled(words, ends.keys()))
    rulers = {words.text[ends[candidate.end + 1] - 1] for candidate in found}
    nouns = word_set("fr", "institutions", "of_ruler")
    rulers |= {words.text[i + 1] for i in range(len(words) - 1) if words.lower[i] in nouns and words.capital[i + 1]}
    yield from found if len(rulers) == 1 else ()


def _ruled(words: Words, leaders: Set[int]) -> Iterator[Candidate]:
    """Yield what stands before "de" and the first word of a person's name; "un programme de gouvernement" is none."""
    nouns = word_set("fr", "institutions", "of_ruler")
    for i in range(1, len(words) - 2):
        if words.lower[i] in nouns and words.lower[i - 1] not in {*INDEFINITE, "de"}:
            j = i + 1
            while j < len(words) - 2 and words.pos[j] == "ADJ" and not words.capital[j]:
                j += 1
            if words.lower[j] in {"de", "d'"} and j + 1 in leaders:
                yield Candidate(i, j, *class_of((words.lower[i],)))


def _is_party(words: Words, start: int, end: int) -> bool:
    name = words.span(start, end).of(words.article)
    return known_kinds().get(name) == "Party" or (end - start == 1 and words.lower[start] in parties())


@cache
def _causes() -> dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]:
    """The nouns that are named by a cause or a subject, by their first word, with the prepositions that open it."""
    index: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for name, prepositions in (("of_cause", {"pour", "contre"}), ("of_subject", {"sur"})):
        for noun in table("fr", "institutions")[name]:
            words = split_words(noun)
            index.setdefault(words[0], []).append((words, frozenset(prepositions)))
    return index


def _complements(words: Words, j: int) -> int:
    """Return the end of up to three groups of "de" and a noun that follow each other."""
    for _ in range(3):
        j = of_group(words, j, {}, free=True)
    return j


def bare(words: Words, chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield "l'armée" and its like, of which a country has one, unless a name of the article begins with the noun.

    Args:
        words: the article.
        chosen: its names.
    """
    named = {words.lower[candidate.start] for candidate in chosen}
    inside = {i for candidate in chosen for i in range(candidate.start, candidate.end)}
    nouns = word_set("fr", "institutions", "bare") - named
    for i in range(1, len(words) - 1):
        if (
            words.lower[i] in nouns
            and i not in inside
            and words.lower[i - 1] in _DEFINITE
            and words.pos[i + 1] != "ADJ"
            and words.lower[i + 1] not in {"de", "du", "des", "d'"}
        ):
            yield Candidate(i, i + 1, *class_of((words.lower[i],)))
