"""Takes the article out of a web page: its text, and what the page's head says about it.

The head is always read here, the same way everywhere. The text comes from trafilatura where it is installed (extra
`html`), else from the paragraphs of the page. Both survive nesting of any depth, as nothing here recurses.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from kg.errors import SourceError
from kg.text.dateline import iso_date

BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"})
SKIPPED = frozenset({"script", "style", "nav", "footer", "aside", "form", "noscript", "template", "svg", "button"})
TITLES = ("og:title", "twitter:title")
DATES = ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date")
AUTHORS = ("author", "dc.creator", "article:author")
PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")
HTML_SPACE = re.compile(r"[ \t\n\r\f]+")
SKIPPED_DEPTH = 100
SENTENCE = 60  # characters: shorter texts outside of paragraphs are no article
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Page:
    """An article out of a page; what the page does not say is empty."""

    text: str
    title: str = ""
    date: dt.date | None = None
    publisher: str = ""
    language: str = ""
    url: str = ""
    author: str = ""


def read_page(html: str, *, name: str) -> Page:
    """Return the article of a page; its text starts with its title.

    Args:
        html: the page, decoded.
        name: what errors call the page.

    Raises:
        SourceError: if no article is found in it.
    """
    head = _Reader()
    head.feed(html)
    head.close()
    title = head.title()
    blocks = _main_text(html)
    if not head.paragraphs() and max(map(len, blocks), default=0) < SENTENCE:
        blocks = []  # the words of menus, which is all that is left
    blocks = blocks or head.paragraphs()
    if not any(block != title for block in blocks):
        raise SourceError(f"{name} holds no article: the page has no paragraph of text. Save its text as .txt.")
    if _letters(title) not in _letters(" ".join(blocks[:3])):
        blocks.insert(0, title)
    return Page("\n\n".join(blocks), title, head.date(), head.publisher(), head.language, head.url(), head.author())


def fragment_blocks(html: str) -> list[str]:
    """Return the paragraphs of a piece of HTML, as feeds carry it; text outside of any element is one too."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.paragraphs(everywhere=True)


def _main_text(html: str) -> list[str]:
    """Return the paragraphs that trafilatura takes for the article; none where it is not installed or finds none."""
    try:
        import trafilatura
    except ImportError:
        return []
    text = trafilatura.extract(html, include_comments=False, include_tables=False, favor_recall=True) or ""
    return [line for each in text.split("\n") if (line := _clean(each.removeprefix("- ")))]


def _clean(text: str) -> str:
    """Drop invisible characters and the line breaks of the source; the spaces of French typography stay."""
    return HTML_SPACE.sub(" ", INVISIBLE.sub("", text)).strip(" ")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


@dataclass
class _Block:
    tag: str
    parts: list[str] = field(default_factory=list)

    def text(self) -> str:
        return _clean("".join(self.parts))


class _Reader(HTMLParser):
    """Collects, in one pass and without a tree, the paragraphs of a page and what its head says."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.language = ""
        self._blocks = [_Block("")]
        self._skipping: list[str] = []
        self._head_title = _Block("title")
        self._meta: dict[str, str] = {}
        self._links: dict[str, str] = {}
        self._times: list[str] = []
        self._data: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self._note(tag, values)
        if tag in SKIPPED:
            self._skipping = [*self._skipping, tag][:SKIPPED_DEPTH]
        elif tag in BLOCKS:
            self._blocks.append(_Block(tag))
        elif tag == "br":
            self._blocks[-1].parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("title", "script"):
            self._inside = ""
        if tag in self._skipping:
            del self._skipping[self._skipping.index(tag) :]
        elif tag in BLOCKS:
            self._blocks.append(_Block(""))

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self._head_title.parts.append(data)
        elif self._inside == "script":
            self._data.append(data)
        elif not self._skipping:
            self._blocks[-1].parts.append(data)

    def parse_html_declaration(self, i: int) -> int:
        """Take "<![" for a comment, as HTML does outside SVG; older releases of the parser fail on it."""
        return self.parse_bogus_comment(i) if self.rawdata.startswith("<![", i) else super().parse_html_declaration(i)

    def _note(self, tag: str, values: dict[str, str]) -> None:
        """Keep what an element says about the article rather than in it."""
        if tag == "html":
            self.language = values.get("lang", "")
        elif tag == "meta":
            key = values.get("property") or values.get("name") or values.get("itemprop") or ""
            self._meta.setdefault(key.lower(), _clean(values.get("content", "")))
        elif tag == "link":
            self._links.setdefault(values.get("rel", "").lower(), values.get("href", ""))
        elif tag == "time":
            self._times.append(values.get("datetime", ""))
        elif tag == "title" and not self._head_title.parts:
            self._inside = "title"
        elif tag == "script" and values.get("type", "").lower() == "application/ld+json":
            self._inside = "script"

    def paragraphs(self, *, everywhere: bool = False) -> list[str]:
        return [text for block in self._blocks if (everywhere or block.tag) and (text := block.text())]

    def title(self) -> str:
        """Return the one main heading of the page, else what the head calls the page."""
        headings = [text for block in self._blocks if block.tag == "h1" and (text := block.text())]
        named = next((self._meta[key] for key in TITLES if self._meta.get(key)), "")
        return headings[0] if len(headings) == 1 else named or self._head_title.text()

    def date(self) -> dt.date | None:
        """Return the day of publication: of the meta elements, else of JSON-LD, else of the first `time` element."""
        stated = [self._meta.get(key, "") for key in DATES]
        published = [str(value) for value in self._linked("datePublished")]
        return next((day for text in (*stated, *published, *self._times) if (day := iso_date(text))), None)

    def publisher(self) -> str:
        named = (self._meta.get(key, "") for key in PUBLISHERS)
        linked = (value.get("name") for value in self._linked("publisher") if isinstance(value, dict))
        return next((name for name in (*named, *linked) if name and isinstance(name, str)), "")

    def author(self) -> str:
        """Return who wrote the article, as the meta elements or else JSON-LD name them; an address is no name."""
        named = (self._meta.get(key, "") for key in AUTHORS)
        stated = next(self._linked("author"), None)
        linked = [each.get("name") if isinstance(each, dict) else each for each in _listed(stated)]
        together = ", ".join(name for name in linked if name and isinstance(name, str))
        return next((_clean(name) for name in (*named, together) if name and not is_web_address(name)), "")

    def url(self) -> str:
        """Return the web address that the page gives itself, if it is one."""
        stated = (self._links.get("canonical", ""), self._meta.get("og:url", ""))
        return next((url for url in stated if is_web_address(url)), "")

    def _linked(self, key: str) -> Iterator[Any]:
        """Yield the values of a key in the page's JSON-LD, outermost first."""
        waiting: deque[Any] = deque(map(_parsed, self._data))
        while waiting:
            value = waiting.popleft()
            if isinstance(value, dict):
                if key in value:
                    yield value[key]
                waiting.extend(value.values())
            elif isinstance(value, list):
                waiting.extend(value)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def is_web_address(url: str) -> bool:
    """Tell whether text is an absolute http(s) address that an IRI can be made of."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not re.search(r"[\s<>\"{}|\\^`]", url)
