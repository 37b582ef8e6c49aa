"""Tellings that are none of their own: a count of victims, the verb that carries a noun, what a storm does."""

from __future__ import annotations

from collections.abc import Iterable

from kg.facts.ballots import ballot
from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import attends_there, inside
from kg.facts.grammar.determiners import is_definite
from kg.facts.lexicon import EventEntry
from kg.facts.literals import number_words
from kg.facts.numbers.counts import is_capacity, is_death, is_laden, is_unit
from kg.facts.reading import Reading
from kg.facts.stances import is_judgement
from kg.facts.tellings.deeds import is_deed_of_event
from kg.facts.tellings.differences import is_indefinite, is_new, undergoing
from kg.facts.tellings.doers import is_done_by_others
from kg.facts.tellings.habits import is_habitual
from kg.facts.tellings.parts import whole
from kg.facts.tellings.set_phrases import (
    is_classifier,
    is_consent,
    is_figurative,
    is_no_act,
    is_of_kind,
    is_other_sense,
    is_remit,
    is_set_phrase,
    is_verdict,
    is_whereabouts,
)
from kg.facts.tellings.telling import Happening, numbers_of
from kg.lang import table
from kg.text.tree import Token
from kg.text.wordlists import nouns, roles

OUTCOMES = ("victoire", "défaite")
CONTESTS = ("match", "élection", "réélection", "primaire")


def happens(reading: Reading, telling: Happening) -> bool:
    """Leave out words inside a name, what is said not to happen, and what somebody says.

    Args:
        reading: the text.
        telling: the trigger that the lexicon knows.
    """
    token = telling.token
    if (
        reading.in_name(token)
        or _stands_for_thing(reading, token)
        or (is_classifier(token) and not _lasts(telling))
        or is_set_phrase(token)
        or is_whereabouts(token)
        or is_consent(token)
        or is_figurative(token)
        or is_other_sense(token)
        or is_remit(token)
        or is_of_kind(token)
        or attends_there(token)
        or is_verdict(token)
        or is_habitual(token)
        or _is_unreal(token)
        or _only_calls(telling)
        or _are_orders(token)
        or _ends_compound(token)
        or (len(telling.match.words) == 1 and is_no_act(token))
        or syntax.is_joined(token)
        or _is_other_contest(reading, telling)
        or (token.i in reading.speech and not _is_cried_out(telling))
    ):
        return False
    if _is_passing_honour(reading, telling):
        return False
    room = is_capacity(token) or is_laden(token)
    told_of_room = telling.match.part == "verb" and (room or _is_ballot(reading, token))
    if is_judgement(token) or _acts_on_others(reading, telling) or _is_idle(reading, telling) or told_of_room:
        return False
    said = telling.match.part == "noun" and not is_indefinite(token)  # but "n'a pas fait l'objet d'une enquête"
    return said or reading.status.read(token).status != "negated"


def _is_cried_out(telling: Happening) -> bool:
    """ "Réclamer dans la rue", "crier sa colère": who says it so marches."""
    return telling.entry.kind == "protest" and telling.match.part == "verb" and len(telling.match.words) > 1


def _is_unreal(noun: Token) -> bool:
    """ "Un risque de contagion", "la peur de l'effondrement": what may be has not come about, and nobody plans it.

    "Jugé pour vol" names a charge. "Sans incident", "sans accord": there was none.
    """
    if syntax.is_alone(noun) and syntax.preposition(noun) == "pour":
        return True
    if syntax.preposition(noun) == "sans" and not is_definite(noun):
        return True
    if noun.dep_ == "obj" and syntax.lemma(noun.head) in syntax.syntax_table()["verbs"]["averting"]:
        return True  # "éviter la faillite"
    of = noun.dep_ == "nmod" and syntax.preposition(noun) == "de"
    return of and syntax.lemma(noun.head) in syntax.syntax_table()["nouns"]["unreal"]


def _only_calls(telling: Happening) -> bool:
    """ "Une fille nommée Lise": a participle with a name behind it tells how somebody is called; no post is given."""
    verb = telling.token
    calls = verb.dep_ == "acl" and syntax.lemma(verb) in syntax.syntax_table()["verbs"]["calling_so"]
    auxiliary = any(child.dep_.startswith("aux") for child in verb.children)
    return calls and not auxiliary and any(each.ent_type_ == "PER" for each in verb.doc[verb.i + 1 : verb.i + 2])


def _are_orders(noun: Token) -> bool:
    """ "Donner des instructions": many of these are words, one is an act of justice."""
    many = "Plur" in noun.morph.get("Number", [])
    return many and syntax.lemma(noun) in syntax.syntax_table()["nouns"]["alone_acts"]


