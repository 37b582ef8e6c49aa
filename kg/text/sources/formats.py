"""One reader for each kind of file, and the table of them: a new kind is a function and a line in `READERS`."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from kg.errors import SourceError
from kg.model import Document
from kg.text.dateline import iso_date
from kg.text.sources.decoding import STRAY, marked_encoding, text_encoding
from kg.text.sources.feeds import read_feed
from kg.text.sources.pages import read_page
from kg.text.sources.pdf import read_pdf
from kg.text.sources.raw import CHARACTERS, Raw, Reader, whole
from kg.text.sources.titles import first_line_title
from kg.text.sources.word import read_word

LONGEST_LINE = 8 * CHARACTERS  # JSON may write six characters for one
FIELDS = ("id", "title", "date", "text", "url", "publisher", "language", "author")
FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
FRONT_MATTER_LINE = re.compile(r"^(\w+)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
log = logging.getLogger(__name__)


def read_text(raw: Raw) -> Iterator[Document]:
    """Yield a plain text as it stands; its title is a short first line or paragraph without a final full stop."""
    text = raw.text()
    yield Document(raw.id, text, title=first_line_title(text))


def read_markdown(raw: Raw) -> Iterator[Document]:
    """Yield the text of a CommonMark file without its markup; title and date come from its front matter or headings."""
    source = raw.text()
    front = FRONT_MATTER.match(source)
    fields = dict(FRONT_MATTER_LINE.findall(front[1])) if front else {}
    blocks, heading = _markdown_blocks(source[front.end() :] if front else source)
    if not blocks:
        raise SourceError(f"{raw.name} holds no text besides its markup: an article needs at least one sentence.")
    title = fields.get("title") or heading
    text = "\n\n".join([title, *blocks] if title and title not in blocks[:2] else blocks)
    fields = {key: value for key, value in fields.items() if key in FIELDS and value}
    yield replace(_document(fields | {"text": text}, f"The front matter of {raw.name}", raw.id), title=title)


def _markdown_blocks(source: str) -> tuple[list[str], str]:
    """Return the paragraphs without markup, and the first heading of the highest level."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    blocks, headings = [], []
    for before, token in zip([None, *tokens], tokens, strict=False):
        text = _inline_text(token.children or []) if token.type == "inline" else ""
        if text:
            blocks.append(text)
        if text and before and before.type == "heading_open":
            headings.append((before.tag, text))
    return blocks, min(headings, key=lambda heading: heading[0], default=("", ""))[1]


def _inline_text(tokens: Iterable[Any]) -> str:
    breaks = {"softbreak": " ", "hardbreak": " "}
    kept = ("text", "text_special", "code_inline")
    return "".join(breaks.get(token.type, token.content if token.type in kept else "") for token in tokens).strip()


def read_html(raw: Raw) -> Iterator[Document]:
    """Yield the article of a web page, with what the page's head says about it."""
    page = read_page(raw.text(markup=True), name=raw.name)
    yield Document(raw.id, page.text, page.title, page.date, page.publisher, page.language, page.url, page.author)


def read_json_lines(raw: Raw) -> Iterator[Document]:
    """Yield the articles of a JSON Lines file, one object a line with `text` and any of the other `FIELDS`.

    A line that is no article is left out and logged with its number.
    """
    encoding = raw.encoding or marked_encoding(raw.stream.read(4)) or "utf-8"
    raw.stream.seek(0)
    stream = io.TextIOWrapper(raw.stream, text_encoding(encoding), errors="surrogateescape", newline="\n")
    number = found = good = 0
    try:
        for number, line in enumerate(_lines(stream), start=1):
            found += bool(line.strip())
            for document in _json_article(
                line.removeprefix("\ufeff"), f"Line {number} of {raw.name}", f"{raw.id}-{number}"
            ):
                good += 1
                yield document
    except UnicodeError as error:
        raise SourceError(f"{raw.name}, after line {number}: {error}; write UTF-8 or name its --encoding.") from error
    finally:
        stream.detach()
    if not good:
        why = "none of its lines is an article; the notes above say why" if found else "it is empty"
        raise SourceError(f"{raw.name} needs one JSON object a line, each with a text: {why}.")


def _lines(stream: io.TextIOWrapper) -> Iterator[str]:
    """Yield lines; of one that is longer than any article, only the start."""
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while len(rest) == LONGEST_LINE and not rest.endswith("\n"):
            rest = stream.readline(LONGEST_LINE)
        yield line


def _json_article(line: str, place: str, name: str) -> Iterator[Document]:
    """Yield the article of a line, if there is one and it is whole."""
    if not line.strip():
        return
    try:
        if len(line) == LONGEST_LINE:
            raise SourceError(f"{place} has more than {LONGEST_LINE:,} characters; split the article.")
        if STRAY.search(line):
            raise SourceError(f"{place} is not UTF-8; write UTF-8 or name its --encoding.")
        yield whole(_json_document(line, place, name))
    except SourceError as error:
        where = "" if str(error).startswith(place) else f"{place}: "
        log.warning("Left out: %s%s", where, error)


def _json_document(line: str, place: str, name: str) -> Document:
    try:
        fields = json.loads(line.rstrip())
    except json.JSONDecodeError as error:
        why = f"{error.msg} at character {error.pos + 1}"
        raise SourceError(f"{place} is not JSON ({why}); write one object with text a line.") from error
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{place} is not JSON ({error}); write one object with text a line.") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str) or not fields["text"].strip():
        raise SourceError(f"{place} has no text: each line is an object with text and, if known, {', '.join(FIELDS)}.")
    known = {key: str(fields[key]) for key in FIELDS if fields.get(key) is not None}
    return _document(known, place, name)


def _document(fields: dict[str, str], place: str, name: str) -> Document:
    day = iso_date(fields["date"]) if fields.get("date") else None
    if fields.get("date") and day is None:
        raise SourceError(f"{place} gives the date {fields['date']!r}; write YYYY-MM-DD, for example 2025-05-26.")
    known: dict[str, Any] = {
        key: fields[key] for key in ("title", "publisher", "language", "url", "author") if fields.get(key)
    }
    given = fields.get("id", "")
    return Document(given if given.strip() else name, fields["text"], date=day, **known)


def sniffed(start: bytes, suffix: str) -> str:
    """Return the suffix of the reader for a file, by what its first bytes cannot be mistaken for, else `suffix`.

    Only where a name says nothing more than "text" (or nothing) is a page, a feed or JSON Lines looked for.
    """
    found = next((kind for pattern, kind in SIGNATURES if pattern.match(start)), suffix)
    binary = found in (".pdf", ".docx")
    return found if binary or suffix in ("", ".txt") else suffix


_MARKUP = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*|<!doctype (?!html)[^>]{0,300}>\s*)*"
SIGNATURES = (
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"PK\x03\x04"), ".docx"),
    (re.compile(_MARKUP + rb"<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE | re.DOTALL), ".xml"),
    (re.compile(_MARKUP + rb"<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL), ".html"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"\w+\"\s*:"), ".jsonl"),
)

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".jsonl": read_json_lines,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".pdf": read_pdf,
    ".docx": read_word,
}
# What is read where it is: all else may keep a library busy for ever, and is read in a process of its own.
PLAIN = (".txt", ".jsonl")
