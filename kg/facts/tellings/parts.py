"""What is hit where only a part of it is named, or nobody: "la porte de la mosquée", "la note de l'Espagne"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from kg.facts.grammar.syntax import lemma, syntax_table
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening, Story
from kg.lang import table
from kg.text.tree import Token
from kg.text.wordlists import nouns

VEHICLE = "Vehicle"
_ONLY_OF = {
    "of_dead": ("Person",),
    "of_works": ("Product", "Work"),
    "of_firms": ("Organization",),
    "of_age": ("Organization", "Product", "Work"),
}
_DEPTH = 3  # "une valve d'un moteur du lanceur"
_LAND = ("Country", "Region", "City", "Landform", "BodyOfWater", "")


def whole(reading: Reading, noun: Token, depth: int = _DEPTH) -> str | None:
    """Return the individual of which a noun names a part or a belonging, or None.

    Args:
        reading: the text.
        noun: the head of a phrase that names nobody itself.
        depth: how many parts of parts may be passed.
    """
    members = reading.behind(noun)[:1]  # "deux membres de X"
    if members and reading.resolution.type_of(members[0])[0] == "Organization":
        return members[0]
    partitive = any(
        child.dep_ == "det" and child.pos_ == "ADP" for child in noun.children
    )  # "décolle du site": misread
    if not depth or noun.pos_ != "NOUN" or partitive or not _lists(noun):
        return None
    return next((node for node in _owners(reading, noun, depth) if _may_own(reading, node, _lists(noun))), None)


def _owners(reading: Reading, noun: Token, depth: int) -> Iterator[str]:
    roles = reading.arguments.of(noun)
    ahead = roles.get("à", ()) if "of_ways" in _lists(noun) else ()
    for owner in (*roles.get("de", ()), *roles.get("possessive", ()), *_proprietors(reading, noun), *ahead):
        node = reading.resolution.entity_of(owner) or whole(reading, owner, depth - 1)
        if node:
            yield node


def _proprietors(reading: Reading, noun: Token) -> Iterator[Token]:
    """ "Un téléphone appartenant à X": whose it is, told by a verb."""
    for verb in noun.rights:
        if verb.dep_ in ("acl", "acl:relcl") and lemma(verb) in syntax_table()["verbs"]["belonging"]:
            yield from reading.arguments.of(verb).get("à", ())


def _may_own(reading: Reading, node: str, lists: frozenset[str]) -> bool:
    """Tell whether an individual has such parts: no town has a roof, and only a country has a debt rating.

    Who breaks the platform of somebody does not break him, as who breaks into his house does.
    """
    top, kind = reading.resolution.type_of(node)
    only = next((tops for name, tops in _ONLY_OF.items() if name in lists), None)
    if only is not None:
        return top in only
    if top == "Person" and lists <= {"of_bodies", "of_countries"}:
        return False
    land = top == "Place" and kind in _LAND
    return "of_countries" in lists if land else bool(lists - {"of_countries"}) and top != "Event"


def _lists(noun: Token) -> frozenset[str]:
    vehicle = nouns().get((noun.lower_,))
    afloat = frozenset(["of_bodies"] if vehicle is not None and vehicle.kind == VEHICLE else [])  # "un cargo de X"
    return _by_noun().get(lemma(noun)) or _by_noun().get(noun.lower_) or afloat


@cache
def _by_noun() -> dict[str, frozenset[str]]:
    lists = table("fr", "parts")
    return {noun: frozenset(name for name in lists if noun in lists[name]) for name in lists for noun in lists[name]}


def look_into(stories: Iterable[Story], titled: Story) -> None:
    """ "La police a ouvert une enquête": an inquiry into nothing named is into the harm that the title tells.

    "Une autopsie est prévue": what is done to the dead is done to whom the title's death befell.
    """
    inquiries, harms = syntax_table()["nouns"]["inquiries"], syntax_table()["summaries"]["kinds"]
    if titled.tellings[0].entry.kind not in harms:
        return
    for story in stories:
        first = story.tellings[0]
        if first.entry.label in inquiries and story is not titled and "affects" not in story.known:
            dead = titled.of("affects") if first.entry.label in syntax_table()["nouns"]["examinations"] else set()
            first.fillers.append(("affects", next(iter(dead)) if len(dead) == 1 else titled.id, first.token))


def find_vehicle(reading: Reading, stories: Iterable[Story], titled: Story | None) -> None:
    """ "Un avion s'est écrasé. L'appareil, un ATR 72": what crashed is the one vehicle that the article names.

    Its engine is where "une défaillance du moteur" says no more.

    Args:
        reading: the text.
        stories: its happenings, in text order.
        titled: the one that the title tells.
    """
    products = [entity for entity in reading.resolution.entities if entity.type == "Product"]
    vehicles = [product.id for product in products if product.kind in (VEHICLE, "")]
    if len(vehicles) != 1:
        return
    for story in stories:
        crashed = story is titled and story.tellings[0].entry.kind == "accident"
        for telling, token in _acted_on(story):
            noun = nouns().get((token.lower_,))
            meant = (crashed and noun is not None and noun.kind == VEHICLE) or _is_engine(reading, token)
            if meant and "affects" not in story.known:
                telling.fillers.append(("affects", vehicles[0], token))


def _acted_on(story: Story) -> Iterator[tuple[Happening, Token]]:
    for telling in story.tellings:
        roles = [role for name, row in telling.entry.roles if name == "affects" for role in row]
        yield from ((telling, token) for role in roles for token in telling.match.roles.get(role, ()))


def _is_engine(reading: Reading, noun: Token) -> bool:
    """Tell whether a noun names a part that only vehicles have, and does not say whose."""
    alone = not any(role in reading.arguments.of(noun) for role in ("de", "possessive"))
    return _lists(noun) == {"of_vehicles"} and alone
