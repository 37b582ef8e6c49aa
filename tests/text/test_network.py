"""Web addresses: fetched from a real server on this machine, and never from an address that is not public."""

from __future__ import annotations

import datetime as dt
import gzip
import ipaddress
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from office import docx, paragraph, pdf
from test_feeds import RSS

from kg.errors import SourceError
from kg.model import Document
from kg.text.reading import read
from kg.text.sources import addresses, network
from kg.text.sources.network import fetch

PAGE = """<html lang="fr"><head><meta property="article:published_time" content="2023-05-12"></head><body>
<h1>Le pont est ouvert</h1><p>Le maire de Valbrune a coupé le ruban du pont neuf samedi matin.</p></body></html>"""
HTML = "text/html; charset=utf-8"


ANSWERS = {
    "/pont.html": (HTML, PAGE.encode()),
    "/latin": ("text/html; charset=iso-8859-15", PAGE.replace("neuf", "à 12 €").encode("iso-8859-15")),
    "/feed": ("application/rss+xml", RSS.encode()),
    "/unnamed": ("application/octet-stream", PAGE.encode()),
    "/text": ("text/plain", "Le maire a coupé le ruban.".encode()),
    "/pdf": ("application/pdf", pdf([["Le maire a coupé le ruban."]])),
    "/word": ("application/octet-stream", docx(paragraph("Le maire a coupé le ruban."))),
    "/picture": ("image/png", b"\x89PNG"),
    "/empty": (HTML, b""),
    "/large": (HTML, b"a" * (network.MEGABYTES * 1024**2 + 1)),
}
PACKED = {
    "/gzip": gzip.compress(PAGE.encode()),
    "/pieces": gzip.compress(PAGE[:99].encode()) + gzip.compress(PAGE[99:].encode()),
    "/padded": gzip.compress(PAGE.encode()) + bytes(99),
    "/half-gzip": gzip.compress(PAGE.encode())[:-40],
    "/bomb": gzip.compress(bytes(network.MEGABYTES * 1024**2 + 1)),
}
MOVED = {
    "/moved": "/pont.html",
    "/loop": "/loop",
    "/inside": "http://10.0.0.1/",
    "/metadata": "http://169.254.169.254/latest",
    "/disk": "file:///etc/passwd",
    "/named": "http://user:word@courrier.example/",
}
HOSTS: list[str] = []


class Site(BaseHTTPRequestHandler):
    """A small site; each path misbehaves in its own way."""

    def do_GET(self) -> None:
        HOSTS.append(self.headers["Host"])
        if self.path in MOVED:
            self.answer(302, b"", {"Location": MOVED[self.path]})
        elif self.path in PACKED:
            self.answer(200, PACKED[self.path], {"Content-Type": HTML, "Content-Encoding": "gzip"})
        elif self.path == "/brotli":
            self.answer(200, b"\x8b\x02\x80", {"Content-Type": HTML, "Content-Encoding": "br"})
        elif self.path == "/half":
            self.answer(200, PAGE.encode(), {"Content-Type": HTML}, missing=9)
        elif self.path == "/slow":
            self.drip(b"")
        elif self.path == "/slow-header":
            self.drip(b"HTTP/1.1 200 OK\r\nA: ")
        elif self.path == "/slow-page":
            self.drip(f"HTTP/1.1 200 OK\r\nContent-Type: {HTML}\r\n\r\n{PAGE}".encode())
        elif self.path in ANSWERS:
            kind, body = ANSWERS[self.path]
            self.answer(200, body, {"Content-Type": kind})
        else:
            self.answer(404, b"", {})

    def answer(self, code: int, body: bytes, headers: dict[str, str], *, missing: int = 0) -> None:
        self.send_response(code)
        self.send_header("Content-Length", str(len(body) + missing))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, start: bytes) -> None:
        """Send what never ends, slowly enough that no single wait is long."""
        try:
            self.wfile.write(start)
            for _ in range(200):
                self.wfile.write(b"a")
                time.sleep(0.05)
        except OSError:
            pass

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as served:
        thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield served
        served.shutdown()
        thread.join()


@pytest.fixture
def site(server: ThreadingHTTPServer, monkeypatch) -> str:
    """The address of the site, which only this allowance lets kg ask."""
    monkeypatch.setattr(addresses, "is_public", lambda address: address == ipaddress.ip_address("127.0.0.1"))
    return f"http://127.0.0.1:{server.server_port}"


def only(url: str) -> Document:
    (document,) = read(url, network=True)
    return document


@pytest.mark.parametrize("path", ["/pont.html", "/moved", "/gzip", "/pieces", "/padded", "/unnamed"])
def test_page_is_fetched(path: str, site: str):
    document = only(site + path)
    assert document.title == "Le pont est ouvert"
    assert document.date == dt.date(2023, 5, 12)
    assert document.url == site + ("/pont.html" if path == "/moved" else path)


