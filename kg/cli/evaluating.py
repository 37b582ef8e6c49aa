"""The command that evaluates: how much of what people wrote down a graph says, and how much it says beyond that."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.opening import GraphFile, opened
from kg.cli.terminal import say


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A .toml file named after its article, or a folder.")],
    graph: GraphFile,
    details: Annotated[bool, typer.Option("--details", help="Also list the facts missing and too many.")] = False,
) -> None:
    """Compare a graph with gold: precision, recall and F1 of entities, facts, statuses and claims."""
    from kg.evaluation import evaluate as compare
    from kg.evaluation import load_gold, rows

    result = compare(load_gold(gold), opened(graph))
    for first, *rest in rows(result.scores):
        say(f"{first:<20}" + "".join(f"{cell:>10}" for cell in rest))
    if not details:
        return
    for article in result.missing:
        say(article)
        for mark, facts in (("missing", result.missing[article]), ("too many", result.wrong[article])):
            for fact in facts:
                say(f"  {mark:<10}{' · '.join(fact)}")
