"""The drawing, made beforehand: importance and communities by networkx, places by `layout`, lines by pyvis.

The browser then only paints. Nodes are plain numbers here: nothing depends on the order of a set of strings.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import networkx as nx

from kg.export.page.layout import DRAWN, Box, layout

SEED = 20120816
SMALLEST, LARGEST = 9.0, 30.0  # radius of a node in units of the drawing
CHARACTER = 6.6  # mean width of a character of a label, in the same units
LONGEST_LABEL = 22  # characters that a label is given room for
MANY = 1500  # nodes from which communities are searched more coarsely


@dataclass(frozen=True, slots=True)
class Link:
    """One line to draw: from node to node, with the numbers of the statements that say it."""

    subject: int
    object: int
    property: str
    status: str
    statements: tuple[int, ...]


def nodes_of(nodes: list[dict[str, Any]], links: list[Link]) -> list[dict[str, Any]]:
    """Return the nodes with number, place, size, importance and community added.

    Args:
        nodes: what the page tells of each node; needs "label" and "mentions".
        links: the lines between them.
    """
    graph = _graph(len(nodes), links)
    importance = _importance(graph, [len(each["mentions"]) for each in nodes])
    communities = _communities(graph)
    sizes = _sizes(importance)
    boxes = [_box(each["label"], size) for each, size in zip(nodes, sizes, strict=True)]
    places = layout(boxes, sorted({(a, b) for a, b in graph.edges}), communities)
    added = zip(nodes, importance, sizes, communities, places, strict=True)
    return [
        {"id": number, **node, "importance": weight, "size": size, "community": community, "x": x, "y": y}
        for number, (node, weight, size, community, (x, y)) in enumerate(added)
    ]


def edges_of(links: list[Link]) -> list[dict[str, Any]]:
    """Return the lines as vis-network reads them, made by pyvis.

    Args:
        links: the lines between the nodes.
    """
    from pyvis.edge import Edge  # not its Network, whose list of nodes is searched for each edge: minutes for 100,000

    about = [{"label": each.property, "status": each.status, "statements": list(each.statements)} for each in links]
    return [Edge(each.subject, each.object, True, **rest).options for each, rest in zip(links, about, strict=True)]


def _graph(count: int, links: list[Link]) -> nx.Graph:
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    for link in links:
        if link.subject != link.object:
            graph.add_edge(link.subject, link.object)
    return graph


def _importance(graph: nx.Graph, mentions: list[int]) -> list[float]:
    """How many others a node is tied to, and how often the text speaks of it: a number a reader can check."""
    return [round(graph.degree[n] + 0.5 * math.sqrt(mentions[n]), 3) for n in graph]


def _sizes(importance: list[float]) -> list[float]:
    top = max(importance, default=0) or 1
    return [round(SMALLEST + (LARGEST - SMALLEST) * math.sqrt(each / top), 1) for each in importance]


def _communities(graph: nx.Graph) -> list[int]:
    count = graph.number_of_nodes()
    if count > MANY:  # where a page begins with groups they are to be few and large
        levels = 2 if count <= DRAWN else None
        groups = nx.community.louvain_communities(graph, seed=SEED, threshold=1e-3, max_level=levels)
    else:
        groups = nx.community.louvain_communities(graph, seed=SEED)
    ordered = sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group))
    return [number for _, number in sorted((n, number) for number, group in enumerate(ordered) for n in group)]


def _box(label: str, size: float) -> Box:
    """The room of a node and of the label below it."""
    return Box(max(2 * size, min(len(label), LONGEST_LABEL) * CHARACTER) + 14, 2 * size + 34)
