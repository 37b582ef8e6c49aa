"""Where a text counts: the numbers in it and what they count; what they tell is asked of each `Count`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, measures, preposition
from kg.facts.literals import as_digits, number_words, tens_of
from kg.facts.numbers.breakdowns import broken_down
from kg.facts.numbers.counts import Count, is_bearing, is_one_of_note
from kg.facts.numbers.fractions import fractions
from kg.facts.numbers.reached import reached
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.text.answers import asked_once
from kg.text.days import is_weekday
from kg.text.tree import Token

_YEAR = 4  # digits
_PRONOUNS = ("un", "une", "uns", "unes")


def find_counts(reading: Reading) -> tuple[Count, ...]:
    """Return what is counted, in text order; dates and parts of names count nothing."""
    if reading.counts is None:
        reading.counts = tuple(_found(reading))
    return reading.counts


def _found(reading: Reading) -> list[Count]:
    since = words("fr", "counts", "since")  # "dure depuis dix jours"
    in_time = {token.i for _, tokens in reading.time_tokens for token in tokens if tokens[0].lower_ not in since}
    heads = {token.head.i for token in reading.doc if token.pos_ == "NUM" or token.dep_ == "nummod"}
    heads |= {token.i for token in reading.doc if token.dep_ == "nmod" and _is_scale(token.head)}
    heads |= {token.i for token in reading.doc if _is_share(token) or _is_elliptic(token) or _is_lone(token)}
    heads |= {token.head.i for token in reading.doc if token.lower_ in ("un", "une") and token.dep_ == "det"}
    nouns = {_counted(reading.doc[index], in_time).i for index in heads - in_time}
    found = [count for index in sorted(nouns) for count in _counts(reading, reading.doc[index], in_time)]
    parts = [Count(noun, first, last, "", _place(at)) for noun, first, last, at in fractions(reading.doc)]
    graded = [_graded(token) for token in reading.doc if token.pos_ == "NUM" and _is_grade(token)]
    rest = [*parts, *graded, *reached(reading.doc)]
    return _whole(sorted([*_outer(_joined(found), parts), *rest], key=lambda count: count.first.i))


def _whole(counts: list[Count]) -> list[Count]:
    """Leave out the numbers that only say of whom another consists: "trois morts, deux hommes et une femme"."""
    inside = {place for count in counts for place in broken_down(count) or ()}
    return [count for count in counts if count.first.i not in inside]


def _outer(counts: list[Count], parts: list[Count]) -> Iterator[Count]:
    """ "70 % des sept millions d'inscrits", "la moitié des 20 élus": the number of the whole is no second one.

    Neither are the thousands of "dizaines de milliers d'élus".
    """
    shares = [(count.noun.i + 1, count.last.i) for count in counts if count.noun.text == "%"]
    shares.extend((part.first.i, part.last.i) for part in parts)
    shares.extend(
        (count.noun.i + 1, count.last.i) for count in counts if measures(count.noun) and count.last != count.noun
    )
    for count in counts:
        if not any(first <= count.noun.i and count.first.i <= last for first, last in shares):
            yield count


def _is_grade(number: Token) -> bool:
    """ "de magnitude 6,2", "une magnitude de 6,2": a number on a scale that a noun before it names."""
    noun = number.head
    return noun.i < number.i <= noun.i + 2 and lemma(noun) in words("fr", "counts", "scales")


def _graded(number: Token) -> Count:
    return Count(number.head, number.head, number, "", number.head)


def _counted(word: Token, in_time: set[int]) -> Token:
    """Return the noun behind an adjective on which its number hangs: "quatre fortes répliques"."""
    before_noun = word.pos_ == "ADJ" and word.dep_ == "amod" and word.head.i == word.i + 1
    return word.head if before_noun and word.head.pos_ == "NOUN" and word.head.i not in in_time else word


def _counts(reading: Reading, noun: Token, in_time: set[int]) -> Iterator[Count]:
    """Yield what a word counts, if it does: with a numeral before it, as a share of a whole, or as a number alone."""
    numbers = _in_order(noun, (each for each in _numbers(noun) if each.i not in in_time and each.i <= noun.i))
    alone = bool(numbers) and numbers[0].lower_ in _PRONOUNS and tens_of(numbers[0]) is numbers[0]
    single = alone and not is_one_of_note(noun)
    if not numbers or single or noun.pos_ == "ADP" or reading.in_name(noun) or _is_rank(numbers[0]):
        return
    if (noun.pos_ != "NUM" or _is_elliptic(noun)) and not _is_cut_off(numbers[0], noun):
        count = _count(noun, numbers[0])
        if not is_bearing(count):
            yield count


def _is_rank(number: Token) -> bool:
    """ "la numéro 1 mondiale", "le quarante-cinquième maire": a number that says which one it is counts nothing."""
    after = number.doc[number.i + 1 : number.i + 3]
    ordinal = [word.pos_ for word in after] == ["PUNCT", "ADJ"] and not (number.whitespace_ or after[0].whitespace_)
    return ordinal or (number.i > 0 and number.nbor(-1).lower_ in words("fr", "counts", "ranking"))


def _is_cut_off(number: Token, noun: Token) -> bool:
    """ "porte à dix le nombre": behind an article, a noun is counted by no number before it."""
    between = noun.doc[number.i + 1 : noun.i]
    parted = any(map(_is_numeral, between))  # "sept des seize villes"
    return number.dep_ == "nummod" and not parted and any("Def" in w.morph.get("Definite", []) for w in between)


def _in_order(noun: Token, numbers: Iterator[Token]) -> list[Token]:
    """Sort the numbers of a noun, the one that counts it first: the share of a whole, else the one right before it."""
    found = list(numbers)
    return found if _is_share(noun) or _is_lone(noun) else sorted(found, key=lambda number: -number.i)


def _joined(counts: list[Count]) -> list[Count]:
    """Return counts, the ends of a span and the parts of a time as one: "de 75 % à 50 %", "2 h 5 min 33 s"."""
    row: list[Count] = []
    for count in counts:
        if row and _is_clock(row[-1], count):
            row[-1] = replace(count, first=row[-1].first, digits="", place=row[-1].place)
        elif row and _spans(row[-1], count):
            row[-1] = replace(row[-1], last=count.last)
        else:
            row.append(count)
    return row


def _spans(begin: Count, end: Count) -> bool:
    between = begin.noun.doc[begin.last.i + 1 : end.first.i]
    opener = begin.first.nbor(-1).lower_ if begin.first.i else ""
    linked = len(between) == 1 and between[0].lower_ in table("fr", "counts")["ranges"].get(opener, ())
    by = len(between) == 1 and between[0].lower_ in words("fr", "counts", "by")  # "93 mm x 156 mm"
    return (linked or by) and begin.is_measure and lemma(begin.noun) == lemma(end.noun)


def _is_clock(begin: Count, end: Count) -> bool:
    """ "2 h 6 min"."""
    clock = words("fr", "counts", "clock")
    return begin.last.i + 1 == end.first.i and {begin.noun.lower_, end.noun.lower_} <= clock


def _is_share(noun: Token) -> bool:
    """ "8 000 de ces postes", "22 des 27 pays": the noun below a number that stands alone."""
    parted = noun.dep_ == "nmod" and preposition(noun) == "de" and _is_numeral(noun.head) and noun.head.i < noun.i
    return parted and not any(token.is_punct for token in noun.doc[noun.head.i : noun.i])


def _is_elliptic(number: Token) -> bool:
    """ "200 voix contre 50", "9 000 selon la police": a number whose noun has just been said."""
    if number.pos_ != "NUM" or (number.dep_ == "nummod" and number.head.pos_ != "ADP") or not as_digits(number.text):
        return False
    if any(child.dep_ == "det" for child in number.lefts):
        return False  # "le 12, selon la police": a day
    said = is_sourced(number) or any(_says_which(child) for child in number.rights)
    return preposition(number) == "contre" or said or _is_side(number) or _is_of_victims(number) or _does(number)


def _does(number: Token) -> bool:
    """ "Dix sont morts", "88 ont voté pour": those who do something need not be named again."""
    after = number.doc[number.i + 1 : number.i + 2]
    acting = any(word.pos_ in ("AUX", "VERB") and "Plur" in word.morph.get("Number", []) for word in after)
    return acting and number.dep_ in syntax.SUBJECT and syntax.is_verbal(number.head)


def _says_which(word: Token) -> bool:
    """ "9 000 selon la police", "onze autres": words by which a number behind a noun said before goes on counting."""
    return word.left_edge.lower_ in words("fr", "counts", "said") or word.lower_ == "autres"


def is_sourced(number: Token) -> bool:
    """ "20 000, d'après les syndicats": tell whether a source follows a number at once, whatever the parse is."""
    behind = number.doc[number.i + 1 : number.i + 4]
    behind = behind[1:] if behind and behind[0].text == "," else behind
    openers = ("".join(token.lower_ for token in behind[:length]) for length in (1, 2))  # "d'après" is two words
    return any(opener in words("fr", "counts", "said") for opener in openers)


def _is_of_victims(number: Token) -> bool:
    """ "tuant dix personnes et en blessant 115": those whom a verb of violence hits need not be named again."""
    verb = number.head
    hit = lemma(verb) in words("fr", "tolls", "injuring", "killing")
    after = number.doc[number.i + 1] if number.i + 1 < len(number.doc) else None
    ends = after is None or after.is_punct or after.is_space or after.pos_ in ("ADV", "CCONJ")
    return hit and number.i > verb.i and ends and not preposition(number)


def _is_side(number: Token) -> bool:
    """ "225 contre": those on one side, where the noun was said before."""
    after = number.doc[number.i + 1 : number.i + 3]
    sided = len(after) == 2 and after[0].lower_ in words("fr", "counts", "sides")
    return sided and (after[1].is_punct or after[1].is_space or after[1].pos_ == "CCONJ")


def _is_lone(noun: Token) -> bool:
    """ "une vingtaine ont été blessées", "deux autres grièvement blessés": those counted need not be named again."""
    if noun.lower_ == "autres":
        misread = noun.head.pos_ == "ADV" or is_weekday(noun.head)
        return noun.i > 0 and _is_numeral(noun.nbor(-1)) and noun.nbor(-1).head is not noun and misread
    dozen = noun.pos_ == "NOUN" and _is_scale(noun) and lemma(noun) in words("fr", "counts", "not_counted")
    return dozen and "Sing" in noun.morph.get("Number", []) and not any(c.dep_ == "nmod" for c in noun.children)


def _numbers(noun: Token) -> Iterator[Token]:
    """Yield the numerals of a noun, and the noun before it that counts without one ("des milliers de soldats")."""
    if _is_share(noun):
        yield noun.head
    elif _is_lone(noun):
        yield noun.nbor(-1) if noun.lower_ == "autres" else noun
    adjectives = (child for child in noun.lefts if child.dep_ == "amod" and child.i == noun.i - 1)
    for number in (*number_words(noun), *(each for adjective in adjectives for each in number_words(adjective))):
        if _is_numeral(number) or _is_scale(number):
            yield number
            yield from (other for other in number.children if other.dep_ == "conj" and _is_numeral(other))
    if noun.i and _is_numeral(noun.nbor(-1)) and noun.nbor(-1).head.head is noun:
        yield noun.nbor(-1)  # "de 12 à 17 morts", where the second number hangs on the first
    if is_one_of_note(noun):
        yield from (child for child in noun.children if child.dep_ == "det" and child.lower_ in _PRONOUNS)
    if noun.dep_ == "nmod" and _is_scale(noun.head) and not any(map(_is_numeral, noun.head.children)):
        yield noun.head


def _count(noun: Token, number: Token) -> Count:
    first = _numeral_start(number)
    numeral = noun.doc[first.i : number.i + 1].text
    digits = "" if "Plur" in number.morph.get("Number", []) and _is_scale(number) else as_digits(numeral)
    lower = _lower_end(first)
    if lower is not None:
        part = noun.doc[lower.i : first.i - 1].text if first.nbor(-1).lower_ == "des" else ""
        reached = lemma(noun.head) in words("fr", "counts", "becoming")  # "est passé de 12 à 17 morts": it is 17
        first, digits = lower, digits if reached else as_digits(part)  # "sept des seize temples": seven
    if first.i and first.nbor(-1).lower_ in ("un", "une"):
        first = first.nbor(-1)
    return Count(noun, first, _end(noun), digits, _place(noun))


def _numeral_start(number: Token) -> Token:
    """Return the first word of a numeral that is written in several: "27 000", "deux cents", "vingt et un"."""
    number = tens_of(number)
    while number.i and _is_numeral(number.nbor(-1)) and number.nbor(-1).sent.start == number.sent.start:
        number = number.nbor(-1)
    return number


def _lower_end(first: Token) -> Token | None:
    """Return the first word of the number before another: "entre 100 et 150 mm", "60 à 70 %", "deux ou trois"."""
    if first.i < 2 or not _is_numeral(first.nbor(-2)):
        return None
    lower = _numeral_start(first.nbor(-2))
    opener = lower.nbor(-1).lower_ if lower.i else ""
    ranges = table("fr", "counts")["ranges"]
    linked = first.nbor(-1).lower_ in ranges.get(opener, ranges["any"])
    dated = opener == "en" and lower.text.isdigit() and len(lower.text) == _YEAR  # "de 6 % en 2015 à 20 millions"
    return lower if linked and not dated and lower.sent.start == first.sent.start else None


@asked_once
def _is_scale(noun: Token) -> bool:
    """Tell whether a noun is a number itself: "une dizaine", "des milliers", "un million"."""
    lists = table("fr", "numbers")
    return noun.pos_ == "NOUN" and (lemma(noun) in lists["words"] or lemma(noun) in lists["scales"])


@asked_once
def _is_numeral(token: Token) -> bool:
    return token.pos_ == "NUM" or token.text.isdigit() or (token.dep_ == "nummod" and bool(as_digits(token.text)))


def _end(noun: Token) -> Token:
    """The last word of what is counted: "3 millions d'euros", "5 % de son budget", "120 km/h", "27 centres de tri"."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    if len(after) == 2 and after[0].text == "/":
        return after[1]
    if after and noun.text.endswith("°") and not noun.whitespace_ and len(after[0]) == 1 and after[0].text.isalpha():
        return after[0]  # "23°C"
    if after and lemma(noun) in words("fr", "counts", "clock") and _is_rest(list(after)):
        return after[0]  # "1 h 29"
    if (
        after
        and noun.lower_ in words("fr", "common_words", "money")
        and after[0].text.isalpha()
        and after[0].text.isupper()
    ):
        return after[0]  # "3 francs CFA"
    last = max((noun, *(child for child in noun.children if child.dep_ == "fixed")), key=lambda token: token.i)
    for child in noun.rights:
        close = child.left_edge.i == last.i + 1
        named = child.pos_ == "PROPN" and not measures(noun)  # "à 30 km de Klow", but "2 millions de Libyens"
        bare = child.left_edge.lower_ in ("de", "d'") and child.i == last.i + 2 and not named and child.pos_ != "ADV"
        whole = noun.text == "%" and child.pos_ == "NOUN" and preposition(child) == "de" and child.i <= last.i + 4
        if close and (child.dep_ == "amod" or (child.dep_ == "nmod" and (bare or whole))):
            last = _end(child) if bare or whole else child
    return _rate_end(last)


def _is_rest(after: list[Token]) -> bool:
    """Tell whether the words behind a unit of time are the number of the next smaller one, left without a unit."""
    unit = len(after) == 2 and (after[1].head is after[0] or after[1].lower_ in words("fr", "counts", "clock"))
    return after[0].text.isdigit() and len(after[0].text) <= 2 and after[0].pos_ == "NUM" and not unit


def _rate_end(last: Token) -> Token:
    """Return the last word of what it is counted by, if it is: "11 dollars par baril", "300 appels par heure"."""
    after = last.doc[last.i + 1 : last.i + 3]
    if len(after) == 2 and after[0].lower_ in words("fr", "counts", "rate"):
        units = words("fr", "counts", "units", "time", "heads")
        return after[1] if after[1].pos_ == "NOUN" and lemma(after[1]) in units else last
    return last


def _place(noun: Token) -> Token:
    """Climb to the word that stands in the clause: "des milliers de soldats", "plus de 12 soldats"."""
    head = noun.head
    about = head.pos_ == "ADV" and lemma(head) in words("fr", "counts", "about")
    if head.i < noun.i and (about or _is_share(noun) or (noun.dep_ == "nmod" and syntax.measures(head))):
        return _place(head)
    return noun
