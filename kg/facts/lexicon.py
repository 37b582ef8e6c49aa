"""Reads and checks `ontology/lexicon/`: how French says each property and each kind of event.

An entry names a property (or a kind of event), the verbs, nouns and adjectives that say it, and the roles that fill its
places. Loading checks every entry against the ontology; the sentence of an error names file, entry and what is allowed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.facts.lexical.lexicon_file import Row, check_row, read_file
from kg.facts.lexical.patterns import PARTS, Pattern, pattern, prepositions, variants, word_list
from kg.facts.lexical.shelves import Index, shelved
from kg.resources import ontology
from kg.schema import Schema, load_schema

SPECIAL_ROLES = frozenset(
    [
        *("subject", "object", "complement", "bearer", "self", "above", "whole", "actor", "fronted", "engaged"),
        "shared",
        *(
            "backed",
            "article",
            "occasion",
            "words",
            "possessive",
            "adjective",
            "apposition",
            "number",
            "place",
            "time",
            "before",
            "clause",
        ),
    ]
)
ENTRY_KEYS = frozenset(
    [
        *PARTS,
        *("property", "noun_list", "without", "subject", "object", "subject_type", "object_type"),
        *("unit", "status", "by", "purpose", "unless", "deeds", "settled", "duel", "examples", "counterexamples"),
    ]
)
EVENT_KEYS = frozenset(
    [
        *PARTS,
        *("kind", "of", "label", "roles", "subject_type", "object_type", "things", "doers", "trigger"),
        *("examples", "counterexamples", "weak", "strong"),
    ]
)


@dataclass(frozen=True, slots=True)
class Entry:
    """How French says one property. A literal is a number of one of the `units`, where there are any.

    With the `status` "asserted" a plan is as good as the act, with "negated" the denial says it ("n'apprécie pas").
    `by` is the role of the one who says so ("X attribue la panne à Y"); `purpose` lists the infinitives of which one
    must follow ("faire appel à X pour diriger Y"), `unless` prepositions of which none may ("remercier X de").
    With `deeds`, the object may be what somebody does or says: who criticises the policy of X opposes X. What is
    `settled` lies back: told of the article's own year, it is an event. With `duel`, the verb says it only where one
    plays against one: who "écarte X" has beaten him in tennis, and leaves him out in football.
    """

    rule: str
    property: str
    patterns: tuple[Pattern, ...]
    subject: tuple[str, ...]
    object: tuple[str, ...]
    subject_types: frozenset[str]
    object_types: frozenset[str]
    literal: bool = False
    units: frozenset[str] = frozenset()
    status: str = ""
    by: str = ""
    purpose: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    deeds: bool = False
    settled: bool = False
    duel: bool = False
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventEntry:
    """How French says one kind of happening. `of` is the role that a noun's "de" fills: the subject or the object.

    A `weak` entry makes an event only where something named hangs on it; the noun of a `strong` one makes it alone.
    What is known to be of none of the `object_types` cannot be acted on ("nommer X" is no act where X is a ship), and
    of none of the `subject_types` cannot do it ("le journal a vu le jour", but not "Anne a vu le jour").
    With `things`, it tells only of what one of these nouns names ("le chômage a augmenté"), or of what bears a name and
    is of one of the `object_types`.
    With `doers`, it tells only of what these do or a people does, to nothing else ("les électeurs votent").
    With a `trigger`, the noun in that role is the happening, whatever it means ("une kermesse a eu lieu").
    """

    rule: str
    kind: str
    patterns: tuple[Pattern, ...]
    of: str
    label: str
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    weak: bool = False
    strong: bool = False
    subject_types: frozenset[str] = frozenset()
    object_types: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    doers: frozenset[str] = frozenset()
    trigger: str = ""
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    def asks_for(self, role: str) -> bool:
        """Tell whether what fills a role of the grammar has a part in the happening."""
        return role == self.of or any(role in fillers for _, fillers in self.roles)


@dataclass(frozen=True)
class Lexicon:
    """All entries, found by the lemma of their head."""

    schema: Schema
    entries: tuple[Entry, ...]
    events: tuple[EventEntry, ...]
    by_lemma: Index = field(repr=False)
    events_by_lemma: Index = field(repr=False)


@cache
def load_lexicon(language: str = "fr", path: Path | None = None, ontology_path: Path | None = None) -> Lexicon:
    """Load the shipped lexicon of a language, or one file or folder of the user's own.

    Args:
        language: the language whose shipped lexicon is read when no path is given.
        path: a TOML file, or a folder of them.
        ontology_path: a Turtle file with further classes and properties that the entries speak of.

    Raises:
        LexiconError: if an entry contradicts the ontology or itself.
    """
    schema = load_schema(ontology_path)
    sources = sorted(_files(path or ontology("lexicon", language)), key=lambda file: file.name)
    entries: list[Entry] = []
    events: list[EventEntry] = []
    for source in sources:
        data = read_file(source)
        if data.extends:
            shipped = load_lexicon(language, None, ontology_path)
            entries[:0], events[:0] = shipped.entries, shipped.events
        where = f"{language}:{Path(source.name).stem}"
        entries.extend(_entries(data.entries, schema, source.name, language, entries))
        events.extend(_events(data.events, schema, source.name, where))
    return Lexicon(schema, tuple(entries), tuple(events), shelved(entries), shelved(events))


def _files(root: Traversable | Path) -> Iterator[Traversable | Path]:
    if root.is_file():
        yield root
    elif root.is_dir():
        yield from (file for file in root.iterdir() if file.name.endswith(".toml"))
    else:
        raise LexiconError(f"No lexicon at {root}; give a TOML file or a folder of them.")


def _entries(rows: list[Row], schema: Schema, file: str, language: str, before: list[Entry]) -> Iterator[Entry]:
    numbers: dict[str, int] = defaultdict(int)
    for entry in before:
        numbers[entry.property] += 1
    for line, row in rows:
        name = str(row.get("property", ""))
        if name not in schema.facts:
            raise LexiconError(
                f"{file}{line}: unknown property {name!r}; the ontology has: {', '.join(sorted(schema.facts))}."
            )
        numbers[name] += 1
        where = f"{file}, entry {name}/{numbers[name]}{line}"
        check_row(row, ENTRY_KEYS, where)
        declared = schema.properties[name]
        yield Entry(
            rule=f"{language}:{name}/{numbers[name]}",
            property=name,
            patterns=_patterns(row, where),
            subject=_roles(row, "subject", where),
            object=_roles(row, "object", where),
            subject_types=_types(row, "subject_type", declared.domain, schema, where),
            object_types=_types(row, "object_type", declared.range, schema, where),
            literal=declared.literal,
            units=frozenset(row.get("unit", ())),
            status=str(row.get("status", "")),
            by=str(row.get("by", "")),
            purpose=frozenset(row.get("purpose", ())),
            unless=frozenset(row.get("unless", ())),
            deeds=bool(row.get("deeds", False)),
            settled=bool(row.get("settled", False)),
            duel=bool(row.get("duel", False)),
            examples=tuple(row.get("examples", ())),
            counterexamples=tuple(row.get("counterexamples", ())),
        )


def _events(rows: list[Row], schema: Schema, file: str, where: str) -> Iterator[EventEntry]:
    for number, (line, row) in enumerate(rows, 1):
        place = f"{file}, event {number} ({row.get('kind', '?')}){line}"
        check_row(row, EVENT_KEYS, place)
        _check_kind(str(row.get("kind", "other")), schema, place)
        roles = row.get("roles", {})
        for name in roles:
            if name not in schema.facts:
                raise LexiconError(
                    f"{place}: unknown property {name!r} in roles; see ontology/kg.ttl for those there are."
                )
        patterns = _patterns(row, place)
        nouns = [pattern.lemma for pattern in patterns if pattern.part == "noun"]
        yield EventEntry(
            rule=f"{where}/{row.get('label', nouns[0] if nouns else patterns[0].lemma)}",
            kind=str(row.get("kind", "other")),
            patterns=patterns,
            of=str(row.get("of", "object")),
            label=str(row.get("label", nouns[0] if nouns else patterns[0].lemma)),
            roles=tuple((name, _roles(roles, name, place)) for name in roles),
            weak=bool(row.get("weak", False)),
            strong=bool(row.get("strong", False)),
            subject_types=_types(row, "subject_type", frozenset(), schema, place),
            object_types=_types(row, "object_type", frozenset(), schema, place),
            things=_words_of(row, "things", place),
            doers=_words_of(row, "doers", place),
            trigger=str(row.get("trigger", "")),
            examples=tuple(row.get("examples", ())),
            counterexamples=tuple(row.get("counterexamples", ())),
        )


def _check_kind(kind: str, schema: Schema, where: str) -> None:
    """Refuse a kind of event that no class of the ontology has as its `skos:notation`."""
    if kind not in schema.kinds and kind != "other":
        raise LexiconError(
            f"{where}: unknown kind {kind!r}; the ontology has: {', '.join(sorted(schema.kinds))}, other."
        )


def _roles(row: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = row.get(key)
    roles = (value,) if isinstance(value, str) else tuple(value or ())
    if not roles:
        raise LexiconError(f'{where}: no {key!r}; name the role that fills it, for example "subject" or "de".')
    wrong = [role for role in roles if role not in SPECIAL_ROLES and role not in prepositions()]
    if wrong:
        raise LexiconError(
            f"{where}: unknown role {wrong[0]!r}; allowed are {', '.join(sorted(SPECIAL_ROLES))} and prepositions."
        )
    return roles


def _types(row: Mapping[str, Any], key: str, declared: frozenset[str], schema: Schema, where: str) -> frozenset[str]:
    value = row.get(key)
    narrowed = frozenset([value] if isinstance(value, str) else value or declared)
    wrong = sorted(narrowed - set(schema.classes)) if value else []
    if wrong:
        raise LexiconError(f"{where}: unknown class {wrong[0]!r} in {key}; see ontology/kg.ttl for those there are.")
    return narrowed


def _patterns(row: Mapping[str, Any], where: str) -> tuple[Pattern, ...]:
    written = [pattern(part, each) for part in PARTS for text in row.get(part, ()) for each in variants(text)]
    left_out = set(word_list(row["without"], where)) if "without" in row else set()
    lists = [word_list(name, where) for name in _strings(row.get("noun_list", ()))]
    listed = [pattern("noun", text) for words in lists for text in words if text not in left_out]
    if not written and not listed:
        raise LexiconError(f"{where}: no predicate; give at least one verb, noun, adjective or noun_list.")
    return tuple(dict.fromkeys([*written, *listed]))


def _words_of(row: dict[str, Any], key: str, place: str) -> frozenset[str]:
    """Return the words of the lists that a row names: `things = "things.figures"`."""
    return frozenset(word for name in _strings(row.get(key, ())) for word in word_list(name, place))


def _strings(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
