"""Puts a graph into lines for people: what a build found, and what is said about an entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, get_args

from kg.cli.terminal import BOLD, DIM, UNDERLINED, Words
from kg.model import Status

if TYPE_CHECKING:
    from kg.graph.records import Explanation
    from kg.graph.store import KnowledgeGraph

Line = list[str | Words]
MANY_DOCUMENTS = 5
ROLE_STYLES = {"subject": BOLD, "object": BOLD, "trigger": UNDERLINED}


def summary(graph: KnowledgeGraph) -> Iterator[Line]:
    """Yield what is in a graph: its articles, how many entities, events, facts of each status, claims and dates."""
    documents = list(graph.documents())
    for document in documents[:MANY_DOCUMENTS]:
        yield [Words(document.title or document.id, BOLD), f" ({document.date or 'no date'})"]
    if len(documents) > MANY_DOCUMENTS:
        yield [f"... {len(documents)} articles in all"]
    undated = sum(not document.date for document in documents)
    if undated:
        yield [f"  {counted(undated, 'article')} without a date: name it with --date to resolve words like « hier »"]
    types = Counter("event" if node.type == "Event" else "entity" for node in graph.nodes())
    statuses = Counter(statement.status for statement in graph.statements())
    parts = ", ".join(f"{statuses[status]} {status}" for status in get_args(Status) if statuses[status])
    yield ["  ", counted(types["entity"], "entity", "entities"), ", ", counted(types["event"], "event")]
    yield ["  ", counted(statuses.total(), "fact"), f": {parts}" if parts else ""]
    yield ["  ", counted(len(list(graph.claims())), "claim"), ", ", counted(len(list(graph.times())), "date")]


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun, in the singular or plural."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def explanation(found: Iterable[Explanation]) -> Iterator[Line]:
    """Yield the facts about an entity, each with its status, its rule, and the sentences that say it, words marked."""
    told: dict[str, list[Explanation]] = {}
    for each in found:
        told.setdefault(each.statement.iri, []).append(each)
    for places in told.values():
        first = places[0]
        yield [Words(first.subject, BOLD), f" {first.relation} ", Words(first.object, BOLD), f"  ({status(first)})"]
        for place in places:
            yield ["  « ", *marked(place), " »"]
            yield [Words(f"    {source(place)}", DIM)]
        yield [""]


def status(each: Explanation) -> str:
    """Return the status of a fact with the one who says so, e.g. "reported, by Downdetector"."""
    return f"{each.status}, by {each.source}" if each.source else each.status


def source(each: Explanation) -> str:
    """Return where a fact is said and which rule found it."""
    span = each.quote.span
    place = f"{each.document.title or each.document.id}, characters {span.start} to {span.end}"
    return f"{place}; rule {', '.join(each.statement.rules)}"


def marked(each: Explanation) -> Line:
    """Return the sentence in pieces, the words of the fact marked; where marks overlap the first one counts."""
    sentence = each.quote.sentence
    pieces: Line = []
    end = 0
    for mark in sorted(each.marks):
        if mark.span.start >= end:
            words = Words(mark.span.of(sentence), ROLE_STYLES.get(mark.role, BOLD), mark=True)
            pieces += [sentence[end : mark.span.start], words]
            end = mark.span.end
    return [*pieces, sentence[end:]]
