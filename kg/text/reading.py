"""Reads articles: files, folders and standard input become `Document`s, one at a time, in a fixed order.

Offsets count code points of `Document.text`: for .txt the decoded file exactly (only a byte order mark is dropped; a
CR LF stays two code points), for .jsonl the field `text` exactly, for .md and .html the text taken out of the markup.
"""

from __future__ import annotations

import datetime as dt
import io
import logging
import os
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path

from kg.errors import SourceError, UsageError
from kg.model import Document
from kg.text.dateline import dateline
from kg.text.decoding import text_encoding
from kg.text.formats import READERS, Raw, sniff

Source = str | Path

STDIN = "-"
KINDS = " ".join(READERS)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _File:
    """A file to read: `relative` is its path as given, or inside the folder that was given."""

    path: Path
    relative: Path
    listed: bool = False


def read(
    source: Source | Iterable[Source], *, date: str | dt.date | None = None, encoding: str | None = None
) -> Iterator[Document]:
    """Find the files of one or several sources at once, and yield their articles in the order given, folders sorted.

    The date of an article is `date`, else what its metadata says, else its dateline. Ids are slugs of the files' names;
    where two names give the same id, folders are put before them. What was not certain (an encoding, a file of a folder
    that is no article and left out) is logged as a warning.

    Args:
        source: a file (.txt .md .html .htm .jsonl), a folder, "-" for standard input, or several of these.
        date: the day all articles were published, whatever they say themselves; text is YYYY-MM-DD.
        encoding: how the files are encoded, instead of finding out.

    Raises:
        SourceError: if a source is missing or cannot be read as an article.
        UsageError: if the date or the encoding is none.
    """
    day = publication_date(date, "The date") if isinstance(date, str) else date
    sources = [source] if isinstance(source, str | Path) else source
    files: dict[Path, _File] = {}
    for file in chain.from_iterable(map(_files, sources)):
        files.setdefault(file.path.resolve(), file)
    return _articles(list(files.values()), day, encoding and text_encoding(encoding))


def _articles(files: list[_File], day: dt.date | None, encoding: str | None) -> Iterator[Document]:
    unique = _Unique()
    for file, name in zip(files, _ids(files), strict=True):
        for document in _documents(file, name, encoding):
            yield replace(document, id=unique(document.id), date=day or document.date or dateline(document.text))
    if not unique.given:
        raise SourceError(f"None of the {len(files)} files holds an article; the notes above say why.")


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


def slug(text: str) -> str:
    """Return a name as lower-case letters and digits joined by hyphens, without accents; "" if it has none."""
    folded = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "-", folded.lower()).strip("-")


def _files(source: Source) -> list[_File]:
    path = Path(source)
    if str(source) == STDIN:
        return [_File(path, path)]
    if re.match(r"https?://", str(source)):
        raise SourceError(f"{source} is a web address; save the page as .html and build from that file.")
    if path.is_dir():
        return _listed(path)
    if not path.exists():
        raise SourceError(f"{source} does not exist; give a file ({KINDS}), a folder, or - for standard input.")
    if path.suffix.lower() not in READERS:
        raise SourceError(f"{source} is of no kind that kg reads: {KINDS}, folders of these, or - for plain text.")
    return [_File(path, path)]


def _listed(folder: Path) -> list[_File]:
    """Return the articles of a folder and its folders, sorted by path; hidden ones are left out."""
    inside = (Path(place, name).relative_to(folder) for place, _, names in os.walk(folder) for name in names)
    visible = (path for path in inside if not any(part.startswith(".") for part in path.parts))
    paths = sorted(path for path in visible if path.suffix.lower() in READERS)
    if not paths:
        raise SourceError(f"{folder} holds no article: no file in it ends in {KINDS}.")
    return [_File(folder / path, path, listed=True) for path in paths]


def _ids(files: list[_File]) -> list[str]:
    """Return a slug of each file's name, with as many folders before it as make it unlike the others."""
    depths = [1] * len(files)
    for deepest in range(2, max((len(file.relative.parts) for file in files), default=0) + 1):
        names = [_tail(file, depth) for file, depth in zip(files, depths, strict=True)]
        taken = Counter(names)
        depths = [deepest if taken[name] > 1 else depth for name, depth in zip(names, depths, strict=True)]
    return [_tail(file, depth) for file, depth in zip(files, depths, strict=True)]


def _tail(file: _File, depth: int) -> str:
    name = "-".join(file.relative.with_suffix("").parts[-depth:])
    return slug(name) or _digest(str(file.relative))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


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
        return name


def _documents(file: _File, name: str, encoding: str | None) -> Iterator[Document]:
    """Yield the articles of one file; in a folder, a file that is no article is left out with a warning."""
    suffix = file.path.suffix.lower()
    try:
        if str(file.path) == STDIN:
            yield from _standard_input(encoding)
            return
        with file.path.open("rb") as stream:
            yield from map(_whole, READERS[suffix](Raw(stream, str(file.path), name, encoding)))
    except OSError as error:
        raise SourceError(f"{file.path} cannot be read: {error.strerror or error}.") from error
    except SourceError as error:
        if not file.listed or suffix == ".jsonl":
            raise
        log.warning("Left out: %s", error)


def _standard_input(encoding: str | None) -> Iterator[Document]:
    data = sys.stdin.buffer.read()
    raw = Raw(io.BytesIO(data), "Standard input", "", encoding)
    for document in map(_whole, sniff(data[:1000])(raw)):
        yield replace(document, id=f"stdin-{_digest(document.text)}")


def _whole(document: Document) -> Document:
    """Refuse halves of surrogate pairs, which no file can hold."""
    try:
        "".join((document.id, document.text, document.title, document.publisher)).encode()
    except UnicodeEncodeError:
        raise SourceError(f"The article {document.id!a} holds half of a surrogate pair; correct its escapes.") from None
    return document
