"""Whether "le président X" may lead the one country that an article names: not who is known to lead another one."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from kg.facts.grammar.syntax import lemma
from kg.facts.lexical.predicates import Match
from kg.facts.lexicon import Entry
from kg.facts.reading import Reading
from kg.lang import table
from kg.text.dateline import fold
from kg.text.wordlists import countries


def may_lead(reading: Reading, match: Match[Entry], country: str) -> bool:
    """Tell whether a country may have such a post, and whoever bears it here may lead that country.

    Args:
        reading: the text.
        match: a noun for a post, with nothing that says where it is held.
        country: the id of a country that the text names.
    """
    code = countries().get(reading.resolution.label_of(country))
    if code is None:
        return True
    post, lists = " ".join(word.lower_ for word in sorted(match.words, key=lambda word: word.i)), table("fr", "leaders")
    posts = (post, lemma(match.token))
    if any(code not in lists["only"].get(each, [code]) or code in lists["never"].get(each, ()) for each in posts):
        return False
    nodes = {reading.node(token) for token in match.roles.get("bearer", ())} - {None}
    led = [_leading().get(fold(reading.resolution.label_of(str(node))), frozenset()) for node in nodes]
    return not any(led) or any(code in each for each in led)


@cache
def _leading() -> dict[str, frozenset[str]]:
    """Return the countries of each leader by his name, and by his last name alone."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, names in table("fr", "leaders")["leaders"].items():
        for name in names:
            found[fold(name)].add(code)
            found[fold(name.split()[-1])].add(code)
    return {name: frozenset(codes) for name, codes in found.items()}
