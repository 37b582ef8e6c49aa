"""What nobody answers for: the journalist's conditional, "dit-on", "on dit que", adverbs like "prétendument"."""

from __future__ import annotations

from kg.facts.factuality.modality import auxiliaries, conditional, cues, is_of_anybody, is_perfect
from kg.facts.factuality.nominal import Decision
from kg.text.speech.verbs import lemmas, verb_lemma
from kg.text.tree import Token


def of_conditional(predicate: Token) -> Decision | None:
    """Tell the conditionals apart: with "si" a possibility, under "a annoncé que" a future, else hearsay."""
    word = conditional(predicate)
    if word is None:
        return None
    if _has_condition(predicate) or (_is_future_of_past(predicate) and not is_perfect(predicate)):
        return Decision("planned", word)
    return Decision("reported", word)


def _has_condition(predicate: Token) -> bool:
    clauses = (child for child in predicate.children if child.dep_ == "advcl")
    marks = (mark for clause in clauses for mark in clause.children if mark.dep_ in ("mark", "case"))
    return any(mark.lower_ in cues("plan", "condition") for mark in marks)


def _is_future_of_past(predicate: Token) -> bool:
    """Tell whether the clause hangs with "que" on a verb in a past tense: "a annoncé que 8 000 auraient lieu"."""
    if predicate.dep_ != "ccomp":
        return False
    tense = [t for part in (predicate.head, *auxiliaries(predicate.head)) for t in part.morph.get("Tense", [])]
    return "Past" in tense or "Imp" in tense


def of_adverb(predicate: Token) -> Decision | None:
    """ "Il a prétendument tout vendu"."""
    said = (child for child in predicate.children if child.lower_ in cues("hearsay", "adverbs") or _is_aside(child))
    word = next(said, None)
    return Decision("reported", word) if word is not None else None


def _is_aside(verb: Token) -> bool:
    """ "Il a, dit-on, tout vendu"."""
    return verb.dep_ == "parataxis" and is_rumour(verb)


def is_rumour(verb: Token) -> bool:
    """ "On dit que": somebody says so, nobody knows who."""
    says = verb.pos_ == "VERB" and verb_lemma(verb) in lemmas("verbs", "saying")
    return says and is_of_anybody(verb)
