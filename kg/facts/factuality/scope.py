"""Climbs from the word that tells a fact to the words that govern it, as far as denial, plan and hearsay reach.

A scope ends at a relative clause, at a finite clause that nothing governs, and at a noun that only takes part in what
its verb tells: "la réunion sera suivie d'un dîner" does not make the meeting a plan.
"""

from __future__ import annotations

from kg.facts.factuality.hearsay import is_rumour, of_adverb, of_conditional
from kg.facts.factuality.modality import (
    beside,
    cues,
    governs_plan,
    is_perfect,
    is_until,
    modifier,
    negation,
    plan,
)
from kg.facts.factuality.nominal import STOP, Decision, Step, from_noun, is_verbal, under_noun
from kg.facts.grammar.syntax import lemma
from kg.text.tree import Token

_DEPTH = 8


def decide(token: Token) -> Decision | None:
    """Return what takes the fact out of plain assertion, denial before plan before hearsay; None where nothing does."""
    predicate: Token | None = _predicate(token)
    found: list[Decision] = []
    deniable, turned = True, False
    below: Token | None = None
    for _ in range(_DEPTH):
        if predicate is None:
            break
        here = _within(predicate, deniable=deniable)
        if here is not None and here.cue != below:  # "aucun rachat n'a eu lieu" denies once
            found.append(here)
        step = _climb(predicate)
        if step.decision is not None:
            found.append(step.decision)
        turned = turned or (step.above is not None and lemma(step.above) in cues("negation", "turned"))
        deniable = deniable and step.deniable
        below, predicate = predicate, step.above
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
    word = plan(predicate) or beside(predicate, "plan", "possible") or _condition(predicate)
    if word is not None:
        return Decision("planned", word)
    return of_conditional(predicate) or of_adverb(predicate)


def _condition(predicate: Token) -> Token | None:
    """Return the "si" of a clause, whatever the parser made of it: "si Norsud vend Valtel, X partira"."""
    mark = _mark_token(predicate)
    return mark if mark != predicate and mark.lower_ in cues("plan", "condition") else None


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
    head = verb.head
    decided = _by_mark(verb, label) or _by_object(verb, label)
    if decided is not None:
        return decided
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


def _by_mark(verb: Token, label: str) -> Step | None:
    """ "sans vendre", "s'il vend", "pour vendre": what the word that opens a clause says of it."""
    head, mark = verb.head, _mark(verb)
    if mark in cues("negation", "prepositions"):
        return Step(Decision("negated", _mark_token(verb)))
    if label == "advcl" and mark in cues("plan", "condition"):
        return Step(Decision("planned", _mark_token(verb)))
    if cues("plan", "purpose") & {mark, head.lower_} and label in ("advcl", "xcomp", "obl", "acl", "ccomp"):
        return _from_purpose(verb)
    return None


def _by_object(verb: Token, label: str) -> Step | None:
    """ "accuse X d'avoir tué", "empêche X de vendre": what the parser may hang on who is accused or kept from it."""
    governor = verb.head.head
    if label not in ("acl", "nmod") or verb.head.dep_ != "obj" or "Inf" not in _finiteness(verb):
        return None
    if lemma(governor) in cues("hearsay", "verbs"):
        return Step(Decision("reported", governor), above=governor)
    return Step(Decision("negated", governor), above=governor) if lemma(governor) in cues("negation", "verbs") else None


def _is_done(verb: Token) -> bool:
    """Tell whether the sentence opens with what is over: "blessé jeudi, il espère revenir", "après avoir signé, il".

    "Ayant dirigé Orbix, il refuse le poste": so is what somebody has done, wherever it stands.
    """
    if any(child.dep_.startswith("aux") and _is_outcome(child) for child in verb.children):
        return True
    past = _finiteness(verb) == ["Part"] and "Past" in verb.morph.get("Tense", [])
    over = is_perfect(verb) and _mark(verb) in cues("plan", "after")
    bare = all(word.is_punct for word in verb.lefts)  # "X, fondée en 2002, n'a pas répondu"
    return verb.i < verb.head.i and (over or (past and bare))


def _is_outcome(verb: Token) -> bool:
    """ "a visé un camp, tuant dix soldats": a present participle tells what came of it, be it aimed at or not."""
    return "Part" in _finiteness(verb) and "Pres" in verb.morph.get("Tense", [])


def _from_purpose(verb: Token) -> Step:
    """ "pour diriger": intended, unless the act above puts it into effect or shows it, or it is of the past.

    "Condamné à tort pour avoir volé": he has not.
    """
    if beside(verb.head, "negation", "failing") is not None:
        return Step(Decision("negated", verb.head))
    acts = (verb.head, verb.head.head, *(child for child in verb.head.children if child.dep_ == "obj"))
    reached = lemma(verb) in cues("plan", "reached") and any(lemma(act) in cues("plan", "changing") for act in acts)
    shown = reached or lemma(verb) in cues("plan", "shown")
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
    denied = own in cues("negation", "verbs") or (finite and own in cues("negation", "predicates"))
    if denied or beside(head, "negation", "failing") is not None:
        return Step(Decision("negated", head), above=head)
    if beside(head, "plan", "phrases") is not None:
        return Step(Decision("planned", head), above=head)
    if not done and _plans(head, finite=finite):
        return Step(Decision("planned", head), above=head if not finite else None)
    if own in cues("hearsay", "verbs") or is_rumour(head):
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
