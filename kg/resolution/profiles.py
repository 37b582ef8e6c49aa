"""What is known of an individual, in one article or in several: the ground on which two are compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Occurrence = tuple[str, str]  # the IRIs of a document and of a node in its graph


@dataclass(slots=True)
class Profile:
    """An individual as articles know it; names, titles and neighbours verbatim, `names` from the one used as label on.

    `tied` are the names of those that a statement ties to it, `near` of those that its articles name; `places` say where
    it is or comes from. `born` and `died` are years, `alive` the years in which articles speak of it with an age.
    `mark` holds what a decision by hand or an authority file says: two different marks of one key are never one.
    """

    type: str
    names: list[str]
    kind: str = ""
    titles: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    tied: set[str] = field(default_factory=set)
    near: set[str] = field(default_factory=set)
    pronouns: set[str] = field(default_factory=set)
    born: set[int] = field(default_factory=set)
    died: set[int] = field(default_factory=set)
    alive: set[int] = field(default_factory=set)
    marks: dict[str, str] = field(default_factory=dict)
    occurrences: list[Occurrence] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        """The documents that speak of it."""
        return {document for document, _ in self.occurrences}


def joined(profiles: Iterable[Profile]) -> Profile:
    """Return what is known of an individual by several profiles of it; the first gives its type."""
    first, *others = profiles
    found = copied(first)
    for each in others:
        absorb(found, each)
    return found


def copied(profile: Profile) -> Profile:
    """Return a profile that may be changed without changing this one."""
    fresh = Profile(profile.type, [], profile.kind)
    absorb(fresh, profile)
    return fresh


def absorb(into: Profile, other: Profile) -> None:
    """Add to a profile what another one knows of the same individual."""
    known = set(into.names)
    into.names.extend(name for name in other.names if name not in known)
    into.kind = into.kind or other.kind
    for name in ("titles", "places", "tied", "near", "pronouns", "born", "died", "alive"):
        getattr(into, name).update(getattr(other, name))
    into.marks.update(other.marks)
    into.occurrences.extend(other.occurrences)
