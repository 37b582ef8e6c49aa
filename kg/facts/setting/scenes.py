"""When each happening of a text takes place: times given to the tellings they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.facts.factuality.modality import auxiliaries
from kg.facts.grammar.circumstances import TIME, inside, scenes
from kg.facts.grammar.ellipsis import is_of_gap
from kg.facts.grammar.roads import clause_of, is_moment, is_reaction, root_of, scene_hosts
from kg.facts.grammar.syntax import is_gerund, lemma, listed
from kg.facts.numbers.victims import is_tally
from kg.facts.reading import Reading
from kg.facts.setting.reckoning import DAY, fill_reckoned
from kg.facts.setting.whereabouts import heads_title, titled
from kg.lang import table, words
from kg.model import Span, TimeExpression, Value
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.tellings.telling import Happening

_DAYS = ("month", "weekday", "dayshift", "thispart", "thatday")
_BEFORE = 40  # characters
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def fill_times(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each time of the text to the happening it belongs to.

    Args:
        reading: the text.
        tellings: its happenings, which get the times.
        numbers: the number of the happening of each trigger word.
    """
    counted_from, taken = fill_reckoned(reading, tellings, numbers)
    said = []
    for time, tokens in dates(reading):
        root = root_of(tokens)
        if root.i in taken or _dates_nothing(tokens, root, numbers):
            continue
        own = [numbers[root.i]] if root.i in numbers else []  # "la saison 2012" is of that year
        dated = own or scenes(reading.arguments, root, numbers)
        if not dated:
            number = _only_one(tellings, root)
            if number is None:
                number = _told_of(reading, tellings, root, numbers)
            clause = clause_of(root)
            if number is not None and clause is not None and is_reaction(clause):
                continue
            if number is not None and _is_said_before(reading, root, tellings[number]):
                said.append((number, day(time), root))
                continue
            near = _titled_at(reading, tellings, root, numbers) or _right_before(root, numbers)
            dated = near if number is None else [number]
        dated = [number for number in dated if number not in counted_from or _is_below(tellings[number], root)]
        for number in _without_day(time, tellings, dated):
            _add_time(reading, tellings[number], day(time), root)
    for number, value, root in said:
        telling = tellings[number]
        if not (telling.status == "planned" or telling.of(TIME) or _is_apart(telling)):
            _add_time(reading, telling, value, root)


def _without_day(time: TimeExpression, tellings: list[Happening], dated: list[int]) -> list[int]:
    """ "A secoué Klow samedi. La secousse a eu lieu à 9 heures": an hour dates nothing of a kind that has its day."""
    if not _is_bare_hour(time):
        return dated
    return [number for number in dated if not _has_day(tellings[number].entry.kind, tellings[:number])]


def _has_day(kind: str, before: list[Happening]) -> bool:
    return kind != "other" and any(each.entry.kind == kind and each.of(TIME) for each in before)


def _is_bare_hour(time: TimeExpression) -> bool:
    """Tell whether a time names an hour and no day."""
    vocabulary, said = table("fr", "times")["vocabulary"], time.text.lower()
    return time.value.datatype == "minute" and not any(word in said for key in _DAYS for word in vocabulary[key])


def _is_apart(telling: Happening) -> bool:
    """Tell whether something was not on the day on which it was told."""
    return _is_over(telling.token) or _is_of_another(telling)


def _is_over(told: Token) -> bool:
    """ "A dit lundi que Luc avait été arrêté", "qu'il partait": what was so when it was told is of another day."""
    return any("Imp" in part.morph.get("Tense", []) for part in (told, *auxiliaries(told)))


def _is_below(telling: Happening, time: Token) -> bool:
    """ "deux jours après la rupture, le 3 mai, d'une digue": from what one counts may have its own date behind it."""
    return telling.token.is_ancestor(time)


def _titled_at(reading: Reading, tellings: list[Happening], time: Token, numbers: dict[int, int]) -> list[int]:
    """ "Météo du 19 août : alerte à la canicule": a time before the colon of the title dates what the title names."""
    return titled(reading, time, tellings, numbers) if heads_title(time) else []


def _right_before(time: Token, numbers: dict[int, int]) -> list[int]:
    """ "manquera la tournée du groupe en mai": the happening whose phrase ends right before a free time.

    "Une marche lundi, une fanfare mardi": what stands in a list with it has its own.
    """
    word = time.doc[time.left_edge.i - 1] if time.left_edge.i > time.head.i else time.head
    while word.i != time.head.i:
        if word.i in numbers and word.pos_ == "NOUN":
            return [numbers[word.i]]
        if word.dep_ == "conj":
            return []
        word = word.head
    return []


def _add_time(reading: Reading, telling: Happening, value: Value, root: Token) -> None:
    """Add a time to a telling; one that has its day gets no month or year beside it, which is of something else.

    "Euro 2012", that came to Klow in 2008 already: so is a year that is not the one by which it is called.
    """
    known = telling.of(TIME)
    vaguer = len(value.text) < DAY and any(len(time) == DAY for time in known)
    years = _YEAR.findall(reading.resolution.label_of(telling.name)) if telling.name else []
    other = bool(years) and value.text[:4].isdigit() and value.text[:4] not in years
    if value.text not in known and not vaguer and not other:
        telling.fillers.append((TIME, value, root))


def _dates_nothing(tokens: list[Token], root: Token, numbers: dict[int, int]) -> bool:
    """Tell whether a time says of no happening when it was."""
    of_state = is_tally(clause_of(root)) or _is_given_up(root) or _is_state(tokens, root)
    return of_state or (len(tokens) == 1 and _names_its_noun(root, numbers))


