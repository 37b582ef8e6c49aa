"""JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): one object per document, with a context that makes keys readable.

Written here, since no library we have writes a context and sorts: keys and values come in one fixed order. Keys are the
names of the vocabulary (`headOf`, `status`), and a value that its key explains is a plain string. The nodes are framed
(https://www.w3.org/TR/json-ld11-framing/, `@embed: @always`): a place in a text stands inside each statement quoting
it, with its sentence, so that a fact can be read without looking anything up.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.export.order import key, prefixes
from kg.graph.vocabulary import KG, RDF, XSD
from kg.schema import Schema

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

Json = dict[str, Any]
_IRI, _TERM = {"@type": "@id"}, {"@type": "@vocab"}
_FRENCH, _NUMBER = {"@language": "fr"}, {"@type": "xsd:integer"}
_TERMS: dict[str, dict[str, str]] = {
    "label": {"@id": "rdfs:label", **_FRENCH},
    "altLabel": {"@id": "skos:altLabel", **_FRENCH},
    "subject": {"@id": "rdf:subject", **_IRI},
    "predicate": {"@id": "rdf:predicate", **_TERM},
    "object": {"@id": "rdf:object"},
    "status": {"@id": "kg:status", **_TERM},
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", **_IRI},
    "taIdentRef": {"@id": "itsrdf:taIdentRef", **_IRI},
    "identifier": {"@id": "dcterms:identifier"},
    "headline": {"@id": "schema:headline", **_FRENCH},
    "datePublished": {"@id": "schema:datePublished", "@type": "xsd:date"},
    "author": {"@id": "schema:author"},
    "publisher": {"@id": "schema:publisher"},
    "inLanguage": {"@id": "schema:inLanguage"},
    "url": {"@id": "schema:url"},
    "anchorOf": {"@id": "nif:anchorOf"},
    "isString": {"@id": "nif:isString"},
    "beginIndex": {"@id": "nif:beginIndex", **_NUMBER},
    "endIndex": {"@id": "nif:endIndex", **_NUMBER},
    "referenceContext": {"@id": "nif:referenceContext", **_IRI},
    "sentence": {"@id": "nif:sentence", **_IRI},
}
_MIXED = ("attributedTo", "speaker")  # a node, or the words that describe him
_FRAMED = ("wasDerivedFrom", "subjectWords", "objectWords", "triggerWords")
_PLACES = ("nif:Phrase", "nif:Sentence", ["nif:Phrase", "nif:Sentence"])


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the quads of a graph as JSON-LD; the same quads give the same bytes."""
    writer = _Writer(prefixes(graph), _terms(graph.schema))
    quads = sorted(graph.quads(), key=lambda each: (str(each.graph_name), key(each.triple)))
    graphs: list[Json] = []
    for name, group in groupby(quads, key=lambda each: each.graph_name):
        nodes = _framed(writer.nodes(each.triple for each in group))
        graphs += nodes if isinstance(name, ox.DefaultGraph) else [{"@id": name.value, "@graph": nodes}]
    found = {"@context": writer.context(), "@graph": graphs}
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _terms(schema: Schema) -> dict[str, dict[str, str]]:
    """Return what the context says of each key: the relations between nodes point to IRIs."""
    relations = {
        name: {"@id": f"kg:{name}", **({} if each.literal or name in _MIXED else _IRI)}
        for name, each in schema.properties.items()
        if each.range or name in _MIXED
    }
    for name in ("jobTitle", "quantity"):
        if name in relations:
            relations[name] |= _FRENCH
    return relations | _TERMS


def _framed(nodes: list[Json]) -> list[Json]:
    """Return the nodes with each place in a text inside those that quote it; places that nobody quotes stand apart."""
    places = {node["id"]: node for node in nodes if node.get("type") in _PLACES}
    inside: set[str] = set()

    def embedded(iri: Json | str, name: str) -> Json | str:
        if not isinstance(iri, str) or iri not in places:
            return iri
        inside.add(iri)
        place = places[iri]
        if name != "wasDerivedFrom" or place.get("sentence", iri) == iri:
            return place
        return place | {"sentence": embedded(place["sentence"], "sentence")}

    for node in nodes:
        for name in _FRAMED if node["id"] not in places else ():
            if name in node:
                found = [embedded(each, name) for each in _listed(node[name])]
                node[name] = found if isinstance(node[name], list) else found[0]
    return [node for node in nodes if node["id"] not in inside]


def _listed(value: Json | str | list[Json | str]) -> list[Json | str]:
    return value if isinstance(value, list) else [value]


class _Writer:
    """Turns triples into JSON with the keys of one context."""

    def __init__(self, prefixes: dict[str, str], terms: dict[str, dict[str, str]]) -> None:
        self.prefixes = prefixes
        self.terms = terms
        self.keys = {self.expanded(each["@id"]): name for name, each in terms.items()}

    def context(self) -> Json:
        return {"@vocab": KG.iri, **self.prefixes, "id": "@id", "type": "@type", **self.terms}

    def expanded(self, name: str) -> str:
        prefix, _, local = name.partition(":")
        return self.prefixes[prefix] + local

    def nodes(self, triples: Iterable[ox.Triple]) -> list[Json]:
        nodes = []
        for subject, about in groupby(triples, key=lambda each: each.subject):
            node: Json = {"id": self.short(_iri(subject))}
            for predicate, group in groupby(about, key=lambda each: each.predicate):
                name = "type" if predicate == RDF.type else self.keys.get(predicate.value, "")
                name = name or self.short(predicate.value)
                values = [self.value(each.object, name) for each in group]
                node[name] = values[0] if len(values) == 1 else values
            nodes.append(node)
        return nodes

    def value(self, term: object, name: str) -> Json | str:
        about = self.terms.get(name, {})
        if isinstance(term, ox.Literal):
            return self.literal(term, about)
        if name == "type" or about.get("@type") == "@vocab":
            return _iri(term).removeprefix(KG.iri) if _iri(term).startswith(KG.iri) else self.short(_iri(term))
        short = self.short(_iri(term))
        return short if about.get("@type") == "@id" else {"id": short}

    def literal(self, term: ox.Literal, about: dict[str, str]) -> Json | str:
        """Return a literal: a plain string where the context says its language or datatype."""
        if term.language:
            told = about.get("@language") == term.language
            return term.value if told else {"@value": term.value, "@language": term.language}
        datatype = self.short(term.datatype.value)
        if about.get("@type", "") == datatype or (term.datatype == XSD.string and not about.keys() - {"@id"}):
            return term.value
        return {"@value": term.value} if term.datatype == XSD.string else {"@value": term.value, "@type": datatype}

    def short(self, iri: str) -> str:
        """Return an IRI with its prefix, where what follows cannot be taken for something else."""
        for prefix, start in self.prefixes.items():
            local = iri.removeprefix(start)
            if local != iri and local and not local.startswith("//"):
                return f"{prefix}:{local}"
        return iri


def _iri(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode) else str(term)
