"""Who speaks, by the words near a verb of speech: its subject as parsed, else the noun that stands where one should."""

from __future__ import annotations

from kg.lang import words
from kg.text.days import is_weekday
from kg.text.speech.clauses import goes_on_above
from kg.text.speech.frames import Frames
from kg.text.speech.verbs import (
    NOMINAL,
    child,
    is_auxiliary,
    is_finite,
    is_held,
    is_passive,
    is_verb,
    leaves_clause,
    lemmas,
    speaker_of,
)
from kg.text.tree import Token

_INSERTION = 10  # tokens that commas may set between a verb and its subject


def noun_behind(frames: Frames, verb: Token, end: int, first: int = 0) -> Token | None:
    """Return the subject behind the verb: as parsed, or the first noun that no preposition holds.

    Args:
        frames: the document.
        verb: a verb of speech.
        end: the end of the sentence.
        first: the token at which its clause begins; what stands before is no subject of it.
    """
    subjects = (c for c in verb.children if c.dep_.startswith("nsubj") and not is_held(c))
    parsed = [c for c in subjects if frames.quoted(c.i) == frames.quoted(verb.i)]
    if any(first <= c.i < verb.i and c.pos_ in ("NOUN", "PROPN") for c in parsed):
        return None
    behind = next((c for c in parsed if verb.i < c.i < end and child(c, "case") is None and not is_time(c)), None)
    if behind is not None:
        return behind
    at = past_insertion(frames, verb.i + 1, end)
    for token in frames.doc[at : min(end, at + 13)]:
        if frames.quoted(token.i) != frames.quoted(verb.i) or _parts_from_name(token):
            continue
        if token.is_punct or (is_verb(token) and not is_auxiliary(token)) or token.lower_ in ("que", "qu'"):
            return None
        if token.pos_ in NOMINAL and token.pos_ != "NUM" and not _is_oblique(token):
            return token
    return None


def _parts_from_name(token: Token) -> bool:
    """ "a dit à l'AFP, Luc Garnier": a comma behind the one spoken to, before the one who speaks."""
    before = token.nbor(-1) if token.text == "," else token
    return before != token and _is_oblique(before) and token.i + 1 < len(token.doc) and token.nbor(1).ent_type_ == "PER"


def past_insertion(frames: Frames, at: int, end: int) -> int:
    """Return the token behind what commas set between verb and subject: "a indiqué, dans un communiqué, la mairie"."""
    opening = frames.doc[at + 1] if at + 1 < end and frames.doc[at].text == "," else None
    if opening is None or not (opening.pos_ == "ADP" or is_time(opening)):
        return at
    row = frames.doc[opening.i : min(end, opening.i + _INSERTION)]
    comma = next((t for t in row if t.text == "," or (is_verb(t) and is_finite(t))), None)
    return comma.i + 1 if comma is not None and comma.text == "," else at


def is_time(noun: Token) -> bool:
    """ "a fait savoir vendredi la mairie": neither a day nor another time speaks."""
    return is_weekday(noun) or noun.lemma_ in lemmas("nouns", "time")


def _is_oblique(noun: Token) -> bool:
    """Tell whether a preposition holds the noun, or it tells a time or stands before the verb."""
    mark = child(noun, "case")
    if mark is not None and mark.lower_ == "des" and (is_time(mark.nbor(-1)) or is_verb(mark.nbor(-1))):
        return False  # "ont révélé jeudi des chercheurs"
    if mark is not None or noun.dep_ in ("obl:mod", "nmod", "expl:comp", "iobj"):
        return True
    if is_time(noun):
        return True
    if _goes_on_with_name(noun):
        return _is_oblique(noun.head)
    return noun.i > 0 and noun.nbor(-1).pos_ == "ADP"


