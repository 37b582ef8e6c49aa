"""The road from a time or a place up the tree: what it may belong to, and where that road ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.facts.grammar import syntax
from kg.facts.grammar.clefts import cleft, told_of_one
from kg.facts.grammar.locations import is_site
from kg.facts.grammar.syntax import is_set_off, lemma, preposition, syntax_table
from kg.lang import table, words
from kg.text.tree import Token

_YEAR = 4  # digits
_BEHIND_A_NOUN = ("acl", "acl:relcl", "amod", "conj")


def root_of(tokens: list[Token]) -> Token:
    """Return the token of a group whose head lies outside it."""
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head.i == token.i), tokens[0])


def hosts(token: Token) -> Iterator[Token]:
    """Yield what a phrase may belong to, nearest first: its heads up to the verb of its clause and beyond."""
    told = cleft(token) or told_of_one(token)
    if told is not None:
        yield told
        return
    while token.head.i != token.i:
        apart = token.dep_ == "conj" and syntax.is_verbal(token) and not shares_auxiliary(token)
        if apart or token.dep_ in ("acl:relcl", "ccomp", "parataxis"):
            return
        yield from _nearer(token)
        token = token.head
        told = told_of_one(token)
        yield told or token
        if told is not None:
            return


def shares_auxiliary(verb: Token) -> bool:
    """ "ont été arrêtés et jugés": a participle right behind another and "et" is told with the same auxiliary."""
    first = verb.head
    if verb.dep_ != "conj" or not {"Part"} & set(verb.morph.get("VerbForm", [])) & set(first.morph.get("VerbForm", [])):
        return False
    own = any(child.dep_.startswith("aux") or child.dep_ in syntax.SUBJECT or child.text == "," for child in verb.lefts)
    before = [child.dep_ for child in first.rights if child.i < verb.i]
    between = any(link.startswith("obl") or link in ("advmod", "conj") for link in before)
    return not own and not between and any(child.dep_.startswith("aux") for child in first.lefts)


def scene_hosts(token: Token) -> Iterator[Token]:
    """Yield what a time or place may belong to, nearest first; what dates or places something else stays there.

    A participle's goes no further than its noun ("un sondage publié lundi"), that of a noun which itself says when no
    further than that noun ("depuis l'accident de 2009"), that of a way ("reliant Klow") is of nothing else.
    """
    noun = _moment_before(token) or _deed_before(token) or _listed_before(token)
    if noun is not None:
        yield noun
        return
    below, inside_noun = token, False
    for host in hosts(token):
        inside_noun = inside_noun or below.dep_ == "acl" or _is_fronted(below)
        clause = (syntax.is_verbal(host) or syntax.copula(host) is not None) and host.dep_ != "acl"
        if (inside_noun and clause) or _compares(below) or is_way(host) or _is_aside(below, token):
            return
        yield host
        moment = is_moment(host) and not _is_struck(host)
        if moment or _is_another(host) or _is_done_before(host, token) or is_remark(host):
            return
        below = host


def _is_done_before(verb: Token, token: Token) -> bool:
    """ "Rompt avec X, accusé d'avoir espionné son ambassade à Klow": a perfect infinitive tells of another day.

    What stands before it is of the clause above: "libérés en 1981, après avoir été détenus".
    """
    auxiliaries = (child for child in verb.children if child.dep_ == "aux:tense" and child.i < token.i)
    return any("Inf" in child.morph.get("VerbForm", []) for child in auxiliaries)


def _is_aside(noun: Token, time: Token) -> bool:
    """ "Luc, en poste depuis 2009, démissionne", "Anne, députée en 2012, part": what a comma sets off has its own time.

    So has what opens the sentence: "En poste depuis 2009, Luc démissionne".

    "Luc, en visite lundi à Klow, ..." is there at the time of his clause.
    """
    opener = preposition(time)
    if noun is time or time.pos_ == "PROPN":
        return False
    if not opener:  # "Luc, vainqueur mardi d'Anne, affrontera jeudi Marc"
        clause = clause_of(noun)
        dated = clause is not None and any(_is_of_calendar(child) for child in clause.children)
        return dated and _is_of_calendar(time) and noun.pos_ in ("NOUN", "ADJ") and is_set_off(noun)
    loose = noun.dep_ == "conj" and preposition(noun) and not preposition(noun.head)  # for the parser a second noun
    since = noun.dep_.startswith("obl") and opener in words("fr", "scenes", "moments")
    if since and noun.i < noun.head.i and noun.left_edge.is_sent_start and noun.pos_ == "NOUN":
        return True
    return bool(loose or since or noun.dep_ in ("nmod", "appos")) and is_set_off(noun)


def is_way(verb: Token) -> bool:
    """Tell whether a clause behind a noun says where it goes or has its place ("reliant Klow à Travik")."""
    return verb.dep_ in _BEHIND_A_NOUN and lemma(verb) in words("fr", "scenes", "ways")


def on_the_way(token: Token) -> bool:
    """Tell whether a place is one that something goes to, or where somebody has his place."""
    return any(is_way(host) for host in hosts(token))


def is_moment(word: Token) -> bool:
    """ "depuis la guerre", "après avoir quitté Klow": what only says from when on, or before when, something is."""
    opener = preposition(word) or next((child.lower_ for child in word.children if child.dep_ == "mark"), "")
    return opener in words("fr", "scenes", "moments")


def _is_another(noun: Token) -> bool:
    """ "Lors de la précédente édition en Ostrie, ...": that one was there, and not what is told of."""
    return noun.pos_ == "NOUN" and any(lemma(child) in words("fr", "scenes", "another") for child in noun.children)


def _is_struck(site: Token) -> bool:
    """ "un attentat contre une mosquée à Lima": where the site is that something is done to, that is done."""
    return preposition(site) == "contre" and is_site(site)


def is_remark(participle: Token) -> bool:
    """ "L'attaque, revendiquée dimanche à Lima, a ...": what one says of a thing later is not when and where it was."""
    told = is_reaction(participle) or lemma(participle) in table("fr", "scenes")["saying"]["told"]
    return (told and _is_beside(participle)) or is_founding(participle)


def is_founding(participle: Token) -> bool:
    """ "Créé en 1990, le festival s'ouvre": when what comes back was founded is not when it takes place."""
    return lemma(participle) in table("fr", "scenes")["saying"]["founding"] and _is_beside(participle)


def _is_beside(participle: Token) -> bool:
    """Tell whether a participle stands beside a noun; the parser may take one that opens a sentence for its subject."""
    opening = participle.dep_ in ("advcl", *syntax.SUBJECT)
    return participle.dep_ == "acl" or (opening and syntax.is_bare_participle(participle))


def _moment_before(token: Token) -> Token | None:
    """ "depuis l'indépendance du pays en 1948": the noun right before a time, though the parser hung that higher.

    But "a rouvert un an après l'incendie, en 1948": what a comma sets off says when the clause was.
    """
    if token.left_edge.text == ",":
        return None
    before = token.left_edge.i - 1
    row = [token.doc[before], *token.doc[before].ancestors] if before > token.head.i else []
    above = (word for word in row if word.i > token.head.i and word.pos_ == "NOUN")
    return next((word for word in above if is_moment(word) and not _is_of_calendar(word)), None)


def _deed_before(token: Token) -> Token | None:
    """ "jugé pour le meurtre d'Anne en 2021 à Klow": behind a deed for which one is tried, a year is that of the deed.

    So is the place behind such a year.
    """
    verb, before = token.head, token.doc[max(token.left_edge.i - 1, 0)]
    if lemma(verb) not in syntax_table()["verbs"]["retaliating"] or verb.i > token.i:
        return None
    near = (each for each in verb.rights if token.pos_ == "PROPN" and each.right_edge.i == before.i)
    time = next(near, token)
    if not (time.is_digit and len(time) == _YEAR) and (time.is_digit or not _is_month(time)):
        return None
    charges = (child for child in verb.rights if preposition(child) == "pour" and child.i < time.i)
    deeds = (each for each in charges if each.right_edge.i == time.left_edge.i - 1)
    return next((deed for deed in deeds if any("Def" in each.morph.get("Definite", []) for each in deed.lefts)), None)


def dated_before(place: Token) -> Token | None:
    """ "l'accident de mai 1986 à Klow": the noun whose date stands right before a place, though that hangs higher."""
    before = place.left_edge.i - 1
    last = place.doc[max(before, 0)]
    year = last.is_digit and len(last) == _YEAR
    if before <= place.head.i or not preposition(place) or not (year or _is_month(last)):
        return None
    row = takewhile(lambda word: word.i > place.head.i, (last, *last.ancestors))
    noun = next((word for word in row if word.pos_ == "NOUN" and not _is_month(word)), None)
    dates = noun.rights if noun is not None else ()
    return noun if any(preposition(each) == "de" and each.right_edge is last for each in dates) else None


def _listed_before(time: Token) -> Token | None:
    """ "Auront lieu un bal le 5 mai, une fanfare le 6 mai et un feu le 7": in a list each has the day behind it."""
    before = time.left_edge.i - 1
    if before < time.head.i or not _is_of_calendar(time):
        return None
    above = (word for word in (time.doc[before], *time.doc[before].ancestors) if word.i >= time.head.i)
    noun = next((word for word in above if word.dep_ == "conj" and word.pos_ == "NOUN"), None)
    if noun is None or _is_of_calendar(noun):
        return None
    first = (child for head in (noun.head, time.head) for child in head.rights if child.i < noun.i)
    return noun if any(map(_is_of_calendar, first)) else None


def _is_month(word: Token) -> bool:
    return word.lower_ in table("fr", "times")["vocabulary"]["month"]


def _is_of_calendar(word: Token) -> bool:
    """ "depuis mardi au Pérou": a day ("lundi", "3 mai") is no happening from which one counts."""
    vocabulary = table("fr", "times")["vocabulary"]
    names = [word, *(child for child in word.rights if word.is_digit)]
    return any(name.lower_ in vocabulary[kind] for kind in ("weekday", "month") for name in names)


def _is_fronted(word: Token) -> bool:
    """ "Né à Oran en 1950, il ...", "Vainqueur en 2011, il ...": what stands before is another happening.

    "Dimanche, à Rome, s'est tenue une cérémonie": a day is that of the clause.
    """
    if _is_of_calendar(word):
        return False
    opening = word.dep_ in ("advcl", "advmod") or (word.dep_ in syntax.SUBJECT and word.pos_ == "VERB")
    if not opening or word.i > word.head.i or syntax.has_subject(word):
        return False
    past = "Past" in word.morph.get("Tense", []) and "Part" in word.morph.get("VerbForm", [])
    bare = word.pos_ in ("NOUN", "ADJ") and not any(child.dep_ in ("case", "mark", "det") for child in word.lefts)
    return past or bare


def _compares(verb: Token) -> bool:
    """ "comme c'est le cas en Irlande", "alors que": a clause beside tells another happening."""
    marks = (child.lower_ for child in verb.children if child.dep_ == "mark")
    return verb.dep_ in ("advcl", "obl:mod") and any(mark in words("fr", "scenes", "beside") for mark in marks)


def _nearer(token: Token) -> Iterator[Token]:
    """ "l'élection présidentielle et celle de juges en avril": what hangs on the first noun may follow the second."""
    for other in reversed(token.head.conjuncts):
        if token.head.i < other.i < token.i and other.pos_ == "NOUN" and token.dep_ in ("nmod", "obl:mod"):
            yield other
            return


def is_reaction(verb: Token) -> bool:
    """ "a condamné lundi l'attentat", "a été revendiqué lundi": what one speaks of need not be of the day of that."""
    return lemma(verb) in table("fr", "scenes")["saying"]["reacting"]


def told_when(clause: Token) -> bool:
    """ "Trois touristes sont morts quand l'avion s'est écrasé": tell whether a clause behind tells what came about."""
    marks = (child.lower_ for child in clause.children if child.dep_ == "mark")
    behind = clause.dep_ == "advcl" and clause.head.i < clause.i
    return behind and any(mark in words("fr", "scenes", "when") for mark in marks)


def clause_of(token: Token) -> Token | None:
    """Return the word that heads the clause in which a word stands, if that is within one."""
    return next((host for host in token.ancestors if syntax.is_verbal(host)), None)
