"""What a counted thing tells, on parses built by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.facts.numbers.counting import find_counts
from kg.facts.numbers.counts import goes_on, is_asked, is_named
from tests.facts.hand_read import reading_of

# Norsud vend 8 %, soit 27 000 parts, mais garde 12 usines (à 30 km).
BREATH = """
Norsud Norsud PROPN nsubj 1 -
vend vendre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
8 8 NUM nummod 3 -
% % NOUN obj 1 -
, , PUNCT punct 8 -
soit soit CCONJ cc 8 -
27 27 NUM nummod 7 -
000 000 NUM nummod 8 -
parts part NOUN conj 3 Number=Plur
, , PUNCT punct 11 -
mais mais CCONJ cc 11 -
garde garder VERB conj 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
12 12 NUM nummod 13 -
usines usine NOUN obj 11 Number=Plur
( ( PUNCT punct 17 -
à à ADP case 17 -
30 30 NUM nummod 17 -
km km NOUN nmod 13 -
) ) PUNCT punct 17 -
. . PUNCT punct 1 -
"""


# Anne bat deux favoris, Luc.
NAMED = """
Anne Anne PROPN nsubj 1 -
bat battre VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
{number} {number} NUM nummod 3 -
favoris favori NOUN obj 1 Number=Plur
, , PUNCT punct 5 -
Luc Luc PROPN appos 3 -
. . PUNCT punct 1 -
"""
# Anne réclame dix mois.
ASKED = """
Anne Anne PROPN nsubj 1 -
{verb} {verb} VERB ROOT 1 Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dix dix NUM nummod 3 -
mois mois NOUN obj 1 Number=Plur
. . PUNCT punct 1 -
"""


@pytest.mark.parametrize(("number", "named"), [("deux", True), ("300", False)])
def test_a_few_whose_names_follow_are_no_number(number: str, *, named: bool) -> None:
    [count] = find_counts(reading_of(NAMED.format(number=number), {}))
    assert is_named(count) is named


@pytest.mark.parametrize(("verb", "asked"), [("réclamer", True), ("infliger", False)])
def test_what_is_only_asked_for(verb: str, *, asked: bool) -> None:
    [count] = find_counts(reading_of(ASKED.format(verb=verb), {}))
    assert is_asked(count) is asked


def test_the_whole_inside_a_share_is_no_second_number() -> None:
    share = """
70 70 NUM nummod 1 -
% % NOUN nsubj 5 -
des de ADP case 4 -
sept sept NUM nummod 4 -
inscrits inscrit NOUN nmod 1 Number=Plur
votent voter VERB ROOT 5 Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
. . PUNCT punct 5 -
"""
    assert [count.noun.text for count in find_counts(reading_of(share, {}))] == ["%"]


def test_numbers_told_in_one_breath() -> None:
    counts = list(find_counts(reading_of(BREATH, {})))
    assert [goes_on(here, there) for here, there in pairwise(counts)] == [True, False, False]


def test_what_stands_in_brackets_is_an_aside_and_no_distance() -> None:
    last = list(find_counts(reading_of(BREATH, {})))[-1]
    assert (last.is_aside, last.is_distance) == (True, False)
