"""The reference of the vocabulary is the one that the ontology makes, and names every term."""

import re
import runpy
from pathlib import Path

import pytest

from kg.schema import load_schema

DOCS = Path(__file__).parent.parent / "docs"
PAGE = (DOCS / "ontology.md").read_text(encoding="utf-8")
TERMS = load_schema().terms


def test_the_page_is_up_to_date():
    made = runpy.run_path(str(DOCS / "make_ontology.py"))["page"]()
    assert made == PAGE, "run python docs/make_ontology.py"


@pytest.mark.parametrize("term", sorted(TERMS))
def test_each_term_has_its_row(term):
    assert f'<a id="{term}"></a>`kg:{term}`' in PAGE


def test_links_within_the_page_lead_somewhere():
    anchors = set(re.findall(r'<a id="(\w+)">', PAGE))
    assert set(re.findall(r"\]\(#(\w+)\)", PAGE)) <= anchors
