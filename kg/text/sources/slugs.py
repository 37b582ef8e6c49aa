"""Makes ids of documents from names of files and web addresses."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from urllib.parse import unquote, urlsplit

LONGEST = 100  # characters; a longer one is cut and told apart by a hash


def slug(text: str) -> str:
    """Return a name as lower-case letters and digits joined by hyphens, without accents; "" if it has none."""
    folded = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "-", folded.lower()).strip("-")


def slug_of_address(url: str) -> str:
    """Return the id of the article at a web address: its server and path, and what its query asks for."""
    parts = urlsplit(url)
    path = re.sub(r"(?:/|/index)?(?:\.\w{1,5})?$", "", unquote(parts.path), count=1)
    name = slug(f"{(parts.hostname or '').removeprefix('www.')} {path} {unquote(parts.query)}")
    return name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip('-')}-{digest(url)}"


def digest(text: str) -> str:
    """Return twelve hexadecimal digits that stand for a text on every machine."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
