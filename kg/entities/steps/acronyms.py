"""Short names made of a longer one: its first letters, or what stands beside it in brackets."""

from __future__ import annotations

import re
from collections import Counter

from kg.entities.authority import place_kind
from kg.entities.individuals import Scene
from kg.entities.steps.writing import is_syllabic, key
from kg.lang import table
from kg.text.names.words import Name
from kg.text.wordlists import known_kinds

SMALL = frozenset(
    ["de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "au", "aux", "pour", "a", "sur", "of", "the", "and"]
)
_ARTICLES = ("le", "la", "les", "l'")
_SYLLABLES = 3  # words of whose beginnings a short name is made that no bracket explains
_ARMED = {"ArmedGroup", "Army"}
_PUBLIC = {"Agency", "InternationalOrganization", "University", "Army", "Museum"}

Group = list[tuple[Name, str]]


def looks_like_acronym(text: str) -> bool:
    """Tell whether a name is one word in capitals, or all but one of them."""
    letters = text.replace(".", "")
    if not (letters.isalnum() and 2 <= len(letters) <= 8):
        return False
    capitals = sum(letter.isupper() for letter in letters)
    return capitals >= max(2, len(letters) - 1)


def is_acronym(scene: Scene, short: Group, full: Group) -> bool:
    """An acronym has the first letters of the words, or stands in brackets beside the name and has most of them."""
    acronym = short[0][0].text.replace(".", "")
    if not looks_like_acronym(acronym) or (is_person(full) and short[0][0].text in known_kinds()):
        return False  # the PS is not Paul Simon
    for text in {name.text for name, _ in full}:
        letters = [word[0] for word in re.findall(r"\w+", key(text)) if word not in SMALL]
        every = [word[0] for word in re.findall(r"\w+", key(text))]
        wanted = list(key(acronym))
        if wanted == ["l", *letters] and scene.words.lower[full[0][0].start - 1] in _ARTICLES:
            return True  # "les Verts unis" (LVU)
        if len(letters) > 1 and (wanted in (letters, every) or (len(wanted) > 2 and letters[: len(wanted)] == wanted)):
            return True
        if len(letters) > 1 and sorted(wanted) == sorted(letters) and _bracketed(scene, short, full):
            return True
    if not is_person(full) and _bracketed(scene, short, full) and _is_same_kind(short, full):
        return scene.words.pos[fullest(full).end - 1] != "PROPN"  # whose "l'Observatoire du Pic Noir (ESO)" is
    return (
        not is_person(full)
        and _bracketed(scene, short, full)
        and key(acronym)[:1] in {key(name.text)[:1] for name, _ in full}
        and full[0][0].label != "LOC"
    )


def _is_same_kind(short: Group, full: Group) -> bool:
    """ "l'Agence américaine des denrées (FDA)": a foreign acronym in brackets, known to be of the kind before it."""
    kinds = [{name.kind for name, _ in group} - {"", "Party", "Union"} for group in (short, full)]
    public = bool(kinds[0]) and kinds[0] <= _PUBLIC and {name.label for name, _ in full} == {"ORG"} and not kinds[1]
    armed = bool(kinds[0] and kinds[1]) and kinds[0] | kinds[1] <= _ARMED
    return (bool(kinds[0] & kinds[1]) or public or armed) and len(fullest(full).text.split()) > 1


def is_alias(scene: Scene, short: Group, full: Group) -> bool:
    """One word in brackets behind a name of several words, or before one that its syllables shorten, is that name."""
    part, whole = short[0][0], fullest(full)
    if len(whole.text.split()) > _SYLLABLES and is_syllabic(key(part.text), key(whole.text).split(), _SYLLABLES):
        return key(part.text)[:2] == key(whole.text)[:2]  # though it stands elsewhere
    if not _bracketed(scene, short, full) or len(whole.text.split()) == 1:
        return False
    if is_syllabic(key(part.text), key(whole.text).split()):
        return True
    descriptive = any(word[0].islower() for word in whole.text.split())
    enclosed = any(name.start > 0 and scene.words.text[name.start - 1] == "(" for name, _ in short)
    initial = key(part.text)[0] == key(whole.text)[0]
    unplaced = "LOC" not in {part.label, whole.label} or (
        whole.label == "ORG" and (initial or looks_like_acronym(part.text))
    )
    return enclosed and descriptive and unplaced and not _is_listed(part, whole)


def _is_listed(part: Name, whole: Name) -> bool:
    """Tell whether the word in brackets is known to be something of its own, or the longer name a person.

    A foreign party or trade union goes by letters of its own language: "le Parti du peuple (CHP)".
    """
    foreign = part.kind == table("fr", "institutions")["lettered"].get(whole.text.split()[0])
    own = part.kind not in ("", whole.kind) and not foreign and key(part.text)[0] != key(whole.text)[0]
    return bool(own or place_kind(part.text) or whole.label == "PER")


def _bracketed(scene: Scene, short: Group, full: Group) -> bool:
    before, behind = brackets(scene, short)
    return any(name.end in before or name.start - 1 in behind for name, _ in full)


def brackets(scene: Scene, group: Group) -> tuple[set[int], set[int]]:
    """Return the places of the brackets that open right before and right behind the names of a group."""
    text = scene.words.text
    before = {name.start - 1 for name, _ in group if name.start and text[name.start - 1] == "("}
    behind = {name.end for name, _ in group if name.end < len(text) and text[name.end] == "("}
    return before, behind


def fullest(group: Group) -> Name:
    return max((name for name, _ in group), key=lambda name: len(name.text))


def is_person(group: Group) -> bool:
    labels = Counter([name.label for name, _ in group])
    return max(labels, key=labels.__getitem__) == "PER" or any(name.title for name, _ in group)
