"""Everything somebody is quoted or reported as saying: the door to direct and indirect speech."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from kg.model import Claim, Document, Evidence, Span
from kg.text.speech.attribution import attributions
from kg.text.speech.frames import Frames, Said
from kg.text.speech.quoted import find_quoted
from kg.text.speech.reported import find_reported
from kg.text.speech.verbs import is_auxiliary, is_finite, is_verb, lemmas, verb_lemma

_THAT = frozenset({"que", "qu'"})
_OPENED = re.compile(r"\s*:\s*[«“\"]\s*\Z")


def find_claims(doc: Doc, document: Document) -> tuple[Claim, ...]:
    """Return what the document quotes or reports, each with the words for its speaker, in the order of the text.

    Args:
        doc: the parsed document; offsets are those of `document.text`.
        document: the document.
    """
    frames = Frames(doc, document.text)
    sources = tuple(attributions(frames))
    direct = list(find_quoted(frames, sources))
    indirect = _distinct(Said(frames.snap(s.content), s.mode, s.speaker, s.cue) for s in find_reported(frames, sources))
    indirect = [_without_quotation(frames, said, direct) for said in indirect]
    indirect = [said for said in indirect if not _has_own_words(frames, said, direct)]
    told = _not_echoed(_not_quoted(indirect, direct))
    kept = [*_not_outweighed(direct, told), *told]
    kept.sort(key=lambda said: (said.content.start, -said.content.end))
    return tuple(_claim(frames, said) for said in kept)


def _without_quotation(frames: Frames, said: Said, direct: list[Said]) -> Said:
    """ "Selon X, le chantier continue : « Il y a à faire. »": what stands before the colon is apart from his words."""
    whole = said.content
    for quotation in (each for each in direct if whole.covers(each.content)):
        lead = _OPENED.search(frames.text[whole.start : quotation.content.start])
        if lead and lead.start():
            return replace(said, content=Span(whole.start, whole.start + lead.start()))
    return said


def _has_own_words(frames: Frames, said: Said, direct: list[Said]) -> bool:
    """ "X salue un « travail remarquable » des pompiers", "se dit « ému » par la mort de Y": of such a phrase, his own
    words are what he says.
    """
    first, last = frames.tokens(said.content)
    verb = frames.doc[frames.tokens(said.cue)[0]]
    marked = {frames.quoted(token.i) for token in frames.doc[first:last]} - {-1}
    outside = [t for t in frames.outside(first, last) if not (t.dep_.startswith("acl") or is_auxiliary(t))]
    whole = frames.doc[first - 1].lower_ in _THAT or any(is_verb(t) and is_finite(t) for t in outside)
    phrasing = lemmas("verbs", "noun_object", "with_as", "with_of", "with_adjective", "with_attribute")
    if len(marked) != 1 or whole or verb_lemma(verb) not in phrasing:
        return False
    return any(each.cue == said.cue and said.content.covers(each.content) for each in direct)


def _not_outweighed(direct: list[Said], indirect: list[Said]) -> list[Said]:
    """Return the quotations that are not a mere part of the reported clause next around them."""
    kept = []
    for said in direct:
        around = [o for o in indirect if o.content.covers(said.content)]
        if not around or max(_share(said, o) for o in around) >= 0.5:
            kept.append(said)
    return kept


def _not_quoted(indirect: list[Said], direct: list[Said]) -> list[Said]:
    """Return the reported clauses of which no quotation is the greater part, and that are no part of one."""
    kept = []
    for said in indirect:
        part = any(q.cue == said.cue and q.content.covers(said.content) for q in direct)
        if not part and all(_share(q, said) < 0.5 for q in direct if said.content.covers(q.content)):
            kept.append(said)
    return kept


def _not_echoed(indirect: list[Said]) -> list[Said]:
    """Return the reported clauses without those that only repeat the end of another: "X dit qu'il pense que P".

    So does what one says he asked for: "X dit avoir demandé N".
    """
    return [said for said in indirect if not any(_echoes(said, other) for other in indirect)]


def _echoes(said: Said, other: Said) -> bool:
    inside = other.content.covers(said.cue) and other.content.end == said.content.end
    again = said.speaker == other.speaker and said is not other
    return inside and (again or (said.speaker.pos_ == "PRON" and other.speaker.pos_ != "PRON"))


def _share(part: Said, whole: Said) -> float:
    return (part.content.end - part.content.start) / max(1, whole.content.end - whole.content.start)


def _distinct(said: Iterable[Said]) -> list[Said]:
    """Return one of each content: the one whose cue stands nearest."""
    best: dict[tuple[int, int], Said] = {}
    for each in said:
        best.setdefault((each.content.start, each.content.end), each)
    return list(best.values())


def _claim(frames: Frames, said: Said) -> Claim:
    speaker = said.speaker_span()
    near = said.content.join(said.cue)
    sentence = frames.sentence(near)
    span = near.join(speaker) if sentence.covers(speaker) else near
    return Claim(
        content=said.content,
        mode=said.mode,
        evidence=Evidence(span, sentence),
        speaker_span=speaker,
        speaker_text=speaker.of(frames.text),
        cue=said.cue,
    )
