"""Descriptions that the parser takes for a second subject or object, and posts that it takes for names."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table
from kg.text.days import is_bare_day
from kg.text.parser.mends.phrases import agrees, case_of, whole_name
from kg.text.wordlists import demonyms, nouns, roles

_INTRODUCED = frozenset(("det", "case", "cc", "cop", "mark", "nsubj"))
_OF = frozenset(("de", "du", "d'"))
_CLOSING = frozenset((",", ".", ":", ";", ")", "»", "–", "—", "-"))


def second_argument(doc: Doc, noun: Token) -> bool:
    """ "Luc, un ami de Paul, a ri", "a vu sa femme, l'actrice Anne": a verb has one subject and one object.

    What a second one says of a person describes the last who is named before it, what it says of a body the last body.

    Args:
        doc: the parse, which is changed.
        noun: a noun that the parser linked as a subject or object.

    Returns:
        Whether it was given to the noun or name right before it.
    """
    bare = noun.i if _is_person(noun) and "Plur" not in noun.morph.get("Number", []) else 0
    first = next((child.i for child in noun.lefts if child.dep_ == "det"), bare)
    if noun.pos_ not in ("NOUN", "PROPN") or first < 2 or doc[first - 1].text != "," or case_of(noun):
        return False
    before = next((child for child in noun.head.children if first - 2 in range(child.i, child.right_edge.i + 1)), None)
    doubled = any(child.dep_ == noun.dep_ and child.i < first for child in noun.head.children)
    behind = doc[noun.right_edge.i + 1].text if noun.right_edge.i + 1 < len(doc) else "."
    if before is None or not doubled or not (behind in _CLOSING or doc[noun.right_edge.i].text in _CLOSING):
        return False
    if any(child.dep_ == "conj" and child.i > before.i for each in (before, noun) for child in each.rights):
        return False
    described = _described(doc, before, noun, first)
    if described is None:
        return False
    noun.head, noun.dep_ = described, "appos"
    return True


def _described(doc: Doc, before: Token, noun: Token, end: int) -> Token | None:
    """Return the last word of a phrase that may be what a noun describes: a person's name or post, a body."""
    row = [each for each in doc[before.left_edge.i : end - 1] if each == before or before.is_ancestor(each)]
    heads = [each for each in row if each.pos_ in ("NOUN", "PROPN") and each == whole_name(each)]
    person = _is_person(noun)
    if not person and not _is_body(noun):
        return None
    fits = [each for each in heads if (_is_person(each) if person else _is_body(each)) or _may_be(each, noun)]
    return fits[-1] if fits else None


def _may_be(name: Token, noun: Token) -> bool:
    """A bare name may be of whatever a noun is that bears none itself."""
    own = noun.pos_ == "PROPN" or any(child.pos_ == "PROPN" and not case_of(child) for child in noun.rights)
    return (name.pos_ == "PROPN" or name.text.isupper()) and not own


def _is_person(noun: Token) -> bool:
    form = noun.text.lower()
    return noun.pos_ == "NOUN" and ((form,) in roles() or (form in demonyms() and noun.text[0].isupper()))


def _is_body(noun: Token) -> bool:
    known = nouns().get((noun.text.lower(),))
    return known is not None and known.type == "Organization"


def partner_named(doc: Doc, name: Token) -> bool:
    """ "A signé avec son homologue, Wang Bo, un accord": a name between commas is that of the noun before it.

    Args:
        doc: the parse, which is changed.
        name: a name that the parser linked as an object, with the real object hung on it.

    Returns:
        Whether both were hung where they belong.
    """
    verb, first, last = name.head, name.left_edge.i, name.i
    while last + 1 < len(doc) and doc[last + 1].dep_ == "flat:name":
        last += 1
    thing = next((child for child in name.rights if child.dep_ == "appos" and child.pos_ == "NOUN"), None)
    comma = first if doc[first].text == "," else first - 1
    if name.pos_ != "PROPN" or thing is None or comma <= verb.i or doc[comma].text != "," or doc[last + 1].text != ",":
        return False
    noun = next((child for child in verb.rights if child.right_edge.i in (comma, comma - 1) and case_of(child)), None)
    if noun is None or not _is_person(noun) or not any(child.dep_ == "det" for child in thing.lefts):
        return False
    name.head, name.dep_ = noun, "appos"
    thing.head, thing.dep_ = verb, "obj"
    return True


