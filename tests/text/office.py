"""Makes small PDF and Word files, and hostile ones, for the tests of the readers."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from itertools import accumulate

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, StreamObject

FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def names(values: dict[str, str]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in values.items()})


def pdf(pages: Iterable[Iterable[str]], *, title: str = "", lock: str = "", packed: bytes = b"") -> bytes:
    """Return a PDF file with these lines on its pages; `packed` replaces what the last one draws, already deflated."""
    writer = PdfWriter()
    font = writer._add_object(names(FONT))
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        page[NameObject("/Contents")] = writer._add_object(drawn(lines))
    if packed:
        stream = StreamObject()
        stream._data = packed
        stream[NameObject("/Filter")] = NameObject("/FlateDecode")
        page[NameObject("/Contents")] = writer._add_object(stream)
    if title:
        writer.add_metadata({"/Title": title})
    if lock:
        writer.encrypt(lock, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def drawn(lines: Iterable[str]) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    shown = b"".join(b"(" + line.encode("cp1252") + b") Tj T*\n" for line in lines)
    stream.set_data(b"BT /F1 11 Tf 14 TL 50 800 Td\n" + shown + b"ET")
    return stream


def pdf_of(*objects: str) -> bytes:
    """Return a PDF file of these objects, numbered from 1, of which the first is the catalog."""
    written = [f"{number} 0 obj {each} endobj\n" for number, each in enumerate(objects, start=1)]
    starts = accumulate(map(len, written), initial=len("%PDF-1.4\n"))
    *places, end = [f"{start:010}" for start in starts]
    table = "".join(f"{place} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer <</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{int(end)}\n%%EOF"
    return f"%PDF-1.4\n{''.join(written)}{head}{tail}".encode()


def deflated_zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1024**2)) for _ in range(megabytes)) + packer.flush()


def docx(body: str, *, core: str = "", head: str = "", part: str = "word/document.xml") -> bytes:
    """Return a Word document with this XML in its body."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, f"{head}<w:document {WORD}><w:body>{body}</w:body></w:document>")
        if core:
            archive.writestr(
                "docProps/core.xml", f'<cp:coreProperties xmlns:cp="c" xmlns:dc="d">{core}</cp:coreProperties>'
            )
    return file.getvalue()


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"
