"""Whom a post without a place makes the head of the country that the article names, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.lang import table
from kg.text.wordlists import countries
from tests.facts.hand_read import COUNTRY, PERSON, read


@pytest.mark.parametrize(
    ("post", "name", "country", "leads"),
    [
        ("président", "Zorbel", "Syrie", True),  # nobody knows him
        ("président", "Obama", "Syrie", False),
        ("président", "Obama", "États-Unis", True),
        ("chancelier", "Zorbel", "Syrie", False),
        ("chancelier", "Zorbel", "Autriche", True),
        ("président", "Zorbel", "Belgique", False),
        ("roi", "Zorbel", "Belgique", True),
        ("président", "Zorbel", "Bordurie", True),  # nor the country
    ],
)
def test_who_leads_the_country_that_the_article_names(post: str, name: str, country: str, leads: bool) -> None:
    # Accord en Syrie. Le président Zorbel part.
    told = read(
        f"""
Accord accord NOUN ROOT 0 Number=Sing
en en ADP case 2 -
{country} {country} PROPN nmod 0 -
. . PUNCT punct 0 -
Le le DET det 5 Definite=Def|Number=Sing|PronType=Art
{post} {post} NOUN nsubj 7 Number=Sing
{name} {name} PROPN appos 5 -
part partir VERB ROOT 7 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 7 -
""",
        {country: COUNTRY, name: PERSON},
    )
    assert ((name, "headOf", country) in told.triples("headOf")) == leads


def test_the_table_knows_only_countries_that_there_are() -> None:
    lists, codes = table("fr", "leaders"), set(countries().values())
    named = {*lists["leaders"], *(code for key in ("only", "never") for row in lists[key].values() for code in row)}
    assert named <= codes
