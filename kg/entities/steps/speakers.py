"""Finds the individual who speaks: the head of the words for a speaker, and "je" inside what is quoted of him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeGuard

from kg.entities.individuals import Described, Individual, Scene, is_of_gender
from kg.entities.steps.nouns import described_at, end_of_phrase
from kg.entities.steps.referents import SUBJECTS
from kg.entities.steps.voices import (
    announced,
    in_title,
    is_definite,
    is_mouthpiece,
    is_without_post,
    managed,
    otherwise_called,
    spoken_for,
    subject_before,
    told_again,
)
from kg.lang import table
from kg.lang import words as word_set
from kg.model import Claim, Span
from kg.text.names.words import Name
from kg.text.speech.verbs import is_quoted
from kg.text.tree import Doc, Token

_ONE = {"un", "une"}
_ARTICLES = {"le", "la", "les", "l'"}
_ENDS = {".", ";", ":", "«", "»", '"'}
_PAUSES = {"PUNCT", "SPACE"}
_CLOSING = _PAUSES | {"VERB", "AUX"}
_POSTS = {"heads", "posts"}
_REACH = 20  # tokens between a role and its bearer's name


def speaker_token(scene: Scene, span: Span) -> Token | None:
    """Return the token by which the words for a speaker stand for him: their head, or a name in apposition to it."""
    phrase = scene.words.doc.char_span(span.start, span.end)
    if phrase is None:
        return None
    if phrase.root.i in scene.of_token:
        return _member(scene, phrase.root) or phrase.root
    beside = [
        token
        for token in phrase
        if token.i in scene.of_token and token.head == phrase.root and _is_apposed(scene, token)
    ]
    if phrase.root.pos_ in {"PRON", "NUM", "DET"}:
        beside += [
            token
            for token in phrase
            if token.head == phrase.root
            and token.i in scene.of_token
            and scene.mention_at[token.i].kind == "description"
        ]
    if phrase.root.lemma_.lower() in table("fr", "pronouns")["words"]["voices"]:
        own = (token for token in phrase if token.head == phrase.root and token.i in scene.of_token)
        written = phrase.root.lemma_.lower() in table("fr", "pronouns")["words"]["texts"]
        beside += [token for token in own if written or token.pos_ != "DET"]  # "son équipe" is not him, "son texte" is
        beside += _makers(scene, phrase.root)
    if phrase.root.lemma_.lower() in table("fr", "pronouns")["words"]["members"]:
        beside += _body(scene, phrase.root)
    ways = (beside, _named_behind(scene, phrase.root, phrase.end), _named_inside(scene, phrase.root, phrase.end))
    return next(chain(*ways), phrase.root)


def _member(scene: Scene, party: Token) -> Token | None:
    """ "Le PS Luc Roy a dit": with the article of a party's own, whoever is named behind it speaks."""
    behind = scene.words.doc[party.i + 1] if party.i + 1 < len(scene.words) else party
    person, body = scene.name_at.get(behind.i), scene.of_token[party.i]
    beside = behind != party and person is not None and person.start == behind.i and person.label == "PER"
    return behind if beside and body.kind == "Party" and scene.of_token.get(behind.i) is not body else None


def _body(scene: Scene, members: Token) -> Iterator[Token]:
    """Yield the body behind "de" for which several of its members speak, or one whom nobody names: its spokesman."""
    if "Plur" in members.morph.get("Number", []) or is_mouthpiece(scene, members):
        for token in members.children:
            one = scene.of_token.get(token.i)
            if one is not None and one.type == "Organization" and token.dep_.startswith("nmod"):
                yield token


def _is_apposed(scene: Scene, token: Token) -> bool:
    """Tell whether a name stands beside its noun, even if parsed as an adjective: "le groupe État libre"."""
    named = token.dep_ == "amod" and token.i in scene.name_at
    return named or token.dep_ in {"appos", "flat:name", "flat"}


def _makers(scene: Scene, voice: Token) -> Iterator[Token]:
    """Yield who stands behind a text: "le rapport établi par le BEA", or whom "de" named with this noun before."""
    for clause in voice.children:
        if clause.dep_.startswith("acl") and not is_quoted(voice, clause):
            yield from (agent for agent in clause.children if agent.dep_ == "obl:agent" and agent.i in scene.of_token)
    if not is_definite(scene, voice):
        return
    for token in reversed(scene.words.doc[: voice.i]):
        if token.lemma_ == voice.lemma_:
            yield from (c for c in token.children if c.i in scene.of_token and c.dep_.startswith("nmod"))


