"""Where the places of a clause lie that a land opens: "Au Mali, deux soldats sont morts à Kidal"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.named import Named
from kg.facts.reading import Reading
from kg.facts.setting.capitals import is_abroad
from kg.lang import words
from kg.text.tree import Token

_OPENING = 3  # tokens up to the name of the land: "Dans la Marne"


def framed(reading: Reading, names: list[Named]) -> Iterator[tuple[Named, Named]]:
    """Yield each place of the main clause of a sentence, with the land that opens it and ends in a comma.

    Args:
        reading: the text.
        names: its names, in text order.
    """
    frame: Named | None = None
    for name in names:
        if _opens(name):
            frame = name
        elif frame is not None and _is_held(frame, name) and not is_abroad(reading, name.node, frame.node):
            yield name, frame


def _opens(name: Named) -> bool:
    """Tell whether a sentence opens with a name behind a preposition, and a comma behind it."""
    doc, first = name.words.doc, name.words.sent.start
    if name.words.start - first >= _OPENING or doc[name.words.end : name.words.end + 1].text != ",":
        return False
    return _case(name) in words("fr", "scenes", "framing")


def _is_held(frame: Named, name: Named) -> bool:
    """Tell whether the verb that a land opens has another place, too, where it is done."""
    if (
        frame.node == name.node
        or frame.words.sent.start != name.words.sent.start
        or _case(name) not in words("fr", "scenes", "held_at")
    ):
        return False
    row = _verbs(name.words.root)
    return frame.words.root.head in row and all(
        syntax.lemma(verb) not in words("fr", "scenes", "going") for verb in row
    )


def _verbs(token: Token) -> list[Token]:
    """Return the verb above a place, and the verb of which that is an infinitive."""
    while token.pos_ in ("NOUN", "PROPN", "NUM", "SYM", "ADJ") and token.head != token:
        token = token.head
    row = [token]
    while row[-1].dep_ == "xcomp" and row[-1].head != row[-1]:
        row.append(row[-1].head)
    return row


def _case(name: Named) -> str:
    return next((child.lower_ for child in name.words.root.children if child.dep_ == "case"), "")
