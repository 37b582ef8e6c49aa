"""Reads articles: files, folders, web addresses and standard input become `Document`s, one at a time, in a fixed order.

Offsets count code points of `Document.text`: for .txt the decoded file exactly (only a byte order mark is dropped; a
CR LF stays two code points), for .jsonl the field `text` exactly, for all else the text taken out of the file.
"""

from __future__ import annotations

import datetime as dt
import io
import logging
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from kg.errors import SourceError, UsageError
from kg.model import Document
from kg.text.dateline import dateline
from kg.text.sources.apart import Helper
from kg.text.sources.decoding import text_encoding
from kg.text.sources.finding import KINDS, STDIN, Place, Source, find, ids
from kg.text.sources.formats import PLAIN, READERS, sniffed
from kg.text.sources.raw import Raw, whole
from kg.text.sources.slugs import digest

START = 4096  # bytes that tell what a file is
log = logging.getLogger(__name__)


def read(
    source: Source | Iterable[Source],
    *,
    date: str | dt.date | None = None,
    encoding: str | None = None,
    network: bool = False,
) -> Iterator[Document]:
    """Find the files of one or several sources at once, and yield their articles in the order given, folders sorted.

    The date of an article is `date`, else what its metadata says, else its dateline. Ids are slugs of the files' names;
    where two names give the same id, folders are put before them. What was not certain (an encoding, a file of a folder
    or of several that is no article and left out) is logged.

    Args:
        source: a file (of `kg.text.sources.formats.READERS`), a folder, a pattern like "2024/*.txt", a web address,
            "-" for standard input, or several of these.
        date: the day all articles were published, whatever they say themselves; text is YYYY-MM-DD.
        encoding: how the files are encoded, instead of finding out.
        network: whether web addresses may be fetched.

    Raises:
        SourceError: if a source is missing or cannot be read as an article.
        UsageError: if the date or the encoding is none, or a web address is given where those are not allowed.
    """
    day = publication_date(date, "The date") if isinstance(date, str) else date
    sources = [source] if isinstance(source, str | Path) else source
    return _articles(find(sources, network=network), day, encoding and text_encoding(encoding))


def _articles(places: list[Place], day: dt.date | None, encoding: str | None) -> Iterator[Document]:
    unique = _Unique()
    readable = _readable(places)
    with Helper() as helper:
        for place, name in zip(readable, ids(readable), strict=True):
            found = _documents(place, name, encoding, helper)
            for document in _or_left_out(found, alone=len(places) == 1 and not place.listed):
                yield replace(document, id=unique(document.id), date=day or document.date or dateline(document.text))
    if not unique.given:
        raise SourceError(f"None of the {len(places)} files holds an article; the notes above say why.")


def _readable(places: list[Place]) -> list[Place]:
    """Return the places of a kind that is read; one of another kind is logged.

    Raises:
        SourceError: if there is no other.
    """
    found = []
    for place in places:
        if place.url or place.suffix in READERS or str(place.path) == STDIN:
            found.append(place)
            continue
        wrong = f"{place.name} is of no kind that kg reads: {KINDS}, folders of these, or - for plain text."
        if len(places) == 1:
            raise SourceError(wrong)
        log.warning("Left out: %s", wrong)
    return found


def publication_date(text: str, name: str = "--date") -> dt.date:
    """Return the day on which a user says the articles were published; `name` is what errors call it.

    Raises:
        UsageError: if it is not written YYYY-MM-DD, does not exist or lies in the future.
    """
    try:
        day = dt.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        day = None
    if day is None:
        raise UsageError(f"{name} {text} is not a date; write YYYY-MM-DD, for example 2025-05-26.")
    if day > dt.date.today():
        raise UsageError(f"{name} {text} lies in the future; give the day on which the article was published.")
    return day


class _Unique:
    """Puts "-2", "-3" behind a name that was given before in this run."""

    def __init__(self) -> None:
        self.given: Counter[str] = Counter()

    def __call__(self, wanted: str) -> str:
        name = wanted
        while self.given[name]:
            self.given[wanted] += 1
            name = f"{wanted}-{self.given[wanted]}"
        self.given[name] += 1
        if name != wanted:
            log.warning("Two articles have the id %s: the second one is called %s.", wanted, name)
        return name


def _documents(place: Place, name: str, encoding: str | None, helper: Helper) -> Iterator[Document]:
    """Yield the articles of one place.

    Raises:
        SourceError: if it cannot be read, or not as an article.
    """
    try:
        if place.url:
            yield from _fetched(place, name, encoding, helper)
        elif str(place.path) == STDIN:
            yield from _standard_input(encoding, helper)
        elif place.path.exists() and not place.path.is_file():
            raise SourceError(f"{place.name} is a pipe or a device, not a file; write what it gives into a file first.")
        else:
            with place.path.open("rb") as stream:
                yield from _of_stream(Raw(stream, place.name, name, encoding), place.suffix, helper)
    except OSError as error:
        raise SourceError(f"{place.name} cannot be read: {error.strerror or error}.") from error


def _or_left_out(documents: Iterator[Document], *, alone: bool) -> Iterator[Document]:
    """Yield articles; where theirs is one place of several, what is wrong with it is logged, and the others go on."""
    try:
        yield from documents
    except SourceError as error:
        if alone:
            raise
        log.warning("Left out: %s", error)


def _of_stream(raw: Raw, suffix: str, helper: Helper) -> Iterator[Document]:
    """Yield the articles of an open file; what it unmistakably holds counts more than its name."""
    start = _peek(raw.stream)
    kind = sniffed(start, suffix) or ".txt"
    if suffix and kind != suffix:
        log.warning("%s holds what files that end in %s hold: read as such.", raw.name, kind)
    if kind in PLAIN:
        yield from map(whole, READERS[kind](raw))
    else:
        yield from helper.read(kind, raw)


def _peek(stream: BinaryIO) -> bytes:
    start = stream.read(START)
    stream.seek(0)
    return start


def _standard_input(encoding: str | None, helper: Helper) -> Iterator[Document]:
    raw = Raw(sys.stdin.buffer, "Standard input", "stdin", encoding)
    copied = replace(raw, stream=io.BytesIO(raw.data()))
    for document in _of_stream(copied, "", helper):
        made = document.id.startswith(raw.id)
        yield replace(document, id=f"stdin-{digest(document.text)}") if made else document


def _fetched(place: Place, name: str, encoding: str | None, helper: Helper) -> Iterator[Document]:
    from kg.text.sources.network import fetch

    page = fetch(place.url)
    raw = Raw(io.BytesIO(page.data), place.url, name, encoding, page.charset)
    for document in _of_stream(raw, sniffed(page.data[:START], "") or page.suffix, helper):
        yield document if document.url else replace(document, url=page.url)
