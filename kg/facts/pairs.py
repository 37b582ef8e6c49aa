"""Several at once: "les trois hommes", "ces deux villes" are the last of them, "ils" the last subjects in a list."""

from __future__ import annotations

from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.grammar.syntax import SUBJECT, lemma, syntax_table
from kg.facts.reading import Reading
from kg.lang import table
from kg.text.days import ends_date
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

_WINDOW = 3  # sentences
_FEWEST = 2
_COUNTED = frozenset(("Organization", "Place", "Product", "Work"))
_NARROWED = ("nmod", "appos", "acl", "acl:relcl", "conj")


def several(reading: Reading, word: Token) -> tuple[str, ...]:
    """Return the individuals for whom a noun with a number or a pronoun or possessive of the plural stands, or none.

    Args:
        reading: the text.
        word: a word; as a noun with "les deux", "les trois" it takes up so many, if nothing says which.
    """
    return _numbered(reading, word) if word.pos_ == "NOUN" else _listed(reading, word)


def _listed(reading: Reading, pronoun: Token) -> tuple[str, ...]:
    """ "Anne et Luc ont annoncé leur mariage": the last subject of the plural, if it is a list of names."""
    lists = table("fr", "pronouns")
    form = lists["possessive" if pronoun.pos_ == "DET" else "third"].get(pronoun.lower_, ())
    if pronoun.pos_ not in ("DET", "PRON") or "Plur" not in form:
        return ()
    here = pronoun.sent.start
    first = reading.doc[here - 1].sent.start if here else here
    for token in reversed(reading.doc.tokens[first : pronoun.i]):
        members = _subjects(reading, token) if token.dep_ in SUBJECT else []
        if len(members) > 1 and members[-1].i < pronoun.i:
            nodes = [reading.resolution.entity_of(each) for each in members]
            return tuple(dict.fromkeys(node for node in nodes if node)) if all(nodes) else ()
        if members and "Plur" in token.morph.get("Number", []) and token.pos_ in ("NOUN", "PROPN"):
            return _numbered(reading, token)
    return ()


def _subjects(reading: Reading, subject: Token) -> list[Token]:
    """Return a subject and all those who are coordinated with it."""
    roles = reading.arguments.of(subject.head)
    rows = [roles[role] for role in ("subject", "object") if subject in roles.get(role, ())]
    return next(iter(rows), [subject])


def _numbered(reading: Reading, noun: Token) -> tuple[str, ...]:
    many = _number_of(noun)
    top, kind = _class_of(noun) if many else ("", "")
    if not top or any(child.dep_ in _NARROWED and not ends_date(child) for child in noun.children):
        return ()
    found: dict[str, None] = {}
    places = {sent.start: number for number, sent in enumerate(reading.doc.sents)}
    here = places[noun.sent.start]
    last = here
    for token in reversed(reading.doc.tokens[: noun.i]):
        number = places[token.sent.start]
        if here - number > _WINDOW or (number != last and len(found) >= many):
            break
        last = number
        node = reading.resolution.entity_of(token)
        if node and _is_one(reading.resolution.type_of(node), top, kind) and not _is_pronoun(reading, token):
            found[node] = None
    return tuple(reversed(found)) if len(found) == many else ()


def _number_of(noun: Token) -> int:
    """Return how many a noun takes up by its number, or 0 where it has none of the first ones."""
    few = table("fr", "pronouns")["few"]
    said = (few.index(child.lower_) + _FEWEST for child in noun.lefts if child.lower_ in few)
    return next(said, 0) if noun.pos_ == "NOUN" else 0


def _class_of(noun: Token) -> tuple[str, str]:
    """Return the class of those whom a number counts and its finer one, each "" where no word says it."""
    if not (is_definite(noun) or is_pointed_at(noun)):
        return "", ""
    own = lemma(noun)
    if own in syntax_table()["nouns"]["countries"]:
        return "Place", "Country"
    if (noun.lower_,) in roles() or (own,) in roles():
        return "Person", ""
    known = nouns().get((noun.lower_,))
    if known is None or known.type not in _COUNTED:
        return "", ""
    return known.type, "" if known.type == "Organization" else known.kind


def _is_one(classes: tuple[str, str], top: str, kind: str) -> bool:
    """Tell whether something may be one of those counted: of their finer class, too, where both are known."""
    own = classes[1]
    return classes[0] == top and (not kind or own == kind or (not own and top in ("Product", "Work")))


def _is_pronoun(reading: Reading, token: Token) -> bool:
    mention = reading.resolution.mention_of(token)
    return mention is not None and mention.kind == "pronoun"
