"""Two at once: "les deux hommes", "les deux pays" are the last two persons or countries that the article named."""

from __future__ import annotations

from kg.facts.reading import Reading
from kg.facts.syntax import lemma, syntax_table
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

_WINDOW = 3  # sentences
_PAIR = 2
_NARROWED = ("nmod", "appos", "acl", "acl:relcl", "conj")


def both(reading: Reading, noun: Token) -> tuple[str, ...]:
    """Return the two individuals for whom a noun with "deux" stands, or none.

    Args:
        reading: the text.
        noun: a word; it takes up two if it has "les deux" and nothing that says which ones.
    """
    wanted = _class_of(noun)
    if not wanted or any(child.dep_ in _NARROWED for child in noun.children):
        return ()
    found: dict[str, None] = {}
    places = {sent.start: number for number, sent in enumerate(reading.doc.sents)}
    here = places[noun.sent.start]
    last = here
    for token in reversed(reading.doc.tokens[: noun.i]):
        number = places[token.sent.start]
        if here - number > _WINDOW or (number != last and len(found) > 1):
            break
        last = number
        node = reading.resolution.entity_of(token)
        if node and wanted in reading.resolution.type_of(node) and not _is_pronoun(reading, token):
            found[node] = None
    return tuple(reversed(found)) if len(found) == _PAIR else ()


def _class_of(noun: Token) -> str:
    """Return the class of those whom "les deux" counts, or "" where a word does not say it."""
    if noun.pos_ != "NOUN" or not any(child.lower_ == "deux" for child in noun.lefts):
        return ""
    if not any("Def" in child.morph.get("Definite", []) for child in noun.lefts):
        return ""
    own = lemma(noun)
    if own in syntax_table()["nouns"]["countries"]:
        return "Country"
    if (noun.lower_,) in roles() or (own,) in roles():
        return "Person"
    known = nouns().get((noun.lower_,))
    return "Organization" if known is not None and known.type == "Organization" else ""


def _is_pronoun(reading: Reading, token: Token) -> bool:
    mention = reading.resolution.mention_of(token)
    return mention is not None and mention.kind == "pronoun"
