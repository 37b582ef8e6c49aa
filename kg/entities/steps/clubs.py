"""A town's bare name that acts in an article about its club stands for the club: "Lens s'impose à Marseille"."""

from __future__ import annotations

from functools import cache

from kg.entities.authority import place_kind
from kg.entities.individuals import Individual, Scene
from kg.lang import table
from kg.lang import words as word_set
from kg.lang.inflection import all_forms
from kg.text.names.words import Name
from kg.text.tree import Token
from kg.text.wordlists import first_names

_ACTING = frozenset(["nsubj", "nsubj:pass", "obj", "obl:agent"])
_OF = frozenset(["de", "d'"])


def clubs_by_town(scene: Scene) -> dict[str, Name]:
    """Return the first name of the one club of each town that the article also calls by the bare name of the town.

    Args:
        scene: the article. Where two clubs bear the name of one town, the town's name stands for neither.
    """
    towns = {name.text for name in scene.names if name.label == "LOC" or place_kind(name.text) not in ("", "Country")}
    towns |= _unlike_persons(scene)
    found: dict[str, dict[str, Name]] = {}
    for name in scene.names:
        town = name.text.rpartition(" ")[2] if " " in name.text and _is_club(scene, name) else ""
        if town in towns:
            found.setdefault(town, {}).setdefault(name.text, name)
    return {town: next(iter(clubs.values())) for town, clubs in found.items() if len(clubs) == 1}


def _unlike_persons(scene: Scene) -> set[str]:
    """Return the single words that are taken for persons, though nobody who is named in full is called so."""
    persons = [name for name in scene.names if name.label == "PER"]
    full = {word for name in persons if name.end - name.start > 1 for word in name.text.split()}
    return {name.text for name in persons if " " not in name.text and not name.title} - full


def acts_as_club(scene: Scene, name: Name) -> bool:
    """Tell whether a town's name acts, is played against, or has players: a town is only where something happens."""
    before = _before(scene, name)
    if _is_opposed(before) or _is_beaten(scene, name):
        return True
    if before and before[-1] in _OF:
        return before[0] in _people()
    return not _follows_preposition(scene, name) and _head(scene, name).dep_ in _ACTING


def type_opponents(scene: Scene) -> None:
    """Let the town that a club plays be a club too, unless the article also says where it is: "Lille recevra Nancy".

    So is a town of which somebody is a player, or that stands in brackets behind him, and an animal that a club plays;
    where matches are told, a star with a town behind it ("l'Étoile de Klow"), and who is taken for a person, has no
    first name that is known and has players ("le gardien de Lion Norville").
    """
    verbs = table("fr", "uses")["clubs"]["playing"]
    if word_set("fr", "uses", "of_matches") & set(scene.words.lower):
        for one in scene.individuals:
            if _is_called_club(scene, one) or _is_no_person(scene, one):
                one.type, one.kind = "Organization", "SportsTeam"
    seeds = [*_in_contest(scene, verbs), *_with_squad(scene)]
    if not seeds and not any(one.kind == "SportsTeam" for one in scene.individuals):
        return
    for one in seeds:
        one.type, one.kind = "Organization", "SportsTeam"
    for one in scene.individuals:
        sided = (one.type == "Place" and one.kind != "Country") or (one.type == "Other" and one.kind in {"", "Animal"})
        if not sided or not one.names or any(_is_where(scene, name) for name in one.names):
            continue
        heads = [_head(scene, name) for name in one.names]
        playing = [head for head in heads if head.dep_ in _ACTING and head.head.lemma_ in verbs]
        played = (_faces(seeds, head) or _plays_club(scene, head) for head in playing)
        own = (_is_beaten(scene, name) or (one.type == "Place" and _has_player(scene, name)) for name in one.names)
        if any(played) or any(own):
            one.type, one.kind = "Organization", "SportsTeam"


def _is_called_club(scene: Scene, one: Individual) -> bool:
    star = one.type == "Place" and one.kind == "CelestialBody"
    return star and any(_is_club(scene, name) for name in one.names)


def _is_no_person(scene: Scene, one: Individual) -> bool:
    known = any(name.title or name.text.split()[0] in first_names() for name in one.names)
    return one.type == "Person" and not known and any(_plays_for(scene, name) for name in one.names)


def _plays_for(scene: Scene, name: Name) -> bool:
    """ "Le gardien de Lion Norville", "le capitaine de l'Étoile", but not "la défaite de Luc Roy"."""
    before = scene.words.lower[max(0, name.start - 3) : name.start]
    before = before[:-1] if before[-1:] == ["l'"] else before[-2:]
    players = all_forms(table("fr", "uses")["clubs"]["players"])
    return name.end - name.start > 1 and len(before) > 1 and before[-1] in _OF and before[-2] in players


