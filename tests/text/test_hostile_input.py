"""Whatever the bytes, a reader yields a document or raises an error of ours."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import KgError
from kg.text.dateline import dateline
from kg.text.sources.decoding import decode
from kg.text.sources.formats import READERS
from kg.text.sources.raw import Raw

PIECES = [
    *("<p>", "</p>", "<nav>", "</nav>", "<h1>", "<!--", "<![", "&#x", "<script>"),
    *("Le", " maire", "---", "# ", "> ", "[a]("),
]


MARKUP = st.lists(st.sampled_from([*PIECES, "\n"]), max_size=12).map(lambda pieces: "".join(pieces).encode())
DATELINES = st.from_regex(r"(?:Publié |Paris, )?le \d\d?[ /](?:mars|\d\d)[ /]\d{4}(?: -)?", fullmatch=True)


@pytest.mark.parametrize("suffix", sorted(READERS))
@settings(deadline=None)  # the first call imports what reads pages
@given(
    data=st.binary(max_size=200)
    | st.lists(st.sampled_from(PIECES), max_size=12).map(lambda each: "".join(each).encode())
)
def test_readers_yield_or_refuse(suffix: str, data: bytes):
    with suppress(KgError):
        documents = list(READERS[suffix](Raw(io.BytesIO(data), "a", "a")))
        assert all(document.text.strip() for document in documents)
        assert documents


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_decoding_undoes_encoding(text: str, encoding: str):
    data = text.encode(encoding)
    with suppress(KgError):
        assert decode(data, name="a", encoding=encoding)[0] == text.removeprefix("\ufeff")


@given(st.text(max_size=300) | DATELINES)
def test_dateline_never_fails(text: str):
    day = dateline(text)
    assert day is None or 1900 <= day.year < 2100
