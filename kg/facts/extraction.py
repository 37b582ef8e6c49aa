"""Facts of one text: happenings with their roles, then relations, each fact once."""

from __future__ import annotations

from collections.abc import Iterable

from kg.facts.epithets import epithets
from kg.facts.events import find_events
from kg.facts.juxtaposition import juxtaposed
from kg.facts.lexicon import Lexicon
from kg.facts.matching import match_relations
from kg.facts.reading import Reading
from kg.model import Event, Fact, Value

_STRENGTH = {"asserted": 0, "reported": 1, "planned": 2, "negated": 3}


def extract_facts(reading: Reading, lexicon: Lexicon) -> tuple[tuple[Event, ...], tuple[Fact, ...]]:
    """Return the events and the facts of a text, facts in the order of their evidence.

    The same fact said twice with one status and one source is kept twice: it has two places of evidence.
    """
    events, facts = find_events(reading, lexicon)
    facts.extend(match_relations(reading, lexicon))
    facts.extend(juxtaposed(reading, lexicon.schema))
    facts.extend(epithets(reading, lexicon.schema))
    return events, tuple(_strongest(sorted(facts, key=_order)))


def _order(fact: Fact) -> tuple[int, int, str, str, str, str]:
    target = fact.object.text if isinstance(fact.object, Value) else fact.object
    return (fact.evidence.span.start, fact.evidence.span.end, fact.property, fact.subject, target, fact.rule)


def _strongest(facts: Iterable[Fact]) -> list[Fact]:
    """Where the article itself asserts a fact, drop its weaker tellings: they add nothing that a reader would doubt."""
    kept = list(facts)
    best: dict[tuple[str, str, object], int] = {}
    for fact in kept:
        key = (fact.subject, fact.property, fact.object)
        best[key] = min(best.get(key, 9), _STRENGTH[fact.status])
    return [fact for fact in kept if _STRENGTH[fact.status] == best[(fact.subject, fact.property, fact.object)]]
