"""Which happening a number measures: by the road up the tree, else by what the text has told before.

"L'incendie a mobilisé 80 pompiers" says it in the tree. "Les dégâts sont estimés à 4 millions", "302 voix pour",
"soit 8 %" go on with what was told or counted before.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import attends_there, during, happenings
from kg.facts.grammar.roads import hosts
from kg.facts.grammar.syntax import lemma, preposition
from kg.facts.numbers.counts import Count, is_ahead, is_apart, is_authored, is_capacity, is_interval, is_span
from kg.facts.numbers.described import described, sized
from kg.facts.numbers.drawn import GONE, drawn
from kg.facts.numbers.fractions import is_headcount, is_whole
from kg.facts.numbers.parameters import below, of_parameter, parameters
from kg.facts.numbers.placing import is_of_place
from kg.facts.numbers.prices import priced
from kg.facts.numbers.resuming import Triggers, is_of_another_year, last_sharing, told_before
from kg.facts.numbers.standings import is_got
from kg.facts.numbers.surveys import doing, of_them, polled
from kg.facts.numbers.things import agree, done_to, told_of_thing, undergone_by
from kg.facts.reading import Reading
from kg.lang import table, words
from kg.text.tree import Token

_GATHERING = ("protest", "meeting", "match")


def measured(reading: Reading, count: Count, triggers: Triggers, numbers: dict[int, int]) -> int | None:
    """Return the number of the happening that a count measures, if it is any.

    Args:
        reading: the text.
        count: the number with what it counts.
        triggers: the trigger word and the kind of each happening, in text order.
        numbers: the number of the happening of each trigger word.
    """
    if described(reading, count) is not None or is_of_place(count, numbers) or is_got(reading, count, numbers):
        return None
    if is_whole(count):
        return None
    things = list(sized(reading, count))
    if things:  # "La tour, haute de 120 mètres, s'est effondrée"
        return next((number for each in things if (number := done_to(reading, each, numbers)) is not None), None)
    road = list(_road(reading, count))
    own = _told_beside(reading, count, road, triggers, numbers)
    if own is not None:
        return own
    own = below(count.noun, numbers) if is_span(count) or _is_of_change(count) else None
    if own is not None or is_interval(count):
        return own  # "après 7 ans de guerre"
    changed = next((host for host in road if numbers.get(host.i, GONE) != GONE and _is_change(host)), None)
    if changed is not None and count.is_measure:
        return numbers[changed.i]
    return None if any(map(is_capacity, road)) else _on_the_road(reading, count, road, triggers, numbers)


def _on_the_road(
    reading: Reading, count: Count, road: list[Token], triggers: Triggers, numbers: dict[int, int]
) -> int | None:
    """Return the first happening that a word above the number tells, else what the text goes on with."""
    if _is_staffed(reading, count, numbers):
        return _done_to(count, numbers)
    for host in road:
        told, found = _told_at(reading, host, triggers, numbers)
        if found is not None and is_apart(triggers[found][0], count):
            return _done_to(count, numbers) if count.noun.sent.start == 0 else None
        if found is not None and not _is_by_the_way(triggers[found][0], road):
            return found
        if told and found is None and not _is_part_of_told(host, numbers):
            break
    return _off_the_road(reading, count, road, triggers, numbers)


def _told_beside(
    reading: Reading, count: Count, road: list[Token], triggers: Triggers, numbers: dict[int, int]
) -> int | None:
    """Return what a strength, a price, the share of those asked or "lors de" behind the number says that it is of."""
    own = _graded(reading, count, road, triggers)
    own = priced(reading, count, numbers) if own is None else own
    own = polled(reading, count, road, numbers) if own is None else own
    own = doing(count, numbers) if own is None else own
    return _within(reading, count, road, numbers) if own is None else own


def _is_part_of_told(host: Token, numbers: dict[int, int]) -> bool:
    """ "condamné à verser 3 millions", "accorde un prêt de 3 millions": what is done to what is drawn no further."""
    below = host.dep_ in ("obj", "nsubj:pass", "nmod", "obl:arg") and numbers.get(host.head.i, GONE) != GONE
    return below or syntax.is_infinitive(host)


def _off_the_road(
    reading: Reading, count: Count, road: list[Token], triggers: Triggers, numbers: dict[int, int]
) -> int | None:
    """Return what was done to those counted, else what the text has told before and goes on with."""
    done = _done_to(count, numbers)
    if done is not None or _is_of_gone(count, road, numbers) or _is_had(reading, count):
        return done
    if is_of_another_year(reading, count.noun, lasting=True) or _is_dealt_with(reading, count):
        return None
    shared = last_sharing(count.noun, triggers, _said_of(count.place), near=True)
    shared = of_them(reading, count, triggers) if shared is None and is_headcount(count.noun) else shared
    found = shared if shared is not None else told_before(reading, count, triggers)
    return None if found is not None and _is_won(count) and not _is_change(triggers[found][0]) else found


def _is_had(reading: Reading, count: Count) -> bool:
    """ "Norsud emploie 300 salariés": what somebody is told to have is of no happening told before."""
    verb = count.place.head.head if count.place.dep_ == "conj" else count.place.head
    has = syntax.is_verbal(verb) and lemma(verb) in words("fr", "counts", "having")
    return is_authored(count) or (
        has and any(reading.node(each) for each in reading.arguments.of(verb).get("subject", ()))
    )


def _is_staffed(reading: Reading, count: Count, numbers: dict[int, int]) -> bool:
    """ "Norsud employait 300 salariés lors du rachat": what a firm has then is not what it was bought for."""
    verb = count.place.head
    if count.place.dep_ != "obj" or verb.i in numbers or count.is_measure or not _is_had(reading, count):
        return False
    subjects = reading.arguments.of(verb).get("subject", ())
    return any(reading.resolution.entity_of(each) for each in subjects)


def _is_dealt_with(reading: Reading, count: Count) -> bool:
    """ "Le port a appelé 300 plongeurs": what another one does is of nothing told before."""
    verb = count.place.head
    scaled = count.is_measure or lemma(count.noun) in words("fr", "counts", "scales")
    if count.place.dep_ != "obj" or not syntax.is_verbal(verb) or scaled:
        return False
    subjects = [each for each in reading.arguments.of(verb).get("subject", ()) if each is not count.place]
    return any(each.pos_ in ("NOUN", "PROPN") for each in subjects)


def _is_of_gone(count: Count, road: list[Token], numbers: dict[int, int]) -> bool:
    """ "L'action a bondi de 6 %": the share by which something rose that is not drawn is no other happening's."""
    return count.noun.text == "%" and any(numbers.get(host.i) == GONE for host in road)


