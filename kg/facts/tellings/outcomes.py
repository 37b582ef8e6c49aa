"""A win is the contest that was won: "X triomphe à Lima. X a remporté le Grand Prix" tells one happening."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.facts.reading import Reading
from kg.facts.tellings.bygone import is_other_day
from kg.facts.tellings.sifting import OUTCOMES
from kg.facts.tellings.telling import Story
from kg.model import Fact


def join_outcomes(reading: Reading, stories: list[Story], relations: list[Fact]) -> tuple[list[Story], list[Fact]]:
    """Join each win to the one contest that its winner is said to have won; return stories and relations so changed.

    Args:
        reading: the text, whose trigger words then stand for the contest.
        stories: its happenings.
        relations: its facts, which know who won what by name.
    """
    by_id = {story.id: story for story in stories}
    joined: dict[str, str] = {}
    for story in stories:
        contest = by_id.get(_contest_of(story, relations)) if _is_outcome(story) else None
        if contest is not None and not is_other_day(story, contest):
            joined[story.id] = contest.id
            contest.tellings.extend(story.tellings)
            contest.tellings.sort(key=lambda telling: telling.token.i)
            contest.in_title = contest.in_title or story.in_title
    reading.events.update({index: joined[node] for index, node in reading.events.items() if node in joined})
    left = [story for story in stories if story.id not in joined]
    return left, [_moved(fact, joined) for fact in relations]


def _is_outcome(story: Story) -> bool:
    return not story.has_name and all(telling.entry.label in OUTCOMES for telling in story.tellings)


def _contest_of(story: Story, relations: Iterable[Fact]) -> str:
    winners = story.of("winnerOf")
    won = {
        str(fact.object): None
        for fact in relations
        if fact.property == "winnerOf" and fact.subject in winners and fact.object != story.id
    }
    return next(iter(won)) if len(won) == 1 else ""


def _moved(fact: Fact, joined: dict[str, str]) -> Fact:
    target = joined.get(fact.object, fact.object) if isinstance(fact.object, str) else fact.object
    return replace(fact, subject=joined.get(fact.subject, fact.subject), object=target)
