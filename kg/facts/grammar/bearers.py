"""Whom a noun describes: the name beside it, the subject of its copula, the one who is named or elected so."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite, is_possessed
from kg.facts.grammar.holders import holders
from kg.facts.grammar.members import expand, opens_examples
from kg.facts.grammar.syntax import lemma
from kg.lang import words as word_set
from kg.text.tree import Token
from kg.text.wordlists import roles


def bearers(reader: ArgumentReader, noun: Token) -> list[Token]:
    """Return whom a noun or adjective describes: by apposition, copula, "nommer X président", or the noun itself."""
    if noun.dep_ == "fixed" and noun.head.pos_ == "NOUN":  # "le député-maire X"
        return [noun, *bearers(reader, noun.head)[1:]]
    found = [noun]
    own = _has_own_name(noun)
    said = syntax.copula(noun) is not None  # "X, dont la fille est actrice"
    if noun.dep_ in ("appos", "amod", "acl", "nmod") and not own and not said and not _has_case(noun):
        found.append(_apposed_to(noun))
        found.extend(_listed_before(noun))
    if noun.dep_ == "amod" and _is_among(noun.head.head, noun.head):  # "X figure parmi les élus présents"
        found.extend(_described(reader, noun.head))
    if _is_beside_participle(noun):
        found.append(noun.head)
    others = _are_many(noun) and not _are_many(noun.head)  # "le pilote, X, et deux passagers danois"
    if noun.dep_ == "conj" and not (own or others or is_possessed(noun) or _is_beside(noun)):
        last = _apposed_to(noun)  # but "Luc et sa femme" are two
        found.extend(bearers(reader, noun.head) if last == noun.head else [last])
    if said:
        found.extend(reader.of(noun).get("subject", ()))
    found.extend(_trailing(reader, noun))
    found.extend(_detached(noun))
    found.extend(_next_subject(noun))
    found.extend(filter(_has_no_other_post, expand(_named(noun))) if _are_many(noun) else _named(noun))
    found.extend(_of_second_post(noun))
    found.extend(_described(reader, noun))
    found.extend(holders(reader, noun))
    if noun.dep_ == "nmod" and noun.head.lower_ in ("un", "une") and noun.head.pos_ == "PRON":
        found.extend(_described(reader, noun.head))  # "l'un des porte-parole de Norsud"
        found.extend([noun.head.head] if noun.head.dep_ == "appos" else [])  # "X, l'un des responsables"
        found.extend(child for child in noun.head.children if child.dep_ == "appos" and child.pos_ == "PROPN")
        found.extend(reader.of(noun.head).get("subject", ()) if syntax.copula(noun.head) is not None else ())
    found.extend(list(_members(found)))
    return found


def _has_no_other_post(member: Token) -> bool:
    """ "Les députés danois X et Y et la ministre Z": with a post and a name of its own, the last is no deputy."""
    post = member.head if member.dep_ == "appos" and member.head.dep_ == "conj" else member
    return (post.lower_,) not in roles() or not _has_own_name(post)


def _is_beside(noun: Token) -> bool:
    """ "Le consulat danois et l'ambassade grecque"; but "X, le maire et le chef", "il est le maire et le chef".

    Two are "l'agence danoise (ADE) et l'agence grecque", too.
    """
    said = noun.head.dep_ in ("appos", "conj", "xcomp") or syntax.copula(noun.head) is not None
    named = any(
        child.dep_ == "appos" and "(" not in (child.left_edge.text, _before(child).text) for child in noun.head.children
    )
    goes_on = named and noun.left_edge.i > 0 and "," not in (noun.left_edge.text, _before(noun).text)
    return syntax.has_determiner(noun) and "cc" in noun.labels and not (said or goes_on)


def _named(noun: Token) -> list[Token]:
    """The names below a noun that say whom it describes: none behind a second noun that speaks of somebody else.

    "Le maire et son adjointe, Anne Roy", "l'adjointe au maire, Anne Roy": she is no mayor.
    """
    others = [child.i for child in noun.children if child.dep_ == "conj" and syntax.has_determiner(child)]
    if not _are_many(noun) and (others or _is_assisted(noun)):
        first = min(others, default=noun.i)
        return [child for child in noun.children if _names(noun, child) and child.i < first]
    own = [child for child in noun.children if _names(noun, child) and not _is_one_of_many(noun, child)]
    return [*own, *(child for child in noun.children if _goes_on_names(noun, child, own))]


def _goes_on_names(noun: Token, child: Token, names: list[Token]) -> bool:
    """ "Les acteurs X et Y": the second name, which the parser may tie to the noun."""
    listed = child.dep_ == "conj" and child.pos_ == "PROPN" and "det" not in child.labels
    return _are_many(noun) and listed and any(name.pos_ == "PROPN" and name.i < child.i for name in names)


def _is_assisted(noun: Token) -> bool:
    first = noun.left_edge
    return first.i > 0 and syntax.preposition(noun) == "à" and (first.nbor(-1).lower_,) in roles()


def _of_second_post(noun: Token) -> Iterator[Token]:
    """ "Le député de la Creuse et ancien ministre, Luc Roy": the name below a second post without an article."""
    for second in noun.children:
        joined = second.dep_ == "conj" and second.pos_ in ("NOUN", "ADJ") and not syntax.has_determiner(second)
        if joined and not _are_many(second) and not _are_many(noun):
            yield from (child for child in _named(second) if child.dep_ == "appos" and child.pos_ == "PROPN")


def _is_beside_participle(noun: Token) -> bool:
    """ "L'accusé, 58 ans, nie": who is called by a participle, which the parser takes for a verb."""
    called = noun.dep_ == "obl:mod" and noun.head.pos_ == "VERB" and "det" in noun.head.labels
    return called and syntax.is_set_off(noun) and not _has_case(noun)


def _apposed_to(noun: Token) -> Token:
    """Return whom an apposition describes: behind a list, "X, Y et Z, la filiale d'Orbix", one alone is the last."""
    first = next((token.i for token in noun.doc[noun.left_edge.i : noun.i] if not token.is_punct), noun.i)
    if noun.dep_ not in ("appos", "conj") or _are_many(noun) or first < 2 or noun.doc[first - 1].text != ",":
        return noun.head
    listed = (each for each in noun.head.conjuncts if noun.head.i < each.i <= first - 2 <= each.right_edge.i)
    last = next(listed, noun.head)
    closed = noun.dep_ == "appos" or any(child.dep_ == "cc" for child in last.children)
    return last if closed and not any(child.dep_ == "cc" for child in noun.children) else noun.head


def _listed_before(noun: Token) -> Iterator[Token]:
    """ "Anne Roy et Luc Petit, journalistes à Klow": a plural set off behind a list describes all whom it names.

    Who has a noun of his own in the list is not among them.
    """
    if noun.dep_ != "appos" or not _are_many(noun) or noun.head.pos_ != "PROPN" or not syntax.is_set_off(noun):
        return
    for other in noun.head.conjuncts:
        described = any(child.dep_ == "appos" and child.pos_ == "NOUN" for child in other.children)
        if other.pos_ == "PROPN" and other.i < noun.i and not described:
            yield other


def _has_own_name(noun: Token) -> bool:
    """ "La ministre X et le Danois Y": a post in a list with a name of its own describes that alone."""
    rights = [child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN"]
    set_off = any(child.left_edge.nbor(-1).text in (",", "(") for child in rights)
    return bool(rights) and not set_off and any(child.dep_ == "det" for child in noun.children)


def _members(found: list[Token]) -> Iterator[Token]:
    """ "Plusieurs villes, dont Gao et Kidal", "les banques que sont A et B": the names that a plural announces."""
    for noun in found:
        if noun.pos_ == "NOUN" and _are_many(noun):
            named = [child for child in noun.children if child.dep_ == "acl:relcl" and child.pos_ == "PROPN"]
            yield from expand([*named, *(token for token in noun.subtree if opens_examples(token))])


def _are_many(noun: Token) -> bool:
    return "Plur" in noun.morph.get("Number", [])


def _is_one_of_many(noun: Token, name: Token) -> bool:
    """ "Face aux députés, X est intervenu": one name beside a plural does not bear it, save "un des députés, X".

    A name with no comma before it does, whatever the parser made of the list that it opens: "les députés X, Y et Z".
    """
    alone = not list(name.conjuncts) and syntax.is_set_off(name)
    return _are_many(noun) and alone and noun.head.lower_ not in ("un", "une", "parmi")


def _trailing(reader: ArgumentReader, noun: Token) -> Iterator[Token]:
    """The name behind the complement: "le patron d'Orbix X", "l'avocat de la société, X", "le marchand de vélos X".

    So it is behind "à": "le candidat à la mairie X".
    """
    for filler in reader.of(noun).get("à", ()):
        if filler.pos_ == "NOUN" and syntax.has_determiner(filler):
            yield from (child for child in _named(filler) if child.pos_ == "PROPN" and child.dep_ == "appos")
    for filler in reader.of(noun).get("de", ()):
        if filler.pos_ == "PROPN" and is_definite(noun) and _is_called(noun, filler):
            yield filler
        for child in filler.children:
            after_comma = child.i > 0 and child.nbor(-1).text == ","
            bare = _are_many(filler) and not any(other.dep_ == "det" for other in filler.children)
            ends = filler.text in word_set("fr", "titles", "ending_posts")  # "le chef de l'État X"
            apart = filler.pos_ == "PROPN" or after_comma or bare or ends
            own = child.dep_ == "flat:name" and filler.ent_type_ == "PER"  # "la mère du peintre Luc Roy"
            if _names(filler, child) and child.pos_ == "PROPN" and apart and not own:
                yield child
                yield from _further(noun, filler, child)
    for child in _named(noun):
        yield from (token for token in child.children if token.dep_ == "flat:name")


def _further(noun: Token, filler: Token, first: Token) -> Iterator[Token]:
    """ "Les députés du PS X et Y": for the parser, the second name goes on with the party."""
    listed = (child for child in filler.rights if child.dep_ == "conj" and child.i > first.i)
    yield from (child for child in listed if child.pos_ == "PROPN" and _are_many(noun) and "det" not in child.labels)


def _detached(noun: Token) -> Iterator[Token]:
    """ "Maire de Lyon depuis 2001, X se présente": a noun set before the clause describes its subject."""
    if noun.dep_ not in (*syntax.SUBJECT, "advcl", "dislocated", "obl:mod", "ROOT") or not _may_open(noun):
        return
    clause = noun.head
    if noun.dep_ == "ROOT" and noun.pos_ != "VERB":  # the parser may go on from the noun to the clause
        joined = (child for child in noun.rights if child.dep_ in ("conj", "parataxis") and syntax.is_verbal(child))
        clause = next(joined, noun)
    for other in clause.children:
        if other.dep_ in syntax.SUBJECT and other.i > noun.i and "," in (other.left_edge.text, _before(other).text):
            yield other


def _may_open(noun: Token) -> bool:
    """ "Maire de Lyon, X ...", "Son dernier film, X, ...": without an article, or with one that says whose it is."""
    opening = [child for child in noun.lefts if child.dep_ in ("det", "case")]
    return all("Yes" in child.morph.get("Poss", []) for child in opening)


def _before(token: Token) -> Token:
    return token.left_edge.nbor(-1)


def _next_subject(noun: Token) -> Iterator[Token]:
    """ "Le ministre grec Luc Roy démissionne": the name right behind, for the parser a second subject."""
    if noun.dep_ not in syntax.SUBJECT:
        return
    if noun.i < noun.head.i:
        for other in noun.head.children:
            adjacent = other.left_edge.i == noun.right_edge.i + 1
            if other.dep_ in syntax.SUBJECT and other.pos_ == "PROPN" and adjacent and not syntax.has_determiner(other):
                yield from expand([other]) if _are_many(noun) else [other]
    elif noun.left_edge.i > noun.head.i:  # "explique Luc Roy le patron de Norsud"
        before = (other for other in noun.head.children if other.right_edge.i + 1 == noun.left_edge.i)
        yield from (other for other in before if other.dep_ in syntax.SUBJECT and other.pos_ == "PROPN")
        behind = (other for other in noun.head.children if other.left_edge.i == noun.right_edge.i + 1)
        named = (other for other in behind if other.dep_ in syntax.SUBJECT and other.left_edge.text == ",")
        yield from (name for other in named for name in (other, *other.rights) if name.pos_ == "PROPN")


def _is_called(noun: Token, name: Token) -> bool:
    """Tell whether "de" leads to the name of a place: "la ville de Paris", "la province du Sichuan"."""
    nouns, before = syntax.syntax_table()["nouns"], [child for child in name.children if child.i < name.i]
    plain = all(child.dep_ == "cc" or (child.dep_ != "det" and child.lower_ in ("de", "d'")) for child in before)
    own = not _are_many(noun) and lemma(noun) in nouns["appositive_du"]
    return own or (plain and lemma(noun) in nouns["appositive_de"])


def _names(noun: Token, child: Token) -> bool:
    """Tell whether a phrase below a noun names its bearer: "le maire X", "la présidente du parti, X"."""
    if child.dep_ == "dep" and child.ent_type_ == "PER" and child.i > noun.i:  # "son conseil, Me Luc Roy"
        return True
    if _goes_on_list(noun, child):
        return False
    if child.dep_ in ("appos", "flat:name") and not syntax.is_in_place_brackets(noun, child):
        return child.pos_ != "PROPN" or syntax.preposition(child) != "de"  # "le président du Grand Orbix"
    if child.pos_ != "PROPN" or child.i < noun.i or syntax.preposition(child):
        return False
    return child.dep_ == "nmod" or (child.dep_ == "conj" and not any(token.dep_ == "cc" for token in child.children))


def _goes_on_list(noun: Token, child: Token) -> bool:
    """Tell whether a name behind a comma is the second of a list, and not the one man's: "le patron de A, B et C"."""
    edge = child.left_edge
    before = edge if edge.text == "," else noun.doc[edge.i - 1]
    if before.text != "," or before.nbor(-1).pos_ != "PROPN" or _are_many(noun):
        return False
    opens = any(token.pos_ == "PROPN" and token.dep_ == "conj" for token in child.children)
    after = (other for other in noun.children if other.i > child.i and other.dep_ == child.dep_ == "conj")
    return opens or any(other.pos_ == "PROPN" for other in after)


