"""What the mends ask of the words of a phrase: its preposition, its whole name, whether it agrees or is tensed."""

from __future__ import annotations

from spacy.tokens import Token

from kg.text.days import is_bare_day

_HAVE = frozenset(("a", "ont", "avait", "avaient", "ai", "as", "avons", "avez", "aura", "auront", "aurait", "auraient"))


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


def is_active(verb: Token) -> bool:
    """Tell whether a verb has "avoir" and no object yet."""
    tensed = any(child.dep_ == "aux:tense" and child.text.lower() in _HAVE for child in verb.lefts)
    return tensed and not any(child.dep_ == "obj" and not is_bare_day(child) for child in verb.children)
