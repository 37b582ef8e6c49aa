"""Indirect speech: "X affirme que P", "X promet de V", "X dénonce N", "selon X, P", "P, indique X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kg.lang import table, words
from kg.model import Span
from kg.text.speech.asides import aside
from kg.text.speech.attribution import Attribution, is_relative, relative_clause
from kg.text.speech.clauses import is_compound, that_clauses
from kg.text.speech.complements import complements
from kg.text.speech.frames import Frames, Said
from kg.text.speech.rivals import rival_counts
from kg.text.speech.speakers import past_insertion, speaker_near
from kg.text.speech.taken_up import find_taken_up
from kg.text.speech.verbs import (
    is_author,
    is_finite,
    is_held,
    is_negated,
    is_participle,
    is_verb,
    lemmas,
    reporting,
    verb_lemma,
)
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

_BETWEEN = 100  # characters from a verb to the one who speaks behind it
_OPENING = 4  # tokens from "comme" to its verb
_NEAR = 6  # tokens from a verb to its colon


def find_reported(frames: Frames, sources: Sequence[Attribution]) -> Iterator[Said]:
    """Yield what somebody is reported to say, in the order of the words that tell so."""
    told: list[Said] = []
    before = ""
    for verb in frames.doc:
        if (is_verb(verb) or before == ",") and (verb_lemma(verb) in _cues() or is_compound(verb)):
            other = _ends_compound(verb) or _opens_compound(verb) or _is_antecedent(verb)
            told += () if other else _by_verb(frames, verb)
        before = verb.text
    yield from told
    rivals = rival_counts(frames, sources)
    for attribution in sources:
        if attribution.first in rivals:
            yield _said(frames, attribution, rivals[attribution.first])
        elif not any(_passes_on(attribution, said) for said in told):
            yield from _by_preposition(frames, attribution)
    yield from find_taken_up(frames)


@cache
def _cues() -> frozenset[str]:
    nominal = (
        "noun_object",
        "of_will",
        "two_objects",
        "with_as",
        "with_of",
        "negated",
        "behind",
        "uttering",
        "finding",
    )
    governing = lemmas("governing", *table("fr", "speech")["governing"])
    return reporting() | lemmas("verbs", "prepositional_infinitive", *nominal) | governing | {"faire"}


def _by_verb(frames: Frames, verb: Token) -> Iterator[Said]:
    denied = is_negated(verb) and verb_lemma(verb) not in lemmas("verbs", "negated")
    if denied or _is_set_beside(verb) or _means_itself(verb):
        return
    speaker = speaker_near(frames, verb)
    if verb_lemma(verb) in lemmas("verbs", "finding") and not _finds_out(speaker):
        return
    inverted = aside(frames, verb) if _is_inserted(frames, verb) else None
    if inverted is not None:
        yield from (Said(one, "indirect", inverted[1], Span(verb.idx, verb.idx + len(verb))) for one in inverted[0])
        return
    clitic = any(each.dep_ == "obj" and each.lower_ in ("l'", "le", "la") for each in verb.children)
    if clitic and verb_lemma(verb) not in lemmas("verbs", "with_as", "with_of", "negated"):
        found = _taken_up(frames, verb, speaker)  # but "Norsud l'a annoncé mardi" says nothing anew
        if found is not None:
            yield from (Said(one, "indirect", found[1], Span(verb.idx, verb.idx + len(verb))) for one in found[0])
        return
    contents = complements(frames, verb) if _may_tell(frames, verb, speaker) else []
    if not contents:
        found = aside(frames, verb) or _behind_colon(frames, verb, speaker)
        contents, speaker = found if found is not None else ([], None)
    for content in contents:
        if speaker is not None and not is_author(speaker) and content.start < content.end:
            yield Said(content, "indirect", speaker, Span(verb.idx, verb.idx + len(verb)))


def _ends_compound(verb: Token) -> bool:
    """ "Le lieu-dit Les Pins", "un non-dit": behind a hyphen of its own word it says nothing."""
    before = verb.nbor(-1) if verb.i > 1 else verb
    return before.text == "-" and not before.whitespace_ and not before.nbor(-1).whitespace_


def _is_antecedent(verb: Token) -> bool:
    """ ", poste qu'il occupe depuis mai": a noun with a relative clause, though it looks like a verb of speech."""
    return verb.pos_ == "NOUN" and any(child.dep_ == "acl:relcl" for child in verb.rights)


def _opens_compound(verb: Token) -> bool:
    """ "Croit savoir que P": the second verb says what."""
    return verb.i + 1 < len(verb.doc) and is_compound(verb.nbor(1))


def _finds_out(speaker: Token | None) -> bool:
    return speaker is not None and bool(lemmas("nouns", "finders") & {speaker.lemma_.lower(), speaker.lower_})


def _taken_up(frames: Frames, verb: Token, speaker: Token | None) -> tuple[list[Span], Token] | None:
    """ "Comme l'a expliqué X, P", "X l'a dit : P": what a pronoun takes up stands beside it."""
    start, _ = frames.bounds(verb.i)
    opening = frames.doc[max(start, verb.i - _OPENING) : verb.i]
    if any(token.lower_ in lemmas("phrases", "comparing") for token in opening):
        return aside(frames, verb)
    return _behind_colon(frames, verb, speaker)


def _passes_on(attribution: Attribution, said: Said) -> bool:
    """ "a fait savoir, selon l'agence Orbix, la mairie": who passes it on stands between the verb and who says it."""
    return said.cue.end <= attribution.speaker.idx < said.speaker.idx < said.cue.end + _BETWEEN


def _means_itself(verb: Token) -> bool:
    """Tell whether "se" makes a verb of speech mean a state: "où se trouve le pont", "l'année s'annonce rude"."""
    own = verb_lemma(verb) in lemmas("verbs", "reflexive_states")
    return own and any(child.lower_ in ("se", "s'") for child in verb.children)


def _is_set_beside(verb: Token) -> bool:
    """ "il félicite Ana Roy, appelée à lui succéder": of a bare participle behind a comma, nobody is said to speak."""
    bare = is_participle(verb, "Past") and not any(child.dep_.startswith("aux") for child in verb.children)
    return bare and verb.i > 0 and verb.nbor(-1).text == "," and not is_finite(verb)


def _is_inserted(frames: Frames, verb: Token) -> bool:
    """ "..., a annoncé la préfecture": whom the parser takes for what is announced, behind a comma, announces it."""
    if any(child.dep_.startswith(("nsubj", "expl")) and not is_held(child) for child in verb.children):
        return False
    if verb.dep_ == "parataxis":
        return verb.head.i < verb.i
    first = min((verb, *(child for child in verb.children if child.dep_.startswith("aux"))), key=lambda each: each.i)
    objects = [child for child in verb.children if child.dep_ == "obj" and child.i > verb.i]
    aside = first.i > 0 and first.nbor(-1).text == "," and verb.dep_ in ("conj", "ROOT", "ccomp")
    return aside and len(objects) == 1 and objects[0].right_edge.i + 1 == _end(frames, verb) and not _is_act(objects[0])


def _end(frames: Frames, verb: Token) -> int:
    """Return the token behind the words that go with a verb."""
    at = past_insertion(frames, verb.i + 1, verb.sent.end)
    stop = next((token for token in verb.doc[at : verb.sent.end] if token.is_punct), None)
    return stop.i if stop is not None else verb.sent.end


def _may_tell(frames: Frames, verb: Token, speaker: Token | None) -> bool:
    """Tell whether a verb reports words: inside a quotation, one of saying with a clause ("il m'a dit que P").

    Acts and states ask and promise as persons do ("la diffusion exige du temps"), but not in words.
    """
    number = frames.quoted(verb.i)
    inside = number >= 0 and speaker is not None and frames.quoted(speaker.i) == number
    if (number >= 0 and not inside) or _closes_speech(frames, verb):
        return bool(that_clauses(frames, verb))
    if not inside and not (speaker is not None and _is_act(speaker)):
        return True
    if inside and speaker is not None and speaker.pos_ == "PRON" and "Plur" in speaker.morph.get("Number", []):
        return False  # "« Ils nous ont dit que P »": nobody knows who
    saying = verb_lemma(verb) in lemmas("verbs", "saying") or not inside
    return saying and bool(that_clauses(frames, verb))


def _closes_speech(frames: Frames, verb: Token) -> bool:
    """Tell whether a finite verb without a subject before it follows a quotation: « P », a décrit X."""
    first = min((verb, *(child for child in verb.children if child.dep_.startswith("aux"))), key=lambda each: each.i)
    at = first.i - 1 - (first.i > 0 and first.nbor(-1).text == ",")
    return at >= 0 and frames.quoted(at) >= 0 and frames.quoted(verb.i) < 0 and is_finite(verb)


def _is_act(noun: Token) -> bool:
    """Tell whether a noun names what shows something, or by its ending an act or a state, but no body or text."""
    words = (noun.lemma_.lower(), noun.lower_)
    if noun.pos_ != "NOUN":
        return False
    if lemmas("nouns", "showing") & set(words):
        return True
    if lemmas("nouns", "source", "after_pour", "bodies") & set(words):
        return False
    known = [nouns()[(word,)].type for word in words if (word,) in nouns()]
    if any((word,) in roles() for word in words) or {"Organization", "Person", "Place"} & {*known}:
        return False
    return words[0].endswith(tuple(sorted(lemmas("nouns", "act_endings"))))


def _behind_colon(frames: Frames, verb: Token, speaker: Token | None) -> tuple[list[Span], Token] | None:
    """Return what "X prévient : P" says, without quotation marks, and X."""
    _, end = frames.bounds(verb.i)
    colon = next((t for t in frames.doc[verb.i + 1 : min(end, verb.i + _NEAR)] if t.text == ":"), None)
    if speaker is None or colon is None or not is_finite(verb) or frames.quoted(verb.i) >= 0:
        return None
    behind = frames.doc[colon.i + 1 : end]
    said = any(is_verb(t) and is_finite(t) for t in behind) and all(frames.quoted(t.i) < 0 for t in behind)
    apart = not any(is_verb(t) for t in frames.doc[verb.i + 1 : colon.i])
    return ([frames.span(colon.i + 1, end)], speaker) if said and apart else None


def _by_preposition(frames: Frames, attribution: Attribution) -> Iterator[Said]:
    content = _attributed(frames, attribution)
    if _is_who(frames, content):
        return
    before = frames.quoted(attribution.first - 1 - (frames.doc[attribution.first - 1].text == ","))
    if attribution.worded and attribution.first > 1 and before >= 0:
        return  # only the quotation is his
    if len(content.of(frames.text).split()) >= 3 and not is_author(attribution.speaker):
        yield _said(frames, attribution, content)


def _is_who(frames: Frames, content: Span) -> bool:
    """ "Pour Anne Roy, sa secrétaire : « P »": words without a verb before a quotation say who speaks."""
    first, end = frames.tokens(content)
    colon = next((n for n in range(first, end - 1) if frames.doc[n].text == ":" and frames.quoted(n + 1) >= 0), first)
    return colon > first and not any(is_verb(token) and is_finite(token) for token in frames.doc[first:colon])


def _said(frames: Frames, attribution: Attribution, content: Span) -> Said:
    cue = frames.doc[attribution.first : attribution.noun]
    return Said(content, "indirect", attribution.speaker, Span(cue.start_char, cue.end_char))


def _attributed(frames: Frames, attribution: Attribution) -> Span:
    """Return what is said: behind or before "selon X", whichever is longer; all of a clause that it cuts in two."""
    start, end = frames.bounds(attribution.first)
    behind = frames.behind_colon(start, attribution.first)
    if any(is_verb(token) and is_finite(token) for token in frames.doc[behind : attribution.first]):
        start = behind
    first, last = attribution.first, _after_aside(frames, attribution, end)
    before, after = frames.span(start, first), frames.span(last, end)
    if is_relative(frames.doc[attribution.noun]):
        clause = relative_clause(frames.doc[attribution.noun])
        return frames.span(attribution.last, min(end, clause.right_edge.i + 1) if clause is not None else end)
    if first == start or _opens(frames.doc[first - 1]):
        return after
    if frames.quoted(start) >= 0 and frames.quoted(start) == frames.quoted(first - 1):
        return frames.quotations[frames.quoted(start)].inner  # "« P » selon X, qui parle de Q"
    cut = _cut(frames, start, attribution, end)
    if cut is not None:
        return frames.span(max(start, cut.left_edge.i), end)
    toll = _toll(frames, start, attribution)
    if toll is not None:
        return frames.span(toll, first)
    if _goes_on(frames, last, end) and any(is_verb(t) and is_finite(t) for t in frames.doc[start:first]):
        return before
    return max((before, after), key=lambda span: span.end - span.start)


def _toll(frames: Frames, start: int, attribution: Attribution) -> int | None:
    """ "Un séisme a frappé Klow, faisant 12 morts, selon un bilan": of a count, only what it counts is hearsay."""
    counted = any(
        token.lemma_ in lemmas("nouns", "count") for token in frames.doc[attribution.first : attribution.last]
    )
    told = (t for t in frames.doc[start : attribution.first] if t.lower_ in words("fr", "tolls", "outcomes"))
    outcome = next(told, None) if counted else None
    aside = outcome is not None and outcome.i > start and outcome.nbor(-1).text == ","
    return outcome.i if outcome is not None and aside else None


def _opens(token: Token) -> bool:
    return token.lower_ in lemmas("phrases", "openings") or "Rel" in token.morph.get("PronType", [])


def _cut(frames: Frames, start: int, attribution: Attribution, end: int) -> Token | None:
    """Return the verb of the clause inside which "selon X" stands: "le bilan, selon X, est de dix morts"."""
    first, last = attribution.first, attribution.last
    ahead = (t.head for t in frames.doc[start:first] if t.dep_.startswith("nsubj") and last <= t.head.i < end)
    held = (t for t in frames.doc[last:end] if start <= t.head.i < first)
    governors = (t.head for t in held if t.dep_ in ("obj", "xcomp", "ccomp", "obl:arg"))
    verb = next(ahead, None) or next(governors, None)
    while verb is not None and verb.dep_ == "xcomp":
        verb = verb.head
    return verb


def _goes_on(frames: Frames, at: int, end: int) -> bool:
    """Tell whether a new clause begins behind "selon X": ", et", ", mais", ", qui"."""
    following = frames.doc[at + 1] if at + 1 < end and frames.doc[at].text == "," else None
    return following is not None and (following.pos_ in ("CCONJ", "SCONJ") or _opens(following))


def _after_aside(frames: Frames, attribution: Attribution, end: int) -> int:
    """Return the comma behind "selon X", or behind what is set between them; else the token behind X."""
    comma = next((n for n in range(attribution.last, end) if frames.doc[n].text == "," or frames.quoted(n) >= 0), None)
    if comma is None or comma - attribution.last > 12:
        return attribution.last
    return comma
