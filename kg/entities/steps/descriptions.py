"""Definite and demonstrative descriptions without a name: "le PDG", "cette entreprise", "le pays", "ce dernier"."""

from __future__ import annotations

from kg.entities.authority import place_kind
from kg.entities.individuals import Described, Individual, Scene
from kg.entities.steps.announced import announces, first_words, tie_head, told_below
from kg.entities.steps.barred import done_by
from kg.entities.steps.capitals import capital, lands_of_capital
from kg.entities.steps.homes import serves_elsewhere
from kg.entities.steps.latter import latter, tie_latter
from kg.entities.steps.mains import (
    is_foreign,
    is_from,
    is_narrowed,
    is_of_others,
    is_other_body,
    last_place,
    main_country,
    main_firm,
    main_organization,
    people_of,
    town_of_heading,
)
from kg.entities.steps.mourned import victim
from kg.entities.steps.nouns import complement, described_at, determiner, end_of_phrase, first_of_phrase
from kg.entities.steps.overseen import overseen
from kg.entities.steps.parts import by_part, only_rival
from kg.entities.steps.persons import head_of_state, kind_of, only_person
from kg.entities.steps.posts import whole_post
from kg.entities.steps.protagonists import (
    counterpart,
    enters,
    has_left,
    has_post,
    is_outlook,
    left_post,
    people_taken_up,
    takes_up_person,
)
from kg.entities.types import broader
from kg.lang import table
from kg.lang import words as word_set
from kg.text.names.words import Name

_REGIONS = {"Country", "Region", "City"}
_WINDOW = 3  # sentences back in which a description looks for the one it takes up


def tie_descriptions(scene: Scene) -> None:
    """Tie each description to the individual that is called so, or to the only one of that type nearby."""
    complements, heads = _complements(scene), first_words(scene)
    brought_in: dict[str, int] = {}  # where a common noun, or one of its class, tells last of one without a name
    for i in range(len(scene.words)):
        if i in scene.of_token:
            continue
        span = latter(scene, i)
        if span is not None:
            tie_latter(scene, i, *span)
            continue
        if scene.words.lower[i] in heads and determiner(scene, i) == "demonstrative":
            tie_head(scene, i, heads[scene.words.lower[i]])
        noun = described_at(scene, i)
        noun = noun if noun is whole_post(scene, noun) else None  # "le Premier ministre" is not "la ministre"
        person = people_taken_up(scene, i) if noun is None or is_outlook(noun.lemma) else None
        person = person or counterpart(scene, i)
        if person is not None:
            scene.tie(person, i - 1, end_of_phrase(scene, i + 1), [i], "description", "people")
            continue
        one = told_below(scene, noun) if noun is not None and announces(scene, noun) else None
        if noun is not None and one is not None:
            scene.tie(one, first_of_phrase(scene, noun.start), noun.end, [noun.start], "description", "title")
        found = _taken_up(scene, noun, complements, brought_in) if noun is not None and _takes_up(scene, noun) else None
        if noun is not None and found is not None and not _is_other(scene, noun, found[0]):
            start, end = first_of_phrase(scene, noun.start), end_of_phrase(scene, noun.end)
            scene.tie(found[0], start, end, range(noun.start, noun.end), "description", found[1])
        if noun is not None and i not in scene.of_token and determiner(scene, i) == "indefinite":
            brought_in[noun.lemma] = brought_in[noun.kind] = i


def _takes_up(scene: Scene, noun: Described) -> bool:
    """Tell whether a noun may take up somebody: a singular one with an article, and no body's own name behind it."""
    said = not noun.plural and determiner(scene, noun.start) in {"definite", "demonstrative", "possessive"}
    alone = scene.words.pos[noun.start] == "ADJ" and noun.end - noun.start == 1
    return said and not alone and not _has_own_name(scene, noun)


def _taken_up(
    scene: Scene, noun: Described, complements: dict[int, set[str]], brought_in: dict[str, int]
) -> tuple[Individual, str] | None:
    """Return whom a description takes up, and by which step."""
    lands = lands_of_capital(scene, noun)
    if lands:
        return capital(scene, noun, lands)
    return (
        victim(scene, noun)
        or main_firm(scene, noun)
        or _called_so(scene, noun, complements)
        or by_part(scene, noun)
        or (takes_up_person(scene, noun) if has_left(scene, noun) else None)
        or kind_of(scene, noun, complements)
        or _only_one(scene, noun, brought_in)
        or head_of_state(scene, noun)
        or takes_up_person(scene, noun)
        or only_rival(scene, noun)
    )


def _is_other(scene: Scene, noun: Described, one: Individual) -> bool:
    """ "Orbix ou l'entreprise": what is coordinated with somebody is somebody else; so is whom he does something to."""
    joined = any(scene.of_token.get(other.i) is one for other in scene.words.doc[noun.start].conjuncts)
    return joined or done_by(scene, noun, one)


