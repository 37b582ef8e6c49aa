"""Fetches web pages, only where the user allows it: no address inside the user's network, and bounds on everything.

A host is looked up once for each request; all of its addresses must be public, and the connection goes to the address
that was checked, not to the name, which might be answered otherwise the second time. Redirects are checked the same
way. Proxies and cookies are not used.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import time
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from threading import Timer
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from kg.errors import SourceError
from kg.text.sources import addresses

SECONDS = 30.0  # for one source, redirects included
MEGABYTES = 20
REDIRECTS = 5
MOVED = (301, 302, 303, 307, 308)
PORTS = {"http": 80, "https": 443}
SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/rdf+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "": "",
    "application/octet-stream": "",
}
ACCEPT = ", ".join([*(kind for kind in SUFFIXES if kind), "*/*;q=0.1"])


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent: the address it came from in the end, and the suffix of what it says it is."""

    data: bytes
    url: str
    suffix: str
    charset: str = ""


def fetch(url: str) -> Fetched:
    """Return what is at a web address.

    Args:
        url: an http or https address.

    Raises:
        SourceError: if it cannot be had, is no text, leads to a private address, or breaks a bound on time or size.
    """
    deadline = time.monotonic() + SECONDS
    place = url
    for _ in range(REDIRECTS + 1):
        try:
            answer = _request(place, deadline)
        except SourceError as error:
            if place == url:
                raise
            raise SourceError(f"{url} leads to another address: {error}") from error
        if isinstance(answer, Fetched):
            return answer
        place = answer
    raise SourceError(f"{url} redirects more than {REDIRECTS} times; open it in a browser and save the page as .html.")


def _request(url: str, deadline: float) -> Fetched | str:
    """Return what the server sends, or the address that it redirects to."""
    parts = _checked(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    try:
        with closing(_socket(_public(host, port), port, deadline)) as sock, closing(sock.dup()) as twin:
            stopping = Timer(max(0.0, deadline - time.monotonic()), _shut, [twin])
            stopping.daemon = True  # Ctrl-C may come at any moment
            stopping.start()
            try:
                answer = _answer(_connection(sock, parts, host, port), parts, url)
            finally:
                stopping.cancel()
        if time.monotonic() >= deadline:
            raise TimeoutError  # a connection that was shut looks like an answer that has ended
        return answer
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        late = time.monotonic() >= deadline
        said = str(error)[:100] or type(error).__name__  # servers write what they like
        why = f"took more than {SECONDS:g} s" if late else f"cannot be fetched ({said})"
        raise SourceError(f"{url} {why}; try again later, or save the page as .html.") from error


def _checked(url: str) -> SplitResult:
    """Return the parts of an address, in ASCII, if it may be asked for."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except (ValueError, UnicodeError) as error:
        raise SourceError(f"{url} is no web address ({error}); copy it from the browser again.") from error
    if parts.scheme not in PORTS or not host:
        raise SourceError(f"{url} is not fetched: kg asks only http:// and https:// addresses with a host.")
    if parts.username or parts.password:
        raise SourceError(f"{parts.hostname} is asked for with a name or password in its address; leave those out.")
    safe = "%/:=&?~#+!$,;'@()*[]"
    place = f"[{host}]" if ":" in host else host
    netloc = f"{place}:{port}" if port else place
    return SplitResult(parts.scheme, netloc, quote(parts.path, safe=safe), quote(parts.query, safe=safe), "")


def _public(host: str, port: int) -> list[str]:
    """Return the addresses of a host, if all of them are public."""
    found = addresses.resolve(host, port)
    inner = next((each for each in found if not addresses.is_public(each)), None)
    if inner is not None:
        which = "" if host == str(inner) else f"{inner}, "
        raise SourceError(f"{host} is {which}an address inside a private network; kg fetches only public pages.")
    return [str(each) for each in found]


def _socket(hosts: list[str], port: int, deadline: float) -> socket.socket:
    problem: OSError = OSError("no address")
    for host in hosts:
        try:
            return socket.create_connection((host, port), timeout=max(0.1, deadline - time.monotonic()))
        except OSError as error:
            problem = error
    raise problem


def _shut(twin: socket.socket) -> None:
    """End a connection that another thread waits for, by a second handle on it."""
    with suppress(OSError):
        twin.shutdown(socket.SHUT_RDWR)


def _connection(sock: socket.socket, parts: SplitResult, host: str, port: int) -> http.client.HTTPConnection:
    """Return a connection over an open socket, so that none is opened by name."""
    connection = http.client.HTTPConnection(host, port)
    connection.default_port = PORTS[parts.scheme]
    secure = parts.scheme == "https"
    connection.sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host) if secure else sock
    return connection


def _answer(connection: http.client.HTTPConnection, parts: SplitResult, url: str) -> Fetched | str:
    target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    headers = {
        "User-Agent": "kg-news",
        "Accept": ACCEPT,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    connection.request("GET", target, headers=headers)
    with closing(connection.getresponse()) as response:
        return _answered(response, url)


def _answered(response: http.client.HTTPResponse, url: str) -> Fetched | str:
    if response.status in MOVED and response.headers.get("Location"):
        return urljoin(url, str(response.headers["Location"]))
    if response.status != 200:
        raise SourceError(f"{url} answers {response.status} {response.reason[:60]}; check the address in a browser.")
    kind = response.headers.get_content_type() if response.headers.get("Content-Type") else ""
    if kind not in SUFFIXES:
        raise SourceError(
            f"{url} is {kind[:60]}, which kg does not read; give the address of a page, feed, text or PDF."
        )
    charset = str(response.headers.get_content_charset() or "")
    return Fetched(
        _body(response, url), url, SUFFIXES[kind], charset if re.fullmatch(r"[\w.:-]{1,40}", charset) else ""
    )


def _body(response: http.client.HTTPResponse, url: str) -> bytes:
    """Return what the server sends, unpacked, as long as it is no more than `MEGABYTES`."""
    limit = MEGABYTES * 1024**2
    data, whole = response.read(limit + 1), not response.length
    packed = response.headers.get("Content-Encoding", "").strip().lower()
    if packed in ("gzip", "x-gzip"):
        data, whole = _unpacked(data, limit + 1)
    elif packed not in ("", "identity"):
        raise SourceError(f"{url} is packed as {packed[:20]}, which kg did not ask for; save the page as .html.")
    if len(data) > limit:
        raise SourceError(f"{url} is larger than {MEGABYTES} MiB; download it and build from its text.")
    if not whole:
        raise OSError("the answer breaks off")
    return data


def _unpacked(packed: bytes, most: int) -> tuple[bytes, bool]:
    """Return what gzip packed, in one piece or several, up to so many bytes, and whether that is the end."""
    data, whole = b"", not packed
    while packed and len(data) < most:
        unpacker = zlib.decompressobj(wbits=31)
        data += unpacker.decompress(packed, most - len(data))
        packed, whole = unpacker.unused_data.lstrip(b"\0"), unpacker.eof  # zeros may fill up a block
    return data, whole
