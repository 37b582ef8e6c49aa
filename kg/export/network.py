"""The nodes and edges of a graph as flat rows, which tables and the formats of graph tools share.

Facts with a text, number or date are no edges: each node keeps them in `values`, as JSON.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.graph.records import NodeRecord, StatementRecord, Value

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

Row = dict[str, str | int | bool]
NODE_COLUMNS: dict[str, type] = {
    "id": str, "label": str, "type": str, "kind": str, "names": str, "implied": bool, "mentions": int, "values": str,
}  # fmt: skip
EDGE_COLUMNS: dict[str, type] = {
    "id": str, "source": str, "target": str, "property": str, "label": str, "status": str, "said_by": str,
    "said_by_id": str, "rules": str, "places": int, "documents": str, "sentences": str,
}  # fmt: skip


def nodes(graph: KnowledgeGraph) -> Iterator[Row]:
    """Yield a row with NODE_COLUMNS for each entity and event, by IRI."""
    values: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for each in graph.statements():
        if isinstance(each.object, Value):
            values[each.subject].append((each.property, each.object.text, each.status))
    for node in graph.nodes():
        yield _node(node, sorted(values[node.iri]))


def edges(graph: KnowledgeGraph) -> Iterator[Row]:
    """Yield a row with EDGE_COLUMNS for each statement between two nodes, by their first place in the text."""
    labels = {node.iri: node.label for node in graph.nodes()}
    documents = {each.iri: each.id for each in graph.documents()}
    for each in graph.statements():
        if isinstance(each.object, str) and each.subject in labels and each.object in labels:
            yield _edge(each, labels, documents, graph.schema.property(each.property).label("fr"))


def _node(node: NodeRecord, values: list[tuple[str, str, str]]) -> Row:
    return {
        "id": node.iri,
        "label": node.label,
        "type": node.type,
        "kind": node.kind,
        "names": _json(node.names),
        "implied": node.implied,
        "mentions": len(node.mentions),
        "values": _json(values),
    }


def _edge(each: StatementRecord, labels: dict[str, str], documents: dict[str, str], label: str) -> Row:
    quotes = [evidence.quote for evidence in each.evidence]
    return {
        "id": each.iri,
        "source": each.subject,
        "target": str(each.object),
        "property": each.property,
        "label": label,
        "status": each.status,
        "said_by": labels.get(each.source, each.source_text),
        "said_by_id": each.source,
        "rules": _json(each.rules),
        "places": len(quotes),
        "documents": _json(sorted({documents.get(quote.document, quote.document) for quote in quotes})),
        "sentences": _json(list(dict.fromkeys(quote.sentence for quote in quotes))),
    }


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False)