def _in_contest(scene: Scene, verbs: list[str]) -> list[Individual]:
    """Return the towns that play each other where a contest is told of: "Lille bat Nancy en finale"."""
    if not word_set("fr", "uses", "of_matches") & set(scene.words.lower):
        return []
    towns = [one for one in scene.individuals if _may_play(one) and one.names]
    towns = [one for one in towns if not any(_is_where(scene, name) for name in one.names)]
    sides: dict[int, list[Individual]] = {}
    for one in towns:
        heads = {_head(scene, name) for name in one.names}
        for verb in sorted({head.head.i for head in heads if head.dep_ in _ACTING and head.head.lemma_ in verbs}):
            sides.setdefault(verb, []).append(one)
    return [one for pair in sides.values() if len(pair) > 1 for one in pair]


def _with_squad(scene: Scene) -> list[Individual]:
    """Return the towns whose players or coach an article on a contest tells of: "les basketteurs de Klow"."""
    squads = table("fr", "uses")["clubs"]["squads"]
    if not word_set("fr", "uses", "of_matches") & set(scene.words.lower):
        return []
    towns = (one for one in scene.individuals if one.type == "Place" and one.kind != "Country")
    towns = (one for one in towns if not any(_is_where(scene, name) for name in one.names))
    before = ((one, _before(scene, name)) for one in towns for name in one.names)
    return [one for one, row in before if len(row) > 1 and row[1] in _OF and row[0] in squads]


def _may_play(one: Individual) -> bool:
    """Tell whether an individual is a town, or a body of which nothing finer is known."""
    body = one.type == "Organization" and one.kind in {"", "SportsTeam"}
    return body or (one.type == "Place" and one.kind != "Country")


def _is_where(scene: Scene, name: Name) -> bool:
    sided = _is_opposed(_before(scene, name)) or _is_beaten(scene, name) or _has_player(scene, name)
    return _follows_preposition(scene, name) and not sided


def _has_player(scene: Scene, name: Name) -> bool:
    """ "L'attaquant de Liverpool", "Luc Roy (Liverpool)"."""
    before = _before(scene, name)
    if len(before) > 1 and before[1] in _OF:
        return before[0] in _people()
    player = scene.name_at.get(name.start - 2) if before[-1:] == ["("] else None
    return player is not None and player.label == "PER" and scene.words.text[name.end : name.end + 1] == [")"]


def _is_beaten(scene: Scene, name: Name) -> bool:
    """ "Sa victoire sur Nancy", in an article about a club."""
    before = _before(scene, name)
    return before[-1:] == ["sur"] and before[0] in table("fr", "uses")["clubs"]["wins"]


def _before(scene: Scene, name: Name) -> list[str]:
    """Return the two words before a name, in lower case; fewer at the start of the article."""
    return scene.words.lower[max(0, name.start - 2) : name.start]


def _follows_preposition(scene: Scene, name: Name) -> bool:
    return name.start > 0 and scene.words.pos[name.start - 1] == "ADP"


def _is_opposed(before: list[str]) -> bool:
    """Tell whether the words before a name make it the other side: "contre", "face à"."""
    return bool({" ".join(before), *before[-1:]} & {*table("fr", "uses")["clubs"]["against"]})


def _faces(seeds: list[Individual], head: Token) -> bool:
    """ "Les Bretons affronteront Lille", where the article has told of a match of clubs."""
    return bool(seeds) and head.dep_ == "obj"


def _plays_club(scene: Scene, name: Token) -> bool:
    others = (scene.of_token.get(child.i) for child in name.head.children if child.i != name.i)
    return any(one is not None and one.kind == "SportsTeam" for one in others)


def _head(scene: Scene, name: Name) -> Token:
    """Return the word by which a name hangs in its sentence; for one of several names in a row that of the first."""
    inside = range(name.start, name.end)
    own = (scene.words.doc[i] for i in inside if scene.words.doc[i].head.i not in inside)
    token = next(own, scene.words.doc[name.start])
    while token.dep_ == "conj":
        token = token.head
    return token


@cache
def _people() -> frozenset[str]:
    lists = table("fr", "uses")["clubs"]
    return all_forms(lists["people"]) | {*lists["squads"]}


def _is_club(scene: Scene, name: Name) -> bool:
    signs = table("fr", "uses")["clubs"]["signs"]
    return name.kind == "SportsTeam" or (name.end - name.start > 1 and scene.words.text[name.start] in signs)
