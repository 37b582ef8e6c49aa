"""Places that a subordinate clause leaves open, and who fills them: relatives, participles, infinitives, gerunds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.facts.grammar import syntax
from kg.facts.grammar.relatives import THAT, handed_down, is_relative, opening_relative, passes_on
from kg.facts.grammar.repairs import is_misread, is_set_beside, opens_sentence
from kg.facts.grammar.syntax import OBLIQUE, SUBJECT, is_set_off, lemma, preposition, syntax_table
from kg.lang import table, words
from kg.text.tree import Token

if TYPE_CHECKING:
    from kg.facts.arguments import ArgumentReader

Roles = dict[str, list[Token]]


def fill_gap(reader: ArgumentReader, verb: Token, roles: Roles, *, passive: bool) -> None:
    """Let the antecedent of a relative clause or the noun of a participle fill its place."""
    if is_relative(verb):
        _fill_relative(verb, roles, passive=passive)
    elif (clause := handed_down(verb, roles)) is not None:
        roles["object"] = [nominal_before(clause)]
    elif is_misread(verb) and not roles["subject"]:
        roles["subject"].append(verb.head)
    elif (verb.dep_ == "acl" and not syntax.is_infinitive(verb)) or is_set_beside(verb):
        role = "object" if passive else "subject"
        if not roles[role]:
            ensuing = _suspected(reader, verb) if passive else _of_consequence(reader, verb)
            roles[role].extend(ensuing or [_led(verb) if passive else _set_beside(verb)])


def _fill_relative(verb: Token, roles: Roles, *, passive: bool) -> None:
    for role, fillers in roles.items():
        roles[role] = [_antecedent(filler, verb) for filler in fillers]
    head = nominal_before(verb)
    word = opening_relative(verb)
    if word is not None and not passive:
        _invert(verb, roles, word)
    if word is not None and word.lower_ in syntax_table()["roles"]["relatives"]:
        shares = [each for each in roles["object"] if syntax.measures(each) and word.lower_ == "dont"]
        roles[syntax_table()["roles"]["relatives"][word.lower_]].append(head)
        roles["object"].extend([head] if shares else [])  # "Valtel, dont Norsud détient 15 %"
    elif word is not None and word.lower_ in THAT and roles["object"] in ([], [word]):
        said = preposition(head) if word.dep_ == "mark" else ""  # "c'est à Klow que siège Norsud"
        roles[said or "object"] = [] if passes_on(verb) else [head]
    elif not roles["subject"] and not passive and word is not None and word.lower_ == "qui":
        roles["subject"].append(head)


def _led(verb: Token) -> Token:
    """ "Le jury du festival, présidé par X": behind a comma, whom a verb of leading tells of is the group above."""
    table, head = syntax_table(), verb.head
    if lemma(verb) not in table["verbs"]["leading"] or not is_set_off(verb):
        return _set_beside(verb)
    above = (up for up in (head, *head.ancestors) if lemma(up) in table["nouns"]["groups"])
    top = next(above, head)
    path = [head, *head.ancestors]
    return top if all(each.dep_ in ("nmod", "appos", "flat:name") for each in path[: path.index(top)]) else head


def _set_beside(verb: Token) -> Token:
    """ "Argos, un bijou de 3 tonnes, lancé en mai": set off behind an apposition, a participle tells of its bearer."""
    noun = verb.head
    named = any(child.pos_ == "PROPN" and not preposition(child) for child in noun.rights)
    apart = noun.dep_ == "appos" and noun.pos_ == "NOUN" and not named and is_set_off(noun) and is_set_off(verb)
    return noun.head if apart else noun


def _suspected(reader: ArgumentReader, verb: Token) -> list[Token]:
    """ "Un homme a été arrêté à Lima, soupçonné de vol": no place behind a preposition is suspected of anything.

    But she is that the marches are against, which do not agree: "Des marches ont lieu contre X, accusée de vol".
    """
    head = verb.head
    told = lemma(verb) in syntax_table()["verbs"]["suspecting"] and is_set_off(verb)
    if not told or head.dep_ not in OBLIQUE or not preposition(head) or not syntax.is_verbal(head.head):
        return []
    above = reader.of(head.head).get("object" if syntax.is_passive(head.head) else "subject", ())
    return [each for each in above if _may_agree(verb, each)]


def _of_consequence(reader: ArgumentReader, verb: Token) -> list[Token]:
    """ "a gagné le vote à la Cour, battant Luc": behind a comma, what follows from an act is its subject's doing."""
    if not is_set_off(verb) or lemma(verb) not in syntax_table()["verbs"]["ensuing"] or verb.head.dep_ in SUBJECT:
        return []
    above = next((up for up in verb.ancestors if syntax.is_verbal(up)), None)
    return list(reader.of(above).get("subject", ())) if above is not None else []


