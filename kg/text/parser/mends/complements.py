"""Objects, subjects and complements that the parser hung on the wrong word or took for each other."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import words
from kg.text.days import is_bare_day
from kg.text.parser.mends.participles import is_outcome
from kg.text.parser.mends.phrases import agrees, case_of, is_tensed
from kg.text.wordlists import roles

_POST_REACH = 5  # tokens: "responsable des achats de bois chez"
_WITHIN_POST = frozenset(("NOUN", "ADJ", "ADP", "DET"))
_OF = frozenset(("de", "d'", "du", "des"))
_TO = frozenset(("à", "au", "aux", "pour"))
_OF_ACTS = frozenset(("avec", "contre", "pour", "à", "au", "aux", "dans", "en", "entre", "sur"))


def uncounted(_: Doc, token: Token) -> bool:
    """ "Tuant au moins 60 personnes", "en blessant 115": how many an act hits is its object."""
    if token.dep_ == "obl:arg":
        hit = token.head.pos_ == "VERB" and _is_counted(token)
    else:
        hit = token.pos_ == "NUM" and is_outcome(token.head)
    token.dep_ = "obj" if hit else token.dep_
    return hit


def _is_counted(noun: Token) -> bool:
    """Tell whether a number counts a noun that no preposition introduces."""
    links = {child.dep_ for child in noun.lefts}
    return noun.pos_ == "NOUN" and "nummod" in links and "case" not in links


def employer(doc: Doc, token: Token) -> bool:
    """ "A dit Luc Roy, analyste chez Norsud", "responsable des achats chez Norsud": the post is there, no act or thing.

    Args:
        doc: the parse, which is changed.
        token: a word with "chez", or one with "à" right behind a post that a comma sets off.

    Returns:
        Whether it was hung on the post before it.
    """
    case, first = case_of(token), token.left_edge.i
    if case != "chez" and not (case in _TO - {"pour"} and token.head.pos_ == "VERB"):
        return False
    row = reversed(doc[max(first - (_POST_REACH if case == "chez" else 1), token.sent.start) : first])
    for word in row:
        if word.pos_ not in _WITHIN_POST and (word.text.lower(),) not in roles():
            return False
        if (word.text.lower(),) in roles() and word != token.head and not token.is_ancestor(word):
            set_off = word.dep_ == "appos" and doc[word.left_edge.i - (doc[word.left_edge.i].text != ",")].text == ","
            if case == "chez" or set_off:
                token.head, token.dep_ = word, "nmod"
                return True
    return False


def rival(doc: Doc, token: Token) -> bool:
    """ "S'est imposé 2-1 contre Orbix": a score has no complement, the verb before it has."""
    score = token.head
    scored = score.pos_ == "NUM" and score.i > 1 and doc[score.i - 1].text in ("-", "–") and score.head.pos_ == "VERB"
    if not scored or case_of(token) not in ("contre", "face", "devant", "chez", "à", "au"):
        return False
    token.head, token.dep_ = score.head, "obl:mod"
    return True


def introduced(_: Doc, token: Token) -> bool:
    """ "D'après l'ONU, dix maisons ont été détruites": behind a preposition of several words nobody acts."""
    cases = [child for child in token.lefts if child.dep_ == "case"]
    if token.head.pos_ != "VERB" or not any(child.dep_ == "fixed" for case in cases for child in case.children):
        return False
    token.dep_ = "obl:mod"
    return True


def complement_of_act(_: Doc, token: Token) -> bool:
    """ "Un raid mené par l'armée malienne contre X", "par Norsud à Lima": what stands behind the agent is the act's."""
    if token.head.dep_ != "obl:agent" or not _is_of_act(token):
        return False
    token.head, token.dep_ = token.head.head, "obl:mod"
    return True


def agreeing(doc: Doc, adjective: Token) -> bool:
    """ "Des sanctions contre deux chefs danois": an adjective is of the noun right before it, if only that agrees."""
    noun, before = adjective.head, doc[adjective.i - 1] if adjective.i else adjective
    if before.dep_ == "amod":
        before = before.head
    near = before.pos_ == "NOUN" and before != noun and noun.i < before.i and noun.is_ancestor(before)
    if not near or adjective.i < before.i or agrees(adjective, noun) or not agrees(adjective, before):
        return False
    adjective.head = before
    return True


