"""Where each happening of a text takes place: the places given to the tellings they belong to."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.facts.grammar.circumstances import PLACE, caused, first_happening, scenes, striking
from kg.facts.grammar.locations import (
    first_of,
    is_distant,
    is_location,
    is_near,
    is_post,
    is_range,
    is_site,
    is_way_point,
    outer_places,
    site_happening,
)
from kg.facts.grammar.syntax import is_verbal, lemma, preposition, syntax_table
from kg.facts.reading import Reading
from kg.facts.setting.capitals import is_abroad
from kg.lang import table
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.tellings.telling import Happening

_NOWHERE = (is_distant, is_range, is_way_point, is_post)
_LONGEST_PREFIX = 6  # tokens
INWARD = ("dans", "en", "à", "")
LAND = 2  # from this size on, a place is a land


def fill_places(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each place of the text to the happening it belongs to.

    Args:
        reading: the text.
        tellings: its happenings, which get the places.
        numbers: the number of the happening of each trigger word.
    """
    named = reading.resolution.heads(reading.doc)
    places = [token for token in named if reading.is_place(token) or is_house(reading, token)]
    for token in places:
        node = reading.resolution.entity_of(token)
        for number in _scenes_of(reading, token, tellings, numbers):
            if node and not tellings[number].holds(node):
                tellings[number].fillers.append((PLACE, node, token))
    for token in (token for token in places if is_near(token)):
        nearest = first_happening(reading.arguments, token, numbers)
        if nearest is not None and _is_vague(reading, tellings[nearest], token):
            tellings[nearest].fillers.append((PLACE, reading.resolution.entity_of(token) or "", token))


def _scenes_of(reading: Reading, token: Token, tellings: list[Happening], numbers: dict[int, int]) -> list[int]:
    """Return the happenings of which a place name says where they were.

    "À Hilliard, dans la banlieue de Columbus": the outer place only says where the inner one lies.
    """
    if heads_title(token) and not any(i in numbers for i in range(token.i)):  # but "Grève à Klow : trafic perturbé"
        return titled(reading, token, tellings, numbers)
    if _is_given(reading, token) or any(excluded(token) for excluded in _NOWHERE):
        return []
    if not reading.is_place(token):
        return _hosted(reading, token, tellings, numbers)
    if not is_location(token):
        return _strikes_site(reading, token, tellings, numbers)
    around = takewhile(lambda host: host.i not in numbers, outer_places(token))  # "à Klow de la guerre en Ostrie"
    if any(_holds(reading, token, host) for host in around) or surrounds(reading, token):
        return []
    return scenes(reading.arguments, first_of(token), numbers)


def _strikes_site(reading: Reading, token: Token, tellings: list[Happening], numbers: dict[int, int]) -> list[int]:
    """Return what strikes a site that lies in a place, and what is told as done by it: "a paralysé la gare de Klow"."""
    site = site_happening(reading.arguments, token, numbers)
    if site is None:
        return []
    return list(dict.fromkeys([site, *striking(reading.arguments, tellings[site].token, numbers)]))


def _is_vague(reading: Reading, telling: Happening, near: Token) -> bool:
    """ "Pérou : chute d'un autocar près de Klow": beside a town, a land says little of where something was.

    What is near a country, or so far from it, is outside it.
    """
    known = [token for name, _, token in telling.fillers if name == PLACE]
    size = size_of(reading, near)
    return size <= LAND and all(size_of(reading, token) >= LAND > size for token in known)


def is_house(reading: Reading, token: Token) -> bool:
    """ "un débat à l'Assemblée", "dans les locaux de l'école": an institution that stands for its house."""
    houses = table("fr", "scenes")["houses"]
    return (preposition(token) in houses["inside"] or _is_roomy(token)) and _kind(reading, token) in houses["kinds"]


def _is_roomy(house: Token) -> bool:
    """ "dans les locaux de l'école": behind a part of a house in which something is, its name says which."""
    behind = house.dep_ == "nmod" and preposition(house) == "de"
    room = behind and lemma(house.head) in table("fr", "scenes")["houses"]["rooms"]
    return room and preposition(house.head) in syntax_table()["roles"]["locative"]


def _kind(reading: Reading, token: Token) -> str:
    node = reading.resolution.entity_of(token)
    return reading.resolution.type_of(node)[1] if node is not None else ""


def _hosted(reading: Reading, token: Token, tellings: list[Happening], numbers: dict[int, int]) -> list[int]:
    """Return what happens in a house: not the one who has a post there, nor the vote by which one gets a seat."""
    above = token.head if _is_roomy(token) else token
    if above.head.i not in numbers and not is_verbal(above.head):
        return []
    houses = table("fr", "scenes")["houses"]
    seat = _kind(reading, token) in houses["seats"] and (_is_roomy(token) or preposition(token) in houses["sent"])
    found = scenes(reading.arguments, token, numbers)
    return [number for number in found if not (seat and tellings[number].entry.kind in houses["seating"])]


