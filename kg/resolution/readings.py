"""What each article of a store knows of its individuals and happenings: read once, kept until the article changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

import pyoxigraph as ox

from kg.graph.identity import document_graphs
from kg.graph.keepsakes import Keepsakes
from kg.graph.vocabulary import SCHEMA
from kg.resolution.happenings import Told, tellings_of
from kg.resolution.profiles import Profile
from kg.resolution.reading import profiles_in

_SETS = ("titles", "places", "countries", "tied", "pronouns", "born", "died", "alive")
_GROUNDS = ("resolution", "lang", "entities/authority.py", "text/wordlists.py", "graph/vocabulary.py")
_READABLE = (".py", ".toml", ".txt")
AT_ONCE = 500  # new readings that are held back before they are kept: no more are lost if somebody breaks off


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article knows: of its individuals, and of the happenings that it tells."""

    profiles: list[Profile]
    told: list[Told]


def readings_of(store: ox.Store, keepsakes: Keepsakes | None = None) -> Iterator[Reading]:
    """Yield what each article knows, by article.

    Args:
        store: quads with one named graph per article.
        keepsakes: what is kept of articles that were read before; the others are added.
    """
    digests = {
        quad.subject.value: quad.object.value
        for quad in store.quads_for_pattern(None, SCHEMA.sha256, None, None)
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal)
    }
    kept = keepsakes.all(_maker(), digests) if keepsakes else {}
    new = []
    for document in document_graphs(store):
        if text := kept.pop(document.value, ""):
            yield _from_text(document.value, text)
            continue
        found = Reading(list(profiles_in(store, document)), list(tellings_of(store, document)))
        if keepsakes:
            new.append((document.value, digests.get(document.value, ""), _to_text(found)))
            if len(new) >= AT_ONCE:
                keepsakes.keep(_maker(), new)
                new.clear()
        yield found
    if keepsakes and new:
        keepsakes.keep(_maker(), new)


@cache
def _maker() -> str:
    """Return a digest of the code and the word lists that readings are made by."""
    found = hashlib.sha256(version("babel").encode())
    for ground in _GROUNDS:
        for each in _files(files("kg").joinpath(*ground.split("/"))):
            found.update(each.read_bytes())
    return found.hexdigest()


def _files(place: Traversable) -> Iterator[Traversable]:
    if place.is_file():
        yield place
    elif place.name != "parser":  # large, and no ground of a reading
        for each in sorted(place.iterdir(), key=lambda each: each.name):
            if each.is_dir() or each.name.endswith(_READABLE):
                yield from _files(each)


def _to_text(reading: Reading) -> str:
    near = next((sorted(each.near) for each in reading.profiles), [])
    profiles = [
        [each.type, each.names, each.kind, each.occurrences[0][1], *(sorted(getattr(each, name)) for name in _SETS)]
        for each in reading.profiles
    ]
    told = [[each.node, each.kind, each.label, each.published, each.notes] for each in reading.told]
    return json.dumps([near, profiles, told], ensure_ascii=False, separators=(",", ":"))


def _from_text(document: str, text: str) -> Reading:
    names, profiles, told = json.loads(text)
    near = frozenset(names)
    found = []
    for type_, called, kind, node, *sets in profiles:
        profile = Profile(type_, called, kind, near=near, occurrences=[(document, node)])
        for name, values in zip(_SETS, sets, strict=True):
            if values:
                setattr(profile, name, set(values))
        found.append(profile)
    happenings = [
        Told(document, node, kind, label, published, [(name, value) for name, value in notes])
        for node, kind, label, published, notes in told
    ]
    return Reading(found, happenings)
