"""What the words around two names of places say of them: a list, a road from one to the other, the larger first."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.facts.grammar.syntax import lemma
from kg.lang import table
from kg.text.tree import Span as Tokens
from kg.text.wordlists import continents

_LIST = 15  # words


def is_list_in_brackets(name: Tokens) -> bool:
    """ "L'Île-de-France (Essonne et Yvelines)": several regions in brackets are parts of the one before them."""
    inside = list(takewhile(lambda token: token.text != ")", name.doc[name.end : name.end + _LIST]))
    return bool(inside) and inside[0].lower_ in (",", "et") and any(token.lower_ == "et" for token in inside)


def is_numbered(name: Tokens) -> bool:
    """ "Les suites de Roy (ZWV 1007 à 1012)": a name that a number follows is that of a list, and not of a body."""
    behind = list(name.doc[name.end : name.end + 2])
    return len(behind) == 2 and behind[0].text.isdigit() and behind[1].text not in ("%", "ans")


def is_of(name: Tokens) -> bool:
    """Tell whether "de" leads to a name, which so says of what something is, and not where."""
    before = name.doc[name.start - 1].lower_ if name.start else ""
    before = name.doc[name.start - 2].lower_ if before in ("la", "l'") and name.start > 1 else before
    return before in ("de", "du", "d'", "des")


def is_range(left: Tokens, right: Tokens) -> bool:
    """Tell whether two places are the ends of an area: "de la Manche au Nord"."""
    lists, doc = table("fr", "juxtaposition")["words"], left.doc
    before = list(doc[max(0, left.start - 3) : left.start])
    while before and before[-1].lower_ in ("la", "l'"):
        before.pop()
    from_one = bool(before) and before[-1].lower_ in lists["from"]
    of_noun = from_one and any(token.pos_ in ("NOUN", "PROPN") for token in before[-2:-1])  # "la ville de Gao au Mali"
    return from_one and not of_noun and doc[left.end : right.start].text.lower().strip() in lists["to"]


def is_home(place: Tokens) -> bool:
    """ "Anne Roy, de Klow en Bretagne, a gagné": behind a name and a comma, "de" says where somebody is from."""
    before = list(place.doc[max(0, place.start - 3) : place.start])
    return len(before) == 3 and before[0].ent_type_ == "PER" and (before[1].text, before[2].lower_) == (",", "de")


def narrows(left: Tokens, right: Tokens) -> bool:
    """Tell whether the first of two places is the larger: "dans les Alpes, au mont Mornac"."""
    lists, doc = table("fr", "juxtaposition")["words"], left.doc
    before = {token.lower_ for token in doc[max(0, left.start - 3) : left.start]}
    between = doc[left.end : right.start].text.lower().strip()
    return bool(before & set(lists["around"]) and re.fullmatch(lists["inward"], between))


def is_set_in(left: Tokens, right: Tokens) -> bool:
    """ "À Klow, dans le Norkin": tell whether what has an article is the larger place, and not the next."""
    lists, doc = table("fr", "juxtaposition")["words"], left.doc
    before = {token.lower_ for token in doc[max(0, left.start - 2) : left.start]}
    between = doc[left.end : right.start].text.lower().strip()
    return not before & set(lists["around"]) and bool(re.fullmatch(lists["outward"], between))


def is_amid(left: Tokens, right: Tokens) -> bool:
    """ "En Guyane, en Martinique, au Mali et au Niger": in the midst of a list no place lies in the next."""
    lists = table("fr", "juxtaposition")["words"]
    before = [token.lower_ for token in left.doc[max(0, left.start - 2) : left.start]]
    after = [token.lower_ for token in right.doc[right.end : right.end + 2]]
    pairs = [row for row in (before, after) if len(row) == 2 and row[0] in lists["lists"]]
    return len(pairs) == 2 and all(row[1] in lists["at_places"] for row in pairs)


def opens_list(left: Tokens, right: Tokens) -> bool:
    """ "En Écosse, en Finlande, en Suède et au Mali": no place lies in the next if others follow."""
    doc, lists = left.doc, table("fr", "juxtaposition")["words"]
    first = doc[left.start - 1].lower_ if left.start else ""
    second = [token.lower_ for token in doc[left.end : right.start]]
    third = list(doc[right.end : right.end + 3])
    if len(third) < 3 or first not in lists["at_places"] or second != [",", first]:
        return False
    follows = third[1].lower_ in lists["at_places"] and third[2].text[0].isupper()
    return follows and third[0].lower_ in lists["lists"] and (third[0].text != "," or third[1].lower_ == first)


def is_way(left: Tokens, right: Tokens) -> bool:
    """ "Vole d'Australie en Europe", "relie l'A6 à Klow": a way leads from one to the other, and none is in it."""
    doc, lists = left.doc, table("fr", "juxtaposition")["words"]
    joined = any(lemma(token) in lists["joining"] for token in doc[max(0, left.start - 4) : left.start])
    from_one = is_of(left) and right.text in continents()
    return right.start > left.end and doc[left.end].text != "," and (joined or from_one)


def goes_on(name: Tokens) -> bool:
    """ "À l'opéra de Klow, à Zlip, au palais": another place behind the same preposition makes a list of them."""
    behind = name.doc[name.end + 1 : name.end + 2]
    return any(token.lower_ in ("à", "au", "aux") for token in behind)


def is_where(place: Tokens) -> bool:
    """ "En Syldavie", "dans le Norkin": something is there; a country that plays, or suffers something, acts."""
    before = [token.lower_ for token in place.doc[max(0, place.start - 2) : place.start]]
    if before[-1:] in (["la"], ["le"], ["les"], ["l'"]):
        before.pop()
    return not before or before[-1] in table("fr", "juxtaposition")["words"]["at_places"]
