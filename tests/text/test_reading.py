"""Files, folders and standard input become documents; what is no article is refused in one sentence."""

from __future__ import annotations

import datetime as dt
import io
import json
import logging
import os
import sys
from pathlib import Path

import pytest

from kg.building import expected
from kg.errors import KgError, SourceError, UsageError
from kg.model import Document
from kg.text.reading import publication_date, read
from kg.text.sources.slugs import slug

ARTICLE = "Le maire de Valbrune a inauguré le pont.\nIl relie les deux rives depuis samedi.\n"
PAGE = """<!doctype html><html lang="fr-FR"><head><title>Le pont est ouvert - Le Courrier</title>
<meta property="og:site_name" content="Le Courrier de Valbrune">
<meta property="article:published_time" content="2023-05-12T08:00:00+02:00">
<link rel="canonical" href="https://courrier.example/pont"><script>var a = "<p>non</p>";</script></head>
<body><nav><ul><li>Accueil</li></ul></nav><h1>Le pont est ouvert</h1>
<p>Le maire de Valbrune a inau&shy;guré <b>le pont</b>
   samedi&nbsp;: «&nbsp;enfin&nbsp;», a-t-il dit.</p><p>Il relie les deux rives.</p>
<footer><p>Mentions légales</p></footer></body></html>"""


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(path: Path | str, **options: object) -> Document:
    (document,) = read(path, **options)  # type: ignore[arg-type]
    return document


def test_text_is_the_decoded_file(tmp_path: Path):
    text = "  Un titre\r\n\r\nDeux\u00a0lignes\u2028et un e\u0301.\r\n"
    document = only(write(tmp_path, "Été à Valbrune.txt", text))
    assert document.text == text
    assert document.id == "ete-a-valbrune"


@pytest.mark.parametrize(
    ("codec", "mark", "warned"),
    [
        ("utf-8", b"", False),
        ("utf-8", b"\xef\xbb\xbf", False),
        ("utf-16-le", b"\xff\xfe", True),
        ("utf-16-be", b"\xfe\xff", True),
        ("cp1252", b"", True),
    ],
)
def test_encoding_is_found_and_named(codec: str, mark: bytes, warned: bool, tmp_path: Path, caplog):
    text = "L’Élysée a coûté 12 € à Noël, dit l’œuvre."
    document = only(write(tmp_path, "a.txt", mark + text.encode(codec)))
    assert document.text == text
    assert (codec in caplog.text) == warned


def test_encoding_given_wins(tmp_path: Path):
    path = write(tmp_path, "a.txt", "Noël à Évreux.".encode("mac-roman"))
    assert only(path, encoding="mac-roman").text == "Noël à Évreux."


def test_page_declares_its_encoding(tmp_path: Path):
    page = '<html><head><meta charset="iso-8859-15"></head><body><p>Le prix est de 12 €.</p></body></html>'
    assert "12 €" in only(write(tmp_path, "a.html", page.encode("iso-8859-15"))).text


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("a.odt", b"abc", "of no kind that kg reads"),
        ("picture.txt", b"\x89PNG abc", "a picture"),
        ("blank.txt", b" \n\t\r\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf", "empty"),
        ("nul.txt", b"abc\x00\x01\x02\x00", "binary"),
        ("neither.txt", b"caf\x81 \x8d", "neither UTF-8 nor Windows-1252"),
        ("empty.html", b"<html><body></body></html>", "no paragraph"),
        ("title.html", b"<html><title>Un titre</title><h1>Un titre</h1></html>", "no paragraph"),
        ("empty.md", b"---\ntitle: x\n---\n", "no text besides its markup"),
        ("empty.jsonl", b"", "is empty"),
        ("latin.jsonl", b'{"text": "\xe9"}', "none of its lines is an article"),
        ("front.md", b"---\ndate: hier\n---\nOui.", "'hier'"),
    ],
)
def test_what_is_no_article_is_refused(name: str, content: bytes, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words):
        list(read(write(tmp_path, name, content)))