def _described(reader: ArgumentReader, noun: Token) -> list[Token]:
    verb = noun.head
    if not syntax.is_verbal(verb) or noun.dep_ not in ("xcomp", "obj", "obl:arg", "obl:mod", "advcl"):
        return []
    roles = reader.of(verb)
    verbs = syntax.syntax_table()["verbs"]
    if lemma(verb) == "faire" and noun.dep_ == "obj":  # "fait de X le patron"
        return list(roles.get("de", ()))
    if syntax.is_reflexive(verb) and noun.dep_ == "xcomp":  # "s'est dit favorable"
        return list(roles.get("subject", ()))
    marked = syntax.preposition(noun) == "comme" or _is_among(verb, noun) or _is_served(verb, noun)
    if lemma(verb) in verbs["copular"] and noun.dep_ in ("xcomp", "obj"):
        return list(roles.get("subject", ()))
    bare = (
        noun.dep_ == "obl:mod" and not _has_case(noun) and not syntax.has_determiner(noun)
    )  # "proclamé lundi vainqueur"
    if lemma(verb) in verbs["attributive"] and (noun.dep_ in ("xcomp", "obj") or marked or bare):
        return [filler for filler in roles.get("object", ()) if filler.i != noun.i]
    hired = syntax.preposition(noun) == "comme" and syntax.is_passive(verb)  # "recruté par X comme ingénieur"
    return list(roles.get("object" if hired else "subject", ())) if marked else []


def _is_among(verb: Token, noun: Token) -> bool:
    """ "X compte parmi les favoris": he is one of them."""
    return syntax.preposition(noun) == "parmi" and lemma(verb) in syntax.syntax_table()["verbs"]["ranking"]


def _is_served(verb: Token, noun: Token) -> bool:
    """ "X a servi d'interprète": that is what he was."""
    plain = syntax.preposition(noun) == "de" and not any(child.dep_ == "det" for child in noun.children)
    return plain and lemma(verb) in syntax.syntax_table()["verbs"]["serving"]


def _has_case(token: Token) -> bool:
    return "case" in token.labels
