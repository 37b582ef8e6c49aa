"""Which names of places stand as locations in the syntax: "à Klow", "dans la banlieue de Klow", "l'usine de Klow"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.lang import words
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

_SITES = frozenset(
    ["City", "Region", "Facility", "Landform", "BodyOfWater", "Hospital", "University", "Museum", "Court"]
)
_ABOUT = ("", "de")
_UPON = ("de", "contre", "sur")
_FAR = 6  # tokens


def is_location(token: Token) -> bool:
    """Tell whether a place name stands as a location: after a locative preposition, or bare ("place Tahrir")."""
    role = preposition(token)
    area = _exemplified(token)
    if area is not None:
        return is_location(area) or _is_source(area)
    if token.dep_ in syntax.SUBJECT or token.dep_ in ("obj", "obl:agent", "iobj"):
        return False
    if not role and first_of(token) is not token:
        return is_location(first_of(token))
    if role == "sur" and _is_subject_matter(token):
        return False
    if role in syntax_table()["roles"]["locative"] or (not role and _is_bare(token)):
        return True
    behind = token.dep_ in ("nmod", "appos", "conj") and role in _ABOUT
    return behind and (is_site(token.head) or _is_some_house(token.head)) and is_location(token.head)


def _is_subject_matter(place: Token) -> bool:
    """ "Un rapport sur la Syrie", "publie un livre sur Klow", "le débat sur l'Europe": what one speaks of there."""
    start = place.left_edge.i
    before = place.doc[start - 1] if start else place
    road = (each for each in (before, *before.ancestors) if each.pos_ == "NOUN")
    noun = place.head if place.dep_ == "nmod" else next(road, place)
    known = nouns().get((noun.lower_,))
    work = known is not None and known.type == "Work"
    return noun.i < start and (work or lemma(noun) in words("fr", "scenes", "discussed"))


def _exemplified(name: Token) -> Token | None:
    """ "dans un État comme le Texas", "de pays tels que l'Inde": the area of which a place is an example."""
    first = first_of(name)
    opener = next((child.lower_ for child in first.children if child.dep_ in ("case", "mark")), "")
    above = first.head if opener == "comme" else first.head.head if lemma(first.head) == "tel" else None
    return above if above is not None and above.i < first.i and is_site(above) else None


def _is_source(area: Token) -> bool:
    """ "des appels reçus de villes": where something is known from."""
    return preposition(area) == "de" and lemma(area.head) in words("fr", "scenes", "sources")


def _is_some_house(noun: Token) -> bool:
    """ "dans un marché de Klow": a thing in which something is, where the town says which."""
    indefinite = any("Ind" in child.morph.get("Definite", []) for child in noun.children)
    return noun.pos_ == "NOUN" and indefinite and preposition(noun) in ("dans", "devant")


def _is_bare(token: Token) -> bool:
    """Tell whether a name needs no preposition: "place Tahrir", "rue Haute", "où", or right behind a verb."""
    if token.dep_ not in ("nmod", "appos", "obl:mod"):
        return False
    if token.dep_ == "obl:mod" and token.pos_ != "NOUN" and token.left_edge.i == token.head.i + 1:
        return True
    return {lemma(token), token.doc[token.left_edge.i].lower_} & words("fr", "scenes", "bare") != set()


def site_happening(reader: ArgumentReader, token: Token, events: dict[int, int]) -> int | None:
    """Return the happening that strikes a site which lies in a place: "a fermé l'usine de Klow", "le sud de Klow".

    Args:
        reader: the arguments of the text.
        token: the name of the place.
        events: the number of the happening of each trigger word.
    """
    site = first_of(token).head
    behind = first_of(token).dep_ in ("nmod", "appos") and preposition(first_of(token)) in _ABOUT
    if behind and _is_theme(site):
        return events.get(site.head.i)
    if not behind or not (is_site(site) or lemma(site) in words("fr", "scenes", "peopled")):
        return None
    while site.dep_ == "nmod" and preposition(site) == "de" and is_site(site.head):  # "une partie du marché de Klow"
        site = site.head
    if site.dep_ in ("obj", "nsubj:pass"):
        roles = reader.of(site.head)
        doers = (filler for role in ("subject", "par") for filler in roles.get(role, ()))
        found = (events.get(word.i) for word in (site.head, *doers))
        return next((number for number in found if number is not None), None)
    return events.get(site.head.i) if site.dep_ == "nmod" and preposition(site) in _UPON else None


def _is_theme(noun: Token) -> bool:
    """ "Le salon du livre de Klow": what a fair is about."""
    single = "Plur" not in noun.morph.get("Number", []) and (noun.lower_,) not in roles()
    fair = noun.dep_ == "nmod" and preposition(noun) == "de" and lemma(noun.head) in words("fr", "scenes", "fairs")
    return noun.pos_ == "NOUN" and single and fair


def is_near(token: Token) -> bool:
    """Tell whether something happens near a place: "près de Klow", "à proximité de Klow", "à 30 km de Klow"."""
    beside = preposition(token) == "de" and token.head.lower_ in words("fr", "scenes", "near")
    return preposition(token) == "près de" or beside or is_distant(token)


def is_distant(token: Token) -> bool:
    """Tell whether a place is where a distance is measured from: "à 30 km de Klow", "à 30 km au sud de Klow"."""
    if preposition(token) != "de":
        return False
    above = token.head.head if lemma(token.head) in words("fr", "scenes", "areas") else token.head
    counted = above.head if above.dep_ == "nmod" and syntax.measures(above.head) else above  # "une dizaine de km"
    units = (above, *(child for child in counted.children if counted is above and syntax.measures(above)))
    return any(lemma(unit) in words("fr", "counts", "lengths") for unit in units) and preposition(counted) == "à"


def is_range(token: Token) -> bool:
    """Tell whether a place is that among whose things one is the most so: "la plus haute tour de Klow"."""
    role = preposition(token)
    if role != "de" or token.head.i > token.i:
        return False
    return any(
        word.lower_ in words("fr", "scenes", "most") and word.nbor(-1).lower_ in ("le", "la", "les", "l'")
        for word in token.doc[max(token.left_edge.i - _FAR, token.sent.start + 1) : token.left_edge.i]
    )


def is_way_point(token: Token) -> bool:
    """Tell whether a place only says which way, line or flight something is: "la route de Klow à Travik"."""
    other = "à" if preposition(token) == "de" else "de" if preposition(token) == "à" else ""
    if not other or token.dep_ != "nmod" or lemma(token.head) not in words("fr", "scenes", "lines"):
        return False
    ends = (child for child in token.head.children if child.pos_ == "PROPN" and preposition(child) == other)
    return any(token.left_edge.i == end.right_edge.i + 1 or end.left_edge.i == token.right_edge.i + 1 for end in ends)


def is_post(token: Token) -> bool:
    """ "L'ambassadeur d'Ostrie à Klow": where somebody has his post."""
    held = token.dep_ == "nmod" and lemma(token.head) in words("fr", "scenes", "posted")
    return held and preposition(token) in ("à", "en")


def first_of(token: Token) -> Token:
    """Return the first noun of the list in which a noun stands: "Klow" of "à Klow, Travik et Zlip"."""
    while token.dep_ == "conj" and not syntax.is_verbal(token.head):
        token = _listed_before(token) or token.head
    return token


def _listed_before(name: Token) -> Token | None:
    """ "un autre à Klow et Travik": the name right before in a list, though the parser joined a noun above it."""
    if (
        name.pos_ != "PROPN"
        or name.head.pos_ != "NOUN"
        or name.i < 2
        or name.doc[name.i - 1].lower_ not in ("et", "ou", ",")
    ):
        return None
    before = name.doc[name.i - 2]
    first = before.head if before.dep_.startswith("flat") else before
    return first if first.pos_ == "PROPN" and first.i > name.head.i else None


def is_site(noun: Token) -> bool:
    """Tell whether a common noun names an area or a building, behind which a name says where it is."""
    return noun.pos_ == "NOUN" and (lemma(noun) in words("fr", "scenes", "areas") or lemma(noun) in _sites())


@cache
def _sites() -> frozenset[str]:
    """Return the nouns of the classes of places, and of institutions that are houses too."""
    return frozenset(noun.lemma for noun in nouns().values() if noun.kind in _SITES)


def outer_places(token: Token) -> Iterator[Token]:
    """Yield the names above a place that may say where it lies: "à Klow, en Syldavie", but not "à Klow et à Travik"."""
    token = first_of(token)
    while token.head.i != token.i and token.dep_ in ("nmod", "appos", "obl:mod", "obl:arg", "obl"):
        token = token.head
        yield token
