"""Who holds a post that a clause tells of: "occupe le poste de directeur", "son chef est X", "a pour président X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.arguments import ArgumentReader
from kg.facts.factuality.scope import decide
from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_possessed
from kg.facts.grammar.gaps import Roles
from kg.facts.grammar.syntax import lemma
from kg.lang import words
from kg.text.tree import Token
from kg.text.wordlists import roles as known_roles


def holders(reader: ArgumentReader, noun: Token) -> Iterator[Token]:
    """Yield those of whom a clause says that they are what a noun says.

    Args:
        reader: gives the arguments.
        noun: a post, a kinship, an occupation.
    """
    yield from _in_office(reader, noun)
    yield from _equated(reader, noun)
    yield from _listed(reader, noun)
    yield from _called(noun)


def _called(noun: Token) -> Iterator[Token]:
    """ "A un frère qui s'appelle X", "une sœur, prénommée X": the name that a clause of naming gives."""
    naming = syntax.syntax_table()["verbs"]["calling_so"]
    for clause in noun.rights:
        relative = clause.dep_ == "acl:relcl" and syntax.is_reflexive(clause)
        if lemma(clause) in naming and (relative or clause.dep_ == "acl"):
            yield from (each for each in clause.doc[clause.i + 1 : clause.i + 2] if each.ent_type_ == "PER")


def _in_office(reader: ArgumentReader, noun: Token) -> Iterator[Token]:
    """ "X quitte le poste de directeur", "la nomination de X au poste de préfet"."""
    first = noun.head if noun.dep_ == "conj" and noun.head.dep_ == "nmod" else noun
    post = first.head
    if first.dep_ != "nmod" or syntax.preposition(noun) != "de" or not _is_office(post):
        return
    yield from reader.of(post).get("possessive", ())
    verb = post.head
    appointed = post.dep_ == "nmod" and lemma(verb) in syntax.syntax_table()["nouns"]["appointing"]
    if appointed and decide(verb) is None:  # not "le Sénat a rejeté la nomination de X au poste de préfet"
        yield from reader.of(verb).get("de", ())
    if not syntax.is_verbal(verb) or post.dep_ not in (*syntax.OBLIQUE, *syntax.SUBJECT, "obj"):
        return
    verbs = syntax.syntax_table()["verbs"]
    role = "object" if lemma(verb) in verbs["attributive"] else "subject" if lemma(verb) in verbs["holding"] else ""
    yield from (each for each in reader.of(verb).get(role, ()) if each != post)


def _is_office(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and lemma(noun) in syntax.syntax_table()["nouns"]["posts"]


def _equated(reader: ArgumentReader, noun: Token) -> Iterator[Token]:
    """ "Le chef du parti est X", "s'appelle X", "a pour président X"."""
    above, naming = noun.head, syntax.syntax_table()["verbs"]["naming"]
    if noun.dep_ in syntax.SUBJECT and above.pos_ == "PROPN" and syntax.copula(above) is not None:
        yield above
    elif noun.dep_ in syntax.SUBJECT and lemma(above) in naming and syntax.is_reflexive(above):
        yield from (each for each in above.rights if each.pos_ == "PROPN" and not syntax.preposition(each))
    elif _is_had(noun) and syntax.preposition(noun):
        yield from (each for each in reader.of(above).get("object", ()) if each.i > noun.i)


def whose(reader: ArgumentReader, noun: Token) -> Roles:
    """Return as "de" who has somebody: "la SNCF a un nouveau patron, X" tells of the patron of the SNCF.

    Args:
        reader: gives the arguments.
        noun: what somebody is to the one who has him.
    """
    first = noun.head if noun.dep_ == "conj" else noun  # "laisse une veuve, X, et un fils, Y"
    had = _is_had(first) or _is_left(first) or _is_chosen(noun)
    return {"de": list(reader.of(first.head).get("subject", ()))} if had else {}


def _is_chosen(noun: Token) -> bool:
    """ "Le parti a élu un nouveau chef, X", "se choisit un patron": who gives himself somebody has him."""
    verb, given = noun.head, syntax.syntax_table()["verbs"]["attributive"]
    fresh = any(child.dep_ == "amod" and child.lower_ in words("fr", "titles", "entering") for child in noun.lefts)
    object_of = noun.dep_ == "obj" and not syntax.preposition(noun)
    return object_of and lemma(verb) in given and (fresh or syntax.is_reflexive(verb))


def _is_left(noun: Token) -> bool:
    """Tell whether a noun is the kin that somebody leaves behind: "laisse un fils", not "laisse son fils partir"."""
    kin = known_roles().get((lemma(noun),), ("", ""))[1] == "relatives"
    return kin and noun.dep_ == "obj" and lemma(noun.head) == "laisser" and not is_possessed(noun)


def _is_had(noun: Token) -> bool:
    """Tell whether a noun is what somebody has: "a un frère", "a pour avocat X"."""
    plain = noun.dep_ == "obj" and not syntax.preposition(noun)
    told = noun.dep_ in ("xcomp", *syntax.OBLIQUE) and syntax.preposition(noun) == "pour"
    return lemma(noun.head) == "avoir" and (plain or told)


def _listed(reader: ArgumentReader, noun: Token) -> Iterator[Token]:
    """ "Parmi les peintres, citons X et Y", "on note des œuvres de X": those whom a clause about a group names."""
    verbs = syntax.syntax_table()["verbs"]
    if syntax.preposition(noun) != "parmi":
        return
    for verb in (noun.head, *noun.subtree):
        if verb.i < noun.i or not syntax.is_verbal(verb) or lemma(verb) not in verbs["listing"]:
            continue
        roles = reader.of(verb)
        bare = (each for each in verb.rights if each.dep_ in syntax.OBLIQUE and not syntax.preposition(each))
        for filler in dict.fromkeys((*roles.get("object", ()), *roles.get("de", ()), *bare)):
            yield filler
            yield from reader.of(filler).get("de", ()) if lemma(filler) in verbs["made"] else ()
