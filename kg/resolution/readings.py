"""What each article of a store knows of its individuals and happenings: read once, kept until the article changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain
from typing import Any
from unicodedata import unidata_version

import pyoxigraph as ox

from kg.graph.identity import document_graphs
from kg.graph.keepsakes import Keepsakes
from kg.graph.vocabulary import SCHEMA
from kg.resolution.happenings import Told, tellings_of
from kg.resolution.profiles import Profile
from kg.resolution.reading import profiles_in
from kg.resources import ontology

_SETS = ("titles", "places", "countries", "tied", "pronouns", "born", "died", "alive")
_GROUNDS = (
    *("resolution", "lang", "entities/authority.py", "text/wordlists.py"),
    *("schema.py", "graph/vocabulary.py", "graph/identifiers.py"),
)
_READABLE = (".py", ".toml", ".txt")
AT_ONCE = 500  # new readings that are held back before they are kept: no more are lost if somebody breaks off


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article knows: of its individuals, and of the happenings that it tells."""

    profiles: list[Profile]
    told: list[Told]


def digests_of(store: ox.Store) -> dict[str, str]:
    """Return the digest of each article, by IRI; "", if it has none."""
    digests = {
        quad.subject.value: quad.object.value
        for quad in store.quads_for_pattern(None, SCHEMA.sha256, None, None)
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal)
    }
    return {document.value: digests.get(document.value, "") for document in document_graphs(store)}


def readings_of(
    store: ox.Store, keepsakes: Keepsakes | None = None, digests: Mapping[str, str] | None = None
) -> Iterator[Reading]:
    """Yield what each article knows, by article.

    Args:
        store: quads with one named graph per article.
        keepsakes: what is kept of articles that were read before; the others are added.
        digests: the articles, by IRI, each with its digest; all of the store, if left out.
    """
    new = []
    for document, digest in (digests_of(store) if digests is None else digests).items():
        if keepsakes and (text := keepsakes.get(maker(), document, digest)):
            yield _from_text(document, text)
            continue
        node = ox.NamedNode(document)
        found = Reading(list(profiles_in(store, node)), list(tellings_of(store, node)))
        if keepsakes:
            new.append((document, digest, _to_text(found)))
            if len(new) >= AT_ONCE:
                keepsakes.keep(maker(), new)
                new.clear()
        yield found
    if keepsakes and new:
        keepsakes.keep(maker(), new)


@cache
def maker() -> str:
    """Return a digest of all that readings and what follows from them are made by: code, word lists, ontology."""
    found = hashlib.sha256(f"{version('babel')} {unidata_version}".encode())
    grounds = [files("kg").joinpath(*each.split("/")) for each in _GROUNDS]
    for each in chain.from_iterable(map(_files, [*grounds, ontology("kg.ttl")])):
        found.update(each.read_bytes())
    return found.hexdigest()


def _files(place: Traversable) -> Iterator[Traversable]:
    if place.is_file():
        yield place
    elif place.name != "parser":  # large, and no ground of a reading
        for each in sorted(place.iterdir(), key=lambda each: each.name):
            if each.is_dir() or each.name.endswith(_READABLE):
                yield from _files(each)


def profile_to(profile: Profile) -> list[object]:
    """Return an individual of an article as JSON has it, but for its neighbours, which all of its article share."""
    sets = (sorted(getattr(profile, name)) for name in _SETS)
    return [profile.type, profile.names, profile.kind, profile.occurrences[0][1], *sets]


def profile_from(document: str, near: frozenset[str], content: list[Any]) -> Profile:
    """Return an individual of an article from what `profile_to` made of it."""
    type_, called, kind, node, *sets = content
    profile = Profile(type_, called, kind, near=near, occurrences=[(document, node)])
    for name, values in zip(_SETS, sets, strict=True):
        if values:
            setattr(profile, name, set(values))
    return profile


def _to_text(reading: Reading) -> str:
    near = next((sorted(each.near) for each in reading.profiles), [])
    told = [[each.node, each.kind, each.label, each.published, each.notes] for each in reading.told]
    profiles = [profile_to(each) for each in reading.profiles]
    return json.dumps([near, profiles, told], ensure_ascii=False, separators=(",", ":"))


def _from_text(document: str, text: str) -> Reading:
    names, profiles, told = json.loads(text)
    near = frozenset(names)
    happenings = [
        Told(document, node, kind, label, published, [(name, value) for name, value in notes])
        for node, kind, label, published, notes in told
    ]
    return Reading([profile_from(document, near, each) for each in profiles], happenings)
