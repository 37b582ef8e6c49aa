"""Finds the nodes that somebody names when he decides by hand: by a name, by the IRI of a node, or of an individual."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import pyoxigraph as ox

from kg.errors import GraphError, UsageError
from kg.graph.identity import Identity
from kg.graph.keepsakes import Keepsakes
from kg.graph.reading import unknown
from kg.resolution.decisions import Decision, Operand
from kg.resolution.profiles import Occurrence
from kg.resolution.readings import readings_of


class Named:
    """The nodes of a store's articles by name, and the individuals that they stand for at present.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        keepsakes: what is kept of the articles that were read before.
    """

    def __init__(self, store: ox.Store, base: str, keepsakes: Keepsakes | None = None) -> None:
        self.base = base
        identity = Identity.of(store, base)
        self.individual: dict[Occurrence, str] = {}
        self.by_name: defaultdict[str, set[Occurrence]] = defaultdict(set)
        self.by_label: defaultdict[str, set[Occurrence]] = defaultdict(set)
        self.labels: dict[str, str] = {}
        for profile in (each for reading in readings_of(store, keepsakes) for each in reading.profiles):
            [occurrence] = profile.occurrences
            document, node = map(ox.NamedNode, occurrence)
            self.individual[occurrence] = identity.individual(document, node).value  # type: ignore[attr-defined]
            self.by_label[profile.names[0].casefold()].add(occurrence)
            self.labels[profile.names[0].casefold()] = profile.names[0]
            for name in (*profile.names, occurrence[1], occurrence[1].removeprefix(base)):
                self.by_name[name.casefold()].add(occurrence)

    def merged(self, one: str, other: str, reason: str = "") -> Decision:
        """Return the decision that two individuals are one.

        Raises:
            GraphError: if nothing is called so. UsageError: if several individuals are.
        """
        return _decision("same", self._whole(one), self._whole(other), reason)

    def apart(self, one: str, other: str, reason: str = "") -> Decision:
        """Return the decision that two individuals, or two nodes that stand for one now, are two.

        Raises:
            GraphError: if nothing is called so. UsageError: if several individuals are, or both names mean one node.
        """
        left, right = self._meant(one), self._meant(other)
        if {self.individual[each] for each in left} == {self.individual[each] for each in right}:
            return _decision("different", Operand(_most(left)), Operand(_most(right)), reason)
        return _decision("different", self._whole(one), self._whole(other), reason)

    def taken_out(self, name: str, documents: Iterable[str], reason: str = "") -> list[Decision]:
        """Return the decisions that some articles speak of somebody else under a name: one for each node he is not.

        Where none of them has a node of this name, it may be the name of him whom their node stands for now.

        Args:
            name: of a node, or an IRI.
            documents: the articles, by IRI or the last part of it.
            reason: a note.

        Raises:
            GraphError: if nothing is called so, or no such article names it.
        """
        found = self._meant(name)
        wanted = list(documents)
        who = {self.individual[each] for each in found}
        whole = (each for each, iri in self.individual.items() if iri in who)
        here = _in(wanted, found) or _in(wanted, whole)
        if not here:
            raise GraphError(f"None of {', '.join(wanted)} names {name!r}; `documents-of` lists the articles that do.")
        node = _most(here)
        places = tuple(sorted({d for d, n in here if n == node}))
        now = {self.individual[each] for each in here if each[1] == node}
        others = {each[1] for each, iri in self.individual.items() if iri in now and each not in here}
        return [
            _decision("different", Operand(node, places), Operand(other), reason) for other in sorted({node, *others})
        ]

    def _whole(self, name: str) -> Operand:
        """Return the operand for an individual: its most frequent node, in its own articles where others share it."""
        iris = sorted({self.individual[each] for each in self._meant(name)})
        if len(iris) > 1:
            raise UsageError(f"{name!r} may be {', '.join(f'<{each}>' for each in iris)}; give one of these IRIs.")
        own = [each for each, iri in self.individual.items() if iri == iris[0]]
        node = _most(own)
        shared = any(each[1] == node and iri != iris[0] for each, iri in self.individual.items())
        return Operand(node, tuple(sorted({d for d, n in own if n == node})) if shared else ())

    def _meant(self, name: str) -> set[Occurrence]:
        """Return the nodes that a name means: an individual's IRI before a node's, a label before another name."""
        individual = {each for each, iri in self.individual.items() if name in (iri, iri.removeprefix(self.base))}
        found = individual or self.by_label.get(name.casefold()) or self.by_name.get(name.casefold())
        if not found:
            raise unknown(name, self.labels.values())
        return found


def _in(documents: list[str], occurrences: Iterable[Occurrence]) -> set[Occurrence]:
    """Return what occurs in some articles."""
    return {each for each in occurrences if each[0] in documents or each[0].rpartition("/")[2] in documents}


def _most(occurrences: Iterable[Occurrence]) -> str:
    counts = Counter(node for _, node in occurrences)
    return max(sorted(counts), key=lambda each: counts[each])


def _decision(verb: str, one: Operand, other: Operand, reason: str) -> Decision:
    left, right = sorted((one, other))
    return Decision("same" if verb == "same" else "different", (left, right), reason)
