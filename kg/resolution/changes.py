"""What has changed among the individuals of a corpus, and whom that concerns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.entities.authority import place_kind
from kg.resolution.groups import Group
from kg.resolution.individuals import Individuals
from kg.resolution.ledger import ARTICLE
from kg.resolution.linking import MOST_RIVALS

NO_GROUPS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class _Was:
    """An individual as it was, or is; `places` say where it occurs."""

    iri: str
    label: str
    authority: str
    places: frozenset[int]

    def shown(self) -> set[tuple[int, str]]:
        """Return where it occurs under which IRI, as happenings see it: countries count for none."""
        iri = "" if place_kind(self.label) == "Country" else self.iri
        return {(place, iri) for place in self.places}


class Change:
    """Individuals that go, and others that come in their place, many of them the same.

    Args:
        individuals: the individuals in the books.
        gone: the names of those that go.
        groups: the groups that have changed already, as they were.
    """

    def __init__(self, individuals: Individuals, gone: set[str], groups: Mapping[str, str]) -> None:
        self.individuals, self.ledger = individuals, individuals.ledger
        self.scratch = not self.ledger.rows("SELECT 1 FROM whole LIMIT 1")
        self.before = {name: self._now(name, groups) for name in gone}
        self.come: set[str] = set()
        self.nodes: Counter[str] = Counter()  # how many more individuals than before they stand for
        self.plains = self._plains(gone)
        self.nodes.subtract(node for name in gone for node in self._nodes(name))
        individuals.drop(gone)

    def put(self, group: Group, *, joined: bool) -> None:
        """Enter an individual; `joined`, if it was made of groups of several names."""
        self.come.add(group.name)
        self.plains.add(self.individuals.put(group, joined=joined))
        self.nodes.update(group.nodes.keys())

    def call(self) -> None:
        """Give all their IRIs, also those whose rivals have changed."""
        for name, iri in self.individuals.called(self.plains).items():
            if iri and name not in self.before:
                now = self._now(name)
                self.before[name] = _Was(iri, now.label, now.authority, now.places)
        self.after = (
            {name: self._now(name) for name in (self.come | self.before.keys()) if self._is(name)}
            if not self.scratch
            else {}
        )

    def touched(self) -> tuple[set[str], set[str]]:
        """Return the individuals whose links may have changed, and the nodes of which all links may have."""
        wholes = self.come | self.before.keys()
        if self.scratch:
            return wholes, set()
        for plain in self.plains:
            names = [row[0] for row in self.ledger.rows("SELECT name FROM whole WHERE plain = ?", plain)]
            if len(names) <= MOST_RIVALS + len(self.come) + len(self.before):
                wholes.update(names)
        return wholes, self._turned() | self.iris()

    def iris(self) -> set[str]:
        """Return the IRIs that individuals have now and had not, or had."""
        return {each.iri for each in self.before.values()} ^ {each.iri for each in self.after.values()}

    def moved(self) -> set[int]:
        """Return the articles of which a node stands for another individual now."""
        if self.scratch:
            return set()
        old, new = (set().union(*(each.shown() for each in some.values())) for some in (self.before, self.after))
        return {place // ARTICLE for place, _ in old ^ new}

    def authorities(self) -> set[str]:
        """Return the IRIs elsewhere of individuals that changed."""
        if self.scratch:
            return {row[0] for row in self.ledger.rows("SELECT DISTINCT authority FROM whole")} - {""}
        return {each.authority for some in (self.before, self.after) for each in some.values()} - {""}

    def _turned(self) -> set[str]:
        """Return the nodes that stood for one individual and now for several, or the other way round."""
        found = set()
        for node, more in self.nodes.items():
            [(now,)] = self.ledger.rows("SELECT count(*) FROM stand WHERE node = ?", node)
            if (now > 1) != (now - more > 1):
                found.add(node)
        return found

    def _plains(self, names: Iterable[str]) -> set[str]:
        return {row[0] for name in names for row in self.ledger.rows("SELECT plain FROM whole WHERE name = ?", name)}

    def _nodes(self, name: str) -> list[str]:
        return [row[0] for row in self.ledger.rows("SELECT node FROM stand WHERE whole = ?", name)]

    def _is(self, name: str) -> bool:
        return bool(self.ledger.rows("SELECT 1 FROM whole WHERE name = ?", name))

    def _now(self, name: str, groups: Mapping[str, str] = NO_GROUPS) -> _Was:
        iri, label, authority = self.ledger.rows("SELECT iri, label, authority FROM whole WHERE name = ?", name)[0]
        return _Was(iri, label, authority, frozenset(self.individuals.places(name, groups)))
