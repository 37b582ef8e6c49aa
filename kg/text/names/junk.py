"""Tells what looks like a name and is none: common words with a capital, measures, centuries, headings."""

from __future__ import annotations

import re
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.lang.inflection import all_forms
from kg.text.names.charges import is_charge
from kg.text.names.words import Words
from kg.text.wordlists import countries, demonyms, first_names, known_kinds, nouns, place_kinds, places_of_two, roles

_GRADE = re.compile(r"[A-C][a-c]{1,2}\d?[+-]?|[A-C]\d[+-]?")
_INDEFINITE = {"un", "une", "chaque", "aucun", "aucune", "cet", "cette", "ce"}
_MANY = {"les", "des", "aux"}
_PARTICIPLES = ("ée", "ées", "és", "ième", "ièmes")
_SHORT = 3  # letters
_HOUR = re.compile(r"\d{1,2}[h:](\d\d)?")
_YEAR = re.compile(r"[12]\d{3}")
_ROMAN = re.compile(r"[IVXLC]+")
_CENTURY = re.compile(r"[IVXLC]+(e|er|ère|ème|es)")


def is_junk(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a candidate is no name: a common word, a date, a demonym, a number.

    Args:
        words: the article.
        start: its first token.
        end: the token after its last.
        label: what the tagger calls it, if anything.
    """
    lower = words.lower[start:end]
    if _is_age(words, start, end, label) or _is_of_calendar(words, start, end):
        return True
    if not any(words.capital[start:end]) and label != "ORG":
        return True
    if _is_in_compound(words, start, end) or _is_century(words, start, end):
        return True
    if end - start > 1:
        sentence = words.opens[start] and words.pos[start] == "VERB" and label == "MISC"
        return (
            sentence
            or _is_one_of_many(words, start, end)
            or _are_posts(words, start, end)
            or _is_post(words, start, label)
            or _is_heading(words, start, end, label)
            or all(word in demonyms() for word in lower)
        )
    return _is_junk_word(words, start, end, label)


def _is_junk_word(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a word by itself is no name: a grade, a unit, an initial, a common word with a capital."""
    text, lower = words.text[start], words.lower[start]
    if start > 1 and words.lower[start - 2] in table("fr", "common_words")["stuffs"].get(text, ()):
        return True  # "un feu de Bengale"
    if _GRADE.fullmatch(text) or _CENTURY.fullmatch(text) or _is_unit(words, start) or is_charge(words, start):
        return True
    if len(text) < 2 and (text != "X" or is_nobody(words, start)):
        return True
    if text in countries() and lower in demonyms() and _names_next(words, start):
        return True
    if words.opens[start] and f"La {text}" in place_kinds() and words.text[end : end + 1] != [":"]:
        return True  # "Réunion d'urgence à Klow": the island has its article
    if text in place_kinds():
        return False
    if places_of_two(text):
        return True  # "le Franco-Israélien Luc Roy"
    common = any(text in word_set("fr", "common_words", key) for key in ("acronyms", "nouns", "openers"))
    known = lower in demonyms() or lower in word_set("fr", "common_words", "months")
    if common or known or ((lower,) in roles() and not _is_called(words, start, label)):
        return True
    many = words.lower[max(0, start - 1)] in _MANY  # no person is called "les Rezéens"
    return ((label != "PER" or many) and is_people(words, start)) or (
        words.opens[start] and _is_opening(words, start, end, label)
    )


def _is_century(words: Words, start: int, end: int) -> bool:
    """ "Du début du XXe siècle": a time, though the tagger takes it for a name; "XXe Siècle" is a name."""
    spans = word_set("fr", "common_words", "centuries")
    return bool(_CENTURY.fullmatch(words.text[start])) and all(word in spans for word in words.text[start + 1 : end])


def _is_called(words: Words, i: int, label: str) -> bool:
    """ "Le chanteur Prince", "la mort de Prince": a title with a capital and no article is what one is called."""
    alone = words.capital[i + 1 : i + 2] != [True] and (i == 0 or words.pos[i - 1] != "DET")
    contracted = words.lower[i - 1 : i] in (["du"], ["au"], ["des"], ["aux"])
    return label == "PER" and alone and not words.opens[i] and not contracted


def _is_of_calendar(words: Words, start: int, end: int) -> bool:
    """ "Juin 1887", "Mars 2010", "en 480 avant J.-C.", "le XVIII ème siècle": parts of a date, and nobody's name."""
    before, behind, text = words.lower[max(0, start - 1) : start], words.lower[end : end + 1], words.span(start, end)
    years = [*words.text[start + 1 : end], *words.text[end : end + 1]][:1]
    month = words.lower[start] in word_set("fr", "common_words", "months") and end - start < 3
    if month and all(_YEAR.fullmatch(year) for year in years) and years:
        return True
    if bool(set(before) & word_set("fr", "common_words", "before_eras")):
        return text.of(words.article) in word_set("fr", "common_words", "eras")
    ordinal = set(behind) & word_set("fr", "common_words", "ordinals")
    return end - start == 1 and bool(ordinal) and _ROMAN.fullmatch(words.text[start]) is not None


def _is_age(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a span is an age of the earth or of man, with an adjective at most: "Crétacé supérieur"."""
    ages = word_set("fr", "common_words", "ages")
    bare = not any(words.capital[start + 1 : end]) and words.text[start] in ages
    return label in {"LOC", "MISC", ""} and (bare or words.span(start, end).of(words.article) in ages)


def is_people(words: Words, i: int) -> bool:
    """Tell whether a word is for the people of a place that no list knows: "les Majorquins", "six jeunes Rezéens".

    "Le grand Dubois" is one person by his name.
    """
    if not words.lower[i].endswith(_peoples()):
        return False
    i = beside = i - 1
    while i > 0 and words.pos[i] == "ADJ":
        i -= 1
    before = table("fr", "common_words")["before_peoples"] if i == beside else _MANY
    return i >= 0 and (words.pos[i] == "NUM" or words.lower[i] in before)


@cache
def _peoples() -> tuple[str, ...]:
    """The endings of nouns for the people of a place, in all their forms."""
    return tuple(sorted(all_forms(table("fr", "common_words")["peoples"])))


def is_nobody(words: Words, i: int) -> bool:
    """Tell whether a word stands for whom nobody knows: "plainte contre X", "né sous X"."""
    before = words.lower[max(0, i - 1) : i]
    return words.text[i] == "X" and bool(before) and before[0] in table("fr", "common_words")["unknown"]


def _is_opening(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a word has its capital from the sentence or heading that it opens, and is no name."""
    text, lower = words.text[start], words.lower[start]
    if text not in first_names():
        if "Inf" in words.doc[start].morph.get("VerbForm", []):
            return True  # "Refonder l'école", a heading
        if lower.endswith(_PARTICIPLES) or _is_participle(words, start):
            return True  # "Baptisée « Orion », la sonde ...", "Onzième, Paul Roy ..."
        if text not in known_kinds() and _goes_on_small(words, start):
            return True  # "Bijouterie braquée à Klow"
    if words.text[end : end + 1] == [":"] and not text.isupper():
        again = lower in words.small and text not in first_names() and text not in known_kinds()
        if words.pos[start] == "NOUN" or again:
            return True  # "Batteries : Norsud ferme", "Choléra : ... l'épidémie de choléra", a heading
    common = words.pos[start] != "PROPN" and text not in countries()
    return common and (label in {"MISC", ""} or lower.endswith(_acts()))


def _is_participle(words: Words, i: int) -> bool:
    """ "Exploité depuis 22 ans, l'appareil ...": a verb's form, behind which a preposition or an adverb stands."""
    return words.pos[i] == "VERB" and words.pos[i + 1 : i + 2] in (["ADP"], ["ADV"])


def _goes_on_small(words: Words, i: int) -> bool:
    """Tell whether an adjective or a listed common noun opens a phrase whose next word is in small letters."""
    after = i + 1 < len(words) and words.text[i + 1].islower()
    if not after:
        return False
    beside = words.pos[i + 1]
    known = (words.lower[i],) in nouns() or _agrees(words, i)
    noun = words.pos[i] == "NOUN" and known and beside in {"ADJ", "VERB"}
    adjective = words.pos[i] == "ADJ" and beside in {"NOUN", "ADJ"}
    return noun or adjective


def _agrees(words: Words, i: int) -> bool:
    """ "Écrans noirs", "Ruban coupé": the adjective or participle behind a common noun has its gender and number."""
    here, there = (words.doc[k].morph for k in (i, i + 1))
    return all(here.get(each, [""]) == there.get(each, here.get(each, [""])) for each in ("Gender", "Number"))


@cache
def _acts() -> tuple[str, ...]:
    """The endings of nouns for acts ("Collision", "Déraillement"), which at the start of a title name nobody."""
    return tuple(table("fr", "common_words")["acts"])


def _names_next(words: Words, i: int) -> bool:
    """Tell whether a word stands between an article and the first name of somebody: "le Suisse Roger Martin"."""
    return (
        i > 0 and words.pos[i - 1] == "DET" and words.text[i + 1 : i + 2] != [] and words.text[i + 1] in first_names()
    )


def _is_heading(words: Words, start: int, end: int, label: str) -> bool:
    """Tell whether a capital is that of a sentence or heading alone, as in "High-tech : ...", and not of a title."""
    quoted = (
        start > 0
        and words.text[start - 1] in {"«", '"', "“"}
        and words.text[end : end + 1] != []
        and (words.text[end] in {"»", '"', "”"})
    )
    plain = label in {"MISC", ""} and "PROPN" not in words.pos[start:end] and not any(words.capital[start + 1 : end])
    return words.opens[start] and plain and not quoted


def _is_in_compound(words: Words, start: int, end: int) -> bool:
    """Tell whether a span ends a common noun and begins with its capital: "coup d'[État du 5]"."""
    behind = start > 1 and words.lower[start - 1] == "d'" and (words.lower[start],) in nouns()
    common = behind and words.lower[start - 2] in word_set("fr", "institutions", "compounds")
    return common and not any(words.capital[start + 1 : end])


def _is_one_of_many(words: Words, start: int, end: int) -> bool:
    """Tell whether a phrase is a common noun behind "un", with a capital that respect gives it: "un État américain"."""
    common = (words.lower[start],) in nouns() and not any(words.capital[start + 1 : end])
    return common and start > 0 and words.lower[start - 1] in _INDEFINITE


def _are_posts(words: Words, start: int, end: int) -> bool:
    """ "Deux Casques bleus danois": what somebody is, in two words with one capital, and of which people."""
    last = end - 1 if words.lower[end - 1] in demonyms() else end
    return tuple(words.lower[start:last]) in roles() and not any(words.capital[start + 1 : end])


def _is_post(words: Words, start: int, label: str) -> bool:
    """ "Ministre de la Justice depuis 2019, X part", "le Directeur de la Poste": a post is no institution."""
    article = words.lower[start - 1 : start] in (["le"], ["la"], ["l'"])
    opens = words.opens[start] and words.pos[start] == "NOUN" and (words.lower[start],) in roles()
    led = article and words.pos[start] in {"NOUN", "PROPN"} and leads(words, start)  # but "l'Observateur de Lima"
    post = (opens or led) and label != "PER"
    singular = "Plur" not in words.doc[start].morph.get("Number", [])  # but "Médecins sans frontières"
    return post and singular and words.lower[start + 1 : start + 2] in (["de"], ["du"], ["des"], ["d'"], ["à"], ["aux"])


def leads(words: Words, i: int) -> bool:
    """Tell whether a word is the post of who leads a body: a director, but no count, guide or observer."""
    return roles().get((words.lower[i],), ("", ""))[1] == "heads"


def _is_unit(words: Words, i: int) -> bool:
    """Tell whether a short word measures the figure before it: "4 Go"."""
    if i == 0 or len(words.text[i]) > _SHORT:
        return False
    hour = _HOUR.fullmatch(words.lower[i - 1]) is not None  # "16h15 HB"
    money = words.text[i].isupper() and words.lower[i - 1] in word_set("fr", "common_words", "money")  # "dollars US"
    return hour or money or (words.text[i - 1][-1:].isdigit() and words.pos[i - 1] == "NUM")
