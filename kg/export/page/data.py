"""Everything the page knows, as one JSON value: the only thing the browser reads of the graph.

Nodes and sentences are numbered, so that each text stands in the file once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kg.errors import GraphError
from kg.export.page.assets import bare_relations
from kg.export.page.network import Link, edges_of, nodes_of
from kg.graph import records
from kg.graph.store import KnowledgeGraph
from kg.graph.vocabulary import KG
from kg.model import Span
from kg.schema import Schema

Json = dict[str, Any]


def page_data(graph: KnowledgeGraph) -> Json:
    """Return what the page shows of a graph.

    Args:
        graph: the graph.

    Returns:
        A value for `json.dumps`, the same for the same graph.
    """
    return _PageData(graph).build()


@dataclass
class _PageData:
    """The numbering of documents, sentences and nodes while the page is put together."""

    graph: KnowledgeGraph
    documents: tuple[records.DocumentRecord, ...] = field(init=False)
    nodes: tuple[records.NodeRecord, ...] = field(init=False)
    sentences: dict[tuple[int, Span, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.documents = tuple(sorted(self.graph.documents(), key=lambda each: (each.date, each.id)))
        self.nodes = tuple(sorted(self.graph.nodes(), key=lambda each: each.iri))
        self.document_number = {each.iri: number for number, each in enumerate(self.documents)}
        self.node_number = {each.iri: number for number, each in enumerate(self.nodes)}

    def build(self) -> Json:
        statements = [self.statement(each) for each in sorted(self.graph.statements(), key=self.place_of_statement)]
        links = _links(statements)
        claims = [self.claim(each) for each in sorted(self.graph.claims(), key=lambda each: (each.quote, each.iri))]
        times = [self.time(each) for each in sorted(self.graph.times(), key=lambda each: (each.quote, each.iri))]
        nodes = nodes_of([self.node(each) for each in self.nodes], links)
        return {
            "title": self.documents[0].title or self.documents[0].id if len(self.documents) == 1 else "",
            "base": _common_base([*self.document_number, *self.node_number]),
            "vocabulary": KG.iri,
            "documents": [_document(each) for each in self.documents],
            "nodes": nodes,
            "edges": edges_of(links),
            "statements": statements,
            "claims": claims,
            "times": times,
            "sentences": [self.sentence(*each) for each in self.sentences],
            "bare": _bare(statements),
            "terms": _terms(statements, self.nodes, self.graph.schema),
        }

    def node(self, node: records.NodeRecord) -> Json:
        mentions = [self.mention(each) for each in sorted(node.mentions, key=lambda each: each.quote)]
        return {
            "iri": node.iri,
            "type": node.type,
            "kinds": [node.kind] if node.kind else [],
            "label": node.label,
            "language": self.language(node),
            "aliases": [name for name in node.names if name != node.label],
            "implied": node.implied,
            "mentions": mentions,
        }

    def mention(self, mention: records.MentionRecord) -> Json:
        about = {"kind": mention.kind, "step": mention.step}
        return {
            **self.place(mention.quote),
            **{key: value for key, value in about.items() if value not in ("name", "")},
        }

    def language(self, node: records.NodeRecord) -> str:
        """The language of a node's names: that of an article that mentions it."""
        named = sorted({each.quote.document for each in node.mentions} & set(self.document_number))
        articles = [self.documents[self.document_number[iri]] for iri in named] or list(self.documents)
        return articles[0].language if articles else "fr"

    def place_of_statement(self, statement: records.StatementRecord) -> tuple[Any, ...]:
        return min((each.quote for each in statement.evidence), default=_NOWHERE), statement.iri

    def statement(self, statement: records.StatementRecord) -> Json:
        value = statement.object if isinstance(statement.object, records.Value) else None
        return {
            "iri": statement.iri,
            "s": self.number(statement.subject),
            "p": statement.property,
            "o": self.number(statement.object) if isinstance(statement.object, str) else None,
            "value": value.text if value else "",
            "datatype": value.datatype if value else "",
            "language": value.language if value else "",
            "status": statement.status,
            "sources": [each for each in [self.speaker(statement.source, statement.source_text)] if each != ""],
            "rules": list(statement.rules),
            "evidence": [self.evidence(each) for each in sorted(statement.evidence, key=lambda each: each.quote)],
        }

    def number(self, iri: str) -> int:
        if iri not in self.node_number:
            message = f"The graph has a statement about <{iri}>, but does not say what that is."
            raise GraphError(f"{message} Give it a class such as kg:Person, and an rdfs:label.")
        return self.node_number[iri]

    def evidence(self, evidence: records.Evidence) -> Json:
        start = evidence.quote.sentence_span.start
        marks = [_mark(each.role, Span(each.span.start + start, each.span.end + start)) for each in evidence.marks]
        return {**self.place(evidence.quote), "marks": [*marks, _mark("evidence", evidence.quote.span)]}

    def speaker(self, iri: str, words: str) -> int | str:
        return self.node_number.get(iri, words or iri)

    def claim(self, claim: records.ClaimRecord) -> Json:
        quote = claim.quote
        found = quote.text.find(claim.content)
        start = quote.span.start + max(found, 0)
        content = _mark("content", Span(start, start + len(claim.content)) if found >= 0 else quote.span)
        return {
            "iri": claim.iri,
            "speaker": self.speaker(claim.speaker, claim.speaker_text),
            "content": claim.content,
            "mode": claim.mode,
            "evidence": [{**self.place(quote), "marks": [content]}],
        }

    def time(self, time: records.TimeRecord) -> Json:
        value = {"value": time.value.text, "datatype": time.value.datatype}
        return {**self.place(time.quote), "iri": time.iri, **value}

    def place(self, quote: records.Quote) -> Json:
        """A place in the text; where the graph knows no sentence the words themselves stand for it."""
        if quote.document not in self.document_number:
            raise GraphError(f"The graph quotes <{quote.document}>, but does not describe it as schema:NewsArticle.")
        document = self.document_number[quote.document]
        whole = (quote.sentence_span, quote.sentence) if quote.sentence else (quote.span, quote.text)
        sentence = self.sentences.setdefault((document, *whole), len(self.sentences))
        return {"sentence": sentence, "start": quote.span.start, "end": quote.span.end}

    def sentence(self, document: int, span: Span, text: str) -> Json:
        """A sentence; its words only where the page does not have them in the article's text."""
        known = span.of(self.documents[document].text) == text
        return {"document": document, "start": span.start, "end": span.end, **({} if known else {"text": text})}


