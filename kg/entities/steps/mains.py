"""What an article is mainly about: the firm, the body or the country that a bare description takes up."""

from __future__ import annotations

from collections.abc import Iterable

from kg.entities.authority import place_of_demonym, same_place
from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.nouns import complement, determiner, end_of_phrase
from kg.lang import table, words

_FIRMS = {"Company", "Bank", "Media"}
_OF = {"de", "d'"}
_ARTICLES = {"le", "la", "l'", "du", "au"}
_AT_HOME = {"", "Company", "SportsTeam", "Agency"}
_WINDOW = 3  # sentences back in which a firm has just been brought in


def is_from(scene: Scene, noun: Described) -> bool:
    """Tell whether a firm or club is described by where it is at home: "la firme de Redmond"."""
    name = scene.name_at.get(noun.end + 1)
    place = name is not None and scene.of_token[name.start].type == "Place" and scene.words.lower[noun.end] in _OF
    return place and noun.kind in _AT_HOME and determiner(scene, noun.start) == "definite"


def people_of(scene: Scene, tokens: Iterable[int]) -> set[str]:
    """Return the places whose people the adjectives among some tokens name."""
    return {place for i in tokens if (place := place_of_demonym(scene.words.text[i]))}


def is_of_others(scene: Scene, one: Individual, people: set[str]) -> bool:
    """Tell whether one is called after another people only: "l'exécutif suédois" is no "gouvernement italien"."""
    if not people:
        return False
    heads = (i + (scene.words.pos[i] == "DET") for i in scene.places.get(id(one), ()))
    described = (i for i in heads if i in scene.mention_at and scene.mention_at[i].kind == "description")
    named = people_of(scene, (i for name in one.names for i in range(name.start, name.end)))
    known = named | people_of(scene, (j for i in described for j in range(i, end_of_phrase(scene, i + 1))))
    return bool(known) and not known & people


def main_organization(scene: Scene, noun: Described, people: set[str]) -> tuple[Individual, str] | None:
    """ "L'équipe", "le club" is the organisation that the article is about, where nothing finer is known of it."""
    if noun.type != "Organization" or noun.lemma in table("fr", "nouns")["too_vague"]["nouns"]:
        return None
    known = [one for one in scene.individuals if one.type == "Organization" and one.number == "Sing"]
    titled = _titled(scene, known)
    main = min(titled, key=lambda one: one.names[0].start) if titled else most_named(known)
    if (
        main is None
        or main.kind not in ("" if noun.kind != "Government" else noun.kind, noun.kind)
        or scene.last_before(main, noun.start) is None
    ):
        return None
    if is_other_body(main, noun) or is_foreign(scene, main):
        return None
    return (main, "main organisation") if not is_of_others(scene, main, people) else None


def is_other_body(one: Individual, noun: Described) -> bool:
    """Tell whether a noun is of bodies other than the individual: no council is "la préfecture", no party a board."""
    builds = bool(one.own) and noun.lemma in words("fr", "institutions", "of_name")
    own_class = not noun.kind and noun.type == "Organization"
    special = own_class and noun.lemma not in table("fr", "uses")["any_body"]["nouns"]
    return (builds or special) and noun.lemma not in one.own


