"""Marks the times that an article names and gives each its value: "vendredi" becomes a day, "en avril" a month.

Names of the calendar stand without preposition and article ("le 3 mai" is "3 mai"); what serves only as an adverbial is
given whole ("en avril", "au début de l'année"). A day and an hour side by side are one expression, "les 16 et 17 juin"
are two, the first of which holds the second.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Document, Span, TimeExpression
from kg.text.dateline import dateline
from kg.text.time.arithmetic import Moment, moment_of
from kg.text.time.expressions import Expression, find_expressions, is_stretch
from kg.text.time.tense import clause_tense, lasts_since, order_of
from kg.text.time.values import RECENT, Context, at_hour, resolve
from kg.text.tree import Doc, tree
from kg.text.tree import Span as Tokens
from kg.text.verb_forms import is_future

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parse

_OF_YEAR = {"year", "yearshift", "thatyear", "following", "direction"}


def find_times(parse: Parse, document: Document) -> tuple[TimeExpression, ...]:
    """Find the times that an article names.

    Args:
        parse: the parsed article; its token offsets are code points of `document.text`.
        document: gives the article's date; without one, the dateline in the text serves.

    Returns:
        in order of place those that words, article's date and tense resolve. Expressions overlap only where one
        shares its month with another ("16 et 17 juin", "17 juin").
    """
    context, doc = Context(base_date(document)), tree(parse)
    found = [(expression, _tokens(doc, expression.span)) for expression in find_expressions(doc)]
    days = [_day(expression, tokens, context) for expression, tokens in found]
    sentences = [_sentence(tokens) for _, tokens in found]
    days = [_told_below(at, found, days) if sentences[at].start == 0 else day for at, day in enumerate(days)]
    days = [day or _told_behind(at, found, days, sentences) for at, day in enumerate(days)]
    days = [_behind_first(at, found, days, document.text) for at in range(len(days))]
    times = []
    for at, (expression, _) in enumerate(found):
        near = _day_nearby(at, days, sentences, context.base)
        moment = _at_hour(expression, days[at], near) if expression.hour else days[at]
        if moment:
            words = expression.span.of(document.text)
            times.append(TimeExpression(expression.span, words, moment.value(), sentences[at]))
    return tuple(times)


def base_date(document: Document) -> dt.date | None:
    """Return the article's own date: the one it came with, or else its dateline."""
    return document.date or dateline(document.text)


def _day(expression: Expression, tokens: Tokens, context: Context) -> Moment | None:
    """Resolve all but the hour, and remember it for what follows."""
    if expression.day is None:
        return None
    context.tense = clause_tense(tokens)
    if context.tense == "past" and expression.day.kind == "date" and _is_behind_future(tokens):
        context.tense = ""
    parts = expression.day.parts
    order = order_of(tokens, context.told_at) if "month" in parts and not _OF_YEAR & parts.keys() else 0
    if order and (not context.told or order * (int(parts["month"]) - context.told.month) < 0):
        return None  # "libéré en mars 2012, il avait fui en janvier": nobody says in which year
    moment = resolve(expression.day, replace(context, after=context.told if order else None))
    if moment and expression.day.kind != "later":
        context.mention(moment)
    if moment and {"year", "yearshift"} & expression.day.parts.keys() and not lasts_since(tokens):
        context.told, context.told_at = moment.start.date() if "month" in parts else None, tokens.root
    return moment


def _is_behind_future(tokens: Tokens) -> bool:
    """ "A dit X, qui jouera la finale, le 4 mai": whatever a day is hung on, the verb before it looks ahead.

    But "l'attaque du 4 mai, qui sera jugée", "X, qui jouera la finale, l'a battu le 4 mai".
    """
    before = [word for word in tokens.sent if word.i < tokens.start]
    finite = [word for word in before if is_future(word) or "Fin" in word.morph.get("VerbForm", [])]
    return bool(finite) and is_future(finite[-1])


def _told_below(at: int, found: list[tuple[Expression, Tokens]], days: list[Moment | None]) -> Moment | None:
    """ "Grève à la SNCF jeudi": a day of the week in the title, without a verb, is the one that the text speaks of."""
    this = found[at][0].day
    if this is None or this.kind != "weekday" or "direction" in this.parts:
        return days[at]
    below = zip((expression.day for expression, _ in found[at + 1 :]), days[at + 1 :], strict=True)
    same = (moment for day, moment in below if day and day.kind == "weekday" and day.parts == this.parts)
    return next((moment for moment in same if moment), days[at])


def _behind_first(
    at: int, found: list[tuple[Expression, Tokens]], days: list[Moment | None], text: str
) -> Moment | None:
    """ "dure de mercredi à vendredi": the second end of a stretch of time does not come before the first."""
    first, second = (days[at - 1] if at else None), days[at]
    (left, _), (right, _) = found[at - 1], found[at]
    if not (first and second and first.day and second.day and left.day and right.day) or second.day >= first.day:
        return second
    weekdays = left.day.kind == right.day.kind == "weekday" and "direction" not in right.day.parts
    ends = weekdays and is_stretch(text[left.span.end : right.span.start])
    return moment_of(second.day + dt.timedelta(weeks=1)) if ends else second


def _told_behind(
    at: int, found: list[tuple[Expression, Tokens]], days: list[Moment | None], sentences: list[Span]
) -> Moment | None:
    """ "Soupçonnés d'un vol commis la veille, ils ont été arrêtés lundi": counted from a day named only behind it."""
    this = found[at][0].day
    if this is None or this.kind != "same day":
        return None
    behind = (days[other] for other in range(at + 1, len(days)) if sentences[other] == sentences[at])
    day = next((moment.day for moment in behind if moment and moment.day), None)
    return resolve(this, Context(day, day)) if day else None


def _at_hour(expression: Expression, day: Moment | None, near: dt.date | None) -> Moment | None:
    own = day.day if day else None
    if expression.hour is None or (expression.day and not own):
        return day
    date = own or near
    return at_hour(date, expression.hour.parts) if date else None


def _day_nearby(at: int, days: list[Moment | None], sentences: list[Span], base: dt.date | None) -> dt.date | None:
    """Return the day of an hour: the nearest in its sentence, or one shortly before in the text, or the article's."""
    by_distance = sorted(range(len(days)), key=lambda other: (abs(other - at), other > at))
    for other in by_distance:
        moment = days[other]
        if moment and moment.day and sentences[other] == sentences[at]:
            return moment.day
    before = [moment.day for moment in days[:at] if moment and moment.day]
    recent = base is None or (before and abs((before[-1] - base).days) <= RECENT)
    return before[-1] if before and recent else base


def _tokens(doc: Doc, span: Span) -> Tokens:
    tokens = doc.char_span(span.start, span.end)
    if tokens is None:
        raise ValueError(f"no words at {span}")
    return tokens


def _sentence(tokens: Tokens) -> Span:
    words = [token for token in tokens.sent if not token.is_space] or list(tokens)
    return Span(words[0].idx, words[-1].idx + len(words[-1]))
