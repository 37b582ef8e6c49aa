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
        goes_on = before is not None and _goes_on(scene, before, claim)
        carried.append(replace(claim, speaker_span=before.speaker_span) if before and goes_on else claim)
    return tuple(carried)


def _goes_on(scene: Scene, before: Claim, claim: Claim) -> bool:
    if before.speaker_span is None or claim.speaker_span is None:
        return False
    between = scene.document.text[before.evidence.sentence.end : claim.evidence.sentence.start]
    one, pronoun = (speaker_token(scene, span) for span in (before.speaker_span, claim.speaker_span))
    if one is None or pronoun is None or any(letter.isalnum() for letter in between):
        return False
    return (
        one.i not in scene.of_token and before.evidence.sentence != claim.evidence.sentence and _is(scene, pronoun, one)
    )


def _is(scene: Scene, pronoun: Token, one: Token) -> bool:
    """Tell whether an inverted pronoun agrees with a noun for one person: "-t-elle" with "une voisine"."""
    noun, lists = described_at(scene, one.i), table("fr", "pronouns")
    gender, number = lists["third"].get(pronoun.lower_, ("", ""))
    if noun is None or noun.type != "Person" or noun.plural or number != "Sing" or not pronoun.lower_.startswith("-"):
        return False
    called = lists["articles"].get(one.left_edge.lower_, "") or next(iter(one.morph.get("Gender", [])), "")
    return called in ("", gender)
