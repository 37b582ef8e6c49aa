"""Names that leave out what was said once: the second word of a firm, the year of a prize."""

from __future__ import annotations

import re

from kg.entities.authority import place_kind
from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group, fullest
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import first_names, nouns, roles

_OF = ("de ", "d'", "d’", "du ", "des ")


def is_shortened(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether the first word of a firm's name is used alone once the text has said the whole: "Norsud Space"."""
    part, whole = fullest(short), fullest(full)
    first, _, rest = whole.text.partition(" ")
    if part.text != first or not rest.replace(" ", "").isalpha() or not rest[0].isupper() or part.kind:
        return False
    listed = place_kind(first) or first in first_names() or (first.lower(),) in nouns()
    labels = {name.label for name, _ in short} <= {"ORG", "PER", "MISC", ""} and whole.label in {"ORG", "MISC"}
    below = min((name.start for name, _ in short if scene.sentence_of[name.start] > 0), default=len(scene.words))
    listed = listed or first in word_set("fr", "organisations", "prefixes")
    return not listed and labels and full[0][0].start < below


def is_nickname(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether the first word of a team's or a prize's name is used alone: "Bisons", "Épi" of "Épi d'or".

    Both are said with an article, as towns and persons are not; of the common nouns those for animals, prizes and clubs
    may be such a name, since "le Conseil" may be another one's.
    """
    part, whole = fullest(short), fullest(full)
    first, _, rest = whole.text.partition(" ")
    if part.text != first or not rest.startswith(_OF) or not first[0].isupper() or " " in part.text:
        return False
    noun = nouns().get((first.lower(),))
    listed = place_kind(first) or first in first_names() or (first.lower(),) in roles() or place_kind(whole.text)
    plain = noun is None or noun.kind in {"Animal", "Award"} or first in table("fr", "uses")["clubs"]["signs"]
    return (
        plain
        and not listed
        and all(_has_article(scene, name) for name, _ in [*short, *full] if name.text in {first, whole.text})
    )


def _has_article(scene: Scene, name: Name) -> bool:
    """Tell whether an article stands before a name; in the first words of a title it may be left out."""
    before = scene.words.lower[name.start - 1] if name.start else ""
    opens = scene.sentence_of[name.start] == 0 and scene.words.opens[name.start]
    return opens or before in table("fr", "pronouns")["articles"] or before in {"les", "l'", "des", "aux"}


def is_edition(left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name adds no more than the year: "prix Nobel de la paix 2023"."""
    return len(left) > 1 and right[:-1] == left and re.fullmatch(r"(19|20)\d\d", right[-1]) is not None
