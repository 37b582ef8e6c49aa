"""What the words of a name tell of somebody's gender: a form of address, or a common first name."""

from __future__ import annotations

from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import first_names


def title_gender(name: Name, text: str) -> str:
    """Return "Fem" or "Masc" for the form of address before a name, or an empty string.

    Args:
        name: the name.
        text: the article's.
    """
    title = name.title.of(text) if name.title else ""
    for gender, forms in (("Fem", "feminine"), ("Masc", "masculine")):
        if title in word_set("fr", "honorifics", forms):
            return gender
    return ""


def first_name_gender(name: Name) -> str:
    """Return "Fem" or "Masc" for the first of several names of a person, or an empty string."""
    first, *rest = name.text.split()
    return (first_names().get(first) or first_names().get(first.split("-")[0], "")) if rest else ""
