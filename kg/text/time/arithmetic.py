"""Moments and the arithmetic of the calendar that time expressions need."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.model import Datatype, Value


@dataclass(frozen=True, slots=True)
class Moment:
    """A time at the precision the text gives: `start` is its first minute; `precision` a datatype of `Value`."""

    start: dt.datetime
    precision: Datatype

    def value(self) -> Value:
        """Return it as the lexical form of its datatype; weeks as ISO 8601 writes them."""
        return Value(_FORMATS[self.precision](self.start), self.precision)

    @property
    def day(self) -> dt.date | None:
        """Its day, if it is as precise as that."""
        return self.start.date() if self.precision in ("date", "minute") else None


_FORMATS: dict[Datatype, Callable[[dt.datetime], str]] = {
    "date": lambda start: start.date().isoformat(),
    "gYearMonth": lambda start: start.date().isoformat()[:7],
    "gYear": lambda start: start.date().isoformat()[:4],
    "gMonthDay": lambda start: f"--{start:%m-%d}",
    "week": lambda start: "{}-W{:02}".format(*start.isocalendar()[:2]),
    "minute": lambda start: start.isoformat(timespec="minutes"),
}


def nearest(dates: Iterable[dt.date], base: dt.date, wanted: int, *, penalty: int) -> dt.date:
    """Return the date nearest to the article, where days in the unwanted direction count `penalty` times.

    Raises:
        ValueError: if there is no date.
    """

    def cost(date: dt.date) -> int:
        distance = (date - base).days
        return abs(distance) * (penalty if distance * wanted < 0 else 1)

    return min(dates, key=cost)


def valid_dates(dates: Iterable[tuple[int, int, int]]) -> list[dt.date]:
    """Return those that exist of some (year, month, day)."""
    valid = []
    for year, month, day in dates:
        try:
            valid.append(dt.date(year, month, day))
        except ValueError:
            continue
    return valid


def add_months(date: dt.date, count: int) -> dt.date:
    """Return the first day of the month that lies so many months after the one of a date."""
    months = date.year * 12 + date.month - 1 + count
    return dt.date(months // 12, months % 12 + 1, 1)


def days(count: int) -> dt.timedelta:
    """Return a span of days."""
    return dt.timedelta(days=count)


def moment_of(date: dt.date, precision: Datatype = "date") -> Moment:
    """Return a date at a precision."""
    return Moment(dt.datetime(date.year, date.month, date.day), precision)
