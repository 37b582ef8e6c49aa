"""The roles that the grammar of a noun or an adjective leaves open: whom it describes, and who does what it names."""

from __future__ import annotations

from typing import Any

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.carriers import borrow, carried, inflicts
from kg.facts.grammar.gaps import Roles, planners
from kg.facts.grammar.heads import Head
from kg.facts.grammar.holders import whose
from kg.facts.grammar.respective import owners, respective
from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.patterns import Pattern
from kg.facts.lexicon import Entry, EventEntry
from kg.lang import words
from kg.text.tree import Token
from kg.text.wordlists import roles as known_roles


def complete(head: Head, pattern: Pattern, roles: Roles, entry: Any) -> None:  # noqa: ANN401
    """Give a noun the roles that its grammar leaves open: "bearer", and those of the act that it names."""
    reader, token = head.reader, head.token
    roles["self"] = [token]
    if pattern.part == "noun":
        if isinstance(entry, Entry) or entry.asks_for("bearer"):
            roles["bearer"] = list(head.bearers)
        _in_turn(token, roles)
        if not roles.get("de") and (lemma(token),) in known_roles():
            roles.setdefault("de", []).extend(_shared_complement(reader, token))
        roles["whole"] = _whole_of_part(reader, pattern, roles)
        roles["above"] = [token.head] if token.dep_ == "nmod" else []
        if not (isinstance(entry, EventEntry) or roles.get("de") or roles.get("possessive")):
            roles |= whose(reader, token)
        for role, fillers in _predicated(reader, token).items():
            roles.setdefault(role, []).extend(fillers)
        _of_clause(reader, token, roles)
        if isinstance(entry, EventEntry):
            borrow(token, roles)
            carried(reader, token, roles)
            _nominalisation(reader, token, roles, entry)
    elif pattern.part == "verb" and pattern.complements and isinstance(entry, EventEntry):
        _owners(pattern, roles, entry)
    elif pattern.part == "verb" and isinstance(entry, EventEntry):
        _undergo(token, roles, entry)
    elif pattern.part == "adjective":
        described = (
            roles.get("object") if syntax.is_verbal(token) and syntax.is_passive(token) else roles.get("subject")
        )
        roles["subject"] = described or list(head.bearers)


def _in_turn(noun: Token, roles: Roles) -> None:
    """ "Les maires de Lyon, X, et de Nice, Y": each complement and each name, whatever the parser made of them."""
    for pair in respective(noun):
        role, fillers = owners(pair)
        for each, found in ((role, fillers), ("bearer", pair[1][:1])):
            roles[each] = [*roles.get(each, ()), *(token for token in found if token not in roles.get(each, ()))]


def _whole_of_part(reader: ArgumentReader, pattern: Pattern, roles: Roles) -> list[Token]:
    """ "Le porte-parole du secrétariat général de X", "le chef de la délégation de X": the body whose part it is.

    What the parser hangs on the post is the part's, where it stands behind it: "le chef du service de presse de X".
    So is what "la commission des finances de X" is over; but "le comité des victimes de X" is theirs.
    """
    owners = roles.get("de", [])
    parts = [each for each in owners if each.pos_ == "NOUN" and lemma(each) in words("fr", "titles", "parts")]
    behind = [each for each in owners if parts and each.i > parts[0].i and each not in parts]
    if behind:
        roles["de"] = [each for each in owners if each not in behind]
    own = owners if pattern.complements else []
    bodies = [body for part in parts for body in reader.of(part).get("de", ())]
    matters = [each for each in (*bodies, *own) if each.pos_ == "NOUN" and not _are_people(each)]
    below = (child for each in matters for child in each.rights if child.dep_ == "nmod")
    wholes = (child for child in below if syntax.preposition(child) == "de")
    return [*bodies, *behind, *(each for each in wholes if "Plur" not in each.morph.get("Number", []))]


def _are_people(noun: Token) -> bool:
    called = lemma(noun) in words("fr", "titles", "involved") or lemma(noun) in words("fr", "tolls", "people")
    return called or (noun.lower_,) in known_roles()


