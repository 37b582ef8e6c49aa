"""Parsed sentences built by hand, so that rules are tested apart from what the model does."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from kg.text import tree

VOCAB = spacy.blank("fr").vocab
_CLOSE = frozenset({",", ".", "-"})


def build(table: str) -> Doc:
    """Build a `Doc` from one line a token: form, lemma, word class, dependency, head from 0, features or "-"."""
    rows = [line.split() for line in table.strip().splitlines()]
    words = [row[0] for row in rows]
    following = [*words[1:], "."]
    spaces = [
        not word.endswith(("'", "-")) and after not in _CLOSE for word, after in zip(words, following, strict=True)
    ]
    return Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        lemmas=[row[1] for row in rows],
        pos=[row[2] for row in rows],
        deps=[row[3] for row in rows],
        heads=[int(row[4]) for row in rows],
        morphs=["" if row[5] == "-" else row[5] for row in rows],
    )


def plant(table: str) -> tree.Doc:
    """Build a sentence from a table, see `build`, as the plain objects that rules read."""
    return tree.Doc(build(table))
