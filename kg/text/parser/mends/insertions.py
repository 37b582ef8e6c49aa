"""What is set in between, or beside, and is no part of it: "a de son côté estimé", "ouvrira l'an prochain"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table
from kg.text.days import is_bare_day, time_nouns

_LONGEST = 7  # tokens between an auxiliary and its participle
_ENDINGS = ("é", "ée", "és", "ées")
_PAST = {"Mood": "", "Person": "", "Tense": "Past", "VerbForm": "Part"}
_PRESENT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
_PHRASED = frozenset(("DET", "NOUN", "PRON", "ADJ", "ADV", "ADP", "NUM", "PROPN"))


def parted_auxiliary(doc: Doc, token: Token) -> bool:
    """ "A de son côté estimé": a phrase set in between parts no auxiliary from its participle.

    Neither does one between commas.
    """
    lists, form = table("fr", "syntax")["parted"], token.text.lower()
    reflexive = token.i > 0 and doc[token.i - 1].text.lower() in ("s'", "s’", "se")
    if form not in lists["auxiliaries"] and not (reflexive and form in lists["of_reflexives"]):
        return False
    first = token.i + 1 + (doc[token.i + 1 : token.i + 2].text == ",")
    if doc[first : first + 1].text.lower() not in lists["openers"]:
        return False
    verb = _participle(doc, token, first)
    if verb is None:
        return False
    _join(token, verb)
    _hang(doc, first, verb)
    return True


def _participle(doc: Doc, auxiliary: Token, first: int) -> Token | None:
    """Return the participle behind the phrase, if nothing else goes with it: "a pour but avoué" has none."""
    for at in range(first + 1, min(first + _LONGEST, len(doc))):
        word = doc[at]
        if word.text == "," and doc[first - 1].text == "," and at > first + 1:
            continue
        if word.pos_ == "VERB" and _is_past_participle(word):
            bare = word.dep_ in ("acl", "amod") and word.head.i != auxiliary.i
            return None if bare else word
        if word.pos_ not in _PHRASED or word.dep_ == "mark":
            return None
    return None


def _is_past_participle(verb: Token) -> bool:
    """ "Estimé" is one, whatever the tagger takes it for behind a noun."""
    tagged = "Part" in verb.morph.get("VerbForm", []) and "Past" in verb.morph.get("Tense", [])
    return tagged or verb.text.endswith(_ENDINGS)


def _join(auxiliary: Token, verb: Token) -> None:
    """Hang the auxiliary on its participle, and on this all that the parser hung on the auxiliary."""
    if auxiliary in verb.ancestors:
        below = verb
        while below.head != auxiliary:
            below = below.head
        link, above = auxiliary.dep_, auxiliary.head
        verb.head, verb.dep_ = (verb, "ROOT") if above == auxiliary else (above, link)
    for child in [child for child in auxiliary.children if child != verb]:
        child.head = verb
    auxiliary.head = verb
    verb.set_morph({**verb.morph.to_dict(), **_PAST})  # type: ignore[attr-defined]
    auxiliary.pos_, auxiliary.dep_ = "AUX", auxiliary.dep_ if auxiliary.dep_.startswith("aux") else "aux:tense"
    if "Fin" not in auxiliary.morph.get("VerbForm", []):
        auxiliary.set_morph(_PRESENT)  # type: ignore[attr-defined]


def _hang(doc: Doc, first: int, verb: Token) -> None:
    """Make the phrase in between say how or when: its last noun or pronoun holds the rest of it."""
    phrase = [word for word in doc[first : verb.i] if not word.is_punct]
    noun = next((word for word in reversed(phrase) if word.pos_ in ("NOUN", "PRON", "PROPN")), None)
    if noun is None:
        return
    if noun.head != verb and noun.head.i not in range(first, verb.i):
        noun.head, noun.dep_ = verb, "obl:mod"
    for word in phrase:
        if word.head.i not in range(first, verb.i) and word != noun:
            word.head, word.dep_ = noun, "case"


def time_as_object(_: Doc, noun: Token) -> bool:
    """ "Le magasin ouvrira l'an prochain", "reprendra lundi": when something happens is no object of it."""
    lists = table("fr", "syntax")["parted"]
    if noun.head.pos_ != "VERB" or noun.head.text.lower().startswith(tuple(lists["spending"])) or noun.i < noun.head.i:
        return False
    pointed = any(child.text.lower() in lists["pointing"] for child in noun.children)
    if not is_bare_day(noun) and not (pointed and noun.text.lower() in time_nouns()):
        return False
    noun.dep_ = "obl:mod"
    return True
