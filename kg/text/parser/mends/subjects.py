"""Subjects that the parser joined to what stands before "et", though the verb right behind them has no other."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lang import words
from kg.text.parser.mends.phrases import case_of
from kg.text.wordlists import first_names, place_kinds

_NOMINAL = ("NOUN", "PROPN", "NUM", "ADV")
_AT = frozenset(("à", "au", "aux", "en", "dans"))
_PHRASE = 4  # tokens before a noun that may be part of its phrase


def subject_behind_and(doc: Doc, token: Token) -> bool:
    """ "A fait deux morts et dix personnes sont parties": behind an object "et" opens a clause if a verb follows.

    Args:
        doc: the parse, which is changed.
        token: a word with "et" before it, which the parser linked as `conj`.

    Returns:
        Whether it was given to the verb right behind its phrase.
    """
    joint = next((child for child in token.lefts if child.dep_ == "cc" and child.text == "et"), None)
    verb = _verb_behind(doc, token)
    if joint is None or verb is None or token.pos_ not in _NOMINAL or (case_of(token) and token.pos_ != "ADV"):
        return False
    above = _verb_before(token.head, verb)
    if above is None or verb.is_ancestor(above) or above.sent.start != verb.sent.start:
        return False
    for child in verb.children:
        if child.dep_.startswith("nsubj") and child.i < joint.i:
            child.head, child.dep_ = above, "obj"
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    verb.head, verb.dep_, verb.pos_ = above, "conj", "VERB" if verb.pos_ == "NOUN" else verb.pos_
    token.head, token.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    joint.head = verb
    return True


def name_behind_place(doc: Doc, name: Token) -> bool:
    """ "À Klow, Anne Roy, députée, parle": no name goes on behind a comma; she is the subject that the verb lacks.

    Args:
        doc: the parse, which is changed.
        name: a word with a capital that the parser took for a further part of the name before the comma.

    Returns:
        Whether it was made a subject, with what the parser hung on the place behind it.
    """
    place, verb = name.head, name.head.head
    before = doc[max(name.i - 1, 0)]
    parted = before.text == "," or (name.text in first_names() and before.text in place_kinds())
    if not parted or name.pos_ != "PROPN" or verb.pos_ != "VERB" or verb.i < name.i or case_of(place) not in _AT:
        return False
    if any(child.dep_.startswith("nsubj") for child in verb.lefts):
        return False
    for child in [child for child in place.rights if child.i > name.i and child.dep_ != "punct"]:
        child.head = name
    passive = any(child.dep_ == "aux:pass" for child in verb.lefts)
    name.head, name.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    return True


def joint_subject(doc: Doc, second: Token) -> bool:
    """ "Dix soldats et deux camions ont été envoyés": before a verb in the plural, both sides of "et" are its subject.

    Args:
        doc: the parse, which is changed.
        second: a word behind "et" which the parser made the only subject of the verb, or a second one.

    Returns:
        Whether it was joined to the noun before "et".
    """
    verb, joint = second.head, doc[max(second.left_edge.i - 1, 0)]
    first = _joined_by(joint, verb)
    if first is None or second.i > verb.i or not _is_plural(verb):
        return False
    if first.dep_ == "ROOT":
        for child in [child for child in first.children if child.i > verb.i]:
            child.head = verb
        verb.head, verb.dep_ = verb, "ROOT"
    first.head, first.dep_ = verb, second.dep_
    second.head, second.dep_ = first, "conj"
    joint.head = second
    return True


def _joined_by(joint: Token, verb: Token) -> Token | None:
    """Return the noun whose phrase opens the sentence and ends at "et", if its verb is for the parser that behind."""
    if joint.text != "et" or joint.head != verb or joint.i == joint.sent.start:
        return None
    last = joint.nbor(-1)
    row = [word for word in (last, *last.ancestors) if word.i <= last.i and word.left_edge.i == joint.sent.start]
    first = row[-1] if row else last
    clause = any(child.dep_ == "cop" or child.dep_.startswith("nsubj") for child in first.children)
    told = first.dep_ == "ROOT" and verb.dep_ == "conj" and verb.head == first and not clause
    told = told or (first.head == verb and first.dep_.startswith("nsubj"))
    return first if told and first.pos_ in ("NOUN", "PROPN") else None


def _is_plural(verb: Token) -> bool:
    return any(_is_tensed(form) and "Plur" in form.morph.get("Number", []) for form in _tensed(verb))


def object_of_relative(_: Doc, noun: Token) -> bool:
    """ "Le feu qui a détruit lundi une usine a fait un mort": what stands behind the clause of "qui" is its object."""
    others = (child for child in noun.head.lefts if child.dep_.startswith("nsubj") and child.i < noun.i)
    clauses = (clause for other in others for clause in other.rights if clause.dep_ == "acl:relcl")
    clause = next((each for each in clauses if each.i < noun.i), None)
    if clause is None or case_of(noun) or noun.left_edge.i < noun.i - _PHRASE:
        return False
    inside = {child.dep_ for child in clause.children}
    behind = noun.doc[clause.right_edge.i + 1 : noun.left_edge.i]
    if "nsubj" not in inside or inside & {"obj", "aux:pass", "xcomp", "ccomp"} or any(word.is_punct for word in behind):
        return False
    noun.head, noun.dep_ = clause, "obj"
    return True


def told_by_participle(_: Doc, verb: Token) -> bool:
    """ "Le corps du marin disparu en mai a été retrouvé": the tensed verb tells more than a participle."""
    bare = verb.head
    tensed = any(child.dep_.startswith("aux") and _is_tensed(child) for child in verb.lefts)
    joined = any(child.dep_ in ("cc", "nsubj", "nsubj:pass") or child.text == "," for child in verb.lefts)
    auxiliary = any(child.dep_.startswith("aux") for child in bare.lefts)
    participle = "Part" in bare.morph.get("VerbForm", []) and not auxiliary
    subject = next((child for child in bare.lefts if child.dep_.startswith("nsubj")), None)
    if not tensed or joined or not participle or subject is None or (bare.head is not bare and bare.dep_ != "ROOT"):
        return False
    passive = any(child.dep_ == "aux:pass" for child in verb.lefts)
    verb.head, verb.dep_ = verb, "ROOT"
    subject.head, subject.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    bare.head, bare.dep_ = subject, "acl"
    for child in [child for child in bare.rights if child.i > verb.i]:
        child.head = verb
    return True


def _verb_behind(doc: Doc, token: Token) -> Token | None:
    """Return what heads the clause whose tensed word stands right behind a phrase, if it has no subject there."""
    last = doc[min(token.right_edge.i, len(doc) - 2)]
    tensed = last.nbor()
    if tensed.pos_ not in ("AUX", "VERB") or "Fin" not in tensed.morph.get("VerbForm", []):
        return None
    head = tensed.head if tensed.pos_ == "AUX" and tensed.dep_ in ("aux:tense", "aux:pass", "cop") else tensed
    subjects = [child for child in head.children if child.dep_.startswith("nsubj")]
    return head if head.i > token.i and all(child.i < token.left_edge.i for child in subjects) else None


def _verb_before(first: Token, verb: Token) -> Token | None:
    """Return the tensed verb whose object stands right behind it and goes on, for the parser, behind "et"."""
    while first.dep_ in ("nmod", "obl:arg", "conj") and first.head.pos_ in _NOMINAL and first.head.i < first.i:
        first = first.head
    if first.dep_.startswith("nsubj") and first.head == verb:
        before = first.doc[max(first.left_edge.i - 1, 0)]
        return before if before.pos_ == "VERB" and before.i < first.i else None
    held = first.dep_ in ("obj", "obl:arg", "obl:mod") and first.head.pos_ == "VERB" and first.head.i < first.i
    return first.head if held else None


def part_set_off(doc: Doc, part: Token) -> bool:
    """ "Dix personnes, dont deux enfants, ont été tuées": whom "dont" counts apart are not the subject, the whole is.

    Nobody is counted in "un ministre dont le frère, Luc Roy, a été arrêté".

    Args:
        doc: the parse, which is changed.
        part: a word that the parser linked as a subject.

    Returns:
        Whether the verb was given to the whole.
    """
    verb = part.head
    if (
        part.left_edge.text.lower() not in words("fr", "counts", "among_them")
        or part.left_edge.i < 2
        or not verb.i > part.right_edge.i
        or not _is_tensed(verb)
    ):
        return False
    whole = next((each for each in (verb.head, *verb.lefts) if each.i < part.left_edge.i and each.pos_ == "NOUN"), None)
    loose = whole is not None and (whole.dep_ == "ROOT" or (whole.dep_ == "dislocated" and whole.head == verb))
    closed = doc[part.right_edge.i].text == "," or doc[part.right_edge.i + 1].text == ","
    counted = whole is not None and whole.dep_ == "dislocated" and _is_counted(part)
    if whole is None or not loose or not (closed or counted) or not _are_several(whole, part, verb):
        return False
    behind = [child for child in whole.children if child.i > verb.i]
    link, above = part.dep_, verb if whole.dep_ == "ROOT" else verb.head
    if whole.dep_ == "ROOT":
        verb.head, verb.dep_ = above, "ROOT"
    part.head, part.dep_ = whole, "appos"
    whole.head, whole.dep_ = verb, link
    for child in behind:
        child.head, child.dep_ = verb, "obl:mod" if child.dep_ == "nmod" else child.dep_
    return True


def _are_several(whole: Token, part: Token, verb: Token) -> bool:
    """Tell whether something may be counted apart in a whole that has the number of the verb."""
    numbers = [*whole.morph.get("Number", []), *(number for form in _tensed(verb) for number in _number(form))]
    return len(set(numbers)) <= 1 and ("Plur" in numbers or _is_counted(whole) or _is_counted(part))


def _number(form: Token) -> list[str]:
    return form.morph.get("Number", []) if "Fin" in form.morph.get("VerbForm", []) else []


def _is_counted(noun: Token) -> bool:
    return noun.pos_ == "NUM" or any(child.dep_ == "nummod" for child in noun.children)


def _is_tensed(verb: Token) -> bool:
    return any("Fin" in form.morph.get("VerbForm", []) for form in _tensed(verb))


def _tensed(verb: Token) -> tuple[Token, ...]:
    """Return a verb and its auxiliaries or copulas, of which one may be tensed."""
    return (verb, *(child for child in verb.lefts if child.dep_.startswith(("aux", "cop"))))


def verb_behind_aside(doc: Doc, verb: Token) -> bool:
    """ "Norsud, dont l'État détient 27 %, juge la mesure injuste": what commas set off has no tensed verb behind it.

    Args:
        doc: the parse, which is changed.
        verb: a word that the parser hung on a noun before it.

    Returns:
        Whether it was made the verb of the noun with which the sentence begins.
    """
    noun = verb.sent.root
    first = min(form.i for form in _tensed(verb))
    if noun.i >= first or noun.pos_ not in ("NOUN", "PROPN") or not noun.is_ancestor(verb):
        return False
    own = any(child.dep_ in ("nsubj", "nsubj:pass", "mark", "cc", "expl:subj") for child in verb.lefts)
    set_off = first > 1 and doc[first - 1].text == "," and any(each.text == "," for each in doc[noun.i : first - 1])
    opens = all(each.is_punct or each.is_space or each in noun.subtree for each in doc[noun.sent.start : noun.i])
    if own or case_of(noun) or not (set_off and opens) or not _is_tensed(verb) or not _fits(noun, verb):
        return False
    behind = [child for child in noun.rights if child.i > verb.i]
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    verb.head, verb.dep_ = verb, "ROOT"
    noun.head, noun.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    for child in behind:
        child.head = verb
    return True


def _fits(noun: Token, verb: Token) -> bool:
    """Tell whether a noun and a tensed verb have one number, and nothing joins the verb to the words before it."""
    numbers = noun.morph.get("Number", ["Sing"])
    joined = [child for child in verb.lefts if child.dep_ == "obj" or "Rel" in child.morph.get("PronType", [])]
    return not joined and all(_number(form) in ([], numbers) for form in _tensed(verb))
