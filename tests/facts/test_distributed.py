"""Several individuals at once behind "les deux", "ils" or "leur", on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.pairs import several
from tests.facts.hand_read import CITY, COUNTRY, PERSON, reading_of

# Luc salue Paul. Klow arrête les deux hommes.
TWO_MEN = """
Luc Luc PROPN nsubj 1 -
salue saluer VERB ROOT 1 Mood=Ind|Tense=Pres|VerbForm=Fin
Paul Paul PROPN obj 1 -
. . PUNCT punct 1 -
Klow Klow PROPN nsubj 5 -
arrête arrêter VERB ROOT 5 Mood=Ind|Tense=Pres|VerbForm=Fin
les le DET det 8 Definite=Def|Number=Plur|PronType=Art
deux deux NUM nummod 8 -
{noun} {noun} NOUN obj 5 Gender=Masc|Number=Plur
. . PUNCT punct 5 -
"""
PEOPLE = {"Luc": PERSON, "Paul": PERSON}
CASES = [
    pytest.param(TWO_MEN.format(noun="hommes"), PEOPLE, ("Luc", "Paul"), id="two persons"),
    pytest.param(TWO_MEN.format(noun="pays"), {"Luc": COUNTRY, "Paul": COUNTRY}, ("Luc", "Paul"), id="two countries"),
    pytest.param(TWO_MEN.format(noun="maisons"), PEOPLE, (), id="no noun for persons"),
    pytest.param(TWO_MEN.format(noun="hommes"), {"Luc": PERSON}, (), id="only one"),
    pytest.param(TWO_MEN.format(noun="hommes"), {**PEOPLE, "Klow": PERSON}, (), id="three"),
    pytest.param(
        TWO_MEN.replace("deux", "trois").format(noun="hommes"),
        {**PEOPLE, "Klow": PERSON},
        ("Luc", "Paul", "Klow"),
        id="three men",
    ),
    pytest.param(TWO_MEN.format(noun="villes"), {"Luc": CITY, "Paul": CITY}, ("Luc", "Paul"), id="two towns"),
    pytest.param(TWO_MEN.format(noun="villes"), {"Luc": CITY, "Paul": COUNTRY}, (), id="a town and a country"),
    pytest.param(
        TWO_MEN.replace("Definite=Def|Number=Plur|PronType=Art", "Number=Plur|PronType=Dem").format(noun="films"),
        {"Luc": ("Work", "Film"), "Paul": ("Work", "")},
        ("Luc", "Paul"),
        id="these two films",
    ),
    pytest.param(TWO_MEN.replace("deux", "mêmes").format(noun="hommes"), PEOPLE, (), id="no number"),
]

# Anne et Luc chantent. Ils annoncent leur mariage.
TOGETHER = """
Anne Anne PROPN nsubj 3 -
et et CCONJ cc 2 -
Luc Luc PROPN conj 0 -
chantent chanter VERB ROOT 3 Mood=Ind|Tense=Pres|VerbForm=Fin
. . PUNCT punct 3 -
Ils il PRON nsubj 6 Gender=Masc|Number=Plur|Person=3
annoncent annoncer VERB ROOT 6 Mood=Ind|Tense=Pres|VerbForm=Fin
{whose} son DET det 8 Number=Sing|Poss=Yes
mariage mariage NOUN obj 6 Gender=Masc|Number=Sing
"""
COUPLE = {"Anne": PERSON, "Luc": PERSON}
LISTED = [
    pytest.param(TOGETHER.format(whose="leur"), COUPLE, 5, ("Anne", "Luc"), id="ils"),
    pytest.param(TOGETHER.format(whose="son"), COUPLE, 7, (), id="of one"),
    pytest.param(TOGETHER.format(whose="leur"), {"Anne": PERSON}, 5, (), id="one has no name"),
]


@pytest.mark.parametrize(("table", "names", "at", "found"), LISTED)
def test_those_listed_before(table, names, at, found):
    reading = reading_of(table, names)
    assert several(reading, reading.doc[at]) == found


@pytest.mark.parametrize(("table", "names", "found"), CASES)
def test_the_two_last_named(table, names, found):
    reading = reading_of(table, names)
    assert several(reading, reading.doc[8]) == found
