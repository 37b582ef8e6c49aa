"""Names that the parser hung on the wrong word: on the noun that they name, on the one who bears them, on the verb."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import words
from kg.text.parser.mends.phrases import case_of, is_active
from kg.text.wordlists import demonyms, first_names, roles

_QUOTES = frozenset(("«", '"', "“"))
_DE = frozenset(("de", "d'", "d’", "du"))
_OF_NOUNS = frozenset(("avec", "contre", "pour"))
_TOWARDS = frozenset(("à", "au", "avec", "contre", "devant", "face", "par", "sur"))


def bare_name(doc: Doc, name: Token) -> bool:
    """ "la société Valtel" has a name; "Norsud a racheté Valtel" has an object, "où est né Paul" a subject."""
    if not name.i or name.pos_ != "PROPN" or name.n_lefts:
        return False
    before = doc[name.i - 1]
    noun = _noun_phrase(before)
    if noun is not None and noun is not name and not noun.is_ancestor(name):
        name.head, name.dep_ = noun, "appos"
    elif noun is not None and name.head == noun:
        name.dep_ = "appos"
    elif name.dep_ in ("amod", "xcomp") and name.head == before and is_active(before):
        name.dep_ = "obj"
    elif name.dep_ == "xcomp" and name.head == before and _lacks_subject(before):
        name.dep_ = "nsubj"
    return True


def quoted(doc: Doc, noun: Token) -> bool:
    """ "a réalisé « Les Jours gris »": what stands in quotation marks behind an active verb is what somebody made."""
    opens = noun.left_edge.text in _QUOTES and noun.left_edge.i > noun.head.i and noun.pos_ in ("NOUN", "PROPN")
    if not opens or case_of(noun) or noun.head.pos_ != "VERB" or not is_active(noun.head):
        return False
    noun.dep_ = "obj"
    return True


def _noun_phrase(last: Token) -> Token | None:
    """Return the noun with a determiner whose phrase a word may end: itself, or the one it describes."""
    while last.dep_ == "amod" or (last.dep_ == "nmod" and all(child.dep_ == "case" for child in last.lefts)):
        if last.head.i > last.i:
            return None
        last = last.head
    return last if last.pos_ == "NOUN" and any(child.dep_ == "det" for child in last.lefts) else None


def _lacks_subject(verb: Token) -> bool:
    relations = {child.dep_ for child in verb.children}
    return "aux:tense" in relations and not any(relation.startswith("nsubj") for relation in relations)


def name_set_off(doc: Doc, name: Token) -> bool:
    """ "des comptes au nom du chef du réseau, Luc Roy": a name describes who has the post, and no things.

    Nor does one describe many: "des partisans du guide, l'imam Roy"; nor, behind a comma and without an article, a
    place of which somebody is the head: "le maire de la ville, Luc Roy". Behind a preposition it is that of the noun
    nearest to it: "le vainqueur face à son rival, Luc Roy".
    """
    full = name.pos_ == "PROPN" and any(child.dep_ == "flat:name" for child in name.rights)
    first = next((child.i for child in name.lefts if child.dep_ == "det"), name.i)
    if not full or first < 3 or doc[first - 1].text != ",":
        return False
    nearest = doc[first - 2]
    if nearest.pos_ == "ADJ" and nearest.dep_ == "amod":
        nearest = nearest.head
    if _is_named_behind(nearest) and name.head.is_ancestor(nearest):
        name.head = nearest
        return True
    if _is_one_with_post(name.head):
        return False
    place, above = name.head, name.head.head
    led = place.dep_ == "nmod" and place.text.lower() in words("fr", "places", "at_home") and _is_one_with_post(above)
    if led and first == name.i:
        name.head = above
        return True
    row = doc[name.head.i + 1 : first - 1]
    inside = [each for each in row if name.head.is_ancestor(each) and (each.text.lower(),) in roles()]
    alone = [each for each in inside if "Plur" not in each.morph.get("Number", []) and each.n_lefts]
    if alone and name.head.pos_ == "NOUN":
        name.head = alone[-1]
    return True


def _is_named_behind(noun: Token) -> bool:
    """ "À son rival", "contre le maire": one with a post, whom the preposition before it keeps from another noun's."""
    determined = any(child.dep_ == "det" for child in noun.lefts) and not any(noun.rights)
    return determined and _is_one_with_post(noun) and case_of(noun) in _TOWARDS


