"""Checks a graph against the shipped SHACL shapes (https://www.w3.org/TR/shacl/) and says in words what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

import rdflib
from pyshacl import validate as check
from rdflib.namespace import SH

from kg.errors import GraphError
from kg.graph.results import visible
from kg.graph.vocabulary import NIF, PROV
from kg.resources import ontology

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

Severity = Literal["violation", "warning"]
_ANCHOR, _SENTENCE, _EVIDENCE = (
    rdflib.URIRef(each.value) for each in (NIF.anchorOf, NIF.sentence, PROV.wasDerivedFrom)
)
_SEVERITIES: dict[rdflib.term.Node | None, Severity] = {SH.Violation: "violation", SH.Warning: "warning"}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing wrong: the node at fault, the shape it breaks, and the sentence, where the graph leads to one."""

    severity: Severity
    shape: str
    message: str
    node: str
    sentence: str = ""

    def __str__(self) -> str:
        """Return the finding in one line, safe for a terminal."""
        quote = f" « {self.sentence} »" if self.sentence else ""
        return visible(f"{self.severity}: {self.message} <{self.node}>{quote} ({self.shape})")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; a graph conforms if nothing is worse than a warning."""

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Whether there is no violation."""
        return all(each.severity != "violation" for each in self.findings)

    @property
    def text(self) -> str:
        """The report in lines: the verdict, then one line for each finding."""
        violations = sum(each.severity == "violation" for each in self.findings)
        verdict = "The graph conforms" if self.conforms else "The graph does not conform"
        counts = f"{violations} violations, {len(self.findings) - violations} warnings"
        return "\n".join([f"{verdict}: {counts}.", *map(str, self.findings)])


def validate(graph: KnowledgeGraph) -> Report:
    """Check a graph against `ontology/shapes.ttl`.

    Args:
        graph: the graph; it is not changed.

    Returns:
        What is wrong, violations first, in an order that depends on the graph alone.

    Raises:
        GraphError: if the shapes themselves cannot be applied.
    """
    data = graph.to_rdflib()
    _, results, text = check(
        data + _shipped("kg.ttl"), shacl_graph=_shipped("shapes.ttl"), allow_warnings=True, inplace=True
    )
    if not isinstance(results, rdflib.Graph):
        raise GraphError(f"The shapes cannot be applied to the graph: {text}")
    return Report(tuple(sorted(set(_findings(results, data)))))


@cache
def _shipped(name: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=ontology(name).read_bytes(), format="turtle")


def _findings(results: rdflib.Graph, data: rdflib.Graph) -> Iterator[Finding]:
    for result in results.subjects(rdflib.RDF.type, SH.ValidationResult):
        node = _at_fault(results, result)
        yield Finding(
            severity=_SEVERITIES.get(results.value(result, SH.resultSeverity), "violation"),
            shape=_shape(results, result),
            message=str(results.value(result, SH.resultMessage) or ""),
            node=str(node),
            sentence=_sentence(data, node),
        )


def _at_fault(results: rdflib.Graph, result: rdflib.term.Node) -> rdflib.term.Node | None:
    """Return the node at fault: what a constraint in SPARQL gives as value, otherwise the focus."""
    focus, value = results.value(result, SH.focusNode), results.value(result, SH.value)
    in_sparql = results.value(result, SH.sourceConstraintComponent) == SH.SPARQLConstraintComponent
    return value if in_sparql and value is not None else focus


def _shape(results: rdflib.Graph, result: rdflib.term.Node) -> str:
    return str(results.value(result, SH.sourceShape)).rpartition("#")[2]


def _sentence(data: rdflib.Graph, node: rdflib.term.Node | None) -> str:
    """Return the sentence of a place in the text, or of the first place that a node was derived from."""
    if isinstance(node, rdflib.Literal):
        node = min(data.subjects(None, node), key=str, default=None)
    places = [node, *sorted(data.objects(node, _EVIDENCE), key=str)]
    around = (data.value(place, _SENTENCE) or place for place in places)
    return next((str(words) for each in around if (words := data.value(each, _ANCHOR)) is not None), "")
