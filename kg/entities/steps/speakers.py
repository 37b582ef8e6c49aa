"""Finds the individual who speaks: the head of the words for a speaker, and "je" inside what is quoted of him."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from kg.entities.individuals import Individual, Scene
from kg.entities.steps.nouns import described_at, determiner
from kg.lang import table
from kg.model import Claim, Span
from kg.text.tree import Token


def speaker_token(scene: Scene, span: Span) -> Token | None:
    """Return the token by which the words for a speaker stand for him: their head, or a name in apposition to it."""
    phrase = scene.words.doc.char_span(span.start, span.end)
    if phrase is None:
        return None
    if phrase.root.i in scene.of_token:
        return phrase.root
    beside = [
        token
        for token in phrase
        if token.i in scene.of_token and token.head == phrase.root and token.dep_ in {"appos", "flat:name", "flat"}
    ]
    if phrase.root.pos_ in {"PRON", "NUM", "DET"}:
        beside += [
            token
            for token in phrase
            if token.head == phrase.root
            and token.i in scene.of_token
            and scene.mention_at[token.i].kind == "description"
        ]
    voices = table("fr", "pronouns")["words"]["voices"]
    if phrase.root.lemma_.lower() in voices:  # "selon le rapport du BEA": the one who wrote it
        beside += [token for token in phrase if token.head == phrase.root and token.i in scene.of_token]
    return [*beside, phrase.root][0]


def tie_speaking_pronouns(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie "a-t-il ajouté" to the one who spoke last, where nothing else has tied it and gender and number agree."""
    last: Individual | None = None
    for claim in sorted(claims, key=lambda claim: claim.content):
        head = speaker_token(scene, claim.speaker_span) if claim.speaker_span else None
        if head is None:
            continue
        speaker = scene.of_token.get(head.i)
        if speaker is None and _goes_on(last, scene, claim, head):
            scene.tie(last, head.i, head.i + 1, [head.i], "description", "last speaker")
            speaker = last
        if speaker is None:
            speaker = next((one for one in (last, _protagonist(scene)) if one is not None and _agrees(head, one)), None)
            if speaker is not None:
                step = "last speaker" if speaker is last else "protagonist"
                scene.tie(speaker, head.i, head.i + 1, [head.i], "pronoun", step)
        last = speaker


def _goes_on(last: Individual | None, scene: Scene, claim: Claim, head: Token) -> TypeGuard[Individual]:
    """Tell whether "poursuit le maire" is the one who spoke before: a verb of going on, and a role that fits him."""
    noun = described_at(scene, head.i)
    if last is None or last.type != "Person" or claim.cue is None or noun is None or noun.type != "Person":
        return False
    verb = scene.words.doc.char_span(claim.cue.start, claim.cue.end)
    goes_on = verb is not None and bool(
        {token.lemma_ for token in verb} & set(table("fr", "pronouns")["words"]["continuing"])
    )
    gender = head.morph.get("Gender", [])
    fits = not gender or last.gender in ("", gender[0])
    return goes_on and fits and not noun.plural and determiner(scene, noun.start) == "definite"


def _protagonist(scene: Scene) -> Individual | None:
    """Return the person whom the article names twice as often as any other."""
    persons = sorted((one for one in scene.individuals if one.type == "Person"), key=lambda one: -len(one.names))
    if not persons:
        return None
    second = len(persons[1].names) if len(persons) > 1 else 0
    return persons[0] if len(persons[0].names) >= max(2, 2 * second) else None


def _agrees(pronoun: Token, one: Individual) -> bool:
    gender, number = table("fr", "pronouns")["third"].get(pronoun.lower_, ("", ""))
    return bool(number) and number == one.number and one.gender in ("", gender)


def tie_speakers(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie "je", "moi", "mon" inside a direct quotation to its speaker; "nous", where the speaker is an organisation."""
    lists = table("fr", "pronouns")["words"]
    for claim in claims:
        head = speaker_token(scene, claim.speaker_span) if claim.mode == "direct" and claim.speaker_span else None
        speaker = scene.of_token.get(head.i) if head is not None else None
        quoted = scene.words.doc.char_span(claim.content.start, claim.content.end)
        if speaker is None or quoted is None:
            continue
        words = lists["speakers"] if speaker.type == "Organization" else lists["speaker"]
        for token in quoted:
            if scene.words.lower[token.i] in words:
                scene.tie(speaker, token.i, token.i + 1, [token.i], "pronoun", "speaker")
