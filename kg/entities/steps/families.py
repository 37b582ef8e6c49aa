"""First names that share the last name behind them: "les frères Luc et Paul Roy", "Anne et Paul Roy"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.entities.individuals import Scene
from kg.entities.steps.acronyms import Group
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import first_names, roles

_OF = ("de", "d'", "d’", "du")
_LONGEST = 5  # tokens of a post before a name


def shared_names(scene: Scene) -> Mapping[int, str]:
    """Return the last name of each name that is a first name alone in such a list, by the token where it begins.

    Args:
        scene: the article, whose names are found.
    """
    starts = {name.start: name for name in scene.names}
    rows = [(name, _last_name(scene, name, starts)) for name in scene.names]
    known = {name.text: last for name, last in rows if last}  # "les frères Zel et Luc Roy", and later "Zel"
    return {name.start: known[name.text] for name, _ in rows if name.text in known}


def _last_name(scene: Scene, name: Name, starts: Mapping[int, Name]) -> str:
    """Return the last name of the full name that ends the list which a first name opens, or an empty string."""
    text = scene.words.text
    if name.end - name.start > 1 or name.kind or text[name.end : name.end + 1] not in (["et"], [","]):
        return ""
    if not _may_share(scene, name):
        return ""
    following = starts.get(name.end + 1)
    while following is not None and following.end - following.start == 1 and text[following.end : following.end + 1]:
        if text[following.end] not in {"et", ","} or text[following.start] not in first_names():
            return ""
        following = starts.get(following.end + 1)
    if following is None or text[following.start - 1] != "et" or following.kind or following.title:
        return ""
    full = (_is_kin(scene, name) or text[following.start] in first_names()) and following.end - following.start > 1
    return " ".join(text[following.start + 1 : following.end]) if full else ""


def is_kin_of(scene: Scene, short: Group, full: Group) -> bool:
    """ "Anne Roy, la sœur du caporal Roy", "la femme de Roy, Anne Roy": whose relative somebody is, that one is not.

    Args:
        scene: the article, whose names are found.
        short: the mentions of a last name.
        full: those of somebody who bears it.
    """
    return any(is_kin_beside(scene, each, other) for each, _ in short for other, _ in full)


def is_kin_beside(scene: Scene, short: Name, full: Name) -> bool:
    """Tell whether one name is that of somebody's relative, and the other right beside it that of this one.

    Args:
        scene: the article.
        short: the name behind "la femme de".
        full: the other.
    """
    words, of = scene.words, short.start - 1
    while of > 0 and short.start - of < _LONGEST and words.pos[of] in ("NOUN", "ADJ", "PROPN", "DET"):
        of -= 1  # "du caporal"
    noun = of - 1
    while noun > 0 and words.pos[noun] == "ADJ":
        noun -= 1
    if of < 1 or words.lower[of] not in _OF or roles().get((words.lower[noun],), ("", ""))[1] != "relatives":
        return False
    first = noun
    while first > 1 and words.pos[first - 1] in ("DET", "ADJ", "ADV", "AUX"):
        first -= 1
    return words.lower[short.end : full.start] == [","] or words.lower[full.end : first] in ([","], [])


def _may_share(scene: Scene, name: Name) -> bool:
    """Tell whether a word is a first name that nobody bears alone here, or stands behind "les frères"."""
    if _is_kin(scene, name):
        return True
    alone = any(each.text == name.text and each.start < name.start for each in scene.names)
    called = name.start > 0 and scene.words.pos[name.start - 1] in {"NOUN", "ADJ", "PROPN"}  # "le roi Charles et ..."
    return name.text in first_names() and not (alone or called)


def _is_kin(scene: Scene, name: Name) -> bool:
    """Tell whether a word for people of one family stands before a name: "les frères Zel".

    A foundation may be called by a name that is no first one: "la fondation Zorbel et Luc Roy".
    """
    before = scene.words.lower[name.start - 1] if name.start else ""
    named_for = before in word_set("fr", "second_names", "named_for") and name.text in first_names()
    return named_for or before in word_set("fr", "second_names", "of_one_family")
