"""One telling of a happening, its trigger words and what fills its roles; and the story that several of them make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.facts.lexical.predicates import Match
from kg.facts.lexicon import EventEntry
from kg.model import Status, Value
from kg.text.tree import Token


@dataclass
class Happening:
    """One telling of an event: its trigger, and for each property the fillers with the word that names them.

    `entry` and `token` are the match's: what the lexicon knows of the trigger, and its head. `name` is the id of the
    entity, where the happening bears a name; `status` is what the text makes of it; `carried` says that another word
    only tells how far it has come ("une enquête est ouverte").
    """

    match: Match[EventEntry]
    fillers: list[tuple[str, str | Value, Token]] = field(default_factory=list)
    name: str = ""
    status: Status = "asserted"
    carried: bool = False
    entry: EventEntry = field(init=False, compare=False, repr=False)
    token: Token = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.entry, self.token = self.match.entry, self.match.token

    def holds(self, node: str) -> bool:
        """Tell whether an individual already has a part in it."""
        return any(filler == node for _, filler, _ in self.fillers)

    @property
    def known(self) -> set[str]:
        """The properties that something fills."""
        return {name for name, _, _ in self.fillers}

    def of(self, name: str) -> set[str]:
        """Return what fills a property, as ids and literal texts."""
        return {
            str(filler.text if isinstance(filler, Value) else filler) for key, filler, _ in self.fillers if key == name
        }


@dataclass
class Story:
    """An event under construction: its tellings in text order; `leads`: the main clause of the lead is one of them."""

    id: str
    tellings: list[Happening]
    in_title: bool = False
    leads: bool = False

    @property
    def has_name(self) -> bool:
        """Whether it is an entity already ("Euro 2012")."""
        return any(telling.name for telling in self.tellings)

    def of(self, name: str) -> set[str]:
        """Return what fills a property in any telling."""
        return {filler for telling in self.tellings for filler in telling.of(name)}

    @property
    def known(self) -> set[str]:
        """The properties that something fills."""
        return {name for telling in self.tellings for name, _, _ in telling.fillers}


def numbers_of(tellings: Iterable[Happening]) -> dict[int, int]:
    """Return the number of the telling of each trigger word, by the word's place among the tokens."""
    return {word.i: number for number, telling in enumerate(tellings) for word in telling.match.words}
