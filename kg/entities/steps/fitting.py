"""Tells whether a noun beside a name may be its apposition: a role that of a person, "navire" that of a ship."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.entities.individuals import Described
from kg.lang import table, words
from kg.text.names.words import Name
from kg.text.wordlists import first_names

_LABELS = {"Person": {"PER"}, "Organization": {"ORG", "MISC", ""}, "Place": {"LOC", ""}}
_BANDS = {"ArmedGroup", "Party", "Army", "Union", "NGO"}
_SITES = {"CelestialBody", "Landform", "BodyOfWater", "Facility"}


def fits(name: Name, noun: Described, *, beside: bool = False) -> bool:
    """Tell whether a noun beside a name may say what the name is, by the tagger's label of it.

    Args:
        name: the name.
        noun: the noun.
        beside: whether only adjectives stand between them: "le groupe suédois Orbix".
    """
    beside = beside or noun.end == name.start
    if beside and noun.lemma in words("fr", "organisations", "surveys"):
        return False
    if noun.type == "Person" or name.label == "PER":
        person = noun.type == "Person" and (
            _is_misread(name, noun)
            or name.label in {"PER", ""}
            or (name.label != "LOC" and noun.group != "heads" and not name.kind)
        )
        return person or _names_thing(name, noun, beside=beside)
    if noun.type == "Organization" and name.kind in _SITES:  # "la chaîne Canal Nord"
        return noun.end == name.start and not place_kind(name.text)
    return name.label in _LABELS.get(noun.type, {"MISC", "", "LOC", "WORK", "EVENT", "ORG"}) or (
        not name.kind
        and noun.type in {"Organization", "Place"}
        and name.label in {"ORG", "LOC"}
        and (beside or (noun.start >= name.end and not place_kind(name.text)))
    )


def _is_misread(name: Name, noun: Described) -> bool:
    """ "Le président Ola Umala": of two words right behind a post, and of no known place, it is somebody's name."""
    alone = noun.end == name.start and name.end - name.start > 1 and not noun.plural
    return alone and name.label == "LOC" and not name.kind and not place_kind(name.text)


def fits_many(name: Name, noun: Described) -> bool:
    """Tell whether a plural noun may say what each of the names beside it is: "deux sociétés, Orbix et Norsud"."""
    unclear = noun.type == "Organization" and name.end - name.start == 1 and not name.title
    return unclear or fits(name, noun)


def _names_thing(name: Name, noun: Described, *, beside: bool) -> bool:
    """Tell whether what looks like a person's name is that of the thing before it: "le navire Costa Vega"."""
    if not beside or name.title or noun.plural:
        things = {"Product", "Event", "Other", "Work"}
        band = noun.kind in _BANDS and name.text.split()[0] not in first_names()  # "Al-Mornat, groupe armé"
        single = name.end - name.start == 1 or band
        body = noun.type == "Organization" and not name.title and name.text not in first_names()  # "Orbix, société"
        return (noun.type in things or band or body) and single and not noun.plural
    known = noun.lemma in table("fr", "uses")["of_persons"]["nouns"]
    thing = noun.type in {"Work", "Product", "Event", "Other"} or noun.kind in _SITES
    return thing or (noun.type == "Organization" and not known)
