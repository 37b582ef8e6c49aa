"""The words that a noun phrase gives to a label: from its noun on, as far as they say which or whose it is."""

from __future__ import annotations

from itertools import takewhile

from kg.facts.grammar import syntax
from kg.facts.numbers.counts import is_unit
from kg.facts.reading import Reading, words_span
from kg.lang import table, words
from kg.text.tree import Token

LONGEST_LABEL = 9  # tokens
LONGEST_THING = 6
MARKS = ("case", "mark", "cc", "advmod", "fixed")
UNFINISHED = ("ADP", "DET", "CCONJ", "SCONJ", "PUNCT")
CLAUSES = ("acl", "acl:relcl", "parataxis", "advcl", "ccomp")
_YEAR = 4  # digits


def own_words(reading: Reading, noun: Token) -> list[Token]:
    """ "prix du gaz", "usine textile": a noun, the adjectives behind it and what it has with "de"."""
    row = _row(reading, noun, [noun])[:LONGEST_THING]
    other = (i for i, token in enumerate(row) if i and (_is_further(token) or token.morph.get("VerbForm", [])))
    row = row[: next(other, len(row))]
    while len(row) > 1 and row[-1].pos_ in UNFINISHED:
        row.pop()
    return _to_end_of_word(row)


def _is_further(mark: Token) -> bool:
    """ "Clientèle de Lima d'un milliard", "en Bretagne": what opens a complement that says neither which nor whose."""
    bare = syntax.syntax_table()["contractions"].get(mark.lower_, mark.lower_)
    if bare == "de" and syntax.measures(mark.nbor(-1)):  # "deux millions d'euros"
        return False
    return mark.dep_ in MARKS and (bare != "de" or is_unit(mark.head) or syntax.measures(mark.head))


def noun_phrase(reading: Reading, noun: Token, trigger: tuple[Token, ...] = ()) -> str:
    """Return the words of a noun phrase from its noun on, up to the first clause, comma or apposition.

    An adjective right before the noun that belongs to the trigger is one of them ("premier tour").
    """
    before = next((word for word in trigger if word.i == noun.i - 1 and word.pos_ == "ADJ"), None)
    row = _row(reading, noun, [noun] if before is None else [before, noun])
    own = sorted(trigger, key=lambda word: word.i)
    if len(own) > len(row) and own[-1].i - own[0].i == len(own):  # "garde à vue"
        row = own
    return words_span(row).of(reading.document.text)


def _row(reading: Reading, noun: Token, row: list[Token]) -> list[Token]:
    for token in reading.doc[noun.i + 1 : noun.i + LONGEST_LABEL]:
        if not _goes_on(reading, row[-1], token) and (_leaves(noun, token) or _says_when(reading, noun, token)):
            break
        row.append(token)
    else:  # cut by its length: a complement begun is left out whole
        last = next(
            (i for i, token in enumerate(row) if i and token.dep_ == "case" and row[-1] in token.head.subtree), 0
        )
        row = row[:last] if last > 1 and row[-1].i + 1 < len(reading.doc) else row
    row = _to_end_of_word(row)
    naming = table("fr", "institutions")["naming"]  # "l'opération baptisée" « Tonnerre »
    while len(row) > 1 and (row[-1].pos_ in (*UNFINISHED, "ADV") or row[-1].lower_ in naming or _counts_nothing(row)):
        row.pop()  # "de 500 postes d'ici" à 2026
    return row


def _to_end_of_word(row: list[Token]) -> list[Token]:
    """ "missiles sol-air", "main-d'œuvre": what is written as one word stays whole, whatever the parser made of it."""
    behind = row[-1].doc[row[-1].i + 1 :]
    return [*row, *takewhile(_is_joined, behind)]


def _is_joined(token: Token) -> bool:
    before = token.nbor(-1)
    elided = before.text[-1] in "'’" and before.i > 1 and before.nbor(-1).text == "-"
    return not before.whitespace_ and (elided or "-" in (token.text[0], before.text))


def _counts_nothing(row: list[Token]) -> bool:
    """ "Trois marins de 31", "résultats à 15": a number behind a preposition, cut off from what it counts."""
    last = row[-1]
    return last.pos_ == "NUM" and row[-2].pos_ == "ADP" and not (last.is_digit and len(last) == _YEAR)


def _goes_on(reading: Reading, before: Token, token: Token) -> bool:
    """ "Le procès de Paul" before "Arnal": a name that is begun stays whole, whatever the parser made of it."""
    name = reading.resolution.mention_of(token)
    return reading.in_name(token) and name is reading.resolution.mention_of(before)


def _says_when(reading: Reading, noun: Token, token: Token) -> bool:
    """ "une grève dès mercredi", "des tirs quelques heures plus tôt": a time is no part, but "la grève du 3 mai"."""
    lapse = token if token.pos_ == "NOUN" else token.head
    if lapse is not noun and syntax.lemma(lapse) in words("fr", "counts", "time") and not syntax.preposition(lapse):
        return True
    if reading.is_thing(token) or not reading.is_thing(token.head) or token.text[0].isdigit():
        return False
    return syntax.preposition(token) != "de"


def _is_epithet(participle: Token) -> bool:
    """ "Un attentat à la voiture piégée": a bare participle right behind its noun is no clause."""
    bare = participle.dep_ == "acl" and "Part" in participle.morph.get("VerbForm", []) and not [*participle.children]
    return bare and participle.i == participle.head.i + 1


def _stays_joined(noun: Token, joined: Token) -> bool:
    """ "Trêve entre X et Y", "interdiction pure et simple": what is coordinated within a phrase."""
    first = joined.head
    if first.pos_ == joined.pos_ == "ADJ":
        return joined.i - first.i == 2
    return first is not noun and syntax.preposition(first) == "entre"


def _leaves(noun: Token, token: Token) -> bool:
    """Tell whether a word behind a noun is no part of its phrase, or stands in a clause or apposition in it."""
    if token.pos_ == "SPACE" or token.sent.start != noun.sent.start or "Fin" in token.morph.get("VerbForm", []):
        return True
    if token.dep_ == "cc" and _stays_joined(noun, token.head):
        return False
    if token.dep_ == "appos" and token.pos_ == "PROPN":  # "décès de l'actrice Léa Roy"
        return not noun.is_ancestor(token)
    road = [token, *takewhile(lambda above: above is not noun, token.ancestors)]
    clause = any(each.dep_ in CLAUSES and not _is_epithet(each) for each in road)
    return token.dep_ in ("appos", "punct", "cc") or clause or not noun.is_ancestor(token)