def _undergo(verb: Token, roles: Roles, entry: EventEntry) -> None:
    """ "La rafale a fait couler le navire": what the subject of "couler" undergoes, here its object does."""
    acts = any(name in ("organizes", "causedBy") for name, _ in entry.roles)
    undergone = any(name == "affects" and "subject" in fillers for name, fillers in entry.roles)
    if undergone and not acts and any(child.dep_ == "aux:caus" for child in verb.lefts):
        roles["subject"] = roles.pop("object", [])


def _of_clause(reader: ArgumentReader, noun: Token, roles: Roles) -> None:
    """Add who acts in the clause in which a noun tells a circumstance: "en visite à Klow, X a parlé"."""
    phrase = _whole(noun)
    if phrase.dep_ not in (*syntax.OBLIQUE, "advmod") or not _is_clause(phrase.head):
        return
    above = reader.of(phrase.head)
    roles["actor"] = list(above.get("subject", ()))
    roles["fronted"] = [each for each in roles["actor"] if phrase.i < each.i and not _appoints(phrase.head)]
    if syntax.preposition(noun) == "en":
        roles["engaged"] = roles["actor"]
    if syntax.preposition(noun) == "avec":
        roles["backed"] = [*above.get("object", ()), *above.get("subject", ())]


def _whole(noun: Token) -> Token:
    """Return the head of the phrase that a noun ends: "au cours d'un entretien" is all one circumstance."""
    joined, phrase = syntax.syntax_table()["nominal_prepositions"], noun
    while phrase.dep_ == "conj" or (phrase.dep_ in syntax.OBLIQUE and _is_joint(phrase.head, joined)):
        phrase = phrase.head
    return phrase


def _is_joint(head: Token, joined: dict[str, str]) -> bool:
    """Tell whether a word is the noun or adverb of a preposition of several words."""
    return f"{syntax.preposition(head)} {head.lower_}".strip() in joined or bool(syntax.compound_preposition(head))


def _owners(pattern: Pattern, roles: Roles, entry: EventEntry) -> None:
    """ "Ses obsèques seront célébrées": whose they are fills the same role as in "ses obsèques" alone."""
    nouns = {other.lemma for other in entry.patterns if other.part == "noun"}
    if pattern.complements[0][1] in nouns and not roles.get(entry.of):
        roles[entry.of] = [*roles.get("possessive", ()), *roles.get("de", ())]


def _appoints(verb: Token) -> bool:
    """ "À la tête du parti, X a nommé Y": it is Y who gets there."""
    return lemma(verb) in syntax.syntax_table()["verbs"]["attributive"] and not syntax.is_passive(verb)


