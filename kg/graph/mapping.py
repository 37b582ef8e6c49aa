"""The one place where facts become RDF: everything a document says, as triples of the document's named graph.

`reading.py` is its mirror: what `to_triples` writes, it reads back. Statements are reified as in RDF 1.1 Semantics,
appendix D.1; places in the text follow NIF 2.0. Only an asserted fact also becomes a plain triple.
"""

from __future__ import annotations

import hashlib
import unicodedata
from bisect import bisect_right
from collections.abc import Generator, Iterable, Iterator

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.identifiers import claim_iri, document_iri, node_iris, place_iri, statement_iri, time_iri
from kg.graph.literals import to_literal
from kg.graph.vocabulary import (
    DCTERMS,
    ITSRDF,
    KG,
    NIF,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SKOS,
    STATUSES,
    TOP_CLASSES,
    WORDS,
    XSD,
)
from kg.model import Claim, Document, Entity, Event, Extraction, Fact, Node, Span, TimeExpression, Value
from kg.schema import Schema, load_schema

Term = ox.NamedNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, Term]


def to_triples(extraction: Extraction, *, base: str, text: bool = True, schema: Schema | None = None) -> list[Triple]:
    """Return all that a document says, each triple once; they belong into the named graph of the document.

    Args:
        extraction: what the stages found in the document.
        base: the IRI that all minted IRIs begin with.
        text: whether the graph keeps the document's text (`nif:isString`).
        schema: another ontology than the shipped one.

    Raises:
        GraphError: if a fact names a node that does not exist, or a class or property the ontology does not declare.
    """
    return list(dict.fromkeys(_Writer(extraction, base, schema or load_schema()).triples(text=text)))


def about(document: Document, base: str) -> Iterator[Triple]:
    """Yield what a document is: its metadata, and a digest of its text that tells another version of it."""
    node = document_iri(base, document.id)
    yield node, RDF.type, SCHEMA.NewsArticle
    yield node, RDF.type, NIF.Context
    yield node, DCTERMS.identifier, ox.Literal(document.id)
    yield node, SCHEMA.inLanguage, ox.Literal(document.language)
    yield node, SCHEMA.sha256, ox.Literal(hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest())
    if document.date:
        yield node, SCHEMA.datePublished, ox.Literal(document.date.isoformat(), datatype=XSD.date)
    if document.title:
        yield node, SCHEMA.headline, ox.Literal(composed(document.title), language=document.language)
    if document.author:
        yield node, SCHEMA.author, ox.Literal(document.author)
    if document.publisher:
        yield node, SCHEMA.publisher, ox.Literal(document.publisher)
    if document.url:
        yield node, SCHEMA.url, ox.Literal(document.url)


def composed(text: str) -> str:
    """Return a text for people in the normal form NFC."""
    return unicodedata.normalize("NFC", text)


