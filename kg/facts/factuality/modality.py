"""What one clause says of its own act: denied, yet to come, or hearsay; `scope.py` climbs to other clauses."""

from __future__ import annotations

from functools import cache

from kg.facts.grammar.syntax import is_gerund, lemma
from kg.lang import table
from kg.text.tree import Token
from kg.text.verb_forms import is_conditional, is_future


@cache
def cues(group: str, key: str) -> frozenset[str]:
    """Return a list of `status.toml`, e.g. `cues("plan", "verbs")`."""
    return frozenset(table("fr", "status")[group][key])


def auxiliaries(predicate: Token) -> list[Token]:
    """Return auxiliaries and copula of a predicate, in order; a conjunct without any shares those of the first."""
    own = [child for child in predicate.children if child.dep_.partition(":")[0] in ("aux", "cop")]
    if not own and predicate.dep_ == "conj" and not _carries_tense(predicate) and not _subject(predicate):
        return auxiliaries(predicate.head)
    return own


def negation(predicate: Token) -> Token | None:
    """Return the word that denies the clause: "pas", "jamais", "aucun"; not "ne ... que", "pas seulement"."""
    parts = [predicate, *(child for child in predicate.children if child.dep_.partition(":")[0] in ("aux", "cop"))]
    children = [child for part in parts for child in part.children]
    marked = any(child.lower_ in ("ne", "n'") for child in children)
    for child in children:
        if (
            child.lower_ in cues("negation", "adverbs")
            and (marked or child.lower_ in cues("negation", "alone"))
            and _denies(child, predicate)
        ):
            return child
        if marked and _is_nobody(child):
            return child
    return _bare_negation(predicate)


def _bare_negation(verb: Token) -> Token | None:
    """Return the "ne" that denies some verbs by itself: "n'a pu partir", but not "ne peut que partir"."""
    if lemma(verb) not in cues("negation", "without_pas"):
        return None
    below = [child for child in verb.children if child.dep_ == "xcomp"]
    if any(word.lower_ in cues("negation", "only") for part in (verb, *below) for word in part.children):
        return None
    return next((child for child in verb.children if child.lower_ in ("ne", "n'")), None)


def beside(word: Token, group: str, key: str) -> Token | None:
    """Return the adverb or the noun with its preposition beside a word that a list has: "peut-être", "en vain".

    Args:
        word: a verb, or the noun of a phrase that itself may be listed ("en passe de").
        group: the table of status.toml.
        key: the list.
    """
    listed = cues(group, key)
    return next((each for each in (*word.children, word) if each.lower_ in listed or _phrase(each) in listed), None)


def _phrase(noun: Token) -> str:
    if "case" not in noun.labels:
        return ""
    case = next(child.lower_ for child in noun.children if child.dep_ == "case")
    return f"{case} {lemma(noun)}"


def plan(predicate: Token) -> Token | None:
    """Return the word that puts the clause into the future or makes it a wish: its verb or an auxiliary."""
    for part in (predicate, *auxiliaries(predicate)):
        ahead = is_future(part) and not _sums_up(part, predicate)
        if ahead or (_is_modal(part) and not is_perfect(predicate) and _governs(part, predicate)):
            return part
    if is_present(predicate):
        word = next((child for child in predicate.children if _is_future_time(child)), None)
        if word is not None:
            return word
    own = lemma(predicate)
    passive = any(lemma(child) == "être" for child in auxiliaries(predicate))
    return predicate if own in cues("plan", "own") or (passive and own in cues("plan", "own_passive")) else None


def _sums_up(auxiliary: Token, predicate: Token) -> bool:
    """ "Le match aura attiré 300 personnes": the future perfect of a main clause looks back, if it names no time."""
    looks_back = auxiliary.dep_ == "aux:tense" and lemma(auxiliary) == "avoir"
    return looks_back and not any(child.dep_ == "mark" or _names_time(child) for child in predicate.children)


def _names_time(child: Token) -> bool:
    """ "d'ici à mars", "fin 2030", "à la fin de l'année", "avant Noël"."""
    if _is_future_time(child) or any(word.lower_ in cues("plan", "before") for word in child.children):
        return True
    dated = table("fr", "scenes")["dated"]["nouns"]
    return child.dep_.startswith("obl") and any(lemma(word) in dated or word.is_digit for word in child.subtree)


def conditional(predicate: Token) -> Token | None:
    """Return the verb or auxiliary in the conditional."""
    return next((part for part in (predicate, *auxiliaries(predicate)) if is_conditional(part)), None)


def is_perfect(predicate: Token) -> bool:
    """Tell whether the clause speaks of something over: a compound tense ("aurait vendu", "avoir vendu", "a dû")."""
    return any(
        child.dep_ == "aux:tense" or (child.dep_ == "aux" and lemma(child) in ("avoir", "être"))
        for child in auxiliaries(predicate)
    )


