"""Literal objects of facts: titles, ages, dates and numbers, as the text words them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.facts.factuality.modality import cues
from kg.facts.grammar.determiners import is_definite
from kg.facts.grammar.ellipsis import is_of_gap
from kg.facts.grammar.syntax import lemma, measures, preposition, syntax_table
from kg.facts.lexical.predicates import Match
from kg.facts.lexicon import Entry
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.lang.inflection import all_forms
from kg.model import Span, Value
from kg.text.days import is_weekday
from kg.text.tree import Token
from kg.text.wordlists import parties, roles

Found = tuple[Value, list[Token]]
_GROUP = 3  # digits, between spaces
_LONGEST_POST = 6  # words, hyphens too: "chef d'état-major", "ex-président du conseil d'administration"


def literal_of(reading: Reading, match: Match[Entry]) -> Iterator[Found]:
    """Yield the literal that fills the object of a match: by its role "words", "time", "number" or a preposition."""
    for role in match.entry.object:
        if role == "words":
            if not _names_deed(match.token) and not ends_compound(match.token):
                yield title(reading, match.token, match.words)
        elif role == "time":
            for value, tokens in _times(reading, match.token):
                if not (match.entry.settled and _is_of_this_year(reading, value)):
                    yield value, tokens
        elif role == "number":
            yield from () if _is_span(match.token) else _numbers(match.token)
        else:
            for token in match.roles.get(role, ()):
                span = role == "object" and _is_span(token, "PROPN")
                if not match.entry.units or (lemma(token) in match.entry.units and not span):
                    yield from _numbers(token)


def _is_span(noun: Token, name: str = "") -> bool:
    """ "40 ans d'expérience", "20 ans de moins" are no age; "un ouvrier de 40 ans d'origine danoise" has one.

    Nor are "les 20 ans de Norsud", but "un ouvrier de 40 ans de Lima" has one.
    """
    behind = [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 3]]
    if behind in (["de", "plus"], ["de", "moins"]):
        return True
    held = next(
        (child for child in noun.rights if child.left_edge.i == noun.i + 1 and preposition(child) == "de"), None
    )
    return held is not None and held.pos_ in ("NOUN", name) and lemma(held) not in words("fr", "titles", "by_nature")


def ends_compound(noun: Token) -> bool:
    """ "L'auteur-compositeur", "le rédacteur en chef", "le chef d'état-major": another word of it names all of it."""
    if noun.i < 2:
        return False
    first, mark = noun.nbor(-2), noun.nbor(-1)
    joined = mark.text == "-" and not (mark.whitespace_ or first.whitespace_)
    return (joined and ((first.lower_,) in roles() or first.pos_ == "NOUN")) or (
        first.lower_,
        mark.lower_,
        noun.lower_,
    ) in roles()


def _names_deed(noun: Token) -> bool:
    """ "l'auteur de l'étude", "l'auteur présumé": who did it is no occupation; "auteur de romans" is one."""
    if words("fr", "titles", "of_deed").isdisjoint([lemma(noun), noun.lower_]):  # the form: "interprète" may be a verb
        return False
    if any(lemma(child) in cues("hearsay", "modifiers") for child in noun.rights):
        return True
    done = [child for child in noun.children if child.dep_ in ("nmod", "obl:arg") and preposition(child) == "de"]
    known = any(each.pos_ == "PROPN" or is_definite(each) for each in done)
    return known or any(child.dep_ == "det" for each in done for child in each.lefts)


def _times(reading: Reading, token: Token) -> Iterator[Found]:
    """Yield the days that stand directly with a predicate, to the day; none since when one only counts ("depuis")."""
    for time, tokens in reading.time_tokens:
        since = any(preposition(word) in words("fr", "counts", "since") for word in tokens)
        if not since and not is_of_gap(tokens) and any(word.head.i == token.i for word in tokens):
            yield (Value(time.value.text[:10], "date") if time.value.datatype == "minute" else time.value), tokens


def _is_of_this_year(reading: Reading, value: Value) -> bool:
    return reading.document.date is not None and value.text[:4] == str(reading.document.date.year)


def title(reading: Reading, noun: Token, known: tuple[Token, ...]) -> Found:
    """Return the words of a post or occupation: the noun with what belongs to it.

    That is its adjectives ("ancien premier ministre") and a complement that names nobody ("ministre de l'Intérieur").
    """
    last = max((word.i for word in known if word.i > noun.i), default=noun.i)
    row = list(noun.doc[noun.i : last + 1])  # "procureur de la République" is one post
    while row[0].i and _belongs(reading, row[0].nbor(-1), noun, known):
        row.insert(0, row[0].nbor(-1))
    if 0 < row[0].i < noun.i and row[0].nbor(-1).text == "-":
        del row[0]  # "quarante-cinquième maire", at whose hyphen the tokeniser splits
    while row[-1].i + 1 < len(noun.doc) and _belongs(reading, row[-1].nbor(), noun, known):
        row.append(row[-1].nbor())
    row.extend(noun.doc[row[-1].i + 1 : _end_of_post(noun)])
    row.extend(_portfolio(reading, noun, row[-1].i + 1))
    while _is_hyphened(row[-1]):
        row.append(row[-1].nbor())  # "chef d'état-major", at whose hyphen the tokeniser splits
    return Value(Span(row[0].idx, row[-1].idx + len(row[-1])).of(reading.document.text)), row


def _end_of_post(noun: Token) -> int:
    """Return where the longest known title that begins with a noun ends: "numéro un", "président-directeur général"."""
    row = tuple(word.lower_ for word in noun.doc[noun.i : noun.i + _LONGEST_POST])
    return noun.i + next((size for size in range(len(row), 1, -1) if row[:size] in roles()), 1)


def _is_hyphened(word: Token) -> bool:
    """Tell whether a hyphen joins the next word, or is that word, without a space."""
    after = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    return after is not None and not word.whitespace_ and "-" in (word.text, after.text)


def _belongs(reading: Reading, word: Token, noun: Token, known: tuple[Token, ...]) -> bool:
    lists = table("fr", "titles")
    early = word.i < noun.i and word.lower_ in _before_titles()
    if early:
        return lemma(word) not in lists["ordinals"] or word in known or lemma(noun) in lists["with_ordinal"]
    aside = reading.is_demonym(word) or word.lower_ in parties() or lemma(word) in lists["not_in_title"]
    aside = aside or (word.pos_ == "ADJ" and word.lower_.endswith(tuple(lists["of_town"])))
    if word.pos_ not in ("ADJ", "NOUN") or aside or word.text[0].isdigit():
        return False
    return word in known or (word.head.i == noun.i and word.dep_ == "amod" and not list(word.lefts))


@cache
def _before_titles() -> frozenset[str]:
    """The forms of the adjectives that stand before a title and belong to it ("ancienne", "Premier")."""
    left_out = words("fr", "titles", "not_in_title")
    return all_forms(word for word in syntax_table()["nouns"]["prenominal"] if word not in left_out)


def _portfolio(reading: Reading, noun: Token, start: int) -> list[Token]:
    """The complement of a title right after it, where it is no individual: "de l'Intérieur", "de campagne"."""
    stop = ("acl", "acl:relcl", "appos", "parataxis", "advcl", "punct", "flat:name")
    filler = next((child for child in noun.children if child.dep_ == "nmod" and child.left_edge.i == start), None)
    if filler is None or preposition(filler) not in ("de", "à") or filler.pos_ == "PROPN":
        return []
    if lemma(filler) in table("fr", "titles")["by_training"] or any(number_words(filler)):
        return []  # "guide de 34 ans"
    bare = not any(child.dep_ == "det" for child in filler.children) and noun.doc[start].lower_ in ("de", "d'")
    many = "Plur" in filler.morph.get("Number", [])  # "directeur des ressources humaines"
    if not (bare or many or filler.text[0].isupper() or lemma(noun) in table("fr", "titles")["with_portfolio"]):
        return []
    row: list[Token] = []
    own, node = reading.resolution.mention_of(noun), reading.node(noun)
    for token in noun.doc[start : filler.right_edge.i + 1]:
        if token.dep_ in stop or is_weekday(token) or not (token.i == filler.i or filler.is_ancestor(token)):
            break  # "ministre de la Santé lundi"
        if reading.resolution.mention_of(token) not in (None, own) or _stands_for(reading, token) not in (None, node):
            if token.i <= filler.i:
                return []
            while row and row[-1].i >= token.left_edge.i:
                row.pop()  # "ministre de la Culture du gouvernement Roy"
            break
        row.append(token)
    while row and reading.is_demonym(row[-1]):
        row.pop()  # "chef de l'État kényan"
    return row if row and row[-1].pos_ in ("NOUN", "ADJ", "PROPN") else []


def _stands_for(reading: Reading, token: Token) -> str | None:
    """Return what a word of a title names; what a minister is charged with is no happening ("Affaires étrangères")."""
    return reading.resolution.entity_of(token) if token.text[0].isupper() else reading.node(token)


def _numbers(token: Token) -> Iterator[Found]:
    for number in number_words(token):
        digits = as_digits(numeral(number))
        if digits:
            yield Value(digits, "integer"), [number]


def number_words(noun: Token) -> Iterator[Token]:
    """Yield the numerals that count a noun ("228 morts", "deux millions de francs"), or the token if it is one."""
    if noun.pos_ == "NUM" or noun.text.replace(" ", "").isdigit():
        yield noun
    if noun.dep_ == "nmod" and measures(noun.head) and "Plur" not in noun.head.morph.get("Number", []):
        yield noun.head  # "une quarantaine de personnes"
    for child in noun.children:
        if child.dep_ == "nummod" or (child.pos_ == "NUM" and child.dep_ in ("nmod", "det") and child.i < noun.i):
            yield child


def tens_of(number: Token) -> Token:
    """Return "vingt" for "un" in "vingt et un", "quarante" for "trois" in "quarante-trois", else the word itself."""
    tens = table("fr", "numbers")["tens"]["words"]
    if number.i > 1 and number.nbor(-1).text == "-" and number.nbor(-2).lower_ in tens:
        whole = f"{number.nbor(-2).lower_}-{number.lower_}"
        return number.nbor(-2) if whole in table("fr", "numbers")["words"] else number
    joined = number.i > 1 and number.nbor(-1).dep_ == "cc" and number.nbor(-1).head is number
    tens = number.nbor(-2) if joined else number
    return tens if tens.pos_ == "NUM" and tens.head is number else number


def numeral(number: Token) -> str:
    """Return a numeral with the groups of digits before it ("27 000"), or its tens ("vingt et un").

    The parse knows the last word of it.
    """
    first = tens_of(number)
    while first.i and first.is_digit and len(first) == _GROUP and first.nbor(-1).is_digit:
        first = first.nbor(-1)
    return number.doc[first.i : number.i + 1].text


def as_digits(text: str) -> str:
    """Return a numeral in digits ("vingt-huit" -> "28", "1.200", "1'200" -> "1200"), or "" for an unknown one."""
    plain = re.sub(r"(?<=\d)[ .'\u2019\u00a0\u202f](?=\d{3}\b)", "", text.lower())
    if plain.isdigit():
        return plain
    return str(table("fr", "numbers")["words"].get(plain, ""))
