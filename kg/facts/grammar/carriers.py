"""What another word took that is an act's own: the noun above it, the verb that only carries it."""

from __future__ import annotations

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.gaps import Roles
from kg.facts.grammar.members import expand, stands_by
from kg.facts.grammar.syntax import lemma, listed
from kg.text.days import time_nouns
from kg.text.tree import Token

_OWN = ("contre", "entre")


def borrow(noun: Token, roles: Roles) -> None:
    """ "À la suite d'un accord avec X", "trois ans de combats entre X et Y": the noun above took what is the act's own.

    So may a verb: "frappé par un attentat des rebelles contre X".
    """
    table, above = syntax.syntax_table(), noun.head
    hollow = lemma(above) in listed("nouns", "transparent", "hollow") or lemma(above) in time_nouns()
    if noun.dep_ != "nmod" or not hollow:
        behind = (other for other in above.rights if other.left_edge.i == noun.right_edge.i + 1)
        for other in behind if syntax.is_verbal(above) else ():
            if syntax.preposition(other) in _OWN and syntax.preposition(other) not in roles:
                roles[syntax.preposition(other)] = list(expand([other]))
        return
    for other in above.children:
        role = syntax.preposition(other) if other.i > noun.i and other.dep_ == "nmod" else ""
        own = role == "de" and "de" not in roles and lemma(above) in table["nouns"]["transparent"]
        if own or role in table["roles"]["acting"]:
            roles.setdefault(role, []).extend(expand([other]))


def carried(reader: ArgumentReader, noun: Token, roles: Roles) -> None:
    """ "Une attaque menée contre X", "a été menée contre X": the verb that only carries an act took what is its own."""
    table = syntax.syntax_table()
    for verb in _carriers(reader, noun):
        told = reader.of(verb)
        for role in table["roles"]["aimed"]:
            behind = [filler for filler in told.get(role, ()) if filler.i > verb.i and filler != noun]
            behind = [filler for filler in behind if not stands_by(filler)]
            if behind and role not in roles:
                roles[role] = behind
        if noun.dep_ == "nsubj" and verb is noun.head:  # "la grève a débuté à l'appel de X"
            roles.setdefault("par", []).extend(
                each for each in told.get("par", ()) if syntax.preposition(each) != "par"
            )
        suffered = lemma(verb) in table["verbs"]["light"]["object"]
        below = verb.head is noun
        if below and verb.dep_ == "acl:relcl" and not suffered and "par" not in roles:  # "l'attaque que X a menée"
            roles["par"] = list(told.get("subject", ()))
        if below and suffered:  # "l'attaque subie par X"
            roles.setdefault("object", []).extend(told.get("subject", ()))
        if inflicts(verb) and (below or noun.dep_ != "obj"):
            roles.setdefault("object", []).extend(
                filler for filler in told.get("à", ()) if filler.i > verb.i or filler.pos_ == "PRON"
            )


def _carriers(reader: ArgumentReader, noun: Token) -> list[Token]:
    """Return the verbs of which an act is the object: a participle or clause behind it, or the verb above."""
    clauses = (child for child in noun.rights if child.dep_ in ("acl", "acl:relcl"))
    below = [child for child in noun.rights if child.dep_ == "amod"]
    below += [child for child in clauses if noun in reader.of(child).get("object", ())]
    verbs = syntax.syntax_table()["verbs"]
    above = [noun.head] if noun.dep_ in ("obj", "nsubj:pass") and syntax.is_verbal(noun.head) else []
    known = listed("verbs", "carrying", "inflicting", "aiming")
    light = (*verbs["light"]["subject"], *verbs["light"]["object"])
    taking_place = [noun.head] if noun.dep_ == "nsubj" and lemma(noun.head) in verbs["occurring"] else []
    return [*(verb for verb in (*below, *above) if lemma(verb) in known or lemma(verb) in light), *taking_place]


def inflicts(verb: Token) -> bool:
    """ "A infligé une amende à X": who is given it undergoes it."""
    return lemma(verb) in syntax.syntax_table()["verbs"]["inflicting"]
