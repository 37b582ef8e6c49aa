"""Who is struck or acts though the noun of a happening does not say it: "au siège de X", "par X" behind another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.facts.reading import Reading
from kg.facts.tellings.parts import whole
from kg.facts.tellings.telling import Happening
from kg.text.tree import Token

_HIT = ("Organization", "Person", "Product")


def struck(reading: Reading, telling: Happening) -> Iterator[tuple[str, str, Token]]:
    """Yield whom it hits that it takes place in what is his: "un cambriolage au siège de X", "une perquisition chez X".

    Args:
        reading: the text.
        telling: a happening with the roles that its word has.
    """
    nouns = syntax_table()["nouns"]
    if telling.entry.kind == "accident":
        yield from _operators(reading, telling)
    if {telling.entry.kind, telling.entry.label}.isdisjoint(nouns["striking"]):
        return
    for role, token in _places(reading, telling, nouns["striking_roles"]):
        own = reading.resolution.entity_of(token)
        node = whole(reading, token) if own is None else own if role == "chez" else None
        if node and reading.resolution.type_of(node)[0] in _HIT and not telling.holds(node):
            yield "affects", node, token


def _operators(reading: Reading, telling: Happening) -> Iterator[tuple[str, str, Token]]:
    """ "Un Orane 3 de la compagnie X s'est écrasé": an accident hits the firm that flies or sails what had it, too."""
    for _, vehicle, token in [each for each in telling.fillers if each[0] == "affects"]:
        if reading.resolution.type_of(str(vehicle))[0] != "Product":
            continue
        for owner in reading.arguments.of(token).get("de", ()):
            node = reading.resolution.entity_of(owner)
            if node and reading.resolution.type_of(node)[0] == "Organization" and not telling.holds(node):
                yield "affects", node, owner


def _places(reading: Reading, telling: Happening, roles: Iterable[str]) -> Iterator[tuple[str, Token]]:
    """Yield what stands in such roles beside the word itself, and beside the verb that says that it took place."""
    noun, verbs = telling.token, syntax_table()["verbs"]
    told = [telling.match.roles]
    carried = noun.dep_ in syntax.SUBJECT or lemma(noun.head) in (*verbs["light"]["subject"], *verbs["carrying"])
    if telling.match.part == "noun" and carried and syntax.is_verbal(noun.head):
        told.append(reading.arguments.of(noun.head))
    yield from ((role, token) for each in told for role in roles for token in each.get(role, ()))


def hand_on_agents(tellings: list[Happening]) -> None:
    """ "La publication du rapport sur le crash par X": no crash has an agent, so he does what the noun above tells.

    Args:
        tellings: all of them with their roles, which are changed.
    """
    for telling in tellings:
        agents = [each for each in telling.fillers if each[0] == "affects" and preposition(each[2]) == "par"]
        if telling.match.part == "noun" and agents:
            above = [up.i for up in telling.token.ancestors]
            acts = (each for each in tellings if each.token.i in above and not each.of("organizes"))
            act = next((each for each in acts if any(name == "organizes" for name, _ in each.entry.roles)), None)
            telling.fillers[:] = [each for each in telling.fillers if each not in agents]
            if act is not None:
                act.fillers.extend(("organizes", node, token) for _, node, token in agents)