def _has_own_name(scene: Scene, noun: Described) -> bool:
    """ "L'organisation État libre": with a body's own name behind it, a noun takes up no other one."""
    name = scene.name_at.get(noun.end)
    bare = name is not None and name.start == noun.end and name.label != "PER"
    return bare and (noun.type == "Organization" or noun.lemma in word_set("fr", "titles", "of_things"))


def _complements(scene: Scene) -> dict[int, set[str]]:
    """The complements of the nouns that are tied to each individual: "président" of "la poste" and "lyon"."""
    known: dict[int, set[str]] = {}
    for i, individual in list(scene.of_token.items()):
        noun = described_at(scene, i)
        if noun:
            known.setdefault(id(individual), set()).update(
                f"{noun.lemma} {of}" for of in (complement(scene, noun.end), *_people(scene, noun))
            )
    for name in scene.names:
        led = _led_by(scene, name)
        if led:
            known.setdefault(id(scene.of_token[name.start]), set()).add(led)
    return known


def _people(scene: Scene, noun: Described) -> list[str]:
    """Return the place of the people behind a noun, in lower case: "ukraine" of "le président ukrainien"."""
    return sorted(place.lower() for place in people_of(scene, range(noun.end, end_of_phrase(scene, noun.end))))


def _led_by(scene: Scene, name: Name) -> str:
    """ "Le gouvernement d'Anne Roy": whose government it is leads it."""
    words = scene.words.lower[max(0, name.start - 2) : name.start]
    person = name.label == "PER" and words[1:] in (["de"], ["d'"])
    return table("fr", "roles")["leading"].get(words[0], "") if person else ""


def _called_so(scene: Scene, noun: Described, complements: dict[int, set[str]]) -> tuple[Individual, str] | None:
    """The individual that is called by this noun elsewhere, before all earlier; a complement must be the same."""
    people = _people(scene, noun)
    wanted = complement(scene, noun.end)
    post, owned = f"{noun.lemma} {wanted}", determiner(scene, noun.start) == "possessive"
    fits = []
    for one in () if owned else scene.individuals:
        known = complements.get(id(one), set())
        bare = not wanted and (noun.lemma in one.nouns or noun.lemma in one.own)
        if not (post in known or bare or _has_post(post.strip(), known)) or not _agrees(scene, noun, one):
            continue
        if noun.type == "Person" and not has_left(scene, noun) and left_post(one, [noun.lemma]):
            continue
        if not serves_elsewhere(scene, noun, one, known) and not (enters(scene, noun) and has_post(one, noun.lemma)):
            fits.append(one)
    own = [one for one in fits if any(f"{noun.lemma} {of}" in complements.get(id(one), ()) for of in people)]
    fits = own or fits
    before = [one for one in fits if scene.last_before(one, noun.start) is not None]
    fitting = [one for one in before if noun.type == "Person" and one.gender == _told_gender(scene, noun)]
    if before := fitting or before:
        return max(before, key=lambda one: scene.last_before(one, noun.start) or 0), "called so"
    in_title = scene.sentence_of[noun.start] == 0 or "\n" not in scene.document.text[: scene.words.doc[noun.start].idx]
    built = len(fits) == 1 and noun.type == "Organization" and noun.lemma in fits[0].own  # "la police klovienne"
    built = built and not _is_abroad(scene, fits[0], noun.start)
    told = len(fits) == 1 and (wanted or own or in_title or built) and (own or not is_foreign(scene, fits[0]))
    return (fits[0], "called so later") if told else None


def _is_abroad(scene: Scene, one: Individual, i: int) -> bool:
    """Tell whether a body has the adjective of a people, while only other peoples and places were told of before."""
    own = people_of(scene, (j for name in one.names for j in range(name.start, name.end)))
    told = people_of(scene, range(i)) | {name.text for name in scene.names if name.start < i and place_kind(name.text)}
    return bool(own and told) and own.isdisjoint(told)


def _told_gender(scene: Scene, noun: Described) -> str:
    """Return the gender that the first word of a phrase tells: "l'ancienne ministre" is a woman."""
    phrase = scene.words.doc[first_of_phrase(scene, noun.start) : noun.end]
    return next((found[0] for token in phrase if (found := token.morph.get("Gender", []))), "")


def _agrees(scene: Scene, noun: Described, one: Individual) -> bool:
    """ "Le candidat" is no woman: a noun for one person has that person's gender, where it changes with it."""
    feminine = noun.type == "Person" and scene.words.lower[noun.start] != noun.lemma.split()[0].lower()
    lowered = scene.words.lower[first_of_phrase(scene, noun.start)]
    masculine = noun.type == "Person" and not feminine and lowered in {"le", "ce", "du", "au"}
    return not (feminine and one.gender == "Masc") and not (masculine and noun.group == "posts" and one.gender == "Fem")


