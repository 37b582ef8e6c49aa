"""Reads a graph back into records: the mirror of `mapping.py`.

All look-ups go to the default graph, which holds the triples of all documents. Records
come out sorted: by place in the text where they have one, else by IRI.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import cast

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph import sparql
from kg.graph.literals import from_literal
from kg.graph.records import (
    ClaimRecord,
    DocumentRecord,
    Evidence,
    Mark,
    MentionRecord,
    NodeRecord,
    Quote,
    StatementRecord,
    TimeRecord,
)
from kg.graph.vocabulary import DCTERMS, ITSRDF, KG, NIF, PROV, RDF, RDFS, SCHEMA, SKOS, TOP_CLASSES, WORDS, local
from kg.model import MentionKind, Mode, Span, Status, TopClass

_TOP_NAMES: dict[object, str] = {node: name for name, node in TOP_CLASSES.items()}
_UNION = ox.DefaultGraph()
_INDEXES = (NIF.beginIndex, NIF.endIndex)
_CALLED = f"""
SELECT DISTINCT ?node WHERE {{
  VALUES ?wanted {{ UNDEF }}
  VALUES ?by {{ <{RDFS.label.value}> <{SKOS.altLabel.value}> }}
  ?node ?by ?name
  FILTER(LCASE(STR(?name)) = LCASE(?wanted) || STR(?node) = ?wanted)
}}
"""


def unknown(name: str, known: Iterable[str]) -> GraphError:
    """Return the error that nothing has a name; it proposes names that are near."""
    near = get_close_matches(name, sorted(known), n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`kg query GRAPH entities` lists all names."
    return GraphError(f"Nothing in the graph is called {name!r}; {hint}")


class Reader:
    """Reads the records of a store.

    Raises:
        GraphError: from any method, if a node lacks what its record needs; the sentence names node and property.
    """

    def __init__(self, store: ox.Store) -> None:
        self._store = store
        self._quotes: dict[ox.NamedNode, Quote] = {}

    def documents(self) -> Iterator[DocumentRecord]:
        """Yield the articles, by IRI."""
        for node in self._instances(SCHEMA.NewsArticle):
            yield self.document(node)

    def document(self, node: ox.NamedNode) -> DocumentRecord:
        """Return the article `node`."""
        about = (SCHEMA.headline, SCHEMA.datePublished, SCHEMA.publisher, SCHEMA.inLanguage, SCHEMA.url, NIF.isString)
        return DocumentRecord(
            node.value, self._text(node, DCTERMS.identifier), *(self._text(node, each) for each in about)
        )

    def nodes(self) -> Iterator[NodeRecord]:
        """Yield the entities and events, by IRI."""
        found = {node: top for top, class_ in TOP_CLASSES.items() for node in self._instances(class_)}
        for node in sorted(found, key=_value):
            yield self.node(node)

    def node(self, node: ox.NamedNode) -> NodeRecord:
        """Return the entity or event `node`."""
        types = self._objects(node, RDF.type)
        top = next((_TOP_NAMES[each] for each in types if each in _TOP_NAMES), None)
        if top is None:
            raise GraphError(f"<{node.value}> has no class of ours; it needs one of {', '.join(TOP_CLASSES)}.")
        finer = [local(each) for each in map(_iri, types) if each.value.startswith(KG.iri) and each not in _TOP_NAMES]
        labels = [_value(each) for each in self._objects(node, RDFS.label)] or [node.value]
        names = (*labels, *(_value(each) for each in self._objects(node, SKOS.altLabel)))
        implied = bool(self._objects(node, KG.implied))
        mentions = tuple(self._mentions(node))
        kind = finer[0] if finer else ""
        return NodeRecord(node.value, cast("TopClass", top), kind, labels[0], names, implied, mentions)

    def statements(self) -> Iterator[StatementRecord]:
        """Yield the statements, by their first place in the text."""
        found = [self.statement(node) for node in self._instances(KG.Statement)]
        yield from sorted(found, key=lambda each: (_places(each.evidence), each.iri))

    def statement(self, node: ox.NamedNode) -> StatementRecord:
        """Return the statement `node`."""
        object_ = self._one(node, RDF.object)
        source, source_text = self._agent(node, KG.attributedTo)
        return StatementRecord(
            iri=node.value,
            subject=_value(self._one(node, RDF.subject)),
            property=local(_iri(self._one(node, RDF.predicate))),
            object=from_literal(object_) if isinstance(object_, ox.Literal) else object_.value,
            status=cast("Status", local(_iri(self._one(node, KG.status)))),
            source=source,
            source_text=source_text,
            rules=tuple(_value(each) for each in self._objects(node, KG.rule)),
            evidence=tuple(self._evidence(node)),
        )

    def statements_about(self, node: ox.NamedNode) -> list[ox.NamedNode]:
        """Return the statements with `node` as subject or object."""
        roles = (RDF.subject, RDF.object)
        quads = (quad for role in roles for quad in self._store.quads_for_pattern(None, role, node, _UNION))
        return sorted({_iri(quad.subject) for quad in quads}, key=_value)

    def claims(self) -> Iterator[ClaimRecord]:
        """Yield what is said, in the order of the text."""
        yield from sorted(
            (self._claim(node) for node in self._instances(KG.Claim)), key=lambda each: (each.quote, each.iri)
        )

    def times(self) -> Iterator[TimeRecord]:
        """Yield the time expressions, in the order of the text."""
        found = (self._time(node) for node in self._instances(KG.TimeExpression))
        yield from sorted(found, key=lambda each: (each.quote, each.iri))

    def label(self, node: ox.NamedNode) -> str:
        """Return the label of a node, or its IRI where it has none."""
        return self._text(node, RDFS.label) or node.value

    def names(self) -> list[tuple[str, ox.NamedNode]]:
        """Return all names of all nodes, with the node."""
        quads = (
            quad
            for each in (RDFS.label, SKOS.altLabel)
            for quad in self._store.quads_for_pattern(None, each, None, _UNION)
        )
        return sorted(
            {(_value(quad.object), _iri(quad.subject)) for quad in quads}, key=lambda each: (each[1].value, each[0])
        )

    def find(self, name: str) -> list[ox.NamedNode]:
        """Return the nodes with this name, in any case, or this IRI.

        Raises:
            GraphError: if there is none; the sentence proposes names that are near.
        """
        found = self._called(name)
        if not found:
            raise unknown(name, {each for each, _ in self.names()})
        return sorted(found, key=_value)

    def _called(self, name: str) -> set[ox.NamedNode]:
        """Return the nodes with this name; the engine compares, since a large graph has a hundred thousand names."""
        query = sparql.bind(_CALLED, {"wanted": [ox.Literal(name)]})
        rows = cast("ox.QuerySolutions", self._store.query(query))
        return {_iri(row[0]) for row in rows}

    def quote(self, node: ox.NamedNode) -> Quote:
        """Return the place in the text `node`; its sentence is the place itself where the graph knows none."""
        if node not in self._quotes:
            sentence = next((_iri(each) for each in self._objects(node, NIF.sentence)), node)
            document = _value(self._one(node, NIF.referenceContext))
            here, around = self._span(node), self._span(sentence)
            text, sentence_text = self._text(node, NIF.anchorOf), self._text(sentence, NIF.anchorOf)
            self._quotes[node] = Quote(document, here, text, around, sentence_text)
        return self._quotes[node]

    def _claim(self, node: ox.NamedNode) -> ClaimRecord:
        speaker, speaker_text = self._agent(node, KG.speaker)
        mode = cast("Mode", _value(self._one(node, KG.mode)))
        content = _value(self._one(node, KG.content))
        quote = self.quote(_iri(self._one(node, PROV.wasDerivedFrom)))
        return ClaimRecord(node.value, speaker, speaker_text, content, mode, quote)

    def _time(self, node: ox.NamedNode) -> TimeRecord:
        value = self._one(node, KG.value)
        if not isinstance(value, ox.Literal):
            raise GraphError(f"kg:value of <{node.value}> must be a literal.")
        quote = self.quote(_iri(self._one(node, PROV.wasDerivedFrom)))
        return TimeRecord(node.value, _value(self._one(node, KG.text)), from_literal(value), quote)

    def _mentions(self, node: ox.NamedNode) -> Iterator[MentionRecord]:
        quads = self._store.quads_for_pattern(None, ITSRDF.taIdentRef, node, _UNION)
        for phrase in sorted({_iri(quad.subject) for quad in quads}, key=self.quote):
            kind = cast("MentionKind", self._text(phrase, KG.mentionKind))
            yield MentionRecord(self.quote(phrase), kind, self._text(phrase, KG.step))

    def _evidence(self, statement: ox.NamedNode) -> Iterator[Evidence]:
        words = [
            (self.quote(_iri(each)), role) for role, name in WORDS.items() for each in self._objects(statement, name)
        ]
        quotes = sorted(self.quote(_iri(each)) for each in self._objects(statement, PROV.wasDerivedFrom))
        for quote in quotes:
            here = [(each, role) for each, role in words if each.document == quote.document]
            inside = (each for each in here if quote.sentence_span.covers(each[0].span))
            start = quote.sentence_span.start
            marks = (Mark(Span(each.span.start - start, each.span.end - start), role) for each, role in inside)
            yield Evidence(quote, tuple(sorted(marks)))

    def _agent(self, node: ox.NamedNode, predicate: ox.NamedNode) -> tuple[str, str]:
        """Return who is named: the IRI of a node and "", or "" and the words that describe him."""
        found = next(iter(self._objects(node, predicate)), None)
        if found is None:
            return "", ""
        return ("", found.value) if isinstance(found, ox.Literal) else (found.value, "")

    def _span(self, node: ox.NamedNode) -> Span:
        try:
            start, end = (int(_value(self._one(node, each))) for each in _INDEXES)
        except ValueError as error:
            raise GraphError(f"The offsets of <{node.value}> are not integers: {error}.") from error
        return Span(start, end)

    def _instances(self, class_: ox.NamedNode) -> list[ox.NamedNode]:
        quads = self._store.quads_for_pattern(None, RDF.type, class_, _UNION)
        return sorted({_iri(quad.subject) for quad in quads}, key=_value)

    def _objects(self, node: ox.NamedNode, predicate: ox.NamedNode) -> list[ox.NamedNode | ox.Literal]:
        found = {quad.object for quad in self._store.quads_for_pattern(node, predicate, None, _UNION)}
        return sorted((each for each in found if isinstance(each, ox.NamedNode | ox.Literal)), key=str)

    def _one(self, node: ox.NamedNode, predicate: ox.NamedNode) -> ox.NamedNode | ox.Literal:
        found = self._objects(node, predicate)
        if not found:
            raise GraphError(f"<{node.value}> has no <{predicate.value}>; `kg validate` lists all that is missing.")
        return found[0]

    def _text(self, node: ox.NamedNode, predicate: ox.NamedNode) -> str:
        return next((_value(each) for each in self._objects(node, predicate)), "")


def _iri(node: object) -> ox.NamedNode:
    if not isinstance(node, ox.NamedNode):
        raise GraphError(f"{node} stands where the graph needs an IRI; `kg validate` says which shape it breaks.")
    return node


def _value(node: object) -> str:
    return cast("str", getattr(node, "value", ""))


def _places(evidence: tuple[Evidence, ...]) -> tuple[Quote, ...]:
    return tuple(each.quote for each in evidence)
