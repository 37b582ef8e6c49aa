"""The arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Sources = Annotated[
    list[str], typer.Argument(metavar="SOURCE", help="Files, folders, patterns, web addresses, - for standard input.")
]
StoreFolder = Annotated[Path, typer.Argument(metavar="STORE", help="The folder of the store.")]
Date = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="When the articles were published, whatever they say.")
]
Base = Annotated[str | None, typer.Option(metavar="IRI", help="What the names of all nodes begin with.")]
Model = Annotated[str | None, typer.Option(metavar="NAME", help="Another spaCy pipeline with UD labels.")]
Lexicon = Annotated[
    Path | None,
    typer.Option("--lexicon", metavar="PATH", help="Read by this lexicon, a TOML file or a folder of them."),
]
Ontology = Annotated[
    Path | None, typer.Option("--ontology", metavar="FILE.ttl", help="Classes and properties of your own to add.")
]
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read at the same time.")]
NoText = Annotated[bool, typer.Option("--no-text", help="Leave the articles' text out of the graph.")]
Encoding = Annotated[str | None, typer.Option(metavar="NAME", help="How the files are encoded.")]
Again = Annotated[bool, typer.Option("--again", help="Read anew what the store has unchanged.")]
Network = Annotated[bool, typer.Option("--allow-network", help="Fetch the web addresses named.")]
AnyLanguage = Annotated[bool, typer.Option("--any-language", help="Read what is not in French too.")]
ReportFile = Annotated[
    Path | None, typer.Option("--report", metavar="FILE.json", help="Write what became of each article as JSON.")
]
