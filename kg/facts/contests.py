"""Who stood, who won and who was there: what a fact and a happening of the same sentence say together.

"Lors de l'élection, X a perdu face à Y": Y won the election, X stood in it; "X a parlé lors du congrès": X was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.facts.grammar import syntax
from kg.facts.numbers.resuming import is_of_another_year
from kg.facts.numbers.standings import POLLED
from kg.facts.reading import Reading
from kg.facts.tellings.differences import is_indefinite
from kg.facts.tellings.sifting import OUTCOMES
from kg.model import Fact
from kg.schema import Schema
from kg.text.tree import Token
from kg.text.wordlists import roles

ELECTION = frozenset(["Election"])
CONTEST = frozenset(["Election", "Match", "Competition"])
_GOALS = ("pour", "en", "à", "vers", "dans")


def contests(reading: Reading, facts: Iterable[Fact], schema: Schema) -> Iterator[Fact]:
    """Yield the winner and the loser of the contest in which somebody is said to have defeated somebody.

    The contest is the one that the sentence names, or the only one of the text.
    """
    ahead = frozenset(index for index in reading.events if _lies_ahead(reading, reading.doc[index]))
    planned = {index for index in reading.events if reading.status.read(reading.doc[index]).status == "planned"}
    fought = _places(reading, out=ahead | planned)
    facts = list(facts)
    won = {fact.object for fact in facts if fact.property == "winnerOf"}  # "le Tour de Klow", of whatever kind
    known = {node: at for node, at in fought.items() if node in won or reading.is_a(node, CONTEST, schema)}
    called = {node for index, node in reading.events.items() if (reading.doc[index].lower_,) in roles()}
    own = called | {reading.events[index] for index in ahead}  # "X, vainqueur de Y": a contest known as his
    only = next(iter(known)) if len(known) == 1 and own.isdisjoint(known) else None
    for fact in facts:
        if fact.property != "defeated":
            continue
        open_to = {node: at for node, at in known.items() if not _is_of_others(reading, node, fact)}
        contest = _contest_near(fact, open_to) or _now(reading, fact, only if only in open_to else None)
        if contest is None or not isinstance(fact.object, str) or _is_series(reading, contest):
            continue
        yield replace(fact, property="winnerOf", object=contest, rule="fr:contests/winner")
        stood = reading.is_a(contest, ELECTION, schema) and reading.is_a(fact.object, frozenset(["Person"]), schema)
        role = "candidateIn" if stood else "participatedIn"
        yield replace(fact, subject=fact.object, property=role, object=contest, rule="fr:contests/loser")


def _is_series(reading: Reading, contest: str) -> bool:
    """ "X bat Y en Ligue 1": who wins a match has not won the league in which it is played."""
    label = next((each.label for each in reading.resolution.entities if each.id == contest), "")
    return label.lower().partition(" ")[0] in syntax.listed("nouns", "series")


def _is_of_others(reading: Reading, contest: str, fact: Fact) -> bool:
    """ "X a battu Y et jouera contre le vainqueur du match entre V et W": that one is not what X has won."""
    words = (reading.doc[index] for index, node in reading.events.items() if node == contest)
    named = {reading.node(each) for word in words for each in reading.arguments.of(word).get("entre", ())} - {None}
    return bool(named) and named.isdisjoint({fact.subject, fact.object})


def _now(reading: Reading, fact: Fact, contest: str | None) -> str | None:
    """ "X avait été battu en 2011": what was won or lost in another year is not the contest of the article."""
    at = fact.evidence.span.start
    word = next(token for token in reading.doc if token.idx + len(token) > at)
    return contest if contest is not None and not is_of_another_year(reading, word) else None


def rivals(reading: Reading, schema: Schema) -> Iterator[Fact]:
    """Yield those who stand against each other ("X et Y s'affrontent") as candidates of the text's first election."""
    places = _places(reading)
    elections = sorted((node for node in places if reading.is_a(node, ELECTION, schema)), key=lambda node: places[node])
    if not elections:
        return
    for verb in reading.doc:
        if syntax.lemma(verb) in syntax.syntax_table()["verbs"]["rivalry"] and syntax.is_verbal(verb):
            standing = dict(_people(reading, verb, schema))
            for node, token in standing.items() if len(standing) > 1 else ():  # "X oppose son veto" is no rival
                named = {"subject": [token], "trigger": [verb]}
                yield reading.fact(node, "candidateIn", elections[0], verb, "fr:contests/rival", words=named)