def _shared_complement(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "X, fondateur et président de Norsud": of two posts the last has the complement of both.

    Who sits for people or governs holds no seat of what the second post is over: "sénateur et président de Norsud".
    """
    seated = lemma(noun) in words("fr", "titles", "seated")
    if seated or any(child.dep_ == "nmod" for child in noun.children):
        return []
    joined = (child for child in noun.children if child.dep_ == "conj" and child.pos_ == "NOUN")
    near = (child for child in joined if child.left_edge.i == noun.i + 1 and not syntax.has_determiner(child))
    return next((list(reader.of(child).get("de", ())) for child in near), [])


def _is_clause(head: Token) -> bool:
    """Tell whether a word heads a clause: a verb, or what somebody is said to be ("est candidat avec l'appui de X")."""
    return syntax.is_verbal(head) or syntax.copula(head) is not None


def _predicated(reader: ArgumentReader, noun: Token) -> Roles:
    """ "le siège est à Lyon", "se trouve à Lyon", "est situé à Lyon": where a thing is said to be."""
    head = noun.head
    if noun.dep_ not in syntax.SUBJECT:
        return {}
    if lemma(head) in syntax.syntax_table()["verbs"]["locating"]:
        return {role: list(fillers) for role, fillers in reader.of(head).items() if role not in ("subject", "object")}
    return {syntax.preposition(head): [head]} if syntax.copula(head) is not None and syntax.preposition(head) else {}


def _is_borne(noun: Token) -> bool:
    """ "subit une panne", "procède au lancement": not the circumstances ("subit une panne suite à l'accident").

    Nor what only some verb that takes an object elsewhere has behind "à": "fait face à une motion".
    """
    role = syntax.preposition(noun)
    if role in ("à", "de") and noun.dep_ in syntax.OBLIQUE:
        return lemma(noun.head) in syntax.syntax_table()["verbs"]["bearing"]
    if noun.dep_ == "obl:mod":
        return not role
    held = noun.dep_ != "obj" and any(child.dep_ == "obj" and child.pos_ == "NOUN" for child in noun.head.children)
    return noun.dep_ in ("obj", "obl:arg", "nsubj:pass", "xcomp") and not held  # "fait état d'une attaque" is none


def _nominalisation(reader: ArgumentReader, noun: Token, roles: Roles, entry: EventEntry) -> None:
    """ "le lancement de X par Y" is "Y lance X"; "procéder au lancement" gives the subject."""
    owners = [*roles.get("possessive", ()), *roles.get("de", ())]
    agents = list(roles.get("par", ()) or _by_whom(reader, noun))
    said = (roles.get("subject", ()) or _in_state(reader, noun)) if syntax.preposition(noun) else ()
    if entry.of == "subject":
        agents.extend(said)  # "X est en grève"; but what "est une grève" holds none
    else:
        roles.setdefault("object", []).extend(said)  # "X est en garde à vue"
    above: Roles = reader.of(noun.head) if syntax.is_verbal(noun.head) else {}
    if not agents and above and (_is_borne(noun) or noun in above.get("object", [])):
        light = syntax.syntax_table()["verbs"]["light"]
        if lemma(noun.head) in light["subject"] or (
            lemma(noun.head) in light["announcing"] and _may_be_announced(noun, entry, owners)
        ):
            agents = planners(reader, _callers(noun.head, above) or above.get("subject", []))
        elif lemma(noun.head) in light["object"]:
            roles.setdefault("object", []).extend(above.get("subject", ()))
    if noun.dep_ == "obj" and inflicts(noun.head):
        roles.setdefault("object", []).extend(above.get("à", ()))
    roles["subject"] = agents
    against = bool(roles.get("contre"))  # "l'attaque de X contre Y"
    target = "subject" if (entry.of == "subject" or against) and not roles.get("par") else "object"
    roles.setdefault(target, []).extend(filler for filler in owners if filler.i != noun.i)
    if against and entry.kind in syntax.syntax_table()["nouns"]["aimed"]:
        roles.setdefault("object", []).extend(roles["contre"])


def _by_whom(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "A salué la signature de l'accord par X": an active verb takes no agent, so it is its object's."""
    if noun.dep_ != "obj" or not syntax.is_verbal(noun.head) or syntax.is_passive(noun.head):
        return []
    behind = [filler for filler in reader.of(noun.head).get("par", ()) if filler.i > noun.i]
    return [filler for filler in behind if any(child.lower_ == "par" for child in filler.children)]


def _in_state(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "Les salariés sont en grève", "X a été placé en liquidation", "X, en liquidation": who is in the state.

    The parser may take the "être" for a verb of its own.
    """
    if syntax.preposition(noun) != "en":
        return []
    head = noun.head
    if noun.dep_ == "nmod" and head.pos_ in ("NOUN", "PROPN") and syntax.is_alone(noun):
        return [head]
    if noun.dep_ not in syntax.OBLIQUE:
        return []
    if lemma(head) in syntax.syntax_table()["verbs"]["putting"]:
        return list(reader.of(head).get("object", ()))
    return list(reader.of(head).get("subject", ())) if lemma(head) == "être" else []


def _callers(verb: Token, roles: Roles) -> list[Token]:
    """ "À l'appel de X, des milliers ont observé une grève": who called for it holds it."""
    return [] if syntax.is_passive(verb) else roles.get("par", [])


def _may_be_announced(noun: Token, entry: EventEntry, owners: list[Token]) -> bool:
    """ "Norsud annonce la suppression de 500 postes" is Norsud's deed; "annonce la mort de X" or "une panne" is not."""
    told = syntax.syntax_table()["verbs"]["light"]["told"]
    acts = any(name == "organizes" and "subject" in roles for name, roles in entry.roles)
    whose = [owner for owner in owners if not any(child.dep_ == "nummod" for child in owner.children)]
    return acts and noun.dep_ in ("obj", "nsubj") and entry.kind not in told and not (entry.of == "subject" and whose)
