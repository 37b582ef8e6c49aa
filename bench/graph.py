"""Measures a graph of any size, made up without chance: load time, memory, and the latency of every shipped query.

    python bench/graph.py 100000 1000000

Beside it plain rdflib does the same in the same run: it reads the same triples and answers the same query texts. Each
engine has a process of its own, each question a fork of it with a deadline.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import multiprocessing
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.graph import sparql
from kg.graph.query import run, shipped
from kg.graph.store import KnowledgeGraph
from kg.model import Claim, Document, Entity, Event, Evidence, Extraction, Fact, Mention, Span, TimeExpression, Value

TRIPLES_OF_AN_ARTICLE = 500
RUNS, DEADLINE = 5, 10.0
BASE = "https://kg.example/id/"
KINDS = ("Person", "Person", "Person", "Organization", "Organization", "Place")
RELATIONS = (
    ("headOf", "Person", "Organization"), ("supports", "Person", "Person"), ("opposes", "Person", "Organization"),
    ("acquired", "Organization", "Organization"), ("appointed", "Organization", "Person"),
    ("memberOf", "Person", "Organization"), ("livesIn", "Person", "Place"), ("siblingOf", "Person", "Person"),
    ("headquarteredIn", "Organization", "Place"), ("metWith", "Person", "Person"),
)  # fmt: skip
STATUSES = ("asserted",) * 6 + ("reported", "reported", "negated", "planned")
ARGUMENTS = {
    "path-between": {"from": f"{BASE}person/person-12", "to": f"{BASE}person/person-40"},
    "links-between": {"from": f"{BASE}person/person-12", "to": f"{BASE}person/person-40"},
    "headlines": {"word": "nouvelles 17"},
}
DEFAULTS = {
    "about": f"{BASE}person/person-12", "speaker": f"{BASE}person/person-12", "where": f"{BASE}place/place-3",

}  # fmt: skip
NEEDS_AN_ORGANIZATION = {"who-owns-what": "organization/organization-7"}


def article(number: int, size: int) -> Extraction:
    """Return an invented article of 14 sentences; a few of the `size` individuals are in many, most in few."""
    text, sentences, facts, mentions = "", [], [], {}
    for line in range(14):
        name, top, other = RELATIONS[(number + line) % len(RELATIONS)]
        subject, object_ = _who(top, number * 31 + line * 7 + 1, size), _who(other, number * 17 + line * 5 + 2, size)
        start = len(text)
        for node, glue in ((subject, " a dit hier que "), (object_, f" serait là ({number}, {line}). ")):
            mentions.setdefault(node, []).append(Mention(Span(len(text), len(text) + len(node)), node, "name"))
            text += node + glue
        sentence = Span(start, len(text) - 1)
        sentences.append(sentence)
        status = STATUSES[(number * 3 + line) % len(STATUSES)]
        speaker = subject if status in ("reported", "negated") else ""
        facts.append(Fact(subject, name, object_, status, f"fr:{name}/1", Evidence(sentence, sentence), speaker))  # type: ignore[arg-type]
    entities = tuple(
        Entity(node, node.split()[0], node, (node, f"{node} bis"), tuple(places))  # type: ignore[arg-type]
        for node, places in sorted(mentions.items())
    )
    document = Document(
        f"a-{number}", text, f"Nouvelles {number}", dt.date(2012, 1, 1) + dt.timedelta(days=number % 4000), "Gazette"
    )
    return _with_event(document, sentences, entities, facts)


def _who(top: str, seed: int, size: int) -> str:
    """Return an individual: the cube of an even spread, so that a few are everywhere."""
    spread = (seed * 2654435761 % 2**32 / 2**32) ** 3
    return f"{top} {int(spread * max(size // len(KINDS), 50))}"


def _with_event(
    document: Document, sentences: list[Span], entities: tuple[Entity, ...], facts: list[Fact]
) -> Extraction:
    first = sentences[0]
    place = next((each.id for each in entities if each.type == "Place"), entities[0].id)
    event = Event(
        "event",
        "accident",
        f"accident de {document.id}",
        ("accident",),
        (Mention(Span(0, 5), document.text[:5], "name"),),
    )
    evidence = Evidence(first, first)
    values = [("deaths", Value(str(len(entities) % 9), "integer")), ("occurredOn", Value(str(document.date), "date"))]
    facts += [Fact("event", name, value, "asserted", "fr:e/1", evidence) for name, value in values]
    facts.append(Fact("event", "occurredIn", place, "asserted", "fr:e/2", evidence))
    claims = tuple(
        Claim(each, "direct", Evidence(each, each), None, entities[number % len(entities)].id)
        for number, each in enumerate(sentences[: 3 + len(document.id) % 3])
    )
    times = (TimeExpression(Span(0, 5), document.text[:5], Value("2020-05-12", "date"), first),)
    return Extraction(document, tuple(sentences), entities, (event,), tuple(facts), claims, times)


def bound() -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield name, text and arguments of each shipped query: as users ask, about one individual."""
    import pyoxigraph as ox

    for each in shipped():
        found = ARGUMENTS.get(each.name, {name: DEFAULTS[name] for name in each.parameters if name in DEFAULTS})
        if each.name in NEEDS_AN_ORGANIZATION:
            found = {"about": BASE + NEEDS_AN_ORGANIZATION[each.name]}
        yield (
            each.name,
            each.text,
            {name: ox.NamedNode(value) if value.startswith(BASE) else value for name, value in found.items()},
        )


