"""Small questions about one token of a French dependency tree, asked by the argument structure."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from kg.lang import table
from kg.lang import words as word_set
from kg.text.answers import asked_once
from kg.text.tree import Token

SUBJECT = ("nsubj", "nsubj:pass", "csubj", "nsubj:caus")
# How a bare past participle hangs on its clause.
_BARE = ("acl", "xcomp", "dislocated", "advcl", "advmod", "conj", "amod", "parataxis", "ROOT", "nsubj", "nsubj:pass")
_INFINITIVE = ("er", "ir", "re", "ïr")
OBLIQUE = ("obl", "obl:mod", "obl:arg", "obl:agent", "nmod")


@cache
def syntax_table() -> dict[str, Any]:
    """Return `kg/lang/fr/syntax.toml`."""
    return table("fr", "syntax")


@asked_once
def lemma(token: Token) -> str:
    """Return the lower-case lemma, or the form where the model has none; a verb's is an infinitive.

    The model leaves some present forms as they are ("fabrique", "joue"): by far most are verbs in -er.
    """
    word = (token.lemma_ or token.text).lower()
    if token.pos_ != "VERB":
        return word
    word = str(syntax_table()["misread"].get(token.lower_, word))
    untouched = word == token.lower_ and word.endswith("re") and "Fin" in token.morph.get("VerbForm", [])
    if word.endswith(_INFINITIVE) and not untouched:
        return word
    stem = re.sub(r"(?:ent|es|e|ez|ons|é|ée|és|ées|ait|aient|ant)$", "", token.lower_)
    return f"{stem}er"


def is_verbal(token: Token) -> bool:
    """Tell whether the token heads a clause of its own as a verb (participles used as adjectives included)."""
    return token.pos_ in ("VERB", "AUX") or (token.pos_ == "ADJ" and "Part" in token.morph.get("VerbForm", []))


@asked_once
def preposition(token: Token) -> str:
    """Return the preposition of a phrase, contractions and fixed expressions undone; empty where there is none."""
    own = (child for child in token.children if child.dep_ == "case" and child.i < token.i)
    case = (next(own, None) if "case" in token.labels else None) or _stray_case(token)
    if case is None:  # "le procès auquel X est convoqué"
        return str(syntax_table()["contractions"].get(token.lower_, "")) if token.pos_ == "PRON" else ""
    words = [case.lower_, *(child.lower_ for child in case.children if child.dep_ == "fixed")]
    behind = case.nbor().lower_ if case.i + 1 < len(case.doc) else ""
    if len(words) == 1 and f"{words[0]}{behind}" in syntax_table()["fixed_prepositions"]:
        words.append(behind)  # "d'après la police", for the parser two prepositions
    if len(words) == 1 and case.i and f"{case.nbor(-1).lower_} {_bare(case)}" in syntax_table()["surface_prepositions"]:
        words.insert(0, case.nbor(-1).lower_)  # "a perdu face à X", read as a noun and "à"
        words[1] = _bare(case)
    joined = " ".join(words)
    fixed = syntax_table()["fixed_prepositions"]
    for known in (joined, joined.replace("' ", "'"), " ".join(words[:2])):
        if known in fixed:
            return str(fixed[known])
    first = syntax_table()["contractions"].get(words[0], words[0])
    inner = syntax_table()["nominal_prepositions"].get(first)
    return str(inner or first)


def compound_preposition(word: Token) -> str:
    """ "En raison de la grève, ...": the preposition of what hangs on a word, for the parser an adverb; else empty."""
    words = [word.lower_, *(child.lower_ for child in word.children if child.dep_ == "fixed")]
    if word.dep_ not in ("advmod", "obj", "case") or word.pos_ not in ("ADV", "ADP"):
        return ""
    words[0] = syntax_table()["contractions"].get(words[0], words[0])
    return str(syntax_table()["nominal_prepositions"].get(" ".join(words), ""))


def rounded(word: Token) -> Token:
    """ "Plus de 40 civils": return what a word that only rounds a number counts; any other word is returned itself."""
    if word.pos_ != "ADV" or word.lower_ not in word_set("fr", "counts", "about"):
        return word
    below = (child for child in word.rights if child.dep_ in ("nmod", *OBLIQUE) and preposition(child) == "de")
    return next(below, word)


def _stray_case(token: Token) -> Token | None:
    """ "du Haut Conseil": the preposition of a phrase, which the parser hung on an adjective before the noun."""
    opener = token.left_edge
    opener = opener.nbor() if opener.is_punct and opener is not token else opener  # ", contre 48 %"
    if opener.dep_ == "det" and opener.lower_ in ("de", "d'") and opener.nbor().dep_ == "det":
        return opener  # "se félicite de l'accord", where the parser sees two articles
    hung = opener.dep_ == "case" and opener.head.dep_ in ("amod", "flat:name", "nmod", "nummod", "det")
    return opener if hung and opener.head.head.i == token.i and opener.head.i < token.i else None


def _bare(case: Token) -> str:
    return str(syntax_table()["contractions"].get(case.lower_, case.lower_))


@asked_once
def is_passive(verb: Token) -> bool:
    """Tell whether a verb is passive: "être" + participle, a bare past participle, or a pronominal passive.

    Of "vendu 12 millions", the price is no object.
    """
    deps = set(verb.labels)
    if comes_out_as(verb):
        return False
    if "obj" in deps and all(_is_counted(child) for child in verb.children if child.dep_ == "obj"):
        deps.discard("obj")
    shared = _shared_voice(verb)
    if deps & {"aux:pass", "nsubj:pass"} or shared == "pass" or _is_state(verb, deps):
        return lemma(verb) not in syntax_table()["verbs"]["unaccusative"]
    if "expl:pass" in deps or shared:
        return not shared and not _is_for_itself(verb)
    before = verb.dep_ == "obl:mod" and verb.i < verb.head.i  # "Créée par X, l'agence grandit"
    beside = before or verb.dep_ in _BARE or "cop" in deps  # no other form of a verb has a copula
    bare = beside and not deps & {"aux:tense", "aux", "obj"}
    past = "Past" in verb.morph.get("Tense", []) and "Part" in verb.morph.get("VerbForm", [])
    return bare and past and lemma(verb) not in syntax_table()["verbs"]["unaccusative"]


def _is_for_itself(verb: Token) -> bool:
    """ "Norsud s'offre la chaîne Orbix": with an object of its own, "se" says for whom it is."""
    behind = (child for child in verb.rights if child.dep_ == "obj" and child.pos_ in ("NOUN", "PROPN"))
    return any(has_determiner(child) and not _is_counted(child) for child in behind)


def comes_out_as(verb: Token) -> bool:
    """ "X est sorti vainqueur du scrutin", "est rentrée bredouille": the verb only says what somebody now is."""
    moves = lemma(verb) in listed("verbs", "moving")
    return moves and any(child.dep_ == "xcomp" and child.pos_ in ("NOUN", "ADJ") for child in verb.children)


def _is_state(verb: Token, deps: set[str]) -> bool:
    """ "Elle est employée à Lyon": "être" beside a verb that takes "avoir" makes a passive, however it is parsed."""
    if "aux:tense" not in deps or deps & {"obj", "expl:comp", "expl:pass", "expl:subj", "expl"}:
        return False
    moves = lemma(verb) in listed("verbs", "moving")
    return not moves and any(child.dep_ == "aux:tense" and lemma(child) == "être" for child in verb.children)


def _shared_voice(verb: Token) -> str:
    """ "a été arrêté et écroué vendredi", "a avoué et pleuré": a bare participle shares the auxiliary of the first.

    Returns:
        "pass" or "tense" by that auxiliary; empty where the participle shares none.
    """
    if verb.dep_ != "conj" or not is_bare_participle(verb) or has_subject(verb):
        return ""
    kinds = [child.dep_ for child in verb.head.children if child.dep_ in ("aux:pass", "aux:tense")]
    return "pass" if "aux:pass" in kinds else "tense" if kinds and not _has_agent(verb) else ""


def _has_agent(verb: Token) -> bool:
    return "obl:agent" in verb.labels


def _is_counted(noun: Token) -> bool:
    return "nummod" in noun.labels


def is_reflexive(verb: Token) -> bool:
    """Tell whether a verb carries "se", of whatever kind."""
    return any(child.lower_ in ("se", "s'") for child in verb.children)


def is_suffered(verb: Token) -> bool:
    """Tell whether the subject undergoes an infinitive: "X s'est fait voler", "X s'est vu infliger une amende"."""
    above = [verb.head] if verb.dep_ == "xcomp" else []
    causes = [child for child in verb.lefts if child.dep_ in ("aux:caus", "dep", "advmod")] + above
    verbs = syntax_table()["verbs"]
    suffered = any(lemma(each) in verbs["suffered"] for each in causes) and lemma(verb) not in verbs["unsuffered"]
    return suffered and any(map(is_reflexive, (verb, *above)))


def is_bare_participle(verb: Token) -> bool:
    """Tell whether a past participle stands without auxiliary ("réfugié en Russie")."""
    past = "Past" in verb.morph.get("Tense", []) and "Part" in verb.morph.get("VerbForm", [])
    return past and not any(label.startswith(("aux", "cop")) for label in verb.labels)


def is_gerund(verb: Token) -> bool:
    """Tell whether a verb is a present participle ("en quittant", "provoquant")."""
    return "Part" in verb.morph.get("VerbForm", []) and "Pres" in verb.morph.get("Tense", [])


def is_infinitive(verb: Token) -> bool:
    """Tell whether a verb is an infinitive, be it of the past ("avoir vendu", "être parti")."""
    forms = [token.morph.get("VerbForm", []) for token in verb.children if token.dep_.startswith("aux")]
    return verb.morph.get("VerbForm", []) == ["Inf"] or ["Inf"] in forms


def has_subject(verb: Token) -> bool:
    """Tell whether the clause has a subject of its own."""
    return any(child.dep_ in SUBJECT and not is_measured_time(child) for child in verb.children)


def is_set_off(word: Token) -> bool:
    """Tell whether a comma stands before a phrase: what it says is said aside."""
    first = word.left_edge
    return first.text == "," or (first.i > 0 and first.nbor(-1).text == ",")


def is_measured_time(noun: Token) -> bool:
    """ "part quelques heures après avoir été accusé": what stands before the word that opens an infinitive's clause.

    The parser takes it for a subject, which such a clause has not.
    """
    if "mark" not in noun.head.labels:
        return False
    mark = next((child for child in noun.head.children if child.dep_ == "mark"), None)
    return mark is not None and noun.i < mark.i and is_infinitive(noun.head)


def is_expletive(pronoun: Token) -> bool:
    """Tell whether an "il" stands for nobody: what really is the subject follows ("il appartient à X de juger")."""
    return pronoun.lower_ == "il" and "csubj" in pronoun.head.labels


def has_determiner(token: Token) -> bool:
    """Tell whether the phrase begins with a determiner or a preposition of its own."""
    return "det" in token.labels or "case" in token.labels


def is_alone(noun: Token) -> bool:
    """Tell whether a common noun comes without any article: "en finale", "en liquidation judiciaire"."""
    return noun.pos_ == "NOUN" and "det" not in noun.labels


def owns(token: Token) -> bool:
    """Tell whether a word says whose or of what its head is: "de" with a name or a noun, or a possessive."""
    possessive = token.dep_ == "det" and "Yes" in token.morph.get("Poss", [])
    return possessive or (token.dep_ == "nmod" and preposition(token) == "de")


def copula(token: Token) -> Token | None:
    """Return the "être" that makes `token` a predicate."""
    return next((child for child in token.children if child.dep_ == "cop"), None) if "cop" in token.labels else None


def relative_word(verb: Token) -> Token | None:
    """Return the relative word of a clause ("qui", "que", "dont", "où"), in or below the verb's own phrases."""
    for child in verb.lefts:
        for token in (child, *child.children):
            if "Rel" in token.morph.get("PronType", []) or token.lower_ in ("qui", "dont", "où"):
                return token
    return None