def _ends_compound(noun: Token) -> bool:
    """ "Des attentats-suicides": the second half only says of what kind the first one is."""
    first, *rest = noun.doc[max(noun.i - 2, 0) : noun.i + 1]
    joined = len(rest) > 1 and rest[0].text == "-" and first.text.isalpha()  # no mark of a list: "-Grève à Lima"
    return joined and not first.whitespace_ and not rest[0].whitespace_


def is_told_of(telling: Happening, token: Token) -> bool:
    """Tell whether a word is one of the `things` of which alone the trigger tells a happening."""
    noun = token.pos_ in ("NOUN", "PROPN", "ADJ")
    return noun and bool({syntax.lemma(token), token.lower_} & telling.entry.things)


def _is_other_contest(reading: Reading, telling: Happening) -> bool:
    """ "Battue au premier tour" of a cup is no election, "X affronte Y" in an election no match.

    Nor has "la transition" in a race to do with a government.
    """
    word, lists = syntax.lemma(telling.token), syntax.syntax_table()
    if reading.contests == "match" and word in lists["nouns"]["in_races"] and telling.token.pos_ == "NOUN":
        return True
    if reading.contests == "match" and telling.entry.kind == "attack" and telling.match.part == "verb":
        return word in lists["verbs"]["sporting"]  # "X renverse Y", "s'empare de la tête"
    if telling.entry.kind == "election":
        return word in lists["nouns"]["rounds"] and reading.contests == "match"
    if word in lists["nouns"]["triumphs"] and not reading.contests:
        return True  # "triomphe pour « La Mer » aux César"
    rivals, fought = word in lists["verbs"]["rivalry"], word in lists["verbs"]["winning"]
    told = telling.entry.kind in ("match", "attack") if rivals else fought and telling.entry.kind == "match"
    return told and reading.contests == "election"


def _is_passing_honour(reading: Reading, telling: Happening) -> bool:
    """ "X, qui avait reçu le prix Orane": a prize that somebody won is news only where the article begins with it."""
    won = telling.entry.kind == "award" and telling.entry.weak and bool(telling.entry.object_types)
    return won and reading.lead is not None and telling.token.i >= reading.lead.end


def _lasts(telling: Happening) -> bool:
    """ "Dix mois d'épidémie": how long it lasts, but "dix mois de détention" is a sentence."""
    act = telling.entry.strong and telling.entry.kind not in ("arrest", "trial")
    return act and syntax.lemma(telling.token.head) in table("fr", "counts")["time"]


def _is_ballot(reading: Reading, verb: Token) -> bool:
    """ "X a voté contre" a law that is named, "appelle à voter Y": this says whom X is for or against, and no more."""
    verbs, above = syntax.syntax_table()["verbs"], verb.head
    if syntax.lemma(verb) in verbs["ballot"] and syntax.lemma(above) in verbs["calling"]:
        return not syntax.is_passive(above)
    return ballot(verb) is not None and any(entity.kind == "Law" for entity in reading.resolution.entities)


def _acts_on_others(reading: Reading, telling: Happening) -> bool:
    """ "Une comédie nommée « Le Vent »": what is acted on is nothing that this may be done to.

    Of a weak word it must be known to be of the right class: "prendre Klow", but not "prendre une décision".
    Where there is a list of things, a class is that of those that bear a name.
    """
    doing, allowed = telling.entry.subject_types, telling.entry.object_types
    if is_done_by_others(telling):
        return True
    if telling.entry.things:
        named = (token for token in undergoing(telling) if reading.resolution.entity_of(token))
        of_class = bool(allowed) and any(_class_of(reading, token, allowed) in allowed for token in named)
        if not of_class and not any(is_told_of(telling, token) for token in undergoing(telling)):
            return True
        allowed = frozenset()
    doers = {_class_of(reading, token, doing) for token in telling.match.roles.get("subject", ())} - {""}
    unsure = telling.entry.weak and (telling.match.roles.get("subject") or (allowed and telling.match.part == "verb"))
    if doing and doing.isdisjoint(doers) and (doers or unsure):
        return True
    objects = telling.match.roles.get("object", ())
    classes = {_class_of(reading, token, allowed) for token in objects} if allowed else set()
    doubtful = classes - allowed if telling.entry.weak else classes - allowed - {""}
    return bool(allowed) and bool(doubtful or telling.entry.weak) and not classes & allowed


def _class_of(reading: Reading, token: Token, asked: frozenset[str] = frozenset()) -> str:
    """Return the class of what a word stands for: its finer one where that is asked for."""
    node = reading.resolution.entity_of(token)
    if node:
        top, kind = reading.resolution.type_of(node)
        return kind if kind in asked else top
    word = (token.lower_,)
    known = nouns().get(word)
    if word in roles() or known is None:
        return "Person" if word in roles() else ""
    return known.kind if known.kind in asked else known.type


