"""Posts before the name of a person, with a complement between: "le ministre de la Justice, Jean Martin"."""

from __future__ import annotations

from functools import cache

from kg.entities.authority import place_kind
from kg.entities.gender import first_name_gender
from kg.entities.individuals import Described, Scene
from kg.entities.steps.nouns import described_at, determiner, first_of_phrase
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import demonyms, first_names, known_kinds, parties

_FULL = 2  # words of a full name
_LOOSE = {"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "ADP"}
_BRACKET = 7  # tokens
_REACH = 24
_AND = "et"
_DE = {"de", "d'", "du", "des"}
_ARTICLES = {"la", "l'"}
_BARRIERS = {_AND, "à", "dans", "avec", "par", "sur", "contre"}
_BEFORE_PEOPLE = {"le", "la", "l'", "au", "du"}


def role_before(scene: Scene, name: Name) -> Described | None:
    """The role before a person's name, with a complement between: "le ministre de la Justice(,) Jean Martin"."""
    if name.label != "PER" and not _may_be_person(scene, name):
        return None
    words = scene.words
    i = _before_people(scene, _before_title(scene, name))
    i -= bool(name.title) and i > 0 and words.pos[i] == "DET" and words.text[i - 1] == ","  # "le chef, le général X"
    comma = i > 0 and words.text[i] == ","
    i = _before_brackets(scene, i - 1) if comma else i
    if i < 0 or words.pos[i] in {"ADP", "DET"} or (not comma and _has_own_noun(scene, name, i)):
        return None
    best = None
    for start in range(i, max(-1, i - _REACH), -1):
        inside = start in scene.name_at
        next_to = best is not None and best.start == start + 1
        joined = (words.lower[start] == _AND and next_to) or _adds(scene, start)
        apart = words.lower[start] in _barriers() or _is_somebody_else(scene, start)
        if not joined and (apart or not (inside or _is_loose(scene, start))):
            break
        noun = None if inside else whole_post(scene, described_at(scene, start))
        if noun and noun.type == "Person" and not _is_assisted(scene, noun) and not _are_members(scene, noun):
            best = noun
            if determiner(scene, start) or words.opens[first_of_phrase(scene, start)]:
                best = (_above(scene, noun, name) if comma else None) or noun
                break
    if best is None or (comma and not _may_precede(scene, best, name)):
        return None
    return best if not comma or closed(scene, name) else None


@cache
def _barriers() -> frozenset[str]:
    """Return the words behind which somebody else is told of: "maire de Klow depuis Luc Roy" is no post of his."""
    return word_set("fr", "titles", "apart") | _BARRIERS


def _is_somebody_else(scene: Scene, i: int) -> bool:
    """ "Élue maire de Klow face au socialiste Luc Roy": who is called by his party or people is not the mayor."""
    people = scene.words.lower[i] in parties() or scene.words.lower[i] in demonyms()
    return people and i > 0 and scene.words.lower[i - 1] in _BEFORE_PEOPLE


def _adds(scene: Scene, i: int) -> bool:
    """ "La ministre de la Santé, de la Culture et des Sports Anne Roy": so go on the things that she has charge of.

    "Le chef du MR et du Danois Luc Roy" leads nobody else.
    """
    words = scene.words
    if words.lower[i] not in (_AND, ",") or words.lower[i + 1] not in _DE:
        return False
    if not words.capital[i - 1] and words.lower[i - 2] not in _DE | _ARTICLES:
        return False
    charge = i + 2 + (words.lower[i + 2] in _ARTICLES)
    return words.capital[charge] and words.lower[charge] not in demonyms()


def _may_be_person(scene: Scene, name: Name) -> bool:
    """Tell whether a full name set off by commas, which nothing knows, may be a person's: "le chef, Timo Gok,".

    A relative may be called by one word: "sa femme, Tilka,".
    """
    words, row = scene.words, range(name.start, name.end)
    unknown = not name.kind and name.label != "WORK" and name.text not in known_kinds() and not place_kind(name.text)
    written = all(words.pos[i] in {"PROPN", "X"} and words.text[i].istitle() for i in row)
    placed = bool(place_kind(words.text[name.start])) and words.text[name.start] not in first_names()
    closed_off = not words.text[name.end :] or words.text[name.end] in {",", "."}
    apart = words.text[name.start - 1 : name.start] == [","] and closed_off
    noun = described_at(scene, name.start - 2) if apart and name.start > 1 else None
    named = noun is not None and noun.type not in {"Person", "Place"}  # "le patron de la filiale, Norsud Chili,"
    full = len(row) >= _FULL or (noun is not None and noun.group == "relatives")
    return full and unknown and written and apart and not named and not placed


def whole_post(scene: Scene, noun: Described | None) -> Described | None:
    """Return the post with an adjective before it that is part of it: "premier ministre"."""
    longer = described_at(scene, noun.start - 1) if noun is not None and noun.start else None
    return longer if longer is not None and noun is not None and longer.end == noun.end else noun


def _has_own_noun(scene: Scene, name: Name, i: int) -> bool:
    """ "Le patron de la banque Solvi": a name that is no person's at first sight is that of the body before it.

    So is a single word behind the sort of that body: "la chaîne de magasins Solvi".
    """
    if name.title or name.text.split()[0] in first_names():
        return False
    last = _before_adjectives(scene, i)
    sort = last > 1 and scene.words.pos[last] == "NOUN" and scene.words.lower[last - 1] in {"de", "d'"}
    sort = sort and name.end - name.start < _FULL
    places = (last, _before_adjectives(scene, last - 2)) if sort else (last,)
    nouns = (noun for place in places if (noun := described_at(scene, place)) is not None)
    return any(_is_body(noun) and determiner(scene, noun.start) == "definite" for noun in nouns)


def _before_adjectives(scene: Scene, i: int) -> int:
    while i > 0 and scene.words.pos[i] == "ADJ" and i not in scene.name_at:
        i -= 1
    return i


def _is_body(noun: Described) -> bool:
    return noun.type == "Organization" and not noun.plural


def post_before(scene: Scene, name: Name, title: Described) -> Described | None:
    """The post before a title and its name: "le guide suprême de l'Iran, l'ayatollah Ali Kazemi"."""
    first = first_of_phrase(scene, title.start)
    if first < 2 or first == title.start or scene.words.text[first - 1] != "," or not closed(scene, name):
        return None
    for start in range(_before_brackets(scene, first - 2), max(-1, first - 14), -1):
        inside = start in scene.name_at
        if scene.words.lower[start] in _barriers() or not (inside or _is_loose(scene, start)):
            return None
        noun = None if inside else described_at(scene, start)
        if noun and noun.type == "Person" and determiner(scene, start) == "definite":
            return None if noun.plural else noun
    return None


def _above(scene: Scene, noun: Described, name: Name) -> Described | None:
    """ "La conseillère du président, Anne Roy": behind a comma the name is that of the first, whom the second has.

    So is "l'un des avocats du patron, Luc Roy". Behind more, "le frère du patron de Norsud, Luc Roy", parser and
    gender decide.
    """
    lower, first = scene.words.lower, first_of_phrase(scene, noun.start)
    i = first - 1 if lower[first] not in {"du"} else first
    if i < 1 or lower[i] not in {"du", "de", "d'"} or noun.end >= len(lower):
        return None
    last = i = i - 1
    while i > 0 and scene.words.pos[i] == "ADJ" and described_at(scene, i) is None:
        i -= 1
    near = (found for j in (i - 2, i - 1, i) if (found := described_at(scene, j)) is not None)
    outer = next((found for found in near if i < found.end <= last + 1), None)
    outer = outer or _holder(scene, noun, name)
    held = outer is not None and (determiner(scene, outer.start) if not outer.plural else _is_one_of(scene, outer))
    if not held or outer is None or outer.type != "Person":
        return None
    return outer if lower[noun.end] == "," or _is_named(scene, outer, name) else None


def _holder(scene: Scene, noun: Described, name: Name) -> Described | None:
    """ "Le directeur de la communication du maire, Luc Roy": the post of which what stands between only says more."""
    bearer = scene.words.doc[name.start].head
    inside = bearer.i < noun.start and bearer.is_ancestor(scene.words.doc[noun.start])
    outer = described_at(scene, bearer.i) if inside else None
    return outer if outer is not None and outer.type == "Person" and _is_named(scene, outer, name) else None


def _is_named(scene: Scene, noun: Described, name: Name) -> bool:
    """Tell whether a name hangs on a noun of its gender."""
    token, bearer = scene.words.doc[name.start], scene.words.doc[noun.start]
    gender, known = bearer.morph.get("Gender", []), first_name_gender(name)
    return token.dep_ == "appos" and token.head.i == noun.start and (not gender or not known or known == gender[0])


def _is_one_of(scene: Scene, noun: Described) -> bool:
    """ "L'un des deux avocats": a plural of which one is meant."""
    lower, i = scene.words.lower, noun.start - 1
    while i > 1 and scene.words.pos[i] == "NUM":
        i -= 1
    return i > 0 and lower[i] == "des" and lower[i - 1] in {"un", "une"}


def _is_assisted(scene: Scene, noun: Described) -> bool:
    """ "L'adjointe au maire de Lyon, Anne Roy": whose deputy she is, she is not.

    Who "remet sa démission au président de la République, Luc Roy" gives it to him.
    """
    lower, first = scene.words.lower, first_of_phrase(scene, noun.start)
    before = lower[first - 1] if first else ""
    if not ("au" in (before, lower[first]) or (before == "à" and first < noun.start)):
        return False
    end = first if lower[first] == "au" else first - 1
    return any(held.type == "Person" for i in (end - 1, end - 2) if i >= 0 and (held := described_at(scene, i)))


def _are_members(scene: Scene, noun: Described) -> bool:
    """ "L'association de consommateurs Zelqo": whom a body is made of, the name is not."""
    return noun.plural and noun.start > 0 and scene.words.lower[noun.start - 1] in {"de", "d'"}


def _before_title(scene: Scene, name: Name) -> int:
    """Return the token before a name and its form of address."""
    i = name.start - 1
    while name.title and i >= 0 and scene.words.doc[i].idx >= name.title.start:
        i -= 1
    return i


def _before_brackets(scene: Scene, i: int) -> int:
    """Step over a short bracket: from ")" to "Klow" in "l'évêque de Klow (Bordurie), le père Luc Roy"."""
    if scene.words.text[i] != ")":
        return i
    return next((j - 1 for j in range(i - 1, max(0, i - _BRACKET), -1) if scene.words.text[j] == "("), i)


def _before_people(scene: Scene, i: int) -> int:
    """Step over a people's noun behind a comma: from "Danois" to "," in "le chef du groupe, le Danois Jens Holm"."""
    words = scene.words
    people = i > 1 and words.capital[i] and words.lower[i] in demonyms() and i not in scene.name_at
    return i - 2 if people and words.pos[i - 1] == "DET" and words.text[i - 2] == "," else i


def _may_precede(scene: Scene, noun: Described, name: Name) -> bool:
    """Tell whether a role before a comma describes the name: "un manifestant, Luc," if the parser thinks so too."""
    found = determiner(scene, noun.start)
    token = scene.words.doc[name.start]
    said = token.dep_ == "appos" and token.head.i == noun.start
    return found in {"definite", "possessive", "demonstrative"} or (found == "indefinite" and said)


def _is_loose(scene: Scene, i: int) -> bool:
    """Tell whether a word may stand between a role and its bearer: parts of a noun phrase, and participles."""
    if scene.words.pos[i] in _LOOSE:
        return True
    return scene.words.pos[i] == "VERB" and scene.words.doc[i].morph.get("VerbForm", []) == ["Part"]


def closed(scene: Scene, name: Name) -> bool:
    """Tell whether a comma or the end of the sentence follows the name, as an apposition has it."""
    words = scene.words
    return name.end >= len(words) or words.pos[name.end] in {"PUNCT", "SPACE"}
