"""What a time expression means: a day, month, year, week or minute, told from its words, the article's date and the
date last mentioned. What these do not settle stays open: no day without a year is completed by guessing.

A table of a hundred words and this arithmetic do it in microseconds; a date parser for all languages takes milliseconds
for each expression and knows neither the tense of the clause nor the date mentioned before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kg.text.time.arithmetic import Moment, add_months, days, moment_of, nearest, valid_dates
from kg.text.time.patterns import Atom, Part

if TYPE_CHECKING:
    from kg.text.tree import Token

Tense = Literal["past", "present", "future", "due", ""]
Parts = Mapping[str, Part]
_LEAP_YEAR = 2000
_THURSDAY, _SATURDAY = 3, 5
_NEVER = 1000
RECENT = 6  # days: what names no day belongs to the date last mentioned only if that is as near to the article


@dataclass(slots=True)
class Context:
    """What is known so far: `base` is the article's date, `tense` the clause's.

    `last` is the date last mentioned, which may be the first day of a month; `said` are those that were days. `told` is
    the month last given with its year, `told_at` its word; `after` the one by which a clause is dated.
    """

    base: dt.date | None
    last: dt.date | None = None
    said: list[dt.date] = field(default_factory=list)
    tense: Tense = ""
    told: dt.date | None = None
    told_at: Token | None = None
    after: dt.date | None = None

    def mention(self, moment: Moment) -> None:
        """Remember a date, for "the day before" and "that year"."""
        if moment.precision != "gMonthDay":
            self.last = moment.start.date()
            self.said.extend([moment.day] if moment.day else [])

    @property
    def last_day(self) -> dt.date | None:
        """The day last mentioned; for what is past, of those that had come."""
        past = self.base is not None and self.tense == "past"
        return next((day for day in reversed(self.said) if not past or self.base is None or day <= self.base), None)


def resolve(atom: Atom, context: Context) -> Moment | None:
    """Return what an expression means; None where article and words leave it open, or for a day that does not exist."""
    try:
        return RESOLVERS[atom.kind](atom.parts, context)
    except (ValueError, OverflowError):
        return None


def at_hour(day: dt.date, parts: Parts) -> Moment | None:
    """Return the minute of a day that the words for an hour name; None if there is no such hour."""
    hour = _int(parts, "clock", _int(parts, "hour", _int(parts, "number")))
    hour += _int(parts, "halfday") if hour < 12 else 0
    minute = _int(parts, "minute", _int(parts, "minutes"))
    midnight = dt.datetime(day.year, day.month, day.day)
    return Moment(midnight.replace(hour=hour % 24, minute=minute), "minute") if hour <= 24 else None


def _date(parts: Parts, context: Context) -> Moment | None:
    month, day = _int(parts, "month") or _int(parts, "monthnumber"), _int(parts, "day")
    year = _year_said(parts, context)
    if year is not None:
        return moment_of(dt.date(year, month, day))
    if context.base is None:
        return moment_of(dt.date(_LEAP_YEAR, month, day), "gMonthDay")
    near = valid_dates((context.base.year + step, month, day) for step in (-1, 0, 1))
    return moment_of(nearest(near, context.base, _wanted(parts, context), penalty=_doubt(parts, 10)))


def _holiday(parts: Parts, context: Context) -> Moment | None:
    """ "à Noël": a day of each year."""
    month, _, day = str(parts["holiday"]).partition("-")
    return _date({**parts, "month": int(month), "day": int(day)}, context)


def _weekday(parts: Parts, context: Context) -> Moment | None:
    base, direction = context.base, _int(parts, "direction")
    if base is None:
        return None
    back = (base.weekday() - _int(parts, "weekday")) % 7
    if direction < 0:
        return moment_of(base - days(back or 7))
    near = context.tense == "due" and (-back) % 7 < back  # "devait partir vendredi", on a Thursday
    if direction > 0 or context.tense == "future" or near:
        return moment_of(base + days((-back) % 7 or (7 if direction else 0)))
    return moment_of(base - days(back))


def _numbered_weekday(parts: Parts, context: Context) -> Moment | None:
    """ "samedi 18": the day nearest to the article that is both."""
    if context.base is None:
        return None
    near = (context.base + days(sign * step) for step in range(100) for sign in (-1, 1))
    day, weekday = _int(parts, "day"), _int(parts, "weekday")
    return next((moment_of(date) for date in near if (date.day, date.weekday()) == (day, weekday)), None)


def _day(parts: Parts, context: Context) -> Moment | None:
    shift = _int(parts, "dayshift", _int(parts, "thispart"))
    return moment_of(context.base + days(shift)) if context.base else None


def _same_day(parts: Parts, context: Context) -> Moment | None:
    day = context.last_day or context.last
    return moment_of(day + days(_int(parts, "thatday"))) if day else None


def _part(parts: Parts, context: Context) -> Moment | None:
    """ "dans la soirée": of the day last mentioned, if it is near the article's, which a night does not go beyond."""
    if context.base is None:
        return None
    last = context.last if context.last and abs((context.last - context.base).days) <= RECENT else context.base
    last = min(last, context.base) if context.tense == "past" else last
    last = max(last, context.base) if context.tense in ("future", "") else last
    return moment_of(min(last + days(_int(parts, "dayspart")), max(last, context.base)))


