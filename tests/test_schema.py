"""The ontology: complete, bilingual, consistent with the code, and read right."""

import re

import pytest
import rdflib
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.errors import LexiconError
from kg.lang import table
from kg.resources import ontology
from kg.schema import KG, TOP_CLASSES, load_schema

SCHEMA = load_schema()
GRAPH = rdflib.Graph().parse(data=ontology("kg.ttl").read_bytes(), format="turtle")
OURS = sorted({each for each in GRAPH.subjects() if str(each).startswith(KG)})
KINDS = sorted(SCHEMA.kinds)
TEXTS = {
    each.name: each.read_text("utf-8")
    for each in [ontology("kg.ttl"), ontology("shapes.ttl"), *ontology("queries").iterdir()]
}


@pytest.mark.parametrize("term", OURS)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition])
def test_each_term_is_named_and_defined_in_both_languages(term, language, predicate):
    assert language in {each.language for each in GRAPH.objects(term, predicate)}


@pytest.mark.parametrize("term", OURS)
def test_each_term_has_a_type(term):
    assert list(GRAPH.objects(term, RDF.type))


@pytest.mark.parametrize("name", TEXTS)
def test_no_file_uses_an_undeclared_term(name):
    used = set(re.findall(r"(?<![\w/:])kg:(\w+)", TEXTS[name]))
    assert used - SCHEMA.terms == set()


@pytest.mark.parametrize("predicate", [RDFS.subClassOf, RDFS.subPropertyOf, OWL.equivalentProperty])
def test_aligned_terms_are_declared(predicate):
    aligned = {each for each in GRAPH.objects(None, predicate) if not str(each).startswith(str(RDF))}
    assert {each for each in aligned if not list(GRAPH.objects(each, RDF.type))} == set()


@pytest.mark.parametrize("name", sorted(SCHEMA.facts))
def test_each_relation_has_domain_and_range(name):
    found = SCHEMA.property(name)
    assert found.domain <= set(SCHEMA.classes)
    assert found.range
    assert found.literal or found.range <= set(SCHEMA.classes)


@pytest.mark.parametrize(
    ("name", "domain", "range_"),
    [
        ("headOf", {"Person"}, {"Organization", "Place"}),
        ("supports", {"Person", "Organization", "Place", "Platform"}, set(TOP_CLASSES)),
        ("causedBy", {"Event"}, {"Event", "Person", "Organization", "Place", "Platform"}),
        ("occurredOn", {"Event"}, {"date", "gYearMonth", "gYear", "gMonthDay", "week", "minute"}),
        ("age", {"Person"}, {"integer", "string"}),
        ("jobTitle", {"Person"}, {"string"}),
    ],
)
def test_unions_are_read(name, domain, range_):
    assert (SCHEMA.property(name).domain, SCHEMA.property(name).range) == (domain, range_)


def test_symmetric_relations():
    assert {name for name in SCHEMA.facts if SCHEMA.property(name).symmetric} == {
        "spouse",
        "siblingOf",
        "metWith",
        "partnerOf",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_are_kinds_of_events(kind):
    assert SCHEMA.top(SCHEMA.kinds[kind]) == "Event"


def test_award_ceremony_is_not_the_award():
    assert (SCHEMA.kinds["award"], SCHEMA.top("Award")) == ("Awarding", "Other")


@pytest.mark.parametrize(
    ("name", "top"), [("Bank", "Organization"), ("Country", "Place"), ("Person", "Person"), ("Statement", "")]
)
def test_top_class(name, top):
    assert SCHEMA.top(name) == top


def test_properties_of_statements_are_no_relations():
    assert {"status", "implied", "speaker", "value"} & SCHEMA.facts == set()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kg:x a", "not valid Turtle"),
        (
            "<https://w3id.org/kg-news/ontology#likes> a <http://www.w3.org/2002/07/owl#ObjectProperty> .",
            "likes needs rdfs:domain",
        ),
        (None, "Cannot read"),
    ],
)
def test_broken_ontology_is_named(tmp_path, text, message):
    path = tmp_path / "mine.ttl"
    if text is not None:
        path.write_text(text)
    with pytest.raises(LexiconError, match=message):
        load_schema(path)


def test_mistyped_property_is_named():
    with pytest.raises(LexiconError, match="no property 'headof'"):
        SCHEMA.property("headof")


@pytest.mark.parametrize(
    "name", [name for name, noun in table("fr", "nouns").items() if "type" in noun and name[0].isupper()]
)
def test_each_class_of_the_nouns_is_in_the_ontology(name):
    assert SCHEMA.top(name) == table("fr", "nouns")[name]["type"]
