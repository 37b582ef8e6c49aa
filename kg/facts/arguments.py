"""Who does what to whom: the arguments of a verb, noun or adjective, with the syntax undone.

Rules see roles, never French syntax: "subject", "object", "complement" (what a copula or "nommer" says of somebody) and
one role a preposition ("de", "à", "face à"). Passive, relative clauses, participles, control, coordination and clefts
have been undone. The trees are Universal Dependencies (https://universaldependencies.org/fr/).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.facts.grammar import syntax
from kg.facts.grammar.ellipsis import gapped
from kg.facts.grammar.gaps import Roles, controller, fill_gap, nominal_before
from kg.facts.grammar.members import expand, is_example
from kg.facts.grammar.repairs import (
    before_aside,
    behind_day,
    behind_stage,
    behind_time,
    beside,
    charged_with,
    given_to,
    inverted,
    is_told_of,
    more_agents,
    opens_inverted,
    opens_sentence,
    opposed,
    partitive,
    past_colon,
    second_subject,
    shared,
    stray_agents,
    suffer,
)
from kg.facts.grammar.syntax import OBLIQUE, SUBJECT, lemma, preposition, syntax_table
from kg.text.days import is_bare_day
from kg.text.tree import Doc, Token


class ArgumentReader:
    """Reads the arguments of any token of a parsed text, each token once.

    Args:
        doc: the parsed text.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._roles: dict[int, Roles] = {}
        self._open: set[int] = set()

    def of(self, token: Token) -> Roles:
        """Return the fillers of each role of `token`: the heads of the phrases, coordination opened, in text order."""
        known = self._roles.get(token.i)
        if known is not None:
            return known
        if token.i in self._open:  # two clauses that look to each other for a subject
            return {}
        self._open.add(token.i)
        if token.dep_ == "cop":
            direct = _copula(self, token)
        else:
            direct = _verb(self, token) if syntax.is_verbal(token) else _noun(self, token)
        found = {role: _distinct(expand(fillers)) for role, fillers in direct.items() if fillers}
        self._roles[token.i] = found
        self._open.discard(token.i)
        return found


def _verb(reader: ArgumentReader, verb: Token) -> Roles:
    roles: Roles = defaultdict(list)
    passive = syntax.is_passive(verb)
    for child in _dependents(verb):
        _place(roles, child, passive=passive)
        if child.dep_ in ("aux:tense", "aux:caus"):  # the parser may have hung the subject on "a", on "fait"
            roles["object" if passive else "subject"].extend(below for below in child.children if below.dep_ in SUBJECT)
    roles["subject"] = [past_colon(filler) for filler in roles["subject"]]
    second_subject(roles, verb)
    roles["par" if roles["par"] else "subject"].extend(more_agents(roles) if passive else ())
    roles["par"].extend(stray_agents(verb) if not roles["par"] else ())
    roles["object"] = [filler for filler in roles["object"] if not is_bare_day(filler)]
    if not roles["object"] and not passive:
        told = [noun for noun in roles["oblique"] if is_told_of(noun)]
        roles["object"] = told or behind_day(verb) or behind_time(verb) or behind_stage(verb) or partitive(verb)
    fill_gap(reader, verb, roles, passive=passive)
    if verb.dep_ == "conj":
        _share(reader, verb, roles)
    gap = "object" if passive else "subject"
    if not roles[gap]:
        roles[gap] = controller(reader, verb)
    if passive and not roles["subject"]:
        roles["subject"] = roles.pop("par", []) or _agent_below(reader, roles)
    roles["subject"].extend(gapped(roles["object"]) if roles["subject"] and not passive else ())
    suffer(verb, roles)
    if syntax.is_dative(verb) and not roles["à"]:
        above = [verb.head] if verb.dep_ == "acl" else []
        roles["à"] = [child for filler in (*roles["object"], *above) for child in given_to(filler) if child.i > verb.i]
    roles["de"] = charged_with(verb, roles)
    inverse = lemma(verb) in syntax_table()["verbs"]["ranking"] or (opens_inverted(verb) and not passive)
    if inverse and not roles["subject"]:  # "parmi eux figurent X et Y"
        roles["subject"] = roles.pop("object", [])
    return roles


