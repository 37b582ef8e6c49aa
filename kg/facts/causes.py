"""Why a happening took place: "suite à l'accident", "pour avoir volé", "a fermé, ce qui a provoqué une grève"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kg.facts.factuality.modality import beside
from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import happenings
from kg.facts.grammar.roads import hosts
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.facts.reading import Reading
from kg.facts.tellings.telling import Happening
from kg.lang import words
from kg.model import Value
from kg.text.tree import Token

CAUSE = "causedBy"


class _Phrase(NamedTuple):
    """A phrase or clause that may name a cause, and the word by which it does."""

    head: Token
    opener: str


def fill_causes(reading: Reading, tellings: list[Happening], numbers: dict[int, int]) -> None:
    """Give each happening the other happenings that a circumstance, a clause or a verb says it comes from.

    Args:
        reading: the text, whose events are known.
        tellings: its happenings, which get the causes.
        numbers: the number of the happening of each trigger word.
    """
    reading.cleared = frozenset(_cleared(reading, tellings))
    for number, telling in enumerate(tellings):
        for phrase in _phrases(telling.token):
            found = (each for each in _effects(reading, phrase.head, numbers) if each != number)
            effect = next((each for each in found if not _is_circumstance(tellings[each].token)), None)
            if effect is not None and _answers(tellings[effect], telling, phrase.opener):
                _tie(reading, tellings[effect], telling)
                told = _convicted(tellings[effect], telling, phrase.head)
                telling.fillers.extend(each for each in told if each[1] not in reading.cleared)
        for cause in _bringing_about(reading, telling.token, numbers):
            _tie(reading, telling, tellings[cause])


def _tie(reading: Reading, effect: Happening, cause: Happening) -> None:
    node = reading.events.get(cause.token.i)
    if node is not None and not effect.holds(node) and reading.events.get(effect.token.i) != node:
        effect.fillers.append((CAUSE, node, cause.token))


def _cleared(reading: Reading, tellings: list[Happening]) -> Iterator[str]:
    """Yield those of whom the article tells that a court has cleared them, whatever sentence it tells beside."""
    clearing = frozenset(_table()["clearing"])
    for telling in tellings:
        asserted = telling.status == "asserted" and lemma(telling.token) in clearing
        if asserted and not _is_of_one_charge(reading, telling.token):
            yield from telling.of("affects")


def _is_of_one_charge(reading: Reading, verb: Token) -> bool:
    """ "Acquitté de vol, mais condamné pour le meurtre de X": cleared of the one charge, and sentenced for another."""
    roles = reading.arguments.of(verb)
    sentenced = any(lemma(each) in _table()["sentencing"] for each in verb.conjuncts)
    return sentenced and any(roles.get(role) for role in ("de", "pour"))


def _convicted(sentence: Happening, deed: Happening, charge: Token) -> Iterator[tuple[str, str | Value, Token]]:
    """ "Condamné pour le meurtre de X": he whom the sentence is passed on has done what it is passed for.

    "Condamné pour avoir filmé l'attaque": not so what the clause behind "pour" does something else with.
    """
    if charge is not deed.token and charge.pos_ != "NOUN":
        return
    done = any(name == "organizes" for name, _ in deed.entry.roles) and not deed.of("organizes")
    convicted = sentence.entry.label in _table()["convictions"] or lemma(sentence.token) in _table()["sentencing"]
    passed = sentence.status == "asserted" and convicted
    wrongly = beside(sentence.token, "negation", "failing") is not None
    if done and passed and not wrongly and deed.entry.kind in _table()["crimes"]:
        yield from (("organizes", *each[1:]) for each in sentence.fillers if each[0] == "affects")


def _answers(effect: Happening, cause: Happening, opener: str) -> bool:
    """Tell whether a happening comes from another, by the word between them: what follows "après" need not.

    Words that need not tell a cause do for happenings that answer such others: a riot what was done to somebody, a
    dismissal a scandal. Behind "pour" stands what somebody is punished for.
    """
    table = _table()
    if opener in table["roles"]:
        return True
    if opener == "pour":
        return _is_of(effect, table["punished"])
    rows = (row for row in table["answers"] if _is_of(effect, row["effects"]))
    idle = cause.entry.weak or _is_of(cause, table["idle"])
    return any(_is_of(cause, row["causes"]) if "causes" in row else not idle for row in rows)


def _is_circumstance(word: Token) -> bool:
    """ "A été décidé lors d'une réunion": what only says when something is done comes of nothing."""
    while word.dep_ in ("conj", "nmod", "appos") and word.pos_ == "NOUN":
        word = word.head
    return word.dep_ == "obl:mod"


def _is_of(telling: Happening, kinds: Iterable[str]) -> bool:
    return not {telling.entry.kind, telling.entry.label, lemma(telling.token)}.isdisjoint(kinds)


def _phrases(word: Token) -> Iterator[_Phrase]:
    """Yield the phrases by which a word may name a cause, with what opens them."""
    table = _table()
    noun = word
    while noun.dep_ == "nmod" and lemma(noun.head) in syntax_table()["nouns"]["transparent"]:
        noun = noun.head
    above = noun.head
    role = syntax.compound_preposition(above) or preposition(noun)
    charged = role == "pour" and not syntax.is_alone(noun)  # but "pour vol" only names a charge
    if noun.dep_ in syntax.OBLIQUE and (charged or role in (*table["roles"], *table["loose"])):
        yield _Phrase(noun, role)
    elif noun.dep_ == "nmod" and _inner(above) in table["roles"]:
        yield _Phrase(above, _inner(above))
    elif syntax.is_verbal(above) and lemma(above) in table["verbs"] and above.dep_ in ("advcl", "acl", "xcomp"):
        yield _Phrase(above, table["loose"][0])
    else:
        yield from _clauses(noun)


def _clauses(word: Token) -> Iterator[_Phrase]:
    """ "Après avoir heurté un poteau", "parce que la tempête l'a détruit", "pour avoir volé", "blessé à Klow"."""
    verb = next((up for up in (word, *word.ancestors) if syntax.is_verbal(up) or up.dep_ in ("advcl", "appos")), word)
    if verb.dep_ not in ("advcl", "acl", "appos"):
        return
    told = verb is word or word.dep_ in ("obj", *syntax.SUBJECT)
    mark = next((child.lower_ for child in verb.children if child.dep_ == "mark"), "")
    past = any(child.dep_ == "aux:tense" for child in verb.children)
    opener = _table()["openers"].get(mark, "")
    if told and opener and (opener != "pour" or past):
        yield _Phrase(verb, opener)
    elif not mark and _is_hurt(verb):
        yield _Phrase(verb, _table()["loose"][0])


def _is_hurt(word: Token) -> bool:
    """ "X, heurté par un cargo, abandonne", "victime d'un malaise, X a été hospitalisé": what befell the subject."""
    befallen = syntax.is_bare_participle(word) and lemma(word) not in _table()["harmless"]
    return (befallen or lemma(word) in _table()["suffering"]) and (word.dep_ == "advcl" or syntax.is_set_off(word))


def _inner(noun: Token) -> str:
    """Return the preposition that a noun within one makes: "suite" in "à la suite de"."""
    return str(syntax_table()["nominal_prepositions"].get(f"{preposition(noun)} {lemma(noun)}".strip(), ""))


def _effects(reading: Reading, phrase: Token, numbers: dict[int, int]) -> Iterator[int]:
    """Yield the happenings above a phrase, nearest first; under another verb, what its object tells."""
    for host in hosts(phrase):
        yield from happenings(reading.arguments, host, numbers)
        if syntax.is_verbal(host):
            told = (numbers.get(token.i) for token in reading.arguments.of(host).get("object", ()))
            yield from (number for number in told if number is not None)


def _bringing_about(reading: Reading, noun: Token, numbers: dict[int, int]) -> Iterator[int]:
    """Yield the happening of a clause that brings another about: "a fermé, provoquant une grève", "ce qui a provoqué".

    "Cela a provoqué une grève" goes back to what the sentence before told last.
    """
    while noun.dep_ in ("conj", "nmod") and noun.head.pos_ == "NOUN":
        noun = noun.head
    verb = noun.head
    if noun.dep_ != "obj" or not syntax.is_verbal(verb) or lemma(verb) not in words("fr", "scenes", "causing"):
        return
    subjects = [child for child in verb.children if child.dep_ in syntax.SUBJECT]
    if verb.dep_ == "advcl" and syntax.is_gerund(verb):
        yield from list(happenings(reading.arguments, verb.head, numbers))[:1]
    elif verb.dep_ == "acl:relcl" and verb.head.lower_ in _table()["resuming"]:
        yield from list(happenings(reading.arguments, verb.head.head, numbers))[:1]
    elif any(each.lower_ in _table()["resuming"] for each in subjects) and verb.sent.start:
        last = verb.doc[verb.sent.start - 1].sent
        yield from [numbers[at] for at in range(last.start, last.end) if at in numbers][-1:]


def _table() -> dict[str, Any]:
    table: dict[str, Any] = syntax_table()["causes"]
    return table
