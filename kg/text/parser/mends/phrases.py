"""What the mends ask of the words of a phrase: its preposition, its whole name, whether it agrees or is tensed."""

from __future__ import annotations

from spacy.tokens import Doc, Token


def case_of(token: Token) -> str:
    """Return the preposition before a word, in lower case, or an empty string."""
    return next((child.text.lower() for child in token.lefts if child.dep_ == "case"), "")


def whole_name(token: Token) -> Token:
    """Return the head of the name that a word ends."""
    while token.dep_.startswith("flat") and token.head.i < token.i:
        token = token.head
    return token


def gender_of(word: Token) -> list[str]:
    """Return the gender of a word as the tagger has it; of a past participle its ending tells: "courue"."""
    past = "Past" in word.morph.get("Tense", []) and "Part" in word.morph.get("VerbForm", [])
    return ["Fem" if word.text.lower().rstrip("s").endswith("e") else "Masc"] if past else word.morph.get("Gender", [])


def agrees(participle: Token, noun: Token) -> bool:
    """Tell whether gender and number of a participle are those of a noun, as far as both are known."""
    numbers = participle.morph.get("Number", []), noun.morph.get("Number", [])
    pairs = ((gender_of(participle), noun.morph.get("Gender", [])), numbers)
    return all(not left or not right or left == right for left, right in pairs)


def is_tensed(verb: Token) -> bool:
    """Tell whether a verb, or an auxiliary or copula of it, is tensed."""
    beside = (child for child in verb.lefts if child.dep_.startswith(("aux", "cop")))
    return any(form.morph.get("Mood", []) for form in (verb, *beside))


def adjective(doc: Doc, token: Token) -> bool:
    """ "La fille d'immigrés italiens": an adjective that cannot be of the noun above is of the one right before it."""
    last = doc[token.i - 1] if token.i else token
    inside = last.pos_ == "NOUN" and last.i > token.head.i and token.head.is_ancestor(last)
    if not inside or agrees(token, token.head) or not agrees(token, last):
        return False
    token.head = last
    return True
