"""When and where: which happening a time expression or a place belongs to, by the road up the tree."""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.syntax import is_set_off, lemma, preposition, syntax_table
from kg.lang import table, words
from kg.text.tree import Token

PLACE, TIME = "occurredIn", "occurredOn"
_BEHIND_A_NOUN = ("acl", "acl:relcl", "amod", "conj")


def root_of(tokens: list[Token]) -> Token:
    """Return the token of a group whose head lies outside it."""
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head.i == token.i), tokens[0])


def hosts(token: Token) -> Iterator[Token]:
    """Yield what a phrase may belong to, nearest first: its heads up to the verb of its clause and beyond."""
    while token.head.i != token.i:
        if token.dep_ in ("acl:relcl", "ccomp", "parataxis") or (token.dep_ == "conj" and syntax.is_verbal(token)):
            return
        yield from _nearer(token)
        token = token.head
        yield token


def scene_hosts(token: Token) -> Iterator[Token]:
    """Yield what a time or place may belong to, nearest first; what dates or places something else stays there.

    A participle's goes no further than its noun ("un sondage publié lundi"), that of a noun which itself says when no
    further than that noun ("depuis l'accident de 2009"), that of a way ("reliant Klow") is of nothing else.
    """
    moment = _moment_before(token)
    if moment is not None:
        yield moment
        return
    below, inside_noun = token, False
    for host in hosts(token):
        inside_noun = inside_noun or below.dep_ == "acl" or _is_fronted(below)
        clause = (syntax.is_verbal(host) or syntax.copula(host) is not None) and host.dep_ != "acl"
        if (inside_noun and clause) or _compares(below) or is_way(host) or _is_aside(below, token):
            return
        yield host
        if is_moment(host) or _is_done_before(host, token):
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

    "Luc, en visite lundi à Klow, ..." is there at the time of his clause.
    """
    opener = preposition(time)
    if noun is time or time.pos_ == "PROPN" or not opener:
        return False
    loose = noun.dep_ == "conj" and preposition(noun) and not preposition(noun.head)  # for the parser a second noun
    since = noun.dep_.startswith("obl") and opener in words("fr", "scenes", "moments")
    return bool(loose or since or noun.dep_ in ("nmod", "appos")) and is_set_off(noun)


def is_way(verb: Token) -> bool:
    """Tell whether a clause behind a noun says where it goes or has its place ("reliant Klow à Travik")."""
    return verb.dep_ in _BEHIND_A_NOUN and lemma(verb) in words("fr", "scenes", "ways")


def on_the_way(token: Token) -> bool:
    """Tell whether a place is one that something goes to, or where somebody has his place."""
    return any(is_way(host) for host in hosts(token))


def scenes(reader: ArgumentReader, token: Token, events: dict[int, int]) -> list[int]:
    """Return the numbers of the happenings of which a time or place says when or where.

    "À Klow, un orage a provoqué un incendie": it holds for what comes about, too, where that is told behind it.
    """
    for host in scene_hosts(token):
        if host.i not in events and _is_told(host, token):
            return []
        found = next(happenings(reader, host, events), None)
        found = _called_for(reader, host, token, events) if found is None else found
        if found is not None:
            beside = (*caused(reader, host, events, behind=token), *_meanwhile(reader, host, events))
            return list(dict.fromkeys([found, *beside]))
    return []


def _meanwhile(reader: ArgumentReader, verb: Token, events: dict[int, int]) -> Iterator[int]:
    """ "Lors du vol inaugural, en 1996, la fusée a explosé": when and where one thing is, so is that during which.

    Not a war or a campaign: it has other days and places too. "Un feu a pris à Klow lors d'un bal": so did the fire.
    """
    if syntax.is_verbal(verb):
        roles, brief = reader.of(verb), words("fr", "scenes", "brief")
        during = [filler for role in syntax_table()["roles"]["during"] for filler in roles.get(role, ())]
        fillers = [filler for filler in during if lemma(filler) in brief]
        if during and not roles.get("object"):
            fillers += roles.get("subject", ())
        yield from (number for filler in fillers if (number := inside(filler, events)) is not None)


def _called_for(reader: ArgumentReader, host: Token, token: Token, events: dict[int, int]) -> int | None:
    """ "appelle à une manifestation mardi à Klow": behind what is called for stands where and when that will be."""
    if not syntax.is_verbal(host) or lemma(host) not in syntax_table()["verbs"]["calling"]:
        return None
    fillers = (each for role in ("object", "à") for each in reader.of(host).get(role, ()) if host.i < each.i < token.i)
    return next((number for each in fillers if (number := inside(each, events)) is not None), None)


def caused(reader: ArgumentReader, host: Token, events: dict[int, int], behind: Token | None = None) -> Iterator[int]:
    """Yield the numbers of what a clause says, behind a word, to come about ("a provoqué un incendie")."""
    below = (child for child in host.children if child.dep_ == "advcl" and syntax.is_gerund(child))
    for verb in (verb for verb in (host, *below) if lemma(verb) in words("fr", "scenes", "causing")):
        fillers = reader.of(verb).get("object", ())
        numbers = (inside(each, events) for each in fillers if behind is None or each.i > behind.i)
        yield from (number for number in numbers if number is not None)


def is_moment(word: Token) -> bool:
    """ "depuis la guerre", "après avoir quitté Klow": what only says from when on, or before when, something is."""
    opener = preposition(word) or next((child.lower_ for child in word.children if child.dep_ == "mark"), "")
    return opener in words("fr", "scenes", "moments")


def _moment_before(token: Token) -> Token | None:
    """ "depuis l'indépendance du pays en 1948": the noun right before a time, though the parser hung that higher.

    But "a rouvert un an après l'incendie, en 1948": what a comma sets off says when the clause was.
    """
    if token.left_edge.text == ",":
        return None
    before = token.left_edge.i - 1
    row = [token.doc[before], *token.doc[before].ancestors] if before > token.head.i else []
    above = (word for word in row if word.i > token.head.i and word.pos_ == "NOUN")
    return next((word for word in above if is_moment(word)), None)


def _is_fronted(word: Token) -> bool:
    """ "Né à Oran en 1950, il ...", "Vainqueur en 2011, il ...": what stands before is another happening."""
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


def happenings(reader: ArgumentReader, host: Token, events: dict[int, int]) -> Iterator[int]:
    """Yield the numbers of the happenings that a host stands for: its own, or that of its subject or object.

    Args:
        reader: the arguments of the text.
        host: a word on the road up.
        events: the number of the happening of each trigger word.
    """
    verbs = syntax_table()["verbs"]
    own = inside(host, events) if lemma(host) not in words("fr", "scenes", "sources") else None
    if own is not None:
        yield own
    elif syntax.is_verbal(host) or syntax.copula(host) is not None:
        roles = reader.of(host)
        undergone = syntax.is_passive(host) and not is_reaction(host)
        open_roles = [*syntax_table()["roles"]["during"], "en", "subject", *(["object"] if undergone else []), "dans"]
        if lemma(host) in (*verbs["light"]["subject"], *verbs["light"]["object"]):
            open_roles += ["object", "de", "à"]
        if lemma(host) in verbs["carrying"] and not syntax.is_passive(host):
            open_roles.append("object")
        if lemma(host) == verbs["following"]:
            open_roles.append("à la suite de")
        if lemma(host) in verbs["deciding"]:
            open_roles.append("clause")
        found = (inside(filler, events) for role in open_roles for filler in roles.get(role, ()))
        yield from (number for number in found if number is not None)


def is_reaction(verb: Token) -> bool:
    """ "a condamné lundi l'attentat", "a été revendiqué lundi": what one speaks of need not be of the day of that."""
    return lemma(verb) in table("fr", "scenes")["saying"]["reacting"]


def _is_told(verb: Token, token: Token) -> bool:
    """ "La fête commémore l'arrivée des colons en 1788": what stands behind that of which one speaks is of that."""
    return is_reaction(verb) and any(child.dep_ == "obj" and verb.i < child.i < token.i for child in verb.children)


def inside(token: Token, events: dict[int, int], depth: int = 3) -> int | None:
    """Return the happening of a word, or of what it is a part of ("le début de la guerre")."""
    if token.i in events:
        return events[token.i]
    if not depth or token.pos_ != "NOUN":
        return None
    below = (inside(child, events, depth - 1) for child in token.children if child.dep_ == "nmod")
    return next((number for number in below if number is not None), None)


def first_happening(reader: ArgumentReader, token: Token, events: dict[int, int]) -> int | None:
    """Return the number of the nearest happening that a time or place belongs to."""
    return next(iter(scenes(reader, token, events)), None)


def clause_of(token: Token) -> Token | None:
    """Return the word that heads the clause in which a word stands, if that is within one."""
    return next((host for host in token.ancestors if syntax.is_verbal(host)), None)
