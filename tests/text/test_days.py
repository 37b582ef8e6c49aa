"""Words for a day, on parses built by hand."""

from __future__ import annotations

import pytest

from kg.text.days import ends_date, is_bare_day, is_weekday, time_nouns
from tests.hand_built import plant

SENTENCE = plant("""
Le le DET det 1 -
lundi lundi NOUN obl:mod 2 -
pleut pleuvoir VERB ROOT 2 -
mardi mardi NOUN obl:mod 2 -
soir soir NOUN nmod 3 -
de de ADP case 6 -
mai mai NOUN nmod 3 -
""")


@pytest.mark.parametrize(
    ("word", "weekday", "bare", "with_parts", "date"),
    [
        ("lundi", True, False, False, True),
        ("mardi", True, True, True, True),
        ("soir", False, False, True, False),
        ("mai", False, False, False, True),
        ("pleut", False, False, False, False),
    ],
)
def test_days(word: str, weekday: bool, bare: bool, with_parts: bool, date: bool) -> None:
    token = next(each for each in SENTENCE if each.text == word)
    assert (is_weekday(token), is_bare_day(token), is_bare_day(token, parts=True), ends_date(token)) == (
        weekday,
        bare,
        with_parts,
        date,
    )


def test_time_is_counted_and_told_in_nouns() -> None:
    assert {"lundi", "mai", "heure"} <= time_nouns()
    assert "maire" not in time_nouns()
