"""Finds the names that a common noun builds: "parquet de Paris", "océan Pacifique", "police fédérale"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.lang import table
from kg.lang import words as word_set
from kg.lang.inflection import all_forms
from kg.text.days import is_weekday
from kg.text.names.compounds import in_compound
from kg.text.names.groups import ARTICLES, DE, VERBAL, of_group, run_end
from kg.text.names.words import Candidate, Words
from kg.text.wordlists import (
    continents,
    countries,
    demonyms,
    first_names,
    known_kinds,
    nouns,
    place_kinds,
    roles,
    split_words,
)

_LABELS = {"Organization": "ORG", "Place": "LOC", "Work": "WORK", "Event": "EVENT", "Product": "MISC", "Other": "MISC"}
INDEFINITE = {
    "un",
    "une",
    "des",
    "plusieurs",
    "quelques",
    "chaque",
    "aucun",
    "aucune",
    "notre",
    "votre",
    "deux",
    "trois",
}
_PARTICIPLES = ("é", "ée", "és", "ées")
_CLIMB = 5  # tokens between who climbs or wins and the top
_LISTS = ("of_anything", "of_name", "of_place", "of_work", "of_event", "of_award", "called_after")


def build(words: Words, model: list[Candidate]) -> Iterator[Candidate]:
    """Yield the names that begin with a common noun: institutions, places, treaties, events.

    Args:
        words: the article.
        model: the names that the tagger found, which may be a complement.
    """
    ends = {candidate.start: candidate.end for candidate in model}
    led = {c.start: 0 for c in model if c.label == "PER" and c.end - c.start > 1}
    for i, lower in enumerate(words.lower):
        for head in _heads().get(lower, ()):
            after = i + len(head)
            if tuple(words.lower[i:after]) == head and not _describes(words, i):
                by_person = " ".join(head) in word_set("fr", "institutions", "of_leader")
                end = _complement_end(words, i, after, head, ends | led if by_person else ends)
                if end == after and by_person and _is_led(words, i, after, led):
                    yield Candidate(i, after, *class_of(head))
                    break
                if end > after:
                    start = i - 2 if i > 1 and words.text[i - 1] == "-" and words.lower[i - 2] in _heads() else i
                    yield Candidate(start, end, *(_site(words, i) or _body(words, i, after, head) or class_of(head)))
                    break


def _is_led(words: Words, i: int, after: int, led: dict[int, int]) -> bool:
    """ "La Ligue de Luc Roy": with a capital, a noun for a body is its name, behind which its leader's stands."""
    proper = words.capital[i] and not words.opens[i]
    return proper and words.lower[after : after + 1] in (["de"], ["d'"]) and after + 1 in led


def _site(words: Words, i: int) -> tuple[str, str] | None:
    """ "la tour Eiffel" stands somewhere, "le Tour de France" takes place: the gender tells them apart."""
    lists = table("fr", "institutions")
    both = words.lower[i] in lists["of_event"] and words.lower[i] in lists["of_place"]
    feminine = "Fem" in words.doc[i].morph.get("Gender", []) or (i > 0 and words.lower[i - 1] == "la")
    return ("LOC", "Facility") if both and feminine else None


def _body(words: Words, i: int, after: int, head: tuple[str, ...]) -> tuple[str, str] | None:
    """ "l'Église réformée de France" is a body, "l'église Saint-Paul" and "l'église de Klow" are buildings."""
    kind: str = table("fr", "institutions")["of_body"].get(" ".join(head), "")
    adjective = after < len(words) and words.pos[after] == "ADJ" and not words.capital[after]
    return (label_of(kind), kind) if kind and words.capital[i] and adjective else None


def _describes(words: Words, i: int) -> bool:
    """Tell whether a noun says what something is and names nothing: "un tribunal", "l'Unicef, agence de l'ONU".

    Nor does the part of another word: "coup d'État militaire", nor an adjective: "l'organisation armée basque".
    """
    beside = i > 1 and words.text[i - 1] == "," and not words.capital[i] and words.capital[i - 2]
    beside = beside and words.capital[i + 1 : i + 2] != [True]  # "l'Institut, rue Haute"
    compounds = word_set("fr", "institutions", "compounds")
    inside = i > 1 and words.lower[i - 1] == "d'" and words.lower[i - 2] in compounds
    inside = inside or in_compound(words, i)
    part = _is_round(words, i) or ends_post(words, i) or _is_agreed(words, i)
    part = part or _is_adjective(words, i) or _is_peak(words, i)
    return i > 0 and (beside or inside or part or words.lower[i - 1] in INDEFINITE)


def _is_adjective(words: Words, i: int) -> bool:
    """ "L'organisation armée basque", "la mesure phare", right behind its noun; that of "l'armée basque" is a noun."""
    adjective = words.pos[i] == "ADJ" or words.lower[i] in word_set("fr", "institutions", "describing")
    return i > 0 and adjective and not words.capital[i] and words.pos[i - 1] == "NOUN"


