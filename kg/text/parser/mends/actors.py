"""Who acts where a name and a noun stand side by side: only a noun that commas close is an apposition."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.text.wordlists import roles

_DASHES = frozenset(("–", "—", "-"))
_NOMINAL = frozenset(("NOUN", "PROPN"))
_INTO = frozenset(("à", "en", "dans", "au", "aux", "chez"))


def actor(doc: Doc, noun: Token) -> bool:
    """ "Selon le maire, Luc Roy, l'homme a gagné": what no comma parts from the verb acts, the name is the mayor's."""
    if not _is_open(doc, noun):
        return False
    name, verb = noun.head, noun.head.head
    first = _first(name)
    said = next((child for child in verb.lefts if child.dep_.startswith("obl") and child.i < name.i), None)
    if said is None or doc[first - 1].text != "," or doc[first - 2] not in [*said.subtree]:
        return True
    held = [each for each in said.subtree if each.pos_ == "NOUN" and (each.text.lower(),) in roles()]
    noun.head, noun.dep_ = verb, "nsubj"
    name.head, name.dep_ = (held[-1] if held else said), "appos"
    return True


def _is_open(doc: Doc, noun: Token) -> bool:
    """Tell whether a noun with its article stands behind a name and a comma, and its verb follows without a comma."""
    name, end = noun.head, noun.right_edge.i + 1
    definite = any("Def" in child.morph.get("Definite", []) for child in noun.lefts)
    if noun.pos_ != "NOUN" or not definite or name.dep_ != "nsubj" or name.pos_ != "PROPN" or end >= len(doc):
        return False
    return doc[_first(noun) - 1].text == "," and (doc[end] == name.head or _is_before(doc[end], name.head))


def _is_before(word: Token, verb: Token) -> bool:
    return word.head == verb and word.pos_ in ("AUX", "PRON", "ADV")


def actor_behind_place(doc: Doc, noun: Token) -> bool:
    """ "À Lima, la foire, que la ville a fermée, a rouvert": the fair reopens, and is what the clause tells of."""
    if not _is_behind_place(doc, noun):
        return False
    place = noun.head
    for clause in [child for child in place.rights if child.dep_.startswith("acl") and child.i > noun.i]:
        clause.head = noun
    noun.head, noun.dep_ = place.head, "nsubj"
    return True


def actor_behind_names(doc: Doc, name: Token) -> bool:
    """ "Selon le ministre, Luc Roy, Norsud a gagné": of two names behind what opens, the last one acts."""
    noun, verb, end = name.head, name.head.head, name.right_edge.i + 1
    opens = noun.dep_.startswith("obl") and noun.left_edge.i == noun.sent.start and end < len(doc)
    if not opens or name.pos_ != "PROPN" or doc[_first(name) - 1].text != ",":
        return False
    named = any(child.dep_ == "appos" and child.i < name.i and child.pos_ == "PROPN" for child in noun.rights)
    open_verb = not any(child.dep_.startswith(("nsubj", "cop")) for child in verb.children)
    if not named or not open_verb or not (doc[end] == verb or _is_before(doc[end], verb)):
        return False
    name.head, name.dep_ = verb, "nsubj"
    return True


def actor_behind_several(doc: Doc, name: Token) -> bool:
    """ "D'après les experts, Norsud, qui dort, a perdu": one name describes no noun in the plural; it is what acts."""
    noun, verb = name.head, name.head.head
    opens = noun.dep_.startswith("obl") and noun.left_edge.i == noun.sent.start and verb.i > name.right_edge.i
    several = noun.pos_ == "NOUN" and "Plur" in noun.morph.get("Number", [])
    if name.pos_ != "PROPN" or not (opens and several) or doc[_first(name) - 1].text != ",":
        return False
    forms = (verb, *(child for child in verb.lefts if child.dep_.startswith(("aux", "cop"))))
    plural = any("Plur" in form.morph.get("Number", []) for form in forms if form.morph.get("Mood", []))
    if plural or any(child.dep_.startswith("nsubj") for child in verb.children):
        return False
    for clause in [child for child in noun.rights if child.dep_.startswith("acl") and child.i > name.i]:
        clause.head = name
    passive = any(child.dep_ == "aux:pass" for child in verb.lefts)
    name.head, name.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    return True


def _is_behind_place(doc: Doc, noun: Token) -> bool:
    """Tell whether a noun follows a place that opens the sentence, before a verb without a subject."""
    place, verb = noun.head, noun.head.head
    cases = [child.text.lower() for child in place.lefts if child.dep_ == "case"]
    if noun.pos_ != "NOUN" or place.pos_ != "PROPN" or not place.dep_.startswith("obl") or not {*cases} & _INTO:
        return False
    opens = place.left_edge.i == place.sent.start and doc[_first(noun) - 1].text == "," and verb.i > noun.right_edge.i
    determined = any(child.dep_ == "det" for child in noun.lefts)
    return opens and determined and not any(child.dep_.startswith(("nsubj", "cop")) for child in verb.children)


def actor_before_dashes(doc: Doc, noun: Token) -> bool:
    """ "Luc Roy – ancien maire de Lima – a dit": who stands before dashes acts, not what they set off."""
    verb, opening, closing = noun.head, noun.left_edge.i, noun.right_edge.i
    while opening < noun.i and doc[opening].text not in _DASHES:
        opening += 1
    opening = opening if doc[opening].text in _DASHES else noun.left_edge.i - 1
    closing = closing if doc[closing].text in _DASHES else closing + 1
    if opening <= verb.sent.start or not noun.i < closing < verb.i:
        return False
    if doc[opening].text not in _DASHES or doc[closing].text != doc[opening].text:
        return False
    name = doc[opening - 1]
    while name.head.i < opening and name.head.pos_ in _NOMINAL:
        name = name.head
    if name.pos_ not in _NOMINAL or name.head not in (noun, verb) or any(c.dep_ == "case" for c in name.lefts):
        return False
    name.head, name.dep_ = verb, noun.dep_
    noun.head, noun.dep_ = name, "appos"
    return True


def _first(word: Token) -> int:
    return min((child.left_edge.i for child in word.lefts if child.dep_ != "punct"), default=int(word.i))


def object_of_second(doc: Doc, noun: Token) -> bool:
    """ "Norsud dénonce une dérive et appelle les élus à réagir": right behind "et" and a verb stands its object.

    But "le loyer monte et s'ajoutent les charges", "et vient l'hiver".
    """
    verb = noun.head
    before = doc[verb.i - 1] if verb.i else verb
    first = verb.head
    if verb.dep_ != "conj" or noun.i < verb.i or before.text.lower() not in ("et", "puis", "mais"):
        return False
    labels = {child.dep_ for child in verb.children}
    shared = any(child.dep_.startswith("nsubj") and child.i < first.i for child in first.children)
    governs = labels & {"xcomp", "obl:arg"} and not labels & {"obj", "expl:comp", "expl:pass", "aux:pass", "cop"}
    if not shared or not governs or "Fin" not in verb.morph.get("VerbForm", []):
        return False
    noun.dep_ = "obj"
    return True
