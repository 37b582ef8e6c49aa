"""Bad texts down the whole road: each becomes a graph that can be written, read back and traced to its characters."""

from __future__ import annotations

import io
import unicodedata
from contextlib import suppress
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from kg.building import build
from kg.errors import KgError
from kg.export import FORMATS
from kg.graph.store import KnowledgeGraph
from kg.model import Document
from kg.text.sources.formats import read_text
from kg.text.sources.raw import Raw

SENTENCE = "Jeanne Martin, présidente de la société {}, a rencontré Paul Roumieux à Lyon."
NAMES = {
    "script": "<script>alert(1)</script>",
    "close": "</script><svg onload=alert(1)>",
    "sparql": "Aérolys> . } ; DROP ALL ; { ?s ?p <",
    "turtle": 'Aérolys" . kg:a kg:b "c',
    "iri": "http://evil.example/<>\"{}|\\^`",
    "path": "../../etc/passwd",
    "escape": "Aérolys\\u003e\\n",
    "template": "{{7*7}}${7*7}",
    "percent": "Aéro%0Alys%00",
}  # fmt: skip
TEXTS = {
    "capitals": SENTENCE.format("Aérolys").upper() * 3,
    "unpunctuated": "Jeanne Martin présidente de la société Aérolys a rencontré Paul Roumieux à Lyon " * 20,
    "endless": "Paul Roumieux a vu " + "le pont que la région a payé et qui relie les deux rives " * 770,
    "bidi": SENTENCE.format("\u202esyloréA\u202c") + " \u2066Oui\u2069.",
    "zero-width": SENTENCE.format("Aéro\u200blys\u200d\ufeff"),
    "decomposed": unicodedata.normalize("NFD", SENTENCE.format("Aérolys")),
    "controls": SENTENCE.format("Aéro\x1b[31mlys\x07") + "\x0b\x0c\x85 Oui.\u2028Non.\u2029",
    "nul": SENTENCE.format("Aéro\x00lys"),
    "brackets": "(" * 3_000 + "Paul Roumieux" + ")" * 3_000,
    "quotes": "« " * 3_000 + "Oui, a dit Paul Roumieux.",
    "emoji": "Oui " + "👩\u200d🚒" * 500,
    "accents": "e" + "\u0301" * 3_000,
    "one-word": "a" * 20_000,
    "short-lines": "Oui.\n" * 2_000,
    "blank-lines": "Le maire\n" + " " * 50_000 + "\n\n\na dit oui.",
    "nothing": "a ... !!! ??? ;;; ---",
    "nonsense": "a \ufffd\ufffe\uffff\U0010ffff \ue000",
}


@pytest.fixture(autouse=True, scope="module")
def model(nlp: Language) -> Language:
    """The pipeline that all tests of a run share."""
    return nlp


def assert_sound(graph: KnowledgeGraph, text: str, folder: Path) -> None:
    """Check that a graph can be written and read back, and that all of its quotations are true."""
    path = folder / "graph.ttl"
    graph.save(path)
    assert set(KnowledgeGraph.open(path).triples()) == set(graph.triples())
    quotes = [each.quote for statement in graph.statements() for each in statement.evidence]
    assert [quote for quote in quotes if quote.text not in text] == []
    (document,) = graph.documents()
    assert document.text == text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_bad_text_becomes_a_sound_graph(text: str, tmp_path: Path):
    assert_sound(build(Document("a", text)), text, tmp_path)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_name_that_is_syntax_is_only_a_name(name: str, tmp_path: Path):
    text = SENTENCE.format(name) + f" {name} a licencié dix salariés. « Je pars », a dit {name}."
    document = Document(name, text, title=name, publisher=name, url=name)
    graph = build(document)
    assert_sound(graph, text, tmp_path)
    assert [each.serialize(graph) for each in FORMATS.values()]
    assert b"<script>alert" not in FORMATS["html"].serialize(graph)


def test_labels_are_composed_and_evidence_is_not(tmp_path: Path):
    graph = build(Document("a", TEXTS["decomposed"]))
    labels = [node.label for node in graph.nodes()]
    assert labels == [unicodedata.normalize("NFC", label) for label in labels]
    assert "Jeanne Martin" in labels


PIECES = st.sampled_from(
    ["Jeanne Martin ", "dirige ", "la société ", "Aérolys", ". ", "« ", " »", "\n\n", "selon ", "M. ", "en 2023 "]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=12).map("".join))
def test_any_text_goes_the_whole_road(text: str):
    with suppress(KgError, UnicodeEncodeError):
        (document,) = read_text(Raw(io.BytesIO(text.encode()), "a.txt", "a"))
        graph = build(document)
        turtle = FORMATS["turtle"].serialize(graph)
        assert {each.triple for each in ox.parse(turtle, ox.RdfFormat.TURTLE)} == set(graph.triples())
