"""The commands that make one node of an individual across articles: by evidence, or by hand."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.opening import opened
from kg.cli.options import Network
from kg.cli.show import counted
from kg.cli.terminal import BOLD, DIM, Words, say
from kg.errors import SourceError, UsageError

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.graph.corpus import Corpus
    from kg.graph.keepsakes import Keepsakes
    from kg.resolution.authority import Entry
    from kg.resolution.decisions import Decision
    from kg.resolution.individuals import Individual
    from kg.resolution.linking import Link
    from kg.resolution.resolving import Resolution

NAMED = (".trig", ".nq")
log = logging.getLogger(__name__)

Articles = Annotated[
    str,
    typer.Argument(metavar="GRAPH", help="A store, or a graph file with a named graph for each article (.trig .nq)."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write another .trig or .nq file, not GRAPH.")
]
Because = Annotated[str, typer.Option("--because", metavar="WORDS", help="A note on why, kept with the decision.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name, or the IRI of a node.")]


def resolve(
    graph: Articles,
    output: Output = None,
    undo: Annotated[
        bool,
        typer.Option("--undo", help="Show the articles' own nodes again; decisions are kept, authority lists are not."),
    ] = False,
    dry: Annotated[bool, typer.Option("--dry-run", help="Only tell what would be done.")] = False,
    authority: Annotated[
        list[Path] | None,
        typer.Option("--authority", metavar="FILE", help="A SKOS or Turtle file of names with their IRIs, repeatable."),
    ] = None,
    service: Annotated[
        str,
        typer.Option("--reconcile", metavar="URL", help="Ask a reconciliation service, such as Wikidata's, for IRIs."),
    ] = "",
    types: Annotated[
        list[str] | None,
        typer.Option("--reconcile-type", metavar="CLASS=TYPE", help="What the service calls a class: Person=Q5."),
    ] = None,
    allow_network: Network = False,
    every: Annotated[bool, typer.Option("--all", help="List all links, not the first 20.")] = False,
) -> None:
    """Make one node of each individual that several articles name, and two of two who share a name."""
    from kg.resolution import resolving
    from kg.resolution.authority import read, remember
    from kg.resolution.resolving import ALL, SHOWN, Resolution

    if undo and (dry or authority or service):
        raise UsageError("--undo stands alone: leave --dry-run, --authority and --reconcile out.")
    shown = ALL if every else SHOWN
    entries = [entry for path in authority or () for entry in read(path)]
    ask = _asking(service, types or [], allowed=allow_network)
    if undo:
        _undo(graph, output)
        return
    with edited(graph, output, write=not dry) as (store, base, keepsakes):
        if ask:
            with resolving.found(store, base, entries, keepsakes) as links:
                entries += ask(links.individuals.all())
        if dry:
            with resolving.found(store, base, entries, keepsakes) as links:
                found = Resolution.of(links, shown)
        else:
            remember(store, base, entries)
            found = resolving.resolve(store, base, keepsakes, shown)
    _report(found)


def _undo(graph: str, output: Path | None) -> None:
    from kg.resolution.resolving import unresolve

    with edited(graph, output) as (store, base, _):
        was = unresolve(store, base)
    say("The articles' own nodes are shown again." if was else "Nothing to undo: the graph is not resolved.")


def merge(graph: Articles, one: Name, other: Name, because: Because = "", output: Output = None) -> None:
    """Decide that two nodes are one individual, now and whenever the graph is resolved again."""
    from kg.resolution.operands import Named

    with edited(graph, output) as (store, base, keepsakes):
        found = Named(store, base, keepsakes).merged(one, other, because)
        _decide(store, base, keepsakes, found)
    _tell(found)


def split(
    graph: Articles,
    one: Name,
    other: Annotated[str, typer.Argument(metavar="[OTHER]", help="A name, or the IRI of a node.")] = "",
    documents: Annotated[
        list[str] | None,
        typer.Option("--document", metavar="ID", help="An article that speaks of somebody else as NAME, repeatable."),
    ] = None,
    because: Because = "",
    output: Output = None,
) -> None:
    """Decide that two nodes are two individuals, or that some articles speak of somebody else under a name."""
    from kg.resolution.operands import Named

    if bool(other) == bool(documents):
        raise UsageError("Name what to tell apart: two names, or one name and the articles with --document.")
    with edited(graph, output) as (store, base, keepsakes):
        named = Named(store, base, keepsakes)
        apart = named.taken_out(one, documents, because) if documents else [named.apart(one, other, because)]
        _decide(store, base, keepsakes, *apart)
    _tell(*apart)


def decisions(
    graph: Articles,
    undo: Annotated[str, typer.Option("--undo", metavar="ID", help="Take this decision back.")] = "",
    output: Output = None,
) -> None:
    """List what was decided by hand, or take a decision back."""
    from kg.resolution import resolving
    from kg.resolution.decisions import SHOWN as DIGITS
    from kg.resolution.decisions import decided
    from kg.resolution.decisions import undo as take_back

    with edited(graph, output, write=bool(undo)) as (store, base, keepsakes):
        if undo:
            gone = take_back(store, base, undo)
            resolving.resolve(store, base, keepsakes)
        else:
            found = decided(store, base)
    if undo:
        say(f"Taken back: {gone}")
        return
    for each in found:
        say(Words(each.name[:DIGITS], BOLD), f"  {each}")
    if not found:
        say("Nothing was decided by hand; `kg merge` and `kg split` do.")


def _asking(url: str, types: list[str], *, allowed: bool) -> Callable[[Iterable[Individual]], list[Entry]] | None:
    """Return a function that asks a service for individuals; the service is checked at once."""
    from kg.resolution.reconciliation import ASKED, Service, reconciled

    known = {name: type_ for name, _, type_ in (each.partition("=") for each in types)}
    wrong = next((each for each in types if not all(each.partition("=")) or each.partition("=")[0] not in ASKED), None)
    if wrong is not None:
        raise UsageError(
            f"--reconcile-type {wrong} is not CLASS=TYPE, for example Person=Q5; classes are {', '.join(ASKED)}."
        )
    if types and not url:
        raise UsageError("--reconcile-type says what a service calls a class; name the service with --reconcile URL.")
    if not url:
        return None
    if not allowed:
        raise UsageError(f"--reconcile sends the names of your graph to {url}; allow it with --allow-network.")
    asked = Service.at(url, known)

    def ask(individuals: Iterable[Individual]) -> list[Entry]:
        entries: list[Entry] = []
        try:
            for entry in reconciled(individuals, asked):
                entries.append(entry)
        except SourceError as error:
            if not entries:
                raise
            log.warning("The service was not asked to the end: %s What it was sure of till then is kept.", error)
        say(f"{asked.name} is sure of {counted(len(entries), 'individual')}.")
        return entries

    return ask


@contextmanager
def edited(graph: str, output: Path | None, *, write: bool = True) -> Iterator[tuple[ox.Store, str, Keepsakes | None]]:
    """Open a graph with its articles apart, and write it back, or to another file, when the block is done.

    What was done is told behind the block: only then is it on the disk.
    """
    from kg.export import save

    path = output or Path(graph)
    if write and path.is_dir():
        from kg.graph.folder import explained

        with _store(path) as corpus, explained(path):
            yield corpus.store, corpus.base, corpus.keepsakes
            corpus.flush()
        return
    given = opened(graph)
    if write and path.suffix.lower() not in NAMED:
        raise UsageError(
            f"{path} has no place for a graph per article; write a {' or '.join(NAMED)} file with --output."
        )
    found = given.by_article()
    yield found.store, found.base, None
    if write:
        save(found, path)


def renewed(corpus: Corpus) -> None:
    """Resolve a store again, if it is to be kept resolved, and say so."""
    from kg.resolution.resolving import renew

    found = renew(corpus.store, corpus.base, corpus.keepsakes)
    if found:
        corpus.flush()
        say(f"resolved again: {counted(found.individuals, 'individual')}")


def _store(folder: Path) -> Corpus:
    from kg.graph.corpus import Corpus

    return Corpus(folder, new=False)


def _decide(store: ox.Store, base: str, keepsakes: Keepsakes | None, *decisions: Decision) -> None:
    from kg.resolution import resolving
    from kg.resolution.decisions import decide

    for each in decisions:
        decide(store, base, each)
    resolving.resolve(store, base, keepsakes)


def _tell(*decisions: Decision) -> None:
    from kg.resolution.decisions import SHOWN as DIGITS

    for each in decisions:
        say("Decided ", Words(each.name[:DIGITS], BOLD), f": {each}")


def _report(found: Resolution) -> None:
    say(f"{counted(found.nodes, 'node')} of the articles are {counted(found.individuals, 'individual')}.")
    if found.stories:
        say(f"{counted(found.stories, 'event')} told by several articles.")
    if found.anchors:
        say(f"{counted(len({iri for iri, _ in found.anchors}), 'individual')} found in the authority files.")
    for link in found.first:
        say(*_link(link))
    if len(found.first) < found.links:
        say(f"... and {counted(found.links - len(found.first), 'link')} more; --all lists them.")


def _link(link: Link) -> list[str | Words]:
    places = ", ".join(each.rpartition("/")[2] for each in link.documents)
    here = f" in {places}" if places else ""
    why = "; ".join(map(str, link.why.reasons)) if link.why else "decided"
    return [Words(_short(link.node), BOLD), f"{here} is ", Words(_short(link.individual), BOLD), Words(f"  {why}", DIM)]


def _short(iri: str) -> str:
    return "/".join(iri.rsplit("/", 2)[1:])
