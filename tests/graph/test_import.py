"""Reading files: any Turtle, TriG, N-Quads and JSON-LD, whole or not at all, and nothing but the file."""

import json
import socket

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from orbix import graph, in_document

from kg.errors import GraphError
from kg.export import FORMATS
from kg.graph.store import READABLE, KnowledgeGraph

ANYTHING = {
    ".ttl": '@prefix ex: <http://ex.org/> . ex:a ex:b [ ex:c "é"@fr , 1.5 ; ex:d ( 1 2 ) ] .',
    ".trig": '@prefix ex: <http://ex.org/> . ex:g { ex:a ex:b "x" } ex:a ex:b ex:c .',
    ".nq": '<http://ex.org/a> <http://ex.org/b> "x" <http://ex.org/g> .\n<http://ex.org/a> <http://ex.org/b> _:b .\n',
    ".nt": '<http://ex.org/a> <http://ex.org/b> "x"^^<http://ex.org/t> .\n',
    ".jsonld": '{"@context": {"b": "http://ex.org/b"}, "@id": "http://ex.org/a", "b": ["x", {"@value": "é"}]}',
}
BROKEN = {
    ".ttl": ANYTHING[".ttl"] + "\n<http://ex.org/x> <http://ex.org/y>",
    ".trig": ANYTHING[".trig"] + "\n}",
    ".nq": ANYTHING[".nq"] + "<http://ex.org/a> <http://ex.org/b> .\n",
    ".nt": ANYTHING[".nt"] + '"no subject" <http://ex.org/b> "x" .\n',
    ".jsonld": ANYTHING[".jsonld"][:-1],
}
REMOTE = "https://schema.org/docs/jsonldcontext.jsonld"


@pytest.fixture
def offline(monkeypatch):
    """A machine whose every attempt to call another fails the test."""

    def refuse(*_: object):
        raise AssertionError("a file made us call another machine")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def opened(tmp_path, suffix, content):
    path = tmp_path / f"graph{suffix}"
    path.write_text(content, encoding="utf-8")
    return KnowledgeGraph.open(path)


@pytest.mark.parametrize("suffix", READABLE)
def test_any_graph_can_be_read_and_asked(tmp_path, suffix):
    found = opened(tmp_path, suffix, ANYTHING[suffix])
    assert found.query("ASK { <http://ex.org/a> <http://ex.org/b> ?o }")
    assert list(found.documents()) == []


@pytest.mark.parametrize("suffix", READABLE)
def test_any_graph_can_be_written_again(tmp_path, suffix):
    found = opened(tmp_path, suffix, ANYTHING[suffix])
    found.save(tmp_path / "again.nq")
    assert len(KnowledgeGraph.open(tmp_path / "again.nq")) == len(found)


@pytest.mark.parametrize("suffix", READABLE)
def test_a_broken_file_leaves_nothing_and_is_named(tmp_path, suffix):
    with pytest.raises(GraphError, match=f"graph{suffix} is not a valid {suffix} file"):
        opened(tmp_path, suffix, BROKEN[suffix])


@pytest.mark.parametrize("context", [REMOTE, "file:///etc/hostname", "other.jsonld"])
def test_contexts_elsewhere_are_not_fetched(tmp_path, context, offline):
    (tmp_path / "other.jsonld").write_text('{"@context": {"name": "http://ex.org/name"}}')
    content = json.dumps({"@context": context, "@id": "http://ex.org/a", "name": "x"})
    with pytest.raises(GraphError, match=r"graph\.jsonld"):
        opened(tmp_path, ".jsonld", content)


@pytest.mark.parametrize("name", ["imported", "included"])
def test_what_turtle_names_is_not_opened(tmp_path, name, offline):
    (tmp_path / "other.ttl").write_text("<http://ex.org/x> <http://ex.org/y> 1 .")
    text = f"<file://{tmp_path}/graph.ttl> <http://www.w3.org/2002/07/owl#imports> <file://{tmp_path}/other.ttl> ."
    assert len(opened(tmp_path, ".ttl", text)) == 1


def test_the_same_file_under_a_byte_order_mark_is_said_or_read(tmp_path):
    path = tmp_path / "graph.nt"
    path.write_bytes(b"\xff\xfe" + ANYTHING[".nt"].encode("utf-16-le"))
    with pytest.raises(GraphError, match="not a valid"):
        KnowledgeGraph.open(path)


@pytest.mark.parametrize("suffix", [".ttl", ".trig", ".nq", ".nt", ".jsonld"])
def test_our_own_files_come_back(tmp_path, suffix):
    made = graph(in_document("a"), in_document("b"))
    made.save(tmp_path / f"graph{suffix}")
    assert set(KnowledgeGraph.open(tmp_path / f"graph{suffix}").triples()) == set(made.triples())


@settings(deadline=None, max_examples=40)
@given(data=st.data(), suffix=st.sampled_from(sorted(READABLE)))
def test_a_file_cut_anywhere_is_read_or_refused_in_a_sentence(data, suffix, tmp_path_factory):
    whole = FORMATS[
        {".ttl": "turtle", ".trig": "trig", ".nq": "nquads", ".nt": "ntriples", ".jsonld": "jsonld"}[suffix]
    ]
    content = whole.serialize(graph())
    path = tmp_path_factory.mktemp("cut") / f"graph{suffix}"
    path.write_bytes(content[: data.draw(st.integers(0, len(content) - 1))])
    try:
        triples = set(KnowledgeGraph.open(path).triples())
    except GraphError:
        return
    # A format of lines may be cut between two: then each triple is one of ours, or a literal cut short.
    assert {type(each) for each in triples} <= {ox.Triple}
    assert len(triples) <= len(graph())
