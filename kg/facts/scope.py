"""Climbs from the word that tells a fact to the words that govern it, as far as denial, plan and hearsay reach.

A scope ends at a relative clause, at a finite clause that nothing governs, and at a noun that only takes part in what
its verb tells: "la réunion sera suivie d'un dîner" does not make the meeting a plan.
"""

from __future__ import annotations

from kg.facts.modality import (
    auxiliaries,
    conditional,
    cues,
    governs_plan,
    is_perfect,
    is_until,
    lemma,
    modifier,
    negation,
    plan,
)
from kg.facts.nominal import STOP, Decision, Step, from_noun, is_verbal, under_noun
from kg.text.tree import Token

_DEPTH = 8


def decide(token: Token) -> Decision | None:
    """Return what takes the fact out of plain assertion, denial before plan before hearsay; None where nothing does."""
    predicate: Token | None = _predicate(token)
    found: list[Decision] = []
    deniable, turned = True, False
    for _ in range(_DEPTH):
        if predicate is None:
            break
        here = _within(predicate, deniable=deniable)
        if here is not None:
            found.append(here)
        step = _climb(predicate)
        if step.decision is not None:
            found.append(step.decision)
        turned = turned or (step.above is not None and lemma(step.above) in cues("negation", "turned"))
        deniable = deniable and step.deniable
        predicate = step.above
    return _strongest(found, turned=turned)


def _predicate(token: Token) -> Token:
    """Return the head of the clause for an auxiliary or copula, other tokens as they are."""
    return token.head if token.dep_.partition(":")[0] in ("aux", "cop") else token


def _strongest(found: list[Decision], *, turned: bool) -> Decision | None:
    """Return denial first (two denials, as in "n'a pas refusé de", are none), then plan, then hearsay."""
    denials = [each for each in found if each.status == "negated"]
    if len(denials) % 2 and not turned:
        return denials[0]
    for status in ("planned", "reported"):
        first = next((each for each in found if each.status == status), None)
        if first is not None:
            return first
    return None


def _within(predicate: Token, *, deniable: bool) -> Decision | None:
    """Return what the clause or noun phrase itself says of its act."""
    if not is_verbal(predicate):
        return _of_noun(predicate)
    word = negation(predicate)
    if word is not None and deniable:
        return Decision("negated", word)
    word = plan(predicate)
    if word is not None:
        return Decision("planned", word)
    return _of_conditional(predicate) or _of_adverb(predicate)


def _of_noun(noun: Token) -> Decision | None:
    for child in noun.children:
        if child.dep_ in ("det", "advmod") and child.lower_ in cues("negation", "pronouns"):
            return Decision("negated", child)
    word = modifier(noun, "plan") or _until(noun)
    if word is not None:
        return Decision("planned", word)
    word = modifier(noun, "hearsay")
    return Decision("reported", word) if word is not None else None


def _until(noun: Token) -> Token | None:
    """Return the "d'ici" of "la suppression de postes d'ici à 2015", on the noun or on its complement."""
    complements = (child for child in noun.children if child.dep_ == "nmod" and child.i > noun.i)
    words = (child for head in (noun, *complements) for child in head.children)
    return next((word for word in words if is_until(word)), None)


def _of_conditional(predicate: Token) -> Decision | None:
    """Tell the conditionals apart: with "si" a possibility, under "a annoncé que" a future, else hearsay."""
    word = conditional(predicate)
    if word is None:
        return None
    if _has_condition(predicate) or (_is_future_of_past(predicate) and not is_perfect(predicate)):
        return Decision("planned", word)
    return Decision("reported", word)


def _has_condition(predicate: Token) -> bool:
    return any(child.dep_ == "advcl" and _mark(child) in cues("plan", "condition") for child in predicate.children)


def _is_future_of_past(predicate: Token) -> bool:
    """Tell whether the clause hangs with "que" on a verb in a past tense: "a annoncé que 8 000 auraient lieu"."""
    if predicate.dep_ != "ccomp":
        return False
    tense = [t for part in (predicate.head, *auxiliaries(predicate.head)) for t in part.morph.get("Tense", [])]
    return "Past" in tense or "Imp" in tense


def _of_adverb(predicate: Token) -> Decision | None:
    word = next((child for child in predicate.children if child.lower_ in cues("hearsay", "adverbs")), None)
    return Decision("reported", word) if word is not None else None


def _climb(token: Token) -> Step:
    """Return the step from a word to its governor."""
    label = token.dep_.partition(":")[0]
    if token.dep_ == "ROOT" or token.dep_ == "acl:relcl" or label in ("parataxis", "appos", "dep"):
        return STOP
    if label == "conj":
        return _from_conjunct(token)
    if is_verbal(token):
        return _from_clause(token, label)
    return from_noun(token, label)


def _from_conjunct(token: Token) -> Step:
    """A second noun, infinitive or participle stands where the first stands; a second finite clause stands alone."""
    if is_verbal(token) and "Fin" in _finiteness(token):
        return Step(above=None) if token.head.dep_ != "ccomp" else _climb(token.head)
    return Step(above=token.head, deniable=any(child.lower_ == "ni" for child in token.children))


