"""What is known of one goes for his like, with the shipped model."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.lexicon import load_lexicon
from kg.model import Document
from kg.pipeline import extract
from kg.text.parsing import parse

TOLD = [
    (
        "Le président sénégalais Paul Rivière et son homologue italien Luc Garnier ont inauguré le musée.",
        "headOf",
        ["Paul Rivière", "Luc Garnier"],
    ),
    ("Le journaliste sénégalais Paul Rivière a reçu son homologue italien Luc Garnier.", "headOf", []),
    (
        "Le Kényan Luc Garnier a gagné devant son compatriote Paul Rivière.",
        "citizenOf",
        ["Luc Garnier", "Paul Rivière"],
    ),
    ("Luc Garnier a gagné devant son compatriote Paul Rivière.", "citizenOf", []),
]


@pytest.mark.parametrize(("text", "name", "subjects"), TOLD)
def test_counterparts(nlp: Language, text: str, name: str, subjects: list[str]) -> None:
    ((document, doc),) = parse([Document("d", text)], nlp)
    told = extract(document, doc, load_lexicon())
    labels = {entity.id: entity.label for entity in told.entities}
    assert [labels[fact.subject] for fact in told.facts if fact.property == name] == subjects


def test_the_only_election_of_a_text_with_few_names(nlp: Language) -> None:
    text = "Après la grève de mardi, la panne et l'élection, le candidat Luc Roy a voté."
    ((document, doc),) = parse([Document("d", text)], nlp)
    told = extract(document, doc, load_lexicon())
    assert [fact.property for fact in told.facts if fact.subject == told.entities[0].id] == ["organizes", "candidateIn"]


@pytest.mark.parametrize(
    ("text", "properties"),
    [
        ("Me Paul Rivière, qui défend Anne Roy, a fait appel.", ["lawyerOf"]),
        ("L'avocat Paul Rivière défend Anne Roy.", ["lawyerOf"]),
        ("Le ministre Paul Rivière défend Anne Roy.", ["supports"]),
        ("Anne Roy est représentée par le maire Paul Rivière.", []),
    ],
)
def test_a_lawyer_pleads_for_whom_he_defends(nlp: Language, text: str, properties: list[str]) -> None:
    ((document, doc),) = parse([Document("d", text)], nlp)
    told = extract(document, doc, load_lexicon())
    assert [fact.property for fact in told.facts if fact.property in ("lawyerOf", "supports")] == properties