def _is_round(words: Words, i: int) -> bool:
    """ "Le premier tour de la Coupe": a part of a contest bears no name of its own."""
    lists = table("fr", "institutions")
    numbered = i > 0 and words.lower[i - 1] in lists["numbering"]
    return numbered and words.lower[i] in lists["rounds"] and not words.capital[i]


def _is_peak(words: Words, i: int) -> bool:
    """ "Le sommet du mont Orane", "gagner au sommet de Klow": the top of a mountain, and no meeting.

    Who wins something is none who climbs ("gagner du temps au sommet"), and a body, a city or a country has no top.
    """
    lists = table("fr", "institutions")
    if words.lower[i] not in lists["peaks"]:
        return False
    at = next((j for j in range(i + 1, len(words)) if words.lower[j] not in DE | ARTICLES), i)
    if words.lower[at] in lists["hills"]:
        return True
    meets = known_kinds().get(words.text[at]) or place_kinds().get(words.text[at]) in {"City", "Country"}
    return words.lower[i - 1] == "au" and not meets and _is_climbed(words, i - 1)


def _is_climbed(words: Words, i: int) -> bool:
    """Tell whether a word for climbing or winning stands before a place, and nothing that is won or reached."""
    for token in reversed(words.doc[max(0, i - _CLIMB) : i]):
        if token.lemma_ in table("fr", "institutions")["climbing"]:
            return True
        if token.pos_ == "NOUN" and token.dep_ in {"obj", "obl:arg"} and not is_weekday(token):
            return False
    return False


def ends_post(words: Words, i: int) -> bool:
    """Tell whether a word ends a post: "le chef de l'État Paul Roy" names no state.

    Args:
        words: the article.
        i: the token.
    """
    if i < 2 or words.text[i] not in word_set("fr", "titles", "ending_posts"):
        return False
    before = [word for word in words.lower[max(0, i - 3) : i] if word not in DE | ARTICLES]
    return bool(before) and (before[-1],) in roles()


def _is_agreed(words: Words, i: int) -> bool:
    """Tell whether "accord" is what somebody gives: "avec l'accord de Lima", "en attente de l'accord de Lima"."""
    if words.lower[i] not in word_set("fr", "institutions", "agreed") or i < 2 or words.lower[i - 1] != "l'":
        return False
    before = words.doc[i - 3 if words.lower[i - 2] in DE and i > 2 else i - 2]
    return bool({before.lower_, before.lemma_} & word_set("fr", "institutions", "agreeing"))


def _complement_end(words: Words, i: int, after: int, head: tuple[str, ...], ends: dict[int, int]) -> int:
    """Return the end of the complement that makes a name of the noun, or `after` if there is none."""
    key = " ".join(head)
    proper = words.capital[i] and not words.opens[i]
    j = _adjectives(words, after, key, proper=proper)
    called = key in table("fr", "syntax")["nouns"]["appositive_de"] and words.lower[j : j + 1] in (
        ["de"],
        ["d'"],
        ["du"],
    )
    if j > after and not proper and called:
        return after  # "l'île grecque de Chios": its name is Chios
    organisation = class_of(head)[0] == "ORG"
    proper = proper and organisation
    free = proper or key in word_set("fr", "institutions", "of_anything")
    if key in word_set("fr", "institutions", "of_office") and not proper:
        return _office_end(words, j)
    national = j > after and bool(demonyms().get(words.lower[j - 1]))
    free = free or (national and key in word_set("fr", "institutions", "of_nation"))
    for turn in range(0 if j == after and not proper and key in word_set("fr", "institutions", "never_of") else 2):
        j = of_group(words, j, ends, free=free and (proper or national or turn == 0))
    award = key in word_set("fr", "institutions", "of_award")
    if j == after and award and _is_of_office(words, j):
        return of_group(words, of_group(words, j, {}, free=True), ends, free=False)
    if j == after and _is_of_land(words, j, key):
        return ends.get(j + 1) or run_end(words, j + 1)
    if (
        j == after
        and j < len(words)
        and words.capital[j]
        and (words.pos[j] == "PROPN" or (award and words.pos[j] == "ADJ"))  # "le prix Lémanique"
        and words.text[j] not in word_set("fr", "common_words", "acronyms")
    ):
        if key in _before_names() and not (i and words.lower[i - 1] in word_set("fr", "institutions", "never_called")):
            return ends.get(j) or run_end(words, j)
        return after
    return j


def _is_of_land(words: Words, j: int, key: str) -> bool:
    """ "L'hôpital européen Georges-Morand": the adjective of a land between a house and its name is part of it."""
    house = key in word_set("fr", "institutions", "never_nationality") and key in _before_names()
    if not house or words.capital[j + 1 : j + 2] != [True] or words.pos[j + 1] != "PROPN":
        return False
    land = demonyms().get(words.lower[j], "")
    return land in countries() or land in continents()


