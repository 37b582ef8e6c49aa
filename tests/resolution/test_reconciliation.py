"""The Reconciliation Service API 0.2 against a real server on this machine: what is sent, how failures end."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from made_corpus import Article, corpus
from test_resolving import about_musk

from kg.cli.commands import app
from kg.cli.run import run
from kg.errors import KgError
from kg.graph.store import KnowledgeGraph
from kg.resolution import reconciliation
from kg.resolution.reconciliation import Service

SPACE = "http://www.wikidata.org/entity/"
MANIFEST = {
    "versions": ["0.1", "0.2"],
    "name": "Registre d'essai",
    "identifierSpace": SPACE,
    "schemaSpace": "http://www.wikidata.org/prop/direct/",
    "defaultTypes": [],
    "view": {"url": "https://www.wikidata.org/wiki/{{id}}"},
    "batchSize": 2,
}
HUMAN = [{"id": "Q5", "name": "être humain"}]
KNOWN = {
    "Elon Musk": [{"id": "Q317521", "name": "Elon Musk", "score": 100, "match": True, "type": HUMAN}],
    "Kimbal Musk": [
        {"id": "Q1", "name": "Kimbal Musk", "score": 80, "match": False, "type": HUMAN},
        {"id": "Q2", "name": "Kimbal Musk", "score": 79, "match": False, "type": HUMAN},
    ],
    "The Kitchen": [{"id": "Q9", "name": "Autre chose", "score": 100, "match": True, "type": []}],
    "SpaceX": [{"id": "Q193701> <x:y", "name": "SpaceX", "score": 100, "match": True}],
}
ODD = {
    "/html": (200, "text/html", b"<html>Bienvenue</html>"),
    "/list": (200, "application/json", b"[]"),
    "/nospace": (200, "application/json", b'{"name": "x"}'),
    "/badspace": (200, "application/json", b'{"identifierSpace": "pas une IRI "}'),
    "/gone": (404, "text/plain", b""),
    "/down": (503, "text/plain", b""),
    "/large": (200, "application/json", b" " * (reconciliation.LARGEST + 1)),
    "/deep": (200, "application/json", b"[" * 200_000),
}
ASKED: list[dict] = []


class Registry(BaseHTTPRequestHandler):
    """A service of version 0.2; paths other than / misbehave, each in its own way."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/")
            self.end_headers()
        elif self.path == "/slow":
            time.sleep(3)
            self.answer(200, "application/json", b"{}")
        else:
            self.answer(*ODD.get(self.path, (200, "application/json", json.dumps(MANIFEST).encode())))

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if self.headers["Content-Type"] != "application/x-www-form-urlencoded" or list(form) != ["queries"]:
            self.answer(400, "application/json", b"{}")
            return
        queries = json.loads(form["queries"][0])
        ASKED.append(queries)
        answers: object = {name: {"result": KNOWN.get(each["query"], [])} for name, each in queries.items()}
        if self.path == "/error" or (self.path == "/tired" and "Elon Musk" in str(ASKED[:-1])):
            answers = {"status": "error", "message": "trop de questions"}
        elif self.path == "/garbage":
            answers = {name: {"result": [None, {"id": 3}, "x", {"id": "Q1"}]} for name in queries}
        self.answer(200, "application/json", json.dumps(answers).encode())

    def answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Registry) as found:
        found.handle_error = lambda *_: None  # who asked has gone: the test says so
        threading.Thread(target=found.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{found.server_port}"
        found.shutdown()


@pytest.fixture
def kg(capfd, tmp_path, monkeypatch):
    """Run a command beside a graph; return exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    corpus(*about_musk()).save("graph.trig")
    ASKED.clear()

    def call(*arguments: str):
        return run(app, list(arguments)), *capfd.readouterr()

    return call


def same_as() -> set[tuple[str, str]]:
    rows = KnowledgeGraph.open("graph.trig").query("SELECT ?x ?y { ?x owl:sameAs ?y . ?x rdfs:label ?label }")
    return {(row["x"].rpartition("/")[2], row["y"].rpartition("/")[2]) for row in rows}


def test_a_sure_answer_gives_an_iri(kg, server):
    code, out, err = kg("resolve", "graph.trig", "--reconcile", f"{server}/", "--allow-network")
    assert (code, err) == (0, "")
    assert "Registre d'essai is sure of 1 individual." in out
    assert same_as() == {("elon-musk", "Q317521")}


def test_answers_are_remembered_without_the_network(kg, server):
    kg("resolve", "graph.trig", "--reconcile", f"{server}/", "--allow-network")
    asked = len(ASKED)
    kg("resolve", "graph.trig")
    assert same_as() == {("elon-musk", "Q317521")}
    assert len(ASKED) == asked


def test_queries_come_in_batches_with_their_types(kg, server):
    kg("resolve", "graph.trig", "--reconcile", f"{server}/", "--allow-network")
    queries = [query for batch in ASKED for query in batch.values()]
    assert max(map(len, ASKED)) == MANIFEST["batchSize"]
    assert {"query": "Elon Musk", "limit": 5, "type": "Q5"} in queries


def test_types_may_be_named(kg, server):
    arguments = ("--reconcile", f"{server}/", "--allow-network", "--reconcile-type", "Person=humain")
    kg("resolve", "graph.trig", *arguments)
    assert {"humain"} == {query["type"] for batch in ASKED for query in batch.values() if "type" in query}


def test_a_name_of_two_is_not_asked(kg, server, tmp_path):
    first, second = Article("a"), Article("b")
    first.person("Jean Martin")
    second.person("Jean Martin")
    corpus(first, second).save(tmp_path / "graph.trig")
    kg("resolve", "graph.trig", "--reconcile", f"{server}/", "--allow-network")
    assert ASKED == []


def test_nothing_is_sent_without_consent(kg, server):
    code, out, err = kg("resolve", "graph.trig", "--reconcile", f"{server}/")
    assert (code, out, ASKED) == (2, "", [])
    assert "--allow-network" in err


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/html", "does not answer in JSON"),
        ("/list", "is no reconciliation service"),
        ("/nospace", "is no reconciliation service"),
        ("/badspace", "is no reconciliation service"),
        ("/gone", "answers 404"),
        ("/down", "answers 503"),
        ("/moved", "answers 302"),
        ("/large", "more than 8 MiB"),
        ("/deep", "does not answer in JSON"),
        ("/slow", "did not answer within"),
        ("/error", "refused the queries (trop de questions)"),
    ],
)
def test_each_failure_is_one_sentence_and_changes_nothing(kg, server, tmp_path, monkeypatch, path, words):
    if path == "/slow":
        monkeypatch.setattr(reconciliation, "SECONDS", 2.0)
    before = (tmp_path / "graph.trig").read_bytes()
    code, _, err = kg("resolve", "graph.trig", "--reconcile", f"{server}{path}", "--allow-network")
    assert (code, err.count("\n")) == (1, 1)
    assert words in err
    assert (tmp_path / "graph.trig").read_bytes() == before


def test_what_a_service_said_before_it_failed_is_kept(kg, server):
    """Wikidata, asked for thousands of names, may be tired in the end."""
    code, out, err = kg("resolve", "graph.trig", "--reconcile", f"{server}/tired", "--allow-network")
    assert code == 0
    assert "is sure of" in out
    assert "trop de questions" in err
    assert "What it was sure of till then is kept." in err
    assert same_as()


def test_garbage_among_the_candidates_is_left_out(server):
    assert list(Service.at(f"{server}/garbage").candidates([("Elon Musk", "Person")])) == [[]]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.example/", "reconcile", "http://"])
def test_only_web_addresses_are_asked(url):
    with pytest.raises(KgError, match="is no web address"):
        Service.at(url)


def test_a_service_that_is_not_there():
    with pytest.raises(KgError, match=r"cannot be reached \(\[Errno \d+\] "):
        Service.at("http://127.0.0.1:9/")
