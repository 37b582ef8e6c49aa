"""Values become literals, and literals values: words with their language, numbers and dates as precise as said."""

from __future__ import annotations

import unicodedata

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph import records
from kg.graph.vocabulary import DATATYPE_NAMES, DATATYPES, XSD
from kg.model import Value

LONGEST_INTEGER = 18  # digits: what the store keeps as a number


def to_literal(value: Value, language: str) -> ox.Literal:
    """Return a value as a literal: words with their language, in NFC; numbers and dates with their datatype."""
    digits = value.datatype == "integer" and value.text.isascii() and value.text.isdigit()
    if digits and len(value.text) <= LONGEST_INTEGER:
        # The store writes integers without leading zeros; so do we, or a statement's hash would not fit its object.
        return ox.Literal(str(int(value.text)), datatype=XSD.integer)
    if value.datatype in ("string", "integer"):
        return ox.Literal(unicodedata.normalize("NFC", value.text), language=language)
    return ox.Literal(value.text, datatype=DATATYPES[value.datatype])


def from_literal(literal: ox.Literal) -> records.Value:
    """Return the value of a literal, the other way of `to_literal`.

    Raises:
        GraphError: if its datatype is none that we write.
    """
    if literal.language or literal.datatype == XSD.string:
        return records.Value(literal.value, "string", literal.language or "")
    if literal.datatype not in DATATYPE_NAMES:
        raise GraphError(f"{literal} has no datatype of ours; allowed are strings and {', '.join(DATATYPES)}.")
    return records.Value(literal.value, DATATYPE_NAMES[literal.datatype])
