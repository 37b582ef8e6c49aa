"""Finds again which document each triple comes from, for graphs that were read from a format without named graphs.

Evidence decides: a place belongs to the document it points to, a statement to the documents that say it, an entity to
those that mention it or say something with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pyoxigraph as ox

from kg.graph.vocabulary import ITSRDF, KG, NIF, PROV, RDF, SCHEMA, WORDS

_OF_A_PLACE = {PROV.wasDerivedFrom, *WORDS.values()}
_POINTS_TO_A_NODE = {RDF.subject, RDF.object, KG.attributedTo, KG.speaker, ITSRDF.taIdentRef}
_Documents = defaultdict[object, set[ox.NamedNode]]


def with_documents(store: ox.Store) -> Iterator[ox.Quad]:
    """Yield the quads of a store in the named graphs of its documents.

    Of a resolved store these are its named graphs: its default graph shows individuals, which no document names.
    Otherwise, triples that only the default graph has go to the documents they come from; one that no document says
    goes to the only document there is, or stays in the default graph.
    """
    known = set()
    for quad in store:
        if not isinstance(quad.graph_name, ox.DefaultGraph):
            known.add(quad.triple)
            yield quad
    resolutions = store.quads_for_pattern(None, RDF.type, KG.ResolutionGraph, None)
    if any(not isinstance(quad.graph_name, ox.DefaultGraph) for quad in resolutions):
        return
    union = (quad.triple for quad in store.quads_for_pattern(None, None, None, ox.DefaultGraph()))
    triples = [triple for triple in union if triple not in known]
    documents = _documents(triples)
    quads = store.quads_for_pattern(None, RDF.type, SCHEMA.NewsArticle, None)
    articles = {quad.subject for quad in quads if isinstance(quad.subject, ox.NamedNode)}
    elsewhere: set[ox.NamedNode] | set[ox.DefaultGraph] = articles if len(articles) == 1 else {ox.DefaultGraph()}
    for triple in triples:
        for home in _homes(triple, documents) or elsewhere:
            yield ox.Quad(triple.subject, triple.predicate, triple.object, home)


def _homes(triple: ox.Triple, documents: _Documents) -> set[ox.NamedNode]:
    """Return the documents of a triple: those of its subject, its place or its statement."""
    homes = documents.get(triple.subject, set())
    if triple.predicate in _OF_A_PLACE:
        return homes & documents.get(triple.object, set())
    said = documents.get((triple.subject, triple.predicate, triple.object))
    return said if said is not None else homes


def _documents(triples: list[ox.Triple]) -> _Documents:
    """Return the documents of each node, and of each plain triple under its three terms."""
    documents: _Documents = defaultdict(set)
    for each in triples:
        if each.predicate == NIF.referenceContext and isinstance(each.object, ox.NamedNode):
            documents[each.subject].add(each.object)
        elif (
            each.predicate == RDF.type and each.object == SCHEMA.NewsArticle and isinstance(each.subject, ox.NamedNode)
        ):
            documents[each.subject].add(each.subject)
    for each in triples:
        if each.predicate == PROV.wasDerivedFrom:
            documents[each.subject] |= documents.get(each.object, set())
    for each in triples:
        if each.predicate in _POINTS_TO_A_NODE:
            documents[each.object] |= documents.get(each.subject, set())
    _add_plain_triples(triples, documents)
    return documents


def _add_plain_triples(triples: list[ox.Triple], documents: _Documents) -> None:
    roles = {RDF.subject: 0, RDF.predicate: 1, RDF.object: 2}
    parts: defaultdict[object, dict[int, object]] = defaultdict(dict)
    asserted = {each.subject for each in triples if each.predicate == KG.status and each.object == KG.asserted}
    for each in triples:
        if each.predicate in roles and each.subject in asserted:
            parts[each.subject][roles[each.predicate]] = each.object
    for statement, terms in parts.items():
        documents[terms.get(0), terms.get(1), terms.get(2)] |= documents.get(statement, set())
