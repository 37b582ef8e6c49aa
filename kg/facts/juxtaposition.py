"""What names say of each other by standing side by side: "Rouen (Seine-Maritime)", "X, de la CGT"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from kg.entities.authority import place_kind
from kg.facts.between import (
    goes_on,
    is_amid,
    is_home,
    is_list_in_brackets,
    is_numbered,
    is_of,
    is_range,
    is_set_in,
    is_way,
    is_where,
    narrows,
    opens_list,
)
from kg.facts.named import Named, names_of
from kg.facts.nested import nested, stands_abroad
from kg.facts.reading import Reading
from kg.facts.setting.capitals import is_abroad
from kg.facts.setting.framed import framed
from kg.facts.setting.whereabouts import heads_title
from kg.lang import table
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Span as Tokens
from kg.text.tree import Token
from kg.text.wordlists import continents, roles

_AROUND = {"bracket", "in", "region", "compass", "beyond"}  # links by which a larger place follows
_FAR = 60  # characters
_ASIDE = re.compile(r"^\(.*\)|(?<=^\().*,")


def juxtaposed(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield the facts that neighbouring names, or a name within a name, state without a predicate, in text order."""
    names = list(names_of(reading))
    for left, right in _neighbours(names):
        if left.node != right.node and left.words.sent.start == right.words.sent.start:
            found = list(links(left.words, right.words))
            if set(found) & _AROUND:
                left = _town_of(reading, left, right)
            for link in found:
                yield from _by_size(reading, schema, link, left, right)
    for name in (name for name in names if not stands_abroad(name)):
        for link, inner in nested(reading, schema, name, names):
            yield from _facts(reading, schema, link, name, inner)
        yield from _in_this_country(reading, schema, name)
    yield from _titled(reading, schema, names)
    for name, land in framed(reading, names):
        yield from _by_size(reading, schema, "framed", name, land)


def _neighbours(names: list[Named]) -> Iterator[tuple[Named, Named]]:
    """Yield each name with the next, and with the one behind a name in brackets ("le musée X (MX), à Lyon").

    So is the second in brackets: "Anne Roy (PS, Belgique)".
    """
    yield from pairwise(names)
    for left, middle, right in zip(names, names[1:], names[2:], strict=False):
        doc = left.words.doc
        ends = [doc[name.words.end].text for name in (left, middle, right) if name.words.end < len(doc)]
        placed = place_kind(middle.words.text)  # "Luc Roy (Lyon, Belgique)" need not be a Belgian
        if ends[:2] == ["(", ")"] or (ends == ["(", ",", ")"] and not placed):
            yield left, right


def _town_of(reading: Reading, name: Named, outer: Named) -> Named:
    """What stands behind "le musée d'Angers (Maine-et-Loire)" or ", en Maine-et-Loire" says where the town lies."""
    rooted = name.words[0].lower_ in table("fr", "juxtaposition")["words"]["rooted"]
    if not rooted or name.words.doc[name.words.end].text not in ("(", ","):
        return name
    ends = (name.words[at:] for at in range(2, len(name.words)) if name.words[at - 1].lower_ in ("de", "d'"))
    town = next((end for end in ends if place_kind(end.text) == "City"), None)
    if town is None or reading.resolution.type_of(outer.node)[1] not in ("Region", "Country"):
        return name
    return Named(reading.resolution.place(town.text), town)


def _in_this_country(reading: Reading, schema: Schema, name: Named) -> Iterator[Fact]:
    """ "à Klow, dans le nord du pays": in the country that the article is about; "dans le nord syldave": in that."""
    behind = reading.document.text[name.words.end_char : name.words.end_char + _FAR]
    lists, at = table("fr", "juxtaposition")["words"], name.words.end_char
    here, area = re.match(lists["this_country"], behind), re.match(lists["areas"], behind)
    people = reading.doc.char_span(at + area.end(1), at + area.end()) if area else None
    home = reading.home if here else reading.country(people[0]) if people is not None and len(people) else None
    if home is None or home == name.node:
        return
    if reading.is_a(name.node, frozenset(["Place"]), schema) and reading.resolution.type_of(name.node)[1] != "Country":
        words = {"subject": list(name.words), "object": [reading.doc[name.words.end]]}
        yield reading.fact(name.node, "locatedIn", home, name.words.root, "fr:locatedIn/compass", words=words)


def _titled(reading: Reading, schema: Schema, names: list[Named]) -> Iterator[Fact]:
    """Yield where the places of a title lie that opens with a place: "Syldavie : incendie à Klow"."""
    titled = [name for name in names if name.words.sent.start == 0]
    if not titled or not heads_title(titled[0].words[0]):
        return
    for name in titled[1:]:
        case = next((child.lower_ for child in name.words.root.children if child.dep_ == "case"), "")
        at_place = case in table("fr", "juxtaposition")["words"]["at_places"] and name.node != titled[0].node
        if at_place and not is_abroad(reading, name.node, titled[0].node):
            yield from _by_size(reading, schema, "title", name, titled[0])


def links(left: Tokens, right: Tokens) -> Iterator[str]:
    """Yield what ties two names by the words between them; see juxtaposition.toml."""
    doc, lists = left.doc, table("fr", "juxtaposition")["words"]["lists"]
    between = _ASIDE.sub("", doc[left.end : right.start].text).lower().strip()
    after = doc[right.end].lower_ if right.end < len(doc) else "."
    for name in [name for name, pattern in _links().items() if pattern.fullmatch(between)]:
        told_on = name == "at" and between.startswith(",") and after in lists and goes_on(right)
        above = right.root.head  # "le maire Les Verts de Klow"
        of_post = name == "of" and above.i < left.start and (above.lower_,) in roles()
        listed = name == "in" and (is_amid(left, right) or opens_list(left, right))
        if not told_on and not of_post and not listed and not (name in ("in", "at") and is_way(left, right)):
            yield name


