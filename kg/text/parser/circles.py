"""Undoes the mends of a sentence whose words would hang on each other in a circle: there the parser's own links stand.

Each mend sees one link, so two of them may close a circle that neither sees; no rule could read such a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy import attrs
from spacy.language import Language
from spacy.tokens import Doc

from kg.text.parser import columns

_LINKS = [attrs.HEAD, attrs.DEP]
_KEPT = "kg_links"


@Language.component("kg_keep_links")
def keep_links(doc: Doc) -> Doc:
    """Keep the links as the parser drew them, before they are mended."""
    doc.user_data[_KEPT] = doc.to_array(_LINKS), [sent.start for sent in doc.sents]
    return doc


@Language.component("kg_no_circles")
def undo_circles(doc: Doc) -> Doc:
    """Give the sentences with words in a circle the links back that were kept."""
    kept, starts = doc.user_data.pop(_KEPT)
    circle = in_circle(columns.heads(doc))
    if not circle:
        return doc
    links = doc.to_array(_LINKS)
    for start, end in zip(starts, [*starts[1:], len(doc)], strict=True):
        if any(start <= i < end for i in circle):
            links[start:end] = kept[start:end]
    return doc.from_array(_LINKS, links)  # type: ignore[arg-type]


def in_circle(heads: Sequence[int]) -> set[int]:
    """Return the words that stand above themselves.

    Args:
        heads: the place of the head of each word; the head of a root is the root.
    """
    walk = [0] * len(heads)  # the walk that came by each word first, counted from 1
    found: set[int] = set()
    for first in range(len(heads)):
        i = first
        while not walk[i]:
            walk[i] = first + 1
            i = heads[i]
        if walk[i] == first + 1 and heads[i] != i:
            while i not in found:
                found.add(i)
                i = heads[i]
    return found
