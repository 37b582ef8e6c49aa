"""Imports point left along the road of the data: text, entities, facts, graph, export; a few modules serve them all."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kg"
ROAD = ["text", "entities", "facts", "graph", "resolution", "export"]
SERVING = ["model", "errors", "lang", "resources", "schema", "own_terms", "files", "cycles"]
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
# `KnowledgeGraph.save` reaches right, inside the function: users save a graph without knowing of exporters.
CONVENIENCES = {"graph/store.py": {"export"}}
FORBIDDEN_IN_RECORDS = {"spacy", "rdflib", "pyoxigraph", "networkx"}


def imported(module: Path) -> Iterator[str]:
    """Yield the full names of the modules that a module imports, wherever in it."""
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    package = ["kg", *module.parts[:-1]]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) + 1 - node.level] if node.level else []
            name = ".".join([*start, *filter(None, [node.module])])
            yield from (f"{name}.{alias.name}" for alias in node.names)


def part(name: str) -> str:
    """Return which part of the package a module's full name belongs to, "" for another package."""
    root, _, rest = name.partition(".")
    return rest.split(".")[0] if root == "kg" else ""


def stage(module: Path) -> str:
    return module.parts[0].removesuffix(".py")


def allowed(own: str) -> set[str]:
    if own in ROAD:
        return {*ROAD[: ROAD.index(own) + 1], *SERVING}
    return set(SERVING)


@pytest.mark.parametrize("module", [module for module in MODULES if stage(module) in ROAD + SERVING], ids=str)
def test_imports_point_left(module: Path):
    parts = {part(name) for name in imported(module)} - {""}
    assert parts - allowed(stage(module)) == CONVENIENCES.get(module.as_posix(), set())


@pytest.mark.parametrize(
    "module", [module for module in MODULES if len(module.parts) > 2 and stage(module) == "text"], ids=str
)
def test_rooms_of_text_know_nothing_of_each_other(module: Path):
    rooms = {path.name for path in (PACKAGE / "text").iterdir() if path.is_dir()}
    entered = {name.split(".")[2] for name in imported(module) if name.startswith("kg.text.")}
    assert entered & rooms <= {module.parts[1]}


@pytest.mark.parametrize("module", ["model.py", "errors.py"])
def test_records_know_no_tool(module: str):
    packages = {name.split(".")[0] for name in imported(Path(module))}
    assert not packages & FORBIDDEN_IN_RECORDS


@pytest.mark.parametrize("module", [module for module in MODULES if stage(module) in ROAD[:3]], ids=str)
def test_rdf_is_known_from_the_graph_on(module: Path):
    packages = {name.split(".")[0] for name in imported(module)}
    assert not packages & {"rdflib", "pyoxigraph"}


def test_all_parts_are_known():
    assert {stage(module) for module in MODULES} <= {
        *ROAD,
        *SERVING,
        *("__init__", "__main__", "building", "cli", "evaluation", "filling", "pipeline", "workers"),
    }


def test_relative_and_plain_imports_are_seen():
    assert part("kg.graph.store") == "graph"
    assert part("rdflib.term") == ""
    assert "kg.errors.KgError" in set(imported(Path("lang/__init__.py"))) | set(imported(Path("files.py")))


def declared() -> set[str]:
    """Return the distributions that pyproject.toml names, for use or for an extra."""
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    named = [*project["dependencies"], *extras["html"], *extras["office"]]
    return {normal(re.split(r"[^\w.-]", each)[0]) for each in named}


@cache
def distributions() -> Mapping[str, list[str]]:
    return packages_distributions()


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_every_package_imported_is_declared(module: Path):
    packages = {name.split(".")[0] for name in imported(module)} - sys.stdlib_module_names - {"kg", ""}
    homes = distributions()
    undeclared = {each for each in packages if not {normal(home) for home in homes.get(each, [each])} & declared()}
    assert undeclared == set()