@cache
def _links() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in table("fr", "juxtaposition")["links"].items()}


def _by_size(reading: Reading, schema: Schema, link: str, left: Named, right: Named) -> Iterator[Fact]:
    """Put the smaller place in the larger: "Rouen, en Normandie", but "en Normandie, à Rouen"; alike ones go untold."""
    size = table("fr", "juxtaposition")["words"]["size"]
    kinds = [reading.resolution.type_of(name.node) for name in (left, right)]
    first, second = _size_of(reading, left), _size_of(reading, right)
    if _is_scene(link, left, first, second, size["Country"]):
        return
    ranged = second < size["Country"] and is_range(left.words, right.words)
    ranged = ranged and (first >= second or not is_home(left.words))
    ranged = ranged or (link == "in" and first == size["Country"] and kinds[1][1] == "BodyOfWater")  # an island state
    if link == "at" and first > second and not is_where(left.words):
        return  # "l'ambassadeur de France à Lima", "la défaite contre le Portugal à Lima"
    if (link in ("compass", "beyond") and first > second) or (link == "beyond" and first == second):
        return  # "à Klow, en Syldavie, au sud de Lima"; "la Syldavie, au sud de la Bordurie"
    listed = link == "bracket" and first == second and is_list_in_brackets(right.words)
    apart = listed and (first != size["Region"] or is_of(left.words))  # "près de la Somme (Oise et Aisne)"
    if (link in ("title", "framed") and first >= second) or left.words.text in continents() or ranged or apart:
        return
    whole = listed or first > second
    if link == "bracket" and whole and {top for top, _ in kinds} == {"Place"}:
        yield from _facts(reading, schema, "in", right, left)
    elif link not in ("in", "at", "region") or first < second or (link == "region" and first == second):
        yield from _facts(reading, schema, link, left, right)
    elif first > second:
        yield from _facts(reading, schema, "in", right, left)
    elif left.words.doc[left.words.end].text != "," or is_set_in(left.words, right.words):
        yield from _facts(reading, schema, link, left, right)
    elif narrows(left.words, right.words):
        yield from _facts(reading, schema, "in", right, left)


def _is_scene(link: str, left: Named, first: int, second: int, country: int) -> bool:
    """Tell whether the second place only says where the first acts: "la France en Afghanistan".

    "L'intervention de la Norvège en Laponie" as well.
    """
    lands = link in ("in", "at") and first == second == country
    amid = link == "in" and first > second and is_of(left.words) and left.words.doc[left.words.end].text != ","
    return lands or amid


def _size_of(reading: Reading, name: Named) -> int:
    """Return how large a place is: a house, a town, a region, a country or a continent."""
    size = table("fr", "juxtaposition")["words"]["size"]
    top, kind = reading.resolution.type_of(name.node)
    if name.words.text in continents():
        return 1 + int(max(size.values()))
    return 0 if top == "Organization" else int(size.get(kind, 1))


def _facts(reading: Reading, schema: Schema, link: str, left: Named, right: Named) -> Iterator[Fact]:
    told: set[str] = set()
    for rule in _rules(link):
        if rule["property"] in told or not _is_one(reading, schema, left, rule["subject"]):
            continue
        if not _is_one(reading, schema, right, rule["object"]):
            continue
        if (rule.get("known") and not place_kind(right.words.text)) or (
            rule.get("rooted") and _is_of_many(reading, left)
        ):
            continue
        lists, begins = table("fr", "juxtaposition")["words"], left.words[0].lower_
        if (rule.get("part") and (begins not in lists["parts"] or len(left.words) == 1)) or (
            rule.get("seated") and begins not in lists["seated"]
        ):
            continue
        if rule.get("opening") and not _opens(left.words):
            continue
        if rule.get("full") and len(right.words) == 1:
            continue
        if rule.get("honoured") and any(token.lower_ in lists["playing"] for token in left.words.sent):
            continue
        if rule.get("plain") and (reading.resolution.type_of(right.node)[1] or is_numbered(right.words)):
            continue
        first, second = (right, left) if rule.get("reverse") else (left, right)
        words: dict[str, list[Token]] = {"subject": list(first.words), "object": list(second.words)}
        rule_id = f"fr:{rule['property']}/{link}"
        told.add(rule["property"])
        yield reading.fact(first.node, rule["property"], second.node, left.words.root, rule_id, words=words)


def _is_of_many(reading: Reading, name: Named) -> bool:
    """ "Les bureaux de l'ONU de Klow": a body of many countries lies in no town that stands behind it."""
    return reading.resolution.type_of(name.node)[1] == "InternationalOrganization"


def _opens(name: Tokens) -> bool:
    """Tell whether a name opens its sentence behind "à" or "chez": "Au MR, ...", "À l'UMP, ..."."""
    before = [token.lower_ for token in name.doc[name.sent.start : name.start]]
    return before in (["au"], ["aux"], ["chez"], ["à", "l'"], ["à", "la"], ["chez", "les"])


def _rules(link: str) -> list[dict[str, Any]]:
    return [rule for rule in table("fr", "juxtaposition")["rule"] if rule["link"] == link]


def _is_one(reading: Reading, schema: Schema, name: Named, classes: list[str]) -> bool:
    return reading.is_a(name.node, frozenset(classes), schema)
