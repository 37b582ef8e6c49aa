"""Reads PDF files with pypdf (extra `office`): its lines become paragraphs again, without what each page repeats."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.errors import SourceError
from kg.model import Document
from kg.text.sources.raw import CHARACTERS, Raw
from kg.text.sources.titles import SENTENCE_ENDS, first_line_title

if TYPE_CHECKING:
    from pypdf import PdfReader

PAGES = 1000
FULL = 0.75  # of the usual length: a shorter line ends its paragraph
NUMBER = re.compile(r"(?:page|p\.)?\s*[-–—]?\s*\d{1,4}(?:\s*(?:/|sur|-|–|—)\s*(?:\d{1,4})?)?", re.IGNORECASE)
HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
FILE_NAME = re.compile(
    r"^microsoft word|\.(?:docx?|odt|pdf|indd|rtf|txt)$|^untitled|^sans titre|^document\d*$", re.IGNORECASE
)


def read_pdf(raw: Raw) -> Iterator[Document]:
    """Yield the text of a PDF file; its title is the file's property if it reads like one, or its first line."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
    except ImportError:
        raise SourceError(
            f"{raw.name} is a PDF file; to read it, install the extra: pip install 'kg-news[office]'."
        ) from None
    try:
        reader = PdfReader(io.BytesIO(raw.data()))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileNotDecryptedError
        text = "\n\n".join(_paragraphs(_lines(reader, raw.name)))
        property_title = str((reader.metadata and reader.metadata.title) or "").strip()
    except (FileNotDecryptedError, DependencyError):
        raise SourceError(f"{raw.name} is encrypted; save a copy without a password and build from that.") from None
    except PyPdfError as error:
        raise SourceError(
            f"{raw.name} is no PDF file that can be read ({error}); save it again, or as .txt."
        ) from error
    if not text:
        raise SourceError(f"{raw.name} holds no text, only pictures it seems; run text recognition (OCR) on it first.")
    named = "" if FILE_NAME.search(property_title) else property_title
    yield Document(raw.id, text, title=" ".join(named.split()) or first_line_title(text))


def _lines(reader: PdfReader, name: str) -> list[str]:
    """Return the lines of all pages, without page numbers and what stands at the edge of most pages; "" for a gap."""
    if len(reader.pages) > PAGES:
        raise SourceError(f"{name} has {len(reader.pages):,} pages; kg reads up to {PAGES:,}: split it.")
    pages: list[list[str]] = []
    length = 0
    for page in reader.pages:
        text = page.extract_text()
        length += len(text)
        if length > 2 * CHARACTERS:
            raise SourceError(f"{name} has more than {CHARACTERS:,} characters, which is what kg reads: split it.")
        pages.append([" ".join(line.split()) for line in text.strip().splitlines()])
    edges = Counter(_masked(line) for page in pages for line in {*page[:1], *page[-1:]})
    repeated = {line for line, count in edges.items() if count > 2 and 2 * count > len(pages)}
    return [line for page in pages for line in _without_edges(page, repeated)]


def _masked(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _without_edges(lines: list[str], repeated: set[str]) -> list[str]:
    inner = list(lines)
    while inner and (NUMBER.fullmatch(inner[-1]) or _masked(inner[-1]) in repeated):
        inner.pop()
    while inner and (NUMBER.fullmatch(inner[0]) or _masked(inner[0]) in repeated):
        inner.pop(0)
    return inner


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Join the lines of each paragraph: it goes on after a full line, and before a small letter."""
    lengths = sorted(map(len, filter(None, lines)))
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    paragraph = ""
    for line, following in pairwise([*lines, ""]):
        paragraph += line
        if not following or _ends(line, following, FULL * usual):
            yield from filter(None, [paragraph])
            paragraph = ""
        elif HYPHENATED.search(paragraph) and following[0].islower():
            paragraph = paragraph[:-1]
        else:
            paragraph += " "


def _ends(line: str, following: str, full: float) -> bool:
    closed = line.endswith(SENTENCE_ENDS) or not following[0].islower()
    return len(line) < full and closed
