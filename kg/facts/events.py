"""Happenings: found by the event lexicon, told apart or brought together, and given their roles.

One happening is told with several words ("le crash", "l'accident", "s'est écrasé"). Two words are one happening when
they are of one kind and nothing they say of it (date, place, victim) differs; a wrong merge is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Span as SpacySpan
from spacy.tokens import Token

from kg.facts import syntax
from kg.facts.circumstances import first_happening, hosts, is_location, root_of
from kg.facts.lexicon import EventEntry, Lexicon
from kg.facts.literals import number_words
from kg.facts.predicates import Match, find
from kg.facts.reading import Reading, words_span
from kg.facts.tolls import tolls
from kg.lang import table
from kg.model import Event, Fact, Mention, Value

PLACE, TIME = "occurredIn", "occurredOn"


@dataclass
class Happening:
    """One telling of an event: its trigger, and for each property the fillers with the word that names them.

    `name` is the id of the entity, where the happening bears a name.
    """

    match: Match[EventEntry]
    fillers: list[tuple[str, str | Value, Token]] = field(default_factory=list)
    name: str = ""

    @property
    def entry(self) -> EventEntry:
        """The entry of the lexicon that knows the trigger."""
        return self.match.entry

    def holds(self, node: str) -> bool:
        """Tell whether an individual already has a part in it."""
        return any(filler == node for _, filler, _ in self.fillers)

    def of(self, name: str) -> set[str]:
        """Return what fills a property, as ids and literal texts."""
        return {
            str(filler.text if isinstance(filler, Value) else filler) for key, filler, _ in self.fillers if key == name
        }


@dataclass
class Story:
    """An event under construction: its tellings in text order."""

    id: str
    tellings: list[Happening]
    in_title: bool = False

    def of(self, name: str) -> set[str]:
        """Return what fills a property in any telling."""
        return set().union(*(telling.of(name) for telling in self.tellings))


def find_events(reading: Reading, lexicon: Lexicon) -> tuple[tuple[Event, ...], list[Fact]]:
    """Return the happenings of a text and the facts that say their roles.

    Afterwards `reading.node` knows the trigger words, so that relations may hold of events too.
    """
    tellings = [
        Happening(match) for match in find(reading.arguments, lexicon.events_by_lemma) if _happens(reading, match)
    ]
    tellings = sorted([*_outermost(tellings), *_named(reading)], key=lambda telling: telling.match.token.i)
    for telling in tellings:
        _fill_roles(reading, telling, lexicon)
    tellings = [telling for telling in tellings if not _only_counts(telling)]
    numbers = {word.i: number for number, telling in enumerate(tellings) for word in telling.match.words}
    _fill_times(reading, tellings, numbers)
    _fill_places(reading, tellings, numbers)
    for toll in tolls(reading, [telling.match.token for telling in tellings], numbers):
        tellings[toll.happening].fillers.append((toll.property, toll.value, toll.token))
    stories = _stories(reading, tellings)
    _fill_from_lead(reading, stories, numbers)
    stories = [story for story in stories if _worth_telling(story)]
    for story in stories:
        _publish(reading, story, lexicon)
    for story in stories:
        _link(reading, story, lexicon)
    return tuple(_event(reading, story) for story in stories), [
        fact for story in stories for fact in _facts(reading, story, lexicon)
    ]


def _named(reading: Reading) -> Iterator[Happening]:
    """Yield the tellings of happenings that bear a name ("Euro 2012"), which are entities already."""
    names = [entity for entity in reading.resolution.entities if entity.type == "Event"]
    for entity in names:
        entry = EventEntry("fr:events/name", "", (), "object", entity.label, ())
        for mention in entity.mentions:
            words = reading.doc.char_span(mention.span.start, mention.span.end, alignment_mode="expand")
            if words is not None:
                yield Happening(Match(entry, words.root, tuple(words), {}, "name"), name=entity.id)


def _happens(reading: Reading, match: Match[EventEntry]) -> bool:
    """Leave out words inside a name, and what is said not to happen."""
    if reading.in_name(match.token):
        return False
    return match.part == "noun" or reading.status.read(match.token).status != "negated"


def _only_counts(telling: Happening) -> bool:
    """ "14 personnes ont été tuées" counts the victims of a happening told elsewhere; it is none of its own."""
    token, lists = telling.match.token, table("fr", "tolls")
    if telling.match.part == "noun":
        counted = (token, *(child for child in token.children if child.dep_ == "nmod"))
        return syntax.lemma(token) in lists["dead"] and any(number for noun in counted for number in number_words(noun))
    return syntax.lemma(token) in lists["victims"] and not telling.fillers


def _outermost(tellings: list[Happening]) -> list[Happening]:
    """Keep one telling a word: "faire une déclaration" hides "déclaration"."""
    inner = {word.i for telling in tellings for word in telling.match.words if word.i != telling.match.token.i}
    heads: set[int] = set()
    kept = []
    for telling in tellings:
        if telling.match.token.i not in inner | heads:
            heads.add(telling.match.token.i)
            kept.append(telling)
    return kept


def _fill_roles(reading: Reading, telling: Happening, lexicon: Lexicon) -> None:
    for name, roles in telling.entry.roles:
        allowed = _other_end(name, lexicon)
        for role in roles:
            for token in telling.match.roles.get(role, ()):
                if heads_title(token):
                    continue
                node = reading.country(token) if role == "adjective" else reading.node(token)
                if node and reading.is_a(node, allowed, lexicon.schema) and not telling.holds(node) and _fits(reading, telling, name, role, node, lexicon):
                    place = telling.match.part == "noun" and role in ("object", "possessive", "adjective")
                    where = place and name == "affects" and reading.is_a(node, frozenset(["Place"]), lexicon.schema)
                    telling.fillers.append((PLACE if where else name, node, token))


def _fits(reading: Reading, telling: Happening, name: str, role: str, node: str, lexicon: Lexicon) -> bool:
    """Where an entry lets a subject act or be acted on, people and institutions act ("le film sort", "X sort un film")."""
    acting = any(key == "organizes" and role in roles for key, roles in telling.entry.roles)
    return not (acting and name == "affects") or reading.is_a(node, frozenset(["Product", "Work"]), lexicon.schema)


def _other_end(name: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the classes of what an event is tied to by a property, whichever way it runs."""
    declared = lexicon.schema.properties[name]
    return declared.range if declared.domain == {"Event"} else declared.domain


