"""Finds what the user named: files, folders, patterns, web addresses and standard input become places to read from."""

from __future__ import annotations

import glob
import logging
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg.errors import SourceError, UsageError
from kg.text.sources.formats import READERS
from kg.text.sources.slugs import digest, slug, slug_of_address

Source = str | Path

STDIN = "-"
KINDS = " ".join(READERS)
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
SCHEME = re.compile(r"([a-z][a-z0-9+.-]{1,20})://", re.IGNORECASE)
PATTERN = re.compile(r"[*?\[]")
_TOLD = 8  # kinds of files
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """A file to read, or `url`: `relative` is its path as given, or inside the folder; one `listed` was not named."""

    path: Path
    relative: Path
    listed: bool = False
    url: str = ""

    @property
    def name(self) -> str:
        """What errors call it."""
        return self.url or ("Standard input" if str(self.path) == STDIN else str(self.path))

    @property
    def suffix(self) -> str:
        """The end of its name, in small letters; none for what is told by its content alone."""
        return "" if self.url else self.path.suffix.lower()


def find(sources: Iterable[Source], *, network: bool = False, quiet: bool = False) -> list[Place]:
    """Return the places that sources name, each once, in the order given; those of folders and patterns sorted.

    Args:
        sources: files, folders, patterns (`*`, `?`, `[...]`, and `**` for folders of any depth), "-", web addresses.
        network: whether web addresses are allowed.
        quiet: whether nothing is said of the files in a folder that are of other kinds.

    Raises:
        SourceError: if one is missing, or a folder without articles.
        UsageError: if one has no name, or is a web address and those are not allowed.
    """
    found: dict[Path | str, Place] = {}
    for place in chain.from_iterable(_places(source, network=network, quiet=quiet) for source in sources):
        found.setdefault(place.url or place.path.resolve(), place)
    return list(found.values())


def _places(source: Source, *, network: bool, quiet: bool) -> list[Place]:
    text, path = str(source), Path(source)
    if not text:
        raise UsageError(f"A source is empty; give a file ({KINDS}), a folder, or - for standard input.")
    if text == STDIN:
        return [Place(path, path)]
    if SCHEME.match(text):
        return [_address(text, network=network)]
    if "\x00" in text:
        raise SourceError(f"{text!a} is no name of a file.")
    if path.is_dir():
        return _listed(path, quiet=quiet)
    if not path.exists() and PATTERN.search(text):
        return _matching(text, quiet=quiet)
    return [_file(path)]


def _address(text: str, *, network: bool) -> Place:
    if not ADDRESS.match(text):
        raise UsageError(f"{text} is of no kind that kg reads: web addresses start with http:// or https://.")
    if not network:
        raise UsageError(f"{text} is a web address: add --allow-network to fetch it, or save the page as .html.")
    return Place(Path(text), Path(text), url=text)


def _file(path: Path) -> Place:
    if not path.exists():
        raise SourceError(f"{path} does not exist; give a file ({KINDS}), a folder, or - for standard input.")
    return Place(path, path)


def _matching(pattern: str, *, quiet: bool) -> list[Place]:
    """Return the files and the folders' articles that a pattern names, as a shell would."""
    named = [Path(name) for name in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207 - keeps what was given
    paths = list(chain.from_iterable(sorted(_inside(path)) if path.is_dir() else [path] for path in named))
    files = [Place(path, path, listed=True) for path in paths if path.suffix.lower() in READERS]
    if not files:
        raise SourceError(f"{pattern} matches no file that ends in {KINDS}.")
    if not quiet:
        _tell_others(pattern, {path for path in paths if path.suffix.lower() not in READERS})
    return files


def _listed(folder: Path, *, quiet: bool) -> list[Place]:
    """Return the articles of a folder and its folders, sorted by path; hidden ones are left out."""
    visible = list(_inside(folder, quiet=quiet))
    paths = sorted(path for path in visible if path.suffix.lower() in READERS)
    if not paths:
        raise SourceError(f"{folder} holds no article: no file in it ends in {KINDS}.")
    if not quiet:
        _tell_others(folder, [path for path in visible if path.suffix.lower() not in READERS])
    return [Place(path, path.relative_to(folder), listed=True) for path in paths]


def _inside(folder: Path, *, quiet: bool = True) -> Iterator[Path]:
    """Yield the files in a folder and its folders but for hidden ones, and say which folders are passed over."""

    def tell(place: str | Path, why: str) -> None:
        if not quiet:
            log.warning("Passed over: the folder %s %s.", place, why)

    def unread(error: OSError) -> None:
        tell(error.filename, f"cannot be read: {error.strerror}")

    for place, folders, names in os.walk(folder, onerror=unread):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for linked in (path for name in folders if (path := Path(place, name)).is_symlink()):
            tell(linked, "is a link, which may lead anywhere; name it as a source to read it")
        yield from (Path(place, name) for name in names if not name.startswith("."))


def _tell_others(source: Source, others: Iterable[Path]) -> None:
    """Say in one line which files of a folder or pattern are of kinds that kg does not read."""
    kinds = Counter(path.suffix.lower() or path.name for path in others)
    if kinds:
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items())[:_TOLD])
        more = " and more" if len(kinds) > _TOLD else ""
        log.warning("Passed over: files in %s of kinds that kg does not read (%s%s).", source, told, more)


def ids(places: list[Place]) -> list[str]:
    """Return a slug of each file's name, with as many folders before it as make it unlike the others."""
    depths = [1] * len(places)
    for deepest in range(2, max((len(place.relative.parts) for place in places), default=0) + 1):
        names = [_tail(place, depth) for place, depth in zip(places, depths, strict=True)]
        taken = Counter(names)
        depths = [deepest if taken[name] > 1 else depth for name, depth in zip(names, depths, strict=True)]
    return [_tail(place, depth) for place, depth in zip(places, depths, strict=True)]


def _tail(place: Place, depth: int) -> str:
    if place.url:
        return slug_of_address(place.url)
    name = "-".join(place.relative.with_suffix("").parts[-depth:])
    return slug(name) or digest(str(place.relative))
