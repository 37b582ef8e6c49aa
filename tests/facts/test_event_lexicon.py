"""Every example of the event lexicon gives an event with just the roles that it marks; no counterexample gives any."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.events import find_stories
from kg.facts.lexical.patterns import Pattern
from kg.facts.lexicon import EventEntry, load_lexicon
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Story
from kg.facts.tellings.worth import is_worth_telling
from kg.model import Document, Span
from kg.text.parsing import parse
from kg.text.times import find_times
from tests.facts.tagged_sentences import NAME, StubResolution, untag

LEXICON = load_lexicon()
EXAMPLES = [(entry, text) for entry in LEXICON.events for text in entry.examples]
COUNTEREXAMPLES = [(entry, text) for entry in LEXICON.events for text in entry.counterexamples]
TITLE = "Les nouvelles du jour.\n\n"  # a happening of the title is told more readily than one of the text
PLACE, THING, GROUP, PERSON = ("Place", "City"), ("Product", "Vehicle"), ("Organization", "Company"), ("Person", "")
FINER = {
    "Facility": ("Place", "Facility"),
    "SportsTeam": ("Organization", "SportsTeam"),
    "Country": ("Place", "Country"),
    "Award": ("Other", "Award"),
}
TYPES = {"occurredIn": PLACE, "affects": THING, "candidateIn": PERSON}


def case_id(case: object) -> str:
    return case.rule if isinstance(case, EventEntry) else str(case)[:60]


def told(nlp: Language, text: str, resolution: StubResolution, entry: EventEntry) -> list[Story]:
    """Return the events of a text that an entry tells."""
    document, doc = next(parse([Document("x", text)], nlp))
    reading = Reading(document, doc, resolution, tuple(find_times(doc, document)), ())  # type: ignore[arg-type]
    stories = find_stories(reading, LEXICON)
    worth = [story for story in stories if is_worth_telling(story, related=False)]
    return [story for story in worth if any(telling.entry.rule == entry.rule for telling in story.tellings)]


@pytest.mark.parametrize(("entry", "marked"), EXAMPLES, ids=case_id)
def test_example_gives_the_event_and_its_roles(nlp: Language, entry: EventEntry, marked: str) -> None:
    tagged = untag(TITLE + marked)
    roles = {f"{role}-{number}": role for role, spans in tagged.spans.items() for number, _ in enumerate(spans)}
    nodes = {node: [tagged.spans[role][int(node.rpartition("-")[2])]] for node, role in roles.items()}
    acted_on = {
        name: FINER.get(top, (top, ""))
        for name, row in entry.roles
        for top in sorted(entry.object_types, reverse=True)
        if "object" in row
    }
    doing = {
        name: FINER.get(top, (top, ""))
        for name, row in entry.roles
        for top in sorted(entry.subject_types, reverse=True)
        if "subject" in row and not entry.subject_types & {*TYPES.get(name, GROUP)}
    }
    types = {node: (TYPES | doing | acted_on).get(role, GROUP) for node, role in roles.items()}
    stories = told(nlp, tagged.text, StubResolution(nodes, types), entry)
    assert [story.tellings[0].entry.kind for story in stories] == [entry.kind]
    found = [(filler, name) for telling in stories[0].tellings for name, filler, _ in telling.fillers]
    assert {(node, name) for node, name in found if node in nodes} == set(roles.items())


@pytest.mark.parametrize(("entry", "text"), COUNTEREXAMPLES, ids=case_id)
def test_counterexample_gives_no_event(nlp: Language, entry: EventEntry, text: str) -> None:
    names = NAME.finditer(TITLE + text, len(TITLE))
    nodes = {match.group(): [Span(*match.span())] for match in names}
    stub = StubResolution(nodes, dict.fromkeys(nodes, GROUP))
    assert [story.known for story in told(nlp, TITLE + text, stub, entry)] == []


def test_every_entry_has_an_example() -> None:
    assert [entry.rule for entry in LEXICON.events if not entry.examples] == []


def _is_bare(pattern: Pattern) -> bool:
    return not (pattern.complements or pattern.pronominal or pattern.preposition)


def _is_narrow(entry: EventEntry) -> bool:
    return bool(entry.subject_types | entry.object_types | entry.things)


def test_no_two_entries_share_a_word_unless_one_is_for_certain_doers_or_things() -> None:
    doubled = [
        {entry.rule for entry, pattern in row if _is_bare(pattern) and not _is_narrow(entry)}
        for shelves in LEXICON.events_by_lemma.values()
        for row in shelves.values()
    ]
    assert [rules for rules in doubled if len(rules) > 1] == []
