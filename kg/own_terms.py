"""What an ontology of the user's own adds to the shipped one: its triples, checked against it.

A graph carries these triples with it, so that whoever opens it later knows its classes and properties without the file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import LexiconError
from kg.resources import ontology

KG = "https://w3id.org/kg-news/ontology#"
GENID = "https://w3id.org/kg-news/.well-known/genid/"  # https://www.w3.org/TR/rdf11-concepts/#section-skolemization
_OWL, _RDFS = "http://www.w3.org/2002/07/owl#", "http://www.w3.org/2000/01/rdf-schema#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_HUNG = frozenset(_RDFS + name for name in ("domain", "range", "subClassOf", "subPropertyOf"))
_FIXED = _HUNG - {_RDFS + "subPropertyOf"} | {_TYPE}


@cache
def shipped() -> frozenset[ox.Triple]:
    """Return the triples of the shipped ontology."""
    return frozenset(each.triple for each in ox.parse(ontology("kg.ttl").read_bytes(), ox.RdfFormat.TURTLE))


def read(path: Path) -> frozenset[ox.Triple]:
    """Return what an ontology in Turtle adds to the shipped one; what is shipped may stand in it too.

    Raises:
        LexiconError: if the file cannot be read, is not Turtle, names a class or property of ours that nobody declares,
            declares one in another namespace, or declares a shipped one otherwise.
    """
    try:
        data = path.read_bytes()
        triples = [each.triple for each in ox.parse(data, ox.RdfFormat.TURTLE)]
    except OSError as error:
        raise LexiconError(f"Cannot read the ontology {path}: {error.strerror}.") from error
    except SyntaxError as error:
        raise LexiconError(f"The ontology {path} is not valid Turtle: {error}.") from error
    own = added(_named(triples, hashlib.sha256(data).hexdigest()[:12]))
    for triple in sorted(own, key=str):
        for problem in _problems(triple, own):
            raise LexiconError(f"{place(path, _local(triple.subject))}: {problem}")
    return own


def added(triples: Iterable[ox.Triple]) -> frozenset[ox.Triple]:
    """Return triples without what is shipped, and without the unions and lists of a copy of it, which nothing uses."""
    declared = {each.subject for each in shipped()}
    kept = set(triples) - shipped()
    kept -= {each for each in kept if each.subject in declared and is_inner(each.object)}
    while loose := {each for each in kept if is_inner(each.subject)} - _used(kept):
        kept -= loose
    return frozenset(kept)


def place(path: Path, name: str) -> str:
    """Return a file and the line on which it begins to speak of a term, to begin an error with."""
    lines = path.read_text("utf-8", "replace").splitlines()
    subject = re.compile(rf"\s*(?:\S*[:/#])?{re.escape(name)}>?(?:\s|$)")
    number = next((number for number, line in enumerate(lines, 1) if name and subject.match(line)), 0)
    return f"{path}, line {number}" if number else str(path)


def _used(triples: set[ox.Triple]) -> set[ox.Triple]:
    objects = {each.object for each in triples}
    return {each for each in triples if each.subject in objects}


def _named(triples: list[ox.Triple], digest: str) -> list[ox.Triple]:
    """Return triples with an IRI for each blank node, made of a digest and its place: graphs of ours have none."""
    blank = {node: None for each in triples for node in (each.subject, each.object) if isinstance(node, ox.BlankNode)}
    names = {node: ox.NamedNode(f"{GENID}{digest}-{number}") for number, node in enumerate(blank, 1)}

    def name(node: object) -> object:
        return names.get(node, node) if isinstance(node, ox.BlankNode) else node

    return [ox.Triple(name(each.subject), each.predicate, name(each.object)) for each in triples]  # type: ignore[arg-type]


def _problems(triple: ox.Triple, own: frozenset[ox.Triple]) -> Iterator[str]:
    """Yield what is wrong with a triple of an ontology of the user's own."""
    predicate, object_ = triple.predicate.value, _value(triple.object)
    about = _local(triple.subject)
    declared = {each.subject for each in shipped() | own if each.predicate.value == _TYPE}
    if predicate in _FIXED and triple.subject in {each.subject for each in shipped()}:
        what = _local(triple.predicate)
        yield f"{about} is a term of the shipped ontology, whose {what} stays as it is; call yours otherwise."
    elif predicate in _HUNG and object_.startswith(KG) and triple.object not in declared:
        yield f"{about} names kg:{_local(triple.object)}, which neither this ontology nor the shipped one declares."
    elif predicate in _HUNG and object_.startswith(KG) and not (is_inner(triple.subject) or _is_ours(triple.subject)):
        yield f"{about} must lie in the namespace <{KG}>, where shipped queries, shapes and pages look for it."


def _is_ours(node: object) -> bool:
    return _value(node).startswith(KG)


def is_inner(node: object) -> bool:
    """Tell whether a node was blank in the file: a union, a list."""
    return _value(node).startswith(GENID)


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))


def _local(node: object) -> str:
    return re.split(r"[#/]", _value(node))[-1]
