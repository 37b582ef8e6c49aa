"""Names that leave out what was said once: the second word of a firm, the year of a prize."""

from __future__ import annotations

import re

from kg.entities.authority import place_kind
from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group, fullest
from kg.lang import words as word_set
from kg.text.wordlists import first_names, nouns


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


def is_edition(left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name adds no more than the year: "prix Nobel de la paix 2023"."""
    return len(left) > 1 and right[:-1] == left and re.fullmatch(r"(19|20)\d\d", right[-1]) is not None