def of_owner(doc: Doc, noun: Token) -> bool:
    """ "Le fils d'Anne Roy, un étudiant de 22 ans, ...": behind whose son he is stands who he is, and not who she is.

    Args:
        doc: the parse, which is changed.
        noun: a noun that the parser set beside a name.

    Returns:
        Whether it was given to the noun of which the name is the complement.
    """
    name, first = noun.head, next((child for child in noun.lefts if child.dep_ == "det"), noun)
    owner = name.head
    indefinite = "Ind" in first.morph.get("Definite", []) and doc[max(first.i - 1, 0)].text == ","
    owned = name.pos_ == "PROPN" and name.dep_ == "nmod" and case_of(name) in ("de", "d'") and owner.i < name.i
    known = nouns().get((owner.text.lower(),))
    person = _is_person(owner) or (known is not None and known.type == "Person")
    definite = any("Def" in child.morph.get("Definite", []) for child in owner.lefts)
    if not (indefinite and owned and person and definite) or not agrees(noun, owner) or not agrees(first, owner):
        return False
    noun.head = owner
    return True


def describe_last(doc: Doc, token: Token) -> bool:
    """ "Luc et sa femme, l'actrice Anne, rient": behind "et" a list ends, what follows describes its last member.

    Args:
        doc: the parse, which is changed.
        token: a word that the parser linked as a further member of the list, or as a description of its first.

    Returns:
        Whether it was given to the last member.
    """
    before = [child for child in token.head.rights if child.dep_ == "conj" and child.i < token.i]
    if token.dep_ == "appos" and not before:
        return False
    last = before[-1] if before else token
    more = any(child.dep_ == "conj" and child.i > token.i for child in token.head.rights)
    joined = [any(child.dep_ == "cc" for child in each.lefts) for each in (last, token)]
    named = token.pos_ == "PROPN" or any(child.pos_ == "PROPN" and not case_of(child) for child in token.rights)
    edge = min((child.left_edge.i for child in token.lefts if child.dep_ != "punct"), default=token.i)
    if joined != [True, False] or more or not named or case_of(token) or doc[edge - 1].text != ",":
        return False
    if last.pos_ != "NOUN" or any(child.pos_ == "PROPN" and not case_of(child) for child in last.rights):
        return False  # who has a name of his own needs none
    token.head, token.dep_ = last, "appos"
    return True


def age_of_last(doc: Doc, years: Token) -> bool:
    """ "Luc, 43 ans, et Anne, 29 ans": how old somebody is stands right behind the name, not behind the first one's.

    Args:
        doc: the parse, which is changed.
        years: a word that the parser hung on the first name of a list.

    Returns:
        Whether it was given to the name before the comma.
    """
    number = next((child for child in years.lefts if child.dep_ == "nummod"), None)
    if years.text != "ans" or number is None or number.i < 2 or doc[number.i - 1].text != ",":
        return False
    name = whole_name(doc[number.i - 2])
    if name.dep_ != "conj" or name.pos_ != "PROPN" or years.head not in (name.head, *name.head.ancestors):
        return False
    years.head = name
    return True


def one_of_many(doc: Doc, noun: Token) -> bool:
    """ "Des partisans du chef, le général Roy, ont fui": one man between commas is the chief; it is the many who act.

    Args:
        doc: the parse, which is changed.
        noun: a noun in the singular that the parser linked to the many, or as the subject of the verb behind it.

    Returns:
        Whether it was given to the one whose many they are.
    """
    first, last = noun.left_edge.i, noun.right_edge.i
    start = next((child.i for child in noun.lefts if child.dep_ == "det"), first)
    named = any(child.pos_ == "PROPN" and child.i == noun.i + 1 for child in noun.rights)
    if start < 4 or not named or _is_plural(noun) or doc[start - 1].text != ",":
        return False
    ones = (each for each in (doc[start - 2], *doc[start - 2].ancestors) if each.i < start)
    one = next((each for each in ones if _is_person(each) and not _is_plural(each) and case_of(each) in _OF), None)
    many = _many_of(one) if one is not None else None
    if one is None or many is None:
        return False
    close = last if doc[last].text == "," else last + 1
    verb = doc[close + 1] if close + 1 < len(doc) and doc[close].text == "," else noun
    told = verb.head if verb.dep_.startswith("aux") else verb
    if not _is_plural(verb) or "Fin" not in verb.morph.get("VerbForm", []):
        return False
    noun.head, noun.dep_ = one, "appos"
    if many.head == told and not many.dep_.startswith("nsubj"):
        many.dep_ = "nsubj:pass" if any(child.dep_ == "aux:pass" for child in told.lefts) else "nsubj"
    return True


