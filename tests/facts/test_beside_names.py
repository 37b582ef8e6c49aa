"""What stands beside one name of a list says nothing of the others, with the shipped model."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.lexicon import load_lexicon
from kg.model import Document, Value
from kg.pipeline import extract
from kg.text.parsing import parse

TOLD = [
    (
        "Le Kényan Paul Rivière et l'Éthiopien Jean Morel ont couru.",
        "citizenOf",
        [("Paul Rivière", "Kenya"), ("Jean Morel", "Éthiopie")],
    ),
    (
        "Le PDG du groupe, Luc Garnier, le directeur de Norsud Anne Morel et l'avocate Léa Dupont ont parlé.",
        "jobTitle",
        [("Luc Garnier", "PDG"), ("Anne Morel", "directeur"), ("Léa Dupont", "avocate")],
    ),
    (
        "Le gouvernement ivoirien et Norsud, le géant français de l'acier, ont signé.",
        "locatedIn",
        [("gouvernement ivoirien", "Côte d'Ivoire"), ("Norsud", "France")],
    ),
    (
        "Le ministre de l'Intérieur Luc Garnier et la porte-parole de la préfecture Anne Morel ont parlé.",
        "jobTitle",
        [("Luc Garnier", "ministre de l'Intérieur"), ("Anne Morel", "porte-parole")],
    ),
    ("La directrice du lycée Anne Morel a parlé.", "jobTitle", []),
    (
        "Luc Garnier, 24 ans, de Besançon, et Léa Dupont, 22 ans, de Nantes, ont été blessés.",
        "livesIn",
        [("Luc Garnier", "Besançon"), ("Léa Dupont", "Nantes")],
    ),
    ("Luc Garnier, 24 ans, du FC Nantes, a marqué.", "livesIn", []),
    ("Natif de Besançon, Luc Garnier est avocat.", "bornIn", [("Luc Garnier", "Besançon")]),
    ("Nantes (Loire Atlantique) a voté.", "locatedIn", [("Nantes", "Loire Atlantique")]),
    ("La première exposition avicole de Nantes date de 1922.", "organizes", []),
    (
        "La première exposition avicole de Nantes date de 1922.",
        "occurredIn",
        [("exposition avicole de Nantes", "Nantes")],
    ),
    ("De retour de Nantes lundi, Luc Garnier a déposé plainte.", "occurredIn", []),
    (
        "Le retour de la France dans l'Otan date de 2009.",
        "participatedIn",
        [("France", "retour de la France dans l'Otan")],
    ),
    ("Anne Morel reprend un emploi à Nantes en 2012.", "occurredIn", []),
    ("Luc Garnier a fait découvrir l'abbaye de Nantes aux élèves lundi.", "affects", []),
    ("Luc Garnier s'est fait apprécier à Nantes en 2012.", "occurredIn", []),
    ("Il a infligé à Luc Garnier une interruption de travail de dix jours.", "quantity", []),
    ("Quand Anne Morel vaquait à ses occupations, elle chantait.", "affects", []),
    ("L'ancien ministre du président Luc Garnier a parlé.", "jobTitle", [("Luc Garnier", "président")]),
    ("Hier, le chef de l'Etat gabonais, Luc Garnier, a parlé.", "headOf", [("Luc Garnier", "Gabon")]),
    ("Pendant la Seconde Guerre mondiale, Luc Garnier a caché des enfants à Nîmes.", "occurredIn", []),
    ("Norsud a infligé lundi une amende au géant américain Orbix.", "occurredIn", []),
    ("L'Alberta brûle. Le premier ministre Luc Garnier a remercié le Canada.", "headOf", []),
    (
        "L'Alberta brûle, mais le Canada aussi. Le premier ministre canadien Luc Garnier a parlé.",
        "headOf",
        [("Luc Garnier", "Canada")],
    ),
]


@pytest.mark.parametrize(("text", "name", "expected"), TOLD)
def test_each_his_own(nlp: Language, text: str, name: str, expected: list[tuple[str, str]]) -> None:
    ((document, doc),) = parse([Document("d", text)], nlp)
    told = extract(document, doc, load_lexicon())
    labels = {node.id: node.label for node in (*told.entities, *told.events)}
    rows = [
        (labels[fact.subject], fact.object.text if isinstance(fact.object, Value) else labels[fact.object])
        for fact in told.facts
        if fact.property == name
    ]
    assert sorted(set(rows)) == sorted(expected)
