"""What became of people counted: dead, injured, or neither ("14 personnes ont été tuées", "200 ont fui")."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.literals import as_digits, number_words, numeral
from kg.facts.numbers.breakdowns import broken_down, is_further
from kg.facts.numbers.counts import Count, is_part
from kg.facts.numbers.reached import casualties
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.text.tree import Token


def fate(reading: Reading, count: Count) -> str:
    """Return the property that a number fills: "deaths", "injured" or "quantity"."""
    lists, noun = table("fr", "tolls"), count.noun
    if is_of_both(count) or _is_of_known(count):
        return "quantity"
    if lemma(noun) in lists["dead"] or (noun.pos_ == "VERB" and lemma(noun) in lists["killing"]):
        return "deaths"
    if lemma(noun) in lists["injured"] or (noun.pos_ == "VERB" and lemma(noun) in lists["injuring"]):
        return "injured"  # "six clients ont été tués et quatre autres blessés"
    if count.is_measure or lemma(noun) in lists["animals"] or lemma(noun) in words("fr", "counts", "time"):
        return "quantity"
    if noun.dep_ == "nmod" and lemma(noun.head) in lists["dead"] and not _is_one_body(noun.head):
        return "deaths"
    if lemma(noun) in lists["people"] and preposition(noun) == "de" and _is_murdered(noun):
        return "deaths"
    if is_part(count):
        return "quantity"
    found = (_fate(reading, host, count) for host in _hosts(count.place))
    return next((name for name in found if name), "") or _right_behind(count) or "quantity"


def _is_of_known(count: Count) -> bool:
    """ "Onze des blessés": some of those who were counted before."""
    hit = lemma(count.noun) in words("fr", "tolls", "dead", "injured")
    return hit and any(token.lower_ in words("fr", "tolls", "of_known") for token in count.tokens)


def is_of_both(count: Count) -> bool:
    """Tell whether a number is that of dead and injured together: "22 personnes tuées ou blessées"."""
    return any(map(_names_both, (count.noun, *_participles(count.place))))


def _names_both(word: Token) -> bool:
    dead = words("fr", "tolls", "dead", "killing")
    hurt = words("fr", "tolls", "injured", "injuring")
    behind = (each for each in word.conjuncts if each.i > word.i)
    others = [each for each in behind if not any(c.dep_ in ("nummod", "det") for c in each.children)]
    row = {lemma(each) for each in (word, *others)}
    return bool(others) and not row.isdisjoint(dead) and not row.isdisjoint(hurt)


def _is_one_body(noun: Token) -> bool:
    """ "un corps de 538 membres": one that consists of many."""
    one = any("Sing" in child.morph.get("Number", []) for child in noun.children if child.dep_ == "det")
    return one and lemma(noun) in words("fr", "tolls", "bodies")


def _participles(place: Token) -> Iterator[Token]:
    return (child for child in place.children if child.dep_ in ("acl", "amod"))


def _is_murdered(noun: Token) -> bool:
    """ "l'assassinat de trois touristes": those whom a killing names; something between may draw the parser away."""
    murder = words("fr", "tolls", "murder")
    return noun.dep_ in ("nmod", "obl:arg", "obl:mod") and any(lemma(head) in murder for head in _above(noun))


def _above(noun: Token) -> Iterator[Token]:
    for head in (noun.head, noun.head.head):
        yield head
        yield from (other for other in head.children if other.dep_ in ("obl:arg", "obj") and other.i < noun.i)


def total(count: Count) -> str:
    """Return how many people a phrase counts in all ("deux policiers et un passant"), or "" where another says it."""
    if lemma(count.noun) in words("fr", "tolls", "dead", "injured") or broken_down(count) is not None:
        return count.digits  # "12 morts et 3 blessés"
    row = sorted((count.noun, *count.noun.conjuncts), key=lambda token: token.i)
    fates = words("fr", "tolls", "dead", "injured")  # "trois soldats tués, cinq blessés"
    others = (noun for noun in row if noun.pos_ == "NOUN" and lemma(noun) not in fates)
    counted = [noun for noun in others if is_further(noun, row[0]) and _number_of(noun)]
    if len(counted) < 2:
        return count.digits
    first = next((noun for noun in counted if as_digits(_number_of(noun)) != "1"), counted[0])
    return str(sum(int(as_digits(_number_of(noun))) for noun in counted)) if first is count.noun else ""


def _number_of(noun: Token) -> str:
    """Return the numeral before a noun, "un" included, if it is one that we can add up; "dizaine" is one itself."""
    if as_digits(lemma(noun)):
        return lemma(noun)
    numerals = [numeral(number) for number in number_words(noun) if number.i < noun.i]
    alone = [child.lower_ for child in noun.children if child.dep_ == "det" and child.lower_ in ("un", "une")]
    return next((number for number in (*numerals, *alone) if as_digits(number)), "")


def _right_behind(count: Count) -> str:
    """ "en a blessé six autres mardi": right behind such a verb stand those whom it hits, however it is parsed."""
    before = count.first.nbor(-1) if count.first.i else count.first
    people = lemma(count.noun) in words("fr", "tolls", "people") and count.noun.head.i != before.i
    active = people and syntax.is_verbal(before) and not any(child.dep_ == "aux:pass" for child in before.children)
    if active and lemma(before) in words("fr", "tolls", "injuring"):
        return "injured"
    return "deaths" if active and lemma(before) in words("fr", "tolls", "killing") else ""


def _hosts(place: Token) -> Iterator[Token]:
    yield place.head
    if place.head.pos_ == "ADV":  # "deux autres grièvement blessés"
        yield place.head.head
    yield from _participles(place)


def is_real(count: Count) -> bool:
    """Tell whether a clause says that people were hit, rather than what for: "la décision d'exécuter six détenus"."""
    verb = count.place.head
    told = next((child for child in verb.children if child.dep_ == "aux:caus"), verb)
    past = any(child.dep_ in ("aux:tense", "aux:pass") for child in verb.children)  # "dit avoir tué dix soldats"
    return not syntax.is_verbal(verb) or past or not syntax.is_infinitive(told)


def is_manner_of_death(verb: Token) -> bool:
    """ "Trois femmes sont mortes piétinées": a participle right behind "mortes", be it the verb to the parser."""
    before = verb.nbor(-1) if verb.i else verb
    tied = before.head is verb or verb.head is before
    past = "Past" in verb.morph.get("Tense", []) and "Part" in verb.morph.get("VerbForm", [])
    return tied and past and lemma(before) in words("fr", "tolls", "dying")


def is_tally(clause: Token | None) -> bool:
    """ "Le bilan du séisme a dépassé vendredi les 1 000 morts": the day of a toll is not that of what it counts."""
    subjects = (child for child in clause.lefts if child.dep_ in syntax.SUBJECT) if clause is not None else ()
    return any(lemma(each) in words("fr", "tolls", "tallies") or casualties(each) is not None for each in subjects)


def _fate(reading: Reading, host: Token, count: Count) -> str:
    """What a verb says of the people counted: "deaths", "injured" or nothing."""
    lists, people = table("fr", "tolls"), {count.noun, count.place}
    people_counted = lemma(count.noun) in lists["people"] or reading.is_demonym(count.noun)
    if not people_counted and lemma(host) not in lists["certain"]:
        return ""
    verbal = syntax.is_verbal(host) or syntax.copula(host) is not None
    roles = reading.arguments.of(host) if verbal else {}
    acts, suffers = (not people.isdisjoint(roles.get(role, ())) for role in ("subject", "object"))
    if verbal and count.place.pos_ == "ADV" and count.place.i < host.i and not syntax.has_subject(host):
        acts, suffers = not syntax.is_passive(host), syntax.is_passive(host)  # "Pas moins de 9 personnes ont péri"
    lost = {f"{lemma(host)} {lemma(thing)}" for thing in roles.get("object", ())}
    beside = (child for child in host.children if child.dep_ != "obj" and not preposition(child))
    dead = not {lemma(child) for child in beside}.isdisjoint(lists["dead"])  # not "un autre avait fait 15 morts"
    dead = dead or is_manner_of_death(host)
    if (suffers and (lemma(host) in lists["killing"] or dead)) or (
        not people.isdisjoint(roles.get("à", ())) and lost & set(lists["costing"])
    ):
        return "deaths"
    if acts and (({lemma(host)} | lost) & {*lists["dying"], *lists["dead"]} or dead):
        return "deaths"
    hurt = suffers and lemma(host) in lists["injuring"]
    return "injured" if hurt or (host.pos_ == "ADJ" and lemma(host) in words("fr", "tolls", "injured")) else ""