def told_behind_day(_: Doc, clause: Token) -> bool:
    """ "A annoncé lundi que Norsud part": no clause describes a day without an article; the verb tells it."""
    day, verb = clause.head, clause.head.head
    mark = next((child for child in clause.lefts if child.text.lower() in ("que", "qu'")), None)
    if mark is None or verb.pos_ != "VERB" or day.i < verb.i or not is_bare_day(day, parts=True):
        return False
    clause.head, clause.dep_ = verb, "ccomp"
    mark.dep_, mark.pos_ = "mark", "SCONJ"
    mark.set_morph("")  # type: ignore[attr-defined]
    day.dep_ = "obl:mod"
    return True


def told_to(_: Doc, word: Token) -> bool:
    """ "A annoncé aux salariés qu'il va vendre l'usine": where the verb has its object, "que" is none, but tells.

    A noun behind a verb without a subject before it is no object: "la lettre qu'a envoyée le maire".
    """
    verb = word.head
    others = [child for child in verb.rights if child.dep_ == "obj" and child.pos_ in ("NOUN", "PROPN")]
    clause = next((each for each in (verb, verb.head) if each.dep_ == "acl:relcl"), None)
    if word.text.lower() not in ("que", "qu'") or word.dep_ != "obj" or not others or clause is None:
        return False
    if not any(child.dep_.startswith("nsubj") for each in (verb, clause) for child in each.lefts):
        return False
    teller = next((each for each in clause.ancestors if each.pos_ == "VERB" and is_tensed(each)), None)
    if teller is None or any(child.dep_ in ("obj", "ccomp", "xcomp") for child in teller.children):
        return False
    clause.head, clause.dep_ = teller, "ccomp"
    word.head, word.dep_, word.pos_ = clause, "mark", "SCONJ"
    word.set_morph("")  # type: ignore[attr-defined]
    return True


def put_forward(_: Doc, noun: Token) -> bool:
    """ "Met en avant une perte": behind these words a noun with an article is the verb's object."""
    case = next((child for child in noun.lefts if child.dep_ == "case" and child.text.lower() == "en"), None)
    before = next((child for child in case.rights if child.text.lower() == "avant"), None) if case is not None else None
    if case is None or before is None or noun.head.pos_ != "VERB" or not _is_determined(noun):
        return False
    noun.dep_ = "obj"
    before.head, before.dep_, before.pos_ = noun.head, "obl:arg", "NOUN"
    case.head = before
    return True


def put_into(_: Doc, noun: Token) -> bool:
    """ "A placé la société Norsud en redressement": a bare noun behind the object says where the verb puts it."""
    thing = noun.head.head if noun.head.dep_ == "appos" else noun.head
    verb = thing.head
    put = thing.dep_ == "obj" and verb.i < thing.i < noun.i and verb.text.lower() in words("fr", "places", "putting")
    if not put or case_of(noun) not in ("en", "sous") or _is_determined(noun):
        return False
    noun.head, noun.dep_ = verb, "obl:arg"
    return True


def complement_of_noun(doc: Doc, token: Token) -> bool:
    """ "frappe l'est des États-Unis": what the parser labels a noun's is of the noun before, not the verb's."""
    first = token.left_edge.i
    before = doc[first - 1] if first > 0 else token
    verb = token.head.pos_ == "VERB" and token.head.i < before.i and case_of(token) in _OF
    if not verb or before.pos_ != "NOUN" or not token.head.is_ancestor(before):
        return False
    token.head = before
    return True


def _is_of_act(token: Token) -> bool:
    agent, case = token.head, case_of(token)
    if agent.pos_ == "PROPN":
        return case in _OF_ACTS
    apart = token.left_edge.i > agent.i + 1  # but "par le comité contre la torture", "par la maire à Paris"
    return apart and (case == "contre" or (case in _TO and token.pos_ == "PROPN"))


def voted_on(doc: Doc, token: Token) -> bool:
    """ "A adopté, par 78 voix contre 70, une motion": behind the count of a vote stands what was voted on."""
    count, set_off = token.head, any(doc[i].text == "," for i in (token.left_edge.i, token.left_edge.i - 1))
    verb, polled = count.head, words("fr", "counts", "polled")
    votes = any(word.text.lower().rstrip("s") in polled for word in (count, *count.children))  # "62 % des voix"
    if token.i < count.i or not votes or verb.pos_ != "VERB" or not (set_off and _is_determined(token)):
        return False
    if any(child.dep_ in ("obj", "aux:pass", "nsubj:pass", "expl:pass") for child in verb.children):
        return False
    token.head, token.dep_ = verb, "obj"
    return True


