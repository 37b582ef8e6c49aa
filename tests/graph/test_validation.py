"""Validation: what we write conforms, and each way to break a graph is caught by its own shape."""

import pyoxigraph as ox
import pytest
from orbix import TEXT, graph

from kg.graph.validation import validate
from kg.graph.vocabulary import KG

PREFIXES = """
    PREFIX kg: <https://w3id.org/kg-news/ontology#> PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
    PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX schema: <https://schema.org/>
    PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
HEAD_OF = "?s rdf:predicate kg:headOf"
OTHER_PREDICATE = "DELETE { ?s ?p kg:acquired } INSERT { ?s ?p kg:NEW } WHERE { ?s ?p kg:acquired }"
PDG = '?p nif:anchorOf "PDG"'
BROKEN = {
    "subject": f"DELETE {{ ?s rdf:subject ?o }} WHERE {{ {HEAD_OF} ; rdf:subject ?o }}",
    "predicate": f"INSERT {{ ?s rdf:predicate kg:owns }} WHERE {{ {HEAD_OF} }}",
    "object": f"INSERT {{ ?s rdf:object ?s }} WHERE {{ {HEAD_OF} }}",
    "status": f"INSERT {{ ?s kg:status kg:planned }} WHERE {{ {HEAD_OF} }}",
    "rule": f"DELETE {{ ?s kg:rule ?o }} WHERE {{ {HEAD_OF} ; kg:rule ?o }}",
    "evidence": f"DELETE {{ ?s prov:wasDerivedFrom ?o }} WHERE {{ {HEAD_OF} ; prov:wasDerivedFrom ?o }}",
    "source": 'INSERT { ?s kg:attributedTo "a", "b" } WHERE { ?s kg:status kg:reported }',
    "words": f'INSERT {{ ?s kg:subjectWords "Léa" }} WHERE {{ {HEAD_OF} }}',
    "plainTriple": "DELETE { ?a kg:headOf ?b } WHERE { ?a kg:headOf ?b }",
    "onlyAsserted": "INSERT { ?a kg:owns ?b } WHERE { ?a kg:headOf ?b }",
    "declared": OTHER_PREDICATE.replace("NEW", "bought"),
    "domain": OTHER_PREDICATE.replace("NEW", "spouse"),
    "range": OTHER_PREDICATE.replace("NEW", "killed"),
    "Date": 'DELETE { ?t kg:value ?v } INSERT { ?t kg:value "2012-13-45"^^xsd:date } WHERE { ?t kg:value ?v }',
    "Object": f"DELETE {{ ?s rdf:object ?o }} INSERT {{ ?s rdf:object 1.5 }} WHERE {{ {HEAD_OF} ; rdf:object ?o }}",
    "topClass": "INSERT { ?x a kg:Place } WHERE { ?x a kg:Person }",
    "label": "DELETE { ?x rdfs:label ?l } WHERE { ?x a kg:Person ; rdfs:label ?l }",
    "name": 'INSERT { ?x skos:altLabel "sans langue" } WHERE { ?x a kg:Person }',
    "content": "DELETE { ?c kg:content ?t } WHERE { ?c kg:content ?t }",
    "mode": 'INSERT { ?c kg:mode "mixed" } WHERE { ?c a kg:Claim }',
    "speaker": 'INSERT { ?c kg:speaker "a", "b" } WHERE { ?c a kg:Claim }',
    "text": "DELETE { ?c kg:text ?t } WHERE { ?c kg:text ?t }",
    "value": "DELETE { ?c kg:value ?t } WHERE { ?c kg:value ?t }",
    "Document": "DELETE { ?d a nif:Context } WHERE { ?d a nif:Context }",
    "identifier": "DELETE { ?d dcterms:identifier ?i } WHERE { ?d dcterms:identifier ?i }",
    "language": "DELETE { ?d schema:inLanguage ?i } WHERE { ?d schema:inLanguage ?i }",
    "published": 'INSERT { ?d schema:datePublished "hier" } WHERE { ?d a schema:NewsArticle }',
    "isString": 'INSERT { ?d nif:isString "x" } WHERE { ?d a schema:NewsArticle }',
    "begin": "DELETE { ?p nif:beginIndex 0 } INSERT { ?p nif:beginIndex -1 } WHERE { ?p nif:beginIndex 0 }",
    "end": "DELETE { ?p nif:endIndex ?e } WHERE { ?p nif:beginIndex 0 ; nif:endIndex ?e }",
    "anchor": "DELETE { ?p nif:anchorOf ?e } WHERE { ?p nif:beginIndex 0 ; nif:anchorOf ?e }",
    "context": "DELETE { ?p nif:referenceContext ?e } WHERE { ?p nif:beginIndex 0 ; nif:referenceContext ?e }",
    "quotes": 'DELETE { ?p nif:anchorOf "PDG" } INSERT { ?p nif:anchorOf "DRH" } WHERE { ?p nif:anchorOf "PDG" }',
    "saysSo": 'DELETE { ?c kg:content ?t } INSERT { ?c kg:content "Nous restons" } WHERE { ?c kg:content ?t }',
}


def broken(update):
    made = graph()
    made.store.update(PREFIXES + update)
    return validate(made)


def test_what_we_write_conforms():
    report = validate(graph())
    assert report.conforms, report.text


@pytest.mark.parametrize("shape", BROKEN)
def test_broken_graph_is_caught_by_its_shape(shape):
    report = broken(BROKEN[shape])
    assert not report.conforms
    assert shape in {each.shape for each in report.findings}


def test_place_beyond_the_text_is_caught():
    far = len(TEXT) + 5
    update = f"DELETE {{ ?p nif:endIndex ?e }} INSERT {{ ?p nif:endIndex {far} }} WHERE {{ {PDG} ; nif:endIndex ?e }}"
    assert "quotes" in {each.shape for each in broken(update).findings}


def test_reported_without_source_is_only_a_warning():
    report = validate(graph())
    assert [(each.severity, each.sentence) for each in report.findings] == [
        ("warning", "La panne aurait fait 3 blessés.")
    ]


def test_report_gives_the_sentence_at_fault():
    report = broken(BROKEN["plainTriple"])
    [found] = [each for each in report.findings if each.severity == "violation"]
    assert found.sentence.startswith("Léa Martin, PDG")
    assert report.text.splitlines()[0] == "The graph does not conform: 1 violations, 1 warnings."
    assert found.sentence in report.text


def test_validation_leaves_the_graph_alone():
    made = graph()
    before = set(made.quads())
    validate(made)
    assert set(made.quads()) == before


def test_report_is_safe_for_a_terminal():
    made = graph()
    made.store.add(ox.Quad(ox.NamedNode("https://kg.example/x\u202e"), KG.headOf, ox.Literal("x")))
    assert "\u202e" not in validate(made).text
