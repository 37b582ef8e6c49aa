"""The command line: what it prints, what it writes, and that every failure is one sentence and an exit code."""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.cli import terminal
from kg.cli.commands import app
from kg.cli.opening import page_path
from kg.cli.run import NOTES, run
from kg.cli.show import counted, marked
from kg.export import FORMATS
from kg.graph.store import KnowledgeGraph
from kg.model import Claim, Document, Entity, Evidence, Extraction, Fact, Mention, Span

ROOT = Path(__file__).parent.parent
TEXT = "Jeanne Martin dirige Aérolys. Selon le Courrier, Aérolys aurait vendu\u202e Nautilis."
COMMANDS = [
    "build",
    "query",
    "infer",
    "view",
    "export",
    "explain",
    "validate",
    "evaluate",
    "add",
    "remove",
    "documents",
    "resolve",
    "merge",
    "split",
    "decisions",
]


@dataclass
class Outcome:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Kg = Callable[..., Outcome]


@pytest.fixture
def kg(capfd, tmp_path, monkeypatch) -> Kg:
    """Run a command in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_DEBUG", raising=False)

    def call(*arguments: object) -> Outcome:
        code = run(app, [str(each) for each in arguments])
        return Outcome(code, *capfd.readouterr())

    return call


def entity(name: str, type_: str, *others: str) -> Entity:
    start = TEXT.index(name)
    mention = Mention(Span(start, start + len(name)), name, "name", "exact")
    return Entity(name, type_, name, (name, *others), (mention,))  # type: ignore[arg-type]


def words(text: str) -> Span:
    return Span(TEXT.index(text), TEXT.index(text) + len(text))


def extraction() -> Extraction:
    first, second = Span(0, 29), Span(30, len(TEXT))
    roles = (("subject", words("Jeanne Martin")), ("object", words("Aérolys")), ("trigger", words("dirige")))
    facts = (
        Fact("Jeanne Martin", "headOf", "Aérolys", "asserted", "fr:headOf/1", Evidence(first, first), words=roles),
        Fact("Aérolys", "owns", "Nautilis", "negated", "fr:owns/1", Evidence(second, second), source="Courrier"),
    )
    entities = (
        entity("Jeanne Martin", "Person", "Mme Martin"),
        entity("Aérolys", "Organization"),
        entity("Courrier", "Organization"),
        entity("Nautilis", "Organization"),
    )
    claim = Claim(words("Aérolys aurait vendu"), "indirect", Evidence(second, second), speaker="Courrier")
    document = Document("aerolys", TEXT, "Aérolys", dt.date(2023, 5, 12))
    return Extraction(document, (first, second), entities, (), facts, (claim,), ())


@pytest.fixture(scope="session")
def graph(tmp_path_factory) -> Path:
    """A small graph made by hand, in a file."""
    path = tmp_path_factory.mktemp("graph") / "graph.ttl"
    KnowledgeGraph.from_extractions([extraction()]).save(path)
    return path


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """What `kg build` makes of the invented examples."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "kg", "build", str(ROOT / "examples" / "inventes"), "--format", "nquads"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment(), check=False), folder


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


def process(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "kg", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment(), **options)  # type: ignore[call-overload,no-any-return]


def assert_one_sentence(outcome: Outcome, code: int, *words: str) -> None:
    assert outcome.code == code
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    assert [word for word in words if word not in outcome.err] == []


# What works


def test_build_writes_graph_and_page_and_says_what_it_found(built):
    outcome, folder = built
    assert outcome.returncode == 0, outcome.stderr
    assert "Valbrune : Paul Roumieux élu maire face à Claire Vasseur (2023-06-19)" in outcome.stdout
    assert "entities" in outcome.stdout
    assert "asserted" in outcome.stdout
    assert sorted(path.name for path in (folder / "output").iterdir()) == ["graph.html", "graph.nq", "graph.ttl"]


def test_build_makes_a_graph_that_opens(built):
    graph = KnowledgeGraph.open(built[1] / "output" / "graph.ttl")
    assert {document.id for document in graph.documents()} == {"election", "match"}
    assert {document.publisher for document in graph.documents()} == {"Le Courrier de Valbrune"}
    assert list(graph.statements())