def _antecedent(filler: Token, verb: Token) -> Token:
    if filler.pos_ != "PRON":
        return filler
    known = filler.lower_ in syntax_table()["roles"]["antecedents"] or filler.lower_ in syntax_table()["contractions"]
    return nominal_before(verb) if known or "Rel" in filler.morph.get("PronType", []) else filler


def _invert(verb: Token, roles: Roles, word: Token) -> None:
    """ "le sommet auquel participent X et Y": a relative clause that begins with no subject has it behind its verb.

    "l'amende qu'a payée X": so has one whose pronoun is the object.
    """
    behind = [filler for filler in roles["object"] if filler.i > verb.i]
    if roles["subject"] or not behind:
        return
    if word.lower_ in THAT and word.dep_ == "obj":
        roles["subject"], roles["object"] = behind, [each for each in roles["object"] if each not in behind]
    opens = word.lower_ not in ("qui", "que", "qu'") or word.dep_ in OBLIQUE
    if opens and behind == roles["object"]:
        roles["subject"] = roles.pop("object")


def nominal_before(verb: Token) -> Token:
    """The antecedent of a relative clause: its head, or the noun before it where that is a verb, "l'un" or a sum."""
    if not syntax.is_verbal(verb.head) and verb.head.pos_ != "PRON" and not _is_sum(verb.head):
        return _agreeing(verb.head, verb)
    before = (
        token
        for token in reversed(list(verb.doc[verb.sent.start : verb.left_edge.i]))
        if token.pos_ in ("NOUN", "PROPN")
    )
    name = next(before, verb.head)
    return name.head if name.dep_ == "flat:name" else name


def _is_sum(noun: Token) -> bool:
    """ "une amende de 4 millions à Norsud, dont le siège ...": nothing is told of a sum."""
    return "nummod" in noun.labels and syntax.measures(noun)


def _agreeing(noun: Token, verb: Token) -> Token:
    """ "les négociations sur le projet qui se tiennent": the noun above, where only that agrees with the verb."""
    word = syntax.relative_word(verb)
    number = _number(next((child for child in verb.children if child.dep_.startswith("aux")), verb))
    if word is None or word.lower_ != "qui" or word.dep_ not in SUBJECT or list(noun.conjuncts) or not number:
        return noun
    head = noun
    while head.dep_ == "nmod" and _number(head) and _number(head) != number and head.head.pos_ == "NOUN":
        head = head.head
    return head if _number(head) == number else noun


def _number(token: Token) -> list[str]:
    return token.morph.get("Number", [])


def controller(reader: ArgumentReader, verb: Token) -> list[Token]:
    """The understood subject of an infinitive, a gerund or a participle that stands beside a clause."""
    if verb.dep_ in ("ROOT", *SUBJECT) and syntax.is_bare_participle(verb):
        return _detached(verb)
    said = syntax.copula(verb) or verb  # "accuse X d'être l'auteur de"
    if said is not verb and verb.dep_ == "nmod" and "Inf" in said.morph.get("VerbForm", []):
        return [verb.head]  # for the parser a complement of X
    beside = verb.dep_ == "advmod" and syntax.is_bare_participle(
        verb
    )  # "Née à Lima, X chante": for the parser an adverb
    known = ("xcomp", "advcl", "ccomp", "acl", "parataxis", "dislocated", "obl:mod", "obl:arg")
    if verb.dep_ not in known and not beside:
        return []
    if said.morph.get("VerbForm", []) not in (["Inf"], ["Part"]) or syntax.has_subject(verb):
        return []
    governor = verb.head.head if verb.head.pos_ == "ADV" else verb.head  # "est venue avant de partir"
    if syntax.copula(governor) is not None:
        return list(reader.of(governor).get("subject", ()))
    if governor.dep_ == "xcomp" and lemma(governor.head) in syntax_table()["verbs"]["copular"]:
        above = reader.of(governor.head)  # "est devenue championne en battant Y"
        return list(above.get("subject") or above.get("object") or ())
    if not syntax.is_verbal(governor):
        return _of_will(reader, verb, governor) or _of_light_verb(reader, governor) or _of_moment(reader, verb)
    roles = reader.of(governor)
    own = syntax.is_reflexive(governor) and any(child.dep_ == "mark" for child in verb.children)  # "s'engage à"
    if not own and _is_commission(governor, roles) and verb.dep_ == "advcl" and syntax.is_infinitive(verb):
        return list(roles.get("à") or [each for each in roles.get("object", ()) if each.pos_ != "NOUN"])
    if syntax.controls_object(governor, verb) and not own and (said is not verb or syntax.is_infinitive(verb)):
        verbs = syntax_table()["verbs"]
        shared = "subject" if lemma(governor) in verbs["shared_control"] and lemma(verb) not in verbs["ballot"] else ""
        return list(roles.get("object") or roles.get("à") or roles.get(shared) or [])
    subjects = planners(reader, roles.get("object" if syntax.is_passive(governor) else "subject", ()))
    return _agreeing_ones(verb, subjects, roles) if syntax.is_passive(verb) else subjects


