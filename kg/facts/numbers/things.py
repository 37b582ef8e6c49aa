"""Numbers of a thing without a name, which belong to what is done to it.

"Orbix ouvre une usine. Le site emploiera 350 personnes", "inaugure une centrale qui alimentera 3 000 foyers", "Le
tombeau, découvert en mai, compte 12 niches".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.drawn import drawn
from kg.facts.reading import Reading
from kg.lang import words
from kg.text.tree import Token

_NEAR = 3  # sentences before, in which another word for the thing still means it
_UNDERGOES = ("obj", "nsubj:pass", "nmod", "obl:agent")


def told_of_thing(reading: Reading, verb: Token, numbers: dict[int, int]) -> int | None:
    """Return the happening that does something to a thing of which a clause tells what it has, if any does.

    Args:
        reading: the text.
        verb: the word that heads the clause.
        numbers: the number of the happening of each trigger word, below 0 for those that turned out to be none.
    """
    if not syntax.is_verbal(verb):
        return None
    held = syntax.is_passive(verb) and lemma(verb) in words("fr", "counts", "held")
    if not held and lemma(verb) not in words("fr", "counts", "holding"):
        return None
    for noun in reading.arguments.of(verb).get("object" if held else "subject", ()):
        if noun.pos_ == "NOUN" and reading.node(noun) is None:
            found = done_to(reading, noun, numbers)
            return _done_before(reading, noun, numbers) if found is None else found
    return None


def undergone_by(reading: Reading, trigger: Token) -> Iterator[Token]:
    """Yield the things without a name to which a happening is told to be done."""
    alone = not any(child.dep_ == "obj" and child.pos_ != "PRON" for child in trigger.children)
    for child in trigger.children:
        done = child.dep_ in _UNDERGOES and (child.dep_ != "nmod" or preposition(child) == "de")
        done = done or (child.dep_ == "nsubj" and alone)  # "un bateau a coulé"
        own = any(each.dep_ in ("det", "nummod") for each in child.lefts)  # not "conférence de presse"
        if done and own and child.pos_ == "NOUN" and reading.node(child) is None:
            yield child


def agree(noun: Token, other: Token) -> bool:
    """Tell whether two words agree in gender and number."""
    return all(noun.morph.get(name, []) == other.morph.get(name, []) for name in ("Gender", "Number"))


def done_to(reading: Reading, noun: Token, numbers: dict[int, int]) -> int | None:
    """Return the happening that a noun tells, or that is done to it by the word above it or a participle behind it."""
    told = [noun, *(child for child in noun.children if child.dep_ == "acl")]
    told.extend([noun.head] if noun in undergone_by(reading, noun.head) else [])
    return drawn(told, numbers)


def _done_before(reading: Reading, noun: Token, numbers: dict[int, int]) -> int | None:
    """Return what was done before to the thing that a noun means again, by the same word or by a general one."""
    if not _is_again(noun):
        return None
    general = lemma(noun) in words("fr", "counts", "things")
    first = syntax.reach_back(noun, _NEAR)
    told = sorted((index for index in numbers if index < noun.i and numbers[index] >= 0), reverse=True)
    things = [(index, thing) for index in told for thing in undergone_by(reading, noun.doc[index])]
    same = (numbers[index] for index, thing in things if lemma(thing) == lemma(noun))
    near = (numbers[index] for index, thing in things if general and index >= first and _is_one(thing))
    return next(chain(same, near), None)


def _is_again(noun: Token) -> bool:
    """Tell whether a noun means what the text has told before: "le site", "cette usine", without more words."""
    known = is_definite(noun) or is_pointed_at(noun)
    return known and not any(child.dep_ == "nmod" and child.i > noun.i for child in noun.children)


def _is_one(thing: Token) -> bool:
    return "Plur" not in thing.morph.get("Number", [])
