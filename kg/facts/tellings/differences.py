"""What keeps a telling from going on with a story: other people, other things acted on, another day (`bygone`)."""

from __future__ import annotations

from dataclasses import dataclass

from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import PLACE, TIME
from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.literals import as_digits, number_words, numeral
from kg.facts.reading import Reading
from kg.facts.setting.capitals import governed_from
from kg.facts.tellings.bygone import (
    is_background,
    is_by_the_way,
    is_earlier,
    is_in_lead,
    is_other_day,
    is_past_edition,
    is_remembered,
)
from kg.facts.tellings.electing import is_other_ballot
from kg.facts.tellings.heralded import is_brought_in
from kg.facts.tellings.telling import Happening, Story
from kg.lang import words
from kg.text.tree import Token
from kg.text.wordlists import roles

CONCERNED = ("affects", "participatedIn")
COUNTABLE = ("election", "match", "meeting", "trial")
UNDERGONE = ("affects", "winnerOf")
SIDES = 2  # of a match
_MADE = ("launch", "other", "publication")  # "un nouveau spectacle" may be the first, "un nouvel attentat" is not


def differs(reading: Reading, story: Story, telling: Happening, *, shares: bool) -> bool:
    """Tell whether a telling stands beside the story in a list, has another day, or is of others or of other things.

    Args:
        reading: the text.
        story, telling: the two.
        shares: whether somebody is known to have a part in both.
    """
    beside = not shares and any(_is_listed(telling.token, other.token) for other in story.tellings)
    if beside or any(_other_number(telling, other) for other in story.tellings):
        return True
    if any(_is_other_kind(reading, telling, other) for other in story.tellings):
        return True
    if is_other_day(story, telling) and not is_pointed_at(telling.token):
        return True
    if not all(map(is_by_the_way, story.tellings)) and _is_before(reading, story, telling):
        return True
    roles = CONCERNED if shares else (*CONCERNED, "organizes")
    if any(_are_others(reading, story, telling, name) for name in roles) or _is_won_by_others(reading, story, telling):
        return True
    if telling.entry.kind == "meeting" and _is_held_elsewhere(reading, story, telling):
        return True
    retold = story.in_title and is_in_lead(reading, telling)
    if not retold and any(_other_figure(telling, other) or _other_amount(telling, other) for other in story.tellings):
        return True
    if _are_other_goods(reading, story, telling):
        return True
    if shares:
        return False
    return any(_other_tense(telling, other) for other in story.tellings) or _of_other_things(reading, story, telling)


def _is_other_kind(reading: Reading, telling: Happening, other: Happening) -> bool:
    """Tell whether two are different ballots, different stages of one affair, or opposites."""
    return is_other_ballot(reading, telling, other) or _other_stage(telling, other) or _is_opposite(telling, other)


