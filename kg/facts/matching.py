"""Lexicon x arguments -> facts: each entry that knows a predicate of the text, with each pair of fitting fillers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.entities.authority import place_of_demonym
from kg.facts.attendance import is_there, occasion_before
from kg.facts.describing import (
    are_its_names,
    ends_post,
    is_narrowed,
    is_proper,
    is_quoted_apart,
    is_surname,
    may_bear,
    within_name,
)
from kg.facts.factuality.modality import beside
from kg.facts.grammar.members import looks_on
from kg.facts.grammar.respective import Pair, respective
from kg.facts.grammar.syntax import lemma, listed, preposition, syntax_table
from kg.facts.implied import only_one, unsaid_occasion
from kg.facts.lexical.predicates import Match, find
from kg.facts.lexicon import Entry, Lexicon
from kg.facts.literals import ends_compound, literal_of
from kg.facts.pairs import several
from kg.facts.reading import Reading, words_span
from kg.facts.recall import recalled, shared_in, takes_up
from kg.facts.setting.whereabouts import heads_title
from kg.facts.teams import team_of, teams_play
from kg.facts.tellings.parts import whole
from kg.lang import words as word_set
from kg.model import Fact, Span, Value
from kg.text.tree import Token
from kg.text.wordlists import continents

_Told = tuple[str, str | Value, Token, Sequence[Token]]  # property, object, the word that says it, the object's words
EVENT = frozenset(["Event"])
_PLACES = frozenset(["Place", "City", "Region"])
_EVENTS = frozenset(["Event", "Meeting", "Trial", "Match", "Competition", "Election", "Protest"])
HITTING = ("affects", "attacked")
DOING = ("organizes", "participatedIn", "candidateIn", "winnerOf")
ACTING = (
    "organizes",
    "participatedIn",
    "attacked",
    "opposes",
    "supports",
    "metWith",
    "arrested",
    "authorOf",
    "defeated",
)
OF_LANDS = ("citizenOf", "headOf")
_WON = ("defeated", "winnerOf")
HARMING = ("attacked", "dismissed", "killed")


def match_relations(reading: Reading, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield the facts of all entries of the lexicon, in text order.

    A fact is made only where both places are filled by individuals (or a literal) of the classes that the entry allows.
    """
    for match in find(reading.heads, lexicon.by_lemma):
        entry: Entry = match.entry
        if entry.status == "negated" and reading.status.read(match.token).status != "negated":
            continue
        narrowed = entry.property == "headOf" and (is_narrowed(match) or ends_compound(match.token))
        if narrowed or ends_post(match) or is_surname(reading, match.token):
            continue
        if entry.property in HARMING and _is_sporting(reading, match):
            continue
        if entry.duel and (reading.contests != "match" or teams_play(reading)):
            continue
        acting = entry.property in ACTING
        fitting = individuals(reading, match, entry.subject, entry.subject_types, lexicon, acting=acting)
        for subject, subject_token in fitting:
            if entry.property == "killed" and _is_wronged(reading, match.token, subject):
                continue
            yield from _facts(reading, match, subject, subject_token, lexicon)


def _is_wronged(reading: Reading, verb: Token, convict: str) -> bool:
    """Tell whether a sentence proves nothing: "condamné à tort pour le meurtre de X", "condamné en 2010, acquitté"."""
    if lemma(verb) not in syntax_table()["causes"]["sentencing"]:
        return False
    return convict in reading.cleared or beside(verb, "negation", "failing") is not None


def _is_sporting(reading: Reading, match: Match[Entry]) -> bool:
    """ "En demi-finale, X avait écarté Y": where a match is told, such a verb tells of it and of nothing else."""
    return reading.contests == "match" and lemma(match.token) in syntax_table()["verbs"]["sporting"]


def _facts(
    reading: Reading, match: Match[Entry], subject: str, subject_token: Token, lexicon: Lexicon
) -> Iterator[Fact]:
    entry = match.entry
    words = {"subject": [subject_token], "trigger": match.words}
    by, sayer = _sayer(reading, match)
    links = _links(reading, match, subject, subject_token, lexicon)
    for name, target, teller, tokens in _values(reading, match, subject_token) if entry.literal else links:
        yield reading.fact(
            subject,
            name,
            target,
            teller,
            entry.rule,
            words=words | {"object": tokens},
            status=entry.status,
            by=by,
            sayer=sayer,
        )


