"""What an extraction becomes in RDF, term by term."""

import unicodedata
from dataclasses import replace

import pyoxigraph as ox
import pytest
from orbix import FACTS, LEA, OUTAGE, TEXT, article, fact, graph

from kg.errors import GraphError
from kg.graph.identifiers import DEFAULT_BASE
from kg.graph.literals import from_literal, to_literal
from kg.graph.mapping import to_triples
from kg.graph.union import in_both
from kg.graph.vocabulary import KG, NIF, RDF, RDFS, SKOS
from kg.model import Entity, Span, Value

PERSON = ox.NamedNode(f"{DEFAULT_BASE}person/lea-martin")
COMPANY = ox.NamedNode(f"{DEFAULT_BASE}organization/orbix")
VELIA = ox.NamedNode(f"{DEFAULT_BASE}organization/velia")


def triples(extraction=None, *, text=True):
    return {ox.Triple(*each) for each in to_triples(extraction or article(), base=DEFAULT_BASE, text=text)}


def objects(found, subject, predicate):
    return {each.object for each in found if (each.subject, each.predicate) == (subject, predicate)}


def test_triples_stand_in_a_named_graph_and_in_the_default_graph():
    said, document = to_triples(article(), base=DEFAULT_BASE), ox.NamedNode(f"{DEFAULT_BASE}document/panne")
    quads = set(in_both(said, document))
    assert len(quads) == 2 * len(said)
    assert {quad.graph_name for quad in quads} == {document, ox.DefaultGraph()}


def test_asserted_fact_is_a_plain_triple():
    assert ox.Triple(PERSON, KG.headOf, COMPANY) in triples()


@pytest.mark.parametrize("status", ["reported", "negated", "planned"])
def test_other_fact_is_no_plain_triple(status):
    found = triples(article(facts=(fact("e2", "acquired", "e5", "Orbix aurait racheté Vélia", status),)))
    assert ox.Triple(COMPANY, KG.acquired, VELIA) not in found


def test_entity_carries_its_top_class_and_the_finer_one():
    assert objects(triples(), COMPANY, RDF.type) == {KG.Organization, KG.Company}


def test_event_carries_the_class_of_its_kind_and_its_triggers():
    event = ox.NamedNode(f"{DEFAULT_BASE}event/panne-chez-orbix--panne")
    found = triples()
    assert objects(found, event, RDF.type) == {KG.Event, KG.Outage}
    assert objects(found, event, SKOS.altLabel) == {
        ox.Literal("Panne", language="fr"),
        ox.Literal("panne", language="fr"),
    }


def test_event_of_no_known_kind_is_just_an_event():
    found = triples(article(events=(replace(OUTAGE, kind="other"),)))
    assert {each.object for each in found if each.object == KG.Outage} == set()


def test_labels_are_composed_and_evidence_is_not():
    words = unicodedata.normalize("NFD", "Léa")
    text = TEXT.replace("Léa", words)
    span = Span(text.index(words), text.index(words) + len(words))
    document = replace(article().document, text=text)
    lea = Entity("e1", "Person", words, (words,), (replace(LEA.mentions[0], span=span, text=words),))
    found = triples(article(document=document, sentences=(), entities=(lea,), events=(), facts=(), claims=(), times=()))
    assert ox.Literal("Léa", language="fr") in {each.object for each in found if each.predicate == RDFS.label}
    assert ox.Literal(words) in {each.object for each in found if each.predicate == NIF.anchorOf}


def test_without_text_the_places_still_quote():
    found = triples(text=False)
    assert {each.predicate for each in found} >= {NIF.anchorOf}
    assert NIF.isString not in {each.predicate for each in found}


def test_the_same_fact_twice_is_one_statement_with_two_places():
    again = fact("e1", "headOf", "e2", "PDG")
    statements = list(graph(article(facts=(FACTS[0], again))).statements())
    assert [[each.quote.text for each in one.evidence] for one in statements] == [
        ["Léa Martin, PDG de l'entreprise Orbix", "PDG"]
    ]


def test_the_same_triple_from_two_sources_is_two_statements():
    facts = tuple(
        replace(FACTS[3], source=source, source_text=text) for source, text in [("e3", ""), ("", "un témoin"), ("", "")]
    )
    found = {(each.source.rpartition("/")[2], each.source_text) for each in graph(article(facts=facts)).statements()}
    assert found == {("paul-roy", ""), ("", "un témoin"), ("", "")}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Value("2012-05-22", "date"), '"2012-05-22"^^<http://www.w3.org/2001/XMLSchema#date>'),
        (Value("2012-05", "gYearMonth"), '"2012-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'),
        (Value("--05-24", "gMonthDay"), '"--05-24"^^<http://www.w3.org/2001/XMLSchema#gMonthDay>'),
        (Value("2012-W44", "week"), '"2012-W44"^^<https://w3id.org/kg-news/ontology#week>'),
        (Value("2012-05-22T07:44", "minute"), '"2012-05-22T07:44"^^<https://w3id.org/kg-news/ontology#minute>'),
        (Value("007", "integer"), '"7"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        (Value("une dizaine", "integer"), '"une dizaine"@fr'),
        (Value("9" * 30, "integer"), f'"{"9" * 30}"@fr'),
        (Value("PDG"), '"PDG"@fr'),
    ],
)
def test_values_keep_their_precision(value, expected):
    assert str(to_literal(value, "fr")) == expected


@pytest.mark.parametrize(
    "value", [Value("2012-W44", "week"), Value("PDG"), Value("12", "integer"), Value("2012", "gYear")]
)
def test_values_are_read_back(value):
    found = from_literal(to_literal(value, "fr"))
    assert (found.text, found.datatype) == (value.text, value.datatype)


def test_value_of_a_foreign_datatype_is_named():
    with pytest.raises(GraphError, match="has no datatype of ours"):
        from_literal(ox.Literal(1.5))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"facts": (fact("e99", "headOf", "e2", "PDG"),)}, "no node 'e99'"),
        ({"facts": (fact("e1", "headof", "e2", "PDG"),)}, "property 'headof'"),
        ({"facts": (fact("e1", "status", "e2", "PDG"),)}, "property 'status'"),
        ({"entities": (replace(LEA, kind="Robot"),), "events": (), "facts": (), "claims": ()}, "no class of Person"),
        ({"entities": (replace(LEA, kind="City"),), "events": (), "facts": (), "claims": ()}, "no class of Person"),
        ({"sentences": (), "times": (replace(article().times[0], span=Span(0, 10_000)),)}, "no characters 0 to 10000"),
    ],
)
def test_contradictions_are_named(changes, message):
    with pytest.raises(GraphError, match=message):
        triples(article(**changes))
