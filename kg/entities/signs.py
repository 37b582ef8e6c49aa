"""What the form of a name and the words right beside it tell for certain, or nearly so, as votes for what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.entities.authority import place_kind
from kg.entities.individuals import Individual, Scene
from kg.entities.steps.called import before_naming
from kg.entities.uses import Vote
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.tree import Token
from kg.text.wordlists import countries, first_names, is_aged_itself, place_kinds, written_words

_SURE = 4.0  # more than a label counts
_AGAINST = -2.5
_HELD = 2.5
_OCCASION = 9.0  # more than a label and the noun that opens it count together
_AGED = re.compile(r"\d{1,3}")
_MANY = {"les", "aux"}
_HE_SAINT = re.compile(r"Saint-\w[\w'’-]*")


def signs(scene: Scene, one: Individual) -> Iterator[Vote]:
    """Yield for what the signs beside its names speak; each counts once.

    Args:
        scene: the article.
        one: the individual.
    """
    rules = (_of_form, _behind_la, _beside, _told_of)
    votes = (vote for name in one.names for rule in rules for vote in rule(scene, name))
    yield from dict.fromkeys(votes)


def _of_form(scene: Scene, name: Name) -> Iterator[Vote]:
    parts = written_words(name.text)
    last = " ".join(part.lower() for part in parts[1:])
    if last.replace("’", "'").replace("' ", "'") in word_set("fr", "uses", "of_prizes"):
        yield "Other", "Award", 9  # "Lynx d'or"
    if len(parts) > 1 and parts[0] in word_set("fr", "uses", "of_ships"):
        yield "Product", "Vehicle", 9
    species = table("fr", "uses")["species"]
    two = len(parts) == 2 and parts[1].islower() and not name.kind and name.label != "ORG"
    if two and parts[0].endswith(tuple(species["first"])) and parts[1].endswith(tuple(species["second"])):
        yield "Other", "", 6  # "Homo sapiens"
    yield from _of_occasion(scene, name, parts)


def _of_occasion(scene: Scene, name: Name, parts: tuple[str, ...]) -> Iterator[Vote]:
    """ "Journées de l'archéologie", "Fête nationale", "États généraux de la presse": what is called so is held.

    Books and papers are called so too ("La Nuit des rois"): where the word is one of theirs, it counts less.
    """
    lower = [part.lower().replace("’", "'") for part in parts]
    occasions = table("fr", "uses")["occasions"]
    size = next((n for n in (2, 1) if " ".join(lower[:n]) in {*occasions["first"], *occasions["titles"]}), 0)
    capital = parts[0][0].isupper() and scene.words.text[name.start - 1 : name.start] != ["«"]
    if set(scene.words.lower[max(0, name.start - 2) : name.start - 1]) & word_set("fr", "institutions", "makers"):
        return  # "l'auteure des Heures blanches"
    if size and capital and name.label != "WORK" and " ".join(lower[size : size + 1]) in occasions["second"]:
        yield "Event", "", _HELD if " ".join(lower[:size]) in occasions["titles"] else _OCCASION


def _behind_la(scene: Scene, name: Name) -> Iterator[Vote]:
    """ "La Saint-Nicolas" is his feast, "la Tour du Champ" stands somewhere: the article tells them from others."""
    if scene.words.lower[name.start - 1 : name.start] != ["la"]:
        return
    lists, first = table("fr", "institutions"), scene.words.lower[name.start]
    if _HE_SAINT.fullmatch(name.text):
        yield "Other", "", _OCCASION
        yield "Place", "", _AGAINST
    if first in lists["of_event"] and first in lists["of_place"]:
        yield "Place", "Facility", _OCCASION


def _beside(scene: Scene, name: Name) -> Iterator[Vote]:
    if _is_founded(scene, name):
        yield "Organization", "", 11  # more than that a theatre is a house
    if name.kind or name.title or place_kind(name.text):
        return
    lower = scene.words.lower
    before, after = lower[max(0, name.start - 2) : name.start], lower[name.end : name.end + 3]
    aged = len(after) == 3 and after[0] in {",", "("} and _AGED.fullmatch(after[1]) and after[2] == "ans"
    if aged and not (before[-1:] in (["de"], ["d'"], ["du"]) and is_aged_itself(before[0])):
        yield "Person", "", _SURE  # "Ferid, 40 ans"
        yield "Place", "", _AGAINST
    if _is_ruler(scene, name):
        yield "Person", "", _SURE
        yield "Place", "", _AGAINST
    firm = [*table("fr", "uses")["published"]["words"], *table("fr", "uses")["employed"]["words"]]
    if before[-1:] == ["chez"] and before[0] in firm:
        yield "Organization", "", _SURE
        yield "Person", "", _AGAINST
    if before[-1:] in (["de"], ["d'"]) and before[0] in table("fr", "uses")["owned"]["words"]:
        yield "Organization", "", 2.5
        yield "Place", "", _AGAINST
    if before[-1:] == ["dans"] and _is_played(scene, name):
        yield "Work", "", _SURE
    lone = name.end - name.start == 1 and name.text not in first_names()
    if lone and name.label == "LOC" and name.start and before[-1:] != []:
        plural = name.text.endswith(("s", "x")) and name.text[:-1] not in place_kinds()  # but "les Amériques"
        many = before[-1] in _MANY and plural
        if many or scene.words.pos[name.start - 1] == "NUM":
            yield "Place", "", _AGAINST  # "les Nivernistes", "sept Kanadar"
            yield ("Other" if many else "Product"), "", 2.0


def _told_of(scene: Scene, name: Name) -> Iterator[Vote]:
    if _is_meeting(scene, name):
        yield "Event", "Meeting", _OCCASION
    if not (name.kind or name.title or place_kind(name.text)) and _is_held(scene.words.doc[name.start]):
        yield "Event", "", _HELD


def _is_meeting(scene: Scene, name: Name) -> bool:
    """ "Le colloque « Demain »", "une conférence de presse intitulée « Demain »": by what it is called, people meet."""
    i, called = before_naming(scene, name)
    quoted = name.start > 0 and scene.words.text[name.start - 1] in {"«", '"'}
    if i < 0 or not (called or quoted):
        return False
    meetings = table("fr", "uses")["occasions"]["meetings"]
    return any(" ".join(scene.words.lower[max(0, i + 1 - size) : i + 1]) in meetings for size in (1, 2, 3))


def _is_held(token: Token) -> bool:
    """ "Zorbel s'est tenu mardi", "la 3e édition de Zorbel a lieu à Klow": nothing but an event takes place."""
    occasions = table("fr", "uses")["occasions"]
    if token.dep_ == "nmod" and token.head.lemma_ in occasions["editions"]:
        token = token.head
    if token.dep_ != "nsubj":
        return False
    itself = token.head.lemma_ in occasions["held"] and any(word.dep_.startswith("expl") for word in token.head.lefts)
    behind = {word.lower_ for word in token.head.rights}
    return (itself and not behind & {*occasions["stances"]}) or (token.head.lemma_ == "avoir" and "lieu" in behind)


def _is_founded(scene: Scene, name: Name) -> bool:
    """ "Il a fondé le Théâtre du Soleil", "le Théâtre du Soleil, qu'il a fondé": the company, and no house."""
    token = scene.words.doc[name.start]
    founding = table("fr", "uses")["founding"]["verbs"]
    done = token.dep_ in ("obj", "nsubj:pass") and token.head.lemma_ in founding
    told = (child for child in token.rights if child.dep_ in ("acl", "acl:relcl") and child.lemma_ in founding)
    return scene.words.lower[name.start] in table("fr", "uses")["founding"]["stages"] and (done or any(told))


def _is_ruler(scene: Scene, name: Name) -> bool:
    """ "La Libye de Khadar": whose land a country with an article is, is a person."""
    text, i = scene.words.text, name.start - 1
    land = i > 1 and text[i] in {"de", "d'"} and text[i - 1] in countries()
    return land and scene.words.pos[i - 2] in {"DET", "ADP"} and name.text not in place_kinds()


def _is_played(scene: Scene, name: Name) -> bool:
    """ "Son rôle dans Rivages", "elle a joué dans Rivages"."""
    played = table("fr", "uses")["played"]
    token = scene.words.doc[name.start]
    nouns = scene.words.lower[max(0, name.start - 3) : name.start - 1]
    return bool({*played["nouns"]} & {*nouns}) or token.head.lemma_ in played["verbs"]
