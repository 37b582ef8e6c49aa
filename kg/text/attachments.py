"""Links that the parser often gets wrong and the words themselves decide: a step of the pipeline behind it."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.lang import words
from kg.text.actors import is_behind_place, is_open, mend_actor, mend_behind_place
from kg.text.coordinations import (
    case_of,
    continue_list,
    join_added,
    join_second,
    list_complements,
    mend_coordination,
    whole_name,
)
from kg.text.misread import is_birth, mend_birth, mend_copula
from kg.text.wordlists import nouns, roles

_CAMEL = re.compile(r"[a-z]{1,3}[A-Z]\w*")  # "xAI", "iPhone"
_STRAY = frozenset(("amod", "acl", "advcl", "advmod", "dep", "nmod", "obl:arg", "obl:mod", "xcomp"))
_LOOSE = frozenset(("appos", "nmod", "nsubj", "nsubj:pass", "obj", "obl:arg", "obl:mod", "parataxis", "xcomp"))
_STRAY_INFINITIVE = frozenset(("ccomp", "nsubj", "obj", "xcomp"))
_TO = frozenset(("à", "au", "aux", "pour"))
_OF_NOUNS = frozenset(("avec", "contre", "pour"))
_OF_ACTS = frozenset((*_OF_NOUNS, "à", "au", "aux", "dans", "en", "entre", "sur"))
_ADDED = frozenset(("appos", "nmod", "obl:mod", "obl:arg", "dep"))
_STRAY_OUTCOME = frozenset(("acl", "advcl", "amod", "conj"))
_HAVE = frozenset(("a", "ont", "avait", "avaient", "ai", "as", "avons", "avez", "aura", "auront", "aurait", "auraient"))


@Language.component("kg_attachments")
def mend_attachments(doc: Doc) -> Doc:
    """Mend coordinations, bare names, complements of names, participles, causatives and subjects behind a colon."""
    for token in doc:
        if _CAMEL.fullmatch(token.text):
            token.pos_ = "PROPN"
        if token.is_sent_start and is_birth(token):
            mend_birth(token)
        elif _is_outcome(token) and token.dep_ in _STRAY_OUTCOME and token.head.pos_ in ("NOUN", "PROPN"):
            _mend_outcome(doc, token)
        elif token.dep_ in ("appos", "conj") and list_complements(doc, token):
            continue
        elif token.dep_ == "conj":
            mend_coordination(doc, token)
        elif token.dep_ in _ADDED and join_added(doc, token):
            continue
        elif not (token.dep_ in _LOOSE and (continue_list(doc, token) or join_second(doc, token))):
            _mend_link(doc, token)
    return doc


def _mend_link(doc: Doc, token: Token) -> None:
    if token.dep_ == "appos" and is_open(doc, token):
        mend_actor(doc, token)
    elif token.dep_ == "appos" and is_behind_place(doc, token):
        mend_behind_place(token)
    elif token.dep_ in _STRAY_INFINITIVE and _is_caused(token):
        _mend_causative(token)
    elif _is_uncounted(token):
        token.dep_ = "obj"  # "tuant au moins 60 personnes", "en blessant 115"
    elif token.i and _is_bare_name(token) and token.dep_ in _STRAY:
        _mend_name(doc, token)
    elif token.dep_.startswith("nsubj") and token.head.pos_ == "VERB" and _is_introduced(token):
        token.dep_ = "obl:mod"  # "D'après l'ONU, dix maisons ont été détruites"
    elif token.dep_ == "appos" and _is_set_off(doc, token):
        token.head = _bearer_before(doc, token)
    elif token.dep_ == "nmod" and token.head.dep_ == "obl:agent" and _is_of_act(token):
        token.head, token.dep_ = token.head.head, "obl:mod"
    elif token.dep_ == "nmod" and token.head.pos_ == "PROPN" and case_of(token) in _OF_NOUNS:
        _mend_complement(token)
    elif token.dep_ in ("acl", "advcl") and token.i > 1 and doc[token.i - 1].text == ",":
        _mend_participle(doc, token)
    elif token.dep_ == "acl:relcl" and token.head.pos_ == "PROPN":
        _mend_relative(token)
    elif token.dep_ == "cop" and "Ind" in token.head.morph.get("Mood", []):
        mend_copula(doc, token)
    elif token.pos_ == "ADJ" or token.head.pos_ == "ADJ":
        _mend_made(token)
    else:
        _mend_role(doc, token)


def _mend_role(doc: Doc, token: Token) -> None:
    if token.dep_ == "nmod" and case_of(token) in _TO and _is_measure(token.head):
        _mend_measured(token)
    elif token.dep_ == "obj" and token.head.pos_ == "ADV":
        token.dep_ = "obl:arg"  # "lors de la course"
    elif token.i and doc[token.i - 1].text == ":" and token.dep_ in ("obj", "obl:arg"):
        _mend_subject(token)


def _mend_complement(token: Token) -> None:
    """ "la plainte de Norsud contre Airvia": the noun or the verb takes the complement, not the name."""
    name = token.head
    if name.dep_ == "nmod" and name.head.pos_ == "NOUN":
        token.head = name.head
    elif name.dep_ == "obj" and name.head.pos_ == "VERB":
        token.head, token.dep_ = name.head, "obl:mod"


def _is_set_off(doc: Doc, name: Token) -> bool:
    """Tell whether a person's full name stands behind a comma."""
    full = name.pos_ == "PROPN" and any(child.dep_ == "flat:name" for child in name.rights)
    return full and name.i > 2 and doc[name.i - 1].text == "," and (name.head.text.lower(),) not in roles()


