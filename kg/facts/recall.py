"""What a noun takes up that has been told: "cette décision", "ces actes", "la peine"."""

from __future__ import annotations

from collections.abc import Container, Iterable

from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.grammar.syntax import SUBJECT, lemma, reach_back, syntax_table
from kg.facts.reading import Reading
from kg.text.tree import Token

_NEAR = 2  # sentences
_OWNED = frozenset(["Organization", "Product", "Facility"])


def takes_up(noun: Token, *, bare: bool = False) -> bool:
    """Tell whether a noun only takes up what has been told.

    Args:
        noun: the head of a phrase.
        bare: whether an article without a complement is enough ("la peine").
    """
    if lemma(noun) not in _resumptive()["nouns"]:
        return False
    alone = bare and not any(child.dep_ == "nmod" for child in noun.children)
    return is_pointed_at(noun) or (alone and is_definite(noun))


def recalled(reading: Reading, noun: Token) -> list[str]:
    """Return the events that a noun may take up: those told shortly before, the nearest first, then the title's.

    Nobody decides an accident or an attack: "cette mesure" takes up none.
    """
    events = dict.fromkeys([*told_near(reading, noun), *titled(reading)])
    undecided = _resumptive()["undecided"] if lemma(noun) in _resumptive()["decisions"] else ()
    return [event for event in events if reading.event_kinds.get(event) not in undecided]


def told_near(reading: Reading, word: Token) -> list[str]:
    """Return the events told before a word in its sentence and the two before, the nearest first."""
    first = reach_back(word, _NEAR)
    return _firm(reading, sorted((at for at in reading.events if first <= at < word.i), reverse=True))


def titled(reading: Reading) -> list[str]:
    """Return the events that the title tells, in text order."""
    return _firm(reading, sorted(at for at in reading.events if at < reading.heading))


def shared_in(reading: Reading, pronoun: Token, verbs: Container[str]) -> str | None:
    """ "Valtel perd de l'argent. Norsud en détient 51 %": of what somebody has a part.

    Args:
        reading: the text.
        pronoun: "en", before a verb of having.
        verbs: the verbs of having.

    Returns:
        The first body or product of the sentence before that is not the owner: what others have a part of, its subject,
        or any.
    """
    owners = {reading.node(token) for token in reading.arguments.of(pronoun.head).get("subject", ())}
    told = [token for token in reading.doc[reach_back(pronoun, 1) : pronoun.i] if reading.node(token) not in owners]
    alike = [token for token in told if lemma(token) in verbs]
    again = next((child for verb in alike for child in verb.lefts if child.lower_ == pronoun.lower_), None)
    if again is not None:  # "Norsud en détient 51 %. Orbix en possède 3 %"
        return shared_in(reading, again, verbs)
    divided = [owned for verb in alike for owned in reading.arguments.of(verb).get("object", ())]
    subjects = [token for token in told if token.dep_ in SUBJECT]
    nodes = (node for token in (*divided, *subjects, *told) if (node := reading.node(token)))
    return next((node for node in nodes if _OWNED & {*reading.resolution.type_of(node)}), None)


def _firm(reading: Reading, places: Iterable[int]) -> list[str]:
    """Return the events that a reader would draw; those that bear a name are called by it."""
    told = dict.fromkeys(reading.events[at] for at in places)
    return [event for event in told if event not in reading.doubtful and event in reading.event_kinds]


def _resumptive() -> dict[str, list[str]]:
    table: dict[str, list[str]] = syntax_table()["resumptive"]
    return table