def measures(token: Token) -> bool:
    """Tell whether a noun only measures what follows ("une dizaine de", "la plupart des")."""
    return lemma(token) in listed("nouns", "measures")


def is_joined(noun: Token) -> bool:
    """Tell whether a noun is only part of a preposition ("en partenariat avec", "à l'appel de", "lors de")."""
    role = next((child.lower_ for child in noun.children if child.dep_ == "case"), "")
    bare = syntax_table()["contractions"].get(role, role)
    below = any(child.dep_ in OBLIQUE for child in noun.children)
    return below and f"{bare} {lemma(noun)}" in syntax_table()["nominal_prepositions"]


def reach_back(word: Token, sentences: int) -> int:
    """Return the place where the sentence so many before that of a word begins, or the first one of the text."""
    first = word.sent
    for _ in range(sentences):
        first = word.doc[first.start - 1].sent if first.start else first
    return first.start


def is_dative(verb: Token) -> bool:
    """Tell whether a verb gives something to somebody, so that "à" behind its object is the verb's own."""
    return lemma(verb) in listed("verbs", "dative")


def controls_object(verb: Token, below: Token) -> bool:
    """Tell whether the infinitive below takes this verb's object as its subject.

    "A licencié X pour avoir volé": so does one for what was done before; "a vu X partir": and who is seen before it.
    """
    done = any("Inf" in child.morph.get("VerbForm", []) for child in below.children if child.dep_.startswith("aux"))
    if lemma(verb) in listed("verbs", "object_control") or (done and lemma(verb) in listed("verbs", "retaliating")):
        return True
    if lemma(verb) in listed("verbs", "perceiving"):
        seen = any(child.dep_ == "obj" and child.i < below.i for child in verb.children)
        return seen and not is_reflexive(verb) and not any(child.dep_ == "mark" for child in below.children)
    return any(
        f"{lemma(verb)} {lemma(child)}" in listed("verbs", "object_control")
        for child in verb.children
        if child.dep_ == "obj"
    )


@cache
def listed(section: str, *keys: str) -> frozenset[str]:
    """Return one list of `syntax.toml`, or several together, as a set, for quick look-ups."""
    return frozenset(word for key in keys for word in syntax_table()[section][key])


def is_in_place_brackets(noun: Token, child: Token) -> bool:
    """ "l'usine de Klow (Bordurie)": brackets behind a name tell of that name where it lies."""
    named = any(other.pos_ == "PROPN" and other.dep_ == "nmod" and other.i < child.i for other in noun.children)
    return named and child.left_edge.text == "("
