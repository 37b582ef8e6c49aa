"""Nouns that describe somebody: whom they may describe, and what beside them or in their name is not their own."""

from __future__ import annotations

from kg.entities.authority import place_of_demonym
from kg.facts.grammar.syntax import lemma, listed
from kg.facts.lexical.predicates import Match
from kg.facts.lexicon import Entry
from kg.facts.reading import Reading
from kg.text.tree import Token
from kg.text.wordlists import continents, roles


def may_bear(reading: Reading, match: Match[Entry], node: str | None) -> bool:
    """Tell whether an individual may be whom a noun describes: neither its complement nor beside another's post.

    "Le ministre de l'Intérieur Luc Roy": who bears a post may stand as if he were part of what it is over.
    """
    noun, mention = match.token, reading.resolution.mention_of(match.token)
    if match.entry.property == "capitalOf" and node and reading.resolution.type_of(node)[1] == "Facility":
        return False  # "l'aéroport de Lima, capitale du Pérou"
    if mention is not None and mention.step == "apposition" and reading.resolution.entity_of(noun) == node:
        over = (token for token in match.roles.get("de", ()) if token.pos_ == "NOUN")
        return all(reading.resolution.entity_of(token) != node for token in over)  # "le directeur du lycée Luc Roy"
    return node not in _complements(reading, match) and not _is_of_other(reading, noun, node)


def _is_of_other(reading: Reading, noun: Token, node: str | None) -> bool:
    """ "Le Grec Luc Roy et le Danois Jens Holm": a noun beside somebody's name says of nobody else in the list."""
    mention, own = reading.resolution.mention_of(noun), reading.resolution.entity_of(noun)
    if node is None or mention is None or own in (None, node) or mention.step != "apposition":
        return False
    return "Plur" not in noun.morph.get("Number", [])


def _complements(reading: Reading, match: Match[Entry]) -> set[str | None]:
    """Who stands in the complement of a noun is not whom it describes ("l'ancien ministre d'Hosni Moubarak").

    A name behind a complement that has one of its own is the bearer's: "le président de l'Assemblée Léa Martin".
    """
    bearers = {token.i for token in match.roles.get("bearer", ())}
    owners = [*match.roles.get("de", ()), *match.roles.get("possessive", ())]
    own = [
        token
        for token in owners
        if token.i not in bearers and not _goes_on(reading, token) and not _share_name(reading, match.token, token)
    ]
    return {reading.node(token) for token in own if token.dep_ != "appos" or reading.node(token.head) is None}


def _goes_on(reading: Reading, token: Token) -> bool:
    """Tell whether a complement is the end of a person's name that begins before it ("Dominique de Villepin")."""
    mention, node = reading.resolution.mention_of(token), reading.resolution.entity_of(token)
    begun = mention is not None and mention.span.start < token.left_edge.idx
    return begun and node is not None and reading.resolution.type_of(node)[0] == "Person"


def is_narrowed(match: Match[Entry]) -> bool:
    """ "Le directeur de production de l'usine" leads no more than its production."""
    noun, row = match.token, match.token.doc[match.token.i + 1 : match.token.i + 3]
    if match.part != "noun" or len(match.words) > 1 or len(row) < 2 or row[0].lower_ not in ("de", "d'"):
        return False
    bare = row[1].pos_ == "NOUN" and row[1].head == noun and row[1].text.islower()
    return bare and any(token.i > row[1].i for token in match.roles.get("de", ()))


def ends_post(match: Match[Entry]) -> bool:
    """ "Le ministre-président X" is no president of the country, nor called so: his post is known as a whole."""
    noun, by_itself = match.token, match.entry.literal or "article" in match.entry.object
    return by_itself and noun.dep_ == "fixed" and (lemma(noun.head), "-", lemma(noun)) in roles()


def are_its_names(match: Match[Entry]) -> bool:
    """ "La ville de Namur", "les villes de Namur et Liège": the complement names the towns, they are not part of it."""
    appositive = lemma(match.token) in listed("nouns", "appositive_de", "appositive_du")
    return appositive and any(token in match.roles.get("bearer", ()) for token in match.roles.get("de", ()))


def within_name(reading: Reading, match: Match[Entry], token: Token, role: str) -> bool:
    """A noun within a name takes no complement from the name, nor from what the name is coordinated with.

    A demonym within the name still says where it is ("police afghane"), but "Commission européenne" is no place's.
    """
    place = place_of_demonym(token.text) if role == "adjective" else ""
    if match.part != "noun" or token.i == match.token.i or (place and place not in continents()):
        return False
    return _share_name(reading, match.token, token) or (token.dep_ == "conj" and reading.in_name(match.token))


def _share_name(reading: Reading, one: Token, other: Token) -> bool:
    """Tell whether two words are parts of one name."""
    mention = reading.resolution.mention_of(one)
    return mention is not None and mention.kind == "name" and mention.span.start <= other.idx < mention.span.end


def is_surname(reading: Reading, noun: Token) -> bool:
    """Tell whether a word ends somebody's name ("Jean Le Maire"), whatever noun is spelled like it."""
    mention = reading.resolution.mention_of(noun)
    if mention is None or mention.kind != "name" or not noun.text[0].isupper() or noun.idx == mention.span.start:
        return False
    node = reading.resolution.entity_of(noun)
    return (
        mention.span.end == noun.idx + len(noun)
        and node is not None
        and reading.resolution.type_of(node)[0] == "Person"
    )


def is_proper(reading: Reading, noun: Token) -> bool:
    """Tell whether a noun is a word of a name ("Marine Roy"), and not a title before one ("le général Roy")."""
    return noun.text[0].isupper() and reading.in_name(noun)


def is_quoted_apart(noun: Token, bearer: Token) -> bool:
    """ "Luc Roy, surnommé « le Danois volant »": what only a quotation calls somebody, he is not."""
    before = noun.doc[noun.sent.start : noun.i]
    opened = next((each for each in reversed(list(before)) if each.text in ("«", "»")), None)
    return opened is not None and opened.text == "«" and not opened.i < bearer.i < noun.right_edge.i + 1
