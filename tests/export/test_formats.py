"""Formats: each reads back as the same graph, in rdflib too, and files are whole."""

import json
import warnings
from dataclasses import replace

import pyoxigraph as ox
import pytest
import rdflib
from orbix import DOCUMENT, article, graph, in_document
from rdflib.compare import isomorphic

from kg.errors import KgError, UsageError
from kg.export import FORMATS, find_format, turtle
from kg.graph.store import KnowledgeGraph

RDFLIB = {"turtle": "turtle", "trig": "trig", "nquads": "nquads", "ntriples": "nt", "jsonld": "json-ld"}


def union(dataset):
    found = rdflib.Graph()
    found += dataset.triples((None, None, None))
    return found


@pytest.mark.parametrize("name", RDFLIB)
def test_rdflib_reads_the_same_graph(name):
    made = graph(in_document("a"), in_document("b"))
    found = rdflib.Dataset(default_union=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib's own readers use what it deprecates
        found.parse(data=FORMATS[name].serialize(made), format=RDFLIB[name])
        triples = union(found)
    assert isomorphic(triples, made.to_rdflib())


def test_turtle_shows_an_entity_in_a_paragraph():
    text = FORMATS["turtle"].serialize(graph()).decode()
    assert '\n\norganization:orbix a kg:Company , kg:Organization ;\n\trdfs:label "Orbix"@fr ;\n' in text
    assert (
        text.index("a nif:Context")
        < text.index("a kg:Person")
        < text.index("a kg:Statement")
        < text.index("a nif:Phrase")
    )


@pytest.mark.parametrize("many", [1, 3])
def test_turtle_written_in_pieces_has_the_bytes_of_the_whole(monkeypatch, many):
    made = graph(in_document("a"), in_document("b"))
    whole = FORMATS["turtle"].serialize(made)
    monkeypatch.setattr(turtle, "SUBJECTS", many)
    assert FORMATS["turtle"].serialize(made) == whole


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_has_the_bytes_that_are_handed_out(tmp_path, name):
    made = graph()
    made.save(tmp_path / "graph", name)
    assert (tmp_path / "graph").read_bytes() == FORMATS[name].serialize(made)


def test_turtle_of_nothing_is_valid():
    assert not list(ox.parse(FORMATS["turtle"].serialize(KnowledgeGraph(ox.Store())), ox.RdfFormat.TURTLE))


def test_prefixes_follow_the_base():
    text = FORMATS["turtle"].serialize(graph(base="https://data.example/")).decode()
    assert "@prefix thing: <https://data.example/thing/> ." in text


def test_jsonld_has_readable_keys():
    found = json.loads(FORMATS["jsonld"].serialize(graph()))
    [article] = found["@graph"]
    lea = next(each for each in article["@graph"] if each["id"] == "person:lea-martin")
    assert (lea["type"], lea["label"], lea["headOf"]) == ("Person", "Léa Martin", "organization:orbix")
    said = next(each for each in article["@graph"] if each.get("predicate") == "acquired")
    assert (said["subject"], said["status"]) == ("organization:orbix", "reported")
    assert said["attributedTo"] == {"id": "person:paul-roy"}


def test_jsonld_frames_each_fact_with_its_quotation():
    [article] = json.loads(FORMATS["jsonld"].serialize(graph()))["@graph"]
    said = next(each for each in article["@graph"] if each.get("predicate") == "acquired")
    assert said["wasDerivedFrom"]["anchorOf"] in said["wasDerivedFrom"]["sentence"]["anchorOf"]


@pytest.mark.parametrize("language", ["fr", "de"])
def test_jsonld_loses_no_language(language):
    other = article(document=replace(DOCUMENT, language=language))
    data = FORMATS["jsonld"].serialize(graph(other))
    assert {each.triple for each in ox.parse(data, ox.RdfFormat.JSON_LD)} == set(graph(other).triples())


@pytest.mark.parametrize("name", ["turtle", ".ttl", "ttl", "TTL"])
def test_format_by_name_or_suffix(name):
    assert find_format(name).name == "turtle"


@pytest.mark.parametrize("name", ["docx", ""])
def test_unknown_format_lists_the_known(name):
    with pytest.raises(UsageError, match=r"turtle \(\.ttl\)"):
        find_format(name)


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KgError, match="Cannot write"):
        graph().save(tmp_path / "file" / "graph.ttl")


def test_nothing_but_the_file_is_left(tmp_path):
    graph().save(tmp_path / "graph.ttl")
    assert [each.name for each in tmp_path.iterdir()] == ["graph.ttl"]
