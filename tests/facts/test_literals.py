"""Literal objects of facts, on parses built by hand."""

from __future__ import annotations

import pytest

from tests.facts.hand_read import TODAY, read

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