def _from_clause(verb: Token, label: str) -> Step:
    """A clause under a verb, an adjective or a noun."""
    head, mark = verb.head, _mark(verb)
    if mark in cues("negation", "prepositions"):
        return Step(Decision("negated", _mark_token(verb)))
    if label == "advcl" and mark in cues("plan", "condition"):
        return Step(Decision("planned", _mark_token(verb)))
    if cues("plan", "purpose") & {mark, head.lower_} and label in ("advcl", "xcomp", "obl", "acl", "ccomp"):
        return _from_purpose(verb)
    if _is_charge(verb, label):
        return Step(Decision("reported", head.head), above=head.head)
    if label == "acl":
        return _from_attribute(verb)
    if label == "advcl" and _is_done(verb):
        return STOP
    if label == "advcl" and _is_outcome(verb):
        return Step(above=head)
    if label in ("xcomp", "ccomp", "csubj", "obl", "obj", "nsubj") or (
        label == "advcl" and "Fin" not in _finiteness(verb)
    ):
        if "Inf" in _finiteness(verb) and head.pos_ == "NOUN" and not is_verbal(head):
            return under_noun(head)
        return _under(head, finite="Fin" in _finiteness(verb), done=_is_past_infinitive(verb))
    return STOP


def _is_charge(verb: Token, label: str) -> bool:
    """ "accuse X d'avoir tué", "d'être responsable de la panne": what the parser may hang on the one who is accused."""
    accused = label in ("acl", "nmod") and verb.head.dep_ == "obj" and "Inf" in _finiteness(verb)
    return accused and lemma(verb.head.head) in cues("hearsay", "verbs")


def _is_done(verb: Token) -> bool:
    """Tell whether the sentence opens with what is over: "blessé jeudi, il espère revenir", "après avoir signé, il".

    "Ayant dirigé Orbix, il refuse le poste": so is what somebody has done, wherever it stands.
    """
    if any(child.dep_.startswith("aux") and _is_outcome(child) for child in verb.children):
        return True
    past = _finiteness(verb) == ["Part"] and "Past" in verb.morph.get("Tense", [])
    over = is_perfect(verb) and _mark(verb) in cues("plan", "after")
    return verb.i < verb.head.i and (over or (past and not any(True for _ in verb.lefts)))


def _is_outcome(verb: Token) -> bool:
    """ "a visé un camp, tuant dix soldats": a present participle tells what came of it, be it aimed at or not."""
    return "Part" in _finiteness(verb) and "Pres" in verb.morph.get("Tense", [])


def _from_purpose(verb: Token) -> Step:
    """ "pour diriger": intended, unless the act above puts it into effect or shows it, or it is of the past."""
    acts = (verb.head, verb.head.head, *(child for child in verb.head.children if child.dep_ == "obj"))
    shown = lemma(verb) in cues("plan", "shown")
    if shown or is_perfect(verb) or any(lemma(act) in cues("plan", "factive") for act in acts):
        return Step(above=verb.head)
    return Step(Decision("planned", _mark_token(verb)))


def _from_attribute(verb: Token) -> Step:
    """ "le projet de vendre", "le refus de vendre"; participles on a noun stand alone."""
    if "Inf" not in verb.morph.get("VerbForm", []):
        return STOP
    return under_noun(verb.head)


def _is_past_infinitive(verb: Token) -> bool:
    """ "annonce avoir vendu", "craint d'avoir perdu", but not "doit avoir fini demain"."""
    own = verb.morph.get("VerbForm", [])
    return "Inf" in _finiteness(verb) and "Inf" not in own and is_perfect(verb) and not _is_modal(verb.head)


def _is_modal(verb: Token) -> bool:
    return lemma(verb) in cues("plan", "modals")


def _under(head: Token, *, finite: bool, done: bool) -> Step:
    """An infinitive or a clause with "que" under its verb or adjective."""
    own = lemma(head)
    if own in cues("negation", "verbs"):
        return Step(Decision("negated", head), above=head)
    if not done and _plans(head, finite=finite):
        return Step(Decision("planned", head), above=head if not finite else None)
    if own in cues("hearsay", "verbs"):
        return Step(Decision("reported", head), above=head)
    if finite:
        return _denied_above(head)
    return Step(above=head) if is_verbal(head) else STOP


def _plans(head: Token, *, finite: bool) -> bool:
    """Tell whether the verb only intends its clause: "veut que", "doit partir", "il est prévu que"."""
    if lemma(head) in cues("plan", "predicates") and (
        head.pos_ != "VERB" or any(c.dep_ in ("aux:pass", "cop") for c in head.children)
    ):
        return True
    return lemma(head) in cues("plan", "that_verbs") if finite else governs_plan(head)


def _denied_above(head: Token) -> Step:
    word = negation(head) if lemma(head) in cues("negation", "raising") else None
    return Step(Decision("negated", word)) if word is not None else STOP


def _finiteness(verb: Token) -> list[str]:
    return [
        form
        for part in (verb, *(c for c in verb.children if c.dep_.partition(":")[0] in ("aux", "cop")))
        for form in part.morph.get("VerbForm", [])
    ]


def _mark_token(verb: Token) -> Token:
    return next((child for child in verb.children if child.dep_ in ("mark", "case")), verb)


def _mark(verb: Token) -> str:
    """Return the conjunction or preposition of a clause: "si", "pour", "sans", "afin"."""
    mark = _mark_token(verb)
    return mark.lower_ if mark != verb else ""