_NOWHERE = records.Quote("\uffff", Span(0, 0), "", Span(0, 0), "")


def _mark(kind: str, span: Span) -> Json:
    return {"kind": kind, "start": span.start, "end": span.end}


def _document(document: records.DocumentRecord) -> Json:
    return {
        "iri": document.iri,
        "id": document.id,
        "title": document.title,
        "date": document.date,
        "publisher": document.publisher,
        "language": document.language,
        "url": document.url,
        "text": document.text or None,
    }


def _links(statements: list[Json]) -> list[Link]:
    """The lines to draw: statements of the same triple and status share one."""
    links: dict[tuple[int, int, str, str], list[int]] = {}
    for number, each in enumerate(statements):
        if each["o"] is not None:
            links.setdefault((each["s"], each["o"], each["p"], each["status"]), []).append(number)
    return [Link(*key, tuple(numbers)) for key, numbers in links.items()]


def _common_base(iris: list[str]) -> str:
    """What all IRIs begin with, up to a "/" or "#": left out of the page's addresses."""
    if not iris:
        return ""
    low, high = min(iris), max(iris)
    same = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    return low[: max(low.rfind("/", 0, same), low.rfind("#", 0, same)) + 1]


def _bare(statements: list[Json]) -> Json:
    """What the relations are called that are only planned, or denied, by language."""
    names = sorted({each["p"] for each in statements if each["status"] in ("planned", "negated")})
    return {code: {n: words[n] for n in names if n in words} for code, words in bare_relations().items()}


def _terms(statements: list[Json], nodes: Iterable[records.NodeRecord], schema: Schema) -> Json:
    names = {each["p"] for each in statements} | {each.type for each in nodes} | {each.kind for each in nodes} - {""}
    known = {name: dict(each.labels) for name, each in schema.classes.items()}
    known |= {name: dict(each.labels) for name, each in schema.properties.items()}
    return {name: known[name] for name in sorted(names) if name in known}
