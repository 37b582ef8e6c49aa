"""Counted things of a text: "14 morts", "27 000 salariés", "près de 3 millions d'euros", "3 % de son bénéfice"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.facts import syntax
from kg.facts.literals import as_digits, number_words
from kg.facts.reading import Reading, words_span
from kg.facts.syntax import lemma, preposition
from kg.lang import table, words
from kg.text.tree import Token

_PRONOUNS = ("un", "une", "uns", "unes")
_KNOWN = frozenset(["Def", "Dem"])


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts: the noun or unit, the first and the last word, the digits if we know them.

    `place` is the word that has the phrase's place in the clause: "près" in "près de 12 soldats ont fui".
    """

    noun: Token
    first: Token
    last: Token
    digits: str
    place: Token

    @property
    def tokens(self) -> list[Token]:
        """The words, from the number to what it measures."""
        return list(self.noun.doc[self.first.i : self.last.i + 1])

    def text(self, reading: Reading) -> str:
        """Return the words as the article has them."""
        return words_span(self.tokens).of(reading.document.text)

    @property
    def is_measure(self) -> bool:
        """Whether a unit is measured ("5 %", "12 km", "3 millions d'euros"), not things or people counted."""
        return _is_unit(self.noun) or any(_is_unit(child) for child in self.noun.children if child.dep_ == "nmod")

    @property
    def is_aside(self) -> bool:
        """Whether it stands in brackets, said of the word before them."""
        return self.first.i > 0 and self.first.nbor(-1).text == "("

    @property
    def is_large(self) -> bool:
        """Whether it is more than one can see at a glance: beyond ten, or in millions."""
        return syntax.measures(self.noun) or not self.digits or int(self.digits) > 10


def find_counts(reading: Reading) -> Iterator[Count]:
    """Yield what is counted, in text order; dates and parts of names count nothing."""
    in_time = {token.i for _, tokens in reading.time_tokens for token in tokens}
    heads = {token.head.i for token in reading.doc if token.pos_ == "NUM" or token.dep_ == "nummod"}
    heads |= {token.i for token in reading.doc if token.dep_ == "nmod" and _is_scale(token.head)}
    for index in sorted(heads - in_time):
        noun = reading.doc[index]
        numbers = [number for number in _numbers(noun) if number.i not in in_time and number.i < noun.i]
        if numbers and noun.pos_ != "NUM" and numbers[0].lower_ not in _PRONOUNS and not reading.in_name(noun):
            yield _count(noun, numbers[0])


def _numbers(noun: Token) -> Iterator[Token]:
    """Yield the numerals of a noun, and the noun before it that counts without one ("des milliers de soldats")."""
    yield from (number for number in number_words(noun) if _is_numeral(number) or _is_scale(number))
    if noun.dep_ == "nmod" and _is_scale(noun.head) and not any(map(_is_numeral, noun.head.children)):
        yield noun.head


def _count(noun: Token, number: Token) -> Count:
    first = number
    while first.i and _is_numeral(first.nbor(-1)) and first.nbor(-1).sent.start == noun.sent.start:
        first = first.nbor(-1)
    numeral = noun.doc[first.i : number.i + 1].text
    digits = "" if "Plur" in number.morph.get("Number", []) and _is_scale(number) else as_digits(numeral)
    if first.i and first.nbor(-1).lower_ in ("un", "une"):
        first = first.nbor(-1)
    return Count(noun, first, _end(noun), digits, _place(noun))


def _is_scale(noun: Token) -> bool:
    """Tell whether a noun is a number itself: "une dizaine", "des milliers", "un million"."""
    lists = table("fr", "numbers")
    return noun.pos_ == "NOUN" and (lemma(noun) in lists["words"] or lemma(noun) in lists["scales"])


def _is_numeral(token: Token) -> bool:
    return token.pos_ == "NUM" or token.text.isdigit() or (token.dep_ == "nummod" and bool(as_digits(token.text)))


def _end(noun: Token) -> Token:
    """The last word of what is counted: "3 millions d'euros", "5 % de son budget", "120 km/h", "27 centres de tri"."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    if len(after) == 2 and after[0].text == "/":
        return after[1]
    last = noun
    for child in noun.rights:
        close = child.left_edge.i == last.i + 1
        bare = child.left_edge.lower_ in ("de", "d'") and child.i == last.i + 2
        whole = noun.text == "%" and child.pos_ == "NOUN" and preposition(child) == "de" and child.i <= last.i + 4
        if close and (child.dep_ == "amod" or (child.dep_ == "nmod" and (bare or whole))):
            last = _end(child) if bare or whole else child
    return last


def _is_unit(noun: Token) -> bool:
    return lemma(noun) in words("fr", "counts", "units") or noun.lower_ in words("fr", "counts", "units")


def _place(noun: Token) -> Token:
    """Climb to the word that stands in the clause: "des milliers de soldats", "plus de 12 soldats"."""
    head = noun.head
    about = head.pos_ == "ADV" and lemma(head) in words("fr", "counts", "about")
    if head.i < noun.i and (about or (noun.dep_ == "nmod" and syntax.measures(head))):
        return _place(head)
    return noun


def is_known(count: Count) -> bool:
    """Tell whether a small number only says again what is known: "les deux filiales", "ces 4 hommes"."""
    return not count.is_large and any(
        (child.dep_ == "det" and _KNOWN & {*child.morph.get("Definite", []), *child.morph.get("PronType", [])})
        or child.lower_ in ("des", "du", "aux")
        for child in count.noun.children
    )


def is_lapse(count: Count) -> bool:
    """Tell whether a number of days or years says when or how old, not how long: "il y a 3 ans", "6 mois après"."""
    if lemma(count.noun) not in words("fr", "counts", "time"):
        return False
    before = count.noun.doc[max(0, count.first.i - 4) : count.first.i]
    after = count.noun.doc[count.noun.i + 1 : count.noun.i + 2]
    lists = words("fr", "counts", "lapse")
    about = (count.noun.head, *(child for child in count.noun.children if child.dep_ == "nmod"))
    lasts = any(lemma(word) in words("fr", "counts", "lasting") for word in about)
    throughout = preposition(count.noun) in ("pendant", "durant")
    return not (lasts or throughout) or any(word.lower_ in lists for word in (*before, *after))
