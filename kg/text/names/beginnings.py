"""Where a name begins: behind the post, the title or the place that the tagger took along."""

from __future__ import annotations

import re

from kg.lang import words as word_set
from kg.text.names.institutions import ends_post
from kg.text.names.junk import is_people, leads
from kg.text.names.words import Words
from kg.text.wordlists import demonyms, first_names, known_kinds, nouns, place_kinds, places_of_two, roles

_CONTRACTED = {"au": "Le", "du": "Le", "aux": "Les", "des": "Les"}
_TRADING = {"Company", "Bank", "Media"}
_DE = {"de", "d'", "du", "des", "l'", "la"}
_NUMBERED = re.compile(r"\d+(?:er|ère|re|e|ème|es|èmes)")


def behind_place(words: Words, start: int, end: int, label: str) -> int:
    """Return where a person's name begins behind that of a place: "David Roy" in "le maire de Klow David Roy"."""
    of = start > 1 and words.lower[start - 1] in {"de", "d'", "du"} and words.text[start] not in first_names()
    if not of or not words.capital[start] or words.text[start] in word_set("fr", "common_words", "particles"):
        return start
    ruled = (words.lower[start - 2],) in roles()
    last = end - 1 if ruled else min(start + 2, end - 1) if label == "PER" else 0
    firsts = (i for i in range(start + 1, last) if words.text[i] in first_names() and words.capital[i + 1])
    return next(firsts, start)


def behind_site(words: Words, start: int, end: int) -> int:
    """Return where a person's name begins behind whom it was told to: "a écrit sur [Facebook Anne Roy]".

    So it is with "a confié au [Monde Anne Roy]", whose article is that of the paper, and "à [France Bleu Anne Roy]".
    """
    article = _CONTRACTED.get(words.lower[start - 1], "") if start else ""
    for cut in range(start + 1, end - 1):
        site = words.span(start, cut).of(words.article)
        kinds = {known_kinds().get(site), known_kinds().get(f"{article} {site}")}
        if words.text[cut] in first_names() and not kinds.isdisjoint({"Platform", "Media"}):
            return cut
    return start


def behind_trade(words: Words, start: int, end: int) -> int:
    """Return where a firm's name begins behind the noun for what it is: "la [banque Norsud]", "la [chaîne Orbix]"."""
    noun = nouns().get((words.lower[start],)) if end - start > 1 and not words.capital[start] else None
    firm = noun is not None and noun.kind in _TRADING and words.capital[start + 1] and words.pos[start + 1] != "ADJ"
    return start + 1 if firm else start


def behind_origin(words: Words, start: int, end: int) -> int:
    """Return where the name of a place begins behind a word for who is of it: "[Natif de Klow], Luc Roy ..."."""
    of = words.lower[start] in word_set("fr", "titles", "opening") and words.lower[start + 1 : start + 2] != []
    if not of or words.lower[start + 1] not in {"de", "d'", "du", "des"}:
        return start
    return start + 2 + (words.lower[start + 2 : start + 3] in (["la"], ["l'"]))


def behind_heading(words: Words, start: int, end: int) -> int:
    """Return where the name begins behind what is none: "[Législatives en Grèce]", "[12e journée de Ligue 1]"."""
    led = _behind_leader(words, start, end)
    if led:
        return led
    numbered = end > start + 2 and _NUMBERED.fullmatch(words.lower[start])
    if numbered and words.lower[start + 1] in word_set("fr", "institutions", "of_event"):
        return start + 1  # "77e Festival de Klow"
    if end > start + 3 and words.text[start][0].isdigit() and words.lower[start + 2] in _DE:
        part = words.lower[start + 1] in word_set("fr", "institutions", "counted_parts")
        return start + 3 if part and words.capital[start + 3] else start
    if words.opens[start] and end > start + 1 and words.lower[start] in word_set("fr", "titles", "cases"):
        return start + 1 if words.capital[start + 1] else start  # "Affaire Delmas : dix ans requis"
    common = words.opens[start] and words.pos[start] in {"NOUN", "ADJ"} and end > start + 2
    if common and words.lower[start + 1] in _DE and "Ind" in words.doc[start + 2].morph.get("Definite", []):
        return start + 3  # "Ouverture d'une [usine Norsud]"
    scene = common and words.lower[start + 1] in {"en", "au", "aux", "à"}
    return start + 2 if scene and words.span(start + 2, end).of(words.article) in place_kinds() else start