def _goes_on_with_name(noun: Token) -> bool:
    """Tell whether the word is the bare name of the noun before it; "à l'agence Orbix Ana Roy" has a second name."""
    bare = noun.pos_ == "PROPN" and noun.dep_.partition(":")[0] in ("appos", "flat") and child(noun, "det") is None
    before = noun.nbor(-1) if noun.i else noun
    starts = before.text.islower() if noun.dep_ == "flat:name" else False  # "à franceinfo Ana Roy"
    starts = starts or (noun.ent_type_ == "PER" and before.ent_type_ != "PER")
    return bare and not starts and not any(t.is_punct for t in noun.doc[noun.head.i + 1 : noun.i])


def speaker_near(frames: Frames, verb: Token) -> Token | None:
    """Return the one who says it, by the parse, else by place: behind "comme le rappelle", or first of all."""
    speaker = speaker_of(verb) or _described_before(verb)
    if speaker is not None and speaker.i < verb.i and is_time(speaker):  # "Lundi, Mme Roy, 40 ans, a dit"
        speaker = child(speaker, "appos")
    above = verb.head.head if goes_on_above(verb) else verb.head
    if speaker is None and verb.dep_ == "conj" and is_verb(above) and not _subject_is_nobody(verb):
        return speaker_near(frames, above)
    if speaker is not None or is_passive(verb) or _subject_is_nobody(verb) or not is_finite(verb):
        return speaker
    if leaves_clause(verb):
        return speaker_near(frames, verb.head.head)
    start, end = frames.bounds(verb.i)
    if any(token.lower_ == "comme" for token in frames.doc[max(start, verb.i - 4) : verb.i]):
        return noun_behind(frames, verb, end)
    beside = _noun_before(frames, verb)
    if beside is not None:
        return beside
    if frames.quoted(verb.i) >= 0 or verb.dep_ not in ("ROOT", "acl", "appos", "parataxis"):
        return None
    names = (t for t in frames.outside(start, verb.i) if t.pos_ in ("PROPN", "NOUN", "X"))
    free = (t for t in names if t.dep_.partition(":")[0] not in ("nmod", "flat"))
    first = next(free, None)
    if first is not None and _is_oblique(first):  # "Dans un message, Orbix regrette": the name behind the comma
        first = next((t for t in free if _is_named(t) and t.nbor(-1).text == "," and not _is_oblique(t)), None)
    return first


def _described_before(verb: Token) -> Token | None:
    """ "Le maire, Luc Roy, avance que P": whom the apposition describes, where the parser calls the verb a noun."""
    that = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in ("que", "qu'")
    if verb.pos_ != "NOUN" or not that or not verb.i or verb.nbor(-1).text != ",":
        return None
    noun = verb.head
    while noun.dep_ in ("appos", "nmod", "flat:name") and noun.head.i < noun.i:
        noun = noun.head
    return noun if noun.i < verb.i and noun.pos_ in NOMINAL else None


def _is_named(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.text in words("fr", "honorifics", "plain")


def _noun_before(frames: Frames, verb: Token) -> Token | None:
    """Return the head of the noun phrase right before a finite verb: its subject, whatever the parser made of it."""
    at = verb.i - 1
    while at > 0 and (frames.doc[at] in verb.children) and frames.doc[at].pos_ in ("AUX", "PRON", "ADV"):
        at -= 1
    noun = frames.doc[max(at, 0)]
    if noun.pos_ not in ("NOUN", "PROPN") or frames.quoted(noun.i) != frames.quoted(verb.i):
        return None
    while noun.head.i < noun.i and noun.head.pos_ in NOMINAL and not _parted(frames, noun.head.i, noun.i):
        noun = noun.head
    return None if _is_oblique(noun) and not _holds_particle(noun) else noun


def _parted(frames: Frames, first: int, last: int) -> bool:
    return any(token.is_punct or is_verb(token) for token in frames.doc[first:last])


def _holds_particle(name: Token) -> bool:
    """Tell whether what looks like a preposition is the beginning of a name: "De Santis", behind a comma."""
    mark = child(name, "case")
    return mark is not None and mark.text[:1].isupper() and mark.i + 1 == name.i and name.ent_type_ == "PER"


def _subject_is_nobody(verb: Token) -> bool:
    return child(verb, "nsubj", "expl") is not None
