"""Verbs that report speech and the ones who speak: what direct and indirect speech have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from kg.lang import table
from kg.text.tree import Doc, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_VERBAL = frozenset({"VERB", "AUX"})
_BESIDE = frozenset({",", "-", "–", "—"})
_SELF = frozenset({"se", "s'", "s’", "me", "m'", "m’", "nous", "te", "vous"})
_SUBJECTS = ("nsubj", "expl:subj")


@cache
def lemmas(group: str, *keys: str) -> frozenset[str]:
    """Return the union of some lists of `speech.toml`, e.g. `lemmas("verbs", "saying", "thinking")`."""
    lists = table("fr", "speech")[group]
    return frozenset(word for key in keys for word in lists[key])


@cache
def reporting() -> frozenset[str]:
    """Return the lemmas of all verbs that report what somebody says, thinks or asks."""
    return lemmas("verbs", "saying", "thinking", "asking")


def is_verb(token: Token) -> bool:
    """Tell whether the token is a verb; a participle with an auxiliary is one whatever its word class."""
    return token.pos_ in _VERBAL or any(label.startswith("aux") for label in token.labels)


def verb_lemma(token: Token) -> str:
    """Return the lemma of a verb, set right by its form where the model's is no verb of speech ("indique").

    With a word that makes another verb of it, it is both: "mettre en garde".
    """
    lemma = _lemma(token.lemma_, token.lower_)
    held = table("fr", "speech")["locutions"].get(lemma)
    return lemma if held is None else next((held[c.lower_] for c in _behind(token) if c.lower_ in held), lemma)


def _behind(verb: Token) -> Iterator[Token]:
    """Yield the words that hang on a verb, and those that hang on them with no word between: "en avant"."""
    for word in verb.children:
        yield word
        yield from (below for below in word.children if below.dep_ == "fixed")


@lru_cache(maxsize=50_000)
def _lemma(lemma: str, form: str) -> str:
    if lemma in _known():
        return lemma
    irregular = table("fr", "speech")["forms"].get(form, "")
    guesses = (irregular, form + "r", form.removesuffix("nt") + "r", re.sub(r"ée?s?$", "er", form))
    return next((guess for guess in guesses if guess in _known()), lemma)


@cache
def _known() -> frozenset[str]:
    verbs = lemmas("verbs", *(key for key in table("fr", "speech")["verbs"] if key not in ("light", "causative")))
    return verbs | lemmas("governing", *table("fr", "speech")["governing"])


def is_auxiliary(token: Token) -> bool:
    """Tell whether the token only helps another verb ("a" in "a déclaré")."""
    return token.dep_.partition(":")[0] in ("aux", "cop")


def is_finite(verb: Token) -> bool:
    """Tell whether the verb, or an auxiliary of it, carries person and tense."""
    helpers = [part for first in auxiliaries(verb) for part in (first, *auxiliaries(first))]  # "a fait savoir"
    mistaken = not helpers and verb.lower_ in table("fr", "speech")["forms"] and child(verb, "nsubj") is not None
    return mistaken or any("Fin" in part.morph.get("VerbForm", []) for part in (verb, *helpers))


def auxiliaries(verb: Token) -> list[Token]:
    """Return the auxiliaries and the copula of a predicate, in order."""
    return [child for child in verb.children if is_auxiliary(child)]


def is_quoted(noun: Token, act: Token) -> bool:
    """ "Une source judiciaire citée par Orbix": who quotes somebody without a name only passes on what he says."""
    return noun.lemma_.lower() in lemmas("nouns", "nameless") and verb_lemma(act) in lemmas("verbs", "quoting")


def is_passive(verb: Token) -> bool:
    """Tell whether the verb is in the passive, or a bare past participle on a noun ("revendiqué par").

    No verb of speech has "être" in the active, save with "se": "est par ailleurs accusée".
    """
    labels = {child.dep_ for child in verb.children}
    being = any(child.dep_ in ("aux:tense", "cop") and child.lemma_ == "être" for child in verb.children)
    if being and verb_lemma(verb) in _known() - {"convenir"}:
        return all(child.lower_ not in _SELF for child in verb.children)
    if "aux:pass" in labels or not is_participle(verb, "Past"):
        return "aux:pass" in labels
    return not auxiliaries(verb) and (verb.dep_.startswith("acl") or "obl:agent" in labels)


def is_participle(verb: Token, tense: str) -> bool:
    """Tell whether the verb is a participle of the given tense, "Past" or "Pres"."""
    return "Part" in verb.morph.get("VerbForm", []) and tense in verb.morph.get("Tense", [])


def child(token: Token, *labels: str) -> Token | None:
    """Return the first child whose dependency, or its part before the colon, is one of the labels."""
    return next((c for c in token.children if c.dep_ in labels or c.dep_.partition(":")[0] in labels), None)


def is_negated(verb: Token) -> bool:
    """Tell whether a negation word hangs on the verb ("n'a pas dit")."""
    return any(
        c.lower_ in ("pas", "jamais", "aucunement", "nullement", "point") and c.dep_.startswith("adv")
        for c in verb.children
    )


def speaker_of(verb: Token) -> Token | None:
    """Return the head word of the one who says it, or None where nobody is named or described.

    Passives look for "par", relative pronouns give their antecedent, verbs without a subject take that of the verb
    they are coordinated with or depend on.
    """
    for _ in range(6):
        if is_passive(verb):
            return _usable(_agent(verb))
        subject = _subject_of_causative(verb) or _subject(verb)
        if subject is not None:
            return _usable(_antecedent(subject, verb))
        governor = _governor_of_aside(verb)
        if governor is not None:
            verb = governor
            continue
        if verb.dep_.startswith("acl"):
            return None if is_purpose(verb) else _usable(verb.head)
        if verb.dep_ not in ("conj", "xcomp", "advcl", "parataxis") and not verb.dep_.startswith(("advcl", "obl")):
            return None
        verb = verb.head.head if leaves_clause(verb) else verb.head
        if not is_verb(verb) and not auxiliaries(verb):
            return None
    return None


def is_purpose(verb: Token) -> bool:
    """Tell whether the verb says what something is for: "une manifestation pour exiger que"."""
    return any(c.dep_ == "mark" and c.lower_ in lemmas("phrases", "purpose") for c in verb.children)


def leaves_clause(verb: Token) -> bool:
    """Tell whether a verb hung on a clause with "que" goes on with the main one: "regrette que P soit et précise"."""
    clause = verb.head
    return verb.dep_ == "conj" and clause.dep_ == "ccomp" and _mood(clause) == "Sub" and _mood(verb) == "Ind"


def _mood(verb: Token) -> str:
    return next((mood for part in (*auxiliaries(verb), verb) for mood in part.morph.get("Mood", [])), "")


def is_author(token: Token | None) -> bool:
    """Tell whether the token is a pronoun of the first or second person."""
    if token is None or token.pos_ != "PRON" or (token.text == "Me" and child(token, "flat") is not None):
        return False  # "Me Anne Roy" is a lawyer
    return token.lower_.lstrip("-") in lemmas("pronouns", "author")


def follows(doc: Doc, at: int, words: tuple[str, ...]) -> bool:
    """Tell whether the words, in lower case, stand in the document from token `at`."""
    row = doc.tokens[at : at + len(words)]
    return tuple([token.lower_ for token in row]) == words


def _governor_of_aside(verb: Token) -> Token | None:
    """Return the verb that ", ajoutant que" goes on from: the nearest of speech above, else the nearest."""
    if not (is_participle(verb, "Pres") and verb.i and verb.nbor(-1).text in (*_BESIDE, "en", "et")):
        return None
    above = [each for up in (*verb.ancestors, *_clause_before(verb)) for each in (*_asides(up, verb), up)]
    verbs = [token for token in above if is_verb(token) and not _only_says_which(token)]
    return next((token for token in verbs if verb_lemma(token) in reporting()), next(iter(verbs), None))


def _only_says_which(verb: Token) -> bool:
    """ "X cite des élus qui ont triché, ajoutant que P": a clause without a comma before it has no say."""
    first = verb.left_edge
    return verb.dep_ == "acl:relcl" and first.i > 0 and "," not in (first.text, first.nbor(-1).text)


def _asides(told: Token, verb: Token) -> Iterator[Token]:
    """ "« P », a réagi X, tout en admettant que Q": X's clause stands before, beside what he says."""
    return (word for word in told.children if word.dep_ == "parataxis" and told.i < word.i < verb.i)