def object_behind_complement(doc: Doc, noun: Token) -> bool:
    """ "A nommé au poste de ministre le banquier Luc Roy": a noun with its article is the object of the verb above.

    Args:
        doc: the parse, which is changed.
        noun: a noun that the parser hung on the complement before it, though no comma and no preposition is between.

    Returns:
        Whether it was given to the verb.
    """
    first = noun.left_edge
    if noun.pos_ != "NOUN" or first.dep_ != "det" or case_of(noun) or noun.head.i > noun.i or not first.i:
        return False
    if doc[first.i - 1].is_punct or not _is_person(noun) or _is_somebody(noun.head):
        return False
    verb = next((up for up in noun.ancestors if up.pos_ == "VERB"), None)
    labels = {child.dep_ for child in verb.children} if verb is not None else set()
    if verb is None or verb.i > noun.i or labels & {"obj", "xcomp", "ccomp", "aux:pass", "nsubj:pass", "expl:comp"}:
        return False
    if not labels & {"nsubj", "aux:tense"}:
        return False
    noun.head, noun.dep_ = verb, "obj"
    return True


def _is_somebody(noun: Token) -> bool:
    """ "Son ami le peintre Luc Roy": whom a noun with an article tells of, the next one may name."""
    return (noun.text.lower(),) in roles() and _is_determined(noun)


def _is_person(noun: Token) -> bool:
    return (noun.text.lower(),) in roles() and any(child.pos_ == "PROPN" for child in noun.rights)


def _is_determined(noun: Token) -> bool:
    return any(child.dep_ == "det" for child in noun.lefts)


def causative(_: Doc, infinitive: Token) -> bool:
    """ "a fait savoir Luc Roy": a form of "faire" that the tagger takes for an auxiliary is one of the infinitive."""
    cause = infinitive.head
    if cause.pos_ != "AUX" or cause.i != infinitive.i - 1 or "Inf" not in infinitive.morph.get("VerbForm", []):
        return False
    children = [child for child in cause.children if child != infinitive]
    infinitive.head, infinitive.dep_ = (infinitive if cause.head == cause else cause.head), cause.dep_
    for child in children:
        child.head = infinitive
    cause.head, cause.dep_ = infinitive, "aux:caus"
    return True


def made(_: Doc, token: Token) -> bool:
    """ "a rendu inaccessible(s) la messagerie": behind a verb, the adjective says what it makes of its object."""
    if token.pos_ != "ADJ" and token.head.pos_ != "ADJ":
        return False
    adjective, verb = (token, token.head) if token.pos_ == "ADJ" else (token.head, token.head.head)
    if verb.pos_ != "VERB" or adjective.i != verb.i + 1:
        return True
    if token is adjective and token.dep_ == "advmod" and "Plur" in token.morph.get("Number", []):
        token.dep_ = "xcomp"  # no adverb is in the plural
    elif token.dep_ == "obj" and adjective.dep_ in ("xcomp", "advmod") and token.left_edge.i == adjective.i + 1:
        token.head, adjective.dep_ = verb, "xcomp"
    return True


def measured(_: Doc, token: Token) -> bool:
    """ "a infligé une amende de 3 millions d'euros à Norsud": a sum takes no such complement, its verb or noun does."""
    if case_of(token) not in _TO or not _is_measure(token.head):
        return False
    thing = token.head
    while thing.dep_ == "nmod" and thing.head.pos_ == "NOUN":
        thing = thing.head
    if thing.dep_ == "obj" and thing.head.pos_ == "VERB" and thing.head.i < thing.i:
        token.head, token.dep_ = thing.head, "obl:arg"
    elif thing != token.head:
        token.head = thing
    return True


def _is_measure(noun: Token) -> bool:
    """Tell whether a noun has a numeral, or is the unit that one with a numeral counts: "3 millions d'euros"."""
    above = noun.head if noun.dep_ == "nmod" and case_of(noun) in ("de", "d'") else noun
    return any(child.dep_ == "nummod" for each in (noun, above) for child in each.lefts)


def object_of_adverb(_: Doc, token: Token) -> bool:
    """ "Lors de la course": an adverb has no object."""
    if token.head.pos_ != "ADV":
        return False
    token.dep_ = "obl:arg"
    return True


def subject_behind_colon(doc: Doc, token: Token) -> bool:
    """ "La course continue : Anne, en tête, part lundi": behind the colon is the subject of the verb that has none."""
    if not token.i or doc[token.i - 1].text != ":":
        return False
    before = token.head
    if before.i > token.i:
        return True
    for verb in before.rights:
        finite = "Ind" in verb.morph.get("Mood", [])
        if verb.i > token.i and finite and not any(child.dep_.startswith("nsubj") for child in verb.children):
            token.head, token.dep_ = verb, "nsubj"
            verb.dep_ = "parataxis"
            return True
    return True
