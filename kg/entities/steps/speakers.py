"""Finds the individual who speaks: the head of the words for a speaker, and "je" inside what is quoted of him."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.entities.individuals import Scene
from kg.lang import table
from kg.model import Claim, Span


def speaker_token(scene: Scene, span: Span) -> Token | None:
    """Return the token by which the words for a speaker stand for him: their head, or a name in apposition to it."""
    phrase = scene.words.doc.char_span(span.start, span.end, alignment_mode="expand")
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
    return [*beside, phrase.root][0]


def tie_speakers(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie "je", "moi", "mon" inside a direct quotation to its speaker; "nous", where the speaker is an organisation."""
    lists = table("fr", "pronouns")["words"]
    for claim in claims:
        head = speaker_token(scene, claim.speaker_span) if claim.mode == "direct" and claim.speaker_span else None
        speaker = scene.of_token.get(head.i) if head is not None else None
        quoted = scene.words.doc.char_span(claim.content.start, claim.content.end, alignment_mode="expand")
        if speaker is None or quoted is None:
            continue
        words = lists["speakers"] if speaker.type == "Organization" else lists["speaker"]
        for token in quoted:
            if scene.words.lower[token.i] in words:
                scene.tie(speaker, token.i, token.i + 1, [token.i], "pronoun", "speaker")
