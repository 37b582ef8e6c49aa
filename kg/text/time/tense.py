"""Whether the clause around a time looks back or ahead: "vendredi" with a future verb is the one to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, takewhile

from kg.lang import table
from kg.text.time.patterns import LANGUAGE, regex
from kg.text.time.values import Tense
from kg.text.tree import Span as Tokens
from kg.text.tree import Token
from kg.text.verb_forms import is_conditional, is_future

_REACH = 10  # words
_STOPS = frozenset(".!?;:")


def clause_tense(words: Tokens) -> Tense:
    """Return the tense of the verb that the words hang on.

    Returns:
        "future" also for a plan ("prévu", "doit partir"), "due" for what was to be ("devait partir"), over or not;
        "" for an infinitive that no verb places in time, or no verb.
    """
    if _is_behind(words.root) or _is_opening(words.root.head) or _leads(words, "since"):
        return "past"
    if _leads(words, "within"):
        return "future"
    told = (child for child in words.root.rights if child.dep_ == "acl:relcl")  # "c'est samedi qu'elle jouera"
    for token in chain((words.root,), told, words.root.ancestors, _before(words)):
        if token.lower_ in _words("done"):
            return "past"
        if (token.pos_ in ("VERB", "AUX") or _ahead(token)) and not _is_quality(token):
            tense = "future" if _is_urged(token, words) else _tense(token)
            now = tense in ("present", "")
            ahead = (now and _leads(words, "starting")) or (
                (now or token.lemma_ in _words("lasting")) and _leads(words, "until")
            )
            return "future" if ahead else tense
    return "future" if _leads(words, "until") or _leads(words, "starting") else ""


def order_of(words: Tokens, told: Token | None) -> int:
    """Return where the pluperfect dates the clause around words, by what is told before in the sentence.

    Returns:
        1 behind a participle that opens the clause ("pris en mars, il avait fui"), -1 before what any other verb tells
        ("il gagne en mars, il avait perdu"), 0 without a pluperfect or another time.
    """
    verb = next((token for token in words.root.ancestors if token.pos_ == "VERB"), None)
    if verb is None or told is None or told.sent.start != words.sent.start:
        return 0
    if not _any([child for child in verb.children if child.dep_.startswith("aux")], "Tense", "Imp"):
        return 0
    return 1 if verb.is_ancestor(told) else -1


def lasts_since(words: Tokens) -> bool:
    """ "En poste depuis mars 2012": since when something lasts dates no other happening."""
    return _leads(words, "since")


def _is_quality(participle: Token) -> bool:
    """ "devrait passer inaperçue jeudi": what a verb says that something is has no time of its own."""
    bare = participle.dep_ == "xcomp" and not any(child.dep_.startswith("aux") for child in participle.children)
    return bare and _any([participle], "VerbForm", "Part") and participle.head.pos_ == "VERB"


def _is_behind(time: Token) -> bool:
    """Tell whether a time dates a noun after which something happens: "devrait gouverner après le vote de lundi"."""
    noun = time.head
    after = _words("after")
    return time.dep_ == "nmod" and noun.pos_ == "NOUN" and any(child.lower_ in after for child in noun.lefts)


def _is_opening(participle: Token) -> bool:
    """ "Prévu lundi, le match avait été reporté", "convoqué lundi, il a cédé": what lay ahead of a clause."""
    opens = participle.dep_ in ("advcl", "acl") and participle.i < participle.head.i and _ahead(participle)
    verb = participle.head.head if participle.dep_ == "acl" else participle.head
    before = [child for child in verb.children if child.dep_.startswith("aux")]
    if not opens or any(child.dep_.startswith("aux") for child in participle.children):
        return False
    return _any(before, "Tense", "Imp") or (participle.lemma_ in _words("summoned") and _tense(verb) == "past")


def _before(words: Tokens) -> Iterator[Token]:
    """Yield the words to the left: where the parse leaves a time without a verb, it is mostly there."""
    near = reversed(words.doc.tokens[max(0, words.start - _REACH) : words.start])
    yield from takewhile(lambda token: not token.is_space and token.text not in _STOPS, near)


def _leads(words: Tokens, key: str) -> bool:
    """Tell whether right before a time stand words of a kind: "jusqu'à", "dès"."""
    first = words.doc.tokens[max(0, words.start - 5)]
    return _pattern(key).search(words.doc.text[first.idx : words.start_char]) is not None


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return regex(table(LANGUAGE, "times")["tense"][key])


def _tense(verb: Token) -> Tense:
    auxiliaries = [child for child in verb.children if child.dep_.startswith("aux") or child.dep_ == "cop"]
    forms = [verb, *auxiliaries]
    plans = _modal(verb) and any(child.dep_ == "xcomp" for child in verb.children)
    if plans or any(map(is_future, forms)) or any(_modal(form) for form in auxiliaries) or _is_promised(verb):
        return "future"
    if _was_due(verb) and any(child.dep_ == "xcomp" for child in verb.children):
        return "due"
    if _any([verb], "VerbForm", "Inf") or _is_passive_infinitive(auxiliaries):
        return _governed(verb)
    if _ahead(verb) and (verb.pos_ != "VERB" or _any([verb], "VerbForm", "Part")):
        return "" if _any(auxiliaries, "Tense", "Imp") else "future"
    if _calls(verb, auxiliaries):
        return "future"
    if _is_rumoured(verb, auxiliaries):
        return "future"
    if _any(forms, "Tense", "Past") or _any(forms, "Tense", "Imp"):
        return "past"
    return "present" if _any(forms, "Tense", "Pres") and not _any(forms, "Mood", "Cnd") else ""


def _is_passive_infinitive(auxiliaries: list[Token]) -> bool:
    """ "doit être entendue mercredi": a participle behind "être" is as far ahead as the infinitive of any verb."""
    passive = [child for child in auxiliaries if child.dep_ == "aux:pass"]
    return bool(passive) and _any(passive[:1], "VerbForm", "Inf") and len(auxiliaries) == 1


def _is_promised(verb: Token) -> bool:
    """ "a dit qu'il partirait vendredi": the conditional of what somebody says is a future seen from the past."""
    passive = (child for child in verb.children if child.dep_ in ("aux:pass", "cop"))
    promised = any(map(is_conditional, (verb, *passive)))
    return verb.dep_ == "ccomp" and promised and verb.head.pos_ == "VERB"


def _is_rumoured(verb: Token, auxiliaries: list[Token]) -> bool:
    """ "Ils s'ouvriraient le 5 mai", "serait signé lundi": a conditional that is not compound looks ahead.

    "Il serait parti lundi" is compound, whatever the parser takes its auxiliary for.
    """
    verbs = table(LANGUAGE, "syntax")["verbs"]
    active = verb.lemma_ in (*verbs["unaccusative"], *verbs["moving"])
    passive = [child.dep_ for child in auxiliaries] == ["aux:pass"] and is_conditional(auxiliaries[0])
    return (passive and not active) or (is_conditional(verb) and not auxiliaries)


def _governed(infinitive: Token) -> Tense:
    """An infinitive is ahead of a modal or a call in the present ("doit partir", "appelle à voter"), and of a promise.

    "Devait partir samedi" was due on the day that is near, past or not.
    """
    head = infinitive.head
    auxiliaries = [child for child in head.children if child.dep_.startswith("aux")]
    urged = head.lemma_ in (*_words("urging"), *_words("promising")) and infinitive.dep_ in ("xcomp", "obl:arg")
    if _was_due(head):
        return "due"
    return "future" if urged or _modal(head) or is_future(head) or _calls(head, auxiliaries) else ""


def _is_urged(verb: Token, words: Tokens) -> bool:
    """ "Ont appelé à une grève jeudi": behind what one calls for stands when that will be; not "a appelé jeudi à"."""
    auxiliaries = [child for child in verb.children if child.dep_.startswith("aux")]
    over = _any(auxiliaries, "Tense", "Imp") or any(child.dep_ == "aux:pass" for child in auxiliaries)
    if verb.lemma_ not in _words("urging") or over:
        return False
    called = (child for child in verb.rights if child.dep_.startswith("obl") and child.i < words.start)
    return any(mark.lower_ in ("à", "au", "aux") for child in called for mark in child.lefts if mark.dep_ == "case")


def _modal(token: Token) -> bool:
    present = "Pres" in token.morph.get("Tense", []) or "Cnd" in token.morph.get("Mood", [])
    return token.lemma_ in _words("modals") and present


def _was_due(token: Token) -> bool:
    return token.lemma_ in _words("modals") and _any([token], "Tense", "Imp") and not _any([token], "Mood", "Sub")


def _ahead(token: Token) -> bool:
    return token.lemma_ in _words("ahead") and token.pos_ in ("VERB", "ADJ")


def _calls(verb: Token, auxiliaries: list[Token]) -> bool:
    """ "appelle à la grève jeudi", "sont appelés à voter dimanche", but not "a été appelé dimanche"."""
    present = _any([verb, *auxiliaries], "Tense", "Pres") and not _any(auxiliaries, "VerbForm", "Part")
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    return verb.lemma_ in _words("calls") and present and (passive or not auxiliaries)


def _any(tokens: list[Token], feature: str, value: str) -> bool:
    return any(value in token.morph.get(feature, []) for token in tokens)


def _words(key: str) -> list[str]:
    found: list[str] = table(LANGUAGE, "times")["tense"][key]
    return found
