"""Who was there: those who act where people come together, at a fair, a congress or a match, take part in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.facts.grammar import syntax
from kg.facts.grammar.members import stands_by
from kg.facts.grammar.roads import is_reaction
from kg.facts.grammar.syntax import lemma, listed, syntax_table
from kg.facts.pairs import several
from kg.facts.reading import Reading
from kg.lang import words
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token
from kg.text.verb_forms import is_future
from kg.text.wordlists import roles

GATHERING = frozenset(["Meeting", "Trial", "Match", "Competition"])
_PERSON = frozenset(["Person"])
_AGENTS = frozenset(["Person", "Organization", "Country"])
_FORCE = frozenset(["Arrest", "Attack"])
_HARM = ("Accident", "Arrest", "Attack", "Death", "Trial")
_HOLDING = ("object", "subject", "à")
_BESIDE = ("avec", "en présence de")
_NEAR = 2  # sentences


def attendance(reading: Reading, facts: Iterable[Fact], schema: Schema) -> Iterator[Fact]:
    """Yield those who act at a happening ("X a parlé lors du congrès") and have no other part in it.

    Args:
        reading: the text, whose events are known.
        facts: its facts so far.
        schema: knows which class is below which.
    """
    parts = {(fact.subject, fact.object) for fact in facts if isinstance(fact.object, str)}
    met = occasions(reading, schema)
    for verb in filter(syntax.is_verbal, reading.doc):
        for event, at, token in (*_acting(reading, verb, met), *_beside(reading, verb, met)):
            allowed = _AGENTS if event in met and _kind(reading, verb) not in _FORCE else _PERSON
            for node in _individuals(reading, token):
                known = {(node, event), (event, node)} & parts or node == event
                if reading.is_a(node, allowed, schema) and not known:
                    named = {"subject": [token], "object": [at], "trigger": [verb]}
                    told = at if _is_promised(reading, verb) else verb
                    yield reading.fact(node, "participatedIn", event, told, "fr:attendance/there", words=named)


def _is_promised(reading: Reading, verb: Token) -> bool:
    """ "Lors du sommet, X a promis une aide": what he promises is to come, but there he was."""
    told = verb.i in reading.speech or any(child.dep_ == "aux:tense" for child in verb.children)
    done = told and not syntax.is_infinitive(verb) and not is_future(verb)
    return done and reading.status.read(verb).status == "planned"


def _kind(reading: Reading, verb: Token) -> str:
    return reading.event_kinds.get(reading.events.get(verb.i, ""), "")


def _individuals(reading: Reading, token: Token) -> list[str]:
    node = reading.node(token)
    return [node] if node else list(several(reading, token)) or reading.behind(token)


def occasions(reading: Reading, schema: Schema) -> dict[str, int]:
    """Return the events of a text at which people come together, with the place where each is first told."""
    nouns, eras = listed("occasions", "nouns"), words("fr", "scenes", "eras")
    found: dict[str, int] = {}
    for index, node in sorted(reading.events.items()):
        said = {lemma(reading.doc[index]), reading.doc[index].lower_}
        named = node not in reading.event_kinds and reading.resolution.type_of(node) == ("Event", "")
        if reading.is_a(node, GATHERING, schema) or said & nouns or (named and not said & eras):
            found.setdefault(node, index)
    return found


def occasion_before(reading: Reading, word: Token, types: frozenset[str], schema: Schema) -> str | None:
    """Return the occasion that a clause leaves unsaid: that of its sentence, the title's, the only or the last one.

    Args:
        reading: the text.
        word: a word of the clause.
        types: the classes of what it may be.
        schema: knows which class is below which.
    """
    met = {node: at for node, at in occasions(reading, schema).items() if reading.is_a(node, types, schema)}
    met = {node: at for node, at in met.items() if (reading.doc[at].lower_,) not in roles()}  # "X, vainqueur de Y"
    if reading.status.read(word).status != "planned":
        met = {node: at for node, at in met.items() if reading.status.read(reading.doc[at]).status != "planned"}
    return _unsaid(reading, word, {node: at for node, at in met.items() if node not in reading.doubtful})


def _unsaid(reading: Reading, word: Token, met: Mapping[str, int]) -> str | None:
    here = [at for at in range(word.sent.start, word.i) if reading.events.get(at) in met]
    if here:
        return reading.events[here[-1]]
    titled = [node for node, at in met.items() if at < reading.heading]
    return next(iter(titled or (met if len(met) == 1 else ())), None) or _told_last(reading, word, met)


def _told_last(reading: Reading, word: Token, met: Mapping[str, int]) -> str | None:
    """Return which of some occasions was told last before a word, in its sentence or the two before."""
    first = syntax.reach_back(word, _NEAR)
    near = [at for at, node in reading.events.items() if node in met and first <= at < word.i]
    return reading.events[max(near)] if near else None


def _acting(reading: Reading, verb: Token, met: Mapping[str, int]) -> Iterator[tuple[str, Token, Token]]:
    """Yield the happenings at which a clause takes place, with who acts in it or whom it befalls to be received."""
    roles = reading.arguments.of(verb)
    received = lemma(verb) in syntax_table()["occasions"]["received"] and syntax.is_passive(verb)
    there = [*roles.get("subject", ()), *(roles.get("object", ()) if received else ())]
    for event, at in dict.fromkeys(_places(reading, verb, met)) if there else ():
        yield from ((event, at, token) for token in there)


def _beside(reading: Reading, verb: Token, met: Mapping[str, int]) -> Iterator[tuple[str, Token, Token]]:
    """Yield the occasion that a clause tells itself, with those beside whom it is held: "en présence de X"."""
    roles = reading.arguments.of(verb)
    acting = () if lemma(verb) in syntax_table()["occasions"]["lone"] else roles.get("subject", ())
    company = [each for subject in acting for each in _company(reading, subject, verb)]
    partners = [*(token for role in _BESIDE for token in roles.get(role, ())), *company]
    held = [token for role in _HOLDING for token in roles.get(role, ())]
    own = [verb, *(held if verb.i not in reading.speech and not is_reaction(verb) else ())] if partners else []
    told = [(reading.events[each.i], each) for each in own if reading.events.get(each.i) in met]
    if not told and (company or any(map(stands_by, partners))):
        done = [(reading.events[each.i], each) for each in own if each.i in reading.events]
        done = [each for each in done if not company or reading.event_kinds.get(each[0])]  # not "a démissionné"
        told = [*_places(reading, verb, met), *(each for each in done if not _is_harm(reading, each[0]))]
    yield from ((event, at, token) for event, at in told[:1] for token in partners if event)


def _company(reading: Reading, person: Token, verb: Token) -> Iterator[Token]:
    """ "Anne, accompagnée de Luc, a inauguré le pont", "entourée de ses ministres X et Y, Anne": who is with her."""
    for participle in (*person.rights, *(child for child in verb.lefts if child.dep_ == "advcl")):
        if lemma(participle) in syntax_table()["occasions"]["company"] and syntax.is_passive(participle):
            roles = reading.arguments.of(participle)
            yield from (*roles.get("de", ()), *roles.get("par", ()), *roles.get("subject", ()))


def _is_harm(reading: Reading, event: str) -> bool:
    """ "Tué en présence de X", "arrêté en présence de X": who has to see that takes no part in it."""
    return reading.event_kinds.get(event) in _HARM


def _places(reading: Reading, verb: Token, met: Mapping[str, int]) -> Iterator[tuple[str, Token]]:
    """Yield the happenings at which a clause takes place; only an occasion is one where it says "au" or speaks."""
    roles, table = reading.arguments.of(verb), syntax_table()
    inside = [role for role in table["roles"]["inside"] if role in roles]
    if inside and (lemma(verb) in table["occasions"]["aloof"] or any(map(_is_bare, roles.get("object", ())))):
        inside = []
    for role in (*table["roles"]["attended"], *inside):
        for token in roles.get(role, ()):
            event = reading.events.get(token.i)
            if event and (event in met or (role == "lors de" and verb.i not in reading.speech)):
                yield event, token
    if lemma(verb) in table["occasions"]["there"]:
        for token in filter(is_there, roles.get("à", ())):
            event = _unsaid(reading, token, met)
            if event:
                yield event, token


def _is_bare(noun: Token) -> bool:
    """ "Fait référence au congrès", "porte atteinte au scrutin": what such a noun and its verb take with "à"."""
    return syntax.is_alone(noun) and not any(child.dep_ == "nummod" for child in noun.children)


def is_there(pronoun: Token) -> bool:
    """ "Le salon s'ouvre lundi. Norsud y présente sa voiture": the pronoun takes up the occasion told last."""
    return pronoun.pos_ == "PRON" and pronoun.lower_ in syntax_table()["roles"]["there"]
