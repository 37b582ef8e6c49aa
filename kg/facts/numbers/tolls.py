"""Numbers that an article makes a point of: the dead and injured of a happening, and what it measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import called_after, during, first_happening
from kg.facts.grammar.determiners import is_introduced
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.literals import as_digits, number_words
from kg.facts.numbers.counting import find_counts, is_sourced
from kg.facts.numbers.counts import (
    Count,
    goes_on,
    is_asked,
    is_discipline,
    is_known,
    is_lapse,
    is_named,
    is_replaced,
    is_threshold,
    is_topic,
)
from kg.facts.numbers.described import described
from kg.facts.numbers.drawn import GONE, drawn
from kg.facts.numbers.fractions import is_headcount
from kg.facts.numbers.measuring import last_deadly, measured
from kg.facts.numbers.resuming import Triggers, is_of_another_year
from kg.facts.numbers.scorelines import scorelines
from kg.facts.numbers.victims import fate, is_manner_of_death, is_of_both, is_real, is_tally, total
from kg.facts.reading import Reading
from kg.facts.tellings.habits import is_habitual
from kg.facts.tellings.telling import Story
from kg.lang import words
from kg.model import Value
from kg.text.tree import Token

_ONE, _FEW = ("0", "1"), ("2", "3")
_BESIDE = 4  # words
_MONTH = len("2007-05")
_BEFALLEN = ("obj", "nsubj:pass", "obl:agent")


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of a happening: its place in the list of happenings, the property, the value and the word counted."""

    happening: int
    property: str
    value: Value
    token: Token


def tolls(reading: Reading, triggers: Triggers, numbers: dict[int, int]) -> Iterator[Toll]:
    """Yield the numbers that hang on happenings.

    Args:
        reading: the text.
        triggers: the trigger word and the kind of each happening, in text order.
        numbers: the number of the happening of each trigger word.
    """
    for number, text, token in scorelines(reading, triggers):
        yield Toll(number, "quantity", Value(text), token)
    before: tuple[Count, int] | None = None
    last, name = None, "quantity"
    for count in find_counts(reading):
        if not (last is not None and _is_rival(last, count)):
            name = fate(reading, count) if count.digits else "quantity"
        last = count
        if name == "quantity":
            both = is_of_both(count)
            happening = (_hit_by if both else measured)(reading, count, triggers, numbers)
            on = before is not None and goes_on(before[0], count) and described(reading, count) is None
            if happening is None and before is not None and on:
                happening = before[1]
            before = (count, happening) if happening is not None else None
            told = happening is not None and not _is_told(count, happening, triggers, numbers)
            told = told and not (happening is not None and _is_by_the_way(count, triggers[happening][0]))
            news = not count.is_aside and is_news(count) and not _is_former(reading, count)
            if happening is not None and told and news:
                yield Toll(happening, name, Value(count.text(reading)), count.noun)
            continue
        digits = total(count)
        happening = _hit_by(reading, count, triggers, numbers)
        if happening is None or happening == GONE:
            continue
        bodies = lemma(count.noun) in words("fr", "tolls", "bodies")
        ill = name == "injured" and triggers[happening][1] in words("fr", "tolls", "illnesses")
        if ill or (bodies and triggers[happening][1] not in (*words("fr", "tolls", "deadly"), "")):
            yield Toll(happening, "quantity", Value(count.text(reading)), count.noun)
        elif digits:
            yield Toll(happening, name, Value(digits, "integer"), count.noun)


def _is_rival(last: Count, count: Count) -> bool:
    """ "12 morts selon la police, 15 selon l'hôpital": a number of another source counts what the one before does."""
    sourced = is_sourced(last.last) and is_sourced(count.noun)
    return sourced and count.noun.pos_ == "NUM" and last.noun.sent.start == count.noun.sent.start


def _is_told(count: Count, happening: int, triggers: Triggers, numbers: dict[int, int]) -> bool:
    """ "trois attaques": what is counted is a happening itself; "biffer 300 postes" only names it with its object."""
    inside = numbers.get(count.noun.i)
    return inside is not None and (inside != happening or triggers[happening][0] is count.noun)


def _is_by_the_way(count: Count, trigger: Token) -> bool:
    """ "déposé en orbite deux satellites": two or three things are of note only where they are what something befalls.

    "l'arrestation de deux suspects", "deux suspects arrêtés". So they are beside more of others.
    """
    if count.is_measure or count.is_time or count.digits not in _FEW or _is_beside_many(count):
        return False
    place, object_of_noun = count.place, trigger.pos_ == "NOUN" and preposition(count.place) == "de"
    befallen = place.head is trigger and place.dep_ in _BEFALLEN
    return not (befallen or trigger.head is place or (object_of_noun and trigger in place.ancestors))


