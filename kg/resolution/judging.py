"""Judges two individuals: one or two, by their names and by what else is known of them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.resolution import bodies, evidence
from kg.resolution.evidence import against, for_
from kg.resolution.names import PersonName, is_common_family_name, is_first_name, key, person_name
from kg.resolution.names import relation as persons_relation
from kg.resolution.profiles import Profile
from kg.resolution.scores import SCORES, Reason, Verdict
from kg.resolution.world import World
from kg.schema import load_schema


def judge(one: Profile, other: Profile, world: World) -> Verdict:
    """Return whether two individuals are one, and why; the order of the two does not count.

    Args:
        one: what is known of an individual.
        other: what is known of another, or the same.
        world: what the corpus knows of names.
    """
    one, other = sorted((one, other), key=lambda each: (each.names, each.first))
    if one.type != other.type:
        return Verdict((against("other class", f"{one.type} / {other.type}"),))
    if decided := [name for name in sorted(one.marks) if other.marks.get(name, one.marks[name]) != one.marks[name]]:
        return Verdict((against("decided apart", decided[0]),))
    reasons = _person(one, other, world) if one.type == "Person" else _body(one, other, world)
    return Verdict(tuple(reasons))


def _person(one: Profile, other: Profile, world: World) -> Iterator[Reason]:
    related = persons_relate(one, other)
    if not related:
        return
    yield Reason(related, SCORES.person[related], _both(one, other))
    yield from _how_common(one, other, related, world)
    yield from evidence.gender(one, other)
    yield from evidence.years(one, other)
    yield from evidence.titles(one, other)
    yield from evidence.places(one, other)
    yield from evidence.neighbours(one, other, world)
    yield from _together(one, other)


def persons_relate(one: Profile, other: Profile) -> str:
    """Return how the names of two persons relate, the fullest names first; "" if they share nothing."""
    left, right = _person_names(one), _person_names(other)
    full = [name for name in left if name.is_full], [name for name in right if name.is_full]
    if all(full):
        return _best(full[0], full[1])
    alias = {name.words for name in left} & {name.words for name in right}
    best = _best(left, right)
    if any(full) and best in ("same short name", "regnal name", "first name alone"):
        inner = _best(full[0] or full[1], [name for name in (right if full[0] else left) if name.words in alias])
        return inner if inner in ("family name", "first name") else "known alias"
    return best


def _best(left: list[PersonName], right: list[PersonName]) -> str:
    found = {persons_relation(one, other) for one in left for other in right} - {""}
    return max(sorted(found), key=lambda each: SCORES.person[each], default="")


def _person_names(profile: Profile) -> list[PersonName]:
    return sorted({person_name(name) for name in profile.names})


def _how_common(one: Profile, other: Profile, related: str, world: World) -> Iterator[Reason]:
    """Yield what the corpus and the word lists say of how many may bear the names."""
    names = [*_person_names(one), *_person_names(other)]
    family = next((name.family for name in names if name.is_full), names[0].family)
    common = is_common_family_name(family) or world.many_bear(family)
    if related in ("family name", "initial"):
        yield for_("one bearer", family) if world.one_bears(family) else against("several bearers", family)
    if related in ("family name", "initial", "same short name") and common:
        yield against("common family name", family)
    elif (
        common
        and related not in ("known alias", "first name alone")
        and all(is_first_name(name.words[0]) for name in names if name.is_full)
    ):
        yield against("common names", family)


def _body(one: Profile, other: Profile, world: World) -> Iterator[Reason]:
    related = bodies_relate(one, other)
    if not related:
        return
    yield Reason(related, SCORES.body[related], _both(one, other))
    yield from _how_rare(one, other, related, world)
    yield from _kinds(one, other)
    yield from evidence.places(one, other)
    if one.type == "Work" and one.tied and other.tied and not one.tied & other.tied:
        yield against("other maker")
    yield from evidence.neighbours(one, other, world)
    yield from _together(one, other)


def bodies_relate(one: Profile, other: Profile) -> str:
    """Return how the names of two individuals that are no persons relate; "" if they share nothing."""
    found = {bodies.relation(a, b, one.type) for a in one.names for b in other.names} - {""}
    best = max(sorted(found), key=lambda each: SCORES.body[each], default="")
    letters_alone = best in ("same acronym", "same two letters")
    return "other name" if letters_alone and _stand_for_others(one, other) else best


def _stand_for_others(one: Profile, other: Profile) -> bool:
    """Tell whether two bodies with one acronym have names in full of which neither is a part of the other."""
    full = [[bodies.own_words(name) for name in each.names if not bodies.is_acronym(name)] for each in (one, other)]
    return all(full) and not any(left <= right or right <= left for left in full[0] for right in full[1])


def _how_rare(one: Profile, other: Profile, related: str, world: World) -> Iterator[Reason]:
    names = [*one.names, *other.names]
    if related.endswith("initials"):
        short = next(key(name) for name in names if bodies.is_acronym(name))
        if world.one_expands(short):
            yield for_("one bearer", short.upper())
        else:
            yield against("several bearers", short.upper())
    shared = {bodies.own_key(name, one.type) for name in one.names} & {
        bodies.own_key(name, one.type) for name in other.names
    }
    if all(bodies.is_generic(name) for name in names if not shared or bodies.own_key(name, one.type) in shared):
        yield against("generic name", names[0])


def _kinds(one: Profile, other: Profile) -> Iterator[Reason]:
    left, right = _kind(one), _kind(other)
    if not left or not right:
        return
    schema = load_schema()
    if left == right:
        yield for_("shared kind", left)
    elif left not in schema.ancestors(right) and right not in schema.ancestors(left):
        yield against("other kind", f"{left} / {right}")


def _kind(profile: Profile) -> str:
    return profile.kind or next(
        (kind for name in profile.names if (kind := bodies.implied_kind(name, profile.type))), ""
    )


def _together(one: Profile, other: Profile) -> Iterator[Reason]:
    """Yield that an article names both, as two: it knew them better than we do."""
    if not one.documents.isdisjoint(other.documents):
        yield against("one article has both")


def _both(one: Profile, other: Profile) -> str:
    return f"{one.names[0]} / {other.names[0]}"
