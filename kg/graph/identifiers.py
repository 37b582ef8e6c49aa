"""Makes the IRI of everything in a graph: the same individual gets the same IRI in every run and on every machine.

IRIs are percent-encoded (RFC 3987 would allow more, but tools do not agree on it) and checked by pyoxigraph.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from urllib.parse import quote

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph.vocabulary import folder
from kg.model import Entity, Extraction, Node, Span

DEFAULT_BASE = "https://kg.example/id/"
LONGEST_SLUG = 100  # characters; a longer label is cut and told apart by a hash
HASH_DIGITS = 16  # 64 bits: a million statements collide with a chance of 1 in 30 million
LETTERS_WITHOUT_ACCENT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i"})
SIGNS_BEHIND_LETTERS = {"+": "-plus", "#": "-sharp"}  # "C", "C++" and "C#" are three; "#" before a word says nothing


def checked_base(base: str) -> str:
    """Return `base` if data can be minted under it.

    Raises:
        UsageError: if it is not an absolute http(s) or urn IRI that ends in "/", "#" or ":".
    """
    try:
        ox.NamedNode(base + "x")
    except ValueError as error:
        raise UsageError(f"The base {base!r} is no absolute IRI ({error}); give one like {DEFAULT_BASE}.") from error
    if not base.endswith(("/", "#", ":")):
        raise UsageError(f"The base {base!r} must end in '/', '#' or ':', like {DEFAULT_BASE}.")
    return base


def slug(label: str) -> str:
    """Return a label as the last part of an IRI: "Élysée" becomes "elysee", "Москва" stays, percent-encoded."""
    folded = unicodedata.normalize("NFKD", label).casefold().translate(LETTERS_WITHOUT_ACCENT)
    plain = "".join(each for each in folded if not unicodedata.combining(each))
    spelt = re.sub(r"(?<=[^\W_])[+#]+", lambda signs: "".join(SIGNS_BEHIND_LETTERS[each] for each in signs[0]), plain)
    words = "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", spelt)))
    if not words:
        return digest(label)[:8]
    if len(words) > LONGEST_SLUG:
        words = f"{words[:LONGEST_SLUG].rstrip('-')}-{digest(label)[:8]}"
    return quote(words, safe="")


def digest(*parts: str) -> str:
    """Return a hash of the parts that is the same on every machine, in hexadecimal digits."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:HASH_DIGITS]


def document_iri(base: str, document_id: str) -> ox.NamedNode:
    """Return the IRI of a document. Its id is percent-encoded, never folded: two ids never share an IRI."""
    return ox.NamedNode(f"{base}document/{quote(document_id, safe='')}")


def place_iri(document: ox.NamedNode, span: Span) -> ox.NamedNode:
    """Return the IRI of a place in a document's text, with a fragment as in RFC 5147."""
    return ox.NamedNode(f"{document.value}#char={span.start},{span.end}")


def statement_iri(base: str, *terms: ox.NamedNode | ox.Literal | None) -> ox.NamedNode:
    """Return the IRI of a statement from its subject, predicate, object, status and source."""
    return ox.NamedNode(f"{base}statement/{digest(*(str(each or '') for each in terms))}")


def claim_iri(base: str, document: ox.NamedNode, content: Span, mode: str) -> ox.NamedNode:
    """Return the IRI of what somebody says at one place of a document."""
    return ox.NamedNode(f"{base}claim/{digest(place_iri(document, content).value, mode)}")


def time_iri(base: str, document: ox.NamedNode, span: Span) -> ox.NamedNode:
    """Return the IRI of a time expression at one place of a document."""
    return ox.NamedNode(f"{base}time/{digest(place_iri(document, span).value)}")


def node_iris(extraction: Extraction, base: str) -> dict[str, ox.NamedNode]:
    """Return the IRI of each entity and event of a document, by its id.

    Two nodes of one document that would share an IRI are told apart by "_2", "_3", in the order of their first mention;
    no slug has an underscore, so "Sirius" told apart is not the "Sirius 2" of another document.
    """
    taken: set[str] = set()
    found: dict[str, ox.NamedNode] = {}
    for node in _by_first_mention((*extraction.entities, *extraction.events)):
        iris = (_node_iri(node, base, extraction.document.id, number) for number in count(1))
        iri = next(each for each in iris if each not in taken)
        taken.add(iri)
        found[node.id] = ox.NamedNode(iri)
    return found


def _by_first_mention(nodes: Iterable[Node]) -> list[Node]:
    def place(node: Node) -> tuple[bool, Span, str, str]:
        first = min((each.span for each in node.mentions), default=Span(0, 0))
        return not node.mentions, first, node.label, node.id

    return sorted(nodes, key=place)


def _node_iri(node: Node, base: str, document_id: str, number: int) -> str:
    name = slug(node.label) + (f"_{number}" if number > 1 else "")
    if isinstance(node, Entity):
        return f"{base}{folder(node.type)}/{name}"
    # An event belongs to its article: two articles' accidents must not become one by chance. No slug has two hyphens,
    # so "accident 2012" in the article "1" is neither "accident" in "2012-1" nor what is named "Accident 2012".
    return f"{base}event/{name}--{quote(document_id, safe='')}"
