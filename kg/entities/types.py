"""Decides what an individual is by votes of all the evidence in the article, and its gender and number."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import cast

from kg.entities.authority import place_kind
from kg.entities.enumerations import lent
from kg.entities.gender import first_name_gender, title_gender
from kg.entities.individuals import Individual, Scene
from kg.entities.signs import signs
from kg.entities.uses import Vote, use
from kg.lang import table
from kg.lang import words as word_set
from kg.model import TopClass
from kg.text.names.words import Name
from kg.text.wordlists import Noun, first_names, known_kinds, nouns, roles, split_words, written_words

_LABELS: dict[str, tuple[Vote, ...]] = {
    "PER": (("Person", "", 3),),
    "ORG": (("Organization", "", 3),),
    "LOC": (("Place", "", 3),),
    "MISC": (("Product", "", 1), ("Other", "", 0.8)),
    "WORK": (("Work", "", 6),),
    "EVENT": (("Event", "", 9),),
}
_MIXED = re.compile(r"\b(?:[A-Z]+-?\d+\w*|[A-Z][a-zà-ÿ]+-\d+[A-Z]*)\b")
_EDITION = re.compile(r"[A-ZÀ-Þ]\w+[- ](19|20)\d\d")  # "CAN-2019", "Mondial-2018"
_NUMBERED = re.compile(r".*\D \d{1,3}(\.\d+)*|.* [IVX]{1,4}")
NEVER_IN_FULL = 3.5
_SCENERY = {"BodyOfWater", "Landform"}


def decide_types(scene: Scene) -> None:
    """Set type, finer class, gender and number of every individual of an article.

    Args:
        scene: the article, with appositions tied already. Names in one enumeration lend each other their types.
    """
    works = _is_about_works(scene)
    votes = {
        id(one): [
            *_labels(one, works=works),
            *_own_words(one),
            *_nouns(one),
            *_authority(one),
            *use(scene, one),
            *signs(scene, one),
            *_bestowed(scene, one),
            *_in_brackets(scene, one),
            *_never_in_full(one),
        ]
        for one in scene.individuals
    }
    for one, top, weight in lent(scene, {number: _winner(own)[0] for number, own in votes.items()}):
        if _is_open(votes[id(one)]) or weight > 3:
            votes[id(one)].append((top, "", weight))
    for one in scene.individuals:
        one.type, one.kind = _winner(votes[id(one)])
        one.gender, one.number = _gender(scene, one), _number(scene, one)


def broader(kind: str, wanted: str) -> bool:
    """Tell whether who is of one finer class may be called by a noun of another: a bank is a company."""
    return wanted in table("fr", "nouns")[kind].get("also", ()) if kind else False


def _is_open(votes: list[Vote]) -> bool:
    """Tell whether the evidence is no stronger than a label alone."""
    return sum(weight for _, _, weight in votes) <= 3.0


def _winner(votes: list[Vote]) -> tuple[TopClass, str]:
    tops: dict[TopClass, float] = defaultdict(float)
    finer: dict[tuple[TopClass, str], float] = defaultdict(float)
    for top, kind, weight in votes:
        tops[top] += weight
        if kind:
            finer[top, kind] += weight
    best: TopClass = max(tops, key=lambda top: (tops[top], top), default="Other")
    kinds = {kind: weight for (top, kind), weight in finer.items() if top == best}
    return best, max(kinds, key=lambda kind: (kinds[kind], kind), default="")


def _is_about_works(scene: Scene) -> bool:
    """Tell whether the article speaks of films, books or music more than of things that are made."""
    kinds = Counter(nouns()[lower,].kind for lower in scene.words.lower if (lower,) in nouns())
    works = sum(kinds[kind] for kind in ("Film", "Book", "Song", "Show", "Artwork"))
    return works >= 3 and works > kinds["Software"] + kinds["Vehicle"] + kinds["Device"] + kinds["Platform"]


def _labels(one: Individual, *, works: bool) -> Iterator[Vote]:
    """The labels of all its names, as shares: many wrong ones do not outweigh better evidence."""
    labels = Counter(name.label for name in one.names if name.label in _LABELS)
    for label, count in labels.items():
        for top, kind, weight in _LABELS[label]:
            seen: TopClass = "Work" if works and top == "Product" else top
            yield seen, kind, weight * count / labels.total()
    if set(labels) == {"PER"} and all(_is_lone(name) for name in one.names):
        yield "Person", "", -1.0
    if set(labels) == {"MISC"} and all(name.text in first_names() and not place_kind(name.text) for name in one.names):
        yield "Person", "", 1.5  # "Germaine", of whom no list of things knows


def _is_lone(name: Name) -> bool:
    """Tell whether a name is one word that is no known first name, and has no form of address."""
    return len(written_words(name.text)) == 1 and not name.title and name.text not in first_names()


def _never_in_full(one: Individual) -> Iterator[Vote]:
    """News gives a full name or a title once to a person; what is named in one word only may be an institution."""
    labels = [name.label for name in one.names]
    lone = len(labels) > 1 and all(_is_lone(name) for name in one.names)
    if lone and {*labels} <= {"PER", "LOC"} and not any(place_kind(name.text) for name in one.names):
        yield "Organization", "", NEVER_IN_FULL * labels.count("PER") / len(labels)


def _bestowed(scene: Scene, one: Individual) -> Iterator[Vote]:
    """ "Le Grand Prix est allé à X": what is given to somebody is a prize, though it is called like a contest."""
    if not {name.label for name in one.names} <= {"EVENT", "MISC"}:
        return
    contests = word_set("fr", "institutions", "of_event")
    if not all(contests & _openings(name.text.lower()) for name in one.names):
        return
    heads = [scene.words.doc[i] for name in one.names for i in range(name.start, name.end)]
    acts = [*(head.head for head in heads), *(child for head in heads for child in head.rights if child.dep_ == "acl")]
    if any(act.lemma_ in table("fr", "uses")["clubs"]["bestowing"] for act in acts):
        yield "Other", "Award", 15


def _openings(text: str) -> set[str]:
    """Return the first word of a name, and the first two: "grand", "grand prix"."""
    parts = text.split()
    return {parts[0], " ".join(parts[:2])}


def _in_brackets(scene: Scene, one: Individual) -> Iterator[Vote]:
    """ "Luc Roy (Zorbel)": what stands alone in brackets behind a person is a team or a party, save known places.

    Behind a post it is a party: "le maire (UDX) de Klow".
    """
    text, named = scene.words.text, scene.name_at
    for name in one.names:
        inside = name.start > 1 and text[name.start - 1] == "(" and text[name.end : name.end + 1] == [")"]
        if not inside or place_kind(name.text):
            continue
        before, post = named.get(name.start - 2), roles().get((scene.words.lower[name.start - 2],), ("", ""))
        if before is not None and before.label == "PER":
            yield "Organization", "", 3.5
            return
        if before is None and post[0] in word_set("fr", "titles", "seated") and name.text.isupper():
            yield "Organization", "Party", 3.5
            return


def _own_words(one: Individual) -> Iterator[Vote]:
    """What the words of the names tell: a first name, "Inc.", "Université de ...", a number, all capitals."""
    labels = {name.label for name in one.names}
    person, misc = "PER" in labels, labels == {"MISC"}
    for text, kind in {name.text: name.kind for name in one.names}.items():
        parts = written_words(text)
        noun = _first_noun(parts) if not place_kind(text) else None
        if (kind or (noun.kind if noun else "")) in _SCENERY and _is_called_body(one):
            yield "Organization", "", 4  # "la chaîne Canal Nord"
        elif kind:
            yield _top_of(kind), kind, 5
        elif parts[0].lower() in word_set("fr", "institutions", "of_event"):
            yield "Event", noun.kind if noun and noun.type == "Event" else "", 5
        elif parts[0].isupper() and parts[0] in word_set("fr", "institutions", "events"):
            yield "Event", "Competition", 5  # "JO de Klow"
        elif noun:
            yield noun.type, "" if _is_of_people(noun, parts) else noun.kind, 5
        yield from _parts(parts)
        if _is_full_person_name(parts):
            yield "Person", "", 2 if misc else 4
        if misc and len(parts) > 3:
            yield "Work", "", 1.5
        yield from _numbers(text, plain=not person and not noun)
    if any(name.title for name in one.names):
        yield "Person", "", 5


def _is_called_body(one: Individual) -> bool:
    """Tell whether the article has a noun for a body right before the name."""
    forms = (split_words(lemma.lower()) for lemma in one.nouns)
    return any(nouns()[form].type == "Organization" for form in forms if form in nouns() and form not in roles())


def _is_of_people(noun: Noun, parts: tuple[str, ...]) -> bool:
    """ "Groupe de soutien", "Groupe d'experts" are people who have come together, no firm."""
    return noun.lemma in word_set("fr", "organisations", "gathered") and parts[1] in {"de", "d'", "du", "des"}


def _numbers(text: str, *, plain: bool) -> Iterator[Vote]:
    """What a number in a name tells: that of a model ("A320", "Falcon 9") or the year of a contest ("CAN-2019")."""
    if _EDITION.fullmatch(text):
        yield "Event", "", 4
    elif _MIXED.search(text):
        yield "Product", "", 4
    elif _NUMBERED.fullmatch(text) and plain:
        yield "Product", "", 2


def _parts(parts: tuple[str, ...]) -> Iterator[Vote]:
    if len(parts) == 1:
        if parts[0].isupper() and len(parts[0]) > 1:
            yield "Organization", "", 1
        return
    if parts[-1] in word_set("fr", "organisations", "suffixes") or parts[0] in word_set(
        "fr", "organisations", "prefixes"
    ):
        yield "Organization", "", 5
    if set(parts) & word_set("fr", "organisations", "schools"):
        yield "Organization", "University", 3
    if {parts[0], parts[-1]} & {*table("fr", "uses")["clubs"]["sure"]}:
        yield "Organization", "SportsTeam", 5
    if parts[-1] in word_set("fr", "organisations", "contest_words"):
        yield "Event", "Competition", 5
    elif parts[-1] in word_set("fr", "organisations", "house_words"):
        yield "Place", "Facility", 5
    elif set(parts) & word_set("fr", "organisations", "work_words"):
        yield "Work", "Law", 5
    if parts[0].isupper() and 1 < len(parts[0]) < 6 and parts[1] in {"de", "d'", "du"}:
        yield "Organization", "", 2.5  # "CHU de Klow"


def _is_full_person_name(parts: tuple[str, ...]) -> bool:
    first = parts[0] if parts[0] in first_names() else parts[0].split("-")[0]
    if not 1 < len(parts) < 5 or first not in first_names():
        return False
    article, hyphen, rest = parts[1].partition("-")  # "Bachar al-Assad"
    last = rest if hyphen and article.title() in word_set("fr", "common_words", "particles") else parts[1]
    return last[:1].isupper()


def _first_noun(parts: tuple[str, ...]) -> Noun | None:
    lower = tuple(part.lower() for part in parts)
    return next((nouns()[lower[:size]] for size in (3, 2, 1) if size < len(lower) and lower[:size] in nouns()), None)


def _nouns(one: Individual) -> Iterator[Vote]:
    """The common nouns that the article calls it by."""
    for lemma in one.nouns:
        form = split_words(lemma.lower())
        if form in roles():
            yield "Person", "", 4
        elif form in nouns():
            # what looks like a person's name takes only these as apposition ("le film Anne Frank"): they are decisive
            yield nouns()[form].type, nouns()[form].kind, 8 if nouns()[form].type in {"Work", "Product"} else 5


def _authority(one: Individual) -> Iterator[Vote]:
    """What the lists know: countries and other places, and bodies that no plain word names (as "Orange" does)."""
    if any(known_kinds().get(name.text) == "Other" for name in one.names):
        yield "Other", "", 3
    plain = all(name.text.isalpha() and not name.text.isupper() for name in one.names)
    for kind in sorted({known_kinds().get(name.text, "") for name in one.names} - {"", "Other"}) if not plain else ():
        yield _top_of(kind), kind, 15 if any(" " in name.text for name in one.names) else 4
    for kind in sorted({place_kind(name.text) for name in one.names} - {""}):
        several = any(" " in name.text and place_kind(name.text) for name in one.names)
        yield "Place", kind, 9 if kind == "Country" else 6 if several else 4


def _gender(scene: Scene, one: Individual) -> str:
    votes: Counter[str] = Counter()
    for name in one.names:
        votes.update(_name_gender(scene, name, one.type))
    for place in scene.places.get(id(one), ()) if one.type != "Work" else ():
        mention = scene.mention_at.get(place) or scene.mention_at.get(place + 1)
        if mention is not None and mention.kind == "description":
            votes.update(_noun_gender(scene, place, mention.span.end) * 3)
    return max(votes, key=lambda gender: (votes[gender], gender), default="")


def _noun_gender(scene: Scene, start: int, end: int) -> list[str]:
    """Return the gender of the first word of a description that has one: in "l'actrice" the noun tells it."""
    words = (token for token in scene.words.doc[start : start + 4] if token.idx < end)
    return next((found for token in words if (found := token.morph.get("Gender", [])[:1])), [])


def _name_gender(scene: Scene, name: Name, top: TopClass) -> list[str]:
    """Return the gender that a name speaks for, as often as it counts: a form of address, a first name, an article."""
    addressed = title_gender(name, scene.document.text)
    if addressed:
        return [addressed] * 5
    tagged: list[str] = scene.words.doc[name.start].morph.get("Gender", [])[:1]
    if top == "Person":
        listed = first_name_gender(name)
        return [listed] * 4 if listed else tagged
    before = scene.words.lower[name.start - 1] if name.start else ""
    article: str = table("fr", "pronouns")["articles"].get(before, "")
    return [article] * 3 if article else tagged


def _number(scene: Scene, one: Individual) -> str:
    plural = 0
    for name in one.names:
        before = scene.words.lower[name.start - 1] if name.start else ""
        plural += 1 if before in {"les", "des", "aux", "ces"} else -1 if before in {"le", "la", "du", "au", "l'"} else 0
    return "Plur" if plural > 0 else "Sing"


def _top_of(kind: str) -> TopClass:
    kinds = table("fr", "nouns")
    return cast(TopClass, kinds[kind]["type"]) if kind in kinds else "Organization"