def _is_beside_many(count: Count) -> bool:
    """ "50 pompiers et deux hélicoptères": a few are told with what was counted before them."""
    before = (each for each in count.noun.conjuncts if each.i < count.first.i)
    return any(as_digits(number.text) not in ("", *_ONE, *_FEW) for each in before for number in number_words(each))


def _hit_by(reading: Reading, count: Count, triggers: Triggers, numbers: dict[int, int]) -> int | None:
    """Return the happening that has victims: by the road up the tree, else the last told before that may have some."""
    if not is_real(count) or is_habitual(count.place) or _is_of_others(count) or _is_outdated(count):
        return None
    deadly = words("fr", "tolls", "deadly")
    happening = _scene_of(reading, count, numbers)
    if happening is None:
        happening = first_happening(reading.arguments, count.noun, numbers)
    harmless = happening not in (None, GONE) and not _is_deadly(*triggers[happening])
    if harmless or (happening in (None, GONE) and not _is_of_another(reading, count)):
        before = _told_before(reading, count, triggers)
        happening = before if before is not None else happening  # not "l'hospitalisation des six blessés"
    if happening is None and count.noun.sent.start == 0:  # the title counts the dead of what the lead tells
        happening = next((number for number, (_, kind) in enumerate(triggers) if kind in deadly), None)
    return happening


def _is_deadly(trigger: Token, kind: str) -> bool:
    """ "La guerre a fait 7 000 morts": a war has victims, though its kind is that of much that has none."""
    return kind in (*words("fr", "tolls", "deadly"), "") or lemma(trigger) in words("fr", "tolls", "wars")


def _told_before(reading: Reading, count: Count, triggers: Triggers) -> int | None:
    """Return the happening told last that may have victims, unless the sentence dates these to another year.

    It is rather one of the news than one of another year. One person alone is a victim of what the sentence itself or
    the one before it tells.
    """
    if is_of_another_year(reading, count.noun) or _is_total(count):
        return None
    statuses = [reading.status.read(token).status for token, _ in triggers]
    unreal = frozenset(at for at, status in enumerate(statuses) if status in ("negated", "planned"))
    bygone = frozenset(at for at, (token, _) in enumerate(triggers) if is_of_another_year(reading, token, wholly=True))
    before = last_deadly(triggers, count.noun, unreal | bygone)
    before = last_deadly(triggers, count.noun, unreal) if before is None else before
    if before is None or not count.is_single:
        return before
    return before if triggers[before][0].i >= syntax.reach_back(count.noun, 1) else None


def _is_total(count: Count) -> bool:
    """ "473 soldats ont péri depuis janvier": so many in all, not by the happening told before.

    "Le nombre de morts sur les routes est passé à 280": nor do these.
    """
    since, anywhere = words("fr", "tolls", "since"), words("fr", "tolls", "anywhere")
    dead, heading = count.noun, count.noun.head
    if lemma(heading) in words("fr", "counts", "heading"):
        ways = (child for child in (*dead.children, *heading.children) if child.dep_ == "nmod" and child.pos_ == "NOUN")
        if any(preposition(way) in anywhere and not is_introduced(way) for way in ways):
            return True
    return any(preposition(child) in since for child in count.place.head.children if child.dep_ in syntax.OBLIQUE)


def _scene_of(reading: Reading, count: Count, numbers: dict[int, int]) -> int | None:
    """ "Dix personnes sont mortes au cours de combats": a clause that tells no more than victims names the scene.

    "Deux enfants sont morts noyés": or it says how they died. "Le massacre du lycée, où dix élèves ont péri": or the
    noun before it does.
    """
    verb = count.place.head
    if not syntax.is_verbal(verb) or lemma(verb) not in words("fr", "tolls", "victims", "killing"):
        return None
    behind = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    if is_manner_of_death(behind) and numbers.get(behind.i, GONE) != GONE:
        return numbers[behind.i]
    if verb.dep_ == "acl:relcl" and any(child.lower_ in words("fr", "tolls", "where") for child in verb.lefts):
        return drawn(called_after(verb.head), numbers)
    return next((number for number in during(reading.arguments, verb, numbers) if number != GONE), None)


