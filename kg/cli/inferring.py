"""The command that infers: what follows from the asserted facts of a graph."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.opening import STANDARD, GraphFile, Output, opened, write_bytes
from kg.cli.terminal import say


def infer(
    graph: GraphFile,
    form: Annotated[
        str | None, typer.Option("--format", metavar="NAME", help="trig (the default), nquads, turtle, jsonld ...")
    ] = None,
    output: Output = None,
) -> None:
    """Write what follows from the asserted facts of a graph: nothing that an article says, nothing from hearsay."""
    from kg.export import find_format
    from kg.graph.inference import infer as consequences

    to_file = output is not None and str(output) != STANDARD
    kind = find_format(form or (None if to_file else "trig"), output)
    found = consequences(opened(graph))
    if not to_file or output is None:
        write_bytes(kind.serialize(found))
    else:
        found.save(output, kind.name)
        say(f"Written: {output}")
