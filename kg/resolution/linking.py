"""Says which nodes of which articles stand for which individuals, and why: the graph of a resolution."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.graph.identifiers import digest
from kg.graph.identity import resolution_graph
from kg.graph.vocabulary import KG, OWL, RDF, RDFS, TOP_CLASSES, XSD
from kg.resolution.groups import Group, best, verdict_from, verdict_to
from kg.resolution.individuals import Individuals
from kg.resolution.judging import judge
from kg.resolution.ledger import ARTICLE, Ledger
from kg.resolution.scores import Verdict

MOST_RIVALS = 24  # individuals of one name, for each of which it is said why it is not the most named one


@dataclass(frozen=True, slots=True)
class Link:
    """A node that stands for an individual of another IRI: in `documents` alone, or in all where there are none.

    `apart` tells that no individual has the node for its IRI.
    """

    node: str
    individual: str
    documents: tuple[str, ...]
    why: Verdict | None
    apart: bool = True

    def text(self) -> str:
        """Return all but the node and the individual as text."""
        return json.dumps([self.documents, verdict_to(self.why), self.apart], ensure_ascii=False)

    @classmethod
    def of(cls, node: str, individual: str, text: str) -> Link:
        """Return the link that `text` describes."""
        documents, why, apart = json.loads(text)
        return cls(node, individual, tuple(documents), verdict_from(why), apart)

    def quads(self, base: str) -> Iterator[ox.Quad]:
        """Yield the link as a graph has it."""
        graph = resolution_graph(base)
        iri = ox.NamedNode(f"{base}link/{digest(self.node, self.individual, *self.documents)}")
        node, individual = ox.NamedNode(self.node), ox.NamedNode(self.individual)
        yield ox.Quad(iri, RDF.type, KG.IdentityLink, graph)
        yield ox.Quad(iri, KG.localNode, node, graph)
        yield ox.Quad(iri, KG.individual, individual, graph)
        yield from (ox.Quad(iri, KG.inDocument, ox.NamedNode(each), graph) for each in self.documents)
        if self.why:
            yield ox.Quad(iri, KG.score, ox.Literal(f"{self.why.score:.2f}", datatype=XSD.decimal), graph)
            yield from (ox.Quad(iri, KG.reason, ox.Literal(str(reason)), graph) for reason in self.why.reasons)
        if self.apart and not self.documents:
            yield ox.Quad(node, OWL.sameAs, individual, graph)


class Links:
    """The links in the books, and what has changed in the graph that they make.

    Args:
        individuals: who there is.
        noted: whether it is noted what changes; not where all is new.
    """

    def __init__(self, individuals: Individuals, *, noted: bool = True) -> None:
        self.noted = noted
        self.individuals = individuals
        self.ledger: Ledger = individuals.ledger
        self.base = individuals.base
        self.removed: list[ox.Quad] = []
        self.added: list[ox.Quad] = []
        self._iris: set[str] = set()
        self._sum = int(self.ledger.about("checksum") or "0", 16)

    @property
    def checksum(self) -> str:
        """A checksum of all rows of which the graph is made, whatever their order."""
        return f"{self._sum % (1 << 64):016x}"

    def renew(self, wholes: set[str], nodes: set[str]) -> None:
        """Find anew for which individuals their nodes stand.

        Args:
            wholes: individuals that came, changed or went.
            nodes: nodes whose links may have changed whoever they stand for.
        """
        pairs = {(node, whole) for whole in wholes for node in self._nodes(whole)}
        pairs |= {(node, row[0]) for node in nodes for row in self._wholes(node)}
        pairs |= {pair for whole in wholes for pair in self.ledger.rows(*_WHOLE, whole)}
        pairs |= {(node, row[0]) for node in nodes for row in self.ledger.rows(*_NODE, node)}
        groups: dict[str, tuple[str, Group] | None] = {}
        for node, whole in sorted(pairs, key=lambda pair: (pair[1], pair[0])):
            if whole not in groups:
                groups = {whole: self._group(whole)}  # all pairs of one follow each other
            known = groups[whole]
            stands = known and node in known[1].nodes and known[0] != node
            self.put(node, whole, self._link(node, whole, *known) if known and stands else None)
        self._iris |= {called[0] for whole in wholes if (called := self._called(whole))}

    def put(self, node: str, whole: str, link: Link | None) -> None:
        """Enter a link in the place of the one that a node had with an individual; None takes it out."""
        row = self.ledger.rows("SELECT iri, content FROM link WHERE node = ? AND whole = ?", node, whole)
        if row and link and row[0] == (link.individual, link.text()):
            return
        if row:
            self._note(self.removed, Link.of(node, *row[0]).quads(self.base))
            self._count(-1, [(node, whole, *row[0])])
            self.ledger.file.execute("DELETE FROM link WHERE node = ? AND whole = ?", (node, whole))
            self._iris.add(row[0][0])
        if link:
            self._note(self.added, link.quads(self.base))
            self._count(1, [(node, whole, link.individual, link.text())])
            self.ledger.file.execute(
                "INSERT INTO link VALUES (?, ?, ?, ?)", (node, whole, link.individual, link.text())
            )
            self._iris.add(link.individual)

    def call(self, iris: set[str], stories: dict[str, str]) -> None:
        """Say what the individuals are called for which nodes stand; the others need no name but their own."""
        for iri in sorted(self._iris | iris):
            found = self.ledger.rows("SELECT type, label FROM whole WHERE iri = ?", iri)
            found = found or ([("Event", stories[iri])] if iri in stories else self._known(iri))
            stands = self.ledger.rows("SELECT 1 FROM link WHERE iri = ? LIMIT 1", iri)
            self._name(iri, found[0] if found and stands else None)

    def anchor(self, authorities: set[str], elsewhere: dict[str, tuple[str, ...]]) -> None:
        """Say which individuals an authority file knows, with their IRI there and those that it calls the same."""
        for each in sorted(authorities):
            old = self.ledger.rows("SELECT iri, elsewhere FROM anchor WHERE authority = ?", each)
            found = self.ledger.rows("SELECT iri FROM whole WHERE authority = ? LIMIT 2", each)
            known = dict.fromkeys(elsewhere.get(each, ()))
            new = [(found[0][0], iri) for iri in known] if len(found) == 1 else []
            self._note(self.removed, (self._same(*pair) for pair in old))
            self._note(self.added, (self._same(*pair) for pair in new))
            self.ledger.file.execute("DELETE FROM anchor WHERE authority = ?", (each,))
            self.ledger.file.executemany("INSERT INTO anchor VALUES (?, ?, ?)", ((*pair, each) for pair in new))
            self._count(-1, ((*pair, each) for pair in old))
            self._count(1, ((*pair, each) for pair in new))

    def quads(self) -> Iterator[ox.Quad]:
        """Yield the whole graph."""
        graph = resolution_graph(self.base)
        yield ox.Quad(graph, RDF.type, KG.ResolutionGraph, graph)
        for each in self.ledger.file.execute("SELECT iri, type, label FROM named"):
            yield from self._call(*each)
        for each in self.ledger.file.execute("SELECT iri, elsewhere FROM anchor"):
            yield self._same(*each)
        for link in self.all():
            yield from link.quads(self.base)

    def all(self, most: int = -1) -> Iterator[Link]:
        """Yield the links, by node and individual, or the first of them."""
        sql = "SELECT node, iri, content FROM link ORDER BY node, iri LIMIT ?"
        for each in self.ledger.file.execute(sql, (most,)):
            yield Link.of(*each)

    def _note(self, changes: list[ox.Quad], quads: Iterable[ox.Quad]) -> None:
        if self.noted:
            changes.extend(quads)

    def _count(self, number: int, rows: Iterable[tuple[str, ...]]) -> None:
        self._sum += number * sum(int(digest(*row), 16) for row in rows)

    def _link(self, node: str, whole: str, iri: str, group: Group) -> Link:
        documents: tuple[str, ...] = ()
        apart = not self.ledger.rows("SELECT 1 FROM whole WHERE iri = ? LIMIT 1", node)
        if len(self._wholes(node)) > 1:
            own = set(group.places)
            rows = self.ledger.rows("SELECT article, place FROM part WHERE node = ?", node)
            numbers = {article for article, place in rows if article * ARTICLE + place in own}
            documents = tuple(sorted(map(self.ledger.iri, numbers)))
        return Link(node, iri, documents, self._why(node, whole, group), apart)

    def _why(self, node: str, whole: str, group: Group) -> Verdict | None:
        """Return why a node stands for an individual, or why this one is not the most named of its name."""
        [(plain,)] = self.ledger.rows("SELECT plain FROM whole WHERE name = ?", whole)
        rows = self.ledger.rows(
            "SELECT name FROM whole WHERE plain = ? ORDER BY size DESC, name LIMIT ?", plain, MOST_RIVALS + 1
        )
        if rows[0][0] != whole and len(rows) <= MOST_RIVALS:
            return judge(group.profile, self.individuals.known(rows[0][0])[3].profile, self.ledger.world)
        return group.nodes[node] or best(list(group.nodes.values()))

    def _nodes(self, whole: str) -> list[str]:
        return [row[0] for row in self.ledger.rows("SELECT node FROM stand WHERE whole = ?", whole)]

    def _wholes(self, node: str) -> list[tuple[str]]:
        return self.ledger.rows("SELECT whole FROM stand WHERE node = ?", node)

    def _called(self, whole: str) -> tuple[str] | None:
        return next(iter(self.ledger.rows("SELECT iri FROM whole WHERE name = ?", whole)), None)

    def _group(self, whole: str) -> tuple[str, Group] | None:
        called = self._called(whole)
        return (called[0], self.individuals.known(whole)[3]) if called else None

    def _known(self, iri: str) -> list[tuple[str, str]]:
        return self.ledger.rows("SELECT type, label FROM named WHERE iri = ?", iri)

    def _name(self, iri: str, found: tuple[str, str] | None) -> None:
        old = next(iter(self._known(iri)), None)
        if old != found:
            self._note(self.removed, self._call(iri, *old) if old else ())
            self._note(self.added, self._call(iri, *found) if found else ())
            self._count(-1, [(iri, *old)] if old else [])
            self._count(1, [(iri, *found)] if found else [])
            self.ledger.file.execute("DELETE FROM named WHERE iri = ?", (iri,))
            if found:
                self.ledger.file.execute("INSERT INTO named VALUES (?, ?, ?)", (iri, *found))

    def _call(self, iri: str, type_: str, label: str) -> Iterator[ox.Quad]:
        node, graph = ox.NamedNode(iri), resolution_graph(self.base)
        yield ox.Quad(node, RDF.type, TOP_CLASSES[type_], graph)
        yield ox.Quad(node, RDFS.label, ox.Literal(label, language="fr"), graph)

    def _same(self, iri: str, elsewhere: str) -> ox.Quad:
        return ox.Quad(ox.NamedNode(iri), OWL.sameAs, ox.NamedNode(elsewhere), resolution_graph(self.base))


_WHOLE = ("SELECT node, whole FROM link WHERE whole = ?",)
_NODE = ("SELECT whole FROM link WHERE node = ?",)
