"""Indirect speech: "X affirme que P", "X promet de V", "X dénonce N", "selon X, P", "P, indique X"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.model import Span
from kg.text.attribution import Attribution, attributions
from kg.text.frames import Frames, Said
from kg.text.inversion import Clause, inverted_clause, speaker_near
from kg.text.speech import (
    auxiliaries,
    child,
    is_author,
    is_finite,
    is_negated,
    is_verb,
    lemmas,
    reporting,
    verb_lemma,
)

_THAT = frozenset({"que", "qu'"})
_INFINITIVE_MARKS = frozenset({"de", "d'", "à"})
_ASIDE = frozenset({",", "–", "—", "-"})


def find_reported(frames: Frames) -> Iterator[Said]:
    """Yield what somebody is reported to say, in the order of the words that tell so."""
    for verb in frames.doc:
        if (verb_lemma(verb) in _cues() or _is_compound(verb)) and (is_verb(verb) or (verb.i and verb.nbor(-1).text == ",")):
            yield from _by_verb(frames, verb)
    for attribution in attributions(frames):
        yield from _by_preposition(frames, attribution)
    for noun in frames.doc:
        if noun.lemma_ in lemmas("nouns", "opinion"):
            yield from _by_opinion(frames, noun)


def _cues() -> frozenset[str]:
    return reporting() | lemmas("verbs", "prepositional_infinitive", "noun_object", "de_noun", "behind")


def _by_verb(frames: Frames, verb: Token) -> Iterator[Said]:
    if is_negated(verb):
        return
    content = _complement(frames, verb)
    speaker = speaker_near(frames, verb)
    if content is None:
        found = _aside(frames, verb)
        if found is None:
            return
        content, speaker = found
    if speaker is not None and not is_author(speaker) and content.start < content.end:
        yield Said(content, "indirect", speaker, Span(verb.idx, verb.idx + len(verb)))


def _complement(frames: Frames, verb: Token) -> Span | None:
    """Return the place of what the verb governs: a clause, an infinitive or a noun phrase, in this order."""
    finders = (_that_clause,) if _is_bare(verb) else (_that_clause, _infinitive, _adjective, _noun)
    return next((found for found in (finder(frames, verb) for finder in finders) if found is not None), None)


def _is_compound(verb: Token) -> bool:
    """Tell whether the infinitive makes a verb of speech with the word before it: "fait savoir que", "laisse entendre que"."""
    return verb.lemma_ in lemmas("verbs", "causative") and verb.i > 0 and verb.nbor(-1).lemma_ in ("faire", "laisser")


def _is_bare(verb: Token) -> bool:
    """Tell whether the verb is an infinitive that nobody is said to carry out: "pour dénoncer", "se voit demander"."""
    if "Inf" not in verb.morph.get("VerbForm", []) or _is_compound(verb):
        return False
    return verb.dep_ != "xcomp" or verb.head.lemma_ not in lemmas("verbs", "light")


def _that_clause(frames: Frames, verb: Token) -> Span | None:
    if verb_lemma(verb) not in reporting() and not _is_compound(verb):
        return None
    _, end = frames.bounds(verb.i)
    for token in frames.doc[verb.i + 1 : min(end, verb.i + 25)]:
        if token.lower_ in _THAT and _opens_complement(token, verb):
            last = _end_of_clause(frames, token, verb, end)
            has_verb = any(is_verb(t) and is_finite(t) for t in frames.doc[token.i + 1 : last])
            return frames.span(token.i + 1, _break(frames, token.i + 1, last if has_verb else end))
        if _is_clause_head(token) and not _inside_relative(token, verb):
            return None
    return None


def _break(frames: Frames, first: int, last: int) -> int:
    """Return where a complement is broken off: at a comma before "alors que", "comme le rappelle X"."""
    breaks = lemmas("verbs", "breaks")
    for at in range(first + 1, last - 2):
        if frames.doc[at].text == "," and f"{frames.doc[at + 1].lower_} {frames.doc[at + 2].lower_}" in breaks:
            return at
    return last


def _is_clause_head(token: Token) -> bool:
    return is_verb(token) and (is_finite(token) or "Inf" in token.morph.get("VerbForm", []))


def _opens_complement(that: Token, verb: Token) -> bool:
    """Tell whether "que" opens what the verb says; not "plus que", "ne ... que", or the pronoun of a relative clause."""
    if any(c.lower_ in ("ne", "n'") for c in verb.children) or that.dep_ == "fixed" or that.pos_ == "ADV":
        return False
    if that.dep_ == "mark" and that.head.dep_ == "ccomp":
        return True
    if _is_relative(that):
        return _hangs_on_time(that, verb)
    return that.nbor(-1).lower_ not in lemmas("verbs", "before_other_que") and (that.pos_ == "SCONJ" or that.dep_ == "mark")


def _is_relative(that: Token) -> bool:
    return "Rel" in that.morph.get("PronType", []) or that.dep_ == "obj" or that.head.dep_.startswith("acl")


def _hangs_on_time(that: Token, verb: Token) -> bool:
    """Tell whether the parser took "a annoncé vendredi que" for a relative clause on the adverbial before "que"."""
    noun = that.head.head
    return that.head.dep_.startswith("acl") and noun.head == verb and noun.dep_ in ("obl:mod", "advmod", "obl")


def _inside_relative(token: Token, verb: Token) -> bool:
    """Tell whether a relative clause or an insertion between verb and "que" holds the token."""
    return any(t.dep_.startswith("acl") and t.i > verb.i and t.head.i > verb.i for t in (token, *token.ancestors))


def _end_of_clause(frames: Frames, that: Token, verb: Token, end: int) -> int:
    """Return the end of the clause: where its parse ends, stretched over complements that the parser hung on the verb."""
    head = that.head if that.dep_ == "mark" and that.head.i > that.i else None
    if head is None or head.right_edge.i <= that.i:
        return end
    last = max(c.right_edge.i for c in (head, *verb.children) if c == head or (c.dep_ == "ccomp" and c.i > head.i)) + 1
    while last < end and _belongs(frames.doc[last], verb, head):
        top = _top(frames.doc[last], verb)
        last = max(last, top.right_edge.i) + 1
    return min(last, end)


def _belongs(token: Token, verb: Token, clause: Token) -> bool:
    top = _top(token, verb)
    return (
        not token.is_punct
        and top.i > clause.i
        and top.head == verb
        and top.dep_.partition(":")[0] in ("obl", "advmod", "obj", "xcomp")
    )


def _top(token: Token, verb: Token) -> Token:
    while token.head not in (verb, token):
        token = token.head
    return token


def _infinitive(frames: Frames, verb: Token) -> Span | None:
    for word in verb.children:
        if word.i < verb.i or not _is_infinitive(word):
            continue
        first = min(c.i for c in (word, *word.children) if c.i > verb.i)
        marked = frames.doc[first].lower_ in _INFINITIVE_MARKS
        key = "prepositional_infinitive" if marked else "bare_infinitive"
        if verb_lemma(verb) in lemmas("verbs", key):
            last = min(word.right_edge.i + 1, frames.bounds(verb.i)[1])
            return frames.span(first + marked, _break(frames, first, last))
    return None


def _adjective(frames: Frames, verb: Token) -> Span | None:
    """Return the adjective with its complements of "se dit prêt à P"."""
    if verb.lemma_ != "dire" or child(verb, "expl") is None:
        return None
    word = next((c for c in verb.children if c.dep_.startswith("xcomp") and c.pos_ == "ADJ" and c.i > verb.i), None)
    return frames.span(word.left_edge.i, min(word.right_edge.i + 1, frames.bounds(verb.i)[1])) if word is not None else None


def _is_infinitive(word: Token) -> bool:
    return word.dep_.partition(":")[0] in ("xcomp", "ccomp", "obl", "advcl") and any(
        "Inf" in part.morph.get("VerbForm", []) for part in (word, *auxiliaries(word)[:1])
    )


def _noun(frames: Frames, verb: Token) -> Span | None:
    """Return the noun phrase of "dénonce N", "se plaint de N"; one word alone says too little."""
    for word in verb.children if not frames.is_heading(verb.i) else ():
        if word.i < verb.i or word.pos_ != "NOUN":
            continue
        preposition = child(word, "case")
        bare = preposition is None and word.dep_ == "obj" and verb_lemma(verb) in lemmas("verbs", "noun_object")
        held = (
            preposition is not None
            and preposition.lower_ in ("de", "d'", "du", "des")
            and verb_lemma(verb) in lemmas("verbs", "de_noun")
        )
        if not (bare or held):
            continue
        first = word.left_edge.i if bare else _after_preposition(word, preposition)
        span = frames.span(first, min(word.right_edge.i + 1, frames.bounds(verb.i)[1]))
        return span if len(span.of(frames.text).split()) >= 3 else None
    return None


def _after_preposition(word: Token, preposition: Token | None) -> int:
    return preposition.i + 1 if preposition is not None else word.left_edge.i


def _aside(frames: Frames, verb: Token) -> tuple[Span, Token] | None:
    """Return what "P, indique X" or "comme le rappelle X, P" says, and X."""
    if not is_finite(verb) or frames.quoted(verb.i) >= 0:
        return None
    start, end = frames.bounds(verb.i)
    opening = verb.i
    while opening > start and frames.doc[opening - 1].text not in _ASIDE and verb.i - opening < 5:
        opening -= 1
    if opening > start and frames.doc[opening - 1].text not in _ASIDE:
        return None
    clause = inverted_clause(frames, opening, end, any_verb=False)
    if clause is None or clause.verb != verb or clause.speaker is None:
        return None
    content = _longer_side(frames, start, opening, clause, end)
    return (content, clause.speaker) if content is not None else None


def _longer_side(frames: Frames, start: int, opening: int, clause: Clause, end: int) -> Span | None:
    """Return what stands before or behind the aside, whichever is longer; an aside alone says nothing."""
    before, behind = frames.span(start, opening), frames.span(clause.last, end)
    if frames.doc[clause.first].lower_ != "comme" and (clause.first == start or before.start == before.end):
        return None
    if clause.last < end and frames.doc[clause.last].text not in (*_ASIDE, ".", "!", "?", "…", ";", ")", ":"):
        behind = Span(0, 0)
    best = max((before, behind), key=lambda span: span.end - span.start)
    return best if len(best.of(frames.text).split()) >= 3 else None


def _by_preposition(frames: Frames, attribution: Attribution) -> Iterator[Said]:
    start, end = frames.bounds(attribution.first)
    before, behind = frames.span(start, attribution.first), frames.span(_after_aside(frames, attribution, end), end)
    if attribution.first > start and frames.doc[attribution.first - 1].lower_ in (
        "car",
        "mais",
        "et",
        "que",
        "qu'",
        ":",
        "où",
    ):
        content = behind
    else:
        content = max((before, behind), key=lambda span: span.end - span.start)
    if len(content.of(frames.text).split()) >= 3 and not is_author(attribution.speaker):
        cue = frames.doc[attribution.first : attribution.noun]
        yield Said(content, "indirect", attribution.speaker, Span(cue.start_char, cue.end_char))


def _after_aside(frames: Frames, attribution: Attribution, end: int) -> int:
    """Return the token behind "selon X" and what is set behind X between commas ("selon la fédération, Febelfin, ...")."""
    comma = next((n for n in range(attribution.last, end) if frames.doc[n].text == "," or frames.quoted(n) >= 0), None)
    if comma is None or comma - attribution.last > 12:
        return attribution.last
    return comma


def _by_opinion(frames: Frames, noun: Token) -> Iterator[Said]:
    """"P. C'est l'avis de X": the sentence before is what X says."""
    start, _ = frames.bounds(noun.i)
    author = next((c for c in noun.children if c.dep_.startswith("nmod") and c.i > noun.i), None)
    opening = [token.lower_ for token in frames.doc[start : noun.i]]
    if author is None or is_author(author) or opening[:2] not in (["c'", "est"], ["tel", "est"], ["telle", "est"]) or start == 0:
        return
    first, last = frames.bounds(start - 1)
    content = frames.span(first, last)
    if len(content.of(frames.text).split()) >= 3:
        yield Said(content, "indirect", author, Span(noun.idx, noun.idx + len(noun)))
