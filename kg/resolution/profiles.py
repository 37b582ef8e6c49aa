"""What is known of an individual, in one article or in several: the ground on which two are compared."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from functools import lru_cache

from kg.entities.authority import same_place
from kg.resolution.bodies import bare_key

Occurrence = tuple[str, str]  # the IRIs of a document and of a node in its graph
NOTHING: Set[str] = frozenset()  # of most individuals little is known, and a set of its own for nothing takes 216 bytes
NO_YEARS: Set[int] = frozenset()
SETS = ("titles", "places", "countries", "tied", "near", "pronouns", "born", "died", "alive")


@dataclass(slots=True)
class Profile:
    """An individual as articles know it; names and titles verbatim, the label first.

    `tied` are the keys of those that a statement ties to it, `near` of all that its articles name; `places` say where
    it is or comes from, `countries` are ISO 3166 codes. `born` and `died` are years, `alive` the years in which
    articles give its age. `marks` hold what was decided by hand or by an authority file: two that differ are not one.
    """

    type: str
    names: list[str]
    kind: str = ""
    titles: Set[str] = NOTHING
    places: Set[str] = NOTHING
    countries: Set[str] = NOTHING
    tied: Set[str] = NOTHING
    near: Set[str] = NOTHING
    pronouns: Set[str] = NOTHING
    born: Set[int] = NO_YEARS
    died: Set[int] = NO_YEARS
    alive: Set[int] = NO_YEARS
    marks: dict[str, str] = field(default_factory=dict)
    occurrences: list[Occurrence] = field(default_factory=list)
    _documents: Set[object] | None = field(default=None, repr=False, compare=False)
    _first: Occurrence | None = field(default=None, repr=False, compare=False)

    @property
    def documents(self) -> Set[object]:
        """The documents that speak of it: their IRIs, or what else stands for them."""
        if self._documents is None:
            self._documents = {document for document, _ in self.occurrences}
        return self._documents

    @property
    def first(self) -> Occurrence:
        """The first of its occurrences, by IRI; nowhere, if it has none."""
        if self._first is None:
            self._first = min(self.occurrences, default=("", ""))
        return self._first

    def stands(self, first: Occurrence, documents: Set[object]) -> None:
        """Note where it occurs first and which documents speak of it, in place of all its occurrences."""
        self._first, self._documents = first, documents


@lru_cache(maxsize=500_000)
def neighbour_key(name: str) -> str:
    """Return the key of a neighbour's name, the same for all names of a country and with or without a legal form."""
    return bare_key(same_place(name), "Organization")


def absorb(into: Profile, other: Profile) -> None:
    """Add to a profile what another one knows of the same individual, but for where it occurs."""
    known = set(into.names)
    into.names.extend(name for name in other.names if name not in known)
    into.kind = into.kind or other.kind
    for name in SETS:
        if more := getattr(other, name):
            setattr(into, name, getattr(into, name) | more)
    into.marks.update(other.marks)
