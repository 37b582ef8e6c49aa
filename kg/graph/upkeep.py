"""What a store notes beside a resolution: whether it is resolved again after each change, and what it shows now."""

from __future__ import annotations

import pyoxigraph as ox

from kg.graph.identity import decisions_graph, resolution_graph
from kg.graph.vocabulary import DCTERMS, KG, RDF


def is_kept(store: ox.Store, base: str) -> bool:
    """Tell whether a store is to be resolved again after each change of its documents."""
    return _kept(base) in store


def keep(store: ox.Store, base: str, *, kept: bool = True) -> None:
    """Remember whether a store is to be resolved again after each change of its documents."""
    (store.add if kept else store.remove)(_kept(base))


def _kept(base: str) -> ox.Quad:
    return ox.Quad(resolution_graph(base), RDF.type, KG.ResolutionGraph, decisions_graph(base))


def checksum(store: ox.Store, base: str) -> str:
    """Return the checksum of the resolution that a store shows, or ""."""
    found = store.quads_for_pattern(resolution_graph(base), DCTERMS.identifier, None, decisions_graph(base))
    return next((quad.object.value for quad in found if isinstance(quad.object, ox.Literal)), "")


def note_checksum(store: ox.Store, base: str, checksum_: str) -> None:
    """Note the checksum of the resolution that a store shows; "", while it is changed or if there is none."""
    about = resolution_graph(base), DCTERMS.identifier
    for quad in list(store.quads_for_pattern(*about, None, decisions_graph(base))):
        store.remove(quad)
    if checksum_:
        store.add(ox.Quad(*about, ox.Literal(checksum_), decisions_graph(base)))
