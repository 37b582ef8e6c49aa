"""Feats: a goal, a rank or a save is no happening of its own, but whoever it is told of took part in the contest."""

from __future__ import annotations

from collections.abc import Iterable

from kg.facts.grammar.determiners import is_definite, is_possessed
from kg.facts.grammar.syntax import SUBJECT, lemma, syntax_table
from kg.facts.reading import Reading
from kg.facts.tellings.differences import is_new
from kg.facts.tellings.sifting import OUTCOMES
from kg.facts.tellings.telling import Happening
from kg.lang import words

_MATCH = "match"
_NAMED = ("Match", "Competition")
_WHERE = ("à", "en", "dans")
_VIOLENT = ("attack", "arrest", "death")
_ATHLETES = ("Person", "Organization")


def join_feats(reading: Reading, tellings: Iterable[Happening]) -> list[Happening]:
    """Return the tellings without the feats in a contest that the text tells; who did them took part in it.

    Args:
        reading: the text.
        tellings: all of them in text order, with their roles.
    """
    known = list(tellings)
    feats = {id(each) for each in known if _is_feat(reading, each)}
    contests = [each for each in known if id(each) not in feats and _is_contest(reading, each)]
    if not contests:
        return known
    if any(each.entry.kind == _MATCH for each in contests):
        told = [each for each in known if not _is_sporting(each) or _is_contest(reading, each)]
        known = [each for each in told if not _is_move(each)] if _is_peaceful(told) else told
    sure = [each for each in known if each.status not in ("planned", "negated")]  # "une victoire est improbable"
    for feat in (each for each in sure if id(each) in feats):
        contest = _contest_of(feat, contests)
        contest.fillers.extend(
            (name if name == "winnerOf" else "participatedIn", node, token)
            for name, node, token in feat.fillers
            if isinstance(node, str) and _is_athlete(reading, node) and not contest.holds(node)
        )
    return [each for each in known if id(each) not in feats]


def _is_feat(reading: Reading, telling: Happening) -> bool:
    """ "A terminé troisième", but not "a terminé troisième à Klow en 2007", which is another contest."""
    elsewhere = any(reading.is_place(token) for role in _WHERE for token in telling.match.roles.get(role, ()))
    return not elsewhere and (telling.entry.label in syntax_table()["nouns"]["feats"] or _is_result(telling))


def _is_result(telling: Happening) -> bool:
    """ "Sa défaite", "la victoire de X": how the contest ended that is told, and no other one."""
    noun = telling.token
    known = is_definite(noun) or is_possessed(noun)
    single = "Sing" in noun.morph.get("Number", [])
    return telling.match.part == "noun" and telling.entry.label in OUTCOMES and known and single and not is_new(telling)


def _is_sporting(telling: Happening) -> bool:
    """ "A renversé Valtel", "reprend un centre": verbs that have another sense where a match is told."""
    said = {lemma(telling.token), telling.entry.label}
    return telling.match.part == "verb" and not said.isdisjoint(syntax_table()["verbs"]["sporting"])


def _is_move(telling: Happening) -> bool:
    """ "L'attaque danoise", "X s'échappe à 20 kilomètres de l'arrivée": moves of a match, or crimes elsewhere.

    But "une attaque a fait deux blessés" tells of none.
    """
    noun, harmed = telling.token, words("fr", "tolls", "dead", "injured")
    hurt = noun.dep_ in SUBJECT and any(lemma(child) in harmed for child in noun.head.children)
    return lemma(noun) in syntax_table()["nouns"]["moves"] and len(telling.match.words) == 1 and not hurt


def _is_peaceful(tellings: Iterable[Happening]) -> bool:
    """Tell whether a text of a match tells of no violence but in words that are said of the match itself."""
    return all(_is_move(each) for each in tellings if each.entry.kind in _VIOLENT)


def _is_contest(reading: Reading, telling: Happening) -> bool:
    """Tell whether a telling names a contest that took place; a win ("s'est imposé") names none."""
    if telling.status in ("planned", "negated"):
        return False
    if telling.name and reading.resolution.type_of(telling.name)[1] in _NAMED:
        return True
    return telling.entry.label in syntax_table()["nouns"]["contests"]


def _contest_of(feat: Happening, contests: list[Happening]) -> Happening:
    """Return the contest of the sentence of a feat, or else the one told last before it, or else the first.

    A goal is scored in a match rather than in the league in which it is played.
    """
    token = feat.token
    contests = [each for each in contests if each.entry.label == _MATCH] or contests
    inside = [each for each in contests if each.token.sent.start == token.sent.start]
    before = [each for each in contests if each.token.i < token.i]
    return (inside or before or contests[:1])[-1]


def _is_athlete(reading: Reading, node: str) -> bool:
    return reading.resolution.type_of(node)[0] in _ATHLETES
