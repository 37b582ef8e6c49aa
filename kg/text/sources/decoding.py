"""Turns bytes into text without guessing silently: detectors take French Windows-1252 for something else."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from kg.errors import SourceError, UsageError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FILE_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
STRAY = re.compile("[\udc80-\udcff]")  # what Python makes of a byte that is no UTF-8
UNDECLARED = ("utf-8", "cp1252")
DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|\A\s*<\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)


def decode(data: bytes, *, name: str, encoding: str | None = None, declared: str = "") -> tuple[str, str]:
    r"""Return the text of a file and the encoding that read it.

    Without `encoding`, a byte order mark decides, else UTF-8 if the bytes are valid, else `declared`, else cp1252.
    The byte order mark is dropped; nothing else is changed, so that "\r\n" stays two code points.

    Args:
        data: the bytes of the file.
        name: what errors call the file.
        encoding: the encoding to use whatever the bytes look like.
        declared: the encoding that the content names itself, if any.

    Raises:
        SourceError: if the bytes are empty, no text, or not in the encoding.
        UsageError: if `encoding` is no encoding that Python knows.
    """
    _refuse_binary(data, name)
    if encoding:
        text, used = _forced(data, encoding, name), encoding
    else:
        text, used = _detected(data, declared, name)
    if all(letter.isspace() or letter == "\ufeff" for letter in text):
        raise SourceError(f"{name} is empty: an article needs at least one sentence.")
    if "\x00" in text:
        raise SourceError(f"{name} is no text in {used}: it holds NUL characters. Name the right one with --encoding.")
    return text.removeprefix("\ufeff"), used


def declared_encoding(data: bytes) -> str:
    """Return the encoding that a page declares in a `meta` element, or XML in its first line, or ""."""
    found = DECLARED.search(data[:4096])
    return found[1].decode("ascii", "replace").lower() if found else ""


def text_encoding(name: str) -> str:
    """Return the name of an encoding if Python knows it.

    Raises:
        UsageError: if it does not.
    """
    for spelt in (name, re.sub("[-_ ]", "", name)):  # Python knows latin9, not latin-9
        try:
            b"a".decode(spelt)
        except UnicodeError:
            return spelt
        except (LookupError, ValueError):
            continue
        return spelt
    raise UsageError(f"--encoding {name} is not a text encoding; try utf-8, cp1252 or utf-16.")


def marked_encoding(data: bytes) -> str:
    """Return the encoding that a byte order mark says, or ""."""
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)), "")


def _refuse_binary(data: bytes, name: str) -> None:
    kind = next((kind for signature, kind in FILE_SIGNATURES if data.startswith(signature)), None)
    if kind:
        raise SourceError(f"{name} is {kind}, not text: save the article as .txt, .md or .html and build from that.")


def _forced(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(text_encoding(encoding))
    except (UnicodeError, ValueError) as error:
        raise SourceError(f"{name} is not in {encoding} ({error}); try without --encoding, or with another.") from error


def _detected(data: bytes, declared: str, name: str) -> tuple[str, str]:
    if marked := marked_encoding(data):
        return _forced(data, marked, name), marked
    wide = _unmarked_utf16(data[:4096])
    if wide:
        raise SourceError(f"{name} looks like UTF-16 without a byte order mark: give --encoding {wide}.")
    if len(CONTROLS.findall(data[:4096])) > len(data[:4096]) // 100:
        raise SourceError(f"{name} is binary, not text: save the article as .txt, .md or .html, or give --encoding.")
    for encoding in dict.fromkeys((UNDECLARED[0], declared or UNDECLARED[0])):
        with suppress(UnicodeError, LookupError):
            return data.decode(encoding), encoding
    with suppress(UnicodeError):
        return _with_strays(data) or (data.decode(UNDECLARED[1]), UNDECLARED[1])
    raise SourceError(f"{name} is neither UTF-8 nor Windows-1252; name its encoding with --encoding, e.g. mac-roman.")


def _with_strays(data: bytes) -> tuple[str, str] | None:
    """Return the text of UTF-8 with some Windows-1252 in it, as where files of both were put together, if it is that.

    Raises:
        UnicodeError: if some bytes are neither.
    """
    text = data.decode(UNDECLARED[0], "surrogateescape")
    strays = len(STRAY.findall(text))
    if 3 * strays > sum(not letter.isascii() for letter in text):
        return None
    mended = STRAY.sub(lambda stray: bytes([ord(stray[0]) - 0xDC00]).decode(UNDECLARED[1]), text)
    return mended, f"UTF-8 with {strays} byte{'s' * (strays > 1)} of Windows-1252"


def _unmarked_utf16(start: bytes) -> str:
    """Return the encoding in which every other byte of French text is NUL, if the bytes look so, or ""."""
    halves = {"utf-16-le": start[1::2], "utf-16-be": start[::2]}
    full = (name for name, half in halves.items() if half.count(0) > 0.8 * len(half))
    return next(full, "") if 0.3 * len(start) < start.count(0) < 0.6 * len(start) else ""
