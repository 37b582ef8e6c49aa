"""Which teams play: "l'attaquant lillois" is of the club of Lille that the article names."""

from __future__ import annotations

from kg.entities.authority import place_of_demonym
from kg.facts.grammar.syntax import lemma
from kg.facts.reading import Reading
from kg.lang import table
from kg.text.tree import Token

_TEAM = "SportsTeam"


def team_of(reading: Reading, noun: Token, adjective: Token, types: frozenset[str]) -> str | None:
    """Return the only team that bears the name of the town of an adjective, if the noun is for who plays or trains.

    Args:
        reading: the text.
        noun: what somebody is.
        adjective: of which town he is.
        types: the classes that are wanted; those of a team or of any body.
    """
    if types.isdisjoint((_TEAM, "Organization")) or lemma(noun) not in table("fr", "uses")["clubs"]["people"]:
        return None
    town = place_of_demonym(adjective.text)
    teams = [each for each in reading.resolution.entities if each.kind == _TEAM and town]
    own = [each.id for each in teams if any(town in name.split() for name in each.names)]
    return own[0] if len(own) == 1 else None


def teams_play(reading: Reading) -> bool:
    """Tell whether an article names a club, so that no player of it beats another one alone."""
    return any(each.kind == _TEAM for each in reading.resolution.entities)
