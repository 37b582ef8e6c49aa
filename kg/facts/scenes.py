"""When and where each happening of a text takes place: times and places given to the tellings they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from kg.facts.circumstances import PLACE, TIME, first_happening, hosts, is_location, root_of
from kg.facts.reading import Reading
from kg.facts.syntax import is_verbal, preposition
from kg.lang import table
from kg.model import Span, TimeExpression, Value
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.telling import Happening

_BEFORE = 40  # characters
_LONGEST_PREFIX = 6  # tokens


def fill_times(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each time of the text to the happening it belongs to.

    Args:
        reading: the text.
        tellings: its happenings, which get the times.
        numbers: the number of the happening of each trigger word.
    """
    for time, tokens in _dates(reading):
        root = root_of(tokens)
        if len(tokens) == 1 and _names_its_noun(root, numbers):
            continue
        number = first_happening(reading.arguments, root, numbers)
        if number is None:
            number = _only_one(tellings, root, TIME)
        value = day(time)
        if number is not None and value.text not in tellings[number].of(TIME):
            tellings[number].fillers.append((TIME, value, root))


def _names_its_noun(time: Token, numbers: dict[int, int]) -> bool:
    """ "adopter le budget 2013": a year that stands bare behind a noun says which it is, not when it is adopted."""
    noun = time.head
    bare = time.is_digit and len(time) == 4 and not any(child.dep_ == "case" for child in time.children)
    dated = noun.i in numbers or noun.lower_ in table("fr", "scenes")["dated"]["nouns"]
    return bare and noun.i == time.i - 1 and noun.pos_ in ("NOUN", "PROPN") and not dated


def _dates(reading: Reading) -> Iterator[tuple[TimeExpression, list[Token]]]:
    """Yield the times at which something may happen: no time of comparison, and no second end of a span."""
    text, last = reading.document.text, Span(0, 0)
    for time, tokens in reading.time_tokens:
        before, between = text[max(0, last.start - _BEFORE) : last.start], text[last.end : time.span.start]
        inside = text[last.start : time.span.start] if last.covers(time.span) else between
        second = _pattern("range", "between").search(inside) if len(inside) < _BEFORE else None
        compared = _pattern("compared", "before").search(text[max(0, time.span.start - _BEFORE) : time.span.start])
        last = time.span
        if not compared and not (second and _pattern("range", "before").search(before)):
            yield time, tokens


@cache
def _pattern(section: str, key: str) -> re.Pattern[str]:
    return re.compile(table("fr", "scenes")[section][key], re.IGNORECASE)


def _only_one(tellings: list[Happening], token: Token, name: str) -> int | None:
    """The only happening of a sentence takes the time or place of the clause that it stands in."""
    inside = [number for number, each in enumerate(tellings) if each.token.sent.start == token.sent.start]
    if len(inside) != 1 or tellings[inside[0]].of(name):
        return None
    clause = next((host for host in token.ancestors if is_verbal(host)), None)
    return inside[0] if clause is not None and clause.is_ancestor(tellings[inside[0]].token) else None


def day(time: TimeExpression) -> Value:
    """Return the date of a happening: its day, where the text tells the minute."""
    return Value(time.value.text[:10], "date") if time.value.datatype == "minute" else time.value


def fill_places(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each place of the text to the happening it belongs to; see `fill_times`."""
    for token in reading.doc:
        if not reading.is_place(token) or not (is_location(token) or heads_title(token)):
            continue
        if _is_given(reading, token):
            continue
        if any(host.pos_ == "PROPN" and reading.is_place(host) for host in hosts(token)):
            continue  # "à Hilliard, dans la banlieue de Columbus": the outer place says where the inner one lies
        number = _titled(token, tellings) if heads_title(token) else first_happening(reading.arguments, token, numbers)
        node = reading.resolution.entity_of(token)
        if number is not None and node and not tellings[number].holds(node):
            tellings[number].fillers.append((PLACE, node, token))


def _is_given(reading: Reading, token: Token) -> bool:
    """ "oppose l'Espagne à l'Italie": a country with "à" and its article has a part; one is there "en Italie"."""
    feminine = any(child.lower_ in ("la", "l'") for child in token.children if child.dep_ == "det")
    kind = reading.resolution.type_of(reading.resolution.entity_of(token) or "")[1] if feminine else ""
    return kind == "Country" and preposition(token) == "à"


def fill_from_lead(reading: Reading, telling: Happening, numbers: dict[int, int], known: set[str]) -> None:
    """Give the happening of the title the date and the place of the lead, where nothing else in the lead claims them.

    Args:
        reading: the text.
        telling: the first telling of the title's happening.
        numbers: the number of the telling of each trigger word.
        known: the properties that are known already.
    """
    lead = reading.lead
    if lead is None:
        return
    if TIME not in known:
        roots = [
            (time, root_of(tokens)) for time, tokens in reading.time_tokens if lead.start <= tokens[0].i < lead.end
        ]
        free = [(time, root) for time, root in roots if first_happening(reading.arguments, root, numbers) is None]
        telling.fillers.extend((TIME, day(time), root) for time, root in free[:1])
    if PLACE not in known:
        places = [token for token in lead if token.pos_ == "PROPN" and reading.is_place(token) and is_location(token)]
        unclaimed = [token for token in places if first_happening(reading.arguments, token, numbers) is None]
        telling.fillers.extend((PLACE, reading.resolution.entity_of(token) or "", token) for token in unclaimed[:1])


def heads_title(token: Token) -> bool:
    """Tell whether a name opens the title before a colon: "Nigeria : crash d'un avion"."""
    after = next((other for other in token.doc[token.i + 1 : token.i + _LONGEST_PREFIX] if other.text == ":"), None)
    if after is None or token.sent.start > 0:
        return False
    return all(other.pos_ in ("PROPN", "DET", "NOUN", "ADP", "X") for other in token.doc[: after.i])


def _titled(token: Token, tellings: list[Happening]) -> int | None:
    """Return the happening that the title names: the topmost, so in "un plan de crise adopté" the adoption."""
    titled = [number for number, each in enumerate(tellings) if each.token.sent.start == token.sent.start]
    return min(titled, key=lambda number: _rank(tellings[number]), default=None)


def _rank(telling: Happening) -> tuple[bool, int, int]:
    return telling.entry.weak, len(list(telling.token.ancestors)), telling.token.i
