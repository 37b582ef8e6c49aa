"""Speech clauses that follow what is said: « P », a déclaré X ; P, affirme-t-il ; P, comme le rappelle X."""

from __future__ import annotations

from dataclasses import dataclass

from kg.text.phrases import phrase
from kg.text.speech.clauses import is_compound
from kg.text.speech.frames import Frames
from kg.text.speech.speakers import noun_behind
from kg.text.speech.verbs import (
    child,
    is_auxiliary,
    is_verb,
    lemmas,
    reporting,
    speaker_of,
    verb_lemma,
)
from kg.text.tree import Doc, Token
from kg.text.wordlists import roles

_LINKS = frozenset({"AUX", "PRON", "ADV", "PART", "INTJ"})
_REACH = 7
_OPENING = 7
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
        opening = min([verb.i, *(each.i for each in verb.children if _holds_phrase(each))])
        while opening > start and frames.doc[opening - 1].text not in ASIDE and verb.i - opening < _OPENING:
            opening -= 1
        if opening > start and frames.doc[opening - 1].text not in ASIDE:
            return None
    clause = inverted_clause(frames, opening, end, any_verb=False)
    return clause if clause is not None and clause.verb == verb and clause.speaker is not None else None


def _apart(verb: Token) -> int | None:
    """ "Les routes ont été coupées précise le préfet": where a clause begins that no comma sets apart."""
    before = [child for child in verb.children if child.i < verb.i]
    before += [child for each in before if each.dep_.startswith("aux") for child in each.children]  # "a fait savoir"
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
        if is_auxiliary(token) and _holds_phrase(token):
            return token.head
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


def _holds_phrase(auxiliary: Token) -> bool:
    """ "A de son côté estimé X": a phrase stands between the auxiliary and its participle."""
    between = auxiliary.doc[auxiliary.i + 1 : max(auxiliary.i + 1, auxiliary.head.i)]
    return auxiliary.dep_.startswith("aux") and any(token.pos_ == "ADP" for token in between)


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


def _governs_clause(verb: Token, subject: Token) -> bool:
    """Tell whether a clause with "que" hangs on the verb behind its subject: then nothing before it is what is said."""
    return any(c.i > subject.i and c.dep_ == "ccomp" and child(c, "mark") is not None for c in verb.children)
