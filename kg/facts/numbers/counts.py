"""Counted things of a text: "14 morts", "27 000 salariés", "près de 3 millions d'euros", "3 % de son bénéfice"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.reading import Reading, words_span
from kg.lang import words
from kg.text.tree import Token

_LONGEST_LINK = 6  # tokens
_LIGHT = ("ADP", "CCONJ", "ADV", "DET")
_ASIDE = (*_LIGHT, "PUNCT")
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
        return words_span(self.tokens).of(reading.document.text).rstrip(".")

    @property
    def is_measure(self) -> bool:
        """Whether a unit is measured ("5 %", "12 km", "3 millions d'euros"), not things or people counted."""
        return is_unit(self.noun) or any(is_unit(child) for child in self.noun.children if syntax.owns(child))

    @property
    def is_time(self) -> bool:
        """Whether hours, days or years are counted."""
        return _is_time(self.noun)

    @property
    def is_aside(self) -> bool:
        """Whether it stands in brackets, said of the word before them."""
        before = self.noun.doc[max(0, self.first.i - 2) : self.first.i]
        return any(token.text == "(" for token in before) and (len(before) == 1 or before[-1].pos_ in ("PUNCT", "ADP"))

    @property
    def is_distance(self) -> bool:
        """Whether it says how far away something is ("à 5 000 km du port"), which is said of who does the verb."""
        return self.is_measure and not self.is_aside and "à" in (preposition(self.noun), preposition(self.place))

    @property
    def is_single(self) -> bool:
        """Whether it counts one person, whom an article tells of for more than the number."""
        return self.digits == "1" and self.first.dep_ == "det" and not _is_time(self.noun)

    @property
    def is_large(self) -> bool:
        """Whether it is more than one can see at a glance: beyond ten, or in millions."""
        return syntax.measures(self.noun) or not self.digits or int(self.digits) > 10


def is_unit(noun: Token) -> bool:
    """Tell whether a noun is a unit in which something is measured."""
    units = words("fr", "counts", "units")
    return lemma(noun) in units or noun.lower_ in units or compound(noun) in units


def compound(noun: Token) -> str:
    """Return the lemma of a unit of two words ("année-lumière"), or "" if the noun is one alone."""
    if "fixed" not in noun.labels:
        return ""
    second = next((child for child in noun.rights if child.dep_ == "fixed"), None)
    return f"{lemma(noun)}-{lemma(second)}" if second is not None else ""


def _is_time(noun: Token) -> bool:
    return lemma(noun) in words("fr", "counts", "time") and not compound(noun)


def is_apart(token: Token, count: Count) -> bool:
    """Tell whether a semicolon, or in a title a colon, stands between: "5 000 postes chez X ; 1 000 emplois chez Y"."""
    if token.sent.start != count.noun.sent.start:
        return False
    first, last = sorted((token.i, count.first.i))
    marks = ";" if token.sent.start else ";:"
    return any(between.text in marks for between in token.doc[first:last])


def goes_on(before: Count, count: Count) -> bool:
    """Tell whether a number is told in one breath with another: "12 voix contre 3", "8 %, soit 27 000 salariés"."""
    if count.noun.pos_ == "NUM" and before.noun.sent.start == count.noun.sent.start:
        return True
    between = list(count.noun.doc[before.last.i + 1 : count.first.i])
    converted = before.is_measure and count.is_measure and _opens_brackets(between)
    return len(between) <= _LONGEST_LINK and (converted or _links(between))


def _links(between: list[Token]) -> bool:
    """ "12 voix *contre* 3", "8 %, *soit* 27 000 salariés": nothing but a linking word and others of no weight."""
    linking = words("fr", "counts", "linking")
    light = all(token.pos_ in _LIGHT or token.lower_ in linking or token.text == "," for token in between)
    return light and any(token.lower_ in linking for token in between)


def _opens_brackets(between: list[Token]) -> bool:
    """ "3 millions de dollars *(environ* 2,8 millions d'euros)"."""
    return bool(between) and between[0].text == "(" and all(token.pos_ in _ASIDE for token in between)


def is_one_of_note(noun: Token) -> bool:
    """Tell whether a single one may be told for its number: "un an", "un mort", "un soldat a été tué"."""
    people = lemma(noun) in words("fr", "tolls", "people", "dead", "injured")
    return _is_time(noun) or (people and not is_death(noun))


def is_death(noun: Token) -> bool:
    """ "une mort" is a death, "un mort" somebody who died."""
    masculine = any(child.lower_ in words("fr", "tolls", "one_dead") for child in noun.children if child.dep_ == "det")
    return lemma(noun) in words("fr", "tolls", "deaths") and not masculine


def is_ahead(below: Token, host: Token) -> bool:
    """ "perd 3 % après le séisme": what stands before a preposition is no part of the phrase, though so parsed."""
    return below.dep_ == "nmod" and below.i < host.i and any(below.i < c.i for c in host.lefts if c.dep_ == "case")


def is_bearing(count: Count) -> bool:
    """Tell whether a length only says where a place is: "à 40 km au nord de Klow", "à 12 milles au large"."""
    after = _behind_length(count)
    return (
        bool(after)
        and after[0] in words("fr", "counts", "towards")
        and not words("fr", "counts", "bearings").isdisjoint(after)
    )


def is_away(count: Count) -> bool:
    """Tell whether a length says how far from something: "à 12 km de l'arrivée", but not "à 12 km d'altitude"."""
    after = _behind_length(count) if count.is_distance else []
    return (
        bool(after) and after[0] in words("fr", "counts", "away") and words("fr", "counts", "extents").isdisjoint(after)
    )


def _behind_length(count: Count) -> list[str]:
    """Return the next words behind the unit of a length, or none if it is no length."""
    unit = next((token for token in reversed(count.tokens) if lemma(token) in words("fr", "counts", "lengths")), None)
    return [token.lower_ for token in unit.doc[unit.i + 1 : unit.i + 4]] if unit is not None else []


def is_part(count: Count) -> bool:
    """Tell whether those counted were counted before with others: "dix personnes, dont (au moins) deux enfants"."""
    before = count.noun.doc[max(0, count.first.i - 3) : count.first.i]
    light = takewhile(lambda token: token.pos_ in ("ADP", "ADV", "PRON"), reversed(list(before)))
    return any(token.lower_ in words("fr", "counts", "among_them") for token in light)


def is_known(count: Count) -> bool:
    """Tell whether a small number only says again what is known: "les deux filiales", "ces 4 hommes"."""
    return not count.is_large and any(
        (child.dep_ == "det" and _KNOWN & {*child.morph.get("Definite", []), *child.morph.get("PronType", [])})
        or child.lower_ in ("des", "du", "aux")
        for child in count.noun.children
        if child.i < count.first.i  # not "sept des seize villes"
    )


def is_threshold(count: Count) -> bool:
    """ "Les firmes de plus de 40 ouvriers": a size by which things are told apart is no number of the news.

    "Des pertes de plus de 40 millions", "des rafales de plus de 130 km/h": what is measured is so large.
    """
    if count.is_measure:
        return False
    before = [token.lower_ for token in count.noun.doc[max(0, count.first.i - 3) : count.first.i]]
    bound = before[:1] in (["de"], ["d'"]) and before[1:2] in (["plus"], ["moins"]) and before[2:] in (["de"], ["d'"])
    return bound and count.place.head.pos_ == "NOUN" and "Plur" in count.place.head.morph.get("Number", [])


def is_topic(count: Count) -> bool:
    """ "Pour les 10 % de ménages les plus pauvres, la hausse est de 3 %": of whom it is so is no number of the hike."""
    place, doc = count.place, count.noun.doc
    known = doc[count.first.i - 1].lower_ in words("fr", "counts", "known") if count.first.i else False
    return known and preposition(place) in words("fr", "counts", "topics") and place.i < place.head.i


def is_capacity(verb: Token) -> bool:
    """Tell whether a verb says how much something can hold: "le stade peut accueillir 45 000 personnes"."""
    able = verb.dep_ == "xcomp" and lemma(verb.head) in words("fr", "counts", "able")
    return able and lemma(verb) in words("fr", "counts", "capacity")


def is_laden(verb: Token) -> bool:
    """Tell whether a verb says what a vehicle has on board: "l'avion transportait 120 passagers", "transportant"."""
    done = any(child.dep_.startswith("aux") for child in verb.children)
    counted = any(child.dep_ == "obj" and "nummod" in child.labels for child in verb.children)
    finite = "Fin" in verb.morph.get("VerbForm", []) or (verb.dep_ == "acl" and syntax.is_gerund(verb))
    return finite and counted and not done and lemma(verb) in words("fr", "counts", "laden")


def is_gapped(count: Count) -> bool:
    """Tell whether a number goes with a name to a verb said before: "Norsud gagne 3 % et Valtel 2 %"."""
    with_name = count.place.dep_ in ("nmod", "appos") and not preposition(count.place) and not count.is_aside
    return with_name and count.place.head.dep_ == "conj"


def is_named(count: Count) -> bool:
    """Tell whether a few are counted whose names follow: "deux favoris, Luc Roy et Paul Petit"."""
    after = (child for child in count.noun.children if child.dep_ == "appos" and child.i > count.noun.i)
    named = any(child.pos_ == "PROPN" or any(each.pos_ == "PROPN" for each in child.children) for child in after)
    return named and not count.is_large and not count.is_measure


def is_discipline(count: Count) -> bool:
    """ "la finale du 100 mètres", "un 5 000 m": a race is called so, which measures nothing."""
    before = count.first.nbor(-1).lower_ if count.first.i else ""
    return lemma(count.noun) in words("fr", "counts", "lengths") and before in words("fr", "counts", "one_of_name")


def is_racing_time(count: Count) -> bool:
    """ "remporte la course en 2 h 6 min", "devance X de 3 secondes": the time by which one wins."""
    verb = next((host for host in count.place.ancestors if syntax.is_verbal(host)), count.place)
    timed = lemma(count.noun) in words("fr", "counts", "clock") and preposition(count.place) in ("en", "de", "avec")
    return timed and lemma(verb) in words("fr", "counts", "racing")


def is_authored(count: Count) -> bool:
    """ "auteur de deux buts", "titulaire de trois titres": what somebody did or has so many times."""
    return lemma(count.place.head) in words("fr", "counts", "authors") and preposition(count.place) == "de"


def is_asked(count: Count) -> bool:
    """Tell whether somebody only wants so much: "dix mois demandés", "réclame 3 000 euros".

    "Le site revendique 3 millions d'abonnés": so many does he say that he has; "revendique 300 embauches" he wants.
    """
    asked = words("fr", "counts", "asked")
    counted = {lemma(count.noun), *(lemma(child) for child in count.noun.children if child.dep_ == "nmod")}
    if not counted.isdisjoint(words("fr", "counts", "claimed")):
        asked -= words("fr", "counts", "having")
    below = (child for child in count.place.children if child.dep_ == "acl" and child.i > count.noun.i)
    wanted = count.place.dep_ == "obj" and lemma(count.place.head) in asked
    return wanted or any(lemma(child) in asked for child in below)


def is_replaced(count: Count) -> bool:
    """Tell whether a number is the one that does not hold: "0,3 % au lieu de 0,7 %"."""
    return count.noun.head.lower_ in words("fr", "counts", "instead")


def is_span(count: Count) -> bool:
    """Tell whether a number of days or years says how long something lasts that it names: "7 ans de guerre"."""
    lasting = (child for child in count.noun.children if child.dep_ == "nmod" and not is_penalty(count))
    return _is_time(count.noun) and any(_lasts(child) for child in lasting)


def is_penalty(count: Count) -> bool:
    """Tell whether a time is the sentence of a court: "à deux ans de prison pour fraude"."""
    kinds = (lemma(child) for child in count.noun.children if child.dep_ == "nmod" and preposition(child) == "de")
    imposed = _is_time(count.noun) and preposition(count.noun) == "à"
    return imposed and any(kind in words("fr", "counts", "penalties") for kind in kinds)


def is_interval(count: Count) -> bool:
    """Tell whether such a time lies before or after what the clause tells: "après 7 ans de guerre"."""
    return is_span(count) and (
        preposition(count.noun) in words("fr", "counts", "lapse") or count.place is not count.noun
    )


def is_lapse(count: Count) -> bool:
    """Tell whether a number of days or years says when or how old, not how long: "il y a 3 ans", "6 mois après"."""
    if not _is_time(count.noun):
        return False
    before = count.noun.doc[max(0, count.first.i - 4) : count.first.i]
    after = count.noun.doc[count.noun.i + 1 : count.noun.i + 2]
    lists = words("fr", "counts", "lapse")
    if is_span(count) or is_penalty(count) or is_racing_time(count):
        return False
    if _is_age(count):
        return True
    throughout = preposition(count.noun) in words("fr", "counts", "throughout") or _is_shift(count)
    told = throughout or _lasts(count.noun.head) or _lasts(count.place.head)
    since = lemma(count.noun.head) in words("fr", "counts", "enduring")  # "la grève dure depuis dix jours"
    return not told or (
        not since and any(word.lower_ in lists for word in (*before, *after) if word is not count.place)
    )


def _is_age(count: Count) -> bool:
    """ "un procès contre Anne Roy, 68 ans", "À 68 ans, elle part": a time set off beside a name is how old one is."""
    if lemma(count.noun) == "an" and preposition(count.noun) == "à" and (count.first.i - 1 == count.first.sent.start):
        return True
    before = count.noun.doc[max(0, count.first.i - 2) : count.first.i]
    return (
        len(before) > 1 and before[0].pos_ == "PROPN" and before[1].text in (",", "(") and not preposition(count.noun)
    )


def _is_shift(count: Count) -> bool:
    """Tell whether a verb says by how much something is shortened, put off or broken off: "suspendu de 5 minutes"."""
    verb, shifting = count.place.head, words("fr", "counts", "shifting")
    return preposition(count.noun) == "de" and syntax.is_verbal(verb) and lemma(verb) in shifting


def _lasts(word: Token) -> bool:
    return lemma(word) in words("fr", "counts", "lasting")
