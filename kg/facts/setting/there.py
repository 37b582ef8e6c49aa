"""Places that a happening has by a word that points back: "s'est rendu sur place", "y a été blessé"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from kg.facts.grammar.circumstances import PLACE, first_happening
from kg.facts.grammar.syntax import SUBJECT, preposition, reach_back
from kg.facts.reading import Reading
from kg.facts.setting.whereabouts import surrounds
from kg.lang import table
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.tellings.telling import Happening, Story

_AT = ("à", "en", "dans", "sur", "chez")
_NEAR = 2  # sentences before


def fill_there(reading: Reading, stories: Iterable[Story], tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give happenings that have no place the one to which "sur place" or "y" points back.

    Args:
        reading: the text.
        stories: its stories, of which the title's is where "sur place" is.
        tellings: its happenings.
        numbers: the number of the happening of each trigger word.
    """
    titled = next((story for story in stories if story.in_title), None)
    for token in (token for token in reading.doc if token.lower_ in _pointing()):
        places = _pointed_at(reading, token, titled)
        number = first_happening(reading.arguments, token, numbers) if places else None
        if number is None or tellings[number].of(PLACE) or (titled and tellings[number] in titled.tellings):
            continue
        if not _is_party(tellings[number], token):
            tellings[number].fillers.extend((PLACE, node, token) for node in places)


def _pointed_at(reading: Reading, token: Token, titled: Story | None) -> list[str]:
    """Return the place named last before a "y", or that of the title's happening for "sur place"."""
    lists = table("fr", "scenes")["there"]
    if token.lower_ in lists["pronouns"] and token.pos_ == "PRON" and token.dep_ != "expl:comp":  # "il y a"
        before = sorted(_places_before(reading, token), key=lambda place: preposition(place) not in _AT)
        return [node for node in map(reading.resolution.entity_of, before[:1]) if node]
    if titled is not None and _ends_phrase(token, lists["phrases"]):
        nodes = [filler for each in titled.tellings for name, filler, _ in each.fillers if name == PLACE]
        exact = [node for node in nodes if isinstance(node, str) and reading.resolution.type_of(node)[1] != "Country"]
        return exact[:1]
    return []


@cache
def _pointing() -> frozenset[str]:
    """Return the pronouns and the last words of the phrases that point back to a place."""
    lists = table("fr", "scenes")["there"]
    return frozenset([*lists["pronouns"], *(phrase.split()[-1] for phrase in lists["phrases"])])


def _ends_phrase(token: Token, phrases: Iterable[str]) -> bool:
    """Tell whether one of such phrases ends with a word: "sur place", "sur les lieux"."""
    return token.doc[max(0, token.i - 2) : token.i + 1].text.lower().endswith(tuple(phrases))


def _places_before(reading: Reading, token: Token) -> Iterator[Token]:
    """Yield the places named before a word, the last first, none that acts, in its sentence and the two before.

    Of "à Klow, en Syldavie" it is the inner one.
    """
    before = reversed(token.doc[reach_back(token, _NEAR) : token.i])
    named = (word for word in before if reading.is_place(word) and word.dep_ not in SUBJECT)
    yield from (word for word in named if not surrounds(reading, word))


def _is_party(telling: Happening, token: Token) -> bool:
    """ "y ont souscrit", "y participent": what takes "à" for a party takes it by "y" as well."""
    takes = any("à" in roles for _, roles in telling.entry.roles)
    return token.pos_ == "PRON" and takes
