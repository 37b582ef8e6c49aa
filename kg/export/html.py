"""A graph as one HTML file: it opens offline, looks the same each time, and leads from every edge to its sentence."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from kg.export.page.assets import application, interface, json_block, policy, template, vis_network
from kg.export.page.data import Json, page_data
from kg.files import write_atomic
from kg.graph.store import KnowledgeGraph


def render(graph: KnowledgeGraph) -> str:
    """Return the page of a graph: the same page for the same graph.

    Args:
        graph: the graph to show.

    Returns:
        A whole HTML document that asks nothing of any network.
    """
    return page_of(page_data(graph))


def page_of(data: Json) -> str:
    """Return the page of what `page_data` found.

    Args:
        data: what the page shows.
    """
    words = interface()
    scripts = [vis_network(), application()]
    style = template("style.css")
    page = _environment().get_template("graph.html.j2")
    return page.render(
        title=data["title"],
        words=words["fr"],
        policy=policy(scripts, [style]),
        style=Markup(style),  # noqa: S704 - our own file
        scripts=[Markup(script) for script in scripts],  # noqa: S704 - our own files, checked in `assets`
        data=Markup(json_block({**data, "words": words})),  # noqa: S704 - escaped by `json_block`
    )


def serialize(graph: KnowledgeGraph) -> bytes:
    """Return the page of a graph as the bytes of its file."""
    return render(graph).encode("utf-8")


def write(graph: KnowledgeGraph, path: Path) -> None:
    """Write the page of a graph to a file, whole or not at all.

    Args:
        graph: the graph to show.
        path: the file; one that exists is replaced.

    Raises:
        KgError: if the file cannot be written.
    """
    write_atomic(path, serialize(graph))


def _environment() -> Environment:
    return Environment(loader=FunctionLoader(template), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
