"""`resolve`: the individuals of a graph of many articles become one node each; taken back by `unresolve`."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pyoxigraph as ox

from kg.graph.identifiers import digest
from kg.graph.identity import changed, is_kept, is_resolved, keep, resolution_graph
from kg.graph.keepsakes import Keepsakes
from kg.graph.showing import reshow
from kg.graph.vocabulary import KG, OWL, RDF, RDFS, TOP_CLASSES, XSD
from kg.resolution.authority import Entry, anchor, kept
from kg.resolution.clustering import gather
from kg.resolution.decisions import decided, mark
from kg.resolution.happenings import stories
from kg.resolution.individuals import Individual, Link, individuals, links
from kg.resolution.readings import readings_of
from kg.resolution.world import World


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was found: the individuals, and the nodes that stand for individuals of other IRIs.

    `nodes` counts the nodes of all articles, `anchors` are the individuals with their IRIs elsewhere,
    `stories` the events that several articles tell.
    """

    individuals: tuple[Individual, ...]
    links: tuple[Link, ...]
    nodes: int
    anchors: tuple[tuple[str, str], ...] = ()
    stories: tuple[Individual, ...] = ()


def find(store: ox.Store, base: str, more: Iterable[Entry] = (), keepsakes: Keepsakes | None = None) -> Resolution:
    """Return which nodes of a store's articles are which individuals; the store is not changed.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        more: entries of authority files, beside those that the store remembers.
        keepsakes: what is kept of the articles that were read before.
    """
    with _no_search_for_cycles():
        return _found(store, base, more, keepsakes)


def _found(store: ox.Store, base: str, more: Iterable[Entry], keepsakes: Keepsakes | None) -> Resolution:
    readings = list(readings_of(store, keepsakes))
    profiles = [each for reading in readings for each in reading.profiles]
    nodes = len({node for each in profiles for _, node in each.occurrences})
    mark(profiles, decided(store, base))
    world = World.of(profiles)
    entries = [*kept(store, base), *more]
    anchor(profiles, entries, world)
    found = individuals(gather(profiles, world), base)
    told = list(stories((each for reading in readings for each in reading.told), found))
    return Resolution(
        tuple(found), tuple(links([*found, *told], world)), nodes, tuple(_anchors(found, entries)), tuple(told)
    )


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Spare Python its searches for cycles among millions of records that have none; they take half of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _anchors(found: list[Individual], entries: list[Entry]) -> Iterator[tuple[str, str]]:
    """Yield the individuals that an authority file knows, with their IRI there and those that it calls the same."""
    known = {entry.iri: (entry.iri, *entry.links) for entry in entries}
    claims = Counter(each.group.profile.marks.get("authority", "") for each in found)
    for each in found:
        claimed = each.group.profile.marks.get("authority", "")
        yield from ((each.iri, iri) for iri in known.get(claimed, ()) if claims[claimed] == 1)


def resolve(store: ox.Store, base: str, keepsakes: Keepsakes | None = None) -> Resolution:
    """Find the individuals of a store's articles and let its default graph show them.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        keepsakes: what is kept of the articles that were read before.
    """
    found = find(store, base, keepsakes=keepsakes)
    keep(store, base)
    reshow(store, base, quads(found, base))
    return found


def renew(store: ox.Store, base: str, keepsakes: Keepsakes | None = None) -> Resolution | None:
    """Resolve a store again whose documents have changed, if it is to be kept resolved."""
    current = is_resolved(store, base) and not changed(store, base)
    return resolve(store, base, keepsakes) if is_kept(store, base) and not current else None


def unresolve(store: ox.Store, base: str) -> bool:
    """Let the default graph of a store show its articles' own nodes again; return whether it showed others."""
    resolved = is_resolved(store, base)
    keep(store, base, kept=False)
    if resolved:
        reshow(store, base)
    return resolved


def quads(found: Resolution, base: str) -> Iterator[ox.Quad]:
    """Yield the graph of a resolution: links with reasons, and what the individuals are called."""
    graph = resolution_graph(base)
    yield ox.Quad(graph, RDF.type, KG.ResolutionGraph, graph)
    named, iris = {link.individual for link in found.links}, {each.iri for each in found.individuals}
    for each in (*found.individuals, *found.stories):
        if each.iri in named:
            node = ox.NamedNode(each.iri)
            yield ox.Quad(node, RDF.type, TOP_CLASSES[each.type], graph)
            yield ox.Quad(node, RDFS.label, ox.Literal(each.label, language="fr"), graph)
    for iri, elsewhere in found.anchors:
        yield ox.Quad(ox.NamedNode(iri), OWL.sameAs, ox.NamedNode(elsewhere), graph)
    for link in found.links:
        yield from (ox.Quad(*triple, graph) for triple in _link(link, base))
        if not link.documents and link.node not in iris:
            yield ox.Quad(ox.NamedNode(link.node), OWL.sameAs, ox.NamedNode(link.individual), graph)


def _link(link: Link, base: str) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]:
    iri = ox.NamedNode(f"{base}link/{digest(link.node, link.individual, *link.documents)}")
    node, individual = ox.NamedNode(link.node), ox.NamedNode(link.individual)
    yield iri, RDF.type, KG.IdentityLink
    yield iri, KG.localNode, node
    yield iri, KG.individual, individual
    yield from ((iri, KG.inDocument, ox.NamedNode(document)) for document in link.documents)
    if link.why:
        yield iri, KG.score, ox.Literal(f"{link.why.score:.2f}", datatype=XSD.decimal)
        yield from ((iri, KG.reason, ox.Literal(str(reason))) for reason in link.why.reasons)
