"""When and where: which happening a time expression or a place belongs to, by the road up the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from kg.facts.arguments import ArgumentReader
from kg.facts.grammar import syntax
from kg.facts.grammar.roads import (
    dated_before,
    is_founding,
    is_reaction,
    is_remark,
    scene_hosts,
    shares_auxiliary,
    told_when,
)
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.lang import table, words
from kg.text.tree import Token
from kg.text.wordlists import roles as posts

PLACE, TIME = "occurredIn", "occurredOn"


def scenes(reader: ArgumentReader, token: Token, events: dict[int, int]) -> list[int]:
    """Return the numbers of the happenings of which a time or place says when or where.

    "À Klow, un orage a provoqué un incendie": it holds for what comes about, too, and behind "provoquant un incendie"
    for that alone.
    """
    dated = dated_before(token) or dated_before(token.head)  # "le golfe" of "le golfe de Klow"
    if dated is not None and dated.i in events:
        return [events[dated.i]]
    for host in scene_hosts(token):
        if host.i not in events and _is_told(host, token):
            return []
        found = next(happenings(reader, host, events), None)
        found = _called_for(reader, host, token, events) if found is None else found
        brought = list(caused(reader, host, events, before=token)) if found is not None else []
        if brought and syntax.is_gerund(host):
            return brought
        if found is not None:
            beside = (*_meanwhile(reader, host, events), *_amid(reader, host, events), *striking(reader, host, events))
            beside = (*beside, *brought, *_joined(host, token, events))
            return list(dict.fromkeys([found, *caused(reader, host, events, behind=token), *beside]))
    return []


def _meanwhile(reader: ArgumentReader, verb: Token, events: dict[int, int]) -> Iterator[int]:
    """ "Lors du vol inaugural, en 1996, la fusée a explosé": when and where one thing is, so is that during which.

    So is that before which one speaks: "a prononcé mardi un discours devant le congrès".

    Not a war or a campaign: it has other days and places too. "Un feu a pris à Klow lors d'un bal": so did the fire.
    """
    if syntax.is_verbal(verb):
        roles, brief = reader.of(verb), words("fr", "scenes", "brief")
        during = [filler for role in syntax_table()["roles"]["during"] for filler in roles.get(role, ())]
        fillers = [filler for filler in (*during, *roles.get("devant", ())) if lemma(filler) in brief]
        if during and not roles.get("object"):
            fillers += roles.get("subject", ())
        yield from (number for filler in fillers if (number := inside(filler, events)) is not None)


def _joined(host: Token, token: Token, events: dict[int, int]) -> Iterator[int]:
    """ "Deux hommes ont été arrêtés et jugés mardi à Klow": what goes on without an auxiliary shares time and place.

    "A dissous l'assemblée et appelé à un vote pour mars": that is only when the vote will be.
    """
    if preposition(token) == "pour":
        return
    verb = next((each for each in (host, *host.ancestors) if syntax.is_verbal(each)), host)
    if shares_auxiliary(verb) and token.i > verb.i and verb.head.i in events:
        yield events[verb.head.i]


def _amid(reader: ArgumentReader, host: Token, events: dict[int, int]) -> Iterator[int]:
    """ "arrêté lors d'une manifestation à Klow", "en marge d'un sommet à Klow": where the one is, so is the other."""
    noun, lists = host, table("fr", "scenes")
    if preposition(host) == "de" and lemma(host.head) in lists["amid"]:
        noun = host.head
    elif preposition(host) not in (*syntax_table()["roles"]["during"], "dans"):
        return
    if lemma(host) in lists["brief"] and syntax.is_verbal(noun.head):
        yield from islice(happenings(reader, noun.head, events), 1)


def during(reader: ArgumentReader, verb: Token, events: dict[int, int]) -> Iterator[int]:
    """Yield the numbers of what a clause is told to be a part of ("lors du référendum")."""
    roles = reader.of(verb)
    scenes = (token for role in syntax_table()["roles"]["during"] for token in roles.get(role, ()))
    yield from (number for token in scenes if (number := inside(token, events)) is not None)


def striking(reader: ArgumentReader, verb: Token, events: dict[int, int]) -> Iterator[int]:
    """ "La grève a paralysé mardi la gare de Klow": what strikes is then and there. A war has other days and places."""
    if lemma(verb) in words("fr", "scenes", "striking_verbs") and syntax.is_verbal(verb):
        roles = reader.of(verb)
        doers = (filler for role in ("subject", "par") for filler in roles.get(role, ()))
        brief = (filler for filler in doers if lemma(filler) not in words("fr", "scenes", "eras"))
        yield from (number for filler in brief if (number := inside(filler, events)) is not None)


def _called_for(reader: ArgumentReader, host: Token, token: Token, events: dict[int, int]) -> int | None:
    """ "appelle à une manifestation mardi à Klow": behind what is called for stands where and when that will be."""
    if not syntax.is_verbal(host) or lemma(host) not in syntax_table()["verbs"]["calling"]:
        return None
    fillers = (each for role in ("object", "à") for each in reader.of(host).get(role, ()) if host.i < each.i < token.i)
    return next((number for each in fillers if (number := inside(each, events)) is not None), None)


def caused(
    reader: ArgumentReader,
    host: Token,
    events: dict[int, int],
    *,
    behind: Token | None = None,
    before: Token | None = None,
) -> Iterator[int]:
    """Yield the numbers of what a clause says, behind or before a word, to come about ("a provoqué un incendie")."""
    below = (child for child in host.children if child.dep_ == "advcl" and syntax.is_gerund(child))
    for verb in (verb for verb in (host, *below) if lemma(verb) in words("fr", "scenes", "causing")):
        fillers = reader.of(verb).get("object", ())
        near = (each for each in fillers if behind is None or each.i > behind.i)
        numbers = (inside(each, events) for each in near if before is None or each.i < before.i)
        yield from (number for number in numbers if number is not None)


def happenings(reader: ArgumentReader, host: Token, events: dict[int, int]) -> Iterator[int]:
    """Yield the numbers of the happenings that a host stands for: its own, or that of its subject or object.

    Args:
        reader: the arguments of the text.
        host: a word on the road up.
        events: the number of the happening of each trigger word.
    """
    received = host.dep_ == "acl" and lemma(host) in words("fr", "scenes", "sources")
    own = None if received else inside(host, events)
    if own is not None:
        yield own
    elif is_founding(host):
        return
    elif syntax.is_verbal(host) or syntax.copula(host) is not None:
        roles = reader.of(host)
        undergone = syntax.is_passive(host) and not is_reaction(host) and not is_remark(host)
        found = ((role, filler) for role in _open_roles(host, undergone=undergone) for filler in roles.get(role, ()))
        fillers = [filler for role, filler in found if not _is_whole(host, role, filler)]
        deadly = lemma(host) in words("fr", "tolls", "victims", "killing")
        if deadly:
            fillers += _deeds_of(roles.get("par", ())) if undergone else ()
            fillers += [noun for place in roles.get("où", ()) for noun in called_after(place)]
        yield from (number for filler in fillers if (number := inside(filler, events)) is not None)
        yield from _of_deadly(host, events) if deadly or _has_dead(roles.get("object", ())) else ()
        clauses = (child for child in host.rights if deadly and told_when(child))
        yield from (number for clause in clauses for number in islice(happenings(reader, clause, events), 1))


def attends(verb: Token) -> bool:
    """Tell whether a verb says that somebody comes to something: "participe à la marche", "y a pris part"."""
    words_of = {lemma(verb), *(f"{lemma(verb)} {child.lower_}" for child in verb.children if child.dep_ == "obj")}
    return not words_of.isdisjoint(syntax_table()["verbs"]["attending"])


def attends_there(verb: Token) -> bool:
    """ "5 000 personnes y ont participé": tell whether what one comes to is what was told before."""
    there = syntax_table()["roles"]["there"]
    return attends(verb) and any(child.lower_ in there and child.pos_ == "PRON" for child in verb.children)


def _of_deadly(verb: Token, events: dict[int, int]) -> Iterator[int]:
    """ "L'explosion d'une bombe qui a tué six soldats": what the clause tells, the parser may hang on the bomb.

    "La mort d'un homme qui avait tué sa femme" is not of that day.
    """
    noun = verb.head
    if (noun.lower_,) in posts():
        return
    while verb.dep_ == "acl:relcl" and noun.dep_ == "nmod" and preposition(noun) == "de":
        noun = noun.head
        if noun.i in events:
            yield events[noun.i]


def _has_dead(objects: Iterable[Token]) -> bool:
    """ "Fait dix morts": tell whether a clause counts victims."""
    return any(lemma(each) in words("fr", "tolls", "dead") for each in objects)


def _open_roles(host: Token, *, undergone: bool) -> list[str]:
    """Return the roles of a verb in which the happening may stand that it tells of, the likeliest first."""
    verbs = syntax_table()["verbs"]
    during = syntax_table()["roles"]["during"]
    open_roles = [*during, "en", "subject", *(["object"] if undergone else []), "dans", "devant"]
    if lemma(host) in table("fr", "status")["passing"]["subject_verbs"]:
        open_roles.insert(0, "subject")  # "la marche aura lieu mardi en hommage à Luc"
    if lemma(host) in (*verbs["light"]["subject"], *verbs["light"]["object"]):
        open_roles += ["object", "de", "à"]
    if lemma(host) in verbs["carrying"] and not syntax.is_passive(host):
        open_roles.append("object")
    if attends(host):
        open_roles.append("à")
    if lemma(host) == verbs["following"]:
        open_roles.append("à la suite de")
    if lemma(host) in verbs["deciding"] or (lemma(host) in verbs["calling"] and syntax.is_passive(host)):
        open_roles.append("clause")  # "étaient appelés mercredi à élire"
    return open_roles


def _is_whole(verb: Token, role: str, filler: Token) -> bool:
    """ "Le festival, dont une édition s'est tenue à Klow": where a part was, the whole need not be."""
    return role == "de" and filler.i < verb.i and not verb.is_ancestor(filler)


def called_after(place: Token) -> Iterator[Token]:
    """Yield a place and the nouns of whose phrase it is a part: "le massacre de Klow, où dix élèves ont péri".

    "La tuerie de Klow, en Syldavie, où": a land set off by commas goes with what stands before them.
    """
    yield place
    first = place.left_edge
    if place.dep_ in ("nmod", "appos"):
        yield from called_after(place.head)
    elif first.text == "," and first.i and first.nbor(-1).pos_ in ("NOUN", "PROPN"):
        yield from called_after(first.nbor(-1))


def _deeds_of(doers: Iterable[Token]) -> Iterator[Token]:
    """ "Dix personnes ont été tuées mardi par un homme qui a ouvert le feu": that was on that day."""
    yield from (child for doer in doers for child in doer.rights if child.dep_ in ("acl", "acl:relcl"))


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
