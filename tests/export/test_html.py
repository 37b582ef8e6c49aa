"""The page as a file: one file, the same bytes, a policy that fits, data that cannot break out. No browser needed."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox
import pytest
from hostile import ATTACKS, hostile, poisoned
from hypothesis import given
from hypothesis import strategies as st
from made_up import big
from samples import one_article, two_articles

from kg.errors import GraphError, KgError
from kg.export.html import render, serialize, write
from kg.export.page.assets import SCRIPTS, bare_relations, interface, json_block, template
from kg.export.page.layout import Box, layout
from kg.graph.store import KnowledgeGraph
from kg.graph.vocabulary import KG, RDF, RDFS

MEGABYTE = 1_000_000


class Elements(HTMLParser):
    """Collects elements with attributes, and the text of scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self.open = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.open = tag
        if tag in self.texts:
            self.texts[tag].append("")

    def handle_data(self, data: str) -> None:
        if self.open in self.texts:
            self.texts[self.open][-1] += data

    def handle_endtag(self, tag: str) -> None:
        self.open = ""


def data_of(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def policy_of(page: str) -> str:
    metas = [each for tag, each in Elements(page).elements if tag == "meta"]
    return next(each["content"] or "" for each in metas if each.get("http-equiv") == "Content-Security-Policy")


def test_one_article_is_a_small_page():
    assert len(serialize(one_article())) < 1.5 * MEGABYTE


def test_same_graph_gives_same_bytes():
    assert render(two_articles()) == render(two_articles())


@pytest.mark.parametrize("seed", ["0", "1"])
def test_bytes_do_not_depend_on_hashing(seed: str):
    code = "import sys, hashlib, samples; from kg.export.html import serialize; "
    code += "print(hashlib.sha256(serialize(samples.two_articles())).hexdigest())"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == hashlib.sha256(serialize(two_articles())).hexdigest()


@pytest.mark.parametrize("graph", [one_article, hostile, poisoned])
def test_page_asks_nothing_of_the_network(graph):
    elements = Elements(render(graph())).elements
    outside = [each for each in elements if {"src", "srcset", "data", "poster", "action"} & set(each[1])]
    assert outside == []
    assert [each for tag, each in elements if tag in ("link", "iframe", "object", "embed", "base")] == []


def test_policy_allows_exactly_our_scripts_and_styles():
    page = render(one_article())
    texts = Elements(page).texts
    inline = [text for text in texts["script"] if not text.startswith("{")] + texts["style"]
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in inline}
    assert set(re.findall(r"'sha256-[^']+'", policy_of(page))) == hashes
    assert policy_of(page).startswith("default-src 'none';")
    assert "unsafe" not in policy_of(page)


@pytest.mark.parametrize("graph", [hostile, poisoned])
def test_attacks_add_no_element(graph):
    safe, attacked = Elements(render(one_article())), Elements(render(graph()))
    assert [tag for tag, _ in attacked.elements] == [tag for tag, _ in safe.elements]


def test_attacks_reach_the_page_unharmed():
    labels = [each["label"] for each in data_of(render(hostile()))["nodes"]]
    assert ATTACKS[0] in labels


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_block_is_inert_and_exact(value: object):
    block = json_block(value)
    assert not set("<>&\u2028\u2029") & set(block)
    assert json.loads(block) == value
    assert block.encode("utf-8")


def test_licence_of_vis_network_is_kept():
    page = render(one_article())
    assert "vis.js is dual licensed under both" in page
    assert "sourceMappingURL" not in page


def test_every_script_is_listed_and_small():
    folder = Path(str(__import__("kg.export").export.__file__)).parent / "templates" / "app"
    files = {path.stem: len(path.read_text(encoding="utf-8").splitlines()) for path in folder.glob("*.js")}
    assert set(files) == set(SCRIPTS)
    assert max(files.values()) < 250


def test_scripts_never_parse_text_as_html():
    ours = "\n".join(template(f"app/{name}.js") for name in SCRIPTS)
    assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", ours) == []


