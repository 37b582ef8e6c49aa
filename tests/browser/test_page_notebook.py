"""The page as a notebook shows it: in a sandboxed frame without an origin of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from samples import one_article

pytestmark = pytest.mark.browser


def test_the_page_works_inside_a_notebook(browser: Browser, tmp_path: Path, screenshots: Path):
    path = tmp_path / "notebook.html"
    path.write_text("<!doctype html><meta charset=utf-8>" + one_article()._repr_html_(), encoding="utf-8")
    page = browser.new_page(locale="fr-FR")
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(path.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("body[data-ready]").wait_for()
    frame.locator("#search").fill("mme del")
    frame.locator("#search").press("Enter")
    expect(frame.locator("#panel h2")).to_have_text("Claire Delmas")
    frame.locator("#tab-table").click()
    expect(frame.locator("caption")).to_have_text(
        re.compile("22 (lignes|rows)")
    )  # Chromium tells frames of a locale late
    frame.locator("#save summary").click()
    with page.expect_download() as waiting:
        frame.locator("#save-csv").click()
    assert waiting.value.suggested_filename == "facts.csv"
    page.screenshot(path=screenshots / "notebook.png")
    page.close()
    assert errors == []