def _is_held_elsewhere(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "X a reçu Y à Lima. Y avait été reçu à Klow par Z": though he has a part in both, others met him elsewhere."""
    here, there = (
        {place for place in each.of(PLACE) if reading.resolution.type_of(place)[1] == "City"}
        for each in (story, telling)
    )
    if here and there:
        return here.isdisjoint(there)
    return telling.match.part == "verb" and _are_others(reading, story, telling, "organizes")


def _is_before(reading: Reading, story: Story, telling: Happening) -> bool:
    """Tell whether a telling is of what went before the news that a story tells."""
    bygone = (is_remembered(other) or is_earlier(reading, other) for other in story.tellings)
    if is_earlier(reading, telling) and not any(bygone):
        return True
    undated = not story.of(TIME)
    return undated and (is_background(reading, telling) or is_past_edition(reading, story, telling))


def _other_figure(here: Happening, there: Happening) -> bool:
    """ "L'inflation a reculé" is not "le recul du pouvoir d'achat": another thing falls."""
    if here.entry.label != there.entry.label or not (here.entry.things or there.entry.things):
        return False
    words = [{syntax.lemma(token) for token in acted_on(each) if token.pos_ == "NOUN"} for each in (here, there)]
    return all(words) and words[0].isdisjoint(words[1])


def _other_amount(here: Happening, there: Happening) -> bool:
    """ "La suppression de 500 postes" is not that of "1 200 postes": so many others are acted on."""
    amounts = _amount(here)
    others = _amount(there) if amounts else amounts  # which is rare
    return bool(others) and amounts.isdisjoint(others)


def _amount(telling: Happening) -> set[str]:
    return {_digits(number) for noun in _amounts(telling) for number in number_words(noun)}


def _digits(number: Token) -> str:
    return as_digits(numeral(number)) or number.lower_


def _amounts(telling: Happening) -> list[Token]:
    """Return the nouns of a telling that may be counted: a word of its own ("perd 500 emplois") or what is acted on."""
    own = [word for word in telling.match.words if word.pos_ == "NOUN" and word.i != telling.token.i]
    return own or acted_on(telling)


def is_indefinite(noun: Token) -> bool:
    """Tell whether a noun comes with "un", "des" or a number: something new."""
    return any("Ind" in child.morph.get("Definite", []) or child.dep_ == "nummod" for child in noun.children)


def is_new(telling: Happening, story: Story | None = None) -> bool:
    """Tell whether a noun says that this is another one ("une autre attaque", but not "le second tour").

    "Le nouvel accord" may be the one just told: what is new and has a definite article is known. What a story is said
    to be ("la troisième étape"), its next telling may be too.

    Args:
        telling: the telling.
        story: what it may go on with.
    """
    new = _another(telling)
    fresh = new <= {*syntax.syntax_table()["nouns"]["renewed"]} and telling.entry.kind in _MADE
    if fresh and story is not None and is_brought_in(story, telling):
        return False
    return bool(new) and not new <= {word for other in (story.tellings if story else ()) for word in _another(other)}


def _another(telling: Happening) -> set[str]:
    """ "Un autre incendie", "la rupture d'un autre barrage": what says so, of the noun or of what it befalls."""
    lists = syntax.syntax_table()["nouns"]
    below = [child for word in telling.match.words for child in word.children if child.dep_ == "nmod"]
    others = [word for word in below if is_indefinite(word) and syntax.preposition(word) == "de"]
    if any(syntax.lemma(child) == "autre" for word in others for child in word.children if child.dep_ == "amod"):
        return {"autre"}
    beside = [child for word in telling.match.words for child in word.children if child.dep_ in ("amod", "det")]
    known = any("Def" in child.morph.get("Definite", []) for child in beside)
    found = {syntax.lemma(child) for child in beside if child not in telling.match.words} & {*lists["another"]}
    return found - ({*lists["renewed"]} if known else set())


def _other_number(here: Happening, there: Happening) -> bool:
    """ "Les prochaines élections" are not "l'élection à la Cour", though "les attaques" may be "l'attaque"."""
    held = here.match.part == there.match.part == "noun" and here.entry.kind in COUNTABLE
    same = syntax.lemma(here.token) == syntax.lemma(there.token)
    if not held or not same or {*_adjectives(here.token)} & {*_adjectives(there.token)}:
        return False
    return here.token.morph.get("Number", []) != there.token.morph.get("Number", [])


def _adjectives(noun: Token) -> list[str]:
    """Return what kind a noun is said to be of: "l'élection présidentielle" may be called "les présidentielles" too."""
    return [syntax.lemma(child) for child in noun.rights if child.dep_ == "amod"]


def _other_stage(here: Happening, there: Happening) -> bool:
    """ "La finale" is no "match éliminatoire", "la petite finale" and "le quart de finale" are not "la finale"."""
    stage = _stage(here)
    return bool(stage) and _stage(there) not in ("", stage)


def _stage(telling: Happening) -> str:
    """Return the word that says which part of a contest is meant, or nothing: "finale" says least."""
    words = {syntax.lemma(word) for word in telling.match.words}
    return next((stage for stage in reversed(syntax.syntax_table()["nouns"]["stages"]) if stage in words), "")


def _is_opposite(here: Happening, there: Happening) -> bool:
    """ "L'arrestation de X" and "la libération de X" are two."""
    labels = [here.entry.label, there.entry.label]
    opposites = syntax.syntax_table()["nouns"]["opposites"]
    return labels in opposites or labels[::-1] in opposites


def _other_tense(here: Happening, there: Happening) -> bool:
    """ "Deux usines ont fermé" and "l'usine fermera", "battu en demi-finale" and "affrontera": one is yet to come."""
    if here.status == "planned" and here.match.part == "verb" and _is_stage_done(there):
        return True
    if not here.match.part == there.match.part == "verb" or {here.status, there.status} != {"asserted", "planned"}:
        return False
    done = here if here.status == "asserted" else there
    return "Part" in done.token.morph.get("VerbForm", []) and done.token.sent.start > 0


def _is_stage_done(telling: Happening) -> bool:
    """Tell whether a bare noun says how far somebody came in a contest that is over."""
    done = telling.status == "asserted" and telling.token.sent.start > 0
    return done and telling.entry.kind == "match" and telling.match.part == "noun" and syntax.is_alone(telling.token)


def _is_listed(token: Token, other: Token) -> bool:
    """ "L'élection présidentielle et l'élection locale" are two, but not "un incendie à Klow, le feu maîtrisé"."""
    again = is_definite(token) and is_indefinite(other) and not any(child.dep_ == "cc" for child in token.children)
    return other.pos_ == "NOUN" and token in other.conjuncts and not again


def _are_others(reading: Reading, story: Story, telling: Happening, name: str) -> bool:
    """ "La finale de X", "Y avait bien entamé la finale": the two sides of a match may each be named alone."""
    if story.of(name) & telling.of(name):  # "X est attendu à Klow, où il rencontrera Y": be it by a pronoun
        return False
    here, there = _concerned(reading, story.tellings, name), _concerned(reading, [telling], name)
    sides = name == "participatedIn" and _is_final(telling) and len(here | there) <= SIDES
    return bool(here and there) and not here & there and not sides


def _is_won_by_others(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Norsud a battu Valtel", "Klow s'est imposé": each match has one winner, who may have beaten the other's."""
    if telling.entry.kind != "match" or not telling.of("winnerOf"):
        return False
    sides = [{node for name in ("winnerOf", "participatedIn") for node in each.of(name)} for each in (story, telling)]
    return sides[0].isdisjoint(sides[1]) and _are_others(reading, story, telling, "winnerOf")


def _are_other_goods(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "A racheté l'application X", "négocie l'acquisition du site Y": who buys one thing and another does so twice."""
    if telling.entry.kind not in syntax.syntax_table()["summaries"]["one_by_one"]:
        return False
    here, there = (
        {node for each in row for token in acted_on(each) if (node := reading.resolution.entity_of(token))}
        for row in ([telling], story.tellings)
    )
    return bool(here and there) and here.isdisjoint(there)


def _is_final(telling: Happening) -> bool:
    """Tell whether a match is a stage that is played once; "le match de X" and "le match de Y" may be two."""
    return telling.entry.kind == "match" and _stage(telling) == syntax.syntax_table()["nouns"]["stages"][0]


def _concerned(reading: Reading, tellings: list[Happening], name: str) -> set[str]:
    """Return those who are named in a role; a pronoun or a possessive is too unsure to tell two happenings apart.

    With an army, a government or a capital acts its country: "la France", "l'armée française est intervenue".
    """
    named = [
        (filler, token)
        for telling in tellings
        for key, filler, token in telling.fillers
        if key == name and isinstance(filler, str) and token.pos_ in ("PROPN", "NOUN")
        if reading.resolution.type_of(filler)[0] in ("Person", "Organization", "Place")
    ]
    adjectives = (child for _, token in named for child in token.children if child.dep_ == "amod")
    countries = {reading.country(child) for child in adjectives if reading.is_demonym(child)}
    acting = {filler for filler, _ in named}
    lands = {land for filler in acting for land in governed_from(reading, filler)}
    return acting | lands | {country for country in countries if country}


@dataclass(frozen=True)
class _Thing:
    """What a telling says is acted on: the individual or else the noun, how many, and whether it is new to the text.

    Of people counted, `key` is how many: "deux suspects" may be "deux hommes".
    """

    key: str
    plural: bool
    new: bool


def _of_other_things(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "La fermeture de Petroplus" is not that of "deux raffineries": another noun, and new or of another number.

    "Elle a fermé. Norsud a fermé une mine": nor is what a pronoun takes up new to the text.
    """
    here = [_thing(reading, noun) for noun in acted_on(telling)]
    there = [_thing(reading, noun) for other in story.tellings for noun in acted_on(other)]
    retold = is_in_lead(reading, telling)
    if not there and here and not retold and all(thing.new for thing in here):
        return any(word.pos_ == "PRON" for other in story.tellings for word in undergoing(other))
    if not here or not there or {thing.key for thing in here} & {thing.key for thing in there}:
        return False
    if telling.match.part == "noun" and is_pointed_at(telling.token):  # "cette attaque contre un car": of a car, then
        return False
    if retold and story.in_title and telling.match.part == "verb":
        return False
    if {thing.plural for thing in here}.isdisjoint(thing.plural for thing in there):
        return True
    return not retold and all(thing.new for thing in here)


def acted_on(telling: Happening) -> list[Token]:
    """Return the nouns for what a telling says is acted on, leaving out what it only takes up ("cette usine")."""
    found = ([token for token in row if _is_thing(token, telling)] for row in _undergoing(telling))
    return next((nouns for nouns in found if nouns), [])


def undergoing(telling: Happening) -> list[Token]:
    """Return the words for what a telling says is acted on, whatever they are: its objects, or else its subjects."""
    own = {word.i for word in telling.match.words}
    found = ([token for token in row if token.i not in own] for row in _undergoing(telling))
    return next((words for words in found if words), [])


def _undergoing(telling: Happening) -> list[list[Token]]:
    roles = {role: None for name, row in telling.entry.roles if name in UNDERGONE for role in row}
    return [list(telling.match.roles.get(role, ())) for role in roles]


def _is_thing(token: Token, telling: Happening) -> bool:
    return token.pos_ in ("NOUN", "PROPN") and token.i != telling.token.i and not is_pointed_at(token)


def _thing(reading: Reading, noun: Token) -> _Thing:
    plural = "Plur" in noun.morph.get("Number", []) or any(True for _ in number_words(noun))
    bare = plural and not any(child.dep_ == "det" for child in noun.children)
    node = reading.resolution.entity_of(noun)
    numbers = [numeral(number).lower() for number in number_words(noun)]
    counted = (
        " ".join(numbers) if (noun.lower_,) in roles() or syntax.lemma(noun) in words("fr", "tolls", "people") else ""
    )
    return _Thing(node or counted or syntax.lemma(noun), plural, not node and (is_indefinite(noun) or bare))
