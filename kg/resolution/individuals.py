"""Names the individuals of a corpus, and says which nodes of which articles stand for them, and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.graph.identifiers import slug
from kg.graph.vocabulary import folder
from kg.resolution import bodies
from kg.resolution.clustering import Group
from kg.resolution.judging import judge
from kg.resolution.names import person_name
from kg.resolution.profiles import Profile
from kg.resolution.scores import Verdict
from kg.resolution.world import World


@dataclass(frozen=True, slots=True)
class Link:
    """A node that stands for an individual of another IRI: in `documents` alone, or in all where there are none."""

    node: str
    individual: str
    documents: tuple[str, ...]
    why: Verdict | None


@dataclass(frozen=True, slots=True)
class Individual:
    """An individual of the corpus: its IRI, top class, label, and the group of profiles that it was made from.

    `rival` is the individual of the same name that has the plain IRI.
    """

    iri: str
    type: str
    label: str
    group: Group
    rival: Group | None


def individuals(groups: Iterable[Group], base: str) -> list[Individual]:
    """Return the individuals with their IRIs: of two with one name, the one with most articles has the plain IRI."""
    taken: dict[str, Group] = {}
    found = []
    for group in sorted(groups, key=lambda each: (-len(each.profile.documents), each.profile.first)):
        type_ = _type(group)
        label = _label(group, type_)
        plain = f"{base}{folder(type_)}/{slug(label)}"
        iri = _free(plain, group.profile, taken)
        found.append(Individual(iri, type_, label, group, taken.get(plain)))
        taken[iri] = group
    return found


def links(found: Iterable[Individual], world: World) -> Iterator[Link]:
    """Yield which nodes stand for individuals of other IRIs, by node, with why they do, or why they are no rival's."""
    by_iri = {each.iri: each for each in found}
    places: defaultdict[str, defaultdict[str, list[tuple[str, Verdict | None]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for individual in by_iri.values():
        for part, why in individual.group.parts:
            for document, node in part.occurrences:
                places[node][individual.iri].append((document, why))
    for node in sorted(places):
        alone = len(places[node]) == 1
        for iri in sorted(places[node]):
            if iri != node:
                whys = [why for _, why in places[node][iri] if why is not None]
                documents = () if alone else tuple(sorted({document for document, _ in places[node][iri]}))
                yield Link(node, iri, documents, _why(by_iri[iri], whys, world))


def _why(individual: Individual, whys: list[Verdict], world: World) -> Verdict | None:
    if individual.rival:
        return judge(individual.group.profile, individual.rival.profile, world)
    known = whys or [why for _, why in individual.group.parts if why is not None]
    return max(known, key=lambda each: (each.score, each.reasons), default=None)


def _free(iri: str, profile: Profile, taken: Mapping[str, object]) -> str:
    """Return an IRI that no other individual has, made of the first article that names this one."""
    if iri not in taken:
        return iri
    first = min(profile.documents).rpartition("/")[2]
    found, count = f"{iri}-{first}", 1
    while found in taken:
        count += 1
        found = f"{iri}-{first}-{count}"
    return found


def _type(group: Group) -> str:
    counts = Counter(part.type for part, _ in group.parts)
    return max(sorted(counts), key=lambda each: counts[each])


def _label(group: Group, type_: str) -> str:
    """Return the label that says most: a name in full before a part of it, then the one that most articles use."""
    counts = Counter(part.names[0] for part, _ in group.parts)
    return max(sorted(counts), key=lambda each: (_fullness(each, type_), counts[each]))


def _fullness(name: str, type_: str) -> int:
    if type_ == "Person":
        parsed = person_name(name)
        return 2 * parsed.is_full + (name == name.title() or not name.isupper()) if parsed.words else 0
    return 0 if bodies.is_acronym(name) else len(bodies.own_words(name)) if type_ == "Organization" else 1
