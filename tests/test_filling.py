"""Filling a store: what breaks is left out, what was broken off goes on, and several processes give the same bytes."""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from orbix import article

from kg import filling, pipeline
from kg.building import build, documents_of, expected
from kg.errors import SourceError
from kg.filling import Outcome, fill
from kg.graph.corpus import Corpus
from kg.graph.store import KnowledgeGraph
from kg.model import Document, Extraction

ROOT = Path(__file__).parent.parent
ENGLISH = "The mayor of the town said that she was pleased with the vote, but those who sit in opposition are not. " * 3


def sentences(number: int) -> str:
    return f"Valbrune, le {number % 27 + 1} mai 2024. Jeanne Martin{number} dirige Aérolys. Elle a vu Paul Roy hier."


def write(path: Path, count: int) -> Path:
    """Write articles, a line each."""
    lines = (json.dumps({"id": f"a{number}", "text": sentences(number)}) for number in range(count))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles.jsonl", 30)


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT)}


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)


def turtle(store: Path) -> bytes:
    KnowledgeGraph.open(store).save(store.parent / "found.ttl")
    return (store.parent / "found.ttl").read_bytes()


def test_two_processes_give_the_bytes_of_one(articles: Path, tmp_path: Path):
    one = run("build", articles, "--store", tmp_path / "one")
    two = run("build", articles, "--store", tmp_path / "two", "--jobs", "2", "--report", tmp_path / "report.json")
    assert "30 added in" in one.stdout
    assert [line for line in two.stdout.splitlines() if line.startswith("added")] == one.stdout.splitlines()[:-1]
    assert turtle(tmp_path / "one") == turtle(tmp_path / "two")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["counts"] == {"added": 30, "replaced": 0, "unchanged": 0, "left out": 0}


def test_a_run_that_was_interrupted_goes_on(tmp_path: Path):
    articles = write(tmp_path / "articles.jsonl", 200)
    command = [sys.executable, "-m", "kg", "build", str(articles), "--store", str(tmp_path / "store"), "--jobs", "2"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    first = process.stdout.readline() if process.stdout else b""
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    kept = (first + out).decode().count("added: ")
    assert (process.returncode, err) == (130, b"")
    assert f"Interrupted: {kept} added. The same command goes on" in out.decode()
    again = run("build", articles, "--store", tmp_path / "store")
    found = int(re.search(r"(\d+) unchanged in", again.stdout)[1])  # type: ignore[index]
    assert found in (kept, kept + 1)  # the one under way when the signal came may be whole already
    build(articles).save(tmp_path / "whole.ttl")
    assert turtle(tmp_path / "store") == (tmp_path / "whole.ttl").read_bytes()


def test_a_run_that_was_killed_goes_on_and_leaves_no_process(tmp_path: Path):
    articles = write(tmp_path / "articles.jsonl", 60)
    command = [sys.executable, "-m", "kg", "add", str(tmp_path / "store"), str(articles), "--jobs", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(), start_new_session=True)
    first = process.stdout.readline() if process.stdout else b""
    process.kill()
    # The output ends when the last process that could write to it has ended.
    kept = (first + process.communicate(timeout=60)[0]).decode().count("added: ")
    again = run("add", tmp_path / "store", articles)
    found = int(re.search(r"(\d+) unchanged in", again.stdout)[1])  # type: ignore[index]
    assert kept <= found < 60
    build(articles).save(tmp_path / "whole.ttl")
    assert turtle(tmp_path / "store") == (tmp_path / "whole.ttl").read_bytes()


def test_an_article_in_another_language_is_left_out_and_said(caplog):
    found = list(documents_of([Document("one", sentences(1) * 3, language="en"), Document("two", ENGLISH)]))
    assert [(each.id, each.language) for each in found] == [("one", "fr")]
    assert caplog.messages == ["Left out: two is in English, not French; --any-language reads it too."]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("The mayor of Valbrune resigned on Monday.", "en", "a is in English, not French"),
        ("Aérolys buys Orbix", "en-GB", "a is in English, not French"),
        ("Aérolys ti ra Orbix.", "yo", "a is in the language 'yo', not French"),
        ("Le maire de Valbrune démissionne.", "en", ""),
        ("Le maire de Valbrune démissionne.", "yo", ""),
        ("Aérolys rachète Orbix", "fra", ""),
        ("Aérolys rachète Orbix", "", ""),
    ],
)
def test_a_short_article_is_in_the_language_that_it_names_unless_its_words_are_french(text, language, said, caplog):
    found = documents_of([Document("a", text, language=language), Document("b", sentences(1))])
    assert [each.id for each in found] == ["a", "b"][bool(said) :]
    assert said in caplog.text