def _bearer_before(doc: Doc, name: Token) -> Token:
    """ "des comptes au nom du chef du réseau, Luc Roy": a name describes who has the post, and no things."""
    row = doc[name.head.i + 1 : name.i - 1]
    inside = [each for each in row if name.head.is_ancestor(each) and (each.text.lower(),) in roles()]
    alone = [each for each in inside if "Plur" not in each.morph.get("Number", []) and each.n_lefts]
    return alone[-1] if alone and name.head.pos_ == "NOUN" else name.head


def _is_of_act(token: Token) -> bool:
    """ "Un raid mené par l'armée malienne contre X", "par Norsud à Lima": what stands behind the agent is the act's."""
    agent, case = token.head, case_of(token)
    if agent.pos_ == "PROPN":
        return case in _OF_ACTS
    apart = token.left_edge.i > agent.i + 1  # but "par le comité contre la torture", "par la maire à Paris"
    return apart and (case == "contre" or (case in _TO and token.pos_ == "PROPN"))


def _is_measure(noun: Token) -> bool:
    """Tell whether a noun has a numeral, or is the unit that one with a numeral counts: "3 millions d'euros"."""
    above = noun.head if noun.dep_ == "nmod" and case_of(noun) in ("de", "d'") else noun
    return any(child.dep_ == "nummod" for each in (noun, above) for child in each.lefts)


def _mend_measured(token: Token) -> None:
    """ "a infligé une amende de 3 millions d'euros à Norsud": a sum takes no such complement, its verb or noun does."""
    thing = token.head
    while thing.dep_ == "nmod" and thing.head.pos_ == "NOUN":
        thing = thing.head
    if thing.dep_ == "obj" and thing.head.pos_ == "VERB" and thing.head.i < thing.i:
        token.head, token.dep_ = thing.head, "obl:arg"
    elif thing != token.head:
        token.head = thing


def _is_bare_name(token: Token) -> bool:
    return token.pos_ == "PROPN" and not token.n_lefts


def _mend_name(doc: Doc, name: Token) -> None:
    """ "la société Valtel" has a name; "Norsud a racheté Valtel" has an object, "où est né Paul" a subject."""
    before = doc[name.i - 1]
    noun = _noun_phrase(before)
    if noun is not None and noun is not name and not noun.is_ancestor(name):
        name.head, name.dep_ = noun, "appos"
    elif noun is not None and name.head == noun:
        name.dep_ = "appos"
    elif name.dep_ in ("amod", "xcomp") and name.head == before and _is_active(before):
        name.dep_ = "obj"
    elif name.dep_ == "xcomp" and name.head == before and _lacks_subject(before):
        name.dep_ = "nsubj"


def _noun_phrase(last: Token) -> Token | None:
    """Return the noun with a determiner whose phrase a word may end: itself, or the one it describes."""
    while last.dep_ == "amod" or (last.dep_ == "nmod" and all(child.dep_ == "case" for child in last.lefts)):
        if last.head.i > last.i:
            return None
        last = last.head
    return last if last.pos_ == "NOUN" and any(child.dep_ == "det" for child in last.lefts) else None


def _is_active(verb: Token) -> bool:
    tensed = any(child.dep_ == "aux:tense" and child.text.lower() in _HAVE for child in verb.lefts)
    return tensed and not any(child.dep_ == "obj" for child in verb.children)


def _lacks_subject(verb: Token) -> bool:
    relations = {child.dep_ for child in verb.children}
    return "aux:tense" in relations and not any(relation.startswith("nsubj") for relation in relations)


def _mend_participle(doc: Doc, token: Token) -> None:
    """ "l'avocat du préfet Luc Roy, tué en mai": behind a comma a participle tells of the name right before it."""
    name = whole_name(doc[token.i - 2])
    singular = "Plur" not in token.morph.get("Number", [])
    body = name.head if name.dep_ == "nmod" and name.pos_ == "PROPN" and case_of(name) in ("de", "d'") else None
    if body is not None and token.dep_ == "acl" and _is_body(body) and agrees(token, body):
        token.head = body  # "le groupe de Redmond, fondé en 1975"
        return
    settled = token.dep_ == "acl" or token.text.lower() in words("fr", "places", "settled")
    if settled and name.pos_ == "PROPN" and name.i > token.head.i and singular and token.head.is_ancestor(name):
        token.head, token.dep_ = name, "acl"


