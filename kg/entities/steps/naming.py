"""Names that are the same name, or a part, an acronym or another writing of it, become one individual."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache

from kg.entities.authority import place_kind, place_of_demonym, same_place
from kg.entities.gender import first_name_gender, title_gender
from kg.entities.individuals import Individual, Scene
from kg.entities.steps.acronyms import SMALL, Group, fullest, is_acronym, is_alias, is_person
from kg.entities.steps.clubs import acts_as_club, clubs_by_town
from kg.entities.steps.families import is_kin_of, shared_names
from kg.entities.steps.houses import is_house_of_town
from kg.entities.steps.nearby import Near, alike, bracketed, lettered, with_word
from kg.entities.steps.second_names import is_second_name, named_beside
from kg.entities.steps.shortened import is_edition, is_nickname, is_shortened
from kg.entities.steps.variants import is_misspelt, is_same_site
from kg.entities.steps.writing import is_short, key, one_writing
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name
from kg.text.wordlists import demonyms, first_names, languages, nouns, roles, written_words

_Same = Callable[[Scene, Group, Group], bool]


def group_names(scene: Scene) -> None:
    """Make the individuals of an article out of its names: each step joins what the ones before left apart."""
    scene.families = shared_names(scene)
    groups = _exact(scene)
    steps = (
        ("acronym", is_acronym, lettered),
        ("alias", is_alias, bracketed),
        ("second name", is_second_name, named_beside),
        ("honorific", _is_same_person, with_word),
        ("site", is_same_site, with_word),
        ("partial", _is_part, with_word),
        ("misspelt", is_misspelt, alike),
        ("house", is_house_of_town, with_word),
    )
    for step, same, near in steps:
        groups = _joined(scene, groups, step, same, near(scene, groups))
    for group in groups:
        individual = Individual([name for name, _ in group], implied=_written_out(scene, group))
        scene.individuals.append(individual)
        for name, step in group:
            scene.tie(
                individual, name.start, name.end, [*range(name.start, name.end), *_titles(scene, name)], "name", step
            )


def _written_out(scene: Scene, group: Group) -> str:
    """Return the full name of one whom a list calls by a first name alone ("Luc et Anne Roy"), or nothing."""
    lasts = (f"{name.text} {scene.families[name.start]}" for name, _ in group if name.start in scene.families)
    return next(lasts, "")


def _titles(scene: Scene, name: Name) -> list[int]:
    """Return the tokens of the form of address, which may head the name: "Mme Leroy"."""
    if name.title is None:
        return []
    near = range(max(0, name.start - 2), name.start)
    return [i for i in near if name.title.start <= scene.words.doc[i].idx < name.title.end]


def _exact(scene: Scene) -> list[Group]:
    groups: dict[str, Group] = {}
    clubs = clubs_by_town(scene)
    for name in scene.names:
        club = clubs.get(name.text)
        if club is not None and acts_as_club(scene, name):
            groups.setdefault(_plain(club.text), []).append((name, "club"))
            continue
        plain = _plain(" ".join([name.text, scene.families.get(name.start, "")]).strip())
        if plain.endswith("s") and plain[:-1] in groups and len(plain) > 5:
            plain = plain[:-1]
        groups.setdefault(plain, []).append((name, "exact"))
    return list(groups.values())


def _plain(text: str) -> str:
    return one_writing(_same_country(text) or _same_bodies().get(text, "") or same_place(text)).replace(" ", "")


@cache
def _same_bodies() -> dict[str, str]:
    """Return one name for each other name of a body that goes by several: "Nations unies" for "ONU"."""
    return {other: name for name, others in table("fr", "institutions")["same"].items() for other in others}


def _same_country(text: str) -> str:
    """Return one name for a country, its army or its language that an adjective names: "république française"."""
    noun, _, people = text.rpartition(" ")
    place = place_of_demonym(people)
    if place and noun.lower() in word_set("fr", "institutions", "of_army"):
        return f"armée {place}"
    if noun.lower() == "langue" and people in languages():
        return languages()[people]
    return place if noun.lower() in word_set("fr", "institutions", "of_country") else ""


def _joined(scene: Scene, groups: list[Group], step: str, same: _Same, near: Near) -> list[Group]:
    """Join each group to the one group that it is a short form of; where two fit, it stays alone."""
    target: dict[int, int] = {}
    for i, short in enumerate(groups):
        fits = [j for j in near(i) if j != i and same(scene, short, groups[j])]
        fits = [j for j in fits if not _clash(_genders(scene, short), _genders(scene, groups[j]))]
        fits = [j for j in fits if not is_kin_of(scene, short, groups[j])]
        fits = [j for j in fits if not any(k != j and same(scene, groups[j], groups[k]) for k in fits)]
        fits = _introduced(scene, short, fits, groups) if same is _is_part and len(fits) > 1 else fits
        if len(fits) == 1 and target.get(fits[0]) != i:
            target[i] = fits[0]
    merged: dict[int, Group] = defaultdict(list)
    for i, group in enumerate(groups):
        root = _root(target, i)
        merged[root].extend(group if root == i else [(name, step) for name, _ in group])
    ordered = [sorted(group, key=lambda pair: pair[0].start) for group in merged.values()]
    return sorted(ordered, key=lambda group: group[0][0].start)


def _introduced(scene: Scene, short: Group, fits: list[int], groups: list[Group]) -> list[int]:
    """ "Mme Park" is the one person of that name told of so far, though the article speaks of her father later.

    Of several she is the one whom the title names, unless it tells that one's death.
    """
    told = [j for j in fits if groups[j][0][0].start < short[0][0].start]
    titled = [j for j in told if scene.sentence_of[groups[j][0][0].start] == 0]
    one = len(titled) == 1 and len(_genders(scene, short)) < 2
    heading = scene.words.doc[0].sent if one else ()
    dead = any(token.lemma_ in word_set("fr", "titles", "stricken") for token in heading)
    told = titled if one and not dead else told
    return told if all(is_person(groups[j]) for j in fits) else fits


def _genders(scene: Scene, group: Group) -> set[str]:
    """Return the genders that forms of address and first names of a person tell: "M. Roy" is not Léa Roy."""
    named = [name for name, _ in group] if is_person(group) else []
    called = {_called_gender(scene, name) for name in named} - {""}
    told = {title_gender(name, scene.document.text) for name in named}
    return (told | (called or {first_name_gender(name) for name in named})) - {""}


def _called_gender(scene: Scene, name: Name) -> str:
    """Return the gender of the post or trade right before a name ("la réalisatrice Nino Roy"), or an empty string.

    A relative may be named behind a comma: "sa sœur, Nino Roy".
    """
    words, i = scene.words, name.start - 1
    if words.text[i] == "," and i > 1 and roles().get((words.lower[i - 1],), ("", ""))[1] == "relatives":
        i -= 1
    while i > 0 and words.pos[i] == "ADJ":
        i -= 1
    if i < 1 or name.end - name.start < 2 or (words.lower[i],) not in roles():
        return ""
    before = i - 1  # "la Première ministre Nino Roy"
    while before > 0 and words.pos[before] == "ADJ":
        before -= 1
    return table("fr", "pronouns")["articles"].get(words.lower[before], "") or words.doc[i].morph.get("Gender", [""])[0]


def _clash(here: set[str], there: set[str]) -> bool:
    return bool(here and there) and here.isdisjoint(there)


def _root(target: dict[int, int], i: int) -> int:
    seen = {i}
    while i in target and target[i] not in seen:
        i = target[i]
        seen.add(i)
    return i


def _is_same_person(scene: Scene, short: Group, full: Group) -> bool:
    """ "A. Dupont" and "Greg Dupont" for "Jacques Greg Dupont": same last name, first ones abbreviated or left out."""
    left, right = key(fullest(short).text).split(), key(fullest(full).text).split()
    if min(len(left), len(right)) < 2 or left[-1] != right[-1] or left == right:
        return False
    if not (is_person(short) and is_person(full)):
        return False
    return _is_abbreviated(fullest(short).text, left, right) or (len(left) < len(right) and left[0] in right[:-1])


def _is_abbreviated(text: str, left: list[str], right: list[str]) -> bool:
    """Tell whether one begins with the first letters of the other: "J.-P. Roy", "JP Roy" and "Ph. Roy"."""
    if len(left[0]) > 2 and left[0].count(".") == 1 and right[0].startswith(left[0][:-1]):
        return True
    capitals = text.split()[0].isupper() and len(left[0]) < 3
    firsts = [word for word in left[:-1] if "." in word or len(word) == 1 or (word is left[0] and capitals)]
    letters = "".join(firsts).replace(".", "")
    return bool(letters) and letters == "".join(word[0] for word in right[: len(letters)])


def _is_part(scene: Scene, short: Group, full: Group) -> bool:
    """A last name, or a first name used alone, for a person; the first or last words of another name."""
    part, whole = fullest(short), fullest(full)
    left, right = key(part.text).split(), key(whole.text).split()
    if len(left) >= len(right):
        return False
    if any(name.start in scene.families for name, _ in short):
        return False  # "Luc et Anne Roy" tell of no Luc Berg
    if is_person(full):
        return _is_part_of_person(part, left, right) and not _is_called_body(scene, short)
    if (
        is_nickname(scene, short, full)
        or _is_called(whole, left, right)
        or _is_housed(part, left, right)
        or _is_team(part, whole)
    ):
        return True
    abroad = _is_abroad(part, whole) and (full[0][0].start < short[0][0].start or _is_at_home(scene, whole))
    body = part.label == "ORG" and whole.label in {
        "ORG",
        "MISC",
    }  # "Congrès péruvien", which the tagger takes for a thing
    if (abroad and part.label == whole.label == "ORG") or (body and _is_alone(part, left, right)):
        return True
    # "Norsud" of "Norsud Group", taken for a person or not
    firm = len(left) == 1 and not part.title and (is_short(part, whole) or is_shortened(scene, short, full))
    if (is_person(short) and not firm) or (part.label == "LOC") != (whole.label == "LOC"):
        return False
    branch = part.kind == "Union" and not whole.kind  # "CGT" for "CGT-Cheminots"
    if len(left) == 1 and part.kind and part.kind != whole.kind and not branch:
        return False
    same_case = part.text[0].isupper() == whole.text[0].isupper()  # "Église catholique", "église catholique de Lima"
    if is_edition(left, right):
        return True
    same = firm or _same_head(left, right) or is_short(part, whole)
    return (same_case and same) or (part.label == "LOC" and _is_proper_part(part, whole, left, right))


def _is_part_of_person(part: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether a name is the last or the first name of a person; a well-known place or company is neither."""
    listed = part.kind or place_kind(part.text) == "Country" or (part.label == "LOC" and place_kind(part.text))
    family = right[-len(left) :] == left and len(left[-1]) > 1
    first = len(left) == 1 and left[0] == right[0] and (part.text in first_names() or part.label == "PER")
    return not listed and (family or first)


