"""`resolve`: the individuals of a graph of many articles become one node each; taken back by `unresolve`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

import pyoxigraph as ox

from kg.cycles import no_search_for_cycles
from kg.errors import GraphError
from kg.graph.identity import changed, is_resolved, mend
from kg.graph.keepsakes import Keepsakes
from kg.graph.showing import reshow, reshow_changed
from kg.graph.upkeep import checksum, is_kept, keep, note_checksum
from kg.resolution import readings
from kg.resolution.authority import Entry, forget, kept
from kg.resolution.decisions import decided
from kg.resolution.ledger import Ledger
from kg.resolution.linking import Link, Links
from kg.resolution.updating import Update

SHOWN, ALL = 20, -1  # links that are told of a resolution


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was found: how many nodes are how many individuals, and how many events several articles tell.

    `anchors` are the individuals with their IRIs elsewhere, `links` the nodes that stand for individuals of other IRIs.
    """

    nodes: int
    individuals: int
    stories: int
    anchors: tuple[tuple[str, str], ...]
    links: int
    first: tuple[Link, ...]

    @classmethod
    def of(cls, found: Links, shown: int = SHOWN) -> Resolution:
        """Count what is in the books; so many links are told."""
        ledger = found.ledger
        [(nodes,)] = ledger.rows("SELECT count(DISTINCT node) FROM part")
        [(individuals,)] = ledger.rows("SELECT count(*) FROM whole")
        [(stories,)] = ledger.rows("SELECT count(DISTINCT iri) FROM link WHERE whole = ''")
        [(links,)] = ledger.rows("SELECT count(*) FROM link")
        anchors = tuple(ledger.rows("SELECT iri, elsewhere FROM anchor ORDER BY iri, authority, elsewhere"))
        return cls(nodes, individuals, stories, anchors, links, tuple(found.all(shown)))


def resolve(store: ox.Store, base: str, keepsakes: Keepsakes | None = None, shown: int = SHOWN) -> Resolution:
    """Find the individuals of a store's articles and let its default graph show them.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        keepsakes: what is kept of the articles that were read before, and of what was found.
        shown: how many links are told.
    """
    with no_search_for_cycles():
        if file := keepsakes.books(readings.maker()) if keepsakes else None:
            try:
                return Resolution.of(_resolved(store, base, file, keepsakes), shown)
            except (sqlite3.Error, ValueError, LookupError):  # the file is safe to lose
                keepsakes.drop()  # type: ignore[union-attr]
        with closing(sqlite3.connect(":memory:")) as memory:
            return Resolution.of(_resolved(store, base, memory, keepsakes), shown)


def _resolved(store: ox.Store, base: str, file: sqlite3.Connection, keepsakes: Keepsakes | None) -> Links:
    mend(store, base)
    ledger = Ledger(file, resolving_maker(base))
    shown = checksum(store, base)
    known = bool(ledger.articles()) and is_resolved(store, base) and shown == ledger.about("checksum") != ""
    ledger.note("state", "open")
    file.commit()
    links = _updated(ledger, store, base, [], keepsakes)
    keep(store, base)
    note_checksum(store, base, "")
    if known:
        reshow_changed(store, base, links.removed, links.added)
    else:
        reshow(store, base, links.quads())
    note_checksum(store, base, links.checksum)
    ledger.note("checksum", links.checksum)
    ledger.note("state", "whole")
    if keepsakes:
        keepsakes.settle()
    file.commit()
    return links


@contextmanager
def found(
    store: ox.Store, base: str, more: Iterable[Entry] = (), keepsakes: Keepsakes | None = None
) -> Iterator[Links]:
    """Find which nodes of a store's articles are which individuals; neither the store nor its books are changed.

    Args:
        store: quads with one named graph per article.
        base: the IRI that all minted IRIs begin with.
        more: entries of authority files, beside those that the store remembers.
        keepsakes: what is kept of the articles that were read before.

    Yields:
        The links, with the individuals and the books; what they hold is gone with the block.

    Raises:
        GraphError: if there is no space for a copy of the books.
    """
    entries = [*more]
    with no_search_for_cycles(), ExitStack() as stack:

        def update(*books: Keepsakes | None) -> Links:
            copy = stack.enter_context(closing(sqlite3.connect("")))  # a temporary file, gone with the connection
            for each in books:
                _copy(each, copy)
            return _updated(Ledger(copy, resolving_maker(base)), store, base, entries, keepsakes)

        try:
            try:
                links = update(keepsakes)
            except (sqlite3.Error, ValueError, LookupError):  # the books are safe to lose
                links = update()
        except sqlite3.Error as error:
            raise GraphError(f"Cannot find who is who ({error}): free space where temporary files are kept.") from error
        yield links


def _copy(keepsakes: Keepsakes | None, copy: sqlite3.Connection) -> None:
    """Copy the books, if there are any."""
    if file := keepsakes.books(readings.maker()) if keepsakes else None:
        file.commit()
        file.backup(copy)


def _updated(ledger: Ledger, store: ox.Store, base: str, more: list[Entry], keepsakes: Keepsakes | None) -> Links:
    """Bring the books up to what a store has."""
    digests, known = readings.digests_of(store), ledger.articles()
    changed_since = keepsakes.changed() if keepsakes else ()
    new = {iri: each for iri, each in digests.items() if not each or known.get(iri) != each or iri in changed_since}
    gone = [iri for iri in known if iri in new or iri not in digests]
    entries = {each.iri: each for each in (*kept(store, base), *more)}
    update = Update(ledger, base, decided(store, base), list(entries.values()))
    read = readings.readings_of(store, keepsakes, new)
    return update.run(gone, ((*each, reading) for each, reading in zip(new.items(), read, strict=True)))


def resolving_maker(base: str) -> str:
    """Return a name of what makes the books of a store."""
    return f"{readings.maker()} {base}"


def renew(store: ox.Store, base: str, keepsakes: Keepsakes | None = None) -> Resolution | None:
    """Resolve a store again whose documents have changed, if it is to be kept resolved."""
    current = is_resolved(store, base) and not changed(store, base)
    return resolve(store, base, keepsakes) if is_kept(store, base) and not current else None


def unresolve(store: ox.Store, base: str) -> bool:
    """Let the default graph of a store show its articles' own nodes again; return whether it showed others.

    Decisions by hand are kept; entries of authority files are not: a wrong list can be taken back, and given again.
    """
    resolved = is_resolved(store, base)
    keep(store, base, kept=False)
    forget(store, base)
    note_checksum(store, base, "")
    if resolved:
        reshow(store, base)
    return resolved
