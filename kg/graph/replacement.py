"""Graphs taken out of a store and another put in their place, in one transaction, the default graph being the union."""

from __future__ import annotations

import pyoxigraph as ox

from kg.graph.identity import Identity, as_changed
from kg.graph.mapping import Triple
from kg.graph.showing import change
from kg.graph.shown import Showing
from kg.graph.union import in_union


def replace(
    store: ox.Store, graphs: list[ox.NamedNode], node: ox.NamedNode, new: list[Triple], identity: Identity
) -> None:
    """Put what a document says in the place of some graphs, and keep the default graph the union of all.

    Of a resolved store the rest stays as it is shown; the document comes in its own words, and is noted as changed.

    Args:
        store: one named graph per document, and in the default graph what they are shown as.
        graphs: the documents that go.
        node: the document that comes.
        new: what it says; may be nothing.
        identity: which individuals the store shows.
    """
    triples = {ox.Triple(*each) for each in new}
    showing = Showing(store, identity)
    was = {
        triple for graph in graphs for triple in identity.shown(graph, store.quads_for_pattern(None, None, None, graph))
    }
    gone = showing.only(was - triples, lambda quad: quad.graph_name in graphs, was)
    marks = as_changed({*graphs, node}, identity.base) if identity.resolved else []
    added = [*(ox.Quad(*each, node) for each in new), *in_union(triples), *marks]
    change(store, [*in_union(gone)], added, drop=graphs)
    identity.fresh.update(graphs, [node])
