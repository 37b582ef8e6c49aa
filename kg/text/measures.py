"""A day or a measure takes no complement: what the parser hung on "mardi soir" or "24 heures" belongs further up."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.text.days import is_bare_day
from kg.text.mends.phrases import agrees, case_of


@Language.component("kg_measures")
def mend_measures(doc: Doc) -> Doc:
    """Hang places behind a day on its verb, and participles behind a measure on the noun with which they agree."""
    for token in doc:
        if token.dep_ == "nmod" and token.pos_ == "PROPN" and is_bare_day(token.head, parts=True) and case_of(token):
            _mend_place(token)
        elif token.dep_ == "acl" and token.head.dep_ == "nmod" and "Part" in token.morph.get("VerbForm", []):
            _mend_participle(token)
    return doc


def _mend_place(name: Token) -> None:
    """ "a décollé mardi soir de Klow": where something goes from hangs on what goes, not on the evening."""
    host = name.head
    while host.head is not host and is_bare_day(host, parts=True):
        host = host.head
    if host.pos_ in ("VERB", "AUX", "NOUN") and host.i < name.i and not is_bare_day(host, parts=True):
        name.head, name.dep_ = host, "nmod" if host.pos_ == "NOUN" else "obl:arg"


def _mend_participle(participle: Token) -> None:
    """ "une grève de 24 heures lancée par X": it tells of the noun above with which it agrees, and it alone."""
    noun = participle.head
    while noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and noun.head.i < noun.i and not agrees(participle, noun):
        noun = noun.head
    if noun != participle.head and noun.pos_ == "NOUN" and agrees(participle, noun):
        participle.head = noun