def _week(parts: Parts, context: Context) -> Moment | None:
    return moment_of(context.base + days(7 * _int(parts, "direction")), "week") if context.base else None


def _weekend(parts: Parts, context: Context) -> Moment | None:
    """A week-end: its Saturday. Early in a week the last one is past, and the next one is that of this week."""
    if context.base is None:
        return None
    direction, early = _int(parts, "direction"), context.base.weekday() <= _THURSDAY
    back = direction < 0 or (early and not direction and context.tense != "future")
    ahead = direction > 0 and not early
    return moment_of(context.base + days(_SATURDAY - context.base.weekday() + 7 * (ahead - back)))


def _same_week(parts: Parts, context: Context) -> Moment | None:
    return moment_of(context.last + days(7 * _int(parts, "thatweek")), "week") if context.last else None


def _month(parts: Parts, context: Context) -> Moment | None:
    month, year = _int(parts, "month"), _year_said(parts, context)
    if year is not None:
        return moment_of(dt.date(year, month, 1), "gYearMonth")
    if context.base is None:
        return None
    this = context.base.replace(day=1)
    near = [
        date
        for date in valid_dates((this.year + step, month, 1) for step in (-1, 0, 1))
        if date != this or "direction" not in parts
    ]
    penalty = _doubt(parts, 2 if context.tense in ("", "due") else 20)
    return moment_of(nearest(near, this, _wanted(parts, context) or -1, penalty=penalty), "gYearMonth")


def _this_month(parts: Parts, context: Context) -> Moment | None:
    return moment_of(add_months(context.base, _int(parts, "direction")), "gYearMonth") if context.base else None


def _same_month(parts: Parts, context: Context) -> Moment | None:
    return moment_of(add_months(context.last, _int(parts, "thatmonth")), "gYearMonth") if context.last else None


def _year(parts: Parts, context: Context) -> Moment | None:
    year = _year_said(parts, context)
    return None if year is None else moment_of(dt.date(year, 1, 1), "gYear")


def _this_year(parts: Parts, context: Context) -> Moment | None:
    return _year({"yearshift": 0} | dict(parts), context)


def _season(parts: Parts, context: Context) -> Moment | None:
    """A season: its year. The one last past must have ended, the one to come must not have begun."""
    year, direction, begins = _year_said(parts, context), _int(parts, "direction"), _int(parts, "season")
    if year is None and context.base is None:
        return None
    if year is None and context.base is not None:
        ended, begun = context.base.month >= (begins + 3 if begins < 12 else 3), context.base.month >= begins
        past = not direction and context.tense == "past" and not begun
        coming = not direction and context.tense == "future" and ended and begins < 12  # winter lies over the new year
        year = context.base.year - ((direction < 0 and not ended) or past) + ((direction > 0 and begun) or coming)
    return _year({"year": year or 0}, context)


