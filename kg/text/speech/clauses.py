"""Clauses with "que" that a verb of speech governs: where they begin, where they end, and where a new one begins."""

from __future__ import annotations

from functools import cache

from kg.model import Span
from kg.text.speech.frames import Frames
from kg.text.speech.verbs import (
    is_finite,
    is_negated,
    is_participle,
    is_purpose,
    is_verb,
    leaves_clause,
    lemmas,
    reporting,
    verb_lemma,
)
from kg.text.tree import Token

_THAT = frozenset({"que", "qu'"})
_REACH = 25


def that_clauses(frames: Frames, verb: Token) -> list[Span]:
    """Return the places of the clauses with "que" of a verb of speech, without "que"; "que P et que Q" are two."""
    if verb_lemma(verb) not in _cues() and not is_compound(verb):
        return []
    _, end = frames.bounds(verb.i)
    that = _that(frames, verb, end)
    if that is None:
        return []
    last = _end_of_clause(frames, that, verb, end)
    if not any(is_verb(t) and is_finite(t) for t in frames.doc[that.i + 1 : last]):
        last = end
    last = break_off(frames, that.i + 1, last)
    again = _that_again(frames, that, last)
    if again is None:
        return [frames.span(that.i + 1, last)]
    return [frames.span(that.i + 1, again.i - 1), frames.span(again.i + 1, last)]


@cache
def _cues() -> frozenset[str]:
    """Return the verbs before a clause with "que", or "à ce que", that says it."""
    return reporting() | lemmas("governing", "à") | lemmas("verbs", "negated", "uttering", "finding")


def _that_again(frames: Frames, that: Token, last: int) -> Token | None:
    """Return the second "que" of "que P et que Q"."""
    for token in frames.doc[that.i + 3 : last]:
        beside = token.nbor(-1).lower_ in ("et", "mais") and frames.quoted(token.i) == frames.quoted(that.i)
        if token.lower_ in _THAT and beside and token.head.dep_ == "conj" and token.head.head == that.head:
            return token
    return None


def is_compound(verb: Token) -> bool:
    """Tell whether the infinitive means speech with the word before it: "fait savoir", "laisse entendre"."""
    return verb.lemma_ in lemmas("verbs", "causative") and verb.i > 0 and _lets(verb.nbor(-1))


def _lets(word: Token) -> bool:
    """Tell whether a word is a form of "faire" or "laisser", which models take for a noun."""
    return word.lemma_ in ("faire", "laisser") or word.lower_ in lemmas("phrases", "letting")


def break_off(frames: Frames, first: int, last: int) -> int:
    """Return where a complement ends before its parse does: at "alors que", "comme le rappelle X", "ajoutant que"."""
    for at in range(first + 1, last - 1):
        token, following = frames.doc[at], frames.doc[at + 1]
        if token.text in (",", "et") and _is_said_beside(frames, at, last):
            return at
        if token.lower_ == "mais" and opens_own_clause(frames, at, last):
            return at
        above = leaves_clause(following) or goes_on_above(following)
        if token.text == "et" and above and verb_lemma(following) in reporting():
            return at
        if (
            token.text == ","
            and at + 2 < last
            and f"{following.lower_} {frames.doc[at + 2].lower_}" in lemmas("phrases", "breaks")
        ):
            return at
    return last


def _is_said_beside(frames: Frames, at: int, last: int) -> bool:
    """Tell whether behind a comma or "et" somebody says more: "ajoutant que", "tout en estimant que"."""
    behind = (word for word in frames.doc[at + 1 : last] if word.lower_ not in lemmas("phrases", "while_saying"))
    word = next(behind, None)
    return word is not None and is_participle(word, "Pres") and verb_lemma(word) in reporting()


def goes_on_above(verb: Token) -> bool:
    """ "Se dit menacé et dénonce N": a finite verb goes on with the main one, not with a participle or a noun."""
    return verb.dep_ == "conj" and is_finite(verb) and not is_finite(verb.head)


def opens_own_clause(frames: Frames, at: int, last: int) -> bool:
    """Tell whether a clause with a subject of its own, and no "que", follows "mais": the article goes on."""
    subject = next((t for t in frames.doc[at + 1 : min(last, at + 6)] if t.pos_ in ("NOUN", "PROPN")), None)
    if subject is None or not subject.dep_.startswith("nsubj") or frames.quoted(at) >= 0:
        return False
    return subject.head.i > subject.i and is_finite(subject.head) and subject.left_edge.i == at + 1


def stretch(frames: Frames, verb: Token, head: Token, last: int, end: int) -> int:
    """Return the end of a complement, stretched over adverbials that the parser hung on the verb of speech instead."""
    while last < end and _belongs(frames.doc[last], verb, head):
        last = max(last, _top(frames.doc[last], verb).right_edge.i) + 1
    return min(last, end)