def _stands_for_thing(reading: Reading, noun: Token) -> bool:
    """ "le traité" that takes up a treaty by its name is that treaty, "la mission" one of the UN: no happening."""
    node = reading.resolution.entity_of(noun) if noun.pos_ == "NOUN" else None
    return node is not None and reading.resolution.type_of(node)[0] in ("Work", "Product", "Organization")


def _is_idle(reading: Reading, telling: Happening) -> bool:
    """ "arriver en tête", "élire X homme du match", "fermer la marche": such words tell nothing to draw."""
    idle, token = syntax.syntax_table()["verbs"]["idle"], telling.token
    if telling.match.part != "verb":
        verbs = [token.head] if token.dep_ in ("obj", "nsubj:pass") else []  # "une enquête publiée par Norsud"
        verbs += [child for child in token.children if child.dep_ == "acl"]
        return any(f"{syntax.lemma(verb)} {syntax.lemma(token)}" in idle for verb in verbs)
    verb, roles = syntax.lemma(token), telling.match.roles
    beside = ("en", "comme", "dans", "de", "à")
    said = [f"{verb} {role} {syntax.lemma(word)}" for role in beside for word in roles.get(role, ())]
    above = [token.head] if token.dep_ == "xcomp" else [child for child in token.children if child.dep_ == "aux:caus"]
    said += [f"{syntax.lemma(each)} {verb}" for each in above]  # "pourra découvrir Klow", "fait découvrir Klow"
    said += [f"{verb} clause"] if roles.get("clause") else []  # "chargé de rédiger un rapport"
    if not telling.entry.object_types:  # else the entry says itself what it may be done to
        said += [f"{verb} {_class_of(reading, word)}" for word in roles.get("object", ())]
    acting = [word for word in roles.get("subject", ()) if word not in telling.match.words]  # "emporté par un cancer"
    doers = [form for word in acting for form in (syntax.lemma(word), word.lower_)]
    said += [f"{form} {verb}" for form in doers]  # "le bilan s'alourdit"
    things = (word for role in ("complement", "object", "oblique") for word in roles.get(role, ()))
    things = (word for word in things if not ("de" in reading.arguments.of(word) and whole(reading, word)))
    said += [f"{verb} {syntax.lemma(word)}" for word in things]  # but not "fêter les 50 ans de Norsud"
    acted_on = [word for word in roles.get("object", ()) if word not in telling.match.words]
    sums = (word for word in acted_on if is_unit(word) or syntax.measures(word))
    measured = telling.entry.label in OUTCOMES and any(True for _ in sums)  # "gagne 3 %", "gagne 3 milliards"
    figurative = syntax.syntax_table()["nouns"]["figurative"]
    of_speech = bool(acted_on) and all(syntax.lemma(word) in figurative for word in acted_on)
    return measured or of_speech or not set(said).isdisjoint(idle)


def outermost(tellings: list[Happening]) -> list[Happening]:
    """Keep one telling a word: "faire une déclaration" hides "déclaration", a sense for certain doers or things any."""
    inner = {word.i for telling in tellings for word in telling.match.words if word.i != telling.token.i}
    ranked = sorted(reversed(tellings), key=lambda each: (bool(each.entry.things), _asks_who(each.entry)))
    by_head = {telling.token.i: telling for telling in ranked if telling.token.i not in inner}
    return [by_head[index] for index in sorted(by_head)]


def _asks_who(entry: EventEntry) -> bool:
    return bool(entry.subject_types or entry.doers)


def sift(reading: Reading, tellings: Iterable[Happening]) -> list[Happening]:
    """Return the tellings that tell a happening of their own; those that do not hand on what they say of another.

    Args:
        reading: the text.
        tellings: all of them in text order, with their roles.
    """
    left = [telling for telling in tellings if not _only_blames(telling)]
    counting = [telling for telling in left if _only_counts(telling)]
    deadly = any(_has_victims(each) for each in left if each not in counting)
    left = [each for each in left if each not in counting or (each.match.part == "verb" and not deadly)]
    numbers = numbers_of(left)
    contested = any(_is_contest(reading, telling) for telling in left)
    left = [each for each in left if not (contested and _is_outcome(each)) and not _only_carries(each, left, numbers)]
    firm = {each.token.i: each for each in left if not each.entry.weak or each.match.part == "verb"}
    left = [each for each in left if not _is_content(each, firm)]
    numbers = numbers_of(left)
    return [telling for telling in left if not is_deed_of_event(telling, left, numbers)]


def _has_victims(telling: Happening) -> bool:
    """Tell whether it may be what victims are of; "une enquête pour tentative de meurtre" does not say that it was."""
    return telling.entry.kind in table("fr", "tolls")["deadly"] and telling.status not in ("planned", "negated")


