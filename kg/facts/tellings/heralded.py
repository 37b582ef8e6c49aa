"""What the title tells, and the text brings in as if nobody had heard of it."""

from __future__ import annotations

from kg.facts.grammar import syntax
from kg.facts.tellings.telling import Happening, Story
from kg.text.tree import Token


def is_brought_in(story: Story, telling: Happening) -> bool:
    """ "Klow : un spectacle équestre. On y verra un spectacle équestre": the title's, which the text brings in.

    Args:
        story: what the title may tell.
        telling: a telling of the text.
    """
    if not story.in_title or len(story.tellings) > 1:
        return False
    first, kind = story.tellings[0].token, _kind(telling.token)
    same = first.pos_ == telling.token.pos_ == "NOUN" and syntax.lemma(first) == syntax.lemma(telling.token)
    return same and bool(kind) and kind <= _kind(first)


def _kind(noun: Token) -> set[str]:
    return {child.lower_ for child in noun.rights if child.dep_ in ("amod", "nmod")}
