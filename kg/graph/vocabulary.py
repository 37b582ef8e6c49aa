"""The terms our graphs use, as closed namespaces: a mistyped term raises instead of entering a graph.

Our own namespace knows what `ontology/kg.ttl` declares; of other vocabularies only the terms we use are listed.
"""

from __future__ import annotations

from typing import Final

import pyoxigraph as ox

from kg import schema
from kg.errors import GraphError
from kg.model import Datatype
from kg.schema import load_schema


class Namespace:
    """A vocabulary whose terms are all known: `PROV.wasDerivedFrom`, or `KG["headOf"]`.

    Args:
        iri: what its terms begin with.
        terms: the local names there are.
    """

    def __init__(self, iri: str, terms: frozenset[str]) -> None:
        self.iri = iri
        self._terms = {name: ox.NamedNode(iri + name) for name in sorted(terms)}
        self.__dict__ |= {name: term for name, term in self._terms.items() if not hasattr(type(self), name)}

    def __getitem__(self, name: str) -> ox.NamedNode:
        """Return the term `name`.

        Raises:
            GraphError: if the vocabulary has no such term.
        """
        if name not in self._terms:
            raise GraphError(f"<{self.iri}> has no term {name!r}; it has {', '.join(self._terms)}.")
        return self._terms[name]

    def __getattr__(self, name: str) -> ox.NamedNode:
        """Return the term `name`, as `self[name]` does."""
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __contains__(self, name: str) -> bool:
        """Tell whether the vocabulary has the term `name`."""
        return name in self._terms


def _closed(iri: str, terms: str) -> Namespace:
    return Namespace(iri, frozenset(terms.split()))


KG: Final = Namespace(schema.KG, load_schema().terms)
RDF: Final = _closed(schema.RDF, "type subject predicate object reifies langString Statement")
RDFS: Final = _closed(schema.RDFS, "label comment")
SKOS: Final = _closed(schema.SKOS, "Concept prefLabel altLabel hiddenLabel broader exactMatch note")
PROV: Final = _closed("http://www.w3.org/ns/prov#", "wasDerivedFrom")
DCTERMS: Final = _closed("http://purl.org/dc/terms/", "identifier")
ITSRDF: Final = _closed("http://www.w3.org/2005/11/its/rdf#", "taIdentRef")
NIF: Final = _closed(
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "Phrase Sentence Context beginIndex endIndex anchorOf referenceContext sentence isString",
)
SCHEMA: Final = _closed(
    "https://schema.org/", "NewsArticle headline datePublished author publisher inLanguage url sha256"
)
OWL: Final = _closed(schema.OWL, "sameAs Class ObjectProperty DatatypeProperty Ontology")
XSD: Final = _closed(
    "http://www.w3.org/2001/XMLSchema#", "string integer decimal boolean date gYearMonth gYear gMonthDay"
)

PREFIXES: Final = {
    "kg": KG.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "owl": OWL.iri,
    "xsd": XSD.iri,
    "skos": SKOS.iri,
    "prov": PROV.iri,
    "schema": SCHEMA.iri,
    "nif": NIF.iri,
    "itsrdf": ITSRDF.iri,
    "dcterms": DCTERMS.iri,
}
STATUSES: Final = {name: KG[name] for name in ("asserted", "reported", "negated", "planned")}
TOP_CLASSES: Final = {name: KG[name] for name in schema.TOP_CLASSES}
DATATYPES: Final[dict[Datatype, ox.NamedNode]] = {
    "integer": XSD.integer,
    "date": XSD.date,
    "gYearMonth": XSD.gYearMonth,
    "gYear": XSD.gYear,
    "gMonthDay": XSD.gMonthDay,
    "week": KG.week,
    "minute": KG.minute,
}
DATATYPE_NAMES: Final = {node: name for name, node in DATATYPES.items()}
WORDS: Final = {"subject": KG.subjectWords, "object": KG.objectWords, "trigger": KG.triggerWords}


def local(node: ox.NamedNode) -> str:
    """Return the name of one of our terms, e.g. "headOf" for kg:headOf.

    Raises:
        GraphError: if the node is not in our namespace.
    """
    if not node.value.startswith(KG.iri):
        raise GraphError(f"<{node.value}> is no term of <{KG.iri}>.")
    return node.value.removeprefix(KG.iri)


def entity_prefixes(base: str) -> dict[str, str]:
    """Return the prefixes of the entities under `base`: person:, organization: and so on, thing: for the rest."""
    return {folder(name): f"{base}{folder(name)}/" for name in schema.TOP_CLASSES}


def folder(top: str) -> str:
    """Return the part of an IRI that stands for a top class, e.g. "person"."""
    return "thing" if top == "Other" else top.lower()