def _agreeing_ones(participle: Token, subjects: list[Token], roles: Roles) -> list[Token]:
    """ "Un feu a pris à l'usine après avoir été bombardée": what undergoes it agrees with the participle.

    Args:
        participle: a passive verb without a subject of its own.
        subjects: those of the clause above.
        roles: all that fills the roles of that clause.
    """
    if any(_may_agree(participle, each) for each in subjects):
        return subjects
    others = [each for row in roles.values() for each in row if each.pos_ == "NOUN" and _may_agree(participle, each)]
    return others if len(others) == 1 else subjects


def _may_agree(participle: Token, noun: Token) -> bool:
    pairs = [(participle.morph.get(key, []), noun.morph.get(key, [])) for key in ("Gender", "Number")]
    return all(not one or not other or one == other for one, other in pairs)


def planners(reader: ArgumentReader, actors: Iterable[Token]) -> list[Token]:
    """Return the actors; for a plan those whose it is: "le projet de X prévoit de supprimer"."""
    schemes, found = syntax_table()["nouns"]["schemes"], []
    for actor in actors:
        roles = reader.of(actor) if actor.pos_ == "NOUN" and lemma(actor) in schemes else {}
        found.extend([*roles.get("de", ()), *roles.get("possessive", ()), *roles.get("par", ())] if roles else [actor])
    return found


def _is_commission(verb: Token, roles: Roles) -> bool:
    """ "a fait appel à X pour diriger Y", "a choisi X pour mener Y": whom a verb of choosing takes will act."""
    if syntax.is_passive(verb):
        return False
    said = (lemma(verb), *(f"{lemma(verb)} {each.lower_}" for each in roles.get("object", ())))
    return any(each in syntax_table()["verbs"]["commissioning"] for each in said)


def _detached(participle: Token) -> list[Token]:
    """ "Fondée par X, l'association grandit": whose subject is the sentence's, taken for its root or its subject."""
    if participle.dep_ != "ROOT":
        named = opens_sentence(participle)
        return [named] if named is not None else []
    before = participle.doc[participle.sent.start : participle.i]
    behind = participle.doc[participle.i : participle.sent.end]
    subjects = [token for token in behind if token.dep_ in SUBJECT and token.nbor(-1).dep_ == "det"]
    set_off = bool(subjects) and any(token.text == "," for token in participle.doc[participle.i : subjects[0].i])
    return subjects[:1] if set_off and all(token.is_punct or token.is_space for token in before) else []


def _of_will(reader: ArgumentReader, verb: Token, noun: Token) -> list[Token]:
    """ "la décision de X de vendre": whose decision it is acts; the parser may hang the infinitive on the name."""
    willed = syntax_table()["nouns"]["willed"]
    if not syntax.is_infinitive(verb):
        return []
    if lemma(noun) in willed:
        roles = reader.of(noun)
        return [*roles.get("de", ()), *roles.get("possessive", ()), *roles.get("par", ())]
    below = noun.dep_ == "nmod" and preposition(noun) == "de" and lemma(noun.head) in willed
    return [noun] if below else []


def _of_light_verb(reader: ArgumentReader, noun: Token) -> list[Token]:
    """ "a l'intention de partir": the infinitive under a noun takes the subject of the verb above.

    Unless the noun is for whom one speaks to or of: "accuse Orbix de mentir", "reproche à Orbix de mentir".
    """
    verb = noun.head
    if noun.dep_ not in ("obj", *OBLIQUE) or not syntax.is_verbal(verb):
        return []
    addressed = (
        lemma(verb) in table("fr", "speech")["verbs"]["addressing"] if noun.dep_ == "obj" else preposition(noun) == "à"
    )
    return [noun] if addressed and syntax.controls_object(verb, noun) else list(reader.of(verb).get("subject", ()))


def _of_moment(reader: ArgumentReader, verb: Token) -> list[Token]:
    """ "a vendu Norsud, soit tout, un an après avoir racheté X": a clause that only says when has the subject above."""
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if not syntax.is_infinitive(verb) or marks.isdisjoint(words("fr", "scenes", "moments")):
        return []
    above = next((up for up in verb.ancestors if syntax.is_verbal(up)), None)
    roles = reader.of(above) if above is not None else {}
    return list(roles.get("object" if above is not None and syntax.is_passive(above) else "subject", ()))
