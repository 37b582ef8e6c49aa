"""RSS and Atom: entries become articles with what the feed says of them; broken and hostile feeds end in a sentence."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.model import Document
from kg.text.reading import read

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Le Courrier de Valbrune</title><link>https://courrier.example/</link><language>fr-fr</language>
<image><title>Logo</title><url>https://courrier.example/logo.png</url></image>
<item><title>Le pont d&amp;#39;Orsay est ouvert</title><link>https://www.courrier.example/2023/pont.html</link>
<description>Résumé.</description><pubDate>Fri, 12 May 2023 23:30:00 +0200</pubDate>
<content:encoded><![CDATA[<p>Le maire a coupé le <b>ruban</b>.</p>
<p>Il a dit&nbsp;: «&nbsp;enfin&nbsp;».</p>]]></content:encoded></item>
<item><title>Une grève &eacute;clate chez R&D</title><description>Les ouvriers &lt;i&gt;partent&lt;/i&gt;.</description>
<guid>abc</guid><dc:creator>Paul Roumieux</dc:creator></item>
<item><title>Rien de plus</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="text">Le Courrier</title>
<link rel="self" href="https://courrier.example/atom"/>
<entry><title type="html">Le &lt;i&gt;pont&lt;/i&gt;</title><link rel="enclosure" href="https://courrier.example/pont.mp3"/>
<link href="https://courrier.example/pont"/><published>2023-05-12T08:00:00Z</published><updated>2024-01-01T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le maire a <b>dit</b> : 1 &lt; 2.</p><p>Oui.</p>
</div></content>
<source><title>Ailleurs</title></source></entry>
<entry><title>Texte</title><id>urn:x:1</id>
<summary type="text">Le maire dit « a &lt;b&gt; c ».</summary></entry></feed>"""


def feed(folder: Path, content: str | bytes, name: str = "courrier.xml") -> list[Document]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read(path))


def test_rss_entries_become_articles(tmp_path: Path, caplog):
    first, second = feed(tmp_path, RSS)
    assert first == Document(
        "courrier-example-2023-pont",
        "Le pont d'Orsay est ouvert\n\nLe maire a coupé le ruban.\n\nIl a dit\u00a0: «\u00a0enfin\u00a0».",
        "Le pont d'Orsay est ouvert",
        dt.date(2023, 5, 12),
        "Le Courrier de Valbrune",
        "fr",
        "https://www.courrier.example/2023/pont.html",
    )
    assert second.text == "Une grève éclate chez R&D\n\nLes ouvriers partent."
    assert second.id.startswith("courrier-")
    assert second.author == "Paul Roumieux"
    assert "entry 3 of" in caplog.text


def test_atom_entries_become_articles(tmp_path: Path):
    first, second = feed(tmp_path, ATOM, "courrier.atom")
    assert first == Document(
        "courrier-example-pont",
        "Le pont\n\nLe maire a dit : 1 < 2.\n\nOui.",
        "Le pont",
        dt.date(2023, 5, 12),
        "Le Courrier",
        "fr",
        "https://courrier.example/pont",
    )
    assert second.text == "Texte\n\nLe maire dit « a <b> c »."


def test_entry_keeps_its_id_when_the_feed_moves_on(tmp_path: Path):
    moved = RSS.replace(
        "<item><title>Une", "<item><title>Avant</title><description>Oui.</description></item><item><title>Une"
    )
    assert feed(tmp_path, moved)[-1].id == feed(tmp_path, RSS)[-1].id


def test_feed_declares_its_encoding(tmp_path: Path):
    document = feed(tmp_path, RSS.replace("utf-8", "iso-8859-15").encode("iso-8859-15"))[1]
    assert document.title.startswith("Une grève")


BOMB = (
    "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel>&b;</channel></rss>"
)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (BOMB, "declares XML entities"),
        ("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>", "declares XML entities"),
        ("<rss><channel><item>", "not well-formed"),
        ("<?xml version='1.0'?><facture/>", "no RSS or Atom feed"),
        ("<rss><channel><item><title>Rien</title></item></channel></rss>", "none of its 1 entries"),
        ("<rss>" + "<a>" * 100_000, "not well-formed"),
        ("", "empty"),
    ],
    ids=lambda value: value[:20],
)
def test_hostile_feeds_end_in_a_sentence(content: str, words: str, tmp_path: Path):
    with pytest.raises(SourceError, match=words):
        feed(tmp_path, content)


def test_feed_with_a_document_type_is_read(tmp_path: Path):
    doctype = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">'
    item = "<item><description>Le pont rouvre.</description></item>"
    old = f"<?xml version='1.0'?>{doctype}<rss><channel>{item}</channel></rss>"
    assert [document.text for document in feed(tmp_path, old)] == ["Le pont rouvre."]