def _behind_leader(words: Words, start: int, end: int) -> int:
    """ "Le [Directeur du Fonds danois]": behind its head with a capital stands the body; 0 without one.

    "Le Comte de Zlip", "le Guide du Rameur" lead nothing: these are titles of people and of works.
    """
    article = words.lower[start - 1 : start] in (["le"], ["la"], ["l'"])
    first = start + 2 + (words.lower[start + 2 : start + 3] in (["la"], ["l'"], ["le"]))
    post = article and first + 1 < end and words.lower[start + 1] in _DE and leads(words, start)
    return first if post and words.capital[start] and words.capital[first] else 0


def behind_post(words: Words, start: int, end: int) -> int:
    """Return where the name begins in "le chef de l'[État grec Paul Roy]", 0 if no end of a post stands before it.

    Where nothing else stands in the span that is its end.
    """
    if start == end:
        return 0
    first = start + (words.text[start] in word_set("fr", "titles", "ending_posts"))
    if not ends_post(words, first - 1) or words.span(start, end).of(words.article) in place_kinds():
        return 0
    while start < first < end and words.lower[first] in demonyms():
        first += 1
    return first if first == end or words.capital[first] else 0


def is_portfolio(words: Words, start: int, end: int) -> bool:
    """Tell whether the words are what a role is over: "Intérieur" after "ministre de l'"."""
    i = start - 1
    while i > 0 and (words.lower[i] in _DE or (i < start - 1 and words.pos[i] == "ADJ")):
        i -= 1
    body = nouns().get((words.lower[start],))
    opens = words.text[start] in word_set("fr", "organisations", "prefixes")
    builds = (opens or (body is not None and body.type == "Organization")) and end - start > 1  # "chef du Parti vert"
    if not (0 <= i < start - 1 and (words.lower[i],) in roles()) or builds:
        return False
    charged = roles()[words.lower[i],][0] in word_set("fr", "titles", "with_portfolio")
    return charged or end - start == 1 or not all(words.capital[start:end])  # "le patron du Petit Journal"


def after_titles(words: Words, start: int, end: int, label: str) -> int:
    """Return the first token that belongs to the name: no article, title, role or other common noun before it."""
    titles = word_set("fr", "honorifics", "plain", "kept")
    while start < end:
        text, lower = words.text[start], words.lower[start]
        proper_next = start + 1 < end and words.capital[start + 1]
        if words.pos[start] == "DET" or lower in {"le", "la", "les", "l'"}:
            kept = (
                words.capital[start]
                and not words.opens[start]
                and start + 1 < end
                and words.capital[start + 1]
                and label
            )
            if kept:
                return start
        elif not (text in titles or _before_name(words, start, proper_next=proper_next) or _lower_noun(words, start)):
            return start
        start += 1
    return start


def _before_name(words: Words, i: int, *, proper_next: bool) -> bool:
    """Tell whether a word is a role, a people or an opening word that stands before a name and is no part of it."""
    lower = words.lower[i]
    if not words.capital[i]:
        return (lower,) in roles()
    if words.text[i] in word_set("fr", "common_words", "openers") and words.opens[i]:
        return True
    role = (lower,) in roles() and words.text[i] not in first_names()  # "Marine" is no sailor
    role = role or ((lower,) in nouns() and words.text[i].isupper())
    called = words.text[i] in first_names() and not _has_article(words, i)  # "à Romain Roy"
    people = (lower in demonyms() or places_of_two(lower)) and not called
    people = people and (
        words.pos[i] != "PROPN"
        or words.text[i + 1] in first_names()
        or words.capital[i + 2 : i + 3] == [True]
        or _has_article(words, i)
    )
    return proper_next and (role or people or (is_people(words, i) and words.text[i + 1] in first_names()))


def _has_article(words: Words, i: int) -> bool:
    return words.lower[i - 1 : i] in (["le"], ["la"], ["l'"], ["du"], ["au"])


def _lower_noun(words: Words, i: int) -> bool:
    return not words.capital[i] and not words.text[i][0].isdigit() and not _inside(words, i)


def _inside(words: Words, i: int) -> bool:
    """Tell whether a word in lower case may begin a name: a noun that builds names, or part of a foreign name."""
    builders = word_set("fr", "institutions", "of_name", "of_place")
    builders |= (
        word_set("fr", "institutions", "of_work")
        | word_set("fr", "institutions", "of_event")
        | word_set("fr", "institutions", "of_anything")
    )
    return words.lower[i] in builders or words.pos[i] == "PROPN" or any(letter.isupper() for letter in words.text[i])