def _is_of_office(words: Words, j: int) -> bool:
    """ "Le prix du Gouverneur général" is an award, "le prix du pain" and "le prix de Norsud" are none."""
    k = j + 1 + (words.lower[j + 1 : j + 2] in ([each] for each in ARTICLES))
    return k < len(words) and words.lower[j] in DE and words.capital[k] and words.pos[k] == "NOUN"


def _office_end(words: Words, j: int) -> int:
    """Return the end of "de" and a noun with an adjective, which make an office of "direction" or "service"."""
    end = of_group(words, j, {}, free=True)
    k = j + 1 + (end > j + 1 and words.lower[j + 1] in ARTICLES)
    bare = end - k < 2 or words.capital[k]
    return j if bare or (words.lower[k],) in nouns() or (words.lower[k],) in roles() else end


def _adjectives(words: Words, j: int, key: str, *, proper: bool) -> int:
    none = word_set("fr", "institutions", "never_nationality")
    only_nations = key in word_set("fr", "institutions", "nationality_only")
    while j < len(words) and words.pos[j] in {"ADJ", "NOUN", "PROPN", "VERB"}:
        lower = words.lower[j]
        national = bool(demonyms().get(" ".join(words.lower[j + 1 : j + 2]))) and key not in none
        public = lower in _institutional() and key in word_set("fr", "institutions", "of_name")
        public = public and (national or not only_nations or _is_of_a_land(words, j))
        nation = (bool(demonyms().get(lower)) and (proper or key not in none | _only_places())) or (
            lower in demonyms()
            and words.lower[j + 1 : j + 2] != []
            and words.lower[j + 1] in DE
            and words.capital[j + 2 : j + 3] == [True]
        )
        if not (
            public
            or nation
            or (proper and words.pos[j] == "ADJ" and not _is_verbal(lower))
            or (proper and words.capital[j] and not _begins_person(words, j))
        ):
            break
        j += 1
    return j


def _is_of_a_land(words: Words, j: int) -> bool:
    """ "L'équipe nationale du Klow": with its country behind it, that vague adjective names one."""
    land = words.lower[j] in ("national", "nationale") and words.lower[j + 1 : j + 2] != [] and words.lower[j + 1] in DE
    return land and words.text[j + 2 : j + 3] != [] and place_kinds().get(words.text[j + 2]) == "Country"


def _begins_person(words: Words, i: int) -> bool:
    """ "Le Président du Conseil danois Lars Roy": a first name and a last name are those of the one who leads it."""
    national = words.lower[i - 1] in demonyms() and not words.capital[i - 1]
    return national and words.text[i] in first_names() and words.capital[i + 1 : i + 2] == [True]


def _is_verbal(lower: str) -> bool:
    """Tell whether an adjective comes from a verb, and is none that makes a public body ("Église réformée")."""
    return lower.endswith(VERBAL) or (lower.endswith(_PARTICIPLES) and lower not in _institutional())


def class_of(head: tuple[str, ...]) -> tuple[str, str]:
    key = " ".join(head)
    lists = table("fr", "institutions")
    noun = nouns().get(head)
    if key in lists["of_event"]:
        return "EVENT", ""
    if key in lists["of_office"]:
        return "ORG", "Agency"
    if noun is None:
        return ("LOC" if key in lists["of_place"] else "ORG"), ""
    return _LABELS[noun.type], "Region" if key == "état" else noun.kind


def label_of(kind: str) -> str:
    """Return the label of the names of a finer class."""
    return _LABELS[str(table("fr", "nouns").get(kind, {"type": "Other"})["type"])]


@cache
def _only_places() -> frozenset[str]:
    """The nouns for places that no adjective of a people makes a name of: "le volcan islandais" is one of many."""
    places = word_set("fr", "institutions", "of_place") - word_set("fr", "institutions", "of_name")
    return frozenset(
        noun for noun in places if class_of(split_words(noun))[1] in {"Facility", "Landform", "BodyOfWater"}
    )


@cache
def _before_names() -> frozenset[str]:
    """The nouns that build a name with nothing between: "place Tahrir", "prix Goncourt"."""
    lists = table("fr", "institutions")
    return frozenset([*lists["of_place"], *lists["of_award"], *lists["called_after"]])


@cache
def _heads() -> dict[str, list[tuple[str, ...]]]:
    """The nouns that build names, by first word, longest first; capitals widen the list to every organisation."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for name in _LISTS:
        for noun in table("fr", "institutions")[name]:
            index.setdefault(split_words(noun.lower())[0], []).append(split_words(noun.lower()))
    return {first: sorted(set(heads), key=lambda head: (-len(head), head)) for first, heads in index.items()}


@cache
def _institutional() -> frozenset[str]:
    return all_forms(table("fr", "institutions")["adjectives"])