def _is_called_body(scene: Scene, short: Group) -> bool:
    """ "Le groupe Roy", "le groupe de presse Roy": most often behind a noun for a body, a name is not the founder's.

    What is called by the one who leads it says nothing of the name: "le gouvernement Roy".
    """
    lower = scene.words.lower
    before = [[tuple(lower[max(0, name.start - size) : name.start]) for size in (1, 3)] for name, _ in short]
    led = table("fr", "uses")["of_persons"]["nouns"]
    bodies = [row for row in before if any(_is_body(words) and words[-1] not in led for words in row)]
    return 2 * len(bodies) >= len(short)


def _is_body(words: tuple[str, ...]) -> bool:
    noun = nouns().get(words)
    return noun is not None and noun.type == "Organization"


def _is_proper_part(part: Name, whole: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name is the shorter one after a common noun: "Pacifique" in "océan Pacifique"."""
    if right[0] in word_set("fr", "places", "of") and one_writing(whole.text) == f"{right[0]} de {' '.join(left)}":
        if place_kind(whole.text):  # "Île-de-France"
            return place_kind(whole.text) == place_kind(part.text)
        return right[0] != "etat" or place_kind(part.text) != "City"  # "État de New York"
    return right[0] in _builders() and right[-len(left) :] == left and len(right) - len(left) == 1


def _is_called(whole: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name is the shorter one after a noun for a thing: "Ouragan Léa" is also "Léa"."""
    noun = nouns().get((whole.text.split()[0].lower(),)) if right[1:] == left else None
    return noun is not None and noun.type in {"Product", "Event", "Work", "Other"}


def _is_housed(part: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether the longer name is the shorter one behind a noun for a house: "musée du Louvre-Lens".

    What "de" alone joins is the town where the house stands: "stade de Klow".
    """
    behind = right[: len(right) - len(left)]
    house = right[-len(left) :] == left and behind[0] in _houses() and behind[1:] != ["de"]
    return house and all(word in SMALL for word in behind[1:]) and not place_kind(part.text) and part.label != "PER"


def _is_team(part: Name, whole: Name) -> bool:
    """Tell whether a club is called by the first word of its name: "Inter" for "Inter Milan"."""
    first, _, rest = whole.text.partition(" ")
    short = part.text == first and first in table("fr", "uses")["clubs"]["short"]
    return short and whole.kind == "SportsTeam" and bool(rest)


def _is_abroad(part: Name, whole: Name) -> bool:
    """Tell whether the longer name only adds a people: "ministère danois de la Santé" for "ministère de la Santé"."""
    words = [word for word in written_words(whole.text.lower()) if word not in demonyms()]
    return len(words) > 1 and words == list(written_words(part.text.lower()))


def _is_at_home(scene: Scene, whole: Name) -> bool:
    """Tell whether the people in a name is that of the country told of: behind a bare name another one's is apart."""
    named = Counter(name.text for name in scene.names if place_kind(name.text) == "Country")
    told = next(iter(named.most_common(1)), ("", 0))[0]
    return any(place_of_demonym(word) == told for word in whole.text.split())


def _is_alone(part: Name, left: list[str], right: list[str]) -> bool:
    """Tell whether a noun with a capital is short for a body that begins with it: "Commission" for "Commission X"."""
    return len(left) == 1 and left == right[:1] and part.text in word_set("fr", "institutions", "alone")


@cache
def _houses() -> frozenset[str]:
    return frozenset(key(noun) for noun in word_set("fr", "institutions", "houses"))


def _same_head(left: list[str], right: list[str]) -> bool:
    """Tell whether the shorter name begins the longer one, which goes on with "de" or the like and not with a name."""
    return right[: len(left)] == left and len(left) > 1 and right[len(left)] in SMALL


@cache
def _builders() -> frozenset[str]:
    nouns = word_set("fr", "institutions", "of_place", "of_name")
    return frozenset(key(noun) for noun in nouns)
