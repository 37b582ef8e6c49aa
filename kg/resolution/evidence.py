"""What speaks for and against two individuals being one beside their names: titles, places, years, neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache

from kg.entities.authority import place_kind, same_place
from kg.lang import table
from kg.lang.inflection import forms
from kg.resolution.names import key, person_name, plain
from kg.resolution.profiles import Profile, neighbour_key
from kg.resolution.scores import SCORES, Reason
from kg.resolution.world import World
from kg.text.wordlists import countries, first_names, roles, written_words

_PRONOUNS = {"il": "Masc", "-il": "Masc", "lui": "Masc", "elle": "Fem", "-elle": "Fem"}
_LONGEST_TITLE = 4


def for_(name: str, words: str = "", times: float = 1.0) -> Reason:
    """Return a reason for one individual, with the points of `scores.toml`."""
    points = min(SCORES.for_[name] * times, SCORES.most.get(name, SCORES.for_[name]))
    return Reason(name, round(points, 2), words)


def against(name: str, words: str = "") -> Reason:
    """Return a reason against one individual, with the points of `scores.toml`."""
    return Reason(name, SCORES.against[name], words)


def neighbours(one: Profile, other: Profile, world: World) -> Iterator[Reason]:
    """Yield the neighbours that two individuals share, weighed by how rare they are."""
    own = {neighbour_key(name) for name in (*one.names, *other.names)}
    both = one.tied & other.tied
    beside = one.tied & other.near | one.near & (other.tied | other.near)
    yield from _weighed("shared neighbour", both - own, world)
    yield from _weighed("neighbour near", beside - both - own, world)


def places(one: Profile, other: Profile) -> Iterator[Reason]:
    """Yield whether two individuals are or come from the same place, or from other countries."""
    left, right = one.countries, other.countries
    here, there = _located(one.places), _located(other.places)
    if shared := sorted(here.keys() & there.keys()):
        yield for_("shared place", here[shared[0]])
    elif left and right and not left & right:
        yield against("other country", f"{_listed(left)} / {_listed(right)}")
    elif (
        here and there and {place_kind(each) for each in here.values()} == {place_kind(each) for each in there.values()}
    ):
        yield against("other place of the same kind", f"{_listed(here.values())} / {_listed(there.values())}")
    elif here and there and not (left & right):
        yield against("other place", f"{_listed(here.values())} / {_listed(there.values())}")


def years(one: Profile, other: Profile) -> Iterator[Reason]:
    """Yield whether years of birth and death exclude each other; an age leaves two years open."""
    for left, right in ((one.born, other.born), (one.died, other.died)):
        if left and right and min(abs(a - b) for a in left for b in right) > 1:
            yield against("other years", f"{min(left)} / {min(right)}")
    for dead, living in ((one, other), (other, one)):
        if dead.died and living.alive and max(living.alive) > max(dead.died):
            yield against("other years", f"† {max(dead.died)} / {max(living.alive)}")


def titles(one: Profile, other: Profile) -> Iterator[Reason]:
    """Yield the posts that two persons share, or that their fields differ."""
    left, right = _posts(one), _posts(other)
    if shared := sorted(left & right):
        yield for_("shared title", shared[0])
        if set(shared) & set(table("fr", "identity")["sovereigns"]):
            yield for_("shared reign", shared[0])
    elif (here := _fields(left)) and (there := _fields(right)) and not here & there:
        abroad = one.countries and other.countries and not one.countries & other.countries
        name = "other field and country" if abroad else "other field"
        yield against(name, f"{_listed(left)} / {_listed(right)}")


def gender(one: Profile, other: Profile) -> Iterator[Reason]:
    """Yield whether two persons are both women or men, or one of each."""
    left, right = _gender(one), _gender(other)
    if left and right:
        yield for_("shared gender") if left == right else against("other gender")


def _gender(profile: Profile) -> str:
    """Return "Fem", "Masc" or "": a form of address outweighs a first name, that a title, that a pronoun."""
    names = [person_name(name) for name in profile.names]
    levels = (
        {_address(word) for name in names for word in name.titles},
        {_first_name(name.words[0]) for name in names if name.is_full},
        {"Fem" for title in profile.titles if _is_feminine(title)},
        {_PRONOUNS.get(each.lower(), "") for each in profile.pronouns},
    )
    found = next((level - {""} for level in levels if level - {""}), set())
    return "".join(found) if len(found) == 1 else ""


def _posts(profile: Profile) -> set[str]:
    kept = {word for name in profile.names for word in person_name(name).titles}
    return {post for title in (*profile.titles, *kept) if (post := _post(title))}


@lru_cache(maxsize=50_000)
def _post(title: str) -> str:
    """Return the masculine dictionary form of the post that a title names: "présidente de la région" is "président"."""
    words = title.lower().replace("’", "'").split()
    for start in range(min(2, len(words))):
        for length in range(min(_LONGEST_TITLE, len(words) - start), 0, -1):
            found = _roles().get(tuple(words[start : start + length]))
            if found and found[1] != "relatives":
                return found[0]
    return "" if not words or words[0].endswith(".") or _address(plain(words[0])) else " ".join(words)


def _roles() -> dict[tuple[str, ...], tuple[str, str]]:
    return roles(split=written_words)


def _fields(posts: Iterable[str]) -> set[str]:
    return {name for name, lemmas in table("fr", "identity")["fields"].items() if set(posts) & set(lemmas)}


@lru_cache(maxsize=50_000)
def _is_feminine(title: str) -> bool:
    """Tell whether the first word of a title is a feminine form that no man bears."""
    word = title.lower().split(" ")[0] if title else ""
    lemma = _roles().get((word,), ("", ""))[0]
    spelled = (
        [form for form in forms(lemma, table("fr", "roles")["feminine"].get(lemma, "")) if form.text == word]
        if lemma
        else []
    )
    return bool(spelled) and {form.gender for form in spelled} == {"Fem"}


@cache
def _address(word: str) -> str:
    lists = table("fr", "honorifics")
    return next(
        (
            name
            for name, key_ in (("Fem", "feminine"), ("Masc", "masculine"))
            if word in {plain(each) for each in lists[key_]}
        ),
        "",
    )


@cache
def _first_name(word: str) -> str:
    return {plain(name): sex for name, sex in first_names().items()}.get(word, "") if word else ""


@lru_cache(maxsize=50_000)
def country_of(name: str) -> str:
    """Return the ISO 3166 code of a country, or of the country that a region lies in, or ""."""
    return countries().get(name.replace("’", "'"), "") or _regions().get(key(name), "")


@cache
def _regions() -> dict[str, str]:
    return {key(name): code for code, names in table("fr", "identity")["regions"].items() for name in names}


def _located(names: Iterable[str]) -> dict[str, str]:
    return {key(same_place(name)): name for name in sorted(names)}


def _weighed(name: str, shared: Set[str], world: World) -> Iterator[Reason]:
    weights = sorted((-world.rarity(each), each) for each in shared)
    total = -sum(weight for weight, _ in weights)
    if total > 0:
        points = min(SCORES.for_[name] * total, SCORES.most[name])
        yield Reason(name, round(points, 2), ", ".join(world.spelling(each) for _, each in weights[:3]))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)[:3])
