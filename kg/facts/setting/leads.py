"""What the lead of a text adds to the happening of its title: the date and the place that nothing else there claims."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.facts.grammar.circumstances import PLACE, TIME, first_happening
from kg.facts.grammar.locations import is_location, is_near
from kg.facts.grammar.roads import clause_of, is_reaction, on_the_way, root_of, scene_hosts
from kg.facts.grammar.syntax import SUBJECT, is_bare_participle, is_verbal, lemma, preposition
from kg.facts.numbers.victims import is_tally
from kg.facts.reading import Reading
from kg.facts.setting.reckoning import DAY
from kg.facts.setting.scenes import dates, day, is_saying
from kg.facts.setting.whereabouts import INWARD, LAND, heads_title, is_house, size_of
from kg.facts.tellings.differences import is_indefinite
from kg.lang import table
from kg.text.tree import Span as Tokens
from kg.text.tree import Token
from kg.text.verb_forms import is_future

if TYPE_CHECKING:
    from kg.facts.tellings.telling import Story


def fill_from_lead(reading: Reading, story: Story, numbers: dict[int, int]) -> None:
    """Give the happening of the title the date and the place of the lead, where nothing else in the lead claims them.

    Args:
        reading: the text.
        story: the title's happening, whose first telling gets them.
        numbers: the number of the telling of each trigger word.
    """
    lead, told = reading.lead, story.tellings[0].token
    if lead is None or (told.sent.start == 0 and _is_background(told)):
        return
    if not story.of(TIME) and lemma(told) not in table("fr", "scenes")["eras"]:  # "guerre en Syldavie : ..." goes on
        _fill_time(reading, lead, story, numbers)
    _fill_place(reading, lead, story, numbers)


def _fill_time(reading: Reading, lead: Tokens, story: Story, numbers: dict[int, int]) -> None:
    rows = [(time, root_of(tokens)) for time, tokens in dates(reading) if lead.start <= tokens[0].i < _end_of(lead)]
    exact = ((time, root) for time, root in rows if root.i < lead.end or len(day(time).text) == DAY)
    free = [(time, root) for time, root in exact if _is_free(reading, root, numbers)]
    planned = story.tellings[0].status == "planned"
    free = [each for each in free if planned or not _is_ahead(reading, each[1])]
    story.tellings[0].fillers.extend((TIME, day(time), root) for time, root in free[:1])


def _fill_place(reading: Reading, lead: Tokens, story: Story, numbers: dict[int, int]) -> None:
    """Add a place where the title has none or only a land: "Collision en Syldavie" leaves the town to the lead."""
    known = [token for each in story.tellings for name, _, token in each.fillers if name == PLACE]
    lands = [token for token in known if size_of(reading, token) >= LAND]
    if not all(token in lands or heads_title(token) or is_near(token) for token in known):
        return
    free = _free_places(reading, lead, numbers)
    if any(not heads_title(token) for token in lands):
        if story.tellings[0].entry.kind in table("fr", "scenes")["domestic"]["at_home"]:
            return  # an election or a strike is in all of the land
        free = (token for token in free if _is_inner(reading, token, numbers) and _is_told_of(reading, lead, token))
    found = [(reading.resolution.entity_of(token) or "", token) for token in free]
    new = [(PLACE, node, token) for node, token in found if node not in story.of(PLACE)]
    story.tellings[0].fillers.extend(new[:1])


def _free_places(reading: Reading, lead: Tokens, numbers: dict[int, int]) -> Iterator[Token]:
    """Yield the places of the first paragraph that no other happening claims; below its first sentence, of clauses."""
    for token in lead.doc[lead.start : _end_of(lead)]:
        named = _is_named_place(reading, token) and not on_the_way(token)
        clause = clause_of(token) if named else None
        named = named and (clause is None or not is_reaction(clause))
        claimed = named and first_happening(reading.arguments, token, numbers) is not None
        if named and not claimed and (token.i < lead.end or _is_free(reading, token, numbers)):
            yield token


def _is_inner(reading: Reading, place: Token, numbers: dict[int, int]) -> bool:
    """Tell whether the main clause names a place that may lie in a land."""
    return (
        clause_of(place) is not None
        and preposition(place) in INWARD
        and size_of(reading, place) < LAND
        and _is_free(reading, place, numbers)
    )


def _is_told_of(reading: Reading, lead: Tokens, place: Token) -> bool:
    """Tell whether a land's town is of the title's happening: it is in the lead, or something new was there on a day.

    "Un car a percuté mardi un mur à Klow", but not "Le pape a prié à Klow pour les victimes".
    """
    if place.i < lead.end:
        return True
    clause = clause_of(place)
    if clause is None:
        return False
    subjects = [child for child in clause.children if child.dep_ in SUBJECT]
    dated = any(clause_of(root_of(tokens)) == clause for _, tokens in reading.time_tokens)
    return dated and any(map(is_indefinite, subjects))


def _is_named_place(reading: Reading, token: Token) -> bool:
    if reading.resolution.entity_of(token) and not reading.is_place(token):
        return is_house(reading, token) and is_verbal(token.head)  # not "Luc, chercheur à l'université de Klow"
    return token.pos_ == "PROPN" and reading.is_place(token) and is_location(token)


def _end_of(lead: Tokens) -> int:
    """Return the token behind the paragraph that a lead opens: its first sentence may only set the tone."""
    doc = lead.doc
    return next((i for i in range(lead.start, len(doc)) if doc[i].is_space and "\n" in doc[i].text), len(doc))


def _is_background(noun: Token) -> bool:
    """ "repéré onze ans après sa disparition": what a title counts from is not what the lead tells."""
    return noun.pos_ == "NOUN" and preposition(noun) in table("fr", "scenes")["moments"]


def _is_ahead(reading: Reading, time: Token) -> bool:
    """ "X succédera le 8 juillet à Y": when that will be, no other thing has been."""
    clause = clause_of(time)
    return clause is not None and is_future(clause)


def _is_free(reading: Reading, time: Token, numbers: dict[int, int]) -> bool:
    """Tell whether a time of the lead's main clause belongs to no other happening and to nobody's words."""
    if first_happening(reading.arguments, time, numbers) is not None:
        return False
    clause = clause_of(time)
    if clause is None:
        return True
    joined = clause.dep_ == "conj" and clause.head.dep_ == "ROOT" and not is_bare_participle(clause)
    main = clause.dep_ == "ROOT" or joined
    reached = any(host.i == clause.i for host in scene_hosts(time))
    return main and reached and not is_saying(reading, clause) and not is_tally(clause)
