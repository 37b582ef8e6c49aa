"""A file before it is read, and the bounds that hold for all of them: what is too large is refused in a sentence."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import BinaryIO

from kg.errors import SourceError
from kg.model import Document
from kg.text.sources.decoding import declared_encoding, decode

FILE_BYTES = 64 * 1024**2
CHARACTERS = 200_000  # of one article: some 33,000 words, read in about a minute
LETTER = re.compile(r"[^\W\d_\u115f\u1160\u3164\uffa0]")  # but for the four that are blank
LANGUAGE = re.compile(r"\s*([a-z]{2,3})(?:[-_\s]|\Z)", re.IGNORECASE)  # the first part of a tag like fr-CA
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Raw:
    """An open file: what errors call it, the id its article gets, and the encodings that user and server name."""

    stream: BinaryIO
    name: str
    id: str
    encoding: str | None = None
    served: str = ""

    def data(self) -> bytes:
        """Return the bytes of the file.

        Raises:
            SourceError: if they are more than `FILE_BYTES`.
        """
        data = self.stream.read(FILE_BYTES + 1)
        if len(data) > FILE_BYTES:
            raise SourceError(
                f"{self.name} is larger than {FILE_BYTES // 1024**2} MiB; split it, or build from .jsonl."
            )
        return data

    def text(self, *, markup: bool = False) -> str:
        """Return the decoded file, and log when it was not UTF-8; `markup` lets the file declare its encoding."""
        data = self.data()
        declared = self.served or (declared_encoding(data) if markup else "")
        text, used = decode(data, name=self.name, encoding=self.encoding, declared=declared)
        if used not in ("utf-8", self.encoding):
            log.warning("%s is not UTF-8: read as %s. If letters look wrong, name its --encoding.", self.name, used)
        return text


Reader = Callable[[Raw], Iterable[Document]]


def whole(document: Document) -> Document:
    """Return an article if it can be read to its end; its language becomes a code, "fr" where it names none.

    Raises:
        SourceError: if it is longer than `CHARACTERS`, holds half of a surrogate pair, or no letter.
    """
    name = f"The article {document.id[:80]!a}"
    if not document.text.strip():
        raise SourceError(f"{name} is empty: an article needs at least one sentence.")
    if len(document.text) > CHARACTERS:
        raise SourceError(f"{name} has {len(document.text):,} characters; kg reads up to {CHARACTERS:,}: split it.")
    try:
        "".join(
            (document.id, document.text, document.title, document.publisher, document.url, document.author)
        ).encode()
    except UnicodeEncodeError:
        raise SourceError(f"{name} holds half of a surrogate pair; correct its escapes.") from None
    if not LETTER.search(document.text):
        raise SourceError(f"{name} holds no letter that can be seen: an article needs at least one sentence.")
    language = LANGUAGE.match(document.language)
    code = language[1].lower() if language else "fr"
    return replace(document, language="fr" if code in ("fra", "fre") else code)