def _clause_before(verb: Token) -> tuple[Token, ...]:
    """Return the words above the one before the comma or dash, where the parser starts anew behind it."""
    before = verb.nbor(-2) if verb.dep_ == "ROOT" and verb.i > 1 else None
    return (before, *before.ancestors) if before is not None and not before.is_space else ()


def _subject(verb: Token) -> Token | None:
    subjects = [c for c in verb.children if c.dep_.startswith(_SUBJECTS) and c.i != verb.i and not is_held(c)]
    subjects.sort(key=lambda c: (is_author(c), c.pos_ == "PRON", _is_apposed(c), abs(c.i - verb.i)))
    return _behind_participle(subjects[0]) if subjects else None


def _is_apposed(noun: Token) -> bool:
    """ "Une étude parue dans la revue Orbix révèle que": right behind a noun, a bare name is no subject of its own."""
    before = noun.nbor(-1) if noun.i else noun
    return before.pos_ in ("NOUN", "ADJ") and child(noun, "det") is None and noun.left_edge == noun


def _behind_participle(subject: Token) -> Token:
    """ "Joint par Orbix, Luc Roy assure que P": the name behind the comma, if the parser calls "joint" the subject."""
    if not is_participle(subject, "Past") or child(subject, "det") is not None:
        return subject
    return next((c for c in subject.children if c.pos_ == "PROPN" and c.dep_ in ("conj", "appos")), subject)