def _sport_season(parts: Parts, context: Context) -> Moment | None:
    """ "cette saison": one that goes over the new year is called by the year in which one speaks of it."""
    return _this_year({"yearshift": _int(parts, "direction")} | dict(parts), context)


def _lately(parts: Parts, context: Context) -> Moment | None:
    return moment_of(context.base - days(_int(parts, "lately")), "gYearMonth") if context.base else None


def _period(parts: Parts, context: Context) -> Moment | None:
    """A half-year or quarter: its year; without one, the article's, or the year before if it had not begun."""
    year = _year_said(parts, context)
    if year is None and context.base is None:
        return None
    if year is None and context.base is not None:
        begins = _int(parts, "period") * (_int(parts, "ordinal") - 1) + 1
        year = context.base.year - (begins > context.base.month and context.tense == "past")
    return _year({"year": year or 0}, context)


def _ago(parts: Parts, context: Context) -> Moment | None:
    return _shifted(context.base, parts, -1)


def _in(parts: Parts, context: Context) -> Moment | None:
    return _shifted(context.base, parts, 1) if context.tense == "future" else None


def _later(parts: Parts, context: Context) -> Moment | None:
    """ "deux semaines plus tôt": from a day it is a day, as from a day one counts; days are counted from a day."""
    last = context.last if context.last in context.said[-1:] or parts["unit"] != "day" else context.last_day
    exact = {"exact": ""} if parts["unit"] == "week" and last in context.said[-1:] else {}
    return _shifted(last, {**parts, **exact}, _int(parts, "after"))


RESOLVERS: dict[str, Callable[[Parts, Context], Moment | None]] = {
    "date": _date,
    "holiday": _holiday,
    "weekday": _weekday,
    "numbered weekday": _numbered_weekday,
    "day": _day,
    "same day": _same_day,
    "part": _part,
    "week": _week,
    "weekend": _weekend,
    "same week": _same_week,
    "month": _month,
    "this month": _this_month,
    "same month": _same_month,
    "year": _year,
    "this year": _this_year,
    "same year": _year,
    "season": _season,
    "sport season": _sport_season,
    "lately": _lately,
    "period": _period,
    "ago": _ago,
    "in": _in,
    "later": _later,
}


def _shifted(date: dt.date | None, parts: Parts, sign: int) -> Moment | None:
    """Move a date by "two years": to the precision of the unit, or to the day if the words say that it is exact."""
    if date is None:
        return None
    count, unit = sign * (_int(parts, "number") or _int(parts, "digits")), parts["unit"]
    if unit in ("day", "week"):
        return moment_of(
            date + days(count * (7 if unit == "week" else 1)), "date" if unit == "day" or "exact" in parts else "week"
        )
    moved = add_months(date, count * (12 if unit == "year" else 1))
    if "exact" in parts:
        return moment_of(moved.replace(day=date.day))
    return moment_of(moved, "gYear" if unit == "year" else "gYearMonth")


def _year_said(parts: Parts, context: Context) -> int | None:
    if "year" in parts:
        return _int(parts, "year")
    if "yearshift" in parts and context.base:
        return context.base.year + _int(parts, "yearshift")
    if "thatyear" in parts and context.last:
        return context.last.year + _int(parts, "thatyear")
    if "following" in parts and context.last:
        month, day = _int(parts, "month"), _int(parts, "day", 1)
        return context.last.year + ((month, day) <= (context.last.month, context.last.day))
    if context.after:  # "arrêté en mars 2012, il avait fui en mai"
        return context.after.year
    return None


def _wanted(parts: Parts, context: Context) -> int:
    """-1 for a time before the article, 1 for one after it, 0 where neither a word nor the tense tells."""
    return _int(parts, "direction") or {"past": -1, "future": 1}.get(context.tense, 0)


def _doubt(parts: Parts, penalty: int) -> int:
    """Return the penalty for the other direction, which "dernier" and "prochain" rule out."""
    return _NEVER if "direction" in parts else penalty


def _int(parts: Parts, name: str, default: int = 0) -> int:
    return int(parts.get(name, default))
