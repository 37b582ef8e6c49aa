"""Inference: what users expect follows, in a graph of its own, and nothing follows from what is not asserted."""

from dataclasses import replace

import pyoxigraph as ox
import pytest
from orbix import FACTS, LYON, ORBIX_ARTICLE, article, fact, graph

from kg.graph.inference import infer, rules
from kg.graph.vocabulary import KG, PROV, RDF
from kg.model import Entity

BASE = "https://kg.example/id/"
SCHEMA = "https://schema.org/"
BOOK = Entity("e8", "Work", "Le Livre", ("Le Livre",), (), "Book")
MORE = (
    fact("e1", "siblingOf", "e3", "a rencontré Paul Roy"),
    fact("e1", "parentOf", "e6", "a rencontré Paul Roy"),
    fact("e1", "founderOf", "e2", "Léa Martin, PDG"),
    fact("e1", "authorOf", "e8", "Léa Martin, PDG"),
    fact("e4", "locatedIn", "e7", "Lyon"),
    fact("e1", "bornIn", "e4", "Lyon"),
    fact("e5", "headquarteredIn", "e4", "Vélia"),
)


def made():
    return graph(article(facts=(*FACTS, *MORE), entities=(*ORBIX_ARTICLE.entities, BOOK)))


def node(name):
    return ox.NamedNode(name if name.startswith("http") else BASE + name)


@pytest.mark.parametrize(
    ("subject", "predicate", "object_"),
    [
        ("person/paul-roy", KG.metWith.value, "person/lea-martin"),
        ("person/paul-roy", f"{SCHEMA}sibling", "person/lea-martin"),
        ("person/ana-sol", f"{SCHEMA}parent", "person/lea-martin"),
        ("person/lea-martin", f"{SCHEMA}children", "person/ana-sol"),
        ("organization/orbix", f"{SCHEMA}founder", "person/lea-martin"),
        ("work/le-livre", f"{SCHEMA}author", "person/lea-martin"),
        ("person/lea-martin", f"{SCHEMA}birthPlace", "place/lyon"),
        ("organization/velia", KG.locatedIn.value, "place/france"),
        ("event/panne-chez-orbix--panne", KG.locatedIn.value, "place/france"),
        ("place/lyon", f"{SCHEMA}containedInPlace", "place/france"),
        ("organization/orbix", f"{SCHEMA}location", "place/france"),
        ("person/lea-martin", RDF.type.value, f"{SCHEMA}Person"),
        ("place/france", RDF.type.value, f"{SCHEMA}Country"),
        ("organization/orbix", RDF.type.value, "http://www.w3.org/ns/org#Organization"),
    ],
)
def test_what_users_expect_follows(subject, predicate, object_):
    assert ox.Triple(node(subject), node(predicate), node(object_)) in set(infer(made()).triples())


def test_values_keep_their_words():
    title = ox.Triple(node("person/lea-martin"), node(f"{SCHEMA}jobTitle"), ox.Literal("PDG", language="fr"))
    assert title in set(infer(made()).triples())


@pytest.mark.parametrize("status", ["reported", "negated", "planned"])
def test_nothing_follows_from_what_is_not_asserted(status):
    facts = tuple(replace(each, status=status) for each in (*FACTS, *MORE))
    found = infer(graph(article(facts=facts, entities=(*ORBIX_ARTICLE.entities, BOOK))))
    about_nodes = {each.predicate for each in found.triples() if each.subject.value.startswith(f"{BASE}person")}
    assert about_nodes == {RDF.type}


def test_a_plain_triple_that_is_only_reported_is_no_ground():
    doubtful = graph(article(facts=(replace(MORE[0], status="reported"),)))
    sibling = ox.Triple(node("person/lea-martin"), KG.siblingOf, node("person/paul-roy"))
    doubtful.store.add(ox.Quad(sibling.subject, sibling.predicate, sibling.object))
    assert KG.siblingOf not in {each.predicate for each in infer(doubtful).triples()}


def test_it_stands_in_one_graph_that_says_so():
    found = infer(made())
    name = node("graph/inferred")
    assert {each.graph_name for each in found.quads()} == {name}
    assert {each.object for each in found.triples() if each.subject == name and each.predicate == RDF.type} == {
        KG.InferredGraph
    }
    assert ox.Triple(name, PROV.wasDerivedFrom, node("document/panne")) in set(found.triples())


def test_nothing_that_the_graph_says_is_repeated_and_nothing_of_it_changes():
    given = made()
    before = set(given.quads())
    assert not set(infer(given).triples()) & set(given.triples())
    assert set(given.quads()) == before


def test_a_place_is_not_in_itself():
    circle = (fact("e4", "locatedIn", "e7", "Lyon"), fact("e7", "locatedIn", "e4", "Lyon"))
    found = infer(graph(article(facts=circle, entities=(LYON, ORBIX_ARTICLE.entities[-1]), events=(), claims=())))
    assert not [each for each in found.triples() if each.subject == each.object]


@pytest.mark.parametrize("name", rules())
def test_each_rule_says_what_follows_and_is_needed(name):
    assert rules()[name].startswith("# ")
    assert len(rules()[name].splitlines()[0]) > 20