def _dependents(verb: Token) -> list[Token]:
    """What hangs on a verb, with what the parser hung on a clause inserted behind it; that clause goes without it."""
    below = list(verb.children)
    if verb.dep_ == "parataxis":
        strays = before_aside(verb)
        below = [child for child in below if child not in strays]
    inserted = [child for child in below if child.dep_ == "parataxis" and child.i > verb.i]
    return below + [phrase for clause in inserted for phrase in before_aside(clause)]


def _copula(reader: ArgumentReader, verb: Token) -> Roles:
    """ "X est en tête de la course": for the lexicon the verb has the arguments, and the predicate is one of them."""
    said = verb.head
    roles = {role: list(fillers) for role, fillers in reader.of(said).items()}
    if preposition(said):
        roles.setdefault(preposition(said), []).append(said)
    return roles


def _agent_below(reader: ArgumentReader, roles: Roles) -> list[Token]:
    """ "a été nommée directrice par X": the parser may have hung the agent on the complement."""
    return [agent for filler in roles["complement"] for agent in reader.of(filler).get("par", ())]


def _place(roles: Roles, child: Token, *, passive: bool) -> None:
    """Put one dependent of a verb under its role."""
    if child.dep_ in SUBJECT:
        _subject(roles, child, passive=passive)
    elif child.dep_ == "obl:agent":
        roles["subject" if passive else "par"].append(child)
    elif child.pos_ == "PRON" and (child.dep_ in ("iobj", "obj", "expl:comp") or _is_clitic(child)):
        _clitic(roles, child)
    elif child.pos_ in ("ADV", "ADP") and child.dep_ in ("advmod", "obj"):
        _adverbial(roles, child)
    elif child.dep_ == "obj":
        roles["object"].append(child)
    elif child.dep_ == "xcomp" and not syntax.is_verbal(child):
        roles["complement"].append(child)
    elif child.dep_ in OBLIQUE or (child.dep_ in ("advcl", "xcomp") and child.pos_ in ("NOUN", "PROPN")):
        _obliques(roles, child)
    elif child.dep_ in ("ccomp", "xcomp"):
        roles["clause"].append(child)


def _subject(roles: Roles, child: Token, *, passive: bool) -> None:
    """Put a subject under its role; "auxquels" is none: "les débats auxquels assistent X et Y"."""
    contracted = syntax_table()["contractions"].get(child.lower_) if child.pos_ == "PRON" else None
    if contracted:
        roles[contracted].append(child)
    elif not syntax.is_expletive(child) and not syntax.is_measured_time(child):
        roles["object" if passive else "subject"].append(opens_sentence(child) or child)


def _adverbial(roles: Roles, adverb: Token) -> None:
    """ "lors du procès", "en raison de": the complement of what the parser takes for an adverb fills its role.

    In "supprime plus de 300 postes" the adverb only rounds the number: these are the object.
    """
    if adverb.dep_ == "obj" and syntax.rounded(adverb) != adverb:
        roles["object"].append(adverb)
        return
    role = syntax.compound_preposition(adverb)
    roles[role].extend(child for child in adverb.children if role and child.dep_ in ("nmod", *OBLIQUE))


def _is_clitic(pronoun: Token) -> bool:
    """ "Norsud y présente sa voiture": one that the parser takes for a phrase of its own."""
    known = pronoun.lower_ in syntax_table()["roles"]["clitics"] and not preposition(pronoun)
    return known and pronoun.dep_ in OBLIQUE and pronoun.i < pronoun.head.i


def _clitic(roles: Roles, pronoun: Token) -> None:
    form = pronoun.lower_
    if "Yes" in pronoun.morph.get("Reflex", []) or form in ("se", "s'"):
        return
    if form in syntax_table()["roles"]["relatives"]:
        return
    role = syntax_table()["roles"]["clitics"].get(form, "object" if pronoun.dep_ == "obj" else "à")
    roles[role].append(pronoun)


def _obliques(roles: Roles, noun: Token) -> None:
    """Put a phrase under its preposition, and what is coordinated with it under its own: "à Lima et avec X"."""
    _oblique(roles, noun)
    for rival in opposed(noun):
        _oblique(roles, rival)
    for other in noun.children:
        if other.dep_ == "conj" and preposition(other) not in ("", preposition(noun)):
            _oblique(roles, other)


