"""Posts and what they are over, hung on the word between: "la maire sortante de Klow", "élue lundi maire"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.lang.inflection import all_forms
from kg.text.days import ends_date
from kg.text.parser.mends.phrases import case_of
from kg.text.wordlists import known_kinds, parties, roles

_OF = frozenset(("de", "d'", "d’", "du", "des"))
_LINKS = frozenset(("ROOT", "acl", "amod", "appos", "flat:name", "nmod"))


def outgoing(doc: Doc, noun: Token) -> bool:
    """ "La maire sortante de Klow est battue": the post is whom it is told of, and no subject of its adjective."""
    adjective = noun.head
    if noun.i > adjective.i or not _is_of_tenure(adjective) or _post_before(doc, adjective) != noun:
        return False
    if any(child.dep_.startswith(("aux", "cop")) for child in adjective.children):
        return False
    noun.head, noun.dep_ = (noun if adjective.head == adjective else adjective.head), adjective.dep_
    for child in [child for child in adjective.children if child != noun]:
        child.head = noun
        _name(noun, child)
    adjective.head, adjective.dep_, adjective.pos_ = noun, "amod", "ADJ"
    return True


def tenure_before_name(doc: Doc, participle: Token) -> bool:
    """ "Le maire sortant Les Verts", "le maire PS sortant Luc Roy": it says how a post is held, and does nothing."""
    post = _post_before(doc, participle)
    name = next((child for child in participle.rights if child.dep_ == "obj" and child.pos_ == "PROPN"), None)
    if post is None or name is None or name.left_edge.i != participle.i + 1 or not _is_of_tenure(participle):
        return False
    participle.head, participle.pos_, participle.dep_ = post, "ADJ", "amod"
    name.head, name.dep_ = post, "appos"
    return True


def party_of_post(doc: Doc, party: Token) -> bool:
    """ "Le maire UMP de Klow est réélu": the party says what he is of, and is not set beside him as his name is."""
    if not _is_party(party) or _post_before(doc, party) != party.head:
        return False
    party.dep_ = "nmod"
    return True


def complement_of_post(doc: Doc, token: Token) -> bool:
    """ "Le président déchu de Bordurie", "le maire Les Verts de Klow": what one presides stands behind "de".

    Args:
        doc: the parse, which is changed.
        token: a place or body with "de" that hangs on an adjective of tenure or a party right behind a post.

    Returns:
        Whether it was given to the post.
    """
    between = token.head
    if case_of(token) not in _OF or between.i + 1 != token.left_edge.i or not _is_named(token):
        return False
    post = _post_before(doc, between)
    if post is None or not (_is_of_tenure(between) or _is_party(between)):
        return False
    if between.dep_ not in _LINKS and not between.dep_.startswith("nsubj"):
        return False
    for child in [child for each in (between, token) for child in each.rights if child.i > token.i]:
        if child.pos_ == "PROPN" and doc[child.left_edge.i - (child.left_edge.text != ",")].text == ",":
            child.head = post
            _name(post, child)
    token.head, token.dep_ = post, "nmod"
    if between.dep_.startswith("nsubj") or between.dep_ == "acl":
        between.head, between.dep_ = post, "appos" if _is_party(between) else "amod"
    return True


def post_behind_day(doc: Doc, post: Token) -> bool:
    """ "Anne Roy a été élue lundi maire de Klow", "nommé en mars chef du parti": she is that, and the day is none's.

    Args:
        doc: the parse, which is changed.
        post: a bare noun that the parser hung on the time right before it.

    Returns:
        Whether it was given to the verb.
    """
    day = post.head
    timed = day.i < post.i and ends_date(doc[post.left_edge.i - 1])
    verb = next((each for each in day.ancestors if each.pos_ == "VERB"), None) if timed else None
    if verb is None or (post.text.lower(),) not in roles() or any(each.dep_ in ("case", "det") for each in post.lefts):
        return False
    forms = table("fr", "syntax")["verbs"]
    if verb.i > day.i or verb.text.lower().rstrip("es") not in (*forms["named"], *forms["turned"]):
        return False
    post.head, post.dep_ = verb, "xcomp"
    day.dep_ = "obl:mod" if day.head == verb else day.dep_
    return True


def _post_before(doc: Doc, word: Token) -> Token | None:
    """Return the post before an adjective or a party, with other adjectives and the article of the party between."""
    i = word.i - 1
    while i > 0 and (doc[i].pos_ in ("ADJ", "DET") or doc[i].text.lower() in parties() or _is_party(doc[i])):
        i -= 1
    return doc[i] if i >= 0 and _is_post(doc[i]) else None


def _is_post(noun: Token) -> bool:
    return roles().get((noun.text.lower(),), ("", ""))[1] in ("heads", "posts")


def _is_party(word: Token) -> bool:
    return known_kinds().get(word.text) == "Party"


def _is_of_tenure(word: Token) -> bool:
    return word.text.lower() in all_forms(words("fr", "titles", "tenure"))


def _is_named(token: Token) -> bool:
    """Tell whether a place or a body is named: "de Klow", "de la région Bretagne", and no "de justesse"."""
    return token.pos_ == "PROPN" or any(child.pos_ == "PROPN" for child in token.rights)


def _name(post: Token, child: Token) -> None:
    """Let a name behind a comma be that of who has the post."""
    if child.pos_ == "PROPN" and child.i > post.i and not case_of(child):
        child.dep_ = "appos"
    elif child.dep_ in ("obl:arg", "obl:mod"):
        child.dep_ = "nmod"
