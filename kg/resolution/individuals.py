"""Names the individuals of a corpus: of two with one name, the one with most articles has the plain IRI."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.graph.identifiers import slug
from kg.graph.vocabulary import folder
from kg.resolution import bodies
from kg.resolution.groups import Group, from_text, to_text
from kg.resolution.ledger import Ledger
from kg.resolution.names import person_name


@dataclass(frozen=True, slots=True)
class Individual:
    """An individual of the corpus: its IRI, top class, label, and all names."""

    iri: str
    type: str
    label: str
    names: tuple[str, ...]


_KNOWN = (
    "SELECT whole.iri, whole.type, whole.label, whole.authority, iif(whole.content = '', team.content, whole.content)"
    " FROM whole LEFT JOIN team ON team.name = whole.name"
)


class Individuals:
    """The individuals in the books.

    Args:
        ledger: the books.
        base: the IRI that all minted IRIs begin with.
    """

    def __init__(self, ledger: Ledger, base: str) -> None:
        self.ledger = ledger
        self.base = base

    def put(self, group: Group, *, joined: bool) -> str:
        """Enter an individual and return the plain IRI that it would have if nobody else had its name.

        Args:
            group: what is known of it.
            joined: whether it was made of groups of several names; of one, the books know all already.
        """
        type_ = max(sorted(group.types), key=lambda each: group.types[each])
        label = _label(group, type_)
        plain = f"{self.base}{folder(type_)}/{slug(label)}"
        about = (group.name, plain, "", len(group.profile.documents), type_, label)
        content = to_text(group, self.ledger.world) if joined else ""
        row = (*about, group.profile.marks.get("authority", ""), content)
        self.ledger.file.execute("INSERT INTO whole VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        nodes = ((node, group.name) for node in group.nodes)
        self.ledger.file.executemany("INSERT INTO stand VALUES (?, ?)", nodes)
        return plain

    def drop(self, names: Iterable[str]) -> None:
        """Take individuals out."""
        rows = [(name,) for name in names]
        self.ledger.file.executemany("DELETE FROM whole WHERE name = ?", rows)
        self.ledger.file.executemany("DELETE FROM stand WHERE whole = ?", rows)

    def known(self, name: str) -> tuple[str, str, str, Group]:
        """Return the IRI, label and authority of an individual, and what is known of it."""
        iri, _, label, authority, content = self.ledger.rows(f"{_KNOWN} WHERE whole.name = ?", name)[0]
        return iri, label, authority, from_text(content)

    def places(self, name: str, before: Mapping[str, str]) -> Iterable[int]:
        """Return where an individual occurs; `before` are groups that have changed meanwhile, as they were."""
        [(content,)] = self.ledger.rows("SELECT content FROM whole WHERE name = ?", name)
        return (from_text(content or before[name]) if content or name in before else self.known(name)[3]).places

    def called(self, plains: set[str]) -> dict[str, str]:
        """Give individuals their IRIs, and return the IRI that each had before whose IRI has changed.

        Args:
            plains: the plain IRIs of individuals that came, changed or went.
        """
        touched = {iri for plain in plains for iri in self._claim(plain)}
        rivals = (self.ledger.rows("SELECT plain FROM claim WHERE iri = ?", iri) for iri in touched)
        changed = {}
        for plain in sorted(plains.union(*({row[0] for row in rows} for rows in rivals))):
            for name, before, iri in self._iris(plain):
                if before != iri:
                    changed[name] = before
                    self.ledger.file.execute("UPDATE whole SET iri = ? WHERE name = ?", (iri, name))
        return changed

    def _claim(self, plain: str) -> set[str]:
        """Note which IRIs the individuals of one name would have, and return those that are new or given up."""
        wanted = {iri for _, _, iri in self._wishes(plain)}
        known = {row[0] for row in self.ledger.rows("SELECT iri FROM claim WHERE plain = ?", plain)}
        gone, come = known - wanted, wanted - known
        self.ledger.file.executemany("DELETE FROM claim WHERE iri = ? AND plain = ?", ((iri, plain) for iri in gone))
        self.ledger.file.executemany("INSERT INTO claim VALUES (?, ?)", ((iri, plain) for iri in come))
        return gone | come

    def _wishes(self, plain: str) -> list[tuple[str, str, str]]:
        """Return the individuals of one name: its name in the books, its IRI, and the one it would have.

        The most named has the plain one, the others one made of the first article that names them.
        """
        found: list[tuple[str, str, str]] = []
        taken: set[str] = set()
        rows = self.ledger.rows("SELECT name, iri FROM whole WHERE plain = ? ORDER BY size DESC, name", plain)
        for name, iri in rows:
            wish = f"{plain}-{name.split(' ')[0].rpartition('/')[2]}" if taken else plain
            wished, count = wish, 1
            while wish in taken:
                count += 1
                wish = f"{wished}-{count}"
            taken.add(wish)
            found.append((name, iri, wish))
        return found

    def _iris(self, plain: str) -> list[tuple[str, str, str]]:
        """Return the same with the IRI that each has: one that another name would have too is made different."""
        found = []
        for name, before, wish in self._wishes(plain):
            others = self.ledger.rows("SELECT 1 FROM claim WHERE iri = ? AND plain <> ? LIMIT 1", wish, plain)
            shared = others and wish != plain
            found.append((name, before, f"{plain}--{wish[len(plain) + 1 :]}" if shared else wish))
        return found

    def all(self) -> Iterable[Individual]:
        """Yield the individuals, by IRI."""
        for iri, type_, label, _, content in self.ledger.file.execute(f"{_KNOWN} ORDER BY whole.iri"):
            yield Individual(iri, type_, label, tuple(json.loads(content)[0][1]))


def _label(group: Group, type_: str) -> str:
    """Return the label that says most: a name in full before a part of it, then the one that most articles use."""
    counts = group.labels
    return max(sorted(counts), key=lambda each: (_fullness(each, type_), counts[each]))


def _fullness(name: str, type_: str) -> int:
    if type_ == "Person":
        parsed = person_name(name)
        return 2 * parsed.is_full + (name == name.title() or not name.isupper()) if parsed.words else 0
    return 0 if bodies.is_acronym(name) else len(bodies.own_words(name)) if type_ == "Organization" else 1
