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
    ("Le député UMP Luc Garnier a démissionné.", "organizes", [("Luc Garnier", "démission de Luc Garnier")]),
    (
        "Le secrétaire général UMP Luc Garnier a démissionné.",
        "organizes",
        [("Luc Garnier", "démission de Luc Garnier")],
    ),
    (
        "Luc Garnier, ancien député UMP et ancien maire de Nîmes, a été incarcéré.",
        "affects",
        [("incarcération de Luc Garnier", "Luc Garnier")],
    ),
    (
        "Anne Morel et Luc Garnier, journalistes à Radio Plaine, ont parlé.",
        "jobTitle",
        [("Anne Morel", "journalistes"), ("Luc Garnier", "journalistes")],
    ),
    ("Paul Rivière, professeur associé à l'université de Lille, a parlé.", "partnerOf", []),
    ("Le juge Luc Garnier a renvoyé Anne Morel et dix élus devant le tribunal.", "dismissed", []),
    ("Le juge Luc Garnier a clos son enquête.", "organizes", [("Luc Garnier", "clôture de l'enquête par Luc Garnier")]),
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
    ("Anne Morel a un frère qui s'appelle Luc Morel.", "siblingOf", [("Luc Morel", "Anne Morel")]),
    ("Luc Garnier a une fille, prénommée Léa Garnier.", "parentOf", [("Luc Garnier", "Léa Garnier")]),
    ("Luc Garnier a un frère qui appelle Anne Morel.", "siblingOf", []),
    ("Luc Garnier a rencontré sa femme, Tilka, à Nîmes.", "spouse", [("Tilka", "Luc Garnier")]),
    ("Le frère dominicain Luc Garnier a été arrêté.", "citizenOf", []),
    ("Le joueur dominicain Luc Garnier a été arrêté.", "citizenOf", [("Luc Garnier", "République dominicaine")]),
    ("Norsud a été fondée en 1990 et Valtel en 1995.", "foundedOn", [("Norsud", "1990")]),
    ("Anne Morel est née en 1950 et son frère en 1952.", "birthDate", [("Anne Morel", "1950")]),
    ("La ligne relie le port de Klow au phare de Zlip.", "locatedIn", []),
    ("Il vante la beauté des Comores dans l'océan Indien.", "locatedIn", []),
    (
        "Luc Garnier a joué dans les films « La Nuit de Klow » et « Le Fils de Zlip ».",
        "performsIn",
        [("Luc Garnier", "La Nuit de Klow"), ("Luc Garnier", "Le Fils de Zlip")],
    ),
    (
        "La campagne présidentielle de 2012 entre Luc Garnier et Anne Morel a été rude.",
        "candidateIn",
        [("Luc Garnier", "campagne présidentielle de 2012"), ("Anne Morel", "campagne présidentielle de 2012")],
    ),
    ("Le film de Luc Garnier, sorti en 2011, a déçu.", "occurredOn", [("sortie du film de Luc Garnier", "2011")]),
    ("Le film de Luc Garnier, sorti de prison en 2011, a déçu.", "occurredOn", [("libération", "2011")]),
    ("Anne Morel a une sœur nommée Léa Morel.", "affects", []),
    ("Luc Garnier suit les instructions d'Anne Morel.", "organizes", []),
    ("Luc Garnier donne la réplique à Anne Morel dans le film Orane.", "participatedIn", []),
    ("L'armée malienne a progressé dans le nord.", "affects", []),
    ("Cette affaire est le point de départ de la carrière de Luc Garnier.", "organizes", []),
    ("Le temple de Klow a été construit vers 1200 avant J.-C.", "occurredOn", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), TOLD)
def test_each_his_own(nlp: Language, text: str, name: str, expected: list[tuple[str, str]]) -> None:
    ((document, doc),) = parse([Document("d", text)], nlp)
    told = extract(document, doc, load_lexicon())
    labels = {each.id: each.label for each in (*told.entities, *told.events)}
    rows = [
        (labels[fact.subject], fact.object.text if isinstance(fact.object, Value) else labels[fact.object])
        for fact in told.facts
        if fact.property == name
    ]
    assert sorted(set(rows)) == sorted(expected)
