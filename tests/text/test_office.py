"""Word and PDF files become paragraphs; damaged, locked and hostile ones end in one sentence, in bounded time."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from office import deflated_zeros, docx, paragraph, pdf, pdf_of

from kg.errors import SourceError
from kg.model import Document
from kg.text.reading import read

PARAGRAPHS = """Le pont neuf est ouvert

Le maire de Valbrune, Paul Roumieux, a coupé le ruban devant une foule de curieux, samedi, avec la présidente \
du département. Il relie les deux rives de la Brune depuis ce matin et il a coûté douze millions d'euros à la région.

Jeanne Martin a promis un second pont dans la même vallée, où les habitants en demandent un depuis trente ans.

Il ouvrira en mars."""
FIRST = [
    "Le Courrier de Valbrune - 12",
    "Le pont neuf est ouvert",
    "Le maire de Valbrune, Paul Roumieux, a coupé le ruban devant une foule de curieux, samedi, avec la prési-",
    "dente du département. Il relie les deux rives de la Brune depuis ce matin et il a coûté douze millions d'euros",
    "à la région.",
    "Jeanne Martin a promis un second pont dans la même vallée, où les habitants en demandent un depuis trente",
    "1",
]
SECOND = ["Le Courrier de Valbrune - 13", "ans.", "Page 2/3"]
THIRD = ["Le Courrier de Valbrune - 14", "Il ouvrira en mars.", "Page 3/3"]


def only(folder: Path, name: str, content: bytes) -> Document:
    path = folder / name
    path.write_bytes(content)
    (document,) = read(path)
    return document


def test_lines_of_a_pdf_become_paragraphs(tmp_path: Path):
    document = only(tmp_path, "pont.pdf", pdf([FIRST, SECOND, THIRD]))
    assert document.text == PARAGRAPHS
    assert (document.id, document.title) == ("pont", "Le pont neuf est ouvert")


@pytest.mark.parametrize(
    ("given", "title"),
    [("Un pont\npour tous", "Un pont pour tous"), ("Microsoft Word - pont.doc", "Le pont neuf est ouvert")],
)
def test_title_of_a_pdf(given: str, title: str, tmp_path: Path):
    assert only(tmp_path, "pont.pdf", pdf([FIRST, SECOND, THIRD], title=given)).title == title


def test_pdf_is_told_by_its_content(tmp_path: Path, caplog):
    assert only(tmp_path, "pont.txt", pdf([["Le maire a coupé le ruban."]])).text == "Le maire a coupé le ruban."
    assert "end in .pdf" in caplog.text


CATALOG = "<</Type/Catalog/Pages 2 0 R>>"
DEEP_TREE = [f"<</Type/Pages/Count 1/Kids[{number} 0 R]>>" for number in range(3, 5000)]
OWN_KID = "<</Type/Pages/Count 1/Kids[2 0 R]>>"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda: pdf([[]]), "holds no text"),
        (lambda: pdf([["Oui."]], lock="sel"), "is encrypted"),
        (lambda: pdf([["Oui."]])[:400], "cannot be read|no PDF file|holds no text"),
        (lambda: b"%PDF-1.7", "no PDF file"),
        (lambda: b"", "no PDF file"),
        (lambda: b"Le maire a dit oui.", "no PDF file"),
        (lambda: pdf([["Oui."]], packed=deflated_zeros(300)), "Limit|memory|damaged"),
        (lambda: pdf([[]] * 1001), "1,001 pages"),
        (lambda: pdf([["Le pont est ouvert. " * 80] * 80] * 5), "characters"),
        (lambda: pdf_of(CATALOG, *DEEP_TREE, "<</Type/Page>>"), "."),
        (lambda: pdf_of(CATALOG, OWN_KID), "."),
        (lambda: pdf_of(CATALOG, "[" * 200_000 + "]" * 200_000), "."),
    ],
    ids=["blank", "locked", "cut", "header", "empty", "text", "bomb", "pages", "long", "tree", "ring", "brackets"],
)
def test_what_is_no_article_in_a_pdf_ends_in_a_sentence(content, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words) as caught:
        only(tmp_path, "a.pdf", content())
    assert "\n" not in str(caught.value)


def test_pdf_needs_an_extra(tmp_path: Path, monkeypatch):
    from io import BytesIO

    from kg.text.sources.pdf import read_pdf
    from kg.text.sources.raw import Raw

    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(SourceError, match=r"kg-news\[office\]"):
        list(read_pdf(Raw(BytesIO(b"%PDF-"), "a.pdf", "a")))


def test_paragraphs_of_a_word_document(tmp_path: Path):
    body = (
        paragraph("Le pont neuf", "Titre1")
        + "<w:p><w:r><w:t>Le maire </w:t></w:r><w:ins><w:r><w:t>a dit</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>nie</w:delText></w:r></w:del><w:r><w:tab/><w:t>oui &amp; non.</w:t></w:r></w:p>"
        "<w:p/><w:tbl><w:tr><w:tc>" + paragraph("Douze millions.") + "</w:tc></w:tr></w:tbl>"
    )
    document = only(tmp_path, "pont.docx", docx(body, core="<dc:language>fr-FR</dc:language>"))
    text = "Le pont neuf\n\nLe maire a dit oui & non.\n\nDouze millions."
    assert document == Document("pont", text, "Le pont neuf", language="fr")


def test_title_of_a_word_document(tmp_path: Path):
    document = only(tmp_path, "a.docx", docx(paragraph("Oui."), core="<dc:title>Le pont</dc:title>"))
    assert document.title == "Le pont"


ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda: b"Le maire a dit oui.", "no Word document"),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "old or encrypted"),
        (lambda: docx(paragraph("Oui."), part="content.xml"), "no Word document"),
        (lambda: docx(paragraph("&b;"), head=ENTITIES), "declares XML entities"),
        (lambda: docx(paragraph(" " * 70_000_000)), "unpacks to more than 64 MiB"),
        (lambda: docx("<w:p>" * 100_000), "not well-formed"),
        (lambda: docx("<w:p>" * 100_000 + "</w:p>" * 100_000), "holds no text"),
        (lambda: docx(""), "holds no text"),
        (lambda: docx(paragraph("Oui."))[:60], "no Word document"),
    ],
    ids=["text", "old", "zip", "entities", "bomb", "open", "nested", "blank", "cut"],
)
def test_what_is_no_article_in_a_word_document_ends_in_a_sentence(content, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words):
        only(tmp_path, "a.docx", content())
