"""Speech clauses that follow what is said: « P », a déclaré X ; P, affirme-t-il ; P, comme le rappelle X."""

from __future__ import annotations

from dataclasses import dataclass

from kg.lang import words
from kg.text.days import is_weekday
from kg.text.phrases import phrase
from kg.text.speech.clauses import goes_on_above, is_compound
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
    reporting,
    speaker_of,
    verb_lemma,
)
from kg.text.tree import Doc, Token
from kg.text.wordlists import roles

_LINKS = frozenset({"AUX", "PRON", "ADV", "PART", "INTJ"})
_REACH = 7
_OPENING = 5
_INSERTION = 10
ASIDE = frozenset({",", "–", "—", "-"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A speech clause with its subject behind the verb: its tokens, from `first` up to, not with, `last`."""

    verb: Token
    speaker: Token | None
    first: int
    last: int


def inverted_clause(frames: Frames, at: int, end: int, *, any_verb: bool) -> Clause | None:
    """Return the speech clause that starts at token `at`, or None.

    Args:
        frames: the document.
        at: the token after the comma or the closing mark.
        end: the end of the sentence.
        any_verb: whether verbs that do not mean speech will do ("« ... », sourit-il").
    """
    verb = _first_verb(frames.doc, at, end)
    said = verb is not None and (verb_lemma(verb) in reporting() | lemmas("verbs", "behind") or is_compound(verb))
    if verb is None or not (any_verb or said):
        return None
    clitic = next((t for t in frames.doc[at : verb.i + 3] if t.lower_ in lemmas("pronouns", "inverted")), None)
    if clitic is not None:
        nobody = clitic.lower_ in ("-t-on", "-on", "-je")
        return Clause(verb, None if nobody else clitic, at, max(verb.i, clitic.i) + 1)
    subject = _name_before(verb, noun_behind(frames, verb, end))
    subject = _enclosed(frames, verb, at, end) if subject is None else subject
    if subject is None or _governs_clause(verb, subject):
        return None
    tail = phrase(subject).end
    last = next((n for n in range(subject.i, end) if frames.doc[n].idx >= tail), end)
    last = _past_name(frames.doc, last, end)
    return Clause(verb, speaker_of(verb) if subject.lower_ == "qui" else subject, at, last)


def _past_name(doc: Doc, at: int, end: int) -> int:
    """Return the token behind the name that a comma sets beside a post: "assure le maire de Klow, Luc Roy, ..."."""
    name = doc[at + 1] if at + 1 < end and doc[at].text == "," else None
    if name is None or name.ent_type_ != "PER" or name.dep_ == "nsubj":
        return at
    return next((n for n in range(name.i, end) if doc[n].ent_type_ != "PER"), end)


def _enclosed(frames: Frames, verb: Token, at: int, end: int) -> Token | None:
    """ "Le pont, a estimé Luc Roy, est fermé": who stands between two commas speaks, whatever the parser calls subject.

    But "le Pérou, et avec lui le Chili, a reconnu Orbix".
    """
    name = noun_behind(frames, verb, end, at)
    post = name is not None and (name.lower_,) in roles() and child(name, "det") is not None
    if name is None or not (post or name.pos_ == "PROPN") or frames.doc[at - 1].text != ",":
        return None
    tail = phrase(name).end
    behind = next((token for token in frames.doc[name.i : end] if token.idx >= tail), None)
    return name if behind is not None and behind.text in (",", ":") else None


def inserted_clause(frames: Frames, verb: Token) -> Clause | None:
    """Return the speech clause of a verb set apart by a comma or a dash: ", indique X", "comme le rappelle X"."""
    start, end = frames.bounds(verb.i)
    opening = _apart(verb)
    if opening is None:
        opening = verb.i
        while opening > start and frames.doc[opening - 1].text not in ASIDE and verb.i - opening < _OPENING:
            opening -= 1
        if opening > start and frames.doc[opening - 1].text not in ASIDE:
            return None
    clause = inverted_clause(frames, opening, end, any_verb=False)
    return clause if clause is not None and clause.verb == verb and clause.speaker is not None else None


def _apart(verb: Token) -> int | None:
    """ "Les routes ont été coupées précise le préfet": where a clause begins that no comma sets apart."""
    before = [child for child in verb.children if child.i < verb.i]
    first = min((verb, *before), key=lambda token: token.i)
    alone = all(child.dep_.startswith("aux") or child.dep_ == "advmod" for child in before)
    beside = verb.dep_ == "parataxis" and verb.head.i < first.i and not first.nbor(-1).is_punct
    return first.i if alone and beside else None


def _name_before(verb: Token, subject: Token | None) -> Token | None:
    """Return the person named before the description that was found: "a dit à l'AFP Ana Roy, une porte-parole"."""
    start = subject.left_edge.i - 1 if subject is not None else 0
    if subject is None or start <= verb.i or subject.doc[start].text != ",":
        return subject
    name = subject.doc[start - 1]
    while name.i - 1 > verb.i and name.nbor(-1).ent_type_ == "PER":
        name = name.nbor(-1)
    return name if name.ent_type_ == "PER" else subject


def _first_verb(doc: Doc, at: int, end: int) -> Token | None:
    """Return the first full verb, if only auxiliaries, clitics and adverbs stand before it."""
    for token in doc[at : min(end, at + _REACH)]:
        if is_verb(token) and not _helps(token, end):
            return token
        if token.dep_ == "aux:caus" or is_verb(token):  # "a fait savoir X", "croit savoir X"
            continue
        if token.pos_ not in _LINKS and token.lower_ not in ("comme", "ainsi", "d'", "ores", "encore"):
            return token if _looks_like_verb(token, at) else None
        if (
            token.pos_ == "PRON"
            and token.dep_.startswith("nsubj")
            and token.lower_ in ("il", "elle", "ils", "elles", "qui", "que", "ce", "cela")
        ):
            return None
    return None


def _looks_like_verb(token: Token, at: int) -> bool:
    """Tell whether a word behind the quotation is a verb that the model takes for a noun ("juge")."""
    known = verb_lemma(token) in reporting() | lemmas("verbs", "behind")
    return (
        known
        and token.i == at
        and token.i + 1 < len(token.doc)
        and token.nbor(1).pos_ in ("DET", "PROPN", "ADV", "ADP")
    )


def _helps(token: Token, end: int) -> bool:
    """Tell whether the verb is an auxiliary of one that follows ("a", "s'est")."""
    if is_auxiliary(token) or (token.i + 1 < end and is_compound(token.nbor(1))):
        return True
    return token.lemma_ in ("avoir", "être") and any(is_verb(t) for t in token.doc[token.i + 1 : min(end, token.i + 4)])


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


def _governs_clause(verb: Token, subject: Token) -> bool:
    """Tell whether a clause with "que" hangs on the verb behind its subject: then nothing before it is what is said."""
    return any(c.i > subject.i and c.dep_ == "ccomp" and child(c, "mark") is not None for c in verb.children)


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
