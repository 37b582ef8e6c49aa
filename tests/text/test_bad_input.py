"""What no article looks like: each kind ends in a document or in one clear sentence, in bounded time and memory."""

from __future__ import annotations

import io
import os
import threading
import unicodedata
from pathlib import Path

import pytest

from kg.building import documents_of
from kg.errors import KgError, SourceError
from kg.model import Document
from kg.text.parsing import paragraphs
from kg.text.reading import read
from kg.text.sources import apart
from kg.text.sources.apart import Helper
from kg.text.sources.raw import CHARACTERS, FILE_BYTES, Raw

SENTENCE = "L’Élysée a coûté 12 € à Noël, dit l’œuvre."
STORY = "<p>Le maire de Valbrune a coupé le ruban du pont neuf samedi matin.</p>" * 3

ITEM = "<item><description>Le maire a dit oui.</description></item>"


def only(folder: Path, content: bytes, name: str = "a.txt", **options: str) -> Document:
    path = folder / name
    path.write_bytes(content)
    (document,) = read(path, **options)  # type: ignore[arg-type]
    return document


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda: b"", "is empty"),
        (lambda: b"   \t \r\n " * 1000, "is empty"),
        (lambda: "\u00a0\u2003\u3000".encode() * 10, "is empty"),
        (lambda: b"\xa0", "a.txt is empty"),  # a no-break space in cp1252
        (lambda: "\u200b\u202e\u2060\u00ad\U000e0041\u3164".encode() * 10, "no letter that can be seen"),
        (lambda: b"... 12 345 ?\n---\n", "no letter that can be seen"),
        (lambda: b"a" * 50_000_000, f"50,000,000 characters; kg reads up to {CHARACTERS:,}"),
        (lambda: b"Oui.\n" * 1_000_000, f"5,000,000 characters; kg reads up to {CHARACTERS:,}"),
        (lambda: bytes(FILE_BYTES + 1), "larger than 64 MiB"),
        (lambda: b"Le maire\x00 a dit oui." * 20, "binary|NUL"),
        (lambda: b"\x01\x02\x03 maire", "is binary"),
        (lambda: SENTENCE.encode("utf-16-le"), "give --encoding utf-16-le"),
        (lambda: SENTENCE.encode("utf-16-be"), "give --encoding utf-16-be"),
        (lambda: b"\xff\xfe\x00\xd8a\x00", "not in utf-16-le"),
        (lambda: "élan \ud800".encode("utf-8", "surrogatepass") + b"\x81", "neither UTF-8 nor Windows-1252"),
    ],
    ids=[
        *("empty", "spaces", "wide-spaces", "no-break", "invisible", "marks", "one-line", "short-lines", "file", "nul"),
        *("controls", "utf-16-le", "utf-16-be", "half", "surrogate"),
    ],
)
def test_refused_in_one_sentence(content, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words) as caught:
        only(tmp_path, content())
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "iso8859-15", "mac-roman", "utf-8"])
def test_encoding_named_by_the_user(codec: str, tmp_path: Path):
    text = SENTENCE.replace("’", "'")
    assert only(tmp_path, text.encode(codec), encoding=codec).text == text


def test_encodings_may_be_spelt_with_hyphens(tmp_path: Path):
    assert only(tmp_path, "À 12 €".encode("iso8859-15"), encoding="latin-9").text == "À 12 €"


def test_windows_bytes_within_utf8_are_read_and_told(tmp_path: Path, caplog):
    """Such is a file that was put together from two, whose accents all went wrong when it was read as cp1252."""
    stray = "L'été à Montclar"
    assert only(tmp_path, (SENTENCE * 2).encode() + stray.encode("cp1252")).text == SENTENCE * 2 + stray
    assert "read as UTF-8 with 3 bytes of Windows-1252" in caplog.text


@pytest.mark.parametrize("text", ["« CÔTÉ»", "CÔTÉ»", "ÉLU"])
def test_what_looks_like_utf8_by_chance_is_read_as_windows_1252(text: str, tmp_path: Path):
    assert only(tmp_path, text.encode("cp1252")).text == text


def test_latin9_is_read_as_the_note_says(tmp_path: Path, caplog):
    """Latin-9 and Windows-1252 cannot be told apart: the note names the one that was tried and the way out."""
    assert only(tmp_path, "Noël coûte 12 €.".encode("iso8859-15")).text == "Noël coûte 12 ¤."
    assert "read as cp1252" in caplog.text
    assert "--encoding" in caplog.text


@pytest.mark.parametrize(
    "text",
    [
        "Le maire \u202egpj.exe\u202c a dit \u2066oui\u2069.",
        "Le mai\u200bre de Val\u200dbrune\ufeff a dit oui.",
        unicodedata.normalize("NFD", "L'Élysée a été rénové à Orléans."),
        f"Le maire\x1b[31m a dit\x07 oui\x0b. {SENTENCE * 9}",
        "LE MAIRE DE VALBRUNE A DIT OUI",
        "a" * CHARACTERS,
    ],
    ids=["bidi", "zero-width", "decomposed", "controls", "capitals", "longest"],
)
def test_text_stays_as_it_is(text: str, tmp_path: Path):
    assert only(tmp_path, text.encode()).text == text


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", f"<!DOCTYPE html><html><body>{STORY}</body></html>", ".html"),
        ("a.txt", f"<?xml version='1.0'?><rss><channel>{ITEM}</channel></rss>", ".xml"),
        ("a.txt", '{"text": "Le maire a dit oui."}', ".jsonl"),
    ],
)
def test_wrong_extension_is_read_and_named(name: str, content: str, words: str, tmp_path: Path, caplog):
    text = only(tmp_path, content.encode(), name).text
    assert text.startswith("Le maire")
    assert "<" not in text
    assert f"end in {words} hold" in caplog.text


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pdf", "Le maire a dit oui.", "no PDF file"),
        ("a.docx", "Le maire a dit oui.", "no Word document"),
        ("a.xml", "Le maire a dit oui.", "not well-formed XML"),
        ("a.jsonl", "Le maire a dit oui.", "none of its lines is an article"),
        ("a.html", "\x89PNG", "binary|no article|picture"),
    ],
)
def test_wrong_extension_is_refused(name: str, content: str, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words):
        only(tmp_path, content.encode(), name)