def is_held(noun: Token) -> bool:
    """ "À quelque 30 kilomètres de là, a indiqué X": what a preposition holds is no subject, save "des" and "de la"."""
    mark = child(noun, "case")
    return mark is not None and mark.i < noun.i and mark.lower_ not in ("de", "d'", "du", "des")


def _subject_of_causative(verb: Token) -> Token | None:
    """Return the subject of "faire" in "fait savoir", which the parser may hang on either verb."""
    before = verb.nbor(-1) if verb.i else verb
    return _subject(before) if before.lemma_ in ("faire", "laisser") else None


def _agent(verb: Token) -> Token | None:
    for word in verb.children:
        marks = [c for c in word.children if c.dep_ == "case"]
        if (
            word.i > verb.i
            and (word.dep_ == "obl:agent" or word.dep_.startswith("obl"))
            and any(c.lower_ == "par" for c in marks)
        ):
            return word
    return None


def _antecedent(subject: Token, verb: Token) -> Token:
    """Return what a relative pronoun stands for; other subjects as they are."""
    if "Rel" not in subject.morph.get("PronType", []) and subject.lower_ not in (
        "qui",
        "lequel",
        "laquelle",
        "lesquels",
        "lesquelles",
    ):
        return subject
    while verb.dep_ in ("conj", "xcomp"):
        verb = verb.head
    if not verb.dep_.startswith("acl"):
        return subject.doc[subject.i - 1] if subject.i and subject.nbor(-1).pos_ in NOMINAL else subject
    return _in_number(verb.head, subject, verb)


def _in_number(noun: Token, relative: Token, verb: Token) -> Token:
    """Return the noun before the pronoun that agrees with its verb: "les tirs d'un groupe, qui affirme"."""
    number = next((n for part in (*auxiliaries(verb), verb) for n in _number(part) if "Fin" in _form(part)), "")
    if not number or _number(noun) in ([], [number]):
        return noun
    between = (t for t in reversed(noun.doc[noun.i + 1 : relative.i]) if t.pos_ in ("NOUN", "PROPN"))
    return next((t for t in between if _number(t) == [number] and noun in t.ancestors), noun)


def _number(token: Token) -> list[str]:
    return token.morph.get("Number", [])


def _form(token: Token) -> list[str]:
    return token.morph.get("VerbForm", [])


def _usable(subject: Token | None) -> Token | None:
    """Return the subject unless it names nobody ("on", "cela", "force est de"); "la force" may speak."""
    if subject is None or "det" in subject.labels:
        none = subject is not None and any(c.lower_ in lemmas("pronouns", "none") for c in subject.children)
        return None if none else subject
    if subject.lower_.lstrip("-").removeprefix("t-") in lemmas("pronouns", "nobody"):
        return None
    return subject.nbor(1) if subject.lower_ == "-t" and subject.nbor(1).lower_.startswith("-") else subject