def test_explain_shows_facts_with_their_sentences(kg: Kg, graph: Path):
    outcome = kg("explain", graph, "jeanne martin")
    assert outcome.code == 0
    assert "[Jeanne Martin] [dirige] [Aérolys]." in outcome.out
    assert "(asserted)" in outcome.out
    assert "fr:headOf/1" in outcome.out


def test_explain_names_who_says_so_and_shows_direction_marks_escaped(kg: Kg, graph: Path):
    outcome = kg("explain", graph, "Nautilis")
    assert "(negated, by Courrier)" in outcome.out
    assert "vendu\\u202e Nautilis" in outcome.out


def test_query_lists_shipped_queries(kg: Kg, graph: Path):
    listed = kg("query", graph)
    assert listed.code == 0
    assert "who-leads-what" in listed.out
    assert kg("query", "--list").out == listed.out


QUESTION = "SELECT ?name WHERE { ?x a kg:Person ; rdfs:label ?name }"


def test_query_answers_in_each_form(kg: Kg, graph: Path):
    assert "Jeanne Martin" in kg("query", graph, QUESTION).out
    assert list(csv.reader(kg("query", graph, QUESTION, "--format", "csv").out.splitlines())) == [
        ["name"],
        ["Jeanne Martin"],
    ]
    rows = json.loads(kg("query", graph, QUESTION, "--format", "json").out)["results"]["bindings"]
    assert [row["name"]["value"] for row in rows] == ["Jeanne Martin"]
    assert "Jeanne Martin" in kg("query", graph, "CONSTRUCT { ?x ?p ?y } WHERE { ?x ?p ?y }").out
    assert kg("query", graph, "ASK { ?x a kg:Person }").out == "yes\n"


def test_query_takes_parameters(kg: Kg, graph: Path):
    question = "SELECT ?x WHERE { VALUES ?name { UNDEF } ?x rdfs:label ?label FILTER(STR(?label) = ?name) }"
    outcome = kg("query", graph, question, "--arg", "name=Jeanne Martin", "--format", "csv")
    assert outcome.out.split() == ["x", "https://kg.example/id/person/jeanne-martin"]


def test_query_reads_a_file_and_a_pipe(graph: Path, tmp_path: Path):
    (tmp_path / "people.rq").write_text(QUESTION, encoding="utf-8")
    with graph.open("rb") as stdin, process("query", "-", "people.rq", cwd=tmp_path, stdin=stdin) as running:
        out, err = running.communicate()
    assert (running.returncode, err) == (0, b"")
    assert "Jeanne Martin" in out.decode()


@pytest.mark.parametrize("name", [name for name in FORMATS if not FORMATS[name].suffix.endswith(".zip")])
def test_export_writes_each_format(name: str, kg: Kg, graph: Path):
    shown = kg("export", graph, "--format", name)
    assert shown.code == 0
    assert "jeanne-martin" in shown.out
    assert kg("export", graph, "--format", name, "--output", "out.x").code == 0
    assert Path("out.x").read_bytes().decode() == shown.out


def test_view_writes_a_page_where_it_is_told(kg: Kg, graph: Path):
    outcome = kg("view", graph, "--output", "page.html")
    assert outcome.out == "Written: page.html\n"
    assert "Jeanne Martin" in Path("page.html").read_text(encoding="utf-8")


def test_view_opens_the_page_in_the_browser(kg: Kg, graph: Path, monkeypatch):
    asked = []
    monkeypatch.setattr("webbrowser.open", lambda address: asked.append(address) or True)
    assert kg("view", graph, "--output", "page.html", "--open").code == 0
    assert asked == [Path("page.html").resolve().as_uri()]


def test_view_says_where_the_page_is_when_no_browser_opens(kg: Kg, graph: Path, monkeypatch):
    monkeypatch.setattr("webbrowser.open", lambda address: False)
    outcome = kg("view", graph, "--output", "page.html", "--open")
    assert outcome.code == 1
    assert Path("page.html").resolve().as_uri() in outcome.err


