"""Finds the events that several articles tell, and goes on from what was found before where an article changes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kg.resolution.groups import name_of
from kg.resolution.happenings import Telling, Told, gathered, judge
from kg.resolution.ledger import Ledger
from kg.resolution.linking import Link, Links
from kg.resolution.meeting import Meeting
from kg.resolution.scores import SCORES, Verdict

AT_HAND = 5000  # tellings that are kept in memory


class Tellings(Meeting):
    """Events as articles tell them: two of one kind may be one if they share a place, a participant or a day."""

    space = "telling"
    largest = 60  # more share no more than a common place
    widest = 0

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger)
        self.telling = lru_cache(maxsize=AT_HAND)(self._telling)

    def put(self, article: int, who: Mapping[str, str]) -> tuple[set[str], set[str]]:
        """Enter the events of an article, and return the names of those that went or changed, and that came or changed.

        Args:
            article: its number; it may be gone.
            who: its individuals by node, but for countries.
        """
        new = {name_of(each.occurrence): _text(each) for each in self._told(article, who)}
        old = dict(self.ledger.rows("SELECT name, content FROM telling WHERE article = ?", article))
        gone = {name for name, text in old.items() if new.get(name) != text}
        come = {name for name, text in new.items() if old.get(name) != text}
        self._replace(gone, [(name, article, new[name]) for name in sorted(come)])
        return gone, come

    def keys(self, name: str) -> Iterator[str]:
        """Yield what an event may share with others of its kind."""
        found = self.telling(name)
        yield from (f"{found.kind} {each}" for each in (*found.places, *found.people, *found.days))

    def finer(self, name: str) -> Iterable[str]:
        """Return nothing: who shares no more than a common place is not compared."""
        return ()

    def verdict(self, one: str, other: str) -> Verdict | None:
        """Return why two tellings are of one happening; None, if they are not."""
        found = judge(self.telling(one), self.telling(other))
        return found if found.score >= SCORES.event["same"] else None

    def tell(self, web: list[str], links: Links, stories: dict[str, str]) -> None:
        """Link the events of a web that are one, in the place of what it was before, and note what they are called."""
        tellings = [self.telling(name) for name in web]
        places = {name: index for index, name in enumerate(web)}
        judged = {(places[a], places[b]): why for (a, b), why in self.edges(web).items()}
        found: dict[str, tuple[str, Link]] = {}
        for members, why in gathered(tellings, judged) if judged else ():
            first = min(members, key=lambda each: (each.published or "9999", each.occurrence))
            iri = first.occurrence[1]
            stories[iri] = first.label
            for each in members:
                if each.occurrence[1] != iri:
                    found[name_of(each.occurrence)] = (each.occurrence[1], Link(each.occurrence[1], iri, (), why))
        for name in web:
            node, link = found.get(name, (name.split(" ")[1], None))
            links.put(node, "", link)

    def _told(self, article: int, who: Mapping[str, str]) -> Iterator[Telling]:
        rows = self.ledger.rows(
            "SELECT iri, name, content FROM told JOIN article ON article.id = told.article WHERE article = ?", article
        )
        for iri, node, content in rows:
            kind, label, published, notes = json.loads(content)
            yield Told(iri, node, kind, label, published, [(name, value) for name, value in notes]).telling(who)

    def _replace(self, gone: set[str], rows: list[tuple[str, int, str]]) -> None:
        self.ledger.file.executemany("DELETE FROM telling WHERE name = ?", ((name,) for name in gone))
        self.ledger.file.executemany("INSERT INTO telling VALUES (?, ?, ?)", rows)

    def _telling(self, name: str) -> Telling:
        [(text,)] = self.ledger.rows("SELECT content FROM telling WHERE name = ?", name)
        kind, label, published, days, places, people = json.loads(text)
        document, node = name.split(" ")
        return Telling((document, node), kind, label, published, set(days), set(places), set(people))


def _text(telling: Telling) -> str:
    sets = [sorted(each) for each in (telling.days, telling.places, telling.people)]
    return json.dumps([telling.kind, telling.label, telling.published, *sets], ensure_ascii=False)
