"""`build`: sources in, a graph out, for Python and the command line alike."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from kg.errors import SourceError
from kg.graph.identifiers import DEFAULT_BASE
from kg.graph.store import KnowledgeGraph
from kg.model import Document
from kg.pipeline import Settings, extract_all
from kg.schema import Schema

LANGUAGE = "fr"
Source = str | Path | Document
log = logging.getLogger(__name__)


def build(
    sources: Source | Iterable[Source],
    *,
    date: str | dt.date | None = None,
    base: str = DEFAULT_BASE,
    model: str | None = None,
    jobs: int = 1,
    text: bool = True,
    encoding: str | None = None,
    network: bool = False,
    any_language: bool = False,
    lexicon: str | Path | None = None,
    ontology: str | Path | None = None,
) -> KnowledgeGraph:
    """Build the knowledge graph of one or more articles.

    Args:
        sources: files, folders, patterns, web addresses, or `Document` records; one or many.
        date: the day the articles appeared, as `YYYY-MM-DD` or a date, for those that do not say it.
        base: the IRI under which entities, documents and statements are named.
        model: a spaCy pipeline with UD labels instead of the shipped choice.
        jobs: how many processes read at the same time.
        text: whether the graph keeps the articles' text.
        encoding: the encoding of text files, instead of finding it out.
        network: whether web addresses may be fetched.
        any_language: whether articles that are not in French are read as if they were.
        lexicon: a TOML file, or a folder of them, to read by instead of the shipped lexicon.
        ontology: a Turtle file with classes and properties of your own, beside the shipped ones.

    Returns:
        the graph; the same input gives the same graph.

    Raises:
        KgError: in one sentence, if a source, the date, the base, the model, the lexicon or the ontology is wrong.
    """
    rules = Path(lexicon) if lexicon else None
    own = Path(ontology) if ontology else None
    schema = schema_of(rules, own)
    many = [sources] if isinstance(sources, str | Path | Document) else list(sources)
    documents = documents_of(many, date=date, encoding=encoding, network=network, any_language=any_language)
    extractions = extract_all(documents, Settings(model, rules, own), jobs=jobs)
    return KnowledgeGraph.from_extractions(extractions, base=base, text=text, schema=schema)


def schema_of(lexicon: Path | None, ontology: Path | None) -> Schema | None:
    """Check a lexicon and an ontology of the user's own before the work begins.

    Args:
        lexicon: a TOML file, or a folder of them.
        ontology: a Turtle file.

    Returns:
        The shipped ontology with the user's, or nothing where there is none of his.

    Raises:
        LexiconError: if they do not fit each other; the sentence names file and line.
    """
    if not (lexicon or ontology):
        return None
    from kg.facts.lexicon import load_lexicon

    schema = load_lexicon(LANGUAGE, lexicon, ontology).schema
    return schema if ontology else None


def documents_of(
    sources: Iterable[Source],
    *,
    date: str | dt.date | None = None,
    encoding: str | None = None,
    network: bool = False,
    any_language: bool = False,
) -> Iterator[Document]:
    """Yield the documents given as such, then those of the files; what is missing is found before the first is read.

    Left out with a warning are those that are clearly not in French, unless `any_language`, and of two in files that
    differ in nothing but their ids the second.
    """
    from kg.text.reading import read
    from kg.text.sources.raw import whole

    many = list(sources)
    given = [whole(source) for source in many if isinstance(source, Document)]
    paths = [source for source in many if not isinstance(source, Document)]
    found = chain(given, _once(read(paths, date=date, encoding=encoding, network=network)) if paths else ())
    return found if any_language else _understood(found)


def _once(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents but for those that are one that came before, under another id."""
    ids: dict[bytes, str] = {}  # by content, of which only a digest is kept
    for document in documents:
        content = hashlib.sha256(repr(replace(document, id="")).encode("utf-8", "surrogatepass")).digest()
        first = ids.setdefault(content, document.id)
        if first == document.id:
            yield document
        else:
            log.warning("Left out: %s is the same article as %s: text, title, date and all.", document.id, first)


def _understood(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents in the language of the rules, whatever those say of themselves that are long enough to tell.

    Raises:
        SourceError: if there are documents, and none is in that language.
    """
    from kg.text.sources.languages import language_of

    read = left = 0
    for document in documents:
        language = language_of(document.text, LANGUAGE, document.language)
        if language and language.code != LANGUAGE:
            left += 1
            log.warning("Left out: %s is in %s, not French; --any-language reads it too.", document.id, language.name)
            continue
        read += 1
        yield replace(document, language=LANGUAGE) if language else document
    if left and not read:
        raise SourceError("None of the articles is in French; --any-language reads them as if they were.")


def expected(sources: Iterable[str | Path]) -> int:
    """Return how many articles there are, as far as the names and the lines of the files tell, to say how far a run is.

    Raises:
        SourceError: if a source is missing.
    """
    from kg.text.sources.finding import find

    places = find(sources, network=True, quiet=True)
    return sum(_lines(each.path) if each.suffix == ".jsonl" and each.path.is_file() else 1 for each in places)


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as lines:
            return sum(1 for _ in lines)
    except OSError:  # who reads the file says what is wrong with it
        return 1