def _mend_relative(verb: Token) -> None:
    """ "La coalition menée par Norsud qui recrute": without a comma it tells which coalition, not which Norsud."""
    name, first = verb.head, verb.left_edge
    if "," in (first.text, first.nbor(-1).text):
        return
    led = name.dep_ == "obl:agent" and name.head.dep_ == "acl"
    noun = name.head.head if led else name.head if name.dep_ == "nmod" and case_of(name) in ("de", "d'") else None
    if noun is not None and noun.pos_ == "NOUN" and _number(noun) == _number(_tensed(verb)):
        verb.head = noun


def _tensed(verb: Token) -> Token:
    return next((child for child in verb.lefts if child.dep_.startswith(("aux", "cop"))), verb)


def _number(token: Token) -> list[str]:
    return token.morph.get("Number", [])


def _mend_made(token: Token) -> None:
    """ "a rendu inaccessible(s) la messagerie": behind a verb, the adjective says what it makes of its object."""
    adjective, verb = (token, token.head) if token.pos_ == "ADJ" else (token.head, token.head.head)
    if verb.pos_ != "VERB" or adjective.i != verb.i + 1:
        return
    if token is adjective and token.dep_ == "advmod" and "Plur" in token.morph.get("Number", []):
        token.dep_ = "xcomp"  # no adverb is in the plural
    elif token.dep_ == "obj" and adjective.dep_ in ("xcomp", "advmod") and token.left_edge.i == adjective.i + 1:
        token.head, adjective.dep_ = verb, "xcomp"


def _is_body(noun: Token) -> bool:
    """Tell whether a noun with its article is for an organisation, which a participle tells more about than a town."""
    known = nouns().get((noun.text.lower(),))
    return known is not None and known.type == "Organization" and any(child.dep_ == "det" for child in noun.lefts)


def agrees(participle: Token, noun: Token) -> bool:
    """Tell whether gender and number of a participle are those of a noun, as far as both are known."""
    pairs = ((participle.morph.get(key, []), noun.morph.get(key, [])) for key in ("Gender", "Number"))
    return all(not left or not right or left == right for left, right in pairs)


def _is_introduced(token: Token) -> bool:
    """Tell whether a preposition of several words introduces a name or a noun, which cannot be a subject then."""
    cases = [child for child in token.lefts if child.dep_ == "case"]
    return any(child.dep_ == "fixed" for case in cases for child in case.children)


def _is_outcome(token: Token) -> bool:
    return token.pos_ == "VERB" and token.i > 1 and token.text.lower() in words("fr", "tolls", "outcomes")


def _mend_outcome(doc: Doc, participle: Token) -> None:
    """ "a visé un camp de Klow, tuant dix soldats": what comes of an act hangs on its verb, not on the last noun.

    "et en blessant vingt autres": so does the next one, which goes on with the first.
    """
    before = doc[participle.i - 2 if doc[participle.i - 1].text.lower() == "en" else participle.i - 1]
    if participle.dep_ == "conj" and before.text != ",":
        first = next((each for each in reversed(doc[participle.sent.start : participle.i]) if _is_outcome(each)), None)
        participle.head = first if first is not None else participle.head
        return
    verb = next((each for each in participle.head.ancestors if each.pos_ == "VERB"), None)
    if before.text == "," and verb is not None and verb.i < participle.head.i:
        participle.head, participle.dep_ = verb, "advcl"


def _is_uncounted(token: Token) -> bool:
    """Tell whether the parser took how many an act hits for something else than its object."""
    if token.dep_ == "obl:arg" and token.head.pos_ == "VERB":
        return _is_counted(token)
    return token.dep_ == "nmod" and token.pos_ == "NUM" and _is_outcome(token.head)


def _is_counted(noun: Token) -> bool:
    """Tell whether a number counts a noun that no preposition introduces."""
    links = {child.dep_ for child in noun.lefts}
    return noun.pos_ == "NOUN" and "nummod" in links and "case" not in links


def _is_caused(token: Token) -> bool:
    cause = token.head
    return cause.pos_ == "AUX" and cause.i == token.i - 1 and "Inf" in token.morph.get("VerbForm", [])


def _mend_causative(infinitive: Token) -> None:
    """ "a fait savoir Luc Roy": a form of "faire" that the tagger takes for an auxiliary is one of the infinitive."""
    cause = infinitive.head
    children = [child for child in cause.children if child != infinitive]
    infinitive.head, infinitive.dep_ = (infinitive if cause.head == cause else cause.head), cause.dep_
    for child in children:
        child.head = infinitive
    cause.head, cause.dep_ = infinitive, "aux:caus"


def _mend_subject(token: Token) -> None:
    """ "La course continue : Anne, en tête, part lundi": behind the colon is the subject of the verb that has none."""
    before = token.head
    if before.i > token.i:
        return
    for verb in before.rights:
        finite = "Ind" in verb.morph.get("Mood", [])
        if verb.i > token.i and finite and not any(child.dep_.startswith("nsubj") for child in verb.children):
            token.head, token.dep_ = verb, "nsubj"
            verb.dep_ = "parataxis"
            return