def test_both_languages_say_everything():
    words = interface()
    assert set(words["fr"]) == set(words["en"])
    used = {key for name in SCRIPTS for key in re.findall(r'\bt\("([a-z_0-9]+)"', template(f"app/{name}.js"))}
    used |= set(re.findall(r'data-t(?:-label|-placeholder)?="([a-z_0-9]+)"', template("graph.html.j2")))
    assert {key for key in used if not key.endswith("_")} <= set(words["fr"])


def test_text_left_out_stays_out():
    data = data_of(render(one_article(text=False)))
    assert [each["text"] for each in data["documents"]] == [None]
    assert any("Mme Delmas dirige" in each.get("text", "") for each in data["sentences"])


def test_same_triple_with_two_statuses_is_two_edges():
    data = data_of(render(one_article()))
    labels = {each["iri"]: each["id"] for each in data["nodes"]}
    vega = next(number for iri, number in labels.items() if iri.endswith("vega-capital"))
    found = [each["status"] for each in data["edges"] if each["from"] == vega and each["label"] == "acquired"]
    assert sorted(found) == ["negated", "planned"]


@pytest.mark.parametrize(
    ("broken", "says"), [("Boréal Télécom", "does not say what that is"), ("NewsArticle", "quotes <")]
)
def test_a_graph_that_lacks_what_it_speaks_of_is_refused_in_words(broken: str, says: str):
    store = ox.Store()
    gone = {
        quad.subject for quad in one_article().store if broken in str(quad.object) and "label" in str(quad.predicate)
    }
    for quad in one_article().store:
        if quad.subject not in gone and broken not in str(quad.object):
            store.add(quad)
    with pytest.raises(GraphError, match=says):
        render(KnowledgeGraph(store))


def test_nodes_without_any_article_are_shown():
    store = ox.Store()
    person = ox.NamedNode("https://kg.example/id/person/lea")
    store.add(ox.Quad(person, RDF.type, KG.Person))
    store.add(ox.Quad(person, RDFS.label, ox.Literal("Léa", language="fr")))
    assert [each["label"] for each in data_of(render(KnowledgeGraph(store)))["nodes"]] == ["Léa"]


def test_empty_graph_is_a_page():
    assert data_of(render(KnowledgeGraph.from_extractions([])))["nodes"] == []


def test_nodes_and_their_labels_do_not_overlap():
    nodes = data_of(render(big(300, 900, documents=4)))["nodes"]
    boxes = [(n["x"], n["y"], max(2 * n["size"], min(len(n["label"]), 22) * 6.6), 2 * n["size"] + 20) for n in nodes]
    piled = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if abs(a[0] - b[0]) < (a[2] + b[2]) / 2 and abs(a[1] - b[1]) < (a[3] + b[3]) / 2
    ]
    assert piled == []


def test_names_have_room_on_a_screen_that_shows_the_drawing_smaller():
    """Names do not shrink with the drawing: at the scale at which a laptop shows all of it, they stand side by side."""
    tree = [(n // 2, n) for n in range(1, 24)]
    places = layout([Box(120.0, 50.0)] * 24, tree, [0] * 24)
    wide, high = (max(axis) - min(axis) for axis in zip(*places, strict=True))
    scale = min(600 / wide, 700 / high)
    crowded = [
        (a, b)
        for (a, (ax, ay)), (b, (bx, by)) in combinations(enumerate(places), 2)
        if abs(ax - bx) * scale < 110 and abs(ay - by) * scale < 40
    ]
    assert crowded == []


def test_write_replaces_the_file_whole(tmp_path: Path):
    path = tmp_path / "graph.html"
    path.write_text("old")
    write(one_article(), path)
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert list(tmp_path.iterdir()) == [path]


def test_write_says_why_it_cannot(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KgError, match="Cannot write"):
        write(one_article(), tmp_path / "file" / "graph.html")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_relations_that_have_not_happened_are_named_for_every_property_that_joins(language: str):
    properties = two_articles().schema.properties
    assert set(bare_relations()[language]) - set(properties) == set()
    assert set(bare_relations()["fr"]) == set(bare_relations()["en"])
