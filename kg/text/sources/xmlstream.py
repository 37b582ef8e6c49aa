"""Reads XML as a stream, without a tree: nesting of any depth costs nothing, and entities are never expanded."""

from __future__ import annotations

from typing import Protocol
from xml.parsers import expat

from kg.errors import SourceError


class Handler(Protocol):
    """What hears of elements and text, in the order of the file; names keep their prefixes."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Hear that an element starts."""

    def data(self, text: str) -> None:
        """Hear of characters inside an element."""

    def end(self, tag: str) -> None:
        """Hear that an element ends."""


def read_xml(content: str | bytes, handler: Handler, *, name: str) -> None:
    """Tell a handler what XML holds.

    Args:
        content: the XML; text is taken as decoded, whatever encoding it declares.
        handler: what hears of it.
        name: what errors call the file.

    Raises:
        SourceError: if it is not well-formed, or declares entities.
    """

    def refuse(*_: object) -> None:
        raise SourceError(f"{name} declares XML entities, with which files hide bombs; save it again without them.")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = handler.start, handler.end
    parser.CharacterDataHandler = handler.data
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        raise SourceError(f"{name} is not well-formed XML ({error}); save or download it again.") from error