def test_view_cannot_open_standard_output(kg: Kg, graph: Path):
    assert kg("view", graph, "--output", "-", "--open").code == 2


@pytest.mark.parametrize(
    ("graph", "page"), [("-", "graph.html"), ("a/b.trig", "a/b.html"), (".", "here.html"), ("v1.2", "v1.2.html")]
)
def test_the_page_of_a_graph_lies_beside_it(graph: str, page: str, tmp_path: Path, monkeypatch):
    Path(tmp_path, "here", "v1.2").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    expected = {"here.html": tmp_path / "here.html", "v1.2.html": tmp_path / "here" / "v1.2.html"}
    assert page_path(graph) == expected.get(page, Path(page))


def test_validate_accepts_our_graphs(kg: Kg, graph: Path):
    assert kg("validate", graph).code == 0


def test_validate_refuses_others(kg: Kg, graph: Path):
    broken = graph.read_text(encoding="utf-8").replace('rdfs:label "Jeanne Martin"@fr', "rdfs:label 3", 1)
    Path("broken.ttl").write_text(broken, encoding="utf-8")
    outcome = kg("validate", "broken.ttl")
    assert outcome.code == 1
    assert "jeanne-martin" in outcome.out
    assert outcome.err == ""


# What fails


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["absent.txt"], 1, "absent.txt does not exist"),
        (["https://courrier.example/pont"], 2, "--allow-network"),
        (["empty.txt"], 1, "empty.txt is empty"),
        (["folder"], 1, "folder holds no article"),
        (["binary.txt"], 1, "binary.txt is a picture"),
        (["article.txt", "--date", "2025-13-01"], 2, "--date 2025-13-01 is not a date; write YYYY-MM-DD"),
        (["article.txt", "--date", "9999-01-01"], 2, "lies in the future"),
        (["article.txt", "--format", "xlsx"], 2, "xlsx"),
        (["article.txt", "--encoding", "klingon"], 2, "klingon"),
        (["latin.txt", "--encoding", "utf-8"], 1, "latin.txt is not in utf-8"),
        (["article.txt", "--base", "no iri"], 2, "no iri"),
        (["article.txt", "--jobs", "0"], 2, "jobs"),
        (["article.txt", "--output", "article.txt"], 1, "article.txt is a file"),
        (["article.txt", "--output", "article.txt/deeper"], 1, "article.txt is a file"),
        (["article.txt", "--model", "no_such_model"], 1, "no_such_model"),
        ([], 2, "SOURCE"),
    ],
)
def test_build_refuses(arguments: list[str], code: int, said: str, kg: Kg):
    Path("folder").mkdir()
    Path("empty.txt").touch()
    Path("binary.txt").write_bytes(b"\x89PNG")
    Path("latin.txt").write_bytes("Noël à Évreux.".encode("cp1252"))
    Path("article.txt").write_text("Jeanne Martin dirige Aérolys.", encoding="utf-8")
    before = sorted(Path().rglob("*"))
    assert_one_sentence(kg("build", *arguments), code, "Error: ", said)
    assert sorted(Path().rglob("*")) == before


def test_build_says_before_the_work_that_it_may_not_write(kg: Kg, monkeypatch):
    Path("article.txt").write_text("Jeanne Martin dirige Aérolys.", encoding="utf-8")
    monkeypatch.setattr("os.access", lambda *_: False)
    monkeypatch.setattr("kg.pipeline.extract_all", pytest.fail)
    outcome = kg("build", "article.txt", "--output", "deep/er")
    assert_one_sentence(
        outcome, 1, "Cannot write to deep/er", "may not be written to; name another place with --output"
    )


def test_a_file_of_very_many_other_lines_does_not_fill_the_terminal(kg: Kg):
    Path("other.jsonl").write_text("oui\n" * (NOTES + 2_000))
    outcome = kg("build", "other.jsonl", "--report", "report.json")
    *notes, more, error = outcome.err.splitlines()
    assert len(notes) == NOTES
    assert notes[-1].startswith(f"Note: Left out: Line {NOTES} of other.jsonl")
    assert "2,000 more notes are not shown; --report" in more
    assert error.startswith("Error: other.jsonl needs one JSON object a line")
    assert len(json.loads(Path("report.json").read_text())["left out"]) == NOTES + 2_000


