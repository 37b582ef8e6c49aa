"""Participles and relative clauses that the parser hung on the wrong noun, and acts that only come of another."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import table, words
from kg.text.parser.mends.phrases import agrees, case_of, gender_of, is_tensed, whole_name
from kg.text.wordlists import nouns, place_kinds

_LONGEST_OPENING = 6  # tokens: ", à l'issue de laquelle"
_OF = frozenset(("de", "d'", "du", "des"))
_WHO = frozenset(("qui", "lequel", "laquelle"))


def outcome(doc: Doc, participle: Token) -> bool:
    """ "a visé un camp de Klow, tuant dix soldats": what comes of an act hangs on its verb, not on the last noun.

    "et en blessant vingt autres": so does the next one, which goes on with the first.
    """
    if not is_outcome(participle) or participle.head.pos_ not in ("NOUN", "PROPN"):
        return False
    before = doc[participle.i - 2 if doc[participle.i - 1].text.lower() == "en" else participle.i - 1]
    if participle.dep_ == "conj" and before.text != ",":
        first = next((each for each in reversed(doc[participle.sent.start : participle.i]) if is_outcome(each)), None)
        participle.head = first if first is not None else participle.head
        return True
    verb = next((each for each in participle.head.ancestors if each.pos_ == "VERB"), None)
    if before.text == "," and verb is not None and verb.i < participle.head.i:
        participle.head, participle.dep_ = verb, "advcl"
    return True


def beside_share(doc: Doc, participle: Token) -> bool:
    """ "Élu avec 51 % des voix, devançant Luc": what stands behind a share and a comma is told of who got it."""
    share, before = participle.head, doc[max(participle.i - 1, 0)]
    if "Pres" not in participle.morph.get("Tense", []) or before.text != "," or share.i > participle.i:
        return False
    verb = next((each for each in share.ancestors if each.pos_ == "VERB"), None)
    if verb is None or not {share.text, share.lemma_} & words("fr", "counts", "shared"):
        return False
    participle.head, participle.dep_ = verb, "advcl"
    return True


def is_outcome(token: Token) -> bool:
    return token.pos_ == "VERB" and token.i > 1 and token.text.lower() in words("fr", "tolls", "outcomes")


def participle(doc: Doc, token: Token) -> bool:
    """ "l'avocat du préfet Luc Roy, tué en mai": behind a comma a participle tells of the name right before it."""
    if token.i < 2 or doc[token.i - 1].text != ",":
        return False
    name = whole_name(doc[token.i - 2])
    singular = "Plur" not in token.morph.get("Number", [])
    work = _released(doc, token, name)
    if work is not None:
        token.head, token.dep_ = work, "acl"
        return True
    body = name.head if name.dep_ == "nmod" and name.pos_ == "PROPN" and case_of(name) in ("de", "d'") else None
    told = body is not None and (_is_body(body) or _is_within(body, name))
    if body is not None and told and token.dep_ == "acl" and agrees(token, body):
        token.head = body  # "le groupe de Redmond, fondé en 1975"
        return True
    above = _feminine_above(token, name) if token.dep_ == "acl" else None
    if above is not None:
        token.head = above
        return True
    if token.dep_ == "acl" and not agrees(token, token.head) and _agree(doc[token.i - 2], token):
        return True
    settled = token.dep_ == "acl" or token.text.lower() in words("fr", "places", "settled")
    if settled and name.pos_ == "PROPN" and name.i > token.head.i and singular and token.head.is_ancestor(name):
        token.head, token.dep_ = name, "acl"
    return True


def participle_of_second(doc: Doc, token: Token) -> bool:
    """ "Luc Roy condamné, Anne Blanc relaxée": right behind a second name a participle tells of this one alone.

    The first one's is none of the second one either.
    """
    name = whole_name(doc[max(token.i - 1, 0)])
    first = name.head if token.head == name else token.head
    second = name.pos_ == first.pos_ == "PROPN" and name.dep_ in ("appos", "conj") and name.head == first
    told = any(child.dep_ == "acl" and child.i < name.i for child in first.rights)
    if not (second and told) or any(child.dep_ == "cc" for child in name.lefts):
        return False
    token.head, name.dep_ = name, "parataxis"
    return True


def _released(doc: Doc, token: Token, name: Token) -> Token | None:
    """ "Un film de Luc Roy, sorti en 2010": what has come out is the work; but he may be "sorti de prison"."""
    out = token.text.lower() in table("fr", "syntax")["verbs"]["released"]
    if not out or name.pos_ != "PROPN" or doc[min(token.i + 1, len(doc) - 1)].text.lower() in _OF:
        return None
    above = (each for each in name.ancestors if each.i < name.i and (each.text.lower(),) in nouns())
    return next((each for each in above if nouns()[each.text.lower(),].type == "Work" and agrees(token, each)), None)


def _feminine_above(token: Token, name: Token) -> Token | None:
    """ "L'étape du Tour de Klow, courue mardi": what "du" leads to is masculine, and the noun above is meant."""
    if "Fem" not in gender_of(token):
        return None
    chain = (each for each in (name, *name.ancestors) if each.dep_ == "nmod" and case_of(each) == "du")
    above = next((each.head for each in chain), None)
    fits = above is not None and above.i < name.i and "Fem" in above.morph.get("Gender", []) and agrees(token, above)
    return above if fits else None


def _agree(last: Token, participle: Token) -> bool:
    """ "L'application des accords de Klow, signés en mai": a participle tells of the noun it agrees with."""
    noun, shape = participle.head, _shape(participle)
    above = [each for each in (last, *last.ancestors) if noun.is_ancestor(each)]
    nominal = all(each.dep_ in ("nmod", "amod", "flat:name") for each in above)
    fitting = [each for each in above if each.pos_ == "NOUN" and case_of(each) in _OF and _shape(each) == shape]
    if not (nominal and fitting and all(shape)):
        return False
    participle.head = fitting[-1]
    return True


def participle_set_off(doc: Doc, token: Token) -> bool:
    """ "Il a vu Luc Roy, décédé depuis": what the parser took for a second verb tells of the name before the comma.

    "Il est né à Klow, mort à Lima" goes on with the first one.
    """
    bare = token.pos_ == "VERB" and not any(child.dep_.startswith(("aux", "cc", "nsubj")) for child in token.lefts)
    if not bare or not is_tensed(token.head):
        return False
    if token.text.lower() not in words("fr", "places", "settled"):
        return _told_of_last(doc, token)
    if case_of(whole_name(doc[max(token.i - 2, 0)])):
        return False
    before = token.head, token.dep_
    participle(doc, token)
    return (token.head, token.dep_) != before


def _told_of_last(doc: Doc, token: Token) -> bool:
    """ "Il a signé la loi Orane, votée lundi par les députés": what has been done by others is told of the noun before.

    In "a visité le port, rencontré le maire" both verbs are of one subject.
    """
    first, verb = token.left_edge.i, token.head
    past = "Past" in token.morph.get("Tense", []) and verb.pos_ == "VERB" and verb.i < first
    passive = any(child.dep_ == "aux:pass" for child in verb.lefts)
    agent = any(child.dep_ == "obl:agent" or case_of(child) == "par" for child in token.rights)
    comma = next((i for i in (first, first - 1) if doc[i].text == ","), 0)
    if not (past and agent and comma > verb.i + 1) or passive:
        return False
    last = doc[comma - 1]
    above = (each for each in (last, *last.ancestors) if verb.i < each.i <= last.i and each.right_edge.i == last.i)
    noun = next((each for each in above if each.pos_ == "NOUN" and agrees(token, each)), None)
    if noun is None:
        return False
    token.head, token.dep_ = noun, "acl"
    return True


def _is_body(noun: Token) -> bool:
    """Tell whether a noun with its article is for an organisation, which a participle tells more about than a town."""
    known = nouns().get((noun.text.lower(),))
    return known is not None and known.type == "Organization" and any(child.dep_ == "det" for child in noun.lefts)


def _is_within(noun: Token, town: Token) -> bool:
    """ "Le procès de Lima, ouvert lundi": what a known town only places is told of more than the town."""
    known = town.text in place_kinds() and not any(child.dep_.startswith("flat") for child in town.children)
    definite = any(child.dep_ == "det" for child in noun.lefts)
    return known and definite and noun.pos_ == "NOUN" and noun.text.lower() not in words("fr", "scenes", "areas")


def missed_relative(doc: Doc, verb: Token) -> bool:
    """ "a ramené le navire à Klow, où il a accosté": behind a noun, a clause that a relative word opens tells of it."""
    _take_in_opening(doc, verb)
    first = next((each for each in doc[verb.left_edge.i : verb.i] if each.text != ","), verb)
    word = _relative_word(doc, first, verb)
    if word is None or not is_tensed(verb) or first.i < 2:
        return False
    last = doc[first.i - (2 if doc[first.i - 1].text == "," else 1)]
    noun = _agreeing(last, word) or _nominal_ending(last)
    if noun is None or noun.sent.start != verb.sent.start or verb.is_ancestor(noun):
        return False
    verb.head, verb.dep_ = noun, "acl:relcl"
    relative(doc, verb)
    return True


def told_behind_dont(doc: Doc, verb: Token) -> bool:
    """ "La maire, dont l'adjoint, Luc Roy, a fui, a parlé": behind the clause of "dont", the last verb is hers.

    Args:
        doc: the parse, which is changed.
        verb: a verb that the parser put beside that of the clause.

    Returns:
        Whether the clause was hung on what it tells of.
    """
    inner = verb.head
    whose = next((each for each in doc[inner.sent.start : inner.i] if each.text.lower() == "dont"), None)
    apart = any(each.text == "," for each in (verb.left_edge, verb.left_edge.nbor(-1)))
    joined = any(child.dep_ == "cc" or child.dep_.startswith(("nsubj", "expl:subj")) for child in verb.children)
    if whose is None or inner.dep_ != "ROOT" or verb.i < inner.i or not apart or joined or not is_tensed(verb):
        return False
    before = [child for child in inner.lefts if child.dep_.startswith("nsubj") and child.i < whose.i]
    ends = [each for each in before if doc[whose.i - 1].text == "," and doc[whose.i - 2] in each.subtree]
    part = next((each for each in doc[whose.i + 1 : inner.i] if each.pos_ in ("NOUN", "PROPN")), None)
    whole = next(iter(ends), None)  # "le Parti du peuple (PP), dont"
    if whole is None or part is None:
        return False
    if any(child.dep_ == "acl:relcl" and child.i > whose.i for child in whole.rights):
        return False  # "dont" has its own verb
    verb.head, verb.dep_ = verb, "ROOT"
    for child in [child for child in inner.rights if child.i > verb.i]:
        child.head = verb
    inner.head, inner.dep_ = whole, "acl:relcl"
    whole.head, whole.dep_ = verb, _subject_of(verb)
    whose.head, part.head, part.dep_ = part, inner, _subject_of(inner)
    for child in [child for child in whole.rights if part.i < child.i < inner.i]:
        child.head, child.dep_ = part, "appos"
    return True


def _subject_of(verb: Token) -> str:
    return "nsubj:pass" if any(child.dep_ == "aux:pass" for child in verb.lefts) else "nsubj"


def _take_in_opening(doc: Doc, verb: Token) -> None:
    """ "l'attaque, au cours de laquelle dix élèves ont péri": what opens a clause hangs on it, not on the one above."""
    edge = verb.left_edge.i
    before = list(doc[max(edge - _LONGEST_OPENING, verb.sent.start) : edge])
    comma = next((each for each in reversed(before) if each.text == ","), None)
    if comma is None or not _is_compound(before[-1]):
        return
    top = before[-1]
    while comma.i < top.head.i < top.i:
        top = top.head
    if top.head.i < comma.i:
        top.head, top.dep_ = verb, "obl:mod"


def _relative_word(doc: Doc, first: Token, verb: Token) -> Token | None:
    """Return the word that makes a clause a relative one: "où", "dans lequel", "au cours duquel"."""
    roles = table("fr", "syntax")["roles"]
    if first.text.lower() in roles["opening"]:
        return first
    opening = doc[first.i + 1 : min(first.i + _LONGEST_OPENING, verb.i)] if first.pos_ in ("ADP", "ADV") else ()
    return next((each for each in opening if _is_compound(each)), None)


def _is_compound(word: Token) -> bool:
    """Tell whether a relative word is one that agrees with its noun: "lequel", "desquelles"."""
    roles, form = table("fr", "syntax")["roles"], word.text.lower()
    return form in roles["governed"] or (form in roles["opening"] and "quel" in form)


def _agreeing(last: Token, word: Token) -> Token | None:
    """ "le massacre de Klow, au cours duquel": such a word tells of a common noun that agrees with it."""
    form = word.text.lower()
    if not _is_compound(word):
        return None
    gender, number = "Fem" if "quelle" in form else "Masc", "Plur" if form.endswith("s") else "Sing"
    above = (each for each in (last, *last.ancestors) if each.i <= last.i and each.right_edge.i >= last.i)
    nouns_above = (each for each in above if each.pos_ == "NOUN")
    return next((each for each in nouns_above if _shape(each) in ((gender, number), ("", number))), None)


def _shape(noun: Token) -> tuple[str, str]:
    return "".join(noun.morph.get("Gender", [])), "".join(noun.morph.get("Number", []))


def _nominal_ending(last: Token) -> Token | None:
    """Return the noun or name nearest to the end of a phrase: "la région de Klow", "un pays pauvre"."""
    if last.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return None  # "confirmer qui a tiré"
    above = (each for each in (last, *last.ancestors) if each.i <= last.i and each.right_edge.i >= last.i)
    return next((each for each in above if each.pos_ in ("NOUN", "PROPN") and each.dep_ != "flat:name"), None)


def relative(_: Doc, verb: Token) -> bool:
    """ "La coalition menée par Norsud qui recrute": without a comma it tells which coalition, not which Norsud."""
    last = _last_of_list(verb)
    if last is not None:
        verb.head = last
        return True
    if verb.head.pos_ != "PROPN":
        return False
    name, first = verb.head, verb.left_edge
    if "," in (first.text, first.nbor(-1).text):
        return True
    if _is_asked(verb, name):
        verb.head, verb.dep_ = name.head, "ccomp"
        verb.left_edge.set_morph("PronType=Int")  # type: ignore[attr-defined]
        return True
    above = name.head
    told = above.dep_ == ("acl" if name.dep_ == "obl:agent" else "amod")  # "menée par Norsud", "proche de Norsud"
    noun = above.head if told else above if name.dep_ == "nmod" and case_of(name) in ("de", "d'") else None
    if noun is not None and noun.pos_ == "NOUN" and _number(noun) == _number(_tensed(verb)):
        verb.head = noun
    return True


def _is_asked(verb: Token, name: Token) -> bool:
    """ "A demandé à Anne qui a volé le tableau": without a comma, and where nothing else is asked, a question."""
    above = name.head
    asking = above.text.lower().startswith(tuple(table("fr", "pronouns")["words"]["asking"]))
    other = any(child.dep_ in ("obj", "ccomp", "xcomp") for child in above.children)
    return asking and case_of(name) == "à" and not other and verb.left_edge.dep_ == "nsubj"


def _last_of_list(verb: Token) -> Token | None:
    """ "Elle a reçu Luc et Anne, qui a perdu": a clause in the singular tells of the last of a list, and not of all."""
    subject = next((each for each in verb.lefts if each.dep_ in ("nsubj", "nsubj:pass")), verb)
    if subject.text.lower() not in _WHO or _number(_tensed(verb)) != ["Sing"]:
        return None
    behind = [each for each in verb.head.conjuncts if verb.head.i < each.i < subject.i]
    return behind[-1] if behind and _number(behind[-1]) != ["Plur"] else None


def _tensed(verb: Token) -> Token:
    return next((child for child in verb.lefts if child.dep_.startswith(("aux", "cop"))), verb)


def _number(token: Token) -> list[str]:
    return token.morph.get("Number", [])
