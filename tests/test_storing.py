"""The commands of a store, and the commands of a graph on a store. Articles are read once, by `filled`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.cli.commands import app
from kg.cli.run import run
from kg.graph.store import KnowledgeGraph

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "inventes"


@dataclass
class Outcome:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Kg = Callable[..., Outcome]


@pytest.fixture
def kg(capfd) -> Kg:
    def call(*arguments: object) -> Outcome:
        return Outcome(run(app, [str(each) for each in arguments]), *capfd.readouterr())

    return call


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """A store with the examples, and beside it what `kg build` makes of them."""
    folder = tmp_path_factory.mktemp("filled")
    assert run(app, ["add", str(folder / "store"), str(EXAMPLES)]) == 0
    assert run(app, ["build", str(EXAMPLES), "--output", str(folder), "--format", "trig"]) == 0
    return folder / "store"


@pytest.fixture
def store(filled: Path, tmp_path: Path) -> Path:
    """A copy to change."""
    return Path(shutil.copytree(filled, tmp_path / "store"))


def export(store: Path, format_: str) -> bytes:
    path = store.parent / f"exported.{format_}"
    KnowledgeGraph.open(store).save(path, format_)
    return path.read_bytes()


@pytest.mark.parametrize(("format_", "name"), [("turtle", "graph.ttl"), ("trig", "graph.trig")])
def test_a_store_exports_the_bytes_that_build_writes(filled: Path, format_: str, name: str):
    assert export(filled, format_) == (filled.parent / name).read_bytes()


def test_documents_lists_the_articles(kg: Kg, filled: Path):
    outcome = kg("documents", filled)
    assert outcome.code == 0
    assert [line.split()[0] for line in outcome.out.splitlines()[2:]] == ["match", "election"]


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (["query", "{}", "who-leads-what"], "AS Valbrune"),
        (["query", "{}", "who-leads-what", "--infer"], "AS Valbrune"),
        (["explain", "{}", "Paul Roumieux"], "Paul Roumieux"),
        (["validate", "{}"], "The graph conforms"),
        (["export", "{}", "--format", "nquads"], "document/match"),
        (["view", "{}", "--output", "-"], "<!doctype html>"),
        (["infer", "{}"], "InferredGraph"),
    ],
)
def test_commands_of_a_graph_take_a_store(kg: Kg, filled: Path, command: list[str], answer: str):
    outcome = kg(*(str(filled) if each == "{}" else each for each in command))
    assert (outcome.code, outcome.err) == (0, "")
    assert answer.lower() in outcome.out.lower()


def test_a_store_lists_what_its_file_lists(kg: Kg, filled: Path):
    assert kg("documents", filled).out == kg("documents", filled.parent / "graph.trig").out


def test_what_is_unchanged_is_said_and_not_read_again(kg: Kg, store: Path):
    before = export(store, "trig")
    outcome = kg("add", store, EXAMPLES)
    assert outcome.out.startswith("2 unchanged in ")
    assert export(store, "trig") == before


def test_a_report_names_what_was_left_out_and_what_was_passed_over(kg: Kg, store: Path, tmp_path: Path):
    shutil.copytree(EXAMPLES, tmp_path / "news")
    (tmp_path / "news" / "photo.jpg").touch()
    (tmp_path / "news" / "vide.txt").touch()
    outcome = kg("add", store, tmp_path / "news", "--report", tmp_path / "report.json")
    assert outcome.out.startswith("2 unchanged, 1 left out in ")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["counts"] == {"added": 0, "replaced": 0, "unchanged": 2, "left out": 1}
    assert report["left out"] == [f"{tmp_path / 'news' / 'vide.txt'} is empty: an article needs at least one sentence."]
    assert report["passed over"] == [f"files in {tmp_path / 'news'} of kinds that kg does not read (1 .jpg)."]


def test_a_store_needs_no_folder_for_files_that_are_not_asked_for(kg: Kg, store: Path, tmp_path: Path, monkeypatch):
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "output").touch()
    monkeypatch.chdir(tmp_path / "here")
    assert kg("build", EXAMPLES, "--store", store).out.startswith("2 unchanged")
    assert "output is a file" in kg("build", EXAMPLES, "--store", store, "--infer").err


def test_remove_and_add_bring_the_store_back(kg: Kg, store: Path):
    before = export(store, "trig")
    assert "removed: match" in kg("remove", store, "match").out
    assert b"document/match" not in export(store, "trig")
    outcome = kg("build", EXAMPLES, "--store", store)
    assert "1 added, 1 unchanged in " in outcome.out
    assert export(store, "trig") == before


def test_new_content_takes_the_place_of_the_old(kg: Kg, store: Path, tmp_path: Path):
    (tmp_path / "match.txt").write_text("Montclar, 3 mai 2024. - Odile Besson dirige le FC Montclar.", encoding="utf-8")
    outcome = kg("add", store, tmp_path / "match.txt")
    assert outcome.out.startswith("replaced: match")
    assert "(before: Football : Valbrune bat Montclar et remporte la Coupe des vallées)" in outcome.out.splitlines()[0]
    assert "1 replaced in " in outcome.out
    assert b"Garrigou" not in export(store, "trig")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["remove", "{}", "finale"], "has no document 'finale'; `kg documents"),
        (["remove", "{}/none", "match"], "does not exist. `kg add STORE SOURCE...` makes one"),
        (["documents", "{}/data"], "it has no kg-store.json"),
        (["add", "{}", "none.txt"], "none.txt does not exist"),
        (["add", "{}", str(EXAMPLES), "--base", "https://other.example/"], "leave --base out"),
    ],
)
def test_failures_are_one_sentence(kg: Kg, filled: Path, command: list[str], words: str):
    outcome = kg(*(each.replace("{}", str(filled)) for each in command))
    assert outcome.code in (1, 2)
    assert outcome.err.count("\n") == 1
    assert words in outcome.err
