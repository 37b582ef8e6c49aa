"""CSV for people and programs (RFC 4180), and archives of several tables, the same bytes on every run."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def table(columns: Iterable[str], rows: Iterable[Iterable[object]], *, guarded: bool = True) -> bytes:
    """Return a table as CSV in UTF-8.

    Args:
        columns: the header.
        rows: the cells below it.
        guarded: whether spreadsheets may open it: then it starts with a byte order mark, and an apostrophe stands
            before text that they would take for a formula.
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(cell) if guarded else cell for cell in row] for row in rows)
    return lines.getvalue().encode("utf-8-sig" if guarded else "utf-8")


def guard(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_STARTS_A_FORMULA) else cell


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a zip archive of files, without the time it was made."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.compress_type, info.external_attr, info.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            packed.writestr(info, content)
    return data.getvalue()
