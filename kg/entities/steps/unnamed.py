"""Keeps one who speaks without a name apart: "Selon un ouvrier, P. « Q », a-t-il ajouté" is no one named before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.entities.individuals import Scene
from kg.entities.steps.nouns import described_at
from kg.entities.steps.speakers import speaker_token
from kg.lang import table
from kg.model import Claim
from kg.text.tree import Token


def carry_unnamed(scene: Scene, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims, those of a pronoun right behind the words of somebody without a name given to him."""
    carried: list[Claim] = []
    for claim in claims:
        before = carried[-1] if carried else None
        pronoun = _taken_up(scene, before, claim) if before is not None else None
        if before is not None and pronoun is not None:
            scene.unnamed.add(pronoun.i)
            claim = replace(claim, speaker_span=before.speaker_span)
        carried.append(claim)
    return tuple(carried)


def _taken_up(scene: Scene, before: Claim, claim: Claim) -> Token | None:
    """Return the pronoun that speaks in this sentence for who spoke in it or in the last one, or nothing."""
    if before.speaker_span is None or claim.speaker_span is None or before.content.covers(claim.speaker_span):
        return None
    between = scene.document.text[before.evidence.sentence.end : claim.evidence.sentence.start]
    if any(letter.isalnum() for letter in between):
        return None
    one, pronoun = (speaker_token(scene, span) for span in (before.speaker_span, claim.speaker_span))
    if one is None or pronoun is None:
        return None
    free = one.i not in scene.of_token and pronoun.i not in scene.of_token
    return pronoun if free and one.i < pronoun.i and _is(scene, pronoun, one) else None


def _is(scene: Scene, pronoun: Token, one: Token) -> bool:
    """Tell whether a pronoun agrees with a noun for persons: "-t-elle" with "une voisine"."""
    noun, lists = described_at(scene, one.i), table("fr", "pronouns")
    gender, number = lists["third"].get(pronoun.lower_, ("", ""))
    if noun is None or noun.type != "Person" or noun.plural != (number == "Plur"):
        return False
    called = lists["articles"].get(one.left_edge.lower_, "") or next(iter(one.morph.get("Gender", [])), "")
    return bool(number) and called in ("", gender)
