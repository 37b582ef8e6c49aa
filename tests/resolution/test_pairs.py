"""A ratchet: two hundred hard pairs of names, of which a wrong merge is worse than a missed one."""

import pytest
from pairs import Pair, pairs, precision_and_recall

PAIRS = pairs()


HALVES = {"tuned on": False, "held back": True}


def test_there_are_two_hundred_pairs_of_both_kinds():
    assert len(PAIRS) == 200
    assert 70 < sum(pair.same for pair in PAIRS) < 130


@pytest.mark.parametrize(("half", "held_back"), HALVES.items())
def test_precision_and_recall(half: str, held_back: bool):
    precision, recall = precision_and_recall([pair for pair in PAIRS if pair.held_back is held_back])
    assert precision >= 0.98
    assert recall >= 0.94


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.why)
def test_no_two_are_called_one(pair: Pair):
    assert pair.same or not pair.verdict().same, [str(each) for each in pair.verdict().reasons]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.why)
def test_the_order_of_the_two_does_not_count(pair: Pair):
    turned = Pair(pair.why, pair.same, pair.other, pair.one, pair.held_back)
    assert turned.verdict() == pair.verdict()
