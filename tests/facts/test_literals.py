"""Literal objects of facts, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.facts.literals import as_digits, numeral
from tests.facts.hand_read import TODAY, read
from tests.hand_built import plant


@pytest.mark.parametrize("numeral", ["1200", "1 200", "1.200", "1'200", "1’200"])
def test_thousands_are_set_off_in_many_ways(numeral: str) -> None:
    assert as_digits(numeral) == "1200"


# Quarante-trois élus, 2-3 élus: the tagger cuts the first numeral at its hyphen.
CUT = """
{tens} {tens} NUM nummod 2 -
- - PUNCT punct 2 -
{ones} {ones} NUM nummod 3 -
élus élu NOUN ROOT 3 Number=Plur
"""


@pytest.mark.parametrize(("tens", "ones", "digits"), [("Quarante", "trois", "43"), ("2", "3", "3")])
def test_a_numeral_goes_on_over_its_hyphen(tens: str, ones: str, digits: str) -> None:
    assert as_digits(numeral(plant(CUT.format(tens=tens, ones=ones)).tokens[2])) == digits


# Mornac a été signé en ...
SIGNED = """
Mornac Mornac PROPN nsubj:pass 3 -
a avoir AUX aux:tense 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
été être AUX aux:pass 3 Tense=Past|VerbForm=Part
signé signer VERB ROOT 3 Number=Sing|Tense=Past|VerbForm=Part
en en ADP case 5 -
{year} {year} NUM obl:mod 3 -
. . PUNCT punct 3 -
"""


@pytest.mark.parametrize(("year", "dates"), [(1962, ["1962"]), (TODAY.year, [])], ids=["long ago", "news"])
def test_what_is_signed_this_year_is_news_and_no_founding(year: int, dates: list[str]) -> None:
    told = read(SIGNED.format(year=year), {"Mornac": ("Work", "Law")})
    assert [date for _, _, date in told.triples("foundedOn")] == dates


# Paul, chef d'état-major, part
STAFF = """
Paul Paul PROPN nsubj 8 -
, , PUNCT punct 2 -
chef chef NOUN appos 0 Gender=Masc|Number=Sing
d' de ADP case 4 -
état état NOUN nmod 2 Gender=Masc|Number=Sing
- - PUNCT punct 4 -
major major NOUN fixed 4 -
, , PUNCT punct 2 -
part partir VERB ROOT 8 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 8 -
"""


def test_a_title_goes_on_over_a_hyphen() -> None:
    told = read(STAFF, {"Paul": ("Person", "")})
    assert [title for _, _, title in told.triples("jobTitle")] == ["chef d'état-major"]


# Élu maire, Paul part
ELECTED = """
Élu élire VERB advcl 3 Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
, , PUNCT punct 0 -
Paul Paul PROPN nsubj 3 -
part partir VERB ROOT 3 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
. . PUNCT punct 3 -
"""


def test_a_participle_that_opens_a_sentence_is_no_title() -> None:
    told = read(ELECTED, {"Paul": ("Person", "")})
    assert told.triples("jobTitle") == []
