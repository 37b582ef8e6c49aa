"""The noun without an article that opens a sentence and says what the name behind its comma is."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.entities.individuals import Described, Scene
from kg.entities.steps.fitting import fits
from kg.entities.steps.nouns import described_at
from kg.text.names.words import Name

_LEAD = 12  # tokens


def lead_before(scene: Scene, name: Name) -> Described | None:
    """The noun without an article that opens the sentence before a comma: "Filiale d'Orbix, Norsud emploie ..."."""
    words = scene.words
    if name.start < 2 or words.text[name.start - 1] != ",":
        return None
    for i in range(name.start - 2, max(-1, name.start - _LEAD), -1):
        if words.text[i] == "," or words.pos[i] in {"VERB", "AUX", "PRON"}:
            return None
        if words.opens[i]:
            while words.pos[i] == "ADJ":
                i += 1
            noun = described_at(scene, i)
            thing = noun is not None and noun.type != "Person" and not noun.plural
            return noun if thing and noun and not place_kind(name.text) and fits(name, noun, beside=True) else None
    return None