def main_firm(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Le groupe", "l'entreprise" is the firm that the title names first, however many other firms are near.

    Unless the article has just brought in another one by this very word: "le groupe Orbix ... Le groupe".
    """
    general = noun.lemma in words("fr", "organisations", "firms") and determiner(scene, noun.start) == "definite"
    if not general or is_narrowed(scene, noun) or (complement(scene, noun.end) and not is_from(scene, noun)):
        return None
    firms = [one for one in scene.individuals if one.kind in _FIRMS and one.number == "Sing"]
    unknown = [one for one in scene.individuals if one.type == "Organization" and not one.kind]
    titled = _titled(scene, [*firms, *unknown]) or _titled(
        scene, [one for one in scene.individuals if one.kind == "Platform"]
    )
    main = min(titled, key=lambda one: one.names[0].start) if titled else most_named(firms)
    if main is None or scene.last_before(main, noun.start) is None:
        return None
    if not _is_called(main, noun):
        main = next((one for one in firms if _is_called(one, noun) and _is_near(scene, one, noun)), main)
    people = people_of(scene, range(noun.end, end_of_phrase(scene, noun.end)))
    return (_as_firm(main), "main firm") if not is_of_others(scene, main, people) else None


def _as_firm(one: Individual) -> Individual:
    """ "Le réseau social Plumo ... L'entreprise": the firm behind a site has its name, and is what acts."""
    if one.kind == "Platform":
        one.type, one.kind = "Organization", "Company"
    return one


def _titled(scene: Scene, individuals: list[Individual]) -> list[Individual]:
    return [one for one in individuals if any(scene.sentence_of[name.start] == 0 for name in one.names)]


def _is_called(one: Individual, noun: Described) -> bool:
    """Tell whether the article says this word beside a name: "compagnie" also of a "compagnie aérienne"."""
    return any(known.split()[0] == noun.lemma for known in one.nouns)


def _is_near(scene: Scene, one: Individual, noun: Described) -> bool:
    last = scene.last_before(one, noun.start)
    return last is not None and scene.sentence_of[noun.start] - scene.sentence_of[last] <= _WINDOW


def most_named(individuals: list[Individual]) -> Individual | None:
    """Return the one that is named twice as often as any other."""
    ranked = sorted(individuals, key=lambda one: -len(one.names))
    second = len(ranked[1].names) if len(ranked) > 1 else 0
    return ranked[0] if ranked and len(ranked[0].names) >= max(2, 2 * second) else None


def is_narrowed(scene: Scene, noun: Described) -> bool:
    """Tell whether a participle or a relative clause makes it another one: "le site incriminé", "le pays qui ...".

    What a comma sets off tells more of the same one: "L'entreprise, dirigée par Anne, ...".
    """
    clauses = (child for child in scene.words.doc[noun.start].children if child.dep_.startswith("acl"))
    edges = (clause.left_edge.i for clause in clauses if clause.i > noun.start)
    return any("," not in scene.words.text[edge - 1 : edge + 1] for edge in edges)


def main_country(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Le pays" is the country that the article names most before it, if none comes near."""
    counts = {
        one: sum(name.start < noun.start for name in one.names) for one in scene.individuals if one.kind == "Country"
    }
    ranked = sorted((one for one in counts if counts[one]), key=lambda one: -counts[one])
    if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
        return None
    return ranked[0], "type"


def town_of_heading(scene: Scene, noun: Described) -> Individual | None:
    """ "Klow : six blessés ... Le maire de la ville": the town before the colon with which the title begins."""
    if noun.kind != "City" or noun.lemma not in words("fr", "places", "at_home"):
        return None
    first = scene.names[0] if scene.names else None
    if first is None or first.start or scene.words.text[first.end : first.end + 1] != [":"]:
        return None
    one = scene.of_token[first.start]
    return one if one.type == "Place" and one.kind in ("", "City") else None


def is_foreign(scene: Scene, body: Individual) -> bool:
    """ "Le gouvernement danois" is of another country than the one that the title names."""
    people = {place for name in body.names for place in people_of(scene, range(name.start, name.end))}
    countries = [one for one in scene.individuals if one.kind == "Country"]
    titled = {same_place(name.text) for one in countries for name in one.names if scene.sentence_of[name.start] == 0}
    return bool(people and titled) and people.isdisjoint(titled)


def last_place(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """ "Cette ville du nord", "ce pays qui ..." is the only one of the last sentence that names any."""
    if "Plur" in scene.words.doc[noun.start].morph.get("Number", []):
        return None
    places = [one for one in scene.individuals if one.type == "Place" and may_be(scene, one, noun)]
    lasts = [(last, one) for one in places if (last := scene.last_before(one, noun.start)) is not None]
    told = max((scene.sentence_of[last] for last, _ in lasts), default=-_WINDOW)
    near = [one for last, one in lasts if scene.sentence_of[last] == told]
    close = scene.sentence_of[noun.start] - told < _WINDOW
    return (near[0], "this place") if len(near) == 1 and close else None


def may_be(scene: Scene, place: Individual, noun: Described) -> bool:
    """Tell whether a place is of a noun's kind. Of those that no list knows, regions have an article, towns have none.

    No country is unknown.
    """
    if place.kind:
        return place.kind == noun.kind
    article = any(scene.words.lower[max(name.start - 1, 0)] in _ARTICLES for name in place.names)
    return noun.kind == ("Region" if article else "City")
