"""The classes and properties of the ontology, as small records that every stage may ask.

The ontology is the one place where a class or property is declared; lexicon, rules and mapping read it here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import pyoxigraph as ox

from kg import own_terms
from kg.errors import LexiconError

KG = own_terms.KG
OWL = "http://www.w3.org/2002/07/owl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
Node = ox.NamedNode | ox.BlankNode | ox.Literal
TOP_CLASSES = ("Person", "Organization", "Place", "Product", "Work", "Event", "Other")


@dataclass(frozen=True, slots=True)
class Property:
    """A relation of the inventory. `domain` and `range` hold top classes; the range of a literal one holds datatypes.

    `infrastructure` marks the properties that describe statements, claims and places in the text: no fact uses them.
    """

    name: str
    domain: frozenset[str]
    range: frozenset[str]
    symmetric: bool
    literal: bool
    infrastructure: bool
    labels: tuple[tuple[str, str], ...] = ()

    def label(self, language: str) -> str:
        """Return the label in `language`, or the name where there is none."""
        return dict(self.labels).get(language, self.name)


@dataclass(frozen=True, slots=True)
class Class:
    """A class: `parents` are those of the ontology itself, `kind` is the key of the event lexicon, if it has one."""

    name: str
    parents: frozenset[str]
    kind: str = ""
    labels: tuple[tuple[str, str], ...] = ()

    def label(self, language: str) -> str:
        """Return the label in `language`, or the name where there is none."""
        return dict(self.labels).get(language, self.name)


@dataclass(frozen=True)
class Schema:
    """An ontology: its properties and classes by name."""

    properties: dict[str, Property]
    classes: dict[str, Class]
    terms: frozenset[str]
    own: frozenset[ox.Triple] = frozenset()  # what an ontology of the user's adds to the shipped one

    def property(self, name: str) -> Property:
        """Return the property `name`.

        Raises:
            LexiconError: if the ontology does not declare it.
        """
        if name not in self.properties:
            raise LexiconError(f"The ontology declares no property {name!r}; it has {', '.join(sorted(self.facts))}.")
        return self.properties[name]

    @cached_property
    def facts(self) -> frozenset[str]:
        """The names of the properties that facts may use."""
        return frozenset(name for name, each in self.properties.items() if not each.infrastructure)

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The class of each kind of event, e.g. `kinds["outage"] == "Outage"`."""
        return {each.kind: name for name, each in sorted(self.classes.items()) if each.kind}

    def ancestors(self, name: str) -> frozenset[str]:
        """Return the class `name` and all classes above it."""
        return self._lineage.get(name, frozenset())

    @cached_property
    def _lineage(self) -> dict[str, frozenset[str]]:
        return {name: _above(name, self.classes) for name in self.classes}

    def top(self, name: str) -> str:
        """Return the top class above the class `name`, or "" if it has none."""
        return _top(name, self.classes)


def load_schema(path: Path | None = None) -> Schema:
    """Read the shipped ontology, and one of the user's own that adds to it; each is read once.

    Args:
        path: a Turtle file with further classes and properties, in the namespace of the shipped ones and hung on them
            by `rdfs:subClassOf`, `rdfs:domain` and `rdfs:range`.

    Raises:
        LexiconError: if the file cannot be read, is not Turtle, says of a property neither domain nor range, or does
            not fit the shipped ontology; the sentence names the line.
    """
    return _load(path.resolve() if path else None)


@cache
def _load(path: Path | None) -> Schema:
    return _extended(own_terms.read(path), path) if path else _Reader(own_terms.shipped()).schema()


@cache
def extended(triples: frozenset[ox.Triple]) -> Schema:
    """Return the shipped ontology with what some triples add to it, as far as they are whole.

    Args:
        triples: declarations that a graph carries.
    """
    try:
        return _extended(own_terms.added(triples), None)
    except LexiconError:
        return load_schema()


def _extended(own: frozenset[ox.Triple], path: Path | None) -> Schema:
    return replace(_Reader(own_terms.shipped() | own, path).schema(), own=own) if own else load_schema()


