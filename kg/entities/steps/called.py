"""What stands before a name and the word by which something is called so: "un colloque intitulé « Demain »"."""

from __future__ import annotations

from kg.entities.individuals import Described, Scene
from kg.entities.steps.fitting import fits
from kg.entities.steps.nouns import described_at
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name

_ARTICLES = {"le", "la", "les", "l'"}


def before_naming(scene: Scene, name: Name) -> tuple[int, bool]:
    """Return the token before a name, quotation marks and words like "baptisée", and whether there are such words.

    It is -1 behind a comma and "dit", which tells who speaks: "la loi, dit Luc Roy, est mauvaise".
    """
    words, i = scene.words, name.start - 1
    while i >= 0 and (words.text[i] in {"«", '"'} or words.lower[i] in table("fr", "institutions")["naming"]):
        i -= 1
    i -= 3 * (words.lower[max(0, i - 2) : i + 1] in table("fr", "institutions")["by_name"])
    named = i < name.start - 1 and words.lower[i + 1] not in {"«", '"'}
    if named and i > 0 and words.text[i] == ",":  # "la nouvelle société, baptisée Norsud"
        if words.lower[name.start - 1] in word_set("fr", "second_names", "tensed"):
            return -1, named
        i -= 1
    return _before_owner(scene, i) if named else i, named


def _before_owner(scene: Scene, i: int) -> int:
    """Step over whose it is: from "Norsud" to "fusée" in "la fusée de Norsud baptisée Altaïr"."""
    owner, j = scene.name_at.get(i), i
    if owner is not None:
        j = owner.start - 1
        j -= j > 0 and scene.words.lower[j] in _ARTICLES
    return j - 1 if owner is not None and j > 0 and scene.words.lower[j] in {"de", "d'", "du"} else i


def named_by_participle(scene: Scene, name: Name) -> Described | None:
    """The noun that a participle of naming describes, whatever is between: "un site de paris en ligne, baptisé X"."""
    row = range(max(0, name.start - 2), name.start)
    naming = table("fr", "institutions")["naming"]
    words = [scene.words.doc[i] for i in row if scene.words.lower[i] in naming]
    heads = [word.head.i for word in words if word.dep_ == "acl" and word.head.i < word.i]
    found = [described_at(scene, i) for i in heads]
    return next((noun for noun in found if noun is not None and fits(name, noun, beside=True)), None)