def _has_post(post: str, known: set[str]) -> bool:
    """Tell whether a post goes by another name too: "le chef du gouvernement" is "le premier ministre"."""
    same = table("fr", "roles")["same"]
    named = same.get(post.lower(), post)
    if named not in same.values():
        return False
    return any(same.get(each, each).startswith(named) for each in (post.strip().lower() for post in known))


def _only_one(scene: Scene, noun: Described, brought_in: dict[str, int]) -> tuple[Individual, str] | None:
    """The one individual of the noun's type before, unless the noun has brought in another one since."""
    found = _one_of_type(scene, noun)
    if found is None:
        return None
    general = noun.lemma in table("fr", "uses")["called_only"]  # "un hélicoptère" may be "l'appareil" too
    others = [brought_in.get(noun.lemma, -1), *([brought_in.get(found[0].kind, -1)] if general else [])]
    return found if min(scene.places.get(id(found[0]), [noun.start])) > max(others) else None


def _one_of_type(scene: Scene, noun: Described) -> tuple[Individual, str] | None:
    """The one individual of the noun's type in the sentences before: for nouns for things, and "l'homme"."""
    this = determiner(scene, noun.start) == "demonstrative" and noun.type != "Person"
    told_more = complement(scene, noun.end) and not is_from(scene, noun) and not _is_trade(scene, noun)
    if (
        (not this and (told_more or is_narrowed(scene, noun)))
        or determiner(scene, noun.start) == "possessive"
        or noun.type in {"Event", "Other"}
        or _is_of_antecedent(scene, noun)
    ):
        return None
    if noun.type == "Person":
        return only_person(scene, noun)
    if this and noun.kind in _REGIONS:
        return last_place(scene, noun)
    if noun.kind == "Country" and noun.lemma not in table("fr", "nouns")["too_vague"]["nouns"]:
        countries = [one for one in scene.individuals if one.kind == "Country"]
        return main_country(scene, noun) or overseen(scene, noun, countries)
    near = []
    people = people_of(scene, range(noun.end, end_of_phrase(scene, noun.end)))
    for one in scene.individuals:
        last = scene.last_before(one, noun.start)
        if (
            last is not None
            and one.number == "Sing"
            and scene.sentence_of[noun.start] - scene.sentence_of[last] <= _WINDOW
            and _is_one(one, noun)
            and not is_of_others(scene, one, people)
            and not _is_source(scene, one, noun)
        ):
            near.append((last, one))
    finer = [one for _, one in near if noun.kind and one.kind == noun.kind]
    fits = finer if len(near) > 1 and len(finer) == 1 else [one for _, one in near]
    if len(fits) > 1:  # "ce vaisseau" is no "Station spatiale"
        fits = [one for one in fits if not one.own or noun.lemma in one.own]
    meant = fits[0] if len(fits) == 1 else None if near else town_of_heading(scene, noun)
    over = overseen(scene, noun, fits or [one for _, one in near]) if meant is None else None
    if over is not None:
        return over
    if meant is not None:
        return meant, "type"
    return main_organization(scene, noun, people) if not near else None


def _is_of_antecedent(scene: Scene, noun: Described) -> bool:
    """ "Luc Roy, dont le roman se vend": what is his by "dont" need not be the one told of before."""
    heads = scene.words.doc[noun.start : noun.end]
    return any(child.lower_ == "dont" for head in heads for child in head.children)


def _is_trade(scene: Scene, noun: Described) -> bool:
    """ "Le fabricant de turbines", "la chaîne d'hôtels": what a firm makes or has tells no other one."""
    words = scene.words
    made = next((i for i in range(noun.end, noun.end + 2) if words.text[i : i + 1] and words.pos[i] == "NOUN"), 0)
    bare = words.lower[noun.end : noun.end + 1] in (["de"], ["d'"]) and made == noun.end + 1
    return bare and made not in scene.name_at and noun.lemma in word_set("fr", "organisations", "makers")


def _is_source(scene: Scene, one: Individual, noun: Described) -> bool:
    """ "Contacté par l'AFP, le groupe ...": a medium that the article only names as its source is no other firm."""
    known = one.kind == "Media" and noun.kind != "Media" and noun.lemma not in one.nouns
    return known and len(one.names) == 1 and scene.sentence_of[one.names[0].start] > 0


def _is_one(one: Individual, noun: Described) -> bool:
    housed = table("fr", "uses")["called_only"].get(noun.lemma)
    if housed is not None:
        return (one.kind or one.type) in housed
    if one.type != noun.type or noun.lemma in table("fr", "nouns")["too_vague"]["nouns"] or is_other_body(one, noun):
        return False
    if any(name.text in word_set("fr", "titles", "seats") for name in one.names):
        return False  # "le régime" is not the Kremlin
    return (noun.kind and one.kind == noun.kind) or broader(one.kind, noun.kind) or _is_general(one, noun)


def _is_general(one: Individual, noun: Described) -> bool:
    """Tell whether a general noun for an organisation may mean one of which nothing finer is known."""
    return noun.type == "Organization" and noun.kind in {"", "Company"} and not one.kind
