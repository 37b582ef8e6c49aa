"""Web pages: the article without what surrounds it, and what the head says; hostile pages end in an error of ours."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.errors import SourceError
from kg.text.sources import pages
from kg.text.sources.pages import Page, read_page

BODY = "<h1>Le pont est ouvert</h1><p>Le maire a coupé le ruban.</p><p>Il relie les deux rives de la Brune.</p>"


@pytest.fixture(autouse=True)
def small_reader(monkeypatch):
    """Read with the paragraphs of the page, whether or not trafilatura is installed."""
    monkeypatch.setattr(pages, "_main_text", lambda html: [])


def page(head: str = "", body: str = BODY) -> Page:
    return read_page(f"<!doctype html><html lang='fr-FR'><head>{head}</head><body>{body}</body></html>", name="a.html")


def test_paragraphs_without_what_surrounds_them():
    noise = "<script>if (1 < 2) {}</script><style>p {}</style><footer><p>Mentions</p></footer><aside>Lire</aside>"
    read = page(body=f"<nav><ul><li>Accueil</li></ul></nav>{BODY}{noise}")
    assert read.text.split("\n\n") == [
        "Le pont est ouvert",
        "Le maire a coupé le ruban.",
        "Il relie les deux rives de la Brune.",
    ]
    assert read.language == "fr-FR"


def test_typography_stays_and_invisible_characters_go():
    read = page(body="<p>Il a dit :\n «&nbsp;inau&shy;guré<br>hier&#8239;!&nbsp;»\u200b</p>")
    assert read.text == "Il a dit : «\u00a0inauguré hier\u202f!\u00a0»"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>A - Le Courrier</title>", "<h1>A</h1><p>Oui.</p>", "A"),
        ("<meta property='og:title' content='B'><title>A</title>", "<h1>Un</h1><h1>Deux</h1><p>Oui.</p>", "B"),
        ("<title>A &amp; B</title>", "<p>Oui.</p>", "A & B"),
        ("", "<p>Oui.</p>", ""),
    ],
)
def test_title(head: str, body: str, title: str):
    read = page(head, body)
    assert read.title == title
    assert read.text.startswith(title)


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:published_time' content='2023-05-12T23:30:00+02:00'>",
        "<meta name='DC.date.issued' content='2023-05-12'>",
        "<meta itemprop='datePublished' content='2023-05-12 08:00'>",
        "<script type='application/ld+json'>{'@graph': [{'datePublished': '2023-05-12T08:00Z'}]}</script>".replace(
            "'", '"'
        ),
        "<time datetime='hier'></time><time datetime='2023-05-12'></time>",
    ],
)
def test_date(head: str):
    assert page(head).date == dt.date(2023, 5, 12)


def test_publisher_and_address():
    linked = '<script type="application/ld+json">[{"publisher": {"name": "Le Courrier"}}]</script>'
    read = page(f"{linked}<link rel=canonical href='https://courrier.example/pont'>")
    assert read.publisher == "Le Courrier"
    assert read.url == "https://courrier.example/pont"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/pont", "https://a b", "https://a/>", "http://[", ""])
def test_only_web_addresses_are_kept(address: str):
    assert page(f'<link rel="canonical" href="{address}">').url == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 100_000 + BODY + "</div>" * 100_000,
        "<a " * 100_000 + ">" + BODY,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + BODY,
        '<script type="application/ld+json">{"publisher": [[], {"name": {}}]}</script>' + BODY,
        "&" * 100_000 + BODY,
    ],
    ids=["nested", "attributes", "json", "linked", "references"],
)
def test_hostile_pages_are_read(hostile: str):
    assert "Le maire a coupé le ruban." in page(body=hostile).text


@pytest.mark.parametrize(
    "hostile",
    ["", "<div>" * 100_000, "<nav>" * 1000 + BODY, "<title>A</title><h1>A</h1>", "\x00<p>"],
    ids=["empty", "nested", "skipped", "title", "nul"],
)
def test_pages_without_article_are_refused(hostile: str):
    with pytest.raises(SourceError, match=r"a\.html holds no article"):
        read_page(hostile, name="a.html")


def test_text_of_trafilatura_gets_the_title_before_it(monkeypatch):
    monkeypatch.setattr(pages, "_main_text", lambda html: ["Le maire a coupé le ruban."])
    assert page().text == "Le pont est ouvert\n\nLe maire a coupé le ruban."


def test_trafilatura_reads_a_real_page(monkeypatch):
    pytest.importorskip("trafilatura", exc_type=ImportError)
    monkeypatch.undo()
    menu = "<nav>" + "<a href='/'>Rubrique</a> " * 20 + "</nav>"
    body = BODY + "<ul><li>Le pont de la Brune mesure trois cents mètres de long.</li></ul>"
    read = page("<title>Le pont est ouvert</title>", f"{menu}<article>{body}</article>")
    assert read.text.split("\n\n")[0] == "Le pont est ouvert"
    assert "Le pont de la Brune mesure" in read.text
    assert "Rubrique" not in read.text


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("<meta name='author' content='Jeanne Martin'>", "Jeanne Martin"),
        ("<meta property='article:author' content='https://courrier.example/jm'>", ""),
        ('<script type="application/ld+json">{"author": [{"name": "A. B."}, "C. D."]}</script>', "A. B., C. D."),
        ('<script type="application/ld+json">{"author": {"name": 3}}</script>', ""),
        ("", ""),
    ],
)
def test_author(head: str, author: str):
    assert page(head).author == author
