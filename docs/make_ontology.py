"""Writes docs/ontology.md, the reference of the vocabulary, from ontology/kg.ttl.

usage: python docs/make_ontology.py
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import rdflib
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, XSD

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "ontology.md"
KG = rdflib.Namespace("https://w3id.org/kg-news/ontology#")
TRAITS = {
    OWL.SymmetricProperty: "symmetric",
    OWL.TransitiveProperty: "transitive",
    OWL.AsymmetricProperty: "asymmetric",
    OWL.AnnotationProperty: "annotation",
}
LINKS = {
    RDFS.subClassOf: "subclass of",
    RDFS.subPropertyOf: "subproperty of",
    OWL.equivalentProperty: "same as",
    OWL.inverseOf: "inverse of",
    SKOS.closeMatch: "close to",
    KG.inverseMatch: "close to, the other way",
    RDFS.seeAlso: "see",
}
Node = rdflib.term.Node


class Reference:
    """The vocabulary in Markdown."""

    def __init__(self, graph: rdflib.Graph) -> None:
        self.graph = graph
        [self.ontology] = graph.subjects(RDF.type, OWL.Ontology)

    def page(self) -> str:
        """Return the whole page."""
        return "\n".join([*self.head(), *self.classes(), *self.properties(), *self.others(), ""])

    def head(self) -> Iterator[str]:
        version = self.graph.value(self.ontology, OWL.versionInfo)
        licence = self.graph.value(self.ontology, DCTERMS.license)
        yield f"# {self.text(self.ontology, DCTERMS.title, 'en')}: the vocabulary"
        yield f"\n{self.text(self.ontology, DCTERMS.description, 'en')}\n"
        yield f"Namespace `kg:` <{KG}>, version {version}, licence <{licence}>."
        yield "Written by `python docs/make_ontology.py` from [kg.ttl](../ontology/kg.ttl)."

    def classes(self) -> Iterator[str]:
        yield "\n## Classes\n\n| class | fr, en | definition | is, is close to |\n| --- | --- | --- | --- |"
        for each in self.ours(OWL.Class):
            yield self.row(each, self.links(each))

    def properties(self) -> Iterator[str]:
        found = self.ours(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, RDF.Property)
        header = "| property | fr, en | definition | from → to | is, is close to |\n| --- | --- | --- | --- | --- |"
        yield f"\n## Properties\n\n{header}"
        for each in found:
            ends = f"{self.terms(each, RDFS.domain)} → {self.terms(each, RDFS.range)}"
            traits = [words for type_, words in TRAITS.items() if (each, RDF.type, type_) in self.graph]
            yield self.row(each, ends, "; ".join(filter(None, [*traits, self.links(each)])))

    def others(self) -> Iterator[str]:
        yield "\n## Datatypes and statuses\n\n| term | fr, en | definition |\n| --- | --- | --- |"
        for each in self.ours(RDFS.Datatype, OWL.NamedIndividual):
            yield self.row(each)

    def row(self, term: Node, *more: str) -> str:
        labels = ", ".join(self.text(term, RDFS.label, language) for language in ("fr", "en"))
        definition = self.text(term, SKOS.definition, "en")
        name = str(term).removeprefix(str(KG))
        return "| " + " | ".join([f'<a id="{name}"></a>`kg:{name}`', labels, definition, *more]) + " |"

    def ours(self, *types: Node) -> list[Node]:
        found = {each for type_ in types for each in self.graph.subjects(RDF.type, type_)}
        return sorted(each for each in found if str(each).startswith(str(KG)))

    def text(self, term: Node, predicate: Node, language: str) -> str:
        found = [str(each) for each in self.graph.objects(term, predicate) if each.language == language]
        return " / ".join(sorted(found)).replace("|", "\\|")

    def links(self, term: Node) -> str:
        said = ((words, sorted(self.names(self.graph.objects(term, each)))) for each, words in LINKS.items())
        return "; ".join(f"{words} {', '.join(names)}" for words, names in said if names)

    def terms(self, term: Node, predicate: Node) -> str:
        return ", ".join(sorted(self.names(self.graph.objects(term, predicate)))) or "anything"

    def names(self, nodes: Iterable[Node]) -> Iterator[str]:
        for node in nodes:
            union = self.graph.value(node, OWL.unionOf)
            if isinstance(node, rdflib.BNode) and union is not None:
                yield " or ".join(self.names(Collection(self.graph, union)))
            else:
                yield self.name(node)

    def name(self, node: Node) -> str:
        if str(node).startswith(str(KG)):
            short = str(node).removeprefix(str(KG))
            return f"[kg:{short}](#{short})"
        prefix, _, local = self.graph.compute_qname(str(node), generate=True)
        return f"[{prefix}:{local}]({node})"


def page() -> str:
    """Return the reference as it should stand in docs/ontology.md."""
    graph = rdflib.Graph()
    graph.parse(ROOT / "ontology" / "kg.ttl", format="turtle")
    graph.bind("time", "http://www.w3.org/2006/time#")
    graph.bind("xsd", XSD)
    return Reference(graph).page()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
