"""Who cannot be meant by a pronoun: one who only asks, a place where something happens, whoever owns no such thing."""

from __future__ import annotations

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.nouns import described_at
from kg.entities.steps.referents import SUBJECTS, Referent
from kg.entities.uses import fronted
from kg.lang import table
from kg.text.speech.verbs import lemmas
from kg.text.tree import Token

_DONE_TO = ("obj", "iobj", "obl:arg", "obl:agent")


def asks(scene: Scene, referent: Referent) -> bool:
    """ "Interrogée par Orbix, sa présidente a dit": a medium that only asks somebody is not taken up."""
    one, name = referent.individual, scene.words.doc[referent.at]
    person = one is not None and one.type == "Person"  # "consulté par Luc Roy, son frère ..."
    return not person and name.dep_ == "obl:agent" and name.head.lemma_ in lemmas("verbs", "quoting")


def told_beside(pronoun: Token) -> frozenset[int]:
    """ "À Klow, où il arrive en 1960": of whom or what a relative clause tells no pronoun in it takes up.

    "Condamné pour le meurtre de Luc Roy, il vivait à Klow": such an opening tells of "il", and names others.
    """
    opening = fronted(pronoun) if pronoun.dep_ in SUBJECTS else ()
    others = (i for clause in opening for i in range(clause.left_edge.i, clause.right_edge.i + 1))
    return frozenset((*others, *(up.head.i for up in (pronoun, *pronoun.ancestors) if up.dep_ == "acl:relcl")))


def acts_as_person(pronoun: Token) -> bool:
    """Tell whether a clause says of its subject what only persons do: "il présidait", "elle prendra ses fonctions"."""
    lists = table("fr", "pronouns")["words"]
    own = (child for child in pronoun.head.children if child.dep_ == "obj" and child.i > pronoun.i)
    held = any({child.lemma_, child.lower_} & {*lists["personal"]} and _is_ones_own(child) for child in own)
    acts = pronoun.head.lemma_ in lists["acting_in_person"] and pronoun.dep_ == "nsubj"
    return held or acts or any(_phrases(each) & {*lists["told_of_persons"]} for each in fronted(pronoun))


def _phrases(verb: Token) -> set[str]:
    """Return a verb, and the verb with the preposition of each complement: "passer par"."""
    cases = (case for child in verb.rights for case in child.lefts if case.dep_ == "case")
    return {verb.lemma_, *(f"{verb.lemma_} {case.lower_}" for case in cases)}


def _is_ones_own(thing: Token) -> bool:
    return any("Yes" in child.morph.get("Poss", []) for child in thing.lefts)


def cannot_be_married_so(possessive: Token, referent: Referent) -> bool:
    """ "Écrit par Luc Roy et chanté par son mari": he who has a husband is rather a woman, and no body has a wife.

    But "Anne Roy et sa femme" are two women, and "sa femme de ménage" is nobody's wife.
    """
    owner = table("fr", "pronouns")["married"].get(possessive.head.lemma_)
    one, spouse = referent.individual, possessive.head
    other = any(child.dep_ == "nmod" and child.pos_ == "NOUN" for child in spouse.rights)
    if owner is None or one is None or other or (spouse.dep_ == "conj" and spouse.head.i == referent.at):
        return False
    return one.type != "Person" or one.gender not in ("", owner)


def done_to_things(pronoun: Token) -> bool:
    """Tell whether what is done to "l'" is done to no person: "il l'a inaugurée"."""
    return pronoun.head.lemma_ in table("fr", "pronouns")["words"]["done_to_things"]


def acting_on(scene: Scene, pronoun: Token) -> list[Individual]:
    """ "Luc l'a vu": who does something to somebody with such a pronoun does it to another, or it would say "se"."""
    if pronoun.dep_.startswith("nsubj"):
        return []
    subjects = (child for child in pronoun.head.children if child.dep_.startswith("nsubj"))
    named = (each for subject in subjects for each in (subject, *subject.children) if each.i in scene.of_token)
    return [scene.of_token[each.i] for each in named if each.dep_.startswith("nsubj") or each.dep_ == "appos"]


