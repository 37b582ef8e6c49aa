"""Reads Word documents (.docx): a ZIP archive of XML, of which the paragraphs of the body and the title are taken.

Office Open XML, ECMA-376 part 1 (WordprocessingML). Deleted passages, notes and fields are not read.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.errors import SourceError
from kg.model import Document
from kg.text.sources.raw import Raw
from kg.text.sources.titles import first_line_title
from kg.text.sources.xmlstream import read_xml

UNPACKED = 64 * 1024**2  # bytes of a part
BODY, PROPERTIES = "word/document.xml", "docProps/core.xml"
OLD_WORD = b"\xd0\xcf\x11\xe0"
TITLE_STYLES = ("title", "titre", "heading1", "titre1")
SPACES = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
SKIPPED = ("Fallback", "del", "moveFrom")


def read_word(raw: Raw) -> Iterator[Document]:
    """Yield the text of a Word document, a paragraph a line; its title is the document's property, or its heading."""
    data = raw.data()
    if data.startswith(OLD_WORD):
        raise SourceError(f"{raw.name} is an old or encrypted Office document; save it as .docx without a password.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body, properties = _Body(), _Properties()
            read_xml(_part(archive, BODY, raw.name), body, name=raw.name)
            if PROPERTIES in archive.namelist():
                read_xml(_part(archive, PROPERTIES, raw.name), properties, name=raw.name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error, ValueError) as error:
        raise SourceError(f"{raw.name} is no Word document ({error}); save it as .docx again, or as .txt.") from error
    text = "\n\n".join(filter(None, body.paragraphs))
    if not text:
        raise SourceError(f"{raw.name} holds no text: an article needs at least one sentence.")
    title = properties.values.get("title") or body.title or first_line_title(text)
    yield Document(raw.id, text, title=title, language=properties.values.get("language", ""))


def _part(archive: zipfile.ZipFile, part: str, name: str) -> bytes:
    """Return a file of the archive; what unpacks to too much is refused before it fills the memory."""
    if part not in archive.namelist():
        raise SourceError(f"{name} is a ZIP archive but no Word document: it has no {part}.")
    with archive.open(part) as stream:
        data = stream.read(UNPACKED + 1)
    if len(data) > UNPACKED:
        raise SourceError(f"{name} unpacks to more than {UNPACKED // 1024**2} MiB; split it, or save it as .txt.")
    return data


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


@dataclass
class _Body:
    """Gathers paragraphs; one inside another (of a text box) comes before it."""

    paragraphs: list[str] = field(default_factory=list)
    title: str = ""
    _open: list[list[str]] = field(default_factory=list)
    _skipped: int = 0
    _in_text: bool = False
    _is_title: bool = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        self._skipped += name in SKIPPED
        self._in_text = name == "t"
        if name == "p" and tag != "a:p":
            self._open.append([])
            self._is_title = False
        elif name == "pStyle":
            self._is_title = attributes.get("w:val", "").lower() in TITLE_STYLES
        elif name in SPACES and self._open and not self._skipped:
            self._open[-1].append(SPACES[name])

    def data(self, text: str) -> None:
        if self._in_text and self._open and not self._skipped:
            self._open[-1].append(text)

    def end(self, tag: str) -> None:
        name = _local(tag)
        self._skipped -= name in SKIPPED
        self._in_text = False
        if name == "p" and self._open and tag != "a:p":
            text = " ".join("".join(self._open.pop()).split("\n")).strip()
            self.paragraphs.append(text)
            self.title = self.title or (text if self._is_title else "")


@dataclass
class _Properties:
    """Gathers what the document says about itself (Dublin Core)."""

    values: dict[str, str] = field(default_factory=dict)
    _name: str = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._name = _local(tag) if tag.startswith("dc:") else ""

    def data(self, text: str) -> None:
        if self._name:
            self.values[self._name] = (self.values.get(self._name, "") + text).strip()

    def end(self, tag: str) -> None:
        self._name = ""