def page(body: str) -> bytes:
    return f"<!doctype html><html><head><title>Le pont</title></head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<div>" * 100_000 + STORY + "</div>" * 100_000, "coupé le ruban"),
        ("<b>" * 100_000 + STORY, "coupé le ruban"),
        (STORY + "<!--" * 1000, "coupé le ruban"),
        (STORY + "&#xd800;&#0;&#x110000;", "coupé le ruban"),
    ],
    ids=["nested", "unclosed", "comments", "references"],
)
def test_strange_pages_are_read(body: str, text: str, tmp_path: Path):
    assert text in only(tmp_path, page(body), "a.html").text


@pytest.mark.parametrize(
    "body", ["", "<nav><ul><li>Accueil</li></ul></nav>", "<script>var a = '<p>oui</p>'</script>", "<img src=a.png>"]
)
def test_page_without_an_article_is_refused(body: str, tmp_path: Path):
    with pytest.raises(SourceError, match="holds no article"):
        only(tmp_path, page(body), "a.html")


ENDLESS = page("<p " + " ".join(f"a{i}=b" for i in range(200_000)) + f">{STORY}")


def test_endless_page_is_stopped_and_the_next_one_read():
    with Helper(seconds=3) as helper:
        with pytest.raises(SourceError, match="more than 3 s of the processor to read"):
            helper.read(".html", Raw(io.BytesIO(ENDLESS), "a.html", "a"))
        helper.seconds = 30
        (document,) = helper.read(".md", Raw(io.BytesIO(b"# Pont\n\nLe maire a dit oui."), "b.md", "b"))
    assert document == Document("b", "Pont\n\nLe maire a dit oui.", "Pont")


def test_file_is_given_time_of_the_processor_not_of_the_clock(monkeypatch):
    """On a machine that does other work a file takes longer by the clock, and is read all the same."""
    monkeypatch.setattr(apart, "START", f"import time; time.sleep(3); {apart.START}")
    with Helper(seconds=2) as helper:
        assert helper.read(".md", Raw(io.BytesIO(b"Le maire a dit oui."), "a.md", "a"))


def test_file_that_waits_for_ever_is_stopped_by_the_clock(monkeypatch):
    monkeypatch.setattr(apart, "START", f"import time; time.sleep(60); {apart.START}")
    with Helper(seconds=0.2) as helper, pytest.raises(SourceError, match="takes more than 2 s to read"):
        helper.read(".md", Raw(io.BytesIO(b"Le maire a dit oui."), "a.md", "a"))


def test_ctrl_c_at_the_terminal_is_not_taken_for_a_file_that_is_too_much():
    with Helper() as helper:
        helper.read(".md", Raw(io.BytesIO(b"Le maire a dit oui."), "a.md", "a"))
        assert helper._process
        assert os.getpgid(helper._process.pid) != os.getpgid(0)


def test_who_breaks_off_does_not_wait_for_the_clock(monkeypatch):
    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(apart, "_send", broken_off)
    with Helper() as helper, pytest.raises(KeyboardInterrupt):
        helper.read(".md", Raw(io.BytesIO(b"Le maire a dit oui."), "a.md", "a"))
    assert not [
        each for each in threading.enumerate() if isinstance(each, threading.Timer) and not each.finished.is_set()
    ]


def test_page_that_fills_the_memory_is_stopped():
    with Helper(memory=160 * 1024**2) as helper, pytest.raises(SourceError, match="memory"):
        helper.read(".xml", Raw(io.BytesIO(b"<rss>" + "œ".encode() * 30_000_000), "a.xml", "a"))


@pytest.mark.parametrize("text", ["", " \n", "a" * (CHARACTERS + 1), "\ud800"])
def test_documents_of_a_program_are_checked_too(text: str):
    with pytest.raises(KgError, match="The article 'a'"):
        list(documents_of([Document("a", text)]))


@pytest.mark.parametrize(
    "text", ["(" * 50_000, "mot " * 12_500, "Le maire. " * 5_000, " " * 50_000 + "a", "a" + "\n" * 50_000 + "b"]
)
def test_no_paragraph_is_too_long_to_be_read_at_once(text: str):
    places = paragraphs(text)
    assert max(len(place.of(text)) for place in places) <= 4_000
    assert "".join("".join(place.of(text) for place in places).split()) == "".join(text.split())


def test_long_paragraph_is_cut_where_a_sentence_ends():
    sentence = "Le maire de Valbrune a coupé le ruban. "
    assert {place.of(sentence * 1000)[-1] for place in paragraphs(sentence * 1000)} == {"."}
