"""What must always hold: the same bytes for any order, valid IRIs, plain triples only if asserted, true quotations."""

from dataclasses import replace

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from orbix import FACTS, LEA, ORBIX_ARTICLE, TEXT, VELIA, article, graph, in_document

from kg.export import FORMATS
from kg.graph.vocabulary import KG, RDF
from kg.model import Evidence, Span, Status

STATUSES: tuple[Status, ...] = ("asserted", "reported", "negated", "planned")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "html"])
@settings(deadline=None)
@given(order=st.permutations(FACTS))
def test_any_order_of_facts_gives_the_same_bytes(name, order):
    assert FORMATS[name].serialize(graph(article(facts=tuple(order)))) == FORMATS[name].serialize(graph())


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "html"])
def test_any_order_of_documents_gives_the_same_bytes(name):
    one, other = in_document("a"), in_document("b")
    assert FORMATS[name].serialize(graph(one, other)) == FORMATS[name].serialize(graph(other, one))


@settings(deadline=None)
@given(label=TEXTS, alias=TEXTS, title=TEXTS, document_id=TEXTS)
def test_hostile_words_make_a_valid_graph(label, alias, title, document_id):
    document = replace(ORBIX_ARTICLE.document, id=document_id, title=title)
    hostile = article(
        document=document, entities=(replace(LEA, label=label, names=(alias,)), *ORBIX_ARTICLE.entities[1:])
    )
    data = FORMATS["turtle"].serialize(graph(hostile))
    assert {each.triple for each in ox.parse(data, ox.RdfFormat.TURTLE)} == set(graph(hostile).triples())


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FACTS[:9]), st.sampled_from(STATUSES))))
def test_every_plain_triple_is_asserted(drawn):
    made = graph(article(facts=tuple(replace(fact, status=status) for fact, status in drawn)))
    said = {(each.subject, each.property) for each in made.statements() if each.status == "asserted"}
    plain = {
        (each.subject.value, each.predicate.value.removeprefix(KG.iri))
        for each in made.triples()
        if each.predicate.value.removeprefix(KG.iri) in made.schema.facts
    }
    assert plain == said


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), min_size=1, max_size=5))
def test_evidence_quotes_the_text(places):
    spans = [Span(min(each), max(each)) for each in places]
    facts = tuple(replace(FACTS[0], evidence=Evidence(each, Span(0, len(TEXT)))) for each in spans)
    [statement] = graph(article(facts=facts)).statements()
    assert {each.quote.text for each in statement.evidence} == {each.of(TEXT) for each in spans}
    assert {each.quote.within() for each in statement.evidence} == set(spans)


def test_no_blank_nodes():
    found = {type(term) for each in graph().triples() for term in (each.subject, each.object)}
    assert found == {ox.NamedNode, ox.Literal}


def test_statement_iri_depends_on_what_it_says_alone():
    one = {each.iri for each in graph(in_document("a")).statements() if "event" not in each.subject}
    other = {
        each.iri
        for each in graph(in_document("b", article(facts=FACTS[::-1]))).statements()
        if "event" not in each.subject
    }
    assert one == other


def test_types_of_ours_stand_on_nodes_statements_claims_and_times_alone():
    typed = {
        each.object for each in graph().triples() if each.predicate == RDF.type and each.object.value.startswith(KG.iri)
    }
    assert typed == {
        KG[name]
        for name in (
            "Person",
            "Organization",
            "Company",
            "Place",
            "City",
            "Country",
            "Event",
            "Outage",
            "Statement",
            "Claim",
            "TimeExpression",
        )
    }
    assert VELIA.kind == ""