def is_present(predicate: Token) -> bool:
    """Tell whether the clause is in the present tense of the indicative."""
    parts = [part for part in (*auxiliaries(predicate), predicate) if "Fin" in part.morph.get("VerbForm", [])]
    return (
        bool(parts)
        and "Pres" in parts[0].morph.get("Tense", [])
        and "Cnd" not in parts[0].morph.get("Mood", [])
        and not is_perfect(predicate)
    )


def governs_plan(verb: Token) -> bool:
    """Tell whether the infinitive below the verb is only intended; "a dû" and "a pu" are done, "est allé" too."""
    own = lemma(verb)
    if own in cues("plan", "potential"):
        might = is_gerund(verb) and not is_perfect(verb)  # "pouvant provoquer", but not "ayant pu partir"
        ahead = conditional(verb) is not None or is_future(verb) or might
        return ahead or (is_present(verb) and not is_of_anybody(verb))
    if own in cues("plan", "modals"):
        return _is_modal(verb) and not is_perfect(verb)
    return own in cues("plan", "verbs")


def is_of_anybody(verb: Token) -> bool:
    """ "On peut citer la fermeture de l'usine", "on dit que": tell whether nobody knows whose act it is."""
    return any(child.dep_ == "nsubj" and child.lower_ in cues("hearsay", "nobody") for child in verb.children)


def modifier(noun: Token, group: str) -> Token | None:
    """Return the adjective on a noun that tells its status: "prévu" for "plan", "présumé" for "hearsay"."""
    for child in noun.children:
        if child.dep_ in ("amod", "acl") and lemma(child) in cues(group, "modifiers") and negation(child) is None:
            return child
    return None


def _is_modal(part: Token) -> bool:
    """Tell whether the form of "devoir", "aller" or "pouvoir" points ahead; the simple past ("dut partir") does not."""
    own = lemma(part)
    conditional_or_future = is_conditional(part) or is_future(part)
    if own in cues("plan", "potential"):
        return conditional_or_future
    ahead = {"Pres", "Imp", "Fut"} & set(part.morph.get("Tense", [])) or conditional_or_future
    return own in cues("plan", "modals") and bool(ahead) and "Part" not in part.morph.get("VerbForm", [])


def _governs(modal: Token, predicate: Token) -> bool:
    """Tell whether a modal has an act of its own: "va bien" and "doit mille euros" are no plans."""
    return modal != predicate or any("Inf" in child.morph.get("VerbForm", []) for child in modal.children)


def _denies(word: Token, predicate: Token) -> bool:
    following = word.nbor(1) if word.i + 1 < len(word.doc) else None
    if following is not None and following.lower_ in cues("negation", "undone_by"):
        return False
    if any(child.dep_ in ("det", "amod", "nummod") for child in word.lefts):
        return False  # "a fait ses premiers pas"
    if _is_of_all_time(word, predicate):
        return False
    return word.dep_.partition(":")[0] in ("advmod", "obl", "dep", "cc", "fixed", "neg") or word.head == predicate


def _is_of_all_time(word: Token, predicate: Token) -> bool:
    """ "La sanction la plus lourde jamais infligée", "le premier drone jamais construit": what is so was done.

    Behind a comma it denies: "le Premier ministre, jamais élu".
    """
    noun = predicate.head
    if predicate.dep_ not in ("acl", "amod") or noun.i > word.i:
        return False
    row = predicate.doc[noun.left_edge.i : word.i]
    if any(each.text == "," for each in row[-1:]):
        return False
    return word.lower_ in cues("negation", "ever") and any(each.lower_ in cues("negation", "utmost") for each in row)


def _is_nobody(child: Token) -> bool:
    """Tell whether the subject or object is "aucun vol", "personne", "ni l'un ni l'autre"."""
    nobody = cues("negation", "pronouns")
    if child.dep_.partition(":")[0] not in ("nsubj", "obj", "obl", "cc"):
        return False
    return child.lower_ in nobody or any(
        word.lower_ in nobody and word.dep_ in ("det", "amod", "cc") for word in child.children
    )


def _is_future_time(child: Token) -> bool:
    if child.lower_ in cues("plan", "future_adverbs") or is_until(child):
        return True
    return child.dep_.startswith(("obl", "advmod")) and any(
        lemma(word) in cues("plan", "future_adjectives") for word in child.children
    )


def is_until(word: Token) -> bool:
    """Tell whether the word is that of "d'ici à 2015", which leads into the future."""
    return any(f"{part.lower_} {word.lower_}" in cues("plan", "until") for part in word.children)


def _carries_tense(predicate: Token) -> bool:
    return "Fin" in predicate.morph.get("VerbForm", [])


def _subject(predicate: Token) -> bool:
    return any(child.dep_.startswith("nsubj") for child in predicate.children)
