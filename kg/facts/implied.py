"""What a noun leaves unsaid because the article tells it: of what "le président X", in what "le candidat X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.entities.authority import place_of_demonym
from kg.facts.attendance import is_there, occasion_before
from kg.facts.grammar.determiners import is_possessed
from kg.facts.grammar.syntax import lemma, listed, syntax_table
from kg.facts.leaders import may_lead
from kg.facts.lexical.predicates import Match
from kg.facts.lexicon import Entry, Lexicon
from kg.facts.reading import Reading
from kg.facts.setting.whereabouts import heads_title
from kg.lang import words as word_set
from kg.text.tree import Token
from kg.text.wordlists import roles

_COUNTRY = frozenset(["Country"])
_CITY = frozenset(["City"])
_NAMED = frozenset(["Competition"])
_COMPANY = frozenset(["Company"])
_GOVERNMENT = frozenset(["Government"])
_SEVERAL = 2
_MATCH, _CONTESTS = frozenset(["Match"]), frozenset(["Match", "Competition"])
_WHERE = ("à", "de", "dans", "en", "chez", "sur")
_OWNING = frozenset(["Country", "City", "Company", "SportsTeam", "InternationalOrganization"])
_OWNERS = ("de", "à", "chez", "possessive", "au sein de")


def only_one(
    reading: Reading, match: Match[Entry], types: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[str, Token]]:
    """Yield the one individual of a class that the article tells of: "le candidat X" in the report of an election.

    Args:
        reading: the text.
        match: a noun for a post or part, with nothing that says where or in what it is held.
        types: the classes of what it may be held in.
        lexicon: knows which class is below which.
    """
    if any(reading.is_demonym(token) or _is_of_town(token) for token in match.roles.get("adjective", ())):
        return
    if types == _COUNTRY and "Plur" in match.token.morph.get("Number", []):
        return  # "les présidents Roy et Morel" lead one each
    if types & _OWNING and _names_owner(match):
        return
    types = _COMPANY if types >= _COMPANY else types  # other bodies must be named
    if types in (_COUNTRY, _CITY):
        opening = _opening_place(reading, match.token, types, lexicon)
        home = reading.home if types == _COUNTRY and not _may_lead_region(reading, match.token) else None
        home = home if home is not None and may_lead(reading, match, home) else None
        if opening or home:
            yield opening or home or "", match.token
        if opening or types == _COUNTRY:
            return
    if types == _GOVERNMENT and any(
        lemma(token) in word_set("fr", "titles", "former") for token in match.token.children
    ):
        return
    found = _all_of(reading, types, lexicon)
    found = _at_home(
        reading, (_towns(reading) if types == _CITY else []) or _titled(reading, found, types, match.token)
    )
    if len(found) == 1 and not _is_seat(reading, found[0]):
        yield found[0], match.token


def _all_of(reading: Reading, types: frozenset[str], lexicon: Lexicon) -> list[str]:
    """Return all individuals of some classes, or those that may be so where nothing says what they are."""
    told = {node: kind for node, kind in reading.event_kinds.items() if node not in reading.doubtful}
    kinds = {entity.id: entity.kind for entity in reading.resolution.entities} | told
    found = [node for node, kind in kinds.items() if kind and types & lexicon.schema.ancestors(kind)]
    if not found and types == _NAMED:  # "le Vendée Globe": a name alone does not say that it is a race
        found = [entity.id for entity in reading.resolution.entities if entity.type == "Event" and not entity.kind]
    if types == _COMPANY and found:
        return [*found, *_unknown_bodies(reading)]
    return found


def _is_seat(reading: Reading, node: str) -> bool:
    """ "Le Kremlin": a house that stands for a government, of which no minister is a member; a happening is none."""
    seats = word_set("fr", "titles", "seats")
    return any(entity.id == node and entity.label in seats for entity in reading.resolution.entities)


def unsaid_occasion(
    reading: Reading, match: Match[Entry], types: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[str, Token]]:
    """Yield the occasion that a clause leaves unsaid: "le sommet s'ouvre; X est présent"; see `only_one`."""
    meant = _meant(reading, match, types)
    if meant and not _says_where(reading, match):
        met = occasion_before(reading, match.token, meant, lexicon.schema)
        yield from [(met, match.token)] if met else ()


def _at_home(reading: Reading, nodes: list[str]) -> list[str]:
    """ "Le gouvernement danois suit l'affaire" in the report of another land: a body of some people is of no other."""
    return [node for node in nodes if not reading.home or _country_of(reading, node) in (None, reading.home)]


def _country_of(reading: Reading, body: str) -> str | None:
    """Return the country that a body has in its name: "le gouvernement danois"."""
    label = next((entity.label for entity in reading.resolution.entities if entity.id == body), "")
    place = next((place for word in label.split() if (place := place_of_demonym(word))), "")
    return reading.resolution.place(place) if place else None


def _meant(reading: Reading, match: Match[Entry], types: frozenset[str]) -> frozenset[str]:
    """Return the classes of the occasion that a clause may leave unsaid.

    "En demi-finale, X avait battu Y", "il a chuté à Klow": that was another match. In an election nobody plays.
    """
    inside = [token for role in ("en", "à") for token in match.roles.get(role, ())]
    sport = reading.contests == "match" or (types != _MATCH and reading.contests != "election")
    if types <= _CONTESTS and (not sport or any(map(reading.is_place, inside))):
        return frozenset()
    if types == _CONTESTS and _is_done_to_thing(reading, match):
        return frozenset()
    staged = any(lemma(token) in listed("nouns", "stages", "rounds") for token in inside)
    before = any("Imp" in child.morph.get("Tense", []) for child in match.token.children if child.dep_ == "aux:tense")
    return types - {"Match"} if staged or before else types


def _is_done_to_thing(reading: Reading, match: Match[Entry]) -> bool:
    """ "X a perdu son père", "X a reçu une lettre": what is no rival is beaten in no contest."""
    objects = match.roles.get("object", ()) if match.part == "verb" else ()
    rivals = (each.pos_ != "NOUN" or reading.named(each) or (each.lower_,) in roles() for each in objects)
    return bool(objects) and (any(map(is_possessed, objects)) or not any(rivals))


def _says_where(reading: Reading, match: Match[Entry]) -> bool:
    """ "Invité de Radio Klow", "présent en Syldavie": a guest or somebody present elsewhere than at what is told."""
    lands = syntax_table()["nouns"]["countries"]
    fillers = (token for role in _WHERE for token in match.roles.get(role, ()) if not is_there(token))
    return match.part != "verb" and any(reading.named(token) or lemma(token) in lands for token in fillers)


def _is_of_town(adjective: Token) -> bool:
    """Tell whether an adjective looks like that of a town, which no list knows: "le capitaine sedanais"."""
    return adjective.lower_.endswith(tuple(word_set("fr", "titles", "of_town")))


def _may_lead_region(reading: Reading, post: Token) -> bool:
    """ "L'Alberta brûle. Le premier ministre X a demandé l'aide du Canada": regions have premiers of their own."""
    if lemma(post) not in word_set("fr", "titles", "premiers"):
        return False
    regions = word_set("fr", "titles", "with_premier")
    first = {entity.id: entity.mentions[0].span.start for entity in reading.resolution.entities if entity.mentions}
    named = [first[each.id] for each in reading.resolution.entities if each.label in regions and each.id in first]
    return bool(named) and min(named) < first.get(reading.home or "", 0)


def _towns(reading: Reading) -> list[str]:
    """Return the towns in which something happens: known ones, and places of which nothing is known, behind "à".

    "Klow : grève des bus": the town that the title opens with is the one that the article is about.
    """
    first = reading.doc[0]
    opening = reading.resolution.entity_of(first) if heads_title(first) else None
    if opening is not None and reading.resolution.type_of(opening)[1] == "City":
        return [opening]
    towns = (each for each in reading.resolution.entities if each.type == "Place" and each.kind in ("", "City"))
    text = reading.document.text
    return [town.id for town in towns if any(_is_at(text[: each.span.start]) for each in town.mentions)]


def _is_at(before: str) -> bool:
    return before[-2:].lower() in ("à ", "a ") and not before[-3:-2].isalpha()


def _titled(reading: Reading, nodes: list[str], types: frozenset[str], post: Token) -> list[str]:
    """Return those that the title names: of several firms, "le PDG" leads the one that the article is about.

    Where it names several, that is the first of them, if none of the others has been spoken of since.

    A place of which nothing is known may be the town, and not the only known one: "à Zlip, au sud de Klow, le maire X".
    """
    if types == _CITY and any(each.type == "Place" and not each.kind for each in reading.resolution.entities):
        return []
    if len(nodes) < _SEVERAL or types != _COMPANY:
        return nodes
    end = _end_of_title(reading)
    entities = (entity for entity in reading.resolution.entities if entity.id in nodes)
    titled = [each for each in entities if any(m.kind == "name" and m.span.start < end for m in each.mentions)]
    last = [max((m.span.start for m in each.mentions if m.span.start < post.idx), default=-1) for each in titled]
    return [each.id for each in titled[:1]] if last and last[0] == max(last) else []


def _unknown_bodies(reading: Reading) -> list[str]:
    """Return the bodies in the title of which no more is known: the firm that the article is about may be one."""
    end = _end_of_title(reading)
    bodies = (each for each in reading.resolution.entities if each.type == "Organization" and not each.kind)
    return [each.id for each in bodies if any(m.kind == "name" and m.span.start < end for m in each.mentions)]


def _end_of_title(reading: Reading) -> int:
    return reading.doc[reading.heading].idx if reading.heading < len(reading.doc) else 0


def _opening_place(reading: Reading, post: Token, types: frozenset[str], lexicon: Lexicon) -> str | None:
    """ "En Écosse, la Première ministre X": the place that opens a sentence is where the post is held."""
    first, case = next(((word, word.lower_) for word in post.sent if not word.is_punct), (post, ""))
    name = first.head if case in ("en", "à", "au", "aux") and first.dep_ == "case" else None
    if name is None or name.i >= post.i or name.right_edge.i + 1 >= len(post.doc) or name.i - first.i > 1:
        return None
    node = reading.resolution.entity_of(name)
    apart = "," in (name.right_edge.nbor().text, name.right_edge.text)
    wanted = _CITY if types == _CITY else frozenset(["Country", "Region"])
    return node if node and apart and reading.is_a(node, wanted, lexicon.schema) else None


def _names_owner(match: Match[Entry]) -> bool:
    """Tell whether a post has a complement that says where it is held, other than "de la République"."""
    fillers = match.roles.get("de", ())
    own = (*match.words, *(token for token in fillers if token.lower_ == "république"))
    behind = max(match.words, key=lambda token: token.i).i + 1
    opener = match.token.doc[behind].lower_ if behind < len(match.token.doc) else ""
    if not fillers and syntax_table()["contractions"].get(opener, opener) in ("de", "d'"):
        return True  # a complement that the parser takes for an apposition
    clitics = syntax_table()["roles"]["clitics"]  # "en détient 6 %"
    named = (token for role in _OWNERS for token in match.roles.get(role, ()))
    return any(token not in own and clitics.get(token.lower_) != "de" for token in named)
