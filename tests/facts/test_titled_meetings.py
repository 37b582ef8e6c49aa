"""Meetings that bear a title: one node for the noun and the title, with the shipped model."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.lexicon import load_lexicon
from kg.model import Document
from kg.pipeline import extract
from kg.text.parsing import parse


@pytest.mark.parametrize(
    ("text", "happenings"),
    [
        ("L'association Norsud tiendra samedi à Lima un colloque intitulé « Rencontres Orane ».", ["Rencontres Orane"]),
        ("Lors de sa conférence de presse « Zorb Direct », Norsud a annoncé mardi des pertes.", ["Zorb Direct"]),
        ("Norsud a lancé lundi à Lima une opération baptisée « Tonnerre ».", ["opération"]),
    ],
)
def test_a_meeting_and_its_title_are_one(nlp: Language, text: str, happenings: list[str]) -> None:
    document, doc = next(iter(parse([Document("x", text)], nlp)))
    said = extract(document, doc, load_lexicon())
    named = [entity.label for entity in said.entities if entity.type == "Event"]
    assert [*named, *(event.label for event in said.events)] == happenings


def test_a_word_for_a_time_in_a_title_dates_nothing(nlp: Language) -> None:
    text = "Anne Roy a donné une conférence intitulée « Demain la mer » à Lima."
    document, doc = next(iter(parse([Document("x", text)], nlp)))
    assert extract(document, doc, load_lexicon()).times == ()