def test_a_picture_among_articles_is_left_out_and_named(tmp_path: Path, caplog):
    paths = [write(tmp_path, "a.txt", b"Oui."), write(tmp_path, "a.png", b"\x89PNG")]
    assert [document.id for document in read(paths)] == ["a"]
    assert "a.png is of no kind that kg reads" in caplog.text


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("absent.txt", "does not exist"),
        ("empty-folder", "no article"),
        ("*.txt", "matches no file"),
    ],
)
def test_missing_sources_are_named(source: str, words: str, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty-folder").mkdir()
    with pytest.raises(SourceError, match=words) as caught:
        list(read(source))
    assert source in str(caught.value)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("https://courrier.example/pont", "--allow-network"),
        ("ftp://courrier.example/pont", "http://"),
        ("file:///etc/passwd", "http://"),
    ],
)
def test_web_addresses_need_leave(source: str, words: str):
    with pytest.raises(UsageError, match=words):
        list(read(source))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"text"', "is not JSON (Expecting ':' delimiter at character 8)"),
        ("[1]", "has no text"),
        ('{"text": 3}', "has no text"),
        ('{"text": "Oui.", "date": "hier"}', "'hier'"),
        ('{"text": "\\ud800"}', "surrogate"),
        ('{"text": "' + "a" * 200_001 + '"}', "200,001 characters"),
        ('{"text": "' + "a" * 1_700_000 + '"}', "more than 1,600,000 characters"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_broken_line_is_left_out_and_named(line: str, words: str, tmp_path: Path, caplog):
    path = write(tmp_path, "a.jsonl", f'{{"text": "Oui."}}\n{line}\n{{"text": "Non."}}\n')
    assert [document.id for document in read(path)] == ["a-1", "a-3"]
    assert words in caplog.text
    assert "Line 2 of" in caplog.text


def test_file_of_broken_lines_is_an_error(tmp_path: Path):
    with pytest.raises(SourceError, match="none of its lines is an article"):
        list(read(write(tmp_path, "a.jsonl", "[1]\n[2]\n")))


def test_patterns_are_found_sorted(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert all(write(tmp_path, name, ARTICLE) for name in ("b.txt", "a.txt", "sub/c.txt", "d.log"))
    assert [document.id for document in read("?.*")] == ["a", "b"]
    assert [document.id for document in read("**/*.txt")] == ["a", "b", "c"]


def test_a_pattern_names_what_it_would_name_in_a_shell(tmp_path: Path, monkeypatch, caplog):
    """Folders with what is in them: quoted and unquoted patterns are the same articles."""
    monkeypatch.chdir(tmp_path)
    assert all(write(tmp_path, name, ARTICLE) for name in ("a.txt", "sub/deep/c.txt", "sub/.d.txt", "e.log"))
    assert [document.id for document in read("*")] == ["a", "c"]
    assert "files in * of kinds that kg does not read (1 .log)" in caplog.text


def test_folders_that_are_passed_over_are_named(tmp_path: Path, monkeypatch, caplog):
    assert all(write(tmp_path / "all", name, ARTICLE) for name in ("a.txt", "closed/b.txt"))
    write(tmp_path, "elsewhere/c.txt", ARTICLE)
    (tmp_path / "all" / "link").symlink_to(tmp_path / "elsewhere")
    scan = os.scandir

    def closed(place: str) -> object:
        if Path(place).name == "closed":
            raise PermissionError(13, "Permission denied", place)
        return scan(place)

    monkeypatch.setattr(os, "scandir", closed)
    assert [document.id for document in read(tmp_path / "all")] == ["a"]
    assert f"the folder {tmp_path / 'all' / 'closed'} cannot be read: Permission denied." in caplog.text
    assert f"the folder {tmp_path / 'all' / 'link'} is a link" in caplog.text


def test_a_pipe_among_articles_is_not_waited_for(tmp_path: Path, caplog):
    write(tmp_path, "a.txt", ARTICLE)
    os.mkfifo(tmp_path / "b.txt")
    os.mkfifo(tmp_path / "c.jsonl")
    assert [document.id for document in read(tmp_path)] == ["a"]
    assert "b.txt is a pipe or a device, not a file" in caplog.text
    assert expected([tmp_path]) == 3


def test_an_empty_name_is_not_the_folder_one_is_in(tmp_path: Path, monkeypatch):
    """So ends `kg build "$FOLDER"` where nobody has said what FOLDER is."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.txt", ARTICLE)
    with pytest.raises(UsageError, match="A source is empty"):
        read("")


def test_file_whose_name_is_a_pattern_is_a_file(tmp_path: Path):
    assert only(write(tmp_path, "pont[1].txt", ARTICLE)).text == ARTICLE


@pytest.mark.parametrize("codec", ["klingon", "base64", "rot13"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_unknown_encoding_is_wrong_use(codec: str, name: str, tmp_path: Path):
    with pytest.raises(UsageError, match=codec):
        list(read(write(tmp_path, name, "Oui."), encoding=codec))


def test_wrong_encoding_is_a_failed_job(tmp_path: Path):
    with pytest.raises(SourceError, match="ascii"):
        list(read(write(tmp_path, "a.txt", "Noël"), encoding="ascii"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le pont est ouvert\n\nLe maire a dit oui.", "Le pont est ouvert"),
        ("Le pont est ouvert\r\n\r\nLe maire a dit oui.", "Le pont est ouvert"),
        ("Le pont est ouvert,\nannonce le maire\n\nIl a dit oui.", "Le pont est ouvert, annonce le maire"),
        ("Le pont est-il ouvert ?\nLe maire de Valbrune a dit oui.\nIl a coupé le ruban.", "Le pont est-il ouvert ?"),
        ("Le maire a dit oui.\n\nIl a coupé le ruban.", ""),
        ("Le maire de Valbrune a dit oui aux\nhabitants de la vallée.\nIl a coupé le ruban.", ""),
        ("Le pont est ouvert", ""),
        ("Le pont " * 40 + "\n\nLe maire a dit oui.", ""),
    ],
)
def test_title_of_a_text(text: str, title: str, tmp_path: Path):
    assert only(write(tmp_path, "a.txt", text)).title == title


def test_markdown_loses_its_markup(tmp_path: Path):
    source = (
        "---\ndate: 2023-05-12\npublisher: 'Le Courrier'\n---\n# Le *pont* est ouvert\n\n"
        "Le **maire** de [Valbrune](https://valbrune.example)\na dit : « 2 \\* 2 ».\n\n![photo](a.png)\n\n"
        "> Enfin !\n\n- un pont\n- une_rive_calme\n\n<!-- note -->\n"
    )
    document = only(write(tmp_path, "pont.md", source))
    assert document.title == "Le pont est ouvert"
    assert document.date == dt.date(2023, 5, 12)
    assert document.publisher == "Le Courrier"
    assert document.text.split("\n\n") == [
        "Le pont est ouvert",
        "Le maire de Valbrune a dit : « 2 * 2 ».",
        "Enfin !",
        "un pont",
        "une_rive_calme",
    ]


def test_json_lines_keep_their_fields(tmp_path: Path):
    record = {"id": "A 1", "title": "Le pont", "date": "2023-05-12", "text": "Oui.\r\n", "url": "https://a.example/b"}
    lines = [record | {"publisher": "Le Courrier", "language": "fr-CA"}, {"text": "Non.\u2028Si."}]
    path = write(tmp_path, "courrier.jsonl", "\n".join(json.dumps(line, ensure_ascii=False) for line in lines))
    first, second = read(path)
    day = dt.date(2023, 5, 12)
    assert first == Document("A 1", "Oui.\r\n", "Le pont", day, "Le Courrier", "fr", "https://a.example/b")
    assert second == Document("courrier-2", "Non.\u2028Si.")


@pytest.mark.parametrize(
    ("written", "code"),
    [("fr-CA", "fr"), ("FR_fr", "fr"), ("en", "en"), ("", "fr"), ("français", "fr"), ('fr"@x', "fr"), ("\ud800", "fr")],
)
def test_language_becomes_a_code(written: str, code: str, tmp_path: Path):
    path = write(tmp_path, "a.jsonl", json.dumps({"text": "Oui.", "language": written}))
    assert [each.language for each in read(path)] == [code]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_json_lines_with_a_byte_order_mark(codec: str, tmp_path: Path):
    path = write(tmp_path, "a.jsonl", '{"text": "Élu."}\n{"text": "Été."}\n'.encode(codec))
    assert [each.text for each in read(path)] == ["Élu.", "Été."]


def test_a_line_in_another_encoding_leaves_the_others_in(tmp_path: Path, caplog):
    path = write(tmp_path, "a.jsonl", b'{"text": "Un."}\n{"text": "\xe9t\xe9"}\n{"text": "Deux."}\n')
    assert [each.text for each in read(path)] == ["Un.", "Deux."]
    assert f"Line 2 of {path} is not UTF-8; write UTF-8 or name its --encoding." in caplog.text


def test_folder_is_walked_sorted_and_hidden_files_left_out(tmp_path: Path):
    names = ["b.txt", "a.txt", "sub/c.md", "sub/deep/d.HTM", ".git/e.txt", "f.pdf", "notes.log"]
    pages = {"sub/deep/d.HTM": PAGE}
    paths = [write(tmp_path, name, pages.get(name, ARTICLE)) for name in names]
    assert len(paths) == 7
    assert [document.id for document in read(tmp_path)] == ["a", "b", "c", "d"]


def test_folder_leaves_out_what_is_no_article_and_says_so(tmp_path: Path, caplog):
    write(tmp_path, "a.txt", "")
    write(tmp_path, "b.txt", ARTICLE)
    with caplog.at_level(logging.WARNING):
        assert [document.id for document in read(tmp_path)] == ["b"]
    assert "a.txt is empty" in caplog.text


def test_one_bad_file_of_several_does_not_stop_the_others(tmp_path: Path, caplog):
    paths = [write(tmp_path, "a.txt", ""), write(tmp_path, "b.txt", ARTICLE), write(tmp_path, "c.pdf", "Oui.")]
    assert [document.id for document in read(paths)] == ["b"]
    assert "a.txt is empty" in caplog.text
    assert "c.pdf is no PDF file" in caplog.text


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the administrator")
def test_file_that_may_not_be_read_is_named(tmp_path: Path):
    path = write(tmp_path, "a.txt", ARTICLE)
    path.chmod(0)
    with pytest.raises(SourceError, match="cannot be read: Permission denied"):
        only(path)


def test_folder_says_which_files_are_of_other_kinds(tmp_path: Path, caplog):
    for name in ("a.txt", "b.csv", "c.CSV", "d.png", "notes", ".hidden.png"):
        write(tmp_path, name, "Le maire de Klow part.")
    assert [document.id for document in read(tmp_path)] == ["a"]
    assert f"files in {tmp_path} of kinds that kg does not read (2 .csv, 1 .png, 1 notes)" in caplog.text


def test_folder_of_bad_files_is_an_error(tmp_path: Path):
    write(tmp_path, "a.txt", "")
    with pytest.raises(SourceError, match="None of the 1 files"):
        list(read(tmp_path))


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["x/pont.txt", "y/pont.txt"], ["x-pont", "y-pont"]),
        (["pont.txt", "y/pont.txt"], ["pont", "y-pont"]),
        (["a b.txt", "a-b.txt"], ["a-b", "a-b-2"]),
        (["pont.md", "pont.txt"], ["pont", "pont-2"]),
        (["東京.txt"], ["東京"]),
    ],
)
def test_ids_are_distinct(names: list[str], ids: list[str], tmp_path: Path):
    assert all(write(tmp_path, name, ARTICLE) for name in names)
    assert [document.id for document in read(tmp_path)] == ids


def test_a_blank_id_is_none(tmp_path: Path):
    path = write(tmp_path, "a.jsonl", '{"id": " ", "text": "Oui."}\n{"id": "", "text": "Non."}\n')
    assert [document.id for document in read(path)] == ["a-1", "a-2"]


def test_lines_that_have_one_id_are_told_apart_and_named(tmp_path: Path, caplog):
    path = write(tmp_path, "a.jsonl", '{"id": "x", "text": "Oui."}\n{"id": "x", "text": "Non."}\n')
    assert [document.id for document in read(path)] == ["x", "x-2"]
    assert caplog.messages == ["Two articles have the id x: the second one is called x-2."]


def test_file_named_twice_is_read_once(tmp_path: Path):
    path = write(tmp_path, "a.txt", ARTICLE)
    assert len(list(read([path, tmp_path, str(path)]))) == 1


def standard_input(monkeypatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_standard_input_is_named_by_its_text(monkeypatch):
    standard_input(monkeypatch, ARTICLE)
    first = only("-")
    standard_input(monkeypatch, ARTICLE)
    assert only("-") == first
    assert first.text == ARTICLE
    assert first.id.startswith("stdin-")


def test_standard_input_may_be_a_page(monkeypatch):
    standard_input(monkeypatch, PAGE)
    assert only("-").title == "Le pont est ouvert"


@pytest.mark.parametrize(
    ("given", "text", "day"),
    [
        (None, "12 mai 2023. - Le pont est ouvert.", dt.date(2023, 5, 12)),
        (dt.date(2024, 1, 2), "12 mai 2023. - Le pont est ouvert.", dt.date(2024, 1, 2)),
        (None, "Le 12 mai 2023, le pont a ouvert.", None),
    ],
)
def test_date_given_wins_over_the_dateline(given: dt.date | None, text: str, day: dt.date | None, tmp_path: Path):
    assert only(write(tmp_path, "a.txt", text), date=given).date == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-13-01", "--date 2025-13-01 is not a date; write YYYY-MM-DD, for example 2025-05-26."),
        ("26/05/2025", "is not a date"),
        ("20250526", "is not a date"),
        ("9999-01-01", "lies in the future"),
    ],
)
def test_wrong_dates_are_wrong_use(text: str, words: str):
    with pytest.raises(UsageError) as caught:
        publication_date(text)
    assert words in str(caught.value)
    assert issubclass(UsageError, KgError)


def test_date_of_the_user(tmp_path: Path):
    assert publication_date("2025-05-26") == dt.date(2025, 5, 26)
    assert only(write(tmp_path, "a.txt", ARTICLE), date="2025-05-26").date == dt.date(2025, 5, 26)


@pytest.mark.parametrize(
    ("name", "expected"), [("Été_à Évreux", "ete-a-evreux"), ("l’œuvre", "l-œuvre"), ("--", ""), ("№ 5", "no-5")]
)
def test_slug(name: str, expected: str):
    assert slug(name) == expected
