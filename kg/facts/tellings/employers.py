"""Whose deed it is when somebody acts for others: "Luc Roy, PDG d'Orbix, supprime des postes" is Orbix's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.facts.grammar.syntax import syntax_table
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening, Story
from kg.model import Fact

DEED = "organizes"
_POSTS = ("headOf", "worksFor", "spokespersonFor")


def let_firms_act(reading: Reading, stories: Iterable[Story], relations: Iterable[Fact]) -> None:
    """Give what only firms do, as cutting jobs, to the firm of the person who is said to do it.

    Args:
        reading: the text.
        stories: its happenings, whose tellings are changed.
        relations: the facts that say who works where.
    """
    employers = _employers(reading, relations)
    for telling in (telling for story in stories for telling in story.tellings):
        if _is_of_firms(telling):
            telling.fillers[:] = [
                (name, employers.get(str(filler), filler) if name == DEED else filler, token)
                for name, filler, token in telling.fillers
            ]


def let_bodies_claim(facts: Iterable[Fact]) -> list[Fact]:
    """ "Le porte-parole des rebelles, Luc Roy, a revendiqué l'attaque": what he claims he claims for them.

    Args:
        facts: the relations of a text.
    """
    known = list(facts)
    bodies = {fact.subject: fact.object for fact in known if fact.property == "spokespersonFor"}
    return [
        replace(fact, subject=str(bodies[fact.subject]))
        if fact.property == DEED and fact.source == fact.subject and fact.subject in bodies
        else fact
        for fact in known
    ]


def _is_of_firms(telling: Happening) -> bool:
    corporate = syntax_table()["nouns"]["corporate"]
    return telling.entry.kind in corporate or telling.entry.label in corporate


def _employers(reading: Reading, relations: Iterable[Fact]) -> dict[str, str]:
    """Return the firm of each person who works for one only; what a public body does, its minister does."""
    found: dict[str, set[str]] = {}
    for fact in relations:
        if fact.property in _POSTS and fact.status == "asserted" and isinstance(fact.object, str):
            found.setdefault(fact.subject, set()).add(fact.object)
    told = reading.event_kinds  # "la porte-parole de la grève": nobody's firm
    sole = {person: min(bodies) for person, bodies in found.items() if len(bodies) == 1 and bodies.isdisjoint(told)}
    public = syntax_table()["nouns"]["public"]
    kinds = {person: reading.resolution.type_of(body) for person, body in sole.items()}
    return {who: body for who, body in sole.items() if kinds[who][0] == "Organization" and kinds[who][1] not in public}
