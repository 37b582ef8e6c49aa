"""How the names of an individual are used, as votes for what it is: words beside it, nouns above it, verbs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import cast

from kg.entities.governors import UNKNOWN, governed, is_unknown, of_which
from kg.entities.individuals import Individual, Scene
from kg.entities.steps.families import is_kin_beside
from kg.lang import table
from kg.lang import words as word_set
from kg.model import TopClass
from kg.text.names.words import Name
from kg.text.tree import Token
from kg.text.wordlists import demonyms, first_names, place_kinds

Vote = tuple[TopClass, str, float]
_TELLING = 2.0
_MOST = 2.5  # less than a label of the tagger counts, unless it is for a work, of which the tagger knows nothing
_NEAR = 8  # tokens
_AGENT = 0.7  # from how much on a verb tells that somebody acts
_ARTICLES = {"le", "la", "l'", "du", "au"}
_OBLIQUE = {"obl:arg", "obl:mod", "iobj"}
_ROLES = {"nsubj": "subject_of", "obj": "object_of", "nsubj:pass": "object_of"}


def use(scene: Scene, one: Individual) -> Iterator[Vote]:
    """Yield what the use of its names tells: "à X" is a place, "chez X" an organisation, "le naufrage du X" a ship's.

    Args:
        scene: the article.
        one: the individual, whose names count together, but no more than a part of what a label counts.
    """
    weights: dict[TopClass, float] = defaultdict(float)
    for name in one.names:
        for top, weight in _used_as(scene, name):
            weights[top] += weight
    most = UNKNOWN if all(is_unknown(name) for name in one.names) else _MOST
    for top, weight in weights.items():
        yield top, "", max(-most, min(weight, most + (top == "Work")))
    if any(_is_in_known(scene, name) for name in one.names):
        yield "Place", "", _MOST


def _used_as(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    yield from _as_title(scene, name)
    yield from _beside(scene, name)
    yield from governed(scene, name)
    yield from _as_kin(scene, name)
    yield from of_which(scene, name)
    token = _first_of_row(scene.words.doc[name.start])
    if is_unknown(name):
        yield from _acting(scene, name, token)
    if token.dep_ == "nsubj" and token.head.lemma_ in speech_verbs():
        inverted = token.i > token.head.i and name.end - name.start > 1  # « ... », explique Luc Roy
        yield "Person", 1.6 if inverted else 0.8
        yield "Organization", 0.9 if _is_misc(name) or is_unknown(name) else 0.7
        yield "Product", -1.0  # no thing speaks
        if token.i > token.head.i and name.text not in place_kinds():  # « ... », ajoute X
            yield "Place", -_MOST
    if token.dep_ == "obl:agent" and scene.words.lower[name.start - 1 : name.start] == ["par"]:
        yield "Organization", 1.2
        yield "Person", 0.8
    role = _ROLES.get(token.dep_, "")
    if role:
        yield from _weights(role, token.head.lemma_)
    for clause in scene.words.doc[name.start].rights:
        yield from _weights(_role_in(clause), clause.lemma_)
    if _is_birthplace(scene, name, token):
        yield "Place", UNKNOWN
    if token.dep_ == "nsubj":
        yield from _fronted(token)
    if token.dep_ in _OBLIQUE and scene.words.lower[name.start - 1 : name.start] == ["à"]:
        yield from _weights("to", token.head.lemma_)


def _as_kin(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    """ "La femme de Roy, Anne Roy": who shares the name of a relative is a person."""
    if any(is_kin_beside(scene, name, other) and other.text.endswith(f" {name.text}") for other in scene.names):
        yield "Person", UNKNOWN


def _role_in(clause: Token) -> str:
    """Return what a name is to the verb of a clause behind it: "Norsud, détenue par", "Norsud, qui appartient à"."""
    if clause.dep_ == "acl" and "Past" in clause.morph.get("Tense", []):
        return "object_of"
    relative = next((word for word in clause.lefts if "Rel" in word.morph.get("PronType", [])), None)
    return _ROLES.get(relative.dep_, "") if clause.dep_ == "acl:relcl" and relative is not None else ""


def _is_birthplace(scene: Scene, name: Name, token: Token) -> bool:
    """ "Née en 1942 à Klow, elle chante": whatever the parser made of it."""
    at = scene.words.lower[name.start - 1 : name.start] == ["à"]
    born = word_set("fr", "places", "born")
    return at and is_unknown(name) and any(each.lower_ in born for each in (token.head, *_before(scene, name)))


def _before(scene: Scene, name: Name) -> Iterator[Token]:
    """The words before "à", in its clause: as far as a comma or another verb."""
    for token in reversed(list(scene.words.doc[max(0, name.start - _NEAR) : max(0, name.start - 1)])):
        if token.text in {",", "."}:
            return
        yield token


def _first_of_row(token: Token) -> Token:
    """Return the first of names side by side, which has the role of all: "Norsud et Valtel ont signé"."""
    while token.dep_ == "conj" and token.head.pos_ == "PROPN":
        token = token.head
    return token


def _acting(scene: Scene, name: Name, token: Token) -> Iterator[tuple[TopClass, float]]:
    """What only persons and bodies do, or is done to them, speaks against a town of which nobody has heard."""
    role = _ROLES.get(token.dep_, "")
    weights: dict[str, float] = table("fr", "uses")[role].get(token.head.lemma_, {}) if role else {}
    agent = max(weights.get("Organization", 0.0), weights.get("Person", 0.0))
    before = scene.words.lower[name.start - 1] if name.start else ""
    by = before == "par" and token.i == name.start and (token.head.pos_ == "NOUN" or _is_suffered(token.head))
    if by or (token.dep_ == "nsubj" and token.head.lemma_ in speech_verbs()) or agent >= _AGENT:
        yield "Place", -_MOST
    if by and token.dep_ != "obl:agent":
        yield "Organization", 1.2
        yield "Person", 0.8
    if before == "à" and token.head.lemma_ in table("fr", "syntax")["nouns"]["kinds"]:
        yield "Place", 1.2  # "une explosion à Klow", but "l'hommage à Kovac"


def _is_suffered(verb: Token) -> bool:
    """Tell whether "par" says who does something: "signé par Norsud", but "passe par Klow", "a transité par Klow"."""
    bare = not any(label.startswith("aux") for label in verb.labels)
    return "aux:pass" in verb.labels or (bare and "Part" in verb.morph.get("VerbForm", []))


def _fronted(subject: Token) -> Iterator[tuple[TopClass, float]]:
    """ "Fondé en 2011, Orbix fournit ...": what a participle before the clause says of its subject, no town."""
    for participle in fronted(subject):
        told = [*_weights("object_of", participle.lemma_), *_weights("subject_of", participle.lemma_)]
        yield from told
        if max((weight for _, weight in told), default=0.0) >= _TELLING:
            yield "Place", -1.5


def fronted(subject: Token) -> Iterator[Token]:
    """Yield the participles that stand before a clause and tell of its subject: "Fondée en 1990, elle emploie ..."."""
    for child in subject.head.lefts:
        if child.dep_ == "advcl" and child.i < subject.i and "Past" in child.morph.get("Tense", []):
            yield child


def _as_title(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    """The signs of a title: quotation marks, a year in brackets, a capital article."""
    words = scene.words
    before = words.lower[name.start - 1] if name.start else ""
    if before in {"«", '"'} and words.text[name.end : name.end + 1] in (["»"], ['"']):
        yield "Work", 2.5
    if _is_dated(scene, name) or (before == "dans" and name.label == "PER"):
        yield "Work", 2.5
    article = words.text[name.start] in {"Le", "La", "Les", "L'", "Un", "Une"}
    if article and name.end - name.start > 2:
        yield "Work", 1.5
    elif article and name.label == "MISC" and before in table("fr", "institutions")["honouring"]:
        yield "Work", 2.5  # "récompensé pour La Ligne"


def _is_misc(name: Name) -> bool:
    """Tell whether of a name in one word nothing is known: if it speaks it is rather a firm's than a person's."""
    return name.label == "MISC" and name.end - name.start == 1 and name.text not in first_names()


def _is_dated(scene: Scene, name: Name) -> bool:
    """Tell whether a year in brackets follows, as with films and books: "Germinal (1885)"."""
    after = scene.words.text[name.end : name.end + 3]
    return len(after) == 3 and after[0] == "(" and after[2] == ")" and len(after[1]) == 4 and after[1].isdigit()


def _beside(scene: Scene, name: Name) -> Iterator[tuple[TopClass, float]]:
    """The word right before: a preposition, or an article, which persons do without and acronyms of bodies have."""
    before = scene.words.lower[name.start - 1] if name.start else ""
    capital = before if name.start and scene.words.capital[name.start - 1] else ""
    yield from _weights(
        "before", table("fr", "syntax")["contractions"].get(capital, before)
    )  # "A Klow", without accent
    if _is_in_area(scene, name):
        yield "Place", 1.5
    if _is_national(scene, name):
        yield "Person", 1.5
    if name.label == "PER" and before in {"le", "la", "du", "au"} and not name.title:
        yield "Person", -1.5
        yield "Work", 1.0
        yield "Product", 0.8
    if name.label == "LOC" and before in {"le", "du", "au"} and not name.kind and name.text not in place_kinds():
        yield "Place", -1.0  # towns have no article, ships have
    if name.label in {"PER", "MISC"} and before in {"les", "des", "aux"} and name.end - name.start == 1:
        yield "Person", -_MOST  # a people, a family
        yield "Other", 1.0
    if _is_of_people(scene, name):
        yield "Organization", 3.5
        yield "Person", -_MOST
        yield "Place", -_MOST
    acronym = name.text.isalpha() and name.text.isupper() and len(name.text) > 1
    if acronym and name.label in {"LOC", "PER"} and before in _ARTICLES and name.text not in place_kinds():
        yield "Organization", 1.5


def _is_in_area(scene: Scene, name: Name) -> bool:
    """ "à Klow, dans le nord du pays": behind the name stands in what part of a country it lies."""
    after = scene.words.lower[name.end : name.end + 4]
    return len(after) == 4 and after[:2] == [",", "dans"] and after[3] in table("fr", "scenes")["areas"]


def _is_in_known(scene: Scene, name: Name) -> bool:
    """ "à Klow, dans le Queens", "à Klow (Vendée)": behind the name stands a known place that holds it."""
    token, after = scene.words.doc[name.start], scene.words.text[name.end : name.end + 5]
    before = [scene.words.lower[name.start - 1]] if name.start else []
    cases = [child.lower_ for child in token.lefts if child.dep_ == "case"] or before
    given = token.head.lemma_ in table("fr", "syntax")["verbs"]["dative"]  # "vendu à Orbix, en Allemagne"
    if before not in (["à"], ["a"]) or cases != before or given or len(after) < 2:  # "face à Kovac (Serbie)"
        return False
    opening = 1 if after[0] == "(" else 2 if after[0] == "," and after[1] in ("dans", "en") else 0
    opening += bool(opening) and len(after) > opening and after[opening].lower() in _ARTICLES
    return bool(opening) and len(after) > opening and after[opening] in place_kinds()


def _is_national(scene: Scene, name: Name) -> bool:
    """Tell whether a noun for one of a people stands before a name: "le Chinois Mo Yan"."""
    i = name.start - 1
    people = i > 0 and scene.words.capital[i] and scene.words.lower[i] in demonyms() and name.end - name.start > 1
    return people and scene.words.lower[i - 1] in _ARTICLES


def _is_of_people(scene: Scene, name: Name) -> bool:
    """ "le suédois Orbix": a people's noun in lower case before a lone word that is no first name is a firm's.

    A name in full need not be ("la suédoise Vendela Holm"), if it looks like a person's.
    """
    words, i = scene.words, name.start - 1
    article = i > 0 and words.lower[i - 1] in _ARTICLES
    full = name.label == "PER" and name.end - name.start > 1
    unlike = words.text[name.start] not in first_names() and not name.title and not full
    return article and unlike and not words.capital[i] and words.lower[i] in demonyms()


def _weights(list_name: str, word: str) -> Iterator[tuple[TopClass, float]]:
    weights: dict[str, float] = table("fr", "uses")[list_name].get(word, {}) if list_name else {}
    for top, weight in weights.items():
        yield cast(TopClass, top), weight


@cache
def speech_verbs() -> frozenset[str]:
    """Return the verbs of saying and thinking, whose subject is a person or an organisation."""
    verbs = table("fr", "speech")["verbs"]
    return frozenset([*verbs["saying"], *verbs["thinking"]])