def name_of_holder(_: Doc, name: Token) -> bool:
    """ "Le directeur de l'usine Luc Roy": a name in full right behind a post is that of who has it, and no plant's.

    Schools, theatres and the like are called after persons.
    """
    noun = name.head
    full = name.text in first_names() and any(child.dep_ == "flat:name" for child in name.rights)
    if not full or name.n_lefts or noun.dep_ != "nmod" or case_of(noun) not in _DE or not _is_one_with_post(noun.head):
        return False
    if (noun.text.lower(),) in roles() or noun.text.lower() in words("fr", "institutions", "named_after"):
        return False
    name.head = noun.head
    return True


def _is_one_with_post(noun: Token) -> bool:
    return (noun.text.lower(),) in roles() and "Plur" not in noun.morph.get("Number", [])


def complement_of_name(doc: Doc, token: Token) -> bool:
    """ "la plainte de Norsud contre Airvia": the noun or the verb takes the complement, not the name.

    So does the post right before it: "Luc Roy, ministre et chef du parti".
    """
    name, before = token.head, doc[max(token.left_edge.i - 1, 0)]
    if name.pos_ != "PROPN":
        return False
    if before.head == name and before.pos_ == "NOUN" and before.dep_ in ("conj", "appos") and before.i > name.i:
        token.head = before
        return True
    if case_of(token) not in _OF_NOUNS:
        return False
    if name.dep_ == "nmod" and name.head.pos_ == "NOUN":
        token.head = name.head
    elif name.dep_ == "obj" and name.head.pos_ == "VERB":
        token.head, token.dep_ = name.head, "obl:mod"
    return True


def name_of_circumstance(doc: Doc, name: Token) -> bool:
    """ "Dans son roman, « Le Vent », Luc raconte": what commas set off behind a phrase names it, and acts not."""
    others = [child for child in name.head.lefts if child.dep_.startswith("nsubj") and child.i > name.i]
    before = [child for child in name.head.lefts if child.dep_ == "obl:mod" and child.i < name.i]
    if not others or not before or name.head.i < name.i:
        return False
    noun, edge = before[-1], min((child.i for child in name.lefts if child.dep_ == "det"), default=name.i)
    between = doc[noun.right_edge.i + 1 : edge]
    set_off = len(between) > 0 and all(each.pos_ == "PUNCT" for each in between)
    closing = doc[others[0].left_edge.i - 1]
    if noun.pos_ != "NOUN" or not set_off or not (closing.text == "," or others[0].left_edge.text == ","):
        return False
    name.head, name.dep_ = noun, "appos"
    return True


def first_name(_: Doc, token: Token) -> bool:
    """ "Le ministre Mateusz Roy": a first name that the tagger takes for an adjective opens the name behind it.

    Args:
        _: the parse.
        token: an adjective.

    Returns:
        Whether it is a name.
    """
    behind = token.nbor(1) if token.i + 1 < len(token.doc) else token
    opens = behind.head in (token, token.head) and behind.pos_ == "PROPN" and behind.i > token.i > token.head.i
    if not opens or token.text not in first_names() or (token.head.text.lower(),) not in roles():
        return False
    token.pos_, token.dep_ = "PROPN", "appos"
    for child in list(behind.children):
        child.head = token
    behind.head, behind.dep_ = token, "flat:name"
    return True


def behind_people(_: Doc, token: Token) -> bool:
    """ "L'Espagnole Lola Ruiz": the noun for a people is no part of the name behind it.

    Args:
        _: the parse.
        token: a word that the parser took for a further part of a name.

    Returns:
        Whether it opens a name of its own.
    """
    people = token.head
    called = people.i == token.i - 1 and people.text[0].isupper() and people.text.lower() in demonyms()
    if not called or not any(child.dep_ == "det" for child in people.lefts):
        return False
    if token.text not in first_names() and token.ent_type_ != "PER":
        return False  # "la Suisse Romande"
    for child in [child for child in people.rights if child.dep_ == "flat:name" and child.i > token.i]:
        child.head = token
    people.pos_, token.dep_ = "NOUN", "appos"
    return True


def post_behind(_: Doc, token: Token) -> bool:
    """ "Anne Roy candidate à la mairie": in a heading, a post in small letters behind a name is no part of it.

    Args:
        _: the parse.
        token: a word that the parser took for a further part of a name.

    Returns:
        Whether it says what the one named is.
    """
    name, before = token.head, token.nbor(-1)
    beside = before == name or (before.dep_ == "flat:name" and before.head == name)
    alone = beside and name.dep_ in ("ROOT", "appos", "parataxis")
    if not alone or not token.text.islower() or (token.text,) not in roles():
        return False
    for child in [child for child in name.rights if child.i > token.i and child.dep_ in ("amod", "nmod")]:
        child.head = token  # "à la mairie"
    token.pos_, token.dep_ = "NOUN", "appos"
    return True
