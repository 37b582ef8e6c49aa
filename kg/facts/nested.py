"""What a name says by a name within it: "Cour suprême du Wisconsin", "le gouvernement Roy", "HP France"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.entities.authority import place_kind, place_of_demonym
from kg.facts.named import Named
from kg.facts.reading import Reading
from kg.lang import table
from kg.lang import words as word_set
from kg.schema import Schema
from kg.text.tree import Span as Tokens
from kg.text.wordlists import first_names, place_kinds

Link = tuple[str, Named]  # what ties a name to the one within it; see juxtaposition.toml

_AIMS = ("pour", "contre", "sur")
_RULED = 2  # words: "gouvernement Roy"
_OF = re.compile(r"\b(?:du |des |de la |de l'|de |d')$")
_CAPITAL = re.compile(r"[A-ZÉÎ]")


def nested(reading: Reading, schema: Schema, name: Named, names: list[Named]) -> Iterator[Link]:
    """Yield what ties a name to each name within it, and that name."""
    yield from (link for link in _at_known_place(reading, name) if link[1].node != name.node)
    yield from _of_body(reading, schema, name)
    yield from _of_ruler(reading, schema, name, names)
    yield from _inside(name, names)


def stands_abroad(name: Named) -> bool:
    """ "L'ambassade de Syldavie" is not in that land; "le consulat français de Klow" is where its complement says."""
    last = name.words[-1]
    adjective = any(place_of_demonym(token.text) for token in name.words[1:])
    in_town = adjective and last.pos_ == "PROPN" and place_kind(last.text) != "Country"
    return name.words[0].lower_ in table("fr", "juxtaposition")["words"]["abroad"] and not in_town


def _at_known_place(reading: Reading, name: Named) -> Iterator[Link]:
    """Yield where an institution lies whose name ends in that of a known place ("Cour suprême du Wisconsin")."""
    ends = (name.words.doc[token.i : name.words.end] for token in name.words)
    rest = next((end for end in ends if end.text in place_kinds()), None) or _town(name)
    if rest is None or rest.start == name.words.start or _is_person(reading, rest.text):
        return  # "Amérique du Nord" does not lie in the "Nord"
    if name.words[0].text in ("L'", "L’", "La", "Le", "Les"):
        return  # "L'Écho du Nord", "Le Pont d'Arles": a title
    if any(token.lower_ in _AIMS for token in name.words[: rest.start - name.words.start]):
        return  # "Alliance pour l'avenir du Québec" says what it is for
    if name.words.doc[rest.start - 1].lower_ in ("de", "du", "d'", "la", "l'"):
        inner = Named(reading.resolution.place(rest.text), rest)
        yield "inside", inner


def _town(name: Named) -> Tokens | None:
    """Return the name without article behind "de" in the name of what stands in a town: "raffinerie de Lima"."""
    if name.words[0].lower_ not in table("fr", "juxtaposition")["words"]["rooted"]:
        return None
    start = max((token.i + 1 for token in name.words[1:] if token.lower_ in ("de", "d'")), default=name.words.end)
    rest = name.words.doc[start : name.words.end]
    named = all(token.text == "-" or (token.pos_ == "PROPN" and token.text[0].isupper()) for token in rest)
    return rest if len(rest) and named and rest[0].text not in first_names() else None


def _is_person(reading: Reading, name: str) -> bool:
    return any(entity.type == "Person" and name in entity.names for entity in reading.resolution.entities)


def _of_body(reading: Reading, schema: Schema, name: Named) -> Iterator[Link]:
    """Yield of which body a part is whose name ends in the acronym of that body: "bureau d'enquêtes de la DGAC"."""
    last, before = name.words[-1], [token.lower_ for token in name.words[-3:-1]]
    acronym = last.text.isupper() and last.text.isalpha() and 1 < len(last.text) < 7
    behind = before[-1:] in (["du"], ["de"], ["d'"]) or before in (["de", "l'"], ["de", "la"])
    part = name.words[0].lower_ in table("fr", "juxtaposition")["words"]["parts"]
    organised = part and reading.is_a(name.node, frozenset(["Organization"]), schema)
    if organised and acronym and behind and last.text not in place_kinds():
        yield "inside", Named(reading.resolution.body(last.text), name.words[-1:])


def _of_ruler(reading: Reading, schema: Schema, name: Named, names: list[Named]) -> Iterator[Link]:
    """Yield who leads a body that bears his last name: "le gouvernement Roy"."""
    last = name.words[-1].text
    if len(name.words) != _RULED or name.words[0].lower_ not in word_set("fr", "institutions", "of_ruler"):
        return
    if last[0].isupper() and not last.isupper():  # "le gouvernement UMP" is one of a party
        people = (each for each in names if each.node != name.node and each.words[-1].text == last)
        ruler = next((each for each in people if reading.is_a(each.node, frozenset(["Person"]), schema)), None)
        node = ruler.node if ruler else reading.resolution.person(last)
        yield "bearing", Named(node, name.words[-1:])


def _inside(name: Named, names: list[Named]) -> Iterator[Link]:
    """Yield the individuals with a name within a longer name, and where: "Cour suprême du Wisconsin", "HP France"."""
    seen, text = {name.node}, name.words.text
    for other in names:
        inner = other.words.text
        if other.node in seen or inner not in text or len(other.words) >= len(name.words):
            continue
        rest = text.removeprefix(f"{inner} ")
        if text.endswith(inner) and _OF.search(text.removesuffix(inner)):
            seen.add(other.node)
            yield "inside", Named(other.node, name.words[-len(other.words) :])
        elif rest != text and _CAPITAL.match(rest) and rest in place_kinds():
            seen.add(other.node)
            yield "branch", Named(other.node, name.words[: len(other.words)])