def _named_behind(scene: Scene, head: Token, at: int) -> Iterator[Token]:
    """Yield the name in apposition behind a role or body: "le président du comité des pêches (CP), Jean Martin"."""
    words, noun = scene.words, described_at(scene, head.i)
    if noun is None and words.lower[head.i] not in _ONE:
        return
    if "Plur" in head.morph.get("Number", []) and words.text[at : at + 1] == [","] and _acts(words.doc, at + 1):
        return  # "selon les enquêteurs, Luc Roy a fui"
    for i in range(at, min(at + _REACH, len(words) - 1)):
        if (words.pos[i] == "VERB" and "Fin" in words.doc[i].morph.get("VerbForm", [])) or words.text[i] in _ENDS:
            return
        start = i + 1 + (words.lower[i + 1] in _ARTICLES or words.text[i + 1] in word_set("fr", "honorifics", "plain"))
        name = _called(scene, start, noun) if words.text[i] == "," else None
        closing = _CLOSING if head.dep_ in SUBJECTS else _PAUSES  # "Selon le maire, Luc Roy part" tells of Luc Roy
        if name is not None and _bears(noun, name) and (name.end >= len(words) or words.pos[name.end] in closing):
            yield words.doc[name.start]
            return


def _acts(doc: Doc, at: int) -> bool:
    return at < len(doc) and doc[at].dep_ in SUBJECTS


def _called(scene: Scene, start: int, noun: Described | None) -> Name | None:
    """Return the name at a token, or behind a noun of the same class there: "son équipe, la formation suisse Velox"."""
    again = described_at(scene, start)
    if again is not None and noun is not None and again.type == noun.type != "Person":
        start = end_of_phrase(scene, again.end)
    return scene.name_at.get(start)


def _named_inside(scene: Scene, head: Token, end: int) -> Iterator[Token]:
    """Yield the name that ends a description: "le directeur du site de Lima Jean Martin"."""
    noun, name = described_at(scene, head.i), scene.name_at.get(end - 1)
    if noun is None or noun.type != "Person" or name is None or name.label != "PER" or name.start <= noun.end:
        return
    before = scene.words.doc[name.start - 1]
    titled = before.text in word_set("fr", "honorifics", "plain")  # "le porte-parole de Mme Roy"
    if before.pos_ in {"NOUN", "PROPN", "ADJ"} and before.i >= noun.end and not titled:
        yield scene.words.doc[name.start]


def _bears(noun: Described | None, name: Name) -> bool:
    """Tell whether a name may be that of somebody so described."""
    person = noun is None or noun.type == "Person" or bool(name.title)  # "son conseil, Me Luc Roy"
    return name.label == "PER" if person else name.label not in {"PER", "LOC"}


