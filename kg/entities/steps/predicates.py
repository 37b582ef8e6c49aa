"""What a name is said to be or to have become: "Ubuntu est un système", "Luc Roy a été élu maire de Klow"."""

from __future__ import annotations

from kg.entities.individuals import Described, Scene
from kg.entities.steps.nouns import described_at
from kg.entities.steps.posts import whole_post
from kg.lang import table
from kg.text.names.words import Name
from kg.text.tree import Token

_COPULAS = {"est", "était", "fut", "sera", "reste", "devient", "demeure", "devint"}
_NOT_YET = {"Fut", "Cnd"}


def predicate(scene: Scene, name: Name) -> Described | None:
    """Return the noun that says what a name is, or which post somebody has got, or nothing.

    Args:
        scene: the article.
        name: one of its names.
    """
    return _behind_copula(scene, name) or (_become(scene, name) if name.label == "PER" else None)


def _behind_copula(scene: Scene, name: Name) -> Described | None:
    """The noun that the name is said to be: "Ubuntu est un système d'exploitation"."""
    words = scene.words
    i = name.end
    if i + 2 >= len(words) or words.lower[i] not in _COPULAS or words.pos[i + 1] not in {"DET", "NOUN", "ADJ"}:
        return None
    i += 1 + (words.pos[i + 1] == "DET")
    while i < len(words) and words.pos[i] == "ADJ" and described_at(scene, i) is None:
        i += 1
    noun = described_at(scene, i) if i < len(words) else None
    person = noun is not None and noun.type == "Person"
    return noun if noun and (not person or name.label == "PER" or _is_born(words.doc[noun.end - 1])) else None


def _is_born(noun: Token) -> bool:
    """ "Orlin Zark est un coureur danois né en 1977": whatever the tagger takes him for, who was born is a person."""
    phrase = noun if noun.dep_ != "amod" else noun.head
    return any(child.dep_ == "acl" and child.lemma_ == "naître" for child in phrase.children)


def _become(scene: Scene, name: Name) -> Described | None:
    """ "Luc Roy, né à Lima, est maire de Klow", "a été élu maire": what has come about, and is not only to come."""
    subject = scene.words.doc[name.start]
    subject = subject.head if subject.dep_ == "appos" and subject.head.i < subject.i else subject
    if not subject.dep_.startswith("nsubj"):
        return None
    noun = _attribute(subject.head)
    if noun is None or noun.i < subject.i or not _is_so(noun) or not _is_so(subject.head):
        return None
    found = whole_post(scene, described_at(scene, noun.i))
    return found if found is not None and found.type == "Person" and not found.plural else None


def _attribute(said: Token) -> Token | None:
    """Return the noun of "est maire", "devient maire" and "a été élu maire", or nothing."""
    verbs = table("fr", "syntax")["verbs"]
    if any(child.dep_ == "cop" for child in said.children):
        return said if said.pos_ == "NOUN" else None
    passive = any(child.dep_ == "aux:pass" for child in said.children)
    if said.lemma_ not in (verbs["attributive"] if passive else verbs["becoming"]):
        return None
    behind = (child for child in said.rights if child.dep_ in ("xcomp", "obj", "obl:arg") and child.pos_ == "NOUN")
    return next(behind, None)


def _is_so(word: Token) -> bool:
    """Tell whether a clause is neither denied nor of the future."""
    verbs = [word, *(child for child in word.lefts if child.dep_.startswith(("aux", "cop")))]
    denied = any(child.lower_ in ("ne", "n'") for child in word.lefts)
    moods = {each for verb in verbs for key in ("Tense", "Mood") for each in verb.morph.get(key, [])}
    return not denied and not moods & _NOT_YET