def _is_given(reading: Reading, token: Token) -> bool:
    """ "oppose l'Espagne à l'Italie": a country with "à" and its article has a part; one is there "en Italie"."""
    feminine = any(child.lower_ in ("la", "l'") for child in token.children if child.dep_ == "det")
    return feminine and _kind(reading, token) == "Country" and preposition(token) == "à"


def _holds(reading: Reading, outer: Token, inner: Token) -> bool:
    """Tell whether a place may say where the one above it lies: not so "à Klow, à Travik"."""
    if inner.pos_ != "PROPN" or not reading.is_place(inner):
        return False
    larger, smaller = size_of(reading, outer), size_of(reading, inner)
    return larger > smaller or (larger == smaller < LAND and preposition(outer) != preposition(inner))


def surrounds(reading: Reading, token: Token) -> bool:
    """ "à Klow, dans le sud de la Syldavie", "à Klow, à l'ouest de Travik": what tells where the place before lies.

    It does wherever the parser hung it, but not behind two places between which something is.
    """
    behind = is_site(token.head) and token.head.i < token.i and preposition(token) == "de"
    area = token.head if behind else token
    land = size_of(reading, token) >= LAND
    beyond = behind and preposition(area) == "à" and lemma(area) in table("fr", "counts")["bearings"]
    inside = beyond or preposition(area) in (INWARD if area is token and land else ("dans",))
    if first_of(token) is not token or not inside:
        return False
    edge = area.left_edge.i
    before = [word for word in token.doc[max(edge - 2, token.sent.start) : edge] if word.text != ","]
    inner = _name(before[-1]) if before else None
    if inner is None or inner.pos_ != "PROPN" or not reading.is_place(inner) or preposition(first_of(inner)) == "entre":
        return False
    return beyond or _holds(reading, token, inner)  # "dans le district de Klow, à l'ouest de Travik"


def _name(word: Token) -> Token:
    return word.head if word.dep_.startswith("flat") else word


def size_of(reading: Reading, token: Token) -> int:
    """Return how large a place is: below `LAND` it is a town, a region or a house."""
    node = reading.resolution.entity_of(token) or ""
    if node and reading.resolution.label_of(node) in table("fr", "scenes")["continents"]["names"]:
        return LAND + 2
    sizes: dict[str, int] = table("fr", "juxtaposition")["words"]["size"]
    return sizes.get(reading.resolution.type_of(node)[1] if node else "", 1)


def heads_title(token: Token) -> bool:
    """Tell whether a name opens the title before a colon: "Nigeria : crash d'un avion"."""
    if token.sent.start > 0:
        return False
    after = next((other for other in token.doc[token.i + 1 : token.i + _LONGEST_PREFIX] if other.text == ":"), None)
    if after is None:
        return False
    return all(other.pos_ in ("PROPN", "DET", "NOUN", "ADP", "X", "NUM") for other in token.doc[: after.i])


def titled(reading: Reading, token: Token, tellings: list[Happening], numbers: dict[int, int]) -> list[int]:
    """Return the happenings that the title names: the topmost, so in "un plan de crise adopté" the adoption.

    "Klow : un défilé dégénère, dix arrestations": before the comma as well as behind it.
    """
    land, behind = reading.resolution.entity_of(token), token.doc[token.i + 1 : token.sent.end]
    places = (reading.resolution.entity_of(word) for word in behind if preposition(word) == "à")
    if any(is_abroad(reading, place, land) for place in places if place and land):
        return []
    ranks = {number: _rank(each) for number, each in enumerate(tellings) if each.token.sent.start == token.sent.start}
    comma = next((word.i for word in behind if word.text == ","), token.sent.end)
    first = {number: rank for number, rank in ranks.items() if tellings[number].token.i < comma}
    top = [number for number, rank in ranks.items() if rank in (min(ranks.values()), min(first.values(), default=None))]
    effects = (each for number in top for each in caused(reading.arguments, tellings[number].token.head, numbers))
    beside = (number for number in ranks if _is_of_news(tellings[number], numbers))
    there = (number for number in beside if not _says_where(reading, tellings[number].token))
    return list(dict.fromkeys([*top, *effects, *there]))


def _is_of_news(telling: Happening, numbers: dict[int, int]) -> bool:
    """ "Syldavie : la ministre démissionne après un naufrage", "la police autorisée à intervenir": it is there too."""
    lists, token = table("fr", "scenes")["domestic"], telling.token
    below = token.head.i in numbers
    if "Inf" in token.morph.get("VerbForm", []):
        return below
    return preposition(token) in lists["after_which"] and (below or telling.entry.kind in lists["behind_news"])


def _says_where(reading: Reading, token: Token) -> bool:
    return any(reading.is_place(word) or reading.country(word) for word in token.subtree)


def _rank(telling: Happening) -> tuple[bool, int]:
    return telling.entry.weak, len(list(telling.token.ancestors))