def _is_won(count: Count) -> bool:
    """ "L'action Valtel a perdu 4 %": what a thing wins or loses measures its rise or fall, and nothing else."""
    verb = count.place.head
    own = any(child.dep_ in syntax.SUBJECT and child.pos_ in ("NOUN", "PROPN") for child in verb.children)
    return own and count.noun.text == "%" and lemma(verb) in words("fr", "counts", "winning")


def _graded(reading: Reading, count: Count, road: list[Token], triggers: Triggers) -> int | None:
    """ "D'une magnitude de 6, il a été suivi d'un tsunami": a strength is that of what the pronoun takes up."""
    if lemma(count.noun) not in words("fr", "counts", "scales"):
        return None
    taken = (_taken_up(reading, host, triggers) for host in road)
    return next((number for number in taken if number is not None), None)


def _within(reading: Reading, count: Count, road: list[Token], numbers: dict[int, int]) -> int | None:
    """ "L'abstention s'élève à 45 % lors du référendum": what the parser hangs on the number is what it measures.

    "Le chômage était de 9 % lors de l'élection" only says when that was.
    """
    if not any(True for host in road for _ in parameters(reading, host)):
        return None
    roles = syntax.syntax_table()["roles"]["during"]
    openers = (child for child in count.noun.rights if syntax.compound_preposition(child) in roles)
    told = (each for opener in openers for each in opener.children)
    return drawn(told, numbers)


def _is_of_change(count: Count) -> bool:
    """ "3 % de croissance", "12 % de hausse": a share by which something is said to change."""
    below = (child for child in count.noun.children if child.dep_ == "nmod" and preposition(child) == "de")
    return count.noun.text == "%" and any(map(_is_change, below))


def _told_at(reading: Reading, host: Token, triggers: Triggers, numbers: dict[int, int]) -> tuple[bool, int | None]:
    """Return whether a word on the road up says what is measured, and the happening that it is, if it is drawn."""
    moves = host.i in numbers and lemma(host) in words("fr", "counts", "changing")  # drawn or not, it says of what
    if numbers.get(host.i, GONE) == GONE and not moves:
        for parameter in parameters(reading, host):
            own = (below(parameter, numbers), *during(reading.arguments, host, numbers))
            found = next((number for number in own if number not in (None, GONE)), None)
            return True, of_parameter(reading, parameter, triggers, numbers) if found is None else found
    found = next(happenings(reading.arguments, host, numbers), None)
    found = told_of_thing(reading, host, numbers) if found is None else found
    found = _taken_up(reading, host, triggers) if found is None else found
    return found is not None, None if found == GONE else found


def _done_to(count: Count, numbers: dict[int, int]) -> int | None:
    """ "six suspects arrêtés à Klow": what a participle says was done to those counted."""
    told = (child for child in count.place.children if child.dep_ == "acl" and child.i in numbers)
    return drawn(filter(syntax.is_bare_participle, told), numbers)


def _is_by_the_way(trigger: Token, road: list[Token]) -> bool:
    """ "un bénéfice de 3 millions, en hausse de 5 %": a change measures what is its own, not what has changed."""
    return _is_change(trigger) and trigger not in road and preposition(trigger) == "en"


def _is_change(word: Token) -> bool:
    return lemma(word) in words("fr", "counts", "changes" if word.pos_ == "NOUN" else "changing")


