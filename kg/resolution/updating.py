"""Goes on with the books of a resolution from what has changed: first articles, then names, groups, individuals, links.

Each step is a function of what the step before has left in the books, and of nothing else; so the books are the same
whether articles come one by one or all at once, and a step costs what it has to do anew.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from kg.entities.authority import place_kind
from kg.graph.identifiers import digest
from kg.resolution.authority import Entry, Register
from kg.resolution.changes import Change
from kg.resolution.clustering import Teams
from kg.resolution.decisions import Decision, mark
from kg.resolution.folding import Blocks
from kg.resolution.groups import from_text, to_text
from kg.resolution.individuals import Individuals
from kg.resolution.ledger import ARTICLE, Ledger, hash_of
from kg.resolution.linking import Links
from kg.resolution.readings import Reading
from kg.resolution.stories import Tellings
from kg.resolution.world import Fact, facts_told


class Update:
    """One change of the books.

    Args:
        ledger: the books.
        base: the IRI that all minted IRIs begin with.
        decisions: what was decided by hand.
        entries: of authority files.
    """

    def __init__(self, ledger: Ledger, base: str, decisions: list[Decision], entries: list[Entry]) -> None:
        self.ledger = ledger
        self.decisions, self.entries = decisions, entries
        self.before: dict[Fact, object] = {}
        self.articles: set[int] = set()  # that came, went, or have individuals to be found anew
        self.blocks: set[tuple[str, str]] = set()  # with the hash of the article by which they change
        self.scratch = not ledger.articles()
        self.links = Links(Individuals(ledger, base), noted=not self.scratch)
        self.other_entries = self._enters()

    def run(self, gone: Iterable[str], come: Iterable[tuple[str, str, Reading]]) -> Links:
        """Take articles out and others in, and return the links, with what has changed in them.

        Args:
            gone: the IRIs of articles that went or have changed.
            come: those that came or have changed: IRI, digest, and what each says.
        """
        self._take(gone, come)
        self._place(self._stirred())
        change = self._joined(*self._regrouped())
        self.links.renew(*change.touched())
        stories = self._told(change.moved())
        self.links.call(change.iris(), stories)
        elsewhere = {each.iri: (each.iri, *each.links) for each in self.entries}
        anchored = {row[0] for row in self.ledger.rows("SELECT DISTINCT authority FROM anchor")}
        touched = elsewhere.keys() | anchored if self.other_entries else change.authorities()
        self.links.anchor(touched, elsewhere)
        return self.links

    def _take(self, gone: Iterable[str], come: Iterable[tuple[str, str, Reading]]) -> None:
        for iri in gone:
            number = self.ledger.number(iri)
            if number is not None:
                parts = list(self.ledger.parts(number))
                self._remember(fact for fact, _ in facts_told(each for _, _, each in parts))
                self.blocks.update((block, hash_of(iri)) for block, _, _ in parts)
                self.ledger.drop(number)
                self.articles.add(number)
        for iri, digest_, reading in come:
            self._remember(fact for fact, _ in facts_told(reading.profiles))
            self.articles.add(self.ledger.put(iri, digest_, reading))

    def _remember(self, facts: Iterable[Fact]) -> None:
        """Note what was known of names before an article changes it."""
        for fact in facts if not self.scratch else ():
            if fact not in self.before:
                self.before[fact] = self.ledger.world.value(fact)

    def _stirred(self) -> set[int]:
        """Return the articles whose individuals may belong elsewhere now: names in them are rarer, or were decided."""
        found = {row[0] for row in self.ledger.rows("SELECT DISTINCT article FROM part WHERE block = ''")}
        for fact, known in self.before.items():
            if self.ledger.world.value(fact) != known:
                found |= self.ledger.users(fact)
        if self.other_entries:
            found |= {row[0] for row in self.ledger.rows("SELECT id FROM article")}
        return found | self._decided()

    def _enters(self) -> bool:
        """Note the entries of authority files, and tell whether they were others before."""
        entries = sorted(self.entries, key=lambda each: each.iri)
        new, old = digest(*map(repr, entries)), self.ledger.about("entries") or digest()
        self.ledger.note("entries", new)
        return new != old

    def _decided(self) -> set[int]:
        """Return the articles of nodes about which something was decided, or is no longer."""
        new = {json.dumps([each.verb, [[s.node, s.documents] for s in each.sides]]) for each in self.decisions}
        old = set(json.loads(self.ledger.about("decisions") or "[]"))
        self.ledger.note("decisions", json.dumps(sorted(new)))
        nodes = {side[0] for each in new ^ old for side in json.loads(each)[1]}
        rows = (self.ledger.rows("SELECT article FROM part WHERE node = ?", node) for node in nodes)
        return {row[0] for each in rows for row in each}

    def _place(self, articles: set[int]) -> None:
        """Put the individuals of articles under their names, with what was decided and what authority files say."""
        blocks, register = Blocks(self.ledger), Register(self.entries)
        for number in sorted(articles):
            parts = list(self.ledger.parts(number))
            profiles = [profile for _, _, profile in parts]
            mark(profiles, self.decisions)
            used = [register.anchor(each, self.ledger.world) for each in profiles]
            self.ledger.use(number, set().union(*used))
            moves = [(place, blocks.block(each), each.marks) for _, place, each in parts]
            names = {*(block for block, _, _ in parts), *(block for _, block, _ in moves)} - {""}
            hash_ = hash_of(self.ledger.iri(number))
            self.blocks.update((block, hash_) for block in names)
            self.ledger.move(number, moves)

    def _regrouped(self) -> tuple[dict[str, tuple[str, str, str]], set[str]]:
        """Gather those of one name anew; return the groups that went or changed, as they were, and those that came."""
        blocks, names = Blocks(self.ledger), sorted({block for block, _ in self.blocks})
        if not self.scratch:
            blocks.stir(self.blocks)
        rows = (
            self.ledger.rows("SELECT name, block, content, whole FROM team WHERE block = ?", each) for each in names
        )
        old = {name: (block, text, whole) for name, block, text, whole in chain.from_iterable(rows)}
        come: set[str] = set()
        for block in names:
            for each in blocks.groups(block):
                text = to_text(each, self.ledger.world)
                if each.name in old and old[each.name][:2] == (block, text):
                    del old[each.name]
                else:
                    come.add(each.name)
                    self.ledger.file.execute(
                        "INSERT OR REPLACE INTO team VALUES (?, ?, ?, '')", (each.name, block, text)
                    )
        gone = ((name,) for name in old.keys() - come)
        self.ledger.file.executemany("DELETE FROM team WHERE name = ?", gone)
        return old, come

    def _joined(self, gone: dict[str, tuple[str, str, str]], come: set[str]) -> Change:
        """Join groups to individuals where any has changed, and give these their IRIs."""
        teams = Teams(self.ledger)
        webs = list(teams.webs(set(gone), come))
        whole = "SELECT whole FROM team WHERE name = ?"
        wholes = {row[0] for web in webs for name in web for row in self.ledger.rows(whole, name)}
        wholes |= {was for _, _, was in gone.values()}
        groups = {name: text for name, (_, text, _) in gone.items()}
        change = Change(self.links.individuals, wholes - {""}, groups)
        for web in webs:
            for group, members in teams.joined(web):
                change.put(group, joined=len(members) > 1)
                rows = ((group.name, member) for member in members)
                self.ledger.file.executemany("UPDATE team SET whole = ? WHERE name = ?", rows)
        change.call()
        return change

    def _told(self, moved: set[int]) -> dict[str, str]:
        """Find which events are one where their people and places have changed, and return what they are called."""
        tellings, gone, come = Tellings(self.ledger), set(), set()
        for number in sorted(self.articles | moved):
            went, came = tellings.put(number, self._who(number))
            gone |= went
            come |= came
        for name in sorted(gone - come):
            self.links.put(name.split(" ")[1], "", None)
        stories: dict[str, str] = {}
        for web in list(tellings.webs(gone, come)):
            tellings.tell(web, self.links, stories)
        return stories

    def _who(self, number: int) -> dict[str, str]:
        """Return the individuals of an article by node, but for countries."""
        rows = self.ledger.rows(
            "SELECT part.node, part.place, team.content, whole.iri, whole.label FROM part"
            " JOIN team ON team.block = part.block JOIN whole ON whole.name = team.whole WHERE part.article = ?",
            number,
        )
        counts = Counter(row[0] for row in rows)
        return {
            node: iri
            for node, place, content, iri, label in rows
            if place_kind(label) != "Country"
            and (counts[node] == 1 or number * ARTICLE + place in from_text(content).places)
        }
