"""Accessibility, checked by axe-core, which `make test` gets with npm (or AXE_CORE=path of axe.min.js)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page
from samples import one_article

pytestmark = pytest.mark.browser

OWN = Path(__file__).parents[2] / ".venv" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
AXE = Path(os.environ.get("AXE_CORE", OWN))
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


def faults(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("rules => axe.run(document, rules)", RULES)
    found = [each for each in result["violations"] if each["impact"] in ("moderate", "serious", "critical")]
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]


@pytest.mark.skipif(
    not AXE.is_file(), reason="NO AXE-CORE: run make test with npm installed, or set AXE_CORE, to check accessibility"
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1400, 900), (390, 844)], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#node=person%2Fclaire-delmas",
        "#view=table",
        "#view=article&node=place%2Fnantes",
        "#focus=place%2Fnantes&depth=2",
        "#by=happened&since=2021-03-13&lang=en",
    ],
    ids=["start", "node", "table", "article", "focus", "period"],
)
def test_axe_finds_no_fault(open_graph, scheme: str, size: tuple[int, int], fragment: str):
    page = open_graph(one_article(), fragment, size=size, color_scheme=scheme, bypass_csp=True)
    assert faults(page) == []