def timed(ask: Callable[[], int], runs: int = RUNS) -> tuple[float, int]:
    """Return the median of some runs in milliseconds and the number of rows; infinity where the deadline passes."""
    here, there = multiprocessing.Pipe(duplex=False)

    def answer() -> None:
        times, rows = [], 0
        for _ in range(runs):
            start = time.perf_counter()
            rows = ask()
            times.append(time.perf_counter() - start)
            if times[-1] > 1:
                break
        there.send((statistics.median(times) * 1000, rows))

    process = multiprocessing.get_context("fork").Process(target=answer, daemon=True)
    process.start()
    try:
        return here.recv() if here.poll(DEADLINE) else (float("inf"), -1)
    finally:
        process.kill()
        process.join()


def resident() -> float:
    """Return the memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def measure_kg(path: Path) -> dict[str, object]:
    before, start = resident(), time.perf_counter()
    graph = KnowledgeGraph.open(path)
    found: dict[str, object] = {"load": time.perf_counter() - start, "memory": resident() - before}
    for name, text, arguments in bound():
        found[name] = timed(lambda text=text, arguments=arguments: len(run(graph.store, text, arguments)))
        if arguments:
            found[f"{name} (open)"] = timed(lambda text=text: len(run(graph.store, text)), 1)
    found["about, by name"] = timed(lambda: len(graph.query("about", about="person 12")))
    return found


def measure_rdflib(path: Path) -> dict[str, object]:
    import rdflib

    before, start = resident(), time.perf_counter()
    graph = rdflib.Graph().parse(path.with_suffix(".nt"), format="nt")
    found: dict[str, object] = {"load": time.perf_counter() - start, "memory": resident() - before}
    for name, text, arguments in bound():
        import pyoxigraph as ox

        terms = {
            key: [value if isinstance(value, ox.NamedNode) else ox.Literal(value)] for key, value in arguments.items()
        }
        query = sparql.bind(text, terms)
        found[name] = timed(lambda query=query: len(list(graph.query(query))), 1)
    return found


ENGINES = {"kg": measure_kg, "rdflib": measure_rdflib}


def write(triples: int, folder: Path) -> tuple[Path, int]:
    """Write a graph of about so many triples, and return its path and how many they are."""
    from kg.export import save

    articles = max(triples // TRIPLES_OF_AN_ARTICLE, 1)
    graph = KnowledgeGraph.from_extractions(article(number, articles * 3) for number in range(articles))
    for suffix in (".nq", ".nt"):
        save(graph, folder / f"graph{suffix}")
    return folder / "graph.nq", len(graph)


def report(size: int, found: dict[str, dict[str, object]]) -> None:
    print(f"\n## {size:,} triples\n\n| | kg | rdflib | ratio |\n| --- | ---: | ---: | ---: |")
    ours, theirs = found["kg"], found["rdflib"]
    for name, unit in (("load", "s"), ("memory", "MiB")):
        print(f"| {name}, {unit} | {ours[name]:.1f} | {theirs[name]:.1f} | {theirs[name] / ours[name]:.1f} |")
    for name in [each for each in ours if each not in ("load", "memory")]:
        [mine, rows], other = ours[name], theirs.get(name, (None, 0))[0]
        beside = "" if other is None else f"{other:.1f}" if other < DEADLINE * 1000 else f"> {DEADLINE * 1000:.0f}"
        ratio = f"{min(other, DEADLINE * 1000) / mine:.0f}" if other is not None and mine < DEADLINE * 1000 else ""
        print(f"| {name}, ms ({rows} rows) | {mine:.1f} | {beside} | {ratio} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100_000], metavar="TRIPLES")
    parser.add_argument("--engine", choices=ENGINES, help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.engine:
        print(json.dumps(ENGINES[arguments.engine](arguments.file)))
        return
    for triples in arguments.sizes:
        with TemporaryDirectory() as folder:
            path, size = write(triples, Path(folder))
            commands = {name: [sys.executable, __file__, "--engine", name, "--file", str(path)] for name in ENGINES}
            outs = {
                name: subprocess.run(each, check=True, stdout=subprocess.PIPE).stdout for name, each in commands.items()
            }
            report(size, {name: json.loads(out) for name, out in outs.items()})


if __name__ == "__main__":
    main()
