"""Tellings brought together or kept apart: which words tell of the same happening.

One happening is told with several words ("le crash", "l'accident", "s'est écrasé"). Two words are one happening when
they are of one family, or of one kind with somebody in common, and nothing they say of it (date, those concerned)
differs; a wrong merge is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.facts.ballots import ballot
from kg.facts.grammar import syntax
from kg.facts.grammar.circumstances import inside
from kg.facts.grammar.determiners import is_definite, is_pointed_at
from kg.facts.reading import Reading
from kg.facts.tellings.differences import COUNTABLE, differs, is_indefinite, is_new
from kg.facts.tellings.heralded import is_brought_in
from kg.facts.tellings.telling import Happening, Story
from kg.text.tree import Token

VICTIMS = ("affects", "participatedIn", "deaths")
SHARED = (*VICTIMS, "organizes")


def gather(reading: Reading, tellings: Iterable[Happening]) -> list[Story]:
    """Return the stories of a text, in the order of their first telling."""
    stories: list[Story] = []
    for telling in tellings:
        story = _story_of(reading, stories, telling)
        if story is None:
            story = Story(f"v{len(stories) + 1}", [], in_title=telling.token.i < reading.heading)
            stories.append(story)
        story.id = telling.name or story.id
        story.leads = story.leads or _opens_lead(reading, telling)
        story.tellings.append(telling)
    return stories


def _opens_lead(reading: Reading, telling: Happening) -> bool:
    lead, token = reading.lead, telling.token
    told = lead is not None and lead.start <= token.i < lead.end
    return told and token.dep_ == "ROOT" and telling.match.part == "verb" and telling.status == "asserted"


def _story_of(reading: Reading, stories: list[Story], telling: Happening) -> Story | None:
    """Return the story that a telling goes on with: with somebody in common, else the title's, else in its words.

    A name goes on with what bears it, or else with what the title tells without naming it.
    """
    named = next((story for story in stories if telling.name and story.id == telling.name), None)
    if named is not None:
        return named
    if telling.match.part == "verb" and ballot(telling.token) is not None:
        return next((story for story in reversed(stories) if _is_put_to_vote(story)), None)
    possible = [story for story in reversed(stories) if _same(reading, story, telling)]
    if telling.name:
        possible = [each for each in possible if each.in_title and each.tellings[0].status == telling.status]
        possible = [each for each in possible if not each.has_name and not _is_of_stage(telling)]
    if _is_known_by_kind(telling.token) and is_pointed_at(telling.token):  # "cet incident": what was told last
        return max(possible, key=lambda story: _nearness(story, telling), default=None)
    return min(possible, key=lambda story: _distance(story, telling), default=None)


def _is_put_to_vote(story: Story) -> bool:
    """ "La loi est adoptée. 302 élus ont voté pour": what those decided who are told to be on one side."""
    return not story.has_name and any(each.entry.kind == "vote" for each in story.tellings)


def _is_of_stage(telling: Happening) -> bool:
    """ "Norsud gagne. Le club va en finale de la Coupe", "la 18e étape du Tour": it has not won that yet."""
    above = telling.token.head
    return telling.token.dep_ == "nmod" and syntax.lemma(above) in syntax.listed("nouns", "stages", "legs")


def _distance(story: Story, telling: Happening) -> tuple[bool, bool, bool, bool, int]:
    """Return what makes it unlikely that a telling goes on with a story; "le drame" is rather what was told first."""
    unlike, first = _is_harmless(story, telling), story.tellings[0].token.i if _is_summary(telling.token) else 0
    return not _shares(story, telling), unlike, not story.in_title, not _is_told_so(story, telling), first


def _nearness(story: Story, telling: Happening) -> tuple[bool, bool, int]:
    return not _is_harmless(story, telling), _is_told_so(story, telling), story.tellings[-1].token.i


def _is_harmless(story: Story, telling: Happening) -> bool:
    """ "L'incident", "le drame" take up an ambush rather than the mission during which it came."""
    return _is_summary(telling.token) and all(other.entry.kind == "other" for other in story.tellings)


def _is_told_so(story: Story, telling: Happening) -> bool:
    """ "L'accident" goes on with "un accident" rather than with "une pollution", which is an accident too.

    "La panne" goes on with "une panne d'électricité", which the lexicon calls otherwise.
    """
    return any(other.entry.label == telling.entry.label or _is_its_noun(other, telling) for other in story.tellings)


def _is_its_noun(here: Happening, there: Happening) -> bool:
    nouns = here.match.part == there.match.part == "noun" and here.entry.kind == there.entry.kind
    return nouns and syntax.lemma(here.token) == syntax.lemma(there.token)


def _same(reading: Reading, story: Story, telling: Happening) -> bool:
    if _is_called_so(story, telling) or _is_one_death(reading, story, telling) or _turns(reading, story, telling):
        return True
    akin = _is_akin(reading, story, telling)
    if not (_takes_up_name(reading, story, telling) if story.has_name else akin or _may_go_on(reading, story, telling)):
        return False
    shares = akin or _shares(story, telling)
    return not is_new(telling, story) and not differs(reading, story, telling, shares=shares)


def _is_one_death(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Le meurtre de X, tué en 1991", "la mort de X": whenever it is told, nobody is killed twice."""
    if not _kills(telling):
        return False
    dead = {node for other in story.tellings if _kills(other) for node in other.of("affects")}
    return any(reading.resolution.type_of(node)[0] == "Person" for node in sorted(dead & telling.of("affects")))


