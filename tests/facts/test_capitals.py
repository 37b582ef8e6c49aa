"""Which town an article calls the capital."""

from __future__ import annotations

import pytest
from spacy.language import Language

from kg.facts.setting.capitals import capitals, without_foreign
from kg.schema import load_schema
from tests.facts.test_juxtaposition import CITY, COUNTRY, reading, said

TYPES = {"a": CITY, "b": COUNTRY, "c": COUNTRY}
NAMES = {"a": "Lima", "b": "Pérou", "c": "Chili"}


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Le <b>Pérou</b> vote. <a>Lima</a> attend, la capitale est calme.", [("a", "capitalOf", "b")]),
        ("Le <b>Pérou</b> vote. À <a>Lima</a>, on dort dans la capitale du <b>Pérou</b>.", [("a", "capitalOf", "b")]),
        ("Le <b>Pérou</b> vote. À <a>Lima</a>, capitale économique, on dort.", []),
        ("Le <b>Pérou</b> vote. <a>Lima</a> attend, la capitale économique dort.", []),
        ("Le <b>Pérou</b> vote. <a>Lima</a> attend, la capitale du <c>Chili</c> dort.", []),
        ("Le <c>Chili</c> vote. <a>Lima</a> attend, la capitale est calme.", []),
        ("Le <b>Pérou</b> vote. <a>Lima</a> attend.", []),
    ],
)
def test_the_town_that_is_called_the_capital(nlp: Language, marked: str, expected: list[tuple[str, str, str]]) -> None:
    used = {key: kind for key, kind in TYPES.items() if f"<{key}>" in marked}
    assert said(capitals(reading(nlp, marked, used, NAMES), load_schema())) == expected


def test_no_capital_of_another_country_than_the_one_at_issue(nlp: Language) -> None:
    read = reading(
        nlp, "Le <b>Pérou</b> vote. À <a>Lima</a>, on parle de la capitale.", {"a": CITY, "b": COUNTRY}, NAMES
    )
    read.home = "c"
    assert said(capitals(read, load_schema())) == []


@pytest.mark.parametrize(("town", "land", "kept"), [("Lima", "Pérou", 1), ("Lima", "Chili", 0), ("Klow", "Pérou", 1)])
def test_a_town_is_no_capital_of_a_land_that_has_another(nlp: Language, town: str, land: str, kept: int) -> None:
    read = reading(nlp, "Le <b>Pérou</b> vote.", {"b": COUNTRY}, NAMES)
    guess = read.fact(town, "capitalOf", land, read.doc[0], "fr:capitalOf/2", words={})
    assert len(without_foreign(read, [guess])) == kept


def test_what_the_text_says_of_a_capital_stays(nlp: Language) -> None:
    read = reading(nlp, "La capitale du <b>Chili</b> est <a>Lima</a>.", {"a": CITY, "b": COUNTRY}, NAMES)
    words = {"trigger": [read.doc[1]], "object": [read.doc[3]]}
    told = read.fact("Lima", "capitalOf", "Chili", read.doc[1], "fr:capitalOf/1", words=words)
    assert without_foreign(read, [told]) == [told]
