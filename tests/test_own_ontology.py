"""A user's own ontology and lexicon: read beside the shipped ones, kept in the graph, and refused with the line."""

from pathlib import Path

import pytest

from kg import KnowledgeGraph, build
from kg.errors import LexiconError
from kg.facts.lexicon import load_lexicon
from kg.graph.corpus import Corpus
from kg.graph.inference import infer
from kg.graph.validation import validate
from kg.resources import ontology
from kg.schema import load_schema

HEAD = """@prefix kg: <https://w3id.org/kg-news/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
OWN = f"""{HEAD}
kg:sponsors a owl:ObjectProperty ;
    rdfs:subPropertyOf kg:supports ;
    rdfs:domain [ a owl:Class ; owl:unionOf ( kg:Person kg:Organization ) ] ;
    rdfs:range kg:Agent ;
    rdfs:label "parraine"@fr , "sponsors"@en .
kg:Regatta a owl:Class ; rdfs:subClassOf kg:Event ; skos:notation "regatta" ; rdfs:label "régate"@fr .
"""
ENTRY = """[[entry]]
property = "sponsors"
verb = ["parrainer"]
subject = "subject"
object = "object"
"""
TEXT = "Paul Mérac parraine l'association Voiles du Nord.\n"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    folder = tmp_path_factory.mktemp("own")
    own, entries = written(folder, "own.ttl", OWN), written(folder, "own.toml", ENTRY)
    return build(written(folder, "a.txt", TEXT), ontology=own, lexicon=entries)


def facts(graph: KnowledgeGraph) -> list[str]:
    return [each.fact for each in graph.explain("Paul Mérac")]


def test_own_property_is_found_and_shown_with_its_label(graph: KnowledgeGraph):
    assert facts(graph) == ["Paul Mérac parraine Voiles du Nord"]


@pytest.mark.parametrize("suffix", [".ttl", ".trig", ".nq", ".jsonld"])
def test_files_carry_the_ontology(graph: KnowledgeGraph, tmp_path: Path, suffix: str):
    graph.save(tmp_path / f"graph{suffix}")
    again = KnowledgeGraph.open(tmp_path / f"graph{suffix}")
    assert (again.schema.own, facts(again)) == (graph.schema.own, facts(graph))


def test_own_property_is_valid_and_its_axioms_are_drawn_on(graph: KnowledgeGraph):
    assert validate(graph).conforms
    assert any("#supports" in str(each.predicate) for each in infer(graph).triples())


def test_a_store_remembers_the_ontology(tmp_path: Path):
    schema = load_schema(written(tmp_path, "own.ttl", OWN))
    with Corpus(tmp_path / "store", schema=schema):
        pass
    with Corpus(tmp_path / "store") as corpus:
        assert corpus.schema.own == schema.own
    assert KnowledgeGraph.open(tmp_path / "store").schema.property("sponsors").label("fr") == "parraine"


def test_own_terms_do_not_narrow_the_shipped_ones(tmp_path: Path):
    found = load_schema(written(tmp_path, "own.ttl", OWN))
    assert found.property("sponsors").domain == {"Person", "Organization"}
    assert found.kinds["regatta"] == "Regatta"
    assert found.facts - load_schema().facts == {"sponsors"}


def test_a_copy_of_the_shipped_ontology_may_be_added_to(tmp_path: Path):
    whole = ontology("kg.ttl").read_text("utf-8") + OWN
    assert len(load_schema(written(tmp_path, "own.ttl", whole)).own) == len(
        load_schema(written(tmp_path, "few.ttl", OWN)).own
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kg:likes a owl:ObjectProperty ;\n", ("own.ttl", "not valid Turtle", "line")),
        ("kg:likes a owl:ObjectProperty .", ("own.ttl, line 6", "likes", "rdfs:domain")),
        ("kg:likes a owl:ObjectProperty ; rdfs:domain kg:Persn ; rdfs:range kg:Place .", ("own.ttl, line 6", "Persn")),
        ("kg:headOf rdfs:range kg:Work .", ("own.ttl, line 6", "headOf", "shipped")),
        ("<http://my.org/x#Fair> a owl:Class ; rdfs:subClassOf kg:Event .", ("own.ttl, line 6", "Fair", "namespace")),
    ],
    ids=["syntax", "no domain", "unknown class", "shipped term", "namespace"],
)
def test_error_in_an_ontology_names_the_line(tmp_path: Path, text: str, said: tuple[str, ...]):
    path = written(tmp_path, "own.ttl", f"{HEAD}\n{text}\n")
    with pytest.raises(LexiconError) as error:
        load_schema(path)
    assert [word for word in said if word not in str(error.value)] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ENTRY, ("line 2", "unknown property 'sponsors'", "supports")),
        ('[[entry]]\nproperty = "owns"\nverb = "posséder"', ("line 2, ", "verb", "list of texts")),
        ('[[event]]\nkind = "regatta"\nnoun = ["régate"]', ("line 2", "unknown kind 'regatta'", "accident")),
        ('[entry]\nproperty = "owns"', ("[[entry]]",)),
        ('[[entries]]\nproperty = "owns"', ("entries", "[[event]]")),
        ("[[entry]]\nproperty = ", ("not valid TOML", "line 3")),
    ],
    ids=["property", "text for list", "kind", "table for list", "unknown table", "syntax"],
)
def test_error_in_a_lexicon_names_the_line(tmp_path: Path, text: str, said: tuple[str, ...]):
    path = written(tmp_path, "own.toml", f"# mine\n{text}\n")
    with pytest.raises(LexiconError) as error:
        load_lexicon(path=path)
    found = str(error.value).replace("line 2:", "line 2, ")
    assert [word for word in said if word not in found] == []


def test_a_lexicon_may_extend_the_shipped_one(tmp_path: Path):
    own, entries = written(tmp_path, "own.ttl", OWN), written(tmp_path, "own.toml", f"extends = true\n{ENTRY}")
    found = load_lexicon(path=entries, ontology_path=own)
    assert [each.rule for each in found.entries[len(load_lexicon().entries) :]] == ["fr:sponsors/1"]
    assert found.events == load_lexicon().events