def _that(frames: Frames, verb: Token, end: int) -> Token | None:
    """Return the "que" that opens what the verb says."""
    for token in frames.doc[verb.i + 1 : min(end, verb.i + _REACH)]:
        if token.lower_ in _THAT and _opens_complement(token, verb):
            return token
        goes_on = is_participle(token, "Pres") and verb_lemma(token) in reporting()  # "a dit X, ajoutant que"
        if goes_on or (_is_clause_head(token) and not _inside_relative(token, verb)):
            return None
    return None


def _is_clause_head(token: Token) -> bool:
    return is_verb(token) and (is_finite(token) or "Inf" in token.morph.get("VerbForm", []))


def _opens_complement(that: Token, verb: Token) -> bool:
    """Tell whether "que" opens what the verb says; not "plus que", "ne ... que", or a relative clause."""
    bearer = verb.head if verb.dep_ == "xcomp" else verb  # "n'a pu maintenir que 90 vols"
    only = any(c.lower_ in ("ne", "n'") for c in bearer.children) and not is_negated(bearer)
    marks = that.dep_ == "mark" and that.head.dep_ == "ccomp" and that.head.head == verb
    if only or that.dep_ == "fixed" or (that.pos_ == "ADV" and not marks):
        return False
    if _compares(that):
        return False
    if that.nbor(-1).lower_ == "ce" and that.i > 1:  # "s'attend à ce que P"
        return that.nbor(-2).lower_ == "à" and verb_lemma(verb) in lemmas("governing", "à")
    if verb_lemma(verb) in lemmas("governing", "à") - reporting():
        return False
    if that.head.dep_ == "ccomp" and (that.dep_ == "mark" or that.head.head == verb):
        return True
    if that.i == verb.i + 1 and that.head.i > that.i and _is_behind_comma(verb):
        return True
    if _is_relative(that):
        return _hangs_on_time(that, verb)
    return that.nbor(-1).lower_ not in lemmas("phrases", "before_other_que") and (
        that.pos_ == "SCONJ" or that.dep_ == "mark"
    )


def _compares(that: Token) -> bool:
    """ "Juge le vin plus utile que la bière": behind a comparative, "que" without a tensed verb only compares."""
    grade = that.nbor(-2).lower_ if that.i > 1 else ""
    behind = that.doc[that.i + 1 : that.sent.end]
    return grade in lemmas("phrases", "comparatives") and not any(is_verb(t) and is_finite(t) for t in behind)


def _is_behind_comma(verb: Token) -> bool:
    """ "Le maire, Luc Roy, avance que P": behind an apposition, what looks like a noun is the verb."""
    return verb.i > 0 and verb.nbor(-1).text == ","


def _is_relative(that: Token) -> bool:
    return "Rel" in that.morph.get("PronType", []) or that.dep_ == "obj" or that.head.dep_.startswith("acl")


def _hangs_on_time(that: Token, verb: Token) -> bool:
    """Tell whether the parser took "a annoncé vendredi que", "a confié au juge que" for a relative clause.

    "A dit lors d'une visite à Klow que P" as well: a mere mark stands for nothing in its clause.
    """
    noun = that.head.head
    between = tuple(token.dep_.partition(":")[0] for token in (noun, *noun.ancestors) if token.i > verb.i)
    if that.dep_ == "mark":
        held = verb in noun.ancestors and {*between} <= {"obl", "advmod", "iobj", "nmod"}
    else:
        held = noun.head == verb and noun.dep_ in ("obl:mod", "advmod", "obl")
    return that.head.dep_.startswith("acl") and held


def _inside_relative(token: Token, verb: Token) -> bool:
    """Tell whether a relative clause or an insertion between verb and "que" holds the token."""
    return any(t.dep_.startswith("acl") and t.i > verb.i and t.head.i > verb.i for t in (token, *token.ancestors))


def _end_of_clause(frames: Frames, that: Token, verb: Token, end: int) -> int:
    head = that.head if that.head.i > that.i else None
    if head is None or head.right_edge.i <= that.i:
        return end
    last = max(c.right_edge.i for c in (head, *verb.children) if c == head or (c.dep_ == "ccomp" and c.i > head.i)) + 1
    return stretch(frames, verb, head, last, end)


def _belongs(token: Token, verb: Token, clause: Token) -> bool:
    top = _top(token, verb)
    label = top.dep_.partition(":")[0]
    adverbial = label in ("obl", "advmod", "obj", "xcomp") or (label == "advcl" and is_purpose(top))
    return not token.is_punct and top.i > clause.i and top.head == verb and adverbial


def _top(token: Token, verb: Token) -> Token:
    while token.head not in (verb, token):
        token = token.head
    return token
