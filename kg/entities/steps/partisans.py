"""Parties called by their members: "les républicains", "les travaillistes"."""

from __future__ import annotations

from kg.entities.individuals import Individual, Scene
from kg.entities.steps.nouns import determiner
from kg.text.wordlists import lone_parties, parties

_PLACES = frozenset(["amod", "det", "case"])


def tie_partisans(scene: Scene) -> None:
    """Tie each plural noun for members to their party, which becomes an implied individual if nothing names it."""
    known = {name.text: one for one in scene.individuals if one.type == "Organization" for name in one.names}
    for i, lower in enumerate(scene.words.lower):
        if lower not in parties() or not _is_plural_noun(scene, i):
            continue
        wanted = [*parties()[lower], lone_parties().get(lower, "")]
        party = next((known[name] for name in wanted if name in known), None)
        if party is None and lower in lone_parties():
            party = Individual([], "Organization", "Party", number="Plur", implied=lone_parties()[lower])
            party.longer.append(scene.words.text[i])
            known[party.implied] = party
            scene.individuals.append(party)
        if party is not None:
            scene.tie(party, i, i + 1, [i], "description", "partisans")


def _is_plural_noun(scene: Scene, i: int) -> bool:
    """Tell whether a word stands for all members: "les démocrates", not "les élus démocrates" or "des démocrates"."""
    token = scene.words.doc[i]
    alone = i not in scene.of_token and i not in scene.name_at and token.dep_ not in _PLACES
    bare = not any(child.dep_ in {"amod", "nmod", "nummod", "acl", "acl:relcl"} for child in token.children)
    return alone and bare and token.lower_.endswith("s") and determiner(scene, i) == "definite"
