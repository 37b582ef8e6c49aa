"""Ages and years told beside a name or before it: "Luc Roy, 62 ans,", "À 62 ans, Luc Roy", "Anne Morel (1932-2012)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.facts.grammar.syntax import OBLIQUE, SUBJECT, lemma, preposition
from kg.facts.literals import as_digits, number_words
from kg.facts.named import Named, names_of
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.model import Fact, Value
from kg.text.tree import Token
from kg.text.wordlists import is_aged_itself

_SPAN = re.compile(r"\(\s*(\d{4})\s*[-–—]\s*(\d{4})\s*\)")
_YEAR = re.compile(r"\(\s*(1[5-9]\d\d|20\d\d)\s*\)")
_FOUR = re.compile(r"1[5-9]\d\d|20\d\d")
_LONGEST = 12  # tokens
_SHORTEST_LIFE = 15  # years: "le président Luc Roy (2007-2012)" lived longer than he led
_BRACKETS = re.compile(r" ?\(([^()\n]{8,90})\)")
_DASH = re.compile(r"\s*[-–—]{1,2}\s+|(?<=\d)(?:--|[–—])")
_CLOSING = ("»", '"', "”")
_LIVING, _MADE = ("Person",), ("Work", "Product")


def lifetimes(reading: Reading) -> Iterator[Fact]:
    """Yield how old somebody is, when he lived, and from when a work is, in text order."""
    names = list(names_of(reading))
    for name in names:
        kind = reading.resolution.type_of(name.node)[0]
        if kind in _LIVING:
            yield from _age(reading, name)
            yield from _years(reading, name, _SPAN, ("birthDate", "deathDate"))
            yield from _life(reading, name, names)
        elif kind in _MADE:
            yield from _years(reading, name, _YEAR, ("foundedOn",))
    yield from _called(reading)


def _called(reading: Reading) -> Iterator[Fact]:
    """Yield the ages told with a noun for somebody: "Luc Roy, un habitant de 62 ans", "À 22 ans, la joueuse"."""
    years = table("fr", "juxtaposition")["words"]["years"]
    for word in reading.doc:
        if word.lower_ not in years:
            continue
        called = word.head if word.dep_ == "nmod" and preposition(word) == "de" else None
        aged = _opened(reading, word) or called
        digits = [(as_digits(number.text), number) for number in number_words(word)]
        if aged is None or len(digits) != 1 or not digits[0][0]:
            continue
        for node in _living(reading, aged):
            value, marked = Value(digits[0][0], "integer"), {"subject": [aged], "object": [digits[0][1]]}
            yield reading.fact(node, "age", value, aged, "fr:age/called", words=marked)


def _opened(reading: Reading, years: Token) -> Token | None:
    """ "À 22 ans, Luc Roy gagne": return who is told of in a title or lead that an age opens, and not in a life.

    "À 17 ans, il entre à l'usine", "À 20 ans, en 1980, Luc Roy gagne" tell of former days, as all does of the dead.
    """
    phrase = years.head if lemma(years.head) == "âge" and years.dep_ == "nmod" else years
    begins = phrase.left_edge.i == next((each.i for each in years.sent if not each.is_punct and not each.is_space), -1)
    if not begins or preposition(phrase) != "à" or phrase.dep_ not in OBLIQUE or years.nbor().text != ",":
        return None
    clause = phrase.head
    tenses = [
        each.morph.get("Tense", []) for each in (clause, *clause.lefts) if each.morph.get("VerbForm", []) == ["Fin"]
    ]
    past = any(_FOUR.fullmatch(each.text) for each in years.sent) or not _lives(reading)
    subject = next((each for each in clause.lefts if each.dep_ in SUBJECT and each.pos_ != "PRON"), None)
    today = tenses == [["Pres"]] and (reading.lead is None or years.i < reading.lead.end)
    return subject if today and not past else None


def _lives(reading: Reading) -> bool:
    lead = reading.doc[: reading.lead.end] if reading.lead is not None else ()
    return not any({lemma(each), each.lower_} & words("fr", "pronouns", "dying") for each in lead)


def _living(reading: Reading, noun: Token) -> list[str]:
    """Return the person for whom a noun stands, or beside whose name it stands."""
    nodes = [reading.resolution.entity_of(each) for each in (noun, noun.head if noun.dep_ == "appos" else noun)]
    found = next((node for node in nodes if node), None)
    return [found] if found and reading.resolution.type_of(found)[0] in _LIVING else []


def _age(reading: Reading, name: Named) -> Iterator[Fact]:
    behind = list(name.words.doc[name.words.end : name.words.end + 4])
    set_off = len(behind) == 4 and behind[0].text in (",", "(") and behind[3].is_punct  # not "deux ans plus tard"
    number = as_digits(behind[1].text) if set_off and not _is_of_holder(name) else ""
    if number and behind[2].lower_ in table("fr", "juxtaposition")["words"]["years"]:
        yield _said(reading, name, "age", Value(number, "integer"), [behind[1]])


def _is_of_holder(name: Named) -> bool:
    """ "La joueuse de Norsud, 21 ans, ...": that old is who has the post, but "la mère d'Anne, 9 ans"."""
    word = name.words.root
    return word.dep_ == "nmod" and preposition(word) == "de" and is_aged_itself(word.head.lower_)


def _years(reading: Reading, name: Named, shape: re.Pattern[str], properties: tuple[str, ...]) -> Iterator[Fact]:
    behind = list(name.words.doc[name.words.end : name.words.end + _LONGEST])
    behind = behind[1:] if behind and behind[0].text in _CLOSING else behind
    found = shape.match(reading.document.text, behind[0].idx) if behind else None
    if found is not None and len(properties) > 1 and not _is_life(*found.groups()):
        return
    for group, name_of in enumerate(properties, start=1):
        if found is not None:
            inside = [token for token in behind if found.start(group) <= token.idx < found.end(group)]
            yield _said(reading, name, name_of, Value(found.group(group), "gYear"), inside or behind[:1])


def _life(reading: Reading, name: Named, names: list[Named]) -> Iterator[Fact]:
    """ "Luc Roy (Klow, 16 juin 1914 – Zlip, 3 mai 2002)": when and where he was born and died."""
    text, end = reading.document.text, name.words.end_char
    inside = _BRACKETS.match(text, end)
    dash = _DASH.search(text, inside.start(1), inside.end(1)) if inside is not None else None
    if inside is None or dash is None:
        return
    halves = [(inside.start(1), dash.start()), (dash.end(), inside.end(1))]
    days = [_days(reading, *half) for half in halves]
    if any(len(found) != 1 for found in days) or not _is_life(*(found[0][0].text for found in days)):
        return
    for half, [(value, told)], when, where in zip(
        halves, days, ("birthDate", "deathDate"), ("bornIn", "diedIn"), strict=True
    ):
        yield _said(reading, name, when, value, told)
        for place in names:
            within = half[0] <= place.words.start_char < half[1]
            if within and reading.resolution.type_of(place.node)[0] == "Place":
                marked = {"subject": list(name.words), "object": list(place.words)}
                yield reading.fact(name.node, where, place.node, name.words.root, f"fr:{where}/behind", words=marked)


def _days(reading: Reading, start: int, end: int) -> list[tuple[Value, list[Token]]]:
    """Return the days or years between two offsets, with their words, if there is nothing else but names of places."""
    days = [(time.value, tokens) for time, tokens in reading.time_tokens if start <= time.span.start < end and tokens]
    told = {token.i for _, tokens in days for token in tokens}
    rest = [token for token in reading.doc if start <= token.idx < end and token.i not in told]
    days += [(Value(token.text, "gYear"), [token]) for token in rest if _FOUR.fullmatch(token.text)]
    verbs = any(token.pos_ in ("VERB", "AUX") for token in rest)
    return [] if verbs else days


def _is_life(born: str, died: str) -> bool:
    years = [int(day[:4]) if _FOUR.match(day) else 0 for day in (born, died)]
    return bool(years[0] and years[1]) and years[0] + _SHORTEST_LIFE <= years[1]


def _said(reading: Reading, name: Named, name_of: str, value: Value, tokens: list[Token]) -> Fact:
    marked = {"subject": list(name.words), "object": tokens}
    return reading.fact(name.node, name_of, value, name.words.root, f"fr:{name_of}/behind", words=marked)
