"""Descriptions by a part in the story: "le suspect" was arrested before, "le vainqueur" has won."""

from __future__ import annotations

from collections.abc import Iterator

from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.nouns import complement, described_at
from kg.entities.steps.protagonists import agrees_with
from kg.entities.steps.referents import named_beside
from kg.lang import table
from kg.lang import words as word_set
from kg.text.speech.verbs import is_negated
from kg.text.tree import Token

_ROLES = {"nsubj": ("subject",), "obj": ("object",), "nsubj:pass": ("object", "passive"), "acl": ("object", "passive")}


def only_rival(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Le candidat" is the only man among those whom the article names as rivals of the candidate, a woman.

    Args:
        scene: the article.
        noun: a singular noun for a person, for whom nobody is called so.
    """
    if noun.lemma not in word_set("fr", "titles", "standing") or complement(scene, noun.end):
        return None
    token = scene.words.doc[noun.start]
    before = [one for one in scene.individuals if scene.last_before(one, noun.start) is not None]
    persons = [one for one in before if one.type == "Person" and one.gender and agrees_with(token, one)]
    return (persons[0], "only one standing") if len(persons) == 1 else None


def by_part(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Le vainqueur" is the one of whom the article has said that he wins, "le suspect" whom it saw arrested.

    Nobody is by what he did not do, or is only to do, nor where it was also said of somebody without a name.
    """
    part = next((each for each in table("fr", "titles")["part"] if noun.lemma in each["nouns"]), None)
    if part is None or complement(scene, noun.end) or noun.plural:
        return None
    one = _only_one_in(scene, part, noun.start)
    return (one, "part") if one is not None else None


def accused(scene: Scene, i: int) -> Individual | None:
    """Return the one person whom an article has said before a token to be arrested, tried or sentenced."""
    part = next(each for each in table("fr", "titles")["part"] if "accusé" in each["nouns"])
    return _only_one_in(scene, part, i, agreeing=False)


def _only_one_in(scene: Scene, part: dict[str, list[str]], i: int, *, agreeing: bool = True) -> Individual | None:
    """Return who alone has a part before a token: of several the one in the title, of the token's gender if asked."""
    found: dict[int, Individual] = {}
    for token, verb in _taking_part(scene, i, part):
        one = scene.of_token.get(token.i)
        other = described_at(scene, token.i) if one is None else None
        if other is not None and other.type == "Person" and scene.sentence_of[token.i]:  # a title leaves the name out
            return None
        if one is None or one.type != "Person" or scene.mention_at[token.i].kind == "pronoun":
            continue
        told = not is_negated(verb) and "Inf" not in verb.morph.get("VerbForm", [])
        if told and (not agreeing or agrees_with(scene.words.doc[i], one)):
            found[id(one)] = one
    titled = [one for one in found.values() if any(scene.sentence_of[name.start] == 0 for name in one.names)]
    meant = titled if len(titled) == 1 else [*found.values()]
    return meant[0] if len(meant) == 1 else None


def _taking_part(scene: Scene, i: int, part: dict[str, list[str]]) -> Iterator[tuple[Token, Token]]:
    """Yield who does before a token what a part is for, or undergoes it, and the word that says so.

    "Luc Roy comparaît", "Luc Roy, enlevé en mai", "Luc Roy a été mis en examen", "le procès de Luc Roy".
    """
    for token in scene.words.doc[:i]:
        if token.dep_ == "acl":
            said = _is_told(token, part) and "Past" in token.morph.get("Tense", [])
            if said:
                yield named_beside(scene, token.head) or token.head, token
        elif token.dep_ in _ROLES and _is_told(token.head, part, token.dep_):
            yield from ((named_beside(scene, each) or each, token.head) for each in (token, *token.conjuncts))
        elif token.dep_ == "nmod" and token.head.i < token.i and token.head.lemma_ in part.get("noun", ()):
            yield named_beside(scene, token) or token, token.head


def _courts() -> frozenset[str]:
    return frozenset(table("fr", "pronouns")["words"]["judging"])


def _is_told(verb: Token, part: dict[str, list[str]], role: str = "acl") -> bool:
    """Tell whether a verb says what a part is for, alone or with a complement: "mettre en examen"."""
    private = any(child.dep_ == "obl:agent" and child.lemma_ not in _courts() for child in verb.rights)
    roles = (key for key in _ROLES[role] if not (private and key == "passive"))  # "poursuivi par son voisin"
    known = {lemma for key in roles for lemma in part.get(key, ())}
    phrases = (f"{verb.lemma_} {child.lemma_}" for child in verb.rights if child.dep_.startswith("obl"))
    return verb.lemma_ in known or any(phrase in known for phrase in phrases)