def _oblique(roles: Roles, noun: Token) -> None:
    """Put a prepositional phrase under its preposition, looking through "au cours de", "à la tête de"."""
    role = preposition(noun)
    joined = syntax_table()["nominal_prepositions"]  # "à côté de" is no "aux côtés de"
    inner = joined.get(f"{role} {noun.lower_}".strip()) or joined.get(f"{role} {lemma(noun)}".strip())
    deeper = [c for c in noun.children if c.dep_ in ("nmod", *OBLIQUE) and preposition(c) != "par"]
    if inner and deeper:
        roles[inner].extend(deeper)
    roles[role or "oblique"].append(noun)


def _share(reader: ArgumentReader, verb: Token, roles: Roles) -> None:
    """A second verb of a coordination shares the subject of the first, unless it has one."""
    first = verb.head
    role = "object" if syntax.is_passive(verb) else "subject"
    if syntax.is_verbal(first) and not roles[role] and not syntax.has_subject(verb):
        roles[role] = list(reader.of(first).get("object" if syntax.is_passive(first) else "subject", []))


def _noun(reader: ArgumentReader, noun: Token) -> Roles:
    if noun.dep_ == "fixed" and noun.head.pos_ == "NOUN":  # "le député-maire": both are one word
        return _noun(reader, noun.head)
    roles: Roles = defaultdict(list)
    fixed = [below for child in noun.children if child.dep_ == "fixed" for below in child.children]
    for child in (*noun.children, *fixed):
        _place_beside(roles, noun, child)
    cop = syntax.copula(noun)
    if cop is not None:  # the parser may have hung the subject on "est"
        roles["subject"].extend(child for child in cop.children if child.dep_ in SUBJECT)
        roles["subject"] = roles["subject"] or controller(reader, noun)  # "accuse X d'être l'auteur de"
        roles["subject"] = roles["subject"] or inverted(noun)
    roles["par"].extend(stray_agents(noun) if not roles["par"] else ())
    if not roles["de"] and _is_beside(noun):
        roles["de"].extend(child for child in noun.head.rights if child.i > noun.i and preposition(child) == "de")
    roles["de"].extend([] if roles["de"] else shared(noun))
    _beyond_coordination(noun, roles)
    return roles


def _place_beside(roles: Roles, noun: Token, child: Token) -> None:
    """Put one dependent of a noun under its role."""
    if child.dep_ in ("nmod", *OBLIQUE) or (child.dep_ in ("acl", "advcl") and child.pos_ in ("NOUN", "PROPN")):
        _nominal(roles, noun, child)
    elif child.dep_ == "det" and "Yes" in child.morph.get("Poss", []):
        roles["possessive"].append(child)
    elif child.dep_ == "amod":
        roles["adjective"].append(child)
    elif child.dep_ in SUBJECT and syntax.copula(noun) is not None:
        roles["subject"].append(child)
        if any(below.lower_ == "dont" for below in child.children):
            roles["de"].append(nominal_before(noun))  # "le parti dont X est le chef"
    elif child.dep_ in ("appos", "flat:name") and not syntax.is_in_place_brackets(noun, child):
        roles["apposition"].append(child)


def _is_beside(noun: Token) -> bool:
    """ "Les pays membres de X": what follows a bare noun beside another one is its own."""
    bare = noun.pos_ == "NOUN" and noun.dep_ in ("amod", "nmod", "appos") and not syntax.has_determiner(noun)
    return bare and noun.i == noun.head.i + 1 and noun.head.pos_ == "NOUN"


def _nominal(roles: Roles, noun: Token, child: Token) -> None:
    if child.lower_ == "dont" and is_example(noun):
        return  # "deux reporters, dont le photographe Luc Roy": he is one of them
    if child.lower_ == "dont":
        clause = next((each for each in child.ancestors if each.dep_ in ("acl:relcl", "acl")), None)
        before = nominal_before(clause) if clause is not None else beside(child)
        roles["de"].extend([before] if before is not None else [])
    elif preposition(child):
        _oblique(roles, child)
    elif child.i > noun.i:
        roles["apposition"].append(child)


def _beyond_coordination(noun: Token, roles: Roles) -> None:
    """ "PDG de Tesla et SpaceX": a name coordinated with the noun belongs to the complement before it."""
    names = roles["de"]
    if not names or names[-1].pos_ != "PROPN":
        return
    for child in noun.children:
        if (
            child.dep_ == "conj"
            and child.pos_ == "PROPN"
            and child.i > names[-1].i
            and not syntax.has_determiner(child)
        ):
            roles["de"].append(child)


def _distinct(tokens: Iterable[Token]) -> list[Token]:
    return [token for _, token in sorted({token.i: token for token in tokens}.items())]