def _is_outdated(count: Count) -> bool:
    """ "Un précédent bilan faisait état de 12 morts", "le premier bilan, de 9 morts": a toll that no longer holds."""
    former, sources = words("fr", "tolls", "former"), ("", *words("fr", "counts", "said"))
    above = [host for host in count.place.ancestors if host.sent.start == count.noun.sent.start]
    beside = [child for host in above for child in host.children if preposition(child) in sources]
    tallies = (noun for noun in (*above, *beside) if lemma(noun) in words("fr", "tolls", "tallies"))
    told = [child for noun in tallies for child in noun.children if child.dep_ == "amod" and lemma(child) in former]
    return any(not _is_latest(count, word) for word in told)


def _is_latest(count: Count, first: Token) -> bool:
    """ "Selon un premier bilan, il y a 9 morts": what so far is the only toll holds, "faisait état" no longer does."""
    bilan, past = first.head, [t for word in count.place.ancestors for t in word.morph.get("Tense", [])]
    return is_introduced(bilan) and lemma(first) in words("fr", "tolls", "first") and "Imp" not in past


def _is_of_others(count: Count) -> bool:
    """ "après deux autres, qui ont tué 10 passants", "un autre a fait 5 morts": of other happenings."""
    verb, another = count.place.head, syntax.syntax_table()["nouns"]["another"]
    above = [verb.head] if verb.dep_ == "acl:relcl" and verb.head.pos_ != "NOUN" else []
    above.extend(child for child in verb.children if child.dep_ in syntax.SUBJECT and is_introduced(child))
    return any(lemma(word) in another for word in above if word is not count.place)


def _is_of_another(reading: Reading, count: Count) -> bool:
    """ "après Gerda, qui avait fait six morts", "la guerre a fait 7 000 morts": these are no other happening's dead."""
    verb = count.place.head
    subjects = reading.arguments.of(verb).get("subject", ())
    if any(lemma(subject) in words("fr", "tolls", "wars") for subject in subjects):
        return True
    causing = verb.dep_ == "acl:relcl" and lemma(verb) in words("fr", "tolls", "making")
    return causing and any(reading.resolution.entity_of(subject) for subject in subjects)


def drop_parts(story: Story) -> None:
    """ "30 blessés ... Quatre blessés sont dans un état grave": a smaller number of the same told later counts a part.

    "Le bilan a été revu à 12 morts": a toll counts all of them.

    Args:
        story: a happening, whose tellings are changed.
    """
    plain = words("fr", "tolls", "dead", "injured", "some")
    for name in ("deaths", "injured"):
        rows = [(each, filler) for each in story.tellings for filler in each.fillers if filler[0] == name]
        largest = 0
        for telling, filler in sorted(rows, key=lambda row: row[1][2].i):
            number = int(str(filler[1].text if isinstance(filler[1], Value) else filler[1]))
            part = lemma(filler[2]) in plain and not is_sourced(filler[2]) and not _is_tallied(filler[2])
            if part and number < largest:
                telling.fillers.remove(filler)
            largest = max(largest, number)


def _is_tallied(noun: Token) -> bool:
    """ "Le bilan est de 12 morts", "un bilan de 12 morts"."""
    return any(is_tally(word) or lemma(word) in words("fr", "tolls", "tallies") for word in noun.ancestors)


def is_news(count: Count) -> bool:
    """Tell whether a number tells the reader something: no interval of time, nothing known, no manner of speaking."""
    if lemma(count.noun) in words("fr", "counts", "not_counted") and not is_headcount(count.noun):
        return False
    if is_named(count) or is_asked(count) or is_discipline(count) or is_threshold(count) or is_topic(count):
        return False
    return not (count.is_single or is_known(count) or is_lapse(count) or is_replaced(count) or _is_family(count))


def _is_former(reading: Reading, count: Count) -> bool:
    """ "60 %, contre 55 % en 2007", "contre 55 % auparavant": what a number is compared with, of another time.

    "Par 302 voix contre 225 mardi" counts both at one vote.
    """
    today = reading.document.date
    if preposition(count.noun) != "contre":
        return False
    behind = range(count.last.i + 1, min(count.noun.sent.end, count.last.i + 1 + _BESIDE))
    months = {time.value.text[:_MONTH] for time, row in reading.time_tokens if row[0].i in behind}
    past = today is not None and any(not today.isoformat().startswith(month) for month in months)
    return past or any(count.noun.doc[i].lower_ in words("fr", "counts", "formerly") for i in behind)


def _is_family(count: Count) -> bool:
    """ "mère de trois enfants": how many somebody has is no news of what befell him."""
    return lemma(count.noun.head) in words("fr", "roles", "relatives") and count.noun.dep_ == "nmod"
