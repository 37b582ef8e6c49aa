"""The notebook of the examples runs from its first cell to its last, and is a notebook that Jupyter opens."""

import ast
import json
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
NOTEBOOK = json.loads((EXAMPLES / "article-to-answers.ipynb").read_text(encoding="utf-8"))
CODE = ["".join(cell["source"]) for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"]


@pytest.fixture(scope="module")
def names():
    """What the cells leave behind, run in their order beside the article."""
    patch = pytest.MonkeyPatch()
    patch.chdir(EXAMPLES)
    found: dict[str, object] = {}
    for code in CODE:
        exec(compile(ast.parse(code), "article-to-answers.ipynb", "exec"), found)  # noqa: S102 - our own cells
    patch.undo()
    return found


def test_it_is_a_notebook_of_format_4_5():
    assert (NOTEBOOK["nbformat"], NOTEBOOK["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in NOTEBOOK["cells"]]
    assert len(ids) == len(set(ids))
    assert {cell["cell_type"] for cell in NOTEBOOK["cells"]} == {"markdown", "code"}


def test_it_keeps_no_outputs():
    assert [cell["outputs"] for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"] == [[]] * len(CODE)


def test_it_comes_to_answers(names):
    assert names["leads"]
    assert names["schema"]
    assert names["degrees"]
    assert len(names["triples"]) == len(names["graph"])


def test_the_graph_of_the_example_conforms(names):
    assert names["validate"](names["graph"]).conforms
