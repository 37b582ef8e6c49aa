"""Reads RSS and Atom: each entry is an article, as long as the feed gives it.

RSS 0.9 to 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0 and Atom (RFC 4287), with the elements of Dublin
Core and `content:encoded` that news sites add.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from html import escape
from html.entities import html5

from kg.errors import SourceError
from kg.model import Document
from kg.text.dateline import iso_date
from kg.text.sources.pages import fragment_blocks, is_web_address
from kg.text.sources.raw import Raw
from kg.text.sources.slugs import digest, slug_of_address
from kg.text.sources.xmlstream import read_xml

ROOTS = ("rss", "feed", "rdf:rdf")
ENTRIES = ("item", "entry")
BODIES = ("content:encoded", "content", "description", "summary")
DATES = ("pubdate", "published", "dc:date", "updated")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
REFERENCE = re.compile(r"&(#\w+;|\w+;)?")
log = logging.getLogger(__name__)


@dataclass
class Entry:
    """An entry, or the feed itself: the texts of its elements by name, HTML as it stands, and its web address."""

    texts: dict[str, str] = field(default_factory=dict)
    url: str = ""
    language: str = ""

    def first(self, names: tuple[str, ...]) -> str:
        """Return the text of the first of the elements that has any."""
        return next((text for name in names if (text := self.texts.get(name, "").strip())), "")


def read_feed(raw: Raw) -> Iterator[Document]:
    """Yield the articles of a feed; an entry without text besides its title is left out and logged."""
    feed = _Feed(raw.name)
    read_xml(REFERENCE.sub(_reference, NOT_XML.sub("", raw.text(markup=True))), feed, name=raw.name)
    found = 0
    for number, entry in enumerate(feed.entries, start=1):
        document = _article(entry, feed.head, raw.id)
        if document.text == document.title:
            log.warning("Left out: entry %s of %s has no text besides its title.", number, raw.name)
        else:
            found += 1
            yield document
    if not found:
        raise SourceError(f"{raw.name} holds no article: none of its {len(feed.entries)} entries has a text.")


def _reference(match: re.Match[str]) -> str:
    """Spell out what HTML names and XML does not, and an ampersand that names nothing."""
    name = match[1] or ""
    if name in ("amp;", "lt;", "gt;", "quot;", "apos;") or name.startswith("#"):
        return match[0]
    return html5.get(name, f"&amp;{name}")


def _article(entry: Entry, head: Entry, name: str) -> Document:
    title = " ".join(fragment_blocks(entry.first(("title",))))
    blocks = [block for block in fragment_blocks(entry.first(BODIES)) if block != title]
    key = entry.first(("guid", "id")) or f"{title}\n{blocks}"
    return Document(
        slug_of_address(entry.url) if entry.url else f"{name}-{digest(key)}",
        "\n\n".join(filter(None, [title, *blocks])),
        title,
        _day(entry.first(DATES)),
        " ".join(fragment_blocks(head.first(("title",)))),
        entry.first(("dc:language",)) or entry.language or head.language,
        entry.url,
        " ".join(fragment_blocks(entry.first(("dc:creator",)))),
    )


def _day(text: str) -> dt.date | None:
    try:
        return iso_date(text) or parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None


class _Feed:
    """Gathers the entries of a feed in one pass, and what its head says."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.head = Entry()
        self.entries: list[Entry] = []
        self._entry = self.head
        self._path: list[str] = []
        self._field = ""
        self._html = True

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.lower().removeprefix("atom:")
        if not self._path and tag not in ROOTS:
            raise SourceError(f"{self.name} is XML but no RSS or Atom feed: its first element is {tag[:40]!r}.")
        self._path.append(tag)
        if tag in ENTRIES:
            self._entry = Entry(language=attributes.get("xml:lang", ""))
            self.entries.append(self._entry)
        elif self._field:
            self._entry.texts[self._field] += f"<{tag}>"
        elif self._is_own():
            self._open(tag, attributes)
        if len(self._path) == 1:
            self.head.language = attributes.get("xml:lang", "")

    def _is_own(self) -> bool:
        """Tell whether the element says something of the entry or the feed, rather than of its picture or source."""
        return len(self._path) > 1 and self._path[-2] in (*ENTRIES, "channel", "feed")

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "link" and attributes.get("rel", "alternate") == "alternate":
            self._entry.url = self._entry.url or _address(attributes.get("href", ""))
        self._field = tag
        self._html = attributes.get("type", "html") != "text"
        self._entry.texts[tag] = ""

    def data(self, text: str) -> None:
        if self._field:
            inside = self._path[-1] != self._field
            self._entry.texts[self._field] += escape(text) if inside or not self._html else text

    def end(self, tag: str) -> None:
        tag = tag.lower().removeprefix("atom:")
        self._path.pop()
        if tag in ENTRIES:
            self._entry = self.head
        elif self._field and (tag != self._field or self._path[-1] not in (*ENTRIES, "channel", "feed")):
            self._entry.texts[self._field] += f"</{tag}>"
        elif self._field:
            self._close(tag)

    def _close(self, tag: str) -> None:
        self._field = ""
        if tag == "link":
            self._entry.url = self._entry.url or _address(self._entry.texts[tag].strip())
        elif tag in ("language", "dc:language") and self._entry is self.head:
            self.head.language = self._entry.texts[tag].strip()


def _address(text: str) -> str:
    return text if is_web_address(text) else ""
