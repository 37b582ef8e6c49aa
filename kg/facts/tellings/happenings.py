"""Tellings of happenings: the trigger words of a text that the event lexicon knows, each with what fills its roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.facts.ballots import ballot
from kg.facts.grammar.circumstances import PLACE
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.facts.lexical.predicates import Match, find
from kg.facts.lexicon import EventEntry, Lexicon
from kg.facts.numbers.drawn import GONE
from kg.facts.numbers.tolls import tolls
from kg.facts.pairs import several
from kg.facts.reading import Reading
from kg.facts.setting.scenes import fill_times
from kg.facts.setting.settings import fill_countries
from kg.facts.setting.whereabouts import fill_places, heads_title
from kg.facts.tellings.doing import (
    PERSONAL,
    fits,
    is_beside_act,
    is_deed_of,
    is_deed_of_power,
    is_left,
    is_owner,
    is_scene,
    suffers,
    walks_along,
    walks_out,
)
from kg.facts.tellings.feats import join_feats
from kg.facts.tellings.parts import whole
from kg.facts.tellings.set_phrases import may_take_place
from kg.facts.tellings.sifting import happens, outermost, sift
from kg.facts.tellings.struck import hand_on_agents, struck
from kg.facts.tellings.telling import Happening, numbers_of
from kg.lang import table, words
from kg.model import Value
from kg.text.tree import Token

_NAMING = ("appos", "flat:name", "nmod")
_QUOTES = ("«", '"', "“")


def find_happenings(reading: Reading, lexicon: Lexicon) -> list[Happening]:
    """Return the tellings of a text in text order, with their roles, dates, places and numbers."""
    tellings = _tellings(reading, list(find(reading.heads, lexicon.events_by_lemma)))
    for telling in tellings:
        telling.status = reading.status.read(telling.token).status
        _fill_roles(reading, telling, lexicon)
        telling.fillers.extend(struck(reading, telling))
        telling.fillers.extend(_together(reading, telling))
    hand_on_agents(tellings)
    tellings = sift(reading, join_feats(reading, tellings))
    numbers = {i: number for i, number in numbers_of(tellings).items() if not _is_era(tellings[number])}
    fill_times(reading, tellings, numbers)
    fill_places(reading, tellings, numbers)
    fill_countries(reading, tellings)
    fill_numbers(reading, tellings)
    return tellings


def _is_era(telling: Happening) -> bool:
    """ "Un avion de la Seconde Guerre mondiale a été trouvé à Klow": a war in the background was not there."""
    noun = telling.token
    behind = noun.dep_ == "nmod" or noun.dep_.startswith("obl") or bool(preposition(noun))
    return bool(telling.name) and behind and lemma(noun) in words("fr", "scenes", "eras")


def fill_numbers(reading: Reading, tellings: list[Happening], left_out: Iterable[Happening] = ()) -> None:
    """Give each number of the text that no telling has to the one it measures.

    Args:
        reading: the text.
        tellings: in text order.
        left_out: tellings that turned out to be none; of their numbers, others get what is counted of their kind.
    """
    taken = {token.i for each in tellings for _, value, token in each.fillers if isinstance(value, Value)}
    numbers = dict.fromkeys(numbers_of(left_out), GONE) | numbers_of(tellings)
    for toll in tolls(reading, [(each.token, each.entry.kind) for each in tellings], numbers):
        if toll.token.i not in taken:
            tellings[toll.happening].fillers.append((toll.property, toll.value, toll.token))


def _tellings(reading: Reading, matches: list[Match[EventEntry]]) -> list[Happening]:
    named = list(_named(reading, matches))
    heads = {telling.token.i for telling in named}
    triggers = [match for match in matches if not match.entry.trigger]
    known = [each for each in map(Happening, triggers) if each.token.i not in heads and happens(reading, each)]
    heads.update(word.i for match in triggers for word in match.words)
    taking_place = (noun for match in matches if match.entry.trigger for noun in _taking_place(reading, match))
    unknown = [each for each in map(Happening, taking_place) if each.token.i not in heads and happens(reading, each)]
    return sorted([*outermost([*known, *unknown]), *named], key=lambda telling: telling.token.i)


def _taking_place(reading: Reading, match: Match[EventEntry]) -> Iterator[Match[EventEntry]]:
    """ "Une kermesse a eu lieu": what takes place is a happening, unless the noun names somebody or a thing."""
    for noun in match.roles.get(match.entry.trigger, ()):
        if (
            noun.pos_ == "NOUN"
            and reading.is_thing(noun)
            and not reading.resolution.entity_of(noun)
            and may_take_place(noun)
        ):
            entry = replace(match.entry, label=lemma(noun))
            yield Match(entry, noun, (noun,), {**match.roles, **reading.arguments.of(noun)}, "noun")


def _named(reading: Reading, matches: Iterable[Match[EventEntry]]) -> Iterator[Happening]:
    """Yield the tellings of happenings that bear a name ("Euro 2012"), which are entities already.

    "La tempête Gerda": the noun before a name, which says what bears it, or which is a part of it, has its roles.
    """
    nouns = {match.token.i: match for match in matches if match.part == "noun"}
    called = {max(word.i for word in match.words): match for match in nouns.values()}
    for entity in reading.resolution.entities:
        unknown = EventEntry("fr:events/name", "", (), "object", entity.label, ())
        for mention in entity.mentions if entity.type == "Event" else ():
            words = reading.doc.char_span(mention.span.start, mention.span.end)
            if words is not None:
                root = words.root
                beside = root.head if _is_beside(words.start, root) and root.dep_ in _NAMING else root
                titled = called.get(_before_title(reading, words.start))
                noun = titled or nouns.get(beside.i) or nouns.get(root.i)
                match = noun or Match(unknown, root, (), {}, "name")
                row = tuple(sorted({*words, match.token}, key=lambda token: token.i))
                yield Happening(replace(match, words=row), name=entity.id)


def _before_title(reading: Reading, start: int) -> int:
    """Return the word that says what bears a title: from « Demain » to "presse" in "conférence de presse intitulée"."""
    naming, i = table("fr", "institutions")["naming"], start - 1
    while i > 0 and (reading.doc[i].text in _QUOTES or reading.doc[i].lower_ in naming):
        i -= 1
    return i if i < start - 1 else start


def _is_beside(start: int, name: Token) -> bool:
    """Tell whether a name stands behind the noun on which it hangs: "la tempête Gerda", "la conférence « Demain »"."""
    between = name.doc[name.head.i + 1 : start]
    return name.head.i < start and all(word.pos_ == "PUNCT" and word.text != "," for word in between)


def other_end(name: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the classes of what an event is tied to by a property, whichever way it runs."""
    declared = lexicon.schema.properties[name]
    return declared.range if declared.domain == {"Event"} else declared.domain


