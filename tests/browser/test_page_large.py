"""Large graphs: they open small, say what is hidden, and unfold on demand."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from made_up import big, made_up, page_of_size
from playwright.sync_api import expect

from kg.graph.store import KnowledgeGraph

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def large() -> KnowledgeGraph:
    return big(600, 1800)


def test_starts_with_the_most_important_and_says_what_is_hidden(open_graph, large, screenshots: Path):
    page = open_graph(large)
    expect(page.locator("#shown")).to_contain_text("120 noms sur 578")
    expect(page.locator("#shown")).to_contain_text("458 noms cachés")
    page.screenshot(path=screenshots / "large-start.png")


def test_unfolds_step_by_step_and_whole(open_graph, large, screenshots: Path):
    page = open_graph(large)
    page.get_by_role("button", name="120 de plus").click()
    expect(page.locator("#shown")).to_contain_text("240 noms sur 578")
    page.get_by_role("button", name="Tout montrer").click()
    expect(page.locator("#shown")).to_contain_text("578 noms sur 578")
    page.screenshot(path=screenshots / "large-whole.png")
    page.get_by_role("button", name="Replier").click()
    expect(page.locator("#shown")).to_contain_text("120 noms sur 578")


def test_unfolds_the_neighbours_of_one_name(open_graph, large):
    page = open_graph(large)
    page.locator("#panel .names button").first.click()
    page.locator("#panel .actions button", has_text="Déplier").click()
    expect(page.locator("#panel .actions button", has_text="Déplier")).to_have_count(0)
    expect(page.locator("#shown")).not_to_contain_text("120 noms sur")


def test_hidden_names_are_found_and_shown(open_graph, large):
    page = open_graph(large, "#view=table&table=names&sort=facts")
    page.locator("tbody tr th button").first.click()
    name = page.locator("#panel h2").inner_text()
    page.get_by_role("button", name="Voir dans le graphe").click()
    expect(page.locator("#panel h2")).to_have_text(name)
    expect(page.locator("#shown")).to_contain_text("121 noms sur 578")


def test_long_tables_grow_on_demand(open_graph, large):
    page = open_graph(large, "#view=table")
    expect(page.locator("tbody tr")).to_have_count(200)
    page.locator("#table-more").click()
    expect(page.locator("tbody tr")).to_have_count(1200)


def test_five_thousand_nodes_open_within_three_seconds(open_graph):
    graph = big(5100, 23000)
    page = open_graph(graph)
    nodes, edges = page.evaluate(
        "[JSON.parse(data.textContent)].flatMap(({nodes, edges}) => [nodes.length, edges.length])"
    )
    assert (nodes >= 5000, edges >= 20000) == (True, True)
    start = time.perf_counter()
    page.reload()
    page.wait_for_selector("body[data-ready]")
    page.locator("#search").fill("ba")
    page.locator("#search-list li").first.wait_for()
    assert time.perf_counter() - start < 3


def test_groups_stand_for_their_names_and_open(open_graph, large, screenshots: Path):
    page = open_graph(large)
    page.get_by_role("button", name="Par groupes").click()
    expect(page.locator("#shown")).to_contain_text(re.compile(r"\d+ groupes sur \d+, de 578 noms en tout"))
    page.screenshot(path=screenshots / "large-groups.png")
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    name = page.locator("#panel h2").inner_text()
    page.get_by_role("button", name=re.compile("Ouvrir son groupe")).click()
    expect(page.locator("#shown")).to_contain_text(f"Groupe de {name}")
    page.get_by_role("button", name="Tous les groupes").click()
    expect(page.locator("#shown")).to_contain_text("groupes sur")
    page.get_by_role("button", name="Les plus importants").click()
    expect(page.locator("#shown")).to_contain_text("120 noms sur 578")


def test_a_link_between_groups_gives_its_sentences(open_graph, large):
    page = open_graph(large, "#groups=yes")
    box = page.locator("#canvas").bounding_box()
    for step in range(80):
        page.mouse.click(
            box["x"] + box["width"] * (step % 20 + 1) / 22, box["y"] + box["height"] * (step // 20 + 2) / 7
        )
        if "–" in page.locator("#panel h2").inner_text():
            break
    expect(page.locator("#panel h2")).to_contain_text("–")
    assert page.locator("#panel .fact blockquote").count() >= 1


def test_a_name_inside_a_group_is_found_and_shown(open_graph, large):
    page = open_graph(large, "#groups=yes")
    page.locator("#search").fill("ba")
    page.locator("#search-list li").last.click()
    name = page.locator("#panel h2").inner_text()
    expect(page.locator("#shown")).to_contain_text("Groupe de")
    page.reload()
    expect(page.locator("#panel h2")).to_have_text(name)
    expect(page.locator("#shown")).to_contain_text("Groupe de")


def test_fifty_thousand_names_open_by_groups_without_freezing(open_graph, screenshots: Path):
    page = open_graph(page_of_size(50_000))
    expect(page.locator("#shown")).to_contain_text(re.compile("60 groupes sur 125, de 50.000 noms en tout"))
    start = time.perf_counter()
    page.reload()
    page.wait_for_selector("body[data-ready]")
    assert time.perf_counter() - start < 10
    page.screenshot(path=screenshots / "huge-groups.png")
    start = time.perf_counter()
    page.locator("#search").fill(f"{made_up(7)} 7")
    page.locator("#search-list li").first.click()
    page.get_by_role("button", name="Tous les groupes").click()
    page.locator("#tab-table").click()
    expect(page.locator("tbody tr")).to_have_count(200)
    assert time.perf_counter() - start < 5
