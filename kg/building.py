"""`build`: sources in, a graph out, for Python and the command line alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from kg.graph.identifiers import DEFAULT_BASE
from kg.graph.store import KnowledgeGraph
from kg.model import Document
from kg.pipeline import extract_all

Source = str | Path | Document


def build(
    sources: Source | Iterable[Source],
    *,
    date: str | dt.date | None = None,
    base: str = DEFAULT_BASE,
    model: str | None = None,
    jobs: int = 1,
    text: bool = True,
    encoding: str | None = None,
    network: bool = False,
) -> KnowledgeGraph:
    """Build the knowledge graph of one or more articles.

    Args:
        sources: files, folders, patterns, web addresses, or `Document` records; one or many.
        date: the day the articles appeared, as `YYYY-MM-DD` or a date, for those that do not say it.
        base: the IRI under which entities, documents and statements are named.
        model: a spaCy pipeline with UD labels instead of the shipped choice.
        jobs: how many processes read at the same time.
        text: whether the graph keeps the articles' text.
        encoding: the encoding of text files, instead of finding it out.
        network: whether web addresses may be fetched.

    Returns:
        the graph; the same input gives the same graph.

    Raises:
        KgError: in one sentence, if a source, the date, the base or the model is wrong.
    """
    many = [sources] if isinstance(sources, str | Path | Document) else list(sources)
    extractions = extract_all(documents_of(many, date=date, encoding=encoding, network=network), model=model, jobs=jobs)
    return KnowledgeGraph.from_extractions(extractions, base=base, text=text)


def documents_of(
    sources: Iterable[Source],
    *,
    date: str | dt.date | None = None,
    encoding: str | None = None,
    network: bool = False,
) -> Iterator[Document]:
    """Yield the documents given as such, then those of the files; what is missing is found before the first is read."""
    from kg.text.raw import whole
    from kg.text.reading import read

    many = list(sources)
    given = [whole(source) for source in many if isinstance(source, Document)]
    paths = [source for source in many if not isinstance(source, Document)]
    return chain(given, read(paths, date=date, encoding=encoding, network=network) if paths else ())