def _fill_roles(reading: Reading, telling: Happening, lexicon: Lexicon) -> None:
    for name, roles in telling.entry.roles:
        allowed = other_end(name, lexicon)
        fillers = ((role, token) for role in roles for token in telling.match.roles.get(role, ()))
        parties = (
            (role, token, node) for role, token in fillers for node in _parties(reading, telling, name, role, token)
        )
        for role, token, node in parties:
            if node == telling.name or telling.holds(node) or not reading.is_a(node, allowed, lexicon.schema):
                continue
            if is_left(reading, telling, token):
                continue
            if fits(reading, telling, name, role, node, lexicon):
                own = telling.match.part == "noun" and is_owner(telling, role, token)
                scene = own and (role == "adjective" or reading.resolution.entity_of(token) == node)
                where = (scene and is_scene(reading, telling, name, node)) or is_beside_act(
                    reading, telling, name, role, token
                )
                undergone = name == "organizes" and (suffers(reading, telling, node) or walks_out(telling, token))
                power = scene and role != "adjective" and is_deed_of_power(reading, telling, node)
                acts = power or name == "organizes" or (own and is_deed_of(reading, telling, name, node, token))
                joins = ballot(telling.token) is not None or walks_along(reading, telling, node)
                as_told = ("participatedIn" if joins else "organizes") if acts else name
                telling.fillers.append((PLACE if where else "affects" if undergone else as_told, node, token))


def _together(reading: Reading, telling: Happening) -> Iterator[tuple[str, str, Token]]:
    """ "Norsud a mené l'étude avec Valtel": with whom somebody does what one may do takes part in it."""
    whom = any(reading.resolution.type_of(node)[0] == "Person" for node in telling.of("affects"))
    acts = telling.of("organizes") and not whom and not any("avec" in roles for _, roles in telling.entry.roles)
    for token in telling.match.roles.get("avec", ()) if acts else ():
        node = reading.resolution.entity_of(token)
        if node and not telling.holds(node) and reading.resolution.type_of(node)[0] in ("Person", "Organization"):
            yield "participatedIn", node, token


def _parties(reading: Reading, telling: Happening, name: str, role: str, token: Token) -> list[str]:
    if heads_title(token) and not heads_title(telling.token):  # but "Grève à Norsud : les avions au sol"
        return []
    if _is_dateline(reading, token):
        return []
    named = reading.country(token) if role == "adjective" else reading.resolution.entity_of(token)
    personal = telling.entry.kind in PERSONAL and lemma(token) in syntax_table()["nouns"]["staff"]
    if named is None and name == "affects" and role != "adjective" and not personal:
        named = whole(reading, token)
    if named is None and walks_out(telling, token):
        owners = reading.arguments.of(token).get("de", ())
        named = next(filter(None, map(reading.resolution.entity_of, owners)), None)
    beside = _named_beside(reading, token)  # "l'avion de X, un Orane 3": both
    if not named and not beside:
        pair = several(reading, token)
        acting = name in ("organizes", "participatedIn")
        return list(pair) or (reading.behind(token) if acting else [])
    return list(dict.fromkeys(each for each in (named, beside) if each))


def _named_beside(reading: Reading, noun: Token) -> str | None:
    """ "L'appareil, un Orane 3, s'est écrasé", "le groupe armé X": of a noun for one, the apposition may say which."""
    if noun.pos_ != "NOUN" or "Plur" in noun.morph.get("Number", []) or reading.resolution.entity_of(noun):
        return None
    beside = (child for child in noun.rights if child.dep_ == "appos" and child.left_edge.text != "(")
    return next(filter(None, map(reading.resolution.entity_of, beside)), None)


def _is_dateline(reading: Reading, token: Token) -> bool:
    """ "KLOW : Deux mois après sa fermeture, ...": where the article was written has no part in what it tells."""
    opens = token.i == token.sent.start or token.nbor(-1).is_space
    return opens and token.text.isupper() and token.nbor(1).text == ":" and reading.is_place(token)
