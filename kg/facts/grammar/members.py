"""Lists opened: what is coordinated with a phrase, and the members that it announces ("parmi lesquels X et Y")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite
from kg.facts.grammar.ellipsis import has_amount
from kg.text.tree import Doc, Token
from kg.text.wordlists import known_kinds, roles


def expand(heads: Iterable[Token]) -> Iterator[Token]:
    """Yield each head with what is coordinated with it, and the members of a list that it announces.

    "ses entreprises X et Tesla" gives entreprises, X and Tesla; "des pays tels que l'Inde" gives pays and Inde;
    "plus de 40 civils" gives civils.
    """
    for head in heads:
        counted = syntax.rounded(head)
        yield from expand([counted]) if counted != head else (head,)
        if head.children:
            yield from expand(_below(head))
        announced = _announced(head.doc)
        if head.i in announced:
            yield from expand(announced[head.i])


def _below(head: Token) -> Iterator[Token]:
    """Yield the members of a list that hang on its first one, or on what it is said to be a list of."""
    if syntax.measures(head):
        yield from (child for child in head.children if child.dep_ == "nmod")
    plural = "Plur" in head.morph.get("Number", [])
    for child in head.children:
        more = child.dep_ == "conj" and not syntax.is_verbal(child) and not opens_examples(child)
        more = more and not _is_beyond(head, child)
        beside = child.dep_ == "appos" and (plural or (child.pos_ == "PROPN" and not _in_brackets(child)))
        beside = beside and not has_amount(child) and not _is_party_of(head, child)
        if more or beside or is_example(child) or _goes_on(head, child):
            yield child
    yield from _lists_above(head)


def _goes_on(head: Token, other: Token) -> bool:
    """ "L'actrice Anne Roy, le chanteur Luc Petit et le maire Marc Holm": a list, each with a name of his own.

    The parser takes what follows the first for a description of him.
    """
    if other.dep_ != "appos" or other.pos_ != "NOUN" or other.i < head.i or not syntax.is_set_off(other):
        return False
    joined = (child for up in (other, head, head.head) for child in up.children if child.dep_ == "conj")
    row = [other, *(child for child in joined if child.i > other.i)]
    return len(row) > 1 and (head.pos_ == "PROPN" or _is_named(head)) and _is_named(other)


def _is_named(noun: Token) -> bool:
    named = (child for child in noun.children if child.dep_ in ("appos", "flat:name") and child.i > noun.i)
    return any(
        child.pos_ == "PROPN" and child.nbor(-1).text != "," and not _is_party_of(noun, child) for child in named
    )


def _is_party_of(noun: Token, name: Token) -> bool:
    """ "Un ancien député UMP", "le député UMP Luc Roy": whose party is beside his post; it does not do what he does."""
    if (noun.lower_,) not in roles() or name.ent_type_ != "ORG":
        return False
    person = any(child.dep_ == "flat:name" and child.ent_type_ == "PER" for child in name.children)
    return person or known_kinds().get(name.text) == "Party"


def _is_beyond(head: Token, other: Token) -> bool:
    """ "Exige une hausse de 5 %, ainsi que la CGT": French says "de" again before each member with an article."""
    if has_amount(other) or (syntax.measures(head) and (other.pos_ == "PROPN" or other.text[0].isupper())):
        return True  # "possèdent 20 % de Valtel, Orbix 12 %": the second clause has lost its verb
    if not any(child.dep_ == "case" for child in head.children) or head.pos_ == "PROPN":
        return False
    repeated = syntax.syntax_table()["prepositions"]["repeated"]
    return is_definite(other) and syntax.preposition(head) in repeated and not syntax.preposition(other)


def _lists_above(head: Token) -> list[Token]:
    """ "Douze pays de l'Union, ainsi que le Japon": without "de", a name goes on with those above, if they are many."""
    many = _is_many(head) and (
        (head.lower_,) in roles() or syntax.lemma(head) in syntax.syntax_table()["nouns"]["countries"]
    )
    if not many:
        return []
    below = (part for part in head.children if part.dep_ == "nmod" and part.pos_ == "NOUN")
    joined = ((part, other) for part in below for other in part.children if other.dep_ == "conj")
    return [other for part, other in joined if other.pos_ == "PROPN" and _is_beyond(part, other)]


def _in_brackets(name: Token) -> bool:
    """ "Luc Roy (PS) proteste": what stands in brackets says of which party he is; it does not protest."""
    first = name.left_edge
    return first.text == "(" or (first.i > 0 and first.nbor(-1).text == "(")


@lru_cache(maxsize=16)
def _announced(doc: Doc) -> Mapping[int, list[Token]]:
    """Return the members of each list that a plural noun announces from afar, by the place of the noun.

    "Des artistes ont chanté, parmi lesquels X et Y": the parser hangs X on the verb, or Y on nothing. "Le festival
    réunit des artistes comme X et Y": it takes the examples for what the verb says.
    """
    found: dict[int, list[Token]] = {}
    nouns = syntax.syntax_table()["nouns"]
    for token in doc.tokens[1:]:
        if token.lower_ not in _announcing():
            continue
        before = doc.tokens[token.i - 1]
        among = f"{before.lower_} {token.lower_}" in nouns["among"]
        apart = before.text == "," and token.i > 1 and token.lower_ not in nouns["loose"]
        noun_before = doc.tokens[token.i - 2] if apart else before
        such = token.lower_ in nouns["examples"] and _is_many(noun_before)
        member = _first_noun(doc, token) if among or such or token.lower_ in nouns["among"] else None
        if member is None or not (among or member.head.i < token.i) or (such and not _is_name(member)):
            continue
        noun = noun_before if such else _plural_before(token)
        if noun is not None and not noun.is_ancestor(member):
            found.setdefault(noun.i, []).extend((member, *_beside(member)))
    return found


@cache
def _announcing() -> frozenset[str]:
    """Return the words with which the members of a list begin, of several words ("parmi lesquels") the last."""
    nouns = syntax.syntax_table()["nouns"]
    return frozenset(word.rpartition(" ")[2] for word in (*nouns["among"], *nouns["examples"]))


def _is_name(noun: Token) -> bool:
    """ "Des syndicats comme Force ouvrière": a capital makes a name of a noun."""
    return noun.pos_ == "PROPN" or noun.text[0].isupper()


def _is_many(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and "Plur" in noun.morph.get("Number", [])


def _beside(member: Token) -> list[Token]:
    """Return the further members, where the parser coordinates all of them with a word before the list."""
    return [other for other in member.head.children if other.dep_ == member.dep_ == "conj" and other.i > member.i]


def _plural_before(pronoun: Token) -> Token | None:
    """Return the nearest plural noun before a pronoun, people first, in its sentence or the last."""
    opens = pronoun.i - pronoun.sent.start <= 1 < pronoun.sent.start  # "Vingt ont pris le départ. Parmi eux, X et Y."
    first = syntax.reach_back(pronoun, 1 if opens else 0)
    before = reversed(list(pronoun.doc[first : pronoun.i]))
    plurals = [token for token in before if token.pos_ == "NOUN" and "Plur" in token.morph.get("Number", [])]
    people = (token for token in plurals if (token.lower_,) in roles())
    return next(people, plurals[0] if plurals else None)


def _first_noun(doc: Doc, pronoun: Token) -> Token | None:
    """Return the head of the phrase right behind a pronoun, with which the list begins."""
    behind = (token for token in doc[pronoun.i + 1 : pronoun.sent.end] if token.pos_ not in ("DET", "PUNCT", "ADV"))
    first = next(behind, None)
    return first if first is not None and first.pos_ in ("NOUN", "PROPN") else None


def is_example(token: Token) -> bool:
    """Tell whether a phrase gives examples of its head ("tels que l'Inde", "comme Paris", "dont deux Français")."""
    if token.dep_ not in ("nmod", "advcl", "obl:mod", "appos", "acl", "acl:relcl", "dep", "parataxis"):
        return False
    return syntax.copula(token) is None and opens_examples(token) and not _is_of_antecedent(token)


def _is_of_antecedent(token: Token) -> bool:
    """ "La CGT, dont la secrétaire générale, Anne, part": one alone and known is no example of one."""
    singular = all("Plur" not in each.morph.get("Number", []) for each in (token, token.head))
    joined = any(child.dep_ == "conj" for child in token.children)
    return singular and is_definite(token) and not joined and any(child.lower_ == "dont" for child in token.children)


def opens_examples(token: Token) -> bool:
    """Tell whether a phrase begins with a word by which examples are given, or is coordinated with one that does."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    row = [token]
    if token.dep_ == "conj":
        row.extend(other for other in token.head.rights if other.dep_ == "conj" and other.i < token.i)
    return any(
        _opener(each) in syntax.syntax_table()["nouns"]["examples"] for each in row if each.left_edge is not each
    )


def _opener(token: Token) -> str:
    return next((word.lower_ for word in token.doc.tokens[token.left_edge.i : token.i] if not word.is_punct), "")


def stands_by(person: Token) -> bool:
    """ "Signé en présence de X et d'Y": these are where people have come together, whatever was done there."""
    while person.dep_ in ("conj", "appos"):
        person = person.head
    return person.dep_ == "nmod" and syntax.lemma(person.head) in syntax.syntax_table()["occasions"]["presence"]


def looks_on(token: Token) -> bool:
    """ "Devant 30 000 spectateurs et le président X": tell whether somebody is one of those who only look on."""
    audience = syntax.syntax_table()["nouns"]["audience"]
    return any(syntax.lemma(each) in audience for each in (token, *token.conjuncts, token.head, *token.head.conjuncts))