def test_a_report_that_may_not_be_written_is_told_before_the_work(kg: Kg, monkeypatch):
    Path("article.txt").write_text("Jeanne Martin dirige Aérolys.", encoding="utf-8")
    monkeypatch.setattr("kg.pipeline.extract_all", pytest.fail)
    outcome = kg("build", "article.txt", "--report", "article.txt/report.json")
    assert_one_sentence(outcome, 1, "article.txt is a file; name another place with --report")
    assert_one_sentence(kg("add", "store", "article.txt", "--report", "."), 1, "is a folder; name a file with --report")
    assert not Path("store").exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody can write to")
def test_build_cannot_write_to_a_closed_folder(kg: Kg, graph: Path):
    assert_one_sentence(kg("export", graph, "--format", "turtle", "--output", "/proc/kg/a.ttl"), 1, "/proc/kg")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["query", "GRAPH", "SELECT ?x WHERE {"], 1, "not valid SPARQL"),
        (["query", "GRAPH", "no-such-query"], 1, "no-such-query"),
        (["query", "GRAPH", "absent.rq"], 1, "absent.rq"),
        (["query", "GRAPH", "ASK {}", "--format", "docx"], 2, "table, csv, tsv, json, xml, turtle"),
        (["query", "GRAPH", "ASK {}", "--format", "turtle"], 2, "CONSTRUCT"),
        (["query", "GRAPH", "ASK {}", "--arg", "name"], 2, "NAME=VALUE"),
        (["query", "GRAPH", "ASK {}", "--arg", "name=<no iri>"], 2, "no IRI"),
        (["query", "GRAPH", "ASK {}", "--arg", "name=x"], 1, "name"),
        (["query", "GRAPH", "ASK { SERVICE <http://a.example/> {} }"], 1, "SERVICE"),
        (["query", "absent.ttl", "ASK {}"], 1, "absent.ttl"),
        (["query", "broken.ttl", "ASK {}"], 1, "broken.ttl is not a valid .ttl file"),
        (["query", "graph.xlsx", "ASK {}"], 2, "graph.xlsx"),
        (["explain", "GRAPH", "Jeane Martin"], 1, "Jeanne Martin"),
        (["explain", "broken.ttl", "Jeanne Martin"], 1, "broken.ttl"),
        (["explain", "GRAPH"], 2, "ENTITY"),
        (["export", "GRAPH", "--format", "xlsx"], 2, "xlsx"),
        (["export", "GRAPH"], 2, "--format"),
        (["export", "absent.ttl", "--format", "turtle"], 1, "absent.ttl"),
        (["export", "GRAPH", "--format", "turtle", "--output", "broken.ttl/a.ttl"], 1, "broken.ttl/a.ttl"),
        (["view", "absent.ttl"], 1, "absent.ttl"),
        (["view", "GRAPH", "--output", "broken.ttl/a.html"], 1, "broken.ttl/a.html"),
        (["validate", "broken.ttl"], 1, "broken.ttl"),
        (["biuld"], 2, "biuld"),
        (["build", "--colour", "red"], 2, "--colour"),
    ],
)
def test_graph_commands_refuse(arguments: list[str], code: int, said: str, kg: Kg, graph: Path):
    Path("broken.ttl").write_text("<a> <b> .", encoding="utf-8")
    outcome = kg(*(graph if each == "GRAPH" else each for each in arguments))
    assert_one_sentence(outcome, code, "Error: ", said)
    assert [path.name for path in Path().iterdir()] == ["broken.ttl"]


def test_unexpected_failures_are_one_sentence_too(kg: Kg, monkeypatch, graph: Path):
    monkeypatch.setattr(KnowledgeGraph, "open", lambda path: 1 / 0)
    assert_one_sentence(kg("export", graph, "--format", "turtle"), 1, "ZeroDivisionError", "KG_DEBUG=1")


