"""Names that the parser hung on the wrong word: on the noun that they name, on the one who bears them, on the verb."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.text.days import is_bare_day
from kg.text.parser.mends.phrases import case_of, is_active
from kg.text.wordlists import demonyms, first_names, roles

_QUOTES = frozenset(("«", '"', "“"))
_DE = frozenset(("de", "d'", "d’", "du"))
_ACTING = frozenset(("nsubj", "nsubj:pass"))
_OF_NOUNS = frozenset(("avec", "contre", "pour"))
_TOWARDS = frozenset(("à", "au", "avec", "contre", "devant", "face", "par", "sur"))


def bare_name(doc: Doc, name: Token) -> bool:
    """ "la société Valtel" has a name; "Norsud a racheté Valtel" has an object, "où est né Paul" a subject.

    A day between changes nothing: "a nommé lundi Anne Roy ministre".
    """
    if not name.i or name.pos_ != "PROPN" or name.n_lefts:
        return False
    before = doc[name.i - 1]
    before = before.head if is_bare_day(before) and before.head == name.head else before
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


def beaten_at_stage(_: Doc, name: Token) -> bool:
    """ "A battu au second tour Anne Roy", "battant en finale Luc": a round has no name; that is whom the verb hits."""
    stage, verb = name.head, name.head.head
    nouns = table("fr", "syntax")["nouns"]
    named = name.pos_ == "PROPN" and not name.n_lefts and stage.text.lower() in (*nouns["rounds"], *nouns["stages"])
    if not named or verb.pos_ != "VERB" or verb.i > stage.i or not case_of(stage):
        return False
    finite = {*verb.morph.get("VerbForm", [])} == {"Fin"} or "Pres" in verb.morph.get("Tense", [])
    if not (is_active(verb) or finite) or any(child.dep_ in ("obj", "aux:pass") for child in verb.children):
        return False
    name.head, name.dep_ = verb, "obj"
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


def with_article(doc: Doc, article: Token) -> bool:
    """ "Selon Me Anne Le Goff, ...": behind a first name or a form of address "Le" goes on with the name.

    What the parser took for a noun behind it gives the name its place in the clause, unless a comma does.
    """
    last = article.head
    before = doc[article.i - 1] if article.i else article
    known = before.text in first_names() or before.text in table("fr", "honorifics")["plain"]
    if article.text not in ("Le", "La") or not known or last.i != article.i + 1 or not last.text[:1].isupper():
        return False
    first = before.head if before.dep_.startswith("flat") else before
    if last.head == first and last.dep_ == "flat:name":
        return False
    beside = doc[first.i - 2] if first.i > 1 and doc[first.i - 1].text == "," else None
    if first.is_ancestor(last):
        pass
    elif beside is not None and beside.pos_ == "NOUN" and last.dep_ not in _ACTING:
        first.head, first.dep_ = beside, "appos"
    elif last.is_ancestor(first) or last.dep_ in _ACTING:
        first.head, first.dep_ = (last.head, last.dep_) if last.head != last else (first, "ROOT")
    for child in [child for child in last.children if child not in (article, first)]:
        child.head = first
    for each in (article, last):
        each.head, each.dep_, each.pos_ = first, "flat:name", "PROPN"
    first.pos_ = "PROPN" if first.pos_ in ("PRON", "X") else first.pos_
    return True


def one_of_them(doc: Doc, many: Token) -> bool:
    """ "L'une des victimes, Anne Roy, a porté plainte": a name behind a plural is that of the one of them.

    "Une" before "des" is a pronoun, whatever it was taken for.
    """
    one = many.head
    if one.text.lower() not in ("un", "une") or one.i > many.i or case_of(many) not in ("de", "des", "d'", "parmi"):
        return False
    if many.pos_ != "NOUN" or "Plur" not in many.morph.get("Number", []):
        return False
    one.pos_ = "PRON" if one.pos_ == "NOUN" else one.pos_
    below = [child for child in (*many.rights, *one.rights) if child.i > many.i and _is_set_off(doc, child)]
    if len(below) != 1:
        return False
    below[0].head, below[0].dep_, below[0].pos_ = one, "appos", "PROPN"
    return True


def _is_set_off(doc: Doc, word: Token) -> bool:
    """Tell whether a word is a single person's name behind a comma, its form of address or not."""
    named = word.pos_ == "PROPN" or word.text in words("fr", "titles", "of_counsel")
    first = next((child.i for child in word.lefts if child.dep_ != "punct"), word.i)
    single = not any(child.dep_ in ("conj", "cc", "case") for child in word.children)
    return named and single and word.dep_ in ("appos", "dep") and doc[first - 1].text == ","


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
    if case_of(token) in ("de", "d'") and case_of(name) == "vers":
        return _behind_aim(doc, token)
    if case_of(token) not in _OF_NOUNS:
        return False
    if name.dep_ == "nmod" and name.head.pos_ == "NOUN":
        token.head = name.head
    elif name.dep_ == "obj" and name.head.pos_ == "VERB":
        token.head, token.dep_ = name.head, "obl:mod"
    return True


def _behind_aim(doc: Doc, token: Token) -> bool:
    """ "L'extradition vers le Chili de Luc Roy": whom one sends to a land the noun before "vers" is about."""
    act = doc[max(token.head.left_edge.i - 1, 0)]
    if act.pos_ != "NOUN" or (token.pos_ != "PROPN" and token.text not in table("fr", "honorifics")["plain"]):
        return False
    token.head.head, token.head.dep_ = act, "nmod"
    token.head = act
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


def last_name(_: Doc, token: Token) -> bool:
    """ "A condamné le courtier Kofi Adomako à cinq ans": a name right behind a name of its noun is the rest of it.

    What the parser hung on it, as on a participle, is the verb's.
    """
    first, verb = token.nbor(-1) if token.i else token, token.head.head
    beside = first.pos_ == token.pos_ == "PROPN" and first.dep_ == "appos" and first.head == token.head
    if not beside or token.text[:1].islower():
        return False
    for child in [child for child in token.rights if child.dep_.startswith("obl") and verb.pos_ == "VERB"]:
        child.head = verb
    token.head, token.dep_ = first, "flat:name"
    return True
