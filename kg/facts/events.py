"""Events of a text: its happenings as nodes, and the facts that say their roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kg.facts.causes import fill_causes
from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import PLACE, TIME
from kg.facts.lexicon import Lexicon
from kg.facts.literals import as_digits, number_words
from kg.facts.reading import Reading, words_span
from kg.facts.recall import recalled, takes_up
from kg.facts.setting.leads import fill_from_lead
from kg.facts.tellings.culprits import fill_culprits
from kg.facts.tellings.happenings import find_happenings, other_end
from kg.facts.tellings.labels import in_plain_words, label_of
from kg.facts.tellings.parts import find_vehicle, look_into
from kg.facts.tellings.signings import tells_itself
from kg.facts.tellings.stories import gather
from kg.facts.tellings.telling import Happening, Story, numbers_of
from kg.model import Event, Fact, Mention, Value
from kg.text.tree import Token

HOUSES = ("à", "dans")
_POSSESSED = ("affects", "organizes")
_AGENTS = frozenset(["Person", "Organization", "Place"])
_GAP = 3  # tokens that may stand between the words of a trigger


def find_stories(reading: Reading, lexicon: Lexicon) -> list[Story]:
    """Return the happenings of a text, each told once or more.

    Afterwards `reading.node` knows the trigger words, so that relations may hold of events too.
    """
    tellings = find_happenings(reading, lexicon)
    stories = gather(reading, tellings)
    titled = next((story for story in stories if story.in_title and not story.has_name), None)
    if titled is not None:
        fill_from_lead(reading, titled, numbers_of(tellings))
    for story in stories:
        _publish(reading, story, lexicon)
    fill_causes(reading, tellings, numbers_of(tellings))
    for story in stories:
        _link(reading, story, lexicon)
    if titled is not None:
        look_into(stories, titled)
    find_vehicle(reading, stories, titled)
    fill_culprits(reading, stories)
    return stories


def _publish(reading: Reading, story: Story, lexicon: Lexicon) -> None:
    if not story.has_name:
        reading.event_kinds[story.id] = lexicon.schema.kinds.get(story.tellings[0].entry.kind, "")
        parts = {name for name, roles in story.tellings[0].entry.roles if "subject" in roles}
        reading.shared.update([story.id] if parts & {"participatedIn"} and "organizes" not in parts else ())
    for telling in story.tellings:
        for word in telling.match.words:
            if word is not telling.token and _is_counted(word):
                continue  # in "rappelle 40 000 voitures" the cars stay cars
            if word is telling.token or reading.resolution.entity_of(word) in (None, story.id):
                reading.events[word.i] = story.id  # in "attribuer le prix Orane" the prize stays a prize


def _is_counted(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and "Plur" in noun.morph.get("Number", []) and any(True for _ in number_words(noun))


def _link(reading: Reading, story: Story, lexicon: Lexicon) -> None:
    """Add the roles that other happenings fill: a cause, what a vote or a report is about."""
    contents = syntax.syntax_table()["nouns"]["contents"]
    for telling in story.tellings:
        for name, roles in telling.entry.roles:
            barred = _is_done_to_agents(telling) and "object" in roles
            if "Event" not in other_end(name, lexicon) or telling.entry.label in contents or barred:
                continue
            for token in (token for role in roles for token in telling.match.roles.get(role, ())):
                node = reading.events.get(token.i)
                if node is None and takes_up(token):  # "manifester contre cette décision"
                    node = next((event for event in recalled(reading, token) if event != story.id), None)
                if node and node != story.id and not any(each.holds(node) for each in story.tellings):
                    telling.fillers.append((name, node, token))


def _is_done_to_agents(telling: Happening) -> bool:
    """ "Des manifestations contre X, accusée de fraude": whatever stands before "accusée", no happening is accused."""
    return bool(telling.entry.object_types) and telling.entry.object_types <= _AGENTS


def house_events(reading: Reading, stories: list[Story], relations: list[Fact]) -> None:
    """Add the place of the institution at which something happens: "l'élection à la Cour suprême du Wisconsin"."""
    homes = {fact.subject: fact.object for fact in relations if fact.property == "locatedIn"}
    for telling in (telling for story in stories for telling in story.tellings):
        for token in (token for role in HOUSES for token in telling.match.roles.get(role, ())):
            house = reading.resolution.entity_of(token) or ""
            home = homes.get(house) if not _has_part(telling, house) else None
            elsewhere = telling.of(PLACE) - (set() if reading.is_place(token) else {house})
            if isinstance(home, str) and not elsewhere:
                telling.fillers.append((PLACE, home, token))


def _has_part(telling: Happening, house: str) -> bool:
    """ "A infligé une amende au géant américain": who has a part in it is not where it happens."""
    return any(filler == house and name != PLACE for name, filler, _ in telling.fillers)


def withdraw(reading: Reading, stories: list[Story]) -> None:
    """Let the trigger words of happenings that no reader would draw stand for nothing again."""
    gone = {story.id for story in stories}
    for index in [index for index, node in reading.events.items() if node in gone]:
        del reading.events[index]


def event_of(reading: Reading, story: Story) -> Event:
    """Return the record of an event: its kind, label, trigger words and mentions."""
    mentions: list[Mention] = []
    for telling in filter(partial(tells_itself, story), in_plain_words(story)):
        row = sorted(telling.match.words, key=lambda token: token.i)
        span = words_span(row) if row[-1].i - row[0].i < len(row) + _GAP else words_span([telling.token])
        step = "same happening" if mentions else "trigger"
        mentions.append(Mention(span, span.of(reading.document.text), "description", step))
    triggers = tuple(dict.fromkeys(mention.text for mention in mentions))
    return Event(story.id, story.tellings[0].entry.kind, label_of(reading, story), triggers, tuple(mentions))


def facts_of(reading: Reading, story: Story, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield the facts that say the roles of an event."""
    dates = story.of(TIME)
    named = {(name, who) for each in story.tellings for name, who, token in each.fillers if _is_named(name, token)}
    undergone = story.of("affects")
    for telling in story.tellings:
        for name, filler, token in telling.fillers:
            if (
                filler == story.id
                or _is_unsure(name, filler, token, named)
                or _is_told_again(story, telling, filler, token)
            ):
                continue
            if name == "organizes" and filler in undergone and not telling.of("affects"):
                continue  # "La Cour destitue X ... X quitte le palais": what is done to X, X does not do
            if name != TIME or not _is_vaguer(filler, dates):
                known = "participatedIn" if name == "winnerOf" and _puts_out(story, telling) else name
                yield _fact(reading, story, telling, known, filler, token, lexicon)