def _is_given_up(time: Token) -> bool:
    """ "Prévue dimanche, la course a été repoussée à lundi": the day that was planned is not that on which it was."""
    lists = table("fr", "scenes")["planning"]
    plan = clause_of(time)
    if plan is None or lemma(plan) not in lists["planned"] or plan.dep_ not in ("acl", "advcl"):
        return False
    above = plan.head if plan.dep_ == "advcl" else plan.head.head
    return lemma(above) in lists["moved"] and above.i > time.i


def _is_state(tokens: list[Token], time: Token) -> bool:
    """ "En fuite depuis dix ans, Luc a été arrêté": how long a state has lasted dates nothing that is over.

    Nor does the day since which one counts: "Depuis le 1er janvier, douze personnes sont mortes".
    """
    since = words("fr", "counts", "since")
    lasting = tokens[0].lower_ in since and any(word.pos_ == "NUM" for word in tokens)
    lasting = lasting or any(child.dep_ == "case" and child.lower_ in since for child in time.children)
    verb = clause_of(time)
    return lasting and verb is not None and any(child.dep_ in ("aux:tense", "aux:pass") for child in verb.children)


def _names_its_noun(time: Token, numbers: dict[int, int]) -> bool:
    """ "adopter le budget 2013": a year that stands bare behind a noun says which it is, not when it is adopted."""
    noun = time.head
    bare = time.is_digit and len(time) == 4 and not any(child.dep_ == "case" for child in time.children)
    dated = noun.i in numbers or noun.lower_ in table("fr", "scenes")["dated"]["nouns"]
    return bare and noun.i == time.i - 1 and noun.pos_ in ("NOUN", "PROPN") and not dated


def dates(reading: Reading) -> Iterator[tuple[TimeExpression, list[Token]]]:
    """Yield the times at which something may happen: no time of comparison, and no second end of a span.

    Nor is it that of a clause whose verb is left out.

    "à 3h12 jeudi (18h12 GMT mercredi)": nor what clocks say elsewhere.
    """
    text, last, elsewhere = reading.document.text, Span(0, 0), -1
    clock = False  # whether the last one tells the minute
    for time, tokens in reading.time_tokens:
        before, between = text[max(0, last.start - _BEFORE) : last.start], text[last.end : time.span.start]
        minute = time.value.datatype == "minute"
        if clock and minute and len(between) < _BEFORE and between.rstrip().endswith("("):
            elsewhere = text.find(")", time.span.end)
        inside = text[last.start : time.span.start] if last.covers(time.span) else between
        second = _pattern("range", "between").search(inside) if len(inside) < _BEFORE else None
        near, sentence = (
            text[max(at, 0) : time.span.start] for at in (time.span.start - _BEFORE, tokens[0].sent.start_char)
        )
        compared = _pattern("compared", "before").search(near) or _pattern("counted", "before").search(sentence)
        last, clock = time.span, minute
        apart = compared or time.span.end <= elsewhere or is_of_gap(tokens)
        if not apart and not (second and _pattern("range", "before").search(before)):
            yield time, tokens


@cache
def _pattern(section: str, key: str) -> re.Pattern[str]:
    return re.compile(table("fr", "scenes")[section][key], re.IGNORECASE)


def _only_one(tellings: list[Happening], token: Token) -> int | None:
    """The only happening of a sentence takes the time of the clause that it stands in."""
    inside = [number for number, each in enumerate(tellings) if each.token.sent.start == token.sent.start]
    if len(inside) != 1 or tellings[inside[0]].of(TIME):
        return None
    told, clause = tellings[inside[0]].token, clause_of(token)
    reached = clause is not None and any(host is clause for host in scene_hosts(token))
    apart = clause is None or not reached or not clause.is_ancestor(told) or _stands_apart(told, clause)
    apart = apart or (is_moment(told) and not told.is_ancestor(token))  # "un an après l'incendie, en 2012, ..."
    return None if apart else inside[0]


def _told_of(reading: Reading, tellings: list[Happening], time: Token, numbers: dict[int, int]) -> int | None:
    """ "a annoncé lundi sa démission, après sa condamnation": of several the one that the verb of saying tells of."""
    clause = clause_of(time)
    if clause is None or clause.i > time.i or not is_saying(reading, clause):
        return None
    objects = (child for child in clause.children if child.dep_ in ("obj", "ccomp", "xcomp") and child.i > time.i)
    found = (inside(each, numbers) for each in objects)
    return next((number for number in found if number is not None and not tellings[number].of(TIME)), None)


def _is_said_before(reading: Reading, time: Token, telling: Happening) -> bool:
    """ "a annoncé lundi la fermeture": the time at which a plan is told is not that of the plan."""
    clause = clause_of(time)
    return clause is not None and time.i < telling.token.i and is_saying(reading, clause)


def _is_of_another(telling: Happening) -> bool:
    """ "A annoncé lundi les résultats de l'élection": that was said of the results."""
    told = telling.token
    return told.dep_ == "nmod" and told.head.pos_ == "NOUN" and lemma(told.head) not in listed("nouns", "transparent")


def _stands_apart(told: Token, clause: Token) -> bool:
    """ "Il naît en 1950 avant de quitter Klow": an act of a clause below, unless meanwhile ("en quittant")."""
    road = takewhile(lambda token: token.i != clause.i, (told, *told.ancestors))
    return any(token.dep_ in ("acl", "acl:relcl") or (token.dep_ == "advcl" and not is_gerund(token)) for token in road)


def is_saying(reading: Reading, verb: Token) -> bool:
    told = verb.i in reading.speech or lemma(verb) in table("fr", "scenes")["saying"]["verbs"]
    return told or is_reaction(verb)


def day(time: TimeExpression) -> Value:
    """Return the date of a happening: its day, where the text tells the minute."""
    return Value(time.value.text[:10], "date") if time.value.datatype == "minute" else time.value