def _taken_up(reading: Reading, verb: Token, triggers: Triggers) -> int | None:
    """ "La mission part lundi. Elle durera six mois": the happening that a pronoun takes up, named just before."""
    if attends_there(verb):
        return _last_occasion(verb, triggers)
    done_to = "object" if syntax.is_passive(verb) else "subject"
    subjects = reading.arguments.of(verb).get(done_to, ()) if syntax.is_verbal(verb) else ()
    for pronoun in (token for token in subjects if token.lower_ in table("fr", "pronouns")["third"]):
        first = syntax.reach_back(pronoun, 1)
        near = [number for number, (noun, _) in enumerate(triggers) if first <= noun.i < pronoun.i]
        if reading.resolution.entity_of(pronoun) is None and near:
            last = triggers[near[-1]][0]
            things = undergone_by(reading, last) if _is_told_next(verb, last) else ()
            if _agree(last, pronoun) or any(agree(noun, pronoun) for noun in things):
                return near[-1]
    return None


def _last_occasion(verb: Token, triggers: Triggers) -> int | None:
    """ "Une marche a eu lieu. 5 000 personnes y ont participé": the last happening that people come to."""
    first, nouns = syntax.reach_back(verb, 1), syntax.listed("occasions", "nouns")
    near = [number for number, (noun, _) in enumerate(triggers) if first <= noun.i < verb.i and noun.pos_ == "NOUN"]
    met = [each for each in near if lemma(triggers[each][0]) in nouns or triggers[each][1] in _GATHERING]
    return met[-1] if met else None


def _is_told_next(verb: Token, trigger: Token) -> bool:
    """ "... inaugure un pont. Il mesure 300 mètres": what the next sentence says of a thing without a name."""
    next_to = verb.sent.start > trigger.sent.start and verb.dep_ == "ROOT"
    return next_to and lemma(verb) in words("fr", "counts", "holding")


def _agree(noun: Token, pronoun: Token) -> bool:
    return noun.pos_ == "NOUN" and noun.dep_ in syntax.SUBJECT and agree(noun, pronoun)


def _road(reading: Reading, count: Count) -> Iterator[Token]:
    """Yield what a number may measure, nearest first, up to where another clause begins that says something apart."""
    if syntax.copula(count.noun) is not None:
        yield count.noun
    below = count.noun
    for host in hosts(count.noun):
        if below.dep_ == "advcl" and any(child.dep_ == "mark" for child in below.children):
            return  # "libérés après avoir été retenus 444 jours"
        if not is_ahead(below, host):
            yield host
        told = below.dep_ == "acl" and syntax.is_verbal(below) and not syntax.is_infinitive(below)
        told = told and lemma(below) not in words("fr", "counts", "adding")
        if told or _is_of_name(reading, host) or is_authored(count):
            return  # "découvrir une étoile possédant quatre planètes"
        below = host


def _is_of_name(reading: Reading, noun: Token) -> bool:
    """ "frappe Manille, (cette) ville de 12 millions d'habitants": what says what bears a name has its numbers."""
    named = noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and noun.i > noun.head.i
    this = any(child.morph.get("PronType", []) == ["Dem"] for child in noun.children if child.dep_ == "det")
    taken_up = this and reading.resolution.entity_of(noun) is not None and not reading.in_name(noun)
    return (named or taken_up) and lemma(noun) not in words("fr", "counts", "taking_up")


def _said_of(place: Token) -> frozenset[str]:
    """ "Dix personnes sont portées disparues", "ont été secourues", "étaient à bord": what is said of those counted.

    Of two counted side by side it is said alike: "50 pompiers et deux hélicoptères ont été mobilisés".
    """
    place = place.head if place.dep_ == "conj" else place
    verb = place.head
    said = syntax.is_verbal(verb) or syntax.copula(verb) is not None
    if place.dep_ not in (*syntax.SUBJECT, "obj") or not said:
        return frozenset()
    beside = (
        child
        for child in verb.rights
        if child.dep_ == "xcomp" or (child.dep_ == "advcl" and child.pos_ == "ADJ") or preposition(child) == "à"
    )
    return frozenset([lemma(verb), *map(lemma, beside)])


def last_deadly(triggers: Triggers, noun: Token, without: frozenset[int] = frozenset()) -> int | None:
    """Return the last happening told before that may have victims; of a march and the clashes at it, the clashes."""
    deadly, peaceful = words("fr", "tolls", "deadly"), words("fr", "tolls", "peaceful")
    possible = (number for number in range(len(triggers)) if number not in without and triggers[number][1] in deadly)
    told = [number for number in possible if triggers[number][0].i < noun.i]
    last = max(told, key=lambda number: triggers[number][0].i, default=None)
    if last is None or triggers[last][1] not in peaceful:
        return last
    beside = [each for each in told if triggers[each][0].sent.start == triggers[last][0].sent.start]
    violent = [each for each in beside if triggers[each][1] not in peaceful]
    return violent[-1] if violent else last
