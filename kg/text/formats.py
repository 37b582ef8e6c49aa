"""One reader for each kind of file, and the table of them: a new kind is a function and a line in `READERS`."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from kg.errors import SourceError
from kg.model import Document
from kg.text.dateline import iso_date
from kg.text.decoding import decode, text_encoding
from kg.text.pages import declared_encoding, read_page

TITLE_LENGTH = 200
SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', ")", ":")
FIELDS = ("id", "title", "date", "text", "url", "publisher", "language")
FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
FRONT_MATTER_LINE = re.compile(r"^(\w+)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Raw:
    """An open file: what errors call it, the id its article gets, and the encoding the user named."""

    stream: BinaryIO
    name: str
    id: str
    encoding: str | None = None

    def text(self, *, markup: bool = False) -> str:
        """Return the decoded file, and log when it was not UTF-8; `markup` lets the file declare its encoding."""
        data = self.stream.read()
        declared = declared_encoding(data) if markup else ""
        text, used = decode(data, name=self.name, encoding=self.encoding, declared=declared)
        if used not in ("utf-8", self.encoding):
            log.warning("%s is not UTF-8: read as %s. If letters look wrong, name its --encoding.", self.name, used)
        return text


Reader = Callable[[Raw], Iterable[Document]]


def read_text(raw: Raw) -> Iterator[Document]:
    """Yield a plain text as it stands; its title is a short first line or paragraph without a final full stop."""
    text = raw.text()
    yield Document(raw.id, text, title=first_line_title(text))


def first_line_title(text: str) -> str:
    """Return the first paragraph, or the first line of a text without blank lines, if it reads like a title, or ""."""
    lines = [line.strip() for line in text.strip().splitlines()] + [""]
    paragraph = lines[: lines.index("")]
    separate = len(paragraph) <= 2 and any(lines[len(paragraph) :])
    title = " ".join(paragraph if separate else paragraph[:1])
    found = separate or (len(paragraph) > 1 and _are_paragraphs(paragraph[1:], longer_than=len(title)))
    return title if found and len(title) <= TITLE_LENGTH and not title.endswith((".", ",", ";", ":")) else ""


def _are_paragraphs(lines: list[str], *, longer_than: int) -> bool:
    """Tell whether each line is a paragraph, rather than one paragraph wrapped after so many characters."""
    whole = all(line.endswith(SENTENCE_ENDS) for line in lines)
    return whole and not lines[0][0].islower() and len(lines[0]) > longer_than


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
    language = page.language or "fr"
    yield Document(raw.id, page.text, page.title, page.date, page.publisher, language, page.url)


def read_json_lines(raw: Raw) -> Iterator[Document]:
    """Yield the articles of a JSON Lines file, one object a line with `text` and any of the other `FIELDS`."""
    lines = io.TextIOWrapper(raw.stream, encoding=text_encoding(raw.encoding or "utf-8-sig"), newline="\n")
    number = found = 0
    try:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                found += 1
                yield _json_document(line, f"Line {number} of {raw.name}", f"{raw.id}-{number}")
    except UnicodeError as error:
        raise SourceError(f"{raw.name}, after line {number}: {error}; write UTF-8 or name its --encoding.") from error
    finally:
        lines.detach()
    if not found:
        raise SourceError(f"{raw.name} is empty: it needs one JSON object a line, each with a text.")


def _json_document(line: str, place: str, name: str) -> Document:
    try:
        fields = json.loads(line)
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
    known: dict[str, Any] = {key: fields[key] for key in ("title", "publisher", "language", "url") if fields.get(key)}
    known["language"] = known.get("language", "fr").split("-")[0].lower()
    return Document(fields.get("id") or name, fields["text"], date=day, **known)


def sniff(start: bytes) -> Reader:
    """Return the reader for standard input: pages are told by their first element, all else is plain text."""
    page = re.match(rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", start, re.IGNORECASE)
    return read_html if page else read_text


READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_json_lines,
}
