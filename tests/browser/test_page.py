"""The page in a real browser: what a reader does with it, from opening to reading a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from samples import one_article, two_articles

pytestmark = pytest.mark.browser


def choose(page: Page, name: str) -> None:
    page.locator("#search").fill(name)
    page.locator("#search-list li").first.wait_for()
    page.locator("#search").press("Enter")


def click_an_edge(page: Page) -> None:
    """Walk over the drawing from left to right, clicking, until a line is hit."""
    box = page.locator("#canvas").bounding_box()
    for x in range(int(box["x"]) + 30, int(box["x"] + box["width"]) - 30, 16):
        page.mouse.click(x, box["y"] + box["height"] / 2)
        if page.locator("#panel h2").inner_text() == "Fait":
            return


def state_of(page: Page) -> str:
    return page.evaluate("location.hash")


def names_shown(page: Page) -> str:
    return page.locator("#shown").inner_text()


@pytest.mark.parametrize("size", [(1400, 900), (1100, 700), (390, 844)], ids=["desktop", "laptop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_opens_and_is_pictured(open_graph, screenshots: Path, size, scheme: str):
    page = open_graph(one_article(), size=size, color_scheme=scheme)
    expect(page.locator("h1")).to_have_text("La panne du réseau Lumio inquiète Nantes")
    expect(page.locator("#counts")).to_contain_text(
        "15 noms · 22 faits · 3 citations · 1 article, Le Courrier de l'Erdre"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.screenshot(path=screenshots / f"page-{size[0]}-{scheme}.png")


def test_looks_the_same_each_time(open_graph):
    first, second = open_graph(one_article()), open_graph(one_article())
    assert first.screenshot() == second.screenshot()


def test_search_finds_an_alias_without_accents_or_case(open_graph):
    page = open_graph(one_article())
    choose(page, "mme del")
    expect(page.locator("#panel h2")).to_have_text("Claire Delmas")
    assert state_of(page) == "#node=person%2Fclaire-delmas"


def test_search_says_when_nothing_is_found(open_graph):
    page = open_graph(one_article())
    page.locator("#search").fill("zzz")
    expect(page.locator("#search-list")).to_have_text("Aucun nom trouvé")


def test_click_on_an_edge_gives_its_sentence(open_graph):
    page = open_graph(one_article())
    click_an_edge(page)
    expect(page.locator("#panel h2")).to_have_text("Fait")
    assert page.locator("#panel blockquote mark").count() >= 1
    expect(page.locator("#panel .source").first).to_contain_text("Le Courrier de l'Erdre, 13 mars 2021")


def test_a_fact_shows_words_status_source_and_link(open_graph):
    page = open_graph(one_article())
    choose(page, "incendie")
    card = page.locator("#panel .fact").first
    expect(card.locator(".words")).to_contain_text("panne du réseau Lumio")
    expect(card.locator(".badge")).to_contain_text("rapporté")
    expect(card.locator(".by")).to_have_text("selon Claire Delmas")
    expect(card.locator("mark.trigger")).to_have_text("causé par")
    expect(card.locator("blockquote")).to_contain_text("Selon Claire Delmas, directrice")
    expect(card.locator("a")).to_have_attribute("href", "https://courrier.example/panne-lumio")


def test_node_lists_every_quotation(open_graph):
    page = open_graph(one_article())
    choose(page, "Claire Delmas")
    claims = page.locator("#panel .claim mark.content")
    expect(claims).to_have_count(2)
    assert "Le service sera rétabli avant la nuit" in claims.all_inner_texts()


@pytest.mark.parametrize(
    ("kind", "value", "left"),
    [
        ("types", "Person", "12 noms sur 15"),
        ("statuses", "asserted", "8 noms sur 15"),
        ("relations", "headOf", "15 noms sur 15"),
    ],
)
def test_filters_hide_what_is_unticked(open_graph, kind: str, value: str, left: str):
    page = open_graph(one_article())
    page.locator(f"#{kind}-box").evaluate("box => box.open = true")
    page.locator(f"#{kind}-list input[data-value={value}]").uncheck()
    expect(page.locator("#shown")).to_contain_text(left)
    page.get_by_role("button", name="Effacer les filtres").click()
    expect(page.locator("#shown")).to_contain_text("15 noms sur 15")


def test_documents_filter_leaves_the_other_article(open_graph):
    page = open_graph(two_articles())
    page.locator("#documents-box summary").click()
    page.locator("#documents-list input").first.uncheck()
    expect(page.locator("#shown")).to_contain_text("4 noms sur 17, 4 liens")


@pytest.mark.parametrize(
    ("by", "until", "left"), [("published", "2021-03-20", "22 lignes"), ("happened", "2021-03-13", "5 lignes")]
)
def test_period_by_publication_and_by_event(open_graph, by: str, until: str, left: str):
    page = open_graph(two_articles(), f"#view=table&by={by}&until={until}")
    expect(page.locator("caption")).to_have_text(left)


def test_handles_of_the_time_line_bound_the_period(open_graph):
    page = open_graph(two_articles(), "#view=table")
    page.locator("#until-handle").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("caption")).to_have_text("22 lignes")
    expect(page.locator("#period-bounds")).to_have_text("Du 13 mars 2021 au 1er avril 2021.")
    assert "until=2021-04-01" in state_of(page)
    page.keyboard.press("ArrowRight")
    expect(page.locator("caption")).to_have_text("26 lignes")
    assert "until" not in state_of(page)


def test_handles_of_the_time_line_are_dragged(open_graph):
    page = open_graph(two_articles(), "#view=table")
    box = page.locator("#since-handle").bounding_box()
    page.mouse.move(box["x"] + 9, box["y"] + 11)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 11, steps=5)
    page.mouse.up()
    expect(page.locator("caption")).to_have_text("4 lignes")
    assert re.search("since=2021-03-2[23]", state_of(page))


def test_what_is_planned_or_denied_has_no_tense_of_the_past(open_graph):
    page = open_graph(one_article(), "#view=table")
    relations = page.locator("td.column-relation").all_inner_texts()
    assert {"prévu : acquérir", "nié : acquérir", "prévu : avoir lieu à", "est causé par"} <= set(relations)


@pytest.mark.parametrize(("steps", "left"), [(1, "3 noms"), (2, "8 noms"), (3, "12 noms")])
def test_neighbourhood_grows_by_steps(open_graph, steps: int, left: str):
    page = open_graph(one_article())
    choose(page, "Claire Delmas")
    page.locator(".group button").nth(steps - 1).click()
    expect(page.locator("#shown")).to_contain_text(left)
    expect(page.locator("#shown")).to_contain_text("Voisinage de Claire Delmas")


def test_shortest_path_between_two_names(open_graph):
    page = open_graph(one_article())
    choose(page, "Rennes")
    page.get_by_role("button", name="Chemin depuis ici").click()
    page.locator("#path-to").fill("prix amp")
    page.locator("#path-to").press("Enter")
    expect(page.locator("#path-result")).to_have_text("Un chemin de 4 étapes.")
    expect(page.locator("#shown")).to_contain_text("5 noms")


def test_view_lives_in_the_address_and_back_returns(open_graph):
    page = open_graph(
        one_article(), "#view=table&sort=object&statuses=asserted&node=person%2Fclaire-delmas&lang=en&theme=dark"
    )
    expect(page.locator("#panel h2")).to_have_text("Claire Delmas")
    expect(page.locator("caption")).to_have_text("6 rows")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.locator("#tab-graph").click()
    expect(page.locator("#view-graph")).to_be_visible()
    page.go_back()
    expect(page.locator("#view-table")).to_be_visible()


def test_table_sorts_both_ways(open_graph):
    page = open_graph(one_article(), "#view=table")
    header = page.locator("th[data-column=subject]")
    header.locator("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    expect(page.locator("tbody tr").first.locator("th")).to_have_text("Boréal Télécom")
    header.locator("button").click()
    expect(header).to_have_attribute("aria-sort", "descending")
    expect(page.locator("tbody tr").first.locator("th")).to_have_text("Véga Capital")


@pytest.mark.parametrize(("table", "rows"), [("facts", 22), ("names", 15), ("quotations", 3)])
def test_tables_hold_everything(open_graph, table: str, rows: int):
    page = open_graph(one_article(), "#view=table")
    page.locator(f"[data-table={table}]").click()
    expect(page.locator("tbody tr")).to_have_count(rows)


def test_article_marks_lead_to_the_graph_and_back(open_graph):
    page = open_graph(one_article(), "#view=article")
    text = page.locator("#article-text")
    expect(text).to_contain_text("📡 Selon Claire Delmas")
    text.get_by_role("link", name="Hugo Kerbrat").click()
    expect(page.locator("#panel h2")).to_have_text("Hugo Kerbrat")
    page.get_by_role("button", name="Voir dans le graphe").click()
    expect(page.locator("#view-graph")).to_be_visible()
    page.get_by_role("button", name="voir dans l'article").first.click()
    assert "Hugo Kerbrat" in "".join(page.locator("#article-text .here").all_inner_texts())


def test_number_after_a_sentence_opens_its_facts(open_graph):
    page = open_graph(one_article(), "#view=article")
    page.locator(".facts-marker").first.click()
    expect(page.locator("#panel .fact")).to_have_count(3)


def test_article_view_is_absent_without_text(open_graph):
    page = open_graph(one_article(text=False))
    expect(page.locator("#tab-article")).to_be_hidden()
    choose(page, "Rennes")
    expect(page.locator("#panel blockquote").first).to_contain_text("Boréal Télécom, basée à Rennes")
    expect(page.get_by_role("button", name="voir dans l'article")).to_have_count(0)


def test_language_and_theme_switch(open_graph):
    page = open_graph(one_article())
    page.locator("#language").click()
    expect(page.locator("#tab-table")).to_have_text("Table")
    assert page.evaluate("document.documentElement.lang") == "en"
    before = page.evaluate("document.documentElement.dataset.theme")
    page.locator("#theme").click()
    assert page.evaluate("document.documentElement.dataset.theme") != before


def test_keyboard_alone_reads_a_sentence(open_graph):
    page = open_graph(one_article())
    page.keyboard.press("Tab")
    expect(page.locator("#skip")).to_be_focused()
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    first = page.locator("#panel h2").inner_text()
    expect(page.locator("#announcer")).to_contain_text(first)
    page.keyboard.press("ArrowLeft")
    assert page.locator("#panel h2").inner_text() != first
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#panel h2")).to_have_text("Vue d'ensemble")
    expect(page.locator("#canvas")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("nantes")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Nantes")


def test_every_control_has_a_name(open_graph):
    page = open_graph(one_article())
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, input, select, a')].filter(e => !e.hidden && !e.textContent.trim() && "
        "!e.getAttribute('aria-label') && !e.labels?.length).map(e => e.outerHTML)"
    )
    assert nameless == []


def test_phone_panel_slides_over_and_closes(open_graph, screenshots: Path):
    page = open_graph(one_article(), "#node=person%2Fclaire-delmas", size=(390, 844))
    expect(page.locator("#panel")).to_be_visible()
    page.screenshot(path=screenshots / "phone-panel.png")
    page.locator("#panel-close").click()
    expect(page.locator("#panel")).to_be_hidden()
    page.locator("#filters-toggle").click()
    expect(page.locator("#filters")).to_be_visible()


@pytest.mark.parametrize(
    "fragment", ["#node=nobody", "#focus=%E0%A4%A&depth=99", "#view=nothing&top=-5&sort=x", "#=&&&=%00"]
)
def test_a_broken_address_still_opens(open_graph, fragment: str):
    page = open_graph(one_article(), fragment)
    assert re.match(r"\d+ noms sur 15", names_shown(page))
