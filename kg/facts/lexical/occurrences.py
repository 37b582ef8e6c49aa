"""Where a text has which words: read once, so that a rule looks only at the words that it knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from kg.facts.grammar.syntax import lemma
from kg.text.answers import asked_once
from kg.text.tree import Doc, Token


def occurrences(doc: Doc, known: Collection[str]) -> list[Token]:
    """Return the words of a text of which the lemma or the form is known, in text order."""
    index = _by_word(doc)
    places = {token.i for word in index.keys() & known for token in index[word]}
    return [doc.tokens[i] for i in sorted(places)]


@asked_once
def _by_word(doc: Doc) -> dict[str, list[Token]]:
    """Return the words of a text by their lemma, and by their form where that is another one."""
    index: dict[str, list[Token]] = defaultdict(list)
    for token in doc:
        own = lemma(token)
        index[own].append(token)
        if token.lower_ != own:
            index[token.lower_].append(token)
    return index
