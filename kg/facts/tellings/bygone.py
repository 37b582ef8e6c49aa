"""Happenings of another day: what an article tells of years ago is not its news."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import TIME
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening, Story
from kg.lang import words

_RECURRING = ("election", "match", "meeting")


def is_other_day(one: Story | Happening, other: Story | Happening) -> bool:
    """Tell whether two have dates that cannot be the same; "2012" may be any day of that year."""
    dates, others = one.of(TIME), other.of(TIME)
    return bool(dates and others) and not any(a.startswith(b) or b.startswith(a) for a in dates for b in others)


def is_earlier(reading: Reading, telling: Happening) -> bool:
    """ "X avait été condamné en 2015", "avait déjà été condamné": what went before the article's own news.

    "L'an dernier, les crues avaient tué dix personnes": so did several that are not the one of the article.
    """
    noun = telling.match.part == "noun" and "Plur" in telling.token.morph.get("Number", [])
    verb = telling.token.head if noun and telling.token.dep_ in syntax.SUBJECT else telling.token
    perfect = any("Imp" in c.morph.get("Tense", []) for c in verb.children if c.dep_ in ("aux:tense", "aux:pass"))
    if not perfect or (telling.match.part != "verb" and verb is telling.token):
        return False
    return _is_of_years_ago(reading, telling) or any(
        child.lower_ in words("fr", "scenes", "already") for child in telling.token.children
    )


def is_remembered(telling: Happening) -> bool:
    """ "L'anniversaire de la prise de Klow", "commémore la bataille": what is remembered was years ago."""
    noun = telling.token
    below = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nmod" and syntax.preposition(noun) == "de")
    return telling.match.part == "noun" and below and syntax.lemma(noun.head) in words("fr", "scenes", "remembering")


def _is_of_years_ago(reading: Reading, telling: Happening) -> bool:
    today = reading.document.date
    years = {date[:4] for date in telling.of(TIME) if date[:4].isdigit()}
    return today is not None and bool(years) and all(year < str(today.year) for year in years)


def is_background(reading: Reading, telling: Happening) -> bool:
    """ "La réélection de X est annulée. X, élu en 2019, ...": a participle beside X tells what went years before."""
    beside = telling.token.dep_ in ("acl", "advcl", "appos") and syntax.is_bare_participle(telling.token)
    beside = beside or (telling.token.dep_ == "acl:relcl" and not is_in_lead(reading, telling))
    return telling.match.part == "verb" and beside and _is_of_years_ago(reading, telling)


def is_by_the_way(telling: Happening) -> bool:
    """ "Libération d'un ingénieur enlevé à Klow": a participle beside a complement tells what went before the news."""
    token = telling.token
    beside = token.dep_ == "acl" and token.head.dep_ != "ROOT" and token.head.dep_ not in syntax.SUBJECT
    return telling.match.part == "verb" and beside and syntax.is_bare_participle(token)


def is_past_edition(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "X a été élu. Battu à l'élection de 2012, il ...": what takes place again is news now, and was held before."""
    recurs = telling.match.part == "noun" and telling.entry.kind in _RECURRING
    news = story.in_title and any(each.match.part == "verb" and each.status == "asserted" for each in story.tellings)
    return recurs and news and _is_of_years_ago(reading, telling)


def is_in_lead(reading: Reading, telling: Happening) -> bool:
    """Tell whether title or lead tell it: the lead's relative clauses go on with what the title names."""
    return reading.lead is not None and telling.token.i < reading.lead.end
