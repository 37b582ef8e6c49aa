"""Which word a coordinated one goes on with, where commas and prepositions decide it and the parser errs."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.parser.mends.appositions import describe_last
from kg.text.parser.mends.phrases import case_of, is_tensed, whole_name
from kg.text.wordlists import roles

_DE = ("de", "d'")
_OF = (*_DE, "du", "des")
_NOMINAL = frozenset(("NOUN", "PROPN", "NUM"))
_BELOW = frozenset(("nmod", "appos", "obl:mod", "obl:arg"))
_BEFORE_NOUN = frozenset(("case", "mark", "cop"))
_COMPLEMENTS = ("ccomp", "xcomp", "obl:arg", "advcl")  # of a verb, that a tensed verb may stand behind


def go_on(doc: Doc, token: Token) -> bool:
    """Join a coordinated word to the one it goes on with.

    Args:
        doc: the parse, which is changed.
        token: the word, which the parser linked as `conj`.

    Returns:
        True: a coordination is nothing else.
    """
    if token.head.dep_.startswith("flat"):  # "BNP Paribas et AXA": the whole name, not its last word
        token.head = whole_name(token.head)
    joint = token.left_edge.i
    between = _first_of_two(doc, joint) if doc[joint].text == "et" and not case_of(token) else None
    if between is not None and token.pos_ in (*_NOMINAL, "PRON"):
        token.head = between
        return True
    if describe_last(doc, token) or _join_post(token) or _list_owned(doc, token):
        return True
    if case_of(token) in _OF and not any(child.dep_ == "case" for child in token.head.lefts):
        row = reversed(doc[token.head.i + 1 : token.i])
        first = next((each for each in row if _is_complement(each, token)), _of_one_case(token))
    else:
        first = _inside_apposition(doc, token) or _of_one_case(token)
    if first is not None:
        token.head = first
    return True


def join_infinitive(_: Doc, second: Token) -> bool:
    """ "Peut renoncer à partir et soutenir Luc": without a second "à", the infinitive goes on with the first one."""
    first, forms = second.head, ("Inf",)
    above = first.head
    if any((*each.morph.get("VerbForm", []),) != forms for each in (second, first, above)) or second.i < first.i:
        return False
    marked = [any(child.dep_ in ("mark", "case") for child in each.lefts) for each in (second, first)]
    if marked != [False, True] or first.dep_ == "conj":
        return False
    second.head = above
    return True


def _of_one_case(token: Token) -> Token | None:
    """ "Devant le siège du parti et devant la mairie": a preposition said again joins what it stood before.

    Returns:
        The word above the one that the parser took which has the preposition, or None.
    """
    case, up = case_of(token), token.head
    alike = _OF if case in _OF else (case,)
    if not case or up.pos_ == "VERB" or case_of(up) in alike:
        return None
    while up.dep_ in ("nmod", "appos", "conj", "flat:name") and up.head.pos_ in _NOMINAL:
        up = up.head
        if case_of(up) in alike:
            return up
    return None


def _is_complement(token: Token, other: Token) -> bool:
    """ "de Tesla" before "et de SpaceX"."""
    return token.dep_ == "nmod" and token.pos_ == other.pos_ and case_of(token) in _OF


def _inside_apposition(doc: Doc, name: Token) -> Token | None:
    """ "Anne, patronne de Norsud et Valtel, ...": a name joined without a comma goes on inside the apposition."""
    joint = next((child.i for child in name.lefts if child.dep_ == "cc"), 0)
    if name.pos_ != "PROPN" or not joint or case_of(name):
        return None
    before = whole_name(doc[joint - 1])
    road = [before, *before.ancestors]
    if before.pos_ != "PROPN" or before == name.head or name.head not in road:
        return None
    appositions = (each.left_edge.i for each in road[: road.index(name.head)] if each.dep_ == "appos")
    return before if any(doc[edge - 1].text == "," or doc[edge].text == "," for edge in appositions) else None


def _join_post(token: Token) -> bool:
    """ "La présidente de la région et ancienne ministre Anne": a second post goes on with the first."""
    place = token.head
    bare = token.pos_ == "NOUN" and not any(child.dep_ in ("det", "case") for child in token.lefts)
    if not bare or place.dep_ not in _BELOW or not _is_post(token) or _is_post(place) or not _is_post(place.head):
        return False
    for child in [child for child in place.rights if child.left_edge.i == token.i + 1 and child.dep_ == "nmod"]:
        child.head = token  # "autrice de La Nuit et lauréate du prix": the parser may go on with the title
    token.head = place.head
    return True


def _is_post(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and (noun.text.lower(),) in roles()


def _list_owned(doc: Doc, token: Token) -> bool:
    """ "Orbix, patron de Norsud, Valtel et Airvia, a ...": before a singular verb the list is of the complement."""
    whole = token.head
    edge = min((child.left_edge.i for child in token.lefts if child.dep_ not in ("punct", "cc")), default=token.i)
    beside = [child for child in whole.rights if child.dep_ == "appos" and child.pos_ == "NOUN" and child.i < token.i]
    if token.pos_ != "PROPN" or not beside or edge != token.i or not _is_alone(whole):
        return False
    owned = [child for child in beside[-1].rights if child.pos_ == "PROPN" and case_of(child) in (*_DE, "du")]
    if not owned or any(doc[i].text not in (",", "et", "ou") for i in _between(owned[-1], token)):
        return False
    token.head = owned[-1]
    return True


def _between(first: Token, name: Token) -> list[int]:
    """Return the places between a name and a later one that are part of neither, nor of names between them."""
    return [i for i in range(first.right_edge.i + 1, name.i) if not name.doc[i].text[0].isupper()]


def continue_list(doc: Doc, token: Token) -> bool:
    """ "le Pérou, le Chili, le Brésil et le Mexique": a list that no "et" has closed goes on behind the comma.

    Args:
        doc: the parse, which is changed.
        token: a noun or name with more members of a list behind it, linked in whatever way.

    Returns:
        Whether the word and those behind it were joined to a list before them.
    """
    more = [child for child in token.rights if child.dep_ == "conj"]
    edge = min((child.left_edge.i for child in token.lefts if child.dep_ != "punct"), default=token.i)
    if not more or not _is_bare(token) or edge < 2 or doc[edge - 1].text != ",":
        return False
    before = whole_name(doc[edge - 2])
    first = before.head
    if before.dep_ != "conj" or before.pos_ != token.pos_ or _determiner(before) != _determiner(token):
        return False
    members = [child for child in first.rights if child.dep_ == "conj"]
    if any(child.dep_ == "cc" for member in members for child in member.lefts) or token.is_ancestor(first):
        return False
    for each in (token, *more):
        each.head, each.dep_ = first, "conj"
    return True


def join_added(doc: Doc, token: Token) -> bool:
    """ "Il voit le maire de Klow, ainsi que Luc": what a conjunction adds is no apposition and no circumstance.

    Args:
        doc: the parse, which is changed.
        token: a noun or name with a conjunction before it, which the parser linked in another way.

    Returns:
        Whether it was joined to the phrase before the conjunction.
    """
    joint = next((child.i for child in token.lefts if child.dep_ == "cc"), 0)
    if not joint or token.pos_ not in _NOMINAL or case_of(token):
        return False
    if token.head.pos_ in _NOMINAL:
        first = token.head
    else:
        before = (child for child in token.head.children if child.i < joint and child.pos_ in _NOMINAL)
        first = max(before, key=lambda child: child.i, default=token)
    if first.i >= joint or token.is_ancestor(first):
        return False
    token.head, token.dep_ = first, "conj"
    return True


def list_complements(doc: Doc, token: Token) -> bool:
    """ "Le propriétaire de Norsud, Orbix et Valtel a ...": one noun before a singular verb is of all of them.

    Args:
        doc: the parse, which is changed.
        token: a name behind a comma, which the parser hung on the noun itself.

    Returns:
        Whether the name and those behind it were joined to the noun's complement.
    """
    noun = token.head
    edge = min((child.left_edge.i for child in token.lefts if child.dep_ != "punct"), default=token.i)
    if token.pos_ != "PROPN" or noun.pos_ != "NOUN" or not noun.i < edge - 2 or doc[edge - 1].text != ",":
        return False
    before = whole_name(doc[edge - 2])
    owned = before.pos_ == "PROPN" and before.dep_ == "nmod" and before.head == noun and case_of(before) in (*_DE, "du")
    more = [child for child in (*token.rights, *noun.rights) if child.dep_ == "conj" and child.i > token.i]
    closed = any(child.dep_ == "cc" for each in more for child in each.lefts)
    last = max((each.right_edge.i for each in more), default=token.i) + 1
    if not (owned and closed and _is_bare(token) and _is_alone(noun)) or doc[last : last + 1].text == ",":
        return False
    for each in (token, *more):
        each.head, each.dep_ = before, "conj"
    return True


def _is_alone(noun: Token) -> bool:
    """Tell whether a noun is the subject of a verb in the singular."""
    row = (noun.head, *noun.head.lefts)
    finite = [each for each in row if "Fin" in each.morph.get("VerbForm", []) and each.pos_ in ("VERB", "AUX")]
    return noun.dep_.startswith("nsubj") and any("Sing" in each.morph.get("Number", []) for each in finite)


def join_second(doc: Doc, token: Token) -> bool:
    """ "L'accord signé entre le Pérou et le Chili prévoit": the second of two is no subject of the next verb.

    Args:
        doc: the parse, which is changed.
        token: a word that the parser may have linked as a subject.

    Returns:
        Whether it was joined to the one behind "entre".
    """
    joint = token.left_edge.i - 1
    if not token.dep_.startswith("nsubj") or joint < 2 or doc[joint].text != "et":
        return False
    first = _first_of_two(doc, joint)
    if first is None:
        return False
    token.head, token.dep_ = first, "conj"
    doc[joint].head, doc[joint].dep_ = token, "cc"
    return True


def _first_of_two(doc: Doc, joint: int) -> Token | None:
    """ "Entre le maire de Klow et ...": the word behind "entre" in whose phrase a conjunction stands and that has none.

    Args:
        doc: the parse.
        joint: the place of the conjunction.
    """
    before = whole_name(doc[joint - 1])
    for up in (before, *before.ancestors):
        if up.i >= joint or (up.pos_ not in _NOMINAL and up != before):
            return None
        if case_of(up) == "entre":
            return None if any(child.dep_ == "conj" and child.i < joint for child in up.rights) else up
    return None


def _is_bare(token: Token) -> bool:
    return token.pos_ in ("PROPN", "NOUN") and not any(child.dep_ in _BEFORE_NOUN for child in token.lefts)


def _determiner(token: Token) -> list[str]:
    return [child.dep_ for child in token.lefts if child.dep_ == "det"]


def join_tensed(_: Doc, verb: Token) -> bool:
    """ "Se dit menacé par Norsud et dénonce la loi": a tensed verb goes on with a tensed one, whose subject it has."""
    joined = any(child.dep_ == "cc" for child in verb.lefts)
    own = any(child.dep_.startswith(("nsubj", "expl")) or child.dep_ == "mark" for child in verb.children)
    if not joined or own or verb.pos_ != "VERB" or not is_tensed(verb) or is_tensed(verb.head):
        return False
    below = verb.head if verb.head.pos_ in ("VERB", "ADJ") and verb.head.dep_ in _COMPLEMENTS else None
    while below is not None and not is_tensed(below) and below.dep_ in _COMPLEMENTS:
        below = below.head
    if below is None or below.pos_ != "VERB" or not is_tensed(below):
        return False
    verb.head = below
    return True
