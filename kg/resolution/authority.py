"""Authority files: what a user's own list calls individuals, with their IRIs elsewhere, for example at Wikidata.

An entry anchors the individuals that bear its name and have its class; a name of two entries anchors nothing unless
what else is known of the individual decides. Entries are kept in a graph of their own (`graph/authority`), so that
resolving again finds them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pyoxigraph as ox

from kg.errors import SourceError, UsageError
from kg.graph.identity import authority_graph
from kg.graph.store import READABLE
from kg.graph.vocabulary import KG, RDF, SKOS, TOP_CLASSES
from kg.resolution import bodies
from kg.resolution.judging import judge
from kg.resolution.names import key, person_name
from kg.resolution.profiles import Profile, neighbour_key
from kg.resolution.world import Fact, World, facts_used
from kg.schema import load_schema

LARGEST = 256 * 1024**2  # bytes of an authority file
LONGEST = 300  # characters of a label
CLEARLY = 0.5
_LABELS = frozenset(["prefLabel", "altLabel", "hiddenLabel", "label", "name", "alternateName", "legalName"])
_SAME = frozenset(["sameAs", "exactMatch"])
_CLASSES = {
    "Agent": "",
    "City": "Place",
    "Country": "Place",
    "AdministrativeArea": "Place",
    "Corporation": "Organization",
}
_CLASSES |= {"CreativeWork": "Work", "Book": "Work", "Movie": "Work", "Q5": "Person", "Q43229": "Organization"}


@dataclass(frozen=True, slots=True)
class Entry:
    """An individual of an authority file: preferred label first; `type` is a top class or "", `about` its context."""

    iri: str
    names: tuple[str, ...]
    type: str = ""
    links: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    def profile(self, type_: str) -> Profile:
        """Return the entry as if an article spoke of it."""
        near = frozenset(map(neighbour_key, self.about))
        return Profile(type_, list(self.names), titles=set(self.about), tied=set(near), near=near)


def read(path: Path) -> list[Entry]:
    """Return the entries of an authority file: what has an IRI and a label.

    Args:
        path: a .ttl, .nt, .nq, .trig or .jsonld file, in SKOS or any vocabulary with rdfs:label or schema:name.

    Raises:
        UsageError: if the suffix is none of these.
        SourceError: if the file cannot be read, is too large, is broken, or has no label.
    """
    if path.suffix.lower() not in READABLE:
        raise UsageError(f"Cannot tell the format of the authority file {path}; it must be {', '.join(READABLE)}.")
    try:
        if path.stat().st_size > LARGEST:
            raise SourceError(f"The authority file {path} is larger than {LARGEST // 1024**2} MiB; give a part of it.")
        quads = list(ox.parse(path=str(path), format=READABLE[path.suffix.lower()]))
    except OSError as error:
        raise SourceError(f"Cannot read the authority file {path}: {error.strerror or error}.") from error
    except (SyntaxError, ValueError) as error:
        raise SourceError(f"The authority file {path} is not valid {path.suffix} ({error}); mend it.") from error
    entries = _entries(quads)
    if not entries:
        raise SourceError(
            f"The authority file {path} names nothing: an entry needs an IRI and a label (skos:prefLabel)."
        )
    return entries


class Register:
    """Entries by name.

    Args:
        entries: of authority files.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._index: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in sorted(entries, key=lambda each: each.iri):
            for name in sorted({each for spelled in entry.names for each in _keys(spelled, entry.type)}):
                self._index[name].append(entry)

    def anchor(self, profile: Profile, world: World) -> set[Fact]:
        """Mark a profile that an entry stands for: one alone has the name and the class, or one fits clearly best.

        Returns:
            What the corpus knows of the names of such entries, on which the answer depends too.
        """
        names = {each for name in profile.names for each in _keys(name, profile.type)} if self._index else set()
        called = {entry.iri: entry for each in sorted(names) for entry in self._index.get(each, ())}
        fitting = [each for _, each in sorted(called.items()) if each.type in ("", profile.type)]
        if found := _best(profile, fitting, world):
            profile.marks["authority"] = found.iri
        return {fact for each in fitting for fact in facts_used(each.profile(profile.type)) if fact[0] != "near"}


def kept(store: ox.Store, base: str) -> list[Entry]:
    """Return the entries that a store remembers."""
    found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in store.quads_for_pattern(None, None, None, authority_graph(base)):
        found[_value(quad.subject)][_local(quad.predicate)].append(_value(quad.object))
    return [
        Entry(
            iri,
            (*parts["prefLabel"], *sorted(parts["hiddenLabel"])),
            next((_last(each) for each in parts["broader"]), ""),
            tuple(sorted(parts["exactMatch"])),
            tuple(sorted(parts["note"])),
        )
        for iri, parts in sorted(found.items())
    ]