def done_by(scene: Scene, noun: Described, one: Individual) -> bool:
    """ "Luc Roy a écrit au président": whom somebody does something to is another, or it would say "s'est écrit"."""
    token = next((each for each in scene.words.doc[noun.start : noun.end] if each.dep_.startswith(_DONE_TO)), None)
    if token is None or (noun.type != "Person" and token.dep_ != "obl:agent"):
        return False
    subjects = [child for child in token.head.children if child.dep_.startswith("nsubj")]
    named = [*subjects, *(child for each in subjects for child in each.children if child.dep_ == "appos")]
    return any(scene.of_token.get(each.i) is one for each in named)


def is_one_of_many(scene: Scene, referent: Referent, gender: str) -> bool:
    """ "Il a reçu Luc Roy et Paul Morel. Il ...": of several persons in a row a pronoun takes up none."""
    token = scene.words.doc[referent.at]
    first = token.head if token.dep_ == "conj" else token
    row = [first, *(child for child in first.children if child.dep_ == "conj")]
    listed = {id(one): one for each in row if (one := scene.of_token.get(each.i)) is not None}
    return sum(one.type == "Person" and one.gender in ("", gender) for one in listed.values()) > 1


def is_setting(scene: Scene, referent: Referent) -> bool:
    """ "À Klow, où il arrive en 1960": a place that only says where something happens does nothing itself."""
    one, token = referent.individual, scene.words.doc[referent.at]
    if one is None or one.type != "Place":
        return False
    settings = table("fr", "juxtaposition")["words"]["at_places"]
    return any(child.dep_ == "case" and child.lower_ in settings for child in token.children)


def wanted_of(possessive: Token) -> int:
    """ "X réclame son départ": return the verb by which somebody wants or praises what is another's, or -1."""
    thing, lists = possessive.head, table("fr", "pronouns")["words"]
    pairs = (("wanting", "wanted"), ("granting", "granted"))
    wants = any(thing.head.lemma_ in lists[verbs] and thing.lemma_ in lists[things] for verbs, things in pairs)
    acted_on = thing.dep_.partition(":")[0] in {"obj", "obl"}
    return thing.head.i if acted_on and (wants or thing.head.lemma_ in lists["praising"]) else -1


def same_phrase(scene: Scene, token: Token, referent: Referent, *, possessive: bool) -> bool:
    """The owner is not the thing owned: neither "son frère Jean" nor "le juge Jean, son frère" is Jean's."""
    thing, one = token.head, referent.individual
    told = one is not None and scene.of_token.get(thing.head.i) is one
    beside = thing.dep_ == "appos" and (thing.head.i == referent.at or told)
    return possessive and (thing.i == referent.at or beside or referent.at > token.i)


def may_own(scene: Scene, possessive: Token) -> frozenset[str]:
    """Return the classes of those who may own a thing ("son PDG": an organisation), or nothing if anybody may.

    "State" is a place that is no town: "Bruxelles négocie avec le pays. Son président".
    """
    thing = possessive.head.i
    described = (described_at(scene, i) for i in (thing, thing - 1) if i > possessive.i)
    names = {noun.lemma for noun in described if noun and noun.end > thing} or {possessive.head.lemma_}
    further = [child.lemma_ for child in possessive.head.rights if child.dep_ == "amod" and child.i == thing + 1]
    names |= {f"{name} {adjective}" for name in names for adjective in further}  # "sa directrice générale"
    return frozenset(top for top, nouns in table("fr", "pronouns")["owned"].items() if names & set(nouns))


def judges(scene: Scene, referent: Referent) -> bool:
    """Tell whether somebody acts for justice, and so has neither lawyer nor custody: "la cour", "la procureure"."""
    judging = table("fr", "pronouns")["words"]["judging"]
    noun = described_at(scene, referent.at)
    called = [*referent.individual.nouns, *referent.individual.own] if referent.individual else []
    return any(lemma in judging for lemma in (*called, noun.lemma if noun else ""))


def is_one_of(scene: Scene, referent: Referent, types: frozenset[str]) -> bool:
    one = referent.individual
    if one is not None:
        led = "Organization" in types and one.kind == "Platform"  # "Le site X a fermé. Son fondateur"
        return one.type in types or led or ("State" in types and one.type == "Place" and one.kind != "City")
    noun = described_at(scene, referent.at)
    return noun is not None and (noun.type in types or ("State" in types and noun.type == "Place"))
