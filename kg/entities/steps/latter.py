""" "Ce dernier", "celui-ci": words for the one that was named last."""

from __future__ import annotations

from functools import cache

from kg.entities.individuals import Scene
from kg.entities.steps.nouns import described_at
from kg.entities.steps.referents import SUBJECTS
from kg.entities.uses import speech_verbs
from kg.lang import table
from kg.text.days import time_nouns
from kg.text.tree import Token

_BY = {"selon", "après"}
_THIS = {"ce", "cette", "ces"}


def latter(scene: Scene, i: int) -> tuple[int, int] | None:
    """Return the tokens of "ce dernier" or "celui-ci" around its word, from the first up to, not with, the last."""
    lower, lists = scene.words.lower, table("fr", "pronouns")["words"]
    if lower[i] not in _last():
        return None
    if lower[i] in lists["latter"] and i and lower[i - 1] in _THIS and i not in scene.name_at:
        return i - 1, i + 1
    if lower[i] in lists["nearer"]:
        return i, i + 1
    return (i, i + 3) if lower[i] in lists["those"] and lower[i + 1 : i + 3] == ["-", "ci"] else None


@cache
def _last() -> frozenset[str]:
    lists = table("fr", "pronouns")["words"]
    return frozenset((*lists["latter"], *lists["nearer"], *lists["those"]))


def tie_latter(scene: Scene, i: int, start: int, end: int) -> None:
    """ "Ce dernier", "celui-ci": the one that was named last, here or in the sentence before, of gender and number."""
    token = scene.words.doc[i]
    cases = [child for child in token.children if child.dep_ == "case"]
    if token.dep_ == "amod" or (token.dep_ == "obl:mod" and not cases) or scene.words.pos[i + 1 : i + 2] == ["NOUN"]:
        return
    gender, number = (
        ("Fem" if token.lower_.startswith(("dernière", "cell")) else "Masc"),
        ("Plur" if token.lower_.removesuffix("-ci").endswith(("s", "x")) else "Sing"),
    )
    passed = False
    source = any(word.lower_ in _BY for case in cases for word in (case, *case.children))  # "selon ce dernier"
    speaks = source or (token.dep_ in SUBJECTS and token.head.lemma_ in speech_verbs())
    for j in range(start - 1, -1, -1):
        if scene.sentence_of[i] - scene.sentence_of[j] > 1:
            return
        one = scene.of_token.get(j)
        if one and scene.sentence_of[j] == scene.sentence_of[i] and _is_source(scene.words.doc[j]):
            passed = True
            continue
        if one and speaks and one.type not in {"Person", "Organization"}:
            continue
        if one and one.number == number and one.gender in {gender, ""} and scene.mention_at[j].kind != "pronoun":
            scene.tie(one, start, end, [i], "description", "latter")
            return
        if one is None and passed and not speaks and _is_thing(scene, i, j):
            return
        if (
            one is None
            and scene.words.pos[j] == "NOUN"
            and described_at(scene, j)
            and token.morph.get("Number", []) == scene.words.doc[j].morph.get("Number", [])
            and gender in scene.words.doc[j].morph.get("Gender", [gender])
        ):
            return


def _is_source(name: Token) -> bool:
    """ "D'après le magazine Orbix, celui-ci ...": who says so is not meant."""
    above = (name, name.head) if name.dep_ in ("appos", "flat:name") else (name,)
    return any(child.lower_ in _BY for each in above for child in each.children for child in (child, *child.children))


def _is_thing(scene: Scene, i: int, j: int) -> bool:
    """ "Norsud tait le montant. Selon Orbix, celui-ci ...": what acted or was acted on, and no time or person."""
    latter, noun = scene.words.doc[i], scene.words.doc[j]
    told = noun.pos_ == "NOUN" and noun.dep_ in {"obj", *SUBJECTS}
    told = told and noun.lemma_.lower() not in time_nouns() and described_at(scene, j) is None
    same = all(noun.morph.get(key, []) == latter.morph.get(key, []) for key in ("Gender", "Number"))
    return told and same
