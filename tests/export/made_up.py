"""Graphs of any size for the tests of the page, made up without chance."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

from kg.export.page.network import Link, edges_of
from kg.graph.store import KnowledgeGraph
from kg.model import Document, Entity, Evidence, Extraction, Fact, Mention, Span, Status, TopClass

PROPERTIES: dict[str, tuple[TopClass, TopClass]] = {
    "headOf": ("Person", "Organization"), "metWith": ("Person", "Person"), "memberOf": ("Person", "Organization"),
    "owns": ("Organization", "Product"), "locatedIn": ("Organization", "Place"), "livesIn": ("Person", "Place"),
    "supports": ("Person", "Person"), "partnerOf": ("Organization", "Organization"), "authorOf": ("Person", "Work"),
}  # fmt: skip
TOPS: tuple[TopClass, ...] = ("Person", "Person", "Person", "Organization", "Organization", "Place", "Product", "Work")
SYLLABLES = ("ba", "dre", "ki", "lo", "mar", "na", "pel", "ron", "sou", "tal", "vi", "zan", "gué", "fre", "chi", "our")


def made_up(number: int) -> str:
    """An invented name, another one for each number."""
    first, second = divmod(number * 7919 % 65536, 256)
    parts = [SYLLABLES[each] for each in (first // 16, first % 16, second // 16, second % 16)]
    return f"{parts[0]}{parts[1]} {parts[2]}{parts[3]}".title()


def big(nodes: int, edges: int, documents: int = 40) -> KnowledgeGraph:
    """A graph of any size, with hubs and circles of friends, without chance."""
    tops = [TOPS[number % len(TOPS)] for number in range(nodes)]
    by_top: dict[str, list[int]] = {}
    for number, top in enumerate(tops):
        by_top.setdefault(top, []).append(number)
    pairs = [pair for number in range(edges) for pair in [_pair(number, by_top)] if pair]
    share = -(-len(pairs) // documents)
    parts = [pairs[start : start + share] for start in range(0, len(pairs), share)]
    return KnowledgeGraph.from_extractions(_made_up_document(k, part, tops) for k, part in enumerate(parts))


def _pair(number: int, by_top: dict[str, list[int]]) -> tuple[int, str, int]:
    name = list(PROPERTIES)[number % len(PROPERTIES)]
    subjects, objects = (by_top[top] for top in PROPERTIES[name])
    subject = number * 2654435761 % 4294967296 % len(subjects)
    # Squares fall on few objects: hubs. The rest stays near, as circles of friends do.
    skew = (number * 40503 % 65536 / 65536) ** 3
    target = int(skew * len(objects)) if number % 4 == 0 else (subject * len(objects) // len(subjects) + number % 7)
    return subjects[subject], name, objects[target % len(objects)]


def _made_up_document(number: int, pairs: list[tuple[int, str, int]], tops: list[TopClass]) -> Extraction:
    text, sentences, facts = "", [], []
    mentions: dict[int, list[Mention]] = {}
    for subject, name, object_ in pairs:
        start = len(text)
        for node, glue in ((subject, " a rencontré "), (object_, " hier soir. ")):
            words = f"{made_up(node)} {node}"
            mentions.setdefault(node, []).append(Mention(Span(len(text), len(text) + len(words)), words, "name"))
            text += words + glue
        sentence = Span(start, len(text) - 1)
        sentences.append(sentence)
        status: Status = "asserted" if len(facts) % 5 else "reported"
        source = f"n{pairs[0][0]}" if status == "reported" else ""
        facts.append(Fact(f"n{subject}", name, f"n{object_}", status, "fr:x/1", Evidence(sentence, sentence), source))
    day = dt.date(2020, 1, 1) + dt.timedelta(days=9 * number)
    document = Document(f"article-{number}", text, f"Nouvelles du jour {number}", day, "La Gazette")
    labels = {node: mentions[node][0].text for node in sorted(mentions)}
    entities = [
        Entity(f"n{node}", tops[node], label, (label,), tuple(mentions[node])) for node, label in labels.items()
    ]
    return Extraction(document, tuple(sentences), tuple(entities), (), tuple(facts), (), ())


def page_of_size(nodes: int, circle: int = 400) -> dict[str, Any]:
    """What a page shows of a graph too large to be built in a test: circles of friends, two links a name."""
    sentence = {"document": 0, "start": 0, "end": 13}
    place = {"sentence": 0, "start": 0, "end": 5}
    pairs = [(n, other % nodes) for n in range(nodes) for other in (n - n % circle, n * 7919 + 1)]
    links = [Link(a, b, "metWith", "asserted", (number,)) for number, (a, b) in enumerate(pairs)]
    statements = [
        {"iri": f"urn:f{number}", "s": a, "p": "metWith", "o": b, "value": "", "datatype": "", "language": "",
         "status": "asserted", "sources": [], "rules": [], "evidence": [{**place, "marks": []}]}
        for number, (a, b) in enumerate(pairs)
    ]  # fmt: skip
    people = [
        {"id": n, "iri": f"urn:n{n}", "type": TOPS[n % len(TOPS)], "kinds": [], "label": f"{made_up(n)} {n}",
         "language": "fr", "aliases": [], "implied": False, "mentions": [place], "community": n // circle, "size": 12,
         "importance": 2 + circle * (n % circle == 0), "x": round(9 * n * math.cos(n)), "y": round(9 * n * math.sin(n))}
        for n in range(nodes)
    ]  # fmt: skip
    document = {"iri": "urn:d", "id": "d", "title": "Un jour", "date": "", "publisher": "", "language": "fr", "url": ""}
    return {
        "title": "", "base": "urn:", "vocabulary": "urn:v#", "documents": [{**document, "text": "Ils se voient."}],
        "nodes": people, "edges": edges_of(links), "statements": statements, "claims": [], "times": [],
        "sentences": [sentence], "terms": {}, "bare": {},
    }  # fmt: skip
