"""Measures how long a page takes until it can be used, beside stock pyvis with the same nodes and edges, in one run.

    python bench/page.py            # 200, 1,000 and 5,000 nodes, and 50,000 for kg alone

Both pages open in the same headless Chromium without a network: stock pyvis gets vis-network inline, as `cdn_resources`
allows, and what else it asks of the web is refused at once. Usable means for kg that a name is searched and suggested;
for pyvis, which has no search, that its nodes are placed and shown, though they still move. A page that is not usable
by then is left after DEADLINE.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Error, Page, Route, sync_playwright
from pyvis.network import Network

from kg.export.html import page_of
from kg.export.page.data import page_data

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "export"))
from made_up import big, page_of_size

SIZES = ((205, 620), (1030, 4300), (5100, 23000))
HUGE = 50_000
DEADLINE = 80.0
RUNS = 3
WATCH = """
    window.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => longest = Math.max(longest, entry.duration)))
        .observe({ entryTypes: ["longtask"] });
    let kept;
    Object.defineProperty(window, "network", {
        configurable: true,
        get: () => kept,
        set: (value) => (kept = value)?.once?.("stabilizationIterationsDone", () => (window.placed = true)),
    });
"""
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def main() -> None:
    """Build the pages, open them in turn and print the table."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        sys.exit("No Chromium found; install one (Debian: apt install chromium).")
    print("| nodes | edges | kg, s | longest freeze, s | kg page, MB | stock pyvis, s | ratio |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        arguments = ["--headless", "--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        for nodes, edges in SIZES:
            print(row(browser, page_data(big(nodes, edges)), Path(folder)), flush=True)
        print(row(browser, page_of_size(HUGE), Path(folder), stock=False), flush=True)
        browser.close()


def row(browser: Browser, data: dict[str, Any], folder: Path, *, stock: bool = True) -> str:
    """Return a line of the table: the best of some runs for kg, one run for pyvis."""
    own, other = folder / "kg.html", folder / "pyvis.html"
    own.write_text(page_of(data), encoding="utf-8")
    seconds, freeze = min(ours(browser, own) for _ in range(RUNS))
    cells = [len(data["nodes"]), len(data["edges"]), f"{seconds:.1f}", f"{freeze:.1f}", f"{size_of(own):.1f}"]
    if stock:
        other.write_text(stock_page(data), encoding="utf-8")
        rest = theirs(browser, other)
        cells += [f"> {DEADLINE:.0f}" if rest >= DEADLINE else f"{rest:.1f}", f"{rest / seconds:.0f}"]
    return f"| {' | '.join(map(str, [*cells, '', ''][:7]))} |"


def size_of(path: Path) -> float:
    """Return the size of a file in megabytes."""
    return path.stat().st_size / 1e6


def stock_page(data: dict[str, Any]) -> str:
    """Return the same nodes and edges as pyvis shows them by default."""
    network = Network(directed=True, cdn_resources="in_line")
    for node in data["nodes"]:
        network.add_node(node["id"], label=node["label"], title=node["type"])
    for edge in data["edges"]:
        network.add_edge(edge["from"], edge["to"], label=edge["label"])
    return str(network.generate_html())


@contextmanager
def opened(browser: Browser, path: Path) -> Iterator[Page]:
    """A page of its own, without a network, that notes its longest task."""
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    context.set_default_timeout(DEADLINE * 1000)
    context.route("http*://**", refuse)
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(path.as_uri(), wait_until="commit")
    yield page
    context.close()


def refuse(route: Route) -> None:
    """Answer a request to the web with its refusal."""
    route.abort()


def ours(browser: Browser, path: Path) -> tuple[float, float]:
    """Return the seconds until a name is suggested in our page, and those of its longest task."""
    start = time.perf_counter()
    with opened(browser, path) as page:
        page.wait_for_selector("body[data-ready]")
        page.locator("#search").fill("ba")
        page.locator("#search-list li").first.wait_for()
        return time.perf_counter() - start, page.evaluate("longest") / 1000


def theirs(browser: Browser, path: Path) -> float:
    """Return the seconds until the nodes of a pyvis page are placed and painted, at most DEADLINE."""
    start = time.perf_counter()
    try:
        with opened(browser, path) as page:
            page.wait_for_function("window.placed", polling=100)
            page.evaluate(PAINTED)
            return time.perf_counter() - start
    except Error:
        return DEADLINE


if __name__ == "__main__":
    main()
