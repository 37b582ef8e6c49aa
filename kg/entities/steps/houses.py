"""Houses that a headline calls by their town and the text by their own name: "hôpital de Klow", "hôpital Roy"."""

from __future__ import annotations

from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import SMALL, Group, fullest
from kg.entities.steps.writing import key
from kg.lang import table
from kg.text.names.words import Name
from kg.text.wordlists import nouns


def is_house_of_town(scene: Scene, short: Group, full: Group) -> bool:
    """Tell whether a house that only the title names, by its town, is the one of another name there.

    Args:
        scene: the article.
        short: a name of the title: "stade de Klow".
        full: a name that the text begins with, near which "à" and the same town stand: "le stade Roy a été inauguré
            à Klow". One that it names later may be another there: where the wounded of a fire are taken.
    """
    part, whole = fullest(short), fullest(full)
    left, right = key(part.text.replace("d'", "de ")).split(), key(whole.text).split()
    if len(left) < 3 or left[1] != "de" or len(right) < 2 or right[0] != left[0] or right[1] in SMALL:
        return False
    noun = nouns().get((part.text.split()[0].lower(),))
    house = noun is not None and noun.kind in table("fr", "institutions")["housed"]
    titled = all(scene.sentence_of[name.start] == 0 for name, _ in short)
    begins = min(scene.sentence_of[name.start] for name, _ in full) <= 1
    return house and titled and begins and any(_stands_in(scene, name, left[2:]) for name, _ in full)


def _stands_in(scene: Scene, house: Name, town: list[str]) -> bool:
    """Tell whether "à" and a town stand in the sentence that names a house."""
    sentence = scene.words.doc[house.start].sent
    places = (token.i for token in sentence if token.lower_ == "à")
    return any(key(" ".join(scene.words.text[i + 1 : i + 1 + len(town)])).split() == town for i in places)