def test_id_of_a_page_comes_from_its_address(site: str):
    assert only(f"{site}/pont.html").id == "127-0-0-1-pont"


def test_server_names_the_encoding(site: str):
    assert "12 €" in only(f"{site}/latin").text


@pytest.mark.parametrize("path", ["/text", "/pdf", "/word"])
def test_files_are_fetched(path: str, site: str):
    assert only(site + path).text == "Le maire a coupé le ruban."


def test_feed_is_fetched(site: str):
    assert [document.publisher for document in read(f"{site}/feed", network=True)] == ["Le Courrier de Valbrune"] * 2


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/absent", "answers 404"),
        ("/picture", "image/png"),
        ("/empty", "is empty"),
        ("/large", "larger than 20 MiB"),
        ("/bomb", "larger than 20 MiB"),
        ("/half", r"cannot be fetched \(the answer breaks off\); try again later"),
        ("/half-gzip", "the answer breaks off"),
        ("/brotli", "is packed as br, which kg did not ask for"),
        ("/loop", "more than 5 times"),
        ("/inside", r"/inside leads to another address: 10\.0\.0\.1 is an address inside"),
        ("/metadata", r"169\.254\.169\.254 is an address inside"),
        ("/disk", "/disk leads to another address: .*only http"),
        ("/named", "name or password"),
    ],
)
def test_what_cannot_be_had_ends_in_a_sentence(path: str, words: str, site: str):
    with pytest.raises(SourceError, match=words):
        only(site + path)


@pytest.mark.parametrize("path", ["/slow", "/slow-header", "/slow-page"])
def test_slow_server_is_left(path: str, site: str, monkeypatch):
    """However much of an article has come by then: half of one is none."""
    monkeypatch.setattr(network, "SECONDS", 0.5)
    started = time.monotonic()
    with pytest.raises(SourceError, match=r"took more than 0\.5 s"):
        fetch(site + path)
    assert time.monotonic() - started < 5


def test_what_a_server_writes_does_not_fill_the_sentence(site: str, monkeypatch):
    monkeypatch.setattr(Site, "do_GET", lambda self: self.wfile.write(b"a" * 5000 + b"\r\n\r\n"))
    with pytest.raises(SourceError) as caught:
        fetch(f"{site}/pont.html")
    assert len(str(caught.value)) < 300


def test_server_must_speak_tls_where_the_address_says_so(site: str):
    with pytest.raises(SourceError, match="SSL"):
        fetch(f"{site.replace('http:', 'https:')}/pont.html")


def test_silent_port_ends_in_a_sentence(monkeypatch):
    monkeypatch.setattr(addresses, "is_public", lambda _: True)
    with pytest.raises(SourceError, match="cannot be fetched"):
        fetch("http://127.0.0.1:1/")


def test_unknown_host_ends_in_a_sentence():
    with pytest.raises(SourceError, match="is not known"):
        fetch("http://absent.invalid/")


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://a:b/", "http://x:99999/", "http://" + "a" * 300])
def test_broken_addresses_end_in_a_sentence(url: str):
    with pytest.raises(SourceError, match=r"no web address|with a host"):
        fetch(url)


def test_connection_goes_to_the_address_that_was_checked(site: str, monkeypatch):
    """A name that would be answered otherwise the second time is looked up only once for each request."""
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[addresses.Address]:
        asked.append(host)
        return [ipaddress.ip_address("127.0.0.1")]

    monkeypatch.setattr(addresses, "resolve", resolve)
    port = site.rpartition(":")[2]
    assert fetch(f"http://courrier.example:{port}/pont.html").data == PAGE.encode()
    assert asked == ["courrier.example"]
    assert HOSTS[-1] == f"courrier.example:{port}"


def test_one_private_address_of_a_host_is_enough_to_refuse_it(monkeypatch):
    found = [ipaddress.ip_address("93.184.216.34"), ipaddress.ip_address("192.168.0.1")]
    monkeypatch.setattr(addresses, "resolve", lambda host, port: found)
    with pytest.raises(SourceError, match=r"192\.168\.0\.1, an address inside"):
        fetch("http://courrier.example/")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0"])
def test_this_machine_is_never_asked(host: str):
    with pytest.raises(SourceError, match="an address inside a private network"):
        fetch(f"http://{host}/")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700:4700::1111", True),
        ("0.0.0.0", False),  # noqa: S104 - not bound to
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("ff02::1", False),
        ("fec0::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_public_addresses(address: str, public: bool):
    assert addresses.is_public(ipaddress.ip_address(address)) == public
