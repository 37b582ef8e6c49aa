"""Tellings of happenings: the trigger words of a text that the event lexicon knows, each with what fills its roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.facts.ballots import ballot
from kg.facts.grammar.circumstances import PLACE
from kg.facts.grammar.syntax import lemma, preposition, syntax_table
from kg.facts.lexical.predicates import Match, find
from kg.facts.lexicon import EventEntry, Lexicon
from kg.facts.numbers.parameters import GONE
from kg.facts.numbers.tolls import tolls
from kg.facts.pairs import several
from kg.facts.reading import Reading
from kg.facts.setting.scenes import fill_times
from kg.facts.setting.settings import fill_countries
from kg.facts.setting.whereabouts import fill_places, heads_title
from kg.facts.tellings.feats import join_feats
from kg.facts.tellings.parts import whole
from kg.facts.tellings.set_phrases import may_take_place
from kg.facts.tellings.sifting import happens, is_told_of, outermost, sift
from kg.facts.tellings.struck import hand_on_agents, struck
from kg.facts.tellings.telling import Happening, numbers_of
from kg.lang import words
from kg.model import Value
from kg.text.tree import Token

_PERSONAL = ("arrest", "trial", "death")  # "deux agents de la police ont été inculpés": not the police
_ARMED = ("ArmedGroup", "Army")  # "l'embuscade de X": what such do, unless they are said to be hit
_NAMING = ("appos", "flat:name", "nmod")


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
    for entity in reading.resolution.entities:
        unknown = EventEntry("fr:events/name", "", (), "object", entity.label, ())
        for mention in entity.mentions if entity.type == "Event" else ():
            words = reading.doc.char_span(mention.span.start, mention.span.end)
            if words is not None:
                root = words.root
                beside = root.head if _is_beside(words.start, root) and root.dep_ in _NAMING else root
                noun = nouns.get(beside.i) or nouns.get(root.i)
                match = noun or Match(unknown, root, (), {}, "name")
                row = tuple(sorted({*words, match.token}, key=lambda token: token.i))
                yield Happening(replace(match, words=row), name=entity.id)


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
            if _fits(reading, telling, name, role, node, lexicon):
                own = telling.match.part == "noun" and _is_owner(telling, role, token)
                scene = own and (role == "adjective" or reading.resolution.entity_of(token) == node)
                where = (scene and _is_scene(reading, telling, name, node)) or _is_beside_act(
                    reading, telling, name, role, token
                )
                undergone = name == "organizes" and (_suffers(reading, telling, node) or _walks_out(telling, token))
                power = scene and role != "adjective" and _is_deed_of_power(reading, telling, node)
                acts = power or name == "organizes" or (own and _is_deed_of(reading, telling, name, node, token))
                joins = ballot(telling.token) is not None or _walks_along(reading, telling, node)
                as_told = ("participatedIn" if joins else "organizes") if acts else name
                telling.fillers.append((PLACE if where else "affects" if undergone else as_told, node, token))


def _together(reading: Reading, telling: Happening) -> Iterator[tuple[str, str, Token]]:
    """ "Norsud a mené l'étude avec Valtel": with whom somebody does what one may do takes part in it."""
    acts = telling.of("organizes") and not any("avec" in roles for _, roles in telling.entry.roles)
    for token in telling.match.roles.get("avec", ()) if acts else ():
        node = reading.resolution.entity_of(token)
        if node and not telling.holds(node) and reading.resolution.type_of(node)[0] in ("Person", "Organization"):
            yield "participatedIn", node, token


def _is_owner(telling: Happening, role: str, token: Token) -> bool:
    """ "La chute de X", "sa chute": whose the act is may have done it; but "une amende à X" is not his."""
    named = role in ("object", "possessive", "adjective") and preposition(token) != "à"
    return named or (role == telling.entry.of and token.dep_ == "nmod")


def _is_beside_act(reading: Reading, telling: Happening, name: str, role: str, token: Token) -> bool:
    """ "Cent suppressions de postes à Lima": a firm would act, a place is where it happens; nor does it bring it about.

    So is it beside the one to whom something is done ("a rendu hommage à Anne à Lima"), and it is no cause of a death
    ("est mort dans le Tarn").
    """
    if not reading.is_place(token):
        return False
    beside = [other for other in telling.match.roles.get(role, ()) if not reading.is_place(other)]
    second = role in ("object", "à") and preposition(token) == "à" and any(preposition(each) == "à" for each in beside)
    return second or (name in ("organizes", "causedBy") and role in ("à", "dans"))


def _suffers(reading: Reading, telling: Happening, node: str) -> bool:
    """ "le licenciement de X": what companies do, people suffer."""
    person = reading.resolution.type_of(node)[0] == "Person"
    return person and telling.match.part == "noun" and telling.entry.label in syntax_table()["nouns"]["suffered"]


def _is_deed_of(reading: Reading, telling: Happening, name: str, node: str, token: Token) -> bool:
    """ "Les réformes de X": what people do to things is not done to them, unless somebody else does it."""
    acts = any(key == "organizes" for key, _ in telling.entry.roles) and not telling.of("organizes")
    top, kind = reading.resolution.type_of(node) if name == "affects" and acts else ("", "")
    if kind in _ARMED and telling.entry.kind == "attack":
        return preposition(token) == "de" and reading.resolution.entity_of(token) == node
    return top == "Person" and telling.entry.label in syntax_table()["nouns"]["deeds_of_people"]


def _walks_out(telling: Happening, token: Token) -> bool:
    """ "Les salariés de X sont en grève": a strike of its people is not what X does, it hits X."""
    lists = syntax_table()["nouns"]
    return telling.entry.label in lists["walkouts"] and lemma(token) in lists["staff"]


def _walks_along(reading: Reading, telling: Happening, node: str) -> bool:
    """ "Luc Roy a défilé": one person joins in the march that bodies hold."""
    marches = telling.entry.kind == "protest" and telling.match.part == "verb"
    return marches and reading.resolution.type_of(node)[0] == "Person"


def _parties(reading: Reading, telling: Happening, name: str, role: str, token: Token) -> list[str]:
    if heads_title(token) and not heads_title(telling.token):  # but "Grève à Norsud : les avions au sol"
        return []
    if _is_dateline(reading, token):
        return []
    named = reading.country(token) if role == "adjective" else reading.resolution.entity_of(token)
    personal = telling.entry.kind in _PERSONAL and lemma(token) in syntax_table()["nouns"]["staff"]
    if named is None and name == "affects" and role != "adjective" and not personal:
        named = whole(reading, token)
    if named is None and _walks_out(telling, token):
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


def _is_scene(reading: Reading, telling: Happening, name: str, node: str) -> bool:
    """ "la fusillade d'Oran": the place behind a noun is where it happened, unless a country takes part or leaves."""
    top, kind = reading.resolution.type_of(node)
    if kind == "Country" and lemma(telling.token) in words("fr", "scenes", "leaving"):
        return False
    if _is_deed_of_power(reading, telling, node):
        return False
    taken = telling.entry.label in words("fr", "scenes", "taking") and kind in ("Country", "Region")
    hit = name == "affects" and kind != "Facility" and not taken
    return top == "Place" and (hit or name == "winnerOf" or (name == "participatedIn" and kind != "Country"))


def _is_deed_of_power(reading: Reading, telling: Happening, node: str) -> bool:
    """ "l'amende de Bruxelles", "les attaques de la Russie": what a capital or a country does is not done there."""
    kind = reading.resolution.type_of(node)[1]
    names = {telling.entry.label, lemma(telling.token)}
    decreed = kind in ("City", "Country") and not names.isdisjoint(words("fr", "scenes", "decreed"))
    return decreed or (kind == "Country" and not names.isdisjoint(words("fr", "scenes", "striking")))


def _fits(reading: Reading, telling: Happening, name: str, role: str, node: str, lexicon: Lexicon) -> bool:
    """Tell whether a filler may be acted on: a subject acts, unless it is a thing ("le film sort").

    A verb of both kinds tells which by its object: "le musée ferme", but "X ferme le musée".
    """
    if telling.entry.kind == "attack" and role == "sur" and reading.resolution.type_of(node)[1] == "Platform":
        return False  # "a revendiqué l'attaque sur Telegram": where it is told
    if name == "organizes" and telling.entry.kind in _PERSONAL and reading.resolution.type_of(node)[1] == "Media":
        return False  # "L'agence X annonce l'arrestation de Y": who tells it
    known = [key for key, roles in telling.entry.roles if role in roles and key in ("organizes", "affects")]
    if len(known) < 2:
        return True
    if name == "organizes" and _is_borne(telling):
        return False
    if telling.match.part == "verb":
        objects = telling.match.roles.get("object", ())
        return (name == "organizes") == any(reading.is_thing(each) or is_told_of(telling, each) for each in objects)
    return name == "organizes" or reading.is_a(node, frozenset(["Product", "Work"]), lexicon.schema)


def _is_borne(telling: Happening) -> bool:
    """ "Norsud connaît une baisse de ses ventes": who has what the noun itself tells does not do it."""
    nouns = {pattern.lemma for pattern in telling.entry.patterns if pattern.part == "noun"}
    return telling.match.part == "verb" and any(lemma(word) in nouns for word in telling.match.words[1:])
