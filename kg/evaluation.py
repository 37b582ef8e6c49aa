"""How right a graph is: counts of entities, facts and claims against what people wrote down for the same articles.

Gold is one TOML file an article, named after it: `entity` (id, names, types), `fact` (subject, property, object or
value, status), `claim` (speaker or speaker_text, content). Entities and events are paired first, by their names; a
fact is right when both its ends are paired, its property is the same, and so is its direction. `optional = true` marks
what a graph may have or leave out: an entity with whatever is said of it, or a fact.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import SourceError, UsageError
from kg.graph.records import ClaimRecord, NodeRecord, StatementRecord, Value

if TYPE_CHECKING:
    from kg.graph.store import KnowledgeGraph

MEASURES = ("entities", "facts", "facts with status", "claims with speaker")
STATUSES = frozenset({"asserted", "reported", "negated", "planned"})
NEEDED = {"entity": ("id", "names", "types"), "fact": ("subject", "property"), "claim": ("content",)}
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one measure: how many are right, how many the graph gives, how many gold expects."""

    right: int = 0
    given: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        """Return the counts of both."""
        return Score(self.right + other.right, self.given + other.given, self.expected + other.expected)

    @property
    def precision(self) -> float:
        """The share of what the graph gives that is right; 0 where it gives nothing."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """The share of what gold expects that the graph gives; 0 where gold expects nothing."""
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.given + self.expected) if self.given + self.expected else 0.0


@dataclass(frozen=True, slots=True)
class Gold:
    """What people wrote down for one article; `article` is the id of its document."""

    article: str
    entities: tuple[dict[str, Any], ...]
    facts: tuple[dict[str, Any], ...] = ()
    claims: tuple[dict[str, Any], ...] = ()


@dataclass(slots=True)
class Evaluation:
    """The scores of all articles together, and what differs in each: facts missing and facts too many."""

    scores: dict[str, Score] = field(default_factory=lambda: dict.fromkeys(MEASURES, Score()))
    missing: dict[str, list[Key]] = field(default_factory=dict)
    wrong: dict[str, list[Key]] = field(default_factory=dict)


def load_gold(path: Path) -> list[Gold]:
    """Read a gold file, or all those of a folder in the order of their names.

    Args:
        path: a .toml file, or a folder; files of a folder that list no `entity` are left out.

    Raises:
        UsageError: if there is none.
        SourceError: if one is broken, or names something that it does not declare.
    """
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    if not path.exists():
        raise UsageError(f"There is no gold at {path}; name a .toml file or a folder of them.")
    tables = [(file, _table(file)) for file in files]
    found = [_gold(file, table) for file, table in tables if file == path or "entity" in table]
    if not found:
        raise UsageError(f"No file of {path} lists entities; a gold file is an article's name with .toml.")
    return found


def _table(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"Cannot read {file}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{file} is not valid TOML: {error}.") from error


def _gold(file: Path, table: dict[str, Any]) -> Gold:
    for section, keys in NEEDED.items():
        for row in table.get(section, []):
            absent = [key for key in keys if key not in row]
            if absent:
                raise SourceError(f"{file}: a {section} lacks {' and '.join(absent)}: {row}.")
    gold = Gold(file.stem, *(tuple(table.get(section, [])) for section in NEEDED))
    known = {entity["id"] for entity in gold.entities}
    ends = [row[key] for row in gold.facts for key in ("subject", "object") if key in row]
    unknown = sorted({*ends, *(row["speaker"] for row in gold.claims if "speaker" in row)} - known)
    if unknown:
        raise SourceError(f"{file} speaks of {', '.join(unknown)}, which is the id of no entity there.")
    bare = [row for row in gold.facts if not {"object", "value"} & set(row)]
    if bare:
        raise SourceError(f"{file}: a fact has neither object nor value: {bare[0]}.")
    statuses = sorted({row.get("status", "asserted") for row in gold.facts} - STATUSES)
    if statuses:
        raise SourceError(f"{file}: {', '.join(statuses)} is no status; allowed are {', '.join(sorted(STATUSES))}.")
    return gold


def evaluate(golds: Iterable[Gold], graph: KnowledgeGraph) -> Evaluation:
    """Compare a graph with gold, article by article.

    Args:
        golds: what people wrote down, from `load_gold`.
        graph: the graph of these articles; it may hold others, which do not count.

    Raises:
        UsageError: if the graph does not hold one of the articles.
    """
    result = Evaluation()
    documents = {document.id: document.iri for document in graph.documents()}
    for gold in golds:
        if gold.article not in documents:
            raise UsageError(f"The graph holds no article {gold.article}; it holds {', '.join(documents) or 'none'}.")
        _compare(gold, graph, documents[gold.article], result)
    return result


def _compare(gold: Gold, graph: KnowledgeGraph, document: str, result: Evaluation) -> None:
    statements = [each for each in graph.statements() if _is_of(each, document)]
    ends = {end for each in statements for end in (each.subject, each.object)}
    nodes = [node for node in graph.nodes() if node.iri in ends or _stands_in(node, document)]
    pairs = paired(gold.entities, nodes)
    free = {entity["id"] for entity in gold.entities if entity.get("optional")}
    given = {pairs.get(node.iri, node.iri) for node in nodes}
    result.scores["entities"] += _score(given - free, {entity["id"] for entity in gold.entities} - free)
    names = {node.iri: node.names[0] for node in nodes} | pairs
    symmetric = {name for name, each in graph.schema.properties.items() if each.symmetric}
    told = {_expected(row, symmetric) for row in gold.facts if not row.get("optional")}
    may = {_expected(row, symmetric)[:3] for row in gold.facts if row.get("optional")}
    found = {_fact(each, names, symmetric) for each in statements}
    said = {key for key in found if key in told or not ({key[0], key[2]} & free or key[:3] in may)}
    result.scores["facts"] += _score({key[:3] for key in said}, {key[:3] for key in told})
    result.scores["facts with status"] += _score(said, told)
    result.missing[gold.article], result.wrong[gold.article] = sorted(told - said), sorted(said - told)
    claims = {_claim(each, names) for each in graph.claims() if each.quote.document == document}
    spoken = {(row.get("speaker") or plain(row.get("speaker_text", "")), plain(row["content"])) for row in gold.claims}
    result.scores["claims with speaker"] += _score(claims, spoken)


def _score(given: set[Any], wanted: set[Any]) -> Score:
    return Score(len(given & wanted), len(given), len(wanted))


def paired(entities: Iterable[dict[str, Any]], nodes: Iterable[NodeRecord]) -> dict[str, str]:
    """Return for the IRI of each node the id of the gold entity that it is: the one that shares most names with it.

    A node and an entity are paired at most once, and only where their types agree.
    """
    ranked = sorted(
        (-shared, entity["id"], node.iri)
        for entity in entities
        for node in nodes
        if node.type in entity["types"]
        for shared in [len({plain(name) for name in entity["names"]} & {plain(name) for name in node.names})]
        if shared
    )
    pairs: dict[str, str] = {}
    for _, entity, node in ranked:
        if node not in pairs and entity not in pairs.values():
            pairs[node] = entity
    return pairs


def plain(text: str) -> str:
    """Return text for comparison: one case, single spaces, one apostrophe, without the marks around it."""
    known = unicodedata.normalize("NFC", text).casefold().replace("’", "'")
    return " ".join(known.split()).strip(" «»“”\"'.,;:!?")


def _stands_in(node: NodeRecord, document: str) -> bool:
    return any(mention.quote.document == document for mention in node.mentions)


def _is_of(statement: StatementRecord, document: str) -> bool:
    return any(each.quote.document == document for each in statement.evidence)


def _fact(statement: StatementRecord, label: dict[str, str], symmetric: set[str]) -> Key:
    target = statement.object
    end = plain(target.text) if isinstance(target, Value) else label.get(target, target)
    subject = label.get(statement.subject, statement.subject)
    return (*_sides(subject, statement.property, end, symmetric), statement.status)


def _expected(row: dict[str, Any], symmetric: set[str]) -> Key:
    end = row["object"] if "object" in row else plain(row["value"])
    return (*_sides(row["subject"], row["property"], end, symmetric), row.get("status", "asserted"))


def _sides(subject: str, name: str, target: str, symmetric: set[str]) -> Key:
    """Put the ends of what holds both ways in one order."""
    first, last = sorted((subject, target)) if name in symmetric else (subject, target)
    return first, name, last


def _claim(claim: ClaimRecord, label: dict[str, str]) -> Key:
    return (label.get(claim.speaker, claim.speaker) or plain(claim.speaker_text), plain(claim.content))


def rows(scores: dict[str, Score]) -> Iterator[tuple[str, ...]]:
    """Yield the scores as rows of a table, under a row of headings."""
    yield "", "precision", "recall", "F1", "right", "given", "expected"
    for name, each in scores.items():
        shares = (f"{share:.3f}" for share in (each.precision, each.recall, each.f1))
        yield name, *shares, str(each.right), str(each.given), str(each.expected)