def tie_chained(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie the pronoun of "X dit que P. Q, ajoute-t-il" or "Il ajoute que Q": with nothing between, it is who spoke."""
    for before, claim in pairwise(outermost(claims)):
        heads = [speaker_token(scene, span) if (span := each.speaker_span) else None for each in (before, claim)]
        known = scene.of_token.get(heads[0].i) if heads[0] is not None else None
        if known is None or heads[1] is None or heads[1].i in scene.of_token:
            continue
        passed_on = heads[0] is not None and heads[0].dep_ == "obl:agent"  # "un reportage diffusé par Orbix"
        spoken = known.type == "Organization" and heads[1].lower_.startswith("-") and not passed_on
        if known.type != "Person" and not spoken:
            continue
        between = scene.document.text[before.evidence.sentence.end : claim.evidence.sentence.start]
        agrees = _agrees(heads[1], known) or _is_mouthpiece_of(scene, before, heads[1])
        if agrees and not any(letter.isalnum() for letter in between):
            scene.tie(known, heads[1].i, heads[1].i + 1, [heads[1].i], "pronoun", "last speaker")


def _is_mouthpiece_of(scene: Scene, before: Claim, pronoun: Token) -> bool:
    """ "A dit un porte-parole de la police. P, a-t-il ajouté": who speaks for the body goes on, whatever its gender."""
    phrase = before.speaker_span and scene.words.doc.char_span(before.speaker_span.start, before.speaker_span.end)
    if not phrase or not is_mouthpiece(scene, phrase.root):
        return False
    gender, number = table("fr", "pronouns")["third"].get(pronoun.lower_, ("", ""))
    article: str = table("fr", "pronouns")["articles"].get(phrase.root.left_edge.lower_, "")
    return bool(number == "Sing" and gender == article)


def outermost(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims that stand in no other, in text order."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.content.start, -claim.content.end)):
        if not kept or not kept[-1].content.covers(claim.content):
            kept.append(claim)
    return kept


def tie_speaking_pronouns(scene: Scene, claims: Sequence[Claim]) -> None:
    """Tie "a-t-il ajouté" to the one who spoke last, where nothing else has tied it and gender and number agree."""
    last: Individual | None = None
    for claim in sorted(claims, key=lambda claim: claim.content):
        head = speaker_token(scene, claim.speaker_span) if claim.speaker_span else None
        if head is None:
            continue
        speaker = scene.of_token.get(head.i)
        if speaker is None and _is_last(last, scene, claim, head):
            scene.tie(last, head.i, head.i + 1, [head.i], "description", "last speaker")
            speaker = last
        for step, taken_up in (("otherwise called", otherwise_called), ("told again", told_again)):
            if speaker is None and (speaker := taken_up(scene, head, last)) is not None:
                scene.tie(speaker, head.i, head.i + 1, [head.i], "description", step)
        for step, known in (("management", managed), ("announced", announced), ("spoken for", spoken_for)):
            if speaker is None and (speaker := known(scene, head)) is not None:
                scene.tie(speaker, head.i, head.i + 1, [head.i], "description", step)
        if speaker is None and head.pos_ != "NOUN":
            speaker = _tie_likely(scene, head, last)
        last = speaker


def _tie_likely(scene: Scene, head: Token, last: Individual | None) -> Individual | None:
    """Tie a pronoun to who spoke last, whom the article is about, or who was the subject before; return who it is."""
    steps = ("last speaker", "protagonist", "subject before")
    likely = zip(steps, (last, _protagonist(scene, head), subject_before(scene, head)), strict=True)
    step, speaker = next(((step, one) for step, one in likely if one and _agrees(head, one)), ("", None))
    if speaker is not None:
        scene.tie(speaker, head.i, head.i + 1, [head.i], "pronoun", step)
    return speaker


def goes_on(scene: Scene, claim: Claim) -> bool:
    """Tell whether a claim is told by a verb of one who goes on speaking: "a ajouté"."""
    verb = scene.words.doc.char_span(claim.cue.start, claim.cue.end) if claim.cue is not None else None
    continuing = table("fr", "pronouns")["words"]["continuing"]
    return verb is not None and any(token.lemma_ in continuing for token in verb)


def _is_last(last: Individual | None, scene: Scene, claim: Claim, head: Token) -> TypeGuard[Individual]:
    """Tell whether "poursuit le maire" is the one who spoke before: a verb of going on, and a role that fits him."""
    noun = described_at(scene, head.i)
    if last is None or last.type != "Person" or claim.cue is None or noun is None or noun.type != "Person":
        return False
    fits = is_of_gender(last, head) and not noun.plural
    own = goes_on(scene, claim) and (noun.lemma in last.nouns or is_without_post(last))
    again = (own or _has_just_spoken(scene, last, noun)) and not _turns(scene, head)
    return again and fits and is_definite(scene, head)


def _turns(scene: Scene, head: Token) -> bool:
    """Tell whether "mais le ministre" sets him apart from the one who spoke before."""
    first = scene.words.doc[head.left_edge.i - 1] if head.left_edge.i else head
    return first.lower_ in table("fr", "pronouns")["words"]["turning"]


def _has_just_spoken(scene: Scene, last: Individual, noun: Described) -> bool:
    """Tell whether a post may be that of the one who spoke in the sentence before, of whom none is known yet."""
    before = scene.last_before(last, noun.start)
    near = before is not None and scene.sentence_of[noun.start] - scene.sentence_of[before] <= 1
    return near and noun.group in _POSTS and is_without_post(last)


def _protagonist(scene: Scene, head: Token) -> Individual | None:
    """Return whom alone the title names, or whom the article names twice as often as any other; in any case before."""
    titled = in_title(scene)
    if len(titled) == 1:
        return titled[0]
    persons = sorted((one for one in scene.individuals if one.type == "Person"), key=lambda one: -len(one.names))
    if not persons:
        return None
    second = len(persons[1].names) if len(persons) > 1 else 0
    often = len(persons[0].names) >= max(2, 2 * second)
    return persons[0] if often and any(name.start < head.i for name in persons[0].names) else None


def _agrees(pronoun: Token, one: Individual) -> bool:
    lists = table("fr", "pronouns")
    gender, number = lists["third"].get(pronoun.lower_) or lists["those"].get(pronoun.lower_, ("", ""))
    return bool(number) and number == one.number and (not gender or one.gender in ("", gender))


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
