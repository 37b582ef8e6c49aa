"""Nouns that here name no happening, though the lexicon knows them as such: set phrases, kinds of things, figures."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.grammar.determiners import is_definite
from kg.lang import table, words
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

QUOTES = frozenset('«»"“”')


def is_classifier(noun: Token) -> bool:
    """Tell whether a bare noun only says what kind of thing its head is ("un centre de détention")."""
    lists = syntax.syntax_table()["nouns"]
    of_thing = (noun.head.lower_,) in nouns() and nouns()[noun.head.lower_,].type in ("Place", "Product", "Work")
    beside = ("case", "punct", "nmod", "amod") if of_thing else ("case", "punct")
    if noun.dep_ != "nmod" or any(child.dep_ not in beside or child.lower_ == "du" for child in noun.children):
        return False
    return syntax.preposition(noun) == "de" and syntax.lemma(noun.head) not in (
        *lists["transparent"],
        *lists["contents"],
    )


def is_set_phrase(token: Token) -> bool:
    """ "À partir de", "n'importe qui", "un bureau de vote", "une arme à feu": words that are part of another one."""
    head, containers = token.head, syntax.syntax_table()["nouns"]["containers"]
    kept = token.dep_ == "nmod" and syntax.preposition(token) in ("de", "") and head.i in (token.i - 2, token.i - 1)
    bare = not any(child.dep_ == "det" or child.lower_ == "du" for child in token.children)
    held = kept and bare and syntax.lemma(head) in containers
    return token.dep_ == "fixed" or held or (bare and _is_for(token)) or _is_paired(token)


def _is_for(noun: Token) -> bool:
    """ "Une lance à incendie", "une arme à feu": what it is for; but "un appel à manifestation", "une mise à mort"."""
    if noun.i < 2 or noun.nbor(-1).lower_ != "à" or noun.nbor(-2).pos_ != "NOUN" or noun.pos_ != "NOUN":
        return False
    return syntax.lemma(noun.nbor(-2)) not in syntax.syntax_table()["nouns"]["bound_for"]


def _is_paired(noun: Token) -> bool:
    """ "Entre la vie et la mort": who is so has not died."""
    other = syntax.syntax_table()["nouns"]["paired"].get(syntax.lemma(noun))
    return other is not None and any(syntax.lemma(each) == other for each in noun.conjuncts)


def is_figurative(noun: Token) -> bool:
    """ "Un séisme politique", "une avalanche de critiques", "une éruption cutanée": no force of nature is told."""
    figures = syntax.syntax_table()["figurative"]
    if noun.pos_ != "NOUN" or syntax.lemma(noun) not in figures["nouns"]:
        return False
    beside = (child for child in noun.children if child.dep_ == "amod" and syntax.lemma(child) in figures["adjectives"])
    of = (child for child in noun.children if child.dep_ == "nmod" and syntax.preposition(child) == "de")
    return any(beside) or any(syntax.lemma(child) in figures["complements"] for child in of)


def is_other_sense(noun: Token) -> bool:
    """ "Au sommet de sa gloire", "un forfait téléphonique", "des contrats à terme": here the noun means another thing.

    So do words that are adjectives here: "ils sont prêts".
    """
    lists = syntax.syntax_table()
    senses = lists["other_senses"].get(syntax.lemma(noun), ())
    beside = (child for child in noun.rights if child.dep_ in ("amod", "nmod", "flat:name", "appos"))
    return any({syntax.lemma(child), child.lower_} & {*senses} for child in beside) or (
        noun.pos_ == "ADJ" and syntax.lemma(noun) in lists["nouns"]["adjectives"]
    )


def is_verdict(noun: Token) -> bool:
    """ "A dénoncé « un séisme »": what somebody calls a thing, between quotation marks, is his word for it."""
    row = [token for token in noun.subtree if token.text not in QUOTES]
    first, last, doc = row[0], row[-1], noun.doc
    if noun.pos_ != "NOUN" or not first.i or last.i + 1 >= len(doc) or is_definite(noun):
        return False
    return first.nbor(-1).text in QUOTES and last.nbor().text in QUOTES


def is_remit(noun: Token) -> bool:
    """ "Le ministre des Affaires étrangères", "la présidente du Budget": what somebody is in charge of."""
    capital = noun.text[0].isupper() and noun.i > noun.sent.start
    return capital and noun.dep_ == "nmod" and (noun.head.lower_,) in roles()


def is_consent(noun: Token) -> bool:
    """ "Avec l'accord de Lima", "sous réserve de l'accord de Lima": who agrees to something makes no agreement."""
    if syntax.lemma(noun) not in words("fr", "institutions", "agreed"):
        return False
    given = any(syntax.preposition(child) == "de" for child in noun.children)
    above = {syntax.preposition(noun), syntax.lemma(noun.head)}
    return given and bool(above & words("fr", "institutions", "agreeing"))


def is_of_kind(noun: Token) -> bool:
    """ "De telles marches ont lieu chaque année": happenings of a kind, and none of them."""
    kind = any(syntax.lemma(child) == "tel" and child.dep_ in ("amod", "det") for child in noun.lefts)
    many = "Plur" in noun.morph.get("Number", [])
    return kind and many and "Pres" in noun.head.morph.get("Tense", [])


def is_no_act(noun: Token) -> bool:
    """ "Une amende record", "les ventes d'automobiles", "un jeu vidéo": nouns that here name no happening."""
    lists, own = syntax.syntax_table()["nouns"], syntax.lemma(noun)
    if noun.pos_ not in ("NOUN", "ADJ", "PROPN") or not noun.i:
        return False
    before = noun.nbor(-1)
    bare = not any(child.dep_ in ("det", "case") for child in noun.children)
    beside = own in lists["alike"] and bare and before.pos_ in ("NOUN", "ADJ") and not before.is_punct
    acting = own in lists["acting_together"] and _acts(noun)
    figures = own in lists["figures"] and "Plur" in noun.morph.get("Number", [])
    state = own in lists["states"] and before.lower_ in ("en", "au") and before.head is noun
    return (
        beside
        or figures
        or state
        or acting
        or _is_place(noun)
        or _is_term(noun)
        or _is_means(noun)
        or (own in lists["seasons"] and _is_time_of_year(noun))
        or (own in lists["escorts"] and any(map(_is_somebody, noun.rights)))
    )


def _is_term(noun: Token) -> bool:
    """ "Dix jours d'interruption de travail", "un arrêt de bus": what such a thing is called, and no happening."""
    beside = syntax.syntax_table()["nouns"]["terms"].get(syntax.lemma(noun), ())
    of = (child for child in noun.children if child.dep_ == "nmod" and syntax.preposition(child) == "de")
    bare = (child for child in of if child.nbor(-1).lower_ in ("de", "d'", "d’"))
    return any(syntax.lemma(child) in beside for child in bare)


def _is_means(noun: Token) -> bool:
    """ "Vendu à l'aide de X", "bâti selon les plans de X": by what it is done; but "participe à l'aide de X"."""
    used = syntax.syntax_table()["means"].get(syntax.lemma(noun))
    if used is None or syntax.preposition(noun) not in used["behind"]:
        return False
    given = any(syntax.preposition(child) == "de" for child in noun.children)
    return given and syntax.lemma(noun.head) not in used["but"]


def _is_time_of_year(noun: Token) -> bool:
    """ "La saison prochaine", "cette saison", "en fin de saison"; but "la première saison de Norsud" has an end."""
    described = syntax.syntax_table()["nouns"]["of_seasons"]
    now = any(child.lower_ == "cette" or syntax.lemma(child) in described for child in noun.children)
    bare = not any(child.dep_ in ("amod", "nummod", "nmod", "appos") for child in noun.children)
    return now or (bare and syntax.preposition(noun) == "de")


def _is_place(noun: Token) -> bool:
    """ "Dans la descente du col", "au sommet du mont Orane", "un salon de thé": where something is, no happening."""
    lists, own = syntax.syntax_table()["nouns"], syntax.lemma(noun)
    below = [child for child in noun.children if child.dep_ == "nmod"]
    peaks = table("fr", "institutions")
    if own in peaks["peaks"]:
        climbed = syntax.lemma(noun.head) in peaks["climbing"] and syntax.preposition(noun) == "à"
        of = (child for child in below if syntax.preposition(child) == "de")  # not "un sommet sur la montagne"
        return climbed or any(each.lower_ in peaks["hills"] for child in of for each in child.subtree)
    slope = own in lists["slopes"] and syntax.preposition(noun) == "dans"
    return slope or (own in lists["shops"] and any(syntax.lemma(child) in lists["sold"] for child in below))


def _is_somebody(child: Token) -> bool:
    """ "Le cortège du président", "de X"; but "un cortège de lycéens" is theirs."""
    one = "Plur" not in child.morph.get("Number", []) and ((child.lower_,) in roles() or child.ent_type_ == "PER")
    return one and child.dep_ == "nmod" and syntax.preposition(child) == "de"


def _acts(noun: Token) -> bool:
    """ "La coalition menée par Klow", "la coalition a frappé": who acts or is led is a body and not what it came to."""
    verbs = syntax.syntax_table()["verbs"]
    led = any(child.dep_ == "acl" and syntax.lemma(child) in verbs["leading"] for child in noun.children)
    done = noun.dep_ == "nsubj" and syntax.is_verbal(noun.head) and any(c.dep_ == "obj" for c in noun.head.children)
    return led or done or noun.dep_ == "obl:agent"


def is_whereabouts(verb: Token) -> bool:
    """ "Un télescope installé au Chili": a bare participle says where something stands; nobody put it there.

    "X est sorti vainqueur du scrutin": nor has X gone out.
    """
    if syntax.comes_out_as(verb):
        return True
    bare = verb.dep_ == "acl" and "Part" in verb.morph.get("VerbForm", [])
    acted = any(child.dep_ == "obl:agent" or child.dep_.startswith("aux") for child in verb.children)
    return bare and not acted and syntax.lemma(verb) in syntax.syntax_table()["verbs"]["standing"]


def may_take_place(noun: Token) -> bool:
    """Tell whether a noun may name a happening: it says of nobody and of nothing what it is, and is not too vague."""
    word = (noun.lower_,)
    known = word in roles() or (word in nouns() and nouns()[word].type != "Event")
    vague = syntax.lemma(noun) in syntax.listed("nouns", "hollow", "measures", "transparent", "vague")
    return not known and not vague
