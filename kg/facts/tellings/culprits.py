"""Whose deed it is where a noun alone says it ("Le tireur, Luc Roy, a fui"), and whose it cannot be."""

from __future__ import annotations

from collections.abc import Iterable

from kg.facts.grammar.determiners import is_definite
from kg.facts.grammar.syntax import lemma, syntax_table
from kg.facts.lexical.occurrences import occurrences
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening, Story
from kg.model import Fact
from kg.text.tree import Token

_DEED = "organizes"


def fill_culprits(reading: Reading, stories: Iterable[Story]) -> None:
    """Give the last such deed told before "le tireur, Luc Roy" its doer, if it has none.

    Args:
        reading: the text.
        stories: its happenings, whose tellings are changed.
    """
    deeds = syntax_table()["culprits"]
    told = sorted(
        ((each, story) for story in stories for each in story.tellings), key=lambda pair: pair[0].token.i, reverse=True
    )
    for noun in occurrences(reading.doc, deeds) if told else ():
        person = _named(reading, noun)
        before = ((each, story) for each, story in told if each.token.i < noun.i)
        deed = next(((each, story) for each, story in before if each.entry.label in deeds[lemma(noun)]), None)
        if person is not None and deed is not None and _may_have_done(*deed, person):
            deed[0].fillers.append((_DEED, person, noun))


def without_condemned(facts: Iterable[Fact]) -> list[Fact]:
    """Drop that somebody did what the text says he condemned: "l'organisation" that did it is another one.

    Args:
        facts: those of one text.
    """
    known = list(facts)
    against = {(fact.subject, fact.object) for fact in known if fact.property == "opposes"}
    return [fact for fact in known if fact.property != _DEED or (fact.subject, fact.object) not in against]


def _named(reading: Reading, noun: Token) -> str | None:
    """Return the one person whom a definite noun in the singular, of which nothing says whose it is, describes."""
    single = noun.pos_ == "NOUN" and "Sing" in noun.morph.get("Number", []) and is_definite(noun)
    node = reading.resolution.entity_of(noun) if single else None
    own = any(child.dep_ == "nmod" for child in noun.children)
    return node if node is not None and not own and reading.resolution.type_of(node)[0] == "Person" else None


def _may_have_done(telling: Happening, story: Story, person: str) -> bool:
    """Tell whether nobody is said to have done it, and it did not befall that person."""
    done = _DEED in story.known or person in story.of("affects")
    return not done and telling.status != "negated"