def remember(store: ox.Store, base: str, entries: Iterable[Entry]) -> None:
    """Keep entries in a store, beside those it has; one with the same IRI is replaced."""
    graph = authority_graph(base)
    for entry in entries:
        node = ox.NamedNode(entry.iri)
        for quad in list(store.quads_for_pattern(node, None, None, graph)):
            store.remove(quad)
        store.extend([ox.Quad(node, predicate, value, graph) for predicate, value in _triples(entry)])


def forget(store: ox.Store, base: str) -> None:
    """Forget all entries that a store keeps."""
    store.remove_graph(authority_graph(base))


def _best(profile: Profile, fitting: list[Entry], world: World) -> Entry | None:
    """Return the one entry that fits, or that clearly fits best; a name that very many bear needs more than itself."""
    verdicts = [(judge(profile, each.profile(profile.type), world), each) for each in fitting]
    ranked = sorted(verdicts, key=lambda pair: (-pair[0].score, -len(pair[1].links), pair[1].iri))
    if not ranked:
        return None
    best, entry = ranked[0]
    others = (verdict.score for verdict, each in ranked[1:] if not _alike(entry, each))
    if best.score < max(others, default=-math.inf) + CLEARLY:
        return None
    return entry if best.same or all(reason.points > 0 for reason in best.reasons) else None


def _alike(one: Entry, other: Entry) -> bool:
    """Tell whether two entries, of two lists it may be, say that they are one."""
    return not {one.iri, *one.links}.isdisjoint((other.iri, *other.links))


def _entries(quads: list[ox.Quad]) -> list[Entry]:
    about: defaultdict[str, list[ox.Quad]] = defaultdict(list)
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode):
            about[quad.subject.value].append(quad)
    entries = [each for iri in sorted(about) if (each := _entry(iri, about[iri])).names]
    labels = {each.iri: each.names[0] for each in entries}
    return [replace(each, about=tuple(labels.get(words, words) for words in each.about)) for each in entries]


def _entry(iri: str, quads: list[ox.Quad]) -> Entry:
    labels = sorted({(_local(q.predicate) != "prefLabel", _value(q.object)) for q in quads if _is_label(q)})
    types = {found for q in quads if _local(q.predicate) in ("type", "broader") and (found := _class(_value(q.object)))}
    links = {_value(q.object) for q in quads if _local(q.predicate) in _SAME and isinstance(q.object, ox.NamedNode)}
    rest = {_value(q.object) for q in quads if not _is_label(q) and _local(q.predicate) not in ("type", *_SAME)}
    return Entry(
        iri,
        tuple(dict.fromkeys(name for _, name in labels)),
        types.pop() if len(types) == 1 else "",
        tuple(sorted(links)),
        tuple(sorted(each for each in rest if len(each) <= LONGEST)),
    )


def _is_label(quad: ox.Quad) -> bool:
    value = quad.object
    return (
        _local(quad.predicate) in _LABELS and isinstance(value, ox.Literal) and 0 < len(value.value.strip()) <= LONGEST
    )


def _class(iri: str) -> str:
    """Return our top class for a class of ours, of schema.org, FOAF, ORG or Wikidata, or ""."""
    name = _last(iri)
    return load_schema().top(name) or (name if name in TOP_CLASSES else _CLASSES.get(name, ""))


def _keys(name: str, type_: str) -> Iterator[str]:
    if type_ in ("", "Person"):
        yield f"Person {key(' '.join(person_name(name).words))}"
    if type_ != "Person":
        yield f"other {bodies.own_key(name, 'Place')}"


def _triples(entry: Entry) -> Iterator[tuple[ox.NamedNode, ox.NamedNode | ox.Literal]]:
    yield RDF.type, SKOS.Concept
    yield SKOS.prefLabel, ox.Literal(entry.names[0])
    yield from ((SKOS.hiddenLabel, ox.Literal(name)) for name in entry.names[1:])
    if entry.type:
        yield SKOS.broader, KG[entry.type]
    yield from ((SKOS.exactMatch, ox.NamedNode(link)) for link in entry.links)
    yield from ((SKOS.note, ox.Literal(words)) for words in entry.about)


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))


def _last(iri: str) -> str:
    return iri.replace("#", "/").rpartition("/")[2]


def _local(node: object) -> str:
    return _last(_value(node))