class _Writer:
    """Turns the records of one document into triples."""

    def __init__(self, extraction: Extraction, base: str, schema: Schema) -> None:
        self.extraction = extraction
        self.base = base
        self.schema = schema
        self.text = extraction.document.text
        self.language = extraction.document.language
        self.document = document_iri(base, extraction.document.id)
        self.nodes = node_iris(extraction, base)
        self.starts = [each.start for each in extraction.sentences]
        self.written: dict[tuple[Span, Span | None], ox.NamedNode] = {}
        self.placed: set[tuple[Span, ox.NamedNode]] = set()
        self.places: dict[Span, ox.NamedNode] = {}

    def triples(self, *, text: bool) -> Iterator[Triple]:
        yield from about(self.extraction.document, self.base)
        if text:
            yield self.document, NIF.isString, ox.Literal(self.text)
        for entity in self.extraction.entities:
            yield from self.entity(entity)
        for event in self.extraction.events:
            yield from self.event(event)
        for fact in self.extraction.facts:
            yield from self.fact(fact)
        for claim in self.extraction.claims:
            yield from self.claim(claim)
        for time in self.extraction.times:
            yield from self.time(time)

    def entity(self, entity: Entity) -> Iterator[Triple]:
        node = self.nodes[entity.id]
        yield node, RDF.type, TOP_CLASSES[entity.type]
        if entity.kind:
            yield node, RDF.type, self.class_(entity)
        if entity.implied:
            yield node, KG.implied, ox.Literal("true", datatype=XSD.boolean)
        yield from self.named(entity, entity.names)

    def event(self, event: Event) -> Iterator[Triple]:
        node = self.nodes[event.id]
        yield node, RDF.type, KG.Event
        if event.kind in self.schema.kinds:
            yield node, RDF.type, ox.NamedNode(KG.iri + self.schema.kinds[event.kind])
        yield from self.named(event, event.triggers)

    def named(self, node: Node, names: Iterable[str]) -> Iterator[Triple]:
        iri, label = self.nodes[node.id], self.words(node.label)
        yield iri, RDFS.label, label
        for name in map(self.words, names):
            if name != label:
                yield iri, SKOS.altLabel, name
        for mention in node.mentions:
            phrase = yield from self.phrase(mention.span)
            yield phrase, ITSRDF.taIdentRef, iri
            yield phrase, KG.mentionKind, ox.Literal(mention.kind)
            if mention.step:
                yield phrase, KG.step, ox.Literal(mention.step)

    def fact(self, fact: Fact) -> Iterator[Triple]:
        subject, predicate, object_ = self.node(fact.subject), self.property_(fact.property), self.object_(fact)
        source = self.source(fact.source, fact.source_text)
        status = STATUSES[fact.status]
        statement = statement_iri(self.base, subject, predicate, object_, status, source)
        yield statement, RDF.type, KG.Statement
        yield statement, RDF.subject, subject
        yield statement, RDF.predicate, predicate
        yield statement, RDF.object, object_
        yield statement, KG.status, status
        yield statement, KG.rule, ox.Literal(fact.rule)
        if source is not None:
            yield statement, KG.attributedTo, source
        if fact.status == "asserted":
            yield subject, predicate, object_
        yield from self.evidence(statement, fact)

    def evidence(self, statement: ox.NamedNode, fact: Fact) -> Iterator[Triple]:
        phrase = yield from self.phrase(fact.evidence.span, fact.evidence.sentence)
        yield statement, PROV.wasDerivedFrom, phrase
        for role, span in fact.words:
            place = yield from self.phrase(span)
            yield statement, WORDS[role], place

    def claim(self, claim: Claim) -> Iterator[Triple]:
        iri = claim_iri(self.base, self.document, claim.content, claim.mode)
        yield iri, RDF.type, KG.Claim
        yield iri, KG.content, ox.Literal(claim.content.of(self.text))
        yield iri, KG.mode, ox.Literal(claim.mode)
        speaker = self.source(claim.speaker, claim.speaker_text)
        if speaker is not None:
            yield iri, KG.speaker, speaker
        phrase = yield from self.phrase(claim.evidence.span, claim.evidence.sentence)
        yield iri, PROV.wasDerivedFrom, phrase

    def time(self, time: TimeExpression) -> Iterator[Triple]:
        iri = time_iri(self.base, self.document, time.span)
        yield iri, RDF.type, KG.TimeExpression
        yield iri, KG.text, ox.Literal(time.span.of(self.text))
        yield iri, KG.value, self.value(time.value)
        phrase = yield from self.phrase(time.span, time.sentence)
        yield iri, PROV.wasDerivedFrom, phrase

    def phrase(self, span: Span, sentence: Span | None = None) -> Generator[Triple, None, ox.NamedNode]:
        """Yield what a place in the text is, and return its IRI; the sentence is looked up where it is not given."""
        sentence = sentence or self.sentence(span)
        iri = self.written.get((span, sentence))
        if iri is None:
            self.written[span, sentence] = iri = self.iri(span)
            yield from self.place(iri, span, NIF.Phrase)
            if sentence:
                around = self.iri(sentence)
                yield iri, NIF.sentence, around
                yield from self.place(around, sentence, NIF.Sentence)
        return iri

    def place(self, iri: ox.NamedNode, span: Span, class_: ox.NamedNode) -> Iterator[Triple]:
        if (span, class_) in self.placed:
            return
        self.placed.add((span, class_))
        if not 0 <= span.start <= span.end <= len(self.text):
            message = f"Document {self.extraction.document.id!r} has no characters {span.start} to {span.end}."
            raise GraphError(f"{message} Offsets must lie between 0 and {len(self.text)}.")
        yield iri, RDF.type, class_
        yield iri, NIF.beginIndex, ox.Literal(span.start)
        yield iri, NIF.endIndex, ox.Literal(span.end)
        yield iri, NIF.anchorOf, ox.Literal(span.of(self.text))
        yield iri, NIF.referenceContext, self.document

    def iri(self, span: Span) -> ox.NamedNode:
        found = self.places.get(span)
        if found is None:
            found = self.places[span] = place_iri(self.document, span)
        return found

    def sentence(self, span: Span) -> Span | None:
        index = bisect_right(self.starts, span.start) - 1
        sentence = self.extraction.sentences[index] if index >= 0 else None
        return sentence if sentence and sentence.covers(span) else None

    def words(self, text: str) -> ox.Literal:
        return ox.Literal(composed(text), language=self.language)

    def value(self, value: Value) -> ox.Literal:
        return to_literal(value, self.language)

    def object_(self, fact: Fact) -> Term:
        return self.value(fact.object) if isinstance(fact.object, Value) else self.node(fact.object)

    def source(self, node_id: str, words: str) -> Term | None:
        if node_id:
            return self.node(node_id)
        return ox.Literal(words) if words else None

    def node(self, node_id: str) -> ox.NamedNode:
        if node_id not in self.nodes:
            known = ", ".join(self.nodes)
            raise GraphError(f"Document {self.extraction.document.id!r} has no node {node_id!r}; it has {known}.")
        return self.nodes[node_id]

    def property_(self, name: str) -> ox.NamedNode:
        if name not in self.schema.facts:
            allowed = ", ".join(sorted(self.schema.facts))
            raise GraphError(f"No fact may have the property {name!r}; the ontology has {allowed}.")
        return ox.NamedNode(KG.iri + name)

    def class_(self, entity: Entity) -> ox.NamedNode:
        if self.schema.top(entity.kind) != entity.type:
            allowed = [name for name in self.schema.classes if self.schema.top(name) == entity.type]
            raise GraphError(f"{entity.kind!r} is no class of {entity.type}; the ontology has {', '.join(allowed)}.")
        return ox.NamedNode(KG.iri + entity.kind)
