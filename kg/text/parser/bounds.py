"""Where sentences begin, beside what the parser learned: two steps of the pipeline, before and after it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

_LONGEST_OPENING = 6  # tokens
_LONGEST_BRACKETS = 30  # tokens
_JOINING = (",", "%", "€", "$")
_FINAL = (".", "!", "?", "...", "…")


@Language.component("kg_cuts")
def start_after_cuts(doc: Doc) -> Doc:
    """Tell the parser that a capital after a cut, "[...]", or after a quoted sentence starts another one.

    A small letter behind a word, a number or a comma starts none: "la suppression de 500 postes d'ici fin 2025", "doit
    céder d'ici 2017 sa filiale". Nor does what stands behind the first word: "Marine Le Goff demande".
    Nor does anything in brackets that hold no whole sentence: "Anne Roy (1914 à Klow - 2002) chante".
    """
    for i in _in_brackets(doc):
        doc[i].is_sent_start = False
    for token in doc[1:]:
        before = doc[token.i - 1].text
        second = before.isalpha() and (token.i == 1 or doc[token.i - 2].text in _FINAL)
        if second or (token.text[0].islower() and (before[-1].isalnum() or before in _JOINING)):
            token.is_sent_start = False
        elif token.i > 1 and token.text[0].isupper() and (_is_cut(doc, token.i) or _is_quoted(doc, token.i)):
            token.is_sent_start = True
    return doc


def _in_brackets(doc: Doc) -> Iterator[int]:
    """Yield the places within brackets that stand in one sentence, the closing one's too."""
    opened = None
    for token in doc:
        if token.text == "(":
            opened = token.i
        elif token.text in _FINAL:
            opened = None
        elif token.text == ")" and opened is not None:
            if opened and token.i - opened <= _LONGEST_BRACKETS:
                yield from range(opened, token.i + 1)
            opened = None


def _is_quoted(doc: Doc, end: int) -> bool:
    """Tell whether a straight quotation mark behind a full stop closes before a word."""
    closes = doc[end - 1].text == '"' and doc[end - 2].text in (".", "!", "?", "...", "…")
    return closes and sum(token.text == '"' for token in doc[:end]) % 2 == 0


def _is_cut(doc: Doc, end: int) -> bool:
    """Tell whether dots in brackets end before a word."""
    words = "".join(token.text for token in doc[max(0, end - 5) : end])
    return words.endswith(("[...]", "[…]", "(...)", "(…)"))


@Language.component("kg_sentence_marks")
def keep_marks(doc: Doc) -> Doc:
    """Let no sentence start with a closing quotation mark or a colon: the mark belongs to the sentence before.

    Nor may what a title opens with stand alone: "Syldavie : Lancement réussi".
    """
    opening = next((token for token in doc[1 : _LONGEST_OPENING + 1] if token.is_sent_start), None)
    if opening is not None and doc[opening.i - 1].text == ":":
        _join(opening.sent.root, doc[0].sent.root, "parataxis")
    for token in doc[1:]:
        if token.is_sent_start and token.text == ":":
            _join(token.sent.root, doc[token.i - 1].sent.root, "parataxis")
        elif token.is_sent_start and _closes(doc, token):
            children = list(token.children)
            head = doc[token.i - 1].sent.root
            _join(token, head, "punct")
            for child in children:
                child.head = head
    return doc


def _closes(doc: Doc, token: Token) -> bool:
    return token.text == "»" or (token.text in ('"', ")") and token.i + 1 < len(doc) and doc[token.i + 1].text in ".,;")


def _join(token: Token, head: Token, relation: str) -> None:
    token.head = head
    token.dep_ = relation
