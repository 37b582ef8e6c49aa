"""Work on several processes: in order, on a leash, and with a sentence when a process dies."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Iterator

import pytest

from kg.errors import KgError, ModelError
from kg.workers import AHEAD, in_order


def nothing() -> None:
    pass


def slow_if_even(number: int) -> int:
    time.sleep(0.2 if number % 2 == 0 else 0)
    return number


def endless_if_late(number: int) -> int:
    time.sleep(300 if number else 0)
    return number


def dies(number: int) -> int:
    os._exit(1)


def refuses(number: int) -> int:
    raise ModelError(f"no model {number}")


def test_what_comes_first_is_given_first():
    assert list(in_order(slow_if_even, range(6), jobs=2, prepare=nothing)) == list(range(6))


def test_tasks_are_taken_a_few_at_a_time():
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(50):
            taken.append(number)
            yield number

    found = in_order(slow_if_even, tasks(), jobs=1, prepare=nothing)
    assert next(found) == 0
    assert len(taken) <= AHEAD + 2
    found.close()


def test_who_breaks_off_does_not_wait_for_what_is_under_way():
    found = in_order(endless_if_late, range(9), jobs=2, prepare=nothing)
    assert next(found) == 0
    started = time.monotonic()
    found.close()
    assert time.monotonic() - started < 60
    assert not multiprocessing.active_children()


def test_a_process_that_ends_is_told_in_a_sentence():
    with pytest.raises(KgError, match=r"ended from outside.* fewer --jobs"):
        list(in_order(dies, range(3), jobs=1, prepare=nothing))


def test_an_error_of_ours_comes_through():
    with pytest.raises(ModelError, match="no model 0"):
        list(in_order(refuses, range(3), jobs=1, prepare=nothing))