def _is_told_again(story: Story, telling: Happening, filler: str | Value, noun: Token) -> bool:
    """ "Luc condamné à 40 ans de prison": behind the title, the lead tells the same number in words of its own.

    In the same words it is the same fact, with two places that say it.
    """
    numbers = _numbers_of(noun)
    titled = (
        row for each in story.tellings if each is not telling and each.token.sent.start == 0 for row in each.fillers
    )
    return bool(numbers) and any(
        name == "quantity" and syntax.lemma(token) == syntax.lemma(noun) and _numbers_of(token) == numbers
        for name, value, token in titled
        if token.i < noun.i and value != filler
    )


def _numbers_of(noun: Token) -> set[str]:
    return {as_digits(number.lower_) for number in number_words(noun)} - {""}


def _puts_out(story: Story, telling: Happening) -> bool:
    """ "X a éliminé Y au premier tour de la Coupe": who puts somebody out of what bears a name has not won that."""
    out = telling.entry.label in syntax.syntax_table()["nouns"]["advancing"]
    return out and any(each.name for each in story.tellings)


def _is_named(name: str, token: Token) -> bool:
    return name in _POSSESSED and token.pos_ in ("PROPN", "NOUN")


def _is_unsure(name: str, filler: str | Value, token: Token, named: set[tuple[str, str | Value]]) -> bool:
    """ "Y a accepté sa démission": where the text names who resigned or was freed, a possessive adds nobody."""
    known = name in _POSSESSED and any(each == name for each, _ in named)
    return known and (name, filler) not in named and token.pos_ in ("DET", "PRON")


def _is_vaguer(date: str | Value, dates: set[str]) -> bool:
    """Tell whether another date of the event says the same more precisely ("2012" beside "2012-11-06")."""
    text = date.text if isinstance(date, Value) else date
    return any(other != text and other.startswith(text) for other in dates)


def _fact(
    reading: Reading, story: Story, telling: Happening, name: str, filler: str | Value, token: Token, lexicon: Lexicon
) -> Fact:
    words = {"trigger": telling.match.words, "subject": [telling.token], "object": [token]}
    subject: str = story.id
    target: str | Value = filler
    if lexicon.schema.properties[name].domain != {"Event"} and isinstance(filler, str):
        subject, target = filler, story.id
        words["subject"], words["object"] = words["object"], words["subject"]
    trigger = telling.token if token.sent.start == telling.token.sent.start else token
    if reading.status.read(trigger).status == "asserted":
        # "l'accident, qui aurait fait trois morts", "selon X, on l'a senti à Lima lors du choc": hearsay
        toll, own = isinstance(filler, Value) and name != TIME, _clause_of(token)
        doubts = ("reported",) if name == TIME else ("reported", "planned", "negated")  # "promet lundi"
        hearsay = _is_apart(telling, token) and reading.status.read(own).status in doubts
        trigger = own if toll or hearsay else trigger
    fact = reading.fact(subject, name, target, trigger, telling.entry.rule, words=words)
    ahead = fact.status == "asserted" and _is_to_come(reading, story, telling)
    return replace(fact, status="planned") if ahead else fact


def _clause_of(filler: Token) -> Token:
    """Return the verb whose clause a filler stands in, or the filler where there is none."""
    return next((up for up in (filler, *filler.ancestors) if syntax.is_verbal(up)), filler)


def _is_apart(telling: Happening, filler: Token) -> bool:
    """Tell whether a noun that tells of a happening is known from before, and what fills a role not said below it."""
    noun, head = telling.match.part == "noun", telling.token
    return noun and filler.i != head.i and filler not in head.subtree and filler not in head.ancestors


def _is_to_come(reading: Reading, story: Story, telling: Happening) -> bool:
    """Tell whether a happening is dated, here or wherever it is told, after the day of the article."""
    today = reading.document.date
    if today is None:
        return False
    all_told = {date for each in story.tellings for date in each.of(TIME)}
    return any(
        dates and all(_is_later(date, today.isoformat()) for date in sorted(dates) if not _is_vaguer(date, all_told))
        for dates in (telling.of(TIME), all_told)
    )


def _is_later(date: str, today: str) -> bool:
    return date[:4].isdigit() and "W" not in date and date > today[: len(date)]
