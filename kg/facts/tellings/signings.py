"""Treaties and agreements that their parties sign: the signature is what happens, the paper is what is signed."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.tellings.telling import Happening, Story


def tells_itself(story: Story, telling: Happening) -> bool:
    """Tell whether a telling has a word for the happening: not "le traité", where somebody has signed it."""
    signed = {*syntax.syntax_table()["nouns"]["signed"]}
    return telling.entry.label not in signed or all(each.entry.label != "signature" for each in story.tellings)


def signing(story: Story, telling: Happening) -> Happening | None:
    """ "Klow et Lima ont signé le traité": what happens is the signature; return the verb that tells of it."""
    if telling.entry.label not in syntax.syntax_table()["nouns"]["signed"]:
        return None
    signings = (each for each in story.tellings if each.entry.label == "signature" and each.match.part == "verb")
    return next((each for each in signings if telling.token in each.match.roles.get("object", ())), None)
