"""Turn French news text into a knowledge graph that can be checked.

from kg import build

graph = build("article.txt", date="2025-05-26")
graph.explain("Elon Musk")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.building import build
    from kg.graph.store import KnowledgeGraph
    from kg.model import Document

__all__ = ["Document", "KnowledgeGraph", "build"]
__version__ = "0.1.0"

_HOMES = {"build": "kg.building", "KnowledgeGraph": "kg.graph.store", "Document": "kg.model"}


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a public name when it is first asked for, so that `kg --help` loads no model."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