def _values(reading: Reading, match: Match[Entry], subject_token: Token) -> Iterator[_Told]:
    """Yield the literals that a predicate says of somebody: "président", "2012"."""
    pairs = _in_turn(match)
    others = [owner for owner, name in pairs if subject_token not in name]
    for value, tokens in () if is_proper(reading, match.token) else literal_of(reading, match):
        if len(others) < len(pairs) and any(word in owner for owner in others for word in tokens):
            continue  # "les ministres de l'Économie, X, et de la Défense, Y": Y has another post
        yield match.entry.property, value, match.token, tokens


def _links(
    reading: Reading, match: Match[Entry], subject: str, subject_token: Token, lexicon: Lexicon
) -> Iterator[_Told]:
    """Yield what a predicate says of somebody and another one."""
    entry, pairs = match.entry, _in_turn(match)
    told = reading.events.get(match.token.i)
    if entry.by and told == subject:
        return  # "attribuer le prix à X" tells an award, and blames nobody for it
    hit, beaten = entry.property in HITTING, entry.property == "defeated"  # "a battu les joueurs de X"
    fitting = individuals(reading, match, entry.object, entry.object_types, lexicon, acting=beaten, hit=hit)
    for target, token in fitting:
        mirrored = (token.i, target) < (subject_token.i, subject)
        twice = entry.subject == entry.object and mirrored  # "l'alliance entre X et Y" is said once
        if entry.property in _WON and _wins_less(reading, match, {subject_token.i, token.i}):
            continue
        if pairs and not any(token in owner and subject_token in name for owner, name in pairs):
            continue
        if target not in (subject, told) and not twice:  # "ouvrir le score" is what it tells, nothing done to it
            yield _as_told(reading, match, target), target, _teller(reading, match, token), [token]


def _in_turn(match: Match[Entry]) -> list[Pair]:
    return respective(match.token) if match.part == "noun" else []


def _wins_less(reading: Reading, match: Match[Entry], parties: set[int]) -> bool:
    """ "X gagne deux points face à Y", "une médaille aux Jeux": who wins that has neither beaten Y nor won it all."""
    won = reading.arguments.of(match.token).get("object", ()) if match.part == "verb" else ()
    contests = listed("nouns", "contests", "stages", *(("crowns",) if match.entry.property == "winnerOf" else ()))
    things = [word for word in won if word.pos_ == "NOUN" and not (reading.node(word) or lemma(word) in contests)]
    return bool(things) and parties.isdisjoint(word.i for word in won)


def _teller(reading: Reading, match: Match[Entry], event: Token) -> Token:
    """ "X a appelé à une grève demain": he has called, but what he does for it is as far off as the strike itself."""
    sure = reading.status.read(match.token).status == "asserted"
    doubtful = sure and match.entry.property in DOING and reading.status.read(event).status == "planned"
    return event if doubtful else match.token


def _as_told(reading: Reading, match: Match[Entry], target: str) -> str:
    """ "X a effectué une visite": who does what several do together takes part in it."""
    joins = lemma(match.token) in syntax_table()["verbs"]["joining"]
    shared = match.entry.property == "organizes" and target in reading.shared
    return "participatedIn" if joins and shared else match.entry.property


def _sayer(reading: Reading, match: Match[Entry]) -> tuple[str, str]:
    """Return the id and the words of the one to whom a verb of blame gives its statement; empty for other entries."""
    tokens = match.roles.get(match.entry.by, []) if match.entry.by else []
    found = next((node for node in (reading.node(token) for token in tokens) if node), "")
    phrase = (
        [token for token in tokens[0].subtree if token.i <= tokens[0].i or token.dep_ == "flat:name"] if tokens else []
    )
    return found, words_span(phrase).of(reading.document.text) if phrase else "on" if match.entry.by else ""


def individuals(
    reading: Reading,
    match: Match[Entry],
    roles: tuple[str, ...],
    types: frozenset[str],
    lexicon: Lexicon,
    *,
    acting: bool = False,
    hit: bool = False,
) -> Iterator[tuple[str, Token]]:
    """Yield the individuals of the types that fill one of the roles, each once, with the word that names them.

    Args:
        reading, match, lexicon: the text, a predicate of it, and what knows it.
        roles: the roles that may name them.
        types: the classes that they may have.
        acting: whether those who act for an organisation stand for it ("les militants de X").
        hit: whether a part stands for the whole ("le toit de X").
    """
    seen: set[str] = set()
    for role in roles:
        if not seen:
            yield from _unsaid(reading, match, role, types, lexicon)
        for token in _fillers(reading, match, role):
            if _is_barred(reading, match, role, token):
                continue
            known = _standing(reading, match, role, token, types, lexicon, hit=hit)
            if known is None:
                continue
            for each in known or (reading.behind(token) if acting else ()):
                if each not in seen and reading.is_a(each, types, lexicon.schema):
                    seen.add(each)
                    yield each, token