def _turns(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "La mission s'est transformée en embuscade", "le défilé a tourné à l'émeute": it has become another one."""
    noun = telling.token
    if telling.match.part != "noun" or syntax.lemma(noun.head) not in syntax.syntax_table()["verbs"]["turning"]:
        return False
    own = {word.i for other in story.tellings for word in other.match.words}
    turned = syntax.preposition(noun) in ("en", "à") and syntax.is_verbal(noun.head)
    return turned and any(word.i in own for word in reading.arguments.of(noun.head).get("subject", ()))


def _kills(telling: Happening) -> bool:
    lists = syntax.syntax_table()["nouns"]
    words = {syntax.lemma(word) for word in telling.match.words}
    return telling.entry.label in lists["fatal"] and words.isdisjoint(lists["attempted"])


def _is_called_so(story: Story, telling: Happening) -> bool:
    """ "Ce crash est le deuxième accident du mois", "il s'agit du pire drame": this is no other one.

    But "la cause de l'accident est une explosion" has another subject, "c'est un accident qui, en 2010" is another.
    """
    noun, verbs = telling.token, syntax.syntax_table()["verbs"]
    pointed = noun.dep_ == "obl:arg" and syntax.lemma(noun.head) in verbs["pointing"]
    predicate = syntax.copula(noun) is not None and not syntax.preposition(noun)
    if telling.match.part != "noun" or not (pointed or predicate):
        return False
    lefts = (noun.head if pointed else noun).lefts
    subjects = [child for child in lefts if child.dep_ in (*syntax.SUBJECT, "expl:subj")]
    if any(child.pos_ != "PRON" for child in subjects):
        own = dict.fromkeys((word.i for other in story.tellings for word in other.match.words), 0)
        acts = syntax.syntax_table()["nouns"]["transparent"]  # "ces actes de sabotage sont une riposte"
        return any(child.i in own or (syntax.lemma(child) in acts and inside(child, own) == 0) for child in subjects)
    if is_indefinite(noun) and "acl:relcl" in noun.labels:
        return False
    alike = {telling.entry.kind, telling.entry.label} & {key for other in story.tellings for key in _keys(other)}
    kinds = {other.entry.kind for other in story.tellings}
    summed = _is_summary(noun) and bool(kinds & {*syntax.syntax_table()["summaries"]["kinds"]})
    return story.in_title and bool(subjects) and (summed or bool(alike - {"other"}))


def _keys(telling: Happening) -> tuple[str, str]:
    return telling.entry.kind, telling.entry.label


def _takes_up_name(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Le sommet", "cette rencontre" after "le sommet de Doha": a noun of its kind that says nothing more.

    What the title seems to name, the lead may bring in: "Sommet européen à Doha. Un sommet européen s'est ouvert".
    """
    known = [other.entry for other in story.tellings]
    same = any(entry.label == telling.entry.label for entry in known)
    alike = telling.entry.kind in {entry.kind for entry in known} - {"", "other"} and takes_up(telling.token)
    if same and is_indefinite(telling.token) and _introduces(reading, story, telling):
        return True
    return telling.match.part == "noun" and _points_back(telling.token) and (same or alike) and _is_one(story, telling)


def _is_one(story: Story, telling: Happening) -> bool:
    """ "Les typhons", "de violentes tempêtes" are not "le typhon Orane"."""
    plural = "Plur" in telling.token.morph.get("Number", [])
    return not plural or any("Plur" in other.token.morph.get("Number", []) for other in story.tellings)


def _may_go_on(reading: Reading, story: Story, telling: Happening) -> bool:
    """Tell whether the words allow that a telling goes on with a story, whatever fills its roles."""
    if _is_occasion(story, telling):
        return True
    if _is_told_so(story, telling):
        return not is_indefinite(telling.token) or _shares(story, telling) or _introduces(reading, story, telling)
    if _is_relative(story, telling) and is_indefinite(telling.token) and _introduces(reading, story, telling):
        return True
    named = [other for other in story.tellings if not _is_summary(other.token)] or story.tellings
    kinds = {other.entry.kind for other in named}
    if telling.entry.kind in kinds - {"other"}:
        suffered = telling.entry.kind in syntax.syntax_table()["summaries"]["suffered"] and _shares(
            story, telling, VICTIMS
        )
        again = takes_up(telling.token) and not _are_several(story, telling)
        return again or suffered or _retells(reading, story, telling)
    return telling.match.part == "noun" and sums_up(telling.token, kinds | {other.entry.label for other in named})


def _are_several(story: Story, telling: Happening) -> bool:
    """ "X est attendu lundi. Les réunions ont été annulées": several that one comes to are not this one visit."""
    held = telling.entry.kind in COUNTABLE and telling.entry.kind != "election"
    return held and not _is_one(story, telling)


def _is_occasion(story: Story, telling: Happening) -> bool:
    """ "X a décerné ses prix lors d'une cérémonie", "Y assistait à la cérémonie": the setting of what is told.

    "La cérémonie de transfert" is that of the handover told before, whatever else it may be.
    """
    lists, noun = syntax.syntax_table()["nouns"], telling.token
    if telling.match.part != "noun" or syntax.lemma(noun) not in lists["occasions"]:
        return False
    above = noun.head.head if noun.head.pos_ in ("ADV", "ADP") else noun.head  # "lors" may be an adverb
    if {syntax.preposition(noun), f"{noun.head.lower_} de"} & {*lists["at_occasions"]}:
        return any(other.token.i == above.i for other in story.tellings)
    labels = {other.entry.label for other in story.tellings}
    called = any(child.dep_ == "nmod" and syntax.lemma(child) in labels for child in noun.children)
    hosted = story.in_title and not labels.isdisjoint(lists["hosted"])
    return (called or hosted) and _points_back(noun)


def _is_akin(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Le départ de X" and "la démission de X", "ce départ": one act of somebody by two names."""
    if not _is_relative(story, telling):
        return False
    here, there = ({party for name in SHARED for party in each.of(name)} for each in (story, telling))
    bare = telling.match.part == "noun" and not there and not is_indefinite(telling.token)
    early = story.in_title and reading.lead is not None and telling.token.i < reading.lead.end
    again = bare and (early or _points_back(telling.token))
    return bool(here & there) or again


def _is_relative(story: Story, telling: Happening) -> bool:
    relatives = _relatives().get(telling.entry.label, ())
    return any(other.entry.label in relatives for other in story.tellings)


@cache
def _relatives() -> dict[str, frozenset[str]]:
    """Return the other labels of the families of each label: "démission" is akin to "départ"."""
    families = [frozenset(row) for row in syntax.syntax_table()["summaries"]["families"]]
    labels = frozenset().union(*families)
    return {label: frozenset().union(*(row for row in families if label in row)) - {label} for label in labels}


def _introduces(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Attaque à Lima. Une attaque a eu lieu": lead and witnesses bring in what the title says."""
    early = reading.lead is not None and telling.token.i < reading.lead.end
    return story.in_title and (early or telling.status == "reported" or is_brought_in(story, telling))


def _retells(reading: Reading, story: Story, telling: Happening) -> bool:
    """ "Attentat à Lima. Une bombe a explosé": the main clause of the lead tells again what the title is about."""
    lead, token = reading.lead, telling.token
    if lead is None or not story.in_title or not lead.start <= token.i < lead.end:
        return False
    known = telling.match.part == "noun" and is_definite(token)  # "à la suite des attaques sur Klow"
    return known or (_is_main(story.tellings[0].token) and _is_main(token))


def _is_main(token: Token) -> bool:
    return "ROOT" in (token.dep_, token.head.dep_)


def _shares(story: Story, telling: Happening, roles: tuple[str, ...] = SHARED) -> bool:
    return any(telling.of(name) & story.of(name) for name in roles if name in telling.known)


def takes_up(noun: Token) -> bool:
    """Tell whether a noun takes up a happening by its kind ("cet accident", "cette attaque")."""
    return syntax.lemma(noun) in syntax.syntax_table()["nouns"]["kinds"] and _points_back(noun)


def sums_up(noun: Token, kinds: set[str]) -> bool:
    """Tell whether a noun takes up a happening of another kind by what it means for people ("le drame").

    Args:
        noun: the noun.
        kinds: the kinds and labels of the happening told before.
    """
    summaries = syntax.syntax_table()["summaries"]
    if kinds & {*summaries["also"].get(syntax.lemma(noun), ())}:
        return _points_back(noun)
    return _is_summary(noun) and bool(kinds & {*summaries["kinds"]}) and _points_back(noun)


def _is_known_by_kind(noun: Token) -> bool:
    """Tell whether a noun is one of those by which a happening told before is called: "l'attaque", "le drame"."""
    return _is_summary(noun) or syntax.lemma(noun) in syntax.syntax_table()["nouns"]["kinds"]


def _is_summary(noun: Token) -> bool:
    """Tell whether a noun only says what a happening means for people; it is of no kind of its own."""
    return syntax.lemma(noun) in syntax.syntax_table()["summaries"]["nouns"]


def _points_back(noun: Token) -> bool:
    types = {kind for child in noun.children if child.dep_ == "det" for kind in child.morph.get("PronType", [])}
    contracted = any(child.dep_ == "case" and child.lower_ in ("du", "au") for child in noun.children)
    bare = not any(_says_which(child) for child in noun.children)
    return "Dem" in types or (("Art" in types or contracted) and not is_indefinite(noun) and bare)


def _says_which(word: Token) -> bool:
    """Tell whether a complement says which one is meant, not what kind: "de Lima", "du pont", but not "de force 5"."""
    determined = any(child.dep_ in ("det", "nummod") or child.lower_ == "du" for child in word.children)
    return word.dep_ == "nmod" and (word.pos_ != "NOUN" or determined)