def _only_counts(telling: Happening) -> bool:
    """ "14 personnes ont été tuées" counts the victims of a happening told elsewhere; it is none of its own.

    "La mort de X à 53 ans" counts nobody.
    """
    token, lists = telling.token, table("fr", "tolls")
    if telling.match.part == "noun":
        behind = (child for child in token.children if child.dep_ == "nmod" and syntax.preposition(child) in ("de", ""))
        counted = (token, *behind, *(child for child in token.children if child.dep_ in syntax.SUBJECT))
        numbered = any(number for noun in counted for number in number_words(noun))
        return syntax.lemma(token) in lists["dead"] and (numbered or _is_one_dead(token))
    cut_off = telling.entry.kind == "outage"  # "laisser sans électricité" is one of its own
    counts = syntax.lemma(token) in lists["victims"] or telling.entry.label in lists["treated"]
    return not cut_off and counts and not telling.fillers


def _is_one_dead(noun: Token) -> bool:
    """ "L'accident a fait un mort"."""
    one = any(child.lower_ in table("fr", "tolls")["one_dead"] for child in noun.children if child.dep_ == "det")
    return one and not is_death(noun)


def _only_blames(telling: Happening) -> bool:
    """ "X a condamné l'attentat": a stance, and no sentence of a court."""
    blames = telling.match.part == "verb" and syntax.lemma(telling.token) in syntax.syntax_table()["verbs"]["blaming"]
    if not blames or telling.of("affects"):
        return False
    if telling.match.roles.get("clause"):  # "condamné à verser 300 euros"
        return False
    told = telling.match.roles.get("object", ())
    acts = any(token.pos_ == "NOUN" and (token.lower_,) not in roles() for token in told)  # "condamne le putsch à Klow"
    courts = table("fr", "speech")["nouns"]["courts"]
    if not acts and any(syntax.lemma(token) in courts for token in telling.match.roles.get("subject", ())):
        return False  # "le tribunal a condamné dix prévenus"
    penalties = (token for token in telling.match.roles.get("à", ()) if token.i > telling.token.i)
    return acts or not any(token.pos_ != "PROPN" for token in penalties)


def _only_carries(telling: Happening, tellings: list[Happening], numbers: dict[int, int]) -> bool:
    """ "Décréter des sanctions", "l'ouverture du procès": the noun tells it, the other word only sets it going.

    So does a word that joins in ("participer au sommet"). "Le lancement du Festival de Klow" is one of its own.
    """
    words = " ".join(syntax.lemma(word) for word in telling.match.words)
    nouns = syntax.syntax_table()["nouns"]
    verb, opening = telling.match.part == "verb", words in nouns["opening"]
    carrying = syntax.syntax_table()["verbs"]["carrying"] if verb else (*nouns["carrying"], *nouns["opening"])
    if words not in carrying:
        return False
    role = "object" if verb or opening else "à"
    told = (inside(token, numbers) for token in telling.match.roles.get(role, ()) if token.i != telling.token.i)
    carried = [tellings[number] for number in told if number is not None and (verb or not tellings[number].name)]
    for each in carried:
        each.carried = True
    return bool(carried)


def _is_content(telling: Happening, firm: dict[int, Happening]) -> bool:
    """ "l'abolition de la censure", "un débat sur la fraude": what a firmer word is about is no happening beside it.

    "L'arrêt de la production de X": what it acts on, the firmer word acts on. "Les exportations chutent": none is told.
    """
    noun, above = telling.token, firm.get(telling.token.head.i)
    acted_on = [each for each in telling.fillers if each[0] == "affects"]
    if above is None or not telling.entry.weak or telling.match.part != "noun" or len(acted_on) < len(telling.fillers):
        return False
    about = noun.dep_ == "nmod" and syntax.preposition(noun) in ("de", "sur", "contre")
    moved = bool(above.entry.things) and noun in undergoing(above)
    if not (about or moved or noun.dep_ in ("obj", "nsubj:pass")):
        return False
    above.fillers.extend(() if above.of("affects") else [each for each in acted_on if not above.holds(str(each[1]))])
    return True


def _is_contest(reading: Reading, telling: Happening) -> bool:
    """ "Le match", but not "le prochain match": a contest that has taken place, whose outcome the text may tell."""
    if telling.status == "planned" or is_new(telling):
        return False
    if telling.name:
        return reading.resolution.type_of(telling.name)[1] in ("Election", "Match")
    return telling.entry.label in CONTESTS


def _is_outcome(telling: Happening) -> bool:
    """ "X l'a emporté" says how the election or the match ended that the text tells of."""
    return telling.match.part == "verb" and telling.entry.label in OUTCOMES
