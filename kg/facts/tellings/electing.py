"""Which ballot an election is: "les législatives" are no "présidentielle", and a party elects its president apart."""

from __future__ import annotations

from functools import cache

from kg.facts.grammar.syntax import lemma
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening
from kg.lang import table
from kg.text.tree import Token

_WITHIN = "within a body"


def is_other_ballot(reading: Reading, here: Happening, there: Happening) -> bool:
    """Tell whether two tellings of elections name ballots of two sorts; where one names none, they may be one."""
    if here.entry.kind != "election" or there.entry.kind != "election":
        return False
    ballot = _ballot_of(reading, here)
    return bool(ballot) and _ballot_of(reading, there) not in ("", ballot)


def _ballot_of(reading: Reading, telling: Happening) -> str:
    """Return the sort of ballot that the words of a telling, or the post to which it elects, name; "" if none does."""
    words = [*telling.match.words, *(child for word in telling.match.words for child in word.children)]
    said = [_sorts()[form] for word in words if (form := word.lower_) in _sorts()]
    posts = [word for role in ("complement", "object") for word in telling.match.roles.get(role, ())]
    if said or telling.match.part != "verb":
        return min(said, key=list(table("fr", "ballots")["sorts"]).index, default="")
    return next((sort for post in posts if (sort := _sort_of_post(reading, post))), "")


def _sort_of_post(reading: Reading, post: Token) -> str:
    """ "Élu maire", "élu président du Parti vert": what the ballot is in which one gets the post."""
    led = [node for word in reading.arguments.of(post).get("de", ()) if (node := reading.node(word))]
    if lemma(post) in table("fr", "ballots")["within"]["posts"]:
        return _WITHIN if any(reading.resolution.type_of(node)[0] == "Organization" for node in led) else ""
    return str(table("fr", "ballots")["posts"].get(lemma(post), ""))


@cache
def _sorts() -> dict[str, str]:
    return {form: sort for sort, forms in table("fr", "ballots")["sorts"].items() for form in forms}
