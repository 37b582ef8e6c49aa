"""What the lexicon knows of a head word is tried only where the sentence has the other words that it needs."""

from __future__ import annotations

import pytest

from kg.facts.lexical.patterns import pattern
from kg.facts.lexical.shelves import Shelf
from kg.text.tree import Token
from tests.hand_built import plant

PHRASES = ["prendre la tête de", "prendre", "prendre en charge", "prendre la porte"]
SHELF = Shelf([(phrase, pattern("verb", phrase)) for phrase in PHRASES])
WORDS = plant("tête tête NOUN ROOT 0 -\ncharge charge NOUN dep 0 -\nporte porte NOUN dep 0 -")


@pytest.mark.parametrize(
    ("complements", "expected"),
    [
        ({}, ["prendre"]),
        ({"object": {"tête": WORDS[0]}}, ["prendre la tête de", "prendre"]),
        ({"object": {"charge": WORDS[1]}}, ["prendre"]),
        ({"en": {"charge": WORDS[1]}}, ["prendre", "prendre en charge"]),
        (
            {"object": {"porte": WORDS[2], "tête": WORDS[0]}, "en": {"porte": WORDS[2]}},
            ["prendre la tête de", "prendre", "prendre la porte"],
        ),
    ],
    ids=["nothing", "object", "other role", "behind a preposition", "in the lexicon's order"],
)
def test_what_fits_the_words_beside_the_head(complements: dict[str, dict[str, Token]], expected: list[str]) -> None:
    fitting = SHELF.fitting({"tête", "charge", "porte"}, lambda role: complements.get(role, {}))
    assert [phrase for phrase, _ in fitting] == expected


def test_no_role_is_asked_for_whose_words_the_sentence_has_not() -> None:
    asked: list[str] = []

    def complements(role: str) -> dict[str, Token]:
        asked.append(role)
        return {}

    assert [phrase for phrase, _ in SHELF.fitting({"prendre", "charge"}, complements)] == ["prendre"]
    assert asked == ["en"]


def test_a_shelf_holds_all_that_was_put_there() -> None:
    assert [phrase for phrase, _ in SHELF] == PHRASES
