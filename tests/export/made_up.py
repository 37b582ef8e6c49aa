"""Graphs of any size for the tests of the page, made up without chance."""

from __future__ import annotations

import datetime as dt

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
