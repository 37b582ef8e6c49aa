"""Who must do what an event of the lexicon tells, where it asks for certain `doers`: "les électeurs votent"."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.tellings.telling import Happening
from kg.lang import words
from kg.text.tree import Token
from kg.text.wordlists import demonyms

_ABOUT = ("pour", "contre", "sur", "à", "lors de", "en faveur de")


def is_done_by_others(telling: Happening) -> bool:
    """Tell whether it is done by somebody else than the `doers` of its entry or a people, or done to something.

    "Les Suisses votent dimanche" and "trois millions d'électeurs ont voté" tell of an election; "le Sénat a voté",
    "les électeurs ont voté la loi" and "ont voté contre le projet" do not.

    Args:
        telling: the words that may tell of it.
    """
    entry, roles = telling.entry, telling.match.roles
    if not entry.doers:
        return False
    done_by = any(_is_one(word, entry.doers) for subject in roles.get("subject", ()) for word in _counted(subject))
    decided = any(_is_put_to_vote(aim) for role in _ABOUT for aim in roles.get(role, ()))
    return bool(roles.get("object")) or decided or not done_by


def _is_put_to_vote(aim: Token) -> bool:
    """ "Contre le projet", "au référendum": no office that somebody seeks."""
    return aim.pos_ == "NOUN" and syntax.lemma(aim) in words("fr", "things", "put_to_vote")


def _is_one(word: Token, doers: frozenset[str]) -> bool:
    people = word.lower_ in demonyms() and "Plur" in word.morph.get("Number", [])
    return word.pos_ in ("NOUN", "PROPN") and (people or syntax.lemma(word) in doers)


def _counted(noun: Token) -> list[Token]:
    """ "Trois millions d'électeurs", "la majorité des électeurs": a noun with those whose number it is."""
    return [noun, *(child for child in noun.children if child.dep_ == "nmod" and syntax.preposition(child) == "de")]