def _many_of(one: Token) -> Token | None:
    """ "Des partisans du chef", "les gardes du corps du chef": those of somebody, in the plural and without "de"."""
    above = one.head.head if one.head.dep_ == "nmod" else one.head
    return above if above.i < one.i and _is_plural(above) and not case_of(above) else None


def _is_plural(word: Token) -> bool:
    return "Plur" in word.morph.get("Number", [])


def post_given(_: Doc, post: Token) -> bool:
    """ "Luc Roy a été nommé par la reine premier ministre", "a nommé Luc ministre": that is what he becomes."""
    person, named = post.head, table("fr", "syntax")["verbs"]["named"]
    if is_bare_day(person) and person.i < post.i:  # "a été réélu dimanche président"
        return _is_named_on(post, person)
    if person.dep_ not in ("obl:agent", "obj") or person.head.text.lower().rstrip("es") not in named:
        return False
    before = [child.right_edge.i for child in person.children if child.i < post.i]
    apart = post.left_edge.pos_ == "PUNCT" or post.left_edge.i != max([person.i, *before]) + 1
    if apart or (post.text.lower(),) not in roles() or "Plur" in post.morph.get("Number", []) or post.pos_ == "PROPN":
        return False
    for child in [child for child in person.rights if child.i > post.i and child.dep_ in ("nmod", "amod")]:
        child.head = post  # "ministre de la Culture"
    post.head, post.dep_ = person.head, "xcomp"
    return True


def _is_named_on(post: Token, day: Token) -> bool:
    verb, bare = day.head, not any(child.dep_ in ("det", "case", "punct") for child in post.lefts)
    named = verb.text.lower().rstrip("es") in table("fr", "syntax")["verbs"]["named"]
    if not (bare and named and post.i == day.i + 1) or (post.text.lower(),) not in roles():
        return False
    post.head, post.dep_ = verb, "xcomp"
    return True


def post_behind_passive(_: Doc, post: Token) -> bool:
    """ "Luc Roy a été nommé ministre mardi": behind the verb, a post without an article does not act."""
    verb = post.head
    named = verb.text.lower().rstrip("es") in table("fr", "syntax")["verbs"]["named"]
    acting = any(child.dep_.startswith("nsubj") and child.i < verb.i for child in verb.lefts)
    bare = not any(child.dep_ in ("det", "case") for child in post.lefts) and (post.text.lower(),) in roles()
    if not (named and acting and bare and post.i > verb.i and post.pos_ == "NOUN"):
        return False
    post.dep_ = "xcomp"
    return True


def post_behind_name(doc: Doc, post: Token) -> bool:
    """ "A reçu Anne Roy, autrice de romans": one post without an article, behind a full name and a comma, is hers.

    Args:
        doc: the parse, which is changed.
        post: a word that the parser linked as anything but an apposition.

    Returns:
        Whether it was given to the name.
    """
    links = {child.dep_ for child in post.lefts}
    first = min((child.left_edge.i for child in post.lefts if child.dep_ != "punct"), default=post.i)
    many = "Plur" in post.morph.get("Number", [])
    if many or not _is_person(post) or links & _INTRODUCED or first < 3 or doc[first - 1].text != ",":
        return False
    name = whole_name(doc[first - 2])
    full = name.pos_ == "PROPN" and any(child.dep_ == "flat:name" for child in name.rights)
    if not full or name.sent.start != post.sent.start or post.is_ancestor(name):
        return False
    post.head, post.dep_ = name, "appos"
    return True
