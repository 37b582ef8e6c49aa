"""Facts of one text: happenings with their roles, then relations, each fact once."""

from __future__ import annotations

from collections.abc import Iterable

from kg.facts.attendance import attendance
from kg.facts.ballots import ballots
from kg.facts.contests import contests, rivals, standing_in
from kg.facts.counsel import by_counsel
from kg.facts.counterparts import counterparts
from kg.facts.epithets import epithets
from kg.facts.events import event_of, facts_of, find_stories, house_events, withdraw
from kg.facts.films import by_job
from kg.facts.juxtaposition import juxtaposed
from kg.facts.lexicon import Lexicon
from kg.facts.matching import match_relations
from kg.facts.numbers.lifetimes import lifetimes
from kg.facts.numbers.quantities import once, quantities
from kg.facts.numbers.tallies import decides, tallies
from kg.facts.numbers.tolls import drop_parts
from kg.facts.reading import Reading
from kg.facts.setting.capitals import capitals, without_foreign
from kg.facts.setting.settings import fill_home, fill_surroundings, grounded
from kg.facts.setting.there import fill_there
from kg.facts.stances import stances
from kg.facts.tellings.culprits import without_condemned
from kg.facts.tellings.employers import let_bodies_claim, let_firms_act
from kg.facts.tellings.happenings import fill_numbers
from kg.facts.tellings.outcomes import join_outcomes
from kg.facts.tellings.telling import Happening, Story, numbers_of
from kg.facts.tellings.worth import is_background, is_mere_figure, is_told_alone, is_worth_telling
from kg.facts.titles import without_general, without_guesses
from kg.model import Event, Fact, Value, object_text

_BACKGROUND = frozenset(["founderOf", "foundedOn", "succeeds"])
_GENERAL = {
    "organizes": "participatedIn",
    "winnerOf": "participatedIn",
    "candidateIn": "participatedIn",
    "headquarteredIn": "locatedIn",
    "spokespersonFor": "worksFor",
    "headOf": "worksFor",
}
_STRENGTH = {"asserted": 0, "reported": 1, "planned": 2, "negated": 3}


def extract_facts(reading: Reading, lexicon: Lexicon) -> tuple[tuple[Event, ...], tuple[Fact, ...]]:
    """Return the events and the facts of a text, facts in the order of their evidence.

    The same fact said twice with one status and one source is kept twice: it has two places of evidence.
    """
    stories = find_stories(reading, lexicon)
    reading.doubtful = frozenset(story.id for story in stories if not is_worth_telling(story, related=False))
    relations = _relations(reading, lexicon)
    stories, relations = join_outcomes(reading, stories, relations)
    related = {node for fact in relations for node in (fact.subject, fact.object)}
    related.update(cause for story in stories for cause in sorted(story.of("causedBy")))
    said = _told_by_relations(relations)
    worthy = (story for story in stories if is_worth_telling(story, related=story.id in related))
    kept = [story for story in worthy if not is_background(story, said) and not is_mere_figure(story)]
    dropped = {story.id for story in stories} - {story.id for story in kept}
    withdraw(reading, [story for story in stories if story.id in dropped])
    house_events(reading, kept, relations)
    fill_there(reading, kept, _tellings(kept), numbers_of(_tellings(kept)))
    fill_home(reading, kept)
    fill_surroundings(reading, _tellings(kept), relations)
    let_firms_act(reading, kept, relations)
    fill_numbers(reading, _tellings(kept), _tellings(story for story in stories if story.id in dropped))
    for story in kept:
        drop_parts(story)
    facts = without_condemned([fact for story in kept for fact in facts_of(reading, story, lexicon)] + relations)
    counted = [
        token
        for story in kept
        for each in story.tellings
        for _, value, token in each.fillers
        if isinstance(value, Value)
    ]
    facts = list(once([*facts, *quantities(reading, counted, lexicon.schema)]))
    facts.extend(standing_in(reading, list(facts), lexicon.schema))
    facts.extend(attendance(reading, list(facts), lexicon.schema))
    facts = _most_specific(grounded(reading, (fact for fact in facts if not {fact.subject, fact.object} & dropped)))
    told = {node for fact in facts for node in (fact.subject, fact.object)}
    kept = [story for story in kept if story.in_title or story.id in told or is_told_alone(story)]
    events = tuple(event_of(reading, story) for story in kept if not story.has_name)
    return events, tuple(_strongest(sorted(facts, key=_order)))


def _tellings(stories: Iterable[Story]) -> list[Happening]:
    return sorted((each for story in stories for each in story.tellings), key=lambda each: each.token.i)


def _told_by_relations(relations: Iterable[Fact]) -> frozenset[int]:
    """Return where the words stand that tell who founded what and who came after whom: no reader draws more of them.

    What is only to be founded is news.
    """
    told = (fact for fact in relations if fact.property in _BACKGROUND)
    telling = (fact for fact in told if fact.property == "succeeds" or fact.status != "planned")
    return frozenset(span.start for fact in telling for role, span in fact.words if role == "trigger")


def _relations(reading: Reading, lexicon: Lexicon) -> list[Fact]:
    found = [
        *without_guesses(without_general(match_relations(reading, lexicon))),
        *juxtaposed(reading, lexicon.schema),
        *lifetimes(reading),
        *epithets(reading, lexicon.schema),
        *stances(reading, lexicon.schema),
        *ballots(reading, lexicon.schema),
        *tallies(reading, lexicon.schema),
        *capitals(reading, lexicon.schema),
    ]
    found = let_bodies_claim(fact for fact in without_foreign(reading, found) if decides(reading, fact))
    beaten = {(fact.subject, fact.object) for fact in found if fact.property == "defeated"}
    found = [fact for fact in found if fact.property != "acquired" or (fact.subject, fact.object) not in beaten]
    found = by_counsel(reading, by_job(found))
    written = {(fact.subject, fact.object) for fact in found if fact.property == "authorOf"}
    found = [fact for fact in found if fact.property != "produces" or (fact.subject, fact.object) not in written]
    found += counterparts(reading, found)
    return [*found, *contests(reading, found, lexicon.schema), *rivals(reading, lexicon.schema)]


def _most_specific(facts: Iterable[Fact]) -> list[Fact]:
    """Who holds, wins or stands in a happening takes part in it, who has a seat there is there."""
    known = list(facts)
    said = {(fact.subject, _GENERAL[fact.property], fact.object) for fact in known if fact.property in _GENERAL}
    return [fact for fact in known if (fact.subject, fact.property, fact.object) not in said]


def _order(fact: Fact) -> tuple[int, int, str, str, str, str]:
    span = fact.evidence.span
    return span.start, span.end, fact.property, fact.subject, object_text(fact), fact.rule


def _strongest(facts: Iterable[Fact]) -> list[Fact]:
    """Where the article itself asserts a fact, drop its weaker tellings: they add nothing that a reader would doubt."""
    kept = list(facts)
    best: dict[tuple[str, str, object], int] = {}
    for fact in kept:
        key = (fact.subject, fact.property, fact.object)
        best[key] = min(best.get(key, 9), _STRENGTH[fact.status])
    return [fact for fact in kept if _STRENGTH[fact.status] == best[(fact.subject, fact.property, fact.object)]]