def _fill_times(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    for time, tokens in reading.time_tokens:
        number = first_happening(reading.arguments, root_of(tokens), numbers)
        value = _day(time.value)
        if number is not None and value.text not in tellings[number].of(TIME):
            tellings[number].fillers.append((TIME, value, root_of(tokens)))


def _day(value: Value) -> Value:
    """The date of a happening: its day, where the text tells the minute."""
    return Value(value.text[:10], "date") if value.datatype == "minute" else value


def _fill_places(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    for token in reading.doc:
        node = reading.resolution.entity_of(token)
        if node is None or reading.resolution.type_of(node)[0] != "Place" or not (is_location(token) or heads_title(token)):
            continue
        if any(_is_place(reading, host) for host in hosts(token)):
            continue  # "à Hilliard, dans la banlieue de Columbus": the outer place says where the inner one lies
        number = _titled(token, tellings) if heads_title(token) else first_happening(reading.arguments, token, numbers)
        if number is not None and not tellings[number].holds(node):
            tellings[number].fillers.append((PLACE, node, token))


def _is_place(reading: Reading, token: Token) -> bool:
    node = reading.resolution.entity_of(token) if token.pos_ == "PROPN" else None
    return node is not None and reading.resolution.type_of(node)[0] == "Place"


def _fill_from_lead(reading: Reading, stories: list[Story], numbers: dict[int, int]) -> None:
    """Give the happening of the title the date and the place of the lead, where nothing else in the lead claims them."""
    story = next((story for story in stories if story.in_title and not story.tellings[0].name), None)
    lead = next((sentence for sentence in reading.doc.sents if _tells(sentence)), None)
    if story is None or lead is None:
        return
    telling = story.tellings[0]
    if not story.of(TIME):
        roots = [(time, root_of(tokens)) for time, tokens in reading.time_tokens if lead.start <= tokens[0].i < lead.end]
        free = [(time, root) for time, root in roots if first_happening(reading.arguments, root, numbers) is None]
        telling.fillers.extend((TIME, _day(time.value), root) for time, root in free[:1])
    if not story.of(PLACE):
        places = [token for token in lead if _is_place(reading, token) and is_location(token)]
        free_places = [token for token in places if first_happening(reading.arguments, token, numbers) is None]
        telling.fillers.extend((PLACE, reading.resolution.entity_of(token) or "", token) for token in free_places[:1])


def _tells(sentence: SpacySpan) -> bool:
    """Tell whether a sentence below the title is a lead: it has a finite verb."""
    finite = any("Fin" in token.morph.get("VerbForm") for token in sentence)
    return sentence.start > 0 and finite


def heads_title(token: Token) -> bool:
    """Tell whether a name opens the title before a colon: "Nigeria : crash d'un avion"."""
    after = next((other for other in token.doc[token.i + 1 : token.i + 4] if other.text == ":"), None)
    return after is not None and token.sent.start == 0 and all(other.pos_ in ("PROPN", "DET", "NOUN", "X") for other in token.doc[: after.i])


def _titled(token: Token, tellings: list[Happening]) -> int | None:
    """Return the first happening of the title."""
    return next((n for n, each in enumerate(tellings) if each.match.token.sent.start == token.sent.start), None)


def _stories(reading: Reading, tellings: Iterable[Happening]) -> list[Story]:
    stories: list[Story] = []
    heading = next(iter(reading.doc.sents), None)
    for telling in tellings:
        if telling.name:
            known = next((story for story in stories if story.id == telling.name), None)
        else:
            known = _known(stories, telling)
        if known is None:
            in_title = heading is not None and telling.match.token.i < heading.end
            known = Story(telling.name or f"v{len(stories) + 1}", [], in_title=in_title)
            stories.append(known)
        known.tellings.append(telling)
    return stories


def _known(stories: list[Story], telling: Happening) -> Story | None:
    """Return the story that a telling goes on with: one that shares somebody with it, else the title's, else the last."""
    possible = [story for story in reversed(stories) if _same(story, telling)]
    ranked = sorted(possible, key=lambda story: (not _shares(story, telling), not story.in_title))
    return ranked[0] if ranked else None


def _same(story: Story, telling: Happening) -> bool:
    if story.tellings[0].name or _differs(story, telling) or is_new(telling.match.token):
        return False
    if any(other.entry.label == telling.entry.label for other in story.tellings):
        return _shares(story, telling) or story.in_title or not is_indefinite(telling.match.token)
    same_kind = telling.entry.kind in {other.entry.kind for other in story.tellings} - {"other"}
    return same_kind and (_shares(story, telling) or takes_up(telling.match.token))


def _shares(story: Story, telling: Happening) -> bool:
    return any(story.of(name) & telling.of(name) for name in ("affects", "organizes", "participatedIn", "deaths"))


def takes_up(noun: Token) -> bool:
    """Tell whether a noun takes up a happening by its kind ("cet accident", "le drame", "cette attaque")."""
    if syntax.lemma(noun) not in syntax.syntax_table()["nouns"]["kinds"]:
        return False
    types = {kind for child in noun.children if child.dep_ == "det" for kind in child.morph.get("PronType")}
    return "Dem" in types or (
        "Art" in types and not is_indefinite(noun) and not any(child.dep_ == "nmod" for child in noun.children)
    )


def _differs(story: Story, telling: Happening) -> bool:
    dates, other = story.of(TIME), telling.of(TIME)
    if dates and other and not any(a.startswith(b) or b.startswith(a) for a in dates for b in other):
        return True
    return any(
        story.of(name) and telling.of(name) and not story.of(name) & telling.of(name)
        for name in ("affects", "organizes", "participatedIn")
    )


def is_indefinite(noun: Token) -> bool:
    """Tell whether a noun comes with "un", "des" or a number: something new."""
    return any("Ind" in child.morph.get("Definite") or child.dep_ == "nummod" for child in noun.children)


def is_new(noun: Token) -> bool:
    """Tell whether a noun says that this is another one ("une autre attaque", "une nouvelle panne")."""
    new = syntax.syntax_table()["nouns"]["another"]
    return any(syntax.lemma(child) in new for child in noun.children if child.dep_ in ("amod", "det"))


def _worth_telling(story: Story) -> bool:
    """Tell whether a reader would draw it: it bears a name, stands in the title, or something hangs on it."""
    if story.tellings[0].name:
        return True
    fillers = [filler for telling in story.tellings for filler in telling.fillers]
    named = [name for name, filler, _ in fillers if not isinstance(filler, Value)]
    if story.in_title and (fillers or any(not telling.entry.weak for telling in story.tellings)):
        return True
    if all(telling.entry.weak or telling.match.part == "verb" for telling in story.tellings):
        kinds = {name for name, _, _ in fillers}
        return len(kinds) > 1 and bool(named or kinds & {"deaths", "injured"} or {TIME, "quantity"} <= kinds)
    return bool(fillers) or len(story.tellings) > 1


def _publish(reading: Reading, story: Story, lexicon: Lexicon) -> None:
    if not story.tellings[0].name:
        reading.event_kinds[story.id] = lexicon.schema.kinds.get(story.tellings[0].entry.kind, "")
    for telling in story.tellings:
        for word in telling.match.words:
            reading.events[word.i] = story.id


def _link(reading: Reading, story: Story, lexicon: Lexicon) -> None:
    """Add the roles that other happenings fill: a cause, what a vote or a report is about."""
    for telling in story.tellings:
        for name, roles in telling.entry.roles:
            if "Event" not in _other_end(name, lexicon):
                continue
            for role in roles:
                for token in telling.match.roles.get(role, ()):
                    node = reading.events.get(token.i)
                    if telling.entry.label in syntax.syntax_table()["nouns"]["contents"]:
                        continue
                    if node and node != story.id and node not in story.of(name):
                        telling.fillers.append((name, node, token))


def _event(reading: Reading, story: Story) -> Event:
    mentions = []
    for telling in story.tellings:
        row = sorted(telling.match.words, key=lambda token: token.i)
        span = words_span(row) if row[-1].i - row[0].i < len(row) + 2 else words_span([telling.match.token])
        step = "trigger" if telling is story.tellings[0] else "same happening"
        mentions.append(Mention(span, span.of(reading.document.text), "description", step))
    triggers = tuple(dict.fromkeys(mention.text for mention in mentions))
    return Event(story.id, story.tellings[0].entry.kind, label(reading, story), triggers, tuple(mentions))


def label(reading: Reading, story: Story) -> str:
    """Return a short noun phrase for an event: its noun with the complements that stand beside it, or the lexicon's noun."""
    telling = next((each for each in story.tellings if each.match.part == "noun"), None)
    if telling is not None:
        return noun_phrase(reading, telling.match.token)
    entry = story.tellings[0].entry
    named = [each for name in ("affects", "organizes", "participatedIn") for each in sorted(story.of(name))]
    whom = next((each for each in named if each not in reading.event_kinds), "")
    name = reading.resolution.label_of(whom) if whom else ""
    return f"{entry.label} {_of(name)}".strip()


def _of(name: str) -> str:
    if not name:
        return ""
    return f"d'{name}" if name[0].lower() in "aeiouyéèêàâîôûh" else f"de {name}"


def noun_phrase(reading: Reading, noun: Token, longest: int = 9) -> str:
    """Return the words of a noun phrase from its noun on, up to the first clause, comma or apposition."""
    stop = {"acl", "acl:relcl", "appos", "punct", "parataxis", "advcl", "cc"}
    row = [noun]
    for token in reading.doc[noun.i + 1 : noun.i + longest]:
        if (
            token.dep_ in stop
            or token.pos_ == "SPACE"
            or not noun.is_ancestor(token)
            or token.sent.start != noun.sent.start
        ):
            break
        row.append(token)
    while len(row) > 1 and row[-1].pos_ in ("ADP", "DET", "CCONJ", "PUNCT"):
        row.pop()
    return words_span(row).of(reading.document.text)


def _facts(reading: Reading, story: Story, lexicon: Lexicon) -> Iterator[Fact]:
    for telling in story.tellings:
        for name, filler, token in telling.fillers:
            words = {"trigger": telling.match.words, "subject": [telling.match.token], "object": [token]}
            if lexicon.schema.properties[name].domain == {"Event"} or isinstance(filler, Value):
                subject, target = story.id, filler
            else:
                subject, target = str(filler), story.id
                words["subject"], words["object"] = words["object"], words["subject"]
            trigger = telling.match.token if token.sent.start == telling.match.token.sent.start else token
            yield reading.fact(subject, name, target, trigger, telling.entry.rule, words=words)
