"""The page with a graph full of attacks: nothing runs, nothing breaks, nothing leaves."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
import rdflib
from hostile import ATTACKS, hostile, poisoned
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

# What an attack would leave behind: the variable it sets, or an element the page never makes.
TRACES = "window.hacked !== undefined || document.querySelector('img, iframe, embed, object, b') !== null"
HANDLERS = (
    "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => a.name.startsWith('on')).length"
)
LINKS = (
    "[...document.querySelectorAll('a')].map(a => a.protocol).filter(p => !['http:', 'https:', 'file:'].includes(p))"
)


def look_everywhere(page: Page) -> None:
    """Open every view, every node and the first facts, as a curious reader would."""
    for view in ("article", "table", "graph"):
        page.locator(f"#tab-{view}").click()
    for table in ("names", "quotations", "facts"):
        page.locator("#tab-table").click()
        page.locator(f"[data-table={table}]").click()
    for row in range(page.locator("tbody tr").count()):
        page.locator("tbody tr th button").nth(row).click()
    page.locator("#search").fill("<")
    page.locator("#search").press("Escape")


@pytest.mark.parametrize("graph", [hostile, poisoned])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_attacks_run_nothing(open_graph, graph, language: str):
    page = open_graph(graph(), f"#lang={language}")
    look_everywhere(page)
    assert page.evaluate(TRACES) is False
    assert page.evaluate(HANDLERS) == 0
    assert page.evaluate(LINKS) == []


@pytest.mark.parametrize("number", range(len(ATTACKS)))
def test_each_attack_can_be_read_as_a_name(open_graph, number: int):
    page = open_graph(hostile(), "#view=table&table=names")
    page.locator("tbody tr th button").nth(number).click()
    expect(page.locator("#panel blockquote").first).not_to_be_empty()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(TRACES) is False


@pytest.mark.parametrize(
    "address",
    ["javascript:window.hacked=1", "data:text/html,x", " https://a.example", "http:///", "HTTPS://b.example/x"],
)
def test_only_web_addresses_become_links(open_graph, address: str):
    page = open_graph(hostile(url=address))
    links = page.evaluate("[...document.querySelectorAll('#panel a')].map(a => a.href)")
    assert set(links) <= {"https://b.example/x"}


def test_direction_overrides_are_shown_not_obeyed(open_graph):
    page = open_graph(hostile())
    shown = page.evaluate("document.body.innerText")
    assert not set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068") & set(shown)


def test_address_cannot_bring_in_markup(open_graph):
    page = open_graph(
        hostile(),
        "#node=%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D1%3E&lang=__proto__&table=constructor&types=%3Cb%3E",
    )
    expect(page.locator("#panel h2")).to_be_visible()
    assert page.evaluate(TRACES) is False


def test_csv_runs_no_formula(open_graph):
    page = open_graph(hostile(), "#view=table&table=names")
    page.locator("#save summary").click()
    with page.expect_download() as waiting:
        page.locator("#save-csv").click()
    text = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert [cell for cell in cells if cell.lstrip()[:1] in ("=", "@", "+", "-")] == []
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)


@pytest.mark.parametrize("graph", [hostile, poisoned])
def test_turtle_of_attacks_is_valid_and_true(open_graph, graph):
    page = open_graph(graph())
    page.locator("#save summary").click()
    with page.expect_download() as waiting:
        page.locator("#save-turtle").click()
    selection = rdflib.Graph().parse(data=Path(waiting.value.path()).read_bytes(), format="turtle")
    assert len(selection) > 200


def test_injected_script_is_refused_by_the_policy(browser, tmp_path: Path):
    from kg.export.html import render

    path = tmp_path / "graph.html"
    path.write_text(render(hostile()).replace("</body>", "<script>window.hacked=1</script></body>"), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    page.wait_for_selector("body[data-ready]")
    assert page.evaluate("window.hacked") is None
    page.close()
