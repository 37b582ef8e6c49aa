"""What a notebook shows: the page in a sandboxed frame, and nothing that an article could run."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hostile import hostile
from samples import one_article

from kg.export import notebook
from kg.export.html import render
from kg.graph.store import KnowledgeGraph


class Tags(HTMLParser):
    """Collects the elements of a fragment and their attributes."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(fragment)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def frames(graph: KnowledgeGraph) -> list[dict[str, str | None]]:
    return [attributes for tag, attributes in Tags(graph._repr_html_()).found if tag == "iframe"]


def test_the_page_stands_in_a_frame_that_shares_nothing_with_the_notebook():
    [frame] = frames(one_article())
    assert frame["srcdoc"] == render(one_article())
    assert "allow-same-origin" not in str(frame["sandbox"])


def test_articles_add_no_element():
    tags = {tag for tag, _ in Tags(hostile()._repr_html_()).found}
    assert tags == {"div", "p", "iframe", "details", "summary", "table", "tr", "th", "td"}


@pytest.mark.parametrize(("largest", "said"), [(3, "graph.view(path)"), (3000, "15 nodes")])
def test_a_large_graph_names_the_way_to_its_page(largest: int, said: str, monkeypatch):
    monkeypatch.setattr(notebook, "LARGEST", largest)
    assert said in one_article()._repr_html_()
    assert len(frames(one_article())) == (largest > 15)


def test_an_empty_graph_has_no_page_to_show():
    assert frames(KnowledgeGraph.from_extractions([])) == []