def standing_in(reading: Reading, facts: Iterable[Fact], schema: Schema) -> Iterator[Fact]:
    """Yield those of whom the text tells how many votes they got as candidates of the election told just before."""
    known = list(facts)
    places = {node: at for node, at in _places(reading).items() if reading.is_a(node, ELECTION, schema)}
    won = {(fact.subject, fact.object) for fact in known if fact.property == "winnerOf"}
    for fact in known:
        if fact.rule != POLLED or not reading.is_a(fact.subject, frozenset(["Person"]), schema):
            continue
        told = [(place, node) for node, row in places.items() for place in row if place < fact.evidence.span.end]
        election = _contest_near(fact, places) or _now(reading, fact, max(told, default=(0, None))[1])
        if election is not None and (fact.subject, election) not in won:
            yield replace(fact, property="candidateIn", object=election, rule="fr:contests/polled")


def _people(reading: Reading, verb: Token, schema: Schema) -> Iterator[tuple[str, Token]]:
    arguments = reading.arguments.of(verb)
    for token in (token for role in ("subject", "object", "à") for token in arguments.get(role, ())):
        node = reading.node(token)
        if node and reading.is_a(node, frozenset(["Person"]), schema):
            yield node, token


def _places(reading: Reading, *, out: frozenset[int] = frozenset()) -> dict[str, list[int]]:
    """Return where each happening is told, some words left out."""
    places: dict[str, list[int]] = {}
    for index, node in sorted(reading.events.items()):
        if index not in out:
            places.setdefault(node, []).append(reading.doc[index].idx)
    return places


def _lies_ahead(reading: Reading, word: Token) -> bool:
    """ "X bat Y et se qualifie pour la finale": neither going on to a contest nor that contest is the one just won.

    Nor is the tournament of which it is the final: "qualifié pour la finale de la Coupe".
    """
    advancing, stages = syntax.listed("nouns", "advancing"), syntax.listed("nouns", "stages")
    top, node = word, reading.events[word.i]
    if syntax.is_verbal(word.head) and not syntax.is_passive(word.head) and "obj" in word.head.labels:
        advancing -= syntax.listed("nouns", "putting_out")  # "X a éliminé Y en demi-finale": that one he has won
    while top.head.i < top.i and (syntax.lemma(top.head) in stages or reading.events.get(top.head.i) == node):
        top = top.head
    before = top.doc[max(top.left_edge.i - 1, top.sent.start)]  # "X bat Y et file en finale"
    goal = syntax.preposition(top) in _GOALS or top.dep_ == "obj"
    reached = goal and not advancing.isdisjoint([syntax.lemma(top.head), syntax.lemma(before)])
    missed = syntax.lemma(word) in OUTCOMES and is_indefinite(word)  # "privant Y d'une victoire"
    return reached or missed or syntax.lemma(word) in advancing


def _contest_near(fact: Fact, known: dict[str, list[int]]) -> str | None:
    """Return the contest that the sentence of a fact names next to the word that tells who has won."""
    sentence = fact.evidence.sentence
    told = next((span.end for role, span in fact.words if role == "trigger"), fact.evidence.span.start)
    inside = {node: at for node, places in known.items() for at in places if sentence.start <= at < sentence.end}
    return min(inside, key=lambda node: (abs(inside[node] - told), node), default=None)
