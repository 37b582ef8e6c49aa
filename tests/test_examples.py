"""The graphs of all examples: they conform to the shapes, and what follows from them follows from facts."""

from pathlib import Path

import pytest

from kg import KnowledgeGraph, build
from kg.graph.inference import infer
from kg.graph.validation import validate

EXAMPLES = Path(__file__).parent.parent / "examples"
ARTICLES = sorted(
    path for path in EXAMPLES.rglob("*") if path.suffix in {".txt", ".html"} or path.name == "election.md"
)


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return build(ARTICLES, date="2025-05-26")


def test_all_examples_are_read(graph):
    assert len(list(graph.documents())) == len(ARTICLES) >= 3


def test_the_graphs_conform(graph):
    report = validate(graph)
    assert report.conforms, report.text


def test_what_follows_is_new(graph):
    found = infer(graph)
    assert len(found) > 50
    assert not set(found.triples()) & set(graph.triples())