def test_another_language_is_read_when_asked_for():
    assert [each.id for each in documents_of([Document("two", ENGLISH)], any_language=True)] == ["two"]


def test_nothing_in_french_is_an_error():
    with pytest.raises(SourceError, match="None of the articles is in French"):
        list(documents_of([Document("two", ENGLISH)]))


def test_an_article_that_breaks_a_rule_leaves_the_others_in(monkeypatch, caplog):
    monkeypatch.delenv("KG_DEBUG", raising=False)
    whole = pipeline.extract

    def fragile(document, doc, lexicon):
        if document.id == "b":
            raise IndexError("list index out of range")
        return whole(document, doc, lexicon)

    monkeypatch.setattr(pipeline, "extract", fragile)
    graph = build([Document(each, sentences(1)) for each in "abc"])
    assert [each.id for each in graph.documents()] == ["a", "c"]
    assert "Left out: the article b breaks a rule (IndexError" in caplog.text


def test_nothing_is_told_before_it_is_on_the_disk(tmp_path: Path, monkeypatch):
    told: list[Outcome | str] = []
    extractions = [replace(article(), document=replace(article().document, id=each, url=each)) for each in "abc"]
    monkeypatch.setattr(filling, "extract_all", lambda documents, *_, **__: (list(documents), iter(extractions))[1])
    with Corpus(tmp_path / "store") as corpus:
        monkeypatch.setattr(corpus, "flush", lambda: told.append("flush"))
        fill(corpus, [each.document for each in extractions], told.append)
    assert [each if isinstance(each, str) else each.id for each in told] == ["flush", "a", "b", "c"]


def test_how_many_articles_to_expect(articles: Path):
    assert expected([articles, ROOT / "examples" / "inventes"]) == 32


def test_a_file_that_cannot_be_counted_is_left_to_who_reads_it(tmp_path: Path, monkeypatch):
    (tmp_path / "a.jsonl").write_text("{}\n{}\n")

    def closed(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", closed)
    assert expected([tmp_path]) == 1


@pytest.fixture(autouse=True)
def hear_all(caplog):
    caplog.set_level(logging.WARNING, logger="kg")


def fill_lines(store: Path, *lines: dict[str, str]) -> dict[str, str]:
    """Fill a store with these lines of a file, and return what it holds: the title of each article by its id."""
    path = store.parent / "lines.jsonl"
    path.write_text("\n".join(json.dumps({"text": "Paul Roy dirige Aérolys."} | line) for line in lines))
    with Corpus(store) as corpus:
        fill(corpus, documents_of([path]), lambda _: None)
        return {each.id: each.title for each in corpus.documents()}


@pytest.fixture
def nothing_found(monkeypatch):
    """Articles that say nothing: only which of them a store holds is looked at."""
    monkeypatch.setattr(filling, "extract_all", lambda documents, *_, **__: map(silent, list(documents)))


def silent(document: Document) -> Extraction:
    return Extraction(document, (), (), (), (), (), ())


@pytest.mark.usefixtures("nothing_found")
def test_of_two_versions_under_one_url_the_later_stays_however_often_they_are_read(tmp_path: Path):
    versions = [{"title": title, "url": "https://journal.example/a"} for title in ("Un", "Deux")]
    assert fill_lines(tmp_path / "store", *versions) == {"lines-2": "Deux"}
    assert fill_lines(tmp_path / "store", *versions) == {"lines-2": "Deux"}


@pytest.mark.usefixtures("nothing_found")
def test_the_same_article_under_another_id_is_left_out(tmp_path: Path, caplog):
    assert fill_lines(tmp_path / "store", {"id": "a"}, {"id": "b"}, {"id": "c", "title": "C"}) == {"a": "", "c": "C"}
    assert caplog.messages == ["Left out: b is the same article as a: text, title, date and all."]
    caplog.clear()
    assert fill_lines(tmp_path / "store", {"id": "d"}) == {"a": "", "c": "C"}
    assert caplog.messages == ["Left out: d is the same article as a, which the store has."]


@pytest.mark.usefixtures("nothing_found")
@pytest.mark.parametrize("titles", ["NABC", "BAC", "CBA", "BCA", "BN", "CAN", "BCNA"])
def test_lines_that_move_are_not_lost(tmp_path: Path, titles: str):
    fill_lines(tmp_path / "store", *({"title": title} for title in "ABC"))
    held = fill_lines(tmp_path / "store", *({"title": title} for title in titles))
    assert set(titles) <= set(held.values())


def test_an_article_of_files_is_read_once(tmp_path: Path, caplog):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(sentences(1))
    assert [each.id for each in documents_of([tmp_path])] == ["a"]
    assert caplog.messages == ["Left out: b is the same article as a: text, title, date and all."]
