"""A ratchet: the facts that the shipped rules find in our gold articles may get better, never worse."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kg import build
from kg.evaluation import Evaluation, evaluate, load_gold

TESTS = Path(__file__).parent
EXAMPLES = TESTS.parent / "examples"
LEAST = tomllib.loads((TESTS / "gold" / "ratchet.toml").read_text(encoding="utf-8"))["least"]


@pytest.fixture(scope="module")
def found() -> Evaluation:
    """The shipped pipeline against all gold."""
    graph = build(sorted((TESTS / "gold").glob("*.md")))
    example = build(EXAMPLES / "panne-de-x.txt", date="2025-05-26")
    ours = evaluate(load_gold(TESTS / "gold"), graph)
    theirs = evaluate(load_gold(EXAMPLES / "gold"), example)
    ours.scores = {name: score + theirs.scores[name] for name, score in ours.scores.items()}
    return ours


@pytest.mark.parametrize(("measure", "least"), LEAST.items())
def test_no_measure_falls(found: Evaluation, measure: str, least: float) -> None:
    assert found.scores[measure].f1 >= least


def test_every_measure_has_its_ratchet(found: Evaluation) -> None:
    assert list(LEAST) == list(found.scores)
