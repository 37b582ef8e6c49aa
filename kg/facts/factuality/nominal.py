"""Status of nouns that name acts: what the verb or the noun above says of "lancement", "rachat", "visite"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from kg.facts.factuality.modality import cues, is_present, negation
from kg.facts.grammar.determiners import is_definite
from kg.facts.grammar.syntax import lemma, preposition
from kg.lang import table
from kg.model import Status
from kg.text.tree import Token
from kg.text.wordlists import roles

_PEOPLE = ("heads", "posts", "occupations", "relatives", "people")
_INDIVIDUAL = ("Person", "Organization")


class Decision(NamedTuple):
    """A status and the word that decided it."""

    status: Status
    cue: Token


class Step(NamedTuple):
    """One step of the climb: what was decided, the next word above, and whether its denial reaches down."""

    decision: Decision | None = None
    above: Token | None = None
    deniable: bool = True


STOP = Step()


def is_verbal(token: Token) -> bool:
    """Tell whether the token heads a clause: a verb, or a noun or adjective with copula."""
    return token.pos_ in ("VERB", "AUX") or any(child.dep_ == "cop" for child in token.children)


def from_noun(noun: Token, label: str) -> Step:
    """A noun that names an act, under its verb or under another noun."""
    head = noun.head
    if _is_said_of(noun, label):
        after = any(child.dep_ in ("mark", "case") and child.lower_ in cues("plan", "after") for child in head.children)
        return STOP if after or lemma(head) in cues("plan", "staying") else Step(above=head)
    if is_individual(noun):
        return STOP
    if label == "nmod" and not is_verbal(head):
        return STOP if is_definite(noun) else under_noun(head)  # "le plan de la ville" plans no town
    if label in ("amod", "acl") and "Part" in noun.morph.get("VerbForm", []):
        return STOP
    if not is_verbal(head):
        return STOP
    if label == "nsubj":
        return _as_subject(noun, head)
    return _as_object(noun, head) if label in ("obj", "obl", "iobj") else STOP


def _is_said_of(noun: Token, label: str) -> bool:
    """ "Il deviendra président", "il n'a pas été élu maire", "il sera choisi comme maire"."""
    served = label.startswith("obl") and preposition(noun) == "comme"
    return (label == "xcomp" or served) and is_verbal(noun.head)


def is_individual(noun: Token) -> bool:
    """Tell whether a noun or name is for somebody, and for no act: "le maire", "Norsud"."""
    return noun.pos_ == "PROPN" or lemma(noun) in _individuals() or (noun.lower_,) in roles()


@cache
def _individuals() -> frozenset[str]:
    """Return the nouns for people and organisations: no act, so that nothing above plans or denies it."""
    roles = table("fr", "roles")
    people = [noun for kind in _PEOPLE for noun in roles[kind]]
    kinds = [kind for kind in table("fr", "nouns").values() if isinstance(kind, dict)]
    return frozenset((*people, *(noun for kind in kinds if kind.get("type") in _INDIVIDUAL for noun in kind["nouns"])))


def under_noun(head: Token) -> Step:
    own = lemma(head)
    if own in cues("negation", "nouns"):
        return Step(Decision("negated", head))
    if own in cues("plan", "nouns") and head.dep_ == "obj" and (word := negation(head.head)):
        return Step(Decision("negated", word))  # "n'a pas l'intention de vendre"
    if own in cues("plan", "nouns"):
        return Step(Decision("planned", head))
    return Step(Decision("reported", head)) if own in cues("hearsay", "nouns") else STOP


def _as_subject(noun: Token, verb: Token) -> Step:
    """ "le lancement aura lieu", "le lancement est prévu", "le vol a été annulé"; other verbs tell another act."""
    led = lemma(verb) in cues("plan", "verbs") or lemma(verb) in cues("hearsay", "verbs")  # "semble improbable"
    act = next((c for c in verb.children if c.dep_ == "xcomp"), verb) if led else verb
    own = lemma(act)
    if own in cues("plan", "unsure") or (own in cues("plan", "assured") and is_present(act)):
        return Step(Decision("planned", act))
    if noun.dep_ == "nsubj:pass" or any(child.dep_ == "aux:pass" for child in act.children):
        return _governed(noun, act)
    if own in cues("negation", "predicates"):
        return Step(Decision("negated", act), above=act)
    return Step(above=act) if own in cues("passing", "subject_verbs") else STOP


def _as_object(noun: Token, verb: Token) -> Step:
    """ "procède au lancement", "prévoit le lancement", "renonce au lancement"."""
    preposition = next((child.lower_ for child in noun.children if child.dep_ == "case"), "")
    if preposition in cues("passing", "circumstances"):
        return Step(Decision("negated", verb)) if preposition == "sans" and noun.dep_ == "obl:arg" else STOP
    return _governed(noun, verb)


def _governed(noun: Token, verb: Token) -> Step:
    own = lemma(verb)
    if own in cues("negation", "verbs"):
        return Step(Decision("negated", verb), above=verb)
    if own in cues("plan", "noun_verbs") and lemma(noun) not in cues("passing", "accomplished"):
        return Step(Decision("planned", verb), above=verb)
    if own in cues("hearsay", "verbs") and noun.dep_ != "obj" and not noun.dep_.startswith("nsubj"):
        return Step(Decision("reported", verb), above=verb)
    return Step(above=verb) if own in cues("passing", "object_verbs") else STOP
