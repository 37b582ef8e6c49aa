"""Tellings brought together or kept apart: which words tell of the same happening.

One happening is told with several words ("le crash", "l'accident", "s'est écrasé"). Two words are one happening when
they are of one family, or of one kind with somebody in common, and nothing they say of it (date, those concerned)
differs; a wrong merge is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.facts import syntax
from kg.facts.circumstances import TIME
from kg.facts.reading import Reading
from kg.facts.telling import Happening
from kg.text.tree import Token

CONCERNED = ("affects", "participatedIn")
COUNTABLE = ("election", "match", "meeting", "trial")
SHARED = ("affects", "organizes", "participatedIn", "deaths")


@dataclass
class Story:
    """An event under construction: its tellings in text order."""

    id: str
    tellings: list[Happening]
    in_title: bool = False

    @property
    def has_name(self) -> bool:
        """Whether it is an entity already ("Euro 2012")."""
        return bool(self.tellings[0].name)

    def of(self, name: str) -> set[str]:
        """Return what fills a property in any telling."""
        return {filler for telling in self.tellings for filler in telling.of(name)}

    @property
    def known(self) -> set[str]:
        """The properties that something fills."""
        return {name for telling in self.tellings for name, _, _ in telling.fillers}


def gather(reading: Reading, tellings: Iterable[Happening]) -> list[Story]:
    """Return the stories of a text, in the order of their first telling."""
    stories: list[Story] = []
    heading = next(iter(reading.doc.sents), None)
    for telling in tellings:
        story = _story_of(reading, stories, telling)
        if story is None:
            in_title = heading is not None and telling.token.i < heading.end
            story = Story(telling.name or f"v{len(stories) + 1}", [], in_title=in_title)
            stories.append(story)
        story.tellings.append(telling)
    return stories


def _story_of(reading: Reading, stories: list[Story], telling: Happening) -> Story | None:
    """Return the story that a telling goes on with: one with somebody in common, else the title's, else the last."""
    if telling.name:
        return next((story for story in stories if story.id == telling.name), None)
    possible = [story for story in reversed(stories) if _same(reading, story, telling)]
    return min(possible, key=lambda story: (not _shares(story, telling), not story.in_title), default=None)


def _same(reading: Reading, story: Story, telling: Happening) -> bool:
    if story.has_name or not _may_go_on(story, telling):
        return False
    return not is_new(telling) and not _differs(reading, story, telling)


def _may_go_on(story: Story, telling: Happening) -> bool:
    """Tell whether the words allow that a telling goes on with a story, whatever fills its roles."""
    if any(other.entry.label == telling.entry.label for other in story.tellings):
        return story.in_title or not is_indefinite(telling.token) or _shares(story, telling)
    kinds = {other.entry.kind for other in story.tellings}
    if telling.entry.kind in kinds - {"other"}:
        return takes_up(telling.token) or _shares(story, telling)
    return sums_up(telling.token, kinds)


def _shares(story: Story, telling: Happening) -> bool:
    return any(story.of(name) & telling.of(name) for name in SHARED)


def _differs(reading: Reading, story: Story, telling: Happening) -> bool:
    """Tell whether a telling stands beside the story in a list, has another day, or names others as those concerned."""
    if any(telling.token in _conjuncts(other.token) or _other_number(telling, other) for other in story.tellings):
        return True
    dates, other_dates = story.of(TIME), telling.of(TIME)
    if dates and other_dates and not any(a.startswith(b) or b.startswith(a) for a in dates for b in other_dates):
        return True
    roles = CONCERNED if _shares(story, telling) else (*CONCERNED, "organizes")
    return any(_clash(concerned(reading, story.tellings, name), concerned(reading, [telling], name)) for name in roles)


def _other_number(here: Happening, there: Happening) -> bool:
    """ "Les prochaines élections" are not "l'élection à la Cour", though "les attaques" may be "l'attaque"."""
    held = here.match.part == there.match.part == "noun" and here.entry.kind in COUNTABLE
    return held and here.token.morph.get("Number", []) != there.token.morph.get("Number", [])


def _conjuncts(token: Token) -> tuple[Token, ...]:
    """The nouns coordinated with a noun: "l'élection présidentielle et l'élection locale" are two."""
    return token.conjuncts if token.pos_ == "NOUN" else ()


def _clash(here: set[str], there: set[str]) -> bool:
    return bool(here and there) and not here & there


def concerned(reading: Reading, tellings: list[Happening], name: str) -> set[str]:
    """Return those who are named in a role; a pronoun or a possessive is too unsure to tell two happenings apart."""
    return {
        filler
        for telling in tellings
        for key, filler, token in telling.fillers
        if key == name and isinstance(filler, str) and token.pos_ in ("PROPN", "NOUN")
        if reading.resolution.type_of(filler)[0] in ("Person", "Organization", "Place")
    }


def is_indefinite(noun: Token) -> bool:
    """Tell whether a noun comes with "un", "des" or a number: something new."""
    return any("Ind" in child.morph.get("Definite", []) or child.dep_ == "nummod" for child in noun.children)


def is_new(telling: Happening) -> bool:
    """Tell whether a noun says that this is another one ("une autre attaque", but not "le second tour")."""
    another = syntax.syntax_table()["nouns"]["another"]
    beside = [child for child in telling.token.children if child.dep_ in ("amod", "det")]
    return any(syntax.lemma(child) in another for child in beside if child not in telling.match.words)


def takes_up(noun: Token) -> bool:
    """Tell whether a noun takes up a happening by its kind ("cet accident", "cette attaque")."""
    return syntax.lemma(noun) in syntax.syntax_table()["nouns"]["kinds"] and _points_back(noun)


def sums_up(noun: Token, kinds: set[str]) -> bool:
    """Tell whether a noun takes up a happening of another kind by what it means for people ("le drame").

    Args:
        noun: the noun.
        kinds: the kinds of the happening told before.
    """
    summaries = syntax.syntax_table()["summaries"]
    return syntax.lemma(noun) in summaries["nouns"] and bool(kinds & {*summaries["kinds"]}) and _points_back(noun)


def _points_back(noun: Token) -> bool:
    types = {kind for child in noun.children if child.dep_ == "det" for kind in child.morph.get("PronType", [])}
    bare = not any(child.dep_ == "nmod" for child in noun.children)
    return "Dem" in types or ("Art" in types and not is_indefinite(noun) and bare)