class _Reader:
    """The triples of an ontology, by subject and predicate."""

    def __init__(self, triples: Iterable[ox.Triple], path: Path | None = None) -> None:
        self.path = path or Path("kg.ttl")
        self.objects: defaultdict[tuple[object, str], list[Node]] = defaultdict(list)
        for each in sorted(triples, key=str):
            if not isinstance(each.object, ox.Triple):
                self.objects[each.subject, each.predicate.value].append(each.object)

    def schema(self) -> Schema:
        classes = {name: self.class_(name, node) for name, node in self.declared("Class")}
        kinds = ("ObjectProperty", "DatatypeProperty", "Property")
        properties = {name: self.property_(name, node, classes) for name, node in self.declared(*kinds)}
        terms = frozenset(name for name, _ in self.declared())
        return Schema(dict(sorted(properties.items())), dict(sorted(classes.items())), terms)

    def declared(self, *types: str) -> Iterator[tuple[str, ox.NamedNode]]:
        """Yield name and node of the terms of our namespace with one of the `types`, or with any type."""
        for (subject, predicate), objects in list(self.objects.items()):
            if not isinstance(subject, ox.NamedNode) or not subject.value.startswith(KG):
                continue
            if predicate == RDF + "type" and (not types or {_local(each) for each in objects} & set(types)):
                yield _local(subject), subject

    def class_(self, name: str, node: ox.NamedNode) -> Class:
        parents = frozenset(
            _local(each) for each in self.objects[node, RDFS + "subClassOf"] if _value(each).startswith(KG)
        )
        kind = next((_value(each) for each in self.objects[node, SKOS + "notation"]), "")
        return Class(name, parents, kind, self.labels(node))

    def property_(self, name: str, node: ox.NamedNode, classes: dict[str, Class]) -> Property:
        types = {_local(each) for each in self.objects[node, RDF + "type"]}
        domain = self.members(self.objects[node, RDFS + "domain"], classes)
        range_ = self.members(self.objects[node, RDFS + "range"], classes)
        infrastructure = not any(_top(each, classes) for each in domain)
        if not domain or not (range_ or infrastructure):
            where = own_terms.place(self.path, name)
            raise LexiconError(f"{where}: property {name} needs rdfs:domain and rdfs:range, classes or datatypes.")
        literal = "DatatypeProperty" in types
        return Property(name, domain, range_, "SymmetricProperty" in types, literal, infrastructure, self.labels(node))

    def members(self, nodes: list[Node], classes: dict[str, Class]) -> frozenset[str]:
        """Return the names a domain or range stands for, unions and general classes resolved to top classes."""
        found: set[str] = set()
        for node in nodes:
            union = [each for head in self.objects[node, OWL + "unionOf"] for each in self.list_(head)]
            same = self.objects[node, OWL + "equivalentClass"]
            if union or same:
                found |= self.members(union + same, classes)
            elif _local(node) == "Entity":
                found |= {name for name in TOP_CLASSES if name in classes}
            else:
                found.add(_datatype(node))
        return frozenset(found)

    def list_(self, head: object) -> Iterator[Node]:
        while first := self.objects.get((head, RDF + "first")):
            yield first[0]
            head = self.objects[head, RDF + "rest"][0]

    def labels(self, node: ox.NamedNode) -> tuple[tuple[str, str], ...]:
        found = self.objects[node, RDFS + "label"]
        return tuple(sorted((each.language or "", each.value) for each in found if isinstance(each, ox.Literal)))


def _above(name: str, classes: dict[str, Class]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each in classes and each not in found:
            found.add(each)
            waiting.extend(classes[each].parents)
    return frozenset(found)


def _top(name: str, classes: dict[str, Class]) -> str:
    above = _above(name, classes)
    return next((each for each in TOP_CLASSES if each in above), "")


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))


def _local(node: object) -> str:
    return _value(node).rpartition("#")[2]


def _datatype(node: object) -> str:
    return {"langString": "string"}.get(_local(node), _local(node))
