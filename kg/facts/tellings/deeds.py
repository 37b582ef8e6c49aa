"""Verbs that tell what a happening told already did, or who took part in it: they are none beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import called_after
from kg.facts.grammar.roads import told_when
from kg.facts.numbers.drawn import drawn
from kg.facts.numbers.victims import is_manner_of_death
from kg.facts.setting.whereabouts import heads_title
from kg.facts.tellings.telling import Happening
from kg.lang import table, words
from kg.model import Value
from kg.text.tree import Token

_SETTING = ("à", "en", "dans", "par", "pour", "devant", "près de", "lors de", "au cours de", "pendant")
_DEADLY = ("dans", "lors de", "au cours de")
_FOUGHT = ("match", "election")


def is_deed_of_event(telling: Happening, tellings: list[Happening], numbers: dict[int, int]) -> bool:
    """ "La tempête a ravagé la côte" tells what the storm did, no other happening: the storm takes over its roles.

    Args:
        telling: what may be such a deed.
        tellings: all of them; the one that does it is changed.
        numbers: the number of the telling of each trigger word.
    """
    victim = syntax.lemma(telling.token) in table("fr", "tolls")["victims"]  # "X a été tué dans l'explosion"
    killed = victim or syntax.lemma(telling.token) in table("fr", "tolls")["killing"]
    deadly = killed or is_manner_of_death(telling.token)  # "six personnes sont mortes asphyxiées dans l'incendie"
    doer = next(_others(telling, ("subject", *_DEADLY) if deadly else ("subject",), numbers), None)
    if doer is None and victim:
        doer = drawn((child for child in telling.token.rights if told_when(child)), numbers)
    if doer is None:
        doer = _outcome(telling, numbers, tellings) if victim else _means(telling, numbers, tellings)
    if doer is None and killed:
        doer = _told_of_place(telling, numbers, tellings)
    if doer is None and victim:
        doer = _deadly_before(telling, tellings)
    if doer is None:
        return _is_part(telling, tellings, numbers)
    known = tellings[doer]
    if _comes_of(telling, known):
        return False
    if telling.entry.kind in ("meeting", "award"):  # "la finale a réuni X et Y", "le jury a primé X": nobody was hit
        return True
    told = [each for each in telling.fillers if isinstance(each[1], str) and not known.holds(each[1])]
    passive = syntax.is_passive(telling.token)
    known.fillers.extend(told if passive else [_called(known, *each) for each in told])
    return True


def _comes_of(telling: Happening, known: Happening) -> bool:
    """ "L'orage a privé Lima d'électricité": what a storm brings about is a happening too, with a cause."""
    caused = any(name == "causedBy" and "subject" in roles for name, roles in telling.entry.roles)
    return caused and telling.entry.kind == "outage" != known.entry.kind


def _means(telling: Happening, numbers: dict[int, int], tellings: list[Happening]) -> int | None:
    """ "Ils ont défilé pour protester contre X": the aim of a protest is no second one."""
    above = numbers.get(telling.token.head.i)
    aim = telling.match.part == "verb" and telling.token.dep_ in ("advcl", "xcomp") and telling.entry.kind == "protest"
    return above if aim and above is not None and tellings[above].entry.kind == "protest" else None


def _outcome(telling: Happening, numbers: dict[int, int], tellings: list[Happening]) -> int | None:
    """ "Un camion a percuté un car, tuant le chauffeur": whom it kills in the same breath is hit by what is told."""
    above, morph = numbers.get(telling.token.head.i), telling.token.morph
    beside = telling.token.dep_ in ("advcl", "acl") and morph.get("VerbForm", []) == ["Part"]
    if above is None or not beside or "Pres" not in morph.get("Tense", []):
        return None
    return above if tellings[above].entry.kind in table("fr", "tolls")["deadly"] else None


def _told_of_place(telling: Happening, numbers: dict[int, int], tellings: list[Happening]) -> int | None:
    """ "Le massacre de Klow, où dix élèves ont péri": who died there is a victim of what is called after the place."""
    verb, already = telling.token, words("fr", "scenes", "already")
    beside = {child.lower_ for child in verb.children}
    if verb.dep_ != "acl:relcl" or beside.isdisjoint(words("fr", "tolls", "where")) or beside & already:
        return None
    scenes = (numbers[noun.i] for noun in called_after(verb.head) if noun.i in numbers)
    return next((each for each in scenes if tellings[each].entry.kind in table("fr", "tolls")["deadly"]), None)


def _deadly_before(telling: Happening, tellings: list[Happening]) -> int | None:
    """ "Une fusillade a éclaté. X a été tué": whom no one kills anywhere else is a victim of what was just told."""
    told, kinds = telling.token, table("fr", "tolls")["deadly"]
    own = {name for name, _, _ in telling.fillers} - {"affects"}
    set_apart = any(telling.match.roles.get(role) for role in ("subject", *_SETTING))
    if own or set_apart or not telling.fillers:
        return None
    first = syntax.reach_back(told, 1)
    before = ((i, each) for i, each in enumerate(tellings) if first <= each.token.i < told.i)
    near = [i for i, each in before if each.entry.kind in kinds and not _is_own_death(each)]
    return near[-1] if near else None


def _is_own_death(telling: Happening) -> bool:
    """ "Anne Roy est morte. Luc Garnier a été blessé": a death of one's own hits nobody else."""
    return telling.entry.kind == "death" and bool(telling.of("affects"))


def _others(telling: Happening, roles: Iterable[str], numbers: dict[int, int]) -> Iterator[int]:
    """Yield the numbers of the tellings that fill roles of a verb."""
    tokens = (token for role in roles for token in telling.match.roles.get(role, ()) if not heads_title(token))
    if telling.match.part == "verb":
        yield from (numbers[token.i] for token in tokens if token.i in numbers and token not in telling.match.words)


def _is_part(telling: Happening, tellings: list[Happening], numbers: dict[int, int]) -> bool:
    """ "X affronte Y en finale": the verb tells who plays in the match that the noun names."""
    known = (tellings[number] for number in _others(telling, ("en", "à", "dans", "lors de"), numbers))
    contest = telling.entry.kind == "match"
    match = next((each for each in known if contest and each.entry.kind in _FOUGHT and not each.name), None)
    if match is None:
        return False
    parts = {"organizes": "winnerOf", "affects": "participatedIn"}  # "X a éliminé Y en finale"
    parts |= {"participatedIn": "candidateIn"} if match.entry.kind == "election" else {}
    told = ((parts.get(name, name), filler, token) for name, filler, token in telling.fillers)
    match.fillers.extend(each for each in told if not isinstance(each[1], str) or not match.holds(each[1]))
    return True


def _called(known: Happening, name: str, filler: str | Value, token: Token) -> tuple[str, str | Value, Token]:
    """ "À l'appel de X, une grève a paralysé le port": who calls for it holds it, no cause."""
    if name == "participatedIn" and known.entry.kind not in (*_FOUGHT, "meeting", "protest"):
        return "affects", filler, token  # "une chute a éliminé X"
    called = name == "causedBy" and any(key == "organizes" for key, _ in known.entry.roles)
    return ("organizes" if called else name), filler, token
