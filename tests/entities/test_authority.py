"""Countries, peoples and their forms."""

from __future__ import annotations

import pytest

from kg.entities.authority import place_kind, place_of_demonym, same_place
from kg.lang import table
from kg.lang.inflection import forms, plural
from kg.text.wordlists import countries, nouns, roles

DEMONYMS = [
    ("français", "France"),
    ("Françaises", "France"),
    ("turque", "Turquie"),
    ("grecques", "Grèce"),
    ("sud-coréen", "Corée du Sud"),
    ("nigérienne", "Niger"),
    ("nigériane", "Nigeria"),
    ("européenne", "Europe"),
    ("parisiennes", "Paris"),
    ("bretonne", "Bretagne"),
    ("musulmane", ""),
    ("grande", ""),
]


@pytest.mark.parametrize(("word", "place"), DEMONYMS)
def test_demonyms(word, place):
    assert place_of_demonym(word) == place


@pytest.mark.parametrize("name", ["États-Unis", "USA", "Etats-Unis", "États-Unis d’Amérique"])
def test_one_name_for_one_country(name):
    assert same_place(name) == "États-Unis"
    assert place_kind(name) == "Country"


@pytest.mark.parametrize(
    ("name", "kind"), [("Lyon", "City"), ("Isère", "Region"), ("Martinique", "Region"), ("Zorbel", "")]
)
def test_kinds_of_places(name, kind):
    assert place_kind(name) == kind


def test_every_demonym_has_a_country_in_cldr():
    names = set(countries().values())
    assert set(table("fr", "demonyms")["countries"]) <= names


@pytest.mark.parametrize(
    ("masculine", "all_forms"),
    [
        ("directeur", ["directeur", "directrice", "directeurs", "directrices"]),
        ("chinois", ["chinois", "chinoise", "chinois", "chinoises"]),
        ("ivoirien", ["ivoirien", "ivoirienne", "ivoiriens", "ivoiriennes"]),
        ("fédéral", ["fédéral", "fédérale", "fédéraux", "fédérales"]),
        (
            "directeur général",
            ["directeur général", "directrice générale", "directeurs généraux", "directrices générales"],
        ),
        ("casque bleu", ["casque bleu", "casque bleue", "casques bleus", "casques bleues"]),
        ("vieux", ["vieux", "vieille", "vieux", "vieilles"]),
        ("long", ["long", "longue", "longs", "longues"]),
        ("juge de paix", ["juge de paix", "juge de paix", "juges de paix", "juges de paix"]),
    ],
)
def test_forms(masculine, all_forms):
    assert [form.text for form in forms(masculine)] == all_forms


def test_the_first_of_several_words_takes_the_plural():
    assert plural("projet de loi") == "projets de loi"
    assert plural("festival de cinéma") == "festivals de cinéma"


def test_roles_and_nouns_are_found_by_their_forms():
    assert roles()["ministres",] == ("ministre", "heads")
    assert roles()["actrice",][0] == "acteur"
    assert nouns()["projets", "de", "loi"].kind == "Law"