def test_debugging_shows_where(kg: Kg, monkeypatch, graph: Path):
    monkeypatch.setattr(KnowledgeGraph, "open", lambda path: 1 / 0)
    monkeypatch.setenv("KG_DEBUG", "1")
    assert "Traceback" in kg("export", graph, "--format", "turtle").err


def test_interruption_is_quiet(kg: Kg, monkeypatch, graph: Path):
    def interrupted(path: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(KnowledgeGraph, "open", interrupted)
    assert kg("export", graph, "--format", "turtle") == Outcome(130, "", "")


def test_closed_pipe_is_quiet(graph: Path):
    with process("export", str(graph), "--format", "nquads") as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_control_c_ends_a_waiting_command():
    waiting = """
import signal, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background would hand down "ignore"
from kg.cli import main
from kg.graph.store import KnowledgeGraph
KnowledgeGraph.open = lambda path: (print("ready", flush=True), time.sleep(60))
main()
"""
    command = [sys.executable, "-c", waiting, "export", "graph.ttl", "--format", "turtle"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"ready\n"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate()
    assert (running.returncode, out, err) == (130, b"", b"")


def test_what_is_left_out_of_a_folder_is_noted(kg: Kg):
    Path("folder").mkdir()
    Path("folder", "empty.txt").touch()
    outcome = kg("build", "folder")
    assert (outcome.code, outcome.out) == (1, "")
    assert [line.split(":")[0] for line in outcome.err.splitlines()] == ["Note", "Error"]


# How it looks


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, kg: Kg):
    outcome = kg(command, "--help")
    assert outcome.code == 0
    assert "Usage: kg" in outcome.out


def test_help_lists_every_command(kg: Kg):
    outcome = kg()
    assert outcome.code == 0
    assert [command for command in COMMANDS if f" {command} " not in outcome.out] == []
    assert {command.name or command.callback.__name__ for command in app.registered_commands} == set(COMMANDS)


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from kg.cli.commands import app; from kg.cli.run import run; run(app, ['--help']);"
        "print(sorted({'spacy', 'rdflib', 'networkx', 'pyvis', 'pyshacl', 'pyoxigraph'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("deux\nlignes\tet\u2028plus", "deux lignes et plus"),
        ("\x1b[31mrouge", "\\u001b[31mrouge"),
        ("\u202egauche\u2066", "\\u202egauche\\u2066"),
        ("\x9b31m\x00", "\\u009b31m\\u0000"),
        ("« l’été »\u00a0: 👩\u200d🔬", "« l’été »\u00a0: 👩\u200d🔬"),
    ],
)
def test_what_steers_a_terminal_is_shown(text: str, shown: str):
    assert terminal.plain(text) == shown


def test_words_are_styled_on_a_terminal_only(monkeypatch, capsys):
    line = ("Elle ", terminal.Words("dirige\x1b", terminal.UNDERLINED, mark=True))
    terminal.say(*line)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    terminal.say(*line)
    assert capsys.readouterr().out == "Elle [dirige\\u001b]\nElle \x1b[4mdirige\\u001b\x1b[0m\n"


def test_tables_elsewhere_than_on_a_terminal_keep_one_row_a_line(kg: Kg, graph: Path):
    long = "mot " * 100
    rows = f'SELECT ?a ?b {{ VALUES (?a ?b) {{ (UNDEF "{long}fin") ("un" "[red]\\u001B[31m") }} }} ORDER BY ?a'
    header, line, first, second = kg("query", graph, rows).out.splitlines()
    assert header == "a    b"
    assert set(line) == {"─"}
    assert first == f"     {long}fin"
    assert second == "un   [red]\\x1b[31m"


@pytest.mark.parametrize(("number", "shown"), [(0, "0 entities"), (1, "1 entity"), (2, "2 entities")])
def test_counted(number: int, shown: str):
    assert counted(number, "entity", "entities") == shown


def test_marks_that_overlap_keep_the_sentence_whole(graph: Path):
    (found,) = KnowledgeGraph.open(graph).explain("Jeanne Martin")
    line = marked(found)
    assert "".join(each if isinstance(each, str) else each.text for each in line) == found.quote.sentence
