"""Chromium, and a page that fails the test for any error in the console and any request to anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from kg.export.html import page_of, render
from kg.graph.store import KnowledgeGraph

SCREENSHOTS = Path(__file__).parents[2] / "output" / "screenshots"
Opener = Callable[..., Page]


@dataclass
class Watch:
    """What a page must not do."""

    own: set[str] = field(default_factory=set)
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        page.on("console", lambda message: message.type in ("error", "warning") and self.errors.append(message.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("dialog", lambda dialog: (self.errors.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", self.note)

    def note(self, request: Request) -> None:
        address = request.url.split("#")[0]
        if address not in self.own and not address.startswith("blob:"):
            self.requests.append(address)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of the system; its absence is a loud skip."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("NO BROWSER: install Chromium (Debian: apt install chromium) to test the page")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def open_graph(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """A function that opens the page of a graph; at the end nothing may have gone wrong in it."""
    watch = Watch()
    contexts = []

    def opener(
        graph: KnowledgeGraph | dict[str, object],
        fragment: str = "",
        *,
        size: tuple[int, int] = (1400, 900),
        **options: object,
    ) -> Page:
        path = tmp_path / "graph.html"
        path.write_text(page_of(graph) if isinstance(graph, dict) else render(graph), encoding="utf-8")
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, locale="fr-FR", accept_downloads=True, **options
        )
        contexts.append(context)
        page = context.new_page()
        watch.own.add(path.as_uri())
        watch.follow(page)
        page.goto(path.as_uri() + fragment)
        page.wait_for_selector("body[data-ready]")
        return page

    yield opener
    for context in contexts:
        context.close()
    assert watch.errors == []
    assert watch.requests == []


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """The folder for pictures of the page."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    return SCREENSHOTS
