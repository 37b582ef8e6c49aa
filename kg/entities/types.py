"""Decides what an individual is by votes of all the evidence in the article, and its gender and number."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from kg.entities.authority import place_kind
from kg.entities.individuals import Individual, Scene
from kg.lang import table
from kg.lang import words as word_set
from kg.model import TopClass
from kg.text.names import Name
from kg.text.wordlists import first_names, nouns, roles, split_words

Votes = Counter[tuple[TopClass, str]]

_LABELS: dict[str, tuple[TopClass, float]] = {
    "PER": ("Person", 3), "ORG": ("Organization", 3), "LOC": ("Place", 3), "MISC": ("Other", 1.5), "WORK": ("Work", 6), "EVENT": ("Event", 9),
}  # fmt: skip
_MODEL_NUMBER = re.compile(r"[A-Z]+[\- ]?\d+[A-Z]?|.*\D \d{1,3}(\.\d+)*|.* [IVX]{1,4}")


def decide(scene: Scene, individual: Individual) -> None:
    """Set type, finer class, gender and number of an individual.

    Args:
        scene: the article, with appositions tied already.
        individual: the one to decide on; its names and nouns are the evidence.
    """
    votes: Counter[tuple[str, str]] = Counter()
    for evidence in (_labels, _own_words, _nouns, _authority, _use):
        votes.update(evidence(scene, individual))
    totals: Counter[str] = Counter()
    for (top, _), weight in votes.items():
        totals[top] += weight  # type: ignore[assignment]
    best = max(totals, key=lambda top: (totals[top], top), default="Other")
    individual.type = best  # type: ignore[assignment]
    finer = {kind: weight for (top, kind), weight in votes.items() if top == best and kind}
    individual.kind = max(finer, key=lambda kind: (finer[kind], kind), default="")
    individual.gender, individual.number = _gender(scene, individual), _number(scene, individual)


def _labels(_: Scene, individual: Individual) -> Counter[tuple[str, str]]:
    """The labels of all its names, as shares: many wrong ones do not outweigh better evidence."""
    labels = Counter(name.label for name in individual.names if name.label in _LABELS)
    votes: Counter[tuple[str, str]] = Counter()
    for label, count in labels.items():
        top, weight = _LABELS[label]
        votes[top, ""] += weight * count / labels.total()  # type: ignore[assignment]
    return votes


def _own_words(_: Scene, individual: Individual) -> Counter[tuple[str, str]]:
    """What the words of the names tell: a first name, "Inc.", "Université de ...", a number, all capitals."""
    votes: Counter[tuple[str, str]] = Counter()
    for text, kind in {name.text: name.kind for name in individual.names}.items():
        parts = split_words(text)
        if kind:
            votes[_top_of(kind), kind] = 8
        if len(parts) > 1 and parts[0] in first_names() and parts[1][:1].isupper() or (len(parts) > 1 and parts[0].split("-")[0] in first_names() and "-" in parts[0]):
            votes["Person", ""] = 4
        if len(parts) > 1 and parts[-1] in word_set("fr", "organisations", "suffixes") or parts[0] in word_set("fr", "organisations", "prefixes"):
            votes["Organization", ""] = 5
        noun = nouns().get((parts[0].lower(),)) if len(parts) > 1 else None
        if noun and not kind:
            votes[noun.type, noun.kind] = 4
        if _MODEL_NUMBER.fullmatch(text) and not _is_person_name(individual):
            votes["Product", ""] = 2
        if len(parts) == 1 and text.isupper() and len(text) > 1:
            votes["Organization", ""] += 1
    if any(name.title for name in individual.names):
        votes["Person", ""] += 5
    return votes


def _nouns(_: Scene, individual: Individual) -> Counter[tuple[str, str]]:
    """The common nouns that the article calls it by."""
    votes: Counter[tuple[str, str]] = Counter()
    for lemma in individual.nouns:
        form = split_words(lemma.lower())
        if form in roles():
            votes["Person", ""] += 4
        elif form in nouns():
            votes[nouns()[form].type, nouns()[form].kind] += 5
    return votes


def _authority(_: Scene, individual: Individual) -> Counter[tuple[str, str]]:
    kinds = {place_kind(name.text) for name in individual.names} - {""}
    return Counter({("Place", kind): 9 if kind == "Country" else 4 for kind in sorted(kinds)})


def _use(scene: Scene, individual: Individual) -> Counter[tuple[str, str]]:
    """How the names are used: "à X" is a place, "chez X" an organisation, who says something is no place."""
    votes: Counter[tuple[str, str]] = Counter()
    for name in individual.names:
        before = scene.words.lower[name.start - 1] if name.start else ""
        further = scene.words.lower[name.start - 2] if name.start > 1 else ""
        if (further,) in roles() and before in {"de", "d'", "du", "chez"} and roles()[(further,)][1] in {"heads", "posts"}:
            votes["Organization", ""] += 0.6  # type: ignore[assignment]
        for top, weight in table("fr", "organisations")["use"].get(before, {}).items():
            votes[top, ""] += weight
        token = scene.words.doc[name.start]
        if token.dep_.startswith("nsubj") and token.head.lemma_ in _speech():
            votes["Person", ""] += 0.5  # type: ignore[assignment]
            votes["Organization", ""] += 0.5  # type: ignore[assignment]
    return Counter({key: min(weight, 2.5) for key, weight in votes.items()})  # type: ignore[misc]


def _is_person_name(individual: Individual) -> bool:
    return any(name.label == "PER" for name in individual.names)


def _gender(scene: Scene, individual: Individual) -> str:
    votes: Counter[str] = Counter()
    for name in individual.names:
        votes.update(_name_gender(scene, name, individual.type))
    for lemma in individual.nouns:
        votes.update({_noun_gender(scene, individual, lemma): 3})
    votes.pop("", None)
    return max(votes, key=lambda gender: (votes[gender], gender), default="")


def _name_gender(scene: Scene, name: Name, top: str) -> Counter[str]:
    title = name.title.of(scene.document.text) if name.title else ""
    if title in word_set("fr", "honorifics", "feminine"):
        return Counter({"Fem": 5})
    if title in word_set("fr", "honorifics", "masculine"):
        return Counter({"Masc": 5})
    token = scene.words.doc[name.start]
    before = scene.words.lower[name.start - 1] if name.start else ""
    if top == "Person":
        first = scene.words.text[name.start]
        listed = first_names().get(first) or first_names().get(first.split("-")[0], "") if name.end - name.start > 1 else ""
        return Counter({listed: 4}) if listed else Counter(token.morph.get("Gender")[:1])
    article = {"la": "Fem", "cette": "Fem", "une": "Fem", "le": "Masc", "du": "Masc", "au": "Masc", "un": "Masc", "ce": "Masc"}.get(before)
    return Counter({article: 3}) if article else Counter(token.morph.get("Gender")[:1])


def _noun_gender(scene: Scene, individual: Individual, lemma: str) -> str:
    for span, mention in individual.mentions.items():
        if mention.kind == "description":
            token = scene.words.doc.char_span(span.start, span.end, alignment_mode="expand")
            head = next((t for t in token or () if t.i in scene.of_token and t.pos_ in {"NOUN", "PROPN"}), None)
            if head is not None and head.morph.get("Gender"):
                return str(head.morph.get("Gender")[0])
    return ""


def _number(scene: Scene, individual: Individual) -> str:
    plural = 0
    for name in individual.names:
        before = scene.words.lower[name.start - 1] if name.start else ""
        plural += 1 if before in {"les", "des", "aux", "ces"} else -1 if before in {"le", "la", "du", "au", "l'"} else 0
    return "Plur" if plural > 0 else "Sing"


@cache
def _speech() -> frozenset[str]:
    verbs = table("fr", "speech")["verbs"]
    return frozenset([*verbs["saying"], *verbs["thinking"]])


def _top_of(kind: str) -> str:
    kinds = table("fr", "nouns")
    return str(kinds[kind]["type"]) if kind in kinds else "Organization"


def broader(kind: str, wanted: str) -> bool:
    """Tell whether a finer class is a sort of another: a bank is a company, a bar by itself of no class may be any."""
    return (kind, wanted) in {("Bank", "Company"), ("Media", "Company"), ("Platform", "Software"), ("Software", "Platform"), ("NGO", ""), ("Federation", ""), ("InternationalOrganization", ""), ("Agency", ""), ("Union", "")}