def _is_barred(reading: Reading, match: Match[Entry], role: str, token: Token) -> bool:
    """Tell whether a word fills a role in the syntax only: a part of a name, a nickname, one who looks on."""
    if heads_title(token) or within_name(reading, match, token, role):
        return True
    if (role == "de" and are_its_names(match)) or (match.entry.property == "defeated" and looks_on(token)):
        return True
    return role == "bearer" and is_quoted_apart(match.token, token)


def _unsaid(
    reading: Reading, match: Match[Entry], role: str, types: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[str, Token]]:
    """Yield who fills a role that no word fills: the only one of the article, the occasion told before."""
    if role == "article":
        yield from only_one(reading, match, types, lexicon)
    elif role == "occasion":
        yield from unsaid_occasion(reading, match, types, lexicon)


def _is_religious(noun: Token) -> bool:
    return not word_set("fr", "titles", "religious").isdisjoint([lemma(noun), noun.lower_])


def _standing(
    reading: Reading,
    match: Match[Entry],
    role: str,
    token: Token,
    types: frozenset[str],
    lexicon: Lexicon,
    *,
    hit: bool,
) -> list[str] | None:
    """Return the individuals for which a word stands in a role, one or several together; None where it may not."""
    if role == "adjective" and match.entry.property in OF_LANDS and place_of_demonym(token.text) in continents():
        return None  # "le commissaire européen"
    if role == "adjective" and lemma(token) in word_set("fr", "titles", "orders") and _is_religious(match.token):
        return None  # "le frère dominicain Luc Roy"
    there = is_there(token) and occasion_before(reading, token, types & _EVENTS, lexicon.schema)
    node = there or _individual(reading, role, token, types, hit=hit)
    if role == "bearer" and not may_bear(reading, match, node):
        return None
    if role == "shared":
        node = shared_in(reading, token, {pattern.lemma for pattern in match.entry.patterns})
    if role == "adjective":
        node = team_of(reading, match.token, token, types) or node
    both = match.entry.property == "citizenOf"  # "le ministre franco-polonais" is of one government
    joint = (reading.countries(token) if both else ()) if role == "adjective" else several(reading, token)
    return [node] if node else list(joint)


def _individual(reading: Reading, role: str, token: Token, types: frozenset[str], *, hit: bool) -> str | None:
    node = (role == "adjective" and reading.country(token)) or _inner_town(reading, role, token, types)
    node = node or reading.named(token)
    if (node is None or node in reading.doubtful) and "Event" in types and takes_up(token):
        node = next(iter(recalled(reading, token)), node)  # "cette annonce" may tell one that nobody would draw
    node = node or reading.node(token) or (whole(reading, token) if hit else None)
    if node is None and types == EVENT and token.dep_ == "obj" and token.pos_ == "PRON":
        return reading.event_before(token)
    return node


def _inner_town(reading: Reading, role: str, token: Token, types: frozenset[str]) -> str | None:
    """ "L'aéroport de Klow, capitale de la Syldavie": of the town in a name, and not of what is called after it."""
    mention = reading.resolution.mention_of(token)
    inside = mention is not None and mention.kind == "name" and mention.span.start < token.idx
    if mention is None or not inside or role != "bearer" or token.dep_ != "nmod" or not types <= _PLACES:
        return None
    if syntax_table()["contractions"].get(preposition(token), preposition(token)) != "de":
        return None
    return reading.resolution.place(Span(token.idx, mention.span.end).of(reading.document.text))


def _fillers(reading: Reading, match: Match[Entry], role: str) -> Iterator[Token]:
    for token in match.roles.get(role, ()):
        yield token
        if match.entry.deeds and reading.node(token) is None and lemma(token) in syntax_table()["nouns"]["deeds"]:
            doer = reading.arguments.of(token)
            yield from (*doer.get("de", ()), *doer.get("possessive", ()))
    if role == "shared":  # "Norsud en détient 51 %"
        yield from (token for token in match.roles.get("de", ()) if token.pos_ == "PRON" and token.i < match.token.i)
    if role == "adjective" and reading.is_demonym(match.token) and not reading.in_name(match.token):
        yield match.token  # "l'Américain X": the noun itself says the country
