"""Players who are called by their town, and adjectives for two peoples."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.teams import team_of
from kg.text.wordlists import places_of_two
from tests.facts.test_juxtaposition import reading

TEAM, ANY = ("Organization", "SportsTeam"), frozenset(["Organization"])


@pytest.mark.parametrize(
    ("marked", "names", "expected"),
    [
        ("L'attaquant lillois rit. L'<a>AS Lille</a> gagne.", {"a": "AS Lille"}, "a"),
        ("L'attaquant lillois rit. L'<a>AS Lyon</a> gagne.", {"a": "AS Lyon"}, None),
        ("L'attaquant lillois rit. <a>AS Lille</a>, <b>FC Lille</b>.", {"a": "AS Lille", "b": "FC Lille"}, None),
        ("Le député lillois rit. L'<a>AS Lille</a> gagne.", {"a": "AS Lille"}, None),
    ],
)
def test_the_only_team_of_the_town(nlp: Language, marked: str, names: dict[str, str], expected: str | None) -> None:
    text = reading(nlp, marked, dict.fromkeys(names, TEAM), names)
    noun, adjective = text.doc[1], text.doc[2]
    assert team_of(text, noun, adjective, ANY) == expected


@pytest.mark.parametrize(
    ("word", "places"),
    [("franco-polonaise", ["France", "Pologne"]), ("sud-coréen", []), ("franco-joyeux", []), ("polonais", [])],
)
def test_two_peoples_in_one_word(word: str, places: list[str]) -> None:
    assert places_of_two(word) == places
