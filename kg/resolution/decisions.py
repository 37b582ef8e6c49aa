"""What was decided by hand: two nodes are one individual, or are two; it outlives computations and documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph.identifiers import digest
from kg.graph.identity import decisions_graph
from kg.graph.vocabulary import KG, RDF, RDFS
from kg.resolution.profiles import Occurrence, Profile

Verb = Literal["same", "different"]
SHOWN = 8  # digits of a decision's name that people see


@dataclass(frozen=True, slots=True, order=True)
class Operand:
    """A node of the articles: in `documents` alone, or in all (in all others, beside an operand with the same node)."""

    node: str
    documents: tuple[str, ...] = ()

    def covers(self, occurrence: Occurrence) -> bool:
        """Tell whether a node of an article is meant."""
        return occurrence[1] == self.node and (not self.documents or occurrence[0] in self.documents)

    def __str__(self) -> str:
        """Return the operand as people read it."""
        places = ", ".join(each.rpartition("/")[2] for each in self.documents)
        return f"<{self.node}>{f' in {places}' if places else ''}"


@dataclass(frozen=True, slots=True)
class Decision:
    """Two operands are the same individual, or different ones; `reason` is what the one who decided noted."""

    verb: Verb
    sides: tuple[Operand, Operand]
    reason: str = ""

    @property
    def name(self) -> str:
        """A name made of what is decided, the same on every machine."""
        return digest(*(str(each) for each in sorted(self.sides)))

    def side(self, occurrence: Occurrence) -> Operand | None:
        """Return the operand that a node of an article belongs to, one that names articles first."""
        fitting = [each for each in self.sides if each.covers(occurrence)]
        return max(fitting, key=lambda each: len(each.documents), default=None)

    def __str__(self) -> str:
        """Return the decision as people read it."""
        link = "is" if self.verb == "same" else "is not"
        return f"{self.sides[0]} {link} {self.sides[1]}{f': {self.reason}' if self.reason else ''}"


def decided(store: ox.Store, base: str) -> list[Decision]:
    """Return the decisions that a store remembers, by name."""
    graph = decisions_graph(base)
    found = (quad.subject for quad in store.quads_for_pattern(None, RDF.type, KG.Decision, graph))
    return sorted((_read(store, node, graph) for node in found), key=lambda each: each.name)


def decide(store: ox.Store, base: str, decision: Decision) -> None:
    """Remember a decision.

    Raises:
        UsageError: if the contrary was decided before, or a node would be told apart from itself.
    """
    if decision.sides[0] == decision.sides[1]:
        raise UsageError(f"{decision.sides[0]} is one node: name two nodes, or articles with --document.")
    for each in decided(store, base):
        if each.name == decision.name and each.verb != decision.verb:
            raise UsageError(f"The contrary was decided: {each}. Take it back with --undo {each.name[:SHOWN]} first.")
    undo(store, base, decision.name, missing_ok=True)
    store.extend(list(_quads(decision, base)))


def undo(store: ox.Store, base: str, name: str, *, missing_ok: bool = False) -> Decision | None:
    """Forget a decision, given by the beginning of its name, and return it.

    Raises:
        UsageError: if no decision, or more than one, has such a name.
    """
    found = [each for each in decided(store, base) if each.name.startswith(name)]
    if len(found) == 1:
        for quad in _quads(found[0], base):
            store.remove(quad)
        return found[0]
    if not missing_ok:
        known = ", ".join(each.name[:SHOWN] for each in decided(store, base)) or "none"
        raise UsageError(f"There is {'no' if not found else 'more than one'} decision {name!r}; there are: {known}.")
    return None


def mark(profiles: Iterable[Profile], decisions: Iterable[Decision]) -> None:
    """Note on profiles of single articles what was decided about them."""
    known = list(decisions)
    nodes = {side.node for decision in known for side in decision.sides}
    for profile in profiles:
        [occurrence] = profile.occurrences
        for decision in known if occurrence[1] in nodes else ():
            side = decision.side(occurrence)
            if side and decision.verb == "same":
                profile.marks[f"same {decision.name}"] = "yes"
            elif side:
                profile.marks[f"apart {decision.name}"] = str(side)


def _read(store: ox.Store, node: object, graph: ox.NamedNode) -> Decision:
    def values(subject: object, predicate: ox.NamedNode) -> list[object]:
        return [quad.object for quad in store.quads_for_pattern(subject, predicate, None, graph)]  # type: ignore[arg-type]

    sides = [
        Operand(_value(values(each, KG.localNode)[0]), tuple(sorted(map(_value, values(each, KG.inDocument)))))
        for each in values(node, KG.about)
    ]
    verb: Verb = "same" if _value(values(node, KG.decides)[0]) == "same" else "different"
    reason = "".join(map(_value, values(node, RDFS.comment)))
    one, other = sorted(sides)
    return Decision(verb, (one, other), reason)


def _quads(decision: Decision, base: str) -> Iterator[ox.Quad]:
    graph = decisions_graph(base)
    node = ox.NamedNode(f"{base}decision/{decision.name}")
    yield ox.Quad(node, RDF.type, KG.Decision, graph)
    yield ox.Quad(node, KG.decides, ox.Literal(decision.verb), graph)
    if decision.reason:
        yield ox.Quad(node, RDFS.comment, ox.Literal(decision.reason), graph)
    for side in decision.sides:
        operand = ox.NamedNode(f"{base}occurrence/{digest(decision.name, str(side))}")
        yield ox.Quad(node, KG.about, operand, graph)
        yield ox.Quad(operand, RDF.type, KG.Occurrence, graph)
        yield ox.Quad(operand, KG.localNode, ox.NamedNode(side.node), graph)
        yield from (ox.Quad(operand, KG.inDocument, ox.NamedNode(each), graph) for each in side.documents)


def _value(node: object) -> str:
    return str(getattr(node, "value", ""))
